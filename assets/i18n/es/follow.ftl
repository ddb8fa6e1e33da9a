follow-none-here = Nadie de tu plan está aquí.
follow-some-here =
    { $n ->
        [one] { $n } cuenta de tu plan
       *[other] { $n } cuentas de tu plan
    }
follow-web-feeds =
    { $n ->
        [one] { $n } de tus fuentes es un <web-feed>feed web</web-feed> y no tiene botón de seguir. Léelo aquí o llévatelo.
       *[other] { $n } de tus fuentes son <web-feed>feeds web</web-feed> y no tienen botón de seguir. Léelos aquí o llévatelos.
    }
follow-propose = Ver a quién se seguiría
follow-show-unfinished = Ver lo que quedó a medias
follow-propose-anew = Hacer otra lista
follow-reading = Mirando a quién sigue ya @{ $handle }
follow-back-to-networks = Todas las redes

follow-confirm-title = Tu lista para { $network }
follow-confirm-help = Todavía no ha pasado nada. Esto es lo que { -app-name } haría como @{ $handle }.

follow-seen-mastodon = A quienes sigues se les avisa. Otras personas ven en tu <profile>perfil</profile> a quién sigues, si no lo ocultas allí.

follow-seen-bluesky = A quienes sigues se les avisa, y cualquiera puede ver a quién sigues.
follow-new = Por seguir ({ $n })
follow-leaving = Por dejar de seguir ({ $n })
follow-leaving-help = { -app-name } las siguió por ti, y tu plan ya no las quiere. Las cuentas que sigues a mano no se tocan nunca.
follow-already =
    { $n ->
        [one] Ya la sigues ({ $n })
       *[other] Ya las sigues ({ $n })
    }
follow-asked = Solicitado, aún sin respuesta ({ $n })

follow-asked-help = Tienen <locked-account>cuentas con candado</locked-account>: miran primero cada solicitud.
follow-already-by-app = por { -app-name }
follow-already-by-you = por ti
follow-cannot =
    { $n ->
        [one] No se puede seguir ({ $n })
       *[other] No se pueden seguir ({ $n })
    }
follow-incomplete = Puede que ya sigas algunas de estas cuentas. Para ellas no cambia nada.
follow-nothing-to-do = Todo está como quiere tu plan. No hay nada que hacer.

follow-confirm-lists = Cambiar las listas
follow-confirm-nothing = Nada marcado
follow-confirm-follow =
    { $n ->
        [one] Seguir esta cuenta
       *[other] Seguir estas { $n }
    }
follow-confirm-unfollow =
    { $n ->
        [one] Dejar de seguir esta cuenta
       *[other] Dejar de seguir { $n }
    }
follow-confirm-both = Seguir { $follow }, dejar { $unfollow }

follow-one-by-one = Mastodon las acepta una a una, más o menos una por segundo. Mientras tanto puedes seguir leyendo.
follow-run-following = Siguiendo
follow-run-done = Listo

follow-run-stopped = Detenido
follow-run-taking-back = Deshaciendo
follow-run-taken-back = Deshecho
follow-progress = { $done } de { $all }

follow-result-done =
    { $n ->
        [one] { $n } hecho
       *[other] { $n } hechos
    }
follow-result-taken-back =
    { $n ->
        [one] { $n } deshecho
       *[other] { $n } deshechos
    }
follow-result-already = { $n } como antes
follow-result-requested = { $n } a la espera de <follow-request>un sí</follow-request>
follow-result-failed = { $n } sin éxito
follow-result-open = { $n } por hacer
follow-result-skipped = { $n } sin hacer

follow-state-looking-up = Buscando

follow-state-to-leave = Por dejar de seguir
follow-state-waiting = En espera
follow-state-sending = Enviando
follow-state-to-check = Por comprobar
follow-state-followed = La sigues
follow-state-unfollowed = Ya no la sigues
follow-state-followed-before = Ya la seguías
follow-state-not-followed = No la seguías
follow-state-requested = Solicitud enviada
follow-state-failed = No es posible
follow-state-skipped = Sin hacer

follow-goes-on-at = { -app-name } continúa solo a las { $clock }, si está abierto.
follow-stop = Parar
follow-stopping = Se para después de esta
follow-stopped = No se pierde nada: continúa donde estaba.
follow-resume = Continuar
follow-waits-its-turn = Empieza cuando lo otro haya terminado.
follow-retry =
    { $n ->
        [one] Reintentar la que falló
       *[other] Reintentar las { $n } que fallaron
    }
follow-undo = Deshacerlo todo
follow-undo-help = Solo se deshace lo que se hizo esta vez. Lo que seguías antes, o sigues a mano desde entonces, se queda.
follow-undone = Esto se deshizo después.
follow-refused-help = Las cuentas que no se pueden seguir quizá te han <block>bloqueado</block> a ti o a tu <server>servidor</server>.
follow-sign-in-again = Volver a iniciar sesión
follow-earlier = Anteriores
follow-earlier-followed = Seguimiento en { $network }, { $when }
follow-earlier-taken-back = Deshecho en { $network }, { $when }

follow-next-title = Dónde leerlas ahora

follow-next-mastodon = En { $host }, abre Inicio: es la <timeline>cronología</timeline> de todo lo que sigues, lo más nuevo primero.

follow-next-bluesky = En Bluesky, abre Siguiendo: ahí está todo lo que sigues, lo más nuevo primero. Los <custom-feed>otros feeds</custom-feed> de al lado los elige un programa.

follow-next-quiet = Para tener calma, desactiva allí casi todas las <notification>notificaciones</notification> y <mute>silencia</mute> a quien te canse: no se entera.

follow-next-open = Abrir { $place }
follow-show-run = Ver

follow-unfinished = El seguimiento se interrumpió antes de terminar.
follow-unfinished-help = No se pierde nada. Continúa donde estaba cuando tú quieras.
follow-journal-damaged =
    { $n ->
        [one] No fue posible leer una entrada de la lista de lo que { -app-name } siguió por ti.
       *[other] No fue posible leer { $n } entradas de la lista de lo que { -app-name } siguió por ti.
    }
follow-journal-damaged-help = Esas cuentas se siguen como hasta ahora; { -app-name } las trata como elegidas por ti.

follow-sheet-help = <x>X</x> no deja que ningún programa siga por ti. Abre cada página, pulsa allí «Seguir» y márcala aquí.
follow-sheet-progress = { $done } de { $all } con marca
follow-sheet-next = Abrir la página de { $name }
follow-sheet-done = Todas tienen su marca.
follow-sheet-open = Abrir
follow-sheet-tick = Ya sigo a { $name } en X

follow-without-boosts = Solo lo que escriben por su cuenta
follow-without-boosts-help = En Mastodon también se comparten publicaciones de otras personas, lo que allí se llama <boost>impulsar</boost>. Sin esos impulsos, tu feed es más tranquilo y muestra menos que la vista previa.
follow-others = Otras que sigues allí ({ $n })
follow-others-help = Se quedan como están. Tráelas a tu feed de aquí para verlo todo; cuentan para tus minutos al día.
follow-bring-others = Traerlas a mi feed de aquí

follow-spoken-follow = Seguir a { $name }, { $address }
follow-spoken-unfollow = Dejar de seguir a { $name }, { $address }
follow-spoken-list = Lista { $name }, { $change }
follow-row-spoken = { $name }: { $state }
follow-show-spoken = Ver: { $run }
follow-options = Opciones
