numbers-sources =
    { $n ->
        [one] { $n } source
       *[other] { $n } sources
    }
numbers-people =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
numbers-posts =
    { $n ->
        [one] { $n } post
       *[other] { $n } posts
    }
numbers-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }

numbers-rate =
    { $span ->
        [day]
            { $n ->
                [one] environ { $n } post par jour
               *[other] environ { $n } posts par jour
            }
        [week]
            { $n ->
                [one] environ { $n } post par semaine
               *[other] environ { $n } posts par semaine
            }
       *[month]
            { $n ->
                [one] environ { $n } post par mois
               *[other] environ { $n } posts par mois
            }
    }
numbers-rate-short =
    { $span ->
        [day] { $n } par jour
        [week] { $n } par semaine
       *[month] { $n } par mois
    }

numbers-range = { $low }–{ $high }
numbers-percent = { $n } %
numbers-percent-under = moins de { $n } %

numbers-ago-now = à l’instant
numbers-ago-minutes = { $n } min
numbers-ago-hours = { $n } h
numbers-ago-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }

numbers-since-now = à l’instant
numbers-since-minutes =
    { $n ->
        [one] il y a { $n } minute
       *[other] il y a { $n } minutes
    }
numbers-since-hours =
    { $n ->
        [one] il y a { $n } heure
       *[other] il y a { $n } heures
    }
numbers-since-days =
    { $n ->
        [one] il y a { $n } jour
       *[other] il y a { $n } jours
    }
numbers-since-date = le { $date }

numbers-clock-on = { $time } le { $date }

numbers-figure = { $number } { $unit }
