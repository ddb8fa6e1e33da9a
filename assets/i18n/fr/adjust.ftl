adjust-title = Ce qui changerait

adjust-nothing = Pour l’instant, personne n’arrive ni ne part.

adjust-coming =
    { $n ->
        [one] Arrive ({ $n })
       *[other] Arrivent ({ $n })
    }
adjust-going =
    { $n ->
        [one] Part ({ $n })
       *[other] Partent ({ $n })
    }

adjust-more = et { $n } de plus

adjust-posts-coming = Environ { $n ->
        [one] { $n } post
       *[other] { $n } posts
    } de plus { $span ->
        [day] par jour
        [week] par semaine
       *[month] par mois
    }.

adjust-posts-going = Environ { $n ->
        [one] { $n } post
       *[other] { $n } posts
    } de moins { $span ->
        [day] par jour
        [week] par semaine
       *[month] par mois
    }.

adjust-posts-of-week =
    { $n ->
        [one] { $n } post des sept derniers jours
       *[other] { $n } posts des sept derniers jours
    }

adjust-post-line = { $who } : { $line }

adjust-discard = Tout laisser comme avant

adjust-kept-here = Vos changements sont gardés ici. Vos comptes suivent les mêmes personnes qu’avant.
adjust-kept-here-help = Avant que quoi que ce soit ne change là-bas, vous en verrez la liste.

adjust-change-there = Le changer là-bas aussi
