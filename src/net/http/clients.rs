//! The HTTP clients themselves.

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, redirect};

use super::super::guard::{Resolver, Targets};
use super::Limits;

/// Says who asks. There is no web page to name yet.
const USER_AGENT: &str = concat!(
    "Firstfeed/",
    env!("CARGO_PKG_VERSION"),
    " (desktop app; reads public posts when its user asks for them)"
);

/// Connections that rest are closed before servers do so: the most impatient wait five seconds
/// (Node's `keepAliveTimeout`), and what is just being sent then would be lost.
const RESTING: Duration = Duration::from_secs(4);

/// One client for each way out.
#[derive(Debug)]
pub(super) struct Clients {
    /// For hosts that the settings name.
    pub(super) own: Client,
    /// For all others: looks up names without private addresses. A client of its own, so that
    /// no open connection is shared.
    pub(super) public: Client,
}

impl Clients {
    /// # Errors
    /// If the system's TLS roots cannot be set up.
    pub(super) fn new(limits: &Limits, targets: &Targets) -> reqwest::Result<Self> {
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // Somebody else may have been faster; any provider will do.
            drop(rustls::crypto::ring::default_provider().install_default());
        }
        let client = |targets: Option<Targets>| {
            Client::builder()
                .user_agent(USER_AGENT)
                .connect_timeout(limits.connect)
                .redirect(redirect::Policy::none())
                .referer(false)
                .pool_max_idle_per_host(2)
                .pool_idle_timeout(RESTING)
                .dns_resolver(Arc::new(Resolver { targets }))
                .build()
        };
        Ok(Self {
            own: client(None)?,
            public: client(Some(Arc::clone(targets)))?,
        })
    }
}
