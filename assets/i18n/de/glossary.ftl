glossary-title = Wörter erklärt
glossary-help = Was Menschen in sozialen Medien meinen, wenn sie das sagen. Lernen musst du davon nichts.
glossary-open = Wörter erklärt
glossary-see-all = Alle Wörter sehen
glossary-spoken = { $word }: was das heißt
glossary-search-name = Wörter suchen
glossary-search-hint = Zum Beispiel: teilen, Server, RSS
glossary-filter-name = Wörter zeigen von
glossary-filter-all = Alle Netzwerke
glossary-count =
    { $n ->
        [one] { $n } Wort
       *[other] { $n } Wörter
    }
glossary-nothing = Kein Wort wie „{ $query }“
glossary-nothing-help = Versuch eine andere Schreibweise, oder sieh alle Wörter durch.
glossary-nothing-help-network = Versuch eine andere Schreibweise, oder sieh in allen Netzwerken nach.
glossary-show-all = Alle Wörter zeigen
glossary-word-on = { $word } auf { $network }
glossary-on-network = { $network }: { $there }
glossary-on-network-name = { $network }: heißt dort „{ $own }“.
glossary-on-network-both = { $network }: heißt dort „{ $own }“. { $there }

glossary-group-basics = Die Grundlagen
glossary-group-talk = Beiträge und Antworten
glossary-group-find = Menschen und Beiträge finden
glossary-group-quiet = Ruhe und Frieden
glossary-group-keep = Anmelden und mitnehmen
glossary-group-inside = Wie es innen funktioniert

glossary-network-name = Netzwerk
glossary-network = Ein Dienst, auf dem Menschen posten und einander folgen, etwa Mastodon, Bluesky oder X.
glossary-network-also = soziales netzwerk, soziale medien, social media, plattform, dienst, network

glossary-mastodon-name = Mastodon
glossary-mastodon = Ein Netzwerk aus vielen kleinen Servern, betrieben von Gemeinschaften und Einrichtungen, ohne Werbung. Wer auf einem Server ist, kann Menschen auf jedem anderen folgen.
glossary-mastodon-also = toot, tröt, elefant

glossary-bluesky-name = Bluesky
glossary-bluesky = Ein Netzwerk mit kurzen Beiträgen, ähnlich wie Twitter in seinen Anfängen, auf dem du unter vielen Feeds wählst.
glossary-bluesky-also = bsky, schmetterling

glossary-x-name = X
glossary-x = Das Netzwerk, das früher Twitter hieß. Ohne Konto zeigt es sehr wenig.
glossary-x-also = twitter

glossary-account-name = Konto
glossary-account = Dein Platz in einem Netzwerk: ein Name, eine Anmeldung und eine eigene Seite. Um hier zu lesen, brauchst du keines.
glossary-account-also = account, registrieren, registrierung, nutzer, mitglied, beitreten

glossary-profile-name = Profil
glossary-profile = Die Seite über jemanden: Name, Bild, ein paar Worte und die Beiträge.
glossary-profile-also = bio, profile, steckbrief, über mich, profilseite

glossary-handle-name = Handle
glossary-handle = Die Adresse von jemandem in einem Netzwerk. Keine zwei Menschen haben dieselbe.
glossary-handle-also = benutzername, nutzername, profilname, adresse, username, at-zeichen, klammeraffe, @
glossary-handle-mastodon = Er hat zwei Teile, wie eine E-Mail-Adresse: @name@server.org. Um jemanden auf einem anderen Server zu finden, brauchst du beide.
glossary-handle-bluesky = Er sieht aus wie eine Webadresse: @name.bsky.social oder eine eigene Domain.
glossary-handle-x = Er ist ein Wort mit höchstens 15 Buchstaben, Ziffern oder Unterstrichen: @name.

glossary-post-name = Beitrag
glossary-post = Etwas, das jemand veröffentlicht: ein paar Worte, oft mit Link, Bild oder Video.
glossary-post-also = post, posting, toot, tröt, tweet, skeet, status, nachricht, artikel, eintrag
glossary-post-mastodon = Auf den meisten Servern bis zu 500 Zeichen. Manche sagen noch Tröt dazu.
glossary-post-bluesky = Bis zu 300 Zeichen.
glossary-post-x = Bis zu 280 Zeichen ohne bezahltes Konto. Früher hieß es Tweet.
glossary-post-web-name = Artikel
glossary-post-web = Ein Artikel, eine Folge oder ein Blogeintrag, von beliebiger Länge.

