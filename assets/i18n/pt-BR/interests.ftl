interests-title = O que importa para você?

interests-help = Escolha alguns. Outro clique quer dizer mais daquilo. Aponte para um e veja “Não é para mim”.

interests-help-spoken = Escolha alguns. Pressionar de novo quer dizer mais daquilo. Depois de cada um vem um botão “Não é para mim”.

interests-help-adjust = Mude o que quiser. Nada muda até você guardar no final.

interests-search-name = Buscar interesses

interests-search-hint = Tente: enfermagem, jardinagem, meu time de futebol

interests-starts = Comece com um clique

interests-found =
    { $n ->
        [one] { $n } resultado
       *[other] { $n } resultados
    }

interests-nothing-found = Ainda não há nada para “{ $query }”

interests-nothing-found-help = Tente uma palavra mais ampla, como “ciência” ou “esporte”. Na próxima tela, você pode acrescentar qualquer pessoa, <hashtag>hashtag</hashtag> ou site.

interests-clear-search = Limpar este campo

interests-chosen = Seus interesses

interests-nothing-chosen = O que você escolher aparece aqui.

interests-all = Mostrar { $n }

interests-fewer = Mostrar menos

interests-all-spoken = Mostrar todos os assuntos de { $group }
interests-fewer-spoken = Mostrar menos assuntos de { $group }

interests-tile-spoken =
    { $state ->
        [refused] { $topic }, não é para mim
        [little] { $topic }, um pouco
        [some] { $topic }, médio
       *[lot] { $topic }, bastante
    }

interests-tile-help =
    { $next ->
        [off] { $see } Pressione de novo para tirar da sua lista.
        [little] { $see } Pressione de novo para um pouco.
        [lot] { $see } Pressione de novo para bastante.
       *[some] { $see } Pressione para escolher.
    }

interests-refuse = Não é para mim: { $topic }

interests-refuse-short = Não é para mim

interests-allow = Permitir { $topic } de novo

interests-allow-short = Permitir de novo

interests-remove-short = Tirar da minha lista

interests-remove = Tirar { $topic } da minha lista

interests-chip-spoken =
    { $strength ->
        [little] { $topic }, um pouco. Clique para mudar quanto.
        [some] { $topic }, médio. Clique para mudar quanto.
       *[lot] { $topic }, bastante. Clique para mudar quanto.
    }

interests-refused = Não é para mim

interests-not-chosen = { $topic }, não escolhido
