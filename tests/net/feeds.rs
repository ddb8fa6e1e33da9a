//! Feeds of all formats, odd ones and hostile ones.

use firstfeed::domain::post::MediaKind;
use firstfeed::domain::{Post, Problem};

use std::fmt::Write as _;

use super::posts;
use super::server::{Reply, WebServer};

pub(crate) const RSS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Bread &amp; more</title><link>https://bread.example/</link><description>All of bread. And cake.</description>
<language>en-gb</language><image><url>https://bread.example/logo.png</url></image>
<item><title>Old &lt;em&gt;loaf&lt;/em&gt;</title><link>https://bread.example/1</link><guid>https://bread.example/?p=1</guid>
<pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate><category>Rye Bread</category>
<description>&lt;p&gt;Short &lt;script&gt;alert(1)&lt;/script&gt;&lt;a href="/more"&gt;more&lt;/a&gt;&lt;/p&gt;</description>
<content:encoded>&lt;p&gt;Long&lt;/p&gt;&lt;img src="/loaf.jpg" alt="A loaf"&gt;&lt;img src="/count.gif" width="1" height="1"&gt;</content:encoded></item>
<item><title>New loaf</title><link>/2</link><guid isPermaLink="false">2</guid>
<pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate><description>New loaf</description>
<media:content url="https://bread.example/2.jpg" type="image/jpeg" width="40" height="20"/></item>
</channel></rss>"#;

async fn read(body: impl Into<Vec<u8>>) -> Result<Vec<Post>, Problem> {
    let server = WebServer::paths(vec![("/feed", Reply::ok(body))]);
    posts(&server.feed("/feed"), &server.addresses()).await
}

#[tokio::test]
async fn rss() {
    let posts = read(RSS).await.unwrap();
    assert_eq!(posts.len(), 2);
    let (new, old) = (&posts[0], &posts[1]);
    assert_eq!(new.title.as_deref(), Some("New loaf"));
    assert_eq!(new.text, [], "the title is not said twice");
    assert!(new.link.as_ref().unwrap().as_str().ends_with("/2"));
    assert!(new.id.starts_with("http://127.0.0.1:") && new.id.ends_with("/feed#2"));
    assert_eq!(new.media[0].kind, MediaKind::Picture);
    assert_eq!(new.media[0].aspect, Some(2.0));
    assert_eq!(old.title.as_deref(), Some("Old loaf"));
    assert_eq!(old.plain_text(), "Short more");
    assert_eq!(old.id, "https://bread.example/?p=1");
    assert_eq!(old.tags, ["ryebread"]);
    assert_eq!(old.media.len(), 1);
    assert_eq!(old.media[0].alt, "A loaf");
    assert_eq!(old.at, 1_795_168_800);
    assert_eq!(old.language.as_deref(), Some("en"));
    assert_eq!(old.author.name, "Bread & more");
    assert_eq!(
        old.author.portrait.as_ref().unwrap().as_str(),
        "https://bread.example/logo.png"
    );
}

#[tokio::test]
async fn atom_rdf_and_json() {
    let atom = r#"<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><updated>2026-11-20T10:00:00Z</updated>
        <entry><id>urn:x:1</id><title type="html">T &amp;amp; U</title><link rel="self" href="/self"/><link href="one"/>
        <updated>2026-11-20T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>X <b>Y</b></p></div></content></entry></feed>"#;
    let post = read(atom).await.unwrap().remove(0);
    assert_eq!(post.title.as_deref(), Some("T & U"));
    assert_eq!(post.plain_text(), "X Y");
    assert!(post.link.unwrap().as_str().ends_with("/one"));
    let rdf = r#"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel><title>R</title><link>https://r.example/</link><description>d</description></channel>
        <item><title>One</title><link>https://r.example/1</link><description>text</description></item></rdf:RDF>"#;
    assert_eq!(read(rdf).await.unwrap()[0].plain_text(), "text");
    let json = r#"{"version":"https://jsonfeed.org/version/1.1","title":"J","icon":"https://j.example/i.png","items":[
        {"id":"1","url":"https://j.example/1","content_text":"see https://j.example/2","date_published":"2026-11-20T10:00:00Z"}]}"#;
    let post = read(json).await.unwrap().remove(0);
    assert_eq!(
        post.text[1].link.as_ref().unwrap().as_str(),
        "https://j.example/2"
    );
    assert!(post.author.portrait.is_some());
}

