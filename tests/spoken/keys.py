"""By the keyboard alone, in the real window; the screen reader only listens where the focus is."""

from reader import Fault
import rules

# Points by which places may differ and still be the same.
NEAR = 6
# Height of the rail on top, under which nothing is seen.
RAIL = 56
# More stops than any ring here has.
MOST = 400


def go(walk):
    keys = Keys(walk)
    welcome(walk, keys)
    interests(walk, keys)
    people(walk, keys)
    preview(walk, keys)
    keep(walk, keys)
    follow(walk, keys)
    dialogs(walk, keys)
    narrow(walk, keys)
    home(walk, keys)


class Keys:
    def __init__(self, walk):
        self.walk = walk

    def press(self, *keys):
        self.walk.xdotool("key", *keys)

    def type(self, words):
        self.walk.xdotool("type", "--delay", "20", words)

    def nothing_focused(self):
        self.walk.until(lambda tree: tree.focused() is None, "no focus")

    def move(self, key):
        """Presses a key that moves the focus; returns the tree in which it has moved."""
        before = self.walk.look().focused()
        self.press(key)

        def moved(tree):
            now = tree.focused()
            other = now is not None and (before is None or now.path != before.path)
            return tree if other else None

        return self.walk.until(moved, f"{key} to move the focus away from {before}")

    def tab_to(self, role, name=None, starts=None):
        """Goes on with Tab until the focus is on this control."""
        words = self.walk.words
        name, starts = name and words.get(name, name), starts and words.get(starts, starts)
        passed = []
        for _ in range(MOST):
            node = self.move("Tab").focused()
            right = node.role == role and (name is None or node.name == name)
            if right and (starts is None or node.name.startswith(starts)):
                return node
            if node.path in passed:
                break
            passed.append(node.path)
        raise Fault(f"Tab never comes to {role} {name or starts!r}")

    def settled(self, *nodes):
        """Where these stand, once the focus is in view and nothing glides any more."""
        self.walk.until(in_sight, f"{nodes[-1]}, which has the focus, to be in view")
        before = [None]

        def still():
            now = [node.place() for node in nodes]
            same, before[0] = now == before[0], now
            return now if same else None

        return self.walk.reader.wait(still, f"{nodes[-1]} to stand still")

    def ring(self, screen):
        """Goes once round with Tab: past everything, in reading order, and back to where it
        began. Then the same way back for a bit."""
        first = self.move("Tab")
        stops = [first.focused()]
        faults = []
        for _ in range(MOST):
            tree = self.move("Tab")
            node = tree.focused()
            if node.path == stops[0].path:
                break
            if any(node.path == stop.path for stop in stops):
                raise Fault(f"on {screen!r} Tab comes back to {node}, not to {stops[0]}")
            # The focus may have stood in the middle: once, the way begins anew at the top.
            at_top = node.path == next(reachable(tree)).path
            places = self.settled(stops[-1], node)
            if not at_top and not follows(*places):
                faults.append(f"{node} {places[1]} comes after {stops[-1]} {places[0]}")
            stops.append(node)
        else:
            raise Fault(f"on {screen!r} Tab does not come round")
        paths = {stop.path for stop in stops}
        for node in reachable(self.walk.look()):
            if node.path not in paths:
                faults.append(f"{node} is never reached")
        back = [self.move("shift+Tab").focused() for _ in range(min(3, len(stops) - 1))]
        for node, expected in zip(back, reversed(stops)):
            if node.path != expected.path:
                faults.append(f"backwards comes {node}, not {expected}")
        if faults:
            way = "\n".join(f"  {stop}" for stop in stops)
            faults = "\n".join(faults)
            raise Fault(f"on the screen {screen!r}:\n{faults}\nThe way was:\n{way}")
        return stops


def reachable(tree):
    """What Tab has to come past, in the order of the tree."""
    dialog = tree.find("dialog")
    for node in (dialog or tree.root).walk():
        if node.role in rules.CONTROLS | {"article"} and "focusable" in node.states:
            if "enabled" in node.states:
                yield node


