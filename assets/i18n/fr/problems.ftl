problems-try-in-minutes = Réessayez dans quelques minutes.
problems-try-later = Réessayez plus tard.
problems-choose-another-file = Choisissez un autre fichier.
problems-choose-somebody-else = Choisissez quelqu’un d’autre.
problems-keep-it = Vous pouvez quand même le garder dans votre sélection.

problems-offline = Vous êtes hors ligne.
problems-offline-todo = Tous vos choix sont gardés. Connectez-vous à Internet et réessayez.

problems-bad-handle = « { $typed } » n’est ni un identifiant ni une adresse.
problems-bad-handle-todo = Essayez quelque chose comme @nom@serveur.org, nom.bsky.social ou https://example.org.
problems-bad-address = « { $typed } » n’est pas une adresse web.
problems-bad-address-todo = Une adresse commence par https:// et nomme un serveur.

problems-database-damaged = Ce que { -app-name } avait enregistré n’a pas pu être lu : tout repart de zéro.
problems-database-damaged-todo = L’ancien fichier a été gardé sous { $kept_as }.
problems-database-too-new = Vos réponses ont été enregistrées par une version plus récente de { -app-name }, et celle-ci n’y touche pas.
problems-database-too-new-todo = Les changements faits ici ne sont pas enregistrés. Mettez { -app-name } à jour, puis rouvrez-le.
problems-not-saved = Vos réponses n’ont pas pu être enregistrées.
problems-not-saved-todo = Vérifiez qu’il reste de la place sur le disque. { -app-name } réessaiera à votre prochain changement.
problems-already-running = { -app-name } est déjà ouvert dans une autre fenêtre.
problems-already-running-todo = Les changements faits ici ne sont pas enregistrés. Fermez l’une des deux fenêtres.

problems-stopped = Arrêté.
problems-stopped-todo = Ce qui était arrivé est toujours là.
problems-no-browser = Aucun navigateur n’a pu être ouvert.
problems-no-browser-todo = Copiez le lien et ouvrez-le dans votre navigateur.
problems-bad-picture = Une image n’a pas pu être affichée.
problems-crashed = Quelque chose s’est cassé dans { -app-name } en cours de route.
problems-crashed-todo = Le reste continue. Réessayez ; aucun de vos choix n’est perdu.

problems-host-not-found = Il n’y a pas de serveur du nom de { $host }.
problems-host-not-found-todo = Vérifiez l’orthographe, ou réessayez plus tard.
problems-unreachable = { $host } est injoignable pour le moment.
problems-timed-out = { $host } a mis trop de temps à répondre.
problems-not-found = Il n’y a rien à l’adresse { $address }.
problems-not-found-todo = Vérifiez l’orthographe, ou choisissez quelqu’un d’autre.
problems-gone = { $address } n’existe plus.
problems-moved = { $address } a déménagé à l’adresse { $to }.
problems-moved-todo = Cherchez la nouvelle adresse à l’étape Personnes pour l’ajouter.
problems-rate-limited = { $host } nous demande de ralentir.
problems-rate-limited-todo = Attendez quelques minutes, puis réessayez.
problems-server-failed = { $host } a lui-même un problème ({ $status }).
problems-sign-in-needed = { $host } ne montre cela qu’aux personnes connectées.
problems-hidden-signed-out = Cette personne demande à n’être visible qu’avec un compte.
problems-hidden-signed-out-todo = Vous pouvez quand même la garder dans votre sélection.
problems-too-large = { $host } a envoyé plus que { -app-name } n’accepte.
problems-too-large-todo = Choisissez quelqu’un d’autre, ou réessayez plus tard.
problems-not-understood = { $host } a répondu d’une façon que { -app-name } ne comprend pas.
problems-no-feed = { $host } ne propose aucun flux à suivre.
problems-no-feed-todo = Essayez l’adresse de son blog ou de sa page d’actualités.
problems-bad-redirect = { $host } nous a envoyés là où { -app-name } ne va pas.
problems-bad-redirect-todo = Vérifiez l’adresse.
problems-cannot-read = { $network } ne laisse personne lire sans compte.
problems-cannot-read-todo = Vous voyez ici des exemples ; vous pourrez suivre les vrais comptes là-bas.
