### Not translated yet.
-app-name = Firstfeed
