//! Decent servers, and a person who signs in to them.

use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use firstfeed::domain::Problem;
use firstfeed::net::{Begun, Net, Server, Session};
use serde_json::{Value, json};
use url::Url;

use super::super::net;
use super::super::server::{Reply, Request, WebServer};

pub(super) const CODE: &str = "the-code-itself";
pub(super) const TOKEN: &str = "the-token-itself";
pub(super) const SECRET: &str = "the-secret-itself";

/// What a decent server answers.
pub(super) type Usual = fn(&Request, &str) -> Reply;

/// What a problem has to be.
pub(super) type Told = fn(&Problem) -> bool;

/// A change of what a path answers.
pub(super) type Change = Arc<dyn Fn(&Request, &str) -> Option<Reply> + Send + Sync>;

/// A server whose answers name itself; `change` comes first.
pub(super) fn with_self(change: Change, usual: Usual) -> WebServer {
    let base: Arc<Mutex<String>> = Arc::default();
    let own = Arc::clone(&base);
    let server = WebServer::new(move |request| {
        let base = own.lock().unwrap().clone();
        change(request, &base).unwrap_or_else(|| usual(request, &base))
    });
    *base.lock().unwrap() = server.url("");
    server
}

pub(super) fn path(request: &Request) -> &str {
    request.path.split('?').next().unwrap()
}

pub(super) fn reply(value: &Value) -> Reply {
    Reply::ok(value.to_string())
}

/// A decent Mastodon server.
pub(super) fn mastodon(request: &Request, _: &str) -> Reply {
    reply(&match path(request) {
        "/api/v1/apps" => json!({"client_id": "id", "client_secret": SECRET}),
        "/oauth/token" => json!({"access_token": TOKEN, "token_type": "Bearer", "scope": "read"}),
        "/api/v1/accounts/verify_credentials" => {
            json!({"id": "1", "acct": "me", "display_name": "Me"})
        }
        _ => return Reply::status(404),
    })
}

pub(super) const DID: &str = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";

/// A decent Bluesky server, directory and all.
pub(super) fn bluesky(request: &Request, base: &str) -> Reply {
    let body = match path(request) {
        "/xrpc/com.atproto.identity.resolveHandle" => json!({"did": DID}),
        "/.well-known/oauth-protected-resource" => json!({"authorization_servers": [base]}),
        "/.well-known/oauth-authorization-server" => metadata(base),
        "/par" => json!({"request_uri": "urn:x:1", "expires_in": 299}),
        "/token" => token(),
        path if path == format!("/{DID}") => document(base),
        _ => return Reply::status(404),
    };
    reply(&body)
}

pub(super) fn document(base: &str) -> Value {
    json!({"id": DID, "alsoKnownAs": ["at://me.example"], "service": [{"id": "#atproto_pds",
        "type": "AtprotoPersonalDataServer", "serviceEndpoint": base}]})
}

pub(super) fn metadata(base: &str) -> Value {
    json!({"issuer": base, "authorization_endpoint": format!("{base}/authorize"),
        "token_endpoint": format!("{base}/token"),
        "pushed_authorization_request_endpoint": format!("{base}/par"),
        "revocation_endpoint": format!("{base}/revoke")})
}

pub(super) fn token() -> Value {
    json!({"access_token": TOKEN, "token_type": "DPoP", "refresh_token": "the-refresh-itself",
        "scope": "atproto repo:app.bsky.graph.follow", "sub": DID, "expires_in": 3_600})
}

pub(super) fn unchanged() -> Change {
    Arc::new(|_, _| None)
}

/// Changes one path's answer.
pub(super) fn at(
    wanted: &'static str,
    make: impl Fn(&str) -> Reply + Send + Sync + 'static,
) -> Change {
    Arc::new(move |request, base| (path(request) == wanted).then(|| make(base)))
}

fn server_of(server: &WebServer, usual: Usual) -> Server {
    if std::ptr::fn_addr_eq(usual, mastodon as Usual) {
        Server::Mastodon(server.host())
    } else {
        Server::Bluesky("me.example".to_owned())
    }
}

pub(super) async fn begin(server: &WebServer, usual: Usual, net: &Net) -> Result<Begun, Problem> {
    begin_with(server, usual, net, false).await
}

pub(super) async fn begin_with(
    server: &WebServer,
    usual: Usual,
    net: &Net,
    lists: bool,
) -> Result<Begun, Problem> {
    net.begin_sign_in(&server_of(server, usual), lists, &server.addresses())
        .await
}

