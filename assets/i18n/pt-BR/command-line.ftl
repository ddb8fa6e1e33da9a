command-line-help =
    { -app-name }: escolha o que importa para você e veja o feed que teria.

    firstfeed [OPÇÕES] [PLANO]

    PLANO                    Um arquivo de plano do { -app-name } para abrir.
    --data-dir PASTA         Guarda as respostas e os posts salvos nesta pasta.
    --catalogue PASTA        Usa os assuntos e as fontes desta pasta, não os incluídos.
    --bluesky ENDEREÇO       Lê o Bluesky deste servidor em vez do público.
    --hashtags ENDEREÇO      Pede as hashtags a este servidor do Mastodon.
    --mastodon NOME=ENDEREÇO Acessa o servidor NOME do Mastodon neste endereço (pode repetir).
    --language CÓDIGO        Toma este como o idioma do computador: en, de, es, fr ou pt-BR;
                             en-XA mostra onde palavras mais longas não cabem.
    --components             Mostra cada parte das telas, para quem desenvolve.
    --help                   Mostra este texto.
    --version                Mostra a versão.

    Os endereços dados aqui ficam salvos, como se viessem das configurações.

command-line-not-understood =
    O { -app-name } não entendeu as opções: { $detail }.
    Experimente firstfeed --help.

command-line-no-language = Não há textos em “{ $typed }”; há em { $known }

command-line-mastodon-form = --mastodon precisa de um nome e de um endereço, como em example.org=https://social.example.org

command-line-unreadable = Não foi possível ler { $path } ({ $detail })

command-line-not-an-address = “{ $typed }” não é um endereço da web; ele começa com http:// ou https://

command-line-no-start = O { -app-name } não conseguiu iniciar. ({ $detail })

command-line-no-window = O { -app-name } não conseguiu abrir uma janela. Ele precisa de um ambiente gráfico com X11 ou Wayland e OpenGL. ({ $detail })
