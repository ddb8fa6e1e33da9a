### The words of the networks, explained: where they stand on a screen (with a dotted underline)
### and in one list.
###
### Each word has three messages: its name, what it means, and under which other names people look
### for it (…-also: words with commas between them, as many or as few as the language has; also
### abbreviations and the English word). Where the networks differ, a further sentence says how it
### is there (…-mastodon, …-bluesky, …-x, …-web). It is shown after the first one or beside the
### network's name, so it does not name the network itself. A …-name of a network is the word that
### the network's own interface uses in this language.

## Around the words.

# Title of the list of all words.
glossary-title = Words explained
# Under the title.
glossary-help = What people on social media mean when they say these things. No need to learn any of it.
# Button in the frame that opens the list.
glossary-open = Words explained
# Link in a short explanation, to the list of all words.
glossary-see-all = See all words
# How a screen reader says a word that has an explanation. $word is as it stands in the sentence.
glossary-spoken = { $word }: what this means
# Name of the search field.
glossary-search-name = Search words
# Hint in it.
glossary-search-hint = Try: boost, server, RSS
# Name of the row of buttons that choose a network.
glossary-filter-name = Show words of
# The button for all networks.
glossary-filter-all = All networks
# How many words are shown. Said aloud while one types.
glossary-count =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
# Nothing was found for what was typed.
glossary-nothing = No word like “{ $query }” here
# What to do then.
glossary-nothing-help = Try another spelling, or look through all words.
# What to do then if only one network is shown.
glossary-nothing-help-network = Try another spelling, or look on all networks.
# Button that shows all words again.
glossary-show-all = Show all words
# A word and the network whose meaning is told, as the title of a short explanation.
glossary-word-on = { $word } on { $network }
# In the list of all words, under an explanation: how it is on one network. $own is that network's
# own name for it, $there a sentence about what is different there.
glossary-on-network = { $network }: { $there }
glossary-on-network-name = { $network }: called “{ $own }”.
glossary-on-network-both = { $network }: called “{ $own }”. { $there }

## Groups of words.

glossary-group-basics = The basics
glossary-group-talk = Posts and answers
glossary-group-find = Finding people and posts
glossary-group-quiet = Peace and quiet
glossary-group-keep = Signing in and taking things with you
glossary-group-inside = How it works inside

## The basics

glossary-network-name = Network
glossary-network = A service on which people post and follow each other, such as Mastodon, Bluesky or X.
glossary-network-also = social network, social media, platform, service, site

glossary-mastodon-name = Mastodon
glossary-mastodon = A network of many small servers, run by communities and institutions and without advertising. People on one server can follow people on any other.
glossary-mastodon-also = toot, elephant

glossary-bluesky-name = Bluesky
glossary-bluesky = A network with short posts, much like early Twitter, on which you choose between many feeds.
glossary-bluesky-also = bsky, butterfly

glossary-x-name = X
glossary-x = The network that used to be called Twitter. It shows very little to people without an account.
glossary-x-also = twitter

glossary-account-name = Account
glossary-account = Your place on a network: a name, a way to sign in, and a page of your own. To read here you need none.
glossary-account-also = sign up, register, user, member, join

glossary-profile-name = Profile
glossary-profile = The page about somebody: their name, a picture, a few words and what they have posted.
glossary-profile-also = bio, page, about, user page

glossary-handle-name = Handle
glossary-handle = Somebody’s address on a network. No two people have the same one.
glossary-handle-also = username, user name, screen name, address, at sign, @
glossary-handle-mastodon = It has two parts, like an e-mail address: @name@server.org. You need both to find somebody on another server.
glossary-handle-bluesky = It looks like a web address: @name.bsky.social, or a domain of one’s own.
glossary-handle-x = It is one word of at most 15 letters, digits or underscores: @name.

