//! What holds for every choice, whatever is asked.

use std::collections::BTreeSet;

use firstfeed::domain::engine::{Candidate, Choice, Instance, NEAR, choose, score};
use proptest::prelude::*;

/// A hundred millionth of a post, for rounding.
const ROUNDING: f64 = 1e-8;

/// All hard limits, counted afresh. What was decided by hand may break them by itself.
pub(crate) fn assert_kept(instance: &Instance, chosen: &[usize]) {
    let unique: BTreeSet<usize> = chosen.iter().copied().collect();
    assert_eq!(unique.len(), chosen.len(), "chosen twice");
    let (by_hand, free): (Vec<_>, Vec<_>) = chosen
        .iter()
        .map(|&at| &instance.candidates[at])
        .partition(|candidate| candidate.fixed == Some(true));
    let all_by_hand = instance
        .candidates
        .iter()
        .filter(|candidate| candidate.fixed == Some(true))
        .count();
    assert_eq!(by_hand.len(), all_by_hand, "decided by hand, not chosen");
    let mut persons: BTreeSet<usize> = by_hand.iter().map(|candidate| candidate.person).collect();
    for candidate in &free {
        assert!(candidate.fixed.is_none(), "decided against by hand, chosen");
        assert!(f64::from(candidate.rate) <= instance.loudest * instance.budget);
        assert!(f64::from(candidate.unwanted) <= instance.unwanted);
        assert!(persons.insert(candidate.person), "one person twice");
    }
    if !free.is_empty() {
        let rate = |candidate: &&Candidate| f64::from(candidate.rate);
        let sum: f64 = by_hand.iter().chain(&free).map(rate).sum();
        assert!(sum <= instance.budget + ROUNDING, "{sum} posts a day");
        assert!(chosen.len() <= instance.most, "{} accounts", chosen.len());
    }
}

fn candidate(topics: usize) -> impl Strategy<Value = Candidate> {
    (
        prop_oneof![0.01_f32..60.0, 0.5_f32..6.0],
        prop::collection::btree_map(0..topics, 0.01_f32..1.0, 0..3),
        0_usize..40,
        0.0_f32..0.5,
        prop_oneof![
            12 => Just(None),
            1 => Just(Some(true)),
            1 => Just(Some(false)),
        ],
    )
        .prop_map(|(rate, worth, person, unwanted, fixed)| {
            let sum = worth.values().sum::<f32>().max(1.0);
            Candidate {
                rate,
                worth: worth
                    .into_iter()
                    .map(|(topic, part)| (topic, part / sum))
                    .collect(),
                person,
                unwanted,
                fixed,
            }
        })
}

fn instance() -> impl Strategy<Value = Instance> {
    (1_usize..7).prop_flat_map(|topics| {
        (
            prop::collection::vec(0.0_f64..4.0, topics),
            prop::collection::vec(candidate(topics), 0..80),
            1.0_f64..150.0,
            0_usize..30,
            0.05_f64..=1.0,
            0.1_f64..=0.6,
        )
            .prop_map(
                |(shares, candidates, budget, most, loudest, unwanted)| Instance {
                    shares,
                    candidates,
                    budget,
                    most,
                    loudest,
                    unwanted,
                },
            )
    })
}

/// Numbers that make no sense.
fn odd() -> impl Strategy<Value = f64> {
    prop::sample::select(vec![
        0.0,
        -1.0,
        1e-300,
        1e300,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        2.0,
    ])
}

fn odd_instance() -> impl Strategy<Value = Instance> {
    let candidate = (odd(), odd(), 0_usize..9, odd(), any::<Option<bool>>()).prop_map(
        |(rate, worth, topic, unwanted, fixed)| Candidate {
            rate: rate as f32,
            worth: vec![(topic, worth as f32), (topic, 1.0), (usize::MAX, 0.5)],
            person: topic,
            unwanted: unwanted as f32,
            fixed,
        },
    );
    (
        prop::collection::vec(odd(), 0..5),
        prop::collection::vec(candidate, 0..12),
        odd(),
        prop::sample::select(vec![0, 1, 5, usize::MAX]),
        odd(),
        odd(),
    )
        .prop_map(
            |(shares, candidates, budget, most, loudest, unwanted)| Instance {
                shares,
                candidates,
                budget,
                most,
                loudest,
                unwanted,
            },
        )
}

