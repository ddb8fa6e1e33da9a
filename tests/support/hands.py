#!/usr/bin/python3
"""Uses the program as somebody with a screen reader does: over AT-SPI, by names and actions alone.

Reads one order a line as JSON from standard input and answers with one line each: {"ok": ...} or
{"error": ..., "tree": [...]}. Run inside a D-Bus session of its own. Orders:
  {"do": "start", "command": [...]}      starts the program and waits for its window
  {"do": "kill"}                         ends it with SIGKILL
  {"do": "press", "name": N}             presses what is called N, once it is there and enabled
  {"do": "write", "name": N, "text": T}  writes into the field called N
  {"do": "see", "name": N}               waits until something is called N
  {"do": "tree"}                         what there is: role, name, states
A name that ends in "*" stands for all that begin so. Needs python3-pyatspi and at-spi2-core."""

import json
import os
import signal
import subprocess
import sys
import time

PATIENCE = 60.0
children = []


def bus():
    """Starts the accessibility bus; a session without service files starts nothing by itself."""
    launcher = next(path for path in ("/usr/libexec/at-spi-bus-launcher",
                                      "/usr/lib/at-spi2-core/at-spi-bus-launcher")
                    if os.path.exists(path))
    children.append(subprocess.Popen([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL,
                                     stderr=subprocess.DEVNULL))
    order = ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
             "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status"]
    for switch in ("ScreenReaderEnabled", "IsEnabled"):
        end = time.monotonic() + PATIENCE
        while subprocess.run(order + [f"string:{switch}", "variant:boolean:true"],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
            if time.monotonic() > end:
                sys.exit("no accessibility bus")
            time.sleep(0.1)


class Hands:
    def __init__(self, pyatspi):
        self.pyatspi, self.program = pyatspi, None

    def roots(self):
        for app in self.pyatspi.Registry.getDesktop(0):
            if app is not None and self.program is not None and app.get_process_id() == self.program.pid:
                yield app

    def walk(self):
        todo = list(self.roots())
        while todo:
            node = todo.pop(0)
            try:
                yield node
                todo[:0] = [child for child in node if child is not None]
            except Exception:
                # It went away while we looked.
                continue

    def states(self, node):
        return {self.pyatspi.stateToString(state) for state in node.getState().getStates()}

    def find(self, name, fits):
        begins = name[:-1] if name.endswith("*") else None
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.program is not None and self.program.poll() is not None:
                raise RuntimeError(f"the program has ended with {self.program.returncode}")
            for node in self.walk():
                try:
                    called = node.name or ""
                    if (called == name or begins is not None and called.startswith(begins)) and fits(node):
                        return node
                except Exception:
                    continue
            time.sleep(0.1)
        raise RuntimeError(f"nothing is called {name!r}")

    def can_be_pressed(self, node):
        return "enabled" in self.states(node) and node.queryAction().nActions > 0

    def start(self, command):
        self.program = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        self.find("Settings", self.can_be_pressed)

    def kill(self):
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()
        self.program = None

    def press(self, name):
        if not self.find(name, self.can_be_pressed).queryAction().doAction(0):
            raise RuntimeError(f"{name!r} cannot be pressed")

    def write(self, name, text):
        node = self.find(name, lambda node: "editable" in self.states(node))
        if not node.queryEditableText().setTextContents(text):
            raise RuntimeError(f"nothing can be written into {name!r}")

    def see(self, name):
        return self.find(name, lambda node: True).name

    def tree(self):
        lines = []
        for node in self.walk():
            try:
                lines.append(f"{node.getRoleName()}: {node.name!r} {sorted(self.states(node))}")
            except Exception:
                continue
        return lines


def main():
    bus()
    import pyatspi  # Connects at once, so the bus has to be there.
    hands = Hands(pyatspi)
    try:
        for line in sys.stdin:
            order = json.loads(line)
            what = order.pop("do")
            try:
                answer = {"ok": getattr(hands, what)(**order)}
            except Exception as error:
                answer = {"error": f"{what} {order}: {error}", "tree": hands.tree()}
            print(json.dumps(answer), flush=True)
    finally:
        if hands.program is not None:
            hands.kill()
        for child in children:
            child.terminate()


main()