glossary-feed-name = Feed
glossary-feed = Beiträge, einer nach dem anderen, von denen, denen du folgst.
glossary-feed-also = newsfeed, startseite, stream, following, folge ich
glossary-feed-mastodon = Auf deiner Startseite stehen die Menschen und Hashtags, denen du folgst, das Neueste zuerst.
glossary-feed-bluesky = Du hast mehrere nebeneinander: In „Following“ stehen die Menschen, denen du folgst, das Neueste zuerst; andere füllt ein Programm.
glossary-feed-x = In „Folge ich“ stehen die Menschen, denen du folgst. In „Für dich“ stehen auch Beiträge, die ein Programm aussucht.
glossary-feed-web = Was du abonniert hast, das Neueste zuerst.

glossary-timeline-name = Timeline
glossary-timeline = Ein anderes Wort für Feed: Beiträge, einer nach dem anderen.
glossary-timeline-also = feed, zeitleiste, startseite, lokale timeline, föderierte timeline, live-feeds
glossary-timeline-mastodon = Auf der Startseite stehen die Menschen, denen du folgst. Die Live-Feeds zeigen, was auf deinem Server oder auf allen ihm bekannten Servern gerade öffentlich gepostet wird.
glossary-timeline-x = Das ältere Wort für den Feed auf deiner Startseite.

glossary-follow-name = Folgen
glossary-follow = Sich die Beiträge von jemandem in den eigenen Feed wünschen. Die andere Seite kann es sehen, und du kannst jederzeit aufhören.
glossary-follow-also = follow, abonnieren, abo, entfolgen, nicht mehr folgen, hinzufügen, freund
glossary-follow-mastodon = Du kannst auch Hashtags folgen, und du kannst weglassen, was jemand weitergibt.
glossary-follow-bluesky = Alle können nachsehen, wem du folgst.
glossary-follow-x = Andere sehen in deinem Profil, wem du folgst.
glossary-follow-web-name = Abonnieren
glossary-follow-web = Niemand erfährt davon: Dein Leseprogramm fragt die Website ab und zu nach neuen Artikeln.

glossary-follower-name = Follower
glossary-follower = Wer dir folgt. Zum Lesen brauchst du keine Follower.
glossary-follower-also = abonnent, publikum, fans, anhänger

glossary-lurking-name = Nur lesen
glossary-lurking = Lesen, ohne je zu posten. Die meisten in sozialen Medien posten wenig oder nichts, und das ist in Ordnung.
glossary-lurking-also = mitlesen, lurken, lurker, lurking, still, passiv

glossary-boost-name = Teilen oder reposten
glossary-boost = Den Beitrag von jemandem unverändert an alle weitergeben, die dir folgen. Der Name der Person bleibt daran.
glossary-boost-also = boost, boosten, repost, reblog, retweet, weitergeben, geteilt, repostet
glossary-boost-mastodon-name = Teilen
glossary-boost-mastodon = Was Menschen teilen, denen du folgst, kommt in deinen Feed. Du kannst es für jede Person einzeln weglassen.
glossary-boost-bluesky-name = Reposten
glossary-boost-bluesky = Reposts von Menschen, denen du folgst, kommen in deinen Feed. Eine Einstellung lässt alle weg.
glossary-boost-x-name = Reposten
glossary-boost-x = Früher hieß es Retweet.

glossary-quote-post-name = Zitat
glossary-quote-post = Einen Beitrag mit eigenen Worten darüber weitergeben.
glossary-quote-post-also = zitieren, zitiert, quote, zitat-post, kommentar, repost mit kommentar
glossary-quote-post-mastodon = Wer schreibt, entscheidet, wer zitieren darf.
glossary-quote-post-bluesky = Wer schreibt, kann Zitate abschalten und den eigenen Beitrag aus einem Zitat herausnehmen.

glossary-reply-name = Antwort
glossary-reply = Eine Erwiderung auf einen Beitrag, die darunter steht.
glossary-reply-also = antworten, reply, kommentar, erwiderung, reaktion
glossary-reply-mastodon = Sie kommt nur in deinen Feed, wenn du auch der Person folgst, der sie gilt.
glossary-reply-bluesky = Sie kommt in deinen Feed, wenn sie zu einem Gespräch mit jemand anderem gehört, dem du folgst, oder einen eigenen Thread fortsetzt.

