welcome-promise = Voyez le <feed>fil</feed> que vous auriez, avant de vous inscrire où que ce soit.
welcome-help = Dites-nous ce qui vous tient à cœur. En une minute, vous voyez de vrais <post>posts</post> de vraies personnes. Sans <account>compte</account>, <lurking>rien à publier</lurking>, personne qui vous observe.
welcome-minute = Gratuit et sans publicité
welcome-no-account = Vos réponses restent sur cet ordinateur
welcome-read-only = Lecture seule, rien n’est publié
welcome-open-plan = Ouvrir une sélection…

welcome-cards-title = Ce qu’on entend dire des réseaux sociaux
welcome-cards-help = Lisez autant de cartes que vous voulez. Chacune mène à l’endroit qui s’en occupe.

welcome-myth-food = « Ce ne sont que des photos de repas. »
welcome-myth-food-answer = On y voit ce que l’on suit. Écartez ce qui ne vous dit rien, et vous ne le verrez pas. Votre fil vous dit combien de posts cela a évités.
welcome-myth-food-place = Écarter des sujets
welcome-myth-food-there = Ici, vous écartez des sujets. « Pas pour moi », c’est le cercle barré sur chacun d’eux ; appuyez dessus, et les posts qui en parlent vous sont épargnés.

welcome-myth-time = « Ça dévore toute la journée. »
welcome-myth-time-answer = Seulement si rien ne fixe de limite. Dites combien de minutes par jour vous avez, et Firstfeed choisit autant de personnes qu’il en tient.
welcome-myth-time-place = Régler vos minutes
welcome-myth-time-there = Le curseur de vos minutes par jour est ici. Moins de minutes, c’est moins de personnes et un fil plus court.
welcome-myth-time-later = Choisissez d’abord un ou deux sujets. À l’écran suivant, vous réglez vos minutes par jour.

welcome-myth-posting = « Il faudrait que je publie. »
welcome-myth-posting-answer = Rien ne vous y oblige. La plupart des gens publient peu ou rien, et ici il n’y a nulle part où écrire : vous lisez, aussi longtemps que vous voulez.
welcome-myth-posting-place = Voir un fil à lire
welcome-myth-posting-there = Ici, il n’y a qu’à lire. Aucun champ où écrire, et jamais rien n’est publié en votre nom.
welcome-myth-posting-later = Choisissez d’abord un ou deux sujets. Vous verrez ensuite un fil à lire, sans rien où écrire.

welcome-myth-nobody = « Personne d’important ne ferait attention à moi. »
welcome-myth-nobody-answer = Ce n’est pas nécessaire. Des hôpitaux, des revues, des services publics et des figures de votre domaine publient chaque jour : il suffit de les suivre.
welcome-myth-nobody-place = Les rencontrer
welcome-myth-nobody-there = Organisations, revues et services publics figurent ici parmi les personnes. Chaque carte dit de quoi il s’agit.
welcome-myth-nobody-later = Choisissez d’abord un ou deux sujets. À l’écran suivant, vous rencontrez les personnes, revues et organisations qui en parlent.

welcome-myth-pretending = « Il faudrait jouer un rôle. »
welcome-myth-pretending-answer = Vous pouvez rester vous-même. Choisissez ce qui vous plaît, au travail comme après ; personne ne voit vos choix, personne ne les note.
welcome-myth-pretending-place = Choisir ce qui me plaît
welcome-myth-pretending-there = Choisissez tout ce qui vous plaît, du travail ou de la maison. Personne d’autre ne le voit.

welcome-myth-signing-up = « Il faudrait d’abord s’inscrire. »
welcome-myth-signing-up-answer = Pas du tout. Gardez votre fil et lisez-le ici même ; vous rejoindrez un réseau plus tard, ou jamais.
welcome-myth-signing-up-place = Façons de garder un fil
welcome-myth-signing-up-there = La première de ces façons ne demande aucun compte.
welcome-myth-signing-up-later = Choisissez d’abord un ou deux sujets. Une fois votre fil sous les yeux, vous dites comment le garder, avec un compte ou sans.

welcome-myth-stupid = « Il y a des bêtises. »
welcome-myth-stupid-answer = Dans les e-mails aussi. Dites « Moins comme ça » devant ce qui ne vous intéresse pas, et votre fil change aussitôt.
welcome-myth-stupid-place = En demander moins
welcome-myth-stupid-there = « Plus » et « Moins » se trouvent sous chaque post. Essayez : le fil change aussitôt, et vous pouvez revenir en arrière.
welcome-myth-stupid-later = Choisissez d’abord un ou deux sujets. Sous chaque post de votre fil, vous pourrez alors demander plus ou moins du même genre.
