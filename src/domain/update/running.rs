//! Runs taking their turns: into the journal, one call in the air, the next one.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::domain::account::AccountKey;
use crate::domain::effect::{Effect, RequestId};
use crate::domain::following::{Beginning, Stage};
use crate::domain::model::{Model, Notice};
use crate::domain::problem::Problem;
use crate::domain::run::machine::{Answer, Call, Input, Output};
use crate::domain::run::{self, Item, Purpose, Run, RunId, RunState};

/// Begins a run: it goes into the journal, and takes its turn.
pub(super) fn begin(
    model: &mut Model,
    account: AccountKey,
    purpose: Purpose,
    items: Vec<Item>,
) -> Vec<Effect> {
    // Its list was made with what the others have left undone.
    let open: Vec<RunId> = model
        .following
        .runs
        .iter()
        .filter(|run| run.account == account && !run.is_finished())
        .map(|run| run.id)
        .collect();
    let mut effects = Vec::new();
    for id in open {
        effects.extend(step(model, id, Input::GiveUp));
    }
    let last = model.following.runs.last().map_or(0, |run| run.id.0);
    let id = RunId(last + 1);
    let run = Run::new(id, account, purpose, model.now, items);
    model.following.runs.push(run.clone());
    let stage = std::mem::replace(&mut model.following.stage, Stage::Run(id));
    // The whole run is on disk before the first call.
    let request = model.next_request();
    model.following.beginning = Some(Beginning {
        id: request,
        run: id,
        stage: Box::new(stage),
    });
    effects.push(Effect::BeginRun {
        id: request,
        run: Box::new(run),
    });
    effects
}

/// The run is on disk, or not: without a journal nothing is sent, and the list is shown again.
pub(super) fn begun(
    model: &mut Model,
    request: RequestId,
    result: Result<(), Problem>,
) -> Vec<Effect> {
    let Some(beginning) = model
        .following
        .beginning
        .take_if(|beginning| beginning.id == request)
    else {
        return Vec::new();
    };
    let id = beginning.run;
    match result {
        Ok(()) => step(model, id, Input::Go),
        Err(why) => {
            model.following.runs.retain(|run| run.id != id);
            if model.following.stage == Stage::Run(id) {
                model.following.stage = *beginning.stage;
            }
            model.notice(Notice::Problem(why));
            Vec::new()
        }
    }
}

/// Lets a run take a step, and does what it says.
pub(super) fn step(model: &mut Model, id: RunId, input: Input) -> Vec<Effect> {
    let now = model.now;
    let beginning = model.following.beginning.as_ref();
    if beginning.is_some_and(|beginning| beginning.run == id) {
        return Vec::new();
    }
    let Some(at) = model.following.runs.iter().position(|run| run.id == id) else {
        return Vec::new();
    };
    let Some(account) = model.following.runs.get(at).map(|run| run.account.clone()) else {
        return Vec::new();
    };
    // Only one run has a call in the air; the others wait until it has nothing more to do.
    let others = model.following.call.is_some_and(|(_, of)| of != id);
    let earlier = model.following.runs.iter().filter(|run| run.id != id);
    let followed = run::followed_at(earlier, &account);
    let Some(run) = model.following.runs.get_mut(at) else {
        return Vec::new();
    };
    let before = run.state.clone();
    let Output {
        changed,
        call,
        wake_at,
    } = if others {
        run.step_without_call(input, now)
    } else {
        run.step(input, now, &followed)
    };
    let state = run.state.clone();
    let mut effects = Vec::new();
    if let Some(at) = wake_at {
        effects.push(Effect::WakeAt { run: id, at });
    }
    if call.is_none() && changed.is_empty() && state == before {
        return effects;
    }
    effects.extend(note(model, id, changed, call));
    effects
}

/// Writes a step down, with whatever the journal has not got yet, and then makes the call.
pub(super) fn note(
    model: &mut Model,
    id: RunId,
    mut changed: Vec<Item>,
    call: Option<Call>,
) -> Option<Effect> {
    let request = model.next_request();
    let addresses = Arc::clone(&model.settings.addresses);
    if call.is_some() {
        model.following.call = Some((request, id));
    }
    let run = find(model, id)?;
    let numbers: BTreeSet<u32> = changed.iter().map(|item| item.number).collect();
    let unsaved = run
        .unsaved
        .keys()
        .filter(|number| !numbers.contains(number));
    let older: Vec<Item> = unsaved
        .filter_map(|number| run.items.get(usize::try_from(*number).ok()?).cloned())
        .collect();
    changed.extend(older);
    for item in &changed {
        run.unsaved.insert(item.number, request);
    }
    Some(Effect::RunStep {
        id: request,
        account: run.account.clone(),
        run: id,
        state: run.state.clone(),
        changed,
        call,
        addresses,
    })
}

fn find(model: &mut Model, id: RunId) -> Option<&mut Run> {
    model.following.runs.iter_mut().find(|run| run.id == id)
}

/// A step was written down or not, and its call answered if it had one.
pub(super) fn answered(
    model: &mut Model,
    request: RequestId,
    (id, written): (RunId, Result<(), Problem>),
    answer: Option<Answer>,
) -> Vec<Effect> {
    let mine = model
        .following
        .call
        .take_if(|(expected, _)| *expected == request);
    let now = model.now;
    let mut effects = Vec::new();
    if let Some(run) = find(model, id) {
        match written {
            // What was changed again since is on its way.
            Ok(()) => run.unsaved.retain(|_, last| *last > request),
            // A step without a call has nobody else to tell it.
            Err(problem) if answer.is_none() && !run.unsaved.is_empty() => {
                effects.extend(
                    run.not_written(problem, now)
                        .map(|at| Effect::WakeAt { run: id, at }),
                );
            }
            Err(_) => {}
        }
    }
    if let (Some(_), Some(answer)) = (mine, answer) {
        effects.extend(step(model, id, Input::Answered(answer)));
    }
    effects.extend(next_turn(model));
    effects
}

/// Whoever has waited for another run's call takes its turn.
fn next_turn(model: &mut Model) -> Vec<Effect> {
    let now = model.now;
    let waiting: Vec<(RunId, Input)> = model
        .following
        .runs
        .iter()
        .filter_map(|run| match run.state {
            RunState::Running => Some((run.id, Input::Go)),
            RunState::Held {
                until: Some(until), ..
            } if until <= now => Some((run.id, Input::Woke)),
            RunState::Held { .. } | RunState::Stopped | RunState::Finished => None,
        })
        .collect();
    let mut effects = Vec::new();
    for (id, input) in waiting {
        if model.following.call.is_some() {
            break;
        }
        effects.extend(step(model, id, input));
    }
    effects
}
