adjust-title = Was sich ändern würde

adjust-nothing = Bisher kommt und geht niemand.

adjust-coming = Kommt dazu ({ $n })

adjust-going = Fällt weg ({ $n })

adjust-more = und { $n } weitere

adjust-posts-coming = Etwa { $n ->
        [one] { $n } Beitrag
       *[other] { $n } Beiträge
    } mehr { $span ->
        [day] pro Tag
        [week] pro Woche
       *[month] pro Monat
    }.

adjust-posts-going = Etwa { $n ->
        [one] { $n } Beitrag
       *[other] { $n } Beiträge
    } weniger { $span ->
        [day] pro Tag
        [week] pro Woche
       *[month] pro Monat
    }.

adjust-posts-of-week =
    { $n ->
        [one] { $n } Beitrag der letzten sieben Tage
       *[other] { $n } Beiträge der letzten sieben Tage
    }

adjust-post-line = { $who }: { $line }

adjust-discard = Alles lassen, wie es war

adjust-kept-here = Deine Änderungen gelten hier. Deine Konten folgen wie bisher.

adjust-kept-here-help = Bevor sich dort etwas ändert, siehst du die ganze Liste.

adjust-change-there = Auch dort ändern
