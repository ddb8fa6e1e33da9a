//! Questions to the bundled catalogue: what people with random interests might ask.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use firstfeed::catalogue::Catalogue;
use firstfeed::domain::engine::asked::Question;
use firstfeed::domain::interests::{Interests, Strength};
use firstfeed::domain::plan::{Choices, Wishes};
use firstfeed::domain::select::{Asked, prior_rate};

/// One step of a slider.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// None: the question as it is.
    None,
    /// A minute a day more.
    Minute,
    /// The first interest one step stronger, or weaker if it is the strongest.
    Strength,
}

/// A question of random interests, minutes and rates; the same seed gives the same one.
pub(crate) fn question(catalogue: &Catalogue, seed: u64, step: Step) -> Question {
    let mut rng = Rng::with_seed(seed);
    let mut topics: Vec<_> = catalogue
        .topics
        .iter()
        .filter(|topic| !topic.opt_in)
        .map(|topic| topic.slug.clone())
        .collect();
    rng.shuffle(&mut topics);
    topics.truncate(rng.usize(2..=8));
    let mut interests = Interests::default();
    for topic in topics {
        let strengths = [Strength::Little, Strength::Some, Strength::Lot];
        interests.set(&topic, Some(strengths[rng.usize(0..strengths.len())]));
    }
    let mut wishes = Wishes {
        minutes: rng.u32(5..=30),
        surprise: rng.u8(0..=30),
        ..Wishes::default()
    };
    // Measured rates lie around the expected ones, up to four times as much or as little.
    let rates: BTreeMap<_, _> = catalogue
        .sources
        .iter()
        .map(|source| {
            let spread = (2.0 * (rng.f32() * 2.0 - 1.0)).exp2();
            (source.key(), prior_rate(source) * spread)
        })
        .collect();
    match step {
        Step::None => {}
        Step::Minute => wishes.minutes += 1,
        Step::Strength => {
            if let Some((topic, strength)) = interests.chosen().first().cloned() {
                interests.set(&topic, strength.more().or(strength.less()));
            }
        }
    }
    let choices = Choices {
        added: Vec::new(),
        removed: BTreeSet::new(),
    };
    let asked = Asked {
        catalogue,
        interests: &interests,
        wishes: &wishes,
        choices: &choices,
        rates: &rates,
    };
    Question::new(&asked)
}
