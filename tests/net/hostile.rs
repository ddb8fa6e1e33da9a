//! Servers that would fill memory or disk with what they say about an account.

use std::sync::atomic::{AtomicUsize, Ordering};

use firstfeed::domain::Problem;
use serde_json::json;

use super::acting_more::{ME, asked, bluesky, mastodon};
use super::server::{Reply, WebServer};

/// Two of them fit into an answer.
fn huge() -> String {
    "7".repeat(400_000)
}

#[tokio::test]
async fn an_id_that_is_no_id_is_not_taken() {
    for (id, taken) in [(huge(), false), (String::new(), false), ("7".into(), true)] {
        let one = json!({"id": id, "acct": "bob@b.example"});
        let local = json!({"id": id, "acct": "bob"});
        let server = WebServer::new(move |request| match request.path.split('?').next() {
            Some("/api/v2/search") => Reply::ok(json!({"accounts": [one]}).to_string()),
            Some("/api/v1/accounts/lookup") => Reply::ok(local.to_string()),
            _ => Reply::status(404),
        });
        let host = server.host();
        let me = mastodon(&server, &format!("me@{host}"));
        for address in ["bob@b.example".to_owned(), format!("bob@{host}")] {
            let found = me.find(&address).await;
            let told = matches!(found, Err(Problem::NotUnderstood { .. }));
            assert_eq!(told, !taken, "{address}");
            assert_eq!(found.is_ok(), taken, "{address}");
        }
    }
    let server = WebServer::always(Reply::ok(json!({"did": huge()}).to_string()));
    for address in ["bob.example".to_owned(), format!("did:plc:{}", huge())] {
        let found = bluesky(&server).find(&address).await;
        assert!(found.is_err(), "{} bytes", address.len());
    }
}

#[tokio::test]
async fn follows_with_ids_that_are_none_are_left_out() {
    let people = json!([{"id": huge(), "acct": "x"}, {"id": "7", "acct": "bob@b.example"}]);
    let tags = json!([{"name": huge()}, {"name": "Rust"}]);
    let server = WebServer::new(move |request| match request.path.split('?').next() {
        Some("/api/v1/followed_tags") => Reply::ok(tags.to_string()),
        _ => Reply::ok(people.to_string()),
    });
    let me = mastodon(&server, "me@m.example");
    let follows = me.follows().await.unwrap().list;
    let ids: Vec<&str> = follows.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["7", "rust"]);

    let record = |key: &str, did: &str| json!({"uri": format!("at://{ME}/app.bsky.graph.follow/{key}"), "value": {"subject": did}});
    let records = json!([
        record("3bob", "did:plc:bob"),
        record("3ana", &format!("did:plc:{}", huge())),
        record(&huge(), "did:plc:carl"),
        record("3dora", "nobody"),
        record("3\u{7}", "did:plc:emil"),
    ]);
    let profiles = json!([
        {"did": "did:plc:bob", "handle": "bob.example", "displayName": huge()},
        {"did": huge(), "handle": "x.example"}]);
    let server = WebServer::new(move |request| {
        if request.path.contains("listRecords") {
            Reply::ok(json!({"records": records}).to_string())
        } else {
            Reply::ok(json!({"follows": profiles}).to_string())
        }
    });
    let follows = bluesky(&server).follows().await.unwrap().list;
    assert_eq!(follows.len(), 1, "{} follows", follows.len());
    assert_eq!(follows[0].id, "did:plc:bob");
    assert_eq!(follows[0].address, "bob.example");
    assert!(follows[0].name.len() <= 400);
}

#[tokio::test]
async fn pages_that_lead_nowhere_come_to_an_end() {
    // Each page says the same, and that there is another one.
    let page = AtomicUsize::new(0);
    let server = WebServer::new(move |request| {
        let page = page.fetch_add(1, Ordering::SeqCst).to_string();
        Reply::ok(if request.path.contains("listRecords") {
            let uri = format!("at://{ME}/app.bsky.graph.follow/3bob");
            json!({"cursor": page, "records": [{"uri": uri, "value": {"subject": "did:plc:bob"}}]})
                .to_string()
        } else {
            json!({"cursor": page, "follows": [{"did": "did:plc:bob", "handle": "b.example"}]})
                .to_string()
        })
    });
    let follows = bluesky(&server).follows().await.unwrap();
    assert!(!follows.complete);
    assert_eq!(follows.list.len(), 1);
    for what in ["listRecords", "getFollows"] {
        assert!((2..=300).contains(&asked(&server, what)), "{what}");
    }

    let page = AtomicUsize::new(0);
    let server = WebServer::new(move |request| {
        if request.path.contains("followed_tags") {
            return Reply::ok("[]");
        }
        let next = page.fetch_add(1, Ordering::SeqCst);
        let host = &request.headers["host"];
        let link = format!("<http://{host}/following?max_id={next}>; rel=\"next\"");
        Reply::ok(r#"[{"id":"7","acct":"bob"}]"#).with("link", link)
    });
    let follows = mastodon(&server, "me@m.example").follows().await.unwrap();
    assert!(!follows.complete);
    assert!((2..=300).contains(&asked(&server, "following")));
}

#[tokio::test]
async fn hashtags_that_could_not_be_read_are_not_taken_for_gone() {
    let many = |n: usize| {
        let tags: Vec<_> = (0..n).map(|at| json!({"name": format!("t{at}")})).collect();
        Reply::ok(json!(tags).to_string())
    };
    let denied = || {
        let body = json!({"error": "This action is outside the authorized scopes"}).to_string();
        Reply::Full(403, Vec::new(), body.into_bytes())
    };
    for (answer, told) in [
        (Reply::status(500), None),
        (Reply::status(503), None),
        (Reply::status(404), Some(true)),
        (Reply::status(501), Some(true)),
        (denied(), Some(false)),
        (many(2), Some(true)),
        // A page that is full: there may be more.
        (many(200), Some(false)),
    ] {
        let said = format!("{answer:.60?}");
        let server = WebServer::new(move |request| {
            if request.path.contains("followed_tags") {
                answer.clone()
            } else {
                Reply::ok("[]")
            }
        });
        let follows = mastodon(&server, "me@m.example").follows().await;
        let complete = follows.ok().map(|follows| follows.complete);
        assert_eq!(complete, told, "{said}");
    }
}
