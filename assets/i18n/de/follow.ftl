follow-none-here = Aus deinem Plan ist hier niemand.
follow-some-here =
    { $n ->
        [one] { $n } Konto aus deinem Plan
       *[other] { $n } Konten aus deinem Plan
    }

follow-web-feeds =
    { $n ->
        [one] { $n } deiner Quellen ist ein <web-feed>Web-Feed</web-feed> ohne Folgen-Knopf. Lies ihn hier oder nimm ihn mit.
       *[other] { $n } deiner Quellen sind <web-feed>Web-Feeds</web-feed> ohne Folgen-Knopf. Lies sie hier oder nimm sie mit.
    }

follow-propose = Zeigen, wem gefolgt würde

follow-reading = Es wird nachgesehen, wem @{ $handle } schon folgt

follow-back-to-networks = Alle Netzwerke

follow-confirm-title = Deine Liste für { $network }

follow-confirm-help = Noch ist nichts passiert. Das würde { -app-name } als @{ $handle } tun.

follow-seen-mastodon = Wem du folgst, erfährt davon. Auf deinem <profile>Profil</profile> sehen andere, wem du folgst, wenn du es dort nicht verbirgst.

follow-seen-bluesky = Wem du folgst, erfährt davon, und alle können nachsehen, wem du folgst.

follow-new = Neu folgen ({ $n })

follow-leaving = Nicht mehr folgen ({ $n })

follow-leaving-help = { -app-name } folgt ihnen in deinem Namen, und dein Plan will sie nicht mehr. Wem du von Hand folgst, bleibt immer unberührt.

follow-already = Du folgst schon ({ $n })
follow-asked = Angefragt, noch keine Antwort ({ $n })

follow-asked-help = Sie haben <locked-account>geschützte Konten</locked-account> und sehen sich jede Anfrage erst an.

follow-already-by-app = durch { -app-name }
follow-already-by-you = durch dich

follow-cannot = Nicht möglich ({ $n })

follow-incomplete = Manchen davon folgst du vielleicht schon. Für sie ändert sich nichts.

follow-nothing-to-do = Alles ist so, wie dein Plan es will. Es gibt nichts zu tun.

follow-confirm-lists = Listen ändern
follow-confirm-nothing = Nichts gewählt
follow-confirm-follow =
    { $n ->
        [one] Diesem Konto folgen
       *[other] Diesen { $n } folgen
    }
follow-confirm-unfollow =
    { $n ->
        [one] Diesem Konto nicht mehr folgen
       *[other] { $n } nicht mehr folgen
    }
follow-confirm-both = { $follow } folgen, { $unfollow } nicht mehr

follow-one-by-one = Mastodon nimmt eines nach dem anderen, etwa eines pro Sekunde. Du kannst inzwischen weiterlesen.

follow-run-following = Folgen läuft
follow-run-done = Fertig

follow-run-stopped = Angehalten
follow-run-taking-back = Wird zurückgenommen
follow-run-taken-back = Zurückgenommen

follow-progress = { $done } von { $all }

follow-result-done = { $n } erledigt
follow-result-taken-back = { $n } zurückgenommen
follow-result-already = { $n } wie zuvor
follow-result-requested =
    { $n ->
        [one] { $n } wartet auf <follow-request>Zusage</follow-request>
       *[other] { $n } warten auf <follow-request>Zusage</follow-request>
    }
follow-result-failed = { $n } nicht möglich
follow-result-open = { $n } noch offen

follow-state-looking-up = Wird gesucht

follow-state-to-leave = Nicht mehr folgen
follow-state-waiting = Wartet
follow-state-sending = Wird gesendet
follow-state-to-check = Wird noch geprüft
follow-state-followed = Du folgst
follow-state-unfollowed = Du folgst nicht mehr
follow-state-followed-before = Schon vorher gefolgt
follow-state-not-followed = Folgst du nicht mehr
follow-state-requested = Angefragt
follow-state-failed = Nicht möglich

