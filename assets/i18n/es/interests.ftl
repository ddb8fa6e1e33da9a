interests-title = ¿Qué te interesa?
interests-help = Elige unos cuantos. Otro clic significa más de eso. Señala uno para encontrar «No es para mí».
interests-help-spoken = Elige unos cuantos. Otra pulsación significa más de eso. Después de cada uno hay un botón «No es para mí».
interests-help-adjust = Cambia lo que quieras. Nada cambia hasta que lo guardes al final.
interests-search-name = Buscar intereses
interests-search-hint = Prueba: enfermería, huerto, mi equipo de fútbol
interests-starts = Empieza con un clic
interests-found =
    { $n ->
        [one] { $n } resultado
       *[other] { $n } resultados
    }
interests-nothing-found = Aún no hay nada para «{ $query }»
interests-nothing-found-help = Prueba una palabra más amplia, por ejemplo «ciencia» o «deporte». En la pantalla siguiente puedes añadir tú cualquier persona, <hashtag>hashtag</hashtag> o sitio web.
interests-clear-search = Vaciar este campo
interests-chosen = Tus intereses
interests-nothing-chosen = Aquí se reúne lo que eliges.
interests-all = Ver los { $n }
interests-fewer = Ver menos
interests-all-spoken = Ver todos los temas de { $group }
interests-fewer-spoken = Ver menos temas de { $group }

interests-tile-spoken =
    { $state ->
        [refused] { $topic }, no es para mí
        [little] { $topic }, un poco
        [some] { $topic }, bastante
       *[lot] { $topic }, mucho
    }
interests-tile-help =
    { $next ->
        [off] { $see } Pulsa otra vez para quitarlo de tu lista.
        [little] { $see } Pulsa otra vez para un poco.
        [lot] { $see } Pulsa otra vez para mucho.
       *[some] { $see } Pulsa para elegirlo.
    }
interests-refuse = No es para mí: { $topic }
interests-refuse-short = No es para mí
interests-allow = Volver a admitir { $topic }
interests-allow-short = Volver a admitir
interests-remove-short = Quitar de mi lista
interests-remove = Quitar { $topic } de mi lista
interests-chip-spoken =
    { $strength ->
        [little] { $topic }, un poco. Pulsa para cambiar cuánto.
        [some] { $topic }, bastante. Pulsa para cambiar cuánto.
       *[lot] { $topic }, mucho. Pulsa para cambiar cuánto.
    }
interests-refused = No es para mí

interests-not-chosen = { $topic }, sin elegir
