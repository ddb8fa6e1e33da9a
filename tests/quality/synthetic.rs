//! Made-up instances: rates spread as on real networks (a few are very loud), shares of posts on
//! topic from Beta distributions, some accounts on two topics, some persons on two networks.

use fastrand::Rng;
use firstfeed::domain::engine::{Candidate, Instance};

/// How large an instance is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) candidates: usize,
    pub(crate) topics: usize,
    /// Posts a day.
    pub(crate) budget: f64,
    pub(crate) most: usize,
}

/// An instance of this size; the same seed gives the same one.
pub(crate) fn instance(size: Size, seed: u64) -> Instance {
    let mut rng = Rng::with_seed(seed);
    let strengths = [1.0, 2.0, 4.0];
    let shares = (0..size.topics)
        .map(|_| strengths[rng.usize(0..strengths.len())])
        .collect();
    let candidates = (0..size.candidates)
        .map(|at| candidate(&mut rng, at, size.topics))
        .collect();
    Instance {
        shares,
        candidates,
        budget: size.budget,
        most: size.most,
        loudest: 1.0,
        unwanted: 0.3,
    }
}

fn candidate(rng: &mut Rng, at: usize, topics: usize) -> Candidate {
    // Median 3 posts a day.
    let rate = (3.0_f64.ln() + 1.2 * normal(rng)).exp();
    let on_topic = beta(rng, 4, 2);
    let quality = 0.2 + 0.8 * rng.f64();
    let main = rng.usize(0..topics);
    let second = rng.usize(0..topics);
    let mut worth = vec![(main, on_topic)];
    if rng.f64() < 0.35 && second != main {
        let part = beta(rng, 2, 2);
        worth = vec![(main, on_topic * part), (second, on_topic * (1.0 - part))];
    }
    Candidate {
        rate: rate as f32,
        worth: worth
            .into_iter()
            .map(|(topic, share)| (topic, (quality * share) as f32))
            .collect(),
        // One in ten is somebody who was there before.
        person: if at > 0 && rng.f64() < 0.1 {
            rng.usize(0..at)
        } else {
            at
        },
        unwanted: beta(rng, 1, 9) as f32,
        fixed: None,
    }
}

/// Box and Muller's method.
fn normal(rng: &mut Rng) -> f64 {
    let radius = (-2.0 * (1.0 - rng.f64()).ln()).sqrt();
    radius * (std::f64::consts::TAU * rng.f64()).cos()
}

/// Beta with whole parameters, from sums of exponential numbers.
fn beta(rng: &mut Rng, a: usize, b: usize) -> f64 {
    let mut gamma = |k: usize| (0..k).map(|_| -(1.0 - rng.f64()).ln()).sum::<f64>();
    let (x, y) = (gamma(a), gamma(b));
    x / (x + y)
}
