glossary-title = Wörter erklärt
glossary-help = Was Menschen in sozialen Medien meinen, wenn sie das sagen. Lernen musst du davon nichts.
glossary-open = Wörter erklärt
glossary-see-all = Alle Wörter sehen
glossary-spoken = { $word }, mit Erklärung
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
