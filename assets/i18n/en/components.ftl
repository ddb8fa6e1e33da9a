### The page that shows every component, for whoever builds the screens (--components).

components-title = Components
components-help = Every part of the screens in every state.
components-text = Text
components-buttons = Buttons
components-chips = Chips
components-fields = Fields and boxes
components-topics = Topics
components-people = People
components-notices = Messages
components-charts = Charts
components-posts = Posts
components-explanation = An explanation
components-controls = Controls
components-controls-help = Point at them, press them, or go from one to the next with the Tab key.
components-empty = Nothing to show
components-forecast = Forecast
components-run = Rows of a run