fn assert_sound(instance: &Instance, choice: &Choice) {
    assert_kept(instance, &choice.chosen);
    for &at in &choice.chosen {
        let candidate = &instance.candidates[at];
        let mut topics = candidate.worth.iter().map(|(topic, _)| *topic);
        assert!(
            candidate.fixed == Some(true) || topics.any(|topic| instance.shares[topic] > 0.0),
            "of no use: {candidate:?}"
        );
    }
    assert!(
        choice.score > 0.0 && choice.score <= 1.0,
        "{}",
        choice.score
    );
    assert_eq!(
        choice.score.to_bits(),
        score(instance, &choice.chosen).to_bits()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn limits_hold_and_the_same_question_has_one_answer(
        instance in instance(),
        previous in prop::collection::vec(0_usize..100, 0..20),
    ) {
        let choice = choose(&instance, &[]);
        assert_sound(&instance, &choice);
        prop_assert_eq!(&choice, &choose(&instance, &[]));
        let near = choose(&instance, &previous);
        assert_sound(&instance, &near);
        prop_assert_eq!(&near, &choose(&instance, &previous));
        // So much is given up for changing less.
        prop_assert!(near.score >= choice.score * (1.0 - NEAR) - 1e-9);
    }

    #[test]
    fn a_choice_that_is_still_right_stays(instance in instance()) {
        let choice = choose(&instance, &[]);
        prop_assert_eq!(choose(&instance, &choice.chosen), choice);
    }

    /// Whoever starts from the previous choice gets nothing worse where it still may be chosen: with
    /// more places, more candidates, or more posts a day. That a longer day by itself gives no
    /// lower match cannot be had: the match is of parts of the day, and a longer day may not be
    /// filled. Nor can a fresh choice promise it, which is near the best but not always the best.
    #[test]
    fn more_room_does_no_harm(
        instance in instance(),
        extra in candidate(3),
        places in 0_usize..4,
        longer in 1.0_f64..2.0,
    ) {
        let before = choose(&instance, &[]);
        let mut wider = instance;
        wider.most += places;
        // By hand somebody may come in who is of no use.
        wider.candidates.push(Candidate { fixed: None, ..extra });
        let after = choose(&wider, &before.chosen);
        prop_assert!(after.score >= before.score - 1e-9);
        wider.budget *= longer;
        let after = choose(&wider, &before.chosen);
        prop_assert!(after.score >= score(&wider, &before.chosen) - 1e-9);
    }

    #[test]
    fn senseless_numbers_do_no_harm(
        instance in odd_instance(),
        previous in prop::collection::vec(any::<usize>(), 0..5),
    ) {
        for previous in [vec![], previous] {
            let choice = choose(&instance, &previous);
            prop_assert!(choice.score > 0.0 && choice.score <= 1.0, "{}", choice.score);
            for (at, candidate) in instance.candidates.iter().enumerate() {
                let fixed = candidate.fixed.unwrap_or_else(|| choice.chosen.contains(&at));
                prop_assert_eq!(choice.chosen.contains(&at), fixed);
            }
        }
    }
}

/// Beyond a few thousand, candidates are thinned out before the search.
#[test]
fn limits_hold_among_many_candidates() {
    let size = crate::SIZES[2];
    let many = crate::synthetic::Size {
        candidates: 8_000,
        ..size
    };
    let mut instance = crate::synthetic::instance(many, 5);
    instance.loudest = 0.1;
    instance.candidates[17].fixed = Some(true);
    let choice = choose(&instance, &[]);
    assert_sound(&instance, &choice);
    let near = choose(&instance, &choice.chosen);
    assert_eq!(near, choice);
    instance.candidates.truncate(2_000);
    let fewer = choose(&instance, &[]);
    assert!(
        choice.score >= fewer.score,
        "{} of many, {} of few",
        choice.score,
        fewer.score
    );
}
