//! Saving the answers, taking the plan away as a file, and opening one.

use firstfeed::domain::event::{Event, User, World};
use firstfeed::domain::model::{Model, Notice};
use firstfeed::domain::{Problem, update};

use crate::small::{act, model};

fn saved(model: &mut Model, result: Result<(), Problem>) {
    update(model, Event::World(World::Saved(result)));
}

/// Problems that are told, oldest first.
fn told(model: &Model) -> Vec<&Problem> {
    let problems = model.notices.iter().map(|(_, notice)| match notice {
        Notice::Problem(problem) => problem,
        other => panic!("{other:?}"),
    });
    problems.collect()
}

fn dismiss_all(model: &mut Model) {
    let ids: Vec<_> = model.notices.iter().map(|(id, _)| *id).collect();
    act(model, ids.into_iter().map(User::Dismiss));
    assert!(model.notices.is_empty());
}

#[test]
fn a_failure_to_save_is_told_once_until_something_changes() {
    let mut model = model();
    saved(&mut model, Err(Problem::NotSaved));
    saved(&mut model, Err(Problem::NotSaved));
    assert_eq!(told(&model), [&Problem::NotSaved]);
    dismiss_all(&mut model);
    saved(&mut model, Err(Problem::NotSaved));
    assert!(told(&model).is_empty(), "it was closed");
    // Another reason takes its place.
    saved(&mut model, Err(Problem::AlreadyRunning));
    assert_eq!(told(&model), [&Problem::AlreadyRunning]);
    saved(&mut model, Err(Problem::NotSaved));
    assert_eq!(told(&model), [&Problem::NotSaved]);
    // What has passed is no news, and may come again.
    saved(&mut model, Ok(()));
    assert!(told(&model).is_empty());
    saved(&mut model, Err(Problem::NotSaved));
    assert_eq!(told(&model), [&Problem::NotSaved]);
}

#[test]
fn damage_stays_told_after_the_next_save() {
    let mut model = model();
    let kept_as = "old".to_owned();
    let damage = Problem::DatabaseDamaged { kept_as };
    saved(&mut model, Err(damage.clone()));
    saved(&mut model, Ok(()));
    assert_eq!(told(&model), [&damage]);
    dismiss_all(&mut model);
    saved(&mut model, Ok(()));
    assert!(told(&model).is_empty());
}

#[test]
fn a_failure_to_delete_is_told_even_if_saving_failed_before() {
    let mut model = model();
    saved(&mut model, Err(Problem::NotSaved));
    dismiss_all(&mut model);
    act(&mut model, [User::StartOver]);
    let failed = World::Erased(Err(Problem::NotSaved));
    update(&mut model, Event::World(failed));
    assert_eq!(told(&model), [&Problem::NotSaved]);
}
