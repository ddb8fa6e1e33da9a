glossary-title = Palabras explicadas
glossary-help = Lo que la gente quiere decir en las redes sociales cuando usa estas palabras. No hace falta aprenderse nada.
glossary-open = Palabras explicadas
glossary-see-all = Ver todas las palabras
glossary-spoken = { $word }, palabra con explicación
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
