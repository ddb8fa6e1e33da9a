//! Acting for an account: what it follows, following and unfollowing, signing out.

mod bluesky;
mod mastodon;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::Mutex;

use super::Net;
use super::guard::Allowed;
use super::session::{Keys, Session};
use super::sign_in::dpop::Prover;
use crate::domain::Problem;
use crate::domain::account::{Account, Follows, Order, Outcome, Standing};
use crate::domain::model::Addresses;
use crate::domain::secret::Secret;
use crate::domain::source::Network;

/// Most follows of an account that are read.
pub const MAX_FOLLOWS: usize = 10_000;
/// Most pages of one list: servers may give fewer at a time than they were asked for.
const MAX_PAGES: usize = 250;
/// Longest mark of a further page that is sent back.
const MAX_CURSOR_BYTES: usize = 2_000;
/// Most orders in one call.
const MAX_ORDERS: usize = 50;

/// Keeps a session's new text; awaited before the new tokens are used, so that a crash cannot
/// lose them.
pub type Keep = Arc<dyn Fn(Secret) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// An account to act for. Cheap to clone; clones share their tokens.
#[derive(Clone)]
pub struct Signed {
    inner: Arc<Inner>,
}

struct Inner {
    net: Net,
    addresses: Arc<Addresses>,
    allowed: Allowed,
    account: Account,
    /// Held while tokens are refreshed, so that this happens once.
    keys: Mutex<Keys>,
    /// Makes proofs, where the tokens need them.
    prover: Option<Prover>,
    /// Bluesky: the follows as the account's own server had them last.
    recorded: Mutex<bluesky::Recorded>,
    keep: Keep,
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signed in as {}", self.inner.account.key)
    }
}

impl Net {
    /// Acts for an account.
    ///
    /// # Errors
    /// [`Problem::KeyringEmptied`] if the keys cannot be used.
    pub fn signed(
        &self,
        session: Session,
        addresses: Arc<Addresses>,
        keep: Keep,
    ) -> Result<Signed, Problem> {
        let prover = match &session.keys {
            Keys::OAuth(keys) => Some(Prover::kept(&keys.pair).ok_or(Problem::KeyringEmptied)?),
            Keys::Mastodon(_) | Keys::Password(_) => None,
        };
        Ok(Signed {
            inner: Arc::new(Inner {
                net: self.clone(),
                allowed: Allowed::new(&addresses),
                addresses,
                account: session.account,
                keys: Mutex::new(session.keys),
                prover,
                recorded: Mutex::default(),
                keep,
            }),
        })
    }
}

impl Signed {
    /// Whose it is.
    #[must_use]
    pub fn account(&self) -> &Account {
        &self.inner.account
    }

    fn is_mastodon(&self) -> bool {
        self.inner.account.key.network == Network::Mastodon
    }

    /// What the account follows: people, and on Mastodon hashtags; at most [`MAX_FOLLOWS`].
    ///
    /// # Errors
    /// What went wrong, for the person.
    pub async fn follows(&self) -> Result<Follows, Problem> {
        if self.is_mastodon() {
            self.inner.mastodon_follows().await
        } else {
            self.inner.bluesky_follows().await
        }
    }

    /// The id behind an address: a DID, the account's id on the person's own server, or the name
    /// of a hashtag.
    ///
    /// # Errors
    /// [`Problem::NotFound`] if there is nobody, else what went wrong.
    pub async fn find(&self, address: &str) -> Result<String, Problem> {
        if self.is_mastodon() {
            self.inner.mastodon_find(address).await
        } else {
            self.inner.bluesky_find(address).await
        }
    }

    /// Carries out orders whose ids are known; one answer for each, in their order.
    ///
    /// # Errors
    /// What went wrong with the call as a whole: then it is not certain that nothing happened.
    pub async fn send(&self, orders: &[Order]) -> Result<Vec<Result<Outcome, Problem>>, Problem> {
        let orders = orders.get(..MAX_ORDERS).unwrap_or(orders);
        if self.is_mastodon() {
            self.inner.mastodon_send(orders).await
        } else {
            self.inner.bluesky_send(orders).await
        }
    }

    /// How things stand; one answer for each order, in their order.
    ///
    /// # Errors
    /// What went wrong; then nothing is known.
    pub async fn standing(&self, orders: &[Order]) -> Result<Vec<Standing>, Problem> {
        let orders = orders.get(..MAX_ORDERS).unwrap_or(orders);
        if self.is_mastodon() {
            self.inner.mastodon_standing(orders).await
        } else {
            self.inner.bluesky_standing(orders).await
        }
    }

    /// Has the server revoke the keys.
    ///
    /// # Errors
    /// What went wrong; keys that had ended already are no error.
    pub async fn sign_out(&self) -> Result<(), Problem> {
        if self.is_mastodon() {
            self.inner.mastodon_sign_out().await
        } else {
            self.inner.bluesky_sign_out().await
        }
    }
}

impl Inner {
    fn expired(&self) -> Problem {
        Problem::SignInExpired {
            handle: self.account.handle.clone(),
        }
    }

    /// Hands the present keys to whoever keeps them.
    async fn keep(&self, keys: &Keys) -> Result<(), Problem> {
        let session = Session {
            account: self.account.clone(),
            keys: keys.clone(),
        };
        (self.keep)(session.to_secret()?).await;
        Ok(())
    }
}
