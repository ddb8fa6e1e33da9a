frame-app-name = { -app-name }

frame-step-welcome = Bienvenue
frame-step-interests = Sujets
frame-step-people = Personnes
frame-step-preview = Aperçu
frame-step-keep = Garder
frame-step-home = Votre fil
frame-step-follow = Suivre

frame-step-spoken =
    { $state ->
        [done] Étape { $number } sur { $of } : { $name }, terminée
        [here] Étape { $number } sur { $of } : { $name }, vous êtes ici
       *[to-come] Étape { $number } sur { $of } : { $name }, à venir
    }
frame-step-short = Étape { $number } sur { $of }

frame-back = Retour
frame-settings = Réglages
frame-to-home = Revenir à mon fil
frame-dismiss = Fermer

frame-fill-first = Remplissez d’abord le champ.
frame-undo = Annuler
frame-close = Fermer
frame-cancel = Annuler

frame-primary-welcome = Montrez-moi à quoi ça ressemblerait
frame-primary-interests = Voir qui suivre
frame-primary-people = Voir mon fil
frame-primary-preview = Garder ce fil
frame-primary-preview-changes = Garder ces changements
frame-primary-keep = Continuer à lire ici
frame-primary-home = Actualiser

frame-gate-no-interest = Choisissez d’abord au moins un sujet.
frame-gate-nobody = Choisissez d’abord au moins une personne.
frame-gate-nothing-kept = Gardez d’abord un fil.

frame-saved-as = Enregistré dans { $path }.
frame-plan-opened =
    { $n ->
        [one] C’est maintenant votre sélection : { $n } source.
       *[other] C’est maintenant votre sélection : { $n } sources.
    }
frame-not-revoked = La déconnexion est faite ici, mais le serveur n’a pas pu en être informé. { $why }
frame-not-revoked-help = Pour plus de sûreté, retirez { -app-name } des applications autorisées de votre compte, là-bas.
frame-most-already = « { $topic } » a déjà toute la place possible.
frame-most-already-help = Pour en voir davantage, réduisez un autre sujet.
frame-more = Vous verrez plus de posts sur « { $topic } ».
frame-less = Vous verrez moins de posts sur « { $topic } ».
frame-left = { $name } ne fait plus partie de votre fil.
frame-swapped = { $into } remplace { $out }.

frame-drop-file = Déposez ici le fichier de sélection pour l’ouvrir

frame-read-feed = Lire mon fil

frame-steps = Étapes
