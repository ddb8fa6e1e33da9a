preview-title = Das ist dein Feed
preview-title-loading = Dein Feed wird geholt
preview-title-examples = Ein Beispiel-Feed
preview-title-empty = Noch nichts zu zeigen
preview-title-changes = Sieh dir deine Änderungen an

preview-help-examples = So sieht ein Feed zu deinen Interessen aus.
preview-help = Echte Beiträge, die neuesten zuerst. Wünsch dir mehr oder weniger davon, und er ändert sich.

preview-all-networks = Alle zusammen

preview-network-switch = Beiträge zeigen von

preview-progress = { $answered } von { $readable ->
        [one] { $readable } Quelle
       *[other] { $readable } Quellen
    } gelesen

preview-starting = Öffentliche Beiträge werden geholt …

preview-stop = Stopp

preview-refresh = Neu laden

preview-failed = { $n } nicht lesbar

preview-examples-only = Das sind Beispiele, keine echten Beiträge.

preview-examples-only-help = Gerade ließ sich keine Quelle lesen. Geh ins Internet und lade neu, dann siehst du die echten.

preview-some-examples =
    { $n ->
        [one] { $n } Beispiel am Ende steht für Quellen, die sich hier nicht lesen lassen.
       *[other] { $n } Beispiele am Ende stehen für Quellen, die sich hier nicht lesen lassen.
    }

preview-empty = Noch nichts da

preview-empty-help = In deinem Plan hat zuletzt niemand gepostet. Nimm ein paar Menschen dazu oder zeig alle Netzwerke.

preview-to-people = Mehr Menschen wählen

preview-summary = Dein Feed in Zahlen

preview-line = Etwa { $n ->
        [one] { $n } Beitrag
       *[other] { $n } Beiträge
    } am Tag{ $hidden ->
        [0] { "" }
       *[other] , { $hidden } ausgeblendet
    }
preview-line-counting =
    { $hidden ->
        [0] Beiträge werden gezählt
       *[other] Beiträge werden gezählt, { $hidden } ausgeblendet
    }
preview-line-none =
    { $hidden ->
        [0] Noch keine echten Beiträge
       *[other] Noch keine echten Beiträge, { $hidden } ausgeblendet
    }

preview-counting = Die Zahlen kommen mit den ersten Beiträgen.

preview-nothing-to-count = Noch gibt es keine echten Beiträge zu zählen.

preview-posts-a-day =
    { $n ->
        [one] Beitrag am Tag
       *[other] Beiträge am Tag
    }

preview-posts-shown =
    { $n ->
        [one] Beitrag gezeigt
       *[other] Beiträge gezeigt
    }

preview-by-topic = Worum es geht

preview-surprises =
    { $n ->
        [one] { $n } Überraschung darunter
       *[other] { $n } Überraschungen darunter
    }

preview-by-hour = Wann gepostet wird

preview-busiest = Am meisten los gegen { $hour } Uhr deiner Zeit
preview-no-hours = Keine Beiträge in den letzten sieben Tagen
preview-hour = { $hour } Uhr

preview-hidden = Von dir ferngehalten

preview-hidden-topic =
    { $n ->
        [one] { $topic }: { $n } Beitrag
       *[other] { $topic }: { $n } Beiträge
    }

preview-nothing-hidden = Zu dem, was nichts für dich ist, kam kein Beitrag.

preview-show-hidden = Zeigen

preview-hide-hidden = Wieder ausblenden

preview-loudest = Posten am meisten

preview-this-week = { $n } diese Woche

preview-end = Du bist auf dem neuesten Stand.

preview-feed-name = Feed

preview-loading = Beiträge werden geladen

preview-unseen = Was hier fehlen muss

preview-unseen-hidden-people =
    { $n ->
        [one] { $n } Person will ohne Konto nicht gezeigt werden.
       *[other] { $n } Menschen wollen ohne Konto nicht gezeigt werden.
    }
preview-unseen-withheld =
    { $n ->
        [one] { $n } Beitrag ist nur für Angemeldete.
       *[other] { $n } Beiträge sind nur für Angemeldete.
    }
preview-unseen-unreadable =
    { $n ->
        [one] { $n } Konto ist auf X, das sich nicht lesen lässt.
       *[other] { $n } Konten sind auf X, das sich nicht lesen lässt.
    }
preview-unseen-for-followers =
    { $n ->
        [one] { $n } Mastodon-Profil schreibt vielleicht auch <visibility>nur für Follower</visibility>.
       *[other] { $n } Mastodon-Profile schreiben vielleicht auch <visibility>nur für Follower</visibility>.
    }
preview-unseen-unaddressed =
    { $n ->
        [one] { $n } Antwort fehlt: Ihr Server sagt nicht, an wen sie geht.
       *[other] { $n } Antworten fehlen: Ihre Server sagen nicht, an wen sie gehen.
    }
preview-unseen-unread =
    { $n ->
        [one] { $n } Beitrag ließ sich nicht verstehen.
       *[other] { $n } Beiträge ließen sich nicht verstehen.
    }
preview-unseen-failed =
    { $n ->
        [one] { $n } Person ließ sich nicht lesen; auch Antworten an sie können fehlen.
       *[other] { $n } Menschen ließen sich nicht lesen; auch Antworten an sie können fehlen.
    }
preview-unseen-first-hours = Gleich nach dem Folgen holt Mastodon ältere Beiträge Person für Person nach. Die ersten Stunden können darum etwas anders aussehen.

preview-complete-minutes =
    { $n ->
        [one] In der letzten Minute fehlt nichts. Davor haben manche vielleicht mehr gepostet.
       *[other] In den letzten { $n } Minuten fehlt nichts. Davor haben manche vielleicht mehr gepostet.
    }
preview-complete-hours =
    { $n ->
        [one] In der letzten Stunde fehlt nichts. Davor haben manche vielleicht mehr gepostet.
       *[other] In den letzten { $n } Stunden fehlt nichts. Davor haben manche vielleicht mehr gepostet.
    }
preview-complete-days =
    { $n ->
        [one] In den letzten 24 Stunden fehlt nichts. Davor haben manche vielleicht mehr gepostet.
       *[other] In den letzten { $n } Tagen fehlt nichts. Davor haben manche vielleicht mehr gepostet.
    }
