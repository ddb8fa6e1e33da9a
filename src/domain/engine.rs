//! Chooses the accounts whose posts fill a day as the person asked: the right topics in the
//! right shares, within a number of posts a day and a number of accounts.
//!
//! With shares `p`, a candidate's posts a day `r` and its worth `w` per topic (quality times share
//! of posts on that topic), a day of `B` posts gets `x = Σ r w / B` of each topic, and the match is
//! `e^F` with `F = Σ p ln((ε p + x) / ((1 + ε) p))`: minus a cross-entropy, so one number pays for
//! relevance, for filling the day and for keeping the shares (calibration after Steck, 2018). By
//! Gibbs' inequality it is at most 1, for a day of nothing but good posts in just those shares.
//!
//! `F` never falls and gains less the more there is already (monotone and submodular), but two
//! limits bind at once, and there the textbook pair of greedies fails. So a greedy choice by gain
//! over `λ r/B + (1 − λ)/K` is made for several `λ` (lazily, as a gain only falls: Leskovec et al.,
//! 2007). The best of them is improved by making room at random and filling it again (large
//! neighbourhood search), and at last by exchanging single accounts.

pub mod asked;
mod fill;
mod near;
mod pool;
mod search;
mod state;

use pool::Pool;
use state::State;

/// What a topic counts for when nothing is there, as a part of its share: keeps one topic that
/// nobody posts about from deciding everything.
pub const SMOOTHING: f64 = 0.05;
/// A choice near the previous one stays when its match is at most this part below the best found:
/// so little is hardly seen, and a list that jumps is seen by everybody.
pub const NEAR: f64 = 0.015;
/// Most accounts that are ever chosen by themselves.
pub const MAX_ACCOUNTS: usize = 500;
/// Most topics of an instance; what lies beyond counts as off-topic.
pub const MAX_TOPICS: usize = 1_000;
/// Most candidates that are looked at, from the first on.
pub const MAX_CANDIDATES: usize = 1_000_000;

/// One that may be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Posts a day that followers see at home; above 0.
    pub rate: f32,
    /// Topic (position in [`Instance::shares`], each once) and worth there, 0 to 1: quality times
    /// share of its posts. Their sum is at most 1; what is missing earns nothing.
    pub worth: Vec<(usize, f32)>,
    /// Who is behind it: of one person at most one candidate is chosen.
    pub person: usize,
    /// Share of its posts that nobody wants, 0 to 1.
    pub unwanted: f32,
    /// Decided by hand: in, or out. Those in are chosen whatever the limits say, and count.
    pub fixed: Option<bool>,
}

/// What to choose from, and for what.
#[derive(Clone, Debug, PartialEq)]
pub struct Instance {
    /// Share of the day wanted for each topic; brought to the sum 1.
    pub shares: Vec<f64>,
    /// All candidates.
    pub candidates: Vec<Candidate>,
    /// Posts a day.
    pub budget: f64,
    /// Most accounts.
    pub most: usize,
    /// No candidate posts more than this part of the budget, 0 to 1.
    pub loudest: f64,
    /// No candidate has a larger share of unwanted posts, 0 to 1.
    pub unwanted: f64,
}

/// What was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Positions in [`Instance::candidates`], in rising order.
    pub chosen: Vec<usize>,
    /// How well they match what was asked, above 0 and at most 1.
    pub score: f64,
}

impl Instance {
    /// Whether a candidate may be chosen by itself, other candidates aside.
    #[must_use]
    pub fn allows(&self, candidate: &Candidate) -> bool {
        let rate = f64::from(candidate.rate);
        candidate.fixed != Some(false)
            && rate > 0.0
            && rate <= self.budget
            && rate <= self.loudest * self.budget
            && f64::from(candidate.unwanted) <= self.unwanted
    }

    /// The shares brought to the sum 1; what is no share counts as 0.
    fn wanted(&self) -> Vec<f64> {
        let mut shares: Vec<f64> = self
            .shares
            .iter()
            .take(MAX_TOPICS)
            .map(|share| share.clamp(0.0, 1e9))
            .map(|share| if share > 1e-12 { share } else { 0.0 })
            .collect();
        let sum: f64 = shares.iter().sum();
        for share in &mut shares {
            *share /= sum.max(f64::MIN_POSITIVE);
        }
        shares
    }
}

/// Chooses. The same instance and previous choice give the same answer.
///
/// `previous` is what was chosen before (positions in this instance; empty at first): it is mended
/// where limits demand it and improved until it is as good as a fresh choice but for [`NEAR`], so
/// that a small change of the wishes changes little.
#[must_use]
pub fn choose(instance: &Instance, previous: &[usize]) -> Choice {
    let pool = Pool::new(instance, previous);
    let fresh = search::fresh(&pool);
    let best = if previous.is_empty() {
        fresh
    } else {
        near::nearest(&pool, previous, fresh)
    };
    let mut chosen = pool.positions(&best);
    chosen.sort_unstable();
    let score = score(instance, &chosen);
    Choice { chosen, score }
}

/// The match `e^F` of any choice, above 0 and at most 1. Choices that post more than the budget
/// are measured as shares of all that they post.
#[must_use]
pub fn score(instance: &Instance, chosen: &[usize]) -> f64 {
    let pool = Pool::of(instance, chosen);
    let all: Vec<usize> = (0..pool.items.len()).collect();
    let mut state = State::new(&pool);
    state.set(&all);
    state.value().exp().min(1.0)
}
