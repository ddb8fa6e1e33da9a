post-boosted-by = { $name } a <boost>partagé</boost>
post-reposted-by = { $name } a <boost>republié</boost>
post-shared-by = { $name } a relayé
post-boosted-help = Partager, c’est faire passer : quelqu’un que vous suivez vous montre le message d’une autre personne.
post-reposted-help = Republier, c’est faire passer : quelqu’un que vous suivez vous montre le post d’une autre personne.
post-shared-help = Relayer, c’est faire passer : quelqu’un que vous suivez vous montre le post d’une autre personne.

post-reply = En <reply>réponse</reply> à un autre post
post-answers = En <reply>réponse</reply> à { $name }
post-own-thread = Suite de son propre <thread>fil</thread>

post-example = Exemple
post-example-help = Pas un vrai post. Il montre le genre de choses que vous verriez.

post-show-more = Lire la suite
post-show-less = Réduire
post-read-original = Lire l’original
post-show-anyway = Afficher
post-hide-again = Masquer à nouveau
post-warning-name = <content-warning>Avertissement</content-warning>
post-warning-help = La personne qui a écrit ceci demande avant de le montrer.

post-why = Pourquoi ça ?

post-why-interest = Vous avez choisi « { $topic } », et { $who } publie à ce sujet.
post-why-surprise = Une surprise. { $who } publie sur « { $topic } », un sujet voisin de « { $near } », que vous avez choisi.
post-why-by-hand = C’est vous qui avez ajouté { $who }.

post-rule-wrote = { $network } montre ce que { $who } écrit à <follower>qui suit ce compte</follower>. { post-rule-order }
post-rule-own-thread = { $network } montre à <follower>qui suit</follower> { $who } la suite de ses propres <thread>fils</thread>. { post-rule-order }
post-rule-reply = { $who } <reply>répond</reply> à quelqu’un d’autre de votre sélection : { $network } vous le montre donc. { post-rule-order }
post-rule-shared = { $who } a <boost>fait passer</boost> ce post, et { $network } le montre à <follower>qui suit ce compte</follower>. { post-rule-order }
post-rule-hashtag = { $network } montre les posts avec { $who } à qui <follow>suit</follow> ce hashtag. { post-rule-order }
post-rule-feed = Ceci fait partie du <web-feed>flux</web-feed> « { $who } ». { post-rule-order }
post-rule-order = Les plus récents viennent d’abord ; rien n’est <algorithm>classé</algorithm> par <trending>popularité</trending>.

post-hidden-by = Masqué d’habitude : « { $topic } », pas pour vous

post-more = Plus
post-more-help = Plus comme ça
post-less = Moins
post-less-help = Moins comme ça
post-not-this = Pas { $name }

post-open-page = Ouvrir la page dans le navigateur
post-open-on = Ouvrir sur { $network } dans le navigateur

post-no-alt = Image sans description
post-picture = Image : { $alt }
post-video = Vidéo : { $alt }
post-video-no-alt = Vidéo sans description
post-sound = Son : { $alt }
post-sound-no-alt = Son sans description
post-alt-mark = <alt-text>ALT</alt-text>
post-picture-loading = Chargement de l’image
post-picture-failed = Cette image n’a pas pu être chargée
post-plays-in-browser = Se lit dans le navigateur
post-more-media = +{ $n }

post-spoken = Post publié par { $author } sur { $network }, { $ago }
post-spoken-web = Post publié par { $author } sur le Web, { $ago }

post-example-spoken = Exemple sur { $topic }

post-quote-spoken = Post cité de { $name }
post-earlier-spoken = Post précédent de { $name }
