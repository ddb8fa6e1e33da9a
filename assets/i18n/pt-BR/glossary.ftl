glossary-title = Palavras explicadas
glossary-help = O que as pessoas nas redes sociais querem dizer com isto. Não precisa decorar nada.
glossary-open = Palavras explicadas
glossary-see-all = Ver todas
glossary-spoken = { $word }: o que significa
glossary-search-name = Buscar palavras
glossary-search-hint = Tente: impulso, servidor, RSS
glossary-filter-name = Mostrar palavras de
glossary-filter-all = Todas as redes
glossary-count =
    { $n ->
        [one] { $n } palavra
       *[other] { $n } palavras
    }
glossary-nothing = Nenhuma palavra parecida com “{ $query }” aqui
glossary-nothing-help = Tente outra grafia ou veja todas as palavras.
glossary-nothing-help-network = Tente outra grafia ou procure em todas as redes.
glossary-show-all = Mostrar todas
glossary-word-on = { $word } ({ $network })
glossary-on-network = { $network }: { $there }
glossary-on-network-name = { $network }: chama-se “{ $own }”.
glossary-on-network-both = { $network }: chama-se “{ $own }”. { $there }

glossary-group-basics = O básico
glossary-group-talk = Posts e respostas
glossary-group-find = Achar pessoas e posts
glossary-group-quiet = Sossego
glossary-group-keep = Entrar e levar com você
glossary-group-inside = Como funciona por dentro

glossary-network-name = Rede
glossary-network = Um serviço em que as pessoas publicam e seguem umas às outras, como Mastodon, Bluesky ou X.
glossary-network-also = rede social, mídia social, plataforma, serviço, site, social network

glossary-mastodon-name = Mastodon
glossary-mastodon = Uma rede de muitos servidores pequenos, mantidos por comunidades e instituições, sem publicidade. Quem está em um servidor pode seguir pessoas de qualquer outro.
glossary-mastodon-also = toot, elefante, mastodonte

glossary-bluesky-name = Bluesky
glossary-bluesky = Uma rede de posts curtos, bem parecida com o Twitter do começo, em que você escolhe entre muitos feeds.
glossary-bluesky-also = bsky, borboleta, céu azul

glossary-x-name = X
glossary-x = A rede que se chamava Twitter. Mostra muito pouco a quem não tem conta.
glossary-x-also = twitter

glossary-account-name = Conta
glossary-account = O seu lugar em uma rede: um nome, um jeito de entrar e uma página sua. Para ler aqui, não precisa de nenhuma.
glossary-account-also = cadastro, cadastrar, registrar, usuário, usuária, membro, entrar, account

glossary-profile-name = Perfil
glossary-profile = A página sobre alguém: o nome, uma foto, umas palavras e o que já publicou.
glossary-profile-also = bio, página, sobre, profile

glossary-handle-name = Nome de usuário
glossary-handle = O endereço de alguém em uma rede. Não há duas pessoas com o mesmo.
glossary-handle-also = handle, arroba, @, identificador, endereço, username, apelido
glossary-handle-mastodon = Tem duas partes, como um e-mail: @nome@servidor.org. Para achar alguém de outro servidor, você precisa das duas.
glossary-handle-bluesky = Parece um endereço da web: @nome.bsky.social ou um domínio próprio.
glossary-handle-x = É uma palavra de até 15 letras, números ou sublinhados: @nome.

glossary-post-name = Post
glossary-post = Algo que alguém publica: umas palavras, muitas vezes com um link, uma imagem ou um vídeo.
glossary-post-also = publicação, postagem, tuíte, tweet, toot, mensagem, artigo, status
glossary-post-mastodon = Ali se diz publicação. Até 500 caracteres na maioria dos servidores. Há quem ainda diga toot.
glossary-post-bluesky = Até 300 caracteres.
glossary-post-x = Até 280 caracteres sem conta paga. Antes se chamava tuíte.
glossary-post-web-name = Artigo
glossary-post-web = Um artigo, um episódio ou um texto de blog, do tamanho que quem escreve quiser.

