//! Looks sources up, best first, without reading more than a bounded part of them.

use std::collections::BTreeSet;
use std::ops::Range;

use super::build::is_scheme;
use super::fit::{Wanted, cost, is_in_name};
use super::{Parts, Postings, Sources};
use crate::catalogue::search::ranked::{Ascending, Ranked};
use crate::catalogue::search::vocabulary::Meant;
use crate::catalogue::search::words::{meaningful, prepare, split};

/// Most sources of one word that are compared with the other words, best first. It is reached
/// only where every word is shared by more sources than that.
const MOST_COMPARED: usize = 4_096;
/// The same for a beginning, whose sources have to be put in order first.
const MOST_ORDERED: usize = 512;

/// Sources found so far, best first.
struct Found {
    limit: usize,
    sources: Vec<u32>,
    seen: BTreeSet<u32>,
}

impl Found {
    fn is_full(&self) -> bool {
        self.sources.len() >= self.limit
    }

    /// Adds the best of several lists, all of which fit equally well.
    fn add<'a>(&mut self, lists: impl Iterator<Item = Ascending<'a>>) {
        let room = self.limit.saturating_sub(self.sources.len());
        if room == 0 {
            return;
        }
        let mut best = Vec::new();
        for list in lists {
            let mut last = None;
            let fresh = list.filter(|&source| {
                last.replace(source) != Some(source) && !self.seen.contains(&source)
            });
            best.extend(fresh.take(room));
        }
        best.sort_unstable();
        self.extend(best);
    }

    fn extend(&mut self, sources: Vec<u32>) {
        for source in sources {
            if !self.is_full() && self.seen.insert(source) {
                self.sources.push(source);
            }
        }
    }
}

impl Sources {
    /// Places in the given rows of the sources that fit, best first, at most `limit`: those
    /// called or addressed exactly so, those whose name or address begins so, those with all
    /// words in their name, with all words anywhere, and at last those that were misspelt.
    /// Of equals the greater weight comes first, then the earlier row.
    #[must_use]
    pub fn find(&self, query: &str, limit: usize) -> Vec<usize> {
        let query = prepare(query);
        let mut words = meaningful(&query);
        if words.iter().any(|word| !is_scheme(word)) {
            words.retain(|word| !is_scheme(word));
        }
        if words.is_empty() {
            return Vec::new();
        }
        let mut found = Found {
            limit,
            sources: Vec::new(),
            seen: BTreeSet::new(),
        };
        self.as_a_whole(&query, &mut found);
        if !found.is_full() {
            let wanted: Vec<Wanted> = words.iter().map(|word| Wanted::new(self, word)).collect();
            if let [word] = wanted.as_slice() {
                self.by_word(word, &mut found);
            } else {
                self.by_words(&wanted, &mut found);
                // "Jane Doe" may be nothing but @janedoe.
                let joined = words.concat();
                self.with_address(&[&joined], &mut found);
            }
            if !found.is_full() {
                self.misspelt(&words, wanted, &mut found);
            }
        }
        found
            .sources
            .iter()
            .filter_map(|&source| self.positions.get(source as usize))
            .map(|&position| position as usize)
            .collect()
    }

    /// Names and addresses that are what was typed, that go on after it, or in the midst
    /// of its last word.
    fn as_a_whole(&self, query: &str, found: &mut Found) {
        let words: Vec<&str> = split(query).collect();
        let address: Vec<&str> = words
            .iter()
            .copied()
            .filter(|word| !is_scheme(word))
            .collect();
        let names = self.runs(&self.by_name, |parts| parts.name, &words);
        let addresses = self.runs(&self.by_address, |parts| parts.address, &address);
        for (name, address) in names.into_iter().zip(addresses) {
            let lists = [
                self.by_name.ascending(name),
                self.by_address.ascending(address),
            ];
            found.add(lists.into_iter());
        }
    }

    /// Addresses that begin with these words.
    fn with_address(&self, words: &[&str], found: &mut Found) {
        for run in self.runs(&self.by_address, |parts| parts.address, words) {
            found.add(std::iter::once(self.by_address.ascending(run)));
        }
    }

