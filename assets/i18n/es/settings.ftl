settings-title = Ajustes
settings-theme-name = Apariencia
settings-theme-system = Como mi escritorio
settings-theme-light = Clara
settings-theme-dark = Oscura
settings-language-name = Idioma
settings-language-system = El idioma de mi escritorio
settings-zoom-name = Tamaño del texto
settings-smaller = Texto más pequeño
settings-larger = Texto más grande
settings-reduced-motion = Reducir el movimiento
settings-reduced-motion-help = Las cosas aparecen de golpe, sin deslizarse.
settings-addresses = Direcciones de red
settings-addresses-help = Cámbialas solo si tu institución tiene sus propios <server>servidores</server>.
settings-bluesky-address = Bluesky se lee desde
settings-hashtag-address = Los hashtags de Mastodon se leen desde
settings-use-addresses = Usar estas direcciones
settings-default-addresses = Usar las públicas

settings-data = Tus datos
settings-data-help = Todo lo que { -app-name } sabe de ti está en esta carpeta de tu equipo. Solo tus sesiones están en otro sitio: en el llavero de tu equipo.
settings-copy-path = Copiar la ruta
settings-start-over = Empezar de cero…
settings-start-over-title = ¿Borrar todo y empezar de cero?
settings-start-over-help = Tus intereses, personas y ajustes se borran de este equipo. No se puede deshacer.
settings-start-over-yes = Borrar todo

settings-opened-title = ¿Usar este plan?
settings-opened-holds = { $name } contiene { $sources ->
        [one] { $sources } fuente
       *[other] { $sources } fuentes
    } para { $interests ->
        [one] { $interests } interés
       *[other] { $interests } intereses
    }.
settings-opened-left-out =
    { $n ->
        [one] Un tema o una fuente del archivo queda fuera: { -app-name } no puede usarlo.
       *[other] { $n } temas o fuentes del archivo quedan fuera: { -app-name } no puede usarlos.
    }
settings-opened-help = Ocupa el lugar de tus intereses y personas actuales.
settings-opened-use = Usar este plan
settings-opened-keep = Conservar el mío
settings-open-title = Abrir un archivo de plan
settings-open-choose = Elegir un archivo…
settings-open-path = Abrir esta ruta

settings-contacted = Con quién hubo contacto
settings-contacted-help = Cada servidor al que { -app-name } ha pedido algo desde que empezaste.
settings-list-contacted = Ver la lista
settings-list-contacted-again = Actualizar la lista
settings-nobody-contacted = Con nadie por ahora.
settings-requests-posts =
    { $n ->
        [one] una vez por publicaciones
       *[other] { $n } veces por publicaciones
    }
settings-requests-look-ups =
    { $n ->
        [one] una vez para buscar a alguien
       *[other] { $n } veces para buscar a alguien
    }
settings-requests-pictures =
    { $n ->
        [one] una vez por imágenes
       *[other] { $n } veces por imágenes
    }
settings-requests-sign-ins =
    { $n ->
        [one] una vez para iniciar o cerrar sesión
       *[other] { $n } veces para iniciar o cerrar sesión
    }
settings-requests-follows =
    { $n ->
        [one] una vez para seguir
       *[other] { $n } veces para seguir
    }
