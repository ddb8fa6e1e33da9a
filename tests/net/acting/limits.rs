//! Servers that would fill memory or disk.

use firstfeed::domain::Problem;
use firstfeed::net::MAX_FOLLOWS;
use serde_json::{Value, json};

use super::super::server::{Reply, WebServer};
use super::fake::*;

/// More than any page holds.
fn long() -> String {
    "9".repeat(200_000)
}

fn reply(value: &Value) -> Reply {
    Reply::ok(value.to_string())
}

/// A Mastodon server whose list has always another page, with so many people on each.
fn endless_mastodon(on_each: usize) -> WebServer {
    let count = std::sync::atomic::AtomicUsize::new(0);
    WebServer::new(move |request| match path(request) {
        "/api/v1/followed_tags" => Reply::ok("[]"),
        "/api/v1/accounts/1/following" => {
            let page = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let people: Vec<Value> = (0..on_each)
                .map(|at| json!({"id": format!("{page}-{at}"), "acct": format!("p{at}")}))
                .collect();
            let host = &request.headers["host"];
            let next = format!("<http://{host}/api/v1/accounts/1/following?page={page}>");
            reply(&Value::Array(people)).with("link", format!("{next}; rel=\"next\""))
        }
        _ => Reply::status(404),
    })
}

#[tokio::test]
async fn a_list_that_never_ends_is_cut() {
    let server = endless_mastodon(80);
    let follows = mastodon(&server).follows().await.unwrap();
    assert_eq!(follows.list.len(), MAX_FOLLOWS);
    assert!(!follows.complete, "it says that there is more");
    assert!(server.log().len() > 100, "many pages were read");

    // However little stands on each page.
    let server = endless_mastodon(1);
    let follows = mastodon(&server).follows().await.unwrap();
    assert!(!follows.complete);
    assert!((100..500).contains(&server.log().len()));
    assert!(follows.list.len() < 500);
}

#[tokio::test]
async fn neither_is_one_on_bluesky() {
    // Both lists have always another page; `same` people are on each.
    for (on_each, same) in [(100, false), (100, true), (1, false), (1, true)] {
        let count = std::sync::atomic::AtomicUsize::new(0);
        let server = WebServer::new(move |request| {
            let page = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let who = |at: usize| format!("did:plc:p{at}of{}", if same { 0 } else { page });
            match path(request) {
                "/xrpc/com.atproto.repo.listRecords" => {
                    let records: Vec<Value> = (0..on_each)
                        .map(|at| json!({"uri": format!("at://x/y/{page}-{at}"), "value": {"subject": who(at)}}))
                        .collect();
                    reply(&json!({"records": records, "cursor": page.to_string()}))
                }
                "/xrpc/app.bsky.graph.getFollows" => {
                    let follows: Vec<Value> = (0..on_each)
                        .map(|at| json!({"did": who(at), "handle": "p.example"}))
                        .collect();
                    reply(&json!({"follows": follows, "cursor": page.to_string()}))
                }
                _ => Reply::status(404),
            }
        });
        let follows = bluesky(&server, &Kept::default()).follows().await.unwrap();
        assert!(!follows.complete);
        assert!(follows.list.len() <= MAX_FOLLOWS);
        let asked = server.log().len();
        assert!((100..1_000).contains(&asked), "{asked}");
    }
}

#[tokio::test]
async fn ids_and_names_of_any_length_do_not_come_in() {
    let server = WebServer::new(|request| {
        let someone = json!({"id": long(), "acct": "bob@b.example", "display_name": long()});
        let other =
            json!({"id": "7", "acct": format!("{}@b.example", long()), "display_name": long()});
        reply(&match path(request) {
            "/api/v2/search" => json!({"accounts": [someone]}),
            "/api/v1/accounts/lookup" => json!({"id": long(), "acct": "ann"}),
            "/api/v1/accounts/1/following" => json!([someone, other]),
            "/api/v1/followed_tags" => json!([{"name": long()}]),
            _ => return Reply::status(404),
        })
    });
    let account = mastodon(&server);
    let own = format!("ann@{}", server.host());
    for address in ["bob@b.example", own.as_str()] {
        let found = account.find(address).await;
        assert!(
            matches!(
                found,
                Err(Problem::NotFound { .. } | Problem::NotUnderstood { .. })
            ),
            "{address}: {} bytes",
            format!("{found:?}").len()
        );
    }
    let follows = account.follows().await.unwrap();
    assert_eq!(follows.list.len(), 1);
    assert!(format!("{follows:?}").len() < 2_000);

    let server = WebServer::new(|request| {
        let record = |subject: &str, key: &str| json!({"uri": format!("at://x/y/{key}"), "value": {"subject": subject}});
        let (did, far) = ("did:plc:bob", format!("did:plc:{}", long()));
        reply(&match path(request) {
            "/xrpc/com.atproto.repo.listRecords" => {
                json!({"records": [record(&far, "1"), record("did:plc:odd", &long()), record(did, "2")]})
            }
            "/xrpc/app.bsky.graph.getFollows" => {
                json!({"follows": [{"did": did, "handle": long(), "displayName": long()}]})
            }
            "/xrpc/com.atproto.identity.resolveHandle" => json!({"did": far}),
            _ => return Reply::status(404),
        })
    });
    let account = bluesky(&server, &Kept::default());
    let follows = account.follows().await.unwrap();
    assert_eq!(follows.list.len(), 1);
    assert!(format!("{follows:?}").len() < 2_000);
    let found = account.find("far.example").await;
    assert!(
        matches!(found, Err(Problem::NotUnderstood { .. })),
        "{} bytes",
        format!("{found:?}").len()
    );
}

#[tokio::test]
async fn looking_somebody_up_ends_as_well() {
    let huge = || Reply::Endless(vec![b' '; 1 << 16], None);
    for answer in [huge(), Reply::EndlessGzip] {
        let server = WebServer::always(answer);
        let accounts = [mastodon(&server), bluesky(&server, &Kept::default())];
        for account in accounts {
            let found = account.find("bob.example").await;
            assert!(matches!(found, Err(Problem::TooLarge { .. })), "{found:?}");
            let read = account.follows().await;
            assert!(matches!(read, Err(Problem::TooLarge { .. })), "{read:?}");
            let signed_out = account.sign_out().await;
            assert!(
                matches!(signed_out, Err(Problem::TooLarge { .. })),
                "{signed_out:?}"
            );
        }
        // What is left in the pipe is not read.
        assert!(server.sent() < 60 << 20);
    }
}
