frame-app-name = { -app-name }

frame-step-welcome = Inicio
frame-step-interests = Intereses
frame-step-people = Personas
frame-step-preview = Vista previa
frame-step-keep = Guardarlo
frame-step-home = Tu feed
frame-step-follow = Seguir

frame-step-spoken =
    { $state ->
        [done] Paso { $number } de { $of }: { $name }, hecho
        [here] Paso { $number } de { $of }: { $name }, estás aquí
       *[to-come] Paso { $number } de { $of }: { $name }, pendiente
    }
frame-step-short = Paso { $number } de { $of }

frame-back = Atrás
frame-settings = Ajustes
frame-to-home = Volver a mi feed
frame-dismiss = Ocultar

frame-fill-first = Rellena primero el campo.
frame-undo = Deshacer
frame-close = Cerrar
frame-cancel = Cancelar

frame-primary-welcome = Muéstrame cómo sería
frame-primary-interests = Buscar personas
frame-primary-people = Ver mi feed
frame-primary-preview = Guardar este feed
frame-primary-preview-changes = Guardar los cambios
frame-primary-keep = Seguir leyendo aquí
frame-primary-home = Actualizar

frame-gate-no-interest = Elige primero al menos un interés.
frame-gate-nobody = Elige primero al menos una persona.
frame-gate-nothing-kept = Guarda primero un feed.

frame-saved-as = Guardado como { $path }.
frame-plan-opened =
    { $n ->
        [one] Este es ahora tu plan: { $n } fuente.
       *[other] Este es ahora tu plan: { $n } fuentes.
    }
frame-not-revoked = Aquí ya cerraste la sesión, pero no fue posible avisar al servidor. { $why }
frame-not-revoked-help = Para mayor seguridad, quita { -app-name } de las aplicaciones conectadas de tu cuenta allí.
frame-most-already = { $topic } ya tiene todo el espacio posible.
frame-most-already-help = Si quieres ver más, elige menos de otra cosa.
frame-more = Verás más sobre { $topic }.
frame-less = Verás menos sobre { $topic }.
frame-left = { $name } ya no está en tu feed.
frame-swapped = { $into } ocupa el lugar de { $out }.

frame-drop-file = Suelta aquí el archivo del plan para abrirlo

frame-read-feed = Leer mi feed

frame-steps = Pasos
