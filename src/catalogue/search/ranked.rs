//! A list of ids in which the smallest of any range is found without reading the range.
//!
//! Ids are given out by weight, so the smallest ids of a range are its best sources. A search
//! for one or two letters covers half of all sources and must still be quick: minima of blocks,
//! of blocks of blocks, and so on, lead to the few best at once.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

/// Entries that share a minimum, and minima that share one of the next level.
const BLOCK: usize = 32;

/// Ids with the minima of their blocks.
#[derive(Debug, Default)]
pub(super) struct Ranked {
    /// The ids themselves, then the minima of each level's blocks, up to a single one.
    levels: Vec<Vec<u32>>,
}

impl Ranked {
    pub(super) fn new(ids: Vec<u32>) -> Self {
        let mut levels = vec![ids];
        while let Some(last) = levels.last()
            && last.len() > 1
        {
            let minima = last
                .chunks(BLOCK)
                .map(|block| block.iter().copied().min().unwrap_or(u32::MAX))
                .collect();
            levels.push(minima);
        }
        Self { levels }
    }

    pub(super) fn ids(&self) -> &[u32] {
        self.levels.first().map_or(&[], Vec::as_slice)
    }

    /// The ids at these positions; none if there are no such positions.
    pub(super) fn slice(&self, range: Range<usize>) -> &[u32] {
        self.ids().get(range).unwrap_or(&[])
    }

    pub(super) fn bytes(&self) -> usize {
        self.levels.iter().map(|level| level.capacity() * 4).sum()
    }

    /// The ids of the range from the smallest up; one that stands there twice comes twice.
    pub(super) fn ascending(&self, range: Range<usize>) -> Ascending<'_> {
        let mut ascending = Ascending {
            ranked: self,
            heap: BinaryHeap::new(),
        };
        ascending.push(range);
        ascending
    }

    /// The smallest id of the range and its position.
    fn least(&self, range: Range<usize>) -> Option<(u32, usize)> {
        let mut best: Option<(u32, usize, usize)> = None;
        let mut consider = |level: usize, entries: &[u32], first: usize| {
            for (at, &id) in (first..).zip(entries) {
                if best.is_none_or(|(least, _, _)| id < least) {
                    best = Some((id, level, at));
                }
            }
        };
        let (mut start, mut end) = (range.start, range.end);
        for (level, entries) in self.levels.iter().enumerate() {
            if start >= end {
                break;
            }
            let (inner_start, inner_end) = (start.div_ceil(BLOCK), end / BLOCK);
            if inner_start >= inner_end {
                consider(level, entries.get(start..end)?, start);
                break;
            }
            consider(level, entries.get(start..inner_start * BLOCK)?, start);
            consider(
                level,
                entries.get(inner_end * BLOCK..end)?,
                inner_end * BLOCK,
            );
            (start, end) = (inner_start, inner_end);
        }
        let (id, level, mut at) = best?;
        for entries in self.levels.iter().take(level).rev() {
            let first = at * BLOCK;
            let block = entries.get(first..(first + BLOCK).min(entries.len()))?;
            at = first + block.iter().position(|&other| other == id)?;
        }
        Some((id, at))
    }
}

/// Ids of a range from the smallest up.
pub(super) struct Ascending<'a> {
    ranked: &'a Ranked,
    /// Parts of the range that are left, by their smallest id: id, its position, start, end.
    heap: BinaryHeap<Reverse<(u32, usize, usize, usize)>>,
}

impl Ascending<'_> {
    fn push(&mut self, range: Range<usize>) {
        if let Some((id, at)) = self.ranked.least(range.clone()) {
            self.heap.push(Reverse((id, at, range.start, range.end)));
        }
    }
}

impl Iterator for Ascending<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let Reverse((id, at, start, end)) = self.heap.pop()?;
        self.push(start..at);
        self.push(at + 1..end);
        Some(id)
    }
}
