### Choosing interests: the screen with a search field and tiles of topics ("Nursing", "Birdwatching").
### A click on a tile chooses a topic; further clicks change how much of it one wants; "Not for me"
### turns it away. $topic is the name of a topic, $group the name of a group of topics.

# Title of the screen.
interests-title = What do you care about?

# Help under the title.
interests-help = Pick a few. Another click means more of it. Point at one to find “Not for me”.

# The same as a screen reader says it: it has no pointer.
interests-help-spoken = Pick a few. Another press means more of it. After each comes a button “Not for me”.

# The same where somebody changes the interests of a feed that is kept.
interests-help-adjust = Change what you like. Nothing is different until you keep it at the end.

# Name of the search field.
interests-search-name = Search interests

# Grey example in the empty search field.
interests-search-hint = Try: nursing, gardening, my football club

# Heading over ready-made selections such as "I work in healthcare".
interests-starts = Start with one click

# Over what the search found.
interests-found =
    { $n ->
        [one] { $n } match
       *[other] { $n } matches
    }

# $query is what was typed.
interests-nothing-found = Nothing for “{ $query }” yet

# Under "Nothing for …".
interests-nothing-found-help = Try a broader word, for example “science” or “sport”. On the next screen you can add any person, <hashtag>hashtag</hashtag> or website yourself.

# Spoken name of the small cross in the search field.
interests-clear-search = Clear this field

# Over the chosen interests.
interests-chosen = Your interests

# Nothing is chosen yet.
interests-nothing-chosen = What you choose gathers here.

# Button that shows all topics of a group. $n counts them.
interests-all = Show all { $n }

# Button that shows only the first topics of a group again.
interests-fewer = Show fewer

# "Show all" and "Show fewer" as a screen reader says them.
interests-all-spoken = Show all topics of { $group }
interests-fewer-spoken = Show fewer topics of { $group }

# A tile as a screen reader says it. $state: refused ("not for me"), little, some or lot.
interests-tile-spoken =
    { $state ->
        [refused] { $topic }, not for me
        [little] { $topic }, a little
        [some] { $topic }, some
       *[lot] { $topic }, a lot
    }

# What a screen reader says about a tile: what its topic is about ($see, a sentence) and what the next press does. $next: off, little, lot or some.
interests-tile-help =
    { $next ->
        [off] { $see } Press again to take it off your list.
        [little] { $see } Press again for a little.
        [lot] { $see } Press again for a lot.
       *[some] { $see } Press to choose it.
    }

# Button that turns a topic away.
interests-refuse = Not for me: { $topic }

# Menu entry on a topic that turns it away.
interests-refuse-short = Not for me

# Button that takes "Not for me" back.
interests-allow = Allow { $topic } again

# Menu entry that takes that back.
interests-allow-short = Allow again

# Menu entry that takes a choice back.
interests-remove-short = Take it off my list

# Button that takes a chosen topic back.
interests-remove = Take { $topic } off my list

# A chosen topic as a screen reader says it. $strength: little, some or lot.
interests-chip-spoken =
    { $strength ->
        [little] { $topic }, a little. Click to change how much.
        [some] { $topic }, some. Click to change how much.
       *[lot] { $topic }, a lot. Click to change how much.
    }

# Heading over the topics that were turned away.
interests-refused = Not for me

# A topic that is no longer chosen, nor refused, as a screen reader says it.
interests-not-chosen = { $topic }, not chosen
