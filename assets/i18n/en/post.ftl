### A post in the feed, and what is around it. $name and $who are names of persons, organisations or
### feeds. Use each network's own words in your language: Mastodon's interface for "boost", Bluesky's
### and X's for "repost".

# Who passed the post on, in small letters above it.
post-boosted-by = { $name } <boost>boosted</boost>
post-reposted-by = { $name } <boost>reposted</boost>
post-shared-by = { $name } shared

# What that means.
post-boosted-help = Boosted means passed on: somebody you follow shows you another person’s post.
post-reposted-help = Reposted means passed on: somebody you follow shows you another person’s post.
post-shared-help = Shared means passed on: somebody you follow shows you another person’s post.

# Above a post that answers somebody whose name is not known.
post-reply = In <reply>reply</reply> to another post

# Above the post.
post-answers = In <reply>reply</reply> to { $name }

# Above a post in which its author goes on with an earlier one.
post-own-thread = Continues their own <thread>thread</thread>

# Mark on posts that were made up as examples.
post-example = Example

# Explains the mark.
post-example-help = Not a real post. It shows the sort of thing you would see.

# Button that shows all of a long post.
post-show-more = Show more

# Button that folds a long post.
post-show-less = Show less

# Link from a quoted post to the whole of it.
post-read-original = Read the original

# Button on a post behind a content warning.
post-show-anyway = Show it

# Button that hides it again.
post-hide-again = Hide it again

# Under a content warning.
# Small line over what an author wrote in front of a post.
post-warning-name = <content-warning>Content warning</content-warning>
post-warning-help = The author asks before showing this.

# Small button under a post.
post-why = Why this?

## Behind "Why this?": why the post is in the feed, in two or three sentences.
## $topic and $near are names of topics.

post-why-interest = You chose { $topic }, and { $who } posts about it.
post-why-surprise = A surprise. { $who } posts about { $topic }, which is next to { $near }, one of your interests.
post-why-by-hand = You added { $who } yourself.

# By which rule $network shows the post to those who follow $who.
post-rule-wrote = { $network } shows <follower>followers</follower> what { $who } writes. { post-rule-order }
post-rule-own-thread = { $network } shows <follower>followers</follower> when { $who } adds to a <thread>thread</thread> of their own. { post-rule-order }
post-rule-reply = { $who } <reply>answers</reply> somebody else in your plan, so { $network } shows it to you. { post-rule-order }
post-rule-shared = { $who } <boost>passed this on</boost>, and { $network } shows that to <follower>followers</follower>. { post-rule-order }
# $who is a hashtag such as #nursing.
post-rule-hashtag = { $network } shows posts with { $who } to those who <follow>follow</follow> it. { post-rule-order }
# $who is a website, journal or blog.
post-rule-feed = It is in the <web-feed>feed</web-feed> of { $who }. { post-rule-order }
post-rule-order = Newest come first; nothing is <algorithm>ranked</algorithm> by <trending>popularity</trending>.

# On a post that is shown although it is about a topic that was turned away.
post-hidden-by = Usually hidden: { $topic } is not for you

# Small button under a post: more of its sort. One short word.
post-more = More

# The same in full, for screen readers.
post-more-help = More like this

# Small button under a post: less of its sort. One short word.
post-less = Less

# The same in full.
post-less-help = Less like this

# Button that turns the person away.
post-not-this = Not { $name }

# Button that opens the post in the browser.
post-open-page = Open the page in your browser
post-open-on = Open on { $network } in your browser

# A picture without a description.
post-no-alt = Picture without a description

# Something attached, as a screen reader says it. $alt is its description.
post-picture = Picture: { $alt }
post-video = Video: { $alt }
post-video-no-alt = Video without a description
post-sound = Sound: { $alt }
post-sound-no-alt = Sound without a description

# Small mark on a picture that has a description, as networks have it. Few letters.
post-alt-mark = <alt-text>ALT</alt-text>

# A picture is on its way.
post-picture-loading = Loading the picture

# A picture could not be had.
post-picture-failed = This picture could not be loaded

# A video plays elsewhere.
post-plays-in-browser = Plays in your browser

# On the last picture: how many more there are.
post-more-media = +{ $n }

# A post as a screen reader announces it. $ago is "now", "5 min", "2 days" or "22 Sep".
post-spoken = Post by { $author } on { $network }, { $ago }
# The same for a page of a website.
post-spoken-web = Post by { $author } on the web, { $ago }

# An example of a post, as a screen reader says it.
post-example-spoken = Example about { $topic }

# Name of a part of a post: another post within it.
post-quote-spoken = Quoted post by { $name }
# The same: the post that this one answers.
post-earlier-spoken = Earlier post by { $name }