glossary-feed-name = Feed
glossary-feed = Posts em sequência, com o que publicam as pessoas que você segue.
glossary-feed-also = página inicial, início, seguindo, fluxo, news feed
glossary-feed-mastodon = A página inicial traz as pessoas e hashtags que você segue, as publicações mais novas primeiro.
glossary-feed-bluesky = Você tem vários, lado a lado: Seguindo traz as pessoas que você segue, os posts mais novos primeiro, e os outros são montados por um programa.
glossary-feed-x = Seguindo traz as pessoas que você segue. Para você traz também posts escolhidos por um programa.
glossary-feed-web = O que você assina, do mais novo ao mais antigo.

glossary-timeline-name = Linha do tempo
glossary-timeline = Outra palavra para feed: posts em sequência.
glossary-timeline-also = timeline, TL, feed, linha local, linha global, feeds ao vivo
glossary-timeline-mastodon = A página inicial traz as pessoas que você segue. Os feeds ao vivo mostram o que todo mundo do seu servidor, ou de todos os que ele conhece, publica abertamente.
glossary-timeline-x = A palavra mais antiga para o feed da página inicial.

glossary-follow-name = Seguir
glossary-follow = Pedir os posts de alguém no seu feed. A pessoa pode ver que você a segue, e você pode parar quando quiser.
glossary-follow-also = assinar, inscrever, deixar de seguir, adicionar, amizade, follow, unfollow
glossary-follow-mastodon = Você também pode seguir hashtags e deixar de fora o que alguém repassa.
glossary-follow-bluesky = Qualquer pessoa pode ver quem você segue.
glossary-follow-x = Outras pessoas podem ver no seu perfil quem você segue.
glossary-follow-web-name = Assinar
glossary-follow-web = Ninguém fica sabendo: seu programa de leitura pergunta ao site, de vez em quando, se há artigos novos.

glossary-follower-name = Quem segue você
glossary-follower = Uma pessoa que acompanha seus posts. Para ler, não precisa de nenhuma.
glossary-follower-also = seguidor, seguidora, seguidores, público, fãs, inscritos, follower

glossary-lurking-name = Só ler
glossary-lurking = Ler sem nunca publicar. A maioria das pessoas nas redes publica pouco ou nada, e tudo bem.
glossary-lurking-also = lurker, lurking, só leitura, em silêncio, observar

glossary-boost-name = Impulsionar ou repostar
glossary-boost = Repassar o post de alguém, sem mudar nada, a quem segue você. O nome de quem escreveu continua nele.
glossary-boost-also = impulso, repost, boost, retuitar, retweet, RT, compartilhar, repassar
glossary-boost-mastodon-name = Impulsionar
glossary-boost-mastodon = Os impulsos das pessoas que você segue entram no seu feed. Dá para deixá-los de fora, pessoa por pessoa.
glossary-boost-bluesky-name = Repostar
glossary-boost-bluesky = Os reposts das pessoas que você segue entram no seu feed. Uma configuração deixa todos de fora.
glossary-boost-x-name = Repostar
glossary-boost-x = Antes se chamava retuitar.

glossary-quote-post-name = Citação
glossary-quote-post = Repassar um post com palavras próprias acima dele.
glossary-quote-post-also = citar, post citado, quote, comentário, repost com comentário, RT com comentário
glossary-quote-post-mastodon = Quem escreve decide quem pode citar.
glossary-quote-post-bluesky = Quem escreve pode desativar citações e retirar seu post de uma delas.

glossary-reply-name = Resposta
glossary-reply = O que alguém responde a um post, mostrado abaixo dele.
glossary-reply-also = responder, comentário, comentar, reply
glossary-reply-mastodon = Só entra no seu feed se você também segue a pessoa a quem ela responde.
glossary-reply-bluesky = Entra no seu feed se faz parte de uma conversa com outra pessoa que você segue, ou se continua um fio próprio.

