//! The limits of a real data server of Bluesky: 5,000 points an hour, three for each follow.

use std::sync::Arc;

use firstfeed::domain::Problem;
use firstfeed::domain::event::AccountUser;
use firstfeed::domain::model::Saved;
use firstfeed::domain::run::{Purpose, Run, RunId, RunState};
use firstfeed::domain::secret::Secret;
use firstfeed::shell::store::Store;

use crate::driver::{Driver, empty};
use crate::journey::{block, vault};
use crate::kills::items;
use crate::net;
use crate::newcomer::{Newcomer, limited, records_at};
use crate::servers::Servers;

/// Points an hour, and what a follow costs (`@atproto/pds`, `reset-password` aside: "rate limits"
/// of its documentation).
const POINTS: usize = 5_000;
const POINTS_A_FOLLOW: usize = 3;
/// What the run follows.
const WANTED: usize = 40;
/// Follows that are left when it begins.
const LEFT: usize = 30;

#[test]
fn a_run_that_uses_up_the_points_of_an_hour_waits_for_the_next() {
    let pds = block(limited());
    let (who, password) = block(async {
        let who = Newcomer::at(&pds, "limited.test").await;
        let password = who.app_password().await;
        who.follows_many(POINTS / POINTS_A_FOLLOW - LEFT).await;
        (who, password)
    });
    let before = block(records_at(&pds, &who.did)).len();
    let mut addresses = Servers::shared().addresses();
    addresses.own.push(pds.clone());
    let session = block(async {
        let net = net();
        net.sign_in_with_app_password(&who.did, &Secret::new(password), &addresses)
            .await
            .unwrap()
    });
    let account = session.key().clone();
    let folder = tempfile::tempdir().unwrap();
    let (store, ..) = Store::open(Some(folder.path()));
    let mut saved = Saved::default();
    saved.settings.addresses = Arc::new(addresses);
    block(store.save(Box::new(saved))).unwrap();
    let wanted: Vec<String> = (0..WANTED).map(|at| format!("wanted-{at}.test")).collect();
    let mut items = items(&account, &wanted);
    for (at, item) in items.iter_mut().enumerate() {
        item.order.id = Some(format!("did:plc:{at:b>24}"));
    }
    let now = firstfeed::shell::now();
    let run = Run::new(RunId(1), account.clone(), Purpose::Plan, now, items);
    block(store.begin_run(Box::new(run))).unwrap();
    drop(store);

    let vault = vault();
    vault.hold(&account, session.to_secret().unwrap());
    let catalogue = empty();
    let parts = (vault, Arc::new(|_: &_| Ok(())) as _);
    let mut driver = Driver::new(folder.path(), &catalogue, None, parts);
    driver.act(AccountUser::ResumeRun(RunId(1)));
    let waits = |driver: &mut Driver| {
        driver.until("the pause", |model| {
            let run = model.following.runs.last().unwrap();
            matches!(run.state, RunState::Held { .. }) && model.following.call.is_none()
        });
        let run = driver.model.following.runs.last().unwrap().clone();
        let RunState::Held {
            until: Some(until),
            why: Problem::RateLimited { .. },
        } = run.state
        else {
            panic!("{:?}", run.state)
        };
        let left = until - firstfeed::shell::now();
        assert!((0..=3_600).contains(&left), "{left}");
        run.progress()
    };
    let progress = waits(&mut driver);
    // What had room is done, and the rest waits for the hour to end.
    assert!((1..=LEFT).contains(&progress.done), "{progress:?}");
    assert_eq!(
        (progress.open, progress.failed),
        (WANTED - progress.done, 0)
    );
    let followed = || block(records_at(&pds, &who.did)).len();
    assert_eq!(followed(), before + progress.done);
    // Going on too early changes nothing.
    driver.act(AccountUser::ResumeRun(RunId(1)));
    assert_eq!(waits(&mut driver), progress);
    assert_eq!(followed(), before + progress.done);
}
