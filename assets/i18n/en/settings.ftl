### The settings, and the dialogs for opening a plan file.

# Title of the dialog.
settings-title = Settings

# Over the choice of light or dark.
settings-theme-name = Appearance

# Light or dark as the computer is set.
settings-theme-system = As my desktop
settings-theme-light = Light
settings-theme-dark = Dark

# The choice of the app's language. The languages themselves are named in their own words.
settings-language-name = Language

# Not a certain language, but the one that the computer is set to.
settings-language-system = My desktop’s language

# Over the choice of 100% to 200%.
settings-zoom-name = Text size

# Spoken name of a button.
settings-smaller = Smaller text

# Spoken name of a button.
settings-larger = Larger text

# Box to tick.
settings-reduced-motion = Reduce motion

# Explains it.
settings-reduced-motion-help = Things appear at once instead of gliding in.

# Heading over two fields.
settings-addresses = Network addresses

# When to touch them.
settings-addresses-help = Change these only if your institution runs its own <server>servers</server>.

# Name of a field for a web address.
settings-bluesky-address = Bluesky is read from

# Name of a field for a web address.
settings-hashtag-address = Mastodon hashtags are read from

# Button.
settings-use-addresses = Use these addresses

# Button that goes back to the usual addresses.
settings-default-addresses = Use the public ones

## The data on the computer.

# Heading over the folder on the computer where the answers lie.
settings-data = Your data

# Where it lies.
settings-data-help = Everything { -app-name } knows about you lies in this folder on your computer. Only your sign-ins lie elsewhere: in your computer’s keyring.

# Spoken name of a button.
settings-copy-path = Copy the path

# Button that deletes everything, after a question.
settings-start-over = Start over…

# The question.
settings-start-over-title = Delete everything and start over?

# Under the question.
settings-start-over-help = Your interests, people and settings are deleted from this computer. This cannot be undone.

# Button that says yes.
settings-start-over-yes = Delete everything

## Opening a plan file.

# Title of the dialog after a plan file was read.
settings-opened-title = Use this plan?

# What an opened plan holds. $name is the name of its file, $sources counts people,
# organisations and feeds, $interests counts topics.
settings-opened-holds = { $name } holds { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    } for { $interests ->
        [one] { $interests } interest
       *[other] { $interests } interests
    }.

# How much of an opened file cannot be used.
settings-opened-left-out =
    { $n ->
        [one] One topic or source of the file is left out: { -app-name } cannot use it.
       *[other] { $n } topics or sources of the file are left out: { -app-name } cannot use them.
    }

# "It" is the opened plan.
settings-opened-help = It takes the place of your present interests and people.

# Button that uses the plan.
settings-opened-use = Use this plan

# Button that keeps the present plan.
settings-opened-keep = Keep mine

# Title of the dialog for opening a plan by path.
settings-open-title = Open a plan file

# Button that asks the desktop for a file.
settings-open-choose = Choose a file…

# Button that opens the typed path.
settings-open-path = Open this path

## The servers that were asked for something.

# Heading over a list of servers.
settings-contacted = Who was contacted

# Under the heading.
settings-contacted-help = Every server that { -app-name } has asked for something since you began.

# Button.
settings-list-contacted = Show the list

# Button, once the list is shown.
settings-list-contacted-again = Bring the list up to date

# The list is empty.
settings-nobody-contacted = Nobody so far.

# Beside a server's name: what it was asked for, and how often. Several follow each other with
# commas: "twice for posts, once for pictures". $n is at least 1.
settings-requests-posts =
    { $n ->
        [one] once for posts
       *[other] { $n } times for posts
    }
settings-requests-look-ups =
    { $n ->
        [one] once to look somebody up
       *[other] { $n } times to look somebody up
    }
settings-requests-pictures =
    { $n ->
        [one] once for pictures
       *[other] { $n } times for pictures
    }
settings-requests-sign-ins =
    { $n ->
        [one] once to sign in or out
       *[other] { $n } times to sign in or out
    }
settings-requests-follows =
    { $n ->
        [one] once to follow
       *[other] { $n } times to follow
    }
