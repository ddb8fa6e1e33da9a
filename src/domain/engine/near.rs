//! A choice near the previous one, so that a small change of the wishes changes little.

use fastrand::Rng;

use super::NEAR;
use super::fill::{Price, fill};
use super::pool::Pool;
use super::search::{promising, step};
use super::state::State;

/// An account is exchanged only for this much in `F`.
const WORTHWHILE: f64 = 0.0005;
/// Rounds of the search from the previous choice.
const ROUNDS: u32 = 400;
/// Most accounts exchanged one by one.
const STEPS: u32 = 20;
/// Most accounts exchanged at once.
const DROPPED: usize = 4;

/// The previous choice mended, or the fresh one where that is better by more than [`NEAR`].
pub(super) fn nearest(pool: &Pool, previous: &[usize], fresh: Vec<usize>) -> Vec<usize> {
    let mut goal = State::new(pool);
    goal.set(&fresh);
    // A match is e^F: a part less of it is the logarithm of the rest less of F.
    let goal = goal.value() + (1.0 - NEAR).ln();
    let staying = |members: &[usize]| {
        let positions = pool.positions(members);
        let stays = |at: &&usize| previous.contains(at);
        positions.iter().filter(stays).count()
    };
    let mut state = mend(pool, previous);
    if state.value() >= goal {
        return state.members;
    }
    let all: Vec<usize> = (0..pool.items.len()).collect();
    let promising = promising(&state, &all);
    for _ in 0..STEPS {
        if state.value() >= goal || !step(&mut state, &promising, WORTHWHILE) {
            break;
        }
    }
    if state.value() < goal {
        explore(&mut state, &promising, goal);
    }
    // The fresh one may happen to keep more of what there was.
    if state.value() >= goal && staying(&state.members) > staying(&fresh) {
        state.members
    } else {
        fresh
    }
}

/// Exchanges a few at a time until the goal is reached.
fn explore(state: &mut State<'_>, usable: &[usize], goal: f64) {
    let pool = state.pool;
    let mut rng = Rng::with_seed(2);
    let mut best = state.members.clone();
    let mut best_value = state.value();
    let mut kept: Vec<usize> = Vec::new();
    for _ in 0..ROUNDS {
        if best_value >= goal {
            break;
        }
        kept.clear();
        kept.extend(best.iter().skip(pool.forced.len()));
        rng.shuffle(&mut kept);
        kept.truncate(kept.len().saturating_sub(rng.usize(1..=DROPPED)));
        state.set(&kept);
        fill(
            state,
            usable,
            Price::new(pool, rng.f64()),
            rng.f64(),
            || 1.0,
        );
        let value = state.value();
        if value > best_value {
            best_value = value;
            best.clone_from(&state.members);
        }
    }
    state.set(&best);
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
        fill(&mut state, &usable, Price::new(pool, lambda), 0.0, || 1.0);
        if state.value() > best.value() {
            best = state;
        }
    }
    best
}
