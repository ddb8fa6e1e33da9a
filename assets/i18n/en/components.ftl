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
