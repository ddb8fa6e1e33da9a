"""The whole way through the program for somebody who cannot see it.

    walk.py actions|keys|follow WORDS PROGRAM [OPTION ...]

By a screen reader's actions alone, or by the keyboard alone. WORDS is a file with the words that
stand on the screens, as the program itself has them. Needs a session bus and a screen of its own.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import traceback

from reader import Fault, Reader
import rules

# Neither walk takes longer than this, in seconds, even on a very slow machine.
LONGEST = 900


class Walk:
    """A person with a screen reader, somewhere in the program."""

    def __init__(self, words, command):
        self.words = json.loads(pathlib.Path(words).read_text())
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.trees = os.environ.get("FIRSTFEED_TREES")
        self.shown = 0
        self.command = command
        self.start()

    def start(self):
        """Opens the program and gives its window the focus."""
        self.reader = Reader(self.command)
        window = ["search", "--sync", "--onlyvisible", "--name", f"^{self.word('app')}$"]
        # Without a window manager nobody else gives the window the focus, and the pointer
        # must not rest on anything.
        front = ["windowfocus", "--sync"]
        self.window = self.xdotool(*window).split()[0]
        self.xdotool("mousemove", "0", "0")
        self.xdotool(front[0], front[1], self.window)
        self.reader.until(
            lambda tree: any("active" in it.states for it in tree.all("frame")),
            "the window in front",
        )

    def restart(self):
        """Ends the program at once, and opens it again."""
        self.reader.close()
        self.start()

    def xdotool(self, *words):
        done = subprocess.run(
            ["xdotool", *words], check=True, timeout=60, capture_output=True, text=True
        )
        return done.stdout

    def word(self, name):
        return self.words[name]

    def look(self):
        return self.reader.look()

    def until(self, so, what):
        return self.reader.until(so, what)

    def await_one(self, role, name=None, starts=None):
        """Waits for something of this role, by one of the words."""
        name = name and self.words.get(name, name)
        starts = starts and self.words.get(starts, starts)
        return self.until(
            lambda tree: tree.find(role, name, starts), f"{role} {name or starts!r}"
        )

    def await_gone(self, role, name):
        name = self.words.get(name, name)
        self.until(lambda tree: not tree.find(role, name), f"no {role} {name!r}")

    def await_state(self, role, name, state, on=True):
        """Waits until a control is in a state, or no longer."""
        name = self.words.get(name, name)

        def so(tree):
            node = tree.find(role, name)
            return node if node is not None and (state in node.states) == on else None

        return self.until(so, f"{role} {name!r} {'' if on else 'not '}{state}")

    def await_focus(self, role, name=None):
        name = name and self.words.get(name, name)

        def so(tree):
            node = tree.focused()
            here = node is not None and node.role == role and (name is None or node.name == name)
            return node if here else None

        return self.until(so, f"the focus on {role} {name!r}")

    def at_step(self, title):
        """Waits for a screen by its heading."""
        self.await_one("heading", title)

    def check(self, screen):
        """Holds what is on screen against the rules, once nothing moves any more."""
        before = [None]

        def still(tree):
            now = [(node.path, node.line()) for node in tree]
            same = before[0] == now
            before[0] = now
            return tree if same else None

        tree = self.until(still, f"{screen} to stand still")
        if self.trees:
            self.shown += 1
            file = pathlib.Path(self.trees) / f"{self.shown:02}-{screen}.txt"
            file.write_text(tree.dump() + "\n")
        try:
            rules.check(tree, self.reader)
        except Fault as fault:
            raise Fault(f"on the screen {screen!r}:\n{fault}") from fault
        return tree

    def press(self, role, name=None, starts=None):
        self.await_one(role, name, starts).press()

    def file(self, name):
        return self.folder / name

    def await_file(self, file, begins):
        """Waits until a file is written, as a whole."""
        self.reader.wait(file.exists, f"{file.name} on disk")
        text = file.read_text()
        if not text.lstrip("\ufeff").startswith(begins):
            raise Fault(f"{file.name} begins with {text[:80]!r}")


def main():
    how, words, *command = sys.argv[1:]

    def too_long(*_):
        raise Fault(f"the walk takes longer than {LONGEST} seconds")

    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(LONGEST)
    walk = ring = None
    try:
        if how == "follow":
            import follow

            ring = follow.keyring(tempfile.mkdtemp())
        walk = Walk(words, command)
        if how == "actions":
            from actions import go
        elif how == "follow":
            go = follow.go
        else:
            from keys import go
        go(walk)
    except BaseException:
        signal.alarm(0)
        traceback.print_exc()
        if walk is not None:
            print(f"announced: {walk.reader.heard}\non screen:", file=sys.stderr)
            try:
                print(walk.look().dump(), file=sys.stderr)
            except Exception as error:  # The program may be gone.
                print(f"nothing ({error})", file=sys.stderr)
        return 1
    finally:
        if walk is not None:
            walk.reader.close()
        if ring is not None:
            ring.kill()
            ring.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
