//! The whole way: sign in, follow forty, drop a topic, take everything back.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use firstfeed::domain::account::{AccountKey, Act};
use firstfeed::domain::event::{AccountUser, Event, User};
use firstfeed::domain::plan::Because;
use firstfeed::domain::run::proposal::Kind;
use firstfeed::domain::run::{Item, ItemState};
use firstfeed::domain::secret::Secret;
use firstfeed::domain::sign_in::Ask;
use firstfeed::domain::source::Network;
use firstfeed::domain::{Problem, Slug};
use firstfeed::net::Session;
use firstfeed::shell::desktop::Opener;
use firstfeed::shell::vault::Vault;

use crate::browser::Browser;
use crate::driver::{Driver, SHARED, TOPICS, answers, catalogue};
use crate::leaks;
use crate::mastodon::{following, newcomer};
use crate::newcomer::{Newcomer, flush, follow_list, records};
use crate::servers::{Account, Servers};

/// How many sources the plan has.
const SOURCES: usize = 40;
/// Those of them that are followed by hand already, one of them under the topic that is dropped.
const BY_HAND: [usize; 2] = [3, 15];

/// What somebody follows in the network's own list, as ids.
type List = Box<dyn Fn() -> BTreeSet<String>>;
/// Their lists, with how many are in each.
type Lists = Box<dyn Fn() -> BTreeMap<String, usize>>;

pub(crate) fn block<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

/// Waits until the network shows just this, and looks once more: servers tell each other a moment
/// later.
pub(crate) fn shows(list: &dyn Fn() -> BTreeSet<String>, expected: &BTreeSet<String>, what: &str) {
    let pause = || block(async { tokio::time::sleep(Duration::from_secs(1)).await });
    for _ in 0..60 {
        if list() == *expected {
            break;
        }
        pause();
    }
    pause();
    let now = list();
    let missing: Vec<_> = expected.difference(&now).collect();
    let added: Vec<_> = now.difference(expected).collect();
    assert!(
        missing.is_empty() && added.is_empty(),
        "{what}: {missing:?} are lost, {added:?} are too many"
    );
}

/// An opener behind which somebody signs in.
pub(crate) fn person(signs_in: impl Fn(String) + Send + Sync + Clone + 'static) -> Opener {
    Arc::new(move |link| {
        let (page, signs_in) = (link.as_str().to_owned(), signs_in.clone());
        thread::spawn(move || signs_in(page));
        Ok(())
    })
}

pub(crate) fn bluesky_person(handle: &str) -> Opener {
    let handle = handle.to_owned();
    person(move |page| {
        block(async {
            let mut browser = Browser::new();
            let back = browser.agrees_on_bluesky(&page, &handle, "pass-word").await;
            browser.opens(&back).await;
        });
    })
}

pub(crate) fn snac_person(server: usize) -> Opener {
    snac_user(newcomer(server))
}

pub(crate) fn snac_user(who: &'static Account) -> Opener {
    person(move |page| {
        block(async {
            let browser = Browser::new();
            let name = who.acct.split('@').next().unwrap();
            let back = browser.agrees_on_snac(&page, name, &who.password).await;
            browser.opens(&back).await;
        });
    })
}

pub(crate) fn vault() -> Vault {
    Vault::without_keyring()
}

/// The network's own side, known to the test without asking the app.
struct Side<'a> {
    /// Whom the account follows.
    list: List,
    lists: Lists,
    /// Ids of the plan's sources, in the catalogue's order.
    ids: Vec<String>,
    /// Of these, the ones that were followed by hand before.
    by_hand: &'a [usize],
    /// Follows somebody else by hand, and one of ours anew where that can be told; gives the ids
    /// that have to stay.
    meanwhile: Box<dyn Fn() -> BTreeSet<String>>,
}

