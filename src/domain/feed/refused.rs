//! What "not for me" hides.

use std::collections::BTreeSet;

use super::Parts;
use crate::catalogue::search::{contains_phrase, folded};
use crate::domain::post::Post;
use crate::domain::source::Slug;

/// Shortest word by which a refused topic hides a post; shorter ones are too often
/// part of something else ("art", "rugby" is fine).
const SHORTEST_WORD: usize = 5;

/// Refused topics with the hashtags and words that give them away.
pub(super) struct Refused {
    topics: Vec<(Slug, BTreeSet<String>, Vec<String>)>,
}

impl Refused {
    pub(super) fn new(parts: &Parts<'_>) -> Self {
        let topics = parts
            .interests
            .refused()
            .iter()
            .filter_map(|slug| parts.catalogue.topic(slug))
            .map(|topic| {
                let tags = topic
                    .hashtags
                    .iter()
                    .map(|tag| tag.to_lowercase())
                    .collect();
                let words = std::iter::once(&topic.name)
                    .chain(&topic.synonyms)
                    .map(|word| folded(word))
                    .filter(|word| word.chars().count() >= SHORTEST_WORD)
                    .collect();
                (topic.slug.clone(), tags, words)
            })
            .collect();
        Self { topics }
    }

    pub(super) fn topic_of(&self, post: &Post) -> Option<Slug> {
        if self.topics.is_empty() {
            return None;
        }
        let words = folded(&said(post));
        self.topics
            .iter()
            .find(|(_, tags, phrases)| {
                post.tags.iter().any(|tag| tags.contains(tag))
                    || phrases.iter().any(|phrase| contains_phrase(&words, phrase))
            })
            .map(|(slug, _, _)| slug.clone())
    }
}

/// All that a post says, in words or about its pictures; warnings above all name what people
/// turn away.
fn said(post: &Post) -> String {
    let text = post.plain_text();
    let quoted = post.quote.iter().flat_map(|quote| &quote.text);
    let card = post.card.iter().flat_map(|card| [&card.title, &card.about]);
    let parts: Vec<&str> = post
        .title
        .iter()
        .chain(&post.warning)
        .chain(post.media.iter().map(|media| &media.alt))
        .chain(card)
        .chain(quoted.map(|span| &span.text))
        .map(String::as_str)
        .chain([text.as_str()])
        .collect();
    parts.join(" \n ")
}
