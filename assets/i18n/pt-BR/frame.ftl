frame-app-name = { -app-name }

frame-step-welcome = Início
frame-step-interests = Interesses
frame-step-people = Pessoas
frame-step-preview = Prévia
frame-step-keep = Guardar
frame-step-home = Seu feed
frame-step-follow = Seguir

frame-step-spoken =
    { $state ->
        [done] Etapa { $number } de { $of }: { $name }, concluída
        [here] Etapa { $number } de { $of }: { $name }, você está aqui
       *[to-come] Etapa { $number } de { $of }: { $name }, ainda por vir
    }
frame-step-short = Etapa { $number } de { $of }

frame-back = Voltar
frame-settings = Configurações
frame-to-home = Voltar ao meu feed
frame-dismiss = Dispensar

frame-fill-first = Preencha o campo primeiro.
frame-undo = Desfazer
frame-close = Fechar
frame-cancel = Cancelar

frame-primary-welcome = Mostrar como poderia ficar
frame-primary-interests = Achar pessoas
frame-primary-people = Mostrar meu feed
frame-primary-preview = Guardar este feed
frame-primary-preview-changes = Guardar as mudanças
frame-primary-keep = Continuar lendo aqui
frame-primary-home = Atualizar

frame-gate-no-interest = Primeiro escolha pelo menos um interesse.
frame-gate-nobody = Primeiro escolha pelo menos uma pessoa.
frame-gate-nothing-kept = Primeiro guarde um feed.

frame-saved-as = Salvo como { $path }.
frame-plan-opened =
    { $n ->
        [one] Este agora é o seu plano: { $n } fonte.
       *[other] Este agora é o seu plano: { $n } fontes.
    }
frame-not-revoked = Você saiu da conta aqui, mas não foi possível avisar o servidor. { $why }
frame-not-revoked-help = Por segurança, remova o { -app-name } dos aplicativos conectados na sua conta de lá.
frame-most-already = { $topic } já tem todo o espaço que pode ter.
frame-most-already-help = Para ver mais disso, escolha menos de outra coisa.
frame-more = Você vai ver mais sobre { $topic }.
frame-less = Você vai ver menos sobre { $topic }.
frame-left = { $name } saiu do seu feed.
frame-swapped = { $into } entra no lugar de { $out }.

frame-drop-file = Solte aqui o arquivo do plano para abrir

frame-read-feed = Ler meu feed

frame-steps = Etapas
