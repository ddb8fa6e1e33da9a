//! The bundled topics and sources, and look-ups over them.
//!
//! The files lie in `assets/catalogue/`; `SOURCES.md` there documents their format.

pub mod check;
pub mod read;
pub mod search;
pub mod servers;
pub mod topic;
pub mod translation;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

pub use topic::{Group, Start, Topic};
pub use translation::Translation;

use crate::domain::model::Language;
use crate::domain::source::{Kind, Network, Slug, Source, SourceKey};

/// The bundled catalogue, read once at the start.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Groups of topics in the order of the file.
    pub groups: Vec<Group>,
    /// Topics in the order of the file.
    pub topics: Vec<Topic>,
    /// Starting points in the order of the file.
    pub starts: Vec<Start>,
    /// All sources: accounts and feeds of the files, then one source for each hashtag.
    pub sources: Vec<Arc<Source>>,
    topic_index: BTreeMap<Slug, usize>,
    source_index: BTreeMap<SourceKey, usize>,
    by_topic: BTreeMap<Slug, Vec<usize>>,
    by_person: BTreeMap<String, Vec<usize>>,
    index: OnceLock<search::Index>,
    translations: Vec<translation::Held>,
}

impl Catalogue {
    /// The catalogue that comes with the program. A faulty row is left out and logged;
    /// `catalogue -- check` keeps such rows from being released.
    #[must_use]
    pub fn bundled() -> Self {
        let (catalogue, faults) = read::read(&read::Files::bundled());
        for fault in faults {
            log::error!("catalogue: {fault}");
        }
        catalogue
    }

    /// Puts the parts together and builds the look-ups. Hashtags become sources.
    #[must_use]
    pub fn new(
        groups: Vec<Group>,
        topics: Vec<Topic>,
        starts: Vec<Start>,
        sources: Vec<Source>,
    ) -> Self {
        let hashtags = hashtag_sources(&topics);
        let sources: Vec<Arc<Source>> = sources.into_iter().chain(hashtags).map(Arc::new).collect();
        let mut by_topic: BTreeMap<Slug, Vec<usize>> = BTreeMap::new();
        let mut by_person: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut source_index = BTreeMap::new();
        for (index, source) in sources.iter().enumerate() {
            source_index.entry(source.key()).or_insert(index);
            for topic in &source.topics {
                by_topic.entry(topic.clone()).or_default().push(index);
            }
            if let Some(person) = &source.person {
                by_person.entry(person.clone()).or_default().push(index);
            }
        }
        let topic_index = topics
            .iter()
            .enumerate()
            .map(|(index, topic)| (topic.slug.clone(), index))
            .collect();
        Self {
            groups,
            topics,
            starts,
            sources,
            topic_index,
            source_index,
            by_topic,
            by_person,
            index: OnceLock::new(),
            translations: Vec::new(),
        }
    }

    /// The same with words in other languages; of two for the same language the first counts.
    #[must_use]
    pub fn with_translations(
        mut self,
        files: impl IntoIterator<Item = translation::Files>,
    ) -> Self {
        let held = files.into_iter().map(translation::Held::new);
        self.translations.extend(held);
        self
    }

    /// The words of a language; `None` for English and for languages without a translation.
    #[must_use]
    pub fn translation(&self, language: Language) -> Option<&Translation> {
        self.held(language).map(translation::Held::translation)
    }

    fn held(&self, language: Language) -> Option<&translation::Held> {
        let mut held = self.translations.iter();
        held.find(|held| held.files.language == language)
    }

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

    /// The starting point with this slug.
    #[must_use]
    pub fn start(&self, slug: &Slug) -> Option<&Start> {
        self.starts.iter().find(|start| start.slug == *slug)
    }

    /// The source with this key.
    #[must_use]
    pub fn source(&self, key: &SourceKey) -> Option<&Arc<Source>> {
        self.source_index
            .get(key)
            .and_then(|&index| self.sources.get(index))
    }

    /// The sources of a topic in the order of the files.
    pub fn sources_of(&self, topic: &Slug) -> impl Iterator<Item = &Arc<Source>> {
        self.pick(self.by_topic.get(topic))
    }

    /// All sources of the same person or organisation, the given one included.
    pub fn same_person(&self, source: &Source) -> impl Iterator<Item = &Arc<Source>> {
        self.pick(
            source
                .person
                .as_ref()
                .and_then(|person| self.by_person.get(person)),
        )
    }

    /// Makes the search ready for a language; else its first use does, which takes some
    /// milliseconds.
    pub fn prepare_search(&self, language: Language) {
        self.search_index();
        self.translated_index(language);
    }

    /// Topics that fit what was typed in English, best first.
    #[must_use]
    pub fn search_topics(&self, query: &str) -> Vec<Slug> {
        self.search_topics_in(Language::English, query)
    }

    /// Topics that fit what was typed in this language or in English, best first.
    #[must_use]
    pub fn search_topics_in(&self, language: Language, query: &str) -> Vec<Slug> {
        // Nothing typed finds nothing, and the index need not be there.
        if query.trim().is_empty() {
            return Vec::new();
        }
        match self.translated_index(language) {
            Some(topics) => topics.find(query),
            None => self.search_index().topics(query),
        }
    }

    /// Sources that fit what was typed, best first, at most `limit`.
    #[must_use]
    pub fn search_sources(&self, query: &str, limit: usize) -> Vec<Arc<Source>> {
        // Nothing typed finds nothing, and the index need not be there.
        if query.trim().is_empty() {
            return Vec::new();
        }
        self.search_index()
            .sources(query, limit)
            .into_iter()
            .filter_map(|index| self.sources.get(index).cloned())
            .collect()
    }

    /// Built at the first search, so that the window does not wait for it.
    fn search_index(&self) -> &search::Index {
        self.index.get_or_init(|| search::Index::new(self))
    }

    /// The topics' words in this language and in English; `None` where there is only English.
    fn translated_index(&self, language: Language) -> Option<&search::Topics> {
        let held = self.held(language)?;
        let index = &held.index;
        let make = || search::Topics::translated(&self.topics, language, held.translation());
        Some(index.get_or_init(make))
    }

    fn pick<'a>(
        &'a self,
        indices: Option<&'a Vec<usize>>,
    ) -> impl Iterator<Item = &'a Arc<Source>> {
        indices
            .into_iter()
            .flatten()
            .filter_map(|&index| self.sources.get(index))
    }
}

/// One source for each hashtag, with all topics that name it.
fn hashtag_sources(topics: &[Topic]) -> Vec<Source> {
    let mut tags: BTreeMap<String, (String, Vec<Slug>)> = BTreeMap::new();
    for topic in topics {
        for tag in &topic.hashtags {
            let (_, slugs) = tags
                .entry(tag.to_lowercase())
                .or_insert_with(|| (tag.clone(), Vec::new()));
            if !slugs.contains(&topic.slug) {
                slugs.push(topic.slug.clone());
            }
        }
    }
    tags.into_values()
        .map(|(tag, topics)| Source {
            network: Network::Mastodon,
            address: format!("#{tag}"),
            name: format!("#{tag}"),
            kind: Kind::Hashtag,
            topics,
            languages: Vec::new(),
            about: String::new(),
            person: None,
            // Anybody may post under a hashtag: after known accounts, before uncertain ones.
            weight: 4,
        })
        .collect()
}
