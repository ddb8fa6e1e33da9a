//! Where the keys of an account are, as far as the person is told.

use firstfeed::domain::account::{Account, AccountKey, Kept, Way};
use firstfeed::domain::effect::{Effect, RequestId};
use firstfeed::domain::event::{AccountUser, AccountWorld, Event, User, World};
use firstfeed::domain::sign_in::{Ask, Mine, SignIn, SignedIn};
use firstfeed::domain::{Model, Network, Problem, update};

use crate::small::{act, model};

fn account() -> Account {
    Account {
        key: AccountKey {
            network: Network::Bluesky,
            id: "did:plc:me".to_owned(),
        },
        handle: "me.example".to_owned(),
        name: String::new(),
        server: "https://example.org".to_owned(),
        way: Way::Browser,
        lists: false,
    }
}

fn with_account() -> Model {
    let mut model = model();
    model.accounts.push(Mine {
        account: account(),
        kept: Kept::Keyring,
    });
    model
}

fn tell(model: &mut Model, world: AccountWorld) -> Vec<Effect> {
    update(model, Event::World(World::Account(world)))
}

fn saves(effects: &[Effect]) -> bool {
    matches!(effects, [Effect::Save(_)])
}

#[test]
fn refreshed_keys_that_the_keyring_does_not_take_are_told() {
    let problem = Problem::KeyringLocked;
    let told = |key| AccountWorld::OnlyHeld {
        account: key,
        problem: Problem::KeyringLocked,
    };
    let mut model = with_account();
    let effects = tell(&mut model, told(account().key));
    assert!(saves(&effects), "{effects:?}");
    assert_eq!(model.accounts[0].kept, Kept::Session);
    let asks = SignIn::NotKept {
        key: account().key,
        problem,
        again: None,
    };
    assert_eq!(model.sign_in, asks);
    // The keyring can be asked again, as after signing in.
    let effects = act(&mut model, [User::Account(AccountUser::KeepAgain)]);
    assert!(matches!(&effects[..], [Effect::KeepSession { .. }]));

    // While something else is asked the account's line says it alone.
    let mut model = with_account();
    let ask = Ask::Mastodon {
        server: "example.org".to_owned(),
        lists: false,
    };
    act(&mut model, [User::Account(AccountUser::SignIn(ask, None))]);
    tell(&mut model, told(account().key));
    assert!(matches!(model.sign_in, SignIn::Asking { .. }));
    assert_eq!(model.accounts[0].kept, Kept::Session);

    // Of one that has been signed out meanwhile nothing is said.
    let mut empty = self::model();
    assert_eq!(tell(&mut empty, told(account().key)), Vec::new());
    assert_eq!(empty.sign_in, SignIn::Out);
}

#[test]
fn a_sign_in_that_was_given_up_too_late_says_where_the_keys_are() {
    let late = |kept| AccountWorld::SignedIn {
        id: RequestId(99),
        result: Ok(SignedIn {
            account: account(),
            kept,
        }),
    };
    // Of an account that is not wanted: signed out again.
    let mut nobody = model();
    let effects = tell(&mut nobody, late(Err(Problem::Stopped)));
    assert!(
        matches!(&effects[..], [Effect::SignOut { account: key, .. }] if *key == account().key)
    );
    assert_eq!(nobody.accounts, Vec::new());
    // Of one that was there before: it goes on with the new keys.
    for (kept, place) in [
        (Ok(()), Kept::Keyring),
        (Err(Problem::Stopped), Kept::Session),
    ] {
        let mut model = with_account();
        let effects = tell(&mut model, late(kept));
        assert!(saves(&effects), "{effects:?}");
        assert_eq!(model.accounts[0].kept, place);
    }
}
