"""What a screen reader has of the program: its tree, its announcements, and its actions.

Speaks to AT-SPI's bus itself (python3-gi), as the libraries of screen readers do, so that nothing
is remembered between two looks and each look is of one moment.
"""

import subprocess
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

# Long enough never to be the reason for failing.
PATIENCE = 60.0
PATIENCE_MS = int(1000 * PATIENCE)
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi."

# Of AT-SPI's enumerations, what this program can have.
ROLES = {
    7: "check box", 16: "dialog", 23: "frame", 27: "image", 29: "label", 31: "list",
    32: "list item", 33: "menu", 35: "menu item", 39: "panel", 40: "password text",
    42: "progress bar", 43: "button", 44: "radio button", 48: "scroll bar", 50: "separator",
    51: "slider", 54: "status bar", 61: "text", 62: "toggle button", 64: "tool tip",
    69: "filler", 75: "application", 79: "entry", 83: "heading", 85: "section", 88: "link",
    101: "notification", 107: "landmark", 109: "article", 116: "static",
}
STATES = {
    1: "active", 3: "busy", 4: "checked", 7: "editable", 8: "enabled", 11: "focusable",
    12: "focused", 14: "horizontal", 16: "modal", 20: "pressed", 22: "selectable",
    23: "selected", 24: "sensitive", 25: "showing", 26: "single line", 30: "visible",
    32: "indeterminate", 38: "selectable text", 41: "checkable", 43: "read only",
}


class Fault(Exception):
    """Something is not as a person who cannot see needs it."""


