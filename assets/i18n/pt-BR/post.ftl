post-boosted-by = { $name } <boost>impulsionou</boost>
post-reposted-by = { $name } <boost>repostou</boost>
post-shared-by = { $name } compartilhou

post-boosted-help = Impulsionar é repassar: alguém que você segue mostra a você a publicação de outra pessoa.
post-reposted-help = Repostar é repassar: alguém que você segue mostra a você o post de outra pessoa.
post-shared-help = Compartilhar é repassar: alguém que você segue mostra a você o post de outra pessoa.

post-reply = Em <reply>resposta</reply> a outro post

post-answers = Em <reply>resposta</reply> a { $name }

post-own-thread = Continua o próprio <thread>fio</thread>

post-example = Exemplo

post-example-help = Não é um post real. Mostra o tipo de coisa que você veria.

post-show-more = Mostrar mais

post-show-less = Mostrar menos

post-read-original = Ler o original

post-show-anyway = Mostrar

post-hide-again = Ocultar de novo

post-warning-name = <content-warning>Aviso de conteúdo</content-warning>
post-warning-help = Quem escreveu pede confirmação antes de mostrar.

post-why = Por que isto?

post-why-interest = Você escolheu { $topic }, e { $who } publica sobre isso.
post-why-surprise = Uma surpresa. { $who } publica sobre { $topic }, que fica perto de { $near }, um dos seus interesses.
post-why-by-hand = Foi você que acrescentou { $who }.

post-rule-wrote = O { $network } mostra a <follower>quem segue</follower> o que { $who } escreve. { post-rule-order }
post-rule-own-thread = O { $network } mostra a <follower>quem segue</follower> quando { $who } continua um <thread>fio</thread> próprio. { post-rule-order }
post-rule-reply = { $who } <reply>responde</reply> a alguém que também está no seu plano, por isso o { $network } mostra a você. { post-rule-order }
post-rule-shared = { $who } <boost>repassou</boost> isto, e o { $network } mostra a <follower>quem segue</follower>. { post-rule-order }
post-rule-hashtag = O { $network } mostra posts com { $who } a quem <follow>segue</follow> a hashtag. { post-rule-order }
post-rule-feed = Está no <web-feed>feed</web-feed> de { $who }. { post-rule-order }
post-rule-order = Os mais novos vêm primeiro; nada é <algorithm>ordenado</algorithm> por <trending>popularidade</trending>.

post-hidden-by = Em geral oculto: { $topic } não é para você

post-more = Mais

post-more-help = Mais como este

post-less = Menos

post-less-help = Menos como este

post-not-this = Sem { $name }

post-open-page = Abrir a página no navegador
post-open-on = Abrir no { $network } pelo navegador

post-no-alt = Imagem sem descrição

post-picture = Imagem: { $alt }
post-video = Vídeo: { $alt }
post-video-no-alt = Vídeo sem descrição
post-sound = Áudio: { $alt }
post-sound-no-alt = Áudio sem descrição

post-alt-mark = <alt-text>ALT</alt-text>

post-picture-loading = Carregando a imagem

post-picture-failed = Não foi possível carregar esta imagem

post-plays-in-browser = Abre no navegador

post-more-media = +{ $n }

post-spoken = Post de { $author } no { $network }, { $ago }
post-spoken-web = Post de { $author } na Web, { $ago }

post-example-spoken = Exemplo sobre { $topic }

post-quote-spoken = Post citado de { $name }
post-earlier-spoken = Post anterior de { $name }
