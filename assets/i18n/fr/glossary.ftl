glossary-title = Les mots expliqués
glossary-help = Ce que les gens veulent dire, sur les réseaux sociaux, quand ils emploient ces mots. Rien de tout cela n’est à apprendre.
glossary-open = Les mots expliqués
glossary-see-all = Voir tous les mots
glossary-spoken = { $word } : ce que cela veut dire
glossary-search-name = Chercher des mots
glossary-search-hint = Par exemple : partage, serveur, RSS
glossary-filter-name = Montrer les mots de
glossary-filter-all = Tous les réseaux
glossary-count =
    { $n ->
        [one] { $n } mot
       *[other] { $n } mots
    }
glossary-nothing = Aucun mot comme « { $query } » ici
glossary-nothing-help = Essayez une autre orthographe, ou parcourez tous les mots.
glossary-nothing-help-network = Essayez une autre orthographe, ou cherchez sur tous les réseaux.
glossary-show-all = Voir tous les mots
glossary-word-on = { $word } sur { $network }
glossary-on-network = { $network } : { $there }
glossary-on-network-name = { $network } : s’appelle « { $own } ».
glossary-on-network-both = { $network } : s’appelle « { $own } ». { $there }

glossary-group-basics = L’essentiel
glossary-group-talk = Posts et réponses
glossary-group-find = Trouver des personnes et des posts
glossary-group-quiet = Calme et tranquillité
glossary-group-keep = Se connecter et emporter ses affaires
glossary-group-inside = Comment ça marche à l’intérieur

glossary-network-name = Réseau
glossary-network = Un service sur lequel les gens publient et se suivent, comme Mastodon, Bluesky ou X.
glossary-network-also = réseau social, réseaux sociaux, médias sociaux, plateforme, service, site, network

glossary-mastodon-name = Mastodon
glossary-mastodon = Un réseau de nombreux petits serveurs, tenus par des communautés et des institutions, sans publicité. Depuis un serveur, on peut suivre des personnes sur tous les autres.
glossary-mastodon-also = pouet, toot, éléphant

glossary-bluesky-name = Bluesky
glossary-bluesky = Un réseau de posts courts, très proche de Twitter à ses débuts, où vous choisissez entre de nombreux fils.
glossary-bluesky-also = bsky, papillon

glossary-x-name = X
glossary-x = Le réseau qui s’appelait Twitter. Il montre très peu de choses à qui n’a pas de compte.
glossary-x-also = twitter

glossary-account-name = Compte
glossary-account = Votre place sur un réseau : un nom, un moyen de vous connecter et une page à vous. Pour lire ici, vous n’en avez pas besoin.
glossary-account-also = s’inscrire, inscription, utilisateur, membre, rejoindre, account

glossary-profile-name = Profil
glossary-profile = La page de quelqu’un : son nom, une image, quelques mots et ses posts.
glossary-profile-also = bio, présentation, page, à propos, profile

glossary-handle-name = Identifiant
glossary-handle = L’adresse de quelqu’un sur un réseau. Il n’y en a pas deux pareilles.
glossary-handle-also = pseudo, nom d’utilisateur, adresse, arobase, handle, username, @
glossary-handle-mastodon = Il a deux parties, comme une adresse e-mail : @nom@serveur.org. Il faut les deux pour trouver quelqu’un sur un autre serveur.
glossary-handle-bluesky = On l’y appelle pseudo. Il ressemble à une adresse web : @nom.bsky.social, ou un domaine à soi.
glossary-handle-x = C’est un seul mot d’au plus 15 lettres, chiffres ou tirets bas : @nom.

glossary-post-name = Post
glossary-post = Ce que quelqu’un publie : quelques mots, souvent avec un lien, une image ou une vidéo.
glossary-post-also = message, publication, pouet, toot, tweet, statut, article, billet
glossary-post-mastodon = On l’y appelle message. Jusqu’à 500 caractères sur la plupart des serveurs. Certaines personnes disent encore pouet.
glossary-post-bluesky = Jusqu’à 300 caractères.
glossary-post-x = Jusqu’à 280 caractères sans compte payant. On disait autrefois tweet.
glossary-post-web-name = Article
glossary-post-web = Un article, un épisode ou un billet de blog, aussi long que son auteur le souhaite.

