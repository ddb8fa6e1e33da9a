people-title = Qui aimeriez-vous lire ?
people-help = Quelques propositions par sujet. Décochez, échangez, ou ajoutez qui vous voulez par son <handle>identifiant</handle>.

people-search-name = Chercher des personnes, ou coller un identifiant ou une adresse
people-search-hint = Cherchez par nom, ou collez un identifiant ou une adresse web

people-handle-help = Un identifiant est l’adresse de quelqu’un sur un réseau, par exemple @nom@serveur.org ou nom.bsky.social.

people-look-up = Rechercher
people-looking = Recherche de { $typed }…
people-stop-looking = Arrêter
people-added = { $name } fait maintenant partie de votre fil.

people-found =
    { $n ->
        [one] { $n } résultat
       *[other] { $n } résultats
    }
people-nothing-found = Personne du nom de « { $query } » dans notre liste
people-nothing-found-help = Collez un identifiant, ou l’adresse d’un site ou d’un <starter-pack>kit de démarrage</starter-pack>, et nous ferons la recherche pour vous.

people-group-none = aucun choix
people-group-chosen = { $n } dans votre fil

people-more = En voir plus ({ $n })
people-more-spoken = Voir plus de personnes pour « { $topic } »

people-card-spoken = { $name }, { $kind }, { $networks }
people-card-more = { $about }. { $rate }. { $reason }

people-swap = Échanger { $name } contre quelqu’un d’autre

people-elsewhere = aussi sur { $network }
people-elsewhere-web = aussi sur le Web

people-rate-lately = Ces temps-ci, { $n ->
        [one] environ { $n } post
       *[other] environ { $n } posts
    } { $span ->
        [day] par jour
        [week] par semaine
       *[month] par mois
    }
people-rate-usually = D’habitude, { $n ->
        [one] environ { $n } post
       *[other] environ { $n } posts
    } { $span ->
        [day] par jour
        [week] par semaine
       *[month] par mois
    }

people-hashtag-about = Tout ce que les gens publient avec ce mot-clé

people-surprise-mark = Une surprise

people-empty = Personne à proposer pour l’instant
people-empty-help = Choisissez un autre sujet ou un autre réseau, ou cherchez quelqu’un ci-dessus.

people-forecast = Ce que cela donne au total
people-forecast-help = Huit jours sur dix, le compte devrait se situer entre ces deux nombres. Personne ne publie avec régularité, et quand nous n’avons pas encore lu les posts d’une source, nous estimons d’après son type.
people-forecast-range = D’un jour calme à un jour animé.
people-forecast-line = { $most_posts ->
        [one] { $posts } post
       *[other] { $posts } posts
    }, { $most_minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } par jour
people-posts-a-day =
    { $n ->
        [one] post par jour
       *[other] posts par jour
    }
people-minutes-a-day =
    { $n ->
        [one] minute par jour
       *[other] minutes par jour
    }
people-minutes-name = Vos minutes par jour
people-surprise-name = Surprises
people-surprise-help = Quelques posts sur des sujets voisins des vôtres. Chacun dit pourquoi il est là.
people-surprise-none = aucune

people-balance = Équilibre

people-languages = Les langues que vous lisez
people-more-languages = Ajouter une langue
people-networks = Proposer depuis ces <network>réseaux</network>
people-keep-one = Le dernier choix doit rester.

people-share = { $name }, { $percent }

people-show-details = Voir le détail
people-hide-details = Masquer le détail

people-brought =
    { $n ->
        [one] { $n } source venue du compte { $from } fait maintenant partie de votre fil.
       *[other] { $n } sources venues du compte { $from } font maintenant partie de votre fil.
    }
people-brought-left-out =
    { $n ->
        [one] { $n } source n’a pas pu être reprise : elle ne veut pas apparaître sans connexion, ou votre fil est plein.
       *[other] { $n } sources n’ont pas pu être reprises : elles ne veulent pas apparaître sans connexion, ou votre fil est plein.
    }
people-nothing-new = Votre fil contient déjà tout ce que suit { $from }.
people-more-topics =
    { $n ->
        [one] Un autre sujet
       *[other] { $n } autres sujets
    }
