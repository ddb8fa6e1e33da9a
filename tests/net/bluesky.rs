//! Bluesky's answers, written after the lexicons and the real `AppView`.

use firstfeed::domain::post::MediaKind;
use firstfeed::domain::source::Network;
use firstfeed::domain::{Post, Problem};
use serde_json::{Value, json};

use super::posts;
use super::server::{Reply, WebServer, source};

const ANA: &str = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";
const BOB: &str = "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb";

fn who(did: &str, handle: &str) -> Value {
    json!({"did": did, "handle": handle, "displayName": format!("{handle}\u{202e}!"),
           "avatar": "https://cdn.example/a.jpg", "labels": []})
}

/// A post view with the given record fields and view fields.
fn view(key: &str, by: Value, mut record: Value, more: &Value) -> Value {
    let did = by["did"].as_str().unwrap().to_owned();
    record["$type"] = json!("app.bsky.feed.post");
    if record.get("createdAt").is_none() {
        record["createdAt"] = json!("2026-11-20T10:00:00.000Z");
    }
    let mut view = json!({
        "uri": format!("at://{did}/app.bsky.feed.post/{key}"), "cid": "c", "author": by,
        "record": record, "indexedAt": "2026-11-20T10:00:05.000Z", "labels": []
    });
    for (name, value) in more.as_object().unwrap() {
        view[name] = value.clone();
    }
    view
}

async fn read(items: Value) -> Result<Vec<Post>, Problem> {
    let server = WebServer::always(Reply::ok(json!({"feed": items}).to_string()));
    posts(
        &source(Network::Bluesky, "ana.example"),
        &server.addresses(),
    )
    .await
}

async fn one(record: Value, more: Value) -> Post {
    let item = json!({"post": view("k1", who(ANA, "ana.example"), record, &more)});
    read(json!([item])).await.unwrap().remove(0)
}

