//! The whole way: sign in, follow forty, drop a topic, take everything back.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use firstfeed::domain::Slug;
use firstfeed::domain::account::AccountKey;
use firstfeed::domain::event::{Event, User};
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
    (list, by_hand): (&List, usize),
) {
    let before = list();
    assert_eq!(before.len(), by_hand);
    let account = driver.signs_in(ask);
    assert_eq!(driver.model.plan.len(), SOURCES);

    let proposal = driver.proposal(&account);
    let (new, leaving) = proposal.wanted();
    // One of those followed by hand is in the plan.
    let known = proposal
        .rows
        .iter()
        .filter(|row| row.kind == Kind::Already { ours: false })
        .count();
    assert_eq!((new, leaving, known), (SOURCES - 1, 0, 1));
    let follow = driver.confirms();
    assert_eq!(follow.items.len(), SOURCES - 1);
    let all = list();
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
    assert_eq!(proposal.wanted(), (0, dropped.len()));
    let keys: BTreeSet<_> = dropped.iter().map(|source| source.key()).collect();
    let rows = proposal.rows.iter();
    let leaving: BTreeSet<_> = rows
        .filter(|row| row.kind == Kind::Leaving)
        .map(|row| row.source.clone())
        .collect();
    assert_eq!(leaving, keys);
    let adjust = driver.confirms();
    let gone: BTreeSet<String> = adjust
        .items
        .iter()
        .map(|item| item.order.id.clone().unwrap())
        .collect();
    assert_eq!(list(), all.difference(&gone).cloned().collect());

    // Taken back, the later one first.
    driver.takes_back(adjust.id);
    assert_eq!(list(), all);
    let undone = driver.takes_back(follow.id);
    assert!(
        undone
            .items
            .iter()
            .all(|item| item.state == ItemState::Done)
    );
    assert_eq!(list(), before);

    // Nothing secret came out of it anywhere.
    let session = block(vault.get(&account)).unwrap();
    leaks::none(&session, folder, &driver.model);
    signs_out(&mut driver, &account);
}

fn signs_out(driver: &mut Driver, account: &AccountKey) {
    let sign_out = firstfeed::domain::event::AccountUser::SignOut(account.clone());
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
    };
    let did = who.did.clone();
    let list: List = Box::new(move || block(follow_list(&did)));
    goes_the_whole_way(driver, (&vault, folder.path()), ask, (&list, 3));
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
    };
    let list: List = Box::new(move || block(following(who)));
    goes_the_whole_way(driver, (&vault, folder.path()), ask, (&list, 2));
}
