//! A choice near the previous one, so that a small change of the wishes changes little.

use super::NEAR;
use super::fill::{Price, fill};
use super::pool::Pool;
use super::search::{promising, search, swap};
use super::state::State;

/// An account is exchanged only for this much in `F`.
const WORTHWHILE: f64 = 0.002;
/// Rounds of the search from the previous choice.
const ROUNDS: u32 = 300;
/// The share of the price that is for posts when the previous choice is filled up.
const LAMBDA: f64 = 0.5;

/// The previous choice mended, or the fresh one where that is better by more than [`NEAR`].
pub(super) fn nearest(pool: &Pool, previous: &[usize], fresh: Vec<usize>) -> Vec<usize> {
    let mut goal = State::new(pool);
    goal.set(&fresh);
    // A match is e^F: one percent less of it is 0.01 less of F.
    let goal = goal.value() + (1.0 - NEAR).ln();
    let mut state = mend(pool, previous);
    if state.value() >= goal {
        return state.members;
    }
    let all: Vec<usize> = (0..pool.items.len()).collect();
    fill(&mut state, &all, Price::new(pool, LAMBDA), || 1.0);
    if state.value() < goal {
        swap(&mut state, &all, WORTHWHILE);
    }
    if state.value() < goal {
        let promising = promising(&state, &all);
        search(&mut state, &promising, ROUNDS, |value| value >= goal);
    }
    if state.value() >= goal {
        state.members
    } else {
        fresh
    }
}

/// What of the previous choice may still be chosen. Where the limits have become tighter, the
/// accounts go that give least for their posts and their place.
fn mend<'a>(pool: &'a Pool, previous: &[usize]) -> State<'a> {
    let mut positions = previous.to_vec();
    positions.sort_unstable();
    let usable: Vec<usize> = pool
        .items
        .iter()
        .enumerate()
        .filter(|(_, item)| positions.binary_search(&item.position).is_ok())
        .map(|(at, _)| at)
        .collect();
    let mut best = State::new(pool);
    for lambda in [0.0, 0.5, 1.0] {
        let mut state = State::new(pool);
        fill(&mut state, &usable, Price::new(pool, lambda), || 1.0);
        if state.value() > best.value() {
            best = state;
        }
    }
    best
}