glossary-thread-name = Fio
glossary-thread = Posts que andam juntos: um e suas respostas, ou uma ideia mais longa contada em vários posts.
glossary-thread-also = thread, conversa, sequência, discussão, respostas

glossary-mention-name = Menção
glossary-mention = Citar alguém em um post pelo nome de usuário. A pessoa recebe um aviso.
glossary-mention-also = mencionar, marcar alguém, @, arroba, mention

glossary-direct-message-name = Mensagem direta
glossary-direct-message = Uma mensagem só para certas pessoas. Quem administra a rede talvez consiga ler, então não é lugar para segredos.
glossary-direct-message-also = DM, mensagem privada, menção privada, inbox, chat, conversa, direct
glossary-direct-message-mastodon-name = Menção privada
glossary-direct-message-mastodon = Uma publicação que só as pessoas mencionadas veem. Todas podem ler, mesmo aquela de quem você só queria citar o nome.
glossary-direct-message-bluesky-name = Conversa
glossary-direct-message-bluesky = Separada dos posts. Você escolhe quem pode escrever para você.

glossary-like-name = Curtir
glossary-like = Um pequeno sinal de que alguém gostou de um post. Quem escreveu recebe um aviso.
glossary-like-also = curtida, like, favorito, favoritar, coração, estrela
glossary-like-mastodon-name = Favoritar
glossary-like-mastodon = Não muda nada na página inicial de ninguém.
glossary-like-bluesky = Qualquer pessoa pode ver o que você curtiu.
glossary-like-x = Só você vê a lista do que curtiu.

glossary-bookmark-name = Salvar
glossary-bookmark = Guardar um post para depois. Mais ninguém vê.
glossary-bookmark-also = guardar, marcador, itens salvos, ler depois, bookmark
glossary-bookmark-bluesky-name = Post salvo

glossary-notification-name = Notificação
glossary-notification = Um aviso de que algo diz respeito a você: alguém seguiu, respondeu ou mencionou você. A maioria pode ser desligada.
glossary-notification-also = aviso, alerta, sino, sininho, push

glossary-hashtag-name = Hashtag
glossary-hashtag = Uma palavra-chave com # na frente, como #Enfermagem. Um clique nela acha posts de qualquer pessoa com essa palavra.
glossary-hashtag-also = tag, palavra-chave, assunto, #, jogo da velha, cerquilha
glossary-hashtag-mastodon = Dá para seguir uma como se fosse uma pessoa: as publicações dela entram no seu feed, até onde seu servidor as conhece.

glossary-alt-text-name = Texto alternativo
glossary-alt-text = Uma imagem descrita em palavras, para quem não pode vê-la. Imagens com descrição levam a marca “ALT”.
glossary-alt-text-also = ALT, alt text, descrição da imagem, legenda, acessibilidade

glossary-content-warning-name = Aviso de conteúdo
glossary-content-warning = Uma linha antes do post que diz o que há nele, para você decidir se quer abrir.
glossary-content-warning-also = AC, CW, spoiler, gatilho, sensível, rótulo, NSFW, oculto, content warning
glossary-content-warning-mastodon = Quem publica escreve o aviso, muitas vezes por gentileza: um spoiler, um texto longo, um assunto triste.
glossary-content-warning-bluesky-name = Rótulo de conteúdo
glossary-content-warning-bluesky = Quem publica ou a moderação coloca, por exemplo em imagens fortes. Nas configurações, você escolhe o que fica oculto.
glossary-content-warning-x = Vale para imagens e vídeos. Quem publica coloca, ou a própria rede.

glossary-pinned-post-name = Post fixado
glossary-pinned-post = Um post que alguém mantém no alto do perfil, muitas vezes para dizer quem é.
glossary-pinned-post-also = fixar, pin, destaque, apresentação