glossary-thread-name = Thread
glossary-thread = Beiträge, die zusammengehören: einer mit seinen Antworten oder ein längerer Gedanke in mehreren Beiträgen.
glossary-thread-also = unterhaltung, gespräch, faden, kette, diskussion, antworten

glossary-mention-name = Erwähnung
glossary-mention = Jemanden in einem Beitrag mit dem Handle nennen. Die Person erfährt davon.
glossary-mention-also = erwähnen, markieren, mention, @, at, name

glossary-direct-message-name = Direktnachricht
glossary-direct-message = Eine Nachricht nur für bestimmte Menschen. Wer das Netzwerk betreibt, kann sie vielleicht lesen, darum ist sie kein Ort für Geheimnisse.
glossary-direct-message-also = DM, PN, private nachricht, private erwähnung, chat, postfach
glossary-direct-message-mastodon-name = Private Erwähnung
glossary-direct-message-mastodon = Ein Beitrag, den nur die darin Erwähnten sehen. Wer erwähnt wird, kann ihn lesen, auch wenn du nur den Namen nennen wolltest.
glossary-direct-message-bluesky-name = Chat
glossary-direct-message-bluesky = Getrennt von den Beiträgen. Du entscheidest, wer dir schreiben darf.

glossary-like-name = Gefällt mir
glossary-like = Ein kleines Zeichen, dass jemandem ein Beitrag gefiel. Wer ihn schrieb, erfährt davon.
glossary-like-also = like, liken, favorit, favorisieren, herz, stern
glossary-like-mastodon-name = Favorisieren
glossary-like-mastodon = Auf keiner Startseite ändert sich dadurch etwas.
glossary-like-bluesky = Alle können nachsehen, was dir gefiel.
glossary-like-x = Die Liste dessen, was dir gefiel, siehst nur du.

glossary-bookmark-name = Lesezeichen
glossary-bookmark = Einen Beitrag für später aufheben. Sonst sieht es niemand.
glossary-bookmark-also = merken, speichern, gespeicherter beitrag, bookmark, später lesen
glossary-bookmark-bluesky-name = Gespeicherter Post

glossary-notification-name = Benachrichtigung
glossary-notification = Ein Hinweis, dass dich etwas betrifft: Jemand folgt dir, hat geantwortet oder dich erwähnt. Die meisten lassen sich abschalten.
glossary-notification-also = mitteilung, hinweis, glocke, push, notification

glossary-hashtag-name = Hashtag
glossary-hashtag = Ein Stichwort mit # davor, etwa #Pflege. Ein Klick darauf findet Beiträge von allen mit diesem Wort.
glossary-hashtag-also = tag, stichwort, schlagwort, thema, raute, #
glossary-hashtag-mastodon = Du kannst einem Hashtag folgen wie einer Person: Seine Beiträge kommen in deinen Feed, soweit dein Server sie kennt.

glossary-alt-text-name = Alt-Text
glossary-alt-text = Ein Bild in Worten, für Menschen, die es nicht sehen können. Bilder mit einem solchen Text tragen die Marke „ALT“.
glossary-alt-text-also = ALT, alternativtext, bildbeschreibung, bildunterschrift, barrierefreiheit, alt text

glossary-content-warning-name = Inhaltswarnung
glossary-content-warning = Eine Zeile vor einem Beitrag, die sagt, was darin steht, damit du entscheidest, ob du ihn öffnest.
glossary-content-warning-also = CW, spoiler, triggerwarnung, sensibel, kennzeichnung, NSFW, verborgen, content warning
glossary-content-warning-mastodon = Wer schreibt, setzt sie selbst, oft aus Rücksicht: ein Spoiler, ein langer Text, ein trauriges Thema.
glossary-content-warning-bluesky-name = Kennzeichnung
glossary-content-warning-bluesky = Wer schreibt oder moderiert, setzt sie, etwa bei verstörenden Bildern. In deinen Einstellungen wählst du, was ausgeblendet wird.
glossary-content-warning-x = Es gibt sie für Bilder und Videos. Wer postet, setzt sie, oder X selbst.

glossary-pinned-post-name = Angehefteter Beitrag
glossary-pinned-post = Ein Beitrag, der oben im Profil bleibt, oft zur Vorstellung.
glossary-pinned-post-also = anheften, pinnen, angepinnt, pinned, vorstellung

