//! The instance that a person's answers make of the catalogue.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use firstfeed::catalogue::Catalogue;
use firstfeed::domain::engine::asked::Question;
use firstfeed::domain::engine::choose;
use firstfeed::domain::interests::{Interests, Strength};
use firstfeed::domain::plan::{Choices, Wishes};
use firstfeed::domain::select::Asked;
use firstfeed::domain::{Kind, Network, Slug, Source, SourceKey};

/// What was answered.
struct Answers {
    catalogue: Catalogue,
    interests: Interests,
    wishes: Wishes,
    choices: Choices,
}

impl Answers {
    fn new() -> Self {
        let mut interests = Interests::default();
        interests.set(&Slug::new("nursing"), Some(Strength::Lot));
        interests.set(&Slug::new("baking"), Some(Strength::Little));
        Self {
            catalogue: Catalogue::bundled(),
            interests,
            wishes: Wishes::default(),
            choices: Choices::default(),
        }
    }

    fn question(&self) -> Question {
        Question::new(&Asked {
            catalogue: &self.catalogue,
            interests: &self.interests,
            wishes: &self.wishes,
            choices: &self.choices,
            rates: &BTreeMap::new(),
        })
    }

    fn chosen(&self) -> Vec<Arc<Source>> {
        let question = self.question();
        let choice = choose(&question.instance, &[]);
        choice
            .chosen
            .iter()
            .map(|&at| Arc::clone(&question.sources[at]))
            .collect()
    }
}

fn keys(sources: &[Arc<Source>]) -> BTreeSet<SourceKey> {
    sources.iter().map(|source| source.key()).collect()
}

#[test]
fn the_day_is_shared_by_strength_and_surprise() {
    let mut answers = Answers::new();
    answers.wishes.surprise = 20;
    let question = answers.question();
    let shares = &question.instance.shares;
    let sum: f64 = shares.iter().sum();
    assert!(question.topics.len() > 2, "no surprise");
    assert_eq!(question.topics.len(), shares.len());
    let surprises: f64 = shares[2..].iter().sum();
    assert!((surprises / sum - 0.2).abs() < 1e-9);
    assert!((shares[0] / shares[1] - 4.0).abs() < 1e-9);
    assert!((question.instance.budget - 120.0).abs() < 1e-9);
    answers.wishes.surprise = 0;
    assert_eq!(answers.question().topics.len(), 2);
}

#[test]
fn worth_is_never_more_than_all_posts() {
    for candidate in &Answers::new().question().instance.candidates {
        let sum: f32 = candidate.worth.iter().map(|(_, worth)| worth).sum();
        assert!(sum > 0.0 && sum <= 1.0, "{candidate:?}");
    }
}

#[test]
fn only_what_fits_is_asked_for() {
    let mut answers = Answers::new();
    let refused = Slug::new("cooking");
    let has = |question: &Question| {
        let mut sources = question.sources.iter();
        sources.any(|source| source.topics.contains(&refused))
    };
    assert!(has(&answers.question()), "nothing to refuse");
    answers.interests.refuse(&refused, true);
    assert!(!has(&answers.question()));
    answers.wishes.networks = BTreeSet::from([Network::Mastodon]);
    let question = answers.question();
    assert!(!question.sources.is_empty());
    for source in &question.sources {
        assert_eq!(source.network, Network::Mastodon);
        let surprise = source
            .topics
            .iter()
            .all(|topic| !question.topics[..2].contains(topic));
        assert!(
            !surprise || source.kind != Kind::Hashtag,
            "a hashtag as a surprise"
        );
    }
}

#[test]
fn what_was_decided_by_hand_holds() {
    let mut answers = Answers::new();
    let first = answers.chosen();
    let stranger = Arc::new(Source {
        network: Network::Web,
        address: "https://stranger.example/feed".to_owned(),
        name: "A stranger".to_owned(),
        kind: Kind::Person,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: 5,
    });
    answers.choices.add(&stranger);
    answers.choices.remove(&first[0].key());
    let second = keys(&answers.chosen());
    assert!(second.contains(&stranger.key()));
    assert!(!second.contains(&first[0].key()));
}

#[test]
fn a_previous_choice_is_found_again_among_other_candidates() {
    let mut answers = Answers::new();
    let first = answers.chosen();
    let list: Vec<SourceKey> = first.iter().map(|source| source.key()).collect();
    answers
        .interests
        .set(&Slug::new("gardening"), Some(Strength::Little));
    let question = answers.question();
    let previous = question.previous(&list);
    let found: Vec<_> = previous
        .iter()
        .map(|&at| Arc::clone(&question.sources[at]))
        .collect();
    let surprises_gone = keys(&first).difference(&keys(&found)).count();
    assert!(surprises_gone < first.len() / 2);
    let near = choose(&question.instance, &previous);
    let kept = near
        .chosen
        .iter()
        .filter(|at| previous.contains(at))
        .count();
    let fresh = choose(&question.instance, &[]);
    let by_chance = fresh
        .chosen
        .iter()
        .filter(|at| previous.contains(at))
        .count();
    assert!(
        kept >= by_chance,
        "{kept} stay, {by_chance} in a fresh choice"
    );
}
