//! Signing in: one at a time, each wait with its way out.
//!
//! ```text
//! Out ─► Asking ─► Browser ─► Out (signed in)
//!           │         │   └──► NotKept ─► Out
//!           └──► Failed ◄─┘
//! ```

use serde::{Deserialize, Serialize};

use super::account::{Account, AccountKey, Kept};
use super::effect::RequestId;
use super::post::WebLink;
use super::problem::Problem;
use super::source::Network;

/// Where the person wants to sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// In the browser, at this Mastodon server (as typed).
    Mastodon {
        /// Name or address of the server, or the whole handle.
        server: String,
        /// Whether lists may be made there, too.
        lists: bool,
    },
    /// In the browser, at the server that keeps this account.
    Bluesky {
        /// Handle, DID, or the server itself (as typed).
        handle: String,
        /// Whether lists may be made there, too.
        lists: bool,
    },
    /// With an app password of Bluesky.
    AppPassword {
        /// Handle (as typed).
        handle: String,
    },
}

impl Ask {
    /// The network it is about.
    #[must_use]
    pub const fn network(&self) -> Network {
        match self {
            Self::Mastodon { .. } => Network::Mastodon,
            Self::Bluesky { .. } | Self::AppPassword { .. } => Network::Bluesky,
        }
    }

    /// What was typed.
    #[must_use]
    pub fn typed(&self) -> &str {
        match self {
            Self::Mastodon { server, .. } => server,
            Self::Bluesky { handle, .. } | Self::AppPassword { handle } => handle,
        }
    }
}

/// An account the person is signed in to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mine {
    /// Which.
    pub account: Account,
    /// Where its keys are.
    pub kept: Kept,
}

/// The page to sign in at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The page.
    pub link: WebLink,
    /// The server it belongs to.
    pub host: String,
    /// Whether it shows a code that has to be brought here by hand.
    pub takes_code: bool,
    /// Whether it asks for more rights than are needed, as the server has no fine ones.
    pub broad: bool,
}

/// What a sign-in brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The account.
    pub account: Account,
    /// Whether the keyring took its keys; until it does they are held in memory.
    pub kept: Result<(), Problem>,
}

/// How far signing in has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SignIn {
    /// Nobody is signing in.
    #[default]
    Out,
    /// The server is being found and asked.
    Asking {
        /// The request.
        id: RequestId,
        /// What was asked.
        ask: Ask,
    },
    /// The page is there; the browser's answer is awaited.
    Browser {
        /// The request.
        id: RequestId,
        /// What was asked.
        ask: Ask,
        /// The page.
        page: Page,
        /// Whether the browser was told to open it: one that asks for more than is needed waits
        /// for the person to agree.
        opened: bool,
        /// Whether a code was brought and is being tried.
        trying: bool,
    },
    /// It did not work.
    Failed {
        /// What was asked.
        ask: Ask,
        /// Why.
        problem: Problem,
    },
    /// Signed in, but the keyring did not take the keys: the person decides.
    NotKept {
        /// The account.
        key: AccountKey,
        /// Why.
        problem: Problem,
        /// The keyring is being asked again.
        again: Option<RequestId>,
    },
}
