//! Which topics fit what was typed.

mod own;

use std::collections::BTreeMap;

use super::tongue::Tongue;
use super::typos::distance;
use super::words::{
    contains_phrase, fold, humps, is_stop_word, meaningful, meaningful_besides, prepare, split,
    stem,
};
use crate::catalogue::{Topic, Translation};
use crate::domain::model::Language;
use crate::domain::source::Slug;
use own::Own;

/// From here on a word surely means what it matches.
const SURE: f32 = 0.65;

// How much a word says about a topic, by where it stands.
const NAME: f32 = 1.0;
const SYNONYM: f32 = 0.9;
const HASHTAG: f32 = 0.8;
const PART_OF_HASHTAG: f32 = 0.6;
const DESCRIPTION: f32 = 0.4;

/// The words of all topics, in English and perhaps in another language.
#[derive(Debug)]
pub struct Topics {
    topics: Vec<TopicWords>,
    /// Habits of the other language.
    tongue: Option<&'static Tongue>,
}

#[derive(Debug)]
struct TopicWords {
    slug: Slug,
    /// Name and synonyms as they are typed, in lower case.
    phrases: Vec<String>,
    /// The single words with what they say.
    words: Vec<(Vec<char>, f32)>,
    /// Words of the description that stand nowhere else: no more than a hint.
    hints: Vec<String>,
    /// The same in another language.
    own: Own,
}

/// A topic and how well it fits: as a whole, and word by word.
struct Hit<'a> {
    score: f32,
    by_word: Vec<f32>,
    slug: &'a Slug,
}

impl Topics {
    pub(super) fn new(topics: &[Topic]) -> Self {
        Self {
            topics: topics.iter().map(TopicWords::new).collect(),
            tongue: None,
        }
    }

    /// With the words of another language beside the English ones.
    #[must_use]
    pub fn translated(topics: &[Topic], language: Language, translation: &Translation) -> Self {
        let mut index = Self::new(topics);
        let Some(tongue) = Tongue::of(language) else {
            return index;
        };
        for topic in &mut index.topics {
            if let Some(words) = translation.topics.get(&topic.slug) {
                topic.own = Own::new(words, &topic.phrases, tongue);
            }
        }
        Own::tell_apart(index.topics.iter_mut().map(|topic| &mut topic.own));
        index.tongue = Some(tongue);
        index
    }

    /// Topics that fit, best first.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<Slug> {
        let query = match self.tongue {
            Some(tongue) => prepare(&tongue.unelided(query)),
            None => prepare(query),
        };
        let words = match self.tongue {
            Some(tongue) => meaningful_besides(&query, |word| tongue.is_stop_word(word)),
            None => meaningful(&query),
        };
        if words.is_empty() {
            return Vec::new();
        }
        let typed: Vec<Typed<'_>> = words.iter().copied().map(Typed::new).collect();
        // "skin care" is also typed "skincare", and the other way round.
        let joined: Vec<String> = words.windows(2).map(<[&str]>::concat).collect();
        let joined: Vec<Typed<'_>> = joined.iter().map(String::as_str).map(Typed::new).collect();
        let hits: Vec<Hit<'_>> = self
            .topics
            .iter()
            .map(|topic| {
                let by_word = topic.by_word(&typed, &joined, self.tongue);
                Hit {
                    score: topic.by_phrase(&query) + by_word.iter().sum::<f32>(),
                    by_word,
                    slug: &topic.slug,
                }
            })
            .filter(|hit| hit.score > 0.0)
            .collect();
        order(&hits, words.len())
    }
}

/// Leaves out what is noise and puts the rest in order, best first.
fn order(hits: &[Hit<'_>], words: usize) -> Vec<Slug> {
    let best = hits.iter().map(|hit| hit.score).fold(0.0, f32::max);
    let best_by_word: Vec<f32> = (0..words)
        .map(|at| {
            hits.iter()
                .filter_map(|hit| hit.by_word.get(at).copied())
                .fold(0.0, f32::max)
        })
        .collect();
    // What each word is most about, and what the words together are most about,
    // stands before further hits of the same few words.
    let together = hits
        .iter()
        .max_by(|a, b| a.score.total_cmp(&b.score))
        .map(|hit| hit.slug);
    let leads: Vec<&Slug> = (0..words)
        .filter_map(|at| {
            hits.iter()
                .filter_map(|hit| Some((*hit.by_word.get(at)?, hit.score, hit.slug)))
                .filter(|(word, _, _)| *word >= SURE)
                .max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)))
                .map(|(_, _, slug)| slug)
        })
        .chain(together)
        .collect();
    // Far weaker hits are noise beside a good one, unless they are what a word is about.
    let mut kept: Vec<(f32, &Slug)> = hits
        .iter()
        .filter(|hit| {
            hit.score >= best * 0.3
                || hit
                    .by_word
                    .iter()
                    .zip(&best_by_word)
                    .any(|(word, best)| *best >= SURE && *word >= best * 0.9)
        })
        .map(|hit| (hit.score, hit.slug))
        .collect();
    kept.sort_by(|a, b| {
        let (first, second) = (leads.contains(&a.1), leads.contains(&b.1));
        second.cmp(&first).then(b.0.total_cmp(&a.0))
    });
    kept.into_iter().map(|(_, slug)| slug.clone()).collect()
}

