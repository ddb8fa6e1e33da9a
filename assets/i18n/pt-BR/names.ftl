names-network-web = Web
names-on-network = { $address } no { $network }
names-on-network-web = { $address } na Web

names-network-help-mastodon = Uma rede de muitos servidores pequenos, mantidos por comunidades e instituições. Sem publicidade.
names-network-help-bluesky = Uma rede de posts curtos, bem parecida com o Twitter do começo.
names-network-help-web = Sites de notícias, revistas e blogs, lidos direto nas páginas deles.
names-network-help-x = O antigo Twitter. Não deixa ninguém ler sem conta, então você vê só exemplos.

names-kind-person = Pessoa
names-kind-organisation = Organização
names-kind-publication = Publicação
names-kind-project = Projeto
names-kind-government = Órgão público
names-kind-bot = Automática
names-kind-hashtag = Hashtag

names-kind-help-bot = Um programa que publica sem ninguém por trás, por exemplo avisos de terremoto.
names-kind-help-hashtag = Uma palavra-chave. Você vê o que qualquer pessoa publica com ela.

names-strength-little = Um pouco
names-strength-some = Médio
names-strength-lot = Bastante

names-not-for-me = Não é para mim

names-because-interest = Porque você escolheu { $topic }
names-under-topic = Assunto: { $topic }
names-because-surprise = Uma surpresa: { $topic } fica perto de { $near }
names-because-by-hand = Foi você que acrescentou

names-by-hand = Acrescentado por você

names-language-ja = Japonês

names-language-ko = Coreano

names-language-zh = Chinês
