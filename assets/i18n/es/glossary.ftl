glossary-title = Palabras explicadas
glossary-help = Lo que la gente quiere decir en las redes sociales cuando usa estas palabras. No hace falta aprenderse nada.
glossary-open = Palabras explicadas
glossary-see-all = Ver todas las palabras
glossary-spoken = { $word }: qué significa
glossary-search-name = Buscar palabras
glossary-search-hint = Prueba: impulsar, servidor, RSS
glossary-filter-name = Ver palabras de
glossary-filter-all = Todas las redes
glossary-count =
    { $n ->
        [one] { $n } palabra
       *[other] { $n } palabras
    }
glossary-nothing = Aquí no hay ninguna palabra como «{ $query }»
glossary-nothing-help = Prueba a escribirla de otra manera o mira todas las palabras.
glossary-nothing-help-network = Prueba a escribirla de otra manera o mira en todas las redes.
glossary-show-all = Ver todas las palabras
glossary-word-on = { $word } en { $network }
glossary-on-network = { $network }: { $there }
glossary-on-network-name = { $network }: se llama «{ $own }».
glossary-on-network-both = { $network }: se llama «{ $own }». { $there }

glossary-group-basics = Lo básico
glossary-group-talk = Publicaciones y respuestas
glossary-group-find = Encontrar personas y publicaciones
glossary-group-quiet = Paz y tranquilidad
glossary-group-keep = Iniciar sesión y llevarse las cosas
glossary-group-inside = Cómo funciona por dentro

glossary-network-name = Red
glossary-network = Un servicio en el que la gente publica y se sigue, como Mastodon, Bluesky o X.
glossary-network-also = red social, redes sociales, plataforma, servicio, sitio, network, social media

glossary-mastodon-name = Mastodon
glossary-mastodon = Una red de muchos servidores pequeños, a cargo de comunidades e instituciones y sin publicidad. Desde un servidor se puede seguir a gente de cualquier otro.
glossary-mastodon-also = toot, elefante, mamut

glossary-bluesky-name = Bluesky
glossary-bluesky = Una red de publicaciones cortas, muy parecida al primer Twitter, en la que eliges entre muchos feeds.
glossary-bluesky-also = bsky, mariposa

glossary-x-name = X
glossary-x = La red que antes se llamaba Twitter. Sin cuenta muestra muy poco.
glossary-x-also = twitter

glossary-account-name = Cuenta
glossary-account = Tu lugar en una red: un nombre, una forma de iniciar sesión y una página propia. Para leer aquí no necesitas ninguna.
glossary-account-also = registrarse, registro, usuario, usuaria, miembro, unirse, darse de alta, account

glossary-profile-name = Perfil
glossary-profile = La página sobre alguien: su nombre, una imagen, unas palabras y lo que ha publicado.
glossary-profile-also = bio, biografía, página, sobre mí, profile

glossary-handle-name = Nombre de usuario
glossary-handle = La dirección de alguien en una red. No hay dos personas con la misma.
glossary-handle-also = handle, alias, usuario, identificador, nick, dirección, arroba, @
glossary-handle-mastodon = Tiene dos partes, como una dirección de correo: @nombre@servidor.org. Para encontrar a alguien de otro servidor necesitas las dos.
glossary-handle-bluesky = Parece una dirección web: @nombre.bsky.social, o un dominio propio.
glossary-handle-x = Es una palabra de hasta 15 letras, cifras o guiones bajos: @nombre.

glossary-post-name = Publicación
glossary-post = Algo que alguien publica: unas palabras, a menudo con un enlace, una imagen o un vídeo.
glossary-post-also = post, posteo, toot, tuit, tweet, skeet, estado, mensaje, artículo, entrada
glossary-post-mastodon = Hasta 500 caracteres en la mayoría de los servidores. Hay quien todavía la llama toot.
glossary-post-bluesky = Hasta 300 caracteres.
glossary-post-x = Hasta 280 caracteres sin cuenta de pago. Antes se llamaba tuit.
glossary-post-web-name = Artículo
glossary-post-web = Un artículo, un episodio o una entrada de blog, tan largo como se quiera.

