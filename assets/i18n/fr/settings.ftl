settings-title = Réglages

settings-theme-name = Apparence
settings-theme-system = Comme l’ordinateur
settings-theme-light = Clair
settings-theme-dark = Sombre

settings-language-name = Langue
settings-language-system = Langue de l’ordinateur

settings-zoom-name = Taille du texte
settings-smaller = Texte plus petit
settings-larger = Texte plus grand

settings-reduced-motion = Réduire les animations
settings-reduced-motion-help = Les éléments apparaissent d’un coup au lieu de glisser.

settings-addresses = Adresses des réseaux
settings-addresses-help = Ne les changez que si votre institution a ses propres <server>serveurs</server>.
settings-bluesky-address = Bluesky est lu depuis
settings-hashtag-address = Les hashtags de Mastodon sont lus depuis
settings-use-addresses = Utiliser ces adresses
settings-default-addresses = Adresses publiques

settings-data = Vos données
settings-data-help = Tout ce que { -app-name } sait de vous se trouve dans ce dossier de votre ordinateur. Seules vos connexions sont ailleurs : dans le trousseau de votre ordinateur.
settings-copy-path = Copier le chemin

settings-start-over = Recommencer…
settings-start-over-title = Tout supprimer et recommencer ?
settings-start-over-help = Vos sujets, vos personnes et vos réglages seront supprimés de cet ordinateur. C’est irréversible.
settings-start-over-yes = Tout supprimer

settings-opened-title = Utiliser cette sélection ?
settings-opened-holds = { $name } contient { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    } pour { $interests ->
        [one] { $interests } sujet
       *[other] { $interests } sujets
    }.
settings-opened-left-out =
    { $n ->
        [one] Un sujet ou une source du fichier est laissé de côté : { -app-name } ne peut pas s’en servir.
       *[other] { $n } sujets ou sources du fichier sont laissés de côté : { -app-name } ne peut pas s’en servir.
    }
settings-opened-help = Elle remplace vos sujets et vos personnes actuels.
settings-opened-use = L’utiliser
settings-opened-keep = Garder la mienne

settings-open-title = Ouvrir un fichier de sélection
settings-open-choose = Choisir un fichier…
settings-open-path = Ouvrir ce chemin

settings-contacted = Qui a été contacté
settings-contacted-help = Tous les serveurs auxquels { -app-name } a demandé quelque chose depuis que vous avez commencé.
settings-list-contacted = Voir la liste
settings-list-contacted-again = Mettre la liste à jour
settings-nobody-contacted = Personne pour l’instant.

settings-requests-posts =
    { $n ->
        [one] une fois pour des posts
       *[other] { $n } fois pour des posts
    }
settings-requests-look-ups =
    { $n ->
        [one] une fois pour chercher quelqu’un
       *[other] { $n } fois pour chercher quelqu’un
    }
settings-requests-pictures =
    { $n ->
        [one] une fois pour des images
       *[other] { $n } fois pour des images
    }
settings-requests-sign-ins =
    { $n ->
        [one] une fois pour se connecter ou se déconnecter
       *[other] { $n } fois pour se connecter ou se déconnecter
    }
settings-requests-follows =
    { $n ->
        [one] une fois pour suivre
       *[other] { $n } fois pour suivre
    }
