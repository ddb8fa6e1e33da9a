//! Signing in to servers that differ from the usual ones, or say too much.

use std::future::{Future, pending, ready};
use std::sync::Arc;
use std::time::Duration;

use firstfeed::domain::Problem;
use firstfeed::domain::account::Act;
use firstfeed::domain::model::Addresses;
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Begun, Keep, Net, Server, Session};
use serde_json::{Value, json};
use url::Url;

use super::fake::*;
use crate::acting_more::order;
use crate::net;
use crate::server::{Reply, WebServer};

#[tokio::test]
async fn tokens_without_measure_are_not_kept() {
    let huge = || "7".repeat(900_000);
    let with = |name: &'static str, usual: Value| {
        let mut told = usual;
        told[name] = json!(huge());
        told
    };
    let app = json!({"client_id": "id", "client_secret": SECRET});
    let bearer = json!({"access_token": TOKEN, "token_type": "Bearer"});
    for (usual, path, told) in [
        (
            mastodon as Usual,
            "/api/v1/apps",
            with("client_secret", app),
        ),
        (mastodon, "/oauth/token", with("access_token", bearer)),
        (bluesky, "/token", with("access_token", token())),
        (bluesky, "/token", with("refresh_token", token())),
    ] {
        let server = with_self(at(path, move |_| reply(&told)), usual);
        let result = signs_in(&server, usual, good).await;
        let refused = matches!(
            result,
            Err(Problem::NotUnderstood { .. } | Problem::NoSignIn { .. })
        );
        assert!(refused, "{path}");
    }
    let change = at("/xrpc/com.atproto.server.createSession", move |_| {
        reply(&json!({"did": DID, "accessJwt": "x", "refreshJwt": huge()}))
    });
    let server = with_self(change, bluesky);
    let password = Secret::new("abcd-efgh-ijkl-mnop".to_owned());
    let result = net()
        .sign_in_with_app_password("me.example", &password, &server.addresses())
        .await;
    assert!(matches!(result, Err(Problem::NotUnderstood { .. })));
}

/// What a form or a query says.
fn value(pairs: &str, wanted: &str) -> Option<String> {
    url::form_urlencoded::parse(pairs.as_bytes())
        .find(|(name, _)| name == wanted)
        .map(|(_, value)| value.into_owned())
}

fn form(server: &WebServer, path: &str, wanted: &str) -> Vec<String> {
    let log = server.log();
    log.iter()
        .filter(|request| request.path == path)
        .filter_map(|request| value(&request.body, wanted))
        .collect()
}

