numbers-sources =
    { $n ->
        [one] { $n } fuente
       *[other] { $n } fuentes
    }
numbers-people =
    { $n ->
        [one] { $n } persona
       *[other] { $n } personas
    }
numbers-posts =
    { $n ->
        [one] { $n } publicación
       *[other] { $n } publicaciones
    }
numbers-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }

numbers-rate =
    { $span ->
        [day]
            { $n ->
                [one] cerca de { $n } publicación al día
               *[other] unas { $n } publicaciones al día
            }
        [week]
            { $n ->
                [one] cerca de { $n } publicación a la semana
               *[other] unas { $n } publicaciones a la semana
            }
       *[month]
            { $n ->
                [one] cerca de { $n } publicación al mes
               *[other] unas { $n } publicaciones al mes
            }
    }
numbers-rate-short =
    { $span ->
        [day] { $n } al día
        [week] { $n } por semana
       *[month] { $n } al mes
    }

numbers-range = { $low }–{ $high }
numbers-percent = { $n } %
numbers-percent-under = menos del { $n } %

numbers-ago-now = ahora
numbers-ago-minutes = { $n } min
numbers-ago-hours = { $n } h
numbers-ago-days =
    { $n ->
        [one] { $n } día
       *[other] { $n } días
    }

numbers-since-now = ahora mismo
numbers-since-minutes =
    { $n ->
        [one] hace { $n } minuto
       *[other] hace { $n } minutos
    }
numbers-since-hours =
    { $n ->
        [one] hace { $n } hora
       *[other] hace { $n } horas
    }
numbers-since-days =
    { $n ->
        [one] hace { $n } día
       *[other] hace { $n } días
    }
numbers-since-date = el { $date }

numbers-clock-on = { $time } del { $date }

numbers-figure = { $number } { $unit }
