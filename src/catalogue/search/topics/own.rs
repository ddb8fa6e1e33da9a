//! A topic's words in another language than English.

use std::collections::BTreeMap;

use super::{DESCRIPTION, NAME, SYNONYM, Typed};
use crate::catalogue::search::tongue::Tongue;
use crate::catalogue::search::words::{contains_phrase, is_stop_word, split};
use crate::catalogue::translation::Words;

/// A word that more topics share tells nothing as a part of a longer one: "Nachrichten".
const MOST_SHARING: usize = 3;
/// Fewest letters of a part of a word written together.
const LEAST_PART: usize = 4;
/// Fewest letters of a word that longer ones are made of, where words are not written together.
const LEAST_ROOT: usize = 5;
/// Fewest further letters of a word written together.
const LEAST_REST: usize = 3;

/// Points for a name that is the whole query: more than any synonyms give.
const WHOLE_NAME: f32 = 9.0;
/// Points for a synonym, or an English name, that is the whole query.
const WHOLE: f32 = 6.0;
/// Points for a phrase of several words that stands in the query.
const CONTAINED: f32 = 3.0;
/// Points for phrases that begin with the query: once, however many do.
const BEGUN: f32 = 2.0;

/// The words of one topic.
#[derive(Debug, Default)]
pub(super) struct Own {
    name: Phrase,
    /// Points for the whole name; fewer where it is an English phrase that gives some too.
    whole_name: f32,
    synonyms: Vec<Phrase>,
    words: Vec<OwnWord>,
    /// Words of the description that stand nowhere else: no more than a hint.
    hints: Vec<String>,
}

/// The ways in which a name or synonym may be typed.
#[derive(Debug, Default)]
struct Phrase(Vec<String>);

#[derive(Debug)]
struct OwnWord {
    text: String,
    chars: Vec<char>,
    weight: f32,
    /// Whether only few topics have it.
    telling: bool,
}

impl Own {
    /// Phrases that are English too count once.
    pub(super) fn new(topic: &Words, english: &[String], tongue: &Tongue) -> Self {
        let name = Phrase(tongue.forms(&topic.name));
        let in_english = name.0.iter().any(|form| english.contains(form));
        let whole_name = if in_english {
            WHOLE_NAME - WHOLE
        } else {
            WHOLE_NAME
        };
        let synonyms = topic.synonyms.iter().map(|text| {
            let mut forms = tongue.forms(text);
            forms.retain(|form| !form.is_empty() && !english.contains(form));
            Phrase(forms)
        });
        let synonyms = synonyms.collect();
        let mut words: BTreeMap<String, f32> = BTreeMap::new();
        let mut add = |word: String, weight: f32| {
            let known = words.entry(word).or_insert(weight);
            *known = known.max(weight);
        };
        let texts = std::iter::once((&topic.name, NAME))
            .chain(topic.synonyms.iter().map(|text| (text, SYNONYM)));
        for (text, weight) in texts {
            for form in tongue.forms(text) {
                for word in split(&form).filter(|word| !tongue.is_stop_word(word)) {
                    add(word.to_owned(), weight);
                }
                if form.contains(' ') {
                    add(form.replace(' ', ""), weight);
                }
            }
        }
        let mut hints: Vec<String> = tongue
            .forms(&topic.see)
            .iter()
            .flat_map(|form| split(form))
            .filter(|word| {
                let says_nothing = is_stop_word(word) || tongue.is_stop_word(word);
                word.len() > 3 && !says_nothing && !words.contains_key(*word)
            })
            .map(str::to_owned)
            .collect();
        hints.sort();
        hints.dedup();
        Self {
            name,
            whole_name,
            synonyms,
            words: words
                .into_iter()
                .map(|(text, weight)| OwnWord {
                    chars: text.chars().collect(),
                    text,
                    weight,
                    telling: true,
                })
                .collect(),
            hints,
        }
    }

