//! What signing in asks for, what it makes of servers that are different, and what it does not take.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use firstfeed::domain::Problem;
use serde_json::{Value, json};
use url::Url;

use super::super::server::{Reply, WebServer};
use super::fake::*;
use super::{net, patient_unless_silent};

const PLAIN: &str = "read:accounts read:follows read:search write:follows";
const LISTS: &str = "read:accounts read:follows read:search read:lists write:follows write:lists";

fn says(status: u16, error: &str) -> Reply {
    let body = json!({"error": error}).to_string();
    Reply::Full(status, Vec::new(), body.into_bytes())
}

/// The rights that stand in a client's own address.
fn of_client(id: &str) -> (String, String) {
    let url = Url::parse(id).unwrap();
    assert_eq!((url.host_str(), url.path()), (Some("localhost"), "/"));
    let fields = Fields::of(url.query().unwrap());
    (fields.one("scope"), fields.one("redirect_uri"))
}

#[tokio::test]
async fn no_more_rights_are_asked_for_than_are_used() {
    for (lists, scopes) in [(false, PLAIN), (true, LISTS)] {
        let server = with_self(unchanged(), mastodon);
        let begun = begin_with(&server, mastodon, &net(), lists).await.unwrap();
        assert!(!begun.is_broad());
        let app = form(&server, "/api/v1/apps").unwrap();
        let link = asked(&server, &begun);
        assert_eq!(app.one("scopes"), scopes);
        assert_eq!(link.one("scope"), scopes);
        assert_eq!(app.one("redirect_uris"), link.one("redirect_uri"));
        assert_eq!(app.one("client_name"), "Firstfeed");
    }
    for (lists, scopes) in [
        (false, "atproto repo:app.bsky.graph.follow"),
        (
            true,
            "atproto repo:app.bsky.graph.follow repo:app.bsky.graph.list \
             repo:app.bsky.graph.listitem",
        ),
    ] {
        let server = with_self(unchanged(), bluesky);
        let begun = begin_with(&server, bluesky, &net(), lists).await.unwrap();
        assert!(!begun.is_broad());
        let pushed = form(&server, "/par").unwrap();
        assert_eq!(pushed.one("scope"), scopes);
        let client = pushed.one("client_id");
        let redirect = "http://127.0.0.1/callback".to_owned();
        assert_eq!(of_client(&client), (scopes.to_owned(), redirect));
        // The page knows no more than that.
        let link = Url::parse(begun.link().as_str()).unwrap();
        let mut named: Vec<_> = link.query_pairs().map(|(name, _)| name).collect();
        named.sort();
        assert_eq!(named, ["client_id", "request_uri"]);
        assert_eq!(Fields::of(link.query().unwrap()).one("client_id"), client);
    }
}

#[tokio::test]
async fn servers_without_fine_rights_are_asked_for_plain_ones() {
    for (lists, plain) in [
        (false, "read write:follows"),
        (true, "read write:follows write:lists"),
    ] {
        let change: Change = Arc::new(|request, _| {
            let fine = path(request) == "/api/v1/apps"
                && Fields::of(&request.body)
                    .one("scopes")
                    .contains("read:accounts");
            fine.then(|| says(422, "Validation failed: Scopes doesn't match"))
        });
        let server = with_self(change, mastodon);
        let begun = begin_with(&server, mastodon, &net(), lists).await.unwrap();
        assert!(begun.is_broad(), "that is for the person to know");
        assert_eq!(form(&server, "/api/v1/apps").unwrap().one("scopes"), plain);
        assert_eq!(asked(&server, &begun).one("scope"), plain);
        assert_eq!(asked_for(&server, "/api/v1/apps"), 2);
    }
    let generic = "atproto transition:generic";
    for error in ["invalid_scope", "invalid_client_metadata"] {
        let change: Change = Arc::new(move |request, _| {
            let fine =
                path(request) == "/par" && Fields::of(&request.body).one("scope").contains("repo:");
            fine.then(|| says(400, error)).or_else(|| {
                (path(request) == "/token").then(|| {
                    let mut told = token();
                    told["scope"] = json!(generic);
                    reply(&told)
                })
            })
        });
        let server = with_self(change, bluesky);
        assert!(begin(&server, bluesky, &net()).await.unwrap().is_broad());
        let session = signs_in(&server, bluesky, good).await.unwrap();
        assert!(session.account().lists, "that right has everything in it");
        let pushed = form(&server, "/par").unwrap();
        assert_eq!(pushed.one("scope"), generic);
        assert_eq!(of_client(&pushed.one("client_id")).0, generic);
    }
    // Those who take none at all.
    for (usual, path, status, tries) in [
        // Once more with a code to carry over by hand.
        (mastodon as Usual, "/api/v1/apps", 422, 4),
        (bluesky, "/par", 400, 2),
    ] {
        let server = with_self(at(path, move |_| says(status, "invalid_scope")), usual);
        let result = begin(&server, usual, &net()).await;
        assert!(
            matches!(result, Err(Problem::NoSignIn { .. })),
            "{result:?}"
        );
        assert_eq!(asked_for(&server, path), tries);
    }
}

