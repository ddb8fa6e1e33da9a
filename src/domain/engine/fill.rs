//! Fills a choice up: the greedy choice by gain over a price.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::pool::{Item, Pool};
use super::state::State;

/// What an account costs: `lambda` of the price is for its posts, the rest for its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Price {
    posts: f64,
    place: f64,
}

impl Price {
    /// `lambda` from 0 (places alone count) to 1 (posts alone count).
    pub(super) fn new(pool: &Pool, lambda: f64) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "at most 500 accounts")]
        let most = pool.most.max(1) as f64;
        Self {
            posts: lambda / pool.budget.max(f64::MIN_POSITIVE),
            place: (1.0 - lambda) / most,
        }
    }

    /// The price of one item, above 0.
    pub(super) fn of(self, item: &Item) -> f64 {
        (self.posts * item.rate + self.place).max(f64::MIN_POSITIVE)
    }
}

/// An item that waits, with the most that it can be worth.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    /// Gain over price; an upper bound unless it is of this round.
    score: f64,
    price: f64,
    at: usize,
    /// How many were in the choice when the gain was found; none for a mere bound.
    known: Option<usize>,
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Waiting {}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> Ordering {
        self.score
            .total_cmp(&other.score)
            .then_with(|| other.at.cmp(&self.at))
    }
}

/// Adds the item of the best gain over price until nothing fits or gains. Items are looked at
/// again only when they come first: their gain can only have fallen. Gains are measured with
/// `calm` (see [`State::gain`]); `haste` multiplies the price of each item.
pub(super) fn fill(
    state: &mut State<'_>,
    usable: &[usize],
    price: Price,
    calm: f64,
    mut haste: impl FnMut() -> f64,
) {
    let pool = state.pool;
    let waiting: Vec<Waiting> = usable
        .iter()
        .filter(|&&at| state.fits(at))
        .filter_map(|&at| {
            let item = pool.items.get(at)?;
            let price = price.of(item) * haste();
            Some(Waiting {
                score: state.gain_at_most(item, calm) / price,
                price,
                at,
                known: None,
            })
        })
        .collect();
    let mut heap = BinaryHeap::from(waiting);
    while let Some(first) = heap.pop() {
        if !state.fits(first.at) {
            continue;
        }
        if first.known == Some(state.members.len()) {
            state.add(first.at);
            continue;
        }
        let Some(item) = pool.items.get(first.at) else {
            continue;
        };
        let gain = state.gain(item, calm);
        if gain > 1e-12 {
            heap.push(Waiting {
                score: gain / first.price,
                known: Some(state.members.len()),
                ..first
            });
        }
    }
}
