//! The buttons of a run, what a start finds, and what wakes a run.

use std::collections::VecDeque;

use firstfeed::domain::account::{AccountKey, Outcome, Standing};
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{AccountUser, AccountWorld};
use firstfeed::domain::following::Stage;
use firstfeed::domain::run::machine::{Answer, Call};
use firstfeed::domain::run::proposal::Kind;
use firstfeed::domain::run::{ItemState, Run, RunId, RunState};
use firstfeed::domain::{Model, Problem};

use crate::following::{confirming, key, proposal};
use crate::signing::{asks, succeeds, user, world};

/// Does what it is asked to.
pub(crate) fn willing(call: &Call) -> Answer {
    match call {
        Call::Find { address, .. } => Answer::Found(Ok(format!("id-{address}"))),
        Call::Look { orders, .. } => Answer::Stood(Ok(vec![Standing::Not; orders.len()])),
        Call::Send { orders, .. } => Answer::Sent(Ok(vec![Ok(Outcome::Done); orders.len()])),
    }
}

/// Answers until nothing more is asked, or `most` calls were; what is open then, and the calls.
pub(crate) fn answered(
    model: &mut Model,
    effects: Vec<Effect>,
    most: usize,
    mut answer: impl FnMut(&Call) -> Answer,
) -> (Vec<Effect>, Vec<Call>) {
    let mut open: VecDeque<Effect> = effects.into();
    let (mut calls, mut left) = (Vec::new(), Vec::new());
    while let Some(effect) = open.pop_front() {
        let told = match effect {
            Effect::BeginRun { id, .. } => AccountWorld::RunBegun { id, result: Ok(()) },
            Effect::RunStep {
                id,
                run,
                call: None,
                ..
            } => AccountWorld::RunAnswered {
                id,
                run,
                written: Ok(()),
                answer: None,
            },
            Effect::RunStep {
                id,
                run,
                call: Some(ref call),
                ..
            } if calls.len() < most => {
                calls.push(call.clone());
                let answer = Some(answer(call));
                AccountWorld::RunAnswered {
                    id,
                    run,
                    written: Ok(()),
                    answer,
                }
            }
            other => {
                left.push(other);
                continue;
            }
        };
        open.extend(world(model, told));
    }
    (left, calls)
}

pub(crate) fn confirm(model: &mut Model) -> (RunId, Vec<Effect>) {
    let effects = user(model, AccountUser::ConfirmFollows);
    (model.following.runs.last().unwrap().id, effects)
}

pub(crate) fn run(model: &Model, id: RunId) -> &Run {
    model.following.run(id).unwrap()
}

fn sent(calls: &[Call]) -> Vec<u32> {
    let sends = calls.iter().filter_map(|call| match call {
        Call::Send { items, .. } => Some(items.clone()),
        _ => None,
    });
    sends.flatten().collect()
}

/// The call that a run is about to make.
pub(crate) fn next_call(effects: &[Effect]) -> Option<&Call> {
    effects.iter().find_map(|effect| match effect {
        Effect::RunStep { call, .. } => call.as_ref(),
        _ => None,
    })
}

pub(crate) fn expired() -> Problem {
    Problem::SignInExpired { handle: key().id }
}

#[test]
fn what_failed_is_tried_again_and_nothing_else_is() {
    let mut model = confirming(Vec::new());
    let (id, effects) = confirm(&mut model);
    // One cannot be found at first.
    let gone = |call: &Call| match call {
        Call::Find { item: 0, address } => Answer::Found(Err(Problem::NotFound {
            address: address.clone(),
        })),
        call => willing(call),
    };
    let (_, calls) = answered(&mut model, effects, 1_000, gone);
    assert!(run(&model, id).is_finished());
    assert_eq!(run(&model, id).progress().failed, 1);
    let before = sent(&calls);
    assert!(!before.is_empty() && !before.contains(&0));
    let effects = user(&mut model, AccountUser::RetryRun(id));
    let (left, calls) = answered(&mut model, effects, 1_000, willing);
    assert_eq!(left, []);
    assert_eq!(sent(&calls), [0]);
    let after = run(&model, id);
    assert!(after.is_finished());
    assert_eq!(after.progress().done, after.items.len());
    // There is nothing left to try.
    let effects = user(&mut model, AccountUser::RetryRun(id));
    assert_eq!(next_call(&effects), None);
    assert!(run(&model, id).is_finished());
    // What was taken back is not added to: that could not be taken back any more.
    let effects = user(&mut model, AccountUser::UndoRun(id));
    answered(&mut model, effects, 1_000, |call| match call {
        Call::Look { orders, .. } => Answer::Stood(Ok(vec![Standing::Following; orders.len()])),
        call => willing(call),
    });
    assert_eq!(user(&mut model, AccountUser::RetryRun(id)), []);
    assert_eq!(user(&mut model, AccountUser::UndoRun(id)), []);
}

#[test]
fn a_call_that_was_lost_is_looked_up_before_anything_is_sent_again() {
    for button in [AccountUser::ResumeRun, AccountUser::RetryRun] {
        let mut model = confirming(Vec::new());
        let (id, effects) = confirm(&mut model);
        let mut lost = None;
        let (left, _) = answered(&mut model, effects, 1_000, |call| match call {
            Call::Send { items, .. } if lost.is_none() => {
                lost = Some(items.clone());
                Answer::Lost(Problem::Crashed)
            }
            call => willing(call),
        });
        let lost = lost.unwrap();
        // It goes on by itself after a while, or when somebody wants it to.
        assert!(matches!(&left[..], [Effect::WakeAt { .. }]), "{left:?}");
        let RunState::Held {
            why: Problem::Crashed,
            ..
        } = run(&model, id).state
        else {
            panic!("{:?}", run(&model, id).state)
        };
        let effects = user(&mut model, button(id));
        assert!(
            matches!(next_call(&effects), Some(Call::Look { items, .. }) if *items == lost),
            "{effects:?}"
        );
        // It had been done.
        let mut first = true;
        let (_, calls) = answered(&mut model, effects, 1_000, |call| {
            if std::mem::take(&mut first) {
                return Answer::Stood(Ok(vec![Standing::Following]));
            }
            willing(call)
        });
        assert!(run(&model, id).is_finished());
        assert!(!sent(&calls).contains(&lost[0]), "sent twice");
        assert_eq!(
            run(&model, id).items[lost[0] as usize].state,
            ItemState::Done
        );
    }
}

