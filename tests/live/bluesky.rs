//! A real Bluesky network: `AppView`, data server, directory.

use firstfeed::domain::import::Found;
use firstfeed::domain::{Network, Problem};
use firstfeed::net::PostsAnswer;

use super::fidelity::xrpc::{Session, flush};
use super::servers::Servers;
use serde_json::json;

use super::{net, plain, posts, source};

#[tokio::test]
async fn an_account_s_posts_are_those_it_wrote() {
    let bluesky = &Servers::shared().bluesky;
    let user = bluesky
        .users
        .iter()
        .find(|user| user.handle == "pond-diary.test");
    let user = user.unwrap();
    let found = posts(Network::Bluesky, &user.handle).await.unwrap();
    let own: Vec<_> = found
        .iter()
        .filter(|post| post.shared_by.is_none())
        .collect();
    assert!(own.len() >= 8, "{}", own.len());
    for post in &own {
        assert_eq!(post.author.id, user.did);
        assert_eq!(post.author.name, user.name);
        assert_eq!(post.author.handle, user.handle);
        assert_eq!(post.tags, ["birds"]);
        assert!(plain(post).ends_with(" #birds"), "{}", plain(post));
        assert!(
            post.id
                .starts_with(&format!("at://{}/app.bsky.feed.post/", user.did))
        );
        let link = post.link.as_ref().unwrap().as_str();
        assert!(link.starts_with("https://bsky.app/profile/"), "{link}");
    }
    assert!(found.is_sorted_by_key(|post| std::cmp::Reverse(post.at)));
    assert!(found.iter().any(|post| !post.media.is_empty()));
    // Passed on: somebody else's words, under the name of who passed them on.
    let shared = found.iter().filter_map(|post| post.shared_by.as_ref());
    assert!(shared.clone().count() > 0);
    assert!(shared.into_iter().all(|author| author.id == user.did));
}

#[tokio::test]
async fn nobody_of_that_name() {
    let problem = posts(Network::Bluesky, "nobody-here.test").await;
    let address = "@nobody-here.test".to_owned();
    assert_eq!(problem, Err(Problem::NotFound { address }));
}

#[tokio::test]
async fn who_asks_not_to_be_shown_is_not_shown() {
    let hidden = Servers::shared()
        .bluesky
        .users
        .iter()
        .find(|user| user.hidden);
    let problem = posts(Network::Bluesky, &hidden.unwrap().handle).await;
    assert_eq!(problem, Err(Problem::HiddenSignedOut));
}

#[tokio::test]
async fn an_account_without_posts_is_no_fault() {
    let silent = Servers::shared()
        .bluesky
        .users
        .iter()
        .find(|user| user.silent);
    let found = posts(Network::Bluesky, &silent.unwrap().handle).await;
    assert_eq!(found, Ok(Vec::new()));
}

#[tokio::test]
async fn a_pasted_handle_is_looked_up() {
    let addresses = Servers::shared().addresses();
    let found = net().resolve("@slow-bread.test", &addresses).await.unwrap();
    let found = found.one().unwrap();
    assert_eq!(found.network, Network::Bluesky);
    assert_eq!(found.address, "slow-bread.test");
    assert_eq!(found.name, "Slow bread");
    assert_eq!(found.about, "A test account on cooking.");
}

#[tokio::test]
async fn portraits_are_fetched_and_made_small() {
    let addresses = Servers::shared().addresses();
    let found = posts(Network::Bluesky, "allotment-notes.test")
        .await
        .unwrap();
    let mut authors = found.iter().map(|post| &post.author);
    let portrait = authors.find_map(|author| author.portrait.clone()).unwrap();
    let pixels = net().picture(&portrait, 40, &addresses).await.unwrap();
    assert_eq!((pixels.width, pixels.height), (40, 40));
}

#[tokio::test]
async fn asked_again_with_its_validators_it_may_say_unchanged() {
    let addresses = Servers::shared().addresses();
    let who = source(Network::Bluesky, "owl-walk.test");
    let net = net();
    let PostsAnswer::Posts {
        posts, validators, ..
    } = net.posts(&who, &addresses, None).await.unwrap()
    else {
        panic!("nothing to compare with was given");
    };
    // Either answer is right; new posts must not be made up.
    match net.posts(&who, &addresses, Some(validators)).await.unwrap() {
        PostsAnswer::Unchanged => {}
        PostsAnswer::Posts { posts: again, .. } => assert_eq!(again, posts),
    }
}

#[tokio::test]
async fn it_is_known_to_be_alive() {
    let addresses = Servers::shared().addresses();
    let who = source(Network::Bluesky, "Night-Sky-Log.test");
    let alive = net().alive(&who, &addresses).await.unwrap();
    assert_eq!((alive.moved_to, alive.renamed), (None, None));
    assert!(alive.last_post.is_some());
}

#[tokio::test]
async fn a_starter_pack_and_its_list_bring_everybody_in_them() {
    let addresses = Servers::shared().addresses();
    let curator = Session::new("pack-maker.test").await;
    let names = ["slow-bread.test", "owl-walk.test", "pond-diary.test"];
    let list = json!({"purpose": "app.bsky.graph.defs#referencelist", "name": "Quiet things",
                      "createdAt": "2026-11-01T10:00:00Z"});
    let list = curator.create("app.bsky.graph.list", list).await;
    for name in names {
        let users = &Servers::shared().bluesky.users;
        let user = users.iter().find(|user| user.handle == name).unwrap();
        let item = json!({"subject": user.did, "list": list.uri,
                          "createdAt": "2026-11-01T10:00:00Z"});
        curator.create("app.bsky.graph.listitem", item).await;
    }
    let pack = json!({"name": "A quiet start", "list": list.uri,
                      "createdAt": "2026-11-01T10:00:00Z"});
    let pack = curator.create("app.bsky.graph.starterpack", pack).await;
    flush().await;
    let key = |uri: &str| uri.rsplit('/').next().unwrap().to_owned();
    let (list, pack) = (key(&list.uri), key(&pack.uri));
    for (typed, shown) in [
        (
            format!("https://bsky.app/starter-pack/pack-maker.test/{pack}"),
            "A quiet start",
        ),
        (
            format!("https://bsky.app/start/{}/{pack}", curator.did),
            "A quiet start",
        ),
        (
            format!("https://bsky.app/profile/pack-maker.test/lists/{list}"),
            "Quiet things",
        ),
    ] {
        let found = net().resolve(&typed, &addresses).await.unwrap();
        let Found::Several { name, list } = found else {
            panic!("{typed}: one source")
        };
        assert_eq!((name.as_str(), list.left_out), (shown, 0));
        let mut found: Vec<&str> = list
            .sources
            .iter()
            .map(|one| one.address.as_str())
            .collect();
        found.sort_unstable();
        let mut expected = names;
        expected.sort_unstable();
        assert_eq!(found, expected, "{typed}");
    }
    let typed = "https://bsky.app/starter-pack/pack-maker.test/3knothere2222";
    let nowhere = net().resolve(typed, &addresses).await;
    assert!(
        matches!(nowhere, Err(Problem::NotFound { .. })),
        "{nowhere:?}"
    );
}
