//! Signing in and out: each button, and what comes too late.

use firstfeed::domain::account::{Account, AccountKey, Kept, Way};
use firstfeed::domain::effect::{Effect, RequestId};
use firstfeed::domain::event::{AccountUser, AccountWorld, Event, User, World};
use firstfeed::domain::model::Notice;
use firstfeed::domain::post::WebLink;
use firstfeed::domain::secret::Secret;
use firstfeed::domain::sign_in::{Ask, Page, SignIn, SignedIn};
use firstfeed::domain::{Model, Network, Problem};

use crate::small::{act, model, settle};

fn key() -> AccountKey {
    AccountKey {
        network: Network::Mastodon,
        id: "me@example.org".to_owned(),
    }
}

pub(crate) fn account(key: AccountKey) -> Account {
    Account {
        handle: key.id.clone(),
        key,
        name: String::new(),
        server: "https://example.org".to_owned(),
        way: Way::Browser,
        lists: true,
    }
}

pub(crate) fn user(model: &mut Model, user: AccountUser) -> Vec<Effect> {
    act(model, [User::Account(user)])
}

pub(crate) fn world(model: &mut Model, world: AccountWorld) -> Vec<Effect> {
    settle(model, Event::World(World::Account(world)))
}

/// Asks to sign in; the request.
pub(crate) fn asks(model: &mut Model) -> RequestId {
    let ask = Ask::Mastodon {
        server: "example.org".to_owned(),
        lists: false,
    };
    let effects = user(model, AccountUser::SignIn(ask, None));
    let id = effects.iter().find_map(|effect| match effect {
        Effect::SignIn { id, .. } => Some(*id),
        _ => None,
    });
    id.unwrap()
}

fn link() -> WebLink {
    WebLink::parse("https://example.org/oauth/authorize?state=1").unwrap()
}

fn page(model: &mut Model, id: RequestId) -> Vec<Effect> {
    page_that_is(false, model, id)
}

fn page_that_is(broad: bool, model: &mut Model, id: RequestId) -> Vec<Effect> {
    let page = Page {
        link: link(),
        host: "example.org".to_owned(),
        takes_code: true,
        broad,
    };
    world(model, AccountWorld::SignInPage { id, page })
}

pub(crate) fn succeeds(
    model: &mut Model,
    id: RequestId,
    kept: Result<(), Problem>,
    key: AccountKey,
) -> Vec<Effect> {
    let account = account(key);
    let result = Ok(SignedIn { account, kept });
    world(model, AccountWorld::SignedIn { id, result })
}

fn signed_out(effects: &[Effect]) -> Vec<AccountKey> {
    let some = effects.iter().filter_map(|effect| match effect {
        Effect::SignOut { account, .. } => Some(account.clone()),
        _ => None,
    });
    some.collect()
}

#[test]
fn giving_up_stops_the_wait_and_a_late_success_is_signed_out() {
    for with_page in [false, true] {
        let mut model = model();
        let id = asks(&mut model);
        if with_page {
            let effects = page(&mut model, id);
            assert_eq!(effects, [Effect::OpenLink(link())]);
        }
        let effects = user(&mut model, AccountUser::CancelSignIn);
        assert_eq!(effects, [Effect::Cancel(id)]);
        assert_eq!(model.sign_in, SignIn::Out);
        // A page that comes too late opens no browser.
        assert_eq!(page(&mut model, id), []);
        // It succeeded just then: its keys do not stay behind.
        let effects = succeeds(&mut model, id, Ok(()), key());
        assert_eq!(signed_out(&effects), [key()]);
        assert!(model.accounts.is_empty());
        assert_eq!(model.sign_in, SignIn::Out);
        // Usually the shell says so.
        let result = Err(Problem::Stopped);
        let told = AccountWorld::SignedIn { id, result };
        assert_eq!(world(&mut model, told), []);
        assert_eq!(model.sign_in, SignIn::Out);
    }
}

#[test]
fn an_account_that_is_in_use_is_not_signed_out_by_a_late_success() {
    let mut model = model();
    let id = asks(&mut model);
    succeeds(&mut model, id, Ok(()), key());
    let id = asks(&mut model);
    user(&mut model, AccountUser::CancelSignIn);
    let effects = succeeds(&mut model, id, Ok(()), key());
    assert_eq!(signed_out(&effects), []);
    assert_eq!(model.accounts.len(), 1);
}

#[test]
fn a_second_sign_in_takes_the_place_of_the_first() {
    let mut model = model();
    let first = asks(&mut model);
    let ask = Ask::Bluesky {
        handle: "me.example".to_owned(),
        lists: false,
    };
    let effects = user(&mut model, AccountUser::SignIn(ask, None));
    assert_eq!(effects[0], Effect::Cancel(first));
    let result = Err(Problem::Offline);
    world(&mut model, AccountWorld::SignedIn { id: first, result });
    assert!(matches!(model.sign_in, SignIn::Asking { .. }));
}

#[test]
fn a_code_is_handed_on_once() {
    let code = |text: &str| AccountUser::GiveCode(Secret::new(text.to_owned()));
    let mut model = model();
    let id = asks(&mut model);
    // Before there is a page nobody can have one.
    assert_eq!(user(&mut model, code("1234")), []);
    page(&mut model, id);
    for nothing in ["", " \n", &"x".repeat(5_000)] {
        assert_eq!(user(&mut model, code(nothing)), []);
    }
    let effects = user(&mut model, code("1234"));
    let handed = Effect::GiveCode {
        id,
        code: Secret::new("1234".to_owned()),
    };
    assert_eq!(effects, [handed]);
    assert!(!format!("{:?} {effects:?}", model.sign_in).contains("1234"));
    assert_eq!(user(&mut model, code("5678")), [], "one is being tried");
    // A wrong one ends this sign-in; another page has another code.
    let result = Err(Problem::SignInDenied {
        host: "example.org".to_owned(),
    });
    world(&mut model, AccountWorld::SignedIn { id, result });
    assert!(matches!(model.sign_in, SignIn::Failed { .. }));
    assert_eq!(user(&mut model, code("1234")), []);
    assert_eq!(user(&mut model, AccountUser::CancelSignIn), []);
    assert_eq!(model.sign_in, SignIn::Out);
}

