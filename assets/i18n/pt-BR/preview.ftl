preview-title = Este é o seu feed
preview-title-loading = Buscando seu feed
preview-title-examples = Um feed de exemplo
preview-title-empty = Nada para mostrar ainda
preview-title-changes = Confira suas mudanças

preview-help-examples = É assim que se parece um feed sobre os seus interesses.
preview-help = Posts reais, os mais novos primeiro. Peça mais ou menos e veja o feed mudar.

preview-all-networks = Tudo junto

preview-network-switch = Mostrar posts de

preview-progress = { $answered } de { $readable ->
        [one] { $readable } fonte lida
       *[other] { $readable } fontes lidas
    }

preview-starting = Buscando posts públicos…

preview-stop = Parar

preview-refresh = Atualizar

preview-failed = { $n } sem leitura

preview-examples-only = Estes são exemplos, não posts reais.

preview-examples-only-help = Nenhuma fonte pôde ser lida agora. Conecte-se à internet e atualize para ver o feed de verdade.

preview-some-examples =
    { $n ->
        [one] { $n } exemplo no fim representa fontes que não podem ser lidas aqui.
       *[other] { $n } exemplos no fim representam fontes que não podem ser lidas aqui.
    }

preview-empty = Nada por aqui ainda

preview-empty-help = Ninguém do seu plano publicou ultimamente. Acrescente mais algumas pessoas ou mostre todas as redes.

preview-to-people = Escolher mais pessoas

preview-summary = Seu feed em números

preview-line = Cerca de { $n ->
        [one] { $n } post
       *[other] { $n } posts
    } por dia{ $hidden ->
        [0] { "" }
        [one] , { $hidden } oculto
       *[other] , { $hidden } ocultos
    }
preview-line-counting =
    { $hidden ->
        [0] Contando os posts
        [one] Contando os posts, { $hidden } oculto
       *[other] Contando os posts, { $hidden } ocultos
    }
preview-line-none =
    { $hidden ->
        [0] Nenhum post real ainda
        [one] Nenhum post real ainda, { $hidden } oculto
       *[other] Nenhum post real ainda, { $hidden } ocultos
    }

preview-counting = Os números chegam com os primeiros posts.

preview-nothing-to-count = Ainda não há posts reais para contar.

preview-posts-a-day =
    { $n ->
        [one] post por dia
       *[other] posts por dia
    }

preview-posts-shown =
    { $n ->
        [one] post mostrado
       *[other] posts mostrados
    }

preview-by-topic = Sobre o que é

preview-surprises =
    { $n ->
        [one] { $n } surpresa entre eles
       *[other] { $n } surpresas entre eles
    }

preview-by-hour = Quando publicam

preview-busiest = Mais movimento por volta { $hour ->
        [one] da { $hour }h
       *[other] das { $hour }h
    } no seu horário
preview-no-hours = Nenhum post nos últimos sete dias
preview-hour = { $hour }h

preview-hidden = Mantido longe de você

preview-hidden-topic =
    { $n ->
        [one] { $topic }: { $n } post
       *[other] { $topic }: { $n } posts
    }

preview-nothing-hidden = Não apareceu nenhum post sobre o que não é para você.

preview-show-hidden = Mostrar

preview-hide-hidden = Ocultar de novo

preview-loudest = Quem mais publica

preview-this-week = { $n } nesta semana

preview-end = Você está em dia com tudo.

preview-feed-name = Feed

preview-loading = Carregando posts

preview-unseen = O que não dá para mostrar

preview-unseen-hidden-people =
    { $n ->
        [one] { $n } pessoa pede para não aparecer a quem não tem conta.
       *[other] { $n } pessoas pedem para não aparecer a quem não tem conta.
    }
preview-unseen-withheld =
    { $n ->
        [one] { $n } post é só para quem entrou com uma conta.
       *[other] { $n } posts são só para quem entrou com uma conta.
    }
preview-unseen-unreadable =
    { $n ->
        [one] { $n } conta está no X, que não pode ser lido.
       *[other] { $n } contas estão no X, que não pode ser lido.
    }
preview-unseen-for-followers =
    { $n ->
        [one] { $n } conta do Mastodon pode escrever também <visibility>só para quem a segue</visibility>.
       *[other] { $n } contas do Mastodon podem escrever também <visibility>só para quem as segue</visibility>.
    }
preview-unseen-unaddressed =
    { $n ->
        [one] { $n } resposta ficou de fora: o servidor não diz a quem ela se dirige.
       *[other] { $n } respostas ficaram de fora: os servidores não dizem a quem elas se dirigem.
    }
preview-unseen-unread =
    { $n ->
        [one] { $n } post não pôde ser entendido.
       *[other] { $n } posts não puderam ser entendidos.
    }
preview-unseen-failed =
    { $n ->
        [one] { $n } pessoa não pôde ser lida; o que outras respondem a ela também pode faltar.
       *[other] { $n } pessoas não puderam ser lidas; o que outras respondem a elas também pode faltar.
    }
preview-unseen-first-hours = Logo que você começa a seguir, o Mastodon traz as publicações antigas pessoa por pessoa, por isso as primeiras horas podem parecer um pouco diferentes.

preview-complete-minutes =
    { $n ->
        [one] Completo de { $n } minuto para cá. Antes disso, algumas pessoas podem ter publicado mais.
       *[other] Completo de { $n } minutos para cá. Antes disso, algumas pessoas podem ter publicado mais.
    }
preview-complete-hours =
    { $n ->
        [one] Completo de { $n } hora para cá. Antes disso, algumas pessoas podem ter publicado mais.
       *[other] Completo de { $n } horas para cá. Antes disso, algumas pessoas podem ter publicado mais.
    }
preview-complete-days =
    { $n ->
        [one] Completo de { $n } dia para cá. Antes disso, algumas pessoas podem ter publicado mais.
       *[other] Completo de { $n } dias para cá. Antes disso, algumas pessoas podem ter publicado mais.
    }
