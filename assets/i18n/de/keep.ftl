keep-title = Wie möchtest du ihn behalten?

keep-help =
    { $n ->
        [one] Dein Plan enthält { $n } Quelle. Alle drei Wege sind gut, und du kannst später wechseln.
       *[other] Dein Plan enthält { $n } Quellen. Alle drei Wege sind gut, und du kannst später wechseln.
    }

keep-here = Hier weiterlesen

keep-here-help = { -app-name } öffnet ab jetzt mit deinem Feed. Kein Konto, keine Anmeldung, nichts wird gepostet.

keep-follow = Wirklich folgen

keep-follow-help = Geh zu <mastodon>Mastodon</mastodon> oder <bluesky>Bluesky</bluesky> und <follow>folge</follow> allen auf einmal. Du siehst vorher die ganze Liste und kannst alles zurücknehmen.

keep-take = Mitnehmen

keep-take-help = Speichere deinen Plan als Datei: eine <csv>CSV</csv> für Mastodon, eine <opml>OPML</opml> für einen <feed-reader>Feedreader</feed-reader> oder einen Plan für jemanden aus deinem Team.

keep-csv = Für Mastodon (CSV)

keep-csv-help = Eine Liste von Profilen, die sich in Mastodon importieren lässt

keep-opml = Für einen Feedreader (OPML)

keep-opml-help = Passt zu Feedly, NetNewsWire, Thunderbird und vielen anderen

keep-plan-file = { -app-name }-Plan

keep-plan-file-help = Alles: Interessen, Menschen und Wünsche. Auch andere können ihn öffnen.

keep-left-out-csv =
    { $n ->
        [one] { $n } Quelle fehlt in dieser Datei: Die Liste von Mastodon nimmt nur Mastodon-Profile.
       *[other] { $n } Quellen fehlen in dieser Datei: Die Liste von Mastodon nimmt nur Mastodon-Profile.
    }
keep-left-out-opml =
    { $n ->
        [one] { $n } Quelle fehlt in dieser Datei: Sie bietet keinen Feed zum Lesen.
       *[other] { $n } Quellen fehlen in dieser Datei: Sie bieten keine Feeds zum Lesen.
    }
keep-left-out-plan =
    { $n ->
        [one] { $n } Quelle fehlt in dieser Datei.
       *[other] { $n } Quellen fehlen in dieser Datei.
    }

keep-saving = Speichert …

keep-stop-saving = Abbrechen

keep-by-path = Lieber einen Pfad eingeben

keep-path-name = Pfad der Datei

keep-path-hint = /home/du/mein-plan.json

keep-path-help = Solange hier ein Pfad steht, speichern die Knöpfe oben dorthin.

keep-replace = { $path } gibt es schon. Ersetzen?

keep-replace-yes = Ersetzen

keep-replace-no = So lassen

keep-on-x =
    { $n ->
        [one] Ein Konto deines Plans ist auf X. X lässt von außen niemanden lesen oder importieren, du würdest ihm dort also von Hand folgen.
       *[other] { $n } Konten deines Plans sind auf X. X lässt von außen niemanden lesen oder importieren, du würdest ihnen dort also von Hand folgen.
    }
