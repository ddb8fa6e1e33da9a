### The first screen: a promise, a button that begins, and cards on what people get wrong about social
### media.

# The title.
welcome-promise = See the feed you would get, before you join anything.

# Under the title.
welcome-help = Tell us what you care about. In a minute you see real posts from real people. No account, nothing to post, nobody watching.

## What it takes, in a row of three. Very short.

welcome-minute = About a minute
welcome-no-account = No account
welcome-read-only = Read only, nothing is posted

# Quiet link.
welcome-open-plan = Open a plan file…

# Heading over the cards.
welcome-cards-title = What people get wrong about social media

## What people get wrong. Each card has what people say, in quotes; a plain answer; and a link to
## the place in the app that acts on it.

welcome-myth-food = “It is all food pictures.”
welcome-myth-food-answer = You see what you follow. Name what you do not want, and the preview says how much of it that hides.
welcome-myth-food-place = Choose your interests

welcome-myth-time = “It eats your whole day.”
welcome-myth-time-answer = Say how many minutes a day you have. { -app-name } picks only as many people as fit.
welcome-myth-time-place = Set your minutes

welcome-myth-posting = “I would have to post.”
welcome-myth-posting-answer = Most people only read, and that is fine. Here you can read for ever and never write a word.
welcome-myth-posting-place = See your feed

welcome-myth-outrage = “It is only celebrities and outrage.”
welcome-myth-outrage-answer = Journals, hospitals, public authorities and colleagues post every day. They are one follow away.
welcome-myth-outrage-place = Meet the people

welcome-myth-pretending = “I would have to be somebody else.”
welcome-myth-pretending-answer = Nobody asks you to perform. Follow what you like at work and after work, and be yourself.
welcome-myth-pretending-place = Choose your interests

welcome-myth-signing-up = “I would have to sign up first.”
welcome-myth-signing-up-answer = No. Keep your feed and read it right here. Join a network later, or not at all.
welcome-myth-signing-up-place = Ways to keep it

welcome-myth-stupid = “Some of it is plain stupid.”
welcome-myth-stupid-answer = So is some e-mail. You choose who gets through, and you can turn anybody away at any time.
welcome-myth-stupid-place = See your feed