glossary-post-name = Post
glossary-post = Something that somebody publishes: a few words, often with a link, a picture or a video.
glossary-post-also = toot, tweet, skeet, status, update, message, article, entry, posting
glossary-post-mastodon = Up to 500 characters on most servers. Some people still say toot.
glossary-post-bluesky = Up to 300 characters.
glossary-post-x = Up to 280 characters without a paid account. It used to be called a tweet.
glossary-post-web-name = Article
glossary-post-web = An article, an episode or an entry of a blog, as long as its author likes.

glossary-feed-name = Feed
glossary-feed = Posts in a row, made up of what the people you follow publish.
glossary-feed-also = news feed, home feed, stream, following
glossary-feed-mastodon = Your home feed holds the people and hashtags you follow, newest first.
glossary-feed-bluesky = You have several side by side: Following holds the people you follow, newest first, and others are filled by a program.
glossary-feed-x = Following holds the people you follow. For you also holds posts that a program picks.
glossary-feed-web = What you subscribe to, newest first.

glossary-timeline-name = Timeline
glossary-timeline = Another word for a feed: posts in a row.
glossary-timeline-also = feed, home timeline, local timeline, federated timeline, live feeds
glossary-timeline-mastodon = Home holds the people you follow. The live feeds show what everybody on your server, or on all servers it knows, is posting in public.
glossary-timeline-x = The older word for the feed on your home page.

glossary-follow-name = Follow
glossary-follow = Asking for somebody’s posts in your feed. They can see that you do, and you can stop at any time.
glossary-follow-also = subscribe, subscription, unfollow, stop following, add, friend
glossary-follow-mastodon = You can follow hashtags as well, and you can leave out what somebody passes on.
glossary-follow-bluesky = Anybody can look up whom you follow.
glossary-follow-x = Others can see on your profile whom you follow.
glossary-follow-web-name = Subscribe
glossary-follow-web = Nobody is told: your reading program asks the website for new articles now and then.

glossary-follower-name = Follower
glossary-follower = Somebody who follows you. You need none to read.
glossary-follower-also = subscriber, audience, fans, mutual

glossary-lurking-name = Only reading
glossary-lurking = Reading without ever posting. Most people on social media post little or nothing, and that is fine.
glossary-lurking-also = lurking, lurker, read only, passive, silent

## Posts and answers

glossary-boost-name = Boost or repost
glossary-boost = Passing somebody’s post on, unchanged, to the people who follow you. Its author’s name stays on it.
glossary-boost-also = repost, reblog, retweet, share, pass on, boosted, reposted
glossary-boost-mastodon-name = Boost
glossary-boost-mastodon = Boosts by the people you follow come into your feed. You can leave them out for each of them.
glossary-boost-bluesky-name = Repost
glossary-boost-bluesky = Reposts by the people you follow come into your feed. One setting leaves all of them out.
glossary-boost-x-name = Repost
glossary-boost-x = It used to be called a retweet.

glossary-quote-post-name = Quote post
glossary-quote-post = Passing a post on with words of one’s own above it.
glossary-quote-post-also = quote, quoted, quote tweet, comment, repost with comment
glossary-quote-post-mastodon = Authors decide who may quote them.
glossary-quote-post-bluesky = Authors can switch quotes off, and take their post out of one.

glossary-reply-name = Reply
glossary-reply = An answer to a post, shown below it.
glossary-reply-also = answer, comment, response, respond
glossary-reply-mastodon = It comes into your feed only if you also follow the person it answers.
glossary-reply-bluesky = It comes into your feed if it is part of a conversation with somebody else you follow, or goes on with a thread of one’s own.

glossary-thread-name = Thread
glossary-thread = Posts that belong together: one and its replies, or a longer thought told in several posts.
glossary-thread-also = conversation, chain, discussion, replies

glossary-mention-name = Mention
glossary-mention = Naming somebody in a post by their handle. They are told about it.
glossary-mention-also = tag somebody, @, at, name

