//! The Mastodon API's answers, and the ways to an account.

use firstfeed::domain::post::MediaKind;
use firstfeed::domain::source::Network;
use firstfeed::domain::{Post, Problem};
use serde_json::{Value, json};

use super::server::{Reply, WebServer, source};
use super::{net, posts};

fn account(id: &str, name: &str) -> Value {
    json!({"id": id, "username": name, "acct": name, "display_name": format!("{name} :star:"),
           "note": "<p>Bakes bread. And cake.</p>", "avatar_static": "https://m.example/a.png"})
}

fn status(id: &str, more: &Value) -> Value {
    let mut status = json!({
        "id": id, "uri": format!("https://m.example/s/{id}"), "url": format!("https://m.example/@ana/{id}"),
        "created_at": format!("2026-11-20T10:00:0{}Z", id.len() % 10), "account": account("1", "ana"),
        "content": "<p>words</p>", "spoiler_text": "", "sensitive": false,
        "visibility": "public", "media_attachments": [], "mentions": [], "tags": [],
        "reblog": null, "in_reply_to_id": null, "in_reply_to_account_id": null,
        "poll": null, "card": null, "language": "en", "quote": null});
    for (name, value) in more.as_object().unwrap() {
        status[name] = value.clone();
    }
    status
}

fn json_of(value: &Value) -> Reply {
    Reply::ok(value.to_string())
}

async fn read(statuses: Value) -> Result<Vec<Post>, Problem> {
    let server = WebServer::paths(vec![
        ("/api/v1/accounts/lookup", json_of(&account("1", "ana"))),
        ("/api/v1/accounts/1/statuses", json_of(&statuses)),
    ]);
    let ana = source(Network::Mastodon, &format!("ana@{}", server.host()));
    posts(&ana, &server.addresses()).await
}

async fn one(more: Value) -> Post {
    read(json!([status("10", &more)])).await.unwrap().remove(0)
}

#[tokio::test]
async fn a_status_with_all_its_parts() {
    let post = one(json!({
        "content": "<p>See <a href=\"https://n.example/x\" class=\"u-url\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">n.example</span><span class=\"invisible\">/x</span></a> <a href=\"https://m.example/tags/Brot\" class=\"mention hashtag\">#<span>Brot</span></a></p>",
        "tags": [{"name": "Brot", "url": "x"}], "language": "de",
        "media_attachments": [
            {"type": "image", "url": "https://m.example/f.png", "preview_url": "https://m.example/p.png",
             "description": "Bread", "meta": {"small": {"width": 40, "height": 20}}},
            {"type": "gifv", "url": "https://m.example/v.mp4", "preview_url": "https://m.example/v.png"},
            {"type": "unknown", "url": "https://m.example/?"}],
        "poll": {"options": [{"title": "yes"}, {"title": "no"}]},
        "card": {"url": "https://n.example/x", "title": "T"}}))
    .await;
    assert_eq!(post.plain_text(), "See n.example… #Brot\n○ yes\n○ no");
    assert_eq!(post.tags, ["brot"]);
    assert_eq!(post.media.len(), 2);
    assert_eq!(post.media[0].aspect, Some(2.0));
    assert_eq!(post.media[1].kind, MediaKind::Video);
    assert_eq!(post.card, None, "no card beside pictures");
    assert_eq!(post.id, "https://m.example/s/10");
    assert!(post.author.handle.starts_with("ana@127.0.0.1:"));
    assert_eq!(post.author.id, post.author.handle);
    assert_eq!(post.author.name, "ana :star:");
}

#[tokio::test]
async fn warnings() {
    let post = one(json!({"spoiler_text": "Spiders\u{202e}", "sensitive": true})).await;
    assert_eq!(post.warning.as_deref(), Some("Spiders"));
    let image = json!([{"type": "image", "url": "https://m.example/f.png"}]);
    let post = one(json!({"sensitive": true, "media_attachments": image})).await;
    assert_eq!(post.warning.as_deref(), Some("Sensitive content"));
    assert_eq!(one(json!({"sensitive": true})).await.warning, None);
}

#[tokio::test]
async fn boosts_carry_the_original() {
    let inner = status(
        "7",
        &json!({"account": {"id": "9", "acct": "bob@b.example", "username": "bob"}}),
    );
    let post = one(json!({"reblog": inner, "content": ""})).await;
    assert_eq!(post.author.handle, "bob@b.example");
    assert_eq!(post.author.name, "bob");
    assert!(post.shared_by.unwrap().handle.starts_with("ana@"));
    assert_eq!(post.id, "https://m.example/s/7");
    assert_eq!(post.at, 1_795_168_802, "a boost's own time");
}

