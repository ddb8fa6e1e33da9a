//! All words of the sources in order, each once.

use std::cmp::Ordering;
use std::ops::Range;

use super::typos::{distance, start_distance};
use super::words::{ENDINGS, stem};

/// Most words that a misspelling may stand for.
const MOST_MEANT: usize = 64;
/// Letters with which a word may begin besides its typed first letter.
const FIRST_LETTERS: std::ops::RangeInclusive<char> = 'a'..='z';
/// Fewest letters of a beginning that may be misspelt.
const LEAST_START: usize = 5;

/// Sorted words in one text; a word's id is its place.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    text: String,
    /// Where each word ends, in bytes.
    ends: Vec<u32>,
    /// Which letters each word has, see [`letters`].
    letters: Vec<u32>,
}

/// A word that may have been meant, and how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Meant {
    /// 1 or 2 letters in a whole word; one more in the beginning of a longer word.
    pub(super) far: u8,
    pub(super) word: u32,
}

impl Vocabulary {
    /// From sorted words without repetition.
    pub(super) fn new<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut vocabulary = Self::default();
        for word in words {
            vocabulary.text.push_str(word);
            // Past four gigabytes of words, further ones are as good as unknown.
            let end = u32::try_from(vocabulary.text.len()).unwrap_or(u32::MAX);
            vocabulary.ends.push(end);
            vocabulary.letters.push(letters(word.chars()));
        }
        vocabulary.text.shrink_to_fit();
        vocabulary.ends.shrink_to_fit();
        vocabulary.letters.shrink_to_fit();
        vocabulary
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn bytes(&self) -> usize {
        self.text.capacity() + 4 * (self.ends.capacity() + self.letters.capacity())
    }

    fn word(&self, id: usize) -> &str {
        let start = match id.checked_sub(1) {
            None => 0,
            Some(before) => self.ends.get(before).map_or(0, |&end| end as usize),
        };
        let end = self.ends.get(id).map_or(start, |&end| end as usize);
        self.text.get(start..end).unwrap_or("")
    }

    /// The id of the first word that is not `before` what is looked for.
    fn first(&self, before: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if before(self.word(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        u32::try_from(low).unwrap_or(u32::MAX)
    }

    /// The word itself: one id or none.
    pub(super) fn exactly(&self, word: &str) -> Range<u32> {
        let at = self.first(|known| known < word);
        let found = !word.is_empty() && self.word(at as usize) == word;
        at..at + u32::from(found)
    }

    /// All words that begin so.
    pub(super) fn beginning(&self, start: &str) -> Range<u32> {
        let first = self.first(|known| known < start);
        let end =
            self.first(|known| known.starts_with(start) || known.cmp(start) == Ordering::Less);
        first..end
    }

    /// Other words with the same stem, such as "baker" for "bakes".
    pub(super) fn same_stem(&self, word: &str) -> Vec<u32> {
        if word.chars().count() < 4 {
            return Vec::new();
        }
        let wanted = stem(word);
        let mut found: Vec<u32> = ENDINGS
            .iter()
            .chain(&[""])
            .map(|ending| format!("{wanted}{ending}"))
            .filter(|known| known != word && stem(known) == wanted && known.chars().count() >= 4)
            .flat_map(|known| self.exactly(&known))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Words that may have been meant, nearest first. The first letter may be wrong only if
    /// all others are right: people seldom miss it, and so only a part of the words is looked at.
    pub(super) fn meant(&self, typed: &str) -> Vec<Meant> {
        let chars: Vec<char> = typed.chars().collect();
        let allowed = match chars.len() {
            0..=3 => return Vec::new(),
            4..=6 => 1,
            _ => 2,
        };
        let mut found = self.with_other_first_letter(typed, &chars);
        let first: String = chars.iter().take(1).collect();
        let own = letters(chars.iter().copied());
        let may_be_start = chars.len() >= LEAST_START;
        let range = self.beginning(&first);
        let mut known = Vec::new();
        for id in range {
            let at = id as usize;
            let Some(&theirs) = self.letters.get(at) else {
                break;
            };
            // Each letter typed wrong is at most one letter missing from the word.
            if (own & !theirs).count_ones() > allowed {
                continue;
            }
            let whole = (theirs & !own).count_ones() <= allowed;
            if !whole && !may_be_start {
                continue;
            }
            known.clear();
            known.extend(self.word(at).chars());
            let most = u8::try_from(allowed).unwrap_or(1);
            let far = distance(&chars, &known, most).or_else(|| {
                // Nobody waits with a misspelling for the end of the word.
                (may_be_start && start_distance(&chars, &known)).then_some(3)
            });
            if let Some(far) = far.filter(|&far| far > 0) {
                found.push(Meant { far, word: id });
            }
        }
        found.sort_unstable();
        found.dedup_by_key(|meant| meant.word);
        found.truncate(MOST_MEANT);
        found
    }

    /// Words at distance one that begin with another letter than what was typed.
    fn with_other_first_letter(&self, typed: &str, chars: &[char]) -> Vec<Meant> {
        let Some((first, rest)) = chars.split_first() else {
            return Vec::new();
        };
        let rest_text: String = rest.iter().collect();
        let mut tries = vec![rest_text.clone()];
        for letter in FIRST_LETTERS.filter(|letter| letter != first) {
            tries.push(format!("{letter}{rest_text}"));
            tries.push(format!("{letter}{typed}"));
        }
        if let Some((second, others)) = rest.split_first() {
            let others: String = others.iter().collect();
            tries.push(format!("{second}{first}{others}"));
        }
        tries
            .iter()
            .filter(|word| !word.starts_with(*first))
            .flat_map(|word| self.exactly(word))
            .map(|word| Meant { far: 1, word })
            .collect()
    }
}

/// One bit for each letter of a to z that occurs; all other letters share six bits.
/// A changed, added or dropped letter changes at most two bits.
fn letters(word: impl Iterator<Item = char>) -> u32 {
    word.fold(0, |bits, c| {
        let bit = match c {
            'a'..='z' => u32::from(c) - u32::from('a'),
            c => 26 + u32::from(c) % 6,
        };
        bits | 1 << bit
    })
}