/// Tokens with other rights than usual.
fn granting(usual: Usual, scope: Option<&'static str>) -> WebServer {
    let change: Change = Arc::new(move |request, base| {
        if !matches!(path(request), "/oauth/token" | "/token") {
            return None;
        }
        let Reply::Full(_, _, body) = usual(request, base) else {
            return None;
        };
        let mut told: Value = serde_json::from_slice(&body).unwrap();
        match scope {
            Some(scope) => told["scope"] = json!(scope),
            None => drop(told.as_object_mut().unwrap().remove("scope")),
        }
        Some(reply(&told))
    });
    with_self(change, usual)
}

#[tokio::test]
async fn lists_are_made_only_where_the_right_was_granted() {
    let all = "atproto repo:app.bsky.graph.follow repo:app.bsky.graph.listitem";
    let cases: [(Usual, bool, Option<&str>, bool); 8] = [
        (mastodon, true, Some(LISTS), true),
        (mastodon, true, Some("read write"), true),
        // Not every server says what it granted.
        (mastodon, true, None, true),
        (mastodon, true, Some(PLAIN), false),
        (mastodon, false, Some(LISTS), false),
        (mastodon, false, None, false),
        (bluesky, true, Some(all), true),
        (
            bluesky,
            true,
            Some("atproto repo:app.bsky.graph.follow"),
            false,
        ),
    ];
    for (usual, wanted, granted, lists) in cases {
        let server = granting(usual, granted);
        let session = signs_in_within(&net(), &server, usual, wanted, good).await;
        let session = session.unwrap();
        assert_eq!(session.account().lists, lists, "{wanted} {granted:?}");
    }
    // Without the right to act at all it is no sign-in, and what was given is given back.
    let server = granting(bluesky, Some("repo:app.bsky.graph.follow"));
    let result = signs_in(&server, bluesky, good).await;
    assert!(
        matches!(result, Err(Problem::NotUnderstood { .. })),
        "{result:?}"
    );
    let revoked = form(&server, "/revoke").unwrap();
    assert_eq!(revoked.one("token"), "the-refresh-itself");
}

#[tokio::test]
async fn a_connection_that_breaks_off_costs_only_what_may_not_be_sent_twice() {
    // What resting connections do when they are closed just as something is sent.
    for (usual, path, well) in [
        (mastodon as Usual, "/api/v1/apps", true),
        (mastodon, "/oauth/token", false),
        (bluesky, "/token", false),
    ] {
        let broken = Arc::new(AtomicBool::new(false));
        let change = at(path, move |_| {
            if broken.swap(true, Ordering::SeqCst) {
                // As if nothing had happened.
                match path {
                    "/token" => reply(&token()),
                    "/oauth/token" => {
                        reply(&json!({"access_token": TOKEN, "token_type": "Bearer"}))
                    }
                    _ => reply(&json!({"client_id": "id", "client_secret": SECRET})),
                }
            } else {
                Reply::HangUp
            }
        });
        let server = with_self(change, usual);
        let result = signs_in(&server, usual, good).await;
        assert_eq!(result.is_ok(), well, "{path}: {result:?}");
        assert_eq!(asked_for(&server, path), if well { 2 } else { 1 }, "{path}");
    }
}