follow-goes-on-at = { -app-name } macht um { $clock } von selbst weiter, wenn es offen ist.

follow-stop = Stopp

follow-stopping = Hält nach diesem an

follow-stopped = Nichts geht verloren: Es geht weiter, wo es stand.

follow-resume = Weiter

follow-retry =
    { $n ->
        [one] Das fehlgeschlagene neu versuchen
       *[other] Die { $n } fehlgeschlagenen neu versuchen
    }

follow-undo = Alles zurücknehmen

follow-undo-help = Nur was dieser Durchgang getan hat, wird zurückgenommen. Wem du vorher oder seither von Hand folgst, bleibt.

follow-undone = Das wurde später zurückgenommen.

follow-refused-help = Konten, denen du nicht folgen kannst, haben vielleicht dich oder deinen <server>Server</server> <block>blockiert</block>.

follow-sign-in-again = Wieder anmelden

follow-earlier = Früher

follow-earlier-followed = Auf { $network } gefolgt, { $when }
follow-earlier-taken-back = Auf { $network } zurückgenommen, { $when }

follow-next-title = Wo du sie jetzt liest

follow-next-mastodon = Öffne auf { $host } die Startseite: Das ist die <timeline>Timeline</timeline> mit allen, denen du folgst, das Neueste zuerst.

follow-next-bluesky = Öffne in Bluesky „Following“: Dort stehen alle, denen du folgst, das Neueste zuerst. Die <custom-feed>anderen Feeds</custom-feed> daneben stellt ein Programm zusammen.

follow-next-quiet = Damit es ruhig bleibt, schalte dort die meisten <notification>Benachrichtigungen</notification> ab und <mute>schalte stumm</mute>, wer dich ermüdet: Niemand erfährt davon.

follow-next-open = { $place } öffnen

follow-show-run = Zeigen

follow-unfinished = Das Folgen brach ab, bevor es fertig war.

follow-unfinished-help = Nichts ist verloren. Es geht weiter, wo es stand, wann du willst.

follow-journal-damaged =
    { $n ->
        [one] Ein Eintrag in der Liste, wem { -app-name } für dich folgt, ließ sich nicht lesen.
       *[other] { $n } Einträge in der Liste, wem { -app-name } für dich folgt, ließen sich nicht lesen.
    }

follow-journal-damaged-help = Denen folgst du weiterhin; { -app-name } behandelt sie, als kämen sie von dir.

follow-sheet-help = <x>X</x> lässt kein Programm für dich folgen. Öffne jede Seite, drück dort auf „Folgen“ und hak sie hier ab.

follow-sheet-progress = { $done } von { $all } abgehakt

follow-sheet-next = Seite von { $name } öffnen

follow-sheet-done = Alle sind abgehakt.

follow-sheet-open = Öffnen

follow-sheet-tick = { $name } auf X gefolgt

follow-without-boosts = Nur was sie selbst schreiben

follow-without-boosts-help = Auf Mastodon geben Menschen auch Beiträge anderer weiter; dort heißt das <boost>Teilen</boost>. Ohne diese ist dein Feed ruhiger und zeigt weniger als die Vorschau.

follow-others = Andere, denen du dort folgst ({ $n })

follow-others-help = Sie bleiben, wie sie sind. Hol sie hier in deinen Feed, um ihn ganz zu sehen; sie zählen zu deinen Minuten am Tag.

follow-bring-others = In meinen Feed hier holen

follow-show-unfinished = Den unfertigen zeigen
follow-propose-anew = Neue Liste machen
follow-result-skipped = { $n } nicht getan
follow-state-skipped = Nicht getan
follow-waits-its-turn = Das beginnt, sobald der andere Durchgang nichts mehr zu tun hat.

follow-spoken-follow = { $name } folgen, { $address }
follow-spoken-unfollow = { $name } nicht mehr folgen, { $address }
follow-spoken-list = Liste { $name }, { $change }
follow-row-spoken = { $name }: { $state }
follow-show-spoken = Zeigen: { $run }
follow-options = Optionen
