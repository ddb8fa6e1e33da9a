//! How good the engine's choices are, beside an exact solver's bounds and simpler ways to choose,
//! and what holds for every choice.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "tests compute with small numbers, print what they measured and may stop"
)]

mod baselines;
mod bundled;
mod limits;
mod solver;
mod synthetic;

use bundled::Step;
use firstfeed::catalogue::Catalogue;
use firstfeed::domain::engine::{Choice, Instance, choose, score};
use synthetic::Size;

/// The mean of match over bound must reach this.
const MEAN: f64 = 0.98;
/// And the worst instance this.
const WORST: f64 = 0.95;
/// Seconds of the solver for an instance.
const SECONDS: f64 = 4.0;
/// Instances of a set.
const INSTANCES: u64 = 40;
/// Candidates, topics, posts a day, accounts: few and many, tight and wide.
const SIZES: [Size; 4] = [
    Size {
        candidates: 100,
        topics: 4,
        budget: 40.0,
        most: 15,
    },
    Size {
        candidates: 300,
        topics: 6,
        budget: 80.0,
        most: 25,
    },
    Size {
        candidates: 600,
        topics: 8,
        budget: 150.0,
        most: 40,
    },
    Size {
        candidates: 300,
        topics: 5,
        budget: 20.0,
        most: 30,
    },
];

#[test]
fn near_the_best_there_is() {
    let catalogue = Catalogue::bundled();
    let made_up: Vec<Instance> = (0..INSTANCES)
        .map(|seed| synthetic::instance(SIZES[seed as usize % SIZES.len()], seed))
        .collect();
    let bundled: Vec<Instance> = (0..INSTANCES)
        .map(|seed| bundled::question(&catalogue, seed, Step::None).instance)
        .collect();
    let mut faults = Vec::new();
    for (name, instances) in [("synthetic", &made_up), ("catalogue", &bundled)] {
        let choices: Vec<Choice> = instances.iter().map(|one| choose(one, &[])).collect();
        for (instance, choice) in instances.iter().zip(&choices) {
            limits::assert_kept(instance, &choice.chosen);
        }
        let asked: Vec<_> = instances.iter().zip(&choices).collect();
        let bounds = solver::bounds(&asked, SECONDS);
        let ratios: Vec<f64> = choices
            .iter()
            .zip(&bounds)
            .map(|(choice, bound)| choice.score / bound)
            .collect();
        let (mean, worst) = (mean(&ratios), least(&ratios));
        println!("{name}: match / bound of the best choice, mean and worst of {INSTANCES}");
        println!("  {:<22} {mean:.4}  {worst:.4}", "the engine");
        if name == "synthetic" {
            for (row, size) in SIZES.iter().enumerate() {
                let part: Vec<f64> = ratios
                    .iter()
                    .copied()
                    .skip(row)
                    .step_by(SIZES.len())
                    .collect();
                let label = format!("  {} among {}", size.most, size.candidates);
                println!(
                    "  {label:<22} {:.4}  {:.4}",
                    crate::mean(&part),
                    least(&part)
                );
            }
        }
        print_baselines(instances, &bounds);
        if mean < MEAN || worst < WORST {
            faults.push(format!(
                "{name}: mean {mean:.4}, worst {worst:.4}: {ratios:.4?}"
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn print_baselines(instances: &[Instance], bounds: &[f64]) {
    let mut found: Vec<(&str, Vec<f64>)> = Vec::new();
    for (instance, bound) in instances.iter().zip(bounds) {
        for (at, (name, chosen)) in baselines::all(instance).into_iter().enumerate() {
            limits::assert_kept(instance, &chosen);
            if found.len() <= at {
                found.push((name, Vec::new()));
            }
            found[at].1.push(score(instance, &chosen) / bound);
        }
    }
    for (name, ratios) in found {
        println!("  {name:<22} {:.4}  {:.4}", mean(&ratios), least(&ratios));
    }
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

fn least(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(f64::INFINITY, f64::min)
}