class Node:
    """One thing in the tree, as it was when it was looked at."""

    def __init__(self, reader, item):
        (_, self.path), _, (_, self.parent_path), self.index, _, faces, *rest = item
        self.name, role, self.description, (low, high) = rest
        self.reader = reader
        self.role = ROLES.get(role, f"role {role}")
        bits = low | high << 32
        self.states = {name for bit, name in STATES.items() if bits >> bit & 1}
        self.faces = {face.removeprefix(ACCESSIBLE) for face in faces}
        self.parent = None
        self.children = []

    def is_within(self, other):
        node = self
        while node is not None and node.path != other.path:
            node = node.parent
        return node is not None

    def walk(self):
        """Itself and all below it, in the order in which a reader goes through them."""
        yield self
        for child in self.children:
            yield from child.walk()

    def call(self, face, method, arguments=None):
        return self.reader.call(self.path, ACCESSIBLE + face, method, arguments)

    def property(self, face, name):
        arguments = GLib.Variant("(ss)", (ACCESSIBLE + face, name))
        properties = "org.freedesktop.DBus.Properties"
        return self.reader.call(self.path, properties, "Get", arguments)[0]

    def press(self):
        if "Action" not in self.faces:
            raise Fault(f"{self} cannot be pressed by a screen reader")
        self.call("Action", "DoAction", GLib.Variant("(i)", (0,)))

    def set_text(self, text):
        if "EditableText" not in self.faces:
            raise Fault(f"{self} cannot be written into by a screen reader")
        self.call("EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    def set_value(self, value):
        arguments = GLib.Variant("(ssv)", (ACCESSIBLE + "Value", "CurrentValue", GLib.Variant("d", value)))
        self.reader.call(self.path, "org.freedesktop.DBus.Properties", "Set", arguments)

    def value(self):
        return self.property("Value", "CurrentValue")

    def text(self):
        """What stands in a field."""
        return self.call("Text", "GetText", GLib.Variant("(ii)", (0, -1)))[0]

    def take_focus(self):
        self.call("Component", "GrabFocus")

    def scroll_to(self):
        anywhere = 6
        self.call("Component", "ScrollTo", GLib.Variant("(u)", (anywhere,)))

    def place(self):
        """Left, top, width, height in the window."""
        in_window = 1
        return self.call("Component", "GetExtents", GLib.Variant("(u)", (in_window,)))[0]

    def __str__(self):
        return f"{self.role} {self.name!r}"

    def line(self):
        """As it is listed for people."""
        words = [str(self)]
        usual = {"enabled", "sensitive", "showing", "visible", "focusable", "selectable text"}
        words += sorted(self.states - usual - {"single line", "editable", "checkable"})
        if self.states.isdisjoint({"enabled", "sensitive"}) and self.role not in ("application",):
            words.append("disabled")
        if self.description:
            words.append(f"({self.description})")
        return " ".join(words)


class Tree:
    """All of the program at one moment."""

    def __init__(self, reader, items):
        nodes = {item[0][1]: Node(reader, item) for item in items}
        self.root = nodes[ROOT]
        for node in nodes.values():
            node.parent = nodes.get(node.parent_path) if node is not self.root else None
            if node.parent is not None:
                node.parent.children.append(node)
        for node in nodes.values():
            node.children.sort(key=lambda child: child.index)

    def __iter__(self):
        return self.root.walk()

    def all(self, role=None, name=None, starts=None, within=None):
        """What has this role and name, in reading order."""
        return [
            node
            for node in (within or self.root).walk()
            if (role is None or node.role == role)
            and (name is None or node.name == name)
            and (starts is None or node.name.startswith(starts))
        ]

    def find(self, role=None, name=None, starts=None, within=None):
        found = self.all(role, name, starts, within)
        return found[0] if found else None

    def focused(self):
        """What has the focus, the window itself aside."""
        for node in self:
            if "focused" in node.states and node.role != "frame":
                return node
        return None

    def dump(self):
        lines = []

        def branch(node, depth):
            lines.append("  " * depth + node.line())
            for child in node.children:
                branch(child, depth + 1)

        branch(self.root, 0)
        return "\n".join(lines)


class Reader:
    """A screen reader on a session bus of its own, and the program that it reads."""

    def __init__(self, command):
        # What was announced, in order.
        self.heard = []
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        on = GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True)))
        ally = ("org.a11y.Bus", "/org/a11y/bus")
        properties = "org.freedesktop.DBus.Properties"
        session.call_sync(*ally, properties, "Set", on, None, 0, PATIENCE_MS, None)
        address = session.call_sync(*ally, "org.a11y.Bus", "GetAddress", None, None, 0, PATIENCE_MS, None)
        flags = Gio.DBusConnectionFlags
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address.unpack()[0],
            flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
            None,
            None,
        )
        self.registry = "org.a11y.atspi.Registry"
        self.program = None
        self.wait(self.listens, "the registry of AT-SPI")
        self.bus.signal_subscribe(None, None, None, None, None, 0, self.on_signal)
        self.program = subprocess.Popen(command)
        self.name = None
        self.wait(self.is_there, "the program on AT-SPI's bus")

    def hears(self, *words):
        """Waits until one of the announcements since the last time holds all these words."""

        def told():
            for at, said in enumerate(self.heard):
                if all(word in said for word in words):
                    del self.heard[: at + 1]
                    return said
            return None

        return self.wait(told, f"an announcement with {words}; heard: {self.heard}")

    def hears_each(self, *words):
        """Waits until each of these was announced since the last time, in whatever order."""

        def told():
            return all(any(word in said for said in self.heard) for word in words)

        self.wait(told, f"announcements with {words}; heard: {self.heard}")
        self.heard.clear()

    def listens(self):
        event = GLib.Variant("(s)", ("object:announcement",))
        registry = ("/org/a11y/atspi/registry", self.registry, "RegisterEvent")
        self.call(*registry, event, to=self.registry)
        return True

    def is_there(self):
        children = self.call(ROOT, ACCESSIBLE + "Accessible", "GetChildren", to=self.registry)[0]
        if not children:
            return False
        self.name = children[0][0]
        # Its name is known a moment before it answers; what is asked meanwhile may be lost.
        return self.look(patience=2.0)

    def on_signal(self, _bus, sender, _path, face, signal, arguments):
        if sender == self.name and face == ACCESSIBLE + "Event.Object" and signal == "Announcement":
            self.heard.append(arguments.unpack()[3])

    def call(self, path, face, method, arguments=None, to=None, patience=PATIENCE):
        answer = self.bus.call_sync(
            to or self.name, path, face, method, arguments, None, 0, int(1000 * patience), None
        )
        return answer.unpack()

    def look(self, patience=PATIENCE):
        cache = ("/org/a11y/atspi/cache", ACCESSIBLE + "Cache", "GetItems")
        items = self.call(*cache, patience=patience)[0]
        return Tree(self, items)

    def wait(self, so, what):
        """Looks again at whatever the program tells, until something is so."""
        give_up = time.monotonic() + PATIENCE
        context = GLib.MainContext.default()
        while True:
            while context.iteration(False):
                pass
            if self.program is not None and self.program.poll() is not None:
                raise Fault(f"the program ended ({self.program.returncode}), waiting for {what}")
            try:
                answer, error = so(), None
            except GLib.Error as said:
                # What is asked about may be gone already, or not be there yet.
                answer, error = None, said
            if answer:
                return answer
            if time.monotonic() > give_up:
                raise Fault(f"this did not come: {what}") from error
            # Until the bus brings something, or a moment has passed.
            waking = GLib.timeout_add(100, lambda: False)
            if context.iteration(True) and GLib.main_context_default().find_source_by_id(waking):
                GLib.source_remove(waking)

    def until(self, so, what):
        """As `wait`, of the tree; returns what was found."""
        return self.wait(lambda: so(self.look()), what)

    def close(self):
        if self.program.poll() is None:
            self.program.kill()
            self.program.wait()
