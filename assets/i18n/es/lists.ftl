lists-switch = Crear una lista por tema
lists-help-bluesky = Una <list>lista</list> es un feed aparte. En Bluesky las listas son públicas: se ven en tu <profile>perfil</profile>.
lists-help-mastodon = Una <list>lista</list> es un feed aparte. Tus listas solo las ves tú.
lists-heading = Listas ({ $n })
lists-change-in =
    { $n ->
        [one] entra { $n } persona
       *[other] entran { $n } personas
    }
lists-change-out =
    { $n ->
        [one] sale { $n } persona
       *[other] salen { $n } personas
    }
lists-name = Lista «{ $name }»
lists-put-in =
    { $n ->
        [one] { $n } persona añadida
       *[other] { $n } personas añadidas
    }
lists-taken-out =
    { $n ->
        [one] { $n } persona quitada
       *[other] { $n } personas quitadas
    }
lists-left-alone = Sin cambios
lists-not-there = Ya no existe
