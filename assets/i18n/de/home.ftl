home-title = Dein Feed

home-refreshed = Aktualisiert: { $ago }

home-not-refreshed = Noch nicht aktualisiert

home-adjust = Anpassen

home-adjust-help = Interessen, Menschen und Minuten ändern

home-take = Folgen oder mitnehmen
