//! Acting on accounts of servers that keep count themselves: what they have afterwards counts.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use firstfeed::domain::Problem;
use firstfeed::domain::account::{Act, Order, Outcome, Standing};
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Keep, Limits, Net, Session, Signed};
use serde_json::{Value, json};
use url::Url;

use super::server::{Reply, Request, WebServer};

pub(super) const ME: &str = "did:plc:me";

/// An account on a server of a test.
pub(super) fn account(server: &WebServer, network: &str, id: &str, keys: &Value) -> Signed {
    let kept = json!({"version": 1, "keys": keys, "account": {
        "key": {"network": network, "id": id}, "handle": "me", "name": "", "way": "browser",
        "server": server.url("")}});
    let session = Session::from_secret(&Secret::new(kept.to_string())).unwrap();
    let net = Net::with_limits(Limits {
        spacing: Duration::ZERO,
        ..Limits::default()
    });
    let keep: Keep = Arc::new(|_| Box::pin(async {}));
    net.signed(session, Arc::new(server.addresses()), keep)
        .unwrap()
}

pub(super) fn bluesky(server: &WebServer) -> Signed {
    let keys = json!({"password": {"refresh": "the-refresh-itself", "access": "the-token"}});
    account(server, "bluesky", ME, &keys)
}

pub(super) fn mastodon(server: &WebServer, id: &str) -> Signed {
    let keys = json!({"mastodon": {"client_id": "id", "client_secret": "secret",
        "token": "the-token", "own_id": "1", "revoke": server.url("/oauth/revoke")}});
    account(server, "mastodon", id, &keys)
}

pub(super) fn order(act: Act, id: &str, record: &str) -> Order {
    Order {
        act,
        address: "bob.example".to_owned(),
        id: Some(id.to_owned()),
        record: Some(record.to_owned()),
        without_boosts: false,
        members: Vec::new(),
    }
}

pub(super) fn query(request: &Request, wanted: &str) -> Option<String> {
    let url = Url::parse(&format!("http://h{}", request.path)).unwrap();
    let pair = url.query_pairs().find(|(name, _)| name == wanted);
    pair.map(|(_, value)| value.into_owned())
}

/// Whom an account follows: subjects by the keys of their records.
type Records = Arc<Mutex<BTreeMap<String, String>>>;

/// An account's own server, and a view of the network that shows `view` and lags behind.
struct World {
    server: WebServer,
    records: Records,
}

const FOLLOW: &str = "app.bsky.graph.follow";

fn uri(key: &str) -> String {
    format!("at://{ME}/{FOLLOW}/{key}")
}

