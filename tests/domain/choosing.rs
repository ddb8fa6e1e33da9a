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

#[test]
fn somebody_on_two_networks_is_chosen_where_they_post_more() {
    let of_first = |model: &firstfeed::domain::Model| -> Vec<Arc<firstfeed::domain::Source>> {
        let plan = model.plan.entries().iter().map(|entry| &entry.source);
        plan.filter(|source| source.person.as_deref() == Some("nursing-first"))
            .cloned()
            .collect()
    };
    for busier in 0..2 {
        let mut model = model();
        let nursing = Slug::new("nursing");
        let accounts: Vec<_> = model
            .catalogue
            .sources_of(&nursing)
            .filter(|source| source.person.as_deref() == Some("nursing-first"))
            .cloned()
            .collect();
        assert_eq!(accounts.len(), 2);
        for (at, account) in accounts.iter().enumerate() {
            let rate = if at == busier { 2.0 } else { 1.0 };
            model.rates.insert(account.key(), rate);
        }
        act(&mut model, [User::CycleTopic(nursing)]);
        let chosen = of_first(&model);
        assert_eq!(chosen.len(), 1);
        assert_eq!(chosen[0].key(), accounts[busier].key());
    }
}

#[test]
fn who_is_turned_away_does_not_come_back_under_another_address() {
    for swap in [false, true] {
        let mut model = model();
        let nursing = Slug::new("nursing");
        // Few, so that there is somebody left to swap for.
        act(
            &mut model,
            [User::CycleTopic(nursing.clone()), User::SetMinutes(2)],
        );
        let first = |model: &firstfeed::domain::Model| {
            let entries = model.plan.entries().iter();
            entries
                .map(|entry| &entry.source)
                .find(|source| source.person.as_deref() == Some("nursing-first"))
                .map(|source| source.key())
        };
        let key = first(&model).unwrap();
        let event = if swap {
            User::Swap(key, nursing)
        } else {
            User::Untick(key)
        };
        act(&mut model, [event]);
        assert_eq!(first(&model), None, "swapped: {swap}");
    }
}

#[test]
fn undo_takes_back_the_last_change_or_is_gone() {
    let mut model = model();
    let nursing = Slug::new("nursing");
    act(&mut model, [User::CycleTopic(nursing.clone())]);
    let key = model.plan.entries()[0].source.key();
    act(
        &mut model,
        [User::NotThisPerson(key.clone()), User::SetMinutes(30)],
    );
    assert!(model.undo.is_none() && model.notices.is_empty());
    act(&mut model, [User::Undo]);
    assert!(
        model.plan.entry(&key).is_none(),
        "the minutes stay, so does it"
    );
    assert_eq!(model.wishes.minutes, 30);
}

#[test]
fn undo_while_a_plan_is_awaited_gives_the_plan_of_the_answers_before() {
    let mut model = model();
    act(&mut model, [User::CycleTopic(Slug::new("nursing"))]);
    let key = model.plan.entries()[0].source.key();
    // The slider's plan has not come yet when the person is turned away.
    let mut expected = model.clone();
    act(&mut expected, [User::SetMinutes(40)]);
    update(&mut model, Event::User(User::SetMinutes(40)));
    update(&mut model, Event::User(User::NotThisPerson(key)));
    act(&mut model, [User::Undo]);
    assert_eq!(model.wishes.minutes, 40);
    assert_eq!(model.plan, expected.plan);
}
