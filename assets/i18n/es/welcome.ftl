welcome-promise = Mira el <feed>feed</feed> que tendrías antes de registrarte en ningún sitio.
welcome-help = Cuéntanos qué te interesa. En un minuto verás <post>publicaciones</post> reales de gente real. Sin <account>cuenta</account>, <lurking>sin publicar nada</lurking>, sin que nadie mire.
welcome-minute = Gratis y sin publicidad
welcome-no-account = Tus respuestas se quedan en este equipo
welcome-read-only = Solo leer, no se publica nada
welcome-open-plan = Abrir un archivo de plan…

welcome-cards-title = Lo que habrás oído de las redes sociales
welcome-cards-help = Lee las tarjetas que quieras. Cada una lleva al lugar que se ocupa de ello.

welcome-myth-food = «Solo hay fotos de comida».
welcome-myth-food-answer = Hay lo que sigues. Descarta lo que no te interesa y no aparecerá. Tu feed te dirá cuánto era.
welcome-myth-food-place = Descartar temas
welcome-myth-food-there = Aquí descartas temas. «No es para mí» es el círculo tachado de cada uno; púlsalo y no verás publicaciones sobre eso.

welcome-myth-time = «Se te va el día entero».
welcome-myth-time-answer = Solo si nadie pone un límite. Di cuántos minutos al día tienes, y Firstfeed elige a tantas personas como quepan.
welcome-myth-time-place = Fijar tus minutos
welcome-myth-time-there = Aquí está el control de tus minutos al día. Menos minutos son menos personas y un feed más corto.
welcome-myth-time-later = Elige primero uno o dos intereses. En la pantalla siguiente fijas tus minutos al día.

welcome-myth-posting = «Tendría que publicar».
welcome-myth-posting-answer = Nadie tiene que hacerlo. La mayoría publica poco o nada, y aquí no hay dónde escribir: lees todo el tiempo que quieras.
welcome-myth-posting-place = Ver un feed para leer
welcome-myth-posting-there = Aquí solo se lee. No hay dónde escribir, y nunca se publica nada en tu nombre.
welcome-myth-posting-later = Elige primero uno o dos intereses. Después verás un feed para leer, sin nada que escribir.

welcome-myth-nobody = «Nadie importante se fijaría en mí».
welcome-myth-nobody-answer = No hace falta. Hospitales, revistas científicas, organismos públicos y referentes de su campo publican cada día, y basta con seguirlos.
welcome-myth-nobody-place = Conócelos
welcome-myth-nobody-there = Entre las personas también hay organizaciones, revistas y organismos públicos. Cada tarjeta dice qué es.
welcome-myth-nobody-later = Elige primero uno o dos intereses. En la pantalla siguiente verás las personas, revistas y organizaciones que tratan de ellos.

welcome-myth-pretending = «Tendría que fingir ser otra persona».
welcome-myth-pretending-answer = Puedes ser como eres. Elige lo que te guste, para el trabajo y para después; nadie ve lo que eliges ni le pone nota.
welcome-myth-pretending-place = Elige lo que te guste
welcome-myth-pretending-there = Elige lo que te guste, del trabajo o de casa. Nadie más lo ve.

welcome-myth-signing-up = «Primero tendría que registrarme».
welcome-myth-signing-up-answer = No hace falta. Guarda tu feed y léelo aquí mismo; a una red te unes más tarde, o nunca.
welcome-myth-signing-up-place = Formas de guardar un feed
welcome-myth-signing-up-there = La primera de estas formas no necesita ninguna cuenta.
welcome-myth-signing-up-later = Elige primero uno o dos intereses. Cuando hayas visto tu feed, dirás cómo guardarlo, con cuenta o sin ella.

welcome-myth-stupid = «Hay cosas muy tontas».
welcome-myth-stupid-answer = También en el correo electrónico. Pide «Menos como esto» donde algo no te interese, y tu feed cambia al momento.
welcome-myth-stupid-place = Pedir menos de eso
welcome-myth-stupid-there = «Más» y «Menos» están debajo de cada publicación. Prueba: el feed cambia al momento, y puedes deshacerlo.
welcome-myth-stupid-later = Elige primero uno o dos intereses. Debajo de cada publicación de tu feed podrás pedir más o menos como esa.
