//! Politeness: few requests at a time, none before a server wants them, and a list of who was asked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

use super::Limits;
use crate::domain::Problem;
use crate::domain::contact::Contact;

/// Most hosts remembered; beyond that the idle ones are forgotten.
const MAX_HOSTS: usize = 2_000;
/// Longest wait that a server can ask of us, in seconds: nobody is kept waiting for a year.
pub(super) const LONGEST_WAIT_SECS: i64 = 86_400;

/// What a host was asked for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    /// Posts of a source.
    Posts,
    /// Who or what a handle or address is.
    LookUp,
    /// A picture.
    Picture,
    /// Signing in or out, or keeping a sign-in alive.
    SignIn,
    /// What an account follows, following and unfollowing.
    Follow,
}

/// Seconds since 1970.
pub(super) fn now() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| i64::try_from(since.as_secs()).ok())
        .unwrap_or_default()
}

#[derive(Debug)]
struct Host {
    slots: Arc<Semaphore>,
    state: Mutex<HostState>,
}

#[derive(Debug)]
struct HostState {
    /// Earliest start of the next request.
    next: Instant,
    /// Not to be asked before, seconds since 1970.
    closed_until: i64,
}

/// The hosts we know, and how much of them is in use.
#[derive(Debug)]
pub(super) struct Hosts {
    all: Arc<Semaphore>,
    known: Mutex<BTreeMap<String, Arc<Host>>>,
    contacts: Mutex<BTreeMap<String, Contact>>,
    per_host: usize,
    spacing: Duration,
}

/// Leave to send one request; given back when dropped.
#[derive(Debug)]
pub(super) struct Turn {
    _host: OwnedSemaphorePermit,
    _all: OwnedSemaphorePermit,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Hosts {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            all: Arc::new(Semaphore::new(limits.at_once.max(1))),
            known: Mutex::default(),
            contacts: Mutex::default(),
            per_host: limits.per_host.max(1),
            spacing: limits.spacing,
        }
    }

    fn host(&self, name: &str) -> Arc<Host> {
        let mut known = lock(&self.known);
        if let Some(host) = known.get(name) {
            return Arc::clone(host);
        }
        if known.len() >= MAX_HOSTS {
            let now = now();
            known.retain(|_, host| {
                Arc::strong_count(host) > 1 || lock(&host.state).closed_until > now
            });
        }
        let host = Arc::new(Host {
            slots: Arc::new(Semaphore::new(self.per_host)),
            state: Mutex::new(HostState {
                next: Instant::now(),
                closed_until: 0,
            }),
        });
        known.insert(name.to_owned(), Arc::clone(&host));
        host
    }

    /// Waits until this host may be asked, and notes that it is.
    pub(super) async fn turn(&self, name: &str, purpose: Purpose) -> Result<Turn, Problem> {
        let host = self.host(name);
        host.open(name)?;
        // First the host's own slot: whoever waits for a slow host takes no place from others.
        let own = Arc::clone(&host.slots).acquire_owned().await;
        let all = Arc::clone(&self.all).acquire_owned().await;
        // These semaphores are never closed.
        let (Ok(own), Ok(all)) = (own, all) else {
            return Err(Problem::Stopped);
        };
        // It may have asked for a pause meanwhile.
        host.open(name)?;
        let start = {
            let mut state = lock(&host.state);
            let start = state.next.max(Instant::now());
            state.next = start + self.spacing;
            start
        };
        tokio::time::sleep_until(start).await;
        host.open(name)?;
        self.note(name, purpose);
        Ok(Turn {
            _host: own,
            _all: all,
        })
    }

    /// Notes that a host does not want to be asked before `until`; returns the moment kept to.
    pub(super) fn close(&self, name: &str, until: i64) -> i64 {
        let until = until.clamp(0, now() + LONGEST_WAIT_SECS);
        lock(&self.host(name).state).closed_until = until;
        until
    }

    fn note(&self, name: &str, purpose: Purpose) {
        let mut contacts = lock(&self.contacts);
        if contacts.len() >= MAX_HOSTS && !contacts.contains_key(name) {
            return;
        }
        let contact = contacts.entry(name.to_owned()).or_insert_with(|| Contact {
            host: name.to_owned(),
            ..Contact::default()
        });
        match purpose {
            Purpose::Posts => contact.posts += 1,
            Purpose::LookUp => contact.look_ups += 1,
            Purpose::Picture => contact.pictures += 1,
            Purpose::SignIn => contact.sign_ins += 1,
            Purpose::Follow => contact.follows += 1,
        }
    }

    /// Who was asked, by name.
    pub(super) fn contacts(&self) -> Vec<Contact> {
        lock(&self.contacts).values().cloned().collect()
    }

    /// Adds those who were asked in earlier sessions.
    pub(super) fn remember(&self, earlier: Vec<Contact>) {
        let mut contacts = lock(&self.contacts);
        for one in earlier.into_iter().take(MAX_HOSTS) {
            let contact = contacts.entry(one.host.clone()).or_insert_with(|| Contact {
                host: one.host.clone(),
                ..Contact::default()
            });
            contact.add(&one);
        }
    }

    /// Forgets who was asked.
    pub(super) fn forget(&self) {
        lock(&self.contacts).clear();
    }
}

impl Host {
    fn open(&self, name: &str) -> Result<(), Problem> {
        let until = lock(&self.state).closed_until;
        if until > now() {
            return Err(Problem::RateLimited {
                host: name.to_owned(),
                until: Some(until),
            });
        }
        Ok(())
    }
}
