//! The whole way: sign in, follow forty, drop a topic, take everything back.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use firstfeed::domain::Slug;
use firstfeed::domain::account::AccountKey;
use firstfeed::domain::event::{AccountUser, Event, User};
use firstfeed::domain::plan::Because;
use firstfeed::domain::run::ItemState;
use firstfeed::domain::run::proposal::Kind;
use firstfeed::domain::sign_in::Ask;
use firstfeed::domain::source::Network;
use firstfeed::shell::desktop::Opener;
use firstfeed::shell::vault::Vault;

use crate::bluesky::{Newcomer, flush, follow_list};
use crate::browser::Browser;
use crate::driver::{Driver, TOPICS, answers, catalogue};
use crate::leaks;
use crate::mastodon::{following, newcomer};
use crate::servers::Servers;

/// How many sources the plan has.
const SOURCES: usize = 40;

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
    person(move |page| {
        let who = newcomer(server);
        block(async {
            let browser = Browser::new();
            let name = who.acct.split('@').next().unwrap();
            let back = browser.agrees_on_snac(&page, name, &who.password).await;
            browser.opens(&back).await;
        });
    })
}

pub(crate) fn vault() -> Vault {
    Vault::system(Some(&format!("tests {}", std::process::id())))
}

/// Follows everything, drops a topic, takes both back; `list` is what the network shows.
fn goes_the_whole_way(
    mut driver: Driver,
    (vault, folder): (&Vault, &Path),
    ask: Ask,
    (list, lists, by_hand): (&List, &Lists, usize),
) {
    let before = list();
    assert_eq!(before.len(), by_hand);
    let account = driver.signs_in(ask);
    assert_eq!(driver.model.plan.len(), SOURCES);

    let proposal = driver.proposal(&account);
    let wanted = proposal.wanted();
    // One of those followed by hand is in the plan.
    let known = proposal
        .rows
        .iter()
        .filter(|row| row.kind == Kind::Already { ours: false })
        .count();
    assert_eq!((wanted.follow, wanted.unfollow, known), (SOURCES - 1, 0, 1));
    assert_eq!(wanted.lists, 0, "nobody asked for lists yet");
    driver.act(AccountUser::WithLists(true));
    let follow = driver.confirms();
    assert_eq!(follow.items.len(), SOURCES - 1 + TOPICS.len());
    let all = list();
    let one_each = of_interests(&driver);
    assert_eq!(one_each.len(), TOPICS.len());
    assert_eq!(lists(), one_each);
    assert_eq!(all.len(), SOURCES - 1 + by_hand);
    assert!(before.is_subset(&all));

    // One topic less.
    let dropped = driver.under(TOPICS[1]);
    assert!(dropped.len() >= 8, "{}", dropped.len());
    let topic = Slug::new(TOPICS[1]);
    driver.take(Event::User(User::SetStrength(topic, None)));
    driver.until("the plan", |model| model.choosing.is_none());
    let kept = driver.model.plan.len();
    assert_eq!(kept, SOURCES - dropped.len());
    let proposal = driver.proposal(&account);
    let wanted = proposal.wanted();
    assert_eq!((wanted.follow, wanted.unfollow), (0, dropped.len()));
    assert_eq!(wanted.lists, 1, "the topic's list goes with it");
    let keys: BTreeSet<_> = dropped.iter().map(|source| source.key()).collect();
    let rows = proposal.rows.iter();
    let leaving: BTreeSet<_> = rows
        .filter(|row| row.kind == Kind::Leaving && row.order.list().is_none())
        .map(|row| row.source.clone())
        .collect();
    assert_eq!(leaving, keys);
    let adjust = driver.confirms();
    let gone: BTreeSet<String> = adjust
        .items
        .iter()
        .filter(|item| item.order.list().is_none())
        .map(|item| item.order.id.clone().unwrap())
        .collect();
    assert_eq!(list(), all.difference(&gone).cloned().collect());
    assert_eq!(lists(), of_interests(&driver));
    assert_eq!(lists().len(), TOPICS.len() - 1);

    // Taken back, the later one first.
    driver.takes_back(adjust.id);
    assert_eq!(list(), all);
    assert_eq!(lists(), one_each);
    let undone = driver.takes_back(follow.id);
    assert!(
        undone
            .items
            .iter()
            .all(|item| item.state == ItemState::Done)
    );
    assert_eq!(list(), before);
    assert!(lists().is_empty());

    // Nothing secret came out of it anywhere.
    let session = block(vault.get(&account)).unwrap();
    leaks::none(&session, folder, &driver.model);
    signs_out(&mut driver, &account);
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

fn signs_out(driver: &mut Driver, account: &AccountKey) {
    let sign_out = AccountUser::SignOut(account.clone());
    driver.act(sign_out);
    assert!(driver.model.accounts.is_empty());
}

#[test]
fn bluesky() {
    let folder = tempfile::tempdir().unwrap();
    let (who, handles) = block(async {
        let who = Newcomer::new("whole-way.test").await;
        let mut handles = Vec::new();
        for at in 0..SOURCES {
            let handle = format!("whole-{at}.test");
            let other = Newcomer::unflushed(&handle).await;
            if at == 3 {
                who.follows_by_hand(&other.did).await;
            }
            handles.push(handle);
        }
        for user in Servers::shared().bluesky.users.iter().take(2) {
            who.follows_by_hand(&user.did).await;
        }
        flush().await;
        (who, handles)
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
    let did = who.did.clone();
    let again = did.clone();
    let list: List = Box::new(move || block(follow_list(&did)));
    let lists: Lists = Box::new(move || block(crate::bluesky::lists(&again)));
    goes_the_whole_way(driver, (&vault, folder.path()), ask, (&list, &lists, 3));
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
    block(crate::mastodon::follows_by_hand(
        who,
        &[&quiet[3], &quiet[SOURCES]],
    ));
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
    let list: List = Box::new(move || block(following(who)));
    let lists: Lists = Box::new(move || block(crate::mastodon::lists(who)));
    goes_the_whole_way(driver, (&vault, folder.path()), ask, (&list, &lists, 2));
}
