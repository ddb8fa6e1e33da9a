### The feed itself, before it is kept, and a summary of it at its side.

# Title of the screen.
preview-title = This is your feed
# Title of the screen until the first posts are there.
preview-title-loading = Getting your feed
# Title of the screen while there is nothing but examples.
preview-title-examples = An example feed
# Title of the screen when there is neither a post nor an example.
preview-title-empty = Nothing to show yet
# Title of the screen when somebody has changed a feed that they read already.
preview-title-changes = Check your changes

# Under the title while there is nothing but examples.
preview-help-examples = This is what a feed about your interests looks like.
# Under the title.
preview-help = Real posts, newest first. Ask for more or less, and watch it change.

# Choice beside "Mastodon", "Bluesky" and "Web": posts of all of them.
preview-all-networks = All together

# Name of that choice.
preview-network-switch = Show posts from

# How far reading has come: $answered of $readable people and feeds.
preview-progress = { $answered } of { $readable ->
        [one] { $readable } source
       *[other] { $readable } sources
    } read

# Reading has begun.
preview-starting = Fetching public posts…

# Button that stops fetching posts.
preview-stop = Stop

# Button that fetches posts again.
preview-refresh = Refresh

# Button: how many people and feeds could not be read. It lists them.
preview-failed = { $n } could not be read

# Example posts only.
preview-examples-only = These are examples, not real posts.

# Under it.
preview-examples-only-help = No source could be read just now. Connect to the internet and refresh to see the real thing.

# Some posts are made-up examples.
preview-some-examples =
    { $n ->
        [one] { $n } example at the end stands in for sources that cannot be read here.
       *[other] { $n } examples at the end stand in for sources that cannot be read here.
    }

# No posts at all, all sources answered.
preview-empty = Nothing here yet

# Under it.
preview-empty-help = Nobody in your plan has posted lately. Add a few more people, or show all networks.

# Button to the choosing of people.
preview-to-people = Choose more people

## The side panel: the feed in numbers.

# Title of the side panel.
preview-summary = Your feed in numbers

# The summary in one line, in a narrow window. $n may be a fraction: 1.5. $hidden counts posts that
# "not for me" hides.
preview-line = About { $n ->
        [one] { $n } post
       *[other] { $n } posts
    } a day{ $hidden ->
        [0] { "" }
       *[other] , { $hidden } hidden
    }
# The same while the posts are still coming.
preview-line-counting =
    { $hidden ->
        [0] Counting posts
       *[other] Counting posts, { $hidden } hidden
    }
# The same when there are none but examples.
preview-line-none =
    { $hidden ->
        [0] No real posts yet
       *[other] No real posts yet, { $hidden } hidden
    }

# In the side panel, while posts are on their way.
preview-counting = The numbers come with the first posts.

# In the side panel, when there are only examples.
preview-nothing-to-count = There are no real posts to count yet.

# Under a large number.
preview-posts-a-day =
    { $n ->
        [one] post a day
       *[other] posts a day
    }

# Under a large number.
preview-posts-shown =
    { $n ->
        [one] post shown
       *[other] posts shown
    }

# Heading over the shares of the topics.
preview-by-topic = What it is about

# Under the shares: how many of the posts are surprises.
preview-surprises =
    { $n ->
        [one] { $n } surprise among them
       *[other] { $n } surprises among them
    }

# Heading over a chart of the posts by hour of the day.
preview-by-hour = When people post

# Under a small chart of the posts by hour of the day. $hour is 0 to 23.
preview-busiest = Busiest around { $hour }:00 your time
preview-no-hours = No posts in the last seven days
# Under that chart: an hour of the day, 0 to 24.
preview-hour = { $hour }:00

# Heading over the posts that "not for me" hides.
preview-hidden = Kept away from you

# Posts hidden because of one topic.
preview-hidden-topic =
    { $n ->
        [one] { $topic }: { $n } post
       *[other] { $topic }: { $n } posts
    }

# Under that heading when there are none.
preview-nothing-hidden = No post about what is not for you has turned up.

# Button that shows hidden posts.
preview-show-hidden = Show them

# Button that hides them again.
preview-hide-hidden = Hide them again

# Heading over those who post the most.
preview-loudest = Posts the most

# Beside a name: posts of the last week.
preview-this-week = { $n } this week

# At the end of the feed.
preview-end = You are all caught up.

# Name of the feed for screen readers.
preview-feed-name = Feed

# Posts are on their way.
preview-loading = Loading posts

## What a feed cannot show before one follows.

# Heading over what nobody can see before following.
preview-unseen = What this cannot show

# People who ask the network for this.
preview-unseen-hidden-people =
    { $n ->
        [one] { $n } person asks not to be shown without an account.
       *[other] { $n } people ask not to be shown without an account.
    }
# Posts that the network holds back.
preview-unseen-withheld =
    { $n ->
        [one] { $n } post is only for people who are signed in.
       *[other] { $n } posts are only for people who are signed in.
    }
# X is the network that was Twitter.
preview-unseen-unreadable =
    { $n ->
        [one] { $n } account is on X, which cannot be read.
       *[other] { $n } accounts are on X, which cannot be read.
    }
# Accounts that can write posts which only their followers see.
preview-unseen-for-followers =
    { $n ->
        [one] { $n } Mastodon account may also write for <visibility>followers only</visibility>.
       *[other] { $n } Mastodon accounts may also write for <visibility>followers only</visibility>.
    }
# Answers to somebody unknown.
preview-unseen-unaddressed =
    { $n ->
        [one] { $n } reply is left out: its server does not say to whom it is.
       *[other] { $n } replies are left out: their servers do not say to whom they are.
    }
# Posts in a form that the app does not know.
preview-unseen-unread =
    { $n ->
        [one] { $n } post could not be understood.
       *[other] { $n } posts could not be understood.
    }
# People whose posts could not be fetched.
preview-unseen-failed =
    { $n ->
        [one] { $n } person could not be read; what others answer them may be missing too.
       *[other] { $n } people could not be read; what others answer them may be missing too.
    }
# Said after following on Mastodon is mentioned.
preview-unseen-first-hours = Just after you follow, Mastodon fills in older posts person by person, so the first hours may look a little different.

# For how long nothing is missing, in minutes, hours or days.
preview-complete-minutes =
    { $n ->
        [one] Complete for the last { $n } minute. Before that, some people may have posted more.
       *[other] Complete for the last { $n } minutes. Before that, some people may have posted more.
    }
preview-complete-hours =
    { $n ->
        [one] Complete for the last { $n } hour. Before that, some people may have posted more.
       *[other] Complete for the last { $n } hours. Before that, some people may have posted more.
    }
preview-complete-days =
    { $n ->
        [one] Complete for the last { $n } day. Before that, some people may have posted more.
       *[other] Complete for the last { $n } days. Before that, some people may have posted more.
    }
