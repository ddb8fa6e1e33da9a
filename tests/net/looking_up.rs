//! What a pasted handle or address turns out to be.

use firstfeed::domain::source::{Kind, Network};
use firstfeed::domain::{Problem, Source};
use serde_json::json;

use super::net;
use super::server::{Reply, WebServer};

async fn resolve(server: &WebServer, typed: &str) -> Result<Source, Problem> {
    let found = net().resolve(typed, &server.addresses()).await?;
    Ok(found.one().unwrap())
}

#[tokio::test]
async fn what_needs_no_server() {
    let server = WebServer::always(Reply::status(500));
    for (typed, network, address, kind) in [
        ("#Pflege", Network::Mastodon, "#Pflege", Kind::Hashtag),
        ("https://x.com/Some_1", Network::X, "Some_1", Kind::Person),
    ] {
        let source = resolve(&server, typed).await.unwrap();
        assert_eq!(
            (source.network, source.address.as_str(), source.kind),
            (network, address, kind)
        );
        assert_eq!((source.weight, source.topics.len()), (5, 0));
    }
    for typed in [
        "",
        " ",
        "@",
        "someone",
        "a\u{0}@b.example",
        &"x".repeat(10_000),
    ] {
        let answer = resolve(&server, typed).await;
        assert!(
            matches!(answer, Err(Problem::BadHandle { .. })),
            "{typed:.20}"
        );
    }
    assert_eq!(server.log().len(), 0);
}

#[tokio::test]
async fn a_bluesky_handle() {
    let profile = json!({"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", "handle": "ana.example",
        "displayName": "Ana \u{202e}B", "labels": [],
        "description": "Nurse in Vienna. Likes cake.\nViews my own."});
    let server = WebServer::paths(vec![(
        "/xrpc/app.bsky.actor.getProfile",
        Reply::ok(profile.to_string()),
    )]);
    for typed in [
        "@ana.example",
        "ana.example",
        "https://bsky.app/profile/ana.example",
        "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa",
    ] {
        let source = resolve(&server, typed).await.unwrap();
        assert_eq!(source.network, Network::Bluesky);
        assert_eq!(source.address, "ana.example");
        assert_eq!(source.name, "Ana B");
        assert_eq!(source.about, "Nurse in Vienna.");
    }
    let mut hidden = profile;
    hidden["labels"] = json!([{"val": "!no-unauthenticated"}]);
    let server = WebServer::always(Reply::ok(hidden.to_string()));
    let answer = resolve(&server, "@ana.example").await;
    assert_eq!(answer, Err(Problem::HiddenSignedOut));
}

#[tokio::test]
async fn a_page_names_its_feed() {
    let page = "<!doctype html><html><head><title>A</title>\
        <script>'<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/wrong\">'</script>\
        <link rel=alternate type=application/rss+xml title=Comments href=/comments/feed>\
        <link rel='alternate home' type='application/rss+xml' href='feed.xml?a=1&amp;b=2'></head></html>";
    let server = WebServer::new(move |request| match request.path.as_str() {
        "/blog/" => Reply::ok(page),
        "/blog" => Reply::to(301, "/blog/"),
        "/blog/feed.xml?a=1&b=2" => Reply::ok(super::feeds::RSS),
        "/empty" => Reply::ok("<!doctype html><html><body>no"),
        _ => Reply::status(404),
    });
    let source = resolve(&server, &server.url("/blog")).await.unwrap();
    assert_eq!(source.network, Network::Web);
    assert_eq!(source.address, server.url("/blog/feed.xml?a=1&b=2"));
    assert_eq!(source.name, "Bread & more");
    assert_eq!(source.about, "All of bread.");
    assert_eq!(source.languages, ["en"]);
    let straight = resolve(&server, &source.address).await.unwrap();
    assert_eq!(straight, source);
    let host = server.host();
    let answer = resolve(&server, &server.url("/empty")).await;
    assert_eq!(answer, Err(Problem::NoFeed { host }));
    let answer = resolve(&server, &server.url("/none")).await;
    assert!(matches!(answer, Err(Problem::NotFound { .. })));
}

#[tokio::test]
async fn a_name_that_bluesky_cannot_tell_is_not_looked_for_elsewhere() {
    for status in [500, 429, 403] {
        let server = WebServer::always(Reply::status(status));
        resolve(&server, "ana.example").await.unwrap_err();
        let log = server.log();
        assert_eq!(log.len(), 1);
        assert!(log[0].path.starts_with("/xrpc/"));
    }
}

#[tokio::test]
async fn a_page_at_user_may_be_another_sites() {
    let page = "<html><link rel=alternate type=application/atom+xml href=/feed></html>";
    let server = WebServer::new(move |request| match request.path.as_str() {
        "/@ana" => Reply::ok(page),
        "/feed" => Reply::ok(super::feeds::RSS),
        _ => Reply::status(404),
    });
    let source = resolve(&server, &server.url("/@ana")).await.unwrap();
    assert_eq!(source.network, Network::Web);
    let answer = resolve(&server, &server.url("/@bob")).await;
    let address = format!("@bob@{}", server.host());
    assert_eq!(answer, Err(Problem::NotFound { address }));
}

#[tokio::test]
async fn a_feed_that_moved() {
    let server = WebServer::new(|request| match request.path.as_str() {
        "/old" => Reply::to(301, "/new"),
        _ => Reply::ok(super::feeds::RSS),
    });
    let alive = net()
        .alive(&server.feed("/old"), &server.addresses())
        .await
        .unwrap();
    assert_eq!(alive.moved_to, Some(server.url("/new")));
    assert_eq!(alive.last_post, Some(1_795_255_200));
    let alive = net()
        .alive(&server.feed("/new"), &server.addresses())
        .await
        .unwrap();
    assert_eq!(alive.moved_to, None);
}