glossary-visibility-name = Sichtbarkeit
glossary-visibility = Wer einen Beitrag sehen darf.
glossary-visibility-also = öffentlich, privat, privatsphäre, nicht gelistet, öffentlich still, nur follower
glossary-visibility-mastodon = Alle, alle aber still (nicht in den Live-Feeds), nur Follower oder nur die Erwähnten.
glossary-visibility-bluesky = Alle Beiträge sind öffentlich. Man kann bitten, sie ohne Anmeldung nicht zu zeigen.
glossary-visibility-x = Alle, oder nur zugelassene Follower, wenn jemand die eigenen Beiträge schützt.

glossary-list-name = Liste
glossary-list = Ein eigener Feed nur mit den Menschen, die du hineinnimmst, zum Beispiel aus deinem Team.
glossary-list-also = gruppe, kreis, ordner, eigener feed, list
glossary-list-mastodon = Deine Listen siehst nur du, und nur wem du folgst, kann darin stehen.
glossary-list-bluesky = Listen sind öffentlich: Andere sehen sie in deinem Profil.
glossary-list-x = Du entscheidest, ob eine Liste öffentlich oder privat ist.

glossary-starter-pack-name = Startpaket
glossary-starter-pack = Eine fertige Auswahl von Menschen zum Folgen, zusammengestellt von jemandem, der sich mit einem Thema auskennt.
glossary-starter-pack-also = starter pack, sammlung, starterpaket, paket, bündel
glossary-starter-pack-mastodon-name = Sammlung
glossary-starter-pack-mastodon = Neuere Server haben sie. Man kann bitten, herausgenommen zu werden.
glossary-starter-pack-bluesky = Es enthält bis zu 150 Menschen und vielleicht ein paar Feeds.

glossary-custom-feed-name = Eigener Feed
glossary-custom-feed = Ein Feed, den ein Programm nach eigenen Regeln füllt, etwa mit allen Beiträgen über Vögel. Alle können einen bauen, und du wählst, welche du liest.
glossary-custom-feed-also = custom feed, benutzerdefinierter feed, feed-generator, discover, algorithmischer feed

glossary-algorithm-name = Algorithmus
glossary-algorithm = Ein Programm, das entscheidet, welche Beiträge du siehst und in welcher Reihenfolge.
glossary-algorithm-also = ranking, empfehlung, empfohlen, für dich, discover, vorgeschlagen, sortierung
glossary-algorithm-mastodon = Deine Startseite hat keinen: das Neueste zuerst. Nur die Seiten mit Angesagtem haben einen.
glossary-algorithm-bluesky = „Following“ hat keinen: das Neueste zuerst. „Discover“ und eigene Feeds haben je einen, und du wählst.
glossary-algorithm-x = Einer füllt „Für dich“ mit dem, worauf du vermutlich reagierst.
glossary-algorithm-web = Es gibt keinen: Artikel kommen, wie sie erscheinen.

glossary-trending-name = Angesagt
glossary-trending = Wörter, Links oder Beiträge, die gerade viele weitergeben. Firstfeed achtet nicht darauf.
glossary-trending-also = trend, trends, trending, viral, beliebt, entdecken

glossary-verification-name = Verifizierung
glossary-verification = Ein Zeichen dafür, dass ein Konto dem gehört, den es nennt.
glossary-verification-also = verifiziert, blauer haken, blaues häkchen, abzeichen, echt, fake, verified
glossary-verification-mastodon = Ein Link im Profil wird markiert, sobald die Website zurückverlinkt. Das belegt die Website, nicht einen Namen.
glossary-verification-bluesky = Ein blaues Häkchen kommt von Bluesky oder von einer Organisation, der es vertraut. Auch ein Handle, der die eigene Webadresse der Organisation ist, ist ein gutes Zeichen.
glossary-verification-x = Ein blauer Haken gehört zu einem bezahlten Abo und sagt darum wenig darüber, wer jemand ist.

glossary-bot-name = Bot
glossary-bot = Ein Konto, das ein Programm betreibt, etwa für Erdbebenmeldungen oder Zugverspätungen.
glossary-bot-also = automatisch, automatisiert, roboter, programm
glossary-bot-mastodon = Ehrliche sind als automatisiert markiert.
glossary-bot-x = Ehrliche sind als automatisiert gekennzeichnet.

