"""By accessibility actions alone: everything is read from the tree and done through it."""

from reader import Fault


def go(walk):
    welcome(walk)
    interests(walk)
    people(walk)
    preview(walk)
    keep(walk)
    settings(walk)
    follow(walk)
    home(walk)


def welcome(walk):
    walk.at_step("promise")
    walk.check("welcome")
    # A dialog takes the focus, and ends by its own button.
    walk.press("link", "open_plan")
    walk.await_focus("button", "choose_file")
    walk.check("open-a-plan")
    walk.press("button", "cancel")
    walk.await_gone("dialog", "open_plan_title")
    walk.press("button", "show_me")


def interests(walk):
    walk.at_step("interests")
    walk.reader.hears(walk.word("interests"))
    tree = walk.check("interests-empty")
    onward = tree.find("button", walk.word("find_people"))
    if "enabled" in onward.states:
        raise Fault("one can go on without an interest")

    # Found by a word that is not its name.
    walk.await_one("entry", "search_interests").set_text("nurse who bakes")
    topic = walk.word("nursing")
    walk.await_one("button", "clear")
    walk.await_one("check box", topic)
    walk.reader.hears(walk.word("found_some"))
    walk.check("interests-search")
    walk.press("check box", topic)
    # Chosen, then raised, and each is said.
    walk.await_state("check box", "nursing_some", "checked")
    walk.reader.hears(walk.word("nursing_some"))
    walk.press("check box", "nursing_some")
    walk.await_state("check box", "nursing_lot", "checked")
    walk.reader.hears(walk.word("nursing_lot"))
    walk.press("button", "clear")
    walk.await_gone("button", "clear")
    # Its chip is there now, and leads to the same.
    walk.await_one("button", "nursing_chip")

    # Refused, without hovering over anything.
    walk.press("button", "refuse_food")
    walk.await_one("check box", "food_refused")
    walk.reader.hears(walk.word("food_refused"))
    walk.await_one("button", "allow_food")
    # A group unfolded, and the words say so.
    walk.press("button", "all_topics")
    walk.press("button", "fewer_topics")
    walk.await_one("button", "all_topics")
    # A starting point, and back.
    start = walk.word("a_start")
    walk.press("toggle button", start)
    walk.await_state("toggle button", start, "pressed")
    focus_goes_to(walk, walk.await_one("check box", "food_refused"))
    walk.check("interests")
    walk.press("button", "find_people")


def focus_goes_to(walk, node):
    """A screen reader moves the focus, hears of it, and sees it on screen."""
    node.take_focus()
    there = walk.until(
        lambda tree: next((it for it in tree if it.path == node.path and "focused" in it.states), None),
        f"the focus on {node}",
    )

    def in_view(tree):
        here = next((it for it in tree if it.path == there.path), None)
        if here is None:
            return False
        _, top, _, height = here.place()
        _, _, _, window = tree.find("frame").place()
        return 0 <= top and top + height <= window

    walk.until(in_view, f"{node} in view")


def people(walk):
    walk.at_step("people")
    walk.reader.hears(walk.word("people"))
    tree = walk.check("people")
    cards = [node for node in tree.all("check box") if "checked" in node.states]
    card = cards[0]
    card.press()
    walk.await_state("check box", card.name, "checked", on=False)
    swap = walk.await_one("button", starts="swap")
    swap.press()
    walk.until(
        lambda tree: not tree.find("button", swap.name), f"somebody else than for {swap.name!r}"
    )

    # Minutes as a value, and as a choice.
    slider = walk.await_one("slider", "minutes")
    slider.set_value(25)
    walk.until(
        lambda tree: round(tree.find("slider", walk.word("minutes")).value()) == 25, "25 minutes"
    )
    # The forecast follows, and is said.
    walk.reader.hears(walk.word("a_day"))
    walk.press("radio button", "minutes_10")
    walk.await_state("radio button", "minutes_10", "checked")
    walk.until(
        lambda tree: round(tree.find("slider", walk.word("minutes")).value()) == 10, "10 minutes"
    )
    # A network that has to be turned off and on.
    walk.press("check box", "mastodon")
    walk.await_state("check box", "mastodon", "checked", on=False)
    walk.press("check box", "mastodon")
    walk.await_state("check box", "mastodon", "checked")

    walk.await_one("entry", "search_people").set_text("nursing")
    walk.await_one("button", "clear")
    walk.check("people-search")
    walk.press("button", "clear")
    walk.await_gone("button", "clear")
    # The last card is as near as the first.
    nodes = list(walk.look())
    panel = next(at for at, node in enumerate(nodes) if node.name == walk.word("forecast"))
    cards = [node for node in nodes[:panel] if node.role == "check box"]
    focus_goes_to(walk, cards[-1])
    walk.press("button", "show_feed")


