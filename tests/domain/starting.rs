//! What a start finds of runs that were under way.

use firstfeed::domain::account::Standing;
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{AccountUser, AccountWorld};
use firstfeed::domain::model::Notice;
use firstfeed::domain::run::machine::{Answer, Call};
use firstfeed::domain::run::{ItemState, RunId, RunState};
use firstfeed::domain::{Model, Problem, update};

use crate::following::confirming;
use crate::running::{answered, confirm, expired, next_call, run, willing};
use crate::signing::{user, world};

/// What a restart finds: the journal, and the account.
fn restarted(before: &Model) -> (Model, Vec<Effect>) {
    let mut model = crate::small::model();
    model.accounts.clone_from(&before.accounts);
    model.following.runs = before
        .following
        .runs
        .iter()
        .map(|run| serde_json::from_str(&serde_json::to_string(run).unwrap()).unwrap())
        .collect();
    let effects = update::start(&mut model);
    (model, effects)
}

fn unfinished(model: &Model) -> Vec<RunId> {
    let told = model.notices.iter().filter_map(|(_, notice)| match notice {
        Notice::Unfinished(id) => Some(*id),
        _ => None,
    });
    told.collect()
}

#[test]
fn a_run_that_was_cut_off_waits_for_the_person_and_looks_before_it_sends() {
    let mut model = confirming(Vec::new());
    let (id, effects) = confirm(&mut model);
    // Cut off with a follow in the air.
    let mut sending = false;
    let mut most = 0;
    while !sending {
        most += 1;
        model = confirming(Vec::new());
        let (_, effects) = confirm(&mut model);
        answered(&mut model, effects, most, willing);
        let items = &run(&model, id).items;
        sending = items.iter().any(|item| item.state == ItemState::Sending);
    }
    drop(effects);
    let (mut model, effects) = restarted(&model);
    assert_eq!(effects, [], "nothing goes out by itself");
    assert_eq!(run(&model, id).state, RunState::Stopped);
    assert_eq!(unfinished(&model), [id]);
    let effects = user(&mut model, AccountUser::ResumeRun(id));
    assert!(
        matches!(next_call(&effects), Some(Call::Look { .. })),
        "{effects:?}"
    );
    let mut first = true;
    answered(&mut model, effects, 1_000, |call| {
        if std::mem::take(&mut first) {
            return Answer::Stood(Ok(vec![Standing::Following]));
        }
        willing(call)
    });
    let run = run(&model, id);
    assert_eq!(run.progress().done, run.items.len());
}

#[test]
fn a_run_that_waited_for_its_time_is_woken_however_long_the_computer_slept() {
    for slept in [0, 86_400 * 3] {
        let mut model = confirming(Vec::new());
        let (id, effects) = confirm(&mut model);
        let pause = model.now + 600;
        answered(&mut model, effects, 1_000, |_| {
            Answer::Found(Err(Problem::RateLimited {
                host: "example.org".to_owned(),
                until: Some(pause),
            }))
        });
        let (mut model, effects) = restarted(&model);
        assert_eq!(effects, [Effect::WakeAt { run: id, at: pause }]);
        assert_eq!(unfinished(&model), []);
        // Woken by mistake: it waits on.
        model.now = pause - 1;
        assert_eq!(world(&mut model, AccountWorld::RunWoke(id)), []);
        model.now = pause + slept;
        let effects = world(&mut model, AccountWorld::RunWoke(id));
        assert!(next_call(&effects).is_some());
        answered(&mut model, effects, 1_000, willing);
        assert!(run(&model, id).is_finished());
        // A second clock of the same run.
        assert_eq!(world(&mut model, AccountWorld::RunWoke(id)), []);
    }
}

#[test]
fn what_waits_for_somebody_or_is_over_is_left_alone_at_the_start() {
    let mut model = confirming(Vec::new());
    let (id, effects) = confirm(&mut model);
    answered(&mut model, effects, 1_000, |_| Answer::NotCalled(expired()));
    let held = run(&model, id).state.clone();
    assert_eq!(
        held,
        RunState::Held {
            until: None,
            why: expired()
        }
    );
    let (model, effects) = restarted(&model);
    assert_eq!(effects, []);
    assert_eq!(run(&model, id).state, held);

    let mut model = confirming(Vec::new());
    let (id, effects) = confirm(&mut model);
    answered(&mut model, effects, 1_000, willing);
    let (model, effects) = restarted(&model);
    assert_eq!(effects, []);
    assert!(run(&model, id).is_finished() && unfinished(&model).is_empty());
}
