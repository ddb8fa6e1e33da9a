//! Keyrings that refuse, that are sent away, that never answer, or answer too late. No daemon does
//! that when it is asked to, so these are played by a service of our own on the same bus.

#![expect(
    clippy::unused_self,
    clippy::used_underscore_binding,
    clippy::unnecessary_wraps,
    reason = "the interfaces on the bus say what is taken and given"
)]

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use firstfeed::domain::Problem;
use firstfeed::shell::vault::Vault;
use zbus::blocking::connection::{Builder, Connection};
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zbus::{fdo, interface};

use crate::{TEXT, block, key, refused_by, secret};

const SERVICE: &str = "/org/freedesktop/secrets";
const SESSION: &str = "/org/freedesktop/secrets/session/s1";
const COLLECTION: &str = "/org/freedesktop/secrets/collection/login";
const ITEM: &str = "/org/freedesktop/secrets/collection/login/1";
const PROMPT: &str = "/org/freedesktop/secrets/prompt/p1";
const NONE: &str = "/";

/// So long that no answer in time is missed, so short that a test can wait for it.
const SHORT: Duration = Duration::from_secs(2);
/// Long enough never to be the reason for failing.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Says no to everything.
    Refuses,
    /// Asks for a password; the person closes the question.
    Dismissed,
    /// Asks for a password; nobody is there.
    Silent,
    /// Takes what it is given, when it is told to.
    Late,
}

type Secret = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);

fn path(text: &'static str) -> OwnedObjectPath {
    ObjectPath::from_static_str_unchecked(text).into()
}

/// Whether there is an item.
type There = Arc<Mutex<bool>>;

struct Service {
    manner: Manner,
    there: There,
}

#[interface(name = "org.freedesktop.Secret.Service")]
impl Service {
    fn open_session(
        &self,
        _algorithm: &str,
        _input: Value<'_>,
    ) -> fdo::Result<(OwnedValue, OwnedObjectPath)> {
        // Half of a key exchange; nothing is ever read with it.
        let key = Value::from(vec![2_u8; 128]);
        Ok((key.try_to_owned().unwrap(), path(SESSION)))
    }

    fn search_items(
        &self,
        _attributes: HashMap<String, String>,
    ) -> fdo::Result<(Vec<OwnedObjectPath>, Vec<OwnedObjectPath>)> {
        match self.manner {
            Manner::Refuses => Err(fdo::Error::AccessDenied("no".to_owned())),
            Manner::Dismissed | Manner::Silent => Ok((Vec::new(), vec![path(ITEM)])),
            Manner::Late if *self.there.lock().unwrap() => Ok((vec![path(ITEM)], Vec::new())),
            Manner::Late => Ok((Vec::new(), Vec::new())),
        }
    }

    fn unlock(&self, _objects: Vec<OwnedObjectPath>) -> (Vec<OwnedObjectPath>, OwnedObjectPath) {
        (Vec::new(), path(PROMPT))
    }

    fn read_alias(&self, _name: &str) -> OwnedObjectPath {
        path(COLLECTION)
    }
}

struct Prompt(Manner);

#[interface(name = "org.freedesktop.Secret.Prompt")]
impl Prompt {
    async fn prompt(
        &self,
        _window: &str,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> fdo::Result<()> {
        if self.0 == Manner::Dismissed {
            Self::completed(&emitter, true, Value::from("")).await?;
        }
        Ok(())
    }

    #[zbus(signal)]
    async fn completed(
        emitter: &SignalEmitter<'_>,
        dismissed: bool,
        result: Value<'_>,
    ) -> zbus::Result<()>;
}

struct Collection {
    /// Told that somebody wants to keep something.
    asked: Sender<()>,
    /// Waited for before it is kept.
    may: Mutex<Receiver<()>>,
    there: There,
}

#[interface(name = "org.freedesktop.Secret.Collection")]
impl Collection {
    fn create_item(
        &self,
        _properties: HashMap<String, OwnedValue>,
        _secret: Secret,
        _replace: bool,
    ) -> fdo::Result<(OwnedObjectPath, OwnedObjectPath)> {
        self.asked.send(()).unwrap();
        self.may.lock().unwrap().recv().unwrap();
        *self.there.lock().unwrap() = true;
        Ok((path(ITEM), path(NONE)))
    }

