//! Search over topics and sources that forgives: synonyms, several words, misspellings.

use std::collections::BTreeMap;

use super::Catalogue;
use crate::domain::source::Slug;

/// Longest query that is looked at, in characters.
const MAX_QUERY_CHARS: usize = 120;
/// Most words of a query that are looked at.
const MAX_WORDS: usize = 12;

/// From here on a word surely means what it matches.
const SURE: f32 = 0.65;

/// Words that say nothing about a topic.
const STOP_WORDS: [&str; 41] = [
    "a", "about", "after", "all", "also", "am", "an", "and", "are", "as", "at", "be", "but", "by",
    "do", "for", "from", "i", "im", "in", "into", "is", "it", "like", "likes", "love", "loves",
    "me", "my", "of", "on", "or", "some", "stuff", "that", "the", "things", "to", "who", "with",
    "works",
];

/// Words of topics and sources, made ready for searching.
#[derive(Debug)]
pub struct Index {
    topics: Vec<TopicWords>,
    sources: Vec<SourceWords>,
}

#[derive(Debug)]
struct TopicWords {
    slug: Slug,
    /// Name and synonyms as they are typed, in lower case.
    phrases: Vec<String>,
    /// The single words of name (weight 1.0), synonyms (0.9) and hashtags (0.8).
    words: Vec<(String, f32)>,
}

#[derive(Debug)]
struct SourceWords {
    name: String,
    address: String,
    words: Vec<String>,
    about: String,
    weight: u8,
}

impl Index {
    /// Reads the words of a catalogue.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        let topics = catalogue
            .topics
            .iter()
            .map(|topic| {
                let name = fold(&topic.name);
                let synonyms: Vec<String> = topic.synonyms.iter().map(|word| fold(word)).collect();
                let mut words: BTreeMap<String, f32> = BTreeMap::new();
                let mut add = |text: &str, weight: f32| {
                    for word in split(text) {
                        let known = words.entry(word.to_owned()).or_insert(weight);
                        *known = known.max(weight);
                    }
                };
                add(&name, 1.0);
                for synonym in &synonyms {
                    add(synonym, 0.9);
                }
                for tag in &topic.hashtags {
                    add(&fold(tag), 0.8);
                }
                TopicWords {
                    slug: topic.slug.clone(),
                    phrases: std::iter::once(name).chain(synonyms).collect(),
                    words: words.into_iter().collect(),
                }
            })
            .collect();
        let sources = catalogue
            .sources
            .iter()
            .map(|source| {
                let name = fold(&source.name);
                SourceWords {
                    words: split(&name).map(str::to_owned).collect(),
                    name,
                    address: source.address.to_lowercase(),
                    about: fold(&source.about),
                    weight: source.weight,
                }
            })
            .collect();
        Self { topics, sources }
    }

    /// Topics that fit, best first. Every word of the query counts by itself, so that
    /// "ER nurse who bakes" finds nursing, emergency medicine and baking.
    #[must_use]
    pub fn topics(&self, query: &str) -> Vec<Slug> {
        let query = prepare(query);
        let words = meaningful(&query);
        if words.is_empty() {
            return Vec::new();
        }
        let scored: Vec<(f32, Vec<f32>, &Slug)> = self
            .topics
            .iter()
            .map(|topic| {
                let by_word = topic.by_word(&words);
                let score = topic.by_phrase(&query) + by_word.iter().sum::<f32>();
                (score, by_word, &topic.slug)
            })
            .filter(|(score, _, _)| *score > 0.0)
            .collect();
        let best = scored.iter().map(|hit| hit.0).fold(0.0, f32::max);
        let best_by_word: Vec<f32> = (0..words.len())
            .map(|at| {
                scored
                    .iter()
                    .filter_map(|(_, by_word, _)| by_word.get(at).copied())
                    .fold(0.0, f32::max)
            })
            .collect();
        // What each word is most about stands before further hits of the same few words.
        let leads: Vec<&Slug> = (0..words.len())
            .filter_map(|at| {
                scored
                    .iter()
                    .filter_map(|(score, by_word, slug)| Some((*by_word.get(at)?, *score, *slug)))
                    .filter(|(word, _, _)| *word >= SURE)
                    .max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)))
                    .map(|(_, _, slug)| slug)
            })
            .collect();
        // Far weaker hits are noise beside a good one, unless they are what a word is about.
        let mut hits: Vec<(f32, &Slug)> = scored
            .iter()
            .filter(|(score, by_word, _)| {
                *score >= best * 0.3
                    || by_word
                        .iter()
                        .zip(&best_by_word)
                        .any(|(word, best)| *best >= SURE && *word >= best * 0.9)
            })
            .map(|(score, _, slug)| (*score, *slug))
            .collect();
        hits.sort_by(|a, b| {
            let (first, second) = (leads.contains(&a.1), leads.contains(&b.1));
            second.cmp(&first).then(b.0.total_cmp(&a.0))
        });
        hits.into_iter().map(|(_, slug)| slug.clone()).collect()
    }

    /// Positions of sources that fit, best first, at most `limit`.
    #[must_use]
    pub fn sources(&self, query: &str, limit: usize) -> Vec<usize> {
        let query = prepare(query);
        let words = meaningful(&query);
        if words.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<(f32, usize)> = self
            .sources
            .iter()
            .enumerate()
            .filter_map(|(index, source)| {
                let score = source.score(&query, &words);
                (score > 0.0).then_some((score, index))
            })
            .collect();
        hits.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        hits.truncate(limit);
        hits.into_iter().map(|(_, index)| index).collect()
    }
}

