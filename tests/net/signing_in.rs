//! Servers that want more than they may have in the course of a sign-in.

mod bringing;
mod fake;
mod loopback;
mod more;
mod promises;

use std::sync::Arc;
use std::time::Duration;

use firstfeed::domain::Problem;
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Limits, Net};
use serde_json::{Value, json};

use fake::*;

use super::net;
use super::server::{Reply, WebServer};

#[tokio::test]
async fn decent_servers_let_one_in() {
    for usual in [mastodon as Usual, bluesky] {
        let server = with_self(unchanged(), usual);
        let session = signs_in(&server, usual, good).await.unwrap();
        let printed = format!("{session:?} {:?}", session.to_secret().unwrap());
        for secret in [TOKEN, SECRET, CODE, "the-refresh-itself"] {
            assert!(!printed.contains(secret), "{printed}");
        }
    }
}

#[tokio::test]
async fn keys_and_codes_go_nowhere_but_to_the_server_that_was_asked() {
    let thief = WebServer::always(Reply::ok("{}"));
    let elsewhere = thief.url("/take");
    let cases: Vec<(&str, Usual, Change)> = vec![
        ("token endpoint elsewhere", mastodon, {
            let elsewhere = elsewhere.clone();
            at("/.well-known/oauth-authorization-server", move |base| {
                reply(
                    &json!({"authorization_endpoint": format!("{base}/oauth/authorize"),
                    "token_endpoint": elsewhere}),
                )
            })
        }),
        ("page that is no page", mastodon, {
            at("/.well-known/oauth-authorization-server", move |base| {
                reply(&json!({"authorization_endpoint": "javascript:alert(1)",
                    "token_endpoint": format!("{base}/oauth/token")}))
            })
        }),
        ("page that is a file", mastodon, {
            at("/.well-known/oauth-authorization-server", move |base| {
                reply(&json!({"authorization_endpoint": "file:///etc/passwd",
                    "token_endpoint": format!("{base}/oauth/token")}))
            })
        }),
        ("token endpoint elsewhere", bluesky, {
            let elsewhere = elsewhere.clone();
            at("/.well-known/oauth-authorization-server", move |base| {
                let mut told = metadata(base);
                told["token_endpoint"] = json!(elsewhere);
                reply(&told)
            })
        }),
        ("pushing elsewhere", bluesky, {
            let elsewhere = elsewhere.clone();
            at("/.well-known/oauth-authorization-server", move |base| {
                let mut told = metadata(base);
                told["pushed_authorization_request_endpoint"] = json!(elsewhere);
                reply(&told)
            })
        }),
        ("page that is no page", bluesky, {
            at("/.well-known/oauth-authorization-server", move |base| {
                let mut told = metadata(base);
                told["authorization_endpoint"] = json!("javascript:alert(1)");
                reply(&told)
            })
        }),
        ("no server at all", bluesky, {
            at("/.well-known/oauth-protected-resource", |_| {
                reply(&json!({}))
            })
        }),
    ];
    for (what, usual, change) in cases {
        let server = with_self(change, usual);
        let result = signs_in(&server, usual, good).await;
        assert!(
            matches!(result, Err(Problem::NoSignIn { .. })),
            "{what}: {result:?}"
        );
    }
    // A redirect does not take them along either.
    for (usual, path) in [(mastodon as Usual, "/oauth/token"), (bluesky, "/token")] {
        let to = elsewhere.clone();
        let server = with_self(at(path, move |_| Reply::to(307, to.clone())), usual);
        let result = signs_in(&server, usual, good).await;
        assert!(
            matches!(result, Err(Problem::BadRedirect { .. })),
            "{result:?}"
        );
    }
    assert_eq!(thief.log().len(), 0);
}

