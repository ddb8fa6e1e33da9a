//! A run through a proxy that spoils answers in every way: each row ends in a stated result, and
//! what the journal says is what the network shows.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use firstfeed::domain::account::AccountKey;
use firstfeed::domain::event::AccountUser;
use firstfeed::domain::model::{Addresses, Saved};
use firstfeed::domain::run::{Purpose, Run, RunId, RunState};
use firstfeed::domain::secret::Secret;
use firstfeed::domain::sign_in::Ask;
use firstfeed::net::{Limits, Net, Session};
use firstfeed::shell::desktop::Opener;
use firstfeed::shell::store::Store;
use firstfeed::shell::vault::Vault;
use serde_json::{Value, json};

use crate::driver::{Driver, empty};
use crate::journey::{block, bluesky_person, shows, vault};
use crate::kills::items;
use crate::mastodon::following;
use crate::net;
use crate::newcomer::{Newcomer, behind, flush, records_at};
use crate::proxy::{FAULTS, Fault, OF_KEYS, Proxy, Target};
use crate::servers::Servers;

/// Runs in which every fault is met, at most.
const MOST_RUNS: usize = 24;

/// Keys end so often that each misfortune of renewing them is met.
const ENDED: [Fault; 8] = [Fault::Expired; 8];

/// The same sign-in, reached through the proxy.
fn through(session: &Session, proxy: &Proxy) -> Secret {
    let mut kept: Value = serde_json::from_str(session.to_secret().unwrap().expose()).unwrap();
    kept["account"]["server"] = json!(proxy.url);
    Secret::new(kept.to_string())
}

/// The next run on a folder: following all of them, or taking that back.
fn next_run(
    folder: &Path,
    account: &AccountKey,
    wanted: &[String],
    addresses: &Addresses,
) -> RunId {
    let (store, ..) = Store::open(Some(folder));
    let mut saved = Saved::default();
    saved.settings.addresses = Arc::new(addresses.clone());
    block(store.save(Box::new(saved))).unwrap();
    let past = store.journal().runs;
    let last = past.last();
    let (purpose, items) = match last {
        Some(last) if last.purpose == Purpose::Plan => (Purpose::Undo(last.id), last.inverse()),
        _ => (Purpose::Plan, items(account, wanted)),
    };
    let id = RunId(last.map_or(0, |last| last.id.0) + 1);
    let run = Run::new(id, account.clone(), purpose, firstfeed::shell::now(), items);
    block(store.begin_run(Box::new(run))).unwrap();
    id
}

/// A run that is over, or that waits for somebody to sign in.
fn pauses(driver: &mut Driver) -> Run {
    driver.until("the end of the run", |model| {
        let run = model.following.runs.last().unwrap();
        let asks = matches!(&run.state, RunState::Held { until: None, why } if why.needs_sign_in());
        (run.is_finished() || asks) && model.following.call.is_none()
    });
    driver.model.following.runs.last().unwrap().clone()
}

/// The end of a run; whoever is asked to signs in again. Counts how often that was.
fn ends(driver: &mut Driver, ask: Option<&Ask>, again: &mut usize) -> Run {
    loop {
        let run = pauses(driver);
        if run.is_finished() {
            return run;
        }
        let ask = ask.unwrap_or_else(|| panic!("{:?}", run.state));
        *again += 1;
        driver.signs_in_again(ask.clone());
    }
}

/// Everything of a network that a run through faults needs.
struct Faulty<'a> {
    /// Through the proxy.
    secret: Secret,
    wanted: Vec<String>,
    proxy: &'a Proxy,
    addresses: Addresses,
    /// How one signs in again, and who does it in the browser; else nobody does.
    ask: Option<(Ask, Opener)>,
    vault: Vault,
}

#[expect(clippy::print_stdout, reason = "the figures are printed")]
fn survives(of: &Faulty<'_>, list: impl Fn() -> BTreeSet<String>) {
    let Faulty {
        wanted,
        proxy,
        vault,
        ..
    } = of;
    let folder = tempfile::tempdir().unwrap();
    let session = Session::from_secret(&of.secret).unwrap();
    let account = session.key().clone();
    vault.hold(&account, of.secret.clone());
    let before = list();
    let all = proxy.unmet().len();
    let (mut runs, mut rows, mut retried, mut again) = (0, 0, 0, 0);
    while !proxy.unmet().is_empty() {
        assert!(runs < MOST_RUNS, "never met: {:?}", proxy.unmet());
        let id = next_run(folder.path(), &account, wanted, &of.addresses);
        let catalogue = empty();
        let net = Net::with_limits(Limits {
            total: Duration::from_secs(3),
            ..Limits::default()
        });
        let opener = of.ask.as_ref().map(|(_, opener)| Arc::clone(opener));
        let opener = opener.unwrap_or_else(|| Arc::new(|_: &_| Ok(())));
        let parts = (vault.clone(), opener);
        let mut driver = Driver::with_net(folder.path(), &catalogue, None, parts, net);
        let ask = of.ask.as_ref().map(|(ask, _)| ask);
        driver.act(AccountUser::ResumeRun(id));
        let mut run = ends(&mut driver, ask, &mut again);
        // A row that met too many faults says so, and can be tried again.
        for _ in 0..5 {
            if run.progress().failed == 0 {
                break;
            }
            retried += run.progress().failed;
            driver.act(AccountUser::RetryRun(id));
            run = ends(&mut driver, ask, &mut again);
        }
        assert_eq!(run.progress().failed, 0);
        // Whatever is left over in the air would speak of an older run.
        assert_eq!(run.progress().settled(), run.items.len());
        assert!(run.items.len() >= wanted.len());
        let mut expected = before.clone();
        if run.purpose == Purpose::Plan {
            expected.extend(run.items.iter().filter_map(|item| item.order.id.clone()));
            assert_eq!(expected.len(), before.len() + wanted.len());
        }
        shows(&list, &expected, "run through faults");
        runs += 1;
        rows += run.items.len();
    }
    // Every second request is spoilt; even so most of it is made good without the person.
    assert!(
        retried * 3 <= rows * 2,
        "{retried} of {rows} tried again by hand"
    );
    println!(
        "{rows} rows in {runs} runs settled through {all} faults ({retried} tried again by hand, \
         {again} times signed in again), 0 lost, 0 doubled"
    );
}

