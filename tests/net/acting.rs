//! Acting on an account while its server misbehaves.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use firstfeed::domain::Problem;
use firstfeed::domain::account::{Act, Order, Outcome};
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Keep, Limits, Net, Session, Signed};
use serde_json::{Value, json};

use super::server::{Reply, Request, WebServer};

const TOKEN: &str = "the-token-itself";

fn account(server: &WebServer, network: &str, id: &str, keys: &Value) -> Session {
    let kept = json!({"version": 1, "keys": keys, "account": {
        "key": {"network": network, "id": id}, "handle": "me", "name": "", "way": "browser",
        "server": server.url("")}});
    Session::from_secret(&Secret::new(kept.to_string())).unwrap()
}

fn signed(server: &WebServer, session: Session) -> (Signed, Arc<Mutex<usize>>) {
    let net = Net::with_limits(Limits {
        total: Duration::from_millis(700),
        spacing: Duration::ZERO,
        ..Limits::default()
    });
    let kept = Arc::new(Mutex::new(0));
    let count = Arc::clone(&kept);
    let keep: Keep = Arc::new(move |_| {
        *count.lock().unwrap() += 1;
        Box::pin(async {})
    });
    let addresses = Arc::new(server.addresses());
    (net.signed(session, addresses, keep).unwrap(), kept)
}

fn mastodon(server: &WebServer) -> Signed {
    let keys = json!({"mastodon": {"client_id": "id", "client_secret": "secret", "token": TOKEN,
        "own_id": "1", "revoke": server.url("/oauth/revoke")}});
    let id = format!("me@{}", server.host());
    signed(server, account(server, "mastodon", &id, &keys)).0
}

fn bluesky(server: &WebServer) -> (Signed, Arc<Mutex<usize>>) {
    let keys = json!({"password": {"refresh": "the-refresh-itself", "access": TOKEN}});
    signed(server, account(server, "bluesky", "did:plc:me", &keys))
}

fn order(act: Act) -> [Order; 1] {
    [Order {
        act,
        address: "bob@b.example".to_owned(),
        id: Some("7".to_owned()),
        record: Some("3kaaaaaaaaa22".to_owned()),
        without_boosts: false,
        members: Vec::new(),
    }]
}

