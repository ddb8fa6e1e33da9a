settings-title = Einstellungen

settings-theme-name = Darstellung

settings-theme-system = Wie mein Desktop
settings-theme-light = Hell
settings-theme-dark = Dunkel

settings-language-name = Sprache

settings-language-system = Sprache meines Desktops

settings-zoom-name = Textgröße

settings-smaller = Kleinerer Text

settings-larger = Größerer Text

settings-reduced-motion = Weniger Bewegung

settings-reduced-motion-help = Alles erscheint sofort, statt hereinzugleiten.

settings-addresses = Netzwerkadressen

settings-addresses-help = Ändere sie nur, wenn deine Einrichtung eigene <server>Server</server> betreibt.

settings-bluesky-address = Bluesky wird gelesen von

settings-hashtag-address = Mastodon-Hashtags werden gelesen von

settings-use-addresses = Diese Adressen nutzen

settings-default-addresses = Die öffentlichen nutzen

settings-data = Deine Daten

settings-data-help = Alles, was { -app-name } über dich weiß, liegt in diesem Ordner auf deinem Computer. Nur deine Anmeldungen liegen anderswo: im Schlüsselbund deines Computers.

settings-copy-path = Pfad kopieren

settings-start-over = Neu anfangen …

settings-start-over-title = Alles löschen und neu anfangen?

settings-start-over-help = Deine Interessen, Menschen und Einstellungen werden von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.

settings-start-over-yes = Alles löschen

settings-opened-title = Diesen Plan nutzen?

settings-opened-holds = { $name } enthält { $sources ->
        [one] { $sources } Quelle
       *[other] { $sources } Quellen
    } für { $interests ->
        [one] { $interests } Interesse
       *[other] { $interests } Interessen
    }.

settings-opened-left-out =
    { $n ->
        [one] Ein Thema oder eine Quelle der Datei fällt weg: { -app-name } kann damit nichts anfangen.
       *[other] { $n } Themen oder Quellen der Datei fallen weg: { -app-name } kann damit nichts anfangen.
    }

settings-opened-help = Er ersetzt deine jetzigen Interessen und Menschen.

settings-opened-use = Diesen Plan nutzen

settings-opened-keep = Meinen behalten

settings-open-title = Plan-Datei öffnen

settings-open-choose = Datei wählen …

settings-open-path = Diesen Pfad öffnen

settings-contacted = Wer kontaktiert wurde

settings-contacted-help = Alle Server, bei denen { -app-name } etwas abgefragt hat, seit du angefangen hast.

settings-list-contacted = Liste zeigen

settings-list-contacted-again = Liste auffrischen

settings-nobody-contacted = Bisher niemand.

settings-requests-posts =
    { $n ->
        [one] einmal für Beiträge
       *[other] { $n }-mal für Beiträge
    }
settings-requests-look-ups =
    { $n ->
        [one] einmal für die Suche nach jemandem
       *[other] { $n }-mal für die Suche nach jemandem
    }
settings-requests-pictures =
    { $n ->
        [one] einmal für Bilder
       *[other] { $n }-mal für Bilder
    }
settings-requests-sign-ins =
    { $n ->
        [one] einmal zum An- oder Abmelden
       *[other] { $n }-mal zum An- oder Abmelden
    }
settings-requests-follows =
    { $n ->
        [one] einmal zum Folgen
       *[other] { $n }-mal zum Folgen
    }
