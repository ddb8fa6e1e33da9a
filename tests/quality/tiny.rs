//! Instances so small that every choice can be tried: the engine and the solver's bounds are
//! compared with the truth.

use firstfeed::domain::engine::{Instance, choose, score};

use crate::synthetic::{self, Size};
use crate::{limits, solver};

const SIZE: Size = Size {
    candidates: 13,
    topics: 3,
    budget: 20.0,
    most: 5,
};

/// The match of the best of all choices that keep the limits.
fn best(instance: &Instance) -> f64 {
    (0_u32..1 << instance.candidates.len())
        .filter(|set| set.count_ones() as usize <= instance.most)
        .map(|set| {
            (0..instance.candidates.len())
                .filter(|at| set >> at & 1 == 1)
                .collect::<Vec<usize>>()
        })
        .filter(|chosen| keeps(instance, chosen))
        .map(|chosen| score(instance, &chosen))
        .fold(0.0, f64::max)
}

fn keeps(instance: &Instance, chosen: &[usize]) -> bool {
    let all: Vec<_> = chosen.iter().map(|&at| &instance.candidates[at]).collect();
    let rate: f64 = all.iter().map(|one| f64::from(one.rate)).sum();
    let mut persons: Vec<usize> = all.iter().map(|one| one.person).collect();
    persons.sort_unstable();
    persons.dedup();
    rate <= instance.budget
        && persons.len() == all.len()
        && all.iter().all(|one| instance.allows(one))
}

#[test]
fn the_best_choice_is_found_and_bounded() {
    let set: Vec<_> = (0..20)
        .map(|seed| {
            let instance = synthetic::instance(SIZE, 500 + seed);
            let choice = choose(&instance, &[]);
            (instance, choice)
        })
        .collect();
    let bounds = solver::bounds(&set, 4.0);
    for ((instance, choice), bound) in set.iter().zip(bounds) {
        limits::assert_kept(instance, &choice.chosen);
        let best = best(instance);
        assert!(choice.score >= best * 0.999, "{} of {best}", choice.score);
        assert!(
            bound >= best * 0.99999 && bound <= best * 1.003,
            "bound {bound} of {best}"
        );
    }
}