glossary-feed-name = Feed
glossary-feed = Publicaciones una tras otra, de las personas que sigues.
glossary-feed-also = canal, muro, inicio, página de inicio, noticias, siguiendo, following
glossary-feed-mastodon = En Inicio están las personas y los hashtags que sigues, lo más nuevo primero.
glossary-feed-bluesky = Tienes varios, uno al lado de otro: en Siguiendo están las personas que sigues, lo más nuevo primero, y otros los llena un programa.
glossary-feed-x = En Siguiendo están las personas que sigues. En Para ti hay también publicaciones que elige un programa.
glossary-feed-web = Aquello a lo que te suscribes, lo más nuevo primero.

glossary-timeline-name = Cronología
glossary-timeline = Otra palabra para feed: publicaciones una tras otra.
glossary-timeline-also = timeline, TL, línea de tiempo, feed, cronología local, cronología federada, inicio
glossary-timeline-mastodon = En Inicio están las personas que sigues. Las cronologías en directo muestran lo que se está publicando en abierto en tu servidor, o en todos los que conoce.
glossary-timeline-x = La palabra antigua para el feed de tu página de inicio.

glossary-follow-name = Seguir
glossary-follow = Pedir que las publicaciones de alguien lleguen a tu feed. Esa persona puede verlo, y puedes dejarlo cuando quieras.
glossary-follow-also = follow, suscribirse, suscripción, dejar de seguir, añadir, agregar, amistad
glossary-follow-mastodon = También puedes seguir hashtags, y dejar fuera lo que alguien impulsa.
glossary-follow-bluesky = Cualquiera puede consultar a quién sigues.
glossary-follow-x = Los demás pueden ver en tu perfil a quién sigues.
glossary-follow-web-name = Suscribirse
glossary-follow-web = Nadie se entera: tu programa de lectura pregunta de vez en cuando al sitio si hay artículos nuevos.

glossary-follower-name = Seguidor
glossary-follower = Alguien que te sigue. Para leer no necesitas a nadie.
glossary-follower-also = seguidora, seguidores, follower, suscriptor, público, fans

glossary-lurking-name = Solo leer
glossary-lurking = Leer sin publicar nunca. La mayoría de la gente en las redes publica poco o nada, y está bien así.
glossary-lurking-also = lurking, lurker, mirar, pasivo, en silencio, observar

glossary-boost-name = Impulsar o republicar
glossary-boost = Pasar la publicación de alguien, sin cambios, a quienes te siguen. El nombre de su autor o autora sigue en ella.
glossary-boost-also = impulso, boost, repost, reblog, retuit, retweet, rebloguear, compartir, impulsado, republicado
glossary-boost-mastodon-name = Impulsar
glossary-boost-mastodon = Los impulsos de las personas que sigues llegan a tu feed. Puedes dejarlos fuera persona por persona.
glossary-boost-bluesky-name = Republicar
glossary-boost-bluesky = Lo que republican las personas que sigues llega a tu feed. Un ajuste lo deja todo fuera.
glossary-boost-x-name = Repostear
glossary-boost-x = Antes se llamaba retuitear.

glossary-quote-post-name = Cita
glossary-quote-post = Pasar una publicación con palabras propias encima.
glossary-quote-post-also = citar, publicación citada, quote, citar tuit, comentario, repost con comentario
glossary-quote-post-mastodon = Quien escribe decide quién puede citar.
glossary-quote-post-bluesky = Quien escribe puede desactivar las citas y retirar su publicación de una cita.

glossary-reply-name = Respuesta
glossary-reply = Una contestación a una publicación, que se ve debajo de ella.
glossary-reply-also = responder, contestar, comentario, comentar, reply
glossary-reply-mastodon = Llega a tu feed solo si también sigues a la persona a la que responde.
glossary-reply-bluesky = Llega a tu feed si es parte de una conversación con otra persona que sigues, o si continúa un hilo propio.