def preview(walk):
    walk.at_step("preview")
    walk.await_one("status bar", "examples")
    walk.reader.hears_each(walk.word("preview"), walk.word("examples"))
    tree = walk.check("preview")
    posts = tree.all("article")
    if not posts:
        raise Fault("a feed without posts")
    for post in posts:
        if not post.description:
            raise Fault(f"{post} does not say what stands in it")
    # All of them can be come to, one after the other.
    for post in posts:
        focus_goes_to(walk, post)
    why = walk.look().find("toggle button", walk.word("why"))
    why.press()
    walk.until(
        lambda tree: "pressed" in tree.find("toggle button", walk.word("why")).states, "why"
    )
    failed = next(
        node for node in walk.look().all("toggle button") if walk.word("failed") in node.name
    )
    failed.press()
    walk.await_one("button", "retry")
    walk.check("preview-why")
    failed.press()
    walk.await_gone("button", "retry")
    walk.press("button", "keep_feed")


def keep(walk):
    walk.at_step("keep")
    walk.reader.hears(walk.word("keep"))
    walk.check("keep")
    walk.press("link", "type_a_path")
    walk.await_focus("entry", "path")
    # The plan, the list and the feeds, each to a path of its own.
    for name, button, begins in (
        ("plan.json", "plan", "{"),
        ("follows.csv", "csv", walk.word("csv_begins")),
        ("feeds.opml", "opml", "<?xml"),
    ):
        file = walk.file(name)
        walk.await_one("entry", "path").set_text(str(file))
        walk.until(
            lambda tree: tree.find("entry", walk.word("path")).text() == str(file), "the path"
        )
        walk.press("button", button)
        walk.await_file(file, begins)
        walk.reader.hears(name)
    walk.check("keep-saved")
    # A file that is there is not written over unasked; the question takes the focus.
    walk.press("button", "opml")
    walk.await_focus("button", "leave_it")
    walk.reader.hears("feeds.opml")
    walk.check("keep-replace")
    walk.press("button", "leave_it")
    walk.await_gone("button", "leave_it")


def settings(walk):
    opener = walk.await_one("button", "settings")
    focus_goes_to(walk, opener)
    opener.press()
    walk.await_focus("button", "close")
    walk.check("settings")
    walk.press("radio button", "dark")
    walk.await_state("radio button", "dark", "checked")
    walk.await_state("radio button", "light", "checked", on=False)
    walk.press("radio button", "always")
    walk.await_state("radio button", "always", "checked")
    walk.press("button", "contacted")
    walk.await_one("button", "contacted_again")
    focus_goes_to(walk, walk.await_one("button", "start_over"))
    walk.check("settings-contacted")
    walk.press("button", "start_over")
    # Where nothing is lost by a careless press.
    walk.await_focus("button", "cancel")
    walk.check("start-over")
    walk.press("button", "cancel")
    walk.await_gone("dialog", "start_over_title")
    walk.press("button", "settings")
    walk.await_focus("button", "close")
    walk.press("button", "close")
    walk.await_gone("dialog", "settings")


def follow(walk):
    walk.press("button", "follow")
    walk.at_step("follow")
    walk.reader.hears(walk.word("follow"))
    walk.check("follow")
    walk.press("button", "sign_in_mastodon")
    walk.await_focus("entry", "server")
    go_on = walk.await_one("button", "with_browser")
    if "enabled" in go_on.states:
        raise Fault("one can sign in to nowhere")
    walk.press("toggle button", "no_account")
    walk.await_one("entry", "find_server")
    walk.check("follow-mastodon")
    walk.press("toggle button", "no_account")
    walk.await_gone("entry", "find_server")
    walk.press("button", "sign_in_bluesky")
    walk.await_focus("entry", "handle")
    walk.press("link", "app_password")
    walk.await_one("password text", "password")
    walk.check("follow-bluesky")
    walk.press("button", "back")
    walk.at_step("keep")


def home(walk):
    walk.press("button", "keep_here")
    walk.at_step("home")
    walk.reader.hears(walk.word("home"))
    walk.check("home")
    walk.press("button", "adjust")
    walk.at_step("interests")
    walk.press("check box", "nursing_lot")
    walk.await_state("check box", "nursing_little", "checked")
    walk.press("button", "find_people")
    walk.at_step("people")
    walk.press("button", "show_feed")
    walk.at_step("changes")
    walk.check("changes")
    walk.press("button", "keep_changes")
    walk.at_step("home")
