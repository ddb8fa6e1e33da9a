//! All words of the sources in order, each once.

use std::cmp::Ordering;
use std::ops::{Range, RangeInclusive};

use super::typos::{MAX_CHARS, distance, starts_nearly};
use super::words::{ENDINGS, stem};

/// Most words that a misspelling may stand for.
const MOST_MEANT: usize = 64;
/// Letters that may have been meant.
const LETTERS: RangeInclusive<char> = 'a'..='z';
/// Fewest letters of a word that may be misspelt.
const LEAST_CHARS: usize = 4;
/// Fewest letters of a beginning that may be misspelt.
const LEAST_START: usize = 5;
/// Fewest letters of a word that may be misspelt twice.
const LEAST_TWO_WRONG: usize = 7;

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

    /// The id of the first word of the range that is not `before` what is looked for.
    fn first(&self, range: Range<u32>, before: impl Fn(&str) -> bool) -> u32 {
        let Range {
            start: mut low,
            end: mut high,
        } = range;
        while low < high {
            let middle = u32::midpoint(low, high);
            if before(self.word(middle as usize)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    fn all(&self) -> Range<u32> {
        0..u32::try_from(self.len()).unwrap_or(u32::MAX)
    }

    /// The word itself: one id or none.
    pub(super) fn exactly(&self, word: &str) -> Range<u32> {
        self.exactly_in(self.all(), word)
    }

    fn exactly_in(&self, range: Range<u32>, word: &str) -> Range<u32> {
        let at = self.first(range, |known| known < word);
        let found = !word.is_empty() && self.word(at as usize) == word;
        at..at + u32::from(found)
    }

    /// All words that begin so.
    pub(super) fn beginning(&self, start: &str) -> Range<u32> {
        let first = self.first(self.all(), |known| known < start);
        let end = self.first(first..self.all().end, |known| {
            known.starts_with(start) || known.cmp(start) == Ordering::Less
        });
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

    /// Words that may have been meant, nearest first: all with one letter wrong, and those with
    /// two, or with one in a word not yet typed to its end, that begin as was typed. So only a
    /// small part of the words is looked at.
    pub(super) fn meant(&self, typed: &str) -> Vec<Meant> {
        let chars: Vec<char> = typed.chars().collect();
        if chars.len() < LEAST_CHARS || chars.len() > MAX_CHARS {
            return Vec::new();
        }
        let mut found = self.one_wrong(&chars);
        if chars.len() >= LEAST_START {
            self.begun_alike(&chars, &mut found);
        }
        found.sort_unstable();
        found.dedup();
        found.truncate(MOST_MEANT);
        found
    }

    /// Words that need one letter changed, added, dropped or swapped with the next. What stands
    /// before that letter is right, and narrows where to look more and more.
    fn one_wrong(&self, chars: &[char]) -> Vec<Meant> {
        let mut found = Vec::new();
        let mut before = String::new();
        let mut attempt = String::new();
        for (at, &letter) in chars.iter().enumerate() {
            let range = self.beginning(&before);
            if range.is_empty() {
                break;
            }
            let after = chars.get(at + 1..).unwrap_or(&[]);
            let mut look = |first: Option<char>, second: Option<char>, rest: &[char]| {
                attempt.clear();
                attempt.push_str(&before);
                attempt.extend(first.into_iter().chain(second).chain(rest.iter().copied()));
                let known = self.exactly_in(range.clone(), &attempt);
                found.extend(known.map(|word| Meant { far: 1, word }));
            };
            look(None, None, after);
            if let Some((&next, rest)) = after.split_first()
                && next != letter
            {
                look(Some(next), Some(letter), rest);
            }
            for other in LETTERS.filter(|&other| other != letter) {
                look(Some(other), None, after);
                look(Some(other), Some(letter), after);
            }
            before.push(letter);
        }
        found
    }

    /// Words that begin with the same two letters and have two letters wrong, or go on after
    /// what was typed with one letter wrong.
    fn begun_alike(&self, chars: &[char], found: &mut Vec<Meant>) {
        let own = letters(chars.iter().copied());
        let most = if chars.len() >= LEAST_TWO_WRONG { 2 } else { 1 };
        let start: String = chars.iter().take(2).collect();
        let mut known = Vec::new();
        for word in self.beginning(&start) {
            let at = word as usize;
            let theirs = self.letters.get(at).copied().unwrap_or_default();
            // Each letter typed wrong is at most one letter missing from the word.
            let missing = (own & !theirs).count_ones();
            let further = (theirs & !own).count_ones();
            if missing > most {
                continue;
            }
            known.clear();
            known.extend(self.word(at).chars());
            let mut far = None;
            if further <= most && known.len().abs_diff(chars.len()) <= 2 {
                far = distance(chars, &known, most.try_into().unwrap_or(1));
            }
            if far.is_none() && starts_nearly(chars, &known) {
                far = Some(3);
            }
            if let Some(far) = far.filter(|&far| far > 0) {
                found.push(Meant { far, word });
            }
        }
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
