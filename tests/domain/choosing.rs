//! Choosing a plan off the drawing thread, and who is shown then.

use std::sync::Arc;

use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{Event, User, World};
use firstfeed::domain::select::Wish;
use firstfeed::domain::{RequestId, Slug, Step, update};

use crate::small::{act, model};

/// The question among effects.
fn asked(effects: &[Effect]) -> (RequestId, Wish) {
    let mut asked = effects.iter().filter_map(|effect| match effect {
        Effect::Choose { id, wish } => Some((*id, wish.as_ref().clone())),
        _ => None,
    });
    asked.next().unwrap()
}

#[test]
fn an_older_choice_that_comes_late_is_dropped() {
    let mut model = model();
    let drag = |model: &mut firstfeed::domain::Model, minutes| {
        update(model, Event::User(User::SetMinutes(minutes)))
    };
    act(&mut model, [User::CycleTopic(Slug::new("nursing"))]);
    let before = model.plan.clone();
    let first = drag(&mut model, 2);
    let second = drag(&mut model, 40);
    // Nothing is saved before the plan is there.
    assert!(!first.iter().any(|effect| matches!(effect, Effect::Save(_))));
    let ((old, small), (new, large)) = (asked(&first), asked(&second));
    let chosen = |model: &mut firstfeed::domain::Model, id, wish: &Wish| {
        let result = Ok(wish.choose());
        update(model, Event::World(World::Chosen { id, result }))
    };
    assert!(chosen(&mut model, old, &small).is_empty());
    assert_eq!(model.plan, before);
    let effects = chosen(&mut model, new, &large);
    let [Effect::Save(saved)] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert_eq!((&saved.plan, saved.wishes.minutes), (&model.plan, 40));
    assert!(chosen(&mut model, new, &small).is_empty(), "once only");
    assert_eq!(model.choosing, None);
}

#[test]
fn a_choice_that_was_lost_is_made_at_the_next_start() {
    let mut model = model();
    act(&mut model, [User::GoTo(Step::Interests)]);
    update(
        &mut model,
        Event::User(User::CycleTopic(Slug::new("nursing"))),
    );
    assert!(model.plan.is_empty());
    let catalogue = Arc::clone(&model.catalogue);
    let mut later = firstfeed::domain::Model::new(catalogue, Some(model.saved()));
    let (_, wish) = asked(&update::start(&mut later));
    assert!(!wish.choose().is_empty());
}

#[test]
fn whoever_is_chosen_stands_among_the_suggestions() {
    let mut model = model();
    act(&mut model, [User::CycleTopic(Slug::new("nursing"))]);
    // The first person is on two networks: the account that is chosen now, and the other one.
    let first = |model: &firstfeed::domain::Model| {
        let of_first = |entry: &&firstfeed::domain::plan::Entry| {
            entry.source.person.as_deref() == Some("nursing-first")
        };
        let entry = model.plan.entries().iter().find(of_first);
        Arc::clone(&entry.unwrap().source)
    };
    let account = first(&model);
    let other = Arc::clone(
        &model.suggestions[0]
            .shown
            .iter()
            .find(|shown| shown.source.key() == account.key())
            .unwrap()
            .elsewhere[0],
    );
    act(
        &mut model,
        [User::Untick(account.key()), User::Tick(other.clone())],
    );
    assert_eq!(first(&model).key(), other.key());
    for entry in model.plan.entries() {
        let mut shown = model.suggestions.iter().flat_map(|group| &group.shown);
        let key = entry.source.key();
        assert!(
            shown.any(|shown| shown.source.key() == key && shown.ticked),
            "{key}"
        );
    }
}

#[test]
fn somebody_silent_for_a_week_may_be_chosen_again() {
    let mut model = model();
    act(&mut model, [User::CycleTopic(Slug::new("nursing"))]);
    let source = Arc::clone(&model.plan.entries()[0].source);
    model.rates.insert(source.key(), 0.0);
    assert!(model.asked().rate(&source).0 > 0.0);
}
