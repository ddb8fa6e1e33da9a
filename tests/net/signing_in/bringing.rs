//! What the browser or the person brings back, and keys that nobody needs so long.

use std::sync::Arc;
use std::time::Duration;

use firstfeed::domain::Problem;
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Limits, Net};
use serde_json::{Value, json};

use super::super::server::Reply;
use super::fake::*;
use super::net;

/// What is pasted, by the state of the sign-in and the server's address.
type Pasted = fn(&str, &str) -> String;

#[tokio::test]
async fn keys_of_any_length_are_not_kept() {
    let long = "x".repeat(100_000);
    for (usual, path, field) in [
        (mastodon as Usual, "/oauth/token", "access_token"),
        (mastodon, "/api/v1/apps", "client_secret"),
        (bluesky, "/token", "refresh_token"),
    ] {
        let long = long.clone();
        let change: Change = Arc::new(move |request, base| {
            if super::fake::path(request) != path {
                return None;
            }
            let Reply::Full(_, _, body) = usual(request, base) else {
                return None;
            };
            let mut told: Value = serde_json::from_slice(&body).unwrap();
            told[field] = json!(long);
            Some(reply(&told))
        });
        let server = with_self(change, usual);
        let session = signs_in(&server, usual, good).await;
        assert!(
            matches!(
                session,
                Err(Problem::NotUnderstood { .. } | Problem::NoSignIn { .. })
            ),
            "{path}, {field}"
        );
    }
    // A name of any length is cut; an address of any length is none.
    let long = "n".repeat(100_000);
    for (acct, comes_in) in [("me", true), (long.as_str(), false)] {
        let me = json!({"id": long, "acct": acct, "display_name": long});
        let server = with_self(
            at("/api/v1/accounts/verify_credentials", move |_| reply(&me)),
            mastodon,
        );
        let session = signs_in(&server, mastodon, good).await;
        assert_eq!(session.is_ok(), comes_in);
        if let Ok(session) = session {
            assert!(format!("{:?}", session.account()).len() < 2_000);
        }
    }
}

#[tokio::test]
async fn without_a_port_the_person_carries_the_code_over() {
    let by_hand = || {
        Net::with_limits(Limits {
            listens: false,
            spacing: Duration::ZERO,
            ..Limits::default()
        })
    };
    let oob = "urn:ietf:wg:oauth:2.0:oob";
    let server = with_self(unchanged(), mastodon);
    let net = by_hand();
    let begun = begin(&server, mastodon, &net).await.unwrap();
    assert!(begun.takes_code());
    let asked = asked(&server, &begun);
    assert_eq!(asked.one("redirect_uri"), oob);
    assert_eq!(
        form(&server, "/api/v1/apps").unwrap().one("redirect_uris"),
        oob
    );
    let code = async { Secret::new(format!(" {CODE}\n")) };
    let session = begun.finish(&net, &server.addresses(), code).await;
    assert!(session.is_ok(), "{session:?}");
    // Whoever's code it is: it goes with this sign-in's own verifier and client.
    check_exchange(&asked, &form(&server, "/oauth/token").unwrap());

    // Bluesky has no such way.
    let server = with_self(unchanged(), bluesky);
    let begun = begin(&server, bluesky, &by_hand()).await;
    assert_eq!(begun.unwrap_err(), Problem::NoLoopback);
}

#[tokio::test]
async fn what_is_pasted_has_to_belong_to_this_sign_in() {
    let cases: [(Usual, Pasted, bool); 8] = [
        (mastodon, |_, _| CODE.to_owned(), true),
        (
            mastodon,
            |state, base| format!("http://127.0.0.1:1/callback?{}", good(state, base)),
            true,
        ),
        (
            mastodon,
            |_, _| format!("http://127.0.0.1:1/callback?code={CODE}&state=other"),
            false,
        ),
        (
            mastodon,
            |_, _| format!("http://127.0.0.1:1/callback?code={CODE}"),
            false,
        ),
        (mastodon, |_, _| format!("?code={CODE}"), false),
        // It does not say who issued it.
        (bluesky, |_, _| CODE.to_owned(), false),
        (
            bluesky,
            |state, _| format!("http://127.0.0.1:1/callback?code={CODE}&state={state}"),
            false,
        ),
        (
            bluesky,
            |state, base| format!("http://127.0.0.1:1/callback?{}", good(state, base)),
            true,
        ),
    ];
    for (usual, pasted, counts) in cases {
        let server = with_self(unchanged(), usual);
        let net = net();
        let begun = begin(&server, usual, &net).await.unwrap();
        let state = asked(&server, &begun).one("state");
        let text = pasted(&state, &server.url(""));
        let brought = async { Secret::new(text.clone()) };
        let result = begun.finish(&net, &server.addresses(), brought).await;
        if counts {
            assert!(result.is_ok(), "{text}: {result:?}");
        } else {
            assert!(
                matches!(result, Err(Problem::SignInMismatch { .. })),
                "{text}: {result:?}"
            );
            let sent = asked_for(&server, "/token") + asked_for(&server, "/oauth/token");
            assert_eq!(sent, 0, "the code went nowhere");
        }
    }
}
