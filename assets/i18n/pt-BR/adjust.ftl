adjust-title = O que mudaria

adjust-nothing = Por enquanto, ninguém entra nem sai.

adjust-coming =
    { $n ->
        [one] Entra ({ $n })
       *[other] Entram ({ $n })
    }

adjust-going =
    { $n ->
        [one] Sai ({ $n })
       *[other] Saem ({ $n })
    }

adjust-more = e mais { $n }

adjust-posts-coming = Cerca de { $n ->
        [one] { $n } post
       *[other] { $n } posts
    } a mais por { $span ->
        [day] dia
        [week] semana
       *[month] mês
    }.

adjust-posts-going = Cerca de { $n ->
        [one] { $n } post
       *[other] { $n } posts
    } a menos por { $span ->
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
