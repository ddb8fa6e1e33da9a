people-title = Quem você gostaria de acompanhar?

people-help = Algumas sugestões para cada interesse. Desmarque, troque ou acrescente alguém pelo <handle>nome de usuário</handle>.

people-search-name = Buscar pessoas ou colar um nome de usuário ou endereço

people-search-hint = Busque por nome ou cole um nome de usuário ou endereço

people-handle-help = Um nome de usuário é o endereço de alguém em uma rede, como @nome@servidor.org ou nome.bsky.social.

people-look-up = Procurar

people-looking = Procurando { $typed }…

people-stop-looking = Parar

people-added = { $name } agora está no seu feed.

people-found =
    { $n ->
        [one] { $n } resultado
       *[other] { $n } resultados
    }

people-nothing-found = Ninguém chamado “{ $query }” na nossa lista

people-nothing-found-help = Cole um nome de usuário, ou o endereço de um site ou de um <starter-pack>kit inicial</starter-pack>, e nós procuramos para você.

people-group-none = ninguém por enquanto
people-group-chosen = no seu feed: { $n }

people-more = Mostrar mais ({ $n })

people-more-spoken = Mostrar mais pessoas para { $topic }

people-card-spoken = { $name }, { $kind }, { $networks }
people-card-more = { $about }. { $rate }. { $reason }

people-swap = Trocar { $name } por outra pessoa

people-elsewhere = também no { $network }
people-elsewhere-web = também na Web

people-rate-lately = Ultimamente, { $n ->
        [one] cerca de { $n } post
       *[other] cerca de { $n } posts
    } por { $span ->
        [day] dia
        [week] semana
       *[month] mês
    }
people-rate-usually = Em geral, { $n ->
        [one] cerca de { $n } post
       *[other] cerca de { $n } posts
    } por { $span ->
        [day] dia
        [week] semana
       *[month] mês
    }

people-hashtag-about = O que qualquer pessoa publica com esta palavra-chave

people-surprise-mark = Surpresa

people-empty = Ninguém para sugerir ainda

people-empty-help = Escolha outro interesse ou outra rede, ou busque alguém acima.

people-forecast = O que isso dá por dia

people-forecast-help = Oito em cada dez dias devem ficar entre os dois números. Ninguém publica sempre no mesmo ritmo, e quem ainda não teve os posts lidos é estimado pelo tipo.
people-forecast-range = De um dia calmo a um agitado.

people-forecast-line = { $most_posts ->
        [one] { $posts } post
       *[other] { $posts } posts
    }, { $most_minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } por dia

people-posts-a-day =
    { $n ->
        [one] post por dia
       *[other] posts por dia
    }

people-minutes-a-day =
    { $n ->
        [one] minuto por dia
       *[other] minutos por dia
    }

people-minutes-name = Seus minutos por dia

people-surprise-name = Surpresas

people-surprise-help = Alguns posts de assuntos vizinhos dos seus. Cada um diz por que está ali.

people-surprise-none = nenhuma

people-balance = Equilíbrio

people-languages = Idiomas que você lê

people-more-languages = Outro idioma

people-networks = Sugerir destas <network>redes</network>

people-keep-one = Pelo menos um precisa ficar.

people-share = { $name }, { $percent }

people-show-details = Mostrar detalhes

people-hide-details = Ocultar detalhes

people-brought =
    { $n ->
        [one] { $n } fonte de { $from } entrou no seu feed.
       *[other] { $n } fontes de { $from } entraram no seu feed.
    }

people-brought-left-out =
    { $n ->
        [one] Não foi possível trazer { $n } fonte: ela pede para não aparecer a quem não entrou com uma conta, ou seu feed está cheio.
       *[other] Não foi possível trazer { $n } fontes: elas pedem para não aparecer a quem não entrou com uma conta, ou seu feed está cheio.
    }

people-nothing-new = Todo mundo de { $from } já está no seu feed.
people-more-topics =
    { $n ->
        [one] Mais um assunto
       *[other] Mais { $n } assuntos
    }
