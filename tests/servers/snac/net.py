#!/usr/bin/env python3
"""Two real snac servers (ActivityPub with the Mastodon API) on loopback, filled with test accounts.

  net.py --snac PROGRAM --run DIR [--watch PID] [--more N]

Writes RUN/net.json when ready, and stays until SIGTERM, SIGINT or the end of the process PID; then
it ends its servers. --more adds N accounts to each server that never post: people to follow.
Standard library only."""

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from api import Server, png

SERVERS = 2
ACCOUNTS_A_TOPIC = 2
POSTS_EACH = 8
DAYS = 60
DAY = 86400


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def stamp(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def lay_out(snac, run, number, topics, more):
    """Makes a server's folder and its accounts; nothing runs yet."""
    port, folder = free_port(), f"{run}/s{number}"
    host = f"localhost:{port}"
    subprocess.run([snac, "init", folder], input=f"127.0.0.1\n{port}\n{host}\n\n\n",
                   capture_output=True, text=True, timeout=60, check=True)
    settings = f"{folder}/server.json"
    with open(settings) as file:
        server = json.load(file)
    # A thread waits five seconds for a connection that says nothing, and clients keep some open.
    server.update(protocol="http", title=f"Test server {number}", short_description="A test server",
                  disable_email_notifications=True, num_threads=32, dbglevel=1, disable_sandbox=True)
    with open(settings, "w") as file:
        json.dump(server, file, indent=1)
    users = []
    for topic, told in topics.items():
        first = number * ACCOUNTS_A_TOPIC
        for place, name in enumerate(told["accounts"][first:first + ACCOUNTS_A_TOPIC]):
            uid = "".join(c if c.isalpha() else "_" for c in name.lower())
            users.append({"name": uid, "shown": name, "topic": topic, "password": f"{uid}-pass",
                          "acct": f"{uid}@{host}", "stopped": number == 1 and place == 1})
    users.append({"name": f"newcomer_{number}", "shown": "Newcomer", "topic": "gardening",
                  "password": f"newcomer_{number}-pass", "acct": f"newcomer_{number}@{host}",
                  "stopped": False, "silent": True})
    for place in range(more):
        uid = f"quiet_{number}_{place}"
        users.append({"name": uid, "shown": f"Quiet account {place}", "topic": "gardening",
                      "password": f"{uid}-pass", "acct": f"{uid}@{host}", "stopped": False,
                      "silent": True})

    def add(user):
        subprocess.run([snac, "adduser", folder, user["name"]], stdin=subprocess.DEVNULL,
                       capture_output=True, check=True, timeout=60)
        path = f"{folder}/user/{user['name']}/user.json"
        with open(path) as file:
            account = json.load(file)
        salted = f"00000000:{user['name']}:{user['password']}".encode()
        account.update(name=user["shown"], bio=f"A test account on {user['topic']}.",
                       passwd="00000000:" + hashlib.sha1(salted).hexdigest(),
                       published=stamp(time.time() - (DAYS + 5) * DAY))
        with open(path, "w") as file:
            json.dump(account, file, indent=1)

    with ThreadPoolExecutor(os.cpu_count() or 2) as workers:
        list(workers.map(add, users))
    return {"url": f"http://{host}", "host": host, "folder": folder, "users": users}


def wait_for(server, process):
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            if server.ask("GET", "/api/v1/instance")[0] == 200:
                return
        except OSError:
            pass
        if process.poll() is not None:
            raise RuntimeError("snac ended at once; see its log")
        time.sleep(0.05)
    raise RuntimeError("snac did not answer")


def write_posts(place, topics, chance):
    """Each account's posts; by chance with a picture, or in answer to another."""
    server, last = Server(place["url"]), None
    for user in place["users"]:
        user["token"] = server.sign_in(user["name"], user["password"])
        about, _ = server.must(200, "GET", "/api/v1/accounts/verify_credentials", token=user["token"])
        user["id"] = about["id"]
    posters = [user for user in place["users"] if not user.get("silent")]
    for number in range(POSTS_EACH):
        for index, user in enumerate(posters):
            texts = topics[user["topic"]]["texts"]
            text = texts[(number + index) % len(texts)]
            body = {"status": f"{text} #{user['topic']}", "visibility": "public",
                    "language": chance.choice(["en", "en", "de"])}
            draw = chance.random()
            if draw < 0.2:
                alt = f"A {user['topic']} picture" if chance.random() < 0.6 else ""
                picture = png(index * 40 % 256, number * 30 % 256, 90)
                body["media_ids"] = [server.upload(user["token"], picture, alt)]
            elif draw < 0.35 and last:
                body["in_reply_to_id"] = last
            made, _ = server.must(200, "POST", "/api/v1/statuses", json_body=body, token=user["token"])
            if draw >= 0.35:
                last = made["id"]


def spread_dates(place, chance):
    """Spreads the posts over the last weeks. snac stamps a post with the present and reads it from
    its file at each request; the files have hard links, so they are written in place."""
    now = time.time()
    notes = {}
    for root, _, files in os.walk(f"{place['folder']}/object"):
        for name in files:
            if name.endswith(".json"):
                path = f"{root}/{name}"
                with open(path) as file:
                    note = json.load(file)
                if note.get("type") == "Note":
                    notes.setdefault(note.get("attributedTo"), []).append((note["id"], path, note))
    for user in place["users"]:
        mine = sorted(notes.get(f"{place['url']}/{user['name']}", []), key=lambda entry: entry[0])
        quiet = 0.6 if user["stopped"] else 0
        for rank, (_, path, note) in enumerate(mine):
            ago = (len(mine) - 1 - rank + chance.random() * 0.9) / max(1, len(mine))
            note["published"] = stamp(now - 3600 - (quiet + (1 - quiet) * ago) * DAYS * DAY)
            with open(path, "w") as file:
                json.dump(note, file, indent=4)


def exists(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--snac", required=True)
    parser.add_argument("--run", required=True)
    parser.add_argument("--watch", type=int)
    parser.add_argument("--more", type=int, default=0)
    options = parser.parse_args()
    snac, run = os.path.abspath(options.snac), os.path.abspath(options.run)
    shutil.rmtree(run, ignore_errors=True)
    os.makedirs(run)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "seed.json")) as file:
        topics = json.load(file)["topics"]
    # SIGTERM ends like an error: the servers are ended on the way out.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    processes = []
    try:
        places = [lay_out(snac, run, number, topics, options.more) for number in range(SERVERS)]
        for place in places:
            with open(place["folder"] + ".log", "ab") as log:
                processes.append(subprocess.Popen(
                    [snac, "httpd", place["folder"]], stdin=subprocess.DEVNULL, stdout=log,
                    stderr=subprocess.STDOUT, start_new_session=True))
        for place, process in zip(places, processes):
            wait_for(Server(place["url"]), process)
        chance = random.Random(7)
        for place in places:
            write_posts(place, topics, chance)
        for place in places:
            spread_dates(place, chance)
        with open(f"{run}/net.json.tmp", "w") as file:
            json.dump({"pid": os.getpid(), "servers": places}, file, indent=1)
        os.rename(f"{run}/net.json.tmp", f"{run}/net.json")
        while all(process.poll() is None for process in processes):
            if options.watch and not exists(options.watch):
                break
            time.sleep(0.5)
    except KeyboardInterrupt:
        pass
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
        if os.path.exists(f"{run}/net.json"):
            os.remove(f"{run}/net.json")


if __name__ == "__main__":
    main()
