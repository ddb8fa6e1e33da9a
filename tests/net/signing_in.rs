//! Servers that want more than they may have in the course of a sign-in.

use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use firstfeed::domain::Problem;
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Begun, Limits, Net, Server, Session};
use serde_json::{Value, json};
use url::Url;

use super::net;
use super::server::{Reply, Request, WebServer};

const CODE: &str = "the-code-itself";
const TOKEN: &str = "the-token-itself";
const SECRET: &str = "the-secret-itself";

/// What a decent server answers.
type Usual = fn(&Request, &str) -> Reply;

/// What a problem has to be.
type Told = fn(&Problem) -> bool;

/// A change of what a path answers.
type Change = Arc<dyn Fn(&Request, &str) -> Option<Reply> + Send + Sync>;

/// A server whose answers name itself; `change` comes first.
fn with_self(change: Change, usual: Usual) -> WebServer {
    let base: Arc<Mutex<String>> = Arc::default();
    let own = Arc::clone(&base);
    let server = WebServer::new(move |request| {
        let base = own.lock().unwrap().clone();
        change(request, &base).unwrap_or_else(|| usual(request, &base))
    });
    *base.lock().unwrap() = server.url("");
    server
}

fn path(request: &Request) -> &str {
    request.path.split('?').next().unwrap()
}

fn reply(value: &Value) -> Reply {
    Reply::ok(value.to_string())
}

/// A decent Mastodon server.
fn mastodon(request: &Request, _: &str) -> Reply {
    reply(&match path(request) {
        "/api/v1/apps" => json!({"client_id": "id", "client_secret": SECRET}),
        "/oauth/token" => json!({"access_token": TOKEN, "token_type": "Bearer", "scope": "read"}),
        "/api/v1/accounts/verify_credentials" => {
            json!({"id": "1", "acct": "me", "display_name": "Me"})
        }
        _ => return Reply::status(404),
    })
}

const DID: &str = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";

/// A decent Bluesky server, directory and all.
fn bluesky(request: &Request, base: &str) -> Reply {
    let body = match path(request) {
        "/xrpc/com.atproto.identity.resolveHandle" => json!({"did": DID}),
        "/.well-known/oauth-protected-resource" => json!({"authorization_servers": [base]}),
        "/.well-known/oauth-authorization-server" => metadata(base),
        "/par" => json!({"request_uri": "urn:x:1", "expires_in": 299}),
        "/token" => token(),
        path if path == format!("/{DID}") => document(base),
        _ => return Reply::status(404),
    };
    reply(&body)
}

fn document(base: &str) -> Value {
    json!({"id": DID, "alsoKnownAs": ["at://me.example"], "service": [{"id": "#atproto_pds",
        "type": "AtprotoPersonalDataServer", "serviceEndpoint": base}]})
}

fn metadata(base: &str) -> Value {
    json!({"issuer": base, "authorization_endpoint": format!("{base}/authorize"),
        "token_endpoint": format!("{base}/token"),
        "pushed_authorization_request_endpoint": format!("{base}/par"),
        "revocation_endpoint": format!("{base}/revoke")})
}

fn token() -> Value {
    json!({"access_token": TOKEN, "token_type": "DPoP", "refresh_token": "the-refresh-itself",
        "scope": "atproto repo:app.bsky.graph.follow", "sub": DID, "expires_in": 3_600})
}

fn unchanged() -> Change {
    Arc::new(|_, _| None)
}

/// Changes one path's answer.
fn at(wanted: &'static str, make: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Change {
    Arc::new(move |request, base| (path(request) == wanted).then(|| make(base)))
}

fn server_of(server: &WebServer, usual: Usual) -> Server {
    if std::ptr::fn_addr_eq(usual, mastodon as Usual) {
        Server::Mastodon(server.host())
    } else {
        Server::Bluesky("me.example".to_owned())
    }
}

async fn begin(server: &WebServer, usual: Usual, net: &Net) -> Result<Begun, Problem> {
    net.begin_sign_in(&server_of(server, usual), &server.addresses())
        .await
}

/// The whole sign-in, with what the browser brings: code, state and issuer may be changed.
async fn signs_in(
    server: &WebServer,
    usual: Usual,
    query: impl FnOnce(&str, &str) -> String,
) -> Result<Session, Problem> {
    let net = net();
    let begun = begin(server, usual, &net).await?;
    assert!(!format!("{begun:?}").contains("state"));
    let pushed = server
        .log()
        .iter()
        .find(|request| request.path == "/par")
        .map(|request| request.body.clone());
    // What the server was told, or what the page's address says.
    let asked = pushed.unwrap_or_else(|| {
        let link = Url::parse(begun.link().as_str()).unwrap();
        link.query().unwrap().to_owned()
    });
    let asked: Vec<(String, String)> = url::form_urlencoded::parse(asked.as_bytes())
        .into_owned()
        .collect();
    let value = |name: &str| {
        let pair = asked.iter().find(|(key, _)| key == name);
        pair.unwrap_or_else(|| panic!("no {name}")).1.clone()
    };
    assert_eq!(value("code_challenge_method"), "S256");
    assert_eq!(value("code_challenge").len(), 43);
    assert!(value("state").len() >= 32);
    let redirect = value("redirect_uri");
    assert!(redirect.starts_with("http://127.0.0.1:"), "{redirect}");
    let back = format!("{redirect}?{}", query(&value("state"), &server.url("")));
    let addresses = server.addresses();
    let finish = begun.finish(&net, &addresses, pending());
    let browser = async {
        // What does not count is answered too, and the wait goes on.
        let client = reqwest::Client::new();
        for stray in [
            redirect.clone(),
            format!("{redirect}?code={CODE}&state=wrong"),
            redirect.replace("/callback", "/other"),
        ] {
            let response = client.get(stray).send().await.unwrap();
            assert_eq!(response.status().as_u16(), 400);
        }
        client.get(&back).send().await.unwrap().status().as_u16()
    };
    let both = tokio::time::timeout(Duration::from_secs(20), async {
        tokio::join!(finish, browser)
    });
    both.await.map_or(
        Err(Problem::SignInTooLate {
            host: String::new(),
        }),
        |both| both.0,
    )
}

fn good(state: &str, issuer: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("code", CODE);
    query.append_pair("state", state);
    query.append_pair("iss", issuer);
    query.finish()
}

fn asked_for(server: &WebServer, path: &str) -> usize {
    let log = server.log();
    log.iter().filter(|request| request.path == path).count()
}

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

#[tokio::test]
async fn servers_that_fail_in_the_course_of_it_are_told_apart() {
    let now = chrono::Utc::now().timestamp();
    let limits = Limits {
        total: Duration::from_millis(700),
        spacing: Duration::ZERO,
        ..Limits::default()
    };
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
            let server = with_self(at(path, move |_| broken.clone()), usual);
            let net = Net::with_limits(limits.clone());
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
