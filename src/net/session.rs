//! What is needed to act for an account: tokens and keys, which never print and are wiped.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::Url;
use zeroize::Zeroizing;

use super::http::host_of;
use crate::domain::account::{Account, AccountKey};
use crate::domain::problem::Problem;
use crate::domain::secret::Secret;

/// Version of the form in which sessions are kept.
const VERSION: u32 = 1;
/// Windows keeps no more than this in one entry (`CRED_MAX_CREDENTIAL_BLOB_SIZE`).
const MAX_KEPT_BYTES: usize = 2_560;

/// Longest token, and longest name or secret of a client, that is taken from a server. What is
/// usual has less than a tenth of it.
const MAX_TOKEN_BYTES: usize = 16 << 10;

/// Whether what a server gave out can be a token: it is kept in the keyring.
pub(super) const fn is_token(text: &str) -> bool {
    !text.is_empty() && text.len() <= MAX_TOKEN_BYTES
}
/// No decent server's keys are longer; more is not kept.
const MAX_BYTES: usize = 32 << 10;

/// A text that is wiped.
pub(super) type Hidden = Zeroizing<String>;

/// Keys of a Mastodon account.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct MastodonKeys {
    pub(super) client_id: String,
    pub(super) client_secret: Hidden,
    pub(super) token: Hidden,
    /// The account's id on its own server.
    pub(super) own_id: String,
    /// Where tokens are revoked.
    pub(super) revoke: String,
}

/// Keys of a Bluesky account that signed in with the browser.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct OAuthKeys {
    pub(super) client_id: String,
    /// Where tokens are refreshed.
    pub(super) token_url: String,
    /// Where they are revoked, if the server says.
    pub(super) revoke: Option<String>,
    pub(super) refresh: Hidden,
    /// Left out where it would not fit; then it is asked for anew.
    pub(super) access: Option<Hidden>,
    /// Key pair of the proofs, PKCS#8 in base64.
    pub(super) pair: Hidden,
}

/// Keys of a Bluesky account that signed in with an app password.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct PasswordKeys {
    pub(super) refresh: Hidden,
    pub(super) access: Option<Hidden>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Keys {
    Mastodon(MastodonKeys),
    OAuth(OAuthKeys),
    Password(PasswordKeys),
}

/// A sign-in.
#[derive(Clone)]
pub struct Session {
    pub(super) account: Account,
    pub(super) keys: Keys,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Session of {}", self.account.key)
    }
}

#[derive(Serialize, Deserialize)]
struct Kept {
    version: u32,
    account: Account,
    keys: Keys,
}

impl Session {
    /// Whose it is.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.account
    }

    /// Name of its account.
    #[must_use]
    pub const fn key(&self) -> &AccountKey {
        &self.account.key
    }

    /// As text for the keyring.
    ///
    /// # Errors
    /// [`Problem::TooLarge`] if it is more than anybody needs; [`Problem::Crashed`] if it cannot
    /// be written as JSON, which does not happen.
    pub fn to_secret(&self) -> Result<Secret, Problem> {
        let text = |keys: Keys| {
            serde_json::to_string(&Kept {
                version: VERSION,
                account: self.account.clone(),
                keys,
            })
            .map(Zeroizing::new)
            .map_err(|_any| Problem::Crashed)
        };
        let mut whole = text(self.keys.clone())?;
        if whole.len() > MAX_KEPT_BYTES {
            let mut keys = self.keys.clone();
            match &mut keys {
                Keys::Mastodon(_) => {}
                Keys::OAuth(keys) => keys.access = None,
                Keys::Password(keys) => keys.access = None,
            }
            whole = text(keys)?;
        }
        if whole.len() > MAX_BYTES {
            let host = Url::parse(&self.account.server).map(|url| host_of(&url));
            return Err(Problem::TooLarge {
                host: host.unwrap_or_default(),
            });
        }
        Ok(Secret::new(whole.to_string()))
    }

    /// Reads what [`Session::to_secret`] wrote.
    ///
    /// # Errors
    /// [`Problem::KeyringEmptied`] if it is something else.
    pub fn from_secret(secret: &Secret) -> Result<Self, Problem> {
        let kept: Kept =
            serde_json::from_str(secret.expose()).map_err(|_any| Problem::KeyringEmptied)?;
        if kept.version != VERSION {
            return Err(Problem::KeyringEmptied);
        }
        Ok(Self {
            account: kept.account,
            keys: kept.keys,
        })
    }
}
