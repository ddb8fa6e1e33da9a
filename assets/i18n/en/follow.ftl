### Following for real: the list to say yes to, and the run that follows one account after the other
### on Mastodon or Bluesky; X as a list of pages to open by hand. $n counts accounts unless it says
### otherwise, $name is the name of one, $handle the person's own account.

# Under a network's name: how much of the plan is there.
follow-none-here = Nobody of your plan is here.
follow-some-here =
    { $n ->
        [one] { $n } account of your plan
       *[other] { $n } accounts of your plan
    }

# Websites have no accounts. $n counts their feeds.
follow-web-feeds =
    { $n ->
        [one] { $n } of your sources is a <web-feed>web feed</web-feed> and has no follow button. Read it here, or take it with you.
       *[other] { $n } of your sources are <web-feed>web feeds</web-feed> and have no follow button. Read them here, or take them with you.
    }

# Button that makes the list.
follow-propose = See what would be followed
# Button: shows the run that was not finished.
follow-show-unfinished = Show the unfinished one
# Button: the new list takes the place of what the unfinished run has left undone.
follow-propose-anew = Make a new list

# What the account follows is being read.
follow-reading = Looking up whom @{ $handle } follows already

# Link back to the choice of a network.
follow-back-to-networks = All networks

# Title of the list.
follow-confirm-title = Your list for { $network }

# Under the title.
follow-confirm-help = Nothing has happened yet. This is what { -app-name } would do as @{ $handle }.

# Under that: who gets to know whom one follows.
follow-seen-mastodon = Those you follow are told. Others see on your <profile>profile</profile> whom you follow, unless you hide it there.

# The same on Bluesky.
follow-seen-bluesky = Those you follow are told, and anybody can look up whom you follow.

# Heading.
follow-new = To follow ({ $n })

# Heading.
follow-leaving = To stop following ({ $n })

# Under "To stop following".
follow-leaving-help = { -app-name } followed them for you, and your plan no longer wants them. Whom you follow by hand is never touched.

# Heading.
follow-already = Followed already ({ $n })

# Heading of locked accounts that were asked and have not answered yet.
follow-asked = Asked, not answered yet ({ $n })

# Under that heading: why they have not answered yet.
follow-asked-help = Theirs are <locked-account>locked accounts</locked-account>: they look at each request first.

# Beside a name under "Followed already": who did it.
follow-already-by-app = by { -app-name }
follow-already-by-you = by you

# Heading.
follow-cannot = Cannot be followed ({ $n })

# Over the list, for accounts that follow thousands.
follow-incomplete = Some of these you may follow already. For them nothing changes.

# Everything is as the plan wants it.
follow-nothing-to-do = Everything is as your plan wants it. There is nothing to do.

## The button that says yes. Short.

# Only lists change.
follow-confirm-lists = Change the lists
# Nothing is ticked; the button cannot be pressed.
follow-confirm-nothing = Nothing chosen
follow-confirm-follow =
    { $n ->
        [one] Follow this one
       *[other] Follow these { $n }
    }
follow-confirm-unfollow =
    { $n ->
        [one] Stop following this one
       *[other] Stop following { $n }
    }
# $follow and $unfollow count accounts.
follow-confirm-both = Follow { $follow }, stop following { $unfollow }

## The run.

# Under the title of a run on Mastodon.
follow-one-by-one = Mastodon takes them one by one, about one a second. You can go on reading meanwhile.

# Title while it goes on, and when it is done.
follow-run-following = Following
follow-run-done = Done

# The same while it is stopped.
follow-run-stopped = Stopped
# The same for taking an earlier run back.
follow-run-taking-back = Taking it back
follow-run-taken-back = Taken back

# How far it is.
follow-progress = { $done } of { $all }

# What came of it. Those that are not zero follow each other with commas: "12 done, 3 as it was before".
follow-result-done = { $n } done
follow-result-taken-back = { $n } taken back
follow-result-already = { $n } as it was before
# The account decides itself who may follow it.
follow-result-requested = { $n } waiting for <follow-request>their yes</follow-request>
follow-result-failed = { $n } not possible
follow-result-open = { $n } still to come
# A new list took the place of the run before their turn came.
follow-result-skipped = { $n } left undone

## Beside a name in the run: how far it is. Short.

follow-state-looking-up = Looking them up

# It waits for its turn to be unfollowed.
follow-state-to-leave = To stop following
follow-state-waiting = Waiting
follow-state-sending = Being sent
# It was sent, and no answer came: it will be looked up.
follow-state-to-check = To be checked
follow-state-followed = Followed
follow-state-unfollowed = No longer followed
# It was followed before the run.
follow-state-followed-before = Followed before
# It was to be unfollowed and had been already.
follow-state-not-followed = Not followed any more
# The account decides itself who may follow it.
follow-state-requested = Asked; they decide
follow-state-failed = Not possible
# A new list took the place of the run before its turn came.
follow-state-skipped = Left undone

