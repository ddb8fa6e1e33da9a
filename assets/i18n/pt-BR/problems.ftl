problems-try-in-minutes = Tente de novo daqui a alguns minutos.

problems-try-later = Tente de novo mais tarde.

problems-choose-another-file = Escolha outro arquivo.

problems-choose-somebody-else = Escolha outra pessoa.

problems-keep-it = Mesmo assim, você pode deixar no seu plano.

problems-offline = Você está sem conexão.
problems-offline-todo = Tudo o que você escolheu está guardado. Conecte-se à internet e tente de novo.

problems-bad-handle = “{ $typed }” não é nem um nome de usuário nem um endereço.
problems-bad-handle-todo = Tente algo como @nome@servidor.org, nome.bsky.social ou https://example.org.

problems-bad-address = “{ $typed }” não é um endereço da web.
problems-bad-address-todo = Um endereço começa com https:// e traz o nome de um servidor.

problems-database-damaged = Não foi possível ler o que o { -app-name } tinha salvado, então ele recomeça.
problems-database-damaged-todo = O arquivo antigo foi guardado como { $kept_as }.

problems-database-too-new = Suas respostas foram salvas por um { -app-name } mais novo, e este não mexe nelas.
problems-database-too-new-todo = As mudanças feitas aqui não são salvas. Atualize o { -app-name } e abra de novo.

problems-not-saved = Não foi possível salvar suas respostas.
problems-not-saved-todo = Veja se há espaço no disco. O { -app-name } tenta de novo na sua próxima mudança.

problems-already-running = O { -app-name } já está aberto em outra janela.
problems-already-running-todo = As mudanças feitas aqui não são salvas. Feche uma das duas janelas.

problems-stopped = Parado.
problems-stopped-todo = O que já tinha chegado continua aqui.

problems-no-browser = Não foi possível abrir o navegador.
problems-no-browser-todo = Copie o link e abra no seu navegador.

problems-bad-picture = Não foi possível mostrar uma imagem.

problems-crashed = Algo no { -app-name } quebrou ao fazer isto.
problems-crashed-todo = O resto continua. Tente de novo; nada do que você escolheu se perdeu.

problems-host-not-found = Não existe um servidor chamado { $host }.
problems-host-not-found-todo = Confira a grafia ou tente de novo mais tarde.

problems-unreachable = Não é possível acessar { $host } agora.

problems-timed-out = { $host } demorou demais para responder.

problems-not-found = Não há nada em { $address }.
problems-not-found-todo = Confira a grafia ou escolha outra pessoa.

problems-gone = { $address } já não existe.

problems-moved = { $address } se mudou para { $to }.
problems-moved-todo = Procure o novo endereço em Pessoas para acrescentar.

problems-rate-limited = { $host } pede que a gente vá mais devagar.
problems-rate-limited-todo = Espere alguns minutos e tente de novo.

problems-server-failed = { $host } está com um problema próprio ({ $status }).

problems-sign-in-needed = { $host } só mostra isto a quem entrou com uma conta.

problems-hidden-signed-out = Esta pessoa pede para não aparecer a quem não tem conta.
problems-hidden-signed-out-todo = Mesmo assim, ela pode ficar no seu plano.

problems-too-large = { $host } enviou mais do que o { -app-name } aceita.
problems-too-large-todo = Escolha outra pessoa ou tente de novo mais tarde.

problems-not-understood = { $host } respondeu de um jeito que o { -app-name } não entende.

problems-no-feed = { $host } não oferece um feed para seguir.
problems-no-feed-todo = Tente o endereço do blog ou da página de notícias.

problems-bad-redirect = { $host } nos mandou para um lugar aonde o { -app-name } não vai.
problems-bad-redirect-todo = Confira o endereço.

problems-cannot-read = O { $network } não deixa ninguém ler sem conta.
problems-cannot-read-todo = Aqui você vê exemplos; lá você pode seguir as contas reais.

problems-file-empty = O arquivo está vazio.

problems-file-too-large = O arquivo passa de { $limit_mb } MB, grande demais para um plano.

problems-file-not-a-plan = O arquivo não é um plano do { -app-name }.
problems-file-not-a-plan-todo = Escolha um arquivo salvo com “Levar comigo”, a lista de contas seguidas do Mastodon (CSV) ou a lista de um leitor de feeds (OPML).

