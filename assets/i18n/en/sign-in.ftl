### Signing in to Mastodon or Bluesky, and out again. $host is the name of a server such as
### mastodon.social, $handle an account such as ada@mastodon.social. Signing in mostly happens in the
### web browser, on the network's own page.

# Title of the screen.
sign-in-title = Follow these for real

# Under the title.
sign-in-help = Sign in where you want to follow. You see the whole list before anything happens, and nothing is ever posted.

# Button that begins.
sign-in-sign-in = Sign in to { $network }

# Button that opens the network's page.
sign-in-with-browser = Go on in the browser

# Button under the field for an app password.
sign-in-with-password = Sign in

# Name of a field, for Mastodon.
sign-in-server-name = Your <server>server</server> or your whole <handle>handle</handle>

# Grey example in it.
sign-in-server-hint = mastodon.social, or @you@server

# Name of a field, for Bluesky.
sign-in-handle-name = Your <handle>handle</handle>

# Grey example in it.
sign-in-handle-hint = you.bsky.social

# Name of a field. Use Bluesky's own word for "app password".
sign-in-password-name = <app-password>App password</app-password>

# Grey example in it: the form of an app password.
sign-in-password-hint = xxxx-xxxx-xxxx-xxxx

# Explains it. "Settings, Privacy and security, App passwords" are entries in Bluesky's own interface.
sign-in-password-help = An app password is a second password for one program, which you can take back at any time. You make it on Bluesky under Settings, Privacy and security, App passwords. Never type your main password here.

# Link.
sign-in-use-password = Use an app password instead

# Link back.
sign-in-use-browser = Sign in with the browser instead

# What signing in means. $lists: yes if the right to make lists is asked for, too; else no.
sign-in-promise-mastodon =
    { $lists ->
        [yes] Your server’s own page asks for your password; { -app-name } never sees it. It <permission>may</permission> see whom you follow, find people, follow or unfollow them, make and change your <list>lists</list>, and nothing else.
       *[no] Your server’s own page asks for your password; { -app-name } never sees it. It <permission>may</permission> see whom you follow, find people, follow or unfollow them, and nothing else.
    }
sign-in-promise-bluesky =
    { $lists ->
        [yes] Bluesky’s own page asks for your password; { -app-name } never sees it. It <permission>may</permission> see whom you follow, follow or unfollow people, make and change your <list>lists</list>, and nothing else.
       *[no] Bluesky’s own page asks for your password; { -app-name } never sees it. It <permission>may</permission> see whom you follow, follow or unfollow people, and nothing else.
    }

# The server has no fine rights, so that its page asks for more than is needed. $host is its name.
sign-in-broad-mastodon = { $host } can only give broad <permission>permissions</permission>. Its page will ask you to let { -app-name } read everything your account can read, <direct-message>private messages</direct-message> included, and follow and unfollow people. { -app-name } reads only whom you follow and what it needs to find people.

# The same on Bluesky.
sign-in-broad-bluesky = { $host } can only give broad <permission>permissions</permission>. Its page will ask you to let { -app-name } do almost everything with your account, except read your <direct-message>chats</direct-message>. { -app-name } uses it only to see whom you follow, to follow and unfollow people, and to make lists if you want them.

# Button: the person agrees to that and goes on.
sign-in-broad-go = Go on in the browser

# Box to tick: the right to make lists is asked for, too.
sign-in-may-list = Also let { -app-name } make a list for each topic

# Explains it. "Nursing" stands for any topic.
sign-in-may-list-help = A list is a feed of its own: open “Nursing” and see only the nurses you follow. You decide later whether any are made.

# The server is being asked. $typed is what was typed.
sign-in-asking = Looking for the sign-in page of { $typed }

# The page is open in the browser.
sign-in-in-browser = Go on in your browser, on the page of { $host }

# Under it.
sign-in-in-browser-help = Sign in there and agree. The page then tells you to come back here.

# The same where the page shows a code.
sign-in-takes-code-help = Sign in there and agree. The page then shows a code: copy it and put it in here.

# Button.
sign-in-page-again = Open the page again

# Button.
sign-in-copy-page = Copy its address

# Button that gives up signing in.
sign-in-cancel = Cancel

# Link for when the browser cannot come back.
sign-in-stuck = The browser shows an error instead?

# Under it.
sign-in-stuck-help = Copy the whole address of that page from the browser and put it in here.

# Name of a field.
sign-in-code-name = Code or address from the browser

# Grey hint in it.
sign-in-code-hint = Paste it here

# Button that hands the code on.
sign-in-use-code = Go on

# The code is being tried.
sign-in-trying-code = Trying it

sign-in-signed-in-as = Signed in as @{ $handle }

# Where the sign-in is kept. Keyring: the desktop's store for passwords.
sign-in-kept-keyring = Kept in your computer’s <keyring>keyring</keyring>
sign-in-kept-session = Only until you close { -app-name }

# Button.
sign-in-sign-out = Sign out

# Explains it.
sign-in-sign-out-help = The sign-in is revoked and forgotten. Whom you follow stays as it is.

# Button that asks the keyring again.
sign-in-keep-again = Try again

# Button that does without the keyring.
sign-in-keep-for-now = Only until I close { -app-name }

# The keyring is being asked.
sign-in-keeping = Asking your keyring

# Over a problem with the keyring.
sign-in-signed-in-but = You are signed in as @{ $handle }. One thing is left: your <keyring>keyring</keyring>.

## For people without an account.

# Link.
sign-in-no-account = I have no account yet

# What to do without an account on Mastodon.
sign-in-no-account-mastodon = Mastodon is many <server>servers</server> that <fediverse>talk to each other</fediverse>, each with <moderation>rules of its own</moderation>. Choose any: you can follow everybody from everywhere, and <moving>move</moving> later. Its sign-up page opens in your browser; come back here when you have your account. There is no hurry.

# What to do without an account on Bluesky.
sign-in-no-account-bluesky = Its sign-up page opens in your browser. Come back here when you have your account. There is no hurry.

# Button.
sign-in-sign-up-bluesky = Open Bluesky’s sign-up page

# Button beside a server.
sign-in-sign-up = Sign up there

# Button beside a server: signs in there.
sign-in-i-have-one = I have one there

# Name of a search field.
sign-in-find-server-name = Find a server

# Grey hint in it.
sign-in-find-server-hint = Topic, country or name

# No server fits what was typed.
sign-in-no-server = None of the listed servers fits. You can type the name of any other one above.

## Pages in the browser.

# Shown in the browser, on a page of its own, once it is done. No < or & here.
sign-in-page-done = That worked. You can close this page and go back to { -app-name }.

# Shown in the browser if the person said no. No < or & here.
sign-in-page-denied = { -app-name } was not let in. You can close this page and go back to { -app-name }.

# Shown in the browser for a request that belongs to no sign-in. No < or & here.
sign-in-page-strange = This does not belong to the sign-in that { -app-name } waits for. You can close this page.

# How the sign-in is named in the desktop's password manager.
sign-in-label = { -app-name }: @{ $handle }

# What a server is for. $topics are names of topics with commas between, or "For everybody";
# $region is a country or region.
sign-in-server-everybody = For everybody
sign-in-server-about = { $topics }; { $region }

# A link of a server as a screen reader says it. $action is “Sign up there” or “I have one there”.
sign-in-server-spoken = { $action }: { $domain }

# Where the sign-up button leads. $domain is the name of a server.
sign-in-sign-up-at = Opens the sign-up page of { $domain } in your browser. Some servers ask for a few words and take a day to answer.
