names-network-web = Web
names-on-network = { $address } sur { $network }
names-on-network-web = { $address } sur le Web

names-network-help-mastodon = Un réseau de nombreux petits serveurs, tenus par des communautés et des institutions. Sans publicité.
names-network-help-bluesky = Un réseau de posts courts, très proche de Twitter à ses débuts.
names-network-help-web = Sites d’information, revues et blogs, lus directement sur leurs propres pages.
names-network-help-x = Anciennement Twitter. Sans compte, on ne peut rien y lire : vous ne voyez donc que des exemples.

names-kind-person = Personne
names-kind-organisation = Organisation
names-kind-publication = Média
names-kind-project = Projet
names-kind-government = Service public
names-kind-bot = Automatique
names-kind-hashtag = Hashtag

names-kind-help-bot = Un programme qui publie tout seul, par exemple des alertes sismiques.
names-kind-help-hashtag = Un mot-clé. Vous voyez tout ce que les gens publient sous ce mot.

names-strength-little = Un peu
names-strength-some = Moyen
names-strength-lot = Beaucoup

names-not-for-me = Pas pour moi

names-because-interest = Parce que vous avez choisi « { $topic } »
names-under-topic = Sujet : { $topic }
names-because-surprise = Une surprise : « { $topic } » est proche de « { $near } »
names-because-by-hand = Un ajout de votre part

names-by-hand = Vos ajouts

names-language-ja = Japonais

names-language-ko = Coréen

names-language-zh = Chinois