glossary-direct-message-name = Direct message
glossary-direct-message = A message for certain people only. Those who run the network may be able to read it, so it is no place for secrets.
glossary-direct-message-also = DM, PM, private message, private mention, chat, inbox
glossary-direct-message-mastodon-name = Private mention
glossary-direct-message-mastodon = A post that only the people mentioned in it can see. Whoever is mentioned can read it, even if you only meant to name them.
glossary-direct-message-bluesky-name = Chat
glossary-direct-message-bluesky = Kept apart from posts. You choose who may write to you.

glossary-like-name = Like
glossary-like = A small sign that somebody enjoyed a post. Its author is told.
glossary-like-also = favourite, favorite, heart, star, love
glossary-like-mastodon-name = Favourite
glossary-like-mastodon = It changes nothing in anybody’s home feed.
glossary-like-bluesky = Anybody can look up what you liked.
glossary-like-x = Only you see the list of what you liked.

glossary-bookmark-name = Bookmark
glossary-bookmark = Keeping a post for later. Nobody else sees it.
glossary-bookmark-also = save, saved post, keep, read later
glossary-bookmark-bluesky-name = Saved post

glossary-notification-name = Notification
glossary-notification = A note that something concerns you: somebody followed, answered or mentioned you. You can turn most of them off.
glossary-notification-also = alert, bell, push, ping

glossary-hashtag-name = Hashtag
glossary-hashtag = A keyword with # in front, such as #Nursing. A click on it finds posts by anybody with that word.
glossary-hashtag-also = tag, keyword, topic, #, hash
glossary-hashtag-mastodon = You can follow one like a person: its posts come into your feed, as far as your server knows them.

glossary-alt-text-name = Alt text
glossary-alt-text = A picture described in words, for people who cannot see it. Pictures that have one are marked “ALT”.
glossary-alt-text-also = ALT, alternative text, image description, picture description, caption, accessibility

glossary-content-warning-name = Content warning
glossary-content-warning = A line in front of a post that says what is in it, so that you decide whether to open it.
glossary-content-warning-also = CW, spoiler, trigger warning, sensitive, label, NSFW, hidden
glossary-content-warning-mastodon = Authors write it themselves, often out of kindness: a spoiler, a long text, a sad topic.
glossary-content-warning-bluesky-name = Content label
glossary-content-warning-bluesky = Authors or moderators set it, for example on upsetting pictures. In your settings you choose what is hidden.
glossary-content-warning-x = It is for pictures and videos. Authors set it, or X does.

glossary-pinned-post-name = Pinned post
glossary-pinned-post = A post that somebody keeps at the top of their profile, often to say who they are.
glossary-pinned-post-also = pin, featured, introduction

glossary-visibility-name = Visibility
glossary-visibility = Who may see a post.
glossary-visibility-also = public, private, privacy, unlisted, quiet public, followers only
glossary-visibility-mastodon = Everybody, everybody but quietly (left out of the live feeds), followers only, or only the people mentioned.
glossary-visibility-bluesky = All posts are public. One may ask that they are not shown to people who are not signed in.
glossary-visibility-x = Everybody, or only followers who were let in, if somebody protects their posts.

## Finding people and posts

glossary-list-name = List
glossary-list = A feed of its own with only the people you put in it, for example your colleagues.
glossary-list-also = group, circle, folder, own feed
glossary-list-mastodon = Only you can see your lists, and only people you follow can be in them.
glossary-list-bluesky = Lists are public: others can see them on your profile.
glossary-list-x = You decide whether a list is public or private.

glossary-starter-pack-name = Starter pack
glossary-starter-pack = A ready-made set of people to follow, put together by somebody who knows a topic.
glossary-starter-pack-also = collection, starter kit, pack, bundle, set
glossary-starter-pack-mastodon-name = Collection
glossary-starter-pack-mastodon = Newer servers have them. People can ask to be taken out of one.
glossary-starter-pack-bluesky = It holds up to 150 people, and perhaps a few feeds.

