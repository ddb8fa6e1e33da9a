//! Performs effects on tokio and sends back what came of them.
//!
//! Invariant: each effect but `Cancel` answers with exactly one final event, even when its task
//! panics ([`Problem::Crashed`]) or is stopped ([`Problem::Stopped`]). A sign-in to which the
//! server is giving keys is not stopped any more: it answers with the account.

mod accounts;
pub mod desktop;
mod fallback;
pub mod files;
pub mod look;
mod perform;
pub mod store;
pub mod vault;

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::task::AbortHandle;

use crate::domain::contact::Contact;
use crate::domain::effect::{Effect, RequestId};
use crate::domain::event::{Event, World};
use crate::domain::problem::Problem;
use crate::net::Net;
use accounts::Accounts;
use desktop::{Dialogs, Opener};
use fallback::Fallback;
use look::DesktopWatch;
use store::Store;
use vault::Vault;

/// Called after an event was sent, so that the window looks for it.
pub type Waker = Arc<dyn Fn() + Send + Sync>;

/// Sources that `Net` is asked for at a time. It queues by host; were it given only a few, many
/// of one slow host would keep all others waiting.
const FETCHES: usize = 200;
/// Pictures asked for at a time, so that they do not crowd out posts.
const PICTURES: usize = 8;

/// The list of who was asked is kept no more often than this, in seconds.
const CONTACTS_SECS: i64 = 10;

/// Seconds since 1970.
#[must_use]
pub fn now() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| i64::try_from(time.as_secs()).unwrap_or(i64::MAX))
}

/// Carries out effects. Dropping it writes what is still to be saved.
pub struct Shell {
    parts: Parts,
    inbox: Receiver<Event>,
}

/// What running effects need.
#[derive(Clone)]
struct Parts {
    handle: Handle,
    store: Store,
    net: Net,
    opener: Opener,
    dialogs: Dialogs,
    outbox: Sender<Event>,
    waker: Waker,
    /// Requests that can be stopped.
    running: Arc<Mutex<BTreeMap<RequestId, AbortHandle>>>,
    fetches: Arc<Semaphore>,
    pictures: Arc<Semaphore>,
    accounts: Accounts,
    /// When the list of who was asked was kept last, in seconds since 1970, and how many
    /// requests it had then.
    contacts_kept: Arc<Mutex<(i64, u64)>>,
}

impl Shell {
    /// Effects run on `handle`'s runtime; `waker` is called after each event was sent;
    /// `opener` opens links. Keys of accounts are held in memory only: the desktop's keyring is
    /// touched by whoever asks for it with [`Self::with_vault`], and by nobody else.
    #[must_use]
    pub fn new(handle: Handle, store: Store, net: Net, waker: Waker, opener: Opener) -> Self {
        let (outbox, inbox) = channel();
        net.remember(store.contacts());
        Self {
            parts: Parts {
                handle,
                store,
                net,
                opener,
                dialogs: Dialogs::default(),
                outbox,
                waker,
                running: Arc::default(),
                fetches: Arc::new(Semaphore::new(FETCHES)),
                pictures: Arc::new(Semaphore::new(PICTURES)),
                accounts: Accounts::new(Vault::without_keyring()),
                contacts_kept: Arc::default(),
            },
            inbox,
        }
    }

    /// File dialogs belong to this window from now on.
    #[must_use]
    pub fn with_dialogs(mut self, dialogs: Dialogs) -> Self {
        self.parts.dialogs = dialogs;
        self
    }

    /// Keys of accounts lie here.
    #[must_use]
    pub fn with_vault(mut self, vault: Vault) -> Self {
        self.parts.accounts = Accounts::new(vault);
        self
    }

    /// Tells from now on how the desktop is set, whenever that changes.
    #[must_use]
    pub fn with_desktop(self, mut desktop: DesktopWatch) -> Self {
        let (outbox, waker) = (self.parts.outbox.clone(), Arc::clone(&self.parts.waker));
        self.parts.handle.spawn(async move {
            while let Some(now) = desktop.next().await {
                // The receiver is gone only while the app closes.
                if outbox.send(Event::World(World::Desktop(now))).is_err() {
                    return;
                }
                waker();
            }
        });
        self
    }

    /// Begins an effect and returns at once. Call it on the main thread: some systems
    /// make file dialogs only there.
    pub fn perform(&self, effect: Effect) {
        if let Effect::Cancel(id) = effect {
            // Its own task answers; one that has answered already is no longer listed.
            if self.parts.accounts.give_up(id) {
                return;
            }
            if let Some(task) = self.parts.running().get(&id) {
                task.abort();
            }
            return;
        }
        if let Effect::GiveCode { id, code } = effect {
            self.parts.accounts.give_code(id, code);
            return;
        }
        let fallback = Fallback::of(&effect);
        let work = self.parts.begin(effect);
        self.parts.track(fallback, work);
    }

    /// What has arrived since the last call.
    pub fn drain(&self) -> impl Iterator<Item = Event> {
        self.inbox.try_iter()
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        self.parts.keep_contacts(0);
        self.parts.store.finish();
    }
}

impl Parts {
    /// Runs an effect's work and sends its one final event, whatever becomes of the task.
    fn track(&self, fallback: Fallback, work: impl Future<Output = World> + Send + 'static) {
        let id = fallback.request_id();
        let task = self.handle.spawn(work);
        if let Some(id) = id {
            self.running().insert(id, task.abort_handle());
        }
        let parts = self.clone();
        self.handle.spawn(async move {
            let world = match task.await {
                Ok(world) => world,
                Err(error) if error.is_cancelled() => fallback.with(Problem::Stopped),
                Err(error) => {
                    log::error!("an effect's task failed: {error}");
                    fallback.with(Problem::Crashed)
                }
            };
            if let Some(id) = id {
                parts.running().remove(&id);
            }
            parts.keep_contacts(CONTACTS_SECS);
            parts.send(world);
        });
    }

    /// Keeps the list of who was asked, if it is that old and has grown.
    fn keep_contacts(&self, age: i64) {
        let mut kept = self
            .contacts_kept
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let (at, known) = *kept;
        if (0..age).contains(&(now() - at)) {
            return;
        }
        let contacts = self.net.contacted();
        let requests = contacts.iter().map(Contact::requests).sum();
        if requests != known {
            *kept = (now(), requests);
            self.store.keep_contacts(contacts);
        }
    }

    fn running(&self) -> MutexGuard<'_, BTreeMap<RequestId, AbortHandle>> {
        // Nothing that holds the lock can leave the map half changed.
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn send(&self, world: World) {
        // The receiver is gone only while the app closes.
        if self.outbox.send(Event::World(world)).is_ok() {
            (self.waker)();
        }
    }
}

#[cfg(test)]
mod tests;
