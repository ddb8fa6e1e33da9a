//! A run through a proxy that spoils answers in every way: each row ends in a stated result, and
//! what the journal says is what the network shows.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use firstfeed::catalogue::Catalogue;
use firstfeed::domain::event::AccountUser;
use firstfeed::domain::model::{Addresses, Saved};
use firstfeed::domain::run::{Purpose, Run, RunId};
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Limits, Net, Session};
use firstfeed::shell::store::Store;
use serde_json::{Value, json};

use crate::bluesky::{Newcomer, flush, follow_list};
use crate::driver::Driver;
use crate::journey::{block, vault};
use crate::kills::items;
use crate::mastodon::following;
use crate::net;
use crate::proxy::{FAULTS, Proxy};
use crate::servers::Servers;

/// The same sign-in, reached through the proxy.
fn through(session: &Session, proxy: &Proxy) -> Secret {
    let mut kept: Value = serde_json::from_str(session.to_secret().unwrap().expose()).unwrap();
    kept["account"]["server"] = json!(proxy.url);
    Secret::new(kept.to_string())
}

#[expect(clippy::print_stdout, reason = "the figures are printed")]
fn survives(
    secret: Secret,
    wanted: &[String],
    (proxy, addresses): (&Proxy, Addresses),
    list: impl Fn() -> BTreeSet<String>,
) {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::from_secret(&secret).unwrap();
    let account = session.key().clone();
    let before = list();
    let (store, ..) = Store::open(Some(folder.path()));
    let mut saved = Saved::default();
    saved.settings.addresses = Arc::new(addresses);
    block(store.save(Box::new(saved))).unwrap();
    let now = firstfeed::shell::now();
    let run = Run::new(
        RunId(1),
        account.clone(),
        Purpose::Plan,
        now,
        items(&account, wanted),
    );
    block(store.begin_run(Box::new(run))).unwrap();
    drop(store);

    let vault = vault();
    vault.hold(&account, secret);
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
    driver.act(AccountUser::ResumeRun(RunId(1)));
    let run = driver.finishes();
    assert_eq!(proxy.met(), FAULTS, "not every fault was met");
    assert_eq!(run.progress().settled(), wanted.len());
    let mut expected = before;
    expected.extend(run.items.iter().filter_map(|item| item.order.id.clone()));
    assert_eq!(list(), expected, "lost or doubled");
    println!(
        "{} of {} rows settled through {} faults, 0 lost, 0 doubled",
        run.progress().settled(),
        wanted.len(),
        FAULTS.len()
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
    let proxy = Proxy::new(&servers[0].url, "/api/v1/accounts/", 4);
    let mut addresses = Servers::shared().addresses();
    addresses.own.push(proxy.url.clone());
    let secret = through(&session, &proxy);
    survives(secret, &wanted, (&proxy, addresses), || {
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
    // Looking people up, comparing, writing: all of it goes through.
    let proxy = Proxy::new(&bluesky.pds, "/xrpc/com.atproto.repo.", 0);
    let mut addresses = addresses.clone();
    addresses.own.push(proxy.url.clone());
    let did = who.did.clone();
    let secret = through(&session, &proxy);
    survives(secret, &wanted, (&proxy, addresses), || {
        block(follow_list(&did))
    });
}