#[tokio::test]
async fn replies_name_the_author_where_the_server_does() {
    let mention = json!([{"id": "9", "acct": "Bob@b.example"}]);
    let statuses = json!([
        status(
            "100",
            &json!({"in_reply_to_id": "11", "in_reply_to_account_id": "1"})
        ),
        status(
            "11",
            &json!({"in_reply_to_id": "5", "in_reply_to_account_id": "9", "mentions": mention})
        ),
        status(
            "1",
            &json!({"in_reply_to_id": "4", "in_reply_to_account_id": "8"})
        ),
        // As snac answers.
        status(
            "",
            &json!({"in_reply_to_id": "4", "in_reply_to_account_id": "md5",
                "mentions": [{"id": "0", "acct": "bob@b.example"}]})
        ),
        // What it answers was deleted; the server still says whom.
        status("3", &json!({"in_reply_to_account_id": "1"}))
    ]);
    let posts = read(statuses).await.unwrap();
    let to: Vec<_> = posts
        .iter()
        .map(|post| post.reply_to.as_ref().unwrap())
        .collect();
    assert_eq!(to[0].author.as_deref(), Some(posts[0].author.id.as_str()));
    assert_eq!(to[0].parent, "https://m.example/s/11");
    assert_eq!(to[1].author.as_deref(), Some("bob@b.example"));
    assert_eq!(to[2].author.as_deref(), Some(posts[0].author.id.as_str()));
    assert_eq!(to[2].parent, "", "not an id that could be somebody's");
    assert_eq!(to[3].author, None);
    assert_eq!(to[4].author.as_deref(), Some("bob@b.example"));
}

#[tokio::test]
async fn only_what_everybody_may_read() {
    let inner = status("7", &json!({"visibility": "private"}));
    let statuses = json!([
        status("10", &json!({"visibility": "private"})),
        status("11", &json!({"visibility": "direct"})),
        status("12", &json!({"reblog": inner})),
        status("13", &json!({"visibility": "unlisted"}))
    ]);
    let posts = read(statuses).await.unwrap();
    assert_eq!(posts.len(), 1);
    assert_eq!(posts[0].id, "https://m.example/s/13");
}

#[tokio::test]
async fn quotes_need_their_authors_consent() {
    let quoted = status("7", &json!({"content": "<p>quoted</p>"}));
    let content =
        "<p class=\"quote-inline\">RE: <a href=\"https://m.example/s/7\">x</a></p><p>mine</p>";
    for (state, shown) in [("accepted", true), ("pending", false), ("revoked", false)] {
        let post = one(json!({"content": content,
            "quote": {"state": state, "quoted_status": quoted}}))
        .await;
        assert_eq!(post.quote.is_some(), shown, "{state}");
        let text = if shown { "mine" } else { "RE: x\n\nmine" };
        assert_eq!(post.plain_text(), text);
    }
}

#[tokio::test]
async fn moved_and_suspended_accounts_are_told_apart() {
    for field in ["moved", "suspended"] {
        let mut ana = account("1", "ana");
        ana[field] = if field == "moved" {
            account("2", "new@other.example")
        } else {
            json!(true)
        };
        let server = WebServer::paths(vec![("/api/v1/accounts/lookup", json_of(&ana))]);
        let ana = source(Network::Mastodon, &format!("ana@{}", server.host()));
        let address = ana.shown_address();
        let answer = posts(&ana, &server.addresses()).await;
        let expected = match field {
            "moved" => Problem::Moved {
                address: address.clone(),
                to: "@new@other.example".to_owned(),
            },
            _ => Problem::Gone {
                address: address.clone(),
            },
        };
        assert_eq!(answer, Err(expected));
        let alive = net().alive(&ana, &server.addresses()).await;
        if field == "moved" {
            let moved_to = alive.unwrap().moved_to;
            assert_eq!(moved_to.as_deref(), Some("new@other.example"));
        } else {
            assert_eq!(alive, Err(Problem::Gone { address }));
        }
    }
}

#[tokio::test]
async fn a_server_elsewhere_is_found_by_webfinger() {
    let server = WebServer::paths(vec![
        ("/api/v1/accounts/lookup", json_of(&account("1", "ana"))),
        (
            "/api/v1/accounts/1/statuses",
            json_of(&json!([status("10", &json!({}))])),
        ),
    ]);
    let finger = json!({"subject": "acct:ana@Handles.example", "links": [
        {"rel": "http://webfinger.net/rel/profile-page", "href": server.url("/@ana")},
        {"rel": "self", "type": "application/activity+json", "href": server.url("/users/ana")}]});
    let front = WebServer::paths(vec![("/.well-known/webfinger", json_of(&finger))]);
    let mut addresses = server.addresses();
    addresses
        .mastodon
        .insert("handles.example".to_owned(), front.url(""));
    let ana = source(Network::Mastodon, "ana@handles.example");
    let posts = posts(&ana, &addresses).await.unwrap();
    assert_eq!(posts[0].author.handle, "ana@handles.example");
    let found = net()
        .resolve("@ana@handles.example", &addresses)
        .await
        .unwrap()
        .one()
        .unwrap();
    assert_eq!(found.address, "ana@handles.example");
    assert_eq!(found.name, "ana :star:");
    assert_eq!(found.about, "Bakes bread.");
}

