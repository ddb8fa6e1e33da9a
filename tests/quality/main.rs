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
mod questions;
mod solver;
mod synthetic;
mod tiny;

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

/// Instances of one kind with the engine's choices.
type Set = Vec<(Instance, Choice)>;

#[test]
fn near_the_best_there_is() {
    let catalogue = Catalogue::bundled();
    let fresh = |instance: Instance| {
        let choice = choose(&instance, &[]);
        (instance, choice)
    };
    let made_up: Set = (0..INSTANCES)
        .map(|seed| {
            fresh(synthetic::instance(
                SIZES[seed as usize % SIZES.len()],
                seed,
            ))
        })
        .collect();
    let bundled: Set = (0..INSTANCES)
        .map(|seed| fresh(bundled::question(&catalogue, seed, Step::None).instance))
        .collect();
    // What is kept for its likeness to the previous choice must be good too.
    let stepped: Set = (0..INSTANCES)
        .map(|seed| {
            let step = [Step::Minute, Step::Strength][seed as usize % 2];
            let instance = bundled::question(&catalogue, seed, step).instance;
            let choice = choose(&instance, &bundled[seed as usize].1.chosen);
            (instance, choice)
        })
        .collect();
    let mut faults = Vec::new();
    for (name, set) in [
        ("synthetic", &made_up),
        ("catalogue", &bundled),
        ("catalogue, after a step", &stepped),
    ] {
        for (instance, choice) in set {
            limits::assert_kept(instance, &choice.chosen);
        }
        let bounds = solver::bounds(set, SECONDS);
        let ratios: Vec<f64> = set
            .iter()
            .zip(&bounds)
            .map(|((_, choice), bound)| choice.score / bound)
            .collect();
        let sizes: Vec<f64> = set
            .iter()
            .map(|(instance, _)| instance.candidates.len() as f64)
            .collect();
        println!("{name}: match / bound of the best choice, mean and worst of {INSTANCES}");
        println!(
            "  candidates: {:.0} on average, at least {:.0}",
            mean(&sizes),
            least(&sizes)
        );
        print_row("the engine", &ratios);
        if name == "synthetic" {
            for (row, size) in SIZES.iter().enumerate() {
                let part = ratios.iter().copied().skip(row).step_by(SIZES.len());
                let label = format!("  {} among {}", size.most, size.candidates);
                print_row(&label, &part.collect::<Vec<_>>());
            }
        }
        print_baselines(set, &bounds);
        if mean(&ratios) < MEAN || least(&ratios) < WORST {
            faults.push(format!("{name}: {ratios:.4?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn print_row(name: &str, ratios: &[f64]) {
    println!("  {name:<22} {:.4}  {:.4}", mean(ratios), least(ratios));
}

fn print_baselines(set: &[(Instance, Choice)], bounds: &[f64]) {
    let mut found: Vec<(&str, Vec<f64>)> = Vec::new();
    for ((instance, _), bound) in set.iter().zip(bounds) {
        for (at, (name, chosen)) in baselines::all(instance).into_iter().enumerate() {
            limits::assert_kept(instance, &chosen);
            if found.len() <= at {
                found.push((name, Vec::new()));
            }
            found[at].1.push(score(instance, &chosen) / bound);
        }
    }
    for (name, ratios) in found {
        print_row(name, &ratios);
    }
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

fn least(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(f64::INFINITY, f64::min)
}
