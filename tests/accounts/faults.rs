//! A run through a proxy that spoils answers in every way: each row ends in a stated result, and
//! what the journal says is what the network shows.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use firstfeed::catalogue::Catalogue;
use firstfeed::domain::account::AccountKey;
use firstfeed::domain::event::AccountUser;
use firstfeed::domain::model::{Addresses, Saved};
use firstfeed::domain::run::{Purpose, Run, RunId};
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Limits, Net, Session};
use firstfeed::shell::store::Store;
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::journey::{block, shows, vault};
use crate::kills::items;
use crate::mastodon::following;
use crate::net;
use crate::newcomer::{Newcomer, flush, follow_list};
use crate::proxy::{Proxy, Target};
use crate::servers::Servers;

/// Runs in which every fault is met, at most.
const MOST_RUNS: usize = 16;

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

#[expect(clippy::print_stdout, reason = "the figures are printed")]
fn survives(
    secret: &Secret,
    wanted: &[String],
    (proxy, addresses): (&Proxy, &Addresses),
    list: impl Fn() -> BTreeSet<String>,
) {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::from_secret(secret).unwrap();
    let account = session.key().clone();
    let before = list();
    let all = proxy.unmet().len();
    let (mut runs, mut rows, mut retried) = (0, 0, 0);
    while !proxy.unmet().is_empty() {
        assert!(runs < MOST_RUNS, "never met: {:?}", proxy.unmet());
        let id = next_run(folder.path(), &account, wanted, addresses);
        let vault = vault();
        vault.hold(&account, Secret::new(secret.expose().to_owned()));
        let catalogue = Arc::new(Catalogue::new(
            Vec::new(),
            Vec::new(),
            Vec::new(),
            Vec::new(),
        ));
        let net = Net::with_limits(Limits {
            total: Duration::from_secs(3),
            ..Limits::default()
        });
        let parts = (vault, Arc::new(|_: &_| Ok(())) as _);
        let mut driver = Driver::with_net(folder.path(), &catalogue, None, parts, net);
        driver.act(AccountUser::ResumeRun(id));
        let mut run = driver.ends();
        // A row that met too many faults says so, and can be tried again.
        for _ in 0..5 {
            if run.progress().failed == 0 {
                break;
            }
            retried += run.progress().failed;
            driver.act(AccountUser::RetryRun(id));
            run = driver.ends();
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
    println!(
        "{rows} rows in {runs} runs settled through {all} faults ({retried} tried again by hand), \
         0 lost, 0 doubled"
    );
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
        &servers[0].url,
        &[
            Target("POST", "/api/v1/accounts/", "/follow", 2),
            Target("POST", "/api/v1/accounts/", "/unfollow", 2),
            Target("GET", "/api/v1/accounts/relationships", "", 2),
            Target("GET", "/api/v1/accounts/lookup", "", 2),
        ],
    );
    let mut addresses = Servers::shared().addresses();
    addresses.own.push(proxy.url.clone());
    let secret = through(&session, &proxy);
    survives(&secret, &wanted, (&proxy, &addresses), || {
        block(following(who))
    });
}

#[test]
fn on_bluesky() {
    let (who, wanted, password) = block(async {
        let who = Newcomer::new("faulty.test").await;
        let mut wanted = Vec::new();
        for at in 0..30 {
            let handle = format!("faulty-{at}.test");
            Newcomer::unflushed(&handle).await;
            wanted.push(handle);
        }
        flush().await;
        let password = who.app_password().await;
        (who, wanted, password)
    });
    let addresses = Servers::shared().addresses();
    let sign_in = async {
        let net = net();
        net.sign_in_with_app_password(&who.handle, &Secret::new(password), &addresses)
            .await
            .unwrap()
    };
    let session = block(sign_in);
    let bluesky = &Servers::shared().bluesky;
    let proxy = Proxy::new(
        &bluesky.pds,
        &[
            Target("POST", "/xrpc/com.atproto.repo.applyWrites", "", 2),
            // One look asks for up to 25 of them: some looks have to come through.
            Target("GET", "/xrpc/com.atproto.repo.getRecord", "", 41),
        ],
    );
    let mut addresses = addresses.clone();
    addresses.own.push(proxy.url.clone());
    let did = who.did.clone();
    let secret = through(&session, &proxy);
    survives(&secret, &wanted, (&proxy, &addresses), || {
        block(follow_list(&did))
    });
}
