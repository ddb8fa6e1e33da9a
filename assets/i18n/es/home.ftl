home-title = Tu feed
home-refreshed = Actualizado { $ago }
home-not-refreshed = Aún sin actualizar
home-adjust = Ajustar
home-adjust-help = Cambiar intereses, personas y minutos
home-take = Seguir o llevar
