//! The shell with a real keyring: what goes into it, and what forgetting everything takes out.

use std::path::Path;
use std::sync::Arc;

use firstfeed::domain::Problem;
use firstfeed::domain::account::AccountKey;
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{AccountWorld, World};
use firstfeed::domain::model::Addresses;
use firstfeed::domain::secret::Secret;
use firstfeed::domain::sign_in::Ask;
use firstfeed::shell::store::Store;
use firstfeed::shell::vault::Vault;

use crate::account;
use crate::block;
use crate::odd::{self, Manner, PATIENCE};
use crate::server::WebServer;
use crate::support::{Bench, ID};

fn bench(folder: Option<&Path>, vault: Option<&Vault>) -> Bench {
    let vault = vault.cloned();
    let opener = Arc::new(|_: &_| Ok(()));
    Bench::build(Store::open(folder).0, opener, |shell| match vault {
        Some(vault) => shell.with_vault(vault),
        None => shell,
    })
}

/// Signs in with the browser; the keyring takes the keys.
fn signs_in(bench: &Bench, server: &WebServer, addresses: &Arc<Addresses>) -> AccountKey {
    bench.shell.perform(Effect::SignIn {
        id: ID,
        ask: Ask::Mastodon {
            server: server.host(),
            lists: false,
        },
        password: None,
        addresses: Arc::clone(addresses),
    });
    let page = bench.answers(1).remove(0);
    let World::Account(AccountWorld::SignInPage { page, .. }) = page else {
        panic!("{page:?}")
    };
    account::agrees(&page.link);
    let signed = bench.answers(1).remove(0);
    let World::Account(AccountWorld::SignedIn {
        result: Ok(signed), ..
    }) = signed
    else {
        panic!("{signed:?}")
    };
    assert_eq!(signed.kept, Ok(()));
    signed.account.key
}

fn revoked(server: &WebServer) -> usize {
    let log = server.log();
    let some = log.iter().map(account::path);
    some.filter(|path| *path == "/oauth/revoke").count()
}

pub(crate) fn forgotten() {
    let vault = Vault::system(None);
    let listed = || block(vault.list());
    let folder = tempfile::tempdir().unwrap();
    let bench = |vault| bench(Some(folder.path()), vault);
    for revoking in [200, 500] {
        let server = account::server(revoking);
        let addresses = Arc::new(server.addresses());
        let erase = || Effect::Erase {
            addresses: Arc::clone(&addresses),
        };
        let key = signs_in(&bench(Some(&vault)), &server, &addresses);
        assert_eq!(listed(), Ok(vec![key.clone()]));

        // Some test or tool makes a shell and erases: the desktop's keyring is not its business.
        let other = bench(None);
        assert_eq!(other.perform(erase()), World::Erased(Ok(())));
        let signed_out = other.perform(Effect::SignOut {
            id: ID,
            account: key.clone(),
            addresses: Arc::clone(&addresses),
        });
        assert!(matches!(
            signed_out,
            World::Account(AccountWorld::SignedOut { .. })
        ));
        assert_eq!(listed(), Ok(vec![key.clone()]));
        assert_eq!(revoked(&server), 0);

        drop(other);
        // The app itself, after a restart: it finds what the last one kept.
        let erased = bench(Some(&vault)).perform(erase());
        assert_eq!(revoked(&server), 1);
        assert_eq!(listed(), Ok(Vec::new()), "whatever the server says");
        assert_eq!(block(vault.get(&key)), Err(Problem::KeyringEmptied));
        match revoking {
            200 => assert_eq!(erased, World::Erased(Ok(()))),
            _ => assert!(
                matches!(erased, World::Erased(Err(Problem::ServerFailed { .. }))),
                "{erased:?}"
            ),
        }
    }
}

/// The person gives up while the keyring asks for its password: the keys are there already, so
/// that they can be revoked and do not stay behind.
pub(crate) fn given_up() {
    let keyring = odd::keyring(Manner::Late);
    let server = account::server(200);
    let addresses = Arc::new(server.addresses());
    let bench = bench(None, Some(&Vault::system(None)));
    bench.shell.perform(Effect::SignIn {
        id: ID,
        ask: Ask::AppPassword {
            handle: account::HANDLE.to_owned(),
        },
        password: Some(Secret::new(account::PASSWORD.to_owned())),
        addresses: Arc::clone(&addresses),
    });
    keyring.asked.recv_timeout(PATIENCE).unwrap();
    bench.shell.perform(Effect::Cancel(ID));
    keyring.may.send(()).unwrap();
    let signed = bench.answers(1).remove(0);
    let World::Account(AccountWorld::SignedIn {
        result: Ok(signed), ..
    }) = signed
    else {
        panic!("{signed:?}")
    };
    assert_eq!(signed.kept, Err(Problem::Stopped));
    // What the app then does with a success that nobody waits for any more.
    let out = bench.perform(Effect::SignOut {
        id: ID,
        account: signed.account.key,
        addresses,
    });
    let right = AccountWorld::SignedOut {
        id: ID,
        result: Ok(()),
    };
    assert_eq!(out, World::Account(right));
    keyring.deleted.recv_timeout(PATIENCE).unwrap();
    let log = server.log();
    let ended = log.iter().map(account::path);
    assert!(
        ended
            .into_iter()
            .any(|path| path == "/xrpc/com.atproto.server.deleteSession")
    );
}