#[tokio::test]
async fn who_claims_to_be_somebody_else_is_not_believed() {
    // Another issuer than the one that was asked.
    let server = with_self(
        at("/.well-known/oauth-authorization-server", |base| {
            let mut told = metadata(base);
            told["issuer"] = json!("https://elsewhere.example");
            reply(&told)
        }),
        bluesky,
    );
    let result = signs_in(&server, bluesky, good).await;
    assert!(
        matches!(result, Err(Problem::SignInMismatch { .. })),
        "{result:?}"
    );

    // The browser comes back from elsewhere, or from nowhere: the code is not used.
    let strange: [fn(&str, &str) -> String; 2] = [
        |state, _| good(state, "https://elsewhere.example"),
        |state, _| format!("code={CODE}&state={state}"),
    ];
    for query in strange {
        let server = with_self(unchanged(), bluesky);
        let result = signs_in(&server, bluesky, query).await;
        assert!(
            matches!(result, Err(Problem::SignInMismatch { .. })),
            "{result:?}"
        );
        assert_eq!(asked_for(&server, "/token"), 0);
    }

    // The same on Mastodon, whose servers need not say who they are: another one's code is not
    // handed over.
    let server = with_self(unchanged(), mastodon);
    let foreign = |state: &str, _: &str| good(state, "https://elsewhere.example");
    let result = signs_in(&server, mastodon, foreign).await;
    assert!(
        matches!(result, Err(Problem::SignInMismatch { .. })),
        "{result:?}"
    );
    assert_eq!(asked_for(&server, "/oauth/token"), 0);

    // Tokens for another account.
    let server = with_self(
        at("/token", |_| {
            let mut told = token();
            told["sub"] = json!("did:plc:bbbbbbbbbbbbbbbbbbbbbbbb");
            reply(&told)
        }),
        bluesky,
    );
    let result = signs_in(&server, bluesky, good).await;
    assert!(
        matches!(result, Err(Problem::SignInMismatch { .. })),
        "{result:?}"
    );
    let revoked = form(&server, "/revoke").unwrap();
    assert_eq!(revoked.one("token"), "the-refresh-itself", "nobody will");

    // A document that names another handle, or is another's.
    for (field, value) in [
        ("alsoKnownAs", json!(["at://elsewhere.example"])),
        ("id", json!("did:plc:bbbbbbbbbbbbbbbbbbbbbbbb")),
        ("service", json!([])),
    ] {
        let change: Change = Arc::new(move |request, base| {
            let mut told = document(base);
            told[field] = value.clone();
            (path(request) == format!("/{DID}")).then(|| reply(&told))
        });
        let server = with_self(change, bluesky);
        let result = signs_in(&server, bluesky, good).await;
        assert!(
            matches!(result, Err(Problem::NotFound { .. })),
            "{field}: {result:?}"
        );
    }

    // A data server in the person's own network.
    let change: Change = Arc::new(|request, _| {
        (path(request) == format!("/{DID}")).then(|| reply(&document("http://127.0.0.1:9")))
    });
    let server = with_self(change, bluesky);
    let result = signs_in(&server, bluesky, good).await;
    assert!(
        matches!(result, Err(Problem::Unreachable { .. })),
        "{result:?}"
    );
}

#[tokio::test]
async fn a_no_is_a_no() {
    for usual in [mastodon as Usual, bluesky] {
        let server = with_self(unchanged(), usual);
        let denied = |state: &str, issuer: &str| {
            good(state, issuer).replace("code=", "error=access_denied&was=")
        };
        let result = signs_in(&server, usual, denied).await;
        assert!(
            matches!(result, Err(Problem::SignInDenied { .. })),
            "{result:?}"
        );
    }
    let path = "/oauth/token";
    let server = with_self(at(path, |_| Reply::status(400)), mastodon);
    let result = signs_in(&server, mastodon, good).await;
    assert!(
        matches!(result, Err(Problem::SignInDenied { .. })),
        "{result:?}"
    );
}

