#!/usr/bin/env python3
"""Writes a catalogue whose sources are the test accounts of running servers.

  catalogue.py RUN FOLDER      RUN: as given to net.sh; FOLDER: for `firstfeed --catalogue`

Topics and examples are the bundled ones. The options that lead the app to the servers are printed."""

import json
import os
import shutil
import sys

HEADER = "address\tname\tkind\ttopics\tlanguages\tabout\tperson\torigin\tseen\tweight\n"


def main():
    run, folder = sys.argv[1:3]
    bundled = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "assets", "catalogue")
    with open(f"{run}/bsky/net.json") as file:
        bluesky = json.load(file)
    with open(f"{run}/snac/net.json") as file:
        servers = json.load(file)["servers"]
    os.makedirs(folder, exist_ok=True)
    for name in ["topics.toml", "examples.tsv", "SOURCES.md"]:
        shutil.copy(f"{bundled}/{name}", folder)
    rows = {"bluesky": [], "mastodon": [], "feeds": [], "x": []}
    for user in bluesky["users"]:
        if not user["silent"]:
            rows["bluesky"].append((user["handle"], user["name"], user["topic"]))
    for server in servers:
        for user in server["users"]:
            if not user.get("silent"):
                rows["mastodon"].append((user["acct"], user["shown"], user["topic"]))
    for name, found in rows.items():
        with open(f"{folder}/{name}.tsv", "w") as file:
            file.write(HEADER)
            for address, shown, topic in found:
                file.write(f"{address}\t{shown}\tproject\t{topic}\ten\tA test account\t\ttests\tnow\t5\n")
    options = [f"--catalogue {folder}", f"--bluesky {bluesky['appview']}", f"--hashtags {servers[0]['url']}"]
    options += [f"--plc {bluesky['plc']}", f"--own {bluesky['pds']}"]
    options += [f"--mastodon {server['host']}={server['url']}" for server in servers]
    print(" ".join(options))


main()
