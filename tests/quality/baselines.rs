//! Simpler ways to choose, to compare with. All keep the limits.

use firstfeed::domain::engine::{Candidate, Instance, score};

/// Names and choices of all baselines.
pub(crate) fn all(instance: &Instance) -> Vec<(&'static str, Vec<usize>)> {
    let by_gain = greedy(instance, |_, gain| gain);
    let by_cost = greedy(instance, |candidate, gain| gain / f64::from(candidate.rate));
    let best = if score(instance, &by_gain) > score(instance, &by_cost) {
        by_gain.clone()
    } else {
        by_cost
    };
    vec![
        ("popularity", popularity(instance)),
        ("quota by quality", quota(instance)),
        ("greedy by gain", by_gain),
        ("best of two greedies", best),
    ]
}

/// A choice that keeps the limits as it grows.
struct Growing<'a> {
    instance: &'a Instance,
    chosen: Vec<usize>,
}

impl Growing<'_> {
    fn fits(&self, at: usize) -> bool {
        let instance = self.instance;
        let candidate = &instance.candidates[at];
        let rate: f64 = self.rate() + f64::from(candidate.rate);
        instance.allows(candidate)
            && self.chosen.len() < instance.most
            && rate <= instance.budget
            && self
                .chosen
                .iter()
                .all(|&other| instance.candidates[other].person != candidate.person)
    }

    fn rate(&self) -> f64 {
        let rate = |&at: &usize| f64::from(self.instance.candidates[at].rate);
        self.chosen.iter().map(rate).sum()
    }
}

fn positions_by(
    instance: &Instance,
    key: impl Fn(&Candidate) -> f64,
    which: impl Fn(&Candidate) -> bool,
) -> Vec<usize> {
    let mut order: Vec<usize> = (0..instance.candidates.len())
        .filter(|&at| which(&instance.candidates[at]))
        .collect();
    order.sort_by(|&a, &b| key(&instance.candidates[b]).total_cmp(&key(&instance.candidates[a])));
    order
}

fn worth(candidate: &Candidate) -> f64 {
    candidate
        .worth
        .iter()
        .map(|(_, worth)| f64::from(*worth))
        .sum()
}

/// The best and loudest first, whatever they are about.
fn popularity(instance: &Instance) -> Vec<usize> {
    let mut growing = Growing {
        instance,
        chosen: Vec::new(),
    };
    let key = |candidate: &Candidate| f64::from(candidate.rate) * worth(candidate);
    for at in positions_by(instance, key, |_| true) {
        if growing.fits(at) {
            growing.chosen.push(at);
        }
    }
    growing.chosen
}

/// For each topic its share of the accounts and of the posts, the worthiest first.
fn quota(instance: &Instance) -> Vec<usize> {
    let mut growing = Growing {
        instance,
        chosen: Vec::new(),
    };
    let sum: f64 = instance.shares.iter().sum();
    for (topic, share) in instance.shares.iter().enumerate() {
        let part = share / sum;
        let main = |candidate: &Candidate| {
            let most = |a: &&(usize, f32), b: &&(usize, f32)| a.1.total_cmp(&b.1);
            candidate
                .worth
                .iter()
                .max_by(most)
                .is_some_and(|worth| worth.0 == topic)
        };
        let places = (part * instance.most as f64).round() as usize;
        let end = growing.rate() + part * instance.budget;
        let mut taken = 0;
        for at in positions_by(instance, worth, main) {
            let rate = growing.rate() + f64::from(instance.candidates[at].rate);
            if taken < places && rate <= end && growing.fits(at) {
                growing.chosen.push(at);
                taken += 1;
            }
        }
    }
    growing.chosen
}

/// The best next one by this measure of candidate and gain, until none fits.
pub(crate) fn greedy(instance: &Instance, measure: impl Fn(&Candidate, f64) -> f64) -> Vec<usize> {
    let mut growing = Growing {
        instance,
        chosen: Vec::new(),
    };
    let sum: f64 = instance.shares.iter().sum();
    let shares: Vec<f64> = instance.shares.iter().map(|share| share / sum).collect();
    let mut filled: Vec<f64> = shares.iter().map(|share| 0.05 * share).collect();
    let adds = |candidate: &Candidate, worth: f32| {
        f64::from(candidate.rate) * f64::from(worth) / instance.budget
    };
    loop {
        let best = (0..instance.candidates.len())
            .filter(|at| !growing.chosen.contains(at) && growing.fits(*at))
            .map(|at| {
                let candidate = &instance.candidates[at];
                let gain: f64 = candidate
                    .worth
                    .iter()
                    .map(|&(t, worth)| shares[t] * (1.0 + adds(candidate, worth) / filled[t]).ln())
                    .sum();
                (measure(candidate, gain), at)
            })
            .max_by(|a, b| a.0.total_cmp(&b.0));
        let Some((_, at)) = best else { break };
        growing.chosen.push(at);
        let candidate = &instance.candidates[at];
        for &(topic, worth) in &candidate.worth {
            filled[topic] += adds(candidate, worth);
        }
    }
    growing.chosen
}