glossary-thread-name = Hilo
glossary-thread = Publicaciones que van juntas: una y sus respuestas, o una idea más larga contada en varias.
glossary-thread-also = thread, conversación, cadena, debate, respuestas

glossary-mention-name = Mención
glossary-mention = Nombrar a alguien en una publicación con su nombre de usuario. Esa persona recibe un aviso.
glossary-mention-also = mencionar, etiquetar a alguien, arrobar, @, arroba, mention

glossary-direct-message-name = Mensaje directo
glossary-direct-message = Un mensaje solo para ciertas personas. Quienes gestionan la red quizá puedan leerlo, así que no es lugar para secretos.
glossary-direct-message-also = DM, MD, mensaje privado, privado, mención privada, chat, bandeja de entrada
glossary-direct-message-mastodon-name = Mención privada
glossary-direct-message-mastodon = Una publicación que solo ven las personas mencionadas en ella. Quien aparece mencionado puede leerla, aunque solo quisieras nombrarlo.
glossary-direct-message-bluesky-name = Chat
glossary-direct-message-bluesky = Va aparte de las publicaciones. Tú eliges quién puede escribirte.

glossary-like-name = Me gusta
glossary-like = Una pequeña señal de que una publicación gustó a alguien. Quien la escribió recibe un aviso.
glossary-like-also = like, favorito, fav, corazón, estrella
glossary-like-mastodon-name = Favorito
glossary-like-mastodon = No cambia nada en el Inicio de nadie.
glossary-like-bluesky = Cualquiera puede consultar qué te gustó.
glossary-like-x = La lista de lo que te gustó solo la ves tú.

glossary-bookmark-name = Marcador
glossary-bookmark = Guardar una publicación para después. Nadie más lo ve.
glossary-bookmark-also = guardar, guardado, bookmark, leer más tarde, marcapáginas
glossary-bookmark-bluesky-name = Publicación guardada

glossary-notification-name = Notificación
glossary-notification = Un aviso de algo que te toca: alguien te siguió, te respondió o te mencionó. Casi todos se pueden desactivar.
glossary-notification-also = aviso, alerta, campana, push

glossary-hashtag-name = Hashtag
glossary-hashtag = Una palabra clave con # delante, como #Enfermería. Al pulsarla salen publicaciones de cualquiera con esa palabra.
glossary-hashtag-also = etiqueta, tag, palabra clave, tema, #, almohadilla, numeral
glossary-hashtag-mastodon = También se llama etiqueta. Puedes seguirla como a una persona: sus publicaciones llegan a tu feed, hasta donde tu servidor las conoce.

glossary-alt-text-name = Texto alternativo
glossary-alt-text = Una imagen descrita con palabras, para quien no puede verla. Las imágenes que lo tienen llevan la marca «ALT».
glossary-alt-text-also = ALT, texto alt, descripción de imagen, accesibilidad, alt text

glossary-content-warning-name = Advertencia de contenido
glossary-content-warning = Una línea delante de una publicación que dice qué hay en ella, para que decidas si la abres.
glossary-content-warning-also = CW, aviso de contenido, spoiler, sensible, etiqueta, NSFW, oculto, trigger warning
glossary-content-warning-mastodon = La escribe quien publica, a menudo por amabilidad: un spoiler, un texto largo, un tema triste.
glossary-content-warning-bluesky-name = Etiqueta de contenido
glossary-content-warning-bluesky = La pone quien publica o quien modera, por ejemplo en imágenes que pueden afectar. En tus ajustes eliges qué se oculta.
glossary-content-warning-x = Es para imágenes y vídeos. La pone quien publica, o la propia X.

glossary-pinned-post-name = Publicación fijada
glossary-pinned-post = Una publicación que alguien mantiene arriba en su perfil, a menudo para presentarse.
glossary-pinned-post-also = fijar, anclar, destacada, presentación, pin

