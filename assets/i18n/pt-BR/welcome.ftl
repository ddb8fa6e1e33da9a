welcome-promise = Veja o <feed>feed</feed> que você teria, antes de entrar em qualquer rede.
welcome-help = Conte o que importa para você. Em um minuto, você vê <post>posts</post> reais de pessoas reais. Sem <account>conta</account>, <lurking>sem publicar nada</lurking>, sem ninguém olhando.
welcome-minute = Grátis e sem anúncios
welcome-no-account = Suas respostas ficam neste computador
welcome-read-only = Só leitura, nada é publicado
welcome-open-plan = Abrir um arquivo de plano…

welcome-cards-title = O que dizem por aí das redes sociais
welcome-cards-help = Leia quantos cartões quiser. Cada um leva ao lugar que cuida disso.

welcome-myth-food = “É só foto de comida.”
welcome-myth-food-answer = É o que você segue. Dispense o que não interessa, e não aparece mais. Seu feed conta quanto ficou de fora.
welcome-myth-food-place = Dispensar assuntos
welcome-myth-food-there = Aqui você dispensa assuntos. “Não é para mim” é o círculo riscado em cada um deles; clique nele, e os posts sobre isso ficam longe de você.

welcome-myth-time = “Come o dia inteiro.”
welcome-myth-time-answer = Só se ninguém põe um limite. Diga quantos minutos por dia você tem, e o Firstfeed escolhe quantas pessoas cabem.
welcome-myth-time-place = Definir seus minutos
welcome-myth-time-there = O controle dos seus minutos por dia fica aqui. Menos minutos significam menos pessoas e um feed mais curto.
welcome-myth-time-later = Primeiro escolha um ou dois interesses. Na próxima tela, você define seus minutos por dia.

welcome-myth-posting = “Eu teria que publicar.”
welcome-myth-posting-answer = Ninguém tem. A maioria publica pouco ou nada, e aqui nem há onde escrever: você lê, pelo tempo que quiser.
welcome-myth-posting-place = Ver um feed para ler
welcome-myth-posting-there = Aqui só há o que ler. Não existe campo para escrever, e nada é publicado em seu nome.
welcome-myth-posting-later = Primeiro escolha um ou dois interesses. Depois você vê um feed para ler, sem nada para escrever.

welcome-myth-nobody = “Ninguém importante repararia em mim.”
welcome-myth-nobody-answer = Nem precisa. Hospitais, revistas científicas, órgãos públicos e quem lidera cada área publicam todo dia, e basta um clique para seguir.
welcome-myth-nobody-place = Conhecer
welcome-myth-nobody-there = Organizações, revistas e órgãos públicos estão entre as pessoas daqui. Cada cartão diz qual é o tipo.
welcome-myth-nobody-later = Primeiro escolha um ou dois interesses. Na próxima tela, você conhece as pessoas, revistas e organizações que combinam com eles.

welcome-myth-pretending = “Eu teria que fingir ser outra pessoa.”
welcome-myth-pretending-answer = Você pode ser quem é. Escolha o que gosta, no trabalho e fora dele; ninguém vê suas escolhas, e ninguém dá nota.
welcome-myth-pretending-place = Escolher o que gosto
welcome-myth-pretending-there = Escolha o que quiser, do trabalho ou da vida em casa. Mais ninguém vê.

welcome-myth-signing-up = “Eu teria que me cadastrar primeiro.”
welcome-myth-signing-up-answer = Não teria. Guarde seu feed e leia aqui mesmo; entre em uma rede depois, ou nunca.
welcome-myth-signing-up-place = Jeitos de guardar um feed
welcome-myth-signing-up-there = O primeiro destes caminhos não precisa de conta nenhuma.
welcome-myth-signing-up-later = Primeiro escolha um ou dois interesses. Depois de ver seu feed, você diz como guardar, com ou sem conta.

welcome-myth-stupid = “Tem muita bobagem.”
welcome-myth-stupid-answer = No e-mail também tem. Diga “Menos como este” ao que não interessa, e seu feed muda na hora.
welcome-myth-stupid-place = Pedir menos disso
welcome-myth-stupid-there = “Mais” e “Menos” ficam embaixo de cada post. Experimente: o feed muda na hora, e você pode desfazer.
welcome-myth-stupid-later = Primeiro escolha um ou dois interesses. Embaixo de cada post do seu feed, você pode pedir mais ou menos daquilo.