async fn finished(
    begun: Begun,
    net: &Net,
    addresses: &Addresses,
    pasted: impl Future<Output = Secret> + Send,
) -> Result<Session, Problem> {
    let finish = begun.finish(net, addresses, pasted);
    tokio::time::timeout(Duration::from_secs(20), finish)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_server_that_sends_no_browser_back_shows_a_code() {
    const OUT_OF_BAND: &str = "urn:ietf:wg:oauth:2.0:oob";
    for status in [400, 422] {
        let change: Change = Arc::new(move |request, _| {
            let way = value(&request.body, "redirect_uris");
            (path(request) == "/api/v1/apps" && way.as_deref() != Some(OUT_OF_BAND))
                .then(|| Reply::status(status))
        });
        let server = with_self(change, mastodon);
        let net = net();
        let begun = begin(&server, mastodon, &net).await.unwrap();
        assert!(begun.takes_code());
        let link = Url::parse(begun.link().as_str()).unwrap();
        let asked = value(link.query().unwrap(), "redirect_uri");
        assert_eq!(asked.as_deref(), Some(OUT_OF_BAND));
        let pasted = ready(Secret::new(CODE.to_owned()));
        let session = finished(begun, &net, &server.addresses(), pasted).await;
        assert!(session.is_ok(), "{session:?}");
        assert_eq!(form(&server, "/oauth/token", "code"), [CODE]);
        assert_eq!(form(&server, "/oauth/token", "redirect_uri"), [OUT_OF_BAND]);
    }
    // A server that takes neither, and one that takes no apps at all.
    for (status, tries) in [(422, 4), (403, 1)] {
        let server = with_self(at("/api/v1/apps", move |_| Reply::status(status)), mastodon);
        let result = begin(&server, mastodon, &net()).await;
        assert!(matches!(result, Err(Problem::NoSignIn { .. })));
        assert_eq!(asked_for(&server, "/api/v1/apps"), tries);
    }
}

/// A domain that has its server elsewhere, and who signs in there.
struct Split {
    domain: WebServer,
    server: WebServer,
}

impl Split {
    /// The domain sends everything on, but says of accounts what `finger` makes of the server's
    /// address; the server says that its accounts are the domain's, and who signs in is `acct`.
    fn new(finger: impl Fn(&str) -> Reply, acct: &str) -> Self {
        let me = json!({"id": "1", "acct": acct});
        // Told once the domain is there.
        let named: Arc<std::sync::OnceLock<String>> = Arc::default();
        let told = Arc::clone(&named);
        let server = with_self(
            Arc::new(move |request, _| {
                Some(match path(request) {
                    "/api/v2/instance" => reply(&json!({"domain": told.get().unwrap()})),
                    "/api/v1/accounts/verify_credentials" => reply(&me),
                    "/api/v1/accounts/lookup" => reply(&json!({"id": "7", "acct": "bob"})),
                    "/.well-known/host-meta" => Reply::ok("<XRD/>"),
                    _ => return None,
                })
            }),
            mastodon,
        );
        let base = server.url("");
        let fingered = finger(&base);
        let domain = WebServer::new(move |request| {
            if request.path.starts_with("/.well-known/webfinger") {
                fingered.clone()
            } else {
                Reply::to(301, format!("{base}{}", request.path))
            }
        });
        named.set(domain.host()).unwrap();
        Self { domain, server }
    }

    fn addresses(&self) -> Addresses {
        let mut addresses = self.server.addresses();
        addresses.mastodon.extend(self.domain.addresses().mastodon);
        addresses
    }

    async fn signs_in(&self, typed: &str) -> Result<Session, Problem> {
        let (net, addresses) = (net(), self.addresses());
        let typed = Server::Mastodon(typed.to_owned());
        let begun = net.begin_sign_in(&typed, false, &addresses).await?;
        let link = Url::parse(begun.link().as_str()).unwrap();
        let asked = |name| value(link.query().unwrap(), name).unwrap();
        let back = format!(
            "{}?{}",
            asked("redirect_uri"),
            good(&asked("state"), &self.server.url(""))
        );
        let finish = finished(begun, &net, &addresses, pending());
        let browser = async { reqwest::Client::new().get(back).send().await.unwrap() };
        tokio::join!(finish, browser).0
    }
}

fn at_server(base: &str) -> Reply {
    reply(&json!({"subject": "acct:me@x", "links": [{"rel": "self",
        "type": "application/activity+json", "href": format!("{base}/users/me")}]}))
}

#[tokio::test]
async fn a_domain_without_a_server_of_its_own_leads_to_the_one_it_has() {
    let split = Split::new(at_server, "me");
    let (domain, server) = (split.domain.host(), split.server.host());
    for typed in [domain.clone(), server.clone(), format!("@me@{domain}")] {
        let session = split.signs_in(&typed).await.unwrap();
        assert_eq!(session.account().handle, format!("me@{domain}"), "{typed}");
        assert_eq!(session.account().server, split.server.url(""));
        // Those of the domain are its own people.
        let keep: Keep = Arc::new(|_| Box::pin(async {}));
        let me = net().signed(session, Arc::new(split.addresses()), keep);
        let found = me.unwrap().find(&format!("bob@{domain}")).await;
        assert_eq!(found.as_deref(), Ok("7"));
    }
}

#[tokio::test]
async fn no_server_passes_for_another_one() {
    let elsewhere: fn(&str) -> Reply = |_| at_server("http://127.0.0.1:9");
    let silent: fn(&str) -> Reply = |_| Reply::status(404);
    for finger in [elsewhere, silent] {
        let split = Split::new(finger, "me");
        let server = split.server.host();
        let session = split.signs_in(&server).await.unwrap();
        assert_eq!(session.account().handle, format!("me@{server}"));
        // Nor by naming somebody of another one.
        let split = Split::new(finger, "somebody@m.example");
        let server = split.server.host();
        let session = split.signs_in(&server).await.unwrap();
        assert_eq!(session.account().handle, format!("somebody@{server}"));
        assert_eq!(session.key().id, format!("somebody@{server}"));
    }
}

#[tokio::test]
async fn a_clock_that_cannot_be_made_up_for_is_told_as_that() {
    let in_body = Reply::Full(
        401,
        Vec::new(),
        br#"{"error":"invalid_dpop_proof"}"#.to_vec(),
    );
    let in_head = Reply::status(401).with("www-authenticate", r#"DPoP error="invalid_dpop_proof""#);
    for refused in [in_body, in_head] {
        let change: Change = Arc::new(move |request, _| match path(request) {
            "/xrpc/com.atproto.repo.applyWrites" => Some(refused.clone()),
            "/xrpc/com.atproto.repo.listRecords" => Some(reply(&json!({"records": []}))),
            _ => None,
        });
        let server = with_self(change, bluesky);
        let session = signs_in(&server, bluesky, good).await.unwrap();
        let keep: Keep = Arc::new(|_| Box::pin(async {}));
        let me = net()
            .signed(session, Arc::new(server.addresses()), keep)
            .unwrap();
        let sent = me.send(&[order(Act::Follow, "did:plc:bob", "3bob")]).await;
        assert!(matches!(sent, Err(Problem::ClockOff { .. })), "{sent:?}");
    }
}
