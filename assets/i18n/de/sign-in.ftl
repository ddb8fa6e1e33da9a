sign-in-title = Wirklich folgen

sign-in-help = Melde dich dort an, wo du folgen möchtest. Du siehst die ganze Liste, bevor etwas passiert, und gepostet wird nie etwas.

sign-in-sign-in = Bei { $network } anmelden

sign-in-with-browser = Weiter im Browser

sign-in-with-password = Anmelden

sign-in-server-name = Dein <server>Server</server> oder dein ganzer <handle>Handle</handle>

sign-in-server-hint = mastodon.social oder @du@server

sign-in-handle-name = Dein <handle>Handle</handle>

sign-in-handle-hint = du.bsky.social

sign-in-password-name = <app-password>App-Passwort</app-password>

sign-in-password-hint = xxxx-xxxx-xxxx-xxxx

sign-in-password-help = Ein App-Passwort ist ein zweites Passwort für ein einzelnes Programm; du kannst es jederzeit zurückziehen. Du legst es auf Bluesky an, unter Einstellungen, Datenschutz und Sicherheit, App-Passwörter. Gib hier nie dein eigentliches Passwort ein.

sign-in-use-password = Lieber ein App-Passwort nutzen

sign-in-use-browser = Lieber im Browser anmelden

sign-in-promise-mastodon =
    { $lists ->
        [yes] Dein Passwort gibst du auf der Seite deines Servers ein; { -app-name } sieht es nie. Es <permission>darf</permission> sehen, wem du folgst, Menschen finden, ihnen folgen oder nicht mehr folgen, deine <list>Listen</list> anlegen und ändern, und sonst nichts.
       *[no] Dein Passwort gibst du auf der Seite deines Servers ein; { -app-name } sieht es nie. Es <permission>darf</permission> sehen, wem du folgst, Menschen finden, ihnen folgen oder nicht mehr folgen, und sonst nichts.
    }
sign-in-promise-bluesky =
    { $lists ->
        [yes] Dein Passwort gibst du auf der Seite von Bluesky ein; { -app-name } sieht es nie. Es <permission>darf</permission> sehen, wem du folgst, Menschen folgen oder nicht mehr folgen, deine <list>Listen</list> anlegen und ändern, und sonst nichts.
       *[no] Dein Passwort gibst du auf der Seite von Bluesky ein; { -app-name } sieht es nie. Es <permission>darf</permission> sehen, wem du folgst, Menschen folgen oder nicht mehr folgen, und sonst nichts.
    }
sign-in-broad-mastodon = { $host } kann nur weitreichende <permission>Rechte</permission> vergeben. Die Seite wird dich fragen, ob { -app-name } alles lesen darf, was dein Konto lesen kann, auch <direct-message>private Nachrichten</direct-message>, und Menschen folgen oder nicht mehr folgen darf. { -app-name } liest nur, wem du folgst und was nötig ist, um Menschen zu finden.
sign-in-broad-bluesky = { $host } kann nur weitreichende <permission>Rechte</permission> vergeben. Die Seite wird dich fragen, ob { -app-name } fast alles mit deinem Konto tun darf, außer deine <direct-message>Chats</direct-message> zu lesen. { -app-name } nutzt das nur, um zu sehen, wem du folgst, um Menschen zu folgen oder nicht mehr zu folgen und um Listen anzulegen, wenn du welche möchtest.
sign-in-broad-go = Im Browser weitermachen

sign-in-may-list = { -app-name } darf auch für jedes Thema eine Liste anlegen

sign-in-may-list-help = Eine Liste ist ein eigener Feed: Öffne „Pflege“ und sieh nur die Pflegekräfte, denen du folgst. Ob welche angelegt werden, entscheidest du später.

sign-in-asking = Die Anmeldeseite von { $typed } wird gesucht

sign-in-in-browser = Mach in deinem Browser weiter, auf der Seite von { $host }

sign-in-in-browser-help = Melde dich dort an und stimm zu. Die Seite sagt dir dann, dass du hierher zurückkommen kannst.

sign-in-takes-code-help = Melde dich dort an und stimm zu. Die Seite zeigt dann einen Code: Kopiere ihn und füge ihn hier ein.

sign-in-page-again = Seite noch einmal öffnen

sign-in-copy-page = Adresse kopieren

sign-in-cancel = Abbrechen

sign-in-stuck = Zeigt der Browser stattdessen einen Fehler?

sign-in-stuck-help = Kopiere im Browser die ganze Adresse dieser Seite und füge sie hier ein.

sign-in-code-name = Code oder Adresse aus dem Browser

sign-in-code-hint = Hier einfügen

sign-in-use-code = Weiter

sign-in-trying-code = Wird versucht

sign-in-signed-in-as = Angemeldet als @{ $handle }

sign-in-kept-keyring = Im <keyring>Schlüsselbund</keyring> deines Computers aufbewahrt
sign-in-kept-session = Nur bis du { -app-name } schließt

sign-in-sign-out = Abmelden

sign-in-sign-out-help = Die Anmeldung wird widerrufen und vergessen. Wem du folgst, bleibt, wie es ist.

sign-in-keep-again = Neu versuchen

sign-in-keep-for-now = Nur bis ich { -app-name } schließe

sign-in-keeping = Dein Schlüsselbund wird gefragt

sign-in-signed-in-but = Du bist als @{ $handle } angemeldet. Eines fehlt noch: dein <keyring>Schlüsselbund</keyring>.

sign-in-no-account = Ich habe noch kein Konto

sign-in-no-account-mastodon = Mastodon besteht aus vielen <server>Servern</server>, die <fediverse>miteinander sprechen</fediverse>, jeder mit <moderation>eigenen Regeln</moderation>. Wähle irgendeinen: Du kannst von überall allen folgen und später <moving>umziehen</moving>. Die Registrierung öffnet sich in deinem Browser; komm hierher zurück, wenn du dein Konto hast. Es eilt nicht.

sign-in-no-account-bluesky = Die Registrierung öffnet sich in deinem Browser. Komm hierher zurück, wenn du dein Konto hast. Es eilt nicht.

sign-in-sign-up-bluesky = Registrierung bei Bluesky öffnen

sign-in-sign-up = Dort registrieren

sign-in-i-have-one = Ich habe dort eins

sign-in-find-server-name = Server finden

sign-in-find-server-hint = Thema, Land oder Name

sign-in-no-server = Von den Servern in der Liste passt keiner. Oben kannst du den Namen jedes anderen eingeben.

sign-in-page-done = Das hat geklappt. Du kannst diese Seite schließen und zu { -app-name } zurückgehen.

sign-in-page-denied = { -app-name } wurde nicht hineingelassen. Du kannst diese Seite schließen und zu { -app-name } zurückgehen.

sign-in-page-strange = Das gehört nicht zu der Anmeldung, auf die { -app-name } wartet. Du kannst diese Seite schließen.

sign-in-label = { -app-name }: @{ $handle }

sign-in-server-everybody = Für alle
sign-in-server-about = { $topics }; { $region }

sign-in-server-spoken = { $action }: { $domain }

sign-in-sign-up-at = Öffnet die Registrierung von { $domain } in deinem Browser. Manche Server wollen ein paar Worte lesen und brauchen einen Tag für die Antwort.
