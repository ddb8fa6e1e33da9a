//! Keys of accounts: in the desktop's keyring and nowhere else.
//!
//! Keyrings block, may ask the person for a password, and their libraries do not promise to
//! stand several threads at one entry: so one worker thread does everything, one job after the
//! other. Where there is no keyring, keys are held in memory until the app closes, if the person
//! wants that.

use std::collections::{BTreeMap, HashMap};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, Error};
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::domain::account::AccountKey;
use crate::domain::problem::Problem;
use crate::domain::secret::Secret;
use crate::domain::source::Network;

/// Longest time for one call: a desktop may be asking the person to unlock the keyring meanwhile.
/// The worker goes on waiting for that; the next call comes after it.
const PATIENCE: Duration = Duration::from_mins(2);
/// Name under which entries are found.
const SERVICE: &str = "firstfeed";
/// Most entries that are listed.
const MAX_ENTRIES: usize = 100;

type Reply<T> = oneshot::Sender<Result<T, Problem>>;

enum Job {
    Put(AccountKey, String, Secret, Reply<()>),
    Get(AccountKey, Reply<Secret>),
    Delete(AccountKey, Reply<()>),
    DeleteAll(Reply<()>),
    List(Reply<Vec<AccountKey>>),
}

/// The keyring; cheap to clone. Nothing is contacted before the first call.
#[derive(Clone)]
pub struct Vault {
    /// None: there is no keyring.
    jobs: Option<Sender<Job>>,
    /// Longest time for one call.
    patience: Duration,
    held: Arc<Mutex<BTreeMap<AccountKey, Secret>>>,
}

impl Vault {
    /// The desktop's keyring. Entries of another `profile` (another data folder) are apart.
    #[must_use]
    pub fn system(profile: Option<&str>) -> Self {
        let service = profile.map_or_else(
            || SERVICE.to_owned(),
            |profile| format!("{SERVICE} {profile}"),
        );
        let (jobs, queue) = channel();
        let thread = std::thread::Builder::new()
            .name("vault".to_owned())
            .spawn(move || work(&service, &queue));
        if let Err(error) = thread {
            // Every call then answers that the keyring refused.
            log::error!("the keyring's thread did not start: {error}");
        }
        Self {
            jobs: Some(jobs),
            patience: PATIENCE,
            held: Arc::default(),
        }
    }

    /// No keyring at all: keys are held in memory, and nothing of the desktop's is touched.
    #[must_use]
    pub fn without_keyring() -> Self {
        Self {
            jobs: None,
            patience: PATIENCE,
            held: Arc::default(),
        }
    }

    /// Waits so long for one call, instead of two minutes.
    #[must_use]
    pub const fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Keeps an account's keys in the keyring, under a label that people understand; earlier ones
    /// are replaced. What is held in memory is let go once the same is there; where newer keys
    /// came to be held meanwhile, they follow.
    ///
    /// # Errors
    /// Why the keyring did not take them.
    pub async fn put(&self, key: &AccountKey, label: &str, secret: Secret) -> Result<(), Problem> {
        let mut newest = secret;
        loop {
            let (reply, answer) = oneshot::channel();
            let job = Job::Put(key.clone(), label.to_owned(), newest.clone(), reply);
            self.ask(job, answer).await?;
            let mut held = self.held();
            match held.get(key) {
                Some(newer) if *newer != newest => newest = newer.clone(),
                Some(_) | None => {
                    held.remove(key);
                    return Ok(());
                }
            }
        }
    }

    /// An account's keys: those held in memory, else those in the keyring.
    ///
    /// # Errors
    /// [`Problem::KeyringEmptied`] if there are none, else why they are not to be had.
    pub async fn get(&self, key: &AccountKey) -> Result<Secret, Problem> {
        if let Some(secret) = self.held().get(key).cloned() {
            return Ok(secret);
        }
        let (reply, answer) = oneshot::channel();
        self.ask(Job::Get(key.clone(), reply), answer).await
    }

    /// Forgets an account's keys; there need not be any.
    ///
    /// # Errors
    /// Why the keyring did not let go of them.
    pub async fn delete(&self, key: &AccountKey) -> Result<(), Problem> {
        let held = self.held().remove(key).is_some();
        // There may be older ones in the keyring, all the same, or ones that it took late.
        let (reply, answer) = oneshot::channel();
        match self.ask(Job::Delete(key.clone(), reply), answer).await {
            Err(Problem::KeyringMissing) if held => Ok(()),
            other => other,
        }
    }

    /// Forgets everything of this app, in memory and in the keyring.
    ///
    /// # Errors
    /// Why the keyring did not let go of it.
    pub async fn delete_all(&self) -> Result<(), Problem> {
        self.held().clear();
        let (reply, answer) = oneshot::channel();
        self.ask(Job::DeleteAll(reply), answer).await
    }

    /// The accounts that the keyring holds keys of.
    ///
    /// # Errors
    /// Why it cannot be asked.
    pub async fn list(&self) -> Result<Vec<AccountKey>, Problem> {
        let (reply, answer) = oneshot::channel();
        self.ask(Job::List(reply), answer).await
    }

    /// Holds keys in memory until the app closes.
    pub fn hold(&self, key: &AccountKey, secret: Secret) {
        self.held().insert(key.clone(), secret);
    }

    /// Whether keys are held in memory only.
    #[must_use]
    pub fn is_held(&self, key: &AccountKey) -> bool {
        self.held().contains_key(key)
    }