## Under the run.

# It waits. $clock is "15:13" or "15:13 on 22 Sep".
follow-goes-on-at = { -app-name } goes on by itself at { $clock }, if it is open.

# Button that stops the run.
follow-stop = Stop

# After that button was pressed.
follow-stopping = Stopping after this one

# It was stopped.
follow-stopped = Nothing is lost: it goes on where it stood.

# Button that goes on with a run.
follow-resume = Go on
# Only one run is at work at a time.
follow-waits-its-turn = This begins once the other one has nothing more to do.

# Button. $n counts those that failed.
follow-retry =
    { $n ->
        [one] Try the failed one again
       *[other] Try the { $n } failed ones again
    }

# Button under a run that is done.
follow-undo = Take all of it back

# Explains it.
follow-undo-help = Only what this run did is taken back. Whom you followed before, or by hand since, stays.

# On an earlier run.
follow-undone = This was taken back later.

# Over the rows, once, if some accounts refused: what may be the reason.
follow-refused-help = Whoever cannot be followed may have <block>blocked</block> you or your <server>server</server>.

# Button that signs in again.
follow-sign-in-again = Sign in again

# Heading over earlier runs.
follow-earlier = Earlier

# One earlier run. $when is "5 minutes ago" or "on 22 Sep".
follow-earlier-followed = Followed on { $network }, { $when }
follow-earlier-taken-back = Taken back on { $network }, { $when }

# Heading over what to do on the network once the run is done. “Them” are those who were followed.
follow-next-title = Where you read them now

# “Home” is called here what Mastodon’s own interface calls it. $host is the name of the server.
follow-next-mastodon = On { $host }, open Home: it is the <timeline>timeline</timeline> of all you follow, newest first.

# “Following” is called here what Bluesky’s own interface calls it.
follow-next-bluesky = On Bluesky, open Following: it holds all you follow, newest first. The <custom-feed>other feeds</custom-feed> beside it are chosen by a program.

# Under it, on every network.
follow-next-quiet = For some quiet, turn most <notification>notifications</notification> off there, and <mute>mute</mute> whoever tires you: they are not told.

# Button that opens it in the browser. $place is “Bluesky” or the name of a server.
follow-next-open = Open { $place }

# Button that shows an earlier run.
follow-show-run = Show

## Banners when the app starts.

# A run was cut off when the app was closed.
follow-unfinished = Following was cut off before it was finished.

# Under it.
follow-unfinished-help = Nothing is lost. It goes on where it stood when you want it to.

# $n counts accounts that were followed and are not known any more.
follow-journal-damaged =
    { $n ->
        [one] One entry in the list of what { -app-name } followed for you could not be read.
       *[other] { $n } entries in the list of what { -app-name } followed for you could not be read.
    }

# Under it.
follow-journal-damaged-help = Those follows stay as they are; { -app-name } treats them as yours.

## X (formerly Twitter) as a list of pages to open by hand.

# What to do.
follow-sheet-help = <x>X</x> lets no program follow for you. Open each page, press Follow there, and tick it off here.

# How many of the pages are done.
follow-sheet-progress = { $done } of { $all } ticked off

# Button.
follow-sheet-next = Open the page of { $name }

# All are ticked off.
follow-sheet-done = All of them are ticked off.

# Button that opens one page.
follow-sheet-open = Open

# Spoken name of a box to tick.
follow-sheet-tick = Followed { $name } on X

## Before a run.

# Box to tick, for Mastodon.
follow-without-boosts = Only what they write themselves

# Explains it. Use Mastodon's own word for "boosting".
follow-without-boosts-help = People on Mastodon also pass on posts of others, which it calls <boost>boosting</boost>. Without those your feed is quieter, and shows less than the preview did.

# Heading over those whom the account follows besides the plan.
follow-others = Others you follow there ({ $n })

# Under the heading.
follow-others-help = They stay as they are. Bring them into your feed here to see the whole of it; they count towards your minutes a day.

# Button.
follow-bring-others = Bring them into my feed here

# A box in the list to say yes to, as a screen reader says it.
follow-spoken-follow = Follow { $name }, { $address }
follow-spoken-unfollow = Stop following { $name }, { $address }
follow-spoken-list = List { $name }, { $change }
# A row of a run as a screen reader says it.
follow-row-spoken = { $name }: { $state }
# Button that shows a run of the past. $run is "Followed on Mastodon, 10 minutes ago".
follow-show-spoken = Show: { $run }
# Button that unfolds a few choices above the list.
follow-options = Options
