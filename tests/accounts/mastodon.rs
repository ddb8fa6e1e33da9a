//! Mastodon's API, on snac. snac checks neither PKCE nor redirect addresses nor scopes; that the
//! app sends them and what it does with refusals is tested with servers of our own.

use std::collections::{BTreeMap, BTreeSet};
use std::future::pending;
use std::time::Duration;

use firstfeed::domain::Problem;
use firstfeed::domain::account::{Act, Outcome, Standing};
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Server, Session};
use reqwest::Method;
use serde_json::Value;

use crate::browser::Browser;
use crate::servers::{Account, Servers};
use crate::{net, order, signed};

/// Looks, a second apart, until something shows, at most.
const SETTLING: usize = 60;

/// The person of a server who follows nobody.
pub(crate) fn newcomer(server: usize) -> &'static Account {
    let users = &Servers::shared().mastodon[server].users;
    users
        .iter()
        .find(|user| user.acct.starts_with("newcomer"))
        .unwrap()
}

pub(crate) async fn in_browser(who: &Account, typed: &str) -> Session {
    let addresses = Servers::shared().addresses();
    let net = net();
    let server = Server::Mastodon(typed.to_owned());
    let begun = net.begin_sign_in(&server, false, &addresses).await.unwrap();
    let page = begun.link().as_str().to_owned();
    let finish = begun.finish(&net, &addresses, pending());
    let browser = async {
        let browser = Browser::new();
        let name = who.acct.split('@').next().unwrap();
        let back = browser.agrees_on_snac(&page, name, &who.password).await;
        // Somebody else knocks first: that is answered, and not believed.
        let stray = back.replace("state=", "state=not-");
        let (status, said) = browser.opens(&stray).await;
        assert_eq!(status, 400);
        assert!(said.contains("does not belong"), "{said}");
        browser.opens(&back).await
    };
    let (session, (status, said)) = tokio::join!(finish, browser);
    assert_eq!(status, 200);
    assert!(said.contains("You can close this page"), "{said}");
    session.unwrap()
}

/// Somebody's own token, as of a hand at work elsewhere.
async fn by_hand(who: &Account, method: Method, path: &str) -> Value {
    let server = Servers::shared().mastodon.iter();
    let server = server
        .clone()
        .find(|server| who.acct.ends_with(&server.host))
        .unwrap();
    drop(net());
    let client = reqwest::Client::builder()
        .pool_max_idle_per_host(0)
        .build()
        .unwrap();
    let mut request = client
        .request(method.clone(), format!("{}{path}", server.url))
        .bearer_auth(&who.token);
    if method == Method::POST {
        request = request
            .header("content-type", "application/json")
            .body("{}");
    }
    let response = request.send().await.unwrap();
    let status = response.status();
    let text = response.text().await.unwrap();
    assert!(status.is_success(), "{path}: {status} {text}");
    serde_json::from_str(&text).unwrap()
}

/// Ids of those whom somebody follows, as their server lists them now. A follow shows once the
/// other side has said yes, a second or two later.
pub(crate) async fn following(who: &Account) -> BTreeSet<String> {
    let path = format!("/api/v1/accounts/{}/following?limit=80", who.id);
    let list = by_hand(who, Method::GET, &path).await;
    let list = list.as_array().unwrap().iter();
    let ids: Vec<String> = list
        .map(|one| one["id"].as_str().unwrap().to_owned())
        .collect();
    let set: BTreeSet<String> = ids.iter().cloned().collect();
    assert_eq!(set.len(), ids.len(), "somebody is followed twice");
    set
}

/// Lists that somebody has, with how many are in each.
pub(crate) async fn lists(who: &Account) -> BTreeMap<String, usize> {
    let lists = by_hand(who, Method::GET, "/api/v1/lists").await;
    let mut found = BTreeMap::new();
    for list in lists.as_array().unwrap() {
        let id = list["id"].as_str().unwrap();
        let path = format!("/api/v1/lists/{id}/accounts?limit=0");
        let members = by_hand(who, Method::GET, &path).await;
        let name = list["title"].as_str().unwrap().to_owned();
        let old = found.insert(name, members.as_array().unwrap().len());
        assert_eq!(old, None, "two lists of one name");
    }
    found
}

/// The id that somebody goes by on another one's server.
pub(crate) async fn id_of(who: &Account, address: &str) -> String {
    let path = format!("/api/v2/search?q=@{address}&resolve=true");
    let found = by_hand(who, Method::GET, &path).await;
    if let Some(id) = found.pointer("/accounts/0/id").and_then(Value::as_str) {
        return id.to_owned();
    }
    // A search does not find people of the same server.
    let name = address.split('@').next().unwrap();
    let path = format!("/api/v1/accounts/lookup?acct={name}");
    let found = by_hand(who, Method::GET, &path).await;
    found["id"].as_str().unwrap().to_owned()
}