    /// Takes down which words only few topics have.
    pub(super) fn tell_apart<'a>(all: impl Iterator<Item = &'a mut Self>) {
        let mut all: Vec<&mut Self> = all.collect();
        let mut sharing: BTreeMap<String, usize> = BTreeMap::new();
        for word in all.iter().flat_map(|own| &own.words) {
            *sharing.entry(word.text.clone()).or_default() += 1;
        }
        for word in all.iter_mut().flat_map(|own| &mut own.words) {
            word.telling = sharing.get(&word.text).is_none_or(|n| *n <= MOST_SHARING);
        }
    }

    /// Points for the query as a whole.
    pub(super) fn by_phrase(&self, query: &str) -> f32 {
        let mut score = 0.0;
        let mut begun = false;
        for (phrase, whole) in std::iter::once((&self.name, self.whole_name))
            .chain(self.synonyms.iter().map(|synonym| (synonym, WHOLE)))
        {
            match phrase.place(query) {
                Some(Place::Whole) => score += whole,
                Some(Place::Contained) => score += CONTAINED,
                Some(Place::Begun) => begun = true,
                None => {}
            }
        }
        if begun { score + BEGUN } else { score }
    }

    /// What a word says that is known exactly; 0 if it is not.
    pub(super) fn exactly(&self, typed: &[char]) -> f32 {
        self.words
            .iter()
            .filter(|known| known.chars == typed)
            .map(|known| known.weight)
            .fold(0.0, f32::max)
    }

    /// Points for a word by itself.
    pub(super) fn points(&self, typed: &Typed<'_>, tongue: &Tongue) -> f32 {
        let stem = tongue.stem(typed.word);
        let stem = (stem, stem.chars().count());
        let sure = self
            .words
            .iter()
            .map(|known| {
                let alike = typed.alike_by(&known.chars, stem, |word| tongue.stem(word));
                let within = if known.telling {
                    joined(&typed.chars, &known.chars, tongue)
                } else {
                    0.0
                };
                known.weight * alike.max(within)
            })
            .fold(0.0, f32::max);
        let hinted = typed.chars.len() > 3
            && self
                .hints
                .iter()
                .any(|known| known == typed.word || tongue.stem(known) == stem.0);
        if hinted { sure.max(DESCRIPTION) } else { sure }
    }
}

/// How a phrase stands to the query, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Whole,
    Contained,
    Begun,
}

impl Phrase {
    fn place(&self, query: &str) -> Option<Place> {
        let forms = self.0.iter().filter_map(|form| {
            if form == query {
                Some(Place::Whole)
            } else if form.contains(' ') && contains_phrase(query, form) {
                Some(Place::Contained)
            } else if query.len() >= 2 && form.starts_with(query) {
                Some(Place::Begun)
            } else {
                None
            }
        });
        forms.min()
    }
}

/// How much one word is like another that has it as a part: "Hobbygärtner" and "Gärtner",
/// "Pflege" and "Krankenpflege", "futbolista" and "fútbol".
fn joined(typed: &[char], known: &[char], tongue: &Tongue) -> f32 {
    let (typed_len, known_len) = (typed.len(), known.len());
    #[expect(clippy::cast_precision_loss, reason = "lengths of words")]
    let share = typed_len.min(known_len) as f32 / typed_len.max(known_len).max(1) as f32;
    if !tongue.compounds {
        let begins = known_len >= LEAST_ROOT && typed.starts_with(known);
        return if begins { 0.45 + 0.45 * share } else { 0.0 };
    }
    if typed_len.abs_diff(known_len) < LEAST_REST || typed_len.min(known_len) < LEAST_PART {
        return 0.0;
    }
    if typed.ends_with(known) {
        0.6 + 0.3 * share
    } else if typed.starts_with(known) {
        0.45 + 0.45 * share
    } else if known.ends_with(typed) {
        0.4 + 0.45 * share
    } else {
        0.0
    }
}
