"""What holds on every screen, whoever looks at it or listens to it."""

from reader import Fault

# What can be pressed, chosen, moved or written into.
CONTROLS = {
    "button", "check box", "entry", "link", "password text", "radio button", "slider",
    "toggle button",
}
# What can have the focus besides, to be read.
READ = {"article", "frame"}
# What says nothing without a name.
NAMED = CONTROLS | {"article", "dialog", "heading", "image", "label", "panel", "status bar"}
# A target is at least so high and wide, in points.
TARGET = 32
# How the names of words that are explained where they stand end, in English.
EXPLAINED = ": what this means"


def check(tree, reader):
    """Throws everything at once that is wrong with what is on screen."""
    faults = list(of_window(tree))
    for node in tree:
        faults += of_node(node)
    faults += of_sizes(tree)
    if faults:
        raise Fault("\n".join(faults))


def of_window(tree):
    frames = tree.all("frame")
    if len(frames) != 1:
        yield f"{len(frames)} windows"
    for frame in frames:
        if not frame.name:
            yield "a window without a name"
        if "active" not in frame.states and not tree.all("dialog"):
            yield "the window in front is not active"
    if not tree.find("heading"):
        yield "a screen without a heading"
    if len(tree.all("dialog")) > 1:
        yield "a dialog in a dialog"
    for dialog in tree.all("dialog"):
        if "modal" not in dialog.states:
            yield f"{dialog} is not modal"
        if tree.focused() is not None and not tree.focused().is_within(dialog):
            yield f"{dialog} has left the focus on {tree.focused()}"
        if not tree.find("heading", within=dialog):
            yield f"{dialog} has no heading"


def of_node(node):
    if node.role.startswith("role "):
        yield f"{node} has a role that nobody expects here"
    if node.role in NAMED and not node.name.strip():
        yield f"a {node.role} without a name (below {node.parent})"
    if node.name and node.description == node.name:
        yield f"{node} says its name twice"
    pressed = "Action" in node.faces and node.role not in ("label", "dialog")
    if pressed and node.role not in CONTROLS:
        yield f"{node} can be pressed, which its role does not say"
    if "focusable" in node.states and node.role not in CONTROLS | READ:
        yield f"{node} can have the focus, which its role does not say"
    if node.role not in CONTROLS:
        return
    enabled = "enabled" in node.states
    if enabled and "focusable" not in node.states:
        yield f"{node} cannot be reached by keyboard"
    if node.role in ("check box", "radio button") and "checkable" not in node.states:
        yield f"{node} does not say whether it is chosen"
    if node.role in ("entry", "password text"):
        if "editable" not in node.states:
            yield f"{node} cannot be written into"
    elif node.role == "slider":
        if "Value" not in node.faces:
            yield f"{node} has no value"
    elif enabled and "Action" not in node.faces:
        yield f"{node} cannot be pressed"
    if node.role == "radio button" and not within_group(node):
        yield f"{node} does not say what it is a choice of"


def within_group(node):
    return node.parent is not None and node.parent.role == "panel" and node.parent.name


def of_sizes(tree):
    for node in tree:
        if node.role not in CONTROLS:
            continue
        _, _, width, height = node.place()
        # Links in the text of a post, and explained words, are as high as their line.
        in_post = node.role == "link" and any(up.role == "article" for up in ancestors(node))
        least = 18 if in_post or node.name.endswith(EXPLAINED) else TARGET
        if height < least or width < least:
            yield f"{node} is only {width} by {height}"


def ancestors(node):
    while node.parent is not None:
        node = node.parent
        yield node