impl TopicWords {
    fn new(topic: &Topic) -> Self {
        let name = fold(&topic.name);
        let synonyms: Vec<String> = topic.synonyms.iter().map(|word| fold(word)).collect();
        let mut words: BTreeMap<String, f32> = BTreeMap::new();
        let mut add = |word: String, weight: f32| {
            let known = words.entry(word).or_insert(weight);
            *known = known.max(weight);
        };
        let texts = std::iter::once((&name, NAME)).chain(synonyms.iter().map(|s| (s, SYNONYM)));
        for (text, weight) in texts {
            for word in split(text) {
                add(word.to_owned(), weight);
            }
            if text.contains(' ') {
                add(text.replace(' ', ""), weight);
            }
        }
        for tag in &topic.hashtags {
            add(fold(tag), HASHTAG);
            for part in humps(tag) {
                add(fold(part), PART_OF_HASHTAG);
            }
        }
        let mut hints: Vec<String> = split(&fold(&topic.see))
            .filter(|word| word.len() > 3 && !is_stop_word(word) && !words.contains_key(*word))
            .map(str::to_owned)
            .collect();
        hints.sort();
        hints.dedup();
        Self {
            slug: topic.slug.clone(),
            phrases: std::iter::once(name).chain(synonyms).collect(),
            words: words
                .into_iter()
                .map(|(word, weight)| (word.chars().collect(), weight))
                .collect(),
            hints,
            own: Own::default(),
        }
    }

    /// Points for the query as a whole.
    fn by_phrase(&self, query: &str) -> f32 {
        let mut score = 0.0;
        for phrase in &self.phrases {
            if phrase == query {
                score += 6.0;
            } else if phrase.contains(' ') && contains_phrase(query, phrase) {
                score += 3.0;
            } else if query.len() >= 2 && phrase.starts_with(query) {
                score += 2.0;
            }
        }
        score + self.own.by_phrase(query)
    }

    /// Points for each word by itself. `joined` holds each word with its neighbour.
    fn by_word(
        &self,
        words: &[Typed<'_>],
        joined: &[Typed<'_>],
        tongue: Option<&Tongue>,
    ) -> Vec<f32> {
        let points = |word| match tongue {
            Some(tongue) => self.points(word).max(self.own.points(word, tongue)),
            None => self.points(word),
        };
        let mut points: Vec<f32> = words.iter().map(points).collect();
        for (at, pair) in joined.iter().enumerate() {
            let whole = self
                .words
                .iter()
                .filter(|(known, _)| *known == pair.chars)
                .map(|(_, weight)| *weight)
                .fold(self.own.exactly(&pair.chars), f32::max);
            for point in points.iter_mut().skip(at).take(2) {
                *point = point.max(whole);
            }
        }
        points
    }

    fn points(&self, typed: &Typed<'_>) -> f32 {
        let sure = self
            .words
            .iter()
            .map(|(known, weight)| weight * typed.alike(known))
            .fold(0.0, f32::max);
        let hinted = typed.chars.len() > 3
            && self
                .hints
                .iter()
                .any(|known| known == typed.word || stem(known) == typed.stem);
        if hinted { sure.max(DESCRIPTION) } else { sure }
    }
}

/// A typed word, taken apart once for all topics.
struct Typed<'a> {
    word: &'a str,
    chars: Vec<char>,
    stem: &'a str,
    stem_chars: usize,
}

impl<'a> Typed<'a> {
    fn new(word: &'a str) -> Self {
        let stem = stem(word);
        Self {
            word,
            chars: word.chars().collect(),
            stem,
            stem_chars: stem.chars().count(),
        }
    }

    /// How much a typed word is like a known one, 0 to 1: the same, a beginning,
    /// the same stem, or a misspelling.
    fn alike(&self, known: &[char]) -> f32 {
        self.alike_by(known, (self.stem, self.stem_chars), stem)
    }

    /// The same by another language's stems: the typed word's with its length, and how to find
    /// that of the known one.
    fn alike_by(
        &self,
        known: &[char],
        (stem, stem_chars): (&str, usize),
        stem_of: impl Fn(&str) -> &str,
    ) -> f32 {
        let (typed_len, known_len) = (self.chars.len(), known.len());
        if known.starts_with(&self.chars) {
            if typed_len == known_len {
                return 1.0;
            }
            if typed_len >= 2 {
                // Two letters begin many words; a nearly complete word is nearly sure.
                #[expect(clippy::cast_precision_loss, reason = "lengths of words")]
                let share = typed_len as f32 / known_len as f32;
                return 0.45 + 0.45 * share;
            }
        }
        if typed_len < 4 {
            return 0.0;
        }
        if known_len >= 4 && known.starts_with(self.chars.get(..stem_chars).unwrap_or(&[])) {
            let known: String = known.iter().collect();
            if stem_of(&known) == stem {
                return 0.85;
            }
        }
        let allowed = if typed_len <= 6 { 1 } else { 2 };
        match distance(&self.chars, known, allowed) {
            Some(1) => 0.7,
            Some(2) => 0.5,
            _ => 0.0,
        }
    }
}
