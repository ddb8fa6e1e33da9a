### "How would you like to keep it?": three ways of keeping the feed. Read it in the app, follow the
### people with an account, or take the plan away as a file.

# Title of the screen. "It" is the feed.
keep-title = How would you like to keep it?

# Under the title. $n counts the people, organisations and feeds of the plan.
keep-help =
    { $n ->
        [one] Your plan holds { $n } source. All three ways are good, and you can switch later.
       *[other] Your plan holds { $n } sources. All three ways are good, and you can switch later.
    }

# First way.
keep-here = Keep reading here

# Under it.
keep-here-help = { -app-name } opens on your feed from now on. No account, no sign-in, nothing posted.

# Second way: with an account of one's own.
keep-follow = Follow these for real

# Under it.
keep-follow-help = Join <mastodon>Mastodon</mastodon> or <bluesky>Bluesky</bluesky> and <follow>follow</follow> everybody in one go. You see the whole list before anything happens, and can undo it.

# Third way.
keep-take = Take it with me

# Under it.
keep-take-help = Save your plan as a file: a <csv>CSV</csv> for Mastodon, an <opml>OPML</opml> for a <feed-reader>feed reader</feed-reader>, or a plan to share with a colleague.

# Button of the file for Mastodon.
keep-csv = For Mastodon (CSV)

# Under it. An entry in a list: no full stop.
keep-csv-help = A list of accounts that Mastodon’s import page takes

# Button of the file for feed readers.
keep-opml = For a feed reader (OPML)

# Under it.
keep-opml-help = Works in Feedly, NetNewsWire, Thunderbird and many others

# Button of our own file.
keep-plan-file = { -app-name } plan

# Under it.
keep-plan-file-help = Everything: interests, people and wishes. A colleague can open it.

## Under "Saved as …": how much of the plan is not in the file. $n counts the sources.

keep-left-out-csv =
    { $n ->
        [one] { $n } source is not in this file: Mastodon’s list takes Mastodon accounts only.
       *[other] { $n } sources are not in this file: Mastodon’s list takes Mastodon accounts only.
    }
keep-left-out-opml =
    { $n ->
        [one] { $n } source is not in this file: it offers no feed to read.
       *[other] { $n } sources are not in this file: they offer no feeds to read.
    }
keep-left-out-plan =
    { $n ->
        [one] { $n } source is not in this file.
       *[other] { $n } sources are not in this file.
    }

## The fields and buttons under the three ways.

# A file is being written.
keep-saving = Saving…

# Button while "Saving…" is shown: gives up on it.
keep-stop-saving = Cancel

# Link that opens a field for the path of the file.
keep-by-path = Type a path instead

# Name of the path field.
keep-path-name = Path of the file

# Grey example in the field.
keep-path-hint = /home/you/my-plan.json

# How the path field works.
keep-path-help = The buttons above save to this path while it is filled in.

# Question before a file is replaced. $path is where it lies.
keep-replace = { $path } is there already. Replace it?

# Answer to "Replace it?".
keep-replace-yes = Replace it

# The other answer.
keep-replace-no = Leave it

# X is the network that was Twitter. $n counts accounts.
keep-on-x =
    { $n ->
        [one] One account of your plan is on X. X lets nobody read or import from outside, so you would follow it there by hand.
       *[other] { $n } accounts of your plan are on X. X lets nobody read or import from outside, so you would follow them there by hand.
    }
