adjust-title = Qué cambiaría

adjust-nothing = Por ahora no entra ni sale nadie.
adjust-coming =
    { $n ->
        [one] Entra ({ $n })
       *[other] Entran ({ $n })
    }
adjust-going =
    { $n ->
        [one] Sale ({ $n })
       *[other] Salen ({ $n })
    }
adjust-more = y { $n } más

adjust-posts-coming = { $n ->
        [one] Cerca de { $n } publicación
       *[other] Unas { $n } publicaciones
    } más { $span ->
        [day] al día
        [week] a la semana
       *[month] al mes
    }.

adjust-posts-going = { $n ->
        [one] Cerca de { $n } publicación
       *[other] Unas { $n } publicaciones
    } menos { $span ->
        [day] al día
        [week] a la semana
       *[month] al mes
    }.

adjust-posts-of-week =
    { $n ->
        [one] { $n } publicación de los últimos siete días
       *[other] { $n } publicaciones de los últimos siete días
    }

adjust-post-line = { $who }: { $line }

adjust-discard = Dejar todo como estaba

adjust-kept-here = Tus cambios quedan guardados aquí. En tus cuentas todo sigue como antes.
adjust-kept-here-help = Verás la lista de lo que cambiaría allí antes de que ocurra nada.
adjust-change-there = Cambiarlo también allí
