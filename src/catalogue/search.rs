//! Search over topics and sources that forgives: synonyms, several words, misspellings.

mod ranked;
mod sources;
mod tongue;
mod topics;
mod typos;
mod vocabulary;
mod words;

use super::Catalogue;
use crate::domain::source::Slug;

pub use sources::{Row, Sources};
pub use topics::Topics;
pub use words::{contains_phrase, folded};

/// Words of topics and sources, made ready for searching.
#[derive(Debug)]
pub struct Index {
    topics: Topics,
    sources: Sources,
}

impl Index {
    /// Reads the words of a catalogue.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        let rows = catalogue.sources.iter().map(|source| Row {
            name: &source.name,
            address: &source.address,
            about: &source.about,
            weight: source.weight,
        });
        Self {
            topics: Topics::new(&catalogue.topics),
            sources: Sources::new(rows),
        }
    }

    /// Topics that fit, best first. Every word of the query counts by itself, so that
    /// "ER nurse who bakes" finds nursing, emergency medicine and baking.
    #[must_use]
    pub fn topics(&self, query: &str) -> Vec<Slug> {
        self.topics.find(query)
    }

    /// Positions of sources that fit, best first, at most `limit`; see [`Sources::find`].
    #[must_use]
    pub fn sources(&self, query: &str, limit: usize) -> Vec<usize> {
        self.sources.find(query, limit)
    }
}
