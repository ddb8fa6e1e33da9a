command-line-help =
    { -app-name } : choisissez ce qui vous tient à cœur, et voyez le fil que vous auriez.

    firstfeed [OPTIONS] [SÉLECTION]

    SÉLECTION                Un fichier de sélection { -app-name } à ouvrir.
    --data-dir DOSSIER       Garder les réponses et les posts enregistrés dans ce dossier.
    --catalogue DOSSIER      Utiliser les sujets et les sources de ce dossier, pas ceux fournis.
    --bluesky ADRESSE        Lire Bluesky depuis ce serveur au lieu du serveur public.
    --hashtags ADRESSE       Demander les hashtags à ce serveur Mastodon.
    --mastodon NOM=ADRESSE   Joindre le serveur Mastodon NOM à cette adresse (plusieurs fois possible).
    --language TAG           Considérer ceci comme la langue de l’ordinateur : en, de, es, fr ou pt-BR ;
                             en-XA montre où des mots plus longs manquent de place.
    --components             Montre chaque élément des écrans, pour les développeurs.
    --help                   Afficher ce texte.
    --version                Afficher la version.

    Les adresses données ici sont enregistrées, comme si elles venaient des réglages.

command-line-not-understood =
    { -app-name } n’a pas compris ses options : { $detail }.
    Essayez firstfeed --help.
command-line-no-language = Il n’y a pas de textes en « { $typed } » ; il y en a en { $known }
command-line-mastodon-form = --mastodon demande un nom et une adresse, comme example.org=https://social.example.org
command-line-unreadable = { $path } ne peut pas être lu ({ $detail })
command-line-not-an-address = « { $typed } » n’est pas une adresse web ; elle commence par http:// ou https://
command-line-no-start = { -app-name } n’a pas pu démarrer. ({ $detail })
command-line-no-window = { -app-name } n’a pas pu ouvrir de fenêtre. Il faut un bureau avec X11 ou Wayland et OpenGL. ({ $detail })
