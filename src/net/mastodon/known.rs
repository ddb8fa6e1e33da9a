//! Where accounts are read, as far as this session has found out.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use url::Url;

use crate::domain::model::Addresses;

/// Most accounts whose place is remembered; then everything is forgotten.
const MAX_KNOWN: usize = 2_000;

/// Where an account is read.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// The API of this server.
    Api {
        base: String,
        id: String,
        /// The name of the server in handles.
        domain: String,
    },
    /// The API is closed; the account's feed, by the first address that answers.
    Feed(Vec<Url>),
}

/// Remembers for this session where accounts are read.
#[derive(Debug, Default)]
pub(in crate::net) struct Known(Mutex<BTreeMap<String, Place>>);

impl Known {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Place>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The base address is part of the key: it may be changed in the settings.
    fn key(source: &str, addresses: &Addresses) -> String {
        let (_, host) = split(source);
        format!("{}\n{source}", base(host, addresses))
    }

    pub(super) fn get(&self, source: &str, addresses: &Addresses) -> Option<Place> {
        self.lock().get(&Self::key(source, addresses)).cloned()
    }

    pub(super) fn set(&self, source: &str, addresses: &Addresses, place: Place) {
        let mut known = self.lock();
        if known.len() >= MAX_KNOWN {
            known.clear();
        }
        known.insert(Self::key(source, addresses), place);
    }

    pub(in crate::net) fn forget_all(&self) {
        self.lock().clear();
    }

    pub(super) fn forget(&self, source: &str, addresses: &Addresses) {
        self.lock().remove(&Self::key(source, addresses));
    }
}

pub(super) fn split(address: &str) -> (&str, &str) {
    address.rsplit_once('@').unwrap_or((address, ""))
}

/// Where a server is reached.
pub(in crate::net) fn base(host: &str, addresses: &Addresses) -> String {
    addresses
        .mastodon
        .get(&host.to_lowercase())
        .cloned()
        .unwrap_or_else(|| format!("https://{host}"))
}
