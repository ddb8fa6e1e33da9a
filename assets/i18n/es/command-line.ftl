command-line-help =
    { -app-name }: elige lo que te interesa y mira el feed que tendrías.

    firstfeed [OPTIONS] [PLAN]

    PLAN                     Un archivo de plan de { -app-name } que se abrirá.
    --data-dir FOLDER        Guardar respuestas y publicaciones en esta carpeta.
    --catalogue FOLDER       Usar los temas y fuentes de esta carpeta, no los incluidos.
    --bluesky ADDRESS        Leer Bluesky desde este servidor y no desde el público.
    --hashtags ADDRESS       Pedir los hashtags a este servidor de Mastodon.
    --mastodon NAME=ADDRESS  Buscar el servidor de Mastodon NAME en esta dirección (se puede repetir).
    --language TAG           Tomar este como idioma del escritorio: en, de, es, fr o pt-BR;
                             en-XA muestra dónde no caben palabras más largas.
    --components             Muestra cada parte de las pantallas, para desarrolladores.
    --help                   Mostrar este texto.
    --version                Mostrar la versión.

    Las direcciones dadas aquí se guardan como si se hubieran puesto en los ajustes.

command-line-not-understood =
    { -app-name } no entendió sus opciones: { $detail }.
    Prueba firstfeed --help.

command-line-no-language = No hay textos en «{ $typed }»; los hay en { $known }

command-line-mastodon-form = --mastodon necesita un nombre y una dirección, como example.org=https://social.example.org

command-line-unreadable = No se puede leer { $path } ({ $detail })

command-line-not-an-address = «{ $typed }» no es una dirección web; empieza por http:// o https://

command-line-no-start = { -app-name } no pudo iniciarse. ({ $detail })

command-line-no-window = { -app-name } no pudo abrir una ventana. Necesita un escritorio con X11 o Wayland y OpenGL. ({ $detail })
