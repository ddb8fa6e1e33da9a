### Names that occur in many messages.

# The name of the app. It is never translated.
-app-name = Firstfeed
