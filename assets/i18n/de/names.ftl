names-network-web = Web
names-on-network = { $address } auf { $network }
names-on-network-web = { $address } im Web

names-network-help-mastodon = Ein Netzwerk aus vielen kleinen Servern, betrieben von Gemeinschaften und Einrichtungen. Ohne Werbung.
names-network-help-bluesky = Ein Netzwerk mit kurzen Beiträgen, ähnlich wie Twitter in seinen Anfängen.
names-network-help-web = Nachrichtenseiten, Fachzeitschriften und Blogs, direkt von ihren eigenen Seiten gelesen.
names-network-help-x = Früher Twitter. Ohne Konto lässt es niemanden lesen, darum siehst du nur Beispiele.

names-kind-person = Person
names-kind-organisation = Organisation
names-kind-publication = Medium
names-kind-project = Projekt
names-kind-government = Behörde
names-kind-bot = Automatisch
names-kind-hashtag = Hashtag

names-kind-help-bot = Ein Programm, das von selbst postet, zum Beispiel Erdbebenmeldungen.
names-kind-help-hashtag = Ein Stichwort. Du siehst, was irgendjemand darunter postet.

names-strength-little = Wenig
names-strength-some = Etwas
names-strength-lot = Viel

names-not-for-me = Nichts für mich

names-because-interest = Weil du { $topic } gewählt hast
names-under-topic = Thema: { $topic }
names-because-surprise = Eine Überraschung: { $topic } liegt nah bei { $near }
names-because-by-hand = Das hast du selbst hinzugefügt

names-by-hand = Von dir ergänzt

names-language-ja = Japanisch

names-language-ko = Koreanisch

names-language-zh = Chinesisch
