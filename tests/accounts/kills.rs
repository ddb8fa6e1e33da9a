//! Killed at any moment, a run ends as if it had not been: nothing lost, nothing doubled, the
//! journal true. Real processes, SIGKILL, real servers.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use firstfeed::domain::account::{AccountKey, Act, LIST, Member, Order};
use firstfeed::domain::event::AccountUser;
use firstfeed::domain::model::Saved;
use firstfeed::domain::run::{self, Item, ItemState, Purpose, Run, RunId};
use firstfeed::domain::secret::Secret;
use firstfeed::domain::source::{Network, Slug, SourceKey};
use firstfeed::net::Session;
use firstfeed::shell::store::Store;

use crate::driver::{Driver, empty};
use crate::journey::{block, shows, vault};
use crate::mastodon::{following, follows_by_hand};
use crate::newcomer::{Newcomer, flush, follow_list};
use crate::servers::Servers;

/// Kills on each network, at least.
const KILLS: usize = 60;
/// Kills that catch something between going out and being settled, at least.
const CAUGHT: usize = 12;
/// Starts of one run, at most.
const STARTS: usize = 200;
/// What each run follows or stops following.
const ITEMS: usize = 40;
/// Lists that they are put in.
const LISTS: [&str; 4] = ["nursing", "baking", "gardening", "space"];

const FOLDER: &str = "FIRSTFEED_TEST_RUN";

/// The app that is killed.
#[test]
#[ignore = "no test: the tests below start it and kill it"]
fn child_that_goes_on_with_a_run() {
    let folder = std::env::var_os(FOLDER).expect("a folder");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    let secret = Secret::new(line.trim().to_owned());
    let session = Session::from_secret(&secret).unwrap();
    let vault = vault();
    vault.hold(session.key(), secret);
    let catalogue = empty();
    let parts = (vault, Arc::new(|_: &_| Ok(())) as _);
    let mut driver = Driver::new(Path::new(&folder), &catalogue, None, parts);
    driver.told = Box::new(|what| println!("{what}"));
    let id = driver.model.following.runs.last().unwrap().id;
    driver.act(AccountUser::ResumeRun(id));
    driver.finishes();
    println!("finished");
}

/// Starts the app, and kills it after so many steps and so long; says whether it had finished.
fn starts(folder: &Path, secret: &Secret, (steps, pause): (usize, Duration)) -> bool {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "kills::child_that_goes_on_with_a_run",
            "--nocapture",
            "--ignored",
        ])
        .env(FOLDER, folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "{}", secret.expose()).unwrap();
    // Kept open until the end, so that it is the signal that ends the child.
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut seen = 0;
    let mut finished = false;
    for line in lines.by_ref().map_while(Result::ok) {
        match line.as_str() {
            "finished" => finished = true,
            "effect" | "event" => seen += 1,
            _ => {}
        }
        if finished || seen >= steps {
            break;
        }
    }
    if !finished {
        block(async { tokio::time::sleep(pause).await });
        child.kill().unwrap();
    }
    finished |= lines.map_while(Result::ok).any(|line| line == "finished");
    // Whoever ends in another way than by the signal has come to the end, or is broken. Whoever
    // was killed at the very end may not have written it down.
    let status = child.wait().unwrap();
    let killed = status.signal() == Some(9);
    assert!(killed || (finished && status.success()), "{status}");
    !killed
}

/// Everything about one network.
struct Case {
    session: Session,
    /// Addresses of those to follow.
    wanted: Vec<String>,
    /// What the network shows, by ids.
    list: Box<dyn Fn() -> BTreeSet<String>>,
    /// The person's lists there, with how many are in each.
    lists: Box<dyn Fn() -> BTreeMap<String, usize>>,
}

pub(crate) fn items(account: &AccountKey, wanted: &[String]) -> Vec<Item> {
    let item = |address: &String| Item {
        number: 0,
        source: SourceKey::new(account.network, address),
        interests: Vec::new(),
        name: address.clone(),
        order: Order {
            act: Act::Follow,
            address: address.clone(),
            id: None,
            record: None,
            without_boosts: false,
            members: Vec::new(),
        },
        state: ItemState::Waiting,
        tries: 0,
        why: None,
        looked: false,
        at: None,
        let_go: false,
    };
    wanted.iter().map(item).collect()
}

/// As many lists as there are names, each with its share of these people.
fn with_lists(mut items: Vec<Item>, network: Network) -> Vec<Item> {
    let people = items.clone();
    for (name, share) in LISTS.iter().zip(people.chunks(ITEMS / LISTS.len())) {
        let mut list = items[0].clone();
        list.source = SourceKey::new(network, name);
        (*name).clone_into(&mut list.name);
        list.interests = vec![Slug::new(name)];
        list.order.address = format!("{LIST}{name}");
        list.order.id = None;
        list.order.members = share
            .iter()
            .map(|item| Member {
                source: item.source.clone(),
                id: None,
                record: None,
            })
            .collect();
        items.push(list);
    }
    items
}

