//! Bluesky: in the browser and with an app password.

use std::future::pending;

use firstfeed::domain::Problem;
use firstfeed::domain::account::{Act, Order, Outcome, Standing, Way};
use firstfeed::domain::model::Addresses;
use firstfeed::domain::secret::Secret;
use firstfeed::net::{Server, Session};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::newcomer::{Newcomer, flush, records};
use crate::servers::{Actor, Servers};
use crate::{net, order, signed};

pub(crate) async fn in_browser(who: &Newcomer) -> Session {
    in_browser_by(who, (&who.handle, false), &Servers::shared().addresses()).await
}

/// The same by what is typed, perhaps with the right to make lists, with these settings.
pub(crate) async fn in_browser_by(
    who: &Newcomer,
    (typed, lists): (&str, bool),
    addresses: &Addresses,
) -> Session {
    let net = net();
    let server = Server::Bluesky(typed.to_owned());
    let begun = net.begin_sign_in(&server, lists, addresses).await.unwrap();
    let page = begun.link().as_str().to_owned();
    assert!(!begun.takes_code());
    let finish = begun.finish(&net, addresses, pending());
    let browser = async {
        let mut browser = Browser::new();
        let back = browser
            .agrees_on_bluesky(&page, &who.handle, "pass-word")
            .await;
        assert!(back.starts_with("http://127.0.0.1:"), "{back}");
        browser.opens(&back).await
    };
    let (session, (status, said)) = tokio::join!(finish, browser);
    assert_eq!(status, 200);
    assert!(said.contains("You can close this page"), "{said}");
    session.unwrap()
}

fn others() -> Vec<&'static Actor> {
    let users = Servers::shared().bluesky.users.iter();
    users.filter(|user| !user.hidden).take(5).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_browser_with_the_least_rights_and_back_out() {
    let who = Newcomer::new("browser.test").await;
    let session = in_browser(&who).await;
    assert_eq!(session.account().key.id, who.did);
    assert_eq!(session.account().handle, who.handle);
    assert_eq!(session.account().way, Way::Browser);
    // Nothing of it prints.
    assert_eq!(
        format!("{session:?}"),
        format!("Session of bluesky:{}", who.did)
    );

    // As after a restart, from the keyring.
    let kept = session.to_secret().unwrap();
    let session = Session::from_secret(&kept).unwrap();
    let net = net();
    let (account, _) = signed(&net, session);
    let people = others();
    let orders: Vec<_> = people
        .iter()
        .zip(["3kaaaaaaaaa22", "3kaaaaaaaaa23", "3kaaaaaaaaa24"])
        .map(|(user, key)| order(Act::Follow, &user.handle, &user.did, Some(key)))
        .collect();
    let outcomes = account.send(&orders).await.unwrap();
    assert_eq!(outcomes, vec![Ok(Outcome::Done); 3]);
    let standing = account.standing(&orders).await.unwrap();
    assert_eq!(standing, vec![Standing::Following; 3]);

    // Only what was asked for is allowed: not reading the timeline, not writing posts.
    let scope = kept.expose().contains("transition");
    assert!(!scope, "the fine scopes were enough");

    // Without an access token a fresh one is fetched, and kept.
    let (account, fresh) = signed(&net, without_access(&Session::from_secret(&kept).unwrap()));
    assert_eq!(account.standing(&orders).await.unwrap(), standing);
    let unfollow: Vec<_> = orders
        .iter()
        .map(|one| Order {
            act: Act::Unfollow,
            ..one.clone()
        })
        .collect();
    let outcomes = account.send(&unfollow).await.unwrap();
    assert_eq!(outcomes, vec![Ok(Outcome::Done); 3]);
    assert!(records(&who.did).await.is_empty());
    let fresh = fresh.lock().unwrap().last().unwrap().clone();
    assert_ne!(fresh.expose(), kept.expose());

    // After signing out nothing can be renewed.
    account.sign_out().await.unwrap();
    let (account, _) = signed(&net, without_access(&Session::from_secret(&fresh).unwrap()));
    let expired = Problem::SignInExpired {
        handle: who.handle.clone(),
    };
    assert_eq!(account.send(&orders).await, Err(expired));
    assert!(records(&who.did).await.is_empty());
}

