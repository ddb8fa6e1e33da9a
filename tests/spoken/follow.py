"""Follows for real, by accessibility actions alone: signs in, says yes, adjusts, takes it back.

Needs a network of its own and, besides the words, what has to come of it: `ids_url` is where the
network lists whom the person follows, and `before`, `all` and `less` are the ids there before
anything, with the whole plan, and with one topic less.
"""

import json
import os
import subprocess
import urllib.request

import reader
from reader import Fault, Gio, GLib

# Servers tell each other, and a run of forty takes its time.
PATIENCE = 150.0
SECRETS = "org.freedesktop.secrets"


def keyring(folder):
    """An unlocked keyring of this session's own."""
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=dict(os.environ, XDG_DATA_HOME=folder),
    )
    daemon.stdin.write(b"\n")
    daemon.stdin.close()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    asked = GLib.Variant("(ss)", ("org.freedesktop.Secret.Collection", "Locked"))
    for _ in range(200):
        try:
            locked = bus.call_sync(
                SECRETS, "/org/freedesktop/secrets/collection/login",
                "org.freedesktop.DBus.Properties", "Get", asked, None,
                Gio.DBusCallFlags.NO_AUTO_START, 5_000, None,
            ).unpack()[0]
            if not locked:
                return daemon
        except GLib.Error:
            pass
        GLib.usleep(50_000)
    raise Fault("the keyring did not come up")


class Network:
    """What the network itself says, asked beside the program."""

    def __init__(self, words):
        self.url, self.token = words["ids_url"], words["ids_token"]

    def ids(self):
        request = urllib.request.Request(self.url)
        if self.token:
            request.add_header("Authorization", f"Bearer {self.token}")
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=30) as answer:
            told = json.load(answer)
        if isinstance(told, dict):
            ids = [record["value"]["subject"] for record in told["records"]]
        else:
            ids = [account["id"] for account in told]
        if len(ids) != len(set(ids)):
            raise Fault("somebody is followed twice")
        return set(ids)


class Journey:
    def __init__(self, walk):
        self.walk = walk
        self.network = Network(walk.words)

    def shows(self, name):
        """The network's own list is just this, and stays so for another look."""
        expected = set(self.walk.words[name])
        self.walk.reader.wait(lambda: self.network.ids() == expected, f"the network to show {name!r}")
        if self.network.ids() != expected:
            raise Fault(f"the network no longer shows {name!r}")
        print(f"the network shows {name!r}: {len(expected)}", flush=True)

    def signs_in(self):
        walk = self.walk
        walk.at_step("follow")
        walk.press("button", "sign_in")
        walk.await_one("entry", "account_field").set_text(walk.word("account"))
        walk.until(
            lambda tree: "enabled" in tree.find("button", walk.word("with_browser")).states,
            "that one can go on in the browser",
        )
        walk.check("sign-in")
        walk.press("button", "with_browser")
        walk.await_one(None, "signed_in_as")
        walk.await_one(None, "kept_in_keyring")

    def says_yes(self, what):
        walk = self.walk
        walk.press("button", "propose")
        walk.await_one("heading", "confirm_title")
        walk.await_one("button", what)
        walk.check(f"list-{what}")
        walk.press("button", what)
        self.is_done("done", what)

    def is_done(self, title, what):
        self.walk.await_one("heading", title)
        self.walk.check(f"run-{what}")

    def takes_back(self):
        self.walk.press("button", "undo")
        self.is_done("taken_back", "undo")

    def to_networks(self):
        self.walk.press("button", "all_networks")
        self.walk.at_step("follow")


def go(walk):
    reader.PATIENCE = PATIENCE
    journey = Journey(walk)
    journey.shows("before")
    journey.signs_in()
    journey.says_yes("confirm_all")
    journey.shows("all")

    # The sign-in is found again in the keyring.
    walk.restart()
    journey.to_follow = walk.at_step("follow")
    walk.await_one(None, "signed_in_as")
    walk.await_one(None, "kept_in_keyring")

    # One topic less.
    walk.press("button", "rail_interests")
    walk.at_step("interests")
    walk.press("button", "remove_topic")
    walk.await_gone("button", "remove_topic")
    walk.press("button", "rail_keep")
    walk.at_step("keep")
    walk.press("button", "keep_follow")
    walk.at_step("follow")
    journey.says_yes("confirm_less")
    journey.shows("less")

    # Taken back, the later one first.
    journey.takes_back()
    journey.shows("all")
    journey.to_networks()
    # Newest first: the undo, the change, the first run.
    shown = walk.look().all(starts=walk.word("show_run"))
    if len(shown) != 3:
        raise Fault(f"{len(shown)} runs are listed instead of three")
    shown[2].press()
    walk.await_one("heading", "done")
    journey.takes_back()
    journey.shows("before")
    journey.to_networks()
    walk.press("button", "sign_out")
    walk.await_one("button", "sign_in")