/// Follows everything, drops a topic, takes both back.
fn goes_the_whole_way(
    mut driver: Driver,
    (vault, folder): (&Vault, &Path),
    ask: Ask,
    network: &Side<'_>,
) {
    let (list, lists) = (&network.list, &network.lists);
    let before = list();
    let ids = |numbers: &mut dyn Iterator<Item = usize>| -> BTreeSet<String> {
        numbers.map(|at| network.ids[at].clone()).collect()
    };
    assert!(ids(&mut network.by_hand.iter().copied()).is_subset(&before));
    let everybody = ids(&mut (0..SOURCES));
    assert_eq!(everybody.len(), SOURCES);
    let account = driver.signs_in(ask);
    leaks::saw(&block(vault.get(&account)).unwrap());
    assert_eq!(driver.model.plan.len(), SOURCES);

    let proposal = driver.proposal(&account);
    let wanted = proposal.wanted();
    // Some of those followed by hand are in the plan.
    let known = proposal
        .rows
        .iter()
        .filter(|row| row.kind == Kind::Already { ours: false })
        .count();
    let fresh = SOURCES - network.by_hand.len();
    assert_eq!(
        (wanted.follow, wanted.unfollow, known),
        (fresh, 0, network.by_hand.len())
    );
    assert_eq!(wanted.lists, 0, "nobody asked for lists yet");
    driver.act(AccountUser::WithLists(true));
    let follow = driver.confirms();
    assert_eq!(follow.items.len(), fresh + TOPICS.len());
    let all = before.union(&everybody).cloned().collect();
    shows(list, &all, "followed");
    let one_each = of_interests(&driver);
    assert_eq!(one_each.len(), TOPICS.len());
    assert_eq!(lists(), one_each);

    // One topic less: only what no other interest wants goes, and nobody followed by hand.
    let quarter = SOURCES / TOPICS.len();
    let dropped = quarter..2 * quarter;
    assert!(dropped.contains(&SHARED));
    let by_hand = |at: &usize| network.by_hand.contains(at);
    assert!(network.by_hand.iter().any(|at| dropped.contains(at)));
    let topic = Slug::new(TOPICS[1]);
    driver.take(Event::User(User::SetStrength(topic, None)));
    driver.until("the plan", |model| model.choosing.is_none());
    assert_eq!(driver.model.plan.len(), SOURCES - (quarter - 1));
    let gone = ids(&mut dropped.filter(|at| *at != SHARED && !by_hand(at)));
    let proposal = driver.proposal(&account);
    let wanted = proposal.wanted();
    assert_eq!((wanted.follow, wanted.unfollow), (0, gone.len()));
    assert_eq!(wanted.lists, 1, "the topic's list goes with it");
    let adjust = driver.confirms();
    let left: BTreeSet<String> = all.difference(&gone).cloned().collect();
    shows(list, &left, "one topic less");
    assert_eq!(lists(), of_interests(&driver));
    assert_eq!(lists().len(), TOPICS.len() - 1);

    // Taken back, the later one first; meanwhile the person has been at work by hand.
    driver.takes_back(adjust.id);
    shows(list, &all, "the topic taken back");
    assert_eq!(lists(), one_each);
    let stay = (network.meanwhile)();
    let undone = driver.takes_back(follow.id);
    // Whom the person let go of by hand meanwhile was not there any more.
    let settled = |item: &Item| matches!(item.state, ItemState::Done | ItemState::Already);
    assert!(undone.items.iter().all(settled));
    let end = before.union(&stay).cloned().collect();
    shows(list, &end, "everything taken back");
    assert!(lists().is_empty());

    // Nothing secret came out of it anywhere.
    let session = block(vault.get(&account)).unwrap();
    leaks::none(&session, folder, &driver.model);
    signs_out(&mut driver, &account, &session);
}

/// The lists that the plan's interests should have.
fn of_interests(driver: &Driver) -> BTreeMap<String, usize> {
    let mut lists = BTreeMap::new();
    for entry in driver.model.plan.entries() {
        for topic in entry.because.iter().filter_map(Because::topic) {
            let name = driver.model.catalogue.topic(topic).unwrap().name.clone();
            *lists.entry(name).or_default() += 1;
        }
    }
    lists
}

/// Signs out; the keys must be worth nothing afterwards.
fn signs_out(driver: &mut Driver, account: &AccountKey, session: &Secret) {
    driver.act(AccountUser::SignOut(account.clone()));
    assert!(driver.model.accounts.is_empty());
    let worthless = async || {
        let session = Session::from_secret(session).unwrap();
        let session = crate::bluesky::without_access(&session);
        let (signed, _) = crate::signed(&crate::net(), session);
        let order = crate::order(
            Act::Follow,
            "nobody.test",
            "did:plc:nobody",
            Some("3kzzzzzzzzz22"),
        );
        matches!(
            signed.send(&[order]).await,
            Err(Problem::SignInExpired { .. })
        )
    };
    // The model does not wait for the server's answer.
    for _ in 0..50 {
        if block(worthless()) {
            return;
        }
        block(async { tokio::time::sleep(Duration::from_millis(200)).await });
    }
    panic!("the keys still open the account");
}