/// The same session without its access token, where there is one beside the other keys.
pub(crate) fn without_access(session: &Session) -> Session {
    let kept = session.to_secret().unwrap();
    let mut kept: Value = serde_json::from_str(kept.expose()).unwrap();
    for way in ["o-auth", "password"] {
        if let Some(access) = kept.pointer_mut(&format!("/keys/{way}/access")) {
            assert!(access.is_string());
            *access = Value::Null;
        }
    }
    Session::from_secret(&Secret::new(kept.to_string())).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn sending_again_doubles_nothing_and_what_was_followed_by_hand_stays() {
    let who = Newcomer::new("batches.test").await;
    let session = in_browser(&who).await;
    let net = net();
    let (account, _) = signed(&net, session);
    let people = others();
    let by_hand = who.follows_by_hand(&people[0].did).await;

    let mut orders: Vec<_> = people
        .iter()
        .zip([
            "3kbbbbbbbbb22",
            "3kbbbbbbbbb23",
            "3kbbbbbbbbb24",
            "3kbbbbbbbbb25",
        ])
        .map(|(user, key)| order(Act::Follow, &user.handle, &user.did, Some(key)))
        .collect();
    let outcomes = account.send(&orders).await.unwrap();
    let mut expected = vec![Ok(Outcome::Already)];
    expected.extend(vec![Ok(Outcome::Done); 3]);
    assert_eq!(outcomes, expected);
    flush().await;
    let written = records(&who.did).await;
    assert_eq!(written.len(), 4);
    assert!(written.contains(&(people[0].did.clone(), by_hand.clone())));

    // The answer may have been lost: the same again.
    let standing = account.standing(&orders).await.unwrap();
    let mut known = vec![Standing::ByHand];
    known.extend(vec![Standing::Following; 3]);
    assert_eq!(standing, known);
    if let Err(problem) = account.send(&orders).await {
        // The data server stumbles over a record that is there already.
        assert!(
            matches!(problem, Problem::ServerFailed { .. }),
            "{problem:?}"
        );
    }
    flush().await;
    assert_eq!(records(&who.did).await, written);
    assert_eq!(account.standing(&orders).await.unwrap(), known);

    // One bad order does not spoil the others.
    let bad = order(
        Act::Follow,
        "nobody.test",
        "not a did",
        Some("3kbbbbbbbbb26"),
    );
    let good = order(
        Act::Follow,
        &people[4].handle,
        &people[4].did,
        Some("3kbbbbbbbbb27"),
    );
    let outcomes = account.send(&[bad, good.clone()]).await.unwrap();
    assert!(matches!(outcomes[0], Err(Problem::FollowRefused { .. })));
    assert_eq!(outcomes[1], Ok(Outcome::Done));

    // Taking back what the app did leaves what was done by hand.
    orders.remove(0);
    orders.push(good);
    for order in &mut orders {
        order.act = Act::Unfollow;
    }
    let outcomes = account.send(&orders).await.unwrap();
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    let left = records(&who.did).await;
    assert_eq!(left, [(people[0].did.clone(), by_hand)]);
    let follows = account.follows().await.unwrap();
    assert!(follows.complete);
    assert_eq!(follows.list.len(), 1);
    assert_eq!(follows.list[0].address, people[0].handle);
}

#[tokio::test(flavor = "multi_thread")]
async fn with_an_app_password_that_is_refreshed_and_revoked() {
    let who = Newcomer::new("app-password.test").await;
    let addresses = Servers::shared().addresses();
    let net = net();
    let password = who.app_password().await;

    let main = Secret::new("pass-word".to_owned());
    let refused = net
        .sign_in_with_app_password(&who.handle, &main, &addresses)
        .await;
    assert_eq!(refused.unwrap_err(), Problem::NotAnAppPassword);
    let wrong = Secret::new("aaaa-bbbb-cccc-dddd".to_owned());
    let refused = net
        .sign_in_with_app_password(&who.handle, &wrong, &addresses)
        .await;
    assert!(matches!(refused, Err(Problem::WrongPassword { .. })));

    let right = Secret::new(password);
    let session = net
        .sign_in_with_app_password(&who.handle, &right, &addresses)
        .await
        .unwrap();
    assert_eq!(session.account().way, Way::AppPassword);
    // With an access token that has ended, a fresh one is fetched and kept before it is used.
    let kept: Value = serde_json::from_str(session.to_secret().unwrap().expose()).unwrap();
    let mut stale = kept.clone();
    stale["keys"]["password"]["access"] = json!("eyJhbGciOiJIUzI1NiJ9.e30.x");
    let session = Session::from_secret(&Secret::new(stale.to_string())).unwrap();
    let (account, saved) = signed(&net, session);
    let people = others();
    let one = [order(
        Act::Follow,
        &people[1].handle,
        &people[1].did,
        Some("3kccccccccc22"),
    )];
    assert_eq!(account.send(&one).await.unwrap(), [Ok(Outcome::Done)]);
    let saved = saved.lock().unwrap().last().unwrap().clone();
    let fresh: Value = serde_json::from_str(saved.expose()).unwrap();
    assert_ne!(fresh["keys"], kept["keys"]);

    account.sign_out().await.unwrap();
    let session = Session::from_secret(&saved).unwrap();
    let mut ended: Value = serde_json::from_str(session.to_secret().unwrap().expose()).unwrap();
    ended["keys"]["password"]["access"] = Value::Null;
    let session = Session::from_secret(&Secret::new(ended.to_string())).unwrap();
    let (account, _) = signed(&net, session);
    let expired = Problem::SignInExpired {
        handle: who.handle.clone(),
    };
    assert_eq!(account.send(&one).await, Err(expired));
}

#[tokio::test]
async fn who_is_not_there_is_told() {
    let addresses = Servers::shared().addresses();
    for (typed, problem) in [
        (
            "nobody-at-all.test",
            Problem::NotFound {
                address: "@nobody-at-all.test".to_owned(),
            },
        ),
        (
            "not a handle",
            Problem::BadHandle {
                typed: "not a handle".to_owned(),
            },
        ),
    ] {
        let server = Server::Bluesky(typed.to_owned());
        let result = net().begin_sign_in(&server, false, &addresses).await;
        assert_eq!(result.unwrap_err(), problem);
    }
}