#[test]
fn stop_lets_the_call_in_the_air_end_and_is_written_down() {
    let mut model = confirming(Vec::new());
    let (id, effects) = confirm(&mut model);
    let (left, _) = answered(&mut model, effects, 4, willing);
    let Some(Effect::RunStep {
        id: request,
        call: Some(call),
        ..
    }) = left.first()
    else {
        panic!("{left:?}")
    };
    assert_eq!(user(&mut model, AccountUser::StopRun(id)), []);
    assert_eq!(
        run(&model, id).state,
        RunState::Running,
        "until it is answered"
    );
    let answer = AccountWorld::RunAnswered {
        id: *request,
        run: id,
        written: Ok(()),
        answer: Some(willing(call)),
    };
    let effects = world(&mut model, answer);
    assert_eq!(run(&model, id).state, RunState::Stopped);
    assert!(
        matches!(&effects[..], [Effect::RunStep { state: RunState::Stopped, call: None, changed, .. }]
            if changed.len() == 1),
        "{effects:?}"
    );
    assert_eq!(model.following.call, None);
    let effects = user(&mut model, AccountUser::ResumeRun(id));
    answered(&mut model, effects, 1_000, willing);
    assert!(run(&model, id).is_finished());
}

#[test]
fn a_run_that_waits_can_be_stopped_and_is_not_woken_then() {
    let mut model = confirming(Vec::new());
    let (id, effects) = confirm(&mut model);
    let pause = model.now + 600;
    let (left, _) = answered(&mut model, effects, 1_000, |_| {
        Answer::Found(Err(Problem::RateLimited {
            host: "example.org".to_owned(),
            until: Some(pause),
        }))
    });
    assert_eq!(left, [Effect::WakeAt { run: id, at: pause }]);
    let effects = user(&mut model, AccountUser::StopRun(id));
    assert_eq!(next_call(&effects), None);
    assert_eq!(run(&model, id).state, RunState::Stopped);
    model.now = pause;
    assert_eq!(world(&mut model, AccountWorld::RunWoke(id)), []);
    assert_eq!(run(&model, id).state, RunState::Stopped);
}

#[test]
fn signing_in_again_goes_on_with_what_waited_for_that() {
    let other = AccountKey {
        id: "other@example.org".to_owned(),
        ..key()
    };
    let limited = Problem::RateLimited {
        host: "example.org".to_owned(),
        until: None,
    };
    for (why, whose, goes_on) in [
        (expired(), key(), true),
        (Problem::KeyringEmptied, key(), true),
        (expired(), other, false),
        (limited, key(), false),
    ] {
        let mut model = confirming(Vec::new());
        let (id, effects) = confirm(&mut model);
        answered(&mut model, effects, 1_000, |_| {
            Answer::NotCalled(why.clone())
        });
        user(&mut model, AccountUser::LeaveFollowing);
        let request = asks(&mut model);
        let effects = succeeds(&mut model, request, Ok(()), whose);
        assert_eq!(next_call(&effects).is_some(), goes_on, "{why:?}");
        let shown = model.following.stage == Stage::Run(id);
        assert_eq!(shown, goes_on, "{why:?}");
        if goes_on {
            answered(&mut model, effects, 1_000, willing);
            assert!(run(&model, id).is_finished());
        }
    }
}

#[test]
fn signing_out_stops_a_run() {
    let mut model = confirming(Vec::new());
    let (id, effects) = confirm(&mut model);
    answered(&mut model, effects, 1_000, |_| Answer::NotCalled(expired()));
    user(&mut model, AccountUser::SignOut(key()));
    assert_eq!(run(&model, id).state, RunState::Stopped);
    assert_eq!(model.following.stage, Stage::Choosing);
}

#[test]
fn without_boosts_holds_for_everybody_who_is_new() {
    let mut model = confirming(Vec::new());
    for without in [true, false, true] {
        user(&mut model, AccountUser::WithoutBoosts(without));
        assert_eq!(proposal(&model).is_without_boosts(), without);
        // It stays when the list is made anew.
        user(&mut model, AccountUser::WithLists(without));
        let rows = proposal(&model).rows.iter();
        let new: Vec<_> = rows.filter(|row| row.kind == Kind::New).collect();
        let people = new.iter().filter(|row| {
            let order = &row.order;
            order.list().is_none() && !order.is_hashtag()
        });
        assert!(people.clone().count() > 0);
        for row in people {
            assert_eq!(row.order.without_boosts, without, "{row:?}");
        }
    }
    let (id, effects) = confirm(&mut model);
    let (_, calls) = answered(&mut model, effects, 1_000, willing);
    assert!(run(&model, id).is_finished());
    let orders = calls.iter().filter_map(|call| match call {
        Call::Send { orders, .. } => Some(orders),
        _ => None,
    });
    let mut people = 0;
    for order in orders.flatten() {
        if order.list().is_none() && !order.is_hashtag() {
            people += 1;
            assert!(order.without_boosts, "{order:?}");
        }
    }
    assert!(people > 0);
}
