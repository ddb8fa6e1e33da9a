//! The bundled topics and sources, and look-ups over them.

pub mod topic;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use topic::{Group, Start, Topic};

use crate::domain::source::{Slug, Source, SourceKey};

/// The bundled catalogue, read once at the start.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Groups of topics in the order of the file.
    pub groups: Vec<Group>,
    /// Topics in the order of the file.
    pub topics: Vec<Topic>,
    /// Starting points in the order of the file.
    pub starts: Vec<Start>,
    /// All sources: accounts and feeds of the files, then one hashtag source for each hashtag.
    pub sources: Vec<Arc<Source>>,
    topic_index: BTreeMap<Slug, usize>,
    source_index: BTreeMap<SourceKey, usize>,
}

impl Catalogue {
    /// The topic with this slug.
    #[must_use]
    pub fn topic(&self, slug: &Slug) -> Option<&Topic> {
        self.topic_index
            .get(slug)
            .and_then(|&index| self.topics.get(index))
    }

    /// The group with this slug.
    #[must_use]
    pub fn group(&self, slug: &Slug) -> Option<&Group> {
        self.groups.iter().find(|group| group.slug == *slug)
    }

    /// The source with this key.
    #[must_use]
    pub fn source(&self, key: &SourceKey) -> Option<&Arc<Source>> {
        self.source_index
            .get(key)
            .and_then(|&index| self.sources.get(index))
    }
}
