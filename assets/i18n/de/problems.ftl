problems-try-in-minutes = Versuch es in ein paar Minuten noch einmal.

problems-try-later = Versuch es später noch einmal.

problems-choose-another-file = Wähle eine andere Datei.

problems-choose-somebody-else = Wähle jemand anderen.

problems-keep-it = Du kannst es trotzdem im Plan behalten.

problems-offline = Du bist offline.
problems-offline-todo = Alles, was du gewählt hast, bleibt. Geh ins Internet und versuch es noch einmal.

problems-bad-handle = „{ $typed }“ ist weder ein Handle noch eine Adresse.
problems-bad-handle-todo = Versuch etwas wie @name@server.org, name.bsky.social oder https://example.org.

problems-bad-address = „{ $typed }“ ist keine Webadresse.
problems-bad-address-todo = Eine Adresse beginnt mit https:// und nennt einen Server.

problems-database-damaged = Was { -app-name } gespeichert hatte, ließ sich nicht lesen, darum fängt es neu an.
problems-database-damaged-todo = Die alte Datei liegt unter { $kept_as }.

problems-database-too-new = Deine Antworten stammen von einem neueren { -app-name }; dieses hier lässt sie in Ruhe.
problems-database-too-new-todo = Was du hier änderst, wird nicht gespeichert. Aktualisiere { -app-name } und öffne es dann wieder.

problems-not-saved = Deine Antworten ließen sich nicht speichern.
problems-not-saved-todo = Sieh nach, ob auf der Festplatte Platz ist. { -app-name } versucht es bei der nächsten Änderung wieder.

problems-already-running = { -app-name } ist schon in einem anderen Fenster offen.
problems-already-running-todo = Was du hier änderst, wird nicht gespeichert. Schließ eines der beiden Fenster.

problems-stopped = Angehalten.
problems-stopped-todo = Was schon angekommen ist, bleibt.

problems-no-browser = Es ließ sich kein Browser öffnen.
problems-no-browser-todo = Kopiere den Link und öffne ihn in deinem Browser.

problems-bad-picture = Ein Bild ließ sich nicht zeigen.

problems-crashed = Dabei ist in { -app-name } etwas kaputtgegangen.
problems-crashed-todo = Der Rest läuft weiter. Versuch es noch einmal; von deiner Auswahl ging nichts verloren.

problems-host-not-found = Es gibt keinen Server namens { $host }.
problems-host-not-found-todo = Prüf die Schreibweise, oder versuch es später noch einmal.

problems-unreachable = { $host } ist gerade nicht erreichbar.

problems-timed-out = { $host } hat zu lange nicht geantwortet.

problems-not-found = Unter { $address } gibt es nichts.
problems-not-found-todo = Prüf die Schreibweise, oder wähle jemand anderen.

problems-gone = { $address } gibt es nicht mehr.

problems-moved = { $address } ist zu { $to } umgezogen.
problems-moved-todo = Such unter „Menschen“ nach der neuen Adresse, um sie hinzuzufügen.

problems-rate-limited = { $host } bittet uns, langsamer zu machen.
problems-rate-limited-todo = Warte ein paar Minuten und versuch es dann noch einmal.

problems-server-failed = { $host } hat selbst ein Problem ({ $status }).

problems-sign-in-needed = { $host } zeigt das nur Menschen, die angemeldet sind.

problems-hidden-signed-out = Diese Person will ohne Konto nicht gezeigt werden.
problems-hidden-signed-out-todo = Du kannst sie trotzdem im Plan behalten.

problems-too-large = { $host } hat mehr geschickt, als { -app-name } annimmt.
problems-too-large-todo = Wähle jemand anderen, oder versuch es später noch einmal.

problems-not-understood = { $host } hat so geantwortet, dass { -app-name } es nicht versteht.

problems-no-feed = { $host } bietet keinen Feed, dem man folgen kann.
problems-no-feed-todo = Versuch es mit der Adresse des Blogs oder der Nachrichtenseite.

problems-bad-redirect = { $host } wollte uns an einen Ort schicken, den { -app-name } meidet.
problems-bad-redirect-todo = Prüf die Adresse.

problems-cannot-read = { $network } lässt ohne Konto niemanden lesen.
problems-cannot-read-todo = Hier siehst du Beispiele; den echten kannst du dort folgen.

problems-file-empty = Die Datei ist leer.

problems-file-too-large = Die Datei ist größer als { $limit_mb } MB, zu groß für einen Plan.

problems-file-not-a-plan = Die Datei ist kein { -app-name }-Plan.
problems-file-not-a-plan-todo = Wähle eine Datei, die mit „Mitnehmen“ gespeichert wurde, die Mastodon-Liste der gefolgten Profile (CSV) oder die Liste eines Feedreaders (OPML).

problems-file-damaged = Die Datei ist in Zeile { $line } beschädigt.
problems-file-damaged-todo = Lass dir eine neue Kopie geben, oder wähle eine andere Datei.