glossary-visibility-name = Visibilidade
glossary-visibility = Quem pode ver um post.
glossary-visibility-also = público, privado, privacidade, não listado, público silencioso, só seguidores
glossary-visibility-mastodon = Todo mundo, todo mundo mas sem alarde (fora dos feeds ao vivo), só quem segue ou só as pessoas mencionadas.
glossary-visibility-bluesky = Todos os posts são públicos. Dá para pedir que não apareçam a quem não entrou com uma conta.
glossary-visibility-x = Todo mundo, ou só quem teve o pedido aceito, se a pessoa protege os posts.

glossary-list-name = Lista
glossary-list = Um feed à parte, só com as pessoas que você coloca nele, por exemplo colegas de trabalho.
glossary-list-also = grupo, círculo, pasta, feed próprio, list
glossary-list-mastodon = Só você vê suas listas, e nelas só entram pessoas que você segue.
glossary-list-bluesky = As listas são públicas: outras pessoas podem vê-las no seu perfil.
glossary-list-x = Você decide se uma lista é pública ou privada.

glossary-starter-pack-name = Kit inicial
glossary-starter-pack = Um conjunto pronto de pessoas para seguir, montado por alguém que conhece o assunto.
glossary-starter-pack-also = starter pack, coleção, pacote inicial, pacote, conjunto
glossary-starter-pack-mastodon-name = Coleção
glossary-starter-pack-mastodon = Os servidores mais novos têm. Cada pessoa pode pedir para sair de uma.
glossary-starter-pack-bluesky = Traz até 150 pessoas e talvez alguns feeds.

glossary-custom-feed-name = Feed personalizado
glossary-custom-feed = Um feed que um programa monta com regras próprias, por exemplo com todos os posts sobre aves. Qualquer pessoa pode fazer um, e você escolhe quais lê.
glossary-custom-feed-also = custom feed, gerador de feed, descobrir, discover, feed algorítmico

glossary-algorithm-name = Algoritmo
glossary-algorithm = Um programa que decide quais posts você vê e em que ordem.
glossary-algorithm-also = recomendação, recomendado, para você, descobrir, sugerido, ranking, algorithm
glossary-algorithm-mastodon = A página inicial não tem: as publicações mais novas vêm primeiro. Só as páginas do que está popular têm um.
glossary-algorithm-bluesky = Seguindo não tem: os posts mais novos vêm primeiro. Discover e os feeds personalizados têm um cada, e você escolhe.
glossary-algorithm-x = Um deles enche o Para você com o que acha que vai fazer você reagir.
glossary-algorithm-web = Não há: os artigos chegam na ordem em que são publicados.

glossary-trending-name = Em alta
glossary-trending = Palavras, links ou posts que muita gente repassa neste momento. O Firstfeed não olha para isso.
glossary-trending-also = trends, trending, assuntos do momento, viral, popular, explorar, bombando

glossary-verification-name = Verificação
glossary-verification = Um sinal de que uma conta é mesmo de quem diz ser.
glossary-verification-also = verificado, verificada, selo azul, selo, falso, fake, autêntico
glossary-verification-mastodon = Um link no perfil é marcado quando aquele site aponta de volta. Comprova o site, não um nome.
glossary-verification-bluesky = O selo azul vem do Bluesky ou de uma organização em que ele confia. Um nome de usuário igual ao endereço do site da organização também é bom sinal.
glossary-verification-x = O selo azul vem com uma assinatura paga, então diz pouco sobre quem é a pessoa.

glossary-bot-name = Bot
glossary-bot = Uma conta operada por um programa, por exemplo para avisos de terremoto ou atrasos de trem.
glossary-bot-also = robô, automático, automatizado, programa
glossary-bot-mastodon = Os honestos vêm marcados como automatizados.
glossary-bot-x = Os honestos levam o rótulo de automatizados.