#[tokio::test]
async fn a_clock_that_is_off_is_made_up_for_or_told() {
    // A server an hour ahead refuses proofs of our time once, and tells its own.
    let ahead = chrono::Utc::now() + chrono::Duration::hours(1);
    let date = ahead.to_rfc2822();
    let wants = ahead.timestamp();
    for told in [true, false] {
        let date = date.clone();
        let change: Change = Arc::new(move |request, _| {
            if path(request) != "/par" {
                return None;
            }
            let proof = request.headers["dpop"]
                .split('.')
                .nth(1)
                .unwrap()
                .to_owned();
            let claims = base64(&proof);
            let iat = claims["iat"].as_i64().unwrap();
            if (iat - wants).abs() < 60 {
                return None;
            }
            let refused = Reply::Full(
                400,
                Vec::new(),
                br#"{"error":"invalid_dpop_proof"}"#.to_vec(),
            );
            Some(if told {
                refused.with("date", date.clone())
            } else {
                refused
            })
        });
        let server = with_self(change, bluesky);
        let net = net();
        let result = begin(&server, bluesky, &net).await;
        if told {
            assert!(result.is_ok(), "{result:?}");
        } else {
            assert!(
                matches!(result, Err(Problem::ClockOff { .. })),
                "{result:?}"
            );
        }
    }
}

/// The claims of a proof.
fn base64(text: &str) -> Value {
    use ::base64::Engine as _;
    let engine = ::base64::engine::general_purpose::URL_SAFE_NO_PAD;
    serde_json::from_slice(&engine.decode(text).unwrap()).unwrap()
}

/// Waits long, but for those who say nothing.
fn patient_unless_silent(answer: &Reply) -> Net {
    let total = match answer {
        Reply::Silent => Duration::from_millis(700),
        _ => Duration::from_mins(1),
    };
    Net::with_limits(Limits {
        total,
        spacing: Duration::ZERO,
        ..Limits::default()
    })
}

#[tokio::test]
async fn servers_that_fail_in_the_course_of_it_are_told_apart() {
    let now = chrono::Utc::now().timestamp();
    let huge = Reply::Endless(vec![b' '; 1 << 16], None);
    let cases: Vec<(&str, Reply, Told)> = vec![
        ("500", Reply::status(500), |p| {
            matches!(p, Problem::ServerFailed { .. })
        }),
        ("huge", huge, |p| matches!(p, Problem::TooLarge { .. })),
        ("silent", Reply::Silent, |p| {
            matches!(p, Problem::TimedOut { .. })
        }),
        ("cut off", Reply::CutOff, |p| {
            matches!(p, Problem::Unreachable { .. })
        }),
        ("hung up", Reply::HangUp, |p| {
            matches!(p, Problem::Unreachable { .. })
        }),
        ("no JSON", Reply::ok("<html>"), |p| {
            matches!(p, Problem::NoSignIn { .. } | Problem::NotUnderstood { .. })
        }),
        ("odd JSON", Reply::ok("[[[{}]]]"), |p| {
            matches!(p, Problem::NoSignIn { .. } | Problem::NotUnderstood { .. })
        }),
        ("429", Reply::status(429).with("retry-after", "90"), |p| {
            matches!(p, Problem::RateLimited { until: Some(_), .. })
        }),
        ("429 without a time", Reply::status(429), |p| {
            matches!(p, Problem::RateLimited { .. })
        }),
    ];
    for (usual, path) in [(mastodon as Usual, "/api/v1/apps"), (bluesky, "/par")] {
        for (what, broken, told) in cases.clone() {
            let net = patient_unless_silent(&broken);
            let server = with_self(at(path, move |_| broken.clone()), usual);
            let problem = begin(&server, usual, &net).await.unwrap_err();
            assert!(told(&problem), "{what}: {problem:?}");
            if let Problem::RateLimited {
                until: Some(until), ..
            } = problem
            {
                assert!(
                    (50..=100).contains(&(until - now)),
                    "{what}: {}",
                    until - now
                );
            }
        }
    }
}

#[tokio::test]
async fn a_main_password_is_not_sent_anywhere() {
    let server = with_self(unchanged(), bluesky);
    let password = Secret::new("correct horse battery".to_owned());
    let result = net()
        .sign_in_with_app_password("me.example", &password, &server.addresses())
        .await;
    assert_eq!(result.unwrap_err(), Problem::NotAnAppPassword);
    assert_eq!(server.log().len(), 0);
}
