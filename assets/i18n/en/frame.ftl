### The window around every screen: the rail of steps on top, the bar with the main button at
### the bottom, and the banners between them.

frame-app-name = { -app-name }

## Names of the steps in the rail. One or two words: seven of them stand side by side.

frame-step-welcome = Welcome
frame-step-interests = Interests
# The step in which people, organisations and feeds are chosen.
frame-step-people = People
# The step that shows the feed before anything is followed.
frame-step-preview = Preview
# The step that asks how the feed is to be kept. On its button: "Keep this feed".
frame-step-keep = Keep it
frame-step-home = Your feed
# The step that follows the chosen people with an account.
frame-step-follow = Follow

# A step of the rail as a screen reader says it. $name is one of the names above.
# $state: done (was here before), here (is here now), to-come.
frame-step-spoken =
    { $state ->
        [done] Step { $number } of { $of }: { $name }, done
        [here] Step { $number } of { $of }: { $name }, you are here
       *[to-come] Step { $number } of { $of }: { $name }, to come
    }
# Where one is, in a narrow window.
frame-step-short = Step { $number } of { $of }

## Buttons of the frame.

# Back to the step before.
frame-back = Back
frame-settings = Settings
# From the steps back to the feed that was kept.
frame-to-home = Back to my feed
# Puts a banner away.
frame-dismiss = Dismiss

# Why a button beside an empty field cannot be pressed yet.
frame-fill-first = Fill in the field first.
# Takes the last change back.
frame-undo = Undo
# Closes a dialog.
frame-close = Close
# Leaves everything as it is.
frame-cancel = Cancel

## The main button at the bottom right: what the next step is. Short.

frame-primary-welcome = Show me what it could look like
frame-primary-interests = Find people
frame-primary-people = Show my feed
frame-primary-preview = Keep this feed
# Like "Keep this feed" where one is kept already and was changed.
frame-primary-preview-changes = Keep these changes
frame-primary-keep = Keep reading here
frame-primary-home = Refresh

## Why the main button cannot be pressed yet.

frame-gate-no-interest = Choose at least one interest first.
frame-gate-nobody = Choose at least one person first.
frame-gate-nothing-kept = Keep a feed first.

## Banners: what happened.

# $path is where the file lies.
frame-saved-as = Saved as { $path }.
# A plan file was opened. $n counts its people, organisations and feeds.
frame-plan-opened =
    { $n ->
        [one] This is now your plan: { $n } source.
       *[other] This is now your plan: { $n } sources.
    }
# After signing out. $why is a whole sentence: what went wrong with telling the server.
frame-not-revoked = You are signed out here, but the server could not be told. { $why }
frame-not-revoked-help = To be sure, take { -app-name } out of the connected apps in your account there.
# "More like this" was pressed, but $topic has as much room as there is.
frame-most-already = { $topic } already gets as much room as it can.
frame-most-already-help = For more of it, choose less of something else.
frame-more = You will see more about { $topic }.
frame-less = You will see less about { $topic }.
# "Not this person" was pressed. $name may be a person, an organisation or a feed.
frame-left = { $name } is out of your feed.
# Somebody else was suggested. $into comes in, $out goes.
frame-swapped = { $into } takes the place of { $out }.

# Over the window while a file is being dragged on it.
frame-drop-file = Drop the plan file here to open it

# Button after a list was followed: goes to the feed.
frame-read-feed = Read my feed

# Name of the row of steps at the top.
frame-steps = Steps
