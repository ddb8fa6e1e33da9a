lists-switch = Für jedes Thema eine Liste anlegen

lists-help-bluesky = Eine <list>Liste</list> ist ein eigener Feed. Auf Bluesky sind Listen öffentlich: Andere sehen sie in deinem <profile>Profil</profile>.
lists-help-mastodon = Eine <list>Liste</list> ist ein eigener Feed. Deine Listen siehst nur du.

lists-heading = Listen ({ $n })

lists-change-in =
    { $n ->
        [one] { $n } Person kommt hinein
       *[other] { $n } Menschen kommen hinein
    }
lists-change-out =
    { $n ->
        [one] { $n } Person kommt heraus
       *[other] { $n } Menschen kommen heraus
    }

lists-name = Liste „{ $name }“

lists-put-in =
    { $n ->
        [one] { $n } Person aufgenommen
       *[other] { $n } Menschen aufgenommen
    }
lists-taken-out =
    { $n ->
        [one] { $n } Person entfernt
       *[other] { $n } Menschen entfernt
    }
lists-left-alone = Unverändert
lists-not-there = Nicht mehr da
