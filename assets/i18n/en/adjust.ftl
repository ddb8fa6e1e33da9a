### Changing a plan that was kept: which people and posts come and go before anything is applied.
### The person has chosen "Adjust" on their feed and sees this beside the changed feed.

# Heading of the card that shows what would change.
adjust-title = What would change

# Nobody comes or goes.
adjust-nothing = Nobody comes or goes so far.

# Heading over the names of those who come into the feed. $n counts them.
adjust-coming = Added ({ $n })

# Heading over the names of those who leave the feed. $n counts them.
adjust-going = Removed ({ $n })

# At the end of a list of names: how many more there are.
adjust-more = and { $n } more

# What those bring who come into the feed. $n is a whole number of posts; $span: day, week or month.
adjust-posts-coming = About { $n ->
        [one] { $n } post
       *[other] { $n } posts
    } more { $span ->
        [day] a day
        [week] a week
       *[month] a month
    }.

# What goes with those who leave the feed.
adjust-posts-going = About { $n ->
        [one] { $n } post
       *[other] { $n } posts
    } fewer { $span ->
        [day] a day
        [week] a week
       *[month] a month
    }.

# Heading over single posts that come or go. $n counts them.
adjust-posts-of-week =
    { $n ->
        [one] { $n } post of the last seven days
       *[other] { $n } posts of the last seven days
    }

# A post in one line: who wrote it, and its first words.
adjust-post-line = { $who }: { $line }

# Button that leaves everything as it was.
adjust-discard = Leave everything as it was

# Banner after the changes were kept. "Here" is this app, as opposed to the person's accounts on
# the networks.
adjust-kept-here = Your changes are kept here. Your accounts still follow as before.

# "There": on the networks.
adjust-kept-here-help = You see the list of what would change there before anything happens.

# Button that goes on to the accounts on the networks.
adjust-change-there = Change it there too