/// The fields of a form or a query.
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    pub(super) fn of(text: &str) -> Self {
        let pairs = url::form_urlencoded::parse(text.as_bytes());
        Self(pairs.into_owned().collect())
    }

    /// The one value of this name.
    pub(super) fn one(&self, wanted: &str) -> String {
        let mut values = self.0.iter().filter(|(name, _)| name == wanted);
        let first = values.next().unwrap_or_else(|| panic!("no {wanted}"));
        assert!(values.next().is_none(), "{wanted} twice");
        first.1.clone()
    }
}

/// The form that was sent to this path last.
pub(super) fn form(server: &WebServer, wanted: &str) -> Option<Fields> {
    let log = server.log();
    let sent = log.iter().rfind(|request| path(request) == wanted);
    sent.map(|request| Fields::of(&request.body))
}

/// What the server was told beforehand, or what the page's address says.
pub(super) fn asked(server: &WebServer, begun: &Begun) -> Fields {
    form(server, "/par").unwrap_or_else(|| {
        let link = Url::parse(begun.link().as_str()).unwrap();
        Fields::of(link.query().unwrap())
    })
}

/// The code goes with the secret behind the challenge of this sign-in, by the same client, back
/// to the same address (RFC 7636, 4.6).
pub(super) fn check_exchange(asked: &Fields, sent: &Fields) {
    let verifier = sent.one("code_verifier");
    let hash = ring::digest::digest(&ring::digest::SHA256, verifier.as_bytes());
    let challenge = URL_SAFE_NO_PAD.encode(hash.as_ref());
    assert_eq!(asked.one("code_challenge"), challenge);
    assert!(verifier.len() >= 43);
    assert_eq!(sent.one("grant_type"), "authorization_code");
    assert_eq!(sent.one("code"), CODE);
    for same in ["redirect_uri", "client_id"] {
        assert_eq!(asked.one(same), sent.one(same), "{same}");
    }
}

/// The whole sign-in, with what the browser brings: code, state and issuer may be changed.
pub(super) async fn signs_in(
    server: &WebServer,
    usual: Usual,
    query: impl FnOnce(&str, &str) -> String,
) -> Result<Session, Problem> {
    signs_in_within(&net(), server, usual, false, query).await
}

/// The same by limits of one's own, and perhaps with lists.
pub(super) async fn signs_in_within(
    net: &Net,
    server: &WebServer,
    usual: Usual,
    lists: bool,
    query: impl FnOnce(&str, &str) -> String,
) -> Result<Session, Problem> {
    let begun = begin_with(server, usual, net, lists).await?;
    assert!(!format!("{begun:?}").contains("state"));
    let asked = asked(server, &begun);
    assert_eq!(asked.one("response_type"), "code");
    assert_eq!(asked.one("code_challenge_method"), "S256");
    assert_eq!(asked.one("code_challenge").len(), 43);
    let state = asked.one("state");
    assert!(state.len() >= 32);
    let redirect = asked.one("redirect_uri");
    assert!(redirect.starts_with("http://127.0.0.1:"), "{redirect}");
    let base = server.url("");
    let back = format!("{redirect}?{}", query(&state, &base));
    let addresses = server.addresses();
    let finish = begun.finish(net, &addresses, pending());
    let browser = async {
        // What does not count is answered too, and the wait goes on.
        let client = reqwest::Client::new();
        let right = good(&state, &base);
        let elsewhere = redirect.replace("/callback", "/other");
        for stray in [
            redirect.clone(),
            format!("{redirect}?code={CODE}&state=wrong"),
            format!("{redirect}?code={CODE}"),
            format!("{redirect}?{}", right.replace(CODE, "")),
            // Everything is right but the place.
            format!("{elsewhere}?{right}"),
            format!("{redirect}/?{right}"),
            format!("{redirect}x?{right}"),
        ] {
            let response = client.get(&stray).send().await.unwrap();
            assert_eq!(response.status().as_u16(), 400, "{stray}");
        }
        let posted = client.post(format!("{redirect}?{right}")).send().await;
        assert_eq!(posted.unwrap().status().as_u16(), 400);
        client.get(&back).send().await.unwrap().status().as_u16()
    };
    let both = tokio::time::timeout(Duration::from_mins(1), async {
        tokio::join!(finish, browser)
    });
    let came = both.await.map_or(
        Err(Problem::SignInTooLate {
            host: String::new(),
        }),
        |both| both.0,
    );
    for token in ["/oauth/token", "/token"] {
        if let Some(sent) = form(server, token) {
            check_exchange(&asked, &sent);
        }
    }
    came
}

pub(super) fn good(state: &str, issuer: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("code", CODE);
    query.append_pair("state", state);
    query.append_pair("iss", issuer);
    query.finish()
}

pub(super) fn asked_for(server: &WebServer, path: &str) -> usize {
    let log = server.log();
    log.iter().filter(|request| request.path == path).count()
}
