//! Who gets into the plan, and who does not.

use std::sync::Arc;

use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{Event, User, World};
use firstfeed::domain::import::Found;
use firstfeed::domain::interests::Strength;
use firstfeed::domain::model::{Change, Notice};
use firstfeed::domain::plan::Because;
use firstfeed::domain::suggest::Pasted;
use firstfeed::domain::{Kind, Network, Problem, Slug, Source, Step, update};

use crate::small::{act, model, settle};

#[test]
fn nobody_is_chosen_twice_on_two_networks() {
    let mut model = model();
    act(&mut model, [User::CycleTopic(Slug::new("nursing"))]);
    let firsts = model
        .plan
        .entries()
        .iter()
        .filter(|entry| entry.source.person.as_deref() == Some("nursing-first"))
        .count();
    assert_eq!(firsts, 1);
    let suggestion = model.suggestions[0]
        .shown
        .iter()
        .find(|suggestion| suggestion.source.person.is_some())
        .unwrap();
    assert_eq!(suggestion.elsewhere.len(), 1);
}

#[test]
fn only_networks_and_languages_in_use_are_suggested() {
    let mut model = model();
    act(&mut model, [User::CycleTopic(Slug::new("nursing"))]);
    let everyone = |model: &firstfeed::domain::Model| -> Vec<Arc<Source>> {
        model
            .suggestions
            .iter()
            .flat_map(|group| &group.shown)
            .map(|suggestion| Arc::clone(&suggestion.source))
            .collect()
    };
    assert!(
        everyone(&model)
            .iter()
            .all(|source| source.network != Network::X)
    );
    act(
        &mut model,
        [
            User::SetNetwork(Network::X, true),
            User::SetNetwork(Network::Mastodon, false),
            User::SetNetwork(Network::Bluesky, false),
            User::SetNetwork(Network::Web, false),
        ],
    );
    assert!(
        everyone(&model)
            .iter()
            .all(|source| source.network == Network::X)
    );
    assert!(!model.plan.is_empty());
}

#[test]
fn politics_comes_only_when_asked_for_and_is_never_a_surprise() {
    let mut model = model();
    act(
        &mut model,
        [
            User::CycleTopic(Slug::new("gardening")),
            User::SetSurprise(50),
        ],
    );
    let politics = Slug::new("politics");
    let has = |model: &firstfeed::domain::Model| {
        model
            .plan
            .entries()
            .iter()
            .any(|entry| entry.source.topics.contains(&politics))
    };
    assert!(!has(&model));
    assert!(model.plan.entries().iter().any(|entry| {
        matches!(&entry.because[0], Because::Surprise { near, .. } if near.as_str() == "gardening")
    }));
    act(&mut model, [User::CycleTopic(politics.clone())]);
    assert!(has(&model));
}

#[test]
fn no_surprise_when_the_dial_is_at_nought() {
    let mut model = model();
    act(
        &mut model,
        [
            User::CycleTopic(Slug::new("gardening")),
            User::SetSurprise(0),
        ],
    );
    assert!(model.plan.entries().iter().all(|entry| {
        entry
            .because
            .iter()
            .all(|because| !matches!(because, Because::Surprise { .. }))
    }));
}

#[test]
fn more_minutes_never_mean_fewer_people() {
    let mut model = model();
    act(&mut model, [User::CycleTopic(Slug::new("nursing"))]);
    let mut last = 0;
    for minutes in [2, 5, 10, 20, 40] {
        act(&mut model, [User::SetMinutes(minutes)]);
        assert!(model.plan.len() >= last, "{minutes} minutes");
        last = model.plan.len();
    }
    assert!(last > 3);
}

#[test]
fn what_is_ticked_or_unticked_by_hand_stays_so() {
    let mut model = model();
    act(&mut model, [User::CycleTopic(Slug::new("nursing"))]);
    let out = model.plan.entries()[0].source.key();
    let baking = model
        .catalogue
        .sources_of(&Slug::new("baking"))
        .next()
        .map(Arc::clone)
        .unwrap();
    act(
        &mut model,
        [
            User::Untick(out.clone()),
            User::Tick(Arc::clone(&baking)),
            User::SetMinutes(60),
            User::SetSurprise(0),
            User::SetStrength(Slug::new("nursing"), Some(Strength::Lot)),
        ],
    );
    assert!(model.plan.entry(&out).is_none());
    let entry = model.plan.entry(&baking.key()).unwrap();
    assert!(entry.because.contains(&Because::ByHand));
}

#[test]
fn swapping_brings_another_of_the_same_topic_and_can_be_undone() {
    let nursing = Slug::new("nursing");
    let mut model = model();
    act(
        &mut model,
        [User::CycleTopic(nursing.clone()), User::SetMinutes(2)],
    );
    let before = model.plan.clone();
    let out = before.entries()[0].source.key();
    act(&mut model, [User::Swap(out.clone(), nursing.clone())]);
    assert!(model.plan.entry(&out).is_none());
    // The rest is fitted anew around the one that came in.
    let new = model.choices.added.last().unwrap();
    assert!(new.topics.contains(&nursing) && model.plan.entry(&new.key()).is_some());
    assert!(before.entry(&new.key()).is_none());
    let budget = 2.0 * firstfeed::domain::suggest::POSTS_A_MINUTE;
    assert!(model.forecast.posts_a_day <= budget);
    act(&mut model, [User::Undo]);
    assert_eq!(model.plan, before);
    assert!(model.notices.is_empty());
}