def follows(first, second):
    """Whether a place comes after another as one reads: to the right, or in a later line."""
    left, top, width, height = first
    other_left, other_top, _, _ = second
    to_the_right = other_left >= left + width - NEAR
    inside = other_left >= left - NEAR and other_top >= top - NEAR
    below = other_top >= top + height - NEAR
    return to_the_right or inside or below


def in_sight(tree):
    """A control that has the focus is seen, whole, in the rail or below it; of a card that is
    higher than its room, a part."""
    node = tree.focused()
    if node is None:
        return False
    _, top, _, height = node.place()
    _, _, _, window = tree.find("frame").place()
    in_rail = top >= 0 and top + height <= RAIL
    whole = top >= RAIL and top + height <= window
    part = node.role == "article" and top <= window - NEAR and top + height >= RAIL + NEAR
    return in_rail or whole or part


def welcome(walk, keys):
    walk.at_step("promise")
    # Nothing glides: so what is seen is seen at once.
    keys.press("ctrl+comma")
    keys.tab_to("radio button", "always")
    keys.press("space")
    walk.await_state("radio button", "always", "checked")
    keys.press("Escape")
    keys.nothing_focused()
    walk.await_gone("dialog", "settings")
    keys.ring("welcome")
    # Esc lets go of the focus, and Enter is the main button's.
    keys.press("Escape")
    keys.nothing_focused()
    keys.press("Return")
    walk.at_step("interests")
    # Esc goes back.
    keys.press("Escape")
    walk.at_step("promise")
    # The button itself, too.
    keys.tab_to("button", "show_me")
    keys.press("Return")
    walk.at_step("interests")


def interests(walk, keys):
    # Nothing is chosen: Enter has nowhere to go.
    keys.press("Return")
    keys.press("ctrl+f")
    walk.await_focus("entry", "search_interests")
    keys.type("nurs")
    walk.await_one("button", "clear")
    keys.press("Escape")
    keys.nothing_focused()
    keys.ring("interests-search")
    keys.press("ctrl+f")
    walk.await_focus("entry", "search_interests")
    keys.type("ing")
    walk.await_one("check box", "nursing_plain")
    walk.until(
        lambda tree: tree.find("entry", walk.word("search_interests")).text() == "nursing",
        "the word in the field",
    )
    # Enter takes the best; the field is empty and ready for the next.
    keys.press("Return")
    walk.reader.hears(walk.word("nursing_some"))
    walk.await_gone("button", "clear")
    walk.await_focus("entry", "search_interests")
    # By Tab to a tile: Space raises, arrows walk, Delete turns away.
    keys.tab_to("check box", "nursing_some")
    keys.press("space")
    walk.await_focus("check box", "nursing_lot")
    keys.move("Right")
    tree = keys.move("Down")
    tile = tree.focused()
    keys.press("Delete")
    walk.until(
        lambda tree: tree.focused() is not None and tree.focused().name != tile.name,
        f"{tile} to be turned away",
    )
    keys.press("Escape")
    keys.nothing_focused()
    keys.press("Return")
    walk.at_step("people")


def people(walk, keys):
    keys.ring("people")
    keys.press("Escape")
    keys.nothing_focused()
    card = keys.tab_to("check box")
    keys.press("space")
    walk.await_state("check box", card.name, "checked", on=False)
    swap = keys.tab_to("button", starts="swap")
    keys.press("space")
    walk.until(lambda tree: not tree.find("button", swap.name), "somebody else")
    if walk.look().focused() is None:
        raise Fault("the focus is lost when somebody is swapped")
    slider = keys.tab_to("slider", "minutes")
    before = slider.value()
    keys.press("Right")
    walk.until(
        lambda tree: tree.find("slider", walk.word("minutes")).value() > before, "more minutes"
    )
    walk.await_focus("slider", "minutes")
    # The arrows move the slider, so Tab and Esc must leave it.
    keys.move("Tab")
    keys.press("Escape")
    keys.nothing_focused()
    keys.press("Return")
    walk.at_step("preview")


