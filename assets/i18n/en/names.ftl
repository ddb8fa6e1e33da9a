### Names of things that occur on several screens.

# The "network" of websites, journals and blogs, beside Mastodon, Bluesky and X.
names-network-web = Web
# An address as a screen reader says it.
names-on-network = { $address } on { $network }
# The same for a website or its feed.
names-on-network-web = { $address } on the web

## What a network is, for people who never saw it.

names-network-help-mastodon = A network of many small servers, run by communities and institutions. No advertising.
names-network-help-bluesky = A network with short posts, much like early Twitter.
names-network-help-web = News sites, journals and blogs, read straight from their own pages.
names-network-help-x = Formerly Twitter. It lets nobody read without an account, so you see examples only.

## What kind of account it is, on its card. One or two words.

names-kind-person = Person
names-kind-organisation = Organisation
# A newspaper, journal, magazine or blog.
names-kind-publication = Publication
# A piece of work such as a program or a study, not a person.
names-kind-project = Project
# A ministry, an agency, a city.
names-kind-government = Public body
# A program that posts by itself.
names-kind-bot = Automatic
names-kind-hashtag = Hashtag

# What "Automatic" means.
names-kind-help-bot = A program that posts by itself, for example earthquake notices.
# What "Hashtag" means.
names-kind-help-hashtag = A keyword. You see whatever anybody posts under it.

## How much of a topic one wants to see.

names-strength-little = A little
names-strength-some = Some
names-strength-lot = A lot

# Mark on a topic that was turned away.
names-not-for-me = Not for me

## Why a person or feed is suggested. $topic and $near are names of topics.

names-because-interest = Because you chose { $topic }
# Why somebody is found in a search, where the topic was not chosen.
names-under-topic = Topic: { $topic }
# $near is a topic that was chosen, $topic one that is not far from it.
names-because-surprise = A surprise: { $topic } is near { $near }
names-because-by-hand = You added this yourself

# Where a topic's name would stand: those whom the person added without one.
names-by-hand = Added by you

# Languages that are not called by their own names, because few computers can draw those.
names-language-ja = Japanese

names-language-ko = Korean

names-language-zh = Chinese