    #[zbus(property)]
    fn locked(&self) -> bool {
        false
    }
}

struct Item {
    deleted: Sender<()>,
    there: There,
}

#[interface(name = "org.freedesktop.Secret.Item")]
impl Item {
    fn delete(&self) -> OwnedObjectPath {
        *self.there.lock().unwrap() = false;
        self.deleted.send(()).unwrap();
        path(NONE)
    }

    #[zbus(property)]
    fn locked(&self) -> bool {
        false
    }
}

/// A keyring on the bus, for as long as this lives.
pub(crate) struct Keyring {
    _connection: Connection,
    pub(crate) asked: Receiver<()>,
    pub(crate) may: Sender<()>,
    pub(crate) deleted: Receiver<()>,
    there: There,
}

pub(crate) fn keyring(manner: Manner) -> Keyring {
    let (to_asked, asked) = channel();
    let (may, is_allowed) = channel();
    let (to_deleted, deleted) = channel();
    let there = There::default();
    let service = Service {
        manner,
        there: Arc::clone(&there),
    };
    let collection = Collection {
        asked: to_asked,
        may: Mutex::new(is_allowed),
        there: Arc::clone(&there),
    };
    let item = Item {
        deleted: to_deleted,
        there: Arc::clone(&there),
    };
    let builder = Builder::session().unwrap();
    let builder = builder.name("org.freedesktop.secrets").unwrap();
    let builder = builder.serve_at(SERVICE, service).unwrap();
    let builder = builder.serve_at(PROMPT, Prompt(manner)).unwrap();
    let builder = builder.serve_at(COLLECTION, collection).unwrap();
    let builder = builder.serve_at(ITEM, item).unwrap();
    Keyring {
        _connection: builder.build().unwrap(),
        asked,
        may,
        deleted,
        there,
    }
}

pub(crate) fn refusing() {
    let _keyring = keyring(Manner::Refuses);
    let vault = Vault::system(None);
    refused_by(&vault, &Problem::KeyringRefused);
    block(async {
        assert_eq!(vault.list().await, Err(Problem::KeyringRefused));
        let ana = key("ana");
        assert_eq!(vault.delete(&ana).await, Err(Problem::KeyringRefused));
        assert_eq!(vault.delete_all().await, Err(Problem::KeyringRefused));
    });
}

pub(crate) fn dismissed() {
    let _keyring = keyring(Manner::Dismissed);
    refused_by(&Vault::system(None), &Problem::KeyringLocked);
}

pub(crate) fn silent() {
    let _keyring = keyring(Manner::Silent);
    let vault = Vault::system(None).with_patience(SHORT);
    refused_by(&vault, &Problem::KeyringLocked);
}

/// The question is answered after the person was told that nothing is kept: then nothing is.
pub(crate) fn late() {
    let keyring = keyring(Manner::Late);
    let vault = Vault::system(None).with_patience(SHORT);
    let put = || block(vault.put(&key("ana"), "Firstfeed: @ana", secret(TEXT)));
    assert_eq!(put(), Err(Problem::KeyringLocked));
    keyring.asked.recv_timeout(PATIENCE).unwrap();
    vault.hold(&key("ana"), secret(TEXT));
    keyring.may.send(()).unwrap();
    keyring.deleted.recv_timeout(PATIENCE).unwrap();
    assert!(!*keyring.there.lock().unwrap());
    assert_eq!(block(vault.get(&key("ana"))), Ok(secret(TEXT)));
    // "Try again" is kept, and stays.
    keyring.may.send(()).unwrap();
    assert_eq!(put(), Ok(()));
    assert!(*keyring.there.lock().unwrap());
    assert!(!vault.is_held(&key("ana")));
    assert!(keyring.deleted.try_recv().is_err());
}
