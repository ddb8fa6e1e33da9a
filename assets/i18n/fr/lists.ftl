lists-switch = Créer une liste pour chaque sujet

lists-help-bluesky = Une <list>liste</list> est un fil à part. Sur Bluesky, les listes sont publiques : tout le monde peut les voir sur votre <profile>profil</profile>.
lists-help-mastodon = Une <list>liste</list> est un fil à part. Personne d’autre que vous ne voit les vôtres.

lists-heading = Listes ({ $n })

lists-change-in =
    { $n ->
        [one] { $n } personne à ajouter
       *[other] { $n } personnes à ajouter
    }
lists-change-out =
    { $n ->
        [one] { $n } personne à retirer
       *[other] { $n } personnes à retirer
    }

lists-name = Liste « { $name } »

lists-put-in =
    { $n ->
        [one] { $n } personne ajoutée
       *[other] { $n } personnes ajoutées
    }
lists-taken-out =
    { $n ->
        [one] { $n } personne retirée
       *[other] { $n } personnes retirées
    }
lists-left-alone = Inchangée
lists-not-there = N’existe plus
