//! The fresh choice: a sweep of greedy choices, then the search around the best of them.

use fastrand::Rng;

use super::fill::{Price, fill};
use super::pool::Pool;
use super::state::State;

/// The shares of the price that are for posts.
const LAMBDAS: [f64; 11] = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
/// Items that the search looks at beside those chosen.
const PROMISING: usize = 320;
/// Rounds of the search.
const ROUNDS: u32 = 1_500;
/// Accounts may be exchanged by the search for this much less at its start, in `F`.
const WARM: f64 = 0.01;
/// An exchange must gain this much in `F`.
const WORTHWHILE: f64 = 1e-9;

/// The best choice found, as items of the pool.
pub(super) fn fresh(pool: &Pool) -> Vec<usize> {
    let all: Vec<usize> = (0..pool.items.len()).collect();
    let mut best = State::new(pool);
    let mut best_value = best.value();
    for lambda in LAMBDAS {
        let mut state = State::new(pool);
        fill(&mut state, &all, Price::new(pool, lambda), || 1.0);
        let value = state.value();
        if value > best_value {
            best_value = value;
            best = state;
        }
    }
    let promising = promising(&best, &all);
    search(&mut best, &promising, ROUNDS, |_| false);
    swap(&mut best, &all, WORTHWHILE);
    best.members
}

/// The items of the best gain over price beside this choice, and the choice itself.
pub(super) fn promising(state: &State<'_>, all: &[usize]) -> Vec<usize> {
    if all.len() <= PROMISING {
        return all.to_vec();
    }
    let pool = state.pool;
    let each = PROMISING / 4;
    let mut kept = state.members.clone();
    for lambda in [0.1, 0.4, 0.7, 1.0] {
        let price = Price::new(pool, lambda);
        let mut scored: Vec<(f64, usize)> = all
            .iter()
            .filter(|&&at| !state.holds(at))
            .filter_map(|&at| {
                let item = pool.items.get(at)?;
                Some((state.gain_at_most(item) / price.of(item), at))
            })
            .collect();
        if scored.len() > each {
            scored.select_nth_unstable_by(each, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            scored.truncate(each);
        }
        kept.extend(scored.into_iter().map(|(_, at)| at));
    }
    kept.sort_unstable();
    kept.dedup();
    kept
}

/// Drops some at random, fills up again and goes on from there if that is better, or hardly
/// worse while the search is warm. Ends with the best seen, at the latest after `rounds`.
pub(super) fn search(
    state: &mut State<'_>,
    usable: &[usize],
    rounds: u32,
    enough: impl Fn(f64) -> bool,
) {
    let pool = state.pool;
    let mut rng = Rng::with_seed(1);
    let mut current = state.members.clone();
    let mut current_value = state.value();
    let mut best = current.clone();
    let mut best_value = current_value;
    let mut kept = Vec::new();
    for round in 0..rounds {
        let free = current.len().saturating_sub(pool.forced.len());
        if enough(best_value) || pool.items.len() == pool.forced.len() {
            break;
        }
        // Small exchanges more often than large ones; never more than a third.
        let most = (free / 3).max(1);
        let drop = 1 + rng.usize(0..most).min(rng.usize(0..most));
        kept.clear();
        kept.extend_from_slice(&current);
        rng.shuffle(&mut kept);
        kept.truncate(current.len().saturating_sub(drop));
        state.set(&kept);
        let price = Price::new(pool, rng.f64());
        fill(state, usable, price, || 0.7 + 0.6 * rng.f64());
        let value = state.value();
        let warmth = WARM * (1.0 - f64::from(round) / f64::from(rounds));
        if value >= current_value - warmth * rng.f64() * rng.f64() {
            current.clone_from(&state.members);
            current_value = value;
            if value > best_value {
                best_value = value;
                best.clone_from(&state.members);
            }
        }
    }
    state.set(&best);
}

/// Exchanges one account for the best other one, as long as that gains `worthwhile` in `F`.
pub(super) fn swap(state: &mut State<'_>, usable: &[usize], worthwhile: f64) {
    let pool = state.pool;
    // Each exchange gains, so it ends; the bound is for gains too small to matter.
    for _ in 0..4 {
        let mut changed = false;
        for out in state.members.clone() {
            if pool.forced.contains(&out) {
                continue;
            }
            let value = state.value();
            let others: Vec<usize> = state
                .members
                .iter()
                .copied()
                .filter(|&member| member != out)
                .collect();
            let before = state.members.clone();
            state.set(&others);
            let base = state.value();
            let best = usable
                .iter()
                .filter(|&&at| at != out && state.fits(at))
                .filter_map(|&at| {
                    let item = pool.items.get(at)?;
                    // What cannot gain enough need not be measured.
                    (base + state.gain_at_most(item) > value + worthwhile)
                        .then(|| (base + state.gain(item), at))
                })
                .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))
                .filter(|(found, _)| *found > value + worthwhile);
            if let Some((_, at)) = best {
                state.add(at);
                changed = true;
            } else {
                state.set(&before);
            }
        }
        if !changed {
            return;
        }
    }
}