glossary-feed-name = Fil d’actualité
glossary-feed = Des posts à la suite, tirés de ce que publient les personnes que vous suivez. On dit aussi simplement fil.
glossary-feed-also = fil, fil d’actu, fil d’accueil, flux, accueil, feed, following
glossary-feed-mastodon = Votre fil d’accueil contient les personnes et les hashtags que vous suivez, les plus récents d’abord.
glossary-feed-bluesky = Vous en avez plusieurs, les fils d’actu : Following contient les personnes que vous suivez, les posts récents d’abord ; d’autres sont remplis par un programme.
glossary-feed-x = Abonnements contient les personnes que vous suivez. Pour vous contient aussi des posts choisis par un programme.
glossary-feed-web = Vos abonnements, le plus récent d’abord.

glossary-timeline-name = Chronologie
glossary-timeline = Un autre mot pour un fil : des posts à la suite.
glossary-timeline-also = timeline, fil, fil d’accueil, fil public local, fil fédéré, flux en direct, tl
glossary-timeline-mastodon = L’accueil contient les personnes que vous suivez. Les flux en direct montrent ce que tout le monde publie en public sur votre serveur, ou sur tous les serveurs qu’il connaît.
glossary-timeline-x = L’ancien mot pour le fil de votre page d’accueil.

glossary-follow-name = Suivre
glossary-follow = Demander à voir les posts de quelqu’un dans votre fil. La personne peut le voir, et vous pouvez arrêter à tout moment.
glossary-follow-also = s’abonner, abonnement, ne plus suivre, se désabonner, ajouter, ami, follow
glossary-follow-mastodon = Vous pouvez aussi suivre des hashtags, et laisser de côté ce que quelqu’un fait passer.
glossary-follow-bluesky = Tout le monde peut consulter qui vous suivez.
glossary-follow-x = Les autres voient sur votre profil qui vous suivez.
glossary-follow-web-name = S’abonner
glossary-follow-web = Personne n’en sait rien : votre programme de lecture demande de temps en temps au site s’il y a de nouveaux articles.

glossary-follower-name = Abonné
glossary-follower = Quelqu’un qui vous suit. Pour lire, vous n’en avez pas besoin.
glossary-follower-also = abonnée, abonnés, follower, followers, public, fans, mutuel

glossary-lurking-name = Lecture seule
glossary-lurking = Lire sans jamais publier. La plupart des gens sur les réseaux sociaux publient peu ou rien, et c’est très bien ainsi.
glossary-lurking-also = lire seulement, lecteur, silencieux, passif, lurker, lurking

glossary-boost-name = Partage ou republication
glossary-boost = Faire passer le post de quelqu’un, tel quel, aux personnes qui vous suivent. Le nom de son auteur y reste.
glossary-boost-also = partager, republier, reposter, repost, retweet, boost, relayer, repartage
glossary-boost-mastodon-name = Partage
glossary-boost-mastodon = Les partages des personnes que vous suivez arrivent dans votre fil. Vous pouvez les masquer pour chacune d’elles.
glossary-boost-bluesky-name = Republication
glossary-boost-bluesky = Les republications des personnes que vous suivez arrivent dans votre fil. Un réglage les masque toutes.
glossary-boost-x-name = Repost
glossary-boost-x = On disait autrefois retweet.

glossary-quote-post-name = Citation
glossary-quote-post = Faire passer un post en ajoutant ses propres mots au-dessus.
glossary-quote-post-also = citer, post cité, quote, quote tweet, commentaire, republier avec un commentaire
glossary-quote-post-mastodon = Les auteurs décident qui peut les citer.
glossary-quote-post-bluesky = Les auteurs peuvent désactiver les citations, et détacher leur post d’une citation.

