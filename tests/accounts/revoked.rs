//! A sign-in that ends while a run is going on.

use firstfeed::domain::Problem;
use firstfeed::domain::event::AccountUser;
use firstfeed::domain::run::RunState;
use firstfeed::domain::sign_in::Ask;
use firstfeed::domain::source::Network;
use firstfeed::net::Session;

use crate::driver::{Driver, answers, catalogue};
use crate::journey::{block, shows, snac_user, vault};
use crate::mastodon::following;
use crate::servers::Servers;

/// A sign-in that is taken away in the middle holds the run; after signing in again it goes on.
#[test]
fn revoked_in_the_middle() {
    let folder = tempfile::tempdir().unwrap();
    let servers = &Servers::shared().mastodon;
    let who = &servers[1].users[2];
    let quiet = servers.iter().flat_map(|server| &server.users);
    let handles: Vec<String> = quiet
        .filter(|user| user.acct.starts_with("quiet_"))
        .map(|user| user.acct.clone())
        .take(8)
        .collect();
    let catalogue = catalogue(Network::Mastodon, &handles);
    let first = answers(&catalogue, Network::Mastodon);
    let vault = vault();
    let opener = snac_user(who);
    let mut driver = Driver::new(
        folder.path(),
        &catalogue,
        Some(first),
        (vault.clone(), opener),
    );
    let ask = || Ask::Mastodon {
        server: servers[1].host.clone(),
        lists: false,
    };
    let before = block(following(who));
    let account = driver.signs_in(ask());
    driver.proposal(&account);
    let session = Session::from_secret(&block(vault.get(&account)).unwrap()).unwrap();
    let (signed, _) = crate::signed(&crate::net(), session);
    driver.act(AccountUser::ConfirmFollows);
    driver.until("the first follows", |model| {
        model.following.runs.last().unwrap().progress().done >= 2
    });
    block(signed.sign_out()).unwrap();
    driver.until("the end of the sign-in", |model| {
        let run = model.following.runs.last().unwrap();
        matches!(
            &run.state,
            RunState::Held {
                until: None,
                why: Problem::SignInExpired { .. }
            }
        )
    });
    let run = driver.model.following.runs.last().unwrap();
    assert!(run.progress().open > 0, "it was over already");
    driver.act(AccountUser::SignIn(ask(), None));
    let run = driver.finishes();
    assert_eq!(run.progress().settled(), handles.len());
    let list = || block(following(who));
    let mut all = before.clone();
    all.extend(run.items.iter().filter_map(|item| item.order.id.clone()));
    shows(&list, &all, "followed after all");
    driver.takes_back(run.id);
    shows(&list, &before, "taken back");
}
