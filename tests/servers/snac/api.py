"""What a client says to a Mastodon API server: requests, signing in as a person would, posting."""

import http.client
import json
import re
import secrets
import struct
import urllib.parse
import zlib

CALLBACK = "http://127.0.0.1:45999/callback"
SCOPES = "read write follow"


class Server:
    """One server; follows no redirects."""

    def __init__(self, base):
        self.base = urllib.parse.urlsplit(base)

    def ask(self, method, path, form=None, token=None, json_body=None, raw=None, content_type=None):
        """Status, parsed body and headers of one request."""
        headers, body = {}, raw
        if form is not None:
            body = urllib.parse.urlencode(form, doseq=True)
            content_type = "application/x-www-form-urlencoded"
        if json_body is not None:
            body, content_type = json.dumps(json_body), "application/json"
        if content_type:
            headers["content-type"] = content_type
        if token:
            headers["authorization"] = "Bearer " + token
        connection = http.client.HTTPConnection(self.base.hostname, self.base.port, timeout=30)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        try:
            data = json.loads(data)
        except ValueError:
            data = data.decode("utf-8", "replace")
        return answer.status, data, {name.lower(): value for name, value in answer.getheaders()}

    def must(self, wanted, method, path, **options):
        """Body and headers of a request that has to succeed."""
        status, data, headers = self.ask(method, path, **options)
        if status != wanted:
            raise RuntimeError(f"{method} {path}: {status} {str(data)[:300]}")
        return data, headers

    def sign_in(self, user, password):
        """A token by the authorization-code flow, the form filled in as a person would."""
        app, _ = self.must(200, "POST", "/api/v1/apps", form={
            "client_name": "seed", "redirect_uris": CALLBACK, "scopes": SCOPES})
        query = urllib.parse.urlencode({
            "client_id": app["client_id"], "redirect_uri": CALLBACK,
            "response_type": "code", "scope": SCOPES, "state": "seed"})
        page, _ = self.must(200, "GET", "/oauth/authorize?" + query)
        fields = dict(re.findall(r'name="(redir|cid|state)" value="([^"]*)"', page))
        _, headers = self.must(303, "POST", "/oauth/x-snac-login",
                               form={"login": user, "passwd": password, **fields})
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(headers["location"]).query)["code"][0]
        token, _ = self.must(200, "POST", "/oauth/token", form={
            "grant_type": "authorization_code", "code": code,
            "client_id": app["client_id"], "client_secret": app["client_secret"],
            "redirect_uri": CALLBACK, "scope": SCOPES})
        return token["access_token"]

    def upload(self, token, picture, alt):
        """Id of an uploaded PNG."""
        line = secrets.token_hex(8)
        parts = (
            f'--{line}\r\ncontent-disposition: form-data; name="description"\r\n\r\n{alt}\r\n'
            f'--{line}\r\ncontent-disposition: form-data; name="file"; filename="picture.png"\r\n'
            "content-type: image/png\r\n\r\n"
        ).encode() + picture + f"\r\n--{line}--\r\n".encode()
        media, _ = self.must(200, "POST", "/api/v2/media", raw=parts, token=token,
                             content_type=f"multipart/form-data; boundary={line}")
        return media["id"]


def png(red, green, blue, side=48):
    """A picture of one colour."""
    rows = b"".join(b"\0" + bytes((red, green, blue)) * side for _ in range(side))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    size = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
