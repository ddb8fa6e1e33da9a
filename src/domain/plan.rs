//! The plan: which sources the person wants, and why each of them is in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::settings::Language;
use super::source::{Network, Slug, Source, SourceKey};

/// Why a source is in the plan.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// It posts about a topic the person chose.
    Interest(Slug),
    /// A surprise: it posts about `topic`, a neighbour of the chosen topic `near`.
    Surprise {
        /// The neighbouring topic.
        topic: Slug,
        /// The chosen topic next to it.
        near: Slug,
    },
    /// The person ticked or pasted it.
    ByHand,
}

impl Because {
    /// The topic it is about, if there is one.
    #[must_use]
    pub const fn topic(&self) -> Option<&Slug> {
        match self {
            Self::Interest(topic) | Self::Surprise { topic, .. } => Some(topic),
            Self::ByHand => None,
        }
    }
}

/// One source of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What to follow.
    pub source: Arc<Source>,
    /// Why, at least one reason.
    pub because: Vec<Because>,
}

/// The sources wanted, each once, in the order in which they were chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Plan {
    entries: Vec<Entry>,
}

impl Plan {
    /// Most sources a plan may hold; more makes no readable feed
    /// and more requests than a polite program sends.
    pub const MAX: usize = 500;

    /// Builds a plan; a source that occurs twice keeps its first place and gains the reasons.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut plan = Self::default();
        for entry in entries {
            let key = entry.source.key();
            if let Some(old) = plan.entries.iter_mut().find(|old| old.source.key() == key) {
                for reason in entry.because {
                    if !old.because.contains(&reason) {
                        old.because.push(reason);
                    }
                }
            } else if plan.entries.len() < Self::MAX {
                plan.entries.push(entry);
            }
        }
        plan
    }

    /// The entries in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Number of sources.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it holds nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entry of a source.
    #[must_use]
    pub fn entry(&self, key: &SourceKey) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.source.key() == *key)
    }
}

/// What the person decided by hand about single sources.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// Ticked, swapped in or pasted, in that order; always in the plan.
    pub added: Vec<Arc<Source>>,
    /// Unticked, swapped out or "not this person"; never in the plan.
    pub removed: BTreeSet<SourceKey>,
}

impl Choices {
    /// Puts a source into the plan for good.
    pub fn add(&mut self, source: &Arc<Source>) {
        let key = source.key();
        self.removed.remove(&key);
        if self.added.len() < Plan::MAX && !self.added.iter().any(|old| old.key() == key) {
            self.added.push(Arc::clone(source));
        }
    }

    /// Keeps a source out of the plan for good.
    pub fn remove(&mut self, key: &SourceKey) {
        self.added.retain(|source| source.key() != *key);
        self.removed.insert(key.clone());
    }

    /// Whether the person put it in by hand.
    #[must_use]
    pub fn is_added(&self, key: &SourceKey) -> bool {
        self.added.iter().any(|source| source.key() == *key)
    }
}

/// How much, how varied, in which languages and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// Minutes a day the feed may take.
    pub minutes: u32,
    /// Share of surprises in percent, 0 to 50.
    pub surprise: u8,
    /// ISO 639-1 codes the person reads; never empty.
    pub languages: BTreeSet<String>,
    /// Networks to suggest from; never empty.
    pub networks: BTreeSet<Network>,
}

impl Wishes {
    /// Fewest and most minutes a day.
    pub const MINUTES: std::ops::RangeInclusive<u32> = 2..=90;
    /// Most surprises, in percent.
    pub const MAX_SURPRISE: u8 = 50;

    /// Whoever has the app in a language is taken to read that and English, until they say
    /// otherwise.
    pub fn read_in(&mut self, language: Language) {
        self.languages = BTreeSet::from(["en".to_owned()]);
        if language != Language::System {
            let code = language.code();
            let code = code.split_once('-').map_or(code, |(code, _)| code);
            self.languages.insert(code.to_owned());
        }
    }
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            minutes: 10,
            surprise: 10,
            languages: BTreeSet::from(["en".to_owned()]),
            networks: BTreeSet::from([Network::Mastodon, Network::Bluesky, Network::Web]),
        }
    }
}
