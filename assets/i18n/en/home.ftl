### The feed that was kept and is read in the app: what people see on every later launch.

# Title of the screen.
home-title = Your feed

# When the feed was last refreshed. $ago is "just now", "5 minutes ago" or "on 22 Sep".
home-refreshed = Refreshed { $ago }

# Instead of "Refreshed …".
home-not-refreshed = Not refreshed yet

# Button that changes interests, people and minutes.
home-adjust = Adjust

# Tooltip of "Adjust".
home-adjust-help = Change interests, people and minutes

# Button to the ways of keeping the feed: following for real, or taking the plan away as a file.
home-take = Follow or take along
