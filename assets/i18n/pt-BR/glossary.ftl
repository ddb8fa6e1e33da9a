glossary-title = Palavras explicadas
glossary-help = O que as pessoas nas redes sociais querem dizer com isto. Não precisa decorar nada.
glossary-open = Palavras explicadas
glossary-see-all = Ver todas
glossary-spoken = { $word }, palavra explicada
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

