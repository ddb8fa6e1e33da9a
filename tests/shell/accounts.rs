//! Accounts through the shell: signing in, the log of who was asked, forgetting everything.

use std::net::TcpStream;
use std::sync::Arc;

use firstfeed::domain::Problem;
use firstfeed::domain::account::{AccountKey, Act, Order};
use firstfeed::domain::contact::Contact;
use firstfeed::domain::effect::{Effect, RequestId};
use firstfeed::domain::event::{AccountWorld, World};
use firstfeed::domain::model::Addresses;
use firstfeed::domain::run::machine::{Answer, Call};
use firstfeed::domain::run::{Purpose, Run, RunId, RunState};
use firstfeed::domain::secret::Secret;
use firstfeed::domain::sign_in::{Ask, Page, SignedIn};
use firstfeed::net::Validators;
use firstfeed::shell::now;
use firstfeed::shell::store::{Cached, Store};

use crate::account::{self, HANDLE, PASSWORD, REFRESH, TOKEN};
use crate::server::WebServer;
use crate::support::{Bench, ID, post, saved, source};
use firstfeed::domain::Network;

fn account(world: World) -> AccountWorld {
    match world {
        World::Account(world) => world,
        other => panic!("{other:?}"),
    }
}

fn sign_in(ask: Ask, password: Option<&str>, addresses: &Arc<Addresses>) -> Effect {
    Effect::SignIn {
        id: ID,
        ask,
        password: password.map(|text| Secret::new(text.to_owned())),
        addresses: Arc::clone(addresses),
    }
}

fn on_mastodon(server: &WebServer) -> Ask {
    Ask::Mastodon {
        server: server.host(),
        lists: false,
    }
}

fn page(bench: &Bench, effect: Effect) -> Page {
    bench.shell.perform(effect);
    match account(bench.answers(1).remove(0)) {
        AccountWorld::SignInPage { page, .. } => page,
        other => panic!("{other:?}"),
    }
}

fn signed_in(world: World) -> SignedIn {
    match account(world) {
        AccountWorld::SignedIn { id: ID, result } => result.unwrap(),
        other => panic!("{other:?}"),
    }
}

/// Signs in to both networks of the server.
fn both(bench: &Bench, server: &WebServer, addresses: &Arc<Addresses>) -> [AccountKey; 2] {
    let page = page(bench, sign_in(on_mastodon(server), None, addresses));
    assert!(account::agrees(&page.link).starts_with("HTTP/1.1 200 "));
    let first = signed_in(bench.answers(1).remove(0));
    let ask = Ask::AppPassword {
        handle: HANDLE.to_owned(),
    };
    let second = signed_in(bench.perform(sign_in(ask, Some(PASSWORD), addresses)));
    [first, second].map(|signed| {
        assert_eq!(signed.kept, Err(Problem::KeyringMissing));
        signed.account.key
    })
}

/// Follows somebody, as a run of one.
fn follows(bench: &Bench, key: &AccountKey, run: RunId, addresses: &Arc<Addresses>) {
    let begun = bench.perform(Effect::BeginRun {
        id: ID,
        run: Box::new(Run::new(run, key.clone(), Purpose::Plan, now(), Vec::new())),
    });
    let right = AccountWorld::RunBegun {
        id: ID,
        result: Ok(()),
    };
    assert_eq!(account(begun), right);
    let order = Order {
        act: Act::Follow,
        address: "bob@b.example".to_owned(),
        id: Some("7".to_owned()),
        record: Some("3kaaaaaaaaa22".to_owned()),
        without_boosts: false,
        members: Vec::new(),
    };
    let answer = bench.perform(Effect::RunStep {
        id: ID,
        account: key.clone(),
        run,
        state: RunState::Running,
        changed: Vec::new(),
        call: Some(Call::Send {
            items: vec![0],
            orders: vec![order],
        }),
        addresses: Arc::clone(addresses),
    });
    let answer = account(answer);
    assert!(
        matches!(&answer, AccountWorld::RunAnswered { answer: Some(Answer::Sent(Ok(all))), .. }
            if all.iter().all(Result::is_ok)),
        "{answer:?}"
    );
}

fn contact(bench: &Bench) -> Contact {
    match bench.perform(Effect::ListContacts) {
        World::Contacts(Ok(list)) => {
            assert_eq!(list.len(), 1, "{list:?}");
            list.into_iter().next().unwrap()
        }
        other => panic!("{other:?}"),
    }
}

fn asked_for(server: &WebServer, wanted: &[&str]) -> u64 {
    let log = server.log();
    let some = log
        .iter()
        .filter(|request| wanted.contains(&account::path(request)));
    u64::try_from(some.count()).unwrap()
}