fn target(method: &'static str, path: (&'static str, &'static str)) -> Target {
    Target {
        method,
        path,
        says: "",
        every: 2,
        faults: &[FAULTS],
    }
}

#[test]
fn on_mastodon() {
    let servers = &Servers::shared().mastodon;
    let quiet = servers.iter().flat_map(|server| &server.users);
    let wanted: Vec<String> = quiet
        .filter(|user| user.acct.starts_with("quiet_"))
        .map(|user| user.acct.clone())
        .take(30)
        .collect();
    let who = &servers[0].users[2];
    let session = block(crate::mastodon::in_browser(who, &who.acct));
    let proxy = Proxy::new(
        Proxy::place().0,
        &servers[0].url,
        &[
            target("POST", ("/api/v1/accounts/", "/follow")),
            target("POST", ("/api/v1/accounts/", "/unfollow")),
            target("GET", ("/api/v1/accounts/relationships", "")),
            target("GET", ("/api/v1/accounts/lookup", "")),
        ],
    );
    let mut addresses = Servers::shared().addresses();
    addresses.own.push(proxy.url.clone());
    let of = Faulty {
        secret: through(&session, &proxy),
        wanted,
        proxy: &proxy,
        addresses,
        ask: None,
        vault: vault(),
    };
    survives(&of, || block(following(who)));
}

/// With OAuth: its proofs name the address they go to, so the data server is one that takes the
/// proxy's for its own.
#[test]
fn on_bluesky() {
    let (listener, port) = Proxy::place();
    let (real, who, wanted) = block(async {
        let real = behind(port).await;
        let who = Newcomer::at(&real, "faulty.test").await;
        let mut wanted = Vec::new();
        for at in 0..30 {
            let handle = format!("faulty-{at}.test");
            Newcomer::unflushed(&handle).await;
            wanted.push(handle);
        }
        flush().await;
        (real, who, wanted)
    });
    let writes = target("POST", ("/xrpc/com.atproto.repo.applyWrites", ""));
    let proxy = Proxy::new(
        listener,
        &real,
        &[
            Target {
                faults: &[FAULTS, OF_KEYS, &ENDED],
                ..writes
            },
            // One look asks for up to 25 of them: some looks have to come through.
            Target {
                every: 41,
                ..target("GET", ("/xrpc/com.atproto.repo.getRecord", ""))
            },
            // Keys are renewed where the first ones are said to have ended. Those that got lost on
            // the way are worth nothing: one signs in again.
            Target {
                says: "grant_type=refresh_token",
                every: 1,
                ..target("POST", ("/oauth/token", ""))
            },
        ],
    );
    let mut addresses = Servers::shared().addresses();
    addresses.own.push(format!("http://localhost:{port}"));
    let session = block(crate::bluesky::in_browser_by(
        &who,
        (&who.did, false),
        &addresses,
    ));
    let account = session.key().clone();
    let vault = vault();
    let (taken_back, own) = (vault.clone(), addresses.clone());
    proxy.revokes(move || {
        let secret = block(taken_back.get(&account)).unwrap();
        let session = Session::from_secret(&secret).unwrap();
        let (signed, _) = crate::signed_by(&net(), session, &own);
        block(signed.sign_out()).unwrap();
    });
    let ask = Ask::Bluesky {
        handle: who.did.clone(),
        lists: false,
    };
    let of = Faulty {
        secret: session.to_secret().unwrap(),
        wanted,
        proxy: &proxy,
        addresses,
        ask: Some((ask, bluesky_person(&who.handle))),
        vault,
    };
    survives(&of, || {
        let records = block(records_at(&real, &who.did));
        let all = records.len();
        let set: BTreeSet<String> = records.into_iter().map(|(did, _)| did).collect();
        assert_eq!(set.len(), all, "somebody is followed twice");
        set
    });
}