#[test]
fn more_less_and_not_this_person_change_the_plan_and_can_be_undone() {
    let nursing = Slug::new("nursing");
    let mut model = model();
    act(
        &mut model,
        [
            User::CycleTopic(nursing.clone()),
            User::CycleTopic(Slug::new("baking")),
        ],
    );
    let key = model
        .plan
        .entries()
        .iter()
        .find(|entry| entry.because[0] == Because::Interest(nursing.clone()))
        .unwrap()
        .source
        .key();
    act(&mut model, [User::MoreLike(key.clone())]);
    assert_eq!(model.interests.strength(&nursing), Some(Strength::Lot));
    let before = model.plan.clone();
    act(&mut model, [User::MoreLike(key.clone())]);
    let said = |(_, notice): &(_, Notice)| *notice == Notice::MostAlready(nursing.clone());
    assert!(model.notices.iter().any(said), "more than a lot is told");
    assert_eq!(model.plan, before);
    model.notices.retain(|notice| !said(notice));
    act(
        &mut model,
        [User::LessLike(key.clone()), User::LessLike(key.clone())],
    );
    assert_eq!(model.interests.strength(&nursing), Some(Strength::Little));
    act(&mut model, [User::NotThisPerson(key.clone())]);
    assert!(model.plan.entry(&key).is_none());
    assert!(matches!(
        model.notices.as_slice(),
        [(_, Notice::Changed(Change::Left(_)))]
    ));
    act(&mut model, [User::Undo]);
    assert!(model.plan.entry(&key).is_some());
}

#[test]
fn a_pasted_handle_is_looked_up_and_joins_the_plan() {
    let mut model = model();
    let effects = act(&mut model, [User::Paste("@ward@example.social".to_owned())]);
    let [Effect::Resolve { id, .. }] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    let source = Source {
        network: Network::Mastodon,
        address: "ward@example.social".to_owned(),
        name: "Ward".to_owned(),
        kind: Kind::Person,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: 5,
    };
    let effects = settle(
        &mut model,
        Event::World(World::Resolved {
            id: *id,
            result: Ok(Found::One(Box::new(source.clone()))),
        }),
    );
    assert!(matches!(effects.as_slice(), [Effect::Save(_)]));
    assert_eq!(model.source_search.pasted, Pasted::Added(source.key()));
    assert!(model.plan.entry(&source.key()).is_some());
    act(&mut model, [User::GoTo(Step::People)]);
    assert_eq!(
        model.step,
        Step::People,
        "a plan without interests may be looked at"
    );
}

#[test]
fn a_look_up_that_was_put_away_changes_nothing_later() {
    let mut model = model();
    let effects = act(&mut model, [User::Paste("someone.example.com".to_owned())]);
    let [Effect::Resolve { id, .. }] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert_eq!(act(&mut model, [User::DropPasted]), [Effect::Cancel(*id)]);
    update(
        &mut model,
        Event::World(World::Resolved {
            id: *id,
            result: Err(Problem::Stopped),
        }),
    );
    assert_eq!(model.source_search.pasted, Pasted::Nothing);
}

#[test]
fn several_words_find_several_topics() {
    let model = model();
    let found = model.catalogue.search_topics("ER nurse who bakes");
    let found: Vec<_> = found.iter().map(Slug::as_str).collect();
    assert_eq!(found, ["nursing", "baking"]);
    for typed in ["nurs", "nurse", "nursng", "NURSES", "nurcing"] {
        let found = model.catalogue.search_topics(typed);
        assert_eq!(found.first().map(Slug::as_str), Some("nursing"), "{typed}");
    }
    assert!(model.catalogue.search_topics("xyzzy").is_empty());
    assert!(model.catalogue.search_topics("  ").is_empty());
}

#[test]
fn each_word_s_own_topic_comes_before_further_hits_of_one_word() {
    let catalogue = firstfeed::catalogue::Catalogue::bundled();
    let found = catalogue.search_topics("ER nurse who bakes");
    let first: Vec<_> = found.iter().take(3).map(Slug::as_str).collect();
    for topic in ["nursing", "emergency-medicine", "baking"] {
        assert!(first.contains(&topic), "{first:?}");
    }
    let found = catalogue.search_topics("vegetable gardn");
    assert_eq!(found.first().map(Slug::as_str), Some("gardening"));
}

#[test]
fn the_forecast_is_a_range_that_reading_narrows() {
    let mut model = model();
    act(
        &mut model,
        [User::CycleTopic(Slug::new("nursing")), User::SetSurprise(0)],
    );
    let (low, high) = model.forecast.posts_range;
    let all = model.forecast.posts_a_day;
    assert!(low < all && all < high, "{low} {all} {high}");
    // Everybody turns out to post as often as was guessed.
    for entry in model.plan.clone().entries() {
        let (rate, _) = model.asked().rate(&entry.source);
        model.rates.insert(entry.source.key(), rate);
    }
    act(&mut model, [User::GoTo(Step::People)]);
    let (read_low, read_high) = model.forecast.posts_range;
    assert!(low < read_low && read_high < high);
    assert!(read_low < all && all < read_high);
}
