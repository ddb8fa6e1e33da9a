sign-in-title = Les suivre pour de bon
sign-in-help = Connectez-vous là où vous voulez suivre. Vous voyez d’abord toute la liste, et jamais rien n’est publié.

sign-in-sign-in = Se connecter à { $network }
sign-in-with-browser = Continuer dans le navigateur
sign-in-with-password = Se connecter

sign-in-server-name = Votre <server>serveur</server> ou votre <handle>identifiant</handle> complet
sign-in-server-hint = mastodon.social, ou @vous@serveur
sign-in-handle-name = Votre <handle>pseudo</handle>
sign-in-handle-hint = vous.bsky.social

sign-in-password-name = <app-password>Mot de passe d’application</app-password>
sign-in-password-hint = xxxx-xxxx-xxxx-xxxx
sign-in-password-help = Un mot de passe d’application est un second mot de passe, pour un seul programme, que vous pouvez révoquer à tout moment. Vous le créez sur Bluesky sous Paramètres, Confidentialité et sécurité, Mots de passe d’application. Ne saisissez jamais ici votre mot de passe principal.
sign-in-use-password = Plutôt avec un mot de passe d’application
sign-in-use-browser = Se connecter plutôt par le navigateur

sign-in-promise-mastodon =
    { $lists ->
        [yes] C’est la page de votre serveur qui demande votre mot de passe ; { -app-name } ne le voit jamais. { -app-name } <permission>peut</permission> voir qui vous suivez, trouver des personnes, les suivre ou ne plus les suivre, créer et modifier vos <list>listes</list>, et rien d’autre.
       *[no] C’est la page de votre serveur qui demande votre mot de passe ; { -app-name } ne le voit jamais. { -app-name } <permission>peut</permission> voir qui vous suivez, trouver des personnes, les suivre ou ne plus les suivre, et rien d’autre.
    }
sign-in-promise-bluesky =
    { $lists ->
        [yes] C’est la page de Bluesky qui demande votre mot de passe ; { -app-name } ne le voit jamais. { -app-name } <permission>peut</permission> voir qui vous suivez, suivre des personnes ou ne plus les suivre, créer et modifier vos <list>listes</list>, et rien d’autre.
       *[no] C’est la page de Bluesky qui demande votre mot de passe ; { -app-name } ne le voit jamais. { -app-name } <permission>peut</permission> voir qui vous suivez, suivre des personnes ou ne plus les suivre, et rien d’autre.
    }
sign-in-broad-mastodon = { $host } ne peut donner que des <permission>autorisations</permission> étendues. Sa page vous demandera de laisser { -app-name } lire tout ce que votre compte peut lire, <direct-message>messages privés</direct-message> compris, et suivre ou ne plus suivre des personnes. { -app-name } lit seulement qui vous suivez et ce qu’il faut pour trouver des personnes.
sign-in-broad-bluesky = { $host } ne peut donner que des <permission>autorisations</permission> étendues. Sa page vous demandera de laisser { -app-name } faire presque tout avec votre compte, sauf lire vos <direct-message>messages privés</direct-message>. { -app-name } s’en sert seulement pour voir qui vous suivez, pour suivre ou ne plus suivre des personnes, et pour créer des listes si vous en voulez.
sign-in-broad-go = Continuer dans le navigateur

sign-in-may-list = Autoriser aussi { -app-name } à créer une liste par sujet
sign-in-may-list-help = Une liste est un fil à part : ouvrez « Soins infirmiers » et ne voyez que le personnel soignant que vous suivez. Vous déciderez plus tard d’en créer ou non.

sign-in-asking = Recherche de la page de connexion : { $typed }
sign-in-in-browser = Continuez dans votre navigateur, sur la page de { $host }
sign-in-in-browser-help = Connectez-vous là-bas et acceptez. La page vous dira ensuite de revenir ici.
sign-in-takes-code-help = Connectez-vous là-bas et acceptez. La page affiche ensuite un code : copiez-le et collez-le ici.
sign-in-page-again = Rouvrir la page
sign-in-copy-page = Copier son adresse
sign-in-cancel = Annuler
sign-in-stuck = Le navigateur affiche plutôt une erreur ?
sign-in-stuck-help = Copiez l’adresse complète de cette page dans le navigateur et collez-la ici.
sign-in-code-name = Code ou adresse du navigateur
sign-in-code-hint = À coller ici
sign-in-use-code = Continuer
sign-in-trying-code = Essai en cours

sign-in-signed-in-as = Connexion : @{ $handle }
sign-in-kept-keyring = Gardée dans le <keyring>trousseau</keyring> de votre ordinateur
sign-in-kept-session = Jusqu’à la fermeture de { -app-name }
sign-in-sign-out = Déconnexion
sign-in-sign-out-help = La connexion est révoquée et oubliée. Vous suivez toujours les mêmes personnes.
sign-in-keep-again = Réessayer
sign-in-keep-for-now = Jusqu’à la fermeture de { -app-name }
sign-in-keeping = Demande à votre trousseau
sign-in-signed-in-but = La connexion à @{ $handle } est faite. Il reste une chose : votre <keyring>trousseau</keyring>.

sign-in-no-account = Je n’ai pas encore de compte
sign-in-no-account-mastodon = Mastodon, ce sont de nombreux <server>serveurs</server> qui <fediverse>se parlent</fediverse>, chacun avec <moderation>ses propres règles</moderation>. Prenez n’importe lequel : vous pourrez suivre tout le monde, où que ce soit, et <moving>déménager</moving> plus tard. Sa page d’inscription s’ouvre dans votre navigateur ; revenez ici quand vous aurez votre compte. Rien ne presse.
sign-in-no-account-bluesky = Sa page d’inscription s’ouvre dans votre navigateur. Revenez ici quand vous aurez votre compte. Rien ne presse.
sign-in-sign-up-bluesky = Ouvrir l’inscription à Bluesky
sign-in-sign-up = M’y inscrire
sign-in-i-have-one = J’y ai un compte
sign-in-find-server-name = Trouver un serveur
sign-in-find-server-hint = Sujet, pays ou nom
sign-in-no-server = Aucun serveur de la liste ne correspond. Vous pouvez saisir ci-dessus le nom de n’importe quel autre.

sign-in-page-done = C’est fait. Vous pouvez fermer cette page et revenir à { -app-name }.
sign-in-page-denied = { -app-name } n’a pas obtenu l’accès. Vous pouvez fermer cette page et revenir à { -app-name }.
sign-in-page-strange = Ceci ne correspond pas à la connexion que { -app-name } attend. Vous pouvez fermer cette page.

sign-in-label = { -app-name } : @{ $handle }

sign-in-server-everybody = Pour tout le monde
sign-in-server-about = { $topics } ; { $region }

sign-in-server-spoken = { $action }: { $domain }
sign-in-sign-up-at = Ouvre la page d’inscription de { $domain } dans votre navigateur. Certains serveurs demandent quelques mots et mettent un jour à répondre.
