glossary-title = Les mots expliqués
glossary-help = Ce que les gens veulent dire, sur les réseaux sociaux, quand ils emploient ces mots. Rien de tout cela n’est à apprendre.
glossary-open = Les mots expliqués
glossary-see-all = Voir tous les mots
glossary-spoken = { $word }, mot expliqué
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