problems-file-damaged = O arquivo está danificado na linha { $line }.
problems-file-damaged-todo = Peça uma nova cópia ou escolha outro arquivo.

problems-file-too-new = O arquivo vem de um { -app-name } mais novo (versão { $version } do formato).
problems-file-too-new-todo = Atualize o { -app-name } e abra de novo.

problems-file-unreadable = Não foi possível ler { $path }.
problems-file-unreadable-todo = Veja se ele está lá e se você tem permissão para abrir.

problems-file-not-written = Não foi possível gravar { $path }.
problems-file-not-written-todo = Escolha outra pasta ou veja se há espaço no disco.

problems-no-file-dialog = Seu sistema não oferece uma janela para escolher arquivos.
problems-no-file-dialog-todo = Digite o caminho do arquivo.

problems-bad-server = “{ $typed }” não é o nome de um servidor.
problems-bad-server-todo = Digite um nome como mastodon.social ou escolha um da lista.

problems-no-sign-in = { $host } não oferece um login que o { -app-name } conheça.
problems-no-sign-in-todo = Confira o nome do servidor ou escolha outro.

problems-sign-in-denied = { $host } não deixou o { -app-name } entrar.
problems-sign-in-denied-todo = Nada mudou. Entre de novo quando quiser.

problems-sign-in-mismatch = A resposta não veio do login que você começou em { $host }.
problems-sign-in-mismatch-todo = Ela foi descartada. Comece de novo por aqui.

problems-sign-in-too-late = A página de login de { $host } esperou demais.
problems-sign-in-too-late-todo = Comece de novo; a página vale por alguns minutos.

problems-no-loopback = Seu computador não deixou o navegador responder ao { -app-name }.
problems-no-loopback-todo = Feche outras janelas de login e tente de novo.

problems-wrong-password = { $host } não conhece este nome de usuário com esta senha.
problems-wrong-password-todo = Confira os dois ou crie uma nova senha de aplicativo nas configurações do Bluesky.

problems-not-an-app-password = Isto não parece uma senha de aplicativo.
problems-not-an-app-password-todo = Uma senha de aplicativo tem quatro grupos de quatro, como abcd-efgh-ijkl-mnop. Crie uma no Bluesky em Configurações, Privacidade e segurança.

problems-sign-in-expired = O acesso de { $handle } terminou.
problems-sign-in-expired-todo = Entre de novo; o que foi começado continua dali.

problems-not-allowed = { $host } não deu ao { -app-name } o direito de fazer isto.
problems-not-allowed-todo = Saia, entre de novo e aceite o que for pedido.

problems-clock-off = { $host } diz que o relógio deste computador está errado.
problems-clock-off-todo = Acerte a data e a hora e tente de novo.

problems-follow-refused = { $address } não pode ser seguido com a sua conta.
problems-follow-refused-todo = Talvez o seu servidor esteja bloqueado lá. Deixe de fora ou escolha outra pessoa.

problems-follow-limit = { $host } deixa cada conta seguir só um certo número de pessoas por dia.
problems-follow-limit-todo = O resto fica para amanhã, quando o { -app-name } estiver aberto.

problems-keyring-locked = Seu chaveiro está trancado.
problems-keyring-locked-todo = Destranque e tente de novo, ou mantenha o acesso só até fechar o { -app-name }.

problems-keyring-missing = Este sistema não tem um chaveiro para guardar o acesso.
problems-keyring-missing-todo = Mantenha o acesso só até fechar o { -app-name }, ou instale um chaveiro e tente de novo.

problems-keyring-without-collection = Seu chaveiro ainda não tem um lugar para guardar o acesso.
problems-keyring-without-collection-todo = Crie um chaveiro nas configurações de senhas do sistema e tente de novo, ou mantenha o acesso só até fechar o { -app-name }.

problems-keyring-refused = Seu chaveiro não aceitou o acesso.
problems-keyring-refused-todo = Tente de novo, ou mantenha o acesso só até fechar o { -app-name }.

problems-keyring-emptied = Seu chaveiro já não guarda este acesso.
problems-keyring-emptied-todo = Entre de novo.

problems-retry = Tentar de novo

problems-unknown = Algo deu errado.
