names-network-web = Web
names-on-network = { $address } en { $network }
names-on-network-web = { $address } en la web

names-network-help-mastodon = Una red de muchos servidores pequeños, a cargo de comunidades e instituciones. Sin publicidad.
names-network-help-bluesky = Una red de publicaciones cortas, muy parecida al primer Twitter.
names-network-help-web = Medios, revistas y blogs, leídos en sus propias páginas.
names-network-help-x = Antes Twitter. No deja leer sin cuenta, así que solo ves ejemplos.

names-kind-person = Persona
names-kind-organisation = Organización
names-kind-publication = Medio
names-kind-project = Proyecto
names-kind-government = Ente público
names-kind-bot = Automática
names-kind-hashtag = Hashtag

names-kind-help-bot = Un programa que publica solo, por ejemplo avisos de terremotos.
names-kind-help-hashtag = Una palabra clave. Ves lo que cualquiera publica con ella.

names-strength-little = Un poco
names-strength-some = Bastante
names-strength-lot = Mucho

names-not-for-me = No es para mí

names-because-interest = Porque elegiste { $topic }
names-under-topic = Tema: { $topic }
names-because-surprise = Una sorpresa: { $topic } está cerca de { $near }
names-because-by-hand = Lo añadiste tú
names-by-hand = Añadido por ti

names-language-ja = Japonés

names-language-ko = Coreano

names-language-zh = Chino
