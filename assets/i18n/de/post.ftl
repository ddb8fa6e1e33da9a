post-boosted-by = { $name } hat <boost>geteilt</boost>
post-reposted-by = { $name } hat <boost>repostet</boost>
post-shared-by = { $name } hat geteilt

post-boosted-help = Geteilt heißt weitergegeben: Jemand, dem du folgst, zeigt dir den Beitrag einer anderen Person.
post-reposted-help = Repostet heißt weitergegeben: Jemand, dem du folgst, zeigt dir den Beitrag einer anderen Person.
post-shared-help = Geteilt heißt weitergegeben: Jemand, dem du folgst, zeigt dir den Beitrag einer anderen Person.

post-reply = <reply>Antwort</reply> auf einen anderen Beitrag

post-answers = <reply>Antwort</reply> an { $name }

post-own-thread = Setzt den eigenen <thread>Thread</thread> fort

post-example = Beispiel

post-example-help = Kein echter Beitrag. Er zeigt, was du etwa sehen würdest.

post-show-more = Mehr zeigen

post-show-less = Weniger zeigen

post-read-original = Original lesen

post-show-anyway = Zeigen

post-hide-again = Wieder ausblenden

post-warning-name = <content-warning>Inhaltswarnung</content-warning>
post-warning-help = Wer das schrieb, fragt erst, ob du es sehen willst.

post-why = Warum das?

post-why-interest = Du hast { $topic } gewählt, und { $who } schreibt darüber.
post-why-surprise = Eine Überraschung. { $who } schreibt über { $topic }, gleich neben { $near }, einem deiner Interessen.
post-why-by-hand = { $who } hast du selbst hinzugefügt.

post-rule-wrote = { $network } zeigt, was { $who } schreibt, <follower>allen, die folgen</follower>. { post-rule-order }
post-rule-own-thread = { $who } setzt einen eigenen <thread>Thread</thread> fort, und { $network } zeigt das <follower>allen, die folgen</follower>. { post-rule-order }
post-rule-reply = { $who } <reply>antwortet</reply> jemandem aus deinem Plan, darum zeigt { $network } es dir. { post-rule-order }
post-rule-shared = { $who } hat <boost>das weitergegeben</boost>, und { $network } zeigt das <follower>allen, die folgen</follower>. { post-rule-order }
post-rule-hashtag = { $network } zeigt Beiträge mit { $who } allen, die dem Hashtag <follow>folgen</follow>. { post-rule-order }
post-rule-feed = Es steht im <web-feed>Feed</web-feed> von { $who }. { post-rule-order }
post-rule-order = Das Neueste kommt zuerst; nichts wird nach <trending>Beliebtheit</trending> <algorithm>sortiert</algorithm>.

post-hidden-by = Sonst ausgeblendet: { $topic } ist nichts für dich

post-more = Mehr

post-more-help = Mehr davon

post-less = Weniger

post-less-help = Weniger davon

post-not-this = Ohne { $name }

post-open-page = Seite im Browser öffnen
post-open-on = Auf { $network } im Browser öffnen

post-no-alt = Bild ohne Beschreibung

post-picture = Bild: { $alt }
post-video = Video: { $alt }
post-video-no-alt = Video ohne Beschreibung
post-sound = Ton: { $alt }
post-sound-no-alt = Ton ohne Beschreibung

post-alt-mark = <alt-text>ALT</alt-text>

post-picture-loading = Bild wird geladen

post-picture-failed = Dieses Bild ließ sich nicht laden

post-plays-in-browser = Spielt im Browser ab

post-more-media = +{ $n }

post-spoken = Beitrag von { $author } auf { $network }, { $ago }
post-spoken-web = Beitrag von { $author } im Web, { $ago }

post-example-spoken = Beispiel über { $topic }

post-quote-spoken = Zitierter Beitrag von { $name }
post-earlier-spoken = Früherer Beitrag von { $name }