def preview(walk, keys):
    walk.await_one("status bar", "examples")
    keys.ring("preview")
    post = keys.tab_to("article")
    keys.tab_to("toggle button", "why")
    keys.press("space")
    walk.until(
        lambda tree: "pressed" in tree.find("toggle button", walk.word("why")).states, "why"
    )
    if keys.move("shift+Tab").focused().path != post.path:
        raise Fault("Shift+Tab does not go back to the post")
    keys.press("Escape")
    keys.nothing_focused()
    keys.press("Escape")
    walk.at_step("people")
    keys.press("Return")
    walk.at_step("preview")
    keys.press("Return")
    walk.at_step("keep")


def keep(walk, keys):
    keys.ring("keep")
    keys.tab_to("link", "type_a_path")
    keys.press("Return")
    walk.await_focus("entry", "path")
    file = walk.file("follows.csv")
    keys.type(str(file))
    walk.until(
        lambda tree: tree.find("entry", walk.word("path")).text() == str(file), "the path"
    )
    keys.tab_to("button", "csv")
    keys.press("Return")
    walk.await_file(file, walk.word("csv_begins"))
    walk.reader.hears("follows.csv")
    # Again: it asks, and Esc leaves everything as it is.
    walk.await_focus("button", "csv")
    keys.press("Return")
    walk.await_focus("button", "leave_it")
    keys.press("Escape")
    walk.await_gone("button", "leave_it")
    walk.await_focus("entry", "path")


def has_focus(walk):
    return walk.until(lambda tree: tree.focused(), "a focus")


def follow(walk, keys):
    keys.tab_to("button", "follow")
    keys.press("Return")
    # The screen before has a heading of the same words.
    walk.await_gone("button", "follow")
    walk.at_step("follow")
    keys.tab_to("button", "sign_in_mastodon")
    keys.press("Return")
    walk.await_focus("entry", "server")
    keys.ring("follow")
    # The word that has the focus is explained; that goes first.
    if has_focus(walk).name.endswith(rules.EXPLAINED):
        keys.press("Escape")
    keys.press("Escape")
    keys.nothing_focused()
    keys.press("Escape")
    walk.at_step("keep")


def dialogs(walk, keys):
    keys.tab_to("button", "settings")
    keys.press("Return")
    walk.await_focus("button", "close")
    stops = keys.ring("settings")
    if any(stop.name == walk.word("back") for stop in stops):
        raise Fault("Tab leaves the settings")
    keys.tab_to("button", "start_over")
    keys.press("Return")
    walk.await_focus("button", "cancel")
    keys.ring("start-over")
    keys.press("Escape")
    walk.await_gone("dialog", "start_over_title")
    walk.await_focus("button", "settings")
    # By its own keys, from where nothing has the focus.
    keys.press("ctrl+comma")
    walk.await_focus("button", "close")
    keys.press("Escape")
    walk.await_gone("dialog", "settings")
    walk.await_focus("button", "settings")
    keys.press("Escape")
    keys.nothing_focused()


def narrow(walk, keys):
    """The same window at its smallest: the panel at the side is a strip that unfolds."""
    keys.press("Escape")
    walk.at_step("preview")
    keys.press("Escape")
    walk.at_step("people")
    walk.xdotool("windowsize", "--sync", walk.window, "720", "560")
    walk.await_gone("slider", "minutes")
    keys.ring("people, narrow")
    keys.tab_to("button", "show_details")
    keys.press("space")
    walk.await_one("slider", "minutes")
    keys.ring("people, narrow, unfolded")
    keys.press("Escape")
    keys.nothing_focused()
    keys.press("Return")
    walk.at_step("preview")
    keys.ring("preview, narrow")
    keys.press("Escape")
    keys.nothing_focused()
    keys.press("Return")
    walk.at_step("keep")
    keys.ring("keep, narrow")
    keys.press("Escape")
    keys.nothing_focused()


def home(walk, keys):
    # The main action keeps the feed.
    keys.press("Return")
    walk.at_step("home")
    keys.ring("home")
    keys.press("Escape")
    keys.nothing_focused()
    keys.tab_to("button", "adjust")
    keys.press("Return")
    walk.at_step("interests")