glossary-visibility-name = Visibilidad
glossary-visibility = Quién puede ver una publicación.
glossary-visibility-also = pública, privada, privacidad, sin listar, pública discreta, solo seguidores
glossary-visibility-mastodon = Todo el mundo, todo el mundo pero con discreción (fuera de las cronologías en directo), solo seguidores o solo las personas mencionadas.
glossary-visibility-bluesky = Todas las publicaciones son públicas. Se puede pedir que no se muestren a quien no ha iniciado sesión.
glossary-visibility-x = Todo el mundo, o solo los seguidores aceptados, si alguien protege sus publicaciones.

glossary-list-name = Lista
glossary-list = Un feed aparte solo con las personas que pones en él, por ejemplo la gente de tu trabajo.
glossary-list-also = grupo, círculo, carpeta, feed propio, list
glossary-list-mastodon = Tus listas solo las ves tú, y en ellas solo caben personas que sigues.
glossary-list-bluesky = Las listas son públicas: se ven en tu perfil.
glossary-list-x = Tú decides si una lista es pública o privada.

glossary-starter-pack-name = Kit de inicio
glossary-starter-pack = Un grupo ya preparado de personas que seguir, reunido por alguien que conoce un tema.
glossary-starter-pack-also = starter pack, paquete de inicio, colección, kit, pack
glossary-starter-pack-mastodon-name = Colección
glossary-starter-pack-mastodon = La tienen los servidores más nuevos. Cualquiera puede pedir que se le quite de una.
glossary-starter-pack-bluesky = Contiene hasta 150 personas, y quizá algunos feeds.

glossary-custom-feed-name = Feed personalizado
glossary-custom-feed = Un feed que un programa llena con sus propias reglas, por ejemplo con todas las publicaciones sobre aves. Cualquiera puede crear uno, y tú eliges cuáles lees.
glossary-custom-feed-also = canal, canal personalizado, generador de feeds, feed algorítmico, descubrir, discover

glossary-algorithm-name = Algoritmo
glossary-algorithm = Un programa que decide qué publicaciones ves y en qué orden.
glossary-algorithm-also = orden, recomendación, recomendado, para ti, descubrir, sugerido, algorithm
glossary-algorithm-mastodon = Tu Inicio no tiene: lo más nuevo va primero. Solo lo tienen las páginas de lo más popular.
glossary-algorithm-bluesky = Siguiendo no tiene: lo más nuevo va primero. Descubrir y los feeds personalizados tienen uno cada uno, y tú eliges.
glossary-algorithm-x = Uno llena Para ti con lo que espera que te haga reaccionar.
glossary-algorithm-web = No hay: los artículos llegan según se publican.

glossary-trending-name = Tendencias
glossary-trending = Palabras, enlaces o publicaciones que mucha gente comparte en este momento. Firstfeed no las mira.
glossary-trending-also = trending, viral, popular, explorar, de moda, TT

glossary-verification-name = Verificación
glossary-verification = Una señal de que una cuenta es de quien dice ser.
glossary-verification-also = verificado, verificada, tic azul, palomita azul, insignia, auténtico, falso
glossary-verification-mastodon = Un enlace del perfil se marca cuando ese sitio web enlaza de vuelta. Acredita el sitio web, no un nombre.
glossary-verification-bluesky = La marca azul la da Bluesky o una organización en la que confía. También es buena señal un nombre de usuario que es la dirección web de la organización.
glossary-verification-x = La marca azul viene con una suscripción de pago, así que dice poco de quién es alguien.

glossary-bot-name = Bot
glossary-bot = Una cuenta que maneja un programa, por ejemplo una de avisos de terremotos o de retrasos de trenes.
glossary-bot-also = automático, automatizada, robot, programa
glossary-bot-mastodon = Los honestos llevan la marca de automatizados.
glossary-bot-x = Los honestos se identifican como automatizados.

