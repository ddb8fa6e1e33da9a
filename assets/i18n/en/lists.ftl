### Lists of an account on Mastodon or Bluesky: the app can make one for each topic. Use the network's
### own word for such a list.

# Box to tick: each interest gets a list.
lists-switch = Make a list for each topic

# Under the box, for Bluesky.
lists-help-bluesky = A <list>list</list> is a feed of its own. Lists on Bluesky are public: others can see them on your <profile>profile</profile>.
# Under the box, for Mastodon.
lists-help-mastodon = A <list>list</list> is a feed of its own. Only you can see your lists.

# Heading over the lists in what is to be done. $n counts them.
lists-heading = Lists ({ $n })

# Beside a list's name: what would happen to it. $n counts people.
lists-change-in =
    { $n ->
        [one] { $n } person goes in
       *[other] { $n } people go in
    }
lists-change-out =
    { $n ->
        [one] { $n } person comes out
       *[other] { $n } people come out
    }

# A list among the rows of what is being done. $name is the topic.
lists-name = List “{ $name }”

# Beside a list's name: what has happened to it.
lists-put-in =
    { $n ->
        [one] { $n } person put in
       *[other] { $n } people put in
    }
lists-taken-out =
    { $n ->
        [one] { $n } person taken out
       *[other] { $n } people taken out
    }
# The list was as it should be.
lists-left-alone = Left alone
# The list was to be taken away and had been already.
lists-not-there = Not there any more
