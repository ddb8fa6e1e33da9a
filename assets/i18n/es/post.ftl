post-boosted-by = <boost>Impulsado</boost> por { $name }
post-reposted-by = <boost>Republicado</boost> por { $name }
post-shared-by = Compartido por { $name }
post-boosted-help = Impulsar es pasarlo a otros: alguien a quien sigues te muestra la publicación de otra persona.
post-reposted-help = Republicar es pasarlo a otros: alguien a quien sigues te muestra la publicación de otra persona.
post-shared-help = Compartir es pasarlo a otros: alguien a quien sigues te muestra la publicación de otra persona.

post-reply = En <reply>respuesta</reply> a otra publicación
post-answers = En <reply>respuesta</reply> a { $name }
post-own-thread = Continúa su propio <thread>hilo</thread>
post-example = Ejemplo
post-example-help = No es una publicación real. Muestra el tipo de cosas que verías.
post-show-more = Ver más
post-show-less = Ver menos
post-read-original = Leer el original
post-show-anyway = Mostrar
post-hide-again = Volver a ocultar
post-warning-name = <content-warning>Advertencia de contenido</content-warning>
post-warning-help = Quien lo escribió pregunta antes de mostrarlo.

post-why = ¿Por qué esto?
post-why-interest = Elegiste { $topic }, y { $who } publica sobre ello.
post-why-surprise = Una sorpresa. { $who } publica sobre { $topic }, que está cerca de { $near }, uno de tus intereses.
post-why-by-hand = Añadiste tú a { $who }.

post-rule-wrote = { $network } muestra a <follower>quienes siguen</follower> a { $who } lo que escribe. { post-rule-order }
post-rule-own-thread = { $network } muestra a <follower>quienes siguen</follower> a { $who } cuando continúa un <thread>hilo</thread> propio. { post-rule-order }
post-rule-reply = { $who } <reply>responde</reply> a otra persona de tu plan, por eso { $network } te lo muestra. { post-rule-order }
post-rule-shared = { $who } <boost>compartió</boost> esto, y { $network } lo muestra a <follower>quienes siguen</follower> su cuenta. { post-rule-order }
post-rule-hashtag = { $network } muestra las publicaciones con { $who } a quienes <follow>siguen</follow> ese hashtag. { post-rule-order }
post-rule-feed = Está en el <web-feed>feed</web-feed> de { $who }. { post-rule-order }
post-rule-order = Lo más nuevo va primero; nada se <algorithm>ordena</algorithm> por <trending>popularidad</trending>.

post-hidden-by = Normalmente oculto: { $topic } no es para ti
post-more = Más
post-more-help = Más como esto
post-less = Menos
post-less-help = Menos como esto
post-not-this = Sin { $name }
post-open-page = Abrir la página en el navegador
post-open-on = Abrir en { $network } en el navegador

post-no-alt = Imagen sin descripción
post-picture = Imagen: { $alt }
post-video = Vídeo: { $alt }
post-video-no-alt = Vídeo sin descripción
post-sound = Audio: { $alt }
post-sound-no-alt = Audio sin descripción
post-alt-mark = <alt-text>ALT</alt-text>
post-picture-loading = Cargando la imagen
post-picture-failed = No fue posible cargar esta imagen
post-plays-in-browser = Se ve en el navegador
post-more-media = +{ $n }

post-spoken = Publicación de { $author } en { $network }, { $ago }
post-spoken-web = Publicación de { $author } en la web, { $ago }

post-example-spoken = Ejemplo sobre { $topic }

post-quote-spoken = Publicación citada de { $name }
post-earlier-spoken = Publicación anterior de { $name }
