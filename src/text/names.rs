//! Names of things that occur on several screens.

use crate::domain::interests::Strength;
use crate::domain::plan::Because;
use crate::domain::source::{Kind, Network, Slug};

use super::lang::{fill, say};

/// A network.
#[must_use]
pub fn network(network: Network) -> &'static str {
    match network {
        Network::Mastodon => "Mastodon",
        Network::Bluesky => "Bluesky",
        Network::Web => say("names-network-web"),
        Network::X => "X",
    }
}

/// The same where it stands alone: "X" by itself looks like a button that closes something.
#[must_use]
pub fn network_alone(network: Network) -> &'static str {
    match network {
        Network::X => "X (Twitter)",
        Network::Mastodon | Network::Bluesky | Network::Web => self::network(network),
    }
}

/// What a network is, for people who never saw it.
#[must_use]
pub fn network_help(network: Network) -> &'static str {
    match network {
        Network::Mastodon => say("names-network-help-mastodon"),
        Network::Bluesky => say("names-network-help-bluesky"),
        Network::Web => say("names-network-help-web"),
        Network::X => say("names-network-help-x"),
    }
}

/// What kind of person, organisation or thing.
#[must_use]
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => say("names-kind-person"),
        Kind::Organisation => say("names-kind-organisation"),
        Kind::Publication => say("names-kind-publication"),
        Kind::Project => say("names-kind-project"),
        Kind::Government => say("names-kind-government"),
        Kind::Bot => say("names-kind-bot"),
        Kind::Hashtag => say("names-kind-hashtag"),
    }
}

/// What an odd kind means; `None` where the name says it.
#[must_use]
pub fn kind_help(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Bot => Some(say("names-kind-help-bot")),
        Kind::Hashtag => Some(say("names-kind-help-hashtag")),
        Kind::Person
        | Kind::Organisation
        | Kind::Publication
        | Kind::Project
        | Kind::Government => None,
    }
}

/// How much of a topic.
#[must_use]
pub fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Little => say("names-strength-little"),
        Strength::Some => say("names-strength-some"),
        Strength::Lot => say("names-strength-lot"),
    }
}

/// A topic that is refused.
#[must_use]
pub fn not_for_me() -> &'static str {
    say("names-not-for-me")
}

/// Why a source is there, in a few words; `topic` names topics.
#[must_use]
pub fn because(because: &Because, topic: impl Fn(&Slug) -> String) -> String {
    match because {
        Because::Interest(slug) => fill("names-because-interest", &[("topic", topic(slug).into())]),
        Because::Surprise { topic: slug, near } => fill(
            "names-because-surprise",
            &[("topic", topic(slug).into()), ("near", topic(near).into())],
        ),
        Because::ByHand => say("names-because-by-hand").to_owned(),
    }
}

/// The topic under which somebody is found who was not chosen for it.
#[must_use]
pub fn under_topic(topic: &str) -> String {
    fill("names-under-topic", &[("topic", topic.into())])
}

/// An address, and on which network it is, as a screen reader says it.
#[must_use]
pub fn on_network(address: &str, network: Network) -> String {
    if network == Network::Web {
        return fill("names-on-network-web", &[("address", address.into())]);
    }
    let name = self::network(network);
    fill(
        "names-on-network",
        &[("address", address.into()), ("network", name.into())],
    )
}

/// What was added by hand, where a topic's name would stand.
#[must_use]
pub fn by_hand() -> &'static str {
    say("names-by-hand")
}

/// A language by its own name; by ours where few computers can draw that; the code itself for
/// rare ones.
#[must_use]
pub fn language(code: &str) -> &str {
    match code {
        "ja" => say("names-language-ja"),
        "ko" => say("names-language-ko"),
        "zh" => say("names-language-zh"),
        _ => OWN_NAMES
            .iter()
            .find_map(|(known, name)| (*known == code).then_some(*name))
            .unwrap_or(code),
    }
}

const OWN_NAMES: [(&str, &str); 17] = [
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
    ("cs", "Čeština"),
    ("hu", "Magyar"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sr", "Српски"),
    ("el", "Ελληνικά"),
];

/// Codes of the languages that are offered: those in which the catalogue has more than a handful
/// of sources, and those around them.
pub const LANGUAGES: [&str; 20] = [
    "en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "cs", "hu", "ro", "el", "uk", "ru",
    "sr", "ja", "ko", "zh",
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
