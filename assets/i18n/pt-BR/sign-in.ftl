sign-in-title = Seguir de verdade

sign-in-help = Entre onde você quer seguir. Você vê a lista inteira antes que algo aconteça, e nada é publicado, nunca.

sign-in-sign-in = Entrar no { $network }

sign-in-with-browser = Continuar no navegador

sign-in-with-password = Entrar

sign-in-server-name = Seu <server>servidor</server> ou seu <handle>nome de usuário</handle> completo

sign-in-server-hint = mastodon.social ou @voce@servidor

sign-in-handle-name = Seu <handle>nome de usuário</handle>

sign-in-handle-hint = voce.bsky.social

sign-in-password-name = <app-password>Senha de aplicativo</app-password>

sign-in-password-hint = xxxx-xxxx-xxxx-xxxx

sign-in-password-help = Uma senha de aplicativo é uma segunda senha, só para um programa, que você pode cancelar quando quiser. Crie a sua no Bluesky em Configurações, Privacidade e segurança, Senhas de aplicativos. Nunca digite aqui sua senha principal.

sign-in-use-password = Usar uma senha de aplicativo

sign-in-use-browser = Entrar pelo navegador

sign-in-promise-mastodon =
    { $lists ->
        [yes] Quem pede sua senha é a página do seu servidor; o { -app-name } nunca a vê. Ele <permission>poderá</permission> ver quem você segue, encontrar pessoas, seguir ou deixar de seguir, criar e mudar suas <list>listas</list>, e nada mais.
       *[no] Quem pede sua senha é a página do seu servidor; o { -app-name } nunca a vê. Ele <permission>poderá</permission> ver quem você segue, encontrar pessoas, seguir ou deixar de seguir, e nada mais.
    }
sign-in-promise-bluesky =
    { $lists ->
        [yes] Quem pede sua senha é a página do Bluesky; o { -app-name } nunca a vê. Ele <permission>poderá</permission> ver quem você segue, seguir ou deixar de seguir pessoas, criar e mudar suas <list>listas</list>, e nada mais.
       *[no] Quem pede sua senha é a página do Bluesky; o { -app-name } nunca a vê. Ele <permission>poderá</permission> ver quem você segue, seguir ou deixar de seguir pessoas, e nada mais.
    }
sign-in-broad-mastodon = { $host } só pode dar <permission>permissões</permission> amplas. A página vai pedir que você deixe o { -app-name } ler tudo o que a sua conta pode ler, inclusive <direct-message>mensagens privadas</direct-message>, seguir pessoas e deixar de segui-las. O { -app-name } lê somente quem você segue e o que precisa para encontrar pessoas.
sign-in-broad-bluesky = { $host } só pode dar <permission>permissões</permission> amplas. A página vai pedir que você deixe o { -app-name } fazer quase tudo com a sua conta, menos ler os seus <direct-message>chats</direct-message>. O { -app-name } usa isso somente para ver quem você segue, para seguir pessoas e deixar de segui-las, e para fazer listas se você quiser.
sign-in-broad-go = Continuar no navegador

sign-in-may-list = Deixar o { -app-name } também fazer uma lista para cada assunto

sign-in-may-list-help = Uma lista é um feed à parte: abra “Enfermagem” e veja só profissionais da área que você segue. Você decide depois se alguma será feita.

sign-in-asking = Procurando a página de login de { $typed }

sign-in-in-browser = Continue no navegador, na página de { $host }

sign-in-in-browser-help = Entre lá e autorize. Depois, a página avisa para você voltar.

sign-in-takes-code-help = Entre lá e autorize. Depois, a página mostra um código: copie e cole aqui.

sign-in-page-again = Abrir a página de novo

sign-in-copy-page = Copiar o endereço

sign-in-cancel = Cancelar

sign-in-stuck = O navegador mostra um erro?

sign-in-stuck-help = Copie do navegador o endereço completo dessa página e cole aqui.

sign-in-code-name = Código ou endereço do navegador

sign-in-code-hint = Cole aqui

sign-in-use-code = Continuar

sign-in-trying-code = Testando

sign-in-signed-in-as = Você entrou como @{ $handle }

sign-in-kept-keyring = Guardado no <keyring>chaveiro</keyring> do computador
sign-in-kept-session = Só até você fechar o { -app-name }

sign-in-sign-out = Sair

sign-in-sign-out-help = O acesso é cancelado e esquecido. Quem você segue continua como está.

sign-in-keep-again = Tentar de novo

sign-in-keep-for-now = Só até eu fechar o { -app-name }

sign-in-keeping = Consultando o chaveiro

sign-in-signed-in-but = Você entrou como @{ $handle }. Falta uma coisa: seu <keyring>chaveiro</keyring>.

sign-in-no-account = Ainda não tenho conta

sign-in-no-account-mastodon = O Mastodon são muitos <server>servidores</server> que <fediverse>conversam entre si</fediverse>, cada um com <moderation>regras próprias</moderation>. Escolha qualquer um: de todos dá para seguir todo mundo, e você pode <moving>se mudar</moving> depois. A página de cadastro abre no navegador; volte aqui quando tiver sua conta. Não há pressa.

sign-in-no-account-bluesky = A página de cadastro abre no navegador. Volte aqui quando tiver sua conta. Não há pressa.

sign-in-sign-up-bluesky = Abrir o cadastro do Bluesky

sign-in-sign-up = Criar conta lá

sign-in-i-have-one = Já tenho uma lá

sign-in-find-server-name = Achar um servidor

sign-in-find-server-hint = Assunto, país ou nome

sign-in-no-server = Nenhum dos servidores da lista combina. Você pode digitar acima o nome de qualquer outro.

sign-in-page-done = Deu certo. Você pode fechar esta página e voltar ao { -app-name }.

sign-in-page-denied = O { -app-name } não foi autorizado. Você pode fechar esta página e voltar ao { -app-name }.

sign-in-page-strange = Isto não faz parte do login que o { -app-name } espera. Você pode fechar esta página.

sign-in-label = { -app-name }: @{ $handle }

sign-in-server-everybody = Para todo mundo
sign-in-server-about = { $topics }; { $region }

sign-in-server-spoken = { $action }: { $domain }

sign-in-sign-up-at = Abre a página de cadastro de { $domain } no navegador. Alguns servidores pedem umas palavras e levam um dia para responder.
