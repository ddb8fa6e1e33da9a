interests-title = Qu’est-ce qui vous tient à cœur ?
interests-help = Choisissez-en quelques-uns. Un clic de plus en donne davantage. Pointez-en un pour trouver « Pas pour moi ».

interests-help-spoken = Choisissez-en quelques-uns. Appuyer encore en donne davantage. Après chacun vient un bouton « Pas pour moi ».

interests-help-adjust = Changez ce que vous voulez. Rien ne change tant que vous ne le gardez pas à la fin.

interests-search-name = Chercher des sujets
interests-search-hint = Par exemple : infirmière, jardinage, mon club de foot

interests-starts = Démarrer en un clic

interests-found =
    { $n ->
        [one] { $n } résultat
       *[other] { $n } résultats
    }
interests-nothing-found = Rien pour « { $query } » pour l’instant
interests-nothing-found-help = Essayez un mot plus large, par exemple « science » ou « sport ». À l’écran suivant, vous pourrez ajouter vous-même toute personne, tout <hashtag>hashtag</hashtag> ou tout site web.

interests-clear-search = Vider ce champ

interests-chosen = Vos sujets
interests-nothing-chosen = Ce que vous choisissez s’affiche ici.

interests-all = Tout voir ({ $n })
interests-fewer = En voir moins
interests-all-spoken = Voir tous les sujets du groupe « { $group } »
interests-fewer-spoken = Voir moins de sujets du groupe « { $group } »

interests-tile-spoken =
    { $state ->
        [refused] { $topic }, pas pour moi
        [little] { $topic }, un peu
        [some] { $topic }, moyennement
       *[lot] { $topic }, beaucoup
    }

interests-tile-help =
    { $next ->
        [off] { $see } Appuyez encore pour l’enlever de votre liste.
        [little] { $see } Appuyez encore pour un peu.
        [lot] { $see } Appuyez encore pour beaucoup.
       *[some] { $see } Appuyez pour le choisir.
    }

interests-refuse = Pas pour moi : { $topic }
interests-refuse-short = Pas pour moi
interests-allow = Réautoriser : { $topic }
interests-allow-short = Réautoriser
interests-remove-short = Retirer de ma liste
interests-remove = Retirer « { $topic } » de ma liste

interests-chip-spoken =
    { $strength ->
        [little] { $topic }, un peu. Cliquez pour changer la quantité.
        [some] { $topic }, moyennement. Cliquez pour changer la quantité.
       *[lot] { $topic }, beaucoup. Cliquez pour changer la quantité.
    }

interests-refused = Pas pour moi

interests-not-chosen = { $topic }, pas choisi