problems-file-too-new = Die Datei stammt von einem neueren { -app-name } (Version { $version } des Formats).
problems-file-too-new-todo = Aktualisiere { -app-name } und öffne sie dann noch einmal.

problems-file-unreadable = { $path } ließ sich nicht lesen.
problems-file-unreadable-todo = Sieh nach, ob die Datei da ist und ob du sie öffnen darfst.

problems-file-not-written = { $path } ließ sich nicht schreiben.
problems-file-not-written-todo = Wähle einen anderen Ordner, oder sieh nach, ob auf der Festplatte Platz ist.

problems-no-file-dialog = Dein Desktop bietet kein Fenster zum Wählen von Dateien.
problems-no-file-dialog-todo = Gib stattdessen den Pfad der Datei ein.

problems-bad-server = „{ $typed }“ ist kein Servername.
problems-bad-server-todo = Gib einen Namen wie mastodon.social ein, oder wähle einen aus der Liste.

problems-no-sign-in = { $host } bietet keine Anmeldung, die { -app-name } kennt.
problems-no-sign-in-todo = Prüf den Namen des Servers, oder wähle einen anderen.

problems-sign-in-denied = { $host } hat { -app-name } nicht hineingelassen.
problems-sign-in-denied-todo = Es wurde nichts geändert. Melde dich wieder an, wann du magst.

problems-sign-in-mismatch = Die Antwort gehört nicht zu der Anmeldung, die du bei { $host } begonnen hast.
problems-sign-in-mismatch-todo = Sie wurde verworfen. Fang von hier aus neu an.

problems-sign-in-too-late = Die Anmeldeseite von { $host } hat zu lange gewartet.
problems-sign-in-too-late-todo = Fang neu an; die Seite gilt nur ein paar Minuten.

problems-no-loopback = Dein Computer ließ den Browser nicht auf { -app-name } antworten.
problems-no-loopback-todo = Schließ andere Anmeldefenster und versuch es noch einmal.

problems-wrong-password = { $host } kennt diesen Handle nicht mit diesem Passwort.
problems-wrong-password-todo = Prüf beides, oder leg in den Einstellungen von Bluesky ein neues App-Passwort an.

problems-not-an-app-password = Das sieht nicht nach einem App-Passwort aus.
problems-not-an-app-password-todo = Ein App-Passwort hat vier Vierergruppen, etwa abcd-efgh-ijkl-mnop. Leg eines in Bluesky an, unter Einstellungen, Datenschutz und Sicherheit.

problems-sign-in-expired = Die Anmeldung von { $handle } ist abgelaufen.
problems-sign-in-expired-todo = Melde dich wieder an; Begonnenes geht von dort aus weiter.

problems-not-allowed = { $host } hat { -app-name } das nicht erlaubt.
problems-not-allowed-todo = Melde dich ab und wieder an, und stimm dem zu, was gefragt wird.

problems-clock-off = Laut { $host } geht die Uhr dieses Computers falsch.
problems-clock-off-todo = Stell Datum und Uhrzeit ein und versuch es dann noch einmal.

problems-follow-refused = Mit deinem Konto kannst du { $address } nicht folgen.
problems-follow-refused-todo = Vielleicht ist dein Server dort blockiert. Lass das Konto weg, oder wähle jemand anderen.

problems-follow-limit = { $host } lässt ein Konto nur einer begrenzten Zahl von Menschen am Tag folgen.
problems-follow-limit-todo = Mit dem Rest geht es morgen weiter, wenn { -app-name } offen ist.

problems-keyring-locked = Dein Schlüsselbund ist gesperrt.
problems-keyring-locked-todo = Entsperr ihn und versuch es noch einmal, oder bleib nur angemeldet, bis du { -app-name } schließt.

problems-keyring-missing = Dieser Desktop hat keinen Schlüsselbund, der die Anmeldung aufbewahrt.
problems-keyring-missing-todo = Bleib nur angemeldet, bis du { -app-name } schließt, oder installiere einen Schlüsselbund und versuch es noch einmal.

problems-keyring-without-collection = Dein Schlüsselbund hat noch keinen Platz für die Anmeldung.
problems-keyring-without-collection-todo = Leg in den Passwort-Einstellungen deines Desktops einen Schlüsselbund an und versuch es noch einmal, oder bleib nur angemeldet, bis du { -app-name } schließt.

problems-keyring-refused = Dein Schlüsselbund hat die Anmeldung nicht angenommen.
problems-keyring-refused-todo = Versuch es noch einmal, oder bleib nur angemeldet, bis du { -app-name } schließt.

problems-keyring-emptied = Dein Schlüsselbund enthält diese Anmeldung nicht mehr.
problems-keyring-emptied-todo = Melde dich wieder an.

problems-retry = Neu versuchen

problems-unknown = Etwas ist schiefgegangen.
