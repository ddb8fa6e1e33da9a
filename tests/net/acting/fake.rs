//! Accounts on a server of this machine, and whoever keeps their keys.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use firstfeed::domain::account::{Act, Order};
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Keep, Limits, Net, Session, Signed};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use serde_json::{Value, json};

use super::super::server::{Request, WebServer};

pub(super) const TOKEN: &str = "the-token-itself";
pub(super) const REFRESH: &str = "the-refresh-itself";
pub(super) const DID: &str = "did:plc:me";

/// What the keyring was given, in this order.
pub(super) type Kept = Arc<Mutex<Vec<Secret>>>;

/// Whether the keyring has been given this.
pub(super) fn has(kept: &Kept, text: &str) -> bool {
    let kept = kept.lock().unwrap();
    kept.iter().any(|secret| secret.expose().contains(text))
}

fn account(server: &WebServer, network: &str, id: &str, keys: &Value) -> Session {
    let kept = json!({"version": 1, "keys": keys, "account": {
        "key": {"network": network, "id": id}, "handle": "me", "name": "", "way": "browser",
        "server": server.url("")}});
    Session::from_secret(&Secret::new(kept.to_string())).unwrap()
}

fn signed(server: &WebServer, session: Session, total: Duration, kept: &Kept) -> Signed {
    let net = Net::with_limits(Limits {
        total,
        spacing: Duration::ZERO,
        ..Limits::default()
    });
    let kept = Arc::clone(kept);
    let keep: Keep = Arc::new(move |secret| {
        let kept = Arc::clone(&kept);
        Box::pin(async move {
            // Keyrings take their time: whoever does not wait for them is found out.
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
            kept.lock().unwrap().push(secret);
        })
    });
    let addresses = Arc::new(server.addresses());
    net.signed(session, addresses, keep).unwrap()
}

/// Long enough never to be the reason for failing.
const PATIENT: Duration = Duration::from_mins(1);

pub(super) fn mastodon_within(server: &WebServer, total: Duration) -> Signed {
    let keys = json!({"mastodon": {"client_id": "id", "client_secret": "secret", "token": TOKEN,
        "own_id": "1", "revoke": server.url("/oauth/revoke")}});
    let id = format!("me@{}", server.host());
    let session = account(server, "mastodon", &id, &keys);
    signed(server, session, total, &Kept::default())
}

pub(super) fn mastodon(server: &WebServer) -> Signed {
    mastodon_within(server, PATIENT)
}

pub(super) fn bluesky_within(server: &WebServer, total: Duration, kept: &Kept) -> Signed {
    let keys = json!({"password": {"refresh": REFRESH, "access": TOKEN}});
    signed(server, account(server, "bluesky", DID, &keys), total, kept)
}

pub(super) fn bluesky(server: &WebServer, kept: &Kept) -> Signed {
    bluesky_within(server, PATIENT, kept)
}

/// Signed in with the browser: tokens with proofs.
pub(super) fn oauth(server: &WebServer, kept: &Kept) -> Signed {
    let random = SystemRandom::new();
    let pair = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
    let keys = json!({"o-auth": {"client_id": "http://localhost", "refresh": REFRESH,
        "access": TOKEN, "token_url": server.url("/token"), "revoke": server.url("/revoke"),
        "pair": URL_SAFE_NO_PAD.encode(pair.as_ref())}});
    signed(
        server,
        account(server, "bluesky", DID, &keys),
        PATIENT,
        kept,
    )
}

/// The claims of a request's proof.
pub(super) fn claims(request: &Request) -> Value {
    let body = request.headers["dpop"].split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(body).unwrap()).unwrap()
}

pub(super) fn order(act: Act) -> [Order; 1] {
    [order_of(act, "bob@b.example", "7", "3kaaaaaaaaa22")]
}

pub(super) fn order_of(act: Act, address: &str, id: &str, record: &str) -> Order {
    Order {
        act,
        address: address.to_owned(),
        id: Some(id.to_owned()),
        record: Some(record.to_owned()),
        without_boosts: false,
        members: Vec::new(),
    }
}

pub(super) fn path(request: &Request) -> &str {
    request.path.split('?').next().unwrap()
}

pub(super) fn asked_for(server: &WebServer, wanted: &str) -> usize {
    let log = server.log();
    log.iter().filter(|request| path(request) == wanted).count()
}
