keep-title = ¿Cómo quieres guardarlo?
keep-help =
    { $n ->
        [one] Tu plan tiene { $n } fuente. Las tres formas son buenas, y puedes cambiar después.
       *[other] Tu plan tiene { $n } fuentes. Las tres formas son buenas, y puedes cambiar después.
    }

keep-here = Seguir leyendo aquí
keep-here-help = A partir de ahora, { -app-name } se abre en tu feed. Sin cuenta, sin iniciar sesión, sin publicar nada.
keep-follow = Seguirlos de verdad
keep-follow-help = Únete a <mastodon>Mastodon</mastodon> o <bluesky>Bluesky</bluesky> y <follow>sigue</follow> a todos de una vez. Ves la lista entera antes de que ocurra nada, y puedes deshacerlo.
keep-take = Llevármelo
keep-take-help = Guarda tu plan en un archivo: un <csv>CSV</csv> para Mastodon, un <opml>OPML</opml> para un <feed-reader>lector de feeds</feed-reader> o un plan para compartir en el trabajo.

keep-csv = Para Mastodon (CSV)
keep-csv-help = Una lista de cuentas que acepta la página de importación de Mastodon
keep-opml = Para un lector de feeds (OPML)
keep-opml-help = Funciona en Feedly, NetNewsWire, Thunderbird y muchos otros
keep-plan-file = Plan de { -app-name }
keep-plan-file-help = Todo: intereses, personas y deseos. Lo puede abrir otra persona.

keep-left-out-csv =
    { $n ->
        [one] { $n } fuente no está en este archivo: la lista de Mastodon solo admite cuentas de Mastodon.
       *[other] { $n } fuentes no están en este archivo: la lista de Mastodon solo admite cuentas de Mastodon.
    }
keep-left-out-opml =
    { $n ->
        [one] { $n } fuente no está en este archivo: no ofrece ningún feed para leer.
       *[other] { $n } fuentes no están en este archivo: no ofrecen ningún feed para leer.
    }
keep-left-out-plan =
    { $n ->
        [one] { $n } fuente no está en este archivo.
       *[other] { $n } fuentes no están en este archivo.
    }

keep-saving = Guardando…
keep-stop-saving = Cancelar
keep-by-path = Mejor escribir una ruta
keep-path-name = Ruta del archivo
keep-path-hint = /home/nombre/mi-plan.json
keep-path-help = Mientras este campo tenga una ruta, los botones de arriba guardan ahí.
keep-replace = { $path } ya existe. ¿Reemplazarlo?
keep-replace-yes = Reemplazarlo
keep-replace-no = Dejarlo

keep-on-x =
    { $n ->
        [one] Una cuenta de tu plan está en X. X no deja leer ni importar desde fuera, así que tendrías que seguirla allí a mano.
       *[other] { $n } cuentas de tu plan están en X. X no deja leer ni importar desde fuera, así que tendrías que seguirlas allí a mano.
    }
