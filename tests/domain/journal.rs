//! What the journal did not get is written with the next step.

use firstfeed::domain::account::{Act, Outcome, Standing};
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{AccountUser, AccountWorld, User};
use firstfeed::domain::run::machine::{Answer, Call};
use firstfeed::domain::run::{Item, ItemState, RunId, RunState};
use firstfeed::domain::{Model, Network, Problem};

use crate::small::{act, model};
use crate::turns::{account, item, mastodon, run, signed_in, steps};

#[test]
fn what_the_journal_did_not_get_is_written_with_the_next_step() {
    let mut model = model();
    signed_in(&mut model, mastodon());
    let items = ["one", "two"]
        .iter()
        .map(|name| Item {
            // Tried once: it need not be looked up first.
            tries: 1,
            ..item(Network::Mastodon, name, Act::Follow, ItemState::Waiting)
        })
        .collect();
    model.following.runs = vec![run(1, mastodon(), RunState::Stopped, items)];
    let mut effects = act(
        &mut model,
        [User::Account(AccountUser::ResumeRun(RunId(1)))],
    );
    let answer = |model: &mut Model, effects: &[Effect], written: Result<(), Problem>| {
        let (id, run, changed, call) = steps(effects).pop().unwrap();
        let answer = call.map(|call| match (&written, call) {
            (Err(problem), _) => Answer::NotCalled(problem.clone()),
            (Ok(()), Call::Send { .. }) => Answer::Sent(Ok(vec![Ok(Outcome::Done)])),
            (Ok(()), Call::Look { .. }) => Answer::Stood(Ok(vec![Standing::Not])),
            (Ok(()), Call::Find { .. }) => Answer::Found(Ok("id".to_owned())),
        });
        let effects = account(
            model,
            AccountWorld::RunAnswered {
                id,
                run,
                written,
                answer,
            },
        );
        (changed, effects)
    };
    // The first is done; that it is, and that the second goes out, is not written.
    (_, effects) = answer(&mut model, &effects, Ok(()));
    let (changed, held) = answer(&mut model, &effects, Err(Problem::NotSaved));
    let names = |changed: &[Item]| -> Vec<String> {
        let mut names: Vec<_> = changed.iter().map(|item| item.name.clone()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&changed), ["one", "two"]);
    let state = model.following.runs[0].state.clone();
    assert!(
        matches!(
            state,
            RunState::Held {
                why: Problem::NotSaved,
                ..
            }
        ),
        "{state:?}"
    );
    // Not even that it waits could be written.
    let (_, _) = answer(&mut model, &held, Err(Problem::NotSaved));
    let effects = act(
        &mut model,
        [User::Account(AccountUser::ResumeRun(RunId(1)))],
    );
    let (_, _, changed, _) = steps(&effects).pop().unwrap();
    assert_eq!(
        names(&changed),
        ["one", "two"],
        "what is done is written at last"
    );
    // Written, it is not written again.
    let (_, effects) = answer(&mut model, &effects, Ok(()));
    let (changed, effects) = answer(&mut model, &effects, Err(Problem::NotSaved));
    assert_eq!(names(&changed), ["two"]);
    // The end could not be written: it is tried again by itself.
    let wake = effects.iter().find_map(|effect| match effect {
        Effect::WakeAt { at, .. } => Some(*at),
        _ => None,
    });
    model.now = wake.unwrap();
    let effects = account(&mut model, AccountWorld::RunWoke(RunId(1)));
    let (changed, _) = answer(&mut model, &effects, Ok(()));
    assert_eq!(names(&changed), ["two"]);
    assert!(model.following.runs[0].is_finished());
}