glossary-reply-name = Réponse
glossary-reply = Une réponse à un post, affichée en dessous.
glossary-reply-also = répondre, commentaire, réaction, reply
glossary-reply-mastodon = Elle n’arrive dans votre fil que si vous suivez aussi la personne à qui elle répond.
glossary-reply-bluesky = Elle arrive dans votre fil si elle fait partie d’une conversation avec une autre personne que vous suivez, ou si quelqu’un poursuit son propre fil de discussion.

glossary-thread-name = Fil de discussion
glossary-thread = Des posts qui vont ensemble : l’un et ses réponses, ou une idée plus longue racontée en plusieurs posts.
glossary-thread-also = conversation, discussion, suite, thread, réponses

glossary-mention-name = Mention
glossary-mention = Nommer quelqu’un dans un post par son identifiant. La personne en est avertie.
glossary-mention-also = mentionner, taguer, identifier, nommer, arobase, @

glossary-direct-message-name = Message privé
glossary-direct-message = Un message pour certaines personnes seulement. Celles qui gèrent le réseau peuvent parfois le lire : ce n’est donc pas un endroit pour les secrets.
glossary-direct-message-also = mp, dm, message direct, mention privée, discussion, chat, boîte de réception
glossary-direct-message-mastodon-name = Mention privée
glossary-direct-message-mastodon = Un message que seules voient les personnes mentionnées. Qui est mentionné peut le lire, même si vous vouliez seulement citer son nom.
glossary-direct-message-bluesky-name = Discussion
glossary-direct-message-bluesky = À part des posts. Vous choisissez qui peut vous écrire.

glossary-like-name = J’aime
glossary-like = Un petit signe que quelqu’un a apprécié un post. Son auteur en est averti.
glossary-like-also = like, liker, aimer, favori, cœur, étoile
glossary-like-mastodon-name = Favori
glossary-like-mastodon = Cela ne change rien au fil d’accueil de qui que ce soit.
glossary-like-bluesky = On l’y appelle like. Tout le monde peut consulter ce que vous avez liké.
glossary-like-x = La liste de ce que vous avez aimé n’est visible que de vous.

glossary-bookmark-name = Marque-page
glossary-bookmark = Garder un post pour plus tard. Personne d’autre ne le voit.
glossary-bookmark-also = signet, enregistrer, garder, lire plus tard, bookmark
glossary-bookmark-bluesky-name = Post enregistré

glossary-notification-name = Notification
glossary-notification = Un signal que quelque chose vous concerne : on vous suit, on vous répond, on vous mentionne. Vous pouvez en désactiver la plupart.
glossary-notification-also = alerte, cloche, push, notif, avertissement

glossary-hashtag-name = Hashtag
glossary-hashtag = Un mot-clé précédé de #, comme #Nursing. Un clic dessus trouve les posts de tout le monde qui contiennent ce mot.
glossary-hashtag-also = mot-clé, mot-dièse, dièse, tag, étiquette, #, sujet
glossary-hashtag-mastodon = Vous pouvez en suivre un comme une personne : ses messages arrivent dans votre fil, pour autant que votre serveur les connaisse.

glossary-alt-text-name = Texte alternatif
glossary-alt-text = Une image décrite avec des mots, pour les personnes qui ne la voient pas. Les images qui en ont un portent la marque « ALT ».
glossary-alt-text-also = ALT, texte alt, description d’image, légende, accessibilité

glossary-content-warning-name = Avertissement
glossary-content-warning = Une ligne devant un post qui dit ce qu’il contient, pour que vous décidiez de l’ouvrir ou non.
glossary-content-warning-also = avertissement de contenu, cw, spoiler, divulgâcheur, trigger warning, sensible, nsfw, masqué
glossary-content-warning-mastodon = Les auteurs l’écrivent eux-mêmes, souvent par délicatesse : la fin d’une histoire, un texte long, un sujet triste.
glossary-content-warning-bluesky-name = Étiquette
glossary-content-warning-bluesky = Les auteurs ou la modération la posent, par exemple sur des images pénibles. Vous choisissez dans vos paramètres ce qui est masqué.
glossary-content-warning-x = Pour les images et les vidéos. Les auteurs le posent, ou X s’en charge.

glossary-pinned-post-name = Post épinglé
glossary-pinned-post = Un post que quelqu’un garde en haut de son profil, souvent pour se présenter.
glossary-pinned-post-also = épingler, épinglé, message épinglé, à la une, présentation