glossary-locked-account-name = Conta trancada
glossary-locked-account = Uma conta em que a pessoa decide, uma a uma, quem pode segui-la.
glossary-locked-account-also = conta privada, conta fechada, protegida, cadeado, aprovar seguidores
glossary-locked-account-mastodon = Há um cadeado ao lado do nome.
glossary-locked-account-x-name = Posts protegidos
glossary-locked-account-x = Só quem teve o pedido aceito vê os posts.

glossary-follow-request-name = Pedido para seguir
glossary-follow-request = Um pedido que espera o sim da outra pessoa. Ela pode demorar, ou nunca responder.
glossary-follow-request-also = solicitação, solicitado, pendente, aguardando, aprovar, follow request

glossary-mute-name = Silenciar
glossary-mute = Não ver mais os posts de alguém. A pessoa não fica sabendo, e você pode voltar atrás.
glossary-mute-also = mutar, mute, ocultar, ignorar, calar
glossary-mute-mastodon = Dá para silenciar alguém só por algumas horas ou dias.

glossary-block-name = Bloquear
glossary-block = Cortar o laço com uma conta: ela já não pode seguir você nem escrever para você. A pessoa pode perceber.
glossary-block-also = block, bloqueio, banir, afastar alguém
glossary-block-mastodon = Uma conta também some do feed da outra. Um servidor inteiro também pode ser bloqueado.
glossary-block-bluesky = Uma conta também some do feed da outra. Qualquer pessoa pode ver quem você bloqueou.
glossary-block-x = A conta bloqueada ainda pode ler seus posts públicos.

glossary-muted-words-name = Palavras silenciadas
glossary-muted-words = Palavras cujos posts ficam longe de você.
glossary-muted-words-also = filtro, filtros, filtrar palavras, ocultar palavras, bloquear palavras, muted words
glossary-muted-words-mastodon-name = Filtros
glossary-muted-words-mastodon = Um filtro oculta essas publicações ou põe um aviso antes delas.

glossary-report-name = Denunciar
glossary-report = Avisar os responsáveis sobre um post ou uma conta que desrespeita as regras. Quem publicou não fica sabendo de quem veio.
glossary-report-also = denúncia, reportar, report, reclamar, abuso, assédio
glossary-report-mastodon = Vai para quem administra seu servidor e, se você quiser, também para quem cuida do outro.
glossary-report-bluesky = Você escolhe qual serviço de moderação recebe.

glossary-moderation-name = Moderação
glossary-moderation = O trabalho de manter um lugar civilizado: ler denúncias e ocultar ou remover o que desrespeita as regras.
glossary-moderation-also = moderador, moderadora, regras, admin, rotulador, segurança
glossary-moderation-mastodon = Cada servidor tem suas próprias regras e sua própria moderação, um bom motivo para escolher o seu com cuidado.
glossary-moderation-bluesky = O próprio Bluesky faz o básico. Você pode acrescentar outros serviços, chamados rotuladores, que marcam posts para você.

glossary-doomscrolling-name = Rolagem sem fim
glossary-doomscrolling = Ler sem parar, mesmo quando não faz bem. Um feed que acaba ajuda, e dizer quantos minutos você tem também.
glossary-doomscrolling-also = doomscrolling, rolagem infinita, tempo, vício, minutos

glossary-web-feed-name = Feed da web
glossary-web-feed = Um arquivo em que um site lista seus artigos mais novos para programas de leitura. RSS e Atom são dois jeitos de escrevê-lo.
glossary-web-feed-also = RSS, Atom, feed, podcast, blog, XML, web feed
glossary-web-feed-mastodon = Cada perfil público oferece um.

glossary-feed-reader-name = Leitor de feeds
glossary-feed-reader = Um programa que reúne feeds da web, para você ler muitos sites em um só lugar. O Firstfeed também é um.
glossary-feed-reader-also = leitor de RSS, agregador, leitor de notícias, Feedly, NetNewsWire, Thunderbird