#[tokio::test]
async fn a_post_with_all_its_parts() {
    let text = "Käse 🧀 @bob #Brot";
    let post = one(
        json!({"text": text, "langs": ["de-AT"], "tags": ["Extra"], "facets": [
            {"index": {"byteStart": 11, "byteEnd": 15},
             "features": [{"$type": "app.bsky.richtext.facet#mention", "did": BOB}]},
            {"index": {"byteStart": 16, "byteEnd": 21},
             "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "Brot"}]},
            {"index": {"byteStart": 9999, "byteEnd": 3}, "features": "odd"}]}),
        json!({"embed": {"$type": "app.bsky.embed.images#view", "images": [
            {"thumb": "https://cdn.example/t.jpg", "fullsize": "https://cdn.example/f.jpg",
             "alt": "A cheese", "aspectRatio": {"width": 4, "height": 2}}]}}),
    )
    .await;
    assert_eq!(post.plain_text(), text);
    let links: Vec<_> = post
        .text
        .iter()
        .filter_map(|span| Some((span.text.as_str(), span.link.as_ref()?.as_str())))
        .collect();
    let bob = format!("https://bsky.app/profile/{BOB}");
    assert_eq!(
        links,
        [
            ("@bob", bob.as_str()),
            ("#Brot", "https://bsky.app/hashtag/Brot")
        ]
    );
    assert_eq!(post.tags, ["brot", "extra"]);
    assert_eq!(post.language.as_deref(), Some("de"));
    assert_eq!(post.author.id, ANA);
    assert_eq!(post.author.name, "ana.example!");
    assert_eq!(
        post.link.unwrap().as_str(),
        "https://bsky.app/profile/ana.example/post/k1"
    );
    assert_eq!(post.media[0].alt, "A cheese");
    assert_eq!(post.media[0].aspect, Some(2.0));
    assert_eq!(post.media[0].kind, MediaKind::Picture);
    assert_eq!(post.id, format!("at://{ANA}/app.bsky.feed.post/k1"));
}

#[tokio::test]
async fn video_and_cards() {
    let post = one(
        json!({"text": "film"}),
        json!({"embed": {"$type": "app.bsky.embed.video#view", "thumbnail": "https://v.example/t.jpg"}}),
    )
    .await;
    assert_eq!(post.media[0].kind, MediaKind::Video);
    assert!(post.media[0].preview.is_some());
    let post = one(
        json!({"text": "page"}),
        json!({"embed": {"$type": "app.bsky.embed.external#view", "external":
            {"uri": "https://news.example/1", "title": "News\nof today", "description": "D"}}}),
    )
    .await;
    let card = post.card.unwrap();
    assert_eq!(
        (card.title.as_str(), card.about.as_str()),
        ("News of today", "D")
    );
    // Nothing but the web can be opened.
    let post = one(
        json!({"text": "page"}),
        json!({"embed": {"$type": "app.bsky.embed.external#view", "external":
            {"uri": "javascript:alert(1)", "title": "x", "description": ""}}}),
    )
    .await;
    assert_eq!(post.card, None);
}

#[tokio::test]
async fn the_earlier_of_two_times_counts() {
    for (created, at) in [
        ("2026-11-19T10:00:00Z", 1_795_082_400),
        ("2099-01-01T00:00:00Z", 1_795_168_805),
        ("nonsense", 1_795_168_805),
    ] {
        let post = one(json!({"text": "t", "createdAt": created}), json!({})).await;
        assert_eq!(post.at, at, "{created}");
    }
}

#[tokio::test]
async fn reposts_are_sorted_by_when_they_were_made() {
    let item = json!({
        "post": view("k2", who(BOB, "bob.example"), json!({"text": "hello"}), &json!({})),
        "reason": {"$type": "app.bsky.feed.defs#reasonRepost",
                   "by": who(ANA, "ana.example"), "indexedAt": "2026-11-21T10:00:00Z"}});
    let post = read(json!([item])).await.unwrap().remove(0);
    assert_eq!(post.author.id, BOB);
    assert_eq!(post.shared_by.unwrap().id, ANA);
    assert_eq!(post.at, 1_795_255_200);
}

#[tokio::test]
async fn replies_name_whom_they_answer_if_that_can_be_shown() {
    let reply = json!({"root": {"uri": "at://r/app.bsky.feed.post/1", "cid": "c"},
                       "parent": {"uri": "at://p/app.bsky.feed.post/2", "cid": "c"}});
    let shown = json!({"$type": "app.bsky.feed.defs#postView", "uri": "at://b/app.bsky.feed.post/3",
                       "author": {"did": BOB, "handle": "bob.example"},
                       "record": {"text": "first", "reply": {"parent": {"uri": "at://g"}}}});
    let gone = json!({"$type": "app.bsky.feed.defs#notFoundPost", "uri": "x", "notFound": true});
    let blocked = json!({"$type": "app.bsky.feed.defs#blockedPost", "blocked": true,
                         "author": {"did": BOB}});
    for (root, parent, author) in [
        (&shown, &shown, Some(BOB)),
        (&gone, &shown, Some(BOB)),
        (&shown, &gone, None),
        (&shown, &blocked, None),
    ] {
        let record = json!({"text": "re", "reply": reply});
        let post = view("k3", who(ANA, "ana.example"), record, &json!({}));
        let item = json!({"post": post, "reply": {"root": root, "parent": parent}});
        let post = read(json!([item])).await.unwrap().remove(0);
        let to = post.reply_to.unwrap();
        assert_eq!(to.parent, "at://p/app.bsky.feed.post/2");
        assert_eq!(to.root.as_deref(), Some("at://r/app.bsky.feed.post/1"));
        assert_eq!(to.author.as_deref(), author);
    }
}

#[tokio::test]
async fn quotes_that_can_be_shown_are() {
    let quoted = |labels: Value| {
        let mut by = who(BOB, "bob.example");
        by["labels"] = labels;
        json!({"$type": "app.bsky.embed.record#viewRecord", "uri": "at://x/app.bsky.feed.post/q",
               "author": by, "value": {"text": "quoted words"}})
    };
    let embed = |record: &Value| json!({"embed": {"$type": "app.bsky.embed.record#view", "record": record}});
    let post = one(json!({"text": "t"}), embed(&quoted(json!([])))).await;
    let quote = post.quote.unwrap();
    assert_eq!(quote.text[0].text, "quoted words");
    assert_eq!(
        quote.link.unwrap().as_str(),
        "https://bsky.app/profile/bob.example/post/q"
    );
    let with_media = json!({"embed": {"$type": "app.bsky.embed.recordWithMedia#view",
        "record": {"record": quoted(json!([]))},
        "media": {"$type": "app.bsky.embed.images#view",
                  "images": [{"thumb": "https://cdn.example/t.jpg", "alt": ""}]}}});
    let post = one(json!({"text": "t"}), with_media).await;
    assert!(post.quote.is_some() && post.media.len() == 1);
    for hidden in [
        json!({"$type": "app.bsky.embed.record#viewNotFound", "uri": "x", "notFound": true}),
        json!({"$type": "app.bsky.embed.record#viewBlocked", "uri": "x", "blocked": true}),
        json!({"$type": "app.bsky.embed.record#viewDetached", "uri": "x"}),
        quoted(json!([{"val": "!no-unauthenticated"}])),
        quoted(json!([{"val": "porn"}])),
        json!(7),
    ] {
        let post = one(json!({"text": "t"}), embed(&hidden)).await;
        assert_eq!(post.quote, None, "{hidden}");
    }
}

#[tokio::test]
async fn labels_cover_posts() {
    let own = json!({"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": "nudity"}]});
    let post = one(json!({"text": "t", "labels": own}), json!({})).await;
    assert_eq!(post.warning.as_deref(), Some("Nudity"));
    let post = one(
        json!({"text": "t"}),
        json!({"labels": [{"val": "graphic-media"}]}),
    )
    .await;
    assert_eq!(post.warning.as_deref(), Some("Graphic media"));
    let taken_back = json!({"labels": [{"val": "porn", "neg": true}, {"val": "bot"}]});
    assert_eq!(one(json!({"text": "t"}), taken_back).await.warning, None);
}

