//! How well one source fits the typed words.

use std::ops::Range;

use super::{Parts, Postings, Sources};
use crate::catalogue::search::vocabulary::Meant;

/// Fewest letters of a beginning that counts outside the name.
const START_ELSEWHERE: usize = 3;

// What a word costs, by how it is found. In a name, anything but a misspelling is better
// than the best elsewhere.
const STARTS: u32 = 1;
const ELSEWHERE: u32 = 4;
const MISSPELT: u32 = 16;
/// The dearest word counts before the sum of all, which stays below this.
const WORST: u32 = 1_024;

/// The words of the vocabulary that a typed word may stand for.
pub(super) struct Wanted {
    pub(super) exactly: Range<u32>,
    pub(super) beginning: Range<u32>,
    /// Words of the same stem, in order.
    pub(super) stems: Vec<u32>,
    /// Words that may have been meant, in order; empty until misspellings are asked for.
    pub(super) meant: Vec<Meant>,
    /// Whether the typed word is long enough to begin a word outside the name.
    starts_elsewhere: bool,
}

impl Wanted {
    pub(super) fn new(sources: &Sources, word: &str) -> Self {
        Self {
            exactly: sources.vocabulary.exactly(word),
            beginning: sources.vocabulary.beginning(word),
            stems: sources.vocabulary.same_stem(word),
            meant: Vec::new(),
            starts_elsewhere: word.chars().count() >= START_ELSEWHERE,
        }
    }

    /// Places in the postings of all words that this one may stand for: first of those that it
    /// begins, then of each further word by itself.
    pub(super) fn places(&self, postings: &Postings, in_name: bool) -> Vec<Range<usize>> {
        let widest = if in_name || self.starts_elsewhere {
            &self.beginning
        } else {
            &self.exactly
        };
        let single = self
            .stems
            .iter()
            .copied()
            .chain(self.meant.iter().map(|meant| meant.word));
        std::iter::once(widest.clone())
            // What begins with the typed word is there already.
            .chain(
                single
                    .filter(|word| !widest.contains(word))
                    .map(|word| word..word + 1),
            )
            .map(|words| postings.places(&words))
            .collect()
    }

    /// What this word costs if `word` stands for it.
    fn cost_of(&self, word: u32, elsewhere: bool) -> Option<u32> {
        let place = if elsewhere { ELSEWHERE } else { 0 };
        if self.exactly.contains(&word) {
            return Some(place);
        }
        let starts = self.beginning.contains(&word) && (!elsewhere || self.starts_elsewhere);
        if starts || self.stems.contains(&word) {
            return Some(place + STARTS);
        }
        let at = self
            .meant
            .binary_search_by_key(&word, |meant| meant.word)
            .ok()?;
        let far = self.meant.get(at)?.far;
        Some(MISSPELT + place + MISSPELT * u32::from(far))
    }

    fn cost(&self, parts: Parts<'_>) -> Option<u32> {
        let in_name = parts
            .name
            .iter()
            .filter_map(|&word| self.cost_of(word, false));
        let elsewhere = parts
            .address
            .iter()
            .chain(parts.more)
            .filter_map(|&word| self.cost_of(word, true));
        in_name.chain(elsewhere).min()
    }
}

/// What a source costs, less being better; nothing if a word fits nowhere. All words must
/// fit: people search for one person at a time.
pub(super) fn cost(wanted: &[Wanted], parts: Parts<'_>) -> Option<u32> {
    let mut sum = 0;
    let mut worst = 0;
    for word in wanted {
        let cost = word.cost(parts)?;
        sum += cost;
        worst = worst.max(cost);
    }
    Some(worst * WORST + sum)
}

/// Whether all words are in the name, none misspelt.
pub(super) fn is_in_name(cost: u32) -> bool {
    cost < ELSEWHERE * WORST
}
