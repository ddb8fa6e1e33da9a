numbers-sources =
    { $n ->
        [one] { $n } Quelle
       *[other] { $n } Quellen
    }
numbers-people =
    { $n ->
        [one] { $n } Person
       *[other] { $n } Menschen
    }
numbers-posts =
    { $n ->
        [one] { $n } Beitrag
       *[other] { $n } Beiträge
    }
numbers-minutes =
    { $n ->
        [one] { $n } Minute
       *[other] { $n } Minuten
    }
numbers-rate =
    { $span ->
        [day]
            { $n ->
                [one] etwa { $n } Beitrag pro Tag
               *[other] etwa { $n } Beiträge pro Tag
            }
        [week]
            { $n ->
                [one] etwa { $n } Beitrag pro Woche
               *[other] etwa { $n } Beiträge pro Woche
            }
       *[month]
            { $n ->
                [one] etwa { $n } Beitrag pro Monat
               *[other] etwa { $n } Beiträge pro Monat
            }
    }
numbers-rate-short =
    { $span ->
        [day] { $n } pro Tag
        [week] { $n } pro Woche
       *[month] { $n } pro Monat
    }
numbers-range = { $low }–{ $high }
numbers-percent = { $n } %
numbers-percent-under = unter { $n } %

numbers-ago-now = jetzt
numbers-ago-minutes = { $n } Min.
numbers-ago-hours = { $n } Std.
numbers-ago-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }

numbers-since-now = gerade eben
numbers-since-minutes =
    { $n ->
        [one] vor { $n } Minute
       *[other] vor { $n } Minuten
    }
numbers-since-hours =
    { $n ->
        [one] vor { $n } Stunde
       *[other] vor { $n } Stunden
    }
numbers-since-days =
    { $n ->
        [one] vor { $n } Tag
       *[other] vor { $n } Tagen
    }
numbers-since-date = am { $date }

numbers-clock-on = { $time } am { $date }

numbers-figure = { $number } { $unit }
