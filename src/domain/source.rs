//! What can be followed: accounts, hashtags and web feeds.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Where a source lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Network {
    /// Mastodon and the servers that speak its API.
    Mastodon,
    /// Bluesky (AT Protocol).
    Bluesky,
    /// Web feeds: RSS, Atom, JSON Feed.
    Web,
    /// X, which lets nobody read without paying: followed by hand from a list.
    X,
}

impl Network {
    /// All networks, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Mastodon, Self::Bluesky, Self::Web, Self::X];

    /// Short name used in keys and files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mastodon => "mastodon",
            Self::Bluesky => "bluesky",
            Self::Web => "web",
            Self::X => "x",
        }
    }

    /// The network with this [`Network::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|network| network.code() == code)
    }

    /// Whether public posts can be read without an account.
    /// X ended free reading in 2023 and offers only paid access.
    #[must_use]
    pub const fn readable(self) -> bool {
        !matches!(self, Self::X)
    }
}

/// What kind of person, organisation or thing stands behind a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One human being.
    Person,
    /// A company, charity, school, museum, club.
    Organisation,
    /// A newspaper, journal, blog, podcast, programme.
    Publication,
    /// A project or community.
    Project,
    /// A public authority.
    Government,
    /// A program that posts by itself.
    Bot,
    /// A hashtag: whatever anybody posts under it.
    Hashtag,
}

impl Kind {
    /// Kinds that a catalogue row may have (hashtags come from the topics).
    pub const IN_CATALOGUE: [Self; 6] = [
        Self::Person,
        Self::Organisation,
        Self::Publication,
        Self::Project,
        Self::Government,
        Self::Bot,
    ];

    /// Name used in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
            Self::Publication => "publication",
            Self::Project => "project",
            Self::Government => "government",
            Self::Bot => "bot",
            Self::Hashtag => "hashtag",
        }
    }

    /// The kind with this [`Kind::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::IN_CATALOGUE
            .into_iter()
            .chain([Self::Hashtag])
            .find(|kind| kind.code() == code)
    }
}

/// Stable short name of a topic or group, for example `nursing`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Slug(Arc<str>);

impl Slug {
    /// Wraps a slug as written in the catalogue.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Identity of a source: network code, colon, address in lower case.
/// Web addresses keep their case, because paths may depend on it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SourceKey(Arc<str>);

impl SourceKey {
    /// The key of an address on a network.
    #[must_use]
    pub fn new(network: Network, address: &str) -> Self {
        let code = network.code();
        Self(match network {
            Network::Web => format!("{code}:{address}").into(),
            Network::Mastodon | Network::Bluesky | Network::X => {
                format!("{code}:{}", address.to_lowercase()).into()
            }
        })
    }

    /// The hashtag with its `#`, if it is the key of one.
    #[must_use]
    pub fn hashtag(&self) -> Option<&str> {
        self.0
            .strip_prefix("mastodon:")
            .filter(|address| address.starts_with('#'))
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One thing that can be followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Network it lives on.
    pub network: Network,
    /// `user@host` (Mastodon), `#tag` (Mastodon hashtag), handle or DID (Bluesky),
    /// screen name without `@` (X), or the feed's http(s) address (web).
    pub address: String,
    /// Name to show.
    pub name: String,
    /// What kind it is.
    pub kind: Kind,
    /// Topics, the main one first; empty for sources pasted by hand.
    pub topics: Vec<Slug>,
    /// ISO 639-1 codes; empty when unknown.
    pub languages: Vec<String>,
    /// A few words of our own on who they are.
    pub about: String,
    /// Key shared by the sources of the same person or organisation, if there are several.
    pub person: Option<String>,
    /// Editorial weight as a first suggestion, 1 (niche) to 9 (flagship).
    pub weight: u8,
}

impl Source {
    /// Identity of this source.
    #[must_use]
    pub fn key(&self) -> SourceKey {
        SourceKey::new(self.network, &self.address)
    }

    /// The hashtag without `#`, if this source is one.
    #[must_use]
    pub fn hashtag(&self) -> Option<&str> {
        self.address
            .strip_prefix('#')
            .filter(|_| self.network == Network::Mastodon)
    }

    /// Identity of the person or organisation behind it.
    #[must_use]
    pub fn person_key(&self) -> String {
        self.person
            .clone()
            .unwrap_or_else(|| self.key().to_string())
    }

    /// Address as people write it: `@user@host`, `@handle`, `#tag`, or the feed's host.
    #[must_use]
    pub fn shown_address(&self) -> String {
        match self.network {
            Network::Mastodon if self.hashtag().is_some() => self.address.clone(),
            Network::Mastodon | Network::Bluesky | Network::X => format!("@{}", self.address),
            Network::Web => self
                .address
                .split_once("://")
                .map_or(self.address.as_str(), |(_, rest)| rest)
                .split('/')
                .next()
                .unwrap_or_default()
                .trim_start_matches("www.")
                .to_owned(),
        }
    }
}
