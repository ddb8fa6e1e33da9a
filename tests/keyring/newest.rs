//! Keys in memory and in the keyring at the same time.

use std::process::Command;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use firstfeed::domain::Problem;
use firstfeed::domain::account::{Act, Order, Outcome};
use firstfeed::domain::effect::{Effect, RequestId};
use firstfeed::domain::event::{AccountWorld, Event, World};
use firstfeed::domain::run::machine::{Answer, Call};
use firstfeed::domain::run::{Purpose, Run, RunId, RunState};
use firstfeed::domain::sign_in::Ask;
use firstfeed::net::Net;
use firstfeed::shell::Shell;
use firstfeed::shell::store::Store;
use firstfeed::shell::vault::Vault;
use serde_json::json;

use super::{TEXT, block, key, plays, secret};
use crate::server::{Reply, WebServer};

pub(crate) fn newest() {
    let (vault, other) = (Vault::system(None), Vault::system(None));
    let ana = key("ana");
    block(async {
        // Newer keys come while the keyring is still taking the older ones.
        vault.hold(&ana, secret("older"));
        let mut put = Box::pin(vault.put(&ana, "Firstfeed: @ana", secret("older")));
        let mut context = Context::from_waker(Waker::noop());
        assert_eq!(put.as_mut().poll(&mut context), Poll::Pending);
        vault.hold(&ana, secret(TEXT));
        assert_eq!(put.await, Ok(()));
        assert!(!vault.is_held(&ana));
        assert_eq!(other.get(&ana).await, Ok(secret(TEXT)));

        // Some that the keyring did not take stand beside older ones that it has.
        vault.hold(&ana, secret("newer"));
        assert_eq!(vault.get(&ana).await, Ok(secret("newer")));
        assert_eq!(vault.delete(&ana).await, Ok(()));
        assert!(!vault.is_held(&ana));
        assert_eq!(other.get(&ana).await, Err(Problem::KeyringEmptied));
        assert_eq!(other.list().await, Ok(Vec::new()));
    });
}

#[test]
fn the_newest_keys_stay_and_none_are_left_behind() {
    plays("newest", tempfile::tempdir().unwrap().path());
}

/// A Bluesky server of everything, whose first keys have ended.
fn bluesky() -> WebServer {
    const DID: &str = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";
    let base: Arc<Mutex<String>> = Arc::default();
    let own = Arc::clone(&base);
    let server = WebServer::new(move |request| {
        let base = own.lock().unwrap().clone();
        let fresh = request
            .headers
            .get("authorization")
            .is_some_and(|sent| sent == "Bearer fresh");
        let body = match request.path.split('?').next().unwrap() {
            "/xrpc/com.atproto.identity.resolveHandle" => json!({"did": DID}),
            "/xrpc/com.atproto.server.createSession" => {
                json!({"did": DID, "accessJwt": "ended", "refreshJwt": "one"})
            }
            "/xrpc/com.atproto.server.refreshSession" => {
                json!({"did": DID, "accessJwt": "fresh", "refreshJwt": "two"})
            }
            "/xrpc/com.atproto.repo.listRecords" => json!({"records": []}),
            "/xrpc/com.atproto.repo.applyWrites" if fresh => json!({}),
            "/xrpc/com.atproto.repo.applyWrites" => return Reply::status(401),
            path if path == format!("/{DID}") => {
                json!({"id": DID, "alsoKnownAs": ["at://me.example"], "service": [{
                    "id": "#atproto_pds", "type": "AtprotoPersonalDataServer",
                    "serviceEndpoint": base}]})
            }
            _ => return Reply::status(404),
        };
        Reply::ok(body.to_string())
    });
    *base.lock().unwrap() = server.url("");
    server
}

/// Locks the keyring under the app's hands.
fn lock() {
    let locked = Command::new("gdbus")
        .args(["call", "--session", "-d", "org.freedesktop.secrets"])
        .args(["-o", "/org/freedesktop/secrets"])
        .args(["-m", "org.freedesktop.Secret.Service.Lock"])
        .arg("[objectpath \"/org/freedesktop/secrets/collection/login\"]")
        .status()
        .unwrap();
    assert!(locked.success());
}

fn follow() -> Order {
    Order {
        act: Act::Follow,
        address: "bob.example".to_owned(),
        id: Some("did:plc:bob".to_owned()),
        record: Some("3kaaaaaaaaa22".to_owned()),
        without_boosts: false,
        members: Vec::new(),
    }
}

/// What the shell says while an account's keys are refreshed and the keyring is locked.
pub(crate) fn refreshed() {
    let server = bluesky();
    let addresses = Arc::new(server.addresses());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (sender, woken) = channel();
    let shell = Shell::new(
        runtime.handle().clone(),
        Store::open(Some(folder.path())).0,
        Net::new(),
        Arc::new(move || {
            sender.send(()).ok();
        }),
        Arc::new(|_| Ok(())),
    )
    .with_vault(Vault::system(None));
    let answers = |count: usize| {
        let mut all = Vec::new();
        while all.len() < count {
            woken.recv_timeout(Duration::from_mins(1)).unwrap();
            all.extend(shell.drain().filter_map(|event| match event {
                Event::World(World::Account(world)) => Some(world),
                Event::World(_) | Event::User(_) => None,
            }));
        }
        all
    };
    shell.perform(Effect::SignIn {
        id: RequestId(1),
        ask: Ask::AppPassword {
            handle: "me.example".to_owned(),
        },
        password: Some(secret("abcd-efgh-ijkl-mnop")),
        addresses: Arc::clone(&addresses),
    });
    let signed = answers(1).remove(0);
    let AccountWorld::SignedIn {
        result: Ok(signed), ..
    } = signed
    else {
        unreachable!("{signed:?}")
    };
    assert_eq!(signed.kept, Ok(()));
    let account = signed.account.key;
    lock();
    shell.perform(Effect::BeginRun {
        id: RequestId(3),
        run: Box::new(Run::new(
            RunId(1),
            account.clone(),
            Purpose::Plan,
            0,
            Vec::new(),
        )),
    });
    answers(1);
    shell.perform(Effect::RunStep {
        id: RequestId(2),
        account: account.clone(),
        run: RunId(1),
        state: RunState::Running,
        changed: Vec::new(),
        call: Some(Call::Send {
            items: vec![0],
            orders: vec![follow()],
        }),
        addresses,
    });
    let told = AccountWorld::OnlyHeld {
        account,
        problem: Problem::KeyringLocked,
    };
    let done = AccountWorld::RunAnswered {
        run: RunId(1),
        written: Ok(()),
        id: RequestId(2),
        answer: Some(Answer::Sent(Ok(vec![Ok(Outcome::Done)]))),
    };
    assert_eq!(answers(2), [told, done]);
}

#[test]
fn refreshed_keys_that_a_locked_keyring_does_not_take_are_told() {
    plays("refreshed", tempfile::tempdir().unwrap().path());
}