#[tokio::test]
async fn a_closed_api_leaves_the_feed() {
    // As snac 2.96 does: who it is may be asked, what they wrote not.
    let server = WebServer::paths(vec![
        ("/api/v1/accounts/lookup", json_of(&account("1", "ana"))),
        ("/api/v1/accounts/1/statuses", Reply::status(401)),
        ("/ana.rss", Reply::ok(super::feeds::RSS)),
    ]);
    let address = format!("ana@{}", server.host());
    let ana = source(Network::Mastodon, &address);
    let net = net();
    for _ in 0..2 {
        let answer = net.posts(&ana, &server.addresses(), None).await.unwrap();
        let firstfeed::net::PostsAnswer::Posts { posts, .. } = answer else {
            panic!("nothing to compare with was given")
        };
        assert_eq!(posts.len(), 2);
        assert_eq!(posts[0].author.id, address);
        assert_eq!(posts[0].network, Network::Mastodon);
    }
    let lookups = server
        .log()
        .iter()
        .filter(|request| request.path.contains("lookup"))
        .count();
    assert_eq!(lookups, 1, "the way is remembered");
    // And with nothing open but WebFinger and the feed.
    let server = WebServer::new(|request| match request.path.split('?').next().unwrap() {
        "/.well-known/webfinger" => Reply::ok("{\"subject\":\"acct:ana@x\",\"links\":[]}"),
        "/@ana.rss" => Reply::ok(super::feeds::RSS),
        _ => Reply::status(403),
    });
    let ana = source(Network::Mastodon, &format!("ana@{}", server.host()));
    assert_eq!(posts(&ana, &server.addresses()).await.unwrap().len(), 2);
}

#[tokio::test]
async fn unknown_accounts() {
    for status in [404, 403] {
        let server = WebServer::new(move |request| {
            Reply::status(if request.path.starts_with("/api") {
                status
            } else {
                404
            })
        });
        let ana = source(Network::Mastodon, &format!("ana@{}", server.host()));
        let host = server.host();
        let address = ana.shown_address();
        let expected = if status == 404 {
            Problem::NotFound { address }
        } else {
            Problem::SignInNeeded { host }
        };
        assert_eq!(posts(&ana, &server.addresses()).await, Err(expected));
    }
}

#[tokio::test]
async fn hashtags_are_asked_of_one_server() {
    let server = WebServer::new(|request| {
        assert!(
            request.path.starts_with("/api/v1/timelines/tag/k%C3%A4se?"),
            "{}",
            request.path
        );
        json_of(&json!([status("10", &json!({}))]))
    });
    let tag = source(Network::Mastodon, "#käse");
    let posts = posts(&tag, &server.addresses()).await.unwrap();
    assert_eq!(posts[0].author.handle, format!("ana@{}", server.host()));
    assert_eq!(posts[0].source.as_str(), "mastodon:#käse");
}

#[tokio::test]
async fn a_real_mastodons_answers() {
    let recorded: Value = serde_json::from_str(include_str!("mastodon-4.7.3.json")).unwrap();
    let account = &recorded["account"];
    let statuses = &recorded["statuses"];
    let path = format!(
        "/api/v1/accounts/{}/statuses",
        account["id"].as_str().unwrap()
    );
    let (lookup, page) = (json_of(account), json_of(statuses));
    let server = WebServer::new(move |request| {
        if request.path.starts_with(&path) {
            page.clone()
        } else {
            lookup.clone()
        }
    });
    let john = source(
        Network::Mastodon,
        &format!("mastodonpy_test@{}", server.host()),
    );
    let posts = posts(&john, &server.addresses()).await.unwrap();
    assert_eq!(posts.len(), statuses.as_array().unwrap().len());
    let poll = posts
        .iter()
        .find(|post| post.plain_text().starts_with("nice"))
        .unwrap();
    assert!(poll.plain_text().contains("\n○ "), "{:?}", poll.text);
    assert_eq!(posts.iter().filter(|post| post.quote.is_some()).count(), 2);
    assert_eq!(
        posts.iter().filter(|post| post.shared_by.is_some()).count(),
        1
    );
    assert_eq!(posts.iter().filter(|post| post.card.is_some()).count(), 1);
    let reply = posts.iter().find(|post| post.reply_to.is_some()).unwrap();
    let answered = reply.reply_to.as_ref().unwrap();
    assert_eq!(
        answered.author.as_ref(),
        Some(&reply.author.id),
        "their own thread"
    );
    assert!(
        posts
            .iter()
            .all(|post| post.link.is_some() && post.author.portrait.is_some())
    );
    let found = net()
        .resolve(&server.url("/@mastodonpy_test"), &server.addresses())
        .await
        .unwrap()
        .one()
        .unwrap();
    assert_eq!(
        (found.name.as_str(), found.about.as_str()),
        ("John Lennon", "I walk funny")
    );
}
