//! A decent server to have accounts on, of both networks, and a browser that agrees to everything.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use firstfeed::domain::post::WebLink;
use serde_json::{Value, json};
use url::Url;

use crate::server::{Reply, Request, WebServer};

pub(crate) const TOKEN: &str = "the-token-itself";
pub(crate) const REFRESH: &str = "the-refresh-itself";
pub(crate) const PASSWORD: &str = "abcd-ef12-ghij-klmn";
pub(crate) const HANDLE: &str = "me.example";
const DID: &str = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";

/// A server that is asked to revoke keys answers with this status.
pub(crate) fn server(revoking: u16) -> WebServer {
    WebServer::new(move |request| {
        let base = format!("http://{}", request.headers["host"]);
        answer(request, &base).unwrap_or_else(|| match path(request) {
            "/oauth/revoke" | "/xrpc/com.atproto.server.deleteSession" => {
                Reply::Full(revoking, Vec::new(), b"{}".to_vec())
            }
            _ => Reply::status(404),
        })
    })
}

/// One whose keys are as long as keys may be: together they are more than is kept.
pub(crate) fn wordy() -> WebServer {
    let long = "x".repeat(16 << 10);
    WebServer::new(move |request| {
        let told = match path(request) {
            "/api/v1/apps" => json!({"client_id": "id", "client_secret": long}),
            "/oauth/token" => json!({"access_token": long, "token_type": "Bearer"}),
            "/oauth/revoke" => json!({}),
            _ => {
                let base = format!("http://{}", request.headers["host"]);
                return answer(request, &base).unwrap_or_else(|| Reply::status(404));
            }
        };
        Reply::ok(told.to_string())
    })
}

pub(crate) fn path(request: &Request) -> &str {
    request.path.split('?').next().unwrap()
}

fn answer(request: &Request, base: &str) -> Option<Reply> {
    let body: Value = match path(request) {
        "/api/v1/apps" => json!({"client_id": "id", "client_secret": "secret"}),
        "/oauth/token" => json!({"access_token": TOKEN, "token_type": "Bearer"}),
        "/api/v1/accounts/verify_credentials" => json!({"id": "1", "acct": "me"}),
        "/api/v1/accounts/7/follow" => json!({"id": "7", "following": true}),
        "/xrpc/com.atproto.identity.resolveHandle" => json!({"did": DID}),
        "/xrpc/com.atproto.server.createSession" => {
            json!({"did": DID, "accessJwt": TOKEN, "refreshJwt": REFRESH})
        }
        "/xrpc/com.atproto.repo.listRecords" => json!({"records": []}),
        "/xrpc/com.atproto.repo.applyWrites" => json!({"results": []}),
        other if other == format!("/{DID}") => {
            json!({"id": DID, "alsoKnownAs": [format!("at://{HANDLE}")],
                "service": [{"id": "#atproto_pds", "type": "AtprotoPersonalDataServer",
                    "serviceEndpoint": base}]})
        }
        _ => return None,
    };
    Some(Reply::ok(body.to_string()))
}

/// Says yes on a sign-in page: the browser is sent back with a code.
pub(crate) fn agrees(page: &WebLink) -> String {
    get(&back(page))
}

/// Where the browser is sent to then.
pub(crate) fn back(page: &WebLink) -> Url {
    let page = Url::parse(page.as_str()).unwrap();
    let value = |wanted: &str| {
        let mut pairs = page.query_pairs();
        pairs.find(|(name, _)| name == wanted).unwrap().1
    };
    let mut back = Url::parse(&value("redirect_uri")).unwrap();
    back.query_pairs_mut()
        .append_pair("code", "the-code-itself")
        .append_pair("state", &value("state"));
    back
}

/// What the listener of this app says.
fn get(url: &Url) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", url.port().unwrap())).unwrap();
    let target = &url[url::Position::BeforePath..];
    write!(stream, "GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").unwrap();
    let mut said = String::new();
    stream.read_to_string(&mut said).unwrap();
    said
}
