//! Accounts the person signed in to, and what they follow there already.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::source::{Network, SourceKey};

/// Names an account; the vault finds its keys by it. Not a secret.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AccountKey {
    /// Mastodon or Bluesky.
    pub network: Network,
    /// Bluesky: the DID. Mastodon: `user@host` in lower case.
    pub id: String,
}

impl fmt::Display for AccountKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.network.code(), self.id)
    }
}

/// How the person signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// In the browser, on the server's own page.
    Browser,
    /// With a Bluesky app password.
    AppPassword,
}

/// Where the keys of an account are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// In the desktop's keyring.
    Keyring,
    /// In memory only, until the app closes.
    Session,
}

/// An account the person signed in to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Which.
    pub key: AccountKey,
    /// `alice.test` or `alice@host`, without a leading `@`.
    pub handle: String,
    /// Name to show; may be empty.
    pub name: String,
    /// Base address of its server (Mastodon) or personal data server (Bluesky).
    pub server: String,
    /// How the person signed in.
    pub way: Way,
    /// Whether lists may be made there; the right is asked for only where it is wanted.
    #[serde(default)]
    pub lists: bool,
}

/// Somebody or something the account follows already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followed {
    /// Bluesky: the DID. Mastodon: the account's id on the person's own server.
    /// Hashtag: its name in lower case, without `#`.
    pub id: String,
    /// Address as in [`Source::address`](super::Source::address): handle, `user@host` or `#tag`.
    pub address: String,
    /// Name to show; may be empty.
    pub name: String,
    /// Bluesky: key of the follow record.
    pub record: Option<String>,
}

/// What the account follows at present.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Follows {
    /// Accounts and hashtags, in the network's order.
    pub list: Vec<Followed>,
    /// False when there are more than were read.
    pub complete: bool,
}

/// Follow or unfollow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Follow.
    Follow,
    /// Stop following.
    Unfollow,
}

/// One thing to do on a network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Follow or unfollow.
    pub act: Act,
    /// Address as in [`Source::address`](super::Source::address).
    pub address: String,
    /// Its id as in [`Followed::id`] once known; pinned from then on.
    pub id: Option<String>,
    /// Bluesky: key of the follow record to make or delete (a TID), chosen by us beforehand so
    /// that sending again cannot double it.
    pub record: Option<String>,
    /// Mastodon: follow without boosts.
    pub without_boosts: bool,
    /// Of a list: who is to be put in, or taken out.
    #[serde(default)]
    pub members: Vec<Member>,
}

/// Somebody in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Their source.
    pub source: SourceKey,
    /// Their id as in [`Followed::id`] once they are followed.
    pub id: Option<String>,
    /// Bluesky: key of the record that puts them in, chosen by us beforehand.
    pub record: Option<String>,
}

/// What stands before a list's name in [`Order::address`].
pub const LIST: &str = "list:";

impl Order {
    /// The name of the list that it is about, if it is about one: to follow a list is to put
    /// people in, to unfollow it is to take them out; it is made when it is not there, and goes
    /// when it is empty.
    #[must_use]
    pub fn list(&self) -> Option<&str> {
        self.address.strip_prefix(LIST)
    }

    /// Whether it is about a hashtag.
    #[must_use]
    pub fn is_hashtag(&self) -> bool {
        self.address.starts_with('#')
    }
}

/// How things stand between the account and one order's target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Followed; on Bluesky by the very record that the order names.
    Following,
    /// Bluesky: followed by another record than the order's, so by hand.
    ByHand,
    /// Asked to follow; the other side decides.
    Requested,
    /// Neither.
    Not,
}

/// What a network did about an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Done; for a locked account see [`Outcome::Requested`].
    Done,
    /// It was so before: already followed, or not followed any more.
    Already,
    /// A locked account has been asked; its owner decides.
    Requested,
}