#[expect(clippy::print_stdout, reason = "the figures are printed")]
fn survives(case: &Case) {
    let folder = tempfile::tempdir().unwrap();
    let account = case.session.key().clone();
    let secret = case.session.to_secret().unwrap();
    let before = (case.list)();
    let mut random = Rng::with_seed(20_261_124);
    let (mut kills, mut caught, mut at_lists, mut runs) = (0, 0, 0, 0);
    // Ids that are known from an earlier run leave more of the kills to the writing itself.
    let mut ids = BTreeMap::new();
    while kills < KILLS || caught < CAUGHT {
        let (store, saved, problem) = Store::open(Some(folder.path()));
        assert_eq!(problem, None);
        if saved.is_none() {
            let mut saved = Saved::default();
            saved.settings.addresses = Arc::new(Servers::shared().addresses());
            block(store.save(Box::new(saved))).unwrap();
        }
        let past = store.journal().runs;
        let last = past.last();
        let (purpose, items) = match last {
            Some(last) if last.purpose == Purpose::Plan => (Purpose::Undo(last.id), last.inverse()),
            _ => {
                let mut items = items(&account, &case.wanted);
                for item in &mut items {
                    item.order.id = ids.get(&item.order.address).cloned();
                }
                (Purpose::Plan, with_lists(items, account.network))
            }
        };
        let id = RunId(last.map_or(0, |last| last.id.0) + 1);
        let now = firstfeed::shell::now();
        let run = Run::new(id, account.clone(), purpose, now, items);
        block(store.begin_run(Box::new(run))).unwrap();
        drop(store);

        let mut started = 0;
        loop {
            assert!(started < STARTS, "it does not come to an end");
            started += 1;
            let steps = random.usize(1..10);
            let pause = Duration::from_millis(random.u64(0..40));
            if starts(folder.path(), &secret, (steps, pause)) {
                break;
            }
            kills += 1;
            let journal = Store::open(Some(folder.path())).0.journal();
            let last = journal.runs.last().unwrap();
            let sending = last
                .items
                .iter()
                .filter(|item| item.state == ItemState::Sending);
            let sending: Vec<&Item> = sending.collect();
            caught += usize::from(!sending.is_empty());
            let any = sending.iter().any(|item| item.order.list().is_some());
            at_lists += usize::from(any);
        }
        runs += 1;

        // The journal says what the network shows.
        let journal = Store::open(Some(folder.path())).0.journal();
        assert_eq!(journal.damaged, 0);
        let run = journal.runs.last().unwrap();
        assert!(run.is_finished());
        let ours = run::ours(&journal.runs, &account);
        let people = || run.items.iter().filter(|item| item.order.list().is_none());
        for item in people() {
            ids.insert(item.order.address.clone(), item.order.id.clone().unwrap());
        }
        let mut expected = before.clone();
        expected.extend(ours.keys().cloned());
        shows(&case.list, &expected, "killed");
        let done = people().filter(|item| item.state == ItemState::Done);
        let done = done.count() + run.progress().requested;
        let lists = run.items.iter().filter(|item| item.order.list().is_some());
        assert!(lists.clone().all(|item| item.state == ItemState::Done));
        assert_eq!(lists.count(), LISTS.len());
        match purpose {
            // One of those wanted was followed by hand before.
            Purpose::Plan => {
                assert_eq!(ours.len(), case.wanted.len() - 1, "lost");
                assert_eq!((done, run.progress().already), (case.wanted.len() - 1, 1));
                let all = LISTS.map(|name| (name.to_owned(), ITEMS / LISTS.len()));
                assert_eq!((case.lists)(), all.into());
            }
            Purpose::Undo(_) => {
                assert_eq!(ours.len(), 0);
                assert_eq!((case.lists)(), BTreeMap::new());
            }
        }
    }
    println!(
        "{runs} runs of {ITEMS} and {} lists, {kills} kills (target {KILLS}), {caught} of them in \
         the middle of writing, {at_lists} a list: 0 lost, 0 doubled",
        LISTS.len()
    );
}

#[test]
fn on_bluesky() {
    let (who, wanted) = block(async {
        let who = Newcomer::new("killed.test").await;
        let mut wanted = Vec::new();
        for at in 0..ITEMS {
            let handle = format!("kept-{at}.test");
            let other = Newcomer::unflushed(&handle).await;
            if at == 7 {
                who.follows_by_hand(&other.did).await;
            }
            wanted.push(handle);
        }
        flush().await;
        (who, wanted)
    });
    let session = block(crate::bluesky::in_browser_by(
        &who,
        (&who.handle, true),
        &Servers::shared().addresses(),
    ));
    let (did, again) = (who.did.clone(), who.did.clone());
    survives(&Case {
        session,
        wanted,
        list: Box::new(move || block(follow_list(&did))),
        lists: Box::new(move || block(crate::newcomer::lists(&again))),
    });
}

#[test]
fn on_mastodon() {
    let servers = &Servers::shared().mastodon;
    let quiet = servers.iter().flat_map(|server| &server.users);
    let wanted: Vec<String> = quiet
        .filter(|user| user.acct.starts_with("quiet_"))
        .map(|user| user.acct.clone())
        .take(ITEMS)
        .collect();
    // Not the person of the whole way.
    let who = &servers[1].users[1];
    block(follows_by_hand(who, &[&wanted[7]]));
    let session = block(crate::mastodon::in_browser(who, &who.acct));
    assert_eq!(session.key().network, Network::Mastodon);
    survives(&Case {
        session,
        wanted,
        list: Box::new(move || block(following(who))),
        lists: Box::new(move || block(crate::mastodon::lists(who))),
    });
}
