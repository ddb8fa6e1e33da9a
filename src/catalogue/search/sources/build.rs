//! Takes sources apart into words and lists.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::{MOST_SOURCES, Parts, Postings, Row, Sources};
use crate::catalogue::search::ranked::Ranked;
use crate::catalogue::search::vocabulary::Vocabulary;
use crate::catalogue::search::words::{fold, humps, is_stop_word, split};

/// Most words of a name that are looked at.
const NAME_WORDS: usize = 16;
/// Most words of an address that are looked at.
const ADDRESS_WORDS: usize = 12;
/// Most further words of a source that are looked at.
const MORE_WORDS: usize = 32;

/// The words of a source as they come, before there is a vocabulary.
struct Raw {
    position: u32,
    weight: u8,
    /// Where its words begin, and how many are the name's, the address's and further ones.
    start: usize,
    name: u8,
    address: u8,
    more: u8,
}

/// Gives words numbers in the order of their coming.
#[derive(Default)]
struct Numbers {
    known: HashMap<String, u32>,
    words: Vec<u32>,
}

impl Numbers {
    fn number(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.known.get(word) {
            return number;
        }
        let number = id(self.known.len());
        self.known.insert(word.to_owned(), number);
        number
    }

    /// Adds at most `most` words and says how many there were.
    fn add<'a>(&mut self, words: impl Iterator<Item = &'a str>, most: usize) -> u8 {
        let mut count = 0;
        for word in words.take(most) {
            let number = self.number(word);
            self.words.push(number);
            count += 1;
        }
        count
    }

    /// Adds further words, each once and only if the source has it nowhere yet.
    fn add_new<'a>(&mut self, words: impl Iterator<Item = &'a str>, start: usize) -> u8 {
        let mut count = 0;
        for word in words {
            let number = self.number(word);
            let has = self.words.get(start..).unwrap_or(&[]);
            if !has.contains(&number) {
                self.words.push(number);
                count += 1;
            }
            if usize::from(count) == MORE_WORDS {
                break;
            }
        }
        count
    }

    fn row(&mut self, position: usize, row: &Row<'_>) -> Raw {
        let start = self.words.len();
        let name = self.add(split(&fold(row.name)), NAME_WORDS);
        let folded = fold(row.address);
        let address = self.add(
            split(&folded).filter(|word| !is_scheme(word)),
            ADDRESS_WORDS,
        );
        let about = fold(row.about);
        let parts: Vec<String> = humps(row.name)
            .chain(humps(row.address))
            .map(fold)
            .collect();
        let more = parts
            .iter()
            .flat_map(|part| split(part))
            .chain(split(&about))
            .filter(|word| !is_stop_word(word));
        let more = self.add_new(more, start);
        Raw {
            position: id(position),
            weight: row.weight,
            start,
            name,
            address,
            more,
        }
    }
}

/// What begins nearly every web address and so says nothing.
pub(super) fn is_scheme(word: &str) -> bool {
    matches!(word, "http" | "https" | "www")
}

impl Sources {
    /// Reads the words of sources. Found sources are told by their place in `rows`.
    #[must_use]
    pub fn new<'a>(rows: impl Iterator<Item = Row<'a>>) -> Self {
        let mut numbers = Numbers::default();
        let mut taken: Vec<Raw> = rows
            .take(MOST_SOURCES)
            .enumerate()
            .map(|(position, row)| numbers.row(position, &row))
            .collect();
        taken.sort_unstable_by_key(|raw| (Reverse(raw.weight), raw.position));
        let Numbers { known, words: raw } = numbers;
        let (vocabulary, ids) = sorted(known);

        let mut words = Vec::with_capacity(raw.len());
        let mut ends = Vec::with_capacity(taken.len());
        for row in &taken {
            let count = usize::from(row.name) + usize::from(row.address) + usize::from(row.more);
            let own = raw.get(row.start..row.start + count).unwrap_or(&[]);
            words.extend(own.iter().filter_map(|&word| ids.get(word as usize)));
            ends.push((id(words.len()), row.name, row.address));
        }
        let mut sources = Self {
            vocabulary,
            positions: taken.iter().map(|row| row.position).collect(),
            words,
            ends,
            ..Self::default()
        };
        sources.in_name = sources.postings(|parts| (&[], parts.name, &[]));
        sources.elsewhere = sources.postings(|parts| (parts.name, parts.address, parts.more));
        sources.by_name = sources.ordered(|parts| parts.name);
        sources.by_address = sources.ordered(|parts| parts.address);
        sources
    }

    /// For each word the sources that have it in the second or third of their lists, and not
    /// in the first.
    fn postings(&self, lists: impl Fn(Parts<'_>) -> (&[u32], &[u32], &[u32])) -> Postings {
        let each = |mut visit: Box<dyn FnMut(u32, u32) + '_>| {
            for source in 0..id(self.len()) {
                let (not, first, second) = lists(self.parts(source));
                for (at, word) in first.iter().enumerate() {
                    let before = first.get(..at).unwrap_or(&[]);
                    if !not.contains(word) && !before.contains(word) {
                        visit(source, *word);
                    }
                }
                for word in second {
                    visit(source, *word);
                }
            }
        };
        let mut ends = vec![0_u32; self.vocabulary.len()];
        each(Box::new(|_, word| {
            if let Some(count) = ends.get_mut(word as usize) {
                *count += 1;
            }
        }));
        let mut total = 0;
        for end in &mut ends {
            // The start for now: filling moves it to the end.
            total += std::mem::replace(end, total);
        }
        let mut sources = vec![0; total as usize];
        each(Box::new(|source, word| {
            if let Some(next) = ends.get_mut(word as usize) {
                if let Some(place) = sources.get_mut(*next as usize) {
                    *place = source;
                }
                *next += 1;
            }
        }));
        Postings {
            ends,
            sources: Ranked::new(sources),
        }
    }

    /// Sources ordered by a list of words; those without any are left out.
    fn ordered(&self, list: impl Fn(Parts<'_>) -> &[u32]) -> Ranked {
        let mut sources: Vec<u32> = (0..id(self.len()))
            .filter(|&source| !list(self.parts(source)).is_empty())
            .collect();
        sources.sort_unstable_by(|&a, &b| {
            let (first, second) = (list(self.parts(a)), list(self.parts(b)));
            first.cmp(second).then(a.cmp(&b))
        });
        Ranked::new(sources)
    }
}

/// The vocabulary, and for each number the word's id in it.
fn sorted(known: HashMap<String, u32>) -> (Vocabulary, Vec<u32>) {
    let mut words: Vec<(String, u32)> = known.into_iter().collect();
    words.sort_unstable();
    let mut ids = vec![0; words.len()];
    for (at, (_, number)) in words.iter().enumerate() {
        if let Some(slot) = ids.get_mut(*number as usize) {
            *slot = id(at);
        }
    }
    (
        Vocabulary::new(words.iter().map(|(word, _)| word.as_str())),
        ids,
    )
}

/// Counts are bounded by [`MOST_SOURCES`], sixty words each.
fn id(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