glossary-custom-feed-name = Custom feed
glossary-custom-feed = A feed that a program fills by its own rules, for example with every post about birds. Anybody can make one, and you choose which ones you read.
glossary-custom-feed-also = feed generator, discover, algorithmic feed

glossary-algorithm-name = Algorithm
glossary-algorithm = A program that decides which posts you see and in what order.
glossary-algorithm-also = ranking, recommendation, recommended, for you, discover, suggested
glossary-algorithm-mastodon = Your home feed has none: newest first. Only the pages of what is popular have one.
glossary-algorithm-bluesky = Following has none: newest first. Discover and custom feeds have one each, and you choose.
glossary-algorithm-x = One fills For you with what it expects you to react to.
glossary-algorithm-web = There is none: articles come as they are published.

glossary-trending-name = Trending
glossary-trending = Words, links or posts that many people pass on just now. { -app-name } does not look at them.
glossary-trending-also = trends, viral, popular, explore, hot

glossary-verification-name = Verification
glossary-verification = A sign that an account belongs to whom it says it does.
glossary-verification-also = verified, blue tick, blue check, checkmark, badge, real, fake
glossary-verification-mastodon = A link on the profile is marked once that website links back. It proves the website, not a name.
glossary-verification-bluesky = A blue tick comes from Bluesky or from an organisation it trusts. A handle that is the organisation’s own web address is a good sign, too.
glossary-verification-x = A blue tick comes with a paid subscription, so it says little about who somebody is.

glossary-bot-name = Bot
glossary-bot = An account that a program runs, for example one for earthquake notices or train delays.
glossary-bot-also = automatic, automated, robot, program
glossary-bot-mastodon = Honest ones are marked as automated.
glossary-bot-x = Honest ones are labelled as automated.

glossary-locked-account-name = Locked account
glossary-locked-account = An account whose owner decides on each new follower.
glossary-locked-account-also = private account, protected, padlock, approve followers
glossary-locked-account-mastodon = A padlock stands beside the name.
glossary-locked-account-x-name = Protected posts
glossary-locked-account-x = Only followers who were let in see the posts.

glossary-follow-request-name = Follow request
glossary-follow-request = A follow that waits for the other person’s yes. They may take a while, or never answer.
glossary-follow-request-also = requested, asked, pending, waiting, approve

## Peace and quiet

glossary-mute-name = Mute
glossary-mute = Not seeing somebody’s posts any more. They are not told, and you can take it back.
glossary-mute-also = silence, hide, ignore, quiet
glossary-mute-mastodon = You can also mute somebody for a few hours or days.

glossary-block-name = Block
glossary-block = Cutting the tie with an account: it can no longer follow you or write to you. Its owner may notice.
glossary-block-also = ban, shut out, stop somebody
glossary-block-mastodon = You also disappear from each other’s feeds. A whole server can be blocked as well.
glossary-block-bluesky = You also disappear from each other’s feeds. Anybody can look up whom you blocked.
glossary-block-x = Your public posts can still be read from that account.

glossary-muted-words-name = Muted words
glossary-muted-words = Words whose posts are kept away from you.
glossary-muted-words-also = filter, filters, keyword filter, hide words, block words
glossary-muted-words-mastodon-name = Filters
glossary-muted-words-mastodon = A filter hides such posts, or puts a warning in front of them.

glossary-report-name = Report
glossary-report = Telling those in charge about a post or an account that breaks the rules. Its author does not learn from whom it came.
glossary-report-also = flag, complain, abuse, harassment
glossary-report-mastodon = It goes to the people who run your server, and to those of the other one if you wish.
glossary-report-bluesky = You choose which moderation service gets it.

glossary-moderation-name = Moderation
glossary-moderation = The work of keeping a place civil: reading reports, and hiding or removing what breaks the rules.
glossary-moderation-also = moderator, rules, admin, labeller, safety
glossary-moderation-mastodon = Each server has its own rules and its own moderators, which is a good reason to choose yours with care.
glossary-moderation-bluesky = Bluesky does the groundwork. You can add other services, called labellers, that mark posts for you.