#[test]
fn the_keyring_is_asked_again_until_it_takes_the_keys_or_the_person_lets_it_be() {
    let mut model = model();
    let id = asks(&mut model);
    succeeds(&mut model, id, Err(Problem::KeyringLocked), key());
    assert_eq!(model.accounts[0].kept, Kept::Session);
    let asked = |effects: &[Effect]| match effects {
        [Effect::KeepSession { id, account }] if *account == key() => Some(*id),
        _ => None,
    };
    let first = asked(&user(&mut model, AccountUser::KeepAgain)).unwrap();
    assert_eq!(
        user(&mut model, AccountUser::KeepAgain),
        [],
        "one at a time"
    );
    let told = |id, result| AccountWorld::SessionKept {
        id,
        account: key(),
        result,
    };
    world(&mut model, told(first, Err(Problem::KeyringMissing)));
    assert!(matches!(
        &model.sign_in,
        SignIn::NotKept {
            problem: Problem::KeyringMissing,
            again: None,
            ..
        }
    ));
    let second = asked(&user(&mut model, AccountUser::KeepAgain)).unwrap();
    // An answer to something else.
    world(&mut model, told(first, Err(Problem::KeyringMissing)));
    assert!(matches!(
        &model.sign_in,
        SignIn::NotKept { again: Some(_), .. }
    ));
    let effects = world(&mut model, told(second, Ok(())));
    assert_eq!(model.accounts[0].kept, Kept::Keyring);
    assert_eq!(model.sign_in, SignIn::Out);
    assert!(matches!(&effects[..], [Effect::Save(saved)] if saved.accounts.len() == 1));

    // Only until the app closes: it is not among the answers that a restart finds.
    let id = asks(&mut model);
    let effects = succeeds(&mut model, id, Err(Problem::KeyringMissing), key());
    assert!(!effects.is_empty());
    user(&mut model, AccountUser::KeepForNow);
    assert_eq!(model.sign_in, SignIn::Out);
    assert_eq!(model.accounts.len(), 1);
    assert_eq!(model.saved().accounts, []);
}

#[test]
fn whoever_wants_to_keep_nothing_does_not_wait_for_the_keyring() {
    let mut model = model();
    let id = asks(&mut model);
    succeeds(&mut model, id, Err(Problem::KeyringLocked), key());
    let effects = user(&mut model, AccountUser::KeepAgain);
    let [Effect::KeepSession { id, .. }] = effects[..] else {
        panic!("{effects:?}")
    };
    // The desktop may be asking for its password: that is not waited for, and what it takes late
    // is taken out again (tests/keyring).
    let effects = user(&mut model, AccountUser::KeepForNow);
    assert_eq!(effects, [Effect::Cancel(id)]);
    assert_eq!(model.sign_in, SignIn::Out);
    assert_eq!(model.accounts[0].kept, Kept::Session);
    let told = |result| AccountWorld::SessionKept {
        id,
        account: key(),
        result,
    };
    assert_eq!(world(&mut model, told(Err(Problem::Stopped))), []);
    assert_eq!(model.accounts[0].kept, Kept::Session);
    // It had answered in that very moment: then they are there, and that is what is said.
    let effects = world(&mut model, told(Ok(())));
    assert!(matches!(&effects[..], [Effect::Save(saved)] if saved.accounts.len() == 1));
    assert_eq!(model.accounts[0].kept, Kept::Keyring);
}

#[test]
fn a_page_that_asks_for_more_than_is_needed_waits_for_a_yes() {
    let mut model = model();
    let id = asks(&mut model);
    assert_eq!(page_that_is(true, &mut model, id), []);
    assert!(matches!(
        model.sign_in,
        SignIn::Browser { opened: false, .. }
    ));
    let effects = user(&mut model, AccountUser::OpenSignInPage);
    assert_eq!(effects, [Effect::OpenLink(link())]);
    assert!(matches!(
        model.sign_in,
        SignIn::Browser { opened: true, .. }
    ));
    // Or a no.
    let mut model = self::model();
    let id = asks(&mut model);
    page_that_is(true, &mut model, id);
    let effects = user(&mut model, AccountUser::CancelSignIn);
    assert_eq!(effects, [Effect::Cancel(id)]);
    assert_eq!(model.sign_in, SignIn::Out);
}

#[test]
fn what_forgetting_everything_could_not_tell_a_server_is_said_as_such() {
    let host = || "example.org".to_owned();
    let failed = Problem::ServerFailed {
        host: host(),
        status: 500,
    };
    let silent = Problem::TimedOut { host: host() };
    for problem in [failed, silent, Problem::Offline] {
        let mut model = model();
        let erased = World::Erased(Err(problem.clone()));
        settle(&mut model, Event::World(erased));
        let said = model.notices.iter().map(|(_, notice)| notice);
        let said: Vec<&Notice> = said.collect();
        assert_eq!(said, [&Notice::NotRevoked(problem)]);
    }
    for problem in [Problem::NotSaved, Problem::KeyringLocked] {
        let mut model = model();
        let erased = World::Erased(Err(problem.clone()));
        settle(&mut model, Event::World(erased));
        assert_eq!(model.notices[0].1, Notice::Problem(problem));
    }
}
