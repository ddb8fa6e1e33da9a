settings-title = Configurações

settings-theme-name = Aparência

settings-theme-system = Como no sistema
settings-theme-light = Clara
settings-theme-dark = Escura

settings-language-name = Idioma

settings-language-system = Idioma do sistema

settings-zoom-name = Tamanho do texto

settings-smaller = Texto menor

settings-larger = Texto maior

settings-reduced-motion = Reduzir movimento

settings-reduced-motion-help = As coisas aparecem de uma vez, sem deslizar.

settings-addresses = Endereços das redes

settings-addresses-help = Mude só se a sua instituição tiver <server>servidores</server> próprios.

settings-bluesky-address = O Bluesky é lido de

settings-hashtag-address = As hashtags do Mastodon são lidas de

settings-use-addresses = Usar estes endereços

settings-default-addresses = Usar os públicos

settings-data = Seus dados

settings-data-help = Tudo o que o { -app-name } sabe sobre você está nesta pasta do seu computador. Só os seus acessos ficam em outro lugar: no chaveiro do computador.

settings-copy-path = Copiar o caminho

settings-start-over = Recomeçar…

settings-start-over-title = Apagar tudo e recomeçar?

settings-start-over-help = Seus interesses, pessoas e configurações são apagados deste computador. Não dá para desfazer.

settings-start-over-yes = Apagar tudo

settings-opened-title = Usar este plano?

settings-opened-holds = { $name } tem { $sources ->
        [one] { $sources } fonte
       *[other] { $sources } fontes
    } para { $interests ->
        [one] { $interests } interesse
       *[other] { $interests } interesses
    }.

settings-opened-left-out =
    { $n ->
        [one] Um assunto ou fonte do arquivo fica de fora: o { -app-name } não consegue usar.
       *[other] { $n } assuntos ou fontes do arquivo ficam de fora: o { -app-name } não consegue usar.
    }

settings-opened-help = Ele toma o lugar dos seus interesses e pessoas de agora.

settings-opened-use = Usar este plano

settings-opened-keep = Ficar com o meu

settings-open-title = Abrir um arquivo de plano

settings-open-choose = Escolher arquivo…

settings-open-path = Abrir este caminho

settings-contacted = Quem foi contatado

settings-contacted-help = Todos os servidores a que o { -app-name } pediu algo desde que você começou.

settings-list-contacted = Mostrar a lista

settings-list-contacted-again = Atualizar a lista

settings-nobody-contacted = Ninguém até agora.

settings-requests-posts =
    { $n ->
        [one] uma vez por posts
       *[other] { $n } vezes por posts
    }
settings-requests-look-ups =
    { $n ->
        [one] uma vez para procurar alguém
       *[other] { $n } vezes para procurar alguém
    }
settings-requests-pictures =
    { $n ->
        [one] uma vez por imagens
       *[other] { $n } vezes por imagens
    }
settings-requests-sign-ins =
    { $n ->
        [one] uma vez para entrar ou sair
       *[other] { $n } vezes para entrar ou sair
    }
settings-requests-follows =
    { $n ->
        [one] uma vez para seguir
       *[other] { $n } vezes para seguir
    }
