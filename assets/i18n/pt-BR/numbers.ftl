numbers-sources =
    { $n ->
        [one] { $n } fonte
       *[other] { $n } fontes
    }
numbers-people =
    { $n ->
        [one] { $n } pessoa
       *[other] { $n } pessoas
    }
numbers-posts =
    { $n ->
        [one] { $n } post
       *[other] { $n } posts
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
                [one] cerca de { $n } post por dia
               *[other] cerca de { $n } posts por dia
            }
        [week]
            { $n ->
                [one] cerca de { $n } post por semana
               *[other] cerca de { $n } posts por semana
            }
       *[month]
            { $n ->
                [one] cerca de { $n } post por mês
               *[other] cerca de { $n } posts por mês
            }
    }
numbers-rate-short =
    { $span ->
        [day] { $n } por dia
        [week] { $n } por semana
       *[month] { $n } por mês
    }

numbers-range = { $low }–{ $high }
numbers-percent = { $n }%
numbers-percent-under = menos de { $n }%

numbers-ago-now = agora
numbers-ago-minutes = { $n } min
numbers-ago-hours = { $n } h
numbers-ago-days =
    { $n ->
        [one] { $n } dia
       *[other] { $n } dias
    }

numbers-since-now = agora mesmo
numbers-since-minutes =
    { $n ->
        [one] há { $n } minuto
       *[other] há { $n } minutos
    }
numbers-since-hours =
    { $n ->
        [one] há { $n } hora
       *[other] há { $n } horas
    }
numbers-since-days =
    { $n ->
        [one] há { $n } dia
       *[other] há { $n } dias
    }
numbers-since-date = em { $date }

numbers-clock-on = { $time } de { $date }

numbers-figure = { $number } { $unit }
