//! Signing in and giving it up in the middle: no keys stay behind that nobody knows of.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};

use firstfeed::domain::Problem;
use firstfeed::domain::effect::{Effect, RequestId};
use firstfeed::domain::event::{AccountWorld, World};
use firstfeed::domain::secret::Secret;
use firstfeed::domain::sign_in::{Ask, SignedIn};
use firstfeed::shell::store::Store;
use serde_json::json;
use url::Url;

use crate::server::{Reply, WebServer};
use crate::support::{Bench, ID, PATIENCE};

const TOKEN: &str = "the-token-itself";
const DID: &str = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";

fn path(request: &crate::server::Request) -> &str {
    request.path.split('?').next().unwrap()
}

/// A server of both networks that waits at one path: it says so, and goes on when it may.
fn server(waits: &'static str) -> (WebServer, Waiting) {
    let (there, arrived) = channel();
    let (go, may) = channel();
    let may = Mutex::new(may);
    let base: Arc<Mutex<String>> = Arc::default();
    let own = Arc::clone(&base);
    let server = WebServer::new(move |request| {
        let path = path(request);
        if path == waits {
            there.send(()).ok();
            let may = may.lock().unwrap();
            may.recv_timeout(PATIENCE).ok();
        }
        let base = own.lock().unwrap().clone();
        let body = match path {
            "/api/v1/apps" => json!({"client_id": "id", "client_secret": "secret"}),
            "/oauth/token" => json!({"access_token": TOKEN, "token_type": "Bearer"}),
            "/api/v1/accounts/verify_credentials" => json!({"id": "1", "acct": "me"}),
            "/oauth/revoke" | "/xrpc/com.atproto.server.deleteSession" => json!({}),
            "/xrpc/com.atproto.identity.resolveHandle" => json!({"did": DID}),
            "/xrpc/com.atproto.server.createSession" => {
                json!({"did": DID, "accessJwt": TOKEN, "refreshJwt": "the-refresh"})
            }
            path if path == format!("/{DID}") => {
                json!({"id": DID, "alsoKnownAs": ["at://me.example"], "service": [{
                    "id": "#atproto_pds", "type": "AtprotoPersonalDataServer",
                    "serviceEndpoint": base}]})
            }
            _ => return Reply::status(404),
        };
        Reply::ok(body.to_string())
    });
    *base.lock().unwrap() = server.url("");
    (server, Waiting { arrived, go })
}

struct Waiting {
    arrived: std::sync::mpsc::Receiver<()>,
    go: Sender<()>,
}

fn bench() -> Bench {
    Bench::with(Store::open(None).0, Arc::new(|_| Ok(())))
}

fn begin(bench: &Bench, server: &WebServer, ask: Ask) {
    let password = matches!(ask, Ask::AppPassword { .. });
    bench.shell.perform(Effect::SignIn {
        id: ID,
        ask,
        password: password.then(|| Secret::new("abcd-efgh-ijkl-mnop".to_owned())),
        addresses: Arc::new(server.addresses()),
    });
}

fn on_mastodon(server: &WebServer) -> Ask {
    Ask::Mastodon {
        server: server.host(),
        lists: false,
    }
}

/// The browser comes back with the code.
fn agree(bench: &Bench) {
    let World::Account(AccountWorld::SignInPage { page, .. }) = bench.answers(1).remove(0) else {
        panic!("no page");
    };
    let link = Url::parse(page.link.as_str()).unwrap();
    let asked = |wanted: &str| {
        let pair = link.query_pairs().find(|(name, _)| name == wanted);
        pair.unwrap().1.into_owned()
    };
    let back = Url::parse(&asked("redirect_uri")).unwrap();
    let mut stream = TcpStream::connect(("127.0.0.1", back.port().unwrap())).unwrap();
    let target = format!("{}?code=the-code&state={}", back.path(), asked("state"));
    write!(stream, "GET {target} HTTP/1.1\r\n\r\n").unwrap();
    let mut said = String::new();
    stream.read_to_string(&mut said).unwrap();
    assert!(said.starts_with("HTTP/1.1 200 "), "{said}");
}

fn signed_in(bench: &Bench) -> Result<SignedIn, Problem> {
    match bench.answers(1).remove(0) {
        World::Account(AccountWorld::SignedIn { id: ID, result }) => result,
        other => panic!("{other:?}"),
    }
}

fn signs_out(bench: &Bench, server: &WebServer, signed: &SignedIn) {
    let answer = bench.perform(Effect::SignOut {
        id: RequestId(8),
        account: signed.account.key.clone(),
        addresses: Arc::new(server.addresses()),
    });
    let done = AccountWorld::SignedOut {
        id: RequestId(8),
        result: Ok(()),
    };
    assert_eq!(answer, World::Account(done));
}

fn asked(server: &WebServer, wanted: &str) -> usize {
    let log = server.log();
    log.iter().filter(|request| path(request) == wanted).count()
}

#[test]
fn who_gives_up_once_there_are_keys_gets_them_and_can_sign_out() {
    for waits in ["/oauth/token", "/api/v1/accounts/verify_credentials"] {
        let (server, waiting) = server(waits);
        let bench = bench();
        begin(&bench, &server, on_mastodon(&server));
        agree(&bench);
        waiting.arrived.recv_timeout(PATIENCE).unwrap();
        bench.shell.perform(Effect::Cancel(ID));
        bench.nothing_more();
        waiting.go.send(()).unwrap();
        let signed = signed_in(&bench).unwrap();
        assert!(signed.kept.is_err(), "nobody wants it to be kept");
        bench.nothing_more();
        signs_out(&bench, &server, &signed);
        let log = server.log();
        let revoked = log.iter().find(|one| path(one) == "/oauth/revoke").unwrap();
        assert!(revoked.body.contains(TOKEN));
    }
    let (server, waiting) = server("/xrpc/com.atproto.server.createSession");
    let bench = bench();
    let handle = "me.example".to_owned();
    begin(&bench, &server, Ask::AppPassword { handle });
    waiting.arrived.recv_timeout(PATIENCE).unwrap();
    bench.shell.perform(Effect::Cancel(ID));
    waiting.go.send(()).unwrap();
    let signed = signed_in(&bench).unwrap();
    signs_out(&bench, &server, &signed);
    assert_eq!(asked(&server, "/xrpc/com.atproto.server.deleteSession"), 1);
}

#[test]
fn who_gives_up_before_that_stops_at_once() {
    let (server, _waiting) = server("nowhere");
    let bench = bench();
    begin(&bench, &server, on_mastodon(&server));
    bench.answers(1);
    bench.shell.perform(Effect::Cancel(ID));
    assert_eq!(signed_in(&bench), Err(Problem::Stopped));
    bench.nothing_more();
    assert_eq!(asked(&server, "/oauth/token"), 0);
}

#[test]
fn a_token_of_nobody_is_revoked() {
    let server = WebServer::paths(vec![
        (
            "/api/v1/apps",
            Reply::ok(r#"{"client_id":"id","client_secret":"secret"}"#),
        ),
        (
            "/oauth/token",
            Reply::ok(json!({"access_token": TOKEN, "token_type": "Bearer"}).to_string()),
        ),
        ("/api/v1/accounts/verify_credentials", Reply::status(500)),
    ]);
    let bench = bench();
    begin(&bench, &server, on_mastodon(&server));
    agree(&bench);
    let failed = signed_in(&bench);
    assert!(matches!(failed, Err(Problem::ServerFailed { .. })));
    let log = server.log();
    let revoked = log.iter().find(|one| path(one) == "/oauth/revoke").unwrap();
    assert!(revoked.body.contains(TOKEN));
}
