people-title = Von wem möchtest du lesen?

people-help = Ein paar Vorschläge zu jedem Interesse. Haken weg, tauschen oder jemanden mit <handle>Handle</handle> hinzufügen.

people-search-name = Menschen suchen, Handle oder Adresse einfügen

people-search-hint = Name suchen, Handle oder Webadresse einfügen

people-handle-help = Ein Handle ist die Adresse von jemandem in einem Netzwerk, zum Beispiel @name@server.org oder name.bsky.social.

people-look-up = Nachsehen

people-looking = { $typed } wird gesucht …

people-stop-looking = Stopp

people-added = { $name } ist jetzt in deinem Feed.

people-found =
    { $n ->
        [one] { $n } Treffer
       *[other] { $n } Treffer
    }

people-nothing-found = In unserer Liste heißt niemand „{ $query }“

people-nothing-found-help = Füge einen Handle oder die Adresse einer Website oder eines <starter-pack>Startpakets</starter-pack> ein, dann sehen wir für dich nach.

people-group-none = niemand gewählt
people-group-chosen = { $n } gewählt

people-more = Mehr zeigen ({ $n })

people-more-spoken = Mehr Menschen zu { $topic } zeigen

people-card-spoken = { $name }, { $kind }, { $networks }
people-card-more = { $about }. { $rate }. { $reason }

people-swap = { $name } gegen jemand anderen tauschen

people-elsewhere = auch auf { $network }
people-elsewhere-web = auch im Web

people-rate-lately = Zuletzt { $n ->
        [one] etwa { $n } Beitrag
       *[other] etwa { $n } Beiträge
    } { $span ->
        [day] pro Tag
        [week] pro Woche
       *[month] pro Monat
    }
people-rate-usually = Meist { $n ->
        [one] etwa { $n } Beitrag
       *[other] etwa { $n } Beiträge
    } { $span ->
        [day] pro Tag
        [week] pro Woche
       *[month] pro Monat
    }

people-hashtag-about = Was irgendjemand mit diesem Stichwort postet

people-surprise-mark = Überraschung

people-empty = Noch niemand zum Vorschlagen

people-empty-help = Wähle ein anderes Interesse oder Netzwerk, oder suche oben nach jemandem.

people-forecast = Was da zusammenkommt

people-forecast-help = An acht von zehn Tagen sollte es zwischen den beiden Zahlen liegen. Niemand postet gleichmäßig. Wessen Beiträge noch nicht gelesen wurden, ist nach Art des Kontos geschätzt.
people-forecast-range = Vom ruhigen bis zum lebhaften Tag.

people-forecast-line = { $most_posts ->
        [one] { $posts } Beitrag
       *[other] { $posts } Beiträge
    }, { $most_minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } am Tag

people-posts-a-day =
    { $n ->
        [one] Beitrag am Tag
       *[other] Beiträge am Tag
    }

people-minutes-a-day =
    { $n ->
        [one] Minute am Tag
       *[other] Minuten am Tag
    }

people-minutes-name = Deine Minuten am Tag

people-surprise-name = Überraschungen

people-surprise-help = Einige Beiträge aus Themen gleich neben deinen. Bei jedem steht, warum er da ist.

people-surprise-none = keine

people-balance = Verteilung

people-languages = Sprachen, die du liest

people-more-languages = Sprache hinzufügen

people-networks = Vorschläge aus diesen <network>Netzwerken</network>

people-keep-one = Mindestens eins muss bleiben.

people-share = { $name }, { $percent }

people-show-details = Details zeigen

people-hide-details = Details ausblenden

people-brought =
    { $n ->
        [one] { $n } Quelle von { $from } ist jetzt in deinem Feed.
       *[other] { $n } Quellen von { $from } sind jetzt in deinem Feed.
    }

people-brought-left-out =
    { $n ->
        [one] { $n } Quelle ließ sich nicht übernehmen: Sie will ohne Anmeldung nicht gezeigt werden, oder dein Feed ist voll.
       *[other] { $n } Quellen ließen sich nicht übernehmen: Sie wollen ohne Anmeldung nicht gezeigt werden, oder dein Feed ist voll.
    }

people-nothing-new = Alle von { $from } sind schon in deinem Feed.
people-more-topics =
    { $n ->
        [one] Ein weiteres Thema
       *[other] { $n } weitere Themen
    }
