### The first screen: the promise, and what people get wrong about social media. Warm and plain; no
### selling.

## The promise, in large letters, and what goes with it.

welcome-promise = See the <feed>feed</feed> you would get, before you join anything.
welcome-help = Tell us what you care about. In a minute you see real <post>posts</post> from real people. No <account>account</account>, <lurking>nothing to write</lurking>, nobody watching.
# Three things it does not take, one under the other.
welcome-minute = Free, and without advertising
welcome-no-account = Your answers stay on this computer
welcome-read-only = Read only, nothing is posted
# Quiet link that opens a plan file.
welcome-open-plan = Open a plan file…

## The cards, which may be read in any order or not at all.
##
## Each has five messages: what people say (in quotes), the answer (…-answer), the words of the link
## to the place in the app that acts on it (…-place), what is said at that place (…-there), and
## what is said instead on the screen of interests as long as nothing is chosen and the place cannot
## be opened yet (…-later).

welcome-cards-title = What you may have heard about social media
welcome-cards-help = Read as many as you like. Each one leads to the place that deals with it.

welcome-myth-food = “It is all food pictures.”
welcome-myth-food-answer = It is what you follow. Turn away what you do not care for, and it stays away. Your feed tells you how much that was.
welcome-myth-food-place = Turn topics away
welcome-myth-food-there = Here you turn topics away. “Not for me” is the crossed circle on each of them; press it, and posts about that are kept from you.

welcome-myth-time = “It eats up your whole day.”
welcome-myth-time-answer = Only if nobody sets a limit. Say how many minutes a day you have, and { -app-name } chooses as many people as fit.
welcome-myth-time-place = Set your minutes
welcome-myth-time-there = The slider for your minutes a day is here. Fewer minutes mean fewer people and a shorter feed.
welcome-myth-time-later = First choose an interest or two. On the next screen you set your minutes a day.

welcome-myth-posting = “I would have to post.”
welcome-myth-posting-answer = Nobody has to. Most people post little or nothing, and here there is nothing to write in: you read, for as long as you like.
welcome-myth-posting-place = See a feed to read
welcome-myth-posting-there = Reading is all there is to do here. There is no field to write in, and nothing is ever posted in your name.
welcome-myth-posting-later = First choose an interest or two. Then you see a feed to read, with nothing to write in.

welcome-myth-nobody = “Nobody important would notice me.”
welcome-myth-nobody-answer = Nobody needs to. Hospitals, journals, public bodies and people who lead their field post every day, and each of them is one follow away.
welcome-myth-nobody-place = Meet them
welcome-myth-nobody-there = Organisations, journals and public bodies stand among the people here. Each card says which it is.
welcome-myth-nobody-later = First choose an interest or two. On the next screen you meet the people, journals and organisations for them.

welcome-myth-pretending = “I would have to be somebody else.”
welcome-myth-pretending-answer = You can stay who you are. Choose what you like, at work and after work; nobody sees your choices, and nobody gives them marks.
welcome-myth-pretending-place = Choose what you like
welcome-myth-pretending-there = Choose whatever you like, from work or from home. Nobody else sees it.

welcome-myth-signing-up = “I would have to sign up first.”
welcome-myth-signing-up-answer = You would not. Keep your feed and read it right here, and join a network later or never.
welcome-myth-signing-up-place = Ways to keep a feed
welcome-myth-signing-up-there = The first of these ways needs no account at all.
welcome-myth-signing-up-later = First choose an interest or two. Once you have seen your feed, you say how to keep it, with an account or without.

welcome-myth-stupid = “Some of it is stupid.”
welcome-myth-stupid-answer = So is some e-mail. Say “Less like this” to what you do not care for, and your feed changes at once.
welcome-myth-stupid-place = Ask for less of it
welcome-myth-stupid-there = “More” and “Less” stand under each post. Try one: the feed changes at once, and you can take it back.
welcome-myth-stupid-later = First choose an interest or two. Under each post of your feed you can then ask for more or less like it.
