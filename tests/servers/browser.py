#!/usr/bin/env python3
"""Plays the person in the browser: signs in on the page at an address, agrees, and goes where it
leads. For running the app in a real window: BROWSER=tests/servers/browser.py, with the account in
the environment as FIRSTFEED_NAME and FIRSTFEED_PASSWORD. Standard library only."""

import http.client
import json
import os
import sys
from urllib.parse import parse_qs, urlencode, urlsplit


class Browser:
    def __init__(self, page):
        self.page, self.cookies = page, {}

    def ask(self, method, url, headers, body=None):
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        target = parts.path + ("?" + parts.query if parts.query else "")
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection.request(method, target, body, {"User-Agent": "test", "Cookie": cookie, **headers})
        answer = connection.getresponse()
        text = answer.read().decode()
        for line in answer.headers.get_all("set-cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer, text

    def sec(self, mode, dest, site="same-origin"):
        return {"sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": dest}

    def bluesky(self, name, password):
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(self.page))
        self.ask("GET", self.page, self.sec("navigate", "document", "none"))

        def api(path, body, token=None):
            headers = {"Content-Type": "application/json", "Origin": origin, "Referer": self.page,
                       "x-csrf-token": self.cookies.get("csrf-token", ""),
                       **self.sec("same-origin", "empty")}
            if token:
                headers["Authorization"] = f"Bearer {token}"
            answer, text = self.ask("POST", f"{origin}/@atproto/oauth-provider/~api{path}", headers,
                                    json.dumps(body))
            if answer.status != 200:
                sys.exit(f"{path}: {answer.status} {text}")
            return json.loads(text)

        signed = api("/sign-in", {"locale": "en", "username": name, "password": password,
                                  "remember": False})
        account = signed["account"]
        agreed = api("/consent", {"did": account.get("did") or account["sub"]}, signed["ephemeralToken"])
        answer, _ = self.ask("GET", agreed["url"], {"Referer": self.page,
                                                    **self.sec("navigate", "document")})
        return answer.headers["location"]

    def snac(self, name, password):
        asked = {key: values[0] for key, values in parse_qs(urlsplit(self.page).query).items()}
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(self.page))
        form = {"login": name.split("@")[0], "passwd": password, "redir": asked["redirect_uri"],
                "cid": asked["client_id"], "state": asked["state"]}
        answer, _ = self.ask("POST", f"{origin}/oauth/x-snac-login",
                             {"Content-Type": "application/x-www-form-urlencoded"}, urlencode(form))
        return answer.headers["location"]


def main():
    browser = Browser(sys.argv[1])
    name, password = os.environ["FIRSTFEED_NAME"], os.environ["FIRSTFEED_PASSWORD"]
    pushed = "request_uri" in urlsplit(sys.argv[1]).query
    back = browser.bluesky(name, password) if pushed else browser.snac(name, password)
    answer, text = browser.ask("GET", back, {})
    print(answer.status, text)


main()
