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
const ROUNDS: u32 = 1_200;
/// Accounts may be exchanged by the search for this much less at its start, in `F`.
const WARM: f64 = 0.02;
/// Most single changes after it.
const STEPS: u32 = 20;
/// An exchange must gain this much in `F`.
const WORTHWHILE: f64 = 1e-9;

/// The best choice found, as items of the pool.
pub(super) fn fresh(pool: &Pool) -> Vec<usize> {
    let all: Vec<usize> = (0..pool.items.len()).collect();
    let mut best = State::new(pool);
    // Decided by hand may be all that there is room for.
    if !all.iter().any(|&at| best.fits(at)) {
        return best.members;
    }
    let mut best_value = best.value();
    for lambda in LAMBDAS {
        let mut state = State::new(pool);
        fill(&mut state, &all, Price::new(pool, lambda), 0.0, || 1.0);
        let value = state.value();
        if value > best_value {
            best_value = value;
            best = state;
        }
    }
    let promising = promising(&best, &all);
    search(&mut best, &promising, ROUNDS);
    // Each step gains; the bound is for gains too small to matter.
    for _ in 0..STEPS {
        if !step(&mut best, &all, WORTHWHILE) {
            break;
        }
    }
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
                Some((state.gain_at_most(item, 0.0) / price.of(item), at))
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

/// Makes room at random, fills up again and goes on from there if that is better, or hardly worse
/// while the search is warm. Ends with the best seen.
pub(super) fn search(state: &mut State<'_>, usable: &[usize], rounds: u32) {
    let pool = state.pool;
    let mut rng = Rng::with_seed(1);
    let by_rate = ByRate::new(pool, usable);
    let mut current = state.members.clone();
    let mut current_value = state.value();
    let mut best = current.clone();
    let mut best_value = current_value;
    let mut kept: Vec<usize> = Vec::new();
    for round in 0..rounds {
        // Small exchanges more often than large ones; never more than a third.
        kept.clear();
        kept.extend(current.iter().skip(pool.forced.len()));
        let most = (kept.len() / 3).max(1);
        let drop = 1 + rng.usize(0..most).min(rng.usize(0..most));
        rng.shuffle(&mut kept);
        kept.truncate(kept.len().saturating_sub(drop));
        let price = Price::new(pool, rng.f64());
        let calm = rng.f64();
        if rng.bool() {
            state.set(&kept);
        } else {
            // One that posts much needs the room of many, and seldom finds it: it goes first.
            state.set(&[]);
            if let Some(at) = by_rate.any(&mut rng).filter(|&at| state.fits(at)) {
                state.add(at);
            }
            fill(state, &kept, price, calm, || haste(&mut rng));
        }
        fill(state, usable, price, calm, || haste(&mut rng));
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

/// The price of an item is changed at random by so much, so that no two rounds are the same.
fn haste(rng: &mut Rng) -> f64 {
    0.85 + 0.3 * rng.f64()
}

/// Draws items, those that post more the more often.
struct ByRate {
    /// Sums of posts a day up to and with each item.
    sums: Vec<(f64, usize)>,
}

impl ByRate {
    fn new(pool: &Pool, usable: &[usize]) -> Self {
        let mut sum = 0.0;
        let sums = usable
            .iter()
            .filter_map(|&at| {
                sum += pool.items.get(at)?.rate;
                Some((sum, at))
            })
            .collect();
        Self { sums }
    }

    fn any(&self, rng: &mut Rng) -> Option<usize> {
        let (all, _) = self.sums.last()?;
        let drawn = rng.f64() * all;
        let at = self.sums.partition_point(|(sum, _)| *sum < drawn);
        Some(self.sums.get(at)?.1)
    }
}

/// The best single change: one account more, or one for another. It must gain `worthwhile` in `F`.
pub(super) fn step(state: &mut State<'_>, usable: &[usize], worthwhile: f64) -> bool {
    let pool = state.pool;
    let members = state.members.clone();
    let mut best: Option<(f64, Vec<usize>)> = None;
    let mut least = state.value() + worthwhile;
    let outs = members.iter().skip(pool.forced.len());
    for out in std::iter::once(None).chain(outs.map(Some)) {
        let others: Vec<usize> = members
            .iter()
            .copied()
            .filter(|member| Some(member) != out)
            .collect();
        state.set(&others);
        let base = state.value();
        for &at in usable {
            let Some(item) = pool.items.get(at) else {
                continue;
            };
            // What cannot gain enough need not be measured.
            if Some(&at) == out || !state.fits(at) || base + state.gain_at_most(item, 0.0) <= least
            {
                continue;
            }
            let value = base + state.gain(item, 0.0);
            if value > least {
                least = value;
                best = Some((value, others.iter().copied().chain([at]).collect()));
            }
        }
    }
    state.set(best.as_ref().map_or(&members, |(_, found)| found));
    best.is_some()
}
