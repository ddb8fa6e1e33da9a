follow-none-here = Personne de votre sélection n’est ici.
follow-some-here =
    { $n ->
        [one] { $n } compte de votre sélection
       *[other] { $n } comptes de votre sélection
    }
follow-web-feeds =
    { $n ->
        [one] { $n } de vos sources est un <web-feed>flux web</web-feed>, sans bouton pour suivre. Lisez-le ici, ou emportez-le.
       *[other] { $n } de vos sources sont des <web-feed>flux web</web-feed>, sans bouton pour suivre. Lisez-les ici, ou emportez-les.
    }

follow-propose = Voir ce qui serait suivi
follow-show-unfinished = Voir ce qui est inachevé
follow-propose-anew = Refaire une liste

follow-reading = Recherche de ce que suit déjà @{ $handle }
follow-back-to-networks = Tous les réseaux

follow-confirm-title = Votre liste pour { $network }
follow-confirm-help = Rien n’a encore été fait. Voici ce que { -app-name } ferait au nom de @{ $handle }.

follow-seen-mastodon = Ceux que vous suivez en sont informés. D’autres voient sur votre <profile>profil</profile> qui vous suivez, sauf si vous l’y masquez.

follow-seen-bluesky = Ceux que vous suivez en sont informés, et chacun peut voir qui vous suivez.
follow-new = À suivre ({ $n })
follow-leaving = À ne plus suivre ({ $n })
follow-leaving-help = { -app-name } suivait ces comptes pour vous, et votre sélection n’en veut plus. Les comptes que vous suivez par vous-même ne sont jamais touchés.
follow-already =
    { $n ->
        [one] Déjà suivi ({ $n })
       *[other] Déjà suivis ({ $n })
    }
follow-asked = Demande envoyée, pas encore de réponse ({ $n })

follow-asked-help = Ce sont des <locked-account>comptes privés</locked-account> : chaque demande y est d’abord examinée.
follow-already-by-app = par { -app-name }
follow-already-by-you = par vous
follow-cannot =
    { $n ->
        [one] Impossible à suivre ({ $n })
       *[other] Impossibles à suivre ({ $n })
    }
follow-incomplete = Vous suivez peut-être déjà certains de ces comptes. Pour eux, rien ne change.
follow-nothing-to-do = Tout correspond à votre sélection. Il n’y a rien à faire.

follow-confirm-lists = Modifier les listes
follow-confirm-nothing = Aucun choix
follow-confirm-follow =
    { $n ->
        [one] Suivre ce compte
       *[other] Suivre ces { $n }
    }
follow-confirm-unfollow =
    { $n ->
        [one] Ne plus suivre ce compte
       *[other] Ne plus en suivre { $n }
    }
follow-confirm-both = En suivre { $follow }, ne plus en suivre { $unfollow }

follow-one-by-one = Mastodon les prend un par un, environ un par seconde. Vous pouvez continuer à lire pendant ce temps.

follow-run-following = Suivi en cours
follow-run-done = Terminé

follow-run-stopped = Arrêté
follow-run-taking-back = Annulation en cours
follow-run-taken-back = Annulé

follow-progress = { $done } sur { $all }

follow-result-done =
    { $n ->
        [one] { $n } réussi
       *[other] { $n } réussis
    }
follow-result-taken-back =
    { $n ->
        [one] { $n } annulé
       *[other] { $n } annulés
    }
follow-result-already = { $n } comme avant
follow-result-requested = { $n } en attente d’<follow-request>un accord</follow-request>
follow-result-failed =
    { $n ->
        [one] { $n } impossible
       *[other] { $n } impossibles
    }
follow-result-open = { $n } à venir
follow-result-skipped =
    { $n ->
        [one] { $n } non fait
       *[other] { $n } non faits
    }

follow-state-looking-up = Recherche