glossary-locked-account-name = Geschütztes Konto
glossary-locked-account = Ein Konto, bei dem jede neue Person erst zugelassen wird, die folgen will.
glossary-locked-account-also = privates konto, gesperrt, schloss, protected, follower bestätigen
glossary-locked-account-mastodon = Neben dem Namen steht ein Schloss.
glossary-locked-account-x-name = Geschützte Posts
glossary-locked-account-x = Nur zugelassene Follower sehen die Posts.

glossary-follow-request-name = Follower-Anfrage
glossary-follow-request = Ein Folgen, das auf das Ja der anderen Person wartet. Das kann dauern, und manchmal kommt es nie.
glossary-follow-request-also = anfrage, angefragt, ausstehend, wartet, bestätigen, follow request

glossary-mute-name = Stummschalten
glossary-mute = Die Beiträge von jemandem nicht mehr sehen. Die Person erfährt es nicht, und du kannst es zurücknehmen.
glossary-mute-also = mute, stumm, ausblenden, ignorieren, ruhe
glossary-mute-mastodon = Du kannst auch nur für ein paar Stunden oder Tage stummschalten.

glossary-block-name = Blockieren
glossary-block = Die Verbindung zu einem Konto kappen: Es kann dir nicht mehr folgen oder schreiben. Das kann dort bemerkt werden.
glossary-block-also = block, sperren, aussperren, jemanden loswerden
glossary-block-mastodon = Ihr verschwindet auch gegenseitig aus euren Feeds. Auch ein ganzer Server lässt sich blockieren.
glossary-block-bluesky = Ihr verschwindet auch gegenseitig aus euren Feeds. Alle können nachsehen, wen du blockiert hast.
glossary-block-x = Deine öffentlichen Beiträge lassen sich von diesem Konto aus weiterhin lesen.

glossary-muted-words-name = Stummgeschaltete Wörter
glossary-muted-words = Wörter, deren Beiträge von dir ferngehalten werden.
glossary-muted-words-also = filter, filtern, wörter ausblenden, wörter blockieren, muted words
glossary-muted-words-mastodon-name = Filter
glossary-muted-words-mastodon = Ein Filter blendet solche Beiträge aus oder setzt eine Warnung davor.

glossary-report-name = Melden
glossary-report = Den Zuständigen sagen, dass ein Beitrag oder ein Konto gegen die Regeln verstößt. Von wem die Meldung kommt, wird nicht verraten.
glossary-report-also = meldung, report, beschweren, missbrauch, belästigung
glossary-report-mastodon = Sie geht an die, die deinen Server betreiben, und auf Wunsch auch an den anderen Server.
glossary-report-bluesky = Du wählst, welcher Moderationsdienst sie bekommt.

glossary-moderation-name = Moderation
glossary-moderation = Die Arbeit, die einen Ort freundlich hält: Meldungen lesen und ausblenden oder entfernen, was gegen die Regeln verstößt.
glossary-moderation-also = moderieren, moderator, regeln, admin, kennzeichnungsdienst, labeller, sicherheit
glossary-moderation-mastodon = Jeder Server hat eigene Regeln und ein eigenes Team dafür, ein guter Grund, deinen mit Bedacht zu wählen.
glossary-moderation-bluesky = Das Grundlegende macht Bluesky. Du kannst weitere Dienste dazunehmen, Labeler genannt, die Beiträge für dich kennzeichnen.

glossary-doomscrolling-name = Doomscrolling
glossary-doomscrolling = Immer weiter lesen, obwohl es nicht guttut. Ein Feed mit einem Ende hilft, und zu sagen, wie viele Minuten du hast, auch.
glossary-doomscrolling-also = endlos scrollen, zeit, sucht, minuten

glossary-web-feed-name = Web-Feed
glossary-web-feed = Eine Datei, in der eine Website ihre neuesten Artikel für Leseprogramme auflistet. RSS und Atom sind zwei Schreibweisen dafür.
glossary-web-feed-also = RSS, Atom, feed, newsfeed, podcast, blog, XML
glossary-web-feed-mastodon = Jedes öffentliche Profil bietet einen.

glossary-feed-reader-name = Feedreader
glossary-feed-reader = Ein Programm, das Web-Feeds sammelt, damit du viele Websites an einem Ort liest. Auch Firstfeed ist einer.
glossary-feed-reader-also = RSS-reader, feed-reader, aggregator, nachrichtenleser, Feedly, NetNewsWire, Thunderbird