glossary-visibility-name = Visibilité
glossary-visibility = Qui peut voir un post.
glossary-visibility-also = public, privé, confidentialité, non listé, public discret, abonnés uniquement
glossary-visibility-mastodon = Tout le monde, tout le monde mais discrètement (absent des flux en direct), les abonnés seulement, ou seulement les personnes mentionnées.
glossary-visibility-bluesky = Tous les posts sont publics. On peut demander qu’ils ne soient pas montrés aux personnes non connectées.
glossary-visibility-x = Tout le monde, ou seulement les abonnés acceptés, si la personne protège ses posts.

glossary-list-name = Liste
glossary-list = Un fil à part, avec seulement les personnes que vous y mettez, par exemple vos collègues.
glossary-list-also = groupe, cercle, dossier, fil à part, list
glossary-list-mastodon = Vos listes ne sont visibles que de vous, et seules les personnes que vous suivez peuvent y figurer.
glossary-list-bluesky = Les listes sont publiques : les autres peuvent les voir sur votre profil.
glossary-list-x = Vous décidez si une liste est publique ou privée.

glossary-starter-pack-name = Kit de démarrage
glossary-starter-pack = Un ensemble tout prêt de personnes à suivre, réuni par quelqu’un qui connaît un sujet.
glossary-starter-pack-also = collection, starter pack, pack de démarrage, ensemble, lot
glossary-starter-pack-mastodon-name = Collection
glossary-starter-pack-mastodon = Les serveurs récents en proposent. On peut demander à ne plus y figurer.
glossary-starter-pack-bluesky = Il contient jusqu’à 150 personnes, et parfois quelques fils.

glossary-custom-feed-name = Fil personnalisé
glossary-custom-feed = Un fil qu’un programme remplit selon ses propres règles, par exemple avec tous les posts sur les oiseaux. Tout le monde peut en créer un, et vous choisissez lesquels vous lisez.
glossary-custom-feed-also = fil d’actu personnalisé, générateur de fil, discover, fil algorithmique, custom feed

glossary-algorithm-name = Algorithme
glossary-algorithm = Un programme qui décide quels posts vous voyez et dans quel ordre.
glossary-algorithm-also = classement, recommandation, recommandé, pour vous, discover, suggéré
glossary-algorithm-mastodon = Votre fil d’accueil n’en a pas : les plus récents d’abord. Seules les pages de ce qui est populaire en ont un.
glossary-algorithm-bluesky = Following n’en a pas : les plus récents d’abord. Discover et les fils personnalisés ont chacun le leur, et vous choisissez.
glossary-algorithm-x = Pour vous est rempli par un algorithme, selon ce à quoi il s’attend à vous voir réagir.
glossary-algorithm-web = Il n’y en a pas : les articles viennent comme ils paraissent.

glossary-trending-name = Tendances
glossary-trending = Des mots, des liens ou des posts que beaucoup de gens font passer en ce moment. Firstfeed ne s’en occupe pas.
glossary-trending-also = tendance, viral, populaire, explorer, buzz, trending

glossary-verification-name = Vérification
glossary-verification = Un signe qu’un compte appartient bien à qui il prétend.
glossary-verification-also = vérifié, coche bleue, badge, certifié, authentique, faux compte
glossary-verification-mastodon = Un lien du profil est marqué dès que le site renvoie vers ce profil. Cela prouve le site, pas un nom.
glossary-verification-bluesky = Une coche bleue vient de Bluesky ou d’une organisation en qui il a confiance. Un pseudo qui est l’adresse web de l’organisation est aussi bon signe.
glossary-verification-x = La coche bleue vient avec un abonnement payant : elle en dit donc peu sur l’identité de quelqu’un.

glossary-bot-name = Robot
glossary-bot = Un compte tenu par un programme, par exemple pour des alertes sismiques ou des retards de train.
glossary-bot-also = bot, automatique, automatisé, programme
glossary-bot-mastodon = Ceux qui sont honnêtes sont signalés comme robots.
glossary-bot-x = Ceux qui sont honnêtes sont signalés comme automatisés.

