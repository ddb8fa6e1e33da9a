lists-switch = Fazer uma lista para cada assunto

lists-help-bluesky = Uma <list>lista</list> é um feed à parte. No Bluesky, as listas são públicas: outras pessoas podem vê-las no seu <profile>perfil</profile>.
lists-help-mastodon = Uma <list>lista</list> é um feed à parte. Só você vê suas listas.

lists-heading = Listas ({ $n })

lists-change-in =
    { $n ->
        [one] { $n } pessoa entra
       *[other] { $n } pessoas entram
    }
lists-change-out =
    { $n ->
        [one] { $n } pessoa sai
       *[other] { $n } pessoas saem
    }

lists-name = Lista “{ $name }”

lists-put-in =
    { $n ->
        [one] { $n } pessoa incluída
       *[other] { $n } pessoas incluídas
    }
lists-taken-out =
    { $n ->
        [one] { $n } pessoa retirada
       *[other] { $n } pessoas retiradas
    }
lists-left-alone = Sem mudança
lists-not-there = Já não existe
