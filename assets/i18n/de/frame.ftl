frame-app-name = { -app-name }

frame-step-welcome = Start
frame-step-interests = Interessen
frame-step-people = Menschen
frame-step-preview = Vorschau
frame-step-keep = Behalten
frame-step-home = Dein Feed
frame-step-follow = Folgen

frame-step-spoken =
    { $state ->
        [done] Schritt { $number } von { $of }: { $name }, erledigt
        [here] Schritt { $number } von { $of }: { $name }, hier bist du
       *[to-come] Schritt { $number } von { $of }: { $name }, kommt noch
    }
frame-step-short = Schritt { $number } von { $of }

frame-back = Zurück
frame-settings = Einstellungen
frame-to-home = Zu meinem Feed
frame-dismiss = Ausblenden

frame-fill-first = Fülle zuerst das Feld aus.
frame-undo = Rückgängig
frame-close = Schließen
frame-cancel = Abbrechen

frame-primary-welcome = Zeig mir, wie das aussieht
frame-primary-interests = Menschen finden
frame-primary-people = Meinen Feed zeigen
frame-primary-preview = Feed behalten
frame-primary-preview-changes = Änderungen behalten
frame-primary-keep = Hier weiterlesen
frame-primary-home = Neu laden

frame-gate-no-interest = Wähle zuerst mindestens ein Interesse.
frame-gate-nobody = Wähle zuerst mindestens eine Person.
frame-gate-nothing-kept = Behalte zuerst einen Feed.

frame-saved-as = Gespeichert als { $path }.
frame-plan-opened =
    { $n ->
        [one] Das ist jetzt dein Plan: { $n } Quelle.
       *[other] Das ist jetzt dein Plan: { $n } Quellen.
    }
frame-not-revoked = Hier bist du abgemeldet, aber der Server hat es nicht erfahren. { $why }
frame-not-revoked-help = Um sicherzugehen, entferne { -app-name } dort in deinem Konto aus den verbundenen Apps.
frame-most-already = { $topic } hat schon so viel Platz, wie es geht.
frame-most-already-help = Wenn du mehr davon willst, wähle von etwas anderem weniger.
frame-more = Du siehst jetzt mehr zu { $topic }.
frame-less = Du siehst jetzt weniger zu { $topic }.
frame-left = { $name } ist nicht mehr in deinem Feed.
frame-swapped = { $into } kommt an die Stelle von { $out }.

frame-drop-file = Plan-Datei hier ablegen, um sie zu öffnen

frame-read-feed = Meinen Feed lesen

frame-steps = Schritte
