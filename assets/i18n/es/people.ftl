people-title = ¿A quién te gustaría leer?
people-help = Unas cuantas propuestas por interés. Desmarca, cambia o añade a alguien por su <handle>nombre de usuario</handle>.
people-search-name = Buscar personas, o pegar un nombre de usuario o una dirección
people-search-hint = Busca por nombre, o pega un usuario o una dirección web
people-handle-help = Un nombre de usuario es la dirección de alguien en una red, como @nombre@servidor.org o nombre.bsky.social.
people-look-up = Buscarlo
people-looking = Buscando { $typed }…
people-stop-looking = Parar
people-added = { $name } ya está en tu feed.
people-found =
    { $n ->
        [one] { $n } resultado
       *[other] { $n } resultados
    }
people-nothing-found = No hay nadie llamado «{ $query }» en nuestra lista
people-nothing-found-help = Pega un nombre de usuario, o la dirección de un sitio web o de un <starter-pack>kit de inicio</starter-pack>, y te lo buscamos.

people-group-none = nadie por ahora
people-group-chosen = { $n } en tu feed
people-more = Ver más ({ $n })
people-more-spoken = Ver más personas para { $topic }
people-card-spoken = { $name }, { $kind }, { $networks }
people-card-more = { $about }. { $rate }. { $reason }
people-swap = Cambiar { $name } por otra persona
people-elsewhere = también en { $network }
people-elsewhere-web = también en la web
people-rate-lately = Últimamente, { $n ->
        [one] cerca de { $n } publicación
       *[other] unas { $n } publicaciones
    } { $span ->
        [day] al día
        [week] a la semana
       *[month] al mes
    }
people-rate-usually = Normalmente, { $n ->
        [one] cerca de { $n } publicación
       *[other] unas { $n } publicaciones
    } { $span ->
        [day] al día
        [week] a la semana
       *[month] al mes
    }
people-hashtag-about = Lo que cualquiera publica con esta palabra clave
people-surprise-mark = Una sorpresa
people-empty = Aún no hay a quién proponer
people-empty-help = Elige otro interés u otra red, o busca a alguien arriba.

people-forecast = En total
people-forecast-help = En ocho de cada diez días, el total debería quedar entre los dos números. Nadie publica siempre igual, y de quienes aún no se ha leído nada se calcula según su tipo.
people-forecast-range = De un día tranquilo a uno movido.
people-forecast-line = { $most_posts ->
        [one] { $posts } publicación
       *[other] { $posts } publicaciones
    }, { $most_minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } al día
people-posts-a-day =
    { $n ->
        [one] publicación al día
       *[other] publicaciones al día
    }
people-minutes-a-day =
    { $n ->
        [one] minuto al día
       *[other] minutos al día
    }
people-minutes-name = Tus minutos al día
people-surprise-name = Sorpresas
people-surprise-help = Algunas publicaciones de temas cercanos a los tuyos. Cada una dice por qué está ahí.
people-surprise-none = ninguna
people-balance = Reparto
people-languages = Idiomas que lees
people-more-languages = Añadir un idioma
people-networks = Proponer de estas <network>redes</network>
people-keep-one = Tiene que quedar al menos uno.
people-share = { $name }, { $percent }
people-show-details = Ver detalles
people-hide-details = Ocultar detalles

people-brought =
    { $n ->
        [one] { $n } fuente de { $from } entró en tu feed.
       *[other] { $n } fuentes de { $from } entraron en tu feed.
    }
people-brought-left-out =
    { $n ->
        [one] No fue posible añadir { $n } fuente: no quiere mostrarse a quien no inició sesión, o tu feed está lleno.
       *[other] No fue posible añadir { $n } fuentes: no quieren mostrarse a quien no inició sesión, o tu feed está lleno.
    }
people-nothing-new = Todas las personas de { $from } ya están en tu feed.
people-more-topics =
    { $n ->
        [one] Un tema más
       *[other] { $n } temas más
    }
