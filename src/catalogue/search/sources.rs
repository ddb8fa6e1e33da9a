//! Which sources fit what was typed.

mod build;
mod find;
mod fit;

use std::ops::Range;

use super::ranked::Ranked;
use super::vocabulary::Vocabulary;

/// Most sources that are looked at; further ones cannot be found.
const MOST_SOURCES: usize = 16_000_000;

/// What can be found of a source.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Its name as people see it.
    pub name: &'a str,
    /// Its address as its network writes it.
    pub address: &'a str,
    /// A few words on who it is.
    pub about: &'a str,
    /// How good a first suggestion it is; of sources that fit alike the greater comes first.
    pub weight: u8,
}

/// The words of all sources, made ready so that every keystroke is answered at once.
///
/// Sources are numbered anew by weight, greatest first, and every list keeps that order: the
/// smallest numbers of a list are the best answers it has.
#[derive(Debug, Default)]
pub struct Sources {
    vocabulary: Vocabulary,
    /// Positions of the sources as they were given.
    positions: Vec<u32>,
    /// The words of all sources: of each the name's, the address's, then further ones.
    words: Vec<u32>,
    /// Where the words of each source end, how many are its name's and how many its address's.
    ends: Vec<(u32, u8, u8)>,
    in_name: Postings,
    elsewhere: Postings,
    /// Sources by the words of their names.
    by_name: Ranked,
    /// Sources by the words of their addresses.
    by_address: Ranked,
}

/// For each word the sources that have it.
#[derive(Debug, Default)]
struct Postings {
    /// Where the sources of each word end.
    ends: Vec<u32>,
    sources: Ranked,
}

/// The words of one source.
#[derive(Clone, Copy)]
struct Parts<'a> {
    name: &'a [u32],
    address: &'a [u32],
    more: &'a [u32],
}

impl Sources {
    /// Bytes that the index holds, for figures of its size.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.vocabulary.bytes()
            + 4 * (self.positions.capacity() + self.words.capacity())
            + size_of::<(u32, u8, u8)>() * self.ends.capacity()
            + self.in_name.bytes()
            + self.elsewhere.bytes()
            + self.by_name.bytes()
            + self.by_address.bytes()
    }

    /// How many sources can be found.
    #[must_use]
    pub fn len(&self) -> usize {
        self.positions.len()
    }

    /// Whether there is nothing to find.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.positions.is_empty()
    }

    fn parts(&self, source: u32) -> Parts<'_> {
        let at = source as usize;
        let start = match at.checked_sub(1) {
            None => 0,
            Some(before) => self.ends.get(before).map_or(0, |&(end, _, _)| end as usize),
        };
        let (end, name, address) = self.ends.get(at).copied().unwrap_or_default();
        let words = self.words.get(start..end as usize).unwrap_or(&[]);
        let (name, rest) = words.split_at_checked(name.into()).unwrap_or((words, &[]));
        let (address, more) = rest.split_at_checked(address.into()).unwrap_or((rest, &[]));
        Parts {
            name,
            address,
            more,
        }
    }
}

impl Postings {
    fn bytes(&self) -> usize {
        4 * self.ends.capacity() + self.sources.bytes()
    }

    /// Where the sources of these words stand.
    fn places(&self, words: &Range<u32>) -> Range<usize> {
        let end_of = |word: Option<u32>| {
            word.and_then(|word| self.ends.get(word as usize))
                .map_or(0, |&end| end as usize)
        };
        if words.is_empty() {
            return 0..0;
        }
        end_of(words.start.checked_sub(1))..end_of(words.end.checked_sub(1))
    }
}