/// Follows people by hand.
pub(crate) async fn follows_by_hand(who: &Account, whom: &[&str]) {
    let mut wanted = BTreeSet::new();
    for address in whom {
        let id = id_of(who, address).await;
        by_hand(who, Method::POST, &format!("/api/v1/accounts/{id}/follow")).await;
        wanted.insert(id);
    }
    for _ in 0..SETTLING {
        if following(who).await.is_superset(&wanted) {
            return;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    panic!("{whom:?} do not say yes");
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_browser_following_here_and_elsewhere_and_back_out() {
    let servers = &Servers::shared().mastodon;
    // Not the person of the whole way.
    let who = &Servers::shared().mastodon[0].users[0];
    let session = in_browser(who, &format!("@{}", who.acct)).await;
    assert_eq!(session.account().key.id, who.acct);
    let kept = session.to_secret().unwrap();
    let net = net();
    let (account, _) = signed(&net, Session::from_secret(&kept).unwrap());

    let before = account.follows().await.unwrap();
    let here = &servers[0].users[1];
    let there = &servers[1].users[2];
    let mut orders = Vec::new();
    for whom in [here, there] {
        let id = account.find(&whom.acct).await.unwrap();
        orders.push(order(Act::Follow, &whom.acct, &id, None));
    }
    let missing = account.find(&format!("nobody@{}", servers[0].host)).await;
    assert!(
        matches!(missing, Err(Problem::NotFound { .. })),
        "{missing:?}"
    );

    for one in &orders {
        let one = std::slice::from_ref(one);
        assert_eq!(account.standing(one).await.unwrap(), [Standing::Not]);
        let outcomes = account.send(one).await.unwrap();
        assert!(
            matches!(outcomes[0], Ok(Outcome::Done | Outcome::Requested)),
            "{outcomes:?}"
        );
        // snac shows a follow once the other side has said yes.
        for _ in 0..SETTLING {
            if account.standing(one).await.unwrap() == [Standing::Following] {
                break;
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        assert_eq!(account.standing(one).await.unwrap(), [Standing::Following]);
        // Once more does no harm.
        assert_eq!(account.send(one).await.unwrap(), [Ok(Outcome::Done)]);
    }
    // The list shows a follow of somebody elsewhere a moment later.
    let mut after = account.follows().await.unwrap();
    for _ in 0..SETTLING {
        if after.list.len() >= before.list.len() + 2 {
            break;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
        after = account.follows().await.unwrap();
    }
    assert_eq!(after.list.len(), before.list.len() + 2, "{after:?}");
    for whom in [here, there] {
        assert!(
            after.list.iter().any(|one| one.address == whom.acct),
            "{after:?}"
        );
    }

    for one in &mut orders {
        one.act = Act::Unfollow;
        let one = std::slice::from_ref(one);
        assert_eq!(account.send(one).await.unwrap(), [Ok(Outcome::Done)]);
        let again = account.send(one).await.unwrap();
        assert!(matches!(again[0], Ok(Outcome::Done | Outcome::Already)));
    }
    assert_eq!(account.follows().await.unwrap(), before);

    account.sign_out().await.unwrap();
    let (account, _) = signed(&net, Session::from_secret(&kept).unwrap());
    let expired = Problem::SignInExpired {
        handle: who.acct.clone(),
    };
    let result = account.standing(&orders[..1]).await;
    assert_eq!(result, Err(expired));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_that_the_browser_shows_may_be_brought_by_hand() {
    let who = newcomer(1);
    let addresses = Servers::shared().addresses();
    let net = net();
    let host = Servers::shared().mastodon[1].host.clone();
    for (right, change) in [(true, ""), (false, "not-")] {
        let server = Server::Mastodon(host.clone());
        let begun = net.begin_sign_in(&server, false, &addresses).await.unwrap();
        let page = begun.link().as_str().to_owned();
        let pasted = async {
            let browser = Browser::new();
            let name = who.acct.split('@').next().unwrap();
            let back = browser.agrees_on_snac(&page, name, &who.password).await;
            Secret::new(back.replace("state=", &format!("state={change}")))
        };
        match begun.finish(&net, &addresses, pasted).await {
            Ok(session) => {
                assert!(right, "a wrong state was believed");
                assert_eq!(session.account().key.id, who.acct);
            }
            Err(problem) => {
                let host = host.clone();
                assert!(!right, "{problem:?}");
                assert_eq!(problem, Problem::SignInMismatch { host });
            }
        }
    }
}
