command-line-help =
    { -app-name }: Wähle, was dich interessiert, und sieh den Feed, den du bekämst.

    firstfeed [OPTIONEN] [PLAN]

    PLAN                     Eine { -app-name }-Plan-Datei, die geöffnet werden soll.
    --data-dir ORDNER        Antworten und gespeicherte Beiträge liegen in diesem Ordner.
    --catalogue ORDNER       Themen und Quellen aus diesem Ordner statt der mitgelieferten.
    --bluesky ADRESSE        Bluesky von diesem Server lesen statt vom öffentlichen.
    --hashtags ADRESSE       Diesen Mastodon-Server nach Hashtags fragen.
    --mastodon NAME=ADRESSE  Der Mastodon-Server NAME ist unter dieser Adresse zu erreichen
                             (auch mehrmals).
    --language KÜRZEL        Gilt als Sprache des Desktops: en, de, es, fr oder pt-BR;
                             en-XA zeigt, wo längere Wörter keinen Platz haben.
    --components             Zeigt jeden Baustein der Ansichten, für Entwickler.
    --help                   Diesen Text zeigen.
    --version                Die Version zeigen.

    Adressen, die hier stehen, werden gespeichert wie in den Einstellungen.

command-line-not-understood =
    { -app-name } hat die Optionen nicht verstanden: { $detail }.
    Mehr dazu mit firstfeed --help.

command-line-no-language = In „{ $typed }“ gibt es keine Texte, wohl aber in { $known }

command-line-mastodon-form = --mastodon braucht einen Namen und eine Adresse, etwa example.org=https://social.example.org

command-line-unreadable = { $path } lässt sich nicht lesen ({ $detail })

command-line-not-an-address = „{ $typed }“ ist keine Webadresse; sie beginnt mit http:// oder https://

command-line-no-start = { -app-name } konnte nicht starten. ({ $detail })

command-line-no-window = { -app-name } konnte kein Fenster öffnen. Es braucht einen Desktop mit X11 oder Wayland und OpenGL. ({ $detail })
