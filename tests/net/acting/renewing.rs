//! Keys that end, and proofs of who uses them.

use std::sync::Arc;

use firstfeed::domain::Problem;
use firstfeed::domain::account::{Act, Outcome};
use serde_json::{Value, json};

use super::super::server::{Reply, Request, WebServer};
use super::fake::*;
use super::{RELATIONS, Told, WRITES, says};

const RENEW: &str = "/xrpc/com.atproto.server.refreshSession";
const FRESH: &str = "fresh-access";

fn assert_done(told: Told) {
    assert_eq!(told, Ok(vec![Ok(Outcome::Done)]));
}

/// A Bluesky data server whose writes answer so, and what renewing brings at this path.
fn data_server(
    writes: impl Fn(&Request) -> Reply + Send + Sync + 'static,
    (at, renewed): (&'static str, Reply),
) -> WebServer {
    WebServer::new(move |request| match path(request) {
        WRITES => writes(request),
        RELATIONS => Reply::ok(r#"{"records":[]}"#),
        path if path == at => renewed.clone(),
        _ => Reply::status(400),
    })
}

/// Takes nothing but fresh tokens, and those only once they are kept: after a crash in between
/// they would be lost, and the old ones no longer taken.
fn only_fresh(kept: &Kept, ended: &'static Reply) -> impl Fn(&Request) -> Reply + use<> {
    let kept = Arc::clone(kept);
    move |request| {
        let sent = &request.headers["authorization"];
        if !sent.ends_with(&format!(" {FRESH}")) {
            return ended.clone();
        }
        if has(&kept, FRESH) {
            Reply::ok(r#"{"results":[]}"#)
        } else {
            Reply::status(500)
        }
    }
}

fn ended(status: u16, error: &str) -> &'static Reply {
    Box::leak(Box::new(says(status, error)))
}

fn fresh(did: &str) -> Value {
    json!({"did": did, "accessJwt": FRESH, "refreshJwt": "fresh-refresh"})
}

fn fresh_tokens(did: &str) -> Value {
    json!({"sub": did, "access_token": FRESH, "refresh_token": "fresh-refresh",
        "token_type": "DPoP", "scope": "atproto"})
}

fn reply(value: &Value) -> Reply {
    Reply::ok(value.to_string())
}

#[tokio::test]
async fn a_token_that_has_ended_is_renewed_once_and_kept_before_it_is_used() {
    let kept = Kept::default();
    let writes = only_fresh(&kept, ended(400, "ExpiredToken"));
    let server = data_server(writes, (RENEW, reply(&fresh(DID))));
    let account = bluesky(&server, &kept);
    // Two at the same time.
    let orders = order(Act::Follow);
    let both = tokio::join!(account.send(&orders), account.send(&orders));
    assert_done(both.0);
    assert_done(both.1);
    assert_eq!(asked_for(&server, RENEW), 1);
    assert_eq!(kept.lock().unwrap().len(), 1);
    assert!(has(&kept, "fresh-refresh"));

    let kept = Kept::default();
    let writes = only_fresh(&kept, ended(401, "invalid_token"));
    let server = data_server(writes, ("/token", reply(&fresh_tokens(DID))));
    let account = oauth(&server, &kept);
    let orders = order(Act::Follow);
    let both = tokio::join!(account.send(&orders), account.send(&orders));
    assert_done(both.0);
    assert_done(both.1);
    assert_eq!(asked_for(&server, "/token"), 1);
    assert_eq!(kept.lock().unwrap().len(), 1);
    assert!(has(&kept, "fresh-refresh"));
    let log = server.log();
    let asked = log.iter().find(|request| path(request) == "/token");
    let body = &asked.unwrap().body;
    assert!(body.contains("grant_type=refresh_token"), "{body}");
    assert!(body.contains(REFRESH), "{body}");
}

#[tokio::test]
async fn what_cannot_be_renewed_has_ended_and_others_keys_are_not_taken() {
    type Is = fn(&Problem) -> bool;
    let expired: Is = |problem| matches!(problem, Problem::SignInExpired { .. });
    let mismatch: Is = |problem| matches!(problem, Problem::SignInMismatch { .. });
    let failed: Is = |problem| matches!(problem, Problem::ServerFailed { .. });
    let limited: Is = |problem| matches!(problem, Problem::RateLimited { .. });
    let odd: Is = |problem| matches!(problem, Problem::NotUnderstood { .. });
    let clock: Is = |problem| matches!(problem, Problem::ClockOff { .. });
    let other = "did:plc:other";
    let with_password = vec![
        ("no", Reply::status(400), expired),
        ("unknown", Reply::status(401), expired),
        ("somebody else's", reply(&fresh(other)), mismatch),
        ("500", Reply::status(500), failed),
        ("429", Reply::status(429), limited),
        ("odd", Reply::ok("{}"), odd),
    ];
    let in_browser = vec![
        ("revoked", says(400, "invalid_grant"), expired),
        ("unknown", says(401, "invalid_client"), expired),
        ("somebody else's", reply(&fresh_tokens(other)), mismatch),
        ("500", Reply::status(500), failed),
        ("429", Reply::status(429), limited),
        ("odd", Reply::ok("{}"), odd),
        // Without a time to go by.
        ("clock", says(400, "invalid_dpop_proof"), clock),
    ];
    for (way, cases) in [(RENEW, with_password), ("/token", in_browser)] {
        for (what, renewed, told) in cases {
            let kept = Kept::default();
            let writes = only_fresh(&kept, ended(401, "invalid_token"));
            let server = data_server(writes, (way, renewed));
            let account = if way == RENEW {
                bluesky(&server, &kept)
            } else {
                oauth(&server, &kept)
            };
            let problem = account.send(&order(Act::Follow)).await.unwrap_err();
            assert!(told(&problem), "{way}, {what}: {problem:?}");
            assert_eq!(asked_for(&server, way), 1, "{way}, {what}");
            assert_eq!(asked_for(&server, WRITES), 1, "{way}, {what}");
            assert_eq!(kept.lock().unwrap().len(), 0, "{way}, {what}");
        }
    }
}

#[tokio::test]
async fn a_new_nonce_and_a_clock_that_is_off_are_taken_up() {
    // Another nonce for each request that comes through.
    let server = WebServer::new({
        let count = std::sync::atomic::AtomicUsize::new(0);
        move |request| match path(request) {
            RELATIONS => Reply::ok(r#"{"records":[]}"#),
            WRITES => {
                assert_eq!(
                    request.headers["authorization"],
                    format!("DPoP {TOKEN}"),
                    "nothing was renewed"
                );
                let claims = claims(request);
                let seen = count.load(std::sync::atomic::Ordering::SeqCst);
                let wanted = format!("nonce-{seen}");
                if claims["nonce"] != wanted.as_str() {
                    return says(401, "use_dpop_nonce").with("dpop-nonce", wanted);
                }
                count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                Reply::ok(r#"{"results":[]}"#)
            }
            _ => Reply::status(500),
        }
    });
    let account = oauth(&server, &Kept::default());
    for sent in [2, 4, 6] {
        assert_done(account.send(&order(Act::Follow)).await);
        assert_eq!(asked_for(&server, WRITES), sent);
    }

    // The server is an hour ahead, and says so or not.
    let ahead = chrono::Utc::now() + chrono::Duration::hours(1);
    for tells in [true, false] {
        let server = WebServer::new(move |request| match path(request) {
            RELATIONS => Reply::ok(r#"{"records":[]}"#),
            WRITES => {
                let made = claims(request)["iat"].as_i64().unwrap();
                if (made - ahead.timestamp()).abs() < 60 {
                    return Reply::ok(r#"{"results":[]}"#);
                }
                let no = says(401, "invalid_dpop_proof");
                if tells {
                    no.with("date", ahead.to_rfc2822())
                } else {
                    no
                }
            }
            _ => Reply::status(500),
        });
        let account = oauth(&server, &Kept::default());
        let told = account.send(&order(Act::Follow)).await;
        if tells {
            assert_done(told);
            // From then on at once.
            assert_done(account.send(&order(Act::Follow)).await);
            assert_eq!(asked_for(&server, WRITES), 3);
        } else {
            assert!(matches!(told, Err(Problem::ClockOff { .. })), "{told:?}");
        }
    }
}

#[tokio::test]
async fn a_server_that_never_likes_its_own_nonce_does_not_ask_for_a_new_sign_in() {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let server = WebServer::new(move |request| match path(request) {
        RELATIONS => Reply::ok(r#"{"records":[]}"#),
        WRITES => {
            let seen = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            says(401, "use_dpop_nonce").with("dpop-nonce", seen.to_string())
        }
        _ => Reply::status(500),
    });
    let told = oauth(&server, &Kept::default())
        .send(&order(Act::Follow))
        .await;
    assert!(
        matches!(told, Err(Problem::NotUnderstood { .. })),
        "{told:?}"
    );
    assert!(asked_for(&server, WRITES) <= 3);
}

#[tokio::test]
async fn signing_out_revokes_what_lasts_and_needs_no_key_that_works() {
    // With a nonce of that server's own, as everywhere.
    for (status, error, works) in [
        (200, "", true),
        // Known there no longer.
        (400, "invalid_token", true),
        (401, "invalid_client", true),
        (500, "", false),
    ] {
        let server = WebServer::new(move |request| match path(request) {
            "/revoke" if claims(request)["nonce"] != "n" => {
                says(400, "use_dpop_nonce").with("dpop-nonce", "n")
            }
            "/revoke" => says(status, error),
            _ => Reply::status(404),
        });
        let told = oauth(&server, &Kept::default()).sign_out().await;
        assert_eq!(told.is_ok(), works, "{status}: {told:?}");
        assert_eq!(asked_for(&server, "/revoke"), 2);
        let log = server.log();
        assert!(log[1].body.contains(&format!("token={REFRESH}")));
    }
}
