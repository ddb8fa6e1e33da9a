//! Two real servers that speak the Mastodon API.

use firstfeed::domain::{Network, Problem};

use super::servers::{Account, Servers, Snac};
use super::{net, plain, posts};

fn somebody() -> (&'static Snac, &'static Account) {
    let server = Servers::shared().mastodon.first().unwrap();
    let mut users = server.users.iter();
    (server, users.find(|user| user.topic == "birds").unwrap())
}

#[tokio::test]
async fn an_account_s_posts_are_those_it_wrote() {
    let (server, user) = somebody();
    let found = posts(Network::Mastodon, &user.acct).await.unwrap();
    assert_eq!(found.len(), 8);
    for post in &found {
        assert_eq!(post.author.handle, user.acct);
        assert_eq!(post.author.name, user.shown);
        assert_eq!(post.tags, ["birds"]);
        assert!(post.id.starts_with(&server.url), "{}", post.id);
        // HTML has become words.
        assert!(plain(post).ends_with(" #birds"), "{}", plain(post));
        assert!(!plain(post).contains('<'), "{}", plain(post));
        assert!(post.text.iter().any(|span| span.link.is_some()));
    }
    assert!(found.is_sorted_by_key(|post| std::cmp::Reverse(post.at)));
}

#[tokio::test]
async fn both_servers_are_asked_for_their_own_accounts() {
    for server in &Servers::shared().mastodon {
        let user = server.users.iter().find(|user| !user.silent).unwrap();
        let found = posts(Network::Mastodon, &user.acct).await.unwrap();
        assert!(found.iter().all(|post| post.author.handle == user.acct));
        assert!(!found.is_empty());
    }
}

#[tokio::test]
async fn nobody_of_that_name() {
    let (server, _) = somebody();
    let address = format!("nobody@{}", server.host);
    let problem = posts(Network::Mastodon, &address).await;
    let address = format!("@{address}");
    assert_eq!(problem, Err(Problem::NotFound { address }));
}

#[tokio::test]
async fn an_account_without_posts_is_no_fault() {
    let (server, _) = somebody();
    let silent = server.users.iter().find(|user| user.silent).unwrap();
    let found = posts(Network::Mastodon, &silent.acct).await;
    assert_eq!(found, Ok(Vec::new()));
}

#[tokio::test]
async fn a_hashtag_brings_posts_of_several_accounts() {
    let found = posts(Network::Mastodon, "#gardening").await.unwrap();
    assert!(found.iter().all(|post| post.tags == ["gardening"]));
    let mut authors: Vec<_> = found.iter().map(|post| &post.author.handle).collect();
    authors.sort();
    authors.dedup();
    assert_eq!(authors.len(), 2, "{authors:?}");
}

#[tokio::test]
async fn a_pasted_handle_is_looked_up() {
    let (_, user) = somebody();
    let addresses = Servers::shared().addresses();
    let typed = format!("@{}", user.acct);
    let found = net().resolve(&typed, &addresses).await.unwrap();
    let found = found.one().unwrap();
    assert_eq!(found.network, Network::Mastodon);
    assert_eq!(found.address, user.acct);
    assert_eq!(found.name, user.shown);
    assert_eq!(found.about, "A test account on birds.");
}

#[tokio::test]
async fn pictures_are_fetched() {
    let addresses = Servers::shared().addresses();
    let users = Servers::shared().mastodon.iter().flat_map(|s| &s.users);
    for user in users {
        let found = posts(Network::Mastodon, &user.acct).await.unwrap();
        let mut media = found.iter().flat_map(|post| &post.media);
        if let Some(link) = media.find_map(|media| media.preview.as_ref()) {
            let pixels = net().picture(link, 24, &addresses).await.unwrap();
            assert_eq!((pixels.width, pixels.height), (24, 24));
            return;
        }
    }
    panic!("nobody posted a picture");
}

#[tokio::test]
async fn what_the_settings_do_not_name_is_not_asked() {
    let (_, user) = somebody();
    let found = net()
        .resolve(
            &format!("@{}", user.acct),
            &firstfeed::domain::model::Addresses::default(),
        )
        .await;
    assert!(found.is_err(), "{found:?}");
}
