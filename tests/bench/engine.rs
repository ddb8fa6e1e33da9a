//! Measures the choice of accounts: how long it takes among few and many candidates, beside the
//! plain greedy choice in the same run, and how little it changes when the wishes change a little.
//!
//! `cargo bench --bench engine`

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a benchmark computes with small numbers and prints its figures"
)]

#[path = "../quality/bundled.rs"]
mod bundled;
#[path = "../quality/synthetic.rs"]
mod synthetic;

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::Instant;

use bundled::Step;
use firstfeed::catalogue::Catalogue;
use firstfeed::domain::engine::{Instance, SMOOTHING, choose};
use synthetic::Size;

/// Runs of each figure; the median counts.
const ROUNDS: usize = 11;
/// Candidates, and milliseconds that a choice may take.
const TARGETS: [(usize, f64); 2] = [(2_000, 20.0), (100_000, 200.0)];
/// Instances whose wishes are changed by one step.
const STEPS: u64 = 20;
/// Part of the accounts, of those before and after together, that a step should leave alone.
const UNCHANGED: f64 = 0.8;

fn main() -> Result<(), &'static str> {
    let mut missed = false;
    for (candidates, target) in TARGETS {
        let instance = synthetic::instance(size(candidates), 1);
        let took = median(|| drop(black_box(choose(black_box(&instance), &[]))));
        let plain = median(|| drop(black_box(plain(black_box(&instance)))));
        let chosen = choose(&instance, &[]).chosen;
        let again = median(|| drop(black_box(choose(black_box(&instance), &chosen))));
        for (name, took) in [("choice", took), ("again, from the last", again)] {
            let ok = took < target;
            missed |= !ok;
            println!(
                "{:<34} {took:>8.2} ms   < {target:>4} ms   {}",
                format!("{name}, {candidates} candidates"),
                if ok { "ok" } else { "missed" }
            );
        }
        println!("{:<34} {plain:>8.2} ms   baseline", "plain greedy choice");
    }
    let catalogue = Catalogue::bundled();
    let made_up: Vec<Stepped> = (0..STEPS).flat_map(synthetic_steps).collect();
    let bundled = (0..STEPS).flat_map(|seed| bundled_steps(&catalogue, seed));
    for (name, all) in [("synthetic", made_up), ("catalogue", bundled.collect())] {
        let mean =
            |overlap: fn(&Stepped) -> f64| all.iter().map(overlap).sum::<f64>() / all.len() as f64;
        let near = mean(|step| jaccard(&step.before, &step.near));
        let ok = near >= UNCHANGED;
        missed |= !ok;
        println!(
            "{:<34} {near:>8.3}      >= {UNCHANGED}      {}",
            format!("overlap after a step, {name}"),
            if ok { "ok" } else { "missed" }
        );
        let stayed = mean(|step| share(&step.before, &step.near)) * 100.0;
        println!("{:<34} {stayed:>8.1} %", "accounts that stay");
        let fresh = mean(|step| jaccard(&step.before, &step.fresh));
        println!(
            "{:<34} {fresh:>8.3}      baseline",
            "overlap of a fresh choice"
        );
    }
    if missed {
        Err("a target was missed")
    } else {
        Ok(())
    }
}

const fn size(candidates: usize) -> Size {
    Size {
        candidates,
        topics: 8,
        budget: 120.0,
        most: 40,
    }
}

/// Milliseconds, the median of all rounds.
fn median(mut run: impl FnMut()) -> f64 {
    let mut took: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    took.sort_by(f64::total_cmp);
    took[ROUNDS / 2]
}

/// Who is chosen before a step of a slider and after it: from the previous choice, and without it.
struct Stepped {
    before: BTreeSet<usize>,
    near: BTreeSet<usize>,
    fresh: BTreeSet<usize>,
}

/// A minute more (twelve posts), and one topic wanted twice as much.
fn synthetic_steps(seed: u64) -> Vec<Stepped> {
    let before = synthetic::instance(size(1_000), seed);
    let first = choose(&before, &[]).chosen;
    let mut longer = before.clone();
    longer.budget += 12.0;
    let mut stronger = before;
    stronger.shares[seed as usize % 8] *= 2.0;
    [longer, stronger]
        .map(|after| Stepped {
            before: first.iter().copied().collect(),
            near: choose(&after, &first).chosen.into_iter().collect(),
            fresh: choose(&after, &[]).chosen.into_iter().collect(),
        })
        .into()
}

fn bundled_steps(catalogue: &Catalogue, seed: u64) -> Vec<Stepped> {
    let before = bundled::question(catalogue, seed, Step::None);
    let first = choose(&before.instance, &[]).chosen;
    [Step::Minute, Step::Strength]
        .map(|step| {
            // The same topics give the same candidates in the same order.
            let after = bundled::question(catalogue, seed, step).instance;
            Stepped {
                before: first.iter().copied().collect(),
                near: choose(&after, &first).chosen.into_iter().collect(),
                fresh: choose(&after, &[]).chosen.into_iter().collect(),
            }
        })
        .into()
}

/// Those in both, of those in either.
fn jaccard(a: &BTreeSet<usize>, b: &BTreeSet<usize>) -> f64 {
    a.intersection(b).count() as f64 / a.union(b).count().max(1) as f64
}

/// Those of the first that are in the second.
fn share(a: &BTreeSet<usize>, b: &BTreeSet<usize>) -> f64 {
    a.intersection(b).count() as f64 / a.len().max(1) as f64
}

/// The best gain next until nothing fits, every gain measured anew.
fn plain(instance: &Instance) -> Vec<usize> {
    let sum: f64 = instance.shares.iter().sum();
    let shares: Vec<f64> = instance.shares.iter().map(|share| share / sum).collect();
    let mut filled: Vec<f64> = shares.iter().map(|share| SMOOTHING * share).collect();
    let mut left = instance.budget;
    let mut persons = BTreeSet::new();
    let mut chosen = Vec::new();
    while chosen.len() < instance.most {
        let mut best = (0.0, usize::MAX);
        for (at, candidate) in instance.candidates.iter().enumerate() {
            let rate = f64::from(candidate.rate);
            if rate > left || !instance.allows(candidate) || persons.contains(&candidate.person) {
                continue;
            }
            let gain = candidate.worth.iter().map(|&(topic, worth)| {
                let part = rate * f64::from(worth) / instance.budget;
                shares[topic] * (1.0 + part / filled[topic]).ln()
            });
            let gain: f64 = gain.sum();
            if gain > best.0 {
                best = (gain, at);
            }
        }
        let Some(candidate) = instance.candidates.get(best.1) else {
            break;
        };
        left -= f64::from(candidate.rate);
        persons.insert(candidate.person);
        chosen.push(best.1);
        for &(topic, worth) in &candidate.worth {
            filled[topic] += f64::from(candidate.rate) * f64::from(worth) / instance.budget;
        }
    }
    chosen
}