#[test]
fn bluesky() {
    let folder = tempfile::tempdir().unwrap();
    let (who, handles, ids) = block(async {
        let who = Newcomer::new("whole-way.test").await;
        let (mut handles, mut ids) = (Vec::new(), Vec::new());
        for at in 0..SOURCES {
            let handle = format!("whole-{at}.test");
            let other = Newcomer::unflushed(&handle).await;
            if BY_HAND.contains(&at) {
                who.follows_by_hand(&other.did).await;
            }
            handles.push(handle);
            ids.push(other.did);
        }
        for user in Servers::shared().bluesky.users.iter().take(2) {
            who.follows_by_hand(&user.did).await;
        }
        flush().await;
        (who, handles, ids)
    });
    let catalogue = catalogue(Network::Bluesky, &handles);
    let first = answers(&catalogue, Network::Bluesky);
    leaks::listen();
    let vault = vault();
    let parts = (vault.clone(), bluesky_person(&who.handle));
    let driver = Driver::new(folder.path(), &catalogue, Some(first), parts);
    let ask = Ask::Bluesky {
        handle: who.handle.clone(),
        lists: true,
    };
    let (did, again) = (who.did.clone(), who.did.clone());
    let anew = ids[SOURCES - 1].clone();
    let other = Servers::shared().bluesky.users[2].did.clone();
    let network = Side {
        list: Box::new(move || block(follow_list(&did))),
        lists: Box::new(move || block(crate::newcomer::lists(&again))),
        ids,
        by_hand: &BY_HAND,
        meanwhile: Box::new(move || {
            block(async {
                // One of ours is let go and followed anew by hand: from now on the person's own.
                let records = records(&who.did).await;
                let ours = records.iter().find(|(did, _)| *did == anew).unwrap();
                who.unfollows_by_hand(&ours.1).await;
                who.follows_by_hand(&anew).await;
                who.follows_by_hand(&other).await;
                [anew.clone(), other.clone()].into()
            })
        }),
    };
    goes_the_whole_way(driver, (&vault, folder.path()), ask, &network);
}

#[test]
fn mastodon() {
    let folder = tempfile::tempdir().unwrap();
    let servers = &Servers::shared().mastodon;
    let quiet: Vec<String> = servers
        .iter()
        .flat_map(|server| &server.users)
        .filter(|user| user.acct.starts_with("quiet_"))
        .map(|user| user.acct.clone())
        .collect();
    let handles = quiet.iter().take(SOURCES).cloned().collect::<Vec<_>>();
    let who = newcomer(0);
    let by_hand: Vec<&str> = BY_HAND
        .iter()
        .chain([&SOURCES])
        .map(|at| quiet[*at].as_str())
        .collect();
    let ids = block(async {
        crate::mastodon::follows_by_hand(who, &by_hand).await;
        let mut ids = Vec::new();
        for handle in &handles {
            ids.push(crate::mastodon::id_of(who, handle).await);
        }
        ids
    });
    let catalogue = catalogue(Network::Mastodon, &handles);
    let first = answers(&catalogue, Network::Mastodon);
    leaks::listen();
    let vault = vault();
    let parts = (vault.clone(), snac_person(0));
    let driver = Driver::new(folder.path(), &catalogue, Some(first), parts);
    let ask = Ask::Mastodon {
        server: servers[0].host.clone(),
        lists: true,
    };
    let other = quiet[SOURCES + 1].clone();
    let network = Side {
        list: Box::new(move || block(following(who))),
        lists: Box::new(move || block(crate::mastodon::lists(who))),
        ids,
        by_hand: &BY_HAND,
        // A follow there does not say whose it is, so one of ours cannot become the person's own.
        meanwhile: Box::new(move || {
            block(async {
                crate::mastodon::follows_by_hand(who, &[&other]).await;
                [crate::mastodon::id_of(who, &other).await].into()
            })
        }),
    };
    goes_the_whole_way(driver, (&vault, folder.path()), ask, &network);
}
