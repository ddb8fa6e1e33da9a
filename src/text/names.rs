//! Names of things that occur on several screens.

use crate::domain::interests::Strength;
use crate::domain::plan::Because;
use crate::domain::source::{Kind, Network, Slug};

/// A network.
#[must_use]
pub const fn network(network: Network) -> &'static str {
    match network {
        Network::Mastodon => "Mastodon",
        Network::Bluesky => "Bluesky",
        Network::Web => "Web",
        Network::X => "X",
    }
}

/// What a network is, for people who never saw it.
#[must_use]
pub const fn network_help(network: Network) -> &'static str {
    match network {
        Network::Mastodon => {
            "A network of many small servers, run by communities and institutions. No advertising."
        }
        Network::Bluesky => "A network with short posts, much like early Twitter.",
        Network::Web => "News sites, journals and blogs, read straight from their own pages.",
        Network::X => {
            "Formerly Twitter. It lets nobody read without an account, so you see examples only."
        }
    }
}

/// What kind of person, organisation or thing.
#[must_use]
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "Person",
        Kind::Organisation => "Organisation",
        Kind::Publication => "Publication",
        Kind::Project => "Project",
        Kind::Government => "Public body",
        Kind::Bot => "Automatic",
        Kind::Hashtag => "Hashtag",
    }
}

/// What an odd kind means; `None` where the name says it.
#[must_use]
pub const fn kind_help(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Bot => Some("A program that posts by itself, for example earthquake notices."),
        Kind::Hashtag => Some("A keyword. You see whatever anybody posts under it."),
        Kind::Person
        | Kind::Organisation
        | Kind::Publication
        | Kind::Project
        | Kind::Government => None,
    }
}

/// How much of a topic.
#[must_use]
pub const fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Little => "A little",
        Strength::Some => "Some",
        Strength::Lot => "A lot",
    }
}

/// A topic that is refused.
#[must_use]
pub const fn not_for_me() -> &'static str {
    "Not for me"
}

/// Why a source is there, in a few words; `topic` names topics.
#[must_use]
pub fn because(because: &Because, topic: impl Fn(&Slug) -> String) -> String {
    match because {
        Because::Interest(slug) => format!("Because you chose {}", topic(slug)),
        Because::Surprise { topic: slug, near } => {
            format!("A surprise: {} is near {}", topic(slug), topic(near))
        }
        Because::ByHand => "You added this yourself".to_owned(),
    }
}

/// What was added by hand, where a topic's name would stand.
#[must_use]
pub const fn by_hand() -> &'static str {
    "Added by you"
}

/// A language by its own name; the code itself for rare ones.
#[must_use]
pub fn language(code: &str) -> &str {
    LANGUAGES
        .iter()
        .find_map(|(known, name)| (*known == code).then_some(*name))
        .unwrap_or(code)
}

/// Languages that are offered first: code and own name.
pub const LANGUAGES: [(&str, &str); 12] = [
    ("en", "English"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("es", "Español"),
    ("pt", "Português"),
    ("it", "Italiano"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("sv", "Svenska"),
    ("da", "Dansk"),
    ("uk", "Українська"),
    ("ja", "Japanese"),
];

/// An address of a network as people write it.
#[must_use]
pub fn address(address: &str) -> String {
    if address.starts_with('#') || address.starts_with("did:") {
        address.to_owned()
    } else {
        format!("@{address}")
    }
}
