//! Acting on an account while its server misbehaves.

mod fake;
mod limits;
mod renewing;
mod tags;

use std::time::Duration;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use firstfeed::domain::Problem;
use firstfeed::domain::account::{Act, Outcome};
use serde_json::{Value, json};

use self::fake::*;
use super::server::{Reply, WebServer};

const WRITES: &str = "/xrpc/com.atproto.repo.applyWrites";
const RELATIONS: &str = "/xrpc/com.atproto.repo.listRecords";

type Told = Result<Vec<Result<Outcome, Problem>>, Problem>;

/// What a server's answer to "follow" comes to, on Mastodon and on Bluesky.
async fn follow(answer: Reply) -> [Told; 2] {
    // Only where somebody waits for nothing.
    let total = match answer {
        Reply::Silent => Duration::from_millis(700),
        _ => Duration::from_mins(1),
    };
    let make = || {
        let answer = answer.clone();
        WebServer::new(move |request| match path(request) {
            "/api/v1/accounts/7/follow" | WRITES => answer.clone(),
            RELATIONS => Reply::ok(r#"{"records":[]}"#),
            path if path.contains("relationships") => Reply::ok(r#"[{"id":"7"}]"#),
            // No such record, and no new tokens.
            _ => Reply::status(400),
        })
    };
    // One for each: a server that wants to be left alone is.
    let servers = [make(), make()];
    let kept = Kept::default();
    let told = [
        mastodon_within(&servers[0], total)
            .send(&order(Act::Follow))
            .await,
        bluesky_within(&servers[1], total, &kept)
            .send(&order(Act::Follow))
            .await,
    ];
    for (server, follows) in servers.iter().zip(["/api/v1/accounts/7/follow", WRITES]) {
        assert!(asked_for(server, follows) >= 1);
        for request in server.log() {
            for secret in [TOKEN, REFRESH] {
                assert!(
                    !request.path.contains(secret),
                    "keys do not stand in addresses"
                );
            }
        }
    }
    told
}

/// What it has to come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Is {
    Done,
    Requested,
    /// About this one order.
    Refused,
    Nobody,
    /// Until in two minutes.
    Pause,
    /// For some time.
    Patience,
    Failed,
    TimedOut,
    Unreachable,
    NotUnderstood,
    TooLarge,
    Expired,
    NotAllowed,
    Redirect,
    /// The server does not know this at all.
    Unknown,
}

fn is(told: &Told) -> Option<Is> {
    let now = chrono::Utc::now().timestamp();
    Some(match told {
        Ok(list) => match list.as_slice() {
            [Ok(Outcome::Done)] => Is::Done,
            [Ok(Outcome::Requested)] => Is::Requested,
            [Err(Problem::FollowRefused { .. })] => Is::Refused,
            [Err(Problem::NotFound { .. })] => Is::Nobody,
            _ => return None,
        },
        Err(problem) => match problem {
            Problem::RateLimited {
                until: Some(until), ..
            } if (80..=120).contains(&(until - now)) => Is::Pause,
            Problem::RateLimited { until: Some(_), .. } => Is::Patience,
            Problem::ServerFailed { .. } => Is::Failed,
            Problem::TimedOut { .. } => Is::TimedOut,
            Problem::Unreachable { .. } => Is::Unreachable,
            Problem::NotUnderstood { .. } => Is::NotUnderstood,
            Problem::TooLarge { .. } => Is::TooLarge,
            Problem::SignInExpired { .. } => Is::Expired,
            Problem::NotAllowed { .. } => Is::NotAllowed,
            Problem::BadRedirect { .. } => Is::Redirect,
            Problem::NotFound { .. } => Is::Unknown,
            _ => return None,
        },
    })
}

fn says(status: u16, error: &str) -> Reply {
    let body = json!({"error": error}).to_string();
    Reply::Full(status, Vec::new(), body.into_bytes())
}

#[expect(clippy::too_many_lines, reason = "a table of cases")]
#[tokio::test]
async fn each_misfortune_of_a_follow_ends_in_a_stated_result() {
    let then = chrono::Utc::now() + chrono::Duration::seconds(120);
    let (iso, date, unix) = (then.to_rfc3339(), then.to_rfc2822(), then.timestamp());
    let limited = || Reply::status(429);
    let huge = || Reply::Endless(vec![b' '; 1 << 16], None);
    let scope = "This action is outside the authorized scopes";
    // A yes of one is an odd answer of the other.
    let cases: Vec<(&str, Reply, Is, Is)> = vec![
        (
            "done",
            Reply::ok(r#"{"id":"7","following":true,"results":[]}"#),
            Is::Done,
            Is::Done,
        ),
        // Then it is looked up what happened.
        (
            "no word",
            Reply::ok(""),
            Is::NotUnderstood,
            Is::NotUnderstood,
        ),
        (
            "locked",
            Reply::ok(r#"{"id":"7","requested":true,"results":[]}"#),
            Is::Requested,
            Is::Done,
        ),
        ("429", limited(), Is::Patience, Is::Patience),
        (
            "seconds",
            limited().with("retry-after", "120"),
            Is::Pause,
            Is::Pause,
        ),
        (
            "date",
            limited().with("retry-after", date),
            Is::Pause,
            Is::Pause,
        ),
        (
            "iso",
            limited().with("x-ratelimit-reset", iso),
            Is::Pause,
            Is::Pause,
        ),
        (
            "points",
            limited().with("ratelimit-reset", unix.to_string()),
            Is::Pause,
            Is::Pause,
        ),
        ("500", Reply::status(500), Is::Failed, Is::Failed),
        ("silent", Reply::Silent, Is::TimedOut, Is::TimedOut),
        ("cut off", Reply::CutOff, Is::Unreachable, Is::Unreachable),
        ("hung up", Reply::HangUp, Is::Unreachable, Is::Unreachable),
        (
            "truncated",
            Reply::ok(r#"{"id":"7","follo"#),
            Is::NotUnderstood,
            Is::NotUnderstood,
        ),
        (
            "wrong",
            Reply::ok("[]"),
            Is::NotUnderstood,
            Is::NotUnderstood,
        ),
        (
            "a page in between",
            Reply::ok("<html>Sign in to this network</html>"),
            Is::NotUnderstood,
            Is::NotUnderstood,
        ),
        ("endless", huge(), Is::TooLarge, Is::TooLarge),
        ("packed", Reply::EndlessGzip, Is::TooLarge, Is::TooLarge),
        ("400", Reply::status(400), Is::Refused, Is::Refused),
        ("401", Reply::status(401), Is::Expired, Is::Expired),
        (
            "snac's",
            Reply::Full(422, Vec::new(), Vec::new()),
            Is::Expired,
            Is::NotUnderstood,
        ),
        ("403", Reply::status(403), Is::Refused, Is::NotAllowed),
        ("scope", says(403, scope), Is::NotAllowed, Is::NotAllowed),
        (
            "scope of Bluesky's",
            says(403, "ScopeMissingError"),
            Is::Refused,
            Is::NotAllowed,
        ),
        ("404", Reply::status(404), Is::Nobody, Is::Unknown),
        (
            "moved away",
            Reply::to(302, "https://elsewhere.example/"),
            Is::Redirect,
            Is::Redirect,
        ),
    ];
    for (what, answer, on_mastodon, on_bluesky) in cases {
        let told = follow(answer).await;
        for (told, right) in told.iter().zip([on_mastodon, on_bluesky]) {
            assert_eq!(is(told), Some(right), "{what}: {told:?}");
            assert!(!format!("{told:?}").contains(TOKEN));
        }
    }
}

#[tokio::test]
async fn one_bad_write_among_several_spoils_only_itself() {
    let written: Arc<Mutex<BTreeSet<String>>> = Arc::default();
    let records = Arc::clone(&written);
    let server = WebServer::new(move |request| match path(request) {
        WRITES => {
            let told: Value = serde_json::from_str(&request.body).unwrap();
            assert_eq!(told["repo"], DID);
            let writes = told["writes"].as_array().unwrap();
            if writes
                .iter()
                .any(|write| write["value"]["subject"] == "did:plc:bad")
            {
                return says(400, "InvalidRequest");
            }
            for write in writes {
                let key = write["rkey"].as_str().unwrap().to_owned();
                assert!(records.lock().unwrap().insert(key), "written twice");
            }
            Reply::ok(r#"{"results":[]}"#)
        }
        RELATIONS => Reply::ok(r#"{"records":[]}"#),
        "/xrpc/com.atproto.repo.getRecord" => {
            let key = request.path.rsplit('=').next().unwrap();
            if records.lock().unwrap().contains(key) {
                let uri = format!("at://{DID}/app.bsky.graph.follow/{key}");
                Reply::ok(json!({"uri": uri}).to_string())
            } else {
                says(400, "RecordNotFound")
            }
        }
        _ => Reply::status(500),
    });
    let orders =
        ["one", "bad", "two"].map(|who| order_of(Act::Follow, who, &format!("did:plc:{who}"), who));
    let told = bluesky(&server, &Kept::default()).send(&orders).await;
    let told = told.unwrap();
    assert!(
        matches!(
            told.as_slice(),
            [
                Ok(Outcome::Done),
                Err(Problem::FollowRefused { .. }),
                Ok(Outcome::Done)
            ]
        ),
        "{told:?}"
    );
    let written = written.lock().unwrap();
    assert_eq!(*written, ["one", "two"].map(str::to_owned).into());
}

#[tokio::test]
async fn of_several_that_go_alone_those_before_a_pause_are_told() {
    let removed = Arc::new(Mutex::new(Vec::new()));
    let done = Arc::clone(&removed);
    let server = WebServer::new(move |request| match path(request) {
        WRITES => {
            let told: Value = serde_json::from_str(&request.body).unwrap();
            let writes = told["writes"].as_array().unwrap();
            let mut done = done.lock().unwrap();
            match writes.as_slice() {
                [one] if done.is_empty() => {
                    done.push(one["rkey"].as_str().unwrap().to_owned());
                    Reply::ok(r#"{"results":[]}"#)
                }
                [_] => Reply::status(429).with("retry-after", "90"),
                _ => says(400, "InvalidRequest"),
            }
        }
        RELATIONS => Reply::ok(r#"{"records":[]}"#),
        "/xrpc/com.atproto.repo.getRecord" => {
            let key = request.path.rsplit('=').next().unwrap();
            let uri = format!("at://{DID}/app.bsky.graph.follow/{key}");
            Reply::ok(json!({"uri": uri}).to_string())
        }
        _ => Reply::status(500),
    });
    let orders = ["one", "two", "three"]
        .map(|who| order_of(Act::Unfollow, who, &format!("did:plc:{who}"), who));
    // The others have no answer: they are looked up, and not taken for untouched.
    let told = bluesky(&server, &Kept::default()).send(&orders).await;
    assert_eq!(told, Ok(vec![Ok(Outcome::Done)]));
    assert_eq!(*removed.lock().unwrap(), ["one"]);
}

#[tokio::test]
async fn only_what_they_write_themselves() {
    for without in [true, false] {
        let server = WebServer::always(Reply::ok(r#"{"id":"7","following":true,"results":[]}"#));
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
        let answer = Reply::ok(r#"{"id":"7","following":true,"results":[]}"#)
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
