adjust-title = O que mudaria

adjust-nothing = Por enquanto, ninguém entra nem sai.

adjust-coming = Entram ({ $n })

adjust-going = Saem ({ $n })

adjust-more = e mais { $n }

adjust-posts-coming = Com isso chegam { $n ->
        [one] cerca de { $n } post
       *[other] cerca de { $n } posts
    } por { $span ->
        [day] dia
        [week] semana
       *[month] mês
    }.

adjust-posts-going = Com isso somem { $n ->
        [one] cerca de { $n } post
       *[other] cerca de { $n } posts
    } por { $span ->
        [day] dia
        [week] semana
       *[month] mês
    }.

adjust-posts-of-week =
    { $n ->
        [one] { $n } post dos últimos sete dias
       *[other] { $n } posts dos últimos sete dias
    }

adjust-post-line = { $who }: { $line }

adjust-discard = Deixar tudo como estava

adjust-kept-here = Suas mudanças estão guardadas aqui. Suas contas continuam seguindo como antes.

adjust-kept-here-help = Você vê a lista do que mudaria lá antes que algo aconteça.

adjust-change-there = Mudar lá também
