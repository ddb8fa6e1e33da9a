preview-title = Este es tu feed
preview-title-loading = Preparando tu feed
preview-title-examples = Un feed de ejemplo
preview-title-empty = Aún no hay nada que mostrar
preview-title-changes = Revisa tus cambios
preview-help-examples = Así es un feed sobre tus intereses.
preview-help = Publicaciones reales, lo más nuevo primero. Pide más o menos y mira cómo cambia.
preview-all-networks = Todo junto
preview-network-switch = Mostrar publicaciones de
preview-progress = { $answered } de { $readable ->
        [one] { $readable } fuente leída
       *[other] { $readable } fuentes leídas
    }
preview-starting = Buscando publicaciones públicas…
preview-stop = Parar
preview-refresh = Actualizar
preview-failed = Sin acceso: { $n }
preview-examples-only = Son ejemplos, no publicaciones reales.
preview-examples-only-help = Ahora mismo no fue posible leer ninguna fuente. Conéctate a internet y actualiza para ver las de verdad.
preview-some-examples =
    { $n ->
        [one] { $n } ejemplo al final ocupa el lugar de fuentes que aquí no se pueden leer.
       *[other] { $n } ejemplos al final ocupan el lugar de fuentes que aquí no se pueden leer.
    }
preview-empty = Aquí aún no hay nada
preview-empty-help = Nadie de tu plan ha publicado últimamente. Añade a más personas o muestra todas las redes.
preview-to-people = Elegir más personas

preview-summary = Tu feed en números
preview-line = Cerca de { $n ->
        [one] { $n } publicación
       *[other] { $n } publicaciones
    } al día{ $hidden ->
        [0] { "" }
        [one] , { $hidden } oculta
       *[other] , { $hidden } ocultas
    }
preview-line-counting =
    { $hidden ->
        [0] Contando publicaciones
        [one] Contando publicaciones, { $hidden } oculta
       *[other] Contando publicaciones, { $hidden } ocultas
    }
preview-line-none =
    { $hidden ->
        [0] Aún no hay publicaciones reales
        [one] Aún no hay publicaciones reales, { $hidden } oculta
       *[other] Aún no hay publicaciones reales, { $hidden } ocultas
    }
preview-counting = Los números llegan con las primeras publicaciones.
preview-nothing-to-count = Aún no hay publicaciones reales que contar.
preview-posts-a-day =
    { $n ->
        [one] publicación al día
       *[other] publicaciones al día
    }
preview-posts-shown =
    { $n ->
        [one] publicación visible
       *[other] publicaciones visibles
    }
preview-by-topic = De qué trata
preview-surprises =
    { $n ->
        [one] { $n } sorpresa entre ellas
       *[other] { $n } sorpresas entre ellas
    }
preview-by-hour = A qué horas se publica
preview-busiest = Lo más activo, hacia { $hour ->
        [one] la { $hour }:00
       *[other] las { $hour }:00
    } en tu hora local
preview-no-hours = Sin publicaciones en los últimos siete días
preview-hour = { $hour }:00
preview-hidden = Lo que no te llega
preview-hidden-topic =
    { $n ->
        [one] { $topic }: { $n } publicación
       *[other] { $topic }: { $n } publicaciones
    }
preview-nothing-hidden = No apareció ninguna publicación sobre lo que no es para ti.
preview-show-hidden = Mostrarlas
preview-hide-hidden = Volver a ocultarlas
preview-loudest = Publican más
preview-this-week = { $n } esta semana
preview-end = Ya estás al día.
preview-feed-name = Feed
preview-loading = Cargando publicaciones

preview-unseen = Lo que aquí no se ve
preview-unseen-hidden-people =
    { $n ->
        [one] { $n } persona pide no mostrarse sin cuenta.
       *[other] { $n } personas piden no mostrarse sin cuenta.
    }
preview-unseen-withheld =
    { $n ->
        [one] { $n } publicación es solo para quien inició sesión.
       *[other] { $n } publicaciones son solo para quien inició sesión.
    }
preview-unseen-unreadable =
    { $n ->
        [one] { $n } cuenta está en X, que no se puede leer.
       *[other] { $n } cuentas están en X, que no se puede leer.
    }
preview-unseen-for-followers =
    { $n ->
        [one] { $n } cuenta de Mastodon puede publicar también <visibility>solo para quienes la siguen</visibility>.
       *[other] { $n } cuentas de Mastodon pueden publicar también <visibility>solo para quienes las siguen</visibility>.
    }
preview-unseen-unaddressed =
    { $n ->
        [one] Falta { $n } respuesta: su servidor no dice a quién va dirigida.
       *[other] Faltan { $n } respuestas: sus servidores no dicen a quién van dirigidas.
    }
preview-unseen-unread =
    { $n ->
        [one] { $n } publicación no se pudo interpretar.
       *[other] { $n } publicaciones no se pudieron interpretar.
    }
preview-unseen-failed =
    { $n ->
        [one] No fue posible leer a { $n } persona; también puede faltar lo que otros le responden.
       *[other] No fue posible leer a { $n } personas; también puede faltar lo que otros les responden.
    }
preview-unseen-first-hours = Justo después de seguir, Mastodon completa las publicaciones anteriores persona por persona, así que las primeras horas pueden verse un poco distintas.

preview-complete-minutes =
    { $n ->
        [one] Completo desde hace { $n } minuto. Antes de eso, algunas personas pueden haber publicado más.
       *[other] Completo desde hace { $n } minutos. Antes de eso, algunas personas pueden haber publicado más.
    }
preview-complete-hours =
    { $n ->
        [one] Completo desde hace { $n } hora. Antes de eso, algunas personas pueden haber publicado más.
       *[other] Completo desde hace { $n } horas. Antes de eso, algunas personas pueden haber publicado más.
    }
preview-complete-days =
    { $n ->
        [one] Completo desde hace { $n } día. Antes de eso, algunas personas pueden haber publicado más.
       *[other] Completo desde hace { $n } días. Antes de eso, algunas personas pueden haber publicado más.
    }