glossary-locked-account-name = Compte privé
glossary-locked-account = Un compte qui n’accepte chaque nouvel abonné qu’au cas par cas.
glossary-locked-account-also = compte verrouillé, protégé, cadenas, approuver les abonnés, privé
glossary-locked-account-mastodon = Un cadenas figure à côté du nom.
glossary-locked-account-x-name = Posts protégés
glossary-locked-account-x = Seuls les abonnés acceptés voient les posts.

glossary-follow-request-name = Demande de suivi
glossary-follow-request = Un suivi qui attend l’accord de l’autre personne. Cela peut prendre du temps, ou rester sans réponse.
glossary-follow-request-also = demande d’abonnement, demandé, en attente, approuver, follow request

glossary-mute-name = Masquer
glossary-mute = Ne plus voir les posts de quelqu’un. La personne n’en sait rien, et vous pouvez revenir en arrière.
glossary-mute-also = mute, silence, cacher, ignorer, mettre en sourdine
glossary-mute-mastodon = Vous pouvez aussi masquer quelqu’un pour quelques heures ou quelques jours.

glossary-block-name = Bloquer
glossary-block = Couper le lien avec un compte : il ne peut plus vous suivre ni vous écrire. La personne peut s’en apercevoir.
glossary-block-also = blocage, bannir, exclure, block
glossary-block-mastodon = Chacun disparaît aussi du fil de l’autre. On peut même bloquer un serveur entier.
glossary-block-bluesky = Chacun disparaît aussi du fil de l’autre. Tout le monde peut consulter qui vous avez bloqué.
glossary-block-x = Depuis ce compte, on peut toujours lire vos posts publics.

glossary-muted-words-name = Mots masqués
glossary-muted-words = Des mots dont les posts vous sont épargnés.
glossary-muted-words-also = filtre, filtres, mots-clés, masquer des mots, bloquer des mots
glossary-muted-words-mastodon-name = Filtres
glossary-muted-words-mastodon = Un filtre cache ces messages, ou met un avertissement devant.

glossary-report-name = Signaler
glossary-report = Prévenir les responsables d’un post ou d’un compte qui enfreint les règles. Son auteur n’apprend pas qui l’a signalé.
glossary-report-also = signalement, plainte, abus, harcèlement, report
glossary-report-mastodon = Le signalement va à l’équipe de votre serveur, et à celle de l’autre si vous le souhaitez.
glossary-report-bluesky = Vous choisissez le service de modération qui le reçoit.

glossary-moderation-name = Modération
glossary-moderation = Le travail qui garde un lieu vivable : lire les signalements, masquer ou retirer ce qui enfreint les règles.
glossary-moderation-also = modérateur, modératrice, règles, admin, étiqueteur, sécurité
glossary-moderation-mastodon = Chaque serveur a ses propres règles et sa propre équipe, une bonne raison de choisir le vôtre avec soin.
glossary-moderation-bluesky = Bluesky fait le gros du travail. Vous pouvez ajouter d’autres services, appelés étiqueteurs, qui marquent les posts pour vous.

glossary-doomscrolling-name = Défilement sans fin
glossary-doomscrolling = Lire encore et encore, alors que cela ne fait pas de bien. Un fil qui a une fin y remédie, et dire combien de minutes on a aussi.
glossary-doomscrolling-also = doomscrolling, scroll infini, scroller, temps, addiction, dépendance, minutes

glossary-web-feed-name = Flux web
glossary-web-feed = Un fichier dans lequel un site liste ses derniers articles pour les programmes de lecture. RSS et Atom sont deux façons de l’écrire.
glossary-web-feed-also = RSS, Atom, flux, flux RSS, syndication, podcast, blog, XML
glossary-web-feed-mastodon = Chaque profil public en propose un.

glossary-feed-reader-name = Lecteur de flux
glossary-feed-reader = Un programme qui rassemble des flux web, pour lire de nombreux sites au même endroit. Firstfeed en est un aussi.
glossary-feed-reader-also = lecteur RSS, agrégateur, lecteur d’actualités, Feedly, NetNewsWire, Thunderbird

