welcome-promise = Sieh den <feed>Feed</feed>, den du bekämst, bevor du irgendwo beitrittst.
welcome-help = Sag uns, was dich interessiert. Nach einer Minute siehst du echte <post>Beiträge</post> von echten Menschen. Kein <account>Konto</account>, <lurking>nichts zu posten</lurking>, niemand schaut zu.
welcome-minute = Kostenlos und ohne Werbung
welcome-no-account = Deine Antworten bleiben auf diesem Computer
welcome-read-only = Nur lesen, nichts wird gepostet
welcome-open-plan = Plan-Datei öffnen …

welcome-cards-title = Was man so über soziale Medien hört
welcome-cards-help = Lies so viele Karten, wie du magst. Jede führt an die passende Stelle.

welcome-myth-food = „Da gibt es nur Essensbilder.“
welcome-myth-food-answer = Da ist, wem du folgst. Weise ab, was dich nicht interessiert, und es bleibt weg. Dein Feed sagt dir, wie viel das war.
welcome-myth-food-place = Themen abweisen
welcome-myth-food-there = Hier weist du Themen ab. „Nichts für mich“ ist der durchgestrichene Kreis an jedem Thema; drück ihn, und Beiträge dazu bleiben dir erspart.

welcome-myth-time = „Das frisst den ganzen Tag.“
welcome-myth-time-answer = Nur wenn niemand eine Grenze setzt. Sag, wie viele Minuten am Tag du hast, und Firstfeed wählt so viele Menschen, wie hineinpassen.
welcome-myth-time-place = Minuten festlegen
welcome-myth-time-there = Hier ist der Regler für deine Minuten am Tag. Weniger Minuten heißt weniger Menschen und ein kürzerer Feed.
welcome-myth-time-later = Wähle zuerst ein, zwei Interessen. Auf der nächsten Seite legst du deine Minuten am Tag fest.

welcome-myth-posting = „Ich müsste etwas posten.“
welcome-myth-posting-answer = Das muss niemand. Die meisten posten wenig oder nichts, und hier gibt es nicht einmal ein Feld dafür: Du liest, solange du magst.
welcome-myth-posting-place = Einen Feed zum Lesen sehen
welcome-myth-posting-there = Hier wird nur gelesen. Es gibt kein Feld zum Schreiben, und in deinem Namen wird nie etwas gepostet.
welcome-myth-posting-later = Wähle zuerst ein, zwei Interessen. Dann siehst du einen Feed zum Lesen, ganz ohne Schreiben.

welcome-myth-nobody = „Mich würde niemand Wichtiges bemerken.“
welcome-myth-nobody-answer = Das muss auch niemand. Kliniken, Fachzeitschriften, Behörden und die Köpfe deines Fachs posten jeden Tag. Du musst ihnen nur folgen.
welcome-myth-nobody-place = Lern sie kennen
welcome-myth-nobody-there = Unter den Menschen hier sind auch Organisationen, Fachzeitschriften und Behörden. Auf jeder Karte steht, was es ist.
welcome-myth-nobody-later = Wähle zuerst ein, zwei Interessen. Auf der nächsten Seite triffst du die Menschen, Zeitschriften und Organisationen dazu.

welcome-myth-pretending = „Ich müsste jemand anderes sein.“
welcome-myth-pretending-answer = Du kannst bleiben, wer du bist. Wähle, was dir gefällt, für die Arbeit und danach; niemand sieht deine Auswahl, und niemand benotet sie.
welcome-myth-pretending-place = Wählen, was dir gefällt
welcome-myth-pretending-there = Wähle, was dir gefällt, aus dem Beruf oder für daheim. Sonst sieht es niemand.

welcome-myth-signing-up = „Ich müsste mich erst registrieren.“
welcome-myth-signing-up-answer = Nein. Behalte deinen Feed und lies ihn gleich hier; in ein Netzwerk gehst du später oder nie.
welcome-myth-signing-up-place = Wege, ihn zu behalten
welcome-myth-signing-up-there = Der erste dieser Wege braucht gar kein Konto.
welcome-myth-signing-up-later = Wähle zuerst ein, zwei Interessen. Wenn du deinen Feed gesehen hast, sagst du, wie du ihn behalten willst, mit Konto oder ohne.

welcome-myth-stupid = „Manches davon ist dumm.“
welcome-myth-stupid-answer = Manche E-Mail auch. Sag „Weniger davon“, wo dich etwas nicht interessiert, und dein Feed ändert sich sofort.
welcome-myth-stupid-place = Weniger davon wünschen
welcome-myth-stupid-there = Unter jedem Beitrag stehen „Mehr“ und „Weniger“. Probier es aus: Der Feed ändert sich sofort, und du kannst es zurücknehmen.
welcome-myth-stupid-later = Wähle zuerst ein, zwei Interessen. Unter jedem Beitrag in deinem Feed kannst du dir dann mehr oder weniger davon wünschen.