glossary-opml-name = OPML
glossary-opml = Eine Datei mit einer Liste von Web-Feeds. Feedreader können sie speichern und öffnen.
glossary-opml-also = export, import, exportieren, importieren, abos, datei

glossary-csv-name = CSV
glossary-csv = Eine Datei mit einer einfachen Tabelle, die viele Programme öffnen können.
glossary-csv-also = tabelle, tabellenkalkulation, komma, export, import, datei, excel
glossary-csv-mastodon = Die Importseite nimmt eine, in der die Profile zum Folgen stehen.

glossary-app-password-name = App-Passwort
glossary-app-password = Ein zweites Passwort für ein einzelnes Programm. Du kannst es jederzeit zurückziehen, ohne dein eigenes zu ändern.
glossary-app-password-also = anwendungspasswort, app password, kennwort, schlüssel

glossary-keyring-name = Schlüsselbund
glossary-keyring = Der verschlossene Kasten deines Computers für Passwörter. Er öffnet sich, wenn du dich am Computer anmeldest. Firstfeed bewahrt deine Anmeldungen darin auf und nirgends sonst.
glossary-keyring-also = keyring, passwortmanager, brieftasche, KWallet, GNOME Keyring, Keychain

glossary-permission-name = Berechtigung
glossary-permission = Einem Programm bestimmte Dinge erlauben, ohne ihm dein Passwort zu sagen. Die Seite des Netzwerks fragt dich, und dort kannst du es zurücknehmen.
glossary-permission-also = erlaubnis, autorisierung, zugriff, OAuth, verbundene apps, token, anmelden, rechte

glossary-moving-name = Umzug eines Kontos
glossary-moving = Mit deinem Konto auf einen anderen Server wechseln.
glossary-moving-also = umziehen, migration, übertragen, server wechseln
glossary-moving-mastodon = Deine Follower kommen mit. Deine alten Beiträge bleiben, wo sie waren.
glossary-moving-bluesky = Deine Follower und deine Beiträge kommen mit.

glossary-server-name = Server
glossary-server = Ein Computer, auf dem Konten zu Hause sind und der mit anderen Beiträge austauscht.
glossary-server-also = instanz, instance, host, knoten, gemeinschaft, heimatserver
glossary-server-mastodon = Auch Instanz genannt. Eine Gemeinschaft oder Einrichtung betreibt ihn nach eigenen Regeln. Du kannst Menschen auf allen anderen folgen.
glossary-server-bluesky = Die meisten Konten liegen auf den Servern von Bluesky selbst. Niemand muss einen wählen.

glossary-fediverse-name = Fediverse
glossary-fediverse = Viele Server und Dienste, darunter Mastodon, die miteinander sprechen: Wer auf einem ist, kann Menschen auf einem anderen folgen. Solche Server nennt man föderiert.
glossary-fediverse-also = föderiert, föderation, dezentral, offenes netzwerk, fediversum

glossary-activitypub-name = ActivityPub
glossary-activitypub = Die gemeinsame Sprache, in der die Server des Fediverse Beiträge austauschen.
glossary-activitypub-also = protokoll, standard, W3C

glossary-at-protocol-name = AT Protocol
glossary-at-protocol = Die gemeinsame Sprache unter Bluesky. Damit behältst du Namen, Beiträge und Follower, auch wenn du App oder Server wechselst.
glossary-at-protocol-also = atproto, ATProto, protokoll, standard, Atmosphere

glossary-pds-name = Persönlicher Datenserver
glossary-pds = Der Server, der dein Konto und deine Beiträge aufbewahrt. Bluesky betreibt einen für dich, wenn du keinen anderen wählst.
glossary-pds-also = PDS, personal data server, hosting-anbieter, host, daten

glossary-did-name = DID
glossary-did = Die dauerhafte Nummer hinter einem Konto, die gleich bleibt, wenn sich der Handle ändert. Sie beginnt mit „did:“.
glossary-did-also = decentralized identifier, did:plc, identität, kennung, ID, nummer

glossary-domain-handle-name = Domain als Handle
glossary-domain-handle = Ein Handle, der eine eigene Webadresse ist, etwa @example.org. Er zeigt, dass das Konto zu dieser Website gehört.
glossary-domain-handle-also = eigene domain, domain-handle, domainname, webadresse