glossary-opml-name = OPML
glossary-opml = Un fichier avec une liste de flux web. Les lecteurs de flux savent en enregistrer et en ouvrir.
glossary-opml-also = exporter, importer, abonnements, fichier

glossary-csv-name = CSV
glossary-csv = Un fichier avec un simple tableau, que beaucoup de programmes savent ouvrir.
glossary-csv-also = tableau, tableur, virgule, exporter, importer, fichier
glossary-csv-mastodon = Sa page d’import en accepte un qui liste les comptes à suivre.

glossary-app-password-name = Mot de passe d’application
glossary-app-password = Un second mot de passe, pour un seul programme. Vous pouvez le révoquer à tout moment sans changer le vôtre.
glossary-app-password-also = mot de passe d’appli, app password, mot de passe tiers, clé

glossary-keyring-name = Trousseau
glossary-keyring = Le coffre à mots de passe de votre ordinateur. Il s’ouvre avec votre session, et Firstfeed y garde vos connexions, et nulle part ailleurs.
glossary-keyring-also = trousseau de clés, gestionnaire de mots de passe, portefeuille, KWallet, GNOME Keyring, Keychain

glossary-permission-name = Autorisation
glossary-permission = Permettre à un programme de faire certaines choses pour vous sans lui donner votre mot de passe. C’est la page du réseau qui vous le demande, et vous pouvez l’y reprendre.
glossary-permission-also = permission, OAuth, applications autorisées, jeton, token, se connecter, droits

glossary-moving-name = Déménager un compte
glossary-moving = Emmener votre compte sur un autre serveur.
glossary-moving-also = déménagement, migration, migrer, transférer, changer de serveur
glossary-moving-mastodon = Vos abonnés vous accompagnent. Vos anciens messages restent où ils étaient.
glossary-moving-bluesky = Vos abonnés et vos posts vous accompagnent.

glossary-server-name = Serveur
glossary-server = Un ordinateur sur lequel vivent des comptes, et qui échange des posts avec d’autres.
glossary-server-also = instance, hébergeur, nœud, communauté, server
glossary-server-mastodon = On dit aussi instance. Une communauté ou une institution le tient selon ses propres règles. Vous pouvez suivre des personnes sur tous les autres.
glossary-server-bluesky = La plupart des comptes vivent sur les serveurs de Bluesky. Personne n’a besoin d’en choisir un.

glossary-fediverse-name = Fédivers
glossary-fediverse = De nombreux serveurs et services, dont Mastodon, qui se parlent : depuis l’un, on peut suivre des personnes sur un autre. De tels serveurs sont dits fédérés.
glossary-fediverse-also = fediverse, fédiverse, fédéré, fédération, décentralisé, réseau ouvert

glossary-activitypub-name = ActivityPub
glossary-activitypub = La langue commune dans laquelle les serveurs du fédivers échangent des posts.
glossary-activitypub-also = protocole, norme, standard, W3C

glossary-at-protocol-name = AT Protocol
glossary-at-protocol = La langue commune sous Bluesky. Grâce à elle, vous gardez votre nom, vos posts et vos abonnés même si vous changez d’application ou de serveur.
glossary-at-protocol-also = atproto, protocole at, norme, standard, atmosphere

glossary-pds-name = Serveur de données
glossary-pds = Le serveur qui garde votre compte et vos posts. Bluesky en tient un pour vous, sauf si vous en choisissez un autre.
glossary-pds-also = PDS, personal data server, serveur de données personnelles, hébergeur, données

glossary-did-name = DID
glossary-did = Le numéro durable derrière un compte, qui reste le même quand l’identifiant change. Il commence par « did: ».
glossary-did-also = identifiant décentralisé, did:plc, identité, numéro, ID

glossary-domain-handle-name = Domaine comme identifiant
glossary-domain-handle = Un identifiant qui est une adresse web appartenant à quelqu’un, comme @example.org. Il montre que le compte appartient à ce site.
glossary-domain-handle-also = domaine personnel, nom de domaine, pseudo de domaine, adresse web, domaine à soi