impl World {
    fn new(records: &[(String, String)], view: Reply) -> Self {
        let records: Records = Arc::new(Mutex::new(records.iter().cloned().collect()));
        let own = Arc::clone(&records);
        let server = WebServer::new(move |request| {
            let mut records = own.lock().unwrap();
            match request.path.split('?').next().unwrap() {
                "/xrpc/com.atproto.repo.listRecords" => list(request, &records),
                "/xrpc/com.atproto.repo.getRecord" => {
                    let key = query(request, "rkey").unwrap();
                    match records.get(&key) {
                        Some(_) => Reply::ok(json!({"uri": uri(&key)}).to_string()),
                        None => Reply::status(400),
                    }
                }
                "/xrpc/com.atproto.repo.applyWrites" => {
                    let body: Value = serde_json::from_str(&request.body).unwrap();
                    for write in body["writes"].as_array().unwrap() {
                        let key = write["rkey"].as_str().unwrap().to_owned();
                        if write["$type"] == "com.atproto.repo.applyWrites#create" {
                            let did = write["value"]["subject"].as_str().unwrap().to_owned();
                            // As a real one: a second follow takes the first one's place.
                            records.retain(|_, known| *known != did);
                            records.insert(key, did);
                        } else {
                            records.remove(&key);
                        }
                    }
                    Reply::ok(r#"{"results":[]}"#)
                }
                _ => view.clone(),
            }
        });
        Self { server, records }
    }

    fn add(&self, (key, did): (String, String)) {
        self.records.lock().unwrap().insert(key, did);
    }

    fn records(&self) -> Vec<(String, String)> {
        self.records.lock().unwrap().clone().into_iter().collect()
    }
}

/// A page of the records, newest first.
fn list(request: &Request, records: &BTreeMap<String, String>) -> Reply {
    let limit: usize = query(request, "limit").unwrap().parse().unwrap();
    let from = query(request, "cursor");
    let page: Vec<(&String, &String)> = records
        .iter()
        .rev()
        .filter(|(key, _)| from.as_ref().is_none_or(|from| *key < from))
        .take(limit)
        .collect();
    let cursor = (page.len() == limit).then(|| page.last().unwrap().0.clone());
    let page: Vec<Value> = page
        .into_iter()
        .map(|(key, did)| json!({"uri": uri(key), "value": {"subject": did}}))
        .collect();
    Reply::ok(json!({"records": page, "cursor": cursor}).to_string())
}

fn pair(key: &str, did: &str) -> (String, String) {
    (key.to_owned(), did.to_owned())
}

const BOB: &str = "did:plc:bob";

#[tokio::test]
async fn a_view_that_shows_what_has_gone_keeps_nobody_from_being_followed() {
    let view = json!({"relationships": [{"did": BOB, "following": uri("3old")}]});
    let world = World::new(&[pair("3old", BOB)], Reply::ok(view.to_string()));
    let me = bluesky(&world.server);
    let left = me.send(&[order(Act::Unfollow, BOB, "3old")]).await;
    assert_eq!(left, Ok(vec![Ok(Outcome::Done)]));
    let back = [order(Act::Follow, BOB, "3new")];
    assert_eq!(me.standing(&back).await, Ok(vec![Standing::Not]));
    assert_eq!(me.send(&back).await, Ok(vec![Ok(Outcome::Done)]));
    assert_eq!(world.records(), [pair("3new", BOB)]);
}

#[tokio::test]
async fn a_follow_of_a_moment_ago_is_kept_though_the_view_does_not_know_it() {
    for view in [
        Reply::ok(json!({"relationships": [{"did": BOB}]}).to_string()),
        Reply::status(400),
        Reply::status(404),
    ] {
        // Far behind others, so that it stands on a later page.
        let mut own = vec![pair("3aaa", BOB)];
        own.extend((0..250).map(|at| pair(&format!("3bb{at:03}"), &format!("did:plc:p{at}"))));
        let world = World::new(&own, view);
        let me = bluesky(&world.server);
        let wanted = [
            order(Act::Follow, BOB, "3ccc"),
            order(Act::Follow, "did:plc:ana", "3ccd"),
        ];
        let standing = me.standing(&wanted).await;
        assert_eq!(standing, Ok(vec![Standing::ByHand, Standing::Not]));
        let sent = me.send(&wanted).await;
        assert_eq!(sent, Ok(vec![Ok(Outcome::Already), Ok(Outcome::Done)]));
        // One more, made by hand meanwhile.
        let carl = "did:plc:carl";
        world.add(pair("3ddd", carl));
        let sent = me.send(&[order(Act::Follow, carl, "3eee")]).await;
        assert_eq!(sent, Ok(vec![Ok(Outcome::Already)]));
        let records = world.records();
        for kept in [
            pair("3aaa", BOB),
            pair("3ddd", carl),
            pair("3ccd", "did:plc:ana"),
        ] {
            assert!(records.contains(&kept), "{kept:?}");
        }
        assert_eq!(records.len(), 253);
        // What is known is not read again and again.
        let pages = asked(&world.server, "listRecords");
        assert!(pages <= 6, "{pages} pages");
    }
}

pub(super) fn asked(server: &WebServer, what: &str) -> usize {
    let log = server.log();
    log.iter()
        .filter(|request| request.path.contains(what))
        .count()
}

#[tokio::test]
async fn whom_the_person_left_by_hand_was_not_left_by_the_app() {
    let world = World::new(&[pair("3bob", BOB)], Reply::status(400));
    let me = bluesky(&world.server);
    let orders = [
        order(Act::Unfollow, "did:plc:ana", "3ana"),
        order(Act::Unfollow, BOB, "3bob"),
    ];
    let sent = me.send(&orders).await;
    assert_eq!(sent, Ok(vec![Ok(Outcome::Already), Ok(Outcome::Done)]));
    assert_eq!(world.records(), []);
}

#[tokio::test]
async fn the_follows_of_a_day_are_spent_without_closing_the_server() {
    // Mastodon counts follows of a day apart, and says so in the same headers.
    let tomorrow = chrono::Utc::now() + chrono::Duration::hours(5);
    let told = tomorrow.to_rfc3339();
    let left = Mutex::new(1);
    let server = WebServer::new(move |request| {
        let spent = |reply: Reply| {
            reply
                .with("x-ratelimit-remaining", "0")
                .with("x-ratelimit-reset", told.clone())
        };
        match request.path.split('?').next().unwrap() {
            "/api/v1/accounts/7/follow" | "/api/v1/tags/rust/follow" => {
                let mut left = left.lock().unwrap();
                if *left == 0 {
                    return spent(Reply::status(429));
                }
                *left -= 1;
                spent(Reply::ok(r#"{"id":"7","following":true}"#))
            }
            "/api/v1/accounts/7/unfollow" => Reply::ok(r#"{"id":"7","following":false}"#),
            "/oauth/revoke" => Reply::ok(r#"{"results":[]}"#),
            _ => Reply::ok("[]"),
        }
    });
    let me = mastodon(&server, "me@m.example");
    let follow = [order(Act::Follow, "7", "")];
    assert_eq!(me.send(&follow).await, Ok(vec![Ok(Outcome::Done)]));
    let mut tag = order(Act::Follow, "rust", "");
    tag.address = "#rust".to_owned();
    for refused in [&follow, &[tag]] {
        match me.send(refused).await {
            Err(Problem::FollowLimit {
                until: Some(until), ..
            }) => assert!((until - tomorrow.timestamp()).abs() < 5, "{until}"),
            other => panic!("{other:?}"),
        }
    }
    let left = me.send(&[order(Act::Unfollow, "7", "")]).await;
    assert_eq!(left, Ok(vec![Ok(Outcome::Done)]));
    assert_eq!(me.follows().await.map(|all| all.list), Ok(Vec::new()));
    assert_eq!(me.sign_out().await, Ok(()));
}