/// What a server's answer to "follow" comes to.
async fn follow(answer: Reply) -> Result<Vec<Result<Outcome, Problem>>, Problem> {
    let server = WebServer::new(move |request| match request.path.as_str() {
        "/api/v1/accounts/7/follow" | "/xrpc/com.atproto.repo.applyWrites" => answer.clone(),
        path if path.starts_with("/xrpc/app.bsky.graph.getRelationships") => {
            Reply::ok(r#"{"relationships":[]}"#)
        }
        path if path.contains("relationships") => Reply::ok(r#"[{"id":"7"}]"#),
        _ => Reply::status(404),
    });
    let on_mastodon = mastodon(&server).send(&order(Act::Follow)).await;
    let token = server
        .log()
        .iter()
        .all(|request| !request.path.contains(TOKEN));
    assert!(token, "keys do not stand in addresses");
    on_mastodon
}

type Told = fn(&Result<Vec<Result<Outcome, Problem>>, Problem>) -> bool;

#[tokio::test]
async fn each_misfortune_of_a_follow_ends_in_a_stated_result() {
    let now = chrono::Utc::now();
    let iso = (now + chrono::Duration::seconds(120)).to_rfc3339();
    let date = (now + chrono::Duration::seconds(120)).to_rfc2822();
    let limited: Told = |r| matches!(r, Err(Problem::RateLimited { until: Some(_), .. }));
    let cases: Vec<(&str, Reply, Told)> = vec![
        ("done", Reply::ok(r#"{"id":"7","following":true}"#), |r| {
            matches!(r.as_deref(), Ok([Ok(Outcome::Done)]))
        }),
        ("locked", Reply::ok(r#"{"id":"7","requested":true}"#), |r| {
            matches!(r.as_deref(), Ok([Ok(Outcome::Requested)]))
        }),
        ("429", Reply::status(429), limited),
        (
            "seconds",
            Reply::status(429).with("retry-after", "120"),
            limited,
        ),
        (
            "date",
            Reply::status(429).with("retry-after", date),
            limited,
        ),
        (
            "iso",
            Reply::status(429).with("x-ratelimit-reset", iso),
            limited,
        ),
        ("500", Reply::status(500), |r| {
            matches!(r, Err(Problem::ServerFailed { .. }))
        }),
        ("silent", Reply::Silent, |r| {
            matches!(r, Err(Problem::TimedOut { .. }))
        }),
        ("cut off", Reply::CutOff, |r| {
            matches!(r, Err(Problem::Unreachable { .. }))
        }),
        ("hung up", Reply::HangUp, |r| {
            matches!(r, Err(Problem::Unreachable { .. }))
        }),
        ("truncated", Reply::ok(r#"{"id":"7","follo"#), |r| {
            matches!(r, Err(Problem::NotUnderstood { .. }))
        }),
        ("wrong", Reply::ok("[]"), |r| {
            matches!(r, Err(Problem::NotUnderstood { .. }))
        }),
        ("endless", Reply::Endless(vec![b' '; 1 << 16], None), |r| {
            matches!(r, Err(Problem::TooLarge { .. }))
        }),
        ("packed", Reply::EndlessGzip, |r| {
            matches!(r, Err(Problem::TooLarge { .. }))
        }),
        ("401", Reply::status(401), |r| {
            matches!(r, Err(Problem::SignInExpired { .. }))
        }),
        ("snac's", Reply::Full(422, Vec::new(), Vec::new()), |r| {
            matches!(r, Err(Problem::SignInExpired { .. }))
        }),
        ("403", Reply::status(403), |r| {
            matches!(r.as_deref(), Ok([Err(Problem::FollowRefused { .. })]))
        }),
        (
            "scope",
            Reply::Full(
                403,
                Vec::new(),
                br#"{"error":"This action is outside the authorized scopes"}"#.to_vec(),
            ),
            |r| matches!(r, Err(Problem::NotAllowed { .. })),
        ),
        ("404", Reply::status(404), |r| {
            matches!(r.as_deref(), Ok([Err(Problem::NotFound { .. })]))
        }),
        (
            "moved away",
            Reply::to(302, "https://elsewhere.example/"),
            |r| matches!(r, Err(Problem::BadRedirect { .. })),
        ),
    ];
    for (what, answer, told) in cases {
        let result = follow(answer).await;
        assert!(told(&result), "{what}: {result:?}");
        assert!(!format!("{result:?}").contains(TOKEN));
    }
}

/// A Bluesky data server whose writes answer so.
fn data_server(
    writes: impl Fn(&Request) -> Reply + Send + Sync + 'static,
    refresh: Reply,
) -> WebServer {
    WebServer::new(
        move |request| match request.path.split('?').next().unwrap() {
            "/xrpc/com.atproto.repo.applyWrites" => writes(request),
            "/xrpc/com.atproto.repo.listRecords" => Reply::ok(r#"{"records":[]}"#),
            "/xrpc/com.atproto.server.refreshSession" => refresh.clone(),
            _ => Reply::status(400),
        },
    )
}

#[tokio::test]
async fn a_token_that_has_ended_is_renewed_once_and_kept_before_it_is_used() {
    let fresh = r#"{"did":"did:plc:me","accessJwt":"fresh-access","refreshJwt":"fresh-refresh"}"#;
    let writes = |request: &Request| {
        if request.headers["authorization"] == "Bearer fresh-access" {
            Reply::ok(r#"{"results":[]}"#)
        } else {
            let ended = br#"{"error":"ExpiredToken"}"#.to_vec();
            Reply::Full(400, Vec::new(), ended)
        }
    };
    let server = data_server(writes, Reply::ok(fresh));
    let (account, kept) = bluesky(&server);
    let result = account.send(&order(Act::Follow)).await;
    assert_eq!(result, Ok(vec![Ok(Outcome::Done)]));
    assert_eq!(*kept.lock().unwrap(), 1);

    // One that cannot be renewed, or only to somebody else's, has ended.
    let other = fresh.replace("did:plc:me", "did:plc:other");
    for (refresh, ended) in [
        (Reply::status(400), true),
        (Reply::status(401), true),
        (Reply::ok(other), false),
    ] {
        let server = data_server(writes, refresh);
        let (account, kept) = bluesky(&server);
        let problem = account.send(&order(Act::Follow)).await.unwrap_err();
        let told = if ended {
            matches!(problem, Problem::SignInExpired { .. })
        } else {
            matches!(problem, Problem::SignInMismatch { .. })
        };
        assert!(told, "{problem:?}");
        assert_eq!(*kept.lock().unwrap(), 0);
    }
}

#[tokio::test]
async fn a_list_that_never_ends_is_cut() {
    // Each page leads to another one, with the same people.
    let server = WebServer::new(|request| {
        let page = request.path.matches("page=").count();
        let people: Vec<Value> = (0..80)
            .map(|at| json!({"id": format!("{page}-{at}"), "acct": format!("p{at}")}))
            .collect();
        let next = format!(
            "<http://{}{}page={at}>; rel=\"next\"",
            request.headers["host"],
            if request.path.contains('?') {
                "/api/v1/accounts/1/following?"
            } else {
                "/x?"
            },
            at = request.path.len() + 1
        );
        match request.path.split('?').next().unwrap() {
            "/api/v1/followed_tags" => Reply::ok("[]"),
            _ => Reply::ok(Value::Array(people).to_string()).with(
                "link",
                format!("{next}{}", "x".repeat(request.path.len() % 7)),
            ),
        }
    });
    let follows = mastodon(&server).follows().await.unwrap();
    assert!(follows.list.len() <= firstfeed::net::MAX_FOLLOWS + 80);
}

#[tokio::test]
async fn only_what_they_write_themselves() {
    for without in [true, false] {
        let server = WebServer::always(Reply::ok(r#"{"id":"7","following":true}"#));
        let mut orders = order(Act::Follow);
        orders[0].without_boosts = without;
        let done = mastodon(&server).send(&orders).await;
        assert_eq!(done, Ok(vec![Ok(Outcome::Done)]));
        let log = server.log();
        let asked: Value = serde_json::from_str(&log[0].body).unwrap();
        let told = asked.get("reblogs").map(ToString::to_string);
        assert_eq!(told.as_deref(), without.then_some("\"false\""));
    }
}

#[tokio::test]
async fn a_server_with_nothing_left_is_not_asked_again_before_its_time() {
    let reset = (chrono::Utc::now() + chrono::Duration::seconds(120)).to_rfc3339();
    for (left, waits) in [("0", true), ("1", false)] {
        let answer = Reply::ok(r#"{"id":"7","following":true}"#)
            .with("x-ratelimit-remaining", left)
            .with("x-ratelimit-reset", reset.clone());
        let server = WebServer::always(answer);
        let account = mastodon(&server);
        let first = account.send(&order(Act::Follow)).await;
        assert_eq!(first, Ok(vec![Ok(Outcome::Done)]), "it did answer");
        let second = account.send(&order(Act::Follow)).await;
        let told = matches!(second, Err(Problem::RateLimited { until: Some(_), .. }));
        assert_eq!(told, waits, "{left} left: {second:?}");
        assert_eq!(server.log().len(), if waits { 1 } else { 2 });
    }
}
