### Choosing people: suggestions for each topic that was chosen, a search, and a side panel that says
### how much the chosen ones would post. "People" are persons, organisations, publications and feeds.
### $name is the name of one of them.

# Title of the screen.
people-title = Who would you like to hear from?

# Under the title.
people-help = A few picks for each interest. Untick, swap, or add anybody by <handle>handle</handle>.

# Name of the search field, for screen readers.
people-search-name = Search people, or paste a handle or address

# Grey hint in the empty search field.
people-search-hint = Search by name, or paste a handle or web address

# Explains the word "handle".
people-handle-help = A handle is somebody’s address on a network, such as @name@server.org or name.bsky.social.

# Button that looks up the handle or address that was pasted.
people-look-up = Look it up

# Being looked up. $typed is what was pasted.
people-looking = Looking up { $typed }…

# Button that stops looking up.
people-stop-looking = Stop

# Looked up and added.
people-added = { $name } is in your feed now.

# Over what the search found.
people-found =
    { $n ->
        [one] { $n } match
       *[other] { $n } matches
    }

# $query is what was typed.
people-nothing-found = Nobody called “{ $query }” in our list

# Under "Nobody called …".
people-nothing-found-help = Paste a handle, or the address of a website or a <starter-pack>starter pack</starter-pack>, and we look it up for you.

## Suggestions: one group of cards for each topic that was chosen.

# Beside the topic's name: how many of its people are chosen.
people-group-none = nobody chosen
people-group-chosen = { $n } chosen

# Button that shows more suggestions. $n counts them.
people-more = Show more ({ $n })

# The same as a screen reader says it.
people-more-spoken = Show more people for { $topic }

# A card as a screen reader says it. $kind is a word such as "Person", $networks names networks,
# $rate is "Usually about 3 posts a day", $about is who they are in a few words without a full stop.
people-card-spoken = { $name }, { $kind }, { $networks }
# The rest of it, read after the name of a card.
people-card-more = { $about }. { $rate }. { $reason }

# Button that suggests somebody else.
people-swap = Swap { $name } for somebody else

# On a card: the same person is on another network, too. $network is its name; "people-elsewhere-web"
# is for websites and their feeds.
people-elsewhere = also on { $network }
people-elsewhere-web = also on the web

# How often somebody posts: counted over the last weeks.
# $n is a whole number of posts; $span: day, week or month.
people-rate-lately = Posted { $n ->
        [one] about { $n } post
       *[other] about { $n } posts
    } { $span ->
        [day] a day
        [week] a week
       *[month] a month
    } lately
# The same where nobody has counted yet, and it is guessed.
people-rate-usually = Usually { $n ->
        [one] about { $n } post
       *[other] about { $n } posts
    } { $span ->
        [day] a day
        [week] a week
       *[month] a month
    }

# On the card of a hashtag, where a person's card says who they are.
people-hashtag-about = Whatever anybody posts with this keyword

# Mark on a suggestion from a topic next to the chosen ones.
people-surprise-mark = A surprise

# Nothing to suggest.
people-empty = Nobody to suggest yet

# Under it.
people-empty-help = Choose another interest or another network, or search for somebody above.

## The side panel: how much the chosen people would post.

# Title of the side panel.
people-forecast = What this adds up to

# Explains a range such as "80–160 posts a day".
people-forecast-help = Eight days in ten should lie between the two numbers. Nobody posts evenly, and people whose posts were not read yet are guessed by their kind.
# Under two ranges such as "80–160 posts a day": what they reach from and to.
people-forecast-range = From a quiet day to a busy one.

# The forecast in one line. $posts and $minutes are numbers or ranges such as "80–160", $most_posts
# and $most_minutes the larger numbers of these.
people-forecast-line = { $most_posts ->
        [one] { $posts } post
       *[other] { $posts } posts
    }, { $most_minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } a day

# Under a large number, or under a range such as "80–160"; $n is the larger number of that.
people-posts-a-day =
    { $n ->
        [one] post a day
       *[other] posts a day
    }

# The same for minutes.
people-minutes-a-day =
    { $n ->
        [one] minute a day
       *[other] minutes a day
    }

# Name of a slider.
people-minutes-name = Your minutes a day

# Name of the dial from 0 to 50% of surprising posts.
people-surprise-name = Surprises

# Explains it.
people-surprise-help = Some posts from topics next to yours. Each one says why it is there.

# The dial of surprises at zero; else it shows "10%".
people-surprise-none = none

# Heading over a bar that shows each topic's share of the posts.
people-balance = Balance

# Over the languages.
people-languages = Languages you read

# Button that shows more languages.
people-more-languages = Add a language

# Heading over the networks that suggestions may come from.
people-networks = Suggest from these <network>networks</network>

# Why the last language or network cannot be switched off.
people-keep-one = At least one has to stay.

# A part of the bar as a screen reader says it. $name is a topic, $percent "33%".
people-share = { $name }, { $percent }

# Button that opens the panel in a narrow window.
people-show-details = Show details

# Button that folds it again.
people-hide-details = Hide details

## Banners after people were taken over from an account. $from is whom they come from: a handle.

people-brought =
    { $n ->
        [one] { $n } source from { $from } came into your feed.
       *[other] { $n } sources from { $from } came into your feed.
    }

people-brought-left-out =
    { $n ->
        [one] { $n } source could not be taken: they do not want to be shown to people who are not signed in, or your feed is full.
       *[other] { $n } sources could not be taken: they do not want to be shown to people who are not signed in, or your feed is full.
    }

people-nothing-new = Everybody from { $from } is in your feed already.
# In a list of topics with their shares: all the smaller ones together.
people-more-topics =
    { $n ->
        [one] One more topic
       *[other] { $n } more topics
    }