glossary-locked-account-name = Cuenta con candado
glossary-locked-account = Una cuenta en la que se decide sobre cada seguidor nuevo.
glossary-locked-account-also = cuenta privada, cuenta protegida, cuenta bloqueada, candado, aprobar seguidores
glossary-locked-account-mastodon = Junto al nombre hay un candado.
glossary-locked-account-x-name = Posts protegidos
glossary-locked-account-x = Solo ven las publicaciones los seguidores aceptados.

glossary-follow-request-name = Solicitud de seguimiento
glossary-follow-request = Un seguimiento que espera el sí de la otra persona. Puede tardar, o no responder nunca.
glossary-follow-request-also = solicitado, pedido, pendiente, en espera, aprobar

glossary-mute-name = Silenciar
glossary-mute = Dejar de ver las publicaciones de alguien. Esa persona no se entera, y puedes deshacerlo.
glossary-mute-also = mute, ocultar, ignorar, callar
glossary-mute-mastodon = También puedes silenciar a alguien por unas horas o unos días.

glossary-block-name = Bloquear
glossary-block = Cortar el lazo con una cuenta: ya no puede seguirte ni escribirte. Es posible que se dé cuenta.
glossary-block-also = bloqueo, block, vetar, banear, echar
glossary-block-mastodon = Además, cada cuenta desaparece del feed de la otra. También se puede bloquear un servidor entero.
glossary-block-bluesky = Además, cada cuenta desaparece del feed de la otra. Cualquiera puede consultar a quién bloqueaste.
glossary-block-x = Tus publicaciones públicas se pueden seguir leyendo desde esa cuenta.

glossary-muted-words-name = Palabras silenciadas
glossary-muted-words = Palabras cuyas publicaciones no te llegan.
glossary-muted-words-also = filtro, filtros, ocultar palabras, bloquear palabras, silenciar palabras
glossary-muted-words-mastodon-name = Filtros
glossary-muted-words-mastodon = Un filtro oculta esas publicaciones o les pone delante una advertencia.

glossary-report-name = Denunciar
glossary-report = Avisar a quienes están a cargo de una publicación o una cuenta que incumple las normas. Quien la escribió no sabe de quién vino el aviso.
glossary-report-also = reportar, informe, reporte, denuncia, queja, abuso, acoso
glossary-report-mastodon = Llega a quienes gestionan tu servidor y, si quieres, a los del otro.
glossary-report-bluesky = Tú eliges qué servicio de moderación lo recibe.

glossary-moderation-name = Moderación
glossary-moderation = El trabajo de mantener un lugar civilizado: leer denuncias y ocultar o quitar lo que incumple las normas.
glossary-moderation-also = moderador, moderadora, normas, reglas, administración, etiquetador, seguridad
glossary-moderation-mastodon = Cada servidor tiene sus propias normas y su propia moderación: una buena razón para elegir el tuyo con cuidado.
glossary-moderation-bluesky = Bluesky hace lo principal. Puedes añadir otros servicios, llamados etiquetadores, que marcan publicaciones para ti.

glossary-doomscrolling-name = Doomscrolling
glossary-doomscrolling = Leer y leer aunque no siente bien. Ayuda un feed que termina, y también decir cuántos minutos tienes.
glossary-doomscrolling-also = scroll infinito, desplazamiento infinito, deslizar, tiempo, adicción, enganche, minutos

glossary-web-feed-name = Feed web
glossary-web-feed = Un archivo en el que un sitio web enumera sus artículos más nuevos para programas de lectura. RSS y Atom son dos formas de escribirlo.
glossary-web-feed-also = RSS, Atom, feed, canal, fuente web, sindicación, podcast, blog, XML
glossary-web-feed-mastodon = Cada perfil público ofrece uno.

glossary-feed-reader-name = Lector de feeds
glossary-feed-reader = Un programa que reúne feeds web para que leas muchos sitios en un solo lugar. Firstfeed también lo es.
glossary-feed-reader-also = lector RSS, agregador, lector de noticias, Feedly, NetNewsWire, Thunderbird