impl TopicWords {
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
        score
    }

    /// Points for each word by itself.
    fn by_word(&self, words: &[&str]) -> Vec<f32> {
        words
            .iter()
            .map(|word| {
                self.words
                    .iter()
                    .map(|(known, weight)| weight * alike(word, known))
                    .fold(0.0, f32::max)
            })
            .collect()
    }
}

impl SourceWords {
    fn score(&self, query: &str, words: &[&str]) -> f32 {
        let mut score = 0.0;
        if self.name == query || self.address == query {
            score += 6.0;
        } else if self.name.starts_with(query) || self.address.starts_with(query) {
            score += 3.0;
        }
        // All words must fit somewhere: people search for one person at a time.
        for word in words {
            let in_name = self
                .words
                .iter()
                .map(|known| alike(word, known))
                .fold(0.0, f32::max);
            let elsewhere = if word.chars().count() >= 3
                && (self.address.contains(word) || contains_phrase(&self.about, word))
            {
                0.5
            } else {
                0.0
            };
            let best = in_name.max(elsewhere);
            if best <= 0.0 {
                return 0.0;
            }
            score += best;
        }
        score + f32::from(self.weight) * 0.02
    }
}

/// How much a typed word is like a known one, 0 to 1: the same, a beginning,
/// the same stem, or a misspelling.
fn alike(typed: &str, known: &str) -> f32 {
    if typed == known {
        return 1.0;
    }
    let (typed_len, known_len) = (typed.chars().count(), known.chars().count());
    if typed_len >= 2 && known.starts_with(typed) {
        // Two letters begin many words; a nearly complete word is nearly sure.
        #[expect(clippy::cast_precision_loss, reason = "lengths of words")]
        let share = typed_len as f32 / known_len as f32;
        return 0.45 + 0.45 * share;
    }
    if typed_len >= 4 && known_len >= 4 && stem(typed) == stem(known) {
        return 0.85;
    }
    let allowed = match typed_len {
        0..=3 => return 0.0,
        4..=6 => 1,
        _ => 2,
    };
    if typed_len.abs_diff(known_len) > allowed {
        return 0.0;
    }
    match strsim::damerau_levenshtein(typed, known) {
        1 => 0.7,
        2 if allowed >= 2 => 0.5,
        _ => 0.0,
    }
}

/// Cuts common English endings, so that "bakes", "baker" and "baking" meet.
fn stem(word: &str) -> &str {
    for ending in ["ings", "ing", "ers", "er", "ies", "es", "ed", "s", "y", "e"] {
        if let Some(start) = word.strip_suffix(ending)
            && start.chars().count() >= 3
        {
            return start;
        }
    }
    word
}

fn prepare(query: &str) -> String {
    let short: String = query.chars().take(MAX_QUERY_CHARS).collect();
    fold(&short)
}

/// Lower case, accents of Latin letters dropped, everything but letters and digits a blank.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '\'' | '’' => {}
            'à'..='å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è'..='ë' => folded.push('e'),
            'ì'..='ï' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò'..='ö' | 'ø' => folded.push('o'),
            'ù'..='ü' => folded.push('u'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            c if c.is_alphanumeric() => folded.push(c),
            _ => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

/// The words that count; if only stop words were typed, those.
fn meaningful(query: &str) -> Vec<&str> {
    let words: Vec<&str> = split(query).take(MAX_WORDS).collect();
    let useful: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !STOP_WORDS.contains(word))
        .collect();
    if useful.is_empty() { words } else { useful }
}

/// Whether `phrase` stands in `text` as whole words.
#[must_use]
pub fn contains_phrase(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, found)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at + found.len()..)
            .and_then(|text| text.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Text made comparable for [`contains_phrase`].
#[must_use]
pub fn folded(text: &str) -> String {
    fold(text)
}
