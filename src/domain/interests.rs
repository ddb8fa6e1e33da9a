//! Topics wanted, with a strength, and topics refused.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::source::Slug;
use crate::catalogue::Catalogue;

/// How much of a topic the person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// A little.
    Little,
    /// Some: what the first click chooses.
    Some,
    /// A lot.
    Lot,
}

impl Strength {
    /// Share of the feed relative to the other strengths.
    #[must_use]
    pub const fn share(self) -> f64 {
        match self {
            Self::Little => 1.0,
            Self::Some => 2.0,
            Self::Lot => 4.0,
        }
    }

    /// One step more, if there is one.
    #[must_use]
    pub const fn more(self) -> Option<Self> {
        match self {
            Self::Little => Some(Self::Some),
            Self::Some => Some(Self::Lot),
            Self::Lot => None,
        }
    }

    /// One step less, if there is one.
    #[must_use]
    pub const fn less(self) -> Option<Self> {
        match self {
            Self::Little => None,
            Self::Some => Some(Self::Little),
            Self::Lot => Some(Self::Some),
        }
    }
}

/// What the person wants and does not want.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interests {
    /// Wanted topics in the order of choosing, each once.
    chosen: Vec<(Slug, Strength)>,
    /// Topics that are "not for me"; never also chosen.
    refused: BTreeSet<Slug>,
}

impl Interests {
    /// No topic chosen.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// Wanted topics in the order of choosing.
    #[must_use]
    pub fn chosen(&self) -> &[(Slug, Strength)] {
        &self.chosen
    }

    /// Topics that are "not for me".
    #[must_use]
    pub const fn refused(&self) -> &BTreeSet<Slug> {
        &self.refused
    }

    /// How strongly a topic is wanted.
    #[must_use]
    pub fn strength(&self, topic: &Slug) -> Option<Strength> {
        self.chosen
            .iter()
            .find_map(|(slug, strength)| (slug == topic).then_some(*strength))
    }

    /// Whether a wanted topic sits in this group of the catalogue.
    #[must_use]
    pub fn is_about(&self, catalogue: &Catalogue, group: &str) -> bool {
        self.chosen
            .iter()
            .filter_map(|(topic, _)| catalogue.topic(topic))
            .any(|topic| topic.group.as_str() == group)
    }

    /// Whether a topic is "not for me".
    #[must_use]
    pub fn is_refused(&self, topic: &Slug) -> bool {
        self.refused.contains(topic)
    }

    /// Sets or clears the strength of a topic; a wanted topic is no longer refused.
    pub fn set(&mut self, topic: &Slug, strength: Option<Strength>) {
        match strength {
            None => self.chosen.retain(|(slug, _)| slug != topic),
            Some(strength) => {
                self.refused.remove(topic);
                match self.chosen.iter_mut().find(|(slug, _)| slug == topic) {
                    Some(entry) => entry.1 = strength,
                    None => self.chosen.push((topic.clone(), strength)),
                }
            }
        }
    }

    /// What a further click makes of a topic.
    #[must_use]
    pub fn after(&self, topic: &Slug) -> Option<Strength> {
        match self.strength(topic) {
            None => Some(Strength::Some),
            Some(Strength::Some) => Some(Strength::Lot),
            Some(Strength::Lot) => Some(Strength::Little),
            Some(Strength::Little) => None,
        }
    }

    /// What a click on a topic's tile does: chosen with "some", then "a lot",
    /// then "a little", then not chosen any more.
    pub fn cycle(&mut self, topic: &Slug) {
        self.set(topic, self.after(topic));
    }

    /// Refuses a topic, or takes the refusal back.
    pub fn refuse(&mut self, topic: &Slug, refused: bool) {
        if refused {
            self.set(topic, None);
            self.refused.insert(topic.clone());
        } else {
            self.refused.remove(topic);
        }
    }
}
