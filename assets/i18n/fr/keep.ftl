keep-title = Comment souhaitez-vous le garder ?
keep-help =
    { $n ->
        [one] Votre sélection compte { $n } source. Les trois façons se valent, et vous pourrez en changer.
       *[other] Votre sélection compte { $n } sources. Les trois façons se valent, et vous pourrez en changer.
    }

keep-here = Continuer à lire ici
keep-here-help = { -app-name } s’ouvrira désormais sur votre fil. Sans compte, sans connexion, rien n’est publié.

keep-follow = Les suivre pour de bon
keep-follow-help = Rejoignez <mastodon>Mastodon</mastodon> ou <bluesky>Bluesky</bluesky> et <follow>suivez</follow> tout le monde d’un coup. Vous voyez d’abord toute la liste, et vous pouvez revenir en arrière.

keep-take = L’emporter
keep-take-help = Enregistrez votre sélection dans un fichier : un <csv>CSV</csv> pour Mastodon, un <opml>OPML</opml> pour un <feed-reader>lecteur de flux</feed-reader>, ou un plan à partager avec vos collègues.

keep-csv = Pour Mastodon (CSV)
keep-csv-help = Une liste de comptes que la page d’import de Mastodon accepte
keep-opml = Pour un lecteur de flux (OPML)
keep-opml-help = Fonctionne avec Feedly, NetNewsWire, Thunderbird et bien d’autres
keep-plan-file = Sélection { -app-name }
keep-plan-file-help = Tout y est : sujets, personnes et souhaits. Vos collègues peuvent l’ouvrir.

keep-left-out-csv =
    { $n ->
        [one] { $n } source n’est pas dans ce fichier : la liste de Mastodon n’accepte que des comptes Mastodon.
       *[other] { $n } sources ne sont pas dans ce fichier : la liste de Mastodon n’accepte que des comptes Mastodon.
    }
keep-left-out-opml =
    { $n ->
        [one] { $n } source n’est pas dans ce fichier : elle ne propose aucun flux à lire.
       *[other] { $n } sources ne sont pas dans ce fichier : elles ne proposent aucun flux à lire.
    }
keep-left-out-plan =
    { $n ->
        [one] { $n } source n’est pas dans ce fichier.
       *[other] { $n } sources ne sont pas dans ce fichier.
    }

keep-saving = Enregistrement…
keep-stop-saving = Annuler
keep-by-path = Saisir plutôt un chemin
keep-path-name = Chemin du fichier
keep-path-hint = /home/vous/ma-selection.json
keep-path-help = Tant que ce champ est rempli, les boutons ci-dessus enregistrent à cet endroit.

keep-replace = { $path } existe déjà. Le remplacer ?
keep-replace-yes = Remplacer
keep-replace-no = Le garder

keep-on-x =
    { $n ->
        [one] Un compte de votre sélection est sur X. X n’autorise ni lecture ni import de l’extérieur : il faudrait le suivre là-bas à la main.
       *[other] { $n } comptes de votre sélection sont sur X. X n’autorise ni lecture ni import de l’extérieur : il faudrait les suivre là-bas à la main.
    }