#[test]
fn who_is_asked_is_told_and_forgetting_everything_leaves_nothing() {
    for revoking in [200, 500] {
        let server = account::server(revoking);
        let addresses = Arc::new(server.addresses());
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(Some(folder.path())).0;
        let bench = Bench::with(store.clone(), Arc::new(|_| Ok(())));
        let keys = both(&bench, &server, &addresses);
        for (key, run) in keys.iter().zip(1..) {
            follows(&bench, key, RunId(run), &addresses);
        }
        let told = contact(&bench);
        let followed = [
            "/api/v1/accounts/7/follow",
            "/xrpc/com.atproto.repo.listRecords",
            "/xrpc/com.atproto.repo.applyWrites",
        ];
        assert_eq!(told.follows, asked_for(&server, &followed));
        assert_eq!(told.look_ups, 1, "whose handle it is");
        assert_eq!(told.sign_ins, told.requests() - told.follows - 1);
        assert!(told.follows == 3 && told.sign_ins >= 5, "{told:?}");
        assert_eq!(usize::try_from(told.requests()), Ok(server.log().len()));

        let feed = source(Network::Web, "https://example.org/feed");
        store.posts("web:a".to_owned()).keep(Cached {
            posts: vec![post(&feed, "1", "Hello")],
            rest: firstfeed::domain::post::Rest::default(),
            validators: Validators::default(),
            fetched_at: now(),
        });
        let kept = bench.perform(Effect::Save(Box::new(saved(21))));
        assert_eq!(kept, World::Saved(Ok(())));
        assert_eq!(store.journal().runs.len(), 2);

        let erased = bench.perform(Effect::Erase {
            addresses: Arc::clone(&addresses),
        });
        if revoking == 200 {
            assert_eq!(erased, World::Erased(Ok(())));
        } else {
            assert!(
                matches!(erased, World::Erased(Err(Problem::ServerFailed { .. }))),
                "{erased:?}"
            );
        }
        // Both servers were told, whatever the first one said.
        let log = server.log();
        let told = |wanted: &str, secret: &str| {
            log.iter().any(|request| {
                let sent = request.headers.get("authorization").map_or("", |text| text);
                account::path(request) == wanted
                    && (request.body.contains(secret) || sent.contains(secret))
            })
        };
        assert!(told("/oauth/revoke", TOKEN));
        assert!(told("/xrpc/com.atproto.server.deleteSession", REFRESH));
        // Nobody can act for these accounts any more.
        for key in keys {
            let read = bench.perform(Effect::ReadFollows {
                id: RequestId(8),
                account: key,
                addresses: Arc::clone(&addresses),
            });
            let gone = AccountWorld::FollowsRead {
                id: RequestId(8),
                result: Err(Problem::KeyringMissing),
            };
            assert_eq!(account(read), gone);
        }
        assert_eq!(server.log().len(), log.len());
        drop((bench, store));
        let (store, answers, problem) = Store::open(Some(folder.path()));
        assert_eq!((answers, problem), (None, None));
        assert_eq!(store.journal().runs, Vec::new());
        let posts = store.posts("web:a".to_owned());
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        assert_eq!(runtime.unwrap().block_on(posts.read()), None);
    }
}

#[test]
fn giving_up_closes_the_port_and_leaves_nothing() {
    let server = account::server(200);
    let addresses = Arc::new(server.addresses());
    let bench = Bench::with(Store::open(None).0, Arc::new(|_| Ok(())));
    let page = page(&bench, sign_in(on_mastodon(&server), None, &addresses));
    let port = account::back(&page.link).port().unwrap();
    let knocks = || TcpStream::connect(("127.0.0.1", port));
    assert!(knocks().is_ok());
    bench.shell.perform(Effect::Cancel(ID));
    let stopped = AccountWorld::SignedIn {
        id: ID,
        result: Err(Problem::Stopped),
    };
    assert_eq!(account(bench.answers(1).remove(0)), stopped);
    assert!(knocks().is_err());
    bench.nothing_more();
    // A code that comes now goes nowhere.
    bench.shell.perform(Effect::GiveCode {
        id: ID,
        code: Secret::new("the-code-itself".to_owned()),
    });
    bench.nothing_more();
    assert_eq!(asked_for(&server, &["/oauth/token"]), 0);
}

#[test]
fn a_code_that_the_person_brings_is_as_good_as_the_browser() {
    let server = account::server(200);
    let addresses = Arc::new(server.addresses());
    let bench = Bench::with(Store::open(None).0, Arc::new(|_| Ok(())));
    let page = page(&bench, sign_in(on_mastodon(&server), None, &addresses));
    bench.shell.perform(Effect::GiveCode {
        id: ID,
        code: Secret::new(account::back(&page.link).to_string()),
    });
    let signed = signed_in(bench.answers(1).remove(0));
    assert_eq!(signed.account.handle, format!("me@{}", server.host()));
    bench.nothing_more();
}

#[test]
fn keys_that_are_too_long_to_be_kept_are_given_back() {
    let server = account::wordy();
    let addresses = Arc::new(server.addresses());
    let bench = Bench::with(Store::open(None).0, Arc::new(|_| Ok(())));
    let page = page(&bench, sign_in(on_mastodon(&server), None, &addresses));
    account::agrees(&page.link);
    let too_long = AccountWorld::SignedIn {
        id: ID,
        result: Err(Problem::TooLarge {
            host: server.host(),
        }),
    };
    assert_eq!(account(bench.answers(1).remove(0)), too_long);
    assert_eq!(asked_for(&server, &["/oauth/revoke"]), 1);
}

#[test]
fn signing_in_again_takes_the_former_keys_back() {
    let server = account::server(200);
    let addresses = Arc::new(server.addresses());
    let bench = Bench::with(Store::open(None).0, Arc::new(|_| Ok(())));
    for revoked in [0, 1] {
        let page = page(&bench, sign_in(on_mastodon(&server), None, &addresses));
        assert!(account::agrees(&page.link).starts_with("HTTP/1.1 200 "));
        signed_in(bench.answers(1).remove(0));
        assert_eq!(asked_for(&server, &["/oauth/revoke"]), revoked);
    }
}