glossary-opml-name = OPML
glossary-opml = Un archivo con una lista de feeds web. Los lectores de feeds pueden guardar uno y abrirlo.
glossary-opml-also = exportar, importar, suscripciones, archivo

glossary-csv-name = CSV
glossary-csv = Un archivo con una tabla sencilla, que muchos programas pueden abrir.
glossary-csv-also = tabla, hoja de cálculo, comas, exportar, importar, archivo
glossary-csv-mastodon = Su página de importación acepta uno con la lista de cuentas que seguir.

glossary-app-password-name = Contraseña de aplicación
glossary-app-password = Una segunda contraseña para un solo programa. Puedes retirarla cuando quieras sin cambiar la tuya.
glossary-app-password-also = contraseña de app, app password, contraseña para aplicaciones, clave

glossary-keyring-name = Llavero
glossary-keyring = La caja cerrada de tu equipo para las contraseñas. Se abre cuando entras en tu equipo, y Firstfeed guarda tus sesiones en ella y en ningún otro sitio.
glossary-keyring-also = depósito de claves, anillo de claves, gestor de contraseñas, cartera, secretos, KWallet, GNOME Keyring

glossary-permission-name = Permiso
glossary-permission = Dejar que un programa haga ciertas cosas por ti sin decirle tu contraseña. Te lo pide la página de la propia red, y allí puedes retirarlo.
glossary-permission-also = autorización, autorizar, OAuth, aplicaciones conectadas, token, iniciar sesión, derechos

glossary-moving-name = Mudar una cuenta
glossary-moving = Llevar tu cuenta a otro servidor.
glossary-moving-also = mudanza, migración, migrar, trasladar, cambiar de servidor
glossary-moving-mastodon = Tus seguidores van contigo. Tus publicaciones anteriores se quedan donde estaban.
glossary-moving-bluesky = Tus seguidores y tus publicaciones van contigo.

glossary-server-name = Servidor
glossary-server = Un equipo en el que viven cuentas y que intercambia publicaciones con otros.
glossary-server-also = instancia, host, nodo, comunidad, server
glossary-server-mastodon = También se llama instancia. Lo lleva una comunidad o una institución con sus propias normas. Puedes seguir a gente de todos los demás.
glossary-server-bluesky = La mayoría de las cuentas vive en los servidores de Bluesky. Nadie tiene que elegir uno.

glossary-fediverse-name = Fediverso
glossary-fediverse = Muchos servidores y servicios, Mastodon entre ellos, que se hablan entre sí: desde uno se puede seguir a gente de otro. A esos servidores se les llama federados.
glossary-fediverse-also = fediverse, federado, federación, descentralizado, red abierta

glossary-activitypub-name = ActivityPub
glossary-activitypub = El idioma común en el que los servidores del fediverso intercambian publicaciones.
glossary-activitypub-also = protocolo, estándar, W3C

glossary-at-protocol-name = Protocolo AT
glossary-at-protocol = El idioma común que hay debajo de Bluesky. Con él conservas tu nombre, tus publicaciones y tus seguidores aunque cambies de aplicación o de servidor.
glossary-at-protocol-also = AT Protocol, atproto, protocolo, estándar, Atmosphere

glossary-pds-name = Servidor de datos personales
glossary-pds = El servidor que guarda tu cuenta y tus publicaciones. Bluesky te pone uno, salvo que elijas otro.
glossary-pds-also = PDS, proveedor de alojamiento, host, datos

glossary-did-name = DID
glossary-did = El número duradero que hay detrás de una cuenta, que no cambia cuando cambia el nombre de usuario. Empieza por «did:».
glossary-did-also = identificador descentralizado, did:plc, identidad, ID, número

glossary-domain-handle-name = Dominio como nombre
glossary-domain-handle = Un nombre de usuario que es una dirección web propia, como @example.org. Muestra que la cuenta es de ese sitio web.
glossary-domain-handle-also = dominio propio, dominio personalizado, nombre de dominio, dirección web, domain handle
