home-title = Seu feed

home-refreshed = Atualizado { $ago }

home-not-refreshed = Ainda não atualizado

home-adjust = Ajustar

home-adjust-help = Mudar interesses, pessoas e minutos

home-take = Seguir ou levar
