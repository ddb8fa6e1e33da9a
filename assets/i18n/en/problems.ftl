### What went wrong, and what to do about it. Each problem has a sentence on what happened, and mostly
### one on what to do ("-todo"). $host is the name of a server, $address and $handle are accounts or
### web addresses, $typed is what the person typed, $path a file.

## What to do, for several problems.

problems-try-in-minutes = Try again in a few minutes.

problems-try-later = Try again later.

problems-choose-another-file = Choose another file.

problems-choose-somebody-else = Choose somebody else.

problems-keep-it = You can still keep it in your plan.

## Anywhere.

problems-offline = You are offline.
problems-offline-todo = Everything you chose is kept. Connect to the internet and try again.

problems-bad-handle = “{ $typed }” is neither a handle nor an address.
problems-bad-handle-todo = Try something like @name@server.org, name.bsky.social or https://example.org.

problems-bad-address = “{ $typed }” is not a web address.
problems-bad-address-todo = An address starts with https:// and names a server.

problems-database-damaged = What { -app-name } had saved could not be read, so it begins anew.
problems-database-damaged-todo = The old file was kept as { $kept_as }.

problems-database-too-new = Your saved answers were written by a newer { -app-name }, and this one leaves them alone.
problems-database-too-new-todo = Changes made here are not saved. Update { -app-name }, then open it again.

problems-not-saved = Your answers could not be saved.
problems-not-saved-todo = Check that the disk has room. { -app-name } tries again with your next change.

problems-already-running = { -app-name } is already open in another window.
problems-already-running-todo = Changes made here are not saved. Close one of the two windows.

problems-stopped = Stopped.
problems-stopped-todo = What had arrived is still here.

problems-no-browser = No browser could be opened.
problems-no-browser-todo = Copy the link and open it in your browser.

problems-bad-picture = A picture could not be shown.

problems-crashed = Something in { -app-name } broke while doing this.
problems-crashed-todo = The rest goes on. Try again; nothing you chose is lost.

problems-host-not-found = There is no server called { $host }.
problems-host-not-found-todo = Check the spelling, or try again later.

problems-unreachable = { $host } cannot be reached right now.

problems-timed-out = { $host } took too long to answer.

problems-not-found = There is nothing at { $address }.
problems-not-found-todo = Check the spelling, or choose somebody else.

problems-gone = { $address } no longer exists.

problems-moved = { $address } has moved to { $to }.
problems-moved-todo = Look up the new address under People to add it.

problems-rate-limited = { $host } asks us to slow down.
problems-rate-limited-todo = Wait a few minutes, then try again.

problems-server-failed = { $host } has a problem of its own ({ $status }).

problems-sign-in-needed = { $host } shows this only to people who are signed in.

problems-hidden-signed-out = This person asks not to be shown without an account.
problems-hidden-signed-out-todo = You can still keep them in your plan.

problems-too-large = { $host } sent more than { -app-name } takes.
problems-too-large-todo = Choose somebody else, or try again later.

problems-not-understood = { $host } answered in a way { -app-name } does not understand.

problems-no-feed = { $host } offers no feed to follow.
problems-no-feed-todo = Try the address of its blog or news page.

problems-bad-redirect = { $host } sent us somewhere { -app-name } does not go.
problems-bad-redirect-todo = Check the address.

problems-cannot-read = { $network } lets nobody read without an account.
problems-cannot-read-todo = You see examples here; you can follow the real ones there.

problems-file-empty = The file is empty.

problems-file-too-large = The file is larger than { $limit_mb } MB, too large for a plan.

problems-file-not-a-plan = The file is not a { -app-name } plan.
problems-file-not-a-plan-todo = Choose a file that was saved with “Take it with me”, Mastodon’s list of follows (CSV), or a feed reader’s list (OPML).

problems-file-damaged = The file is damaged at line { $line }.
problems-file-damaged-todo = Ask for a fresh copy, or choose another file.

problems-file-too-new = The file comes from a newer { -app-name } (version { $version } of the format).
problems-file-too-new-todo = Update { -app-name }, then open it again.

problems-file-unreadable = { $path } could not be read.
problems-file-unreadable-todo = Check that it is there and that you may open it.

problems-file-not-written = { $path } could not be written.
problems-file-not-written-todo = Choose another folder, or check that the disk has room.

problems-no-file-dialog = Your desktop offers no window for choosing files.
problems-no-file-dialog-todo = Type the path of the file instead.

## Signing in, the keyring, and following.

problems-bad-server = “{ $typed }” is not the name of a server.
problems-bad-server-todo = Type a name like mastodon.social, or choose one from the list.

problems-no-sign-in = { $host } offers no sign-in that { -app-name } knows.
problems-no-sign-in-todo = Check the server's name, or choose another one.

problems-sign-in-denied = { $host } did not let { -app-name } in.
problems-sign-in-denied-todo = Nothing was changed. Sign in again when you want to.

problems-sign-in-mismatch = The answer did not come from the sign-in you began at { $host }.
problems-sign-in-mismatch-todo = It was thrown away. Begin again from here.

problems-sign-in-too-late = The sign-in page of { $host } waited too long.
problems-sign-in-too-late-todo = Begin again; the page is good for a few minutes.

problems-no-loopback = Your computer did not let the browser answer { -app-name }.
problems-no-loopback-todo = Close other sign-in windows and try again.

problems-wrong-password = { $host } does not know this handle with this password.
problems-wrong-password-todo = Check both, or make a new app password in the settings of Bluesky.

problems-not-an-app-password = This does not look like an app password.
problems-not-an-app-password-todo = An app password has four groups of four, like abcd-efgh-ijkl-mnop. Make one in Bluesky under Settings, Privacy and security.

problems-sign-in-expired = The sign-in of { $handle } has ended.
problems-sign-in-expired-todo = Sign in again; what was begun goes on from there.

problems-not-allowed = { $host } did not give { -app-name } the right to do this.
problems-not-allowed-todo = Sign out, sign in again and agree to what is asked.

problems-clock-off = { $host } says the clock of this computer is wrong.
problems-clock-off-todo = Set the date and time, then try again.

problems-follow-refused = { $address } cannot be followed from your account.
problems-follow-refused-todo = They may have blocked your server. Leave them out, or choose somebody else.

problems-follow-limit = { $host } lets an account follow only so many people a day.
problems-follow-limit-todo = The rest follows tomorrow when { -app-name } is open.

problems-keyring-locked = Your keyring is locked.
problems-keyring-locked-todo = Unlock it and try again, or stay signed in only until you close { -app-name }.

problems-keyring-missing = This desktop has no keyring to keep the sign-in in.
problems-keyring-missing-todo = Stay signed in only until you close { -app-name }, or install a keyring and try again.

problems-keyring-without-collection = Your keyring has no place to keep the sign-in in yet.
problems-keyring-without-collection-todo = Make a keyring in your desktop's password settings and try again, or stay signed in only until you close { -app-name }.

problems-keyring-refused = Your keyring did not take the sign-in.
problems-keyring-refused-todo = Try again, or stay signed in only until you close { -app-name }.

problems-keyring-emptied = Your keyring no longer holds this sign-in.
problems-keyring-emptied-todo = Sign in again.

## A button, and what no other words fit.

# Button that tries the failed thing again.
problems-retry = Try again

problems-unknown = Something went wrong.
