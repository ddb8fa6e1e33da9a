//! Going through the wizard.

use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::User;
use firstfeed::domain::interests::Strength;
use firstfeed::domain::model::{Model, Notice};
use firstfeed::domain::step::{Gate, gate};
use firstfeed::domain::{Problem, Slug, Step};

use crate::small::{act, catalogue, fetches, model};

#[test]
fn four_decisions_lead_from_first_launch_to_a_preview() {
    let mut model = model();
    let effects = act(
        &mut model,
        [
            User::GoTo(Step::Interests),
            User::CycleTopic(Slug::new("nursing")),
            User::GoTo(Step::People),
            User::GoTo(Step::Preview),
        ],
    );
    assert_eq!(model.step, Step::Preview);
    let readable = model
        .plan
        .entries()
        .iter()
        .filter(|entry| entry.source.network.readable())
        .count();
    assert!(readable >= 3, "{:?}", model.plan);
    assert_eq!(fetches(&effects).len(), readable);
}

#[test]
fn a_shut_gate_names_its_reason_and_changes_nothing() {
    let mut model = model();
    assert_eq!(gate(&model, Step::People), Err(Gate::NoInterest));
    assert_eq!(gate(&model, Step::Preview), Err(Gate::NoInterest));
    assert_eq!(gate(&model, Step::Home), Err(Gate::NothingKept));
    act(&mut model, [User::GoTo(Step::Preview)]);
    assert_eq!(model.step, Step::Welcome);

    act(&mut model, [User::CycleTopic(Slug::new("nursing"))]);
    let keys: Vec<_> = model
        .catalogue
        .sources
        .iter()
        .map(|source| source.key())
        .collect();
    act(&mut model, keys.into_iter().map(User::Untick));
    assert_eq!(gate(&model, Step::Preview), Err(Gate::NobodyChosen));
}

#[test]
fn clicking_a_topic_goes_through_its_strengths() {
    let nursing = Slug::new("nursing");
    let mut model = model();
    let mut seen = Vec::new();
    for _ in 0..4 {
        act(&mut model, [User::CycleTopic(nursing.clone())]);
        seen.push(model.interests.strength(&nursing));
    }
    assert_eq!(
        seen,
        [
            Some(Strength::Some),
            Some(Strength::Lot),
            Some(Strength::Little),
            None
        ]
    );
}

#[test]
fn refusing_a_topic_takes_it_out_of_the_interests_and_back() {
    let nursing = Slug::new("nursing");
    let mut model = model();
    act(
        &mut model,
        [
            User::CycleTopic(nursing.clone()),
            User::RefuseTopic(nursing.clone(), true),
        ],
    );
    assert!(model.interests.is_empty());
    assert!(model.plan.is_empty());
    act(&mut model, [User::CycleTopic(nursing.clone())]);
    assert!(!model.interests.is_refused(&nursing));
}

#[test]
fn every_answer_is_saved_and_a_new_start_continues_there() {
    let mut model = model();
    let effects = act(
        &mut model,
        [
            User::UseStart(Slug::new("start")),
            User::SetMinutes(20),
            User::GoTo(Step::People),
        ],
    );
    let saves: Vec<_> = effects
        .into_iter()
        .filter_map(|effect| match effect {
            Effect::Save(saved) => Some(saved),
            _ => None,
        })
        .collect();
    assert_eq!(saves.len(), 3);
    let last = saves.last().unwrap();
    let again = Model::new(catalogue(), Some((**last).clone()));
    assert_eq!(again.step, Step::People);
    assert_eq!(again.plan, model.plan);
    assert_eq!(again.wishes.minutes, 20);
    assert_eq!(again.saved(), model.saved());
}

#[test]
fn a_starting_point_taken_twice_is_taken_back() {
    let mut model = model();
    act(&mut model, [User::UseStart(Slug::new("start"))]);
    assert_eq!(model.interests.chosen().len(), 2);
    act(&mut model, [User::UseStart(Slug::new("start"))]);
    assert!(model.interests.is_empty());
}

#[test]
fn keeping_opens_home_and_later_launches_read_again() {
    let mut model = model();
    act(
        &mut model,
        [
            User::CycleTopic(Slug::new("baking")),
            User::GoTo(Step::Keep),
            User::KeepReading,
        ],
    );
    assert_eq!(model.step, Step::Home);
    let mut again = Model::new(catalogue(), Some(model.saved()));
    assert_eq!(again.step, Step::Home);
    let effects = firstfeed::domain::update::start(&mut again);
    assert!(!fetches(&effects).is_empty());
}

#[test]
fn wishes_stay_within_their_limits() {
    let mut model = model();
    act(
        &mut model,
        [
            User::SetMinutes(0),
            User::SetSurprise(200),
            User::SetLanguage("en".to_owned(), false),
            User::SetZoom(900),
        ],
    );
    assert_eq!(model.wishes.minutes, 2);
    assert_eq!(model.wishes.surprise, 50);
    assert!(model.wishes.languages.contains("en"), "the last one stays");
    assert_eq!(model.settings.zoom, 200);
}

#[test]
fn starting_over_forgets_everything_but_late_answers_stay_harmless() {
    let mut model = model();
    let effects = act(
        &mut model,
        [
            User::CycleTopic(Slug::new("baking")),
            User::GoTo(Step::Preview),
        ],
    );
    let (id, source) = fetches(&effects).remove(0);
    let effects = act(&mut model, [User::StartOver]);
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Erase { .. }))
    );
    assert!(effects.contains(&Effect::Cancel(id)));
    assert_eq!(model.step, Step::Welcome);
    let post = crate::small::post(&source, "late", 1, "Late.");
    crate::small::answer(&mut model, id, &source, vec![post]);
    assert!(model.preview.feed.is_empty());
}

#[test]
fn addresses_that_cannot_be_opened_are_refused_with_a_notice() {
    let mut model = model();
    let mut addresses = (*model.settings.addresses).clone();
    addresses.bluesky = "file:///etc/passwd".to_owned();
    act(&mut model, [User::SetAddresses(addresses)]);
    assert!(model.settings.addresses.bluesky.starts_with("https://"));
    assert!(matches!(
        model.notices.as_slice(),
        [(_, Notice::Problem(Problem::BadAddress { .. }))]
    ));
}