#[tokio::test]
async fn whoever_wants_only_signed_in_readers_is_respected() {
    let hidden = json!([{"val": "!no-unauthenticated", "src": ANA}]);
    let mut ana = who(ANA, "ana.example");
    ana["labels"] = hidden.clone();
    let post = view("k1", ana, json!({"text": "secret"}), &json!({}));
    let answer = read(json!([{"post": post}])).await;
    assert_eq!(answer, Err(Problem::HiddenSignedOut));
    // Others' posts that were passed on are left out alone.
    let mut bob = who(BOB, "bob.example");
    bob["labels"] = hidden;
    let reason = json!({"$type": "app.bsky.feed.defs#reasonRepost",
                        "by": who(ANA, "ana.example"), "indexedAt": "2026-11-21T10:00:00Z"});
    let items = json!([
        {"post": view("k1", bob, json!({"text": "secret"}), &json!({})), "reason": reason},
        {"post": view("k2", who(ANA, "ana.example"), json!({"text": "open"}), &json!({}))}]);
    let posts = read(items).await.unwrap();
    assert_eq!(posts.len(), 1);
    assert_eq!(posts[0].plain_text(), "open");
}

#[tokio::test]
async fn unknown_and_deleted_accounts() {
    for (error, message, expected) in [
        (
            "InvalidRequest",
            "Profile not found",
            Some(Problem::NotFound {
                address: "@ana.example".to_owned(),
            }),
        ),
        (
            "AccountTakedown",
            "Account has been suspended",
            Some(Problem::Gone {
                address: "@ana.example".to_owned(),
            }),
        ),
        (
            "InvalidRequest",
            "Invalid app.bsky.feed.getAuthorFeed params: Invalid AT identifier (got \"x\")",
            Some(Problem::NotFound {
                address: "@ana.example".to_owned(),
            }),
        ),
        ("Other", "who knows", None),
    ] {
        let body = json!({"error": error, "message": message}).to_string();
        let server = WebServer::always(Reply::Full(400, Vec::new(), body.into()));
        let ana = source(Network::Bluesky, "ana.example");
        let answer = posts(&ana, &server.addresses()).await;
        let host = server.host();
        let expected = expected.unwrap_or(Problem::NotUnderstood { host });
        assert_eq!(answer, Err(expected));
    }
}

#[tokio::test]
async fn one_odd_post_does_not_spoil_the_rest() {
    let good = view(
        "k1",
        who(ANA, "ana.example"),
        json!({"text": "good"}),
        &json!({}),
    );
    let items = json!([{"post": 7}, {"post": good}, {}, null]);
    assert_eq!(read(items).await.unwrap().len(), 1);
    assert_eq!(read(json!([])).await.unwrap(), []);
}