    /// Runs of an ordered list: the very words, these words first, and these words first with
    /// the last of them only begun.
    fn runs(
        &self,
        order: &Ranked,
        list: impl Fn(Parts<'_>) -> &[u32],
        words: &[&str],
    ) -> [Range<usize>; 3] {
        let none = [0..0, 0..0, 0..0];
        let Some((final_word, before)) = words.split_last() else {
            return none;
        };
        let mut key = Vec::with_capacity(words.len());
        for word in before {
            let known = self.vocabulary.exactly(word);
            if known.is_empty() {
                return none;
            }
            key.push(known.start);
        }
        let from = |word: u32| {
            let mut key = key.clone();
            key.push(word);
            order
                .ids()
                .partition_point(|&source| list(self.parts(source)) < key.as_slice())
        };
        let exactly = self.vocabulary.exactly(final_word);
        let beginning = self.vocabulary.beginning(final_word);
        let begun = from(beginning.start)..from(beginning.end);
        if exactly.is_empty() {
            return [0..0, 0..0, begun];
        }
        let first = from(exactly.start)..from(exactly.end);
        key.push(exactly.start);
        let equal = order
            .slice(first.clone())
            .partition_point(|&source| list(self.parts(source)) <= key.as_slice());
        [first.start..first.start + equal, first, begun]
    }

    /// One word: its lists are in order already.
    fn by_word(&self, word: &Wanted, found: &mut Found) {
        let exactly = |postings: &Postings| vec![postings.places(&word.exactly)];
        for (postings, in_name) in [(&self.in_name, true), (&self.elsewhere, false)] {
            for places in [exactly(postings), word.places(postings, in_name)] {
                if !found.is_full() {
                    let lists = places.into_iter();
                    found.add(lists.map(|places| postings.sources.ascending(places)));
                }
            }
        }
    }

    /// Several words: the sources of the rarest are compared with the others.
    fn by_words(&self, wanted: &[Wanted], found: &mut Found) {
        let mut hits = self.compared(wanted, &[(&self.in_name, true)]);
        let in_name = hits.iter().filter(|(cost, _)| is_in_name(*cost)).count();
        if in_name < found.limit {
            let everywhere = [(&self.in_name, true), (&self.elsewhere, false)];
            hits.extend(self.compared(wanted, &everywhere));
        }
        hits.sort_unstable();
        found.extend(hits.into_iter().map(|(_, source)| source).collect());
    }

    /// Costs of the sources that fit, taken from the lists of the rarest word.
    fn compared(&self, wanted: &[Wanted], lists: &[(&Postings, bool)]) -> Vec<(u32, u32)> {
        let rarest = wanted
            .iter()
            .map(|word| {
                let places: Vec<_> = lists
                    .iter()
                    .map(|&(postings, in_name)| (postings, word.places(postings, in_name)))
                    .collect();
                let all = places.iter().flat_map(|(_, places)| places);
                (all.map(ExactSizeIterator::len).sum::<usize>(), word, places)
            })
            .min_by_key(|(count, _, _)| *count);
        let Some((count, word, places)) = rarest else {
            return Vec::new();
        };
        let mut candidates = Vec::with_capacity(count.min(2 * MOST_COMPARED));
        for (postings, places) in places {
            let slice = |places: &Range<usize>| postings.sources.slice(places.clone());
            let Some((begun, single)) = places.split_first() else {
                continue;
            };
            if count <= MOST_COMPARED {
                candidates.extend_from_slice(slice(begun));
            } else {
                let exactly = slice(&postings.places(&word.exactly));
                candidates.extend(exactly.iter().take(MOST_COMPARED / 4));
                let ordered = postings.sources.ascending(begun.clone());
                candidates.extend(ordered.take(MOST_ORDERED));
            }
            // One word's sources stand in order as they are.
            let share = MOST_COMPARED / single.len().max(1);
            for places in single {
                let own = slice(places).iter();
                candidates.extend(own.take(if count <= MOST_COMPARED {
                    usize::MAX
                } else {
                    share
                }));
            }
        }
        candidates.sort_unstable();
        candidates.dedup();
        candidates
            .into_iter()
            .filter_map(|source| Some((cost(wanted, self.parts(source))?, source)))
            .collect()
    }

    /// What may have been meant, if what was typed gives too little.
    fn misspelt(&self, words: &[&str], mut wanted: Vec<Wanted>, found: &mut Found) {
        for (word, typed) in wanted.iter_mut().zip(words) {
            word.meant = self.vocabulary.meant(typed);
        }
        if let [word] = wanted.as_slice() {
            for far in 1..=3 {
                let meant: Vec<&Meant> = word.meant.iter().filter(|m| m.far == far).collect();
                for postings in [&self.in_name, &self.elsewhere] {
                    let lists = meant.iter().map(|meant| {
                        let places = postings.places(&(meant.word..meant.word + 1));
                        postings.sources.ascending(places)
                    });
                    found.add(lists);
                }
            }
        } else {
            for word in &mut wanted {
                word.meant.sort_unstable_by_key(|meant| meant.word);
            }
            self.by_words(&wanted, found);
        }
    }
}
