keep-title = Como você quer guardar este feed?

keep-help =
    { $n ->
        [one] Seu plano tem { $n } fonte. Os três caminhos são bons, e você pode trocar depois.
       *[other] Seu plano tem { $n } fontes. Os três caminhos são bons, e você pode trocar depois.
    }

keep-here = Continuar lendo aqui

keep-here-help = A partir de agora, o { -app-name } abre no seu feed. Sem conta, sem login, sem publicar nada.

keep-follow = Seguir de verdade

keep-follow-help = Entre no <mastodon>Mastodon</mastodon> ou no <bluesky>Bluesky</bluesky> e <follow>siga</follow> todo mundo de uma vez. Você vê a lista inteira antes que algo aconteça e pode desfazer.

keep-take = Levar comigo

keep-take-help = Salve seu plano em um arquivo: um <csv>CSV</csv> para o Mastodon, um <opml>OPML</opml> para um <feed-reader>leitor de feeds</feed-reader> ou um plano para mostrar a colegas.

keep-csv = Para o Mastodon (CSV)

keep-csv-help = Uma lista de contas que a página de importação do Mastodon aceita

keep-opml = Para um leitor de feeds (OPML)

keep-opml-help = Funciona no Feedly, NetNewsWire, Thunderbird e em muitos outros

keep-plan-file = Plano do { -app-name }

keep-plan-file-help = Tudo: interesses, pessoas e preferências. Outra pessoa pode abrir.

keep-left-out-csv =
    { $n ->
        [one] { $n } fonte não está neste arquivo: a lista do Mastodon só aceita contas do Mastodon.
       *[other] { $n } fontes não estão neste arquivo: a lista do Mastodon só aceita contas do Mastodon.
    }
keep-left-out-opml =
    { $n ->
        [one] { $n } fonte não está neste arquivo: ela não oferece um feed para ler.
       *[other] { $n } fontes não estão neste arquivo: elas não oferecem feeds para ler.
    }
keep-left-out-plan =
    { $n ->
        [one] { $n } fonte não está neste arquivo.
       *[other] { $n } fontes não estão neste arquivo.
    }

keep-saving = Salvando…

keep-stop-saving = Cancelar

keep-by-path = Digitar um caminho

keep-path-name = Caminho do arquivo

keep-path-hint = /home/voce/meu-plano.json

keep-path-help = Enquanto este campo estiver preenchido, os botões acima salvam neste caminho.

keep-replace = { $path } já existe. Substituir?

keep-replace-yes = Substituir

keep-replace-no = Deixar como está

keep-on-x =
    { $n ->
        [one] Uma conta do seu plano está no X. O X não deixa ninguém ler nem importar de fora, então você a seguiria lá à mão.
       *[other] { $n } contas do seu plano estão no X. O X não deixa ninguém ler nem importar de fora, então você as seguiria lá à mão.
    }
