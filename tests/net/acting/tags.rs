//! Hashtags, and people who decide themselves who follows them.

use std::collections::BTreeSet;
use std::sync::Mutex;

use firstfeed::domain::Problem;
use firstfeed::domain::account::{Act, Outcome, Standing};
use serde_json::{Value, json};

use super::super::server::{Reply, WebServer};
use super::fake::*;

fn reply(value: &Value) -> Reply {
    Reply::ok(value.to_string())
}

#[tokio::test]
async fn hashtags_are_followed_seen_and_left() {
    // As Mastodon keeps them: names in the writing of whoever used them first.
    let followed: Mutex<BTreeSet<String>> = Mutex::default();
    let server = WebServer::new(move |request| {
        assert_eq!(request.headers["authorization"], format!("Bearer {TOKEN}"));
        let mut followed = followed.lock().unwrap();
        let path = path(request);
        let tag = |name: &str, following: bool| json!({"name": name, "following": following});
        match path {
            "/api/v1/accounts/1/following" => return Reply::ok("[]"),
            "/api/v1/followed_tags" => {
                let all = followed.iter();
                let all: Vec<Value> = all.map(|name| tag(&name.to_uppercase(), true)).collect();
                return reply(&all.into());
            }
            _ => {}
        }
        let Some(rest) = path.strip_prefix("/api/v1/tags/") else {
            return Reply::status(404);
        };
        let (name, act) = rest.split_once('/').unwrap_or((rest, ""));
        let name = name.replace("gr%C3%BCn", "grün");
        let posted = !request.body.is_empty();
        match act {
            "" => {}
            "follow" if posted => drop(followed.insert(name.clone())),
            "unfollow" if posted => drop(followed.remove(&name)),
            _ => return Reply::status(404),
        }
        reply(&tag(&name, followed.contains(&name)))
    });
    let account = mastodon(&server);
    for (address, name) in [("#Baking", "baking"), ("#grün", "grün")] {
        let id = account.find(address).await.unwrap();
        assert_eq!(id, name);
        let order = |act| [order_of(act, address, &id, "")];
        let stands = async || account.standing(&order(Act::Follow)).await;
        assert_eq!(stands().await, Ok(vec![Standing::Not]));
        let done = account.send(&order(Act::Follow)).await;
        assert_eq!(done, Ok(vec![Ok(Outcome::Done)]));
        assert_eq!(stands().await, Ok(vec![Standing::Following]));
        let follows = account.follows().await.unwrap();
        let [tag] = follows.list.as_slice() else {
            panic!("{follows:?}")
        };
        assert_eq!((&tag.id, &tag.address), (&id, &format!("#{name}")));
        // Taken back.
        let done = account.send(&order(Act::Unfollow)).await;
        assert_eq!(done, Ok(vec![Ok(Outcome::Done)]));
        assert_eq!(stands().await, Ok(vec![Standing::Not]));
        assert_eq!(account.follows().await.unwrap().list, []);
    }

    // A server without them says so about each, and not about everything.
    let server = WebServer::always(Reply::status(404));
    let account = mastodon(&server);
    let orders = [order_of(Act::Follow, "#baking", "baking", "")];
    let told = account.send(&orders).await.unwrap();
    assert!(
        matches!(told.as_slice(), [Err(Problem::NotFound { address })] if address == "#baking"),
        "{told:?}"
    );
    let told = account.standing(&orders).await;
    assert!(matches!(told, Err(Problem::NotFound { .. })), "{told:?}");
}

#[tokio::test]
async fn whoever_decides_for_themselves_is_asked_and_no_longer_asked() {
    let asked = json!({"id": "7", "requested": true});
    let not = json!({"id": "7"});
    let follows = json!({"id": "7", "following": true});
    let both = json!({"id": "7", "following": true, "requested": true});
    // What the order is answered, how things stand then, and what that comes to.
    let cases = [
        (Act::Follow, &asked, None, Ok(Outcome::Requested)),
        // snac tells how things stood before.
        (Act::Follow, &not, Some(&asked), Ok(Outcome::Requested)),
        (Act::Follow, &not, Some(&not), Ok(Outcome::Requested)),
        (Act::Follow, &not, Some(&follows), Ok(Outcome::Done)),
        (Act::Follow, &both, None, Ok(Outcome::Done)),
        (Act::Unfollow, &not, None, Ok(Outcome::Done)),
        (Act::Unfollow, &asked, Some(&not), Ok(Outcome::Done)),
        (Act::Unfollow, &asked, Some(&asked), Err(())),
        (Act::Unfollow, &follows, Some(&follows), Err(())),
    ];
    for (act, told, then, right) in cases {
        let (answer, after) = (told.clone(), then.cloned());
        let server = WebServer::new(move |request| match path(request) {
            "/api/v1/accounts/7/follow" | "/api/v1/accounts/7/unfollow" => reply(&answer),
            "/api/v1/accounts/relationships" => match &after {
                Some(after) => reply(&json!([after])),
                None => Reply::status(500),
            },
            _ => Reply::status(404),
        });
        let done = mastodon(&server).send(&order(act)).await.unwrap();
        let [done] = done.as_slice() else {
            panic!("{done:?}")
        };
        match right {
            Ok(right) => assert_eq!(done, &Ok(right), "{act:?} {told} {then:?}"),
            Err(()) => assert!(
                matches!(done, Err(Problem::FollowRefused { .. })),
                "{act:?} {told} {then:?}: {done:?}"
            ),
        }
    }
    for (told, right) in [
        (asked, Standing::Requested),
        (both, Standing::Following),
        (json!({"id": "8", "following": true}), Standing::Not),
    ] {
        let server = WebServer::always(reply(&json!([told])));
        let stands = mastodon(&server).standing(&order(Act::Follow)).await;
        assert_eq!(stands, Ok(vec![right]));
    }
}