follow-state-to-leave = À ne plus suivre
follow-state-waiting = En attente
follow-state-sending = Envoi
follow-state-to-check = À vérifier
follow-state-followed = Suivi
follow-state-unfollowed = N’est plus suivi
follow-state-followed-before = Déjà suivi avant
follow-state-not-followed = N’était plus suivi
follow-state-requested = Demande envoyée
follow-state-failed = Impossible
follow-state-skipped = Non fait

follow-goes-on-at = { -app-name } reprendra de lui-même à { $clock }, s’il est ouvert.

follow-stop = Arrêter
follow-stopping = Arrêt après celui-ci
follow-stopped = Rien n’est perdu : la suite reprendra au même endroit.
follow-resume = Continuer
follow-waits-its-turn = Ceci commencera quand l’autre n’aura plus rien à faire.
follow-retry =
    { $n ->
        [one] Réessayer l’échec
       *[other] Réessayer les { $n } échecs
    }
follow-undo = Tout annuler
follow-undo-help = Seul ce qui vient d’être fait ici est annulé. Les comptes suivis avant, ou par vous depuis, restent suivis.
follow-undone = Ceci a été annulé par la suite.
follow-refused-help = Les comptes que l’on ne peut pas suivre ont peut-être <block>bloqué</block> votre compte ou votre <server>serveur</server>.
follow-sign-in-again = Se reconnecter

follow-earlier = Avant
follow-earlier-followed = Suivis sur { $network }, { $when }
follow-earlier-taken-back = Annulé sur { $network }, { $when }

follow-next-title = Où les lire maintenant

follow-next-mastodon = Sur { $host }, ouvrez Accueil : c’est la <timeline>chronologie</timeline> de tout ce que vous suivez, le plus récent d’abord.

follow-next-bluesky = Sur Bluesky, ouvrez Following : vous y trouvez tout ce que vous suivez, le plus récent d’abord. Les <custom-feed>autres fils</custom-feed>, à côté, sont composés par un programme.

follow-next-quiet = Pour rester au calme, désactivez-y la plupart des <notification>notifications</notification>, et <mute>masquez</mute> ceux qui vous lassent : ils n’en savent rien.

follow-next-open = Ouvrir { $place }
follow-show-run = Voir

follow-unfinished = Le suivi a été interrompu avant la fin.
follow-unfinished-help = Rien n’est perdu. Il reprendra au même endroit quand vous le voudrez.
follow-journal-damaged =
    { $n ->
        [one] Une entrée de la liste de ce que { -app-name } a suivi pour vous n’a pas pu être lue.
       *[other] { $n } entrées de la liste de ce que { -app-name } a suivi pour vous n’ont pas pu être lues.
    }
follow-journal-damaged-help = Ces comptes restent suivis ; { -app-name } considère que c’est votre choix.

follow-sheet-help = <x>X</x> ne laisse aucun programme suivre à votre place. Ouvrez chaque page, appuyez-y sur Suivre, et cochez-la ici.
follow-sheet-progress = { $done ->
        [one] { $done } cochée
       *[other] { $done } cochées
    } sur { $all }
follow-sheet-next = Ouvrir la page : { $name }
follow-sheet-done = Elles sont toutes cochées.
follow-sheet-open = Ouvrir
follow-sheet-tick = Suivi sur X : { $name }

follow-without-boosts = Seulement leurs propres messages
follow-without-boosts-help = Sur Mastodon, les gens font aussi passer les messages des autres, ce qui s’appelle <boost>partager</boost>. Sans ces partages, votre fil est plus calme, et montre moins que l’aperçu.

follow-others = Autres comptes que vous y suivez ({ $n })
follow-others-help = Rien ne change pour eux. Ajoutez-les à votre fil ici pour le voir en entier ; ils comptent dans vos minutes par jour.
follow-bring-others = Les ajouter à mon fil ici

follow-spoken-follow = Suivre { $name }, { $address }
follow-spoken-unfollow = Ne plus suivre { $name }, { $address }
follow-spoken-list = Liste { $name }, { $change }
follow-row-spoken = { $name } : { $state }
follow-show-spoken = Voir : { $run }
follow-options = Options