glossary-doomscrolling-name = Doomscrolling
glossary-doomscrolling = Reading on and on although it does one no good. A feed with an end helps, and so does saying how many minutes you have.
glossary-doomscrolling-also = endless scrolling, time, addiction, minutes

## Signing in and taking things with you

glossary-web-feed-name = Web feed
glossary-web-feed = A file in which a website lists its newest articles for reading programs. RSS and Atom are two ways of writing it.
glossary-web-feed-also = RSS, Atom, feed, syndication, podcast, blog, XML
glossary-web-feed-mastodon = Each public profile offers one.

glossary-feed-reader-name = Feed reader
glossary-feed-reader = A program that gathers web feeds, so that you read many websites in one place. { -app-name } is one as well.
glossary-feed-reader-also = RSS reader, aggregator, news reader, Feedly, NetNewsWire, Thunderbird

glossary-opml-name = OPML
glossary-opml = A file with a list of web feeds. Feed readers can save one and open one.
glossary-opml-also = export, import, subscriptions, file, outline

glossary-csv-name = CSV
glossary-csv = A file with a plain table, which many programs can open.
glossary-csv-also = table, spreadsheet, comma, export, import, file
glossary-csv-mastodon = Its import page takes one that lists the accounts to follow.

glossary-app-password-name = App password
glossary-app-password = A second password for one program only. You can take it back at any time without changing your own.
glossary-app-password-also = application password, third-party password, key

glossary-keyring-name = Keyring
glossary-keyring = Your computer’s locked box for passwords. It opens when you log in, and { -app-name } keeps your sign-ins in it and nowhere else.
glossary-keyring-also = password manager, wallet, secrets, KWallet, GNOME Keyring, Keychain

glossary-permission-name = Permission
glossary-permission = Letting a program do certain things for you without telling it your password. The network’s own page asks you, and you can take it back there.
glossary-permission-also = authorisation, authorization, OAuth, connected apps, token, sign in, rights

glossary-moving-name = Moving an account
glossary-moving = Taking your account to another server.
glossary-moving-also = migration, migrate, transfer, change server
glossary-moving-mastodon = Your followers come along. Your old posts stay where they were.
glossary-moving-bluesky = Your followers and your posts come along.

## How it works inside

glossary-server-name = Server
glossary-server = A computer on which accounts live, and which exchanges posts with others.
glossary-server-also = instance, host, node, community, home server
glossary-server-mastodon = Also called an instance. A community or an institution runs it by its own rules. You can follow people on all the others.
glossary-server-bluesky = Most accounts live on Bluesky’s own servers. Nobody has to choose one.

glossary-fediverse-name = Fediverse
glossary-fediverse = Many servers and services, Mastodon among them, that talk to each other: people on one can follow people on another. Such servers are called federated.
glossary-fediverse-also = federated, federation, decentralised, decentralized, open network

glossary-activitypub-name = ActivityPub
glossary-activitypub = The common language in which the servers of the fediverse exchange posts.
glossary-activitypub-also = protocol, standard, W3C

glossary-at-protocol-name = AT Protocol
glossary-at-protocol = The common language under Bluesky. With it you keep your name, your posts and your followers even if you change the app or the server.
glossary-at-protocol-also = atproto, ATProto, protocol, standard, Atmosphere

glossary-pds-name = Personal data server
glossary-pds = The server that keeps your account and your posts. Bluesky runs one for you unless you choose another.
glossary-pds-also = PDS, hosting provider, host, data

glossary-did-name = DID
glossary-did = The lasting number behind an account, which stays the same when the handle changes. It begins with “did:”.
glossary-did-also = decentralized identifier, decentralised identifier, did:plc, identity, ID, number

glossary-domain-handle-name = Domain as a handle
glossary-domain-handle = A handle that is a web address somebody owns, such as @example.org. It shows that the account belongs to that website.
glossary-domain-handle-also = own domain, custom domain, domain handle, domain name, web address
