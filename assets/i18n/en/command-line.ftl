### What the program says in a terminal, before there is a window.

# Names of options, such as --data-dir, stay as they are; so do the columns.
command-line-help =
    { -app-name }: choose what you care about, and see the feed you would get.

    firstfeed [OPTIONS] [PLAN]

    PLAN                     A { -app-name } plan file to open.
    --data-dir FOLDER        Keep answers and posts in this folder.
    --catalogue FOLDER       Use the topics and sources in this folder, not the bundled ones.
    --bluesky ADDRESS        Read Bluesky from this server instead of the public one.
    --hashtags ADDRESS       Ask this Mastodon server for hashtags.
    --mastodon NAME=ADDRESS  Reach the Mastodon server NAME at this address (may be repeated).
    --language TAG           Take this for the desktop’s language: en, de, es, fr or pt-BR;
                             en-XA shows where longer words have no room.
    --components             Show every part of the screens in every state, for developers.
    --help                   Show this text.
    --version                Show the version.

    Addresses given here are saved, as if they had been set in the settings.

# $detail comes from the system, in English.
command-line-not-understood =
    { -app-name } did not understand its options: { $detail }.
    Try firstfeed --help.

# $typed is what was given for --language.
command-line-no-language = There are no words in “{ $typed }”; there are in { $known }

# --mastodon was not given as a pair.
command-line-mastodon-form = --mastodon needs a name and an address, as in example.org=https://social.example.org

command-line-unreadable = { $path } cannot be read ({ $detail })

command-line-not-an-address = “{ $typed }” is not a web address; it starts with http:// or https://

command-line-no-start = { -app-name } could not start. ({ $detail })

command-line-no-window = { -app-name } could not open a window. It needs a desktop with X11 or Wayland and OpenGL. ({ $detail })
