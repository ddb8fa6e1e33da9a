home-title = Votre fil

home-refreshed = Actualisé { $ago }
home-not-refreshed = Pas encore actualisé

home-adjust = Ajuster
home-adjust-help = Changer les sujets, les personnes et les minutes

home-take = Suivre ou emporter