    fn held(&self) -> MutexGuard<'_, BTreeMap<AccountKey, Secret>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn ask<T>(
        &self,
        job: Job,
        answer: oneshot::Receiver<Result<T, Problem>>,
    ) -> Result<T, Problem> {
        let Some(jobs) = &self.jobs else {
            return Err(Problem::KeyringMissing);
        };
        if jobs.send(job).is_err() {
            return Err(Problem::KeyringRefused);
        }
        match tokio::time::timeout(self.patience, answer).await {
            Ok(Ok(result)) => result,
            Ok(Err(_gone)) => Err(Problem::KeyringRefused),
            // Most likely a question that nobody answers.
            Err(_elapsed) => Err(Problem::KeyringLocked),
        }
    }
}

/// Does the jobs until nobody is left to ask. Each opens its own connection, so that a keyring
/// that appears later is found.
fn work(service: &str, queue: &Receiver<Job>) {
    while let Ok(job) = queue.recv() {
        // Whoever asked may have given up meanwhile.
        match job {
            Job::Put(key, label, secret, reply) => {
                let late = reply.send(put(service, &key, &label, &secret));
                // The person was told that it is not kept: so it must not be.
                if late == Err(Ok(())) && delete(service, &key).is_err() {
                    log::warn!("what came too late stays in the keyring");
                }
            }
            Job::Get(key, reply) => drop(reply.send(get(service, &key))),
            Job::Delete(key, reply) => drop(reply.send(delete(service, &key))),
            Job::DeleteAll(reply) => drop(reply.send(delete_all(service))),
            Job::List(reply) => drop(reply.send(list(service))),
        }
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn store() -> keyring_core::Result<Arc<impl CredentialStoreApi>> {
    zbus_secret_service_keyring_store::Store::new()
}

#[cfg(target_os = "macos")]
fn store() -> keyring_core::Result<Arc<impl CredentialStoreApi>> {
    apple_native_keyring_store::keychain::Store::new()
}

#[cfg(windows)]
fn store() -> keyring_core::Result<Arc<impl CredentialStoreApi>> {
    windows_native_keyring_store::Store::new()
}

fn entry(service: &str, key: &AccountKey, label: Option<&str>) -> Result<Entry, Error> {
    let user = key.to_string();
    // Only the Secret Service takes labels.
    let modifiers = label
        .filter(|_| cfg!(all(unix, not(target_os = "macos"))))
        .map(|label| HashMap::from([("label", label)]));
    store()?.build(service, &user, modifiers.as_ref())
}

fn put(service: &str, key: &AccountKey, label: &str, secret: &Secret) -> Result<(), Problem> {
    // As bytes: Windows would take two for each letter of a password, and there is little room.
    let put = |label| entry(service, key, label)?.set_secret(secret.expose().as_bytes());
    put(Some(label)).map_err(|error| problem(&error))
}

fn get(service: &str, key: &AccountKey) -> Result<Secret, Problem> {
    let bytes = entry(service, key, None)
        .and_then(|entry| entry.get_secret())
        .map(Zeroizing::new)
        .map_err(|error| problem(&error))?;
    // Something else than what was kept is no key.
    let text = std::str::from_utf8(&bytes).map_err(|_any| Problem::KeyringEmptied)?;
    Ok(Secret::new(text.to_owned()))
}

fn delete(service: &str, key: &AccountKey) -> Result<(), Problem> {
    let deleted = entry(service, key, None).and_then(|entry| entry.delete_credential());
    match deleted {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(problem(&error)),
    }
}

fn list(service: &str) -> Result<Vec<AccountKey>, Problem> {
    let search = || store()?.search(&HashMap::from([("service", service)]));
    let entries = search().map_err(|error| problem(&error))?;
    Ok(entries
        .iter()
        .take(MAX_ENTRIES)
        .filter_map(|entry| {
            let attributes = entry.get_attributes().ok()?;
            account(attributes.get("username")?)
        })
        .collect())
}

fn delete_all(service: &str) -> Result<(), Problem> {
    for key in list(service)? {
        delete(service, &key)?;
    }
    Ok(())
}

/// Reads the name of an entry.
fn account(user: &str) -> Option<AccountKey> {
    let (network, id) = user.split_once(':')?;
    Some(AccountKey {
        network: Network::from_code(network)?,
        id: id.to_owned(),
    })
}

/// What an error of the keyring means for people. The stores hide their own errors in boxes;
/// what they print is all there is to tell them apart by.
fn problem(error: &Error) -> Problem {
    let (Error::NoStorageAccess(inner) | Error::PlatformFailure(inner)) = error else {
        if matches!(error, Error::NoEntry) {
            return Problem::KeyringEmptied;
        }
        // Not its words: some errors carry what was stored.
        log::warn!("the keyring refused");
        return Problem::KeyringRefused;
    };
    let words = format!("{inner:?}");
    log::warn!("keyring: {words}");
    let says = |what: &str| words.contains(what);
    if says("NoResult") {
        Problem::KeyringWithoutCollection
    } else if says("Prompt") || says("Locked") {
        Problem::KeyringLocked
    } else if says("ServiceUnknown")
        || says("NameHasNoOwner")
        || says("Unavailable")
        || says("InputOutput")
        || says("NotFound")
        || says("Address")
    {
        Problem::KeyringMissing
    } else {
        Problem::KeyringRefused
    }
}