#[tokio::test]
async fn a_server_may_have_its_doors_where_it_likes() {
    let change: Change = Arc::new(|request, base| {
        let usual = match path(request) {
            "/.well-known/oauth-authorization-server" => {
                return Some(reply(&json!({
                    "issuer": base,
                    "authorization_endpoint": format!("{base}/way/in?theme=dark"),
                    "token_endpoint": format!("{base}/way/token"),
                    "revocation_endpoint": format!("{base}/way/out"),
                })));
            }
            "/way/token" => "/oauth/token",
            "/way/out" => return Some(Reply::ok("{}")),
            "/oauth/token" | "/oauth/revoke" => return Some(Reply::status(500)),
            _ => return None,
        };
        let mut request = request.clone();
        request.path = usual.to_owned();
        Some(mastodon(&request, base))
    });
    let server = with_self(change, mastodon);
    let net = net();
    let begun = begin(&server, mastodon, &net).await.unwrap();
    let link = Url::parse(begun.link().as_str()).unwrap();
    assert_eq!(link.path(), "/way/in");
    assert_eq!(Fields::of(link.query().unwrap()).one("theme"), "dark");
    let session = signs_in(&server, mastodon, good).await.unwrap();
    assert_eq!(asked_for(&server, "/way/token"), 1);
    let keep: firstfeed::net::Keep = Arc::new(|_| Box::pin(async {}));
    let account = net.signed(session, Arc::new(server.addresses()), keep);
    assert_eq!(account.unwrap().sign_out().await, Ok(()));
    let told = form(&server, "/way/out").unwrap();
    assert_eq!(
        (told.one("token"), told.one("client_secret")),
        (TOKEN.into(), SECRET.into())
    );
}

#[tokio::test]
async fn each_fault_on_the_way_is_told_apart() {
    type Told = fn(&Result<(), Problem>) -> bool;
    let failed: Told = |r| matches!(r, Err(Problem::ServerFailed { .. }));
    let timed_out: Told = |r| matches!(r, Err(Problem::TimedOut { .. }));
    let unreachable: Told = |r| matches!(r, Err(Problem::Unreachable { .. }));
    let odd: Told = |r| matches!(r, Err(Problem::NotUnderstood { .. }));
    let too_large: Told = |r| matches!(r, Err(Problem::TooLarge { .. }));
    let limited: Told = |r| matches!(r, Err(Problem::RateLimited { until: Some(_), .. }));
    let denied: Told = |r| matches!(r, Err(Problem::SignInDenied { .. }));
    let none: Told = |r| matches!(r, Err(Problem::NoSignIn { .. }));
    let nobody: Told = |r| matches!(r, Err(Problem::NotFound { .. }));
    let well: Told = |r| r.is_ok();
    let hidden: &str = "/.well-known/oauth-authorization-server";
    let resource: &str = "/.well-known/oauth-protected-resource";
    let verify: &str = "/api/v1/accounts/verify_credentials";
    let plc: &str = "/did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";
    // Where; then 500, nonsense, and 404.
    let doors: [(Usual, &'static str, [Told; 3]); 7] = [
        // Servers without metadata have the usual doors.
        (mastodon, hidden, [well, well, well]),
        (mastodon, "/oauth/token", [failed, odd, nobody]),
        (mastodon, verify, [failed, odd, none]),
        (bluesky, plc, [failed, odd, nobody]),
        (bluesky, resource, [failed, odd, none]),
        (bluesky, hidden, [failed, odd, none]),
        (bluesky, "/token", [failed, odd, none]),
    ];
    for (usual, path, [on_500, on_nonsense, on_404]) in doors {
        let lenient = std::ptr::fn_addr_eq(on_500, well);
        let huge = Reply::Endless(vec![b' '; 1 << 16], None);
        let cases: Vec<(&str, Reply, Told)> = vec![
            ("500", Reply::status(500), on_500),
            ("truncated", Reply::ok(r#"{"access_token":"#), on_nonsense),
            ("odd", Reply::ok("7"), on_nonsense),
            ("404", Reply::status(404), on_404),
            ("429", Reply::status(429), limited),
            (
                "pause",
                Reply::status(429).with("retry-after", "90"),
                limited,
            ),
            ("silent", Reply::Silent, timed_out),
            ("cut off", Reply::CutOff, unreachable),
            ("hung up", Reply::HangUp, unreachable),
            ("huge", huge, if lenient { well } else { too_large }),
            (
                "packed",
                Reply::EndlessGzip,
                if lenient { well } else { too_large },
            ),
        ];
        for (what, broken, told) in cases {
            let net = patient_unless_silent(&broken);
            let server = with_self(at(path, move |_| broken.clone()), usual);
            let result = signs_in_within(&net, &server, usual, false, good).await;
            let result = result.map(|_session| ());
            assert!(told(&result), "{path}, {what}: {result:?}");
        }
    }
    for (error, told) in [("invalid_grant", denied), ("invalid_client", none)] {
        let server = with_self(at("/token", move |_| says(400, error)), bluesky);
        let result = signs_in(&server, bluesky, good).await.map(|_session| ());
        assert!(told(&result), "{error}: {result:?}");
    }
    for status in [400, 401, 403, 422] {
        let server = with_self(at("/oauth/token", move |_| Reply::status(status)), mastodon);
        let result = signs_in(&server, mastodon, good).await.map(|_session| ());
        assert!(denied(&result), "{status}: {result:?}");
    }
}