glossary-opml-name = OPML
glossary-opml = Um arquivo com uma lista de feeds da web. Leitores de feeds sabem salvar e abrir um desses.
glossary-opml-also = exportar, importar, assinaturas, arquivo

glossary-csv-name = CSV
glossary-csv = Um arquivo com uma tabela simples, que muitos programas abrem.
glossary-csv-also = tabela, planilha, vírgula, exportar, importar, arquivo
glossary-csv-mastodon = A página de importação aceita um com a lista das contas a seguir.

glossary-app-password-name = Senha de aplicativo
glossary-app-password = Uma segunda senha, só para um programa. Você pode cancelá-la quando quiser, sem mudar a sua.
glossary-app-password-also = app password, senha de app, senhas de aplicativos, chave

glossary-keyring-name = Chaveiro
glossary-keyring = O cofre de senhas do seu computador. Ele abre quando você entra no sistema, e o Firstfeed guarda seus acessos só nele.
glossary-keyring-also = gerenciador de senhas, cofre, carteira, KWallet, GNOME Keyring, Keychain, keyring

glossary-permission-name = Permissão
glossary-permission = Deixar um programa fazer certas coisas por você sem lhe dar sua senha. A página da própria rede pergunta a você, e lá você pode voltar atrás.
glossary-permission-also = autorização, autorizar, OAuth, aplicativos conectados, token, login, direitos

glossary-moving-name = Mudar de servidor
glossary-moving = Levar sua conta para outro servidor.
glossary-moving-also = migração, migrar, transferir, mudança, mudar a conta
glossary-moving-mastodon = Quem segue você vai junto. Suas publicações antigas ficam onde estavam.
glossary-moving-bluesky = Quem segue você e seus posts vão junto.

glossary-server-name = Servidor
glossary-server = Um computador em que ficam contas e que troca posts com outros.
glossary-server-also = instância, server, host, nó, comunidade, hospedagem
glossary-server-mastodon = Também se chama instância. Uma comunidade ou instituição o mantém, com regras próprias. Você pode seguir pessoas de todos os outros.
glossary-server-bluesky = A maioria das contas fica nos servidores do próprio Bluesky. Ninguém precisa escolher um.

glossary-fediverse-name = Fediverso
glossary-fediverse = Muitos servidores e serviços, entre eles o Mastodon, que conversam entre si: quem está em um pode seguir pessoas de outro. Servidores assim se chamam federados.
glossary-fediverse-also = fediverse, federado, federação, descentralizado, rede aberta

glossary-activitypub-name = ActivityPub
glossary-activitypub = A língua comum em que os servidores do fediverso trocam posts.
glossary-activitypub-also = protocolo, padrão, W3C

glossary-at-protocol-name = Protocolo AT
glossary-at-protocol = A língua comum por baixo do Bluesky. Com ela, seu nome, seus posts e quem segue você continuam seus mesmo se você trocar de aplicativo ou de servidor.
glossary-at-protocol-also = AT Protocol, atproto, ATProto, protocolo, padrão, Atmosphere

glossary-pds-name = Servidor de dados pessoais
glossary-pds = O servidor que guarda sua conta e seus posts. O Bluesky mantém um para você, a menos que você escolha outro.
glossary-pds-also = PDS, personal data server, provedor de hospedagem, dados

glossary-did-name = DID
glossary-did = O número permanente por trás de uma conta, que fica igual mesmo quando o nome de usuário muda. Começa com “did:”.
glossary-did-also = identificador descentralizado, decentralized identifier, did:plc, identidade, ID, número

glossary-domain-handle-name = Domínio como usuário
glossary-domain-handle = Um nome de usuário que é um endereço da web de alguém, como @example.org. Mostra que a conta pertence àquele site.
glossary-domain-handle-also = domínio próprio, domínio personalizado, nome de domínio, endereço da web, domain handle
