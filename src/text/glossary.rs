//! Words of the networks, explained.

mod find;
mod terms;

use super::lang::{fill, say, say_listed};
use super::names;
use crate::domain::source::Network;

pub use find::{find, is_among};
pub use terms::Term;
use terms::{Dialect, Entry};

/// A group of words in the list of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// What one needs to know first.
    Basics,
    /// Posts and what is done with them.
    Talk,
    /// Finding people and posts.
    Find,
    /// Keeping things and people away.
    Quiet,
    /// Signing in, files.
    Keep,
    /// How the networks work inside.
    Inside,
}

impl Group {
    /// All groups in the order of the list.
    pub const ALL: [Self; 6] = [
        Self::Basics,
        Self::Talk,
        Self::Find,
        Self::Quiet,
        Self::Keep,
        Self::Inside,
    ];

    /// Its heading.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Basics => say("glossary-group-basics"),
            Self::Talk => say("glossary-group-talk"),
            Self::Find => say("glossary-group-find"),
            Self::Quiet => say("glossary-group-quiet"),
            Self::Keep => say("glossary-group-keep"),
            Self::Inside => say("glossary-group-inside"),
        }
    }
}

impl Term {
    /// The word of this name in marks.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|term| term.entry().slug == slug)
    }

    /// Its name in marks and message ids.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.entry().slug
    }

    /// The group it stands in.
    #[must_use]
    pub const fn group(self) -> Group {
        self.entry().group
    }

    /// The networks that know it; none for what belongs to the computer.
    #[must_use]
    pub const fn networks(self) -> &'static [Network] {
        self.entry().on
    }

    /// Its name, on a network as that network calls it.
    #[must_use]
    pub fn name(self, network: Option<Network>) -> &'static str {
        let own = self.dialect(network).and_then(|dialect| dialect.name);
        say_listed(own.unwrap_or(self.entry().name))
    }

    /// What it means on all networks.
    #[must_use]
    pub fn said(self) -> &'static str {
        say_listed(self.entry().said)
    }

    /// How it is on this network, in a sentence that follows [`Self::said`]; `None` where there
    /// is nothing to add.
    #[must_use]
    pub fn there(self, network: Network) -> Option<&'static str> {
        self.dialect(Some(network))
            .and_then(|dialect| dialect.said)
            .map(say_listed)
    }

    /// The whole explanation, on a network with what is different there.
    #[must_use]
    pub fn explanation(self, network: Option<Network>) -> String {
        match network.and_then(|network| self.there(network)) {
            Some(there) => [self.said(), there].join(" "),
            None => self.said().to_owned(),
        }
    }

    /// Name over a short explanation: with the network if the explanation is about it.
    #[must_use]
    pub fn heading(self, network: Option<Network>) -> String {
        let word = self.name(network);
        match network {
            Some(on) if self.dialect(network).is_some() => fill(
                "glossary-word-on",
                &[
                    ("word", word.into()),
                    ("network", names::network(on).into()),
                ],
            ),
            Some(_) | None => word.to_owned(),
        }
    }

    /// Whether any network calls it otherwise or has something to add.
    #[must_use]
    pub const fn differs(self) -> bool {
        !self.entry().dialects.is_empty()
    }

    /// Other words under which people look for it, with commas between them.
    #[must_use]
    pub fn also(self) -> &'static str {
        say_listed(self.entry().also)
    }

    fn dialect(self, network: Option<Network>) -> Option<&'static Dialect> {
        let mut dialects = self.entry().dialects.iter();
        dialects.find(|dialect| Some(dialect.network) == network)
    }
}

/// Ids of the messages of all words, which are made from their names and so stand in no call.
#[must_use]
pub fn message_ids() -> Vec<&'static str> {
    let of_entry = |entry: &Entry| {
        let own = entry.dialects.iter();
        let own = own.flat_map(|dialect| [dialect.name, dialect.said]);
        let all = [entry.name, entry.said, entry.also].into_iter();
        all.chain(own.flatten()).collect::<Vec<_>>()
    };
    let all = Term::ALL.into_iter();
    all.flat_map(|term| of_entry(term.entry())).collect()
}

/// How a word is on one network, in the list of all words: the network's own name for it, what is
/// different there, or both.
#[must_use]
pub fn on_network(network: Network, own: Option<&str>, there: Option<&str>) -> String {
    let on = names::network(network);
    match (own, there) {
        (Some(own), Some(there)) => fill(
            "glossary-on-network-both",
            &[
                ("network", on.into()),
                ("own", own.into()),
                ("there", there.into()),
            ],
        ),
        (Some(own), None) => fill(
            "glossary-on-network-name",
            &[("network", on.into()), ("own", own.into())],
        ),
        (None, there) => fill(
            "glossary-on-network",
            &[
                ("network", on.into()),
                ("there", there.unwrap_or_default().into()),
            ],
        ),
    }
}

/// Title of the list of all words.
#[must_use]
pub fn title() -> &'static str {
    say("glossary-title")
}

/// Under the title.
#[must_use]
pub fn help() -> &'static str {
    say("glossary-help")
}

/// Button in the frame that opens the list.
#[must_use]
pub fn open() -> &'static str {
    say("glossary-open")
}

/// Link from a short explanation to the list.
#[must_use]
pub fn see_all() -> &'static str {
    say("glossary-see-all")
}

/// A marked word as a screen reader says it.
#[must_use]
pub fn spoken(word: &str) -> String {
    fill("glossary-spoken", &[("word", word.into())])
}

/// Name of the search field.
#[must_use]
pub fn search_name() -> &'static str {
    say("glossary-search-name")
}

/// Hint in it.
#[must_use]
pub fn search_hint() -> &'static str {
    say("glossary-search-hint")
}

/// Over the choice of a network.
#[must_use]
pub fn filter_name() -> &'static str {
    say("glossary-filter-name")
}

/// The choice of all networks.
#[must_use]
pub fn filter_all() -> &'static str {
    say("glossary-filter-all")
}

/// How many words are shown.
#[must_use]
pub fn count(n: usize) -> String {
    fill("glossary-count", &[("n", n.into())])
}

/// Nothing was found.
#[must_use]
pub fn nothing(query: &str) -> String {
    fill("glossary-nothing", &[("query", query.into())])
}

/// What to do then.
#[must_use]
pub fn nothing_help(filtered: bool) -> &'static str {
    if filtered {
        say("glossary-nothing-help-network")
    } else {
        say("glossary-nothing-help")
    }
}

/// Button that shows all words again.
#[must_use]
pub fn show_all() -> &'static str {
    say("glossary-show-all")
}
