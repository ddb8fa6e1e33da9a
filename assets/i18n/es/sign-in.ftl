sign-in-title = Seguirlos de verdad
sign-in-help = Inicia sesión donde quieras seguirlos. Ves la lista entera antes de que ocurra nada, y nunca se publica nada.
sign-in-sign-in = Iniciar sesión en { $network }
sign-in-with-browser = Continuar en el navegador
sign-in-with-password = Iniciar sesión
sign-in-server-name = Tu <server>servidor</server> o tu <handle>nombre de usuario</handle> completo
sign-in-server-hint = mastodon.social o @nombre@servidor
sign-in-handle-name = Tu <handle>nombre de usuario</handle>
sign-in-handle-hint = nombre.bsky.social
sign-in-password-name = <app-password>Contraseña de aplicación</app-password>
sign-in-password-hint = xxxx-xxxx-xxxx-xxxx
sign-in-password-help = Una contraseña de aplicación es una segunda contraseña para un solo programa, que puedes retirar cuando quieras. Se crea en Bluesky en Ajustes, Privacidad y seguridad, Contraseñas de aplicación. Nunca escribas aquí tu contraseña principal.
sign-in-use-password = Usar una contraseña de aplicación
sign-in-use-browser = Mejor iniciar sesión con el navegador
sign-in-promise-mastodon =
    { $lists ->
        [yes] La contraseña te la pide la página de tu propio servidor; { -app-name } no la ve nunca. <permission>Podrá</permission> ver a quién sigues, buscar personas, seguirlas o dejar de seguirlas, crear y cambiar tus <list>listas</list>, y nada más.
       *[no] La contraseña te la pide la página de tu propio servidor; { -app-name } no la ve nunca. <permission>Podrá</permission> ver a quién sigues, buscar personas, seguirlas o dejar de seguirlas, y nada más.
    }
sign-in-promise-bluesky =
    { $lists ->
        [yes] La contraseña te la pide la página de Bluesky; { -app-name } no la ve nunca. <permission>Podrá</permission> ver a quién sigues, seguir a personas o dejar de seguirlas, crear y cambiar tus <list>listas</list>, y nada más.
       *[no] La contraseña te la pide la página de Bluesky; { -app-name } no la ve nunca. <permission>Podrá</permission> ver a quién sigues, seguir a personas o dejar de seguirlas, y nada más.
    }
sign-in-broad-mastodon = { $host } solo puede dar <permission>permisos</permission> amplios. Su página te pedirá permiso para que { -app-name } pueda leer todo lo que puede leer tu cuenta, incluidos los <direct-message>mensajes privados</direct-message>, y seguir y dejar de seguir a personas. { -app-name } solo lee a quién sigues y lo que necesita para encontrar a personas.
sign-in-broad-bluesky = { $host } solo puede dar <permission>permisos</permission> amplios. Su página te pedirá permiso para que { -app-name } pueda hacer casi todo con tu cuenta, menos leer tus <direct-message>chats</direct-message>. { -app-name } lo usa solo para ver a quién sigues, para seguir y dejar de seguir a personas, y para hacer listas si las quieres.
sign-in-broad-go = Continuar en el navegador
sign-in-may-list = Permitir también que { -app-name } cree una lista por tema
sign-in-may-list-help = Una lista es un feed aparte: abre «Enfermería» y ve solo a la gente de enfermería que sigues. Después decides si se crea alguna.

sign-in-asking = Buscando la página de inicio de sesión de { $typed }
sign-in-in-browser = Continúa en tu navegador, en la página de { $host }
sign-in-in-browser-help = Inicia sesión allí y acepta. Luego la página te dirá que vuelvas aquí.
sign-in-takes-code-help = Inicia sesión allí y acepta. Luego la página mostrará un código: cópialo y ponlo aquí.
sign-in-page-again = Volver a abrir la página
sign-in-copy-page = Copiar su dirección
sign-in-cancel = Cancelar
sign-in-stuck = ¿El navegador muestra un error?
sign-in-stuck-help = Copia del navegador la dirección completa de esa página y ponla aquí.
sign-in-code-name = Código o dirección del navegador
sign-in-code-hint = Pégalo aquí
sign-in-use-code = Continuar
sign-in-trying-code = Probando

sign-in-signed-in-as = Sesión iniciada como @{ $handle }
sign-in-kept-keyring = Guardada en el <keyring>llavero</keyring> de tu equipo
sign-in-kept-session = Solo hasta que cierres { -app-name }
sign-in-sign-out = Cerrar sesión
sign-in-sign-out-help = El acceso se revoca y se olvida. Lo que sigues queda como está.
sign-in-keep-again = Reintentar
sign-in-keep-for-now = Solo hasta cerrar { -app-name }
sign-in-keeping = Consultando tu llavero
sign-in-signed-in-but = Sesión iniciada como @{ $handle }. Falta una cosa: tu <keyring>llavero</keyring>.

sign-in-no-account = Aún no tengo cuenta
sign-in-no-account-mastodon = Mastodon son muchos <server>servidores</server> que <fediverse>se hablan entre sí</fediverse>, cada uno con <moderation>sus propias reglas</moderation>. Elige cualquiera: puedes seguir a gente de todos, y <moving>mudarte</moving> después. Su página de registro se abre en tu navegador; vuelve aquí cuando tengas tu cuenta. No hay prisa.
sign-in-no-account-bluesky = Su página de registro se abre en tu navegador. Vuelve aquí cuando tengas tu cuenta. No hay prisa.
sign-in-sign-up-bluesky = Abrir la página de registro de Bluesky
sign-in-sign-up = Crear cuenta allí
sign-in-i-have-one = Ya tengo una allí
sign-in-find-server-name = Buscar un servidor
sign-in-find-server-hint = Tema, país o nombre
sign-in-no-server = Ninguno de los servidores de la lista encaja. Arriba puedes escribir el nombre de cualquier otro.

sign-in-page-done = Ha funcionado. Puedes cerrar esta página y volver a { -app-name }.
sign-in-page-denied = No se dio acceso a { -app-name }. Puedes cerrar esta página y volver a { -app-name }.
sign-in-page-strange = Esto no corresponde al inicio de sesión que espera { -app-name }. Puedes cerrar esta página.
sign-in-label = { -app-name }: @{ $handle }
sign-in-server-everybody = Para todo el mundo
sign-in-server-about = { $topics }; { $region }
sign-in-server-spoken = { $action }: { $domain }
sign-in-sign-up-at = Abre en tu navegador la página de registro de { $domain }. Algunos servidores piden unas palabras y tardan un día en responder.