#[tokio::test]
async fn entries_without_a_date_come_last_and_in_order() {
    let item = |title: &str, date: &str| {
        format!("<item><title>{title}</title><link>https://a.example/{title}</link>{date}</item>")
    };
    let day = |day: u8| format!("<pubDate>{day} Nov 2026 10:00:00 GMT</pubDate>");
    let feed = |items: String| {
        format!("<rss version=\"2.0\"><channel><title>F</title>{items}</channel></rss>")
    };
    let titles =
        |posts: Vec<Post>| -> String { posts.into_iter().filter_map(|post| post.title).collect() };
    let mixed = [
        item("c", ""),
        item("b", &day(19)),
        item("d", ""),
        item("a", &day(20)),
    ]
    .concat();
    assert_eq!(titles(read(feed(mixed)).await.unwrap()), "abcd");
    let none = [item("a", ""), item("b", ""), item("c", "not a date")].concat();
    let posts = read(feed(none)).await.unwrap();
    assert_eq!(titles(posts), "abc");
    // Nobody stands on top by coming from the future.
    let future = "<pubDate>20 Nov 2099 10:00:00 GMT</pubDate>";
    let posts = read(feed(item("a", future))).await.unwrap();
    assert!(posts[0].at < 4_000_000_000);
    let many: String = (0..1_000)
        .map(|at| item(&at.to_string(), &day(20)))
        .collect();
    assert_eq!(
        read(feed(many)).await.unwrap().len(),
        firstfeed::net::MAX_POSTS
    );
}

#[tokio::test]
async fn ids_stay_the_same_without_any_in_the_feed() {
    let feed = "<rss version=\"2.0\"><channel><title>F</title><item><description>a</description></item>\
                <item><description>b</description></item></channel></rss>";
    let server = WebServer::always(Reply::ok(feed));
    let source = server.feed("/feed");
    let ids = |posts: Vec<Post>| -> Vec<String> { posts.into_iter().map(|post| post.id).collect() };
    let first = ids(posts(&source, &server.addresses()).await.unwrap());
    let second = ids(posts(&source, &server.addresses()).await.unwrap());
    assert_eq!(first, second);
    assert_ne!(first[0], first[1]);
}

#[tokio::test]
async fn billion_laughs_stay_small() {
    let mut feed =
        "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lollollollollol\">".to_owned();
    for at in 1..10 {
        let before = if at == 1 {
            "lol".to_owned()
        } else {
            format!("lol{}", at - 1)
        };
        let ten = format!("&{before};").repeat(10);
        write!(feed, "<!ENTITY lol{at} \"{ten}\">").unwrap();
    }
    feed.push_str(
        "]><rss version=\"2.0\"><channel><title>&lol9;</title><item><title>&lol9;</title>\
         <description>&lol9; words</description></item></channel></rss>",
    );
    match read(feed).await {
        Ok(posts) => assert!(posts[0].plain_text().len() < 100),
        Err(problem) => assert!(matches!(problem, Problem::NotUnderstood { .. })),
    }
    // Nor are files read.
    let feed = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>\
        <rss version=\"2.0\"><channel><title>t</title><item><title>t</title>\
        <description>&f;</description></item></channel></rss>";
    if let Ok(posts) = read(feed).await {
        assert!(!posts[0].plain_text().contains("root:"));
    }
}

#[tokio::test]
async fn documents_that_are_no_feed() {
    let deep = format!(
        "<rss version=\"2.0\"><channel><item>{}{}</item></channel></rss>",
        "<a>".repeat(10_000),
        "</a>".repeat(10_000)
    );
    let wide = format!("<rss version=\"2.0\"{}/>", " a='1'".repeat(100_000));
    for body in [
        "",
        "hello",
        "<rss",
        "<rss version=\"2.0\"><channel><title>a</tit",
        "<rss version=\"2.0\"><channel><item></channel></item></rss>",
        "<a/>",
        "{}",
        "{\"version\":\"https://jsonfeed.org/version/1\"",
        "\u{0}\u{1}\u{2}",
        &deep,
        &wide,
    ] {
        let start: String = body.chars().take(40).collect();
        match read(body).await {
            Err(Problem::NotUnderstood { .. } | Problem::NoFeed { .. }) => {}
            Ok(posts) => assert_eq!(posts, [], "{start}"),
            Err(other) => panic!("{start}: {other:?}"),
        }
    }
    let page = "<!DOCTYPE html><html><head><title>x</title></head><body>no</body></html>";
    assert!(matches!(read(page).await, Err(Problem::NoFeed { .. })));
}

#[tokio::test]
async fn other_encodings() {
    let latin = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss version=\"2.0\"><channel>\
        <title>K\xe4se</title><item><title>Br\xf6tchen</title></item></channel></rss>";
    let posts = read(latin.to_vec()).await.unwrap();
    assert_eq!(posts[0].title.as_deref(), Some("Brötchen"));
    assert_eq!(posts[0].author.name, "Käse");
    let broken = b"<rss version=\"2.0\"><channel><title>a</title><item><title>\xff\xfe</title></item></channel></rss>";
    drop(read(broken.to_vec()).await);
}
