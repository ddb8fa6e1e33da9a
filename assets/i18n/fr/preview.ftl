preview-title = Voici votre fil
preview-title-loading = Votre fil arrive
preview-title-examples = Un fil d’exemple
preview-title-empty = Rien à montrer pour l’instant
preview-title-changes = Vérifiez vos changements
preview-help-examples = Voilà à quoi ressemble un fil sur vos sujets.
preview-help = De vrais posts, les plus récents d’abord. Demandez plus ou moins d’un sujet, et voyez le fil changer.

preview-all-networks = Tous ensemble
preview-network-switch = Montrer les posts de

preview-progress = { $answered } sur { $readable ->
        [one] { $readable } source lue
       *[other] { $readable } sources lues
    }
preview-starting = Récupération des posts publics…
preview-stop = Arrêter
preview-refresh = Actualiser
preview-failed = { $n } sans réponse

preview-examples-only = Ce sont des exemples, pas de vrais posts.
preview-examples-only-help = Aucune source n’a pu être lue pour l’instant. Connectez-vous à Internet et actualisez pour voir les vrais.
preview-some-examples =
    { $n ->
        [one] { $n } exemple à la fin remplace les sources qui ne peuvent pas être lues ici.
       *[other] { $n } exemples à la fin remplacent les sources qui ne peuvent pas être lues ici.
    }

preview-empty = Encore rien ici
preview-empty-help = Dans votre sélection, personne n’a publié récemment. Ajoutez quelques personnes, ou affichez tous les réseaux.
preview-to-people = Choisir d’autres personnes

preview-summary = Votre fil en chiffres

preview-line = Environ { $n ->
        [one] { $n } post
       *[other] { $n } posts
    } par jour{ $hidden ->
        [0] { "" }
        [one] , masqué : { $hidden }
       *[other] , masqués : { $hidden }
    }
preview-line-counting =
    { $hidden ->
        [0] Comptage des posts
        [one] Comptage des posts, masqué : { $hidden }
       *[other] Comptage des posts, masqués : { $hidden }
    }
preview-line-none =
    { $hidden ->
        [0] Pas encore de vrais posts
        [one] Pas encore de vrais posts, masqué : { $hidden }
       *[other] Pas encore de vrais posts, masqués : { $hidden }
    }

preview-counting = Les chiffres arrivent avec les premiers posts.
preview-nothing-to-count = Il n’y a pas encore de vrais posts à compter.
preview-posts-a-day =
    { $n ->
        [one] post par jour
       *[other] posts par jour
    }
preview-posts-shown =
    { $n ->
        [one] post affiché
       *[other] posts affichés
    }
preview-by-topic = De quoi il parle
preview-surprises =
    { $n ->
        [one] dont { $n } surprise
       *[other] dont { $n } surprises
    }
preview-by-hour = Quand les gens publient
preview-busiest = Le plus animé vers { $hour } h, heure de chez vous
preview-no-hours = Aucun post ces sept derniers jours
preview-hour = { $hour } h

preview-hidden = Ce qui vous est épargné
preview-hidden-topic =
    { $n ->
        [one] { $topic } : { $n } post
       *[other] { $topic } : { $n } posts
    }
preview-nothing-hidden = Aucun post sur ce que vous avez écarté ne s’est présenté.
preview-show-hidden = Les afficher
preview-hide-hidden = Les masquer à nouveau

preview-loudest = Publient le plus
preview-this-week = { $n } cette semaine

preview-end = Vous avez tout lu.
preview-feed-name = Fil
preview-loading = Chargement des posts

preview-unseen = Ce que l’aperçu ne peut pas montrer
preview-unseen-hidden-people =
    { $n ->
        [one] { $n } personne demande à n’être visible qu’avec un compte.
       *[other] { $n } personnes demandent à n’être visibles qu’avec un compte.
    }
preview-unseen-withheld =
    { $n ->
        [one] { $n } post est réservé aux personnes connectées.
       *[other] { $n } posts sont réservés aux personnes connectées.
    }
preview-unseen-unreadable =
    { $n ->
        [one] { $n } compte est sur X, que l’on ne peut pas lire.
       *[other] { $n } comptes sont sur X, que l’on ne peut pas lire.
    }
preview-unseen-for-followers =
    { $n ->
        [one] { $n } compte Mastodon peut aussi écrire pour <visibility>les seules personnes qui le suivent</visibility>.
       *[other] { $n } comptes Mastodon peuvent aussi écrire pour <visibility>les seules personnes qui les suivent</visibility>.
    }
preview-unseen-unaddressed =
    { $n ->
        [one] { $n } réponse manque : son serveur ne dit pas à qui elle s’adresse.
       *[other] { $n } réponses manquent : leurs serveurs ne disent pas à qui elles s’adressent.
    }
preview-unseen-unread =
    { $n ->
        [one] { $n } post n’a pas pu être déchiffré.
       *[other] { $n } posts n’ont pas pu être déchiffrés.
    }
preview-unseen-failed =
    { $n ->
        [one] { $n } personne n’a pas pu être lue ; les réponses que d’autres lui font manquent peut-être aussi.
       *[other] { $n } personnes n’ont pas pu être lues ; les réponses que d’autres leur font manquent peut-être aussi.
    }
preview-unseen-first-hours = Quand vous venez de suivre des gens, Mastodon ajoute leurs messages plus anciens personne par personne : les premières heures peuvent donc différer un peu.

preview-complete-minutes =
    { $n ->
        [one] Complet sur { $n } minute. Avant cela, certaines personnes ont pu publier davantage.
       *[other] Complet pour les { $n } dernières minutes. Avant cela, certaines personnes ont pu publier davantage.
    }
preview-complete-hours =
    { $n ->
        [one] Complet sur { $n } heure. Avant cela, certaines personnes ont pu publier davantage.
       *[other] Complet pour les { $n } dernières heures. Avant cela, certaines personnes ont pu publier davantage.
    }
preview-complete-days =
    { $n ->
        [one] Complet sur { $n } jour. Avant cela, certaines personnes ont pu publier davantage.
       *[other] Complet pour les { $n } derniers jours. Avant cela, certaines personnes ont pu publier davantage.
    }
