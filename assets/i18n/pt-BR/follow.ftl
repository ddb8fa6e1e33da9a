follow-none-here = Ninguém do seu plano está aqui.
follow-some-here =
    { $n ->
        [one] { $n } conta do seu plano
       *[other] { $n } contas do seu plano
    }

follow-web-feeds =
    { $n ->
        [one] { $n } das suas fontes é um <web-feed>feed da web</web-feed> e não tem botão de seguir. Leia aqui ou leve com você.
       *[other] { $n } das suas fontes são <web-feed>feeds da web</web-feed> e não têm botão de seguir. Leia aqui ou leve com você.
    }

follow-propose = Ver o que seria seguido
follow-show-unfinished = Mostrar a inacabada
follow-propose-anew = Fazer uma nova lista

follow-reading = Vendo quem @{ $handle } já segue

follow-back-to-networks = Todas as redes

follow-confirm-title = Sua lista para o { $network }

follow-confirm-help = Ainda não aconteceu nada. Isto é o que o { -app-name } faria como @{ $handle }.

follow-seen-mastodon = Quem você segue é avisado. Outras pessoas veem no seu <profile>perfil</profile> quem você segue, se você não ocultar isso lá.

follow-seen-bluesky = Quem você segue é avisado, e qualquer pessoa pode ver quem você segue.

follow-new = Para seguir ({ $n })

follow-leaving = Para deixar de seguir ({ $n })

follow-leaving-help = O { -app-name } seguiu estas contas por você, e seu plano já não as quer. Quem você segue por conta própria nunca é afetado.

follow-already = Você já segue ({ $n })
follow-asked = Pedido enviado, ainda sem resposta ({ $n })

follow-asked-help = São <locked-account>contas trancadas</locked-account>: cada pedido é visto antes.

follow-already-by-app = pelo { -app-name }
follow-already-by-you = por você

follow-cannot = Não dá para seguir ({ $n })

follow-incomplete = Talvez você já siga algumas destas contas. Para elas, nada muda.

follow-nothing-to-do = Tudo está como seu plano quer. Não há nada a fazer.

follow-confirm-lists = Mudar as listas
follow-confirm-nothing = Nada escolhido
follow-confirm-follow =
    { $n ->
        [one] Seguir esta conta
       *[other] Seguir estas { $n }
    }
follow-confirm-unfollow =
    { $n ->
        [one] Deixar de seguir esta conta
       *[other] Deixar de seguir { $n }
    }
follow-confirm-both = Seguir { $follow }, deixar { $unfollow }

follow-one-by-one = O Mastodon aceita uma conta por vez, mais ou menos uma por segundo. Enquanto isso, você pode continuar lendo.

follow-run-following = Seguindo
follow-run-done = Pronto

follow-run-stopped = Parado
follow-run-taking-back = Desfazendo
follow-run-taken-back = Desfeito

follow-progress = { $done } de { $all }

follow-result-done =
    { $n ->
        [one] { $n } feita
       *[other] { $n } feitas
    }
follow-result-taken-back =
    { $n ->
        [one] { $n } desfeita
       *[other] { $n } desfeitas
    }
follow-result-already = { $n } como antes
follow-result-requested = { $n } à espera de <follow-request>um sim</follow-request>
follow-result-failed = { $n } sem sucesso
follow-result-open = { $n } por fazer
follow-result-skipped =
    { $n ->
        [one] { $n } deixada de lado
       *[other] { $n } deixadas de lado
    }

follow-state-looking-up = Procurando

follow-state-to-leave = Deixar de seguir
follow-state-waiting = Na fila
follow-state-sending = Enviando
follow-state-to-check = A conferir
follow-state-followed = Seguindo
follow-state-unfollowed = Deixou de seguir
follow-state-followed-before = Já seguia antes
follow-state-not-followed = Já não seguia
follow-state-requested = Pedido enviado
follow-state-failed = Não deu certo
follow-state-skipped = Deixada de lado

follow-goes-on-at = O { -app-name } continua sem ajuda às { $clock }, se estiver aberto.

follow-stop = Parar

follow-stopping = Vai parar depois desta

follow-stopped = Nada se perdeu: continua de onde estava.

follow-resume = Continuar
follow-waits-its-turn = Começa quando a outra não tiver mais nada a fazer.

follow-retry =
    { $n ->
        [one] Tentar de novo a que falhou
       *[other] Tentar de novo as { $n } que falharam
    }

follow-undo = Desfazer tudo isto

follow-undo-help = Só se desfaz o que foi feito desta vez. Quem você já seguia, ou seguiu depois por conta própria, fica.

follow-undone = Isto foi desfeito depois.

follow-refused-help = As contas que não dá para seguir talvez tenham <block>bloqueado</block> você ou o seu <server>servidor</server>.

follow-sign-in-again = Entrar de novo

follow-earlier = Antes

follow-earlier-followed = Seguiu no { $network }, { $when }
follow-earlier-taken-back = Desfez no { $network }, { $when }

follow-next-title = Onde ler essas contas agora

follow-next-mastodon = Em { $host }, abra a página inicial: é a <timeline>linha do tempo</timeline> de tudo o que você segue, do mais novo ao mais antigo.

follow-next-bluesky = No Bluesky, abra Seguindo: ali está tudo o que você segue, do mais novo ao mais antigo. Os <custom-feed>outros feeds</custom-feed> ao lado são montados por um programa.

follow-next-quiet = Para ter sossego, desligue lá a maioria das <notification>notificações</notification> e <mute>silencie</mute> quem cansar você: a pessoa não fica sabendo.

follow-next-open = Abrir { $place }

follow-show-run = Mostrar

follow-unfinished = O trabalho de seguir foi interrompido antes do fim.

follow-unfinished-help = Nada se perdeu. Continua de onde estava quando você quiser.

follow-journal-damaged =
    { $n ->
        [one] Não foi possível ler um item da lista do que o { -app-name } seguiu por você.
       *[other] Não foi possível ler { $n } itens da lista do que o { -app-name } seguiu por você.
    }

follow-journal-damaged-help = Essas contas continuam sendo seguidas; o { -app-name } as trata como escolha sua.

follow-sheet-help = O <x>X</x> não deixa nenhum programa seguir por você. Abra cada página, clique em Seguir lá e marque aqui.

follow-sheet-progress = { $done } de { $all ->
        [one] { $all } marcada
       *[other] { $all } marcadas
    }

follow-sheet-next = Abrir a página de { $name }

follow-sheet-done = Todas estão marcadas.

follow-sheet-open = Abrir

follow-sheet-tick = { $name }: já sigo no X

follow-without-boosts = Só o que escrevem por conta própria

follow-without-boosts-help = No Mastodon, as pessoas também repassam publicações de outras: é o que se chama <boost>impulsionar</boost>. Sem impulsos, seu feed fica mais calmo e mostra menos que a prévia.

follow-others = Outras contas que você segue lá ({ $n })

follow-others-help = Ficam como estão. Traga-as para o seu feed daqui e veja tudo junto; elas contam nos seus minutos por dia.

follow-bring-others = Trazer para o meu feed daqui

follow-spoken-follow = Seguir { $name }, { $address }
follow-spoken-unfollow = Deixar de seguir { $name }, { $address }
follow-spoken-list = Lista { $name }, { $change }
follow-row-spoken = { $name }: { $state }
follow-show-spoken = Ver: { $run }
follow-options = Opções
