//! Following for real: from the list to the run, its journal and back.

use std::sync::Arc;

use super::proposing;
use crate::domain::account::{AccountKey, Act, Follows};
use crate::domain::effect::{Effect, RequestId};
use crate::domain::following::Stage;
use crate::domain::model::{Model, Notice};
use crate::domain::problem::Problem;
use crate::domain::run::machine::{Answer, Input, Output};
use crate::domain::run::{self, Purpose, Run, RunId, RunState};

/// What to do once when the app starts: a run that waited for its time goes on by itself; one
/// that was cut off waits for the person.
pub(super) fn start(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    for at in 0..model.following.runs.len() {
        let Some(run) = model.following.runs.get_mut(at) else {
            continue;
        };
        match run.state {
            RunState::Running => {
                run.state = RunState::Stopped;
                let id = run.id;
                model.notice(Notice::Unfinished(id));
            }
            RunState::Held { until, .. } => {
                let wake = run.id;
                if let Some(at) = until {
                    effects.push(Effect::WakeAt { run: wake, at });
                }
            }
            RunState::Stopped | RunState::Finished => {}
        }
    }
    effects
}

/// Reads what an account follows, to make the list.
pub(super) fn propose(model: &mut Model, account: &AccountKey) -> Vec<Effect> {
    if !is_signed_in(model, account) {
        return Vec::new();
    }
    let mut effects = leave(model);
    let id = model.next_request();
    model.following.stage = Stage::Reading {
        id,
        account: account.clone(),
    };
    effects.push(Effect::ReadFollows {
        id,
        account: account.clone(),
        addresses: Arc::clone(&model.settings.addresses),
    });
    effects
}

fn is_signed_in(model: &Model, account: &AccountKey) -> bool {
    model
        .accounts
        .iter()
        .any(|mine| mine.account.key == *account)
}

/// Coming to this step, a run that is over has been seen.
pub(super) fn entered(model: &mut Model) {
    let over = match &model.following.stage {
        Stage::Run(id) => model.following.run(*id).is_none_or(Run::is_finished),
        Stage::Choosing
        | Stage::Reading { .. }
        | Stage::Unread { .. }
        | Stage::Confirming { .. } => false,
    };
    if over {
        model.following.stage = Stage::Choosing;
    }
}

/// Goes back to choosing; a run goes on meanwhile.
pub(super) fn leave(model: &mut Model) -> Vec<Effect> {
    match std::mem::take(&mut model.following.stage) {
        Stage::Reading { id, .. } => vec![Effect::Cancel(id)],
        Stage::Choosing | Stage::Unread { .. } | Stage::Confirming { .. } | Stage::Run(_) => {
            Vec::new()
        }
    }
}

/// What the account follows has been read, or not.
pub(super) fn follows_read(model: &mut Model, id: RequestId, result: Result<Follows, Problem>) {
    let account = match &model.following.stage {
        Stage::Reading {
            id: expected,
            account,
        } if *expected == id => account.clone(),
        Stage::Choosing
        | Stage::Reading { .. }
        | Stage::Unread { .. }
        | Stage::Confirming { .. }
        | Stage::Run(_) => return,
    };
    model.following.stage = match result {
        Ok(follows) => {
            let Some(proposal) = proposing::proposal(model, &account, &follows, None) else {
                model.following.stage = Stage::Choosing;
                return;
            };
            Stage::Confirming {
                account,
                follows,
                proposal,
            }
        }
        Err(problem) => Stage::Unread { account, problem },
    };
}

/// Says yes to the list.
pub(super) fn confirm(model: &mut Model) -> Vec<Effect> {
    let Stage::Confirming {
        account, proposal, ..
    } = &model.following.stage
    else {
        return Vec::new();
    };
    let (account, items) = (account.clone(), proposal.items());
    if items.is_empty() || model.following.call.is_some() {
        return Vec::new();
    }
    begin(model, account, Purpose::Plan, items)
}

/// Takes back what a run did.
pub(super) fn undo(model: &mut Model, id: RunId) -> Vec<Effect> {
    let Some(run) = model.following.run(id) else {
        return Vec::new();
    };
    let account = run.account.clone();
    // What is no longer ours was taken back already, or by hand; what was taken back and followed
    // again since has another record by now.
    let ours = run::ours(&model.following.runs, &account);
    let lists = run::lists::our_lists(&model.following.runs, &account);
    let mut items = run.inverse();
    items.retain_mut(|item| {
        if item.order.list().is_some() {
            return item.still_to_take_back(&lists);
        }
        let own = item.order.id.as_ref().and_then(|id| ours.get(id));
        match (item.order.act, own) {
            (Act::Unfollow, Some(own)) => {
                item.order.record.clone_from(&own.order.record);
                true
            }
            (Act::Unfollow, None) | (Act::Follow, Some(_)) => false,
            (Act::Follow, None) => true,
        }
    });
    let busy = model.following.call.is_some() || !is_signed_in(model, &account);
    if items.is_empty() || busy || is_undone(model, id) {
        return Vec::new();
    }
    begin(model, account, Purpose::Undo(id), items)
}

/// Whether a run was taken back already.
pub(crate) fn is_undone(model: &Model, id: RunId) -> bool {
    let mut runs = model.following.runs.iter();
    runs.any(|run| run.purpose == Purpose::Undo(id))
}

fn begin(
    model: &mut Model,
    account: AccountKey,
    purpose: Purpose,
    items: Vec<run::Item>,
) -> Vec<Effect> {
    let last = model.following.runs.last().map_or(0, |run| run.id.0);
    let id = RunId(last + 1);
    let run = Run::new(id, account, purpose, model.now, items);
    model.following.runs.push(run.clone());
    model.following.stage = Stage::Run(id);
    // The whole run is on disk before the first call.
    let request = model.next_request();
    model.following.call = Some((request, id));
    vec![Effect::BeginRun {
        id: request,
        run: Box::new(run),
    }]
}

/// The run is on disk, or not: without a journal nothing is sent.
pub(super) fn begun(
    model: &mut Model,
    request: RequestId,
    result: Result<(), Problem>,
) -> Vec<Effect> {
    let Some((expected, id)) = model.following.call else {
        return Vec::new();
    };
    if expected != request {
        return Vec::new();
    }
    model.following.call = None;
    if let Err(why) = result {
        if let Some(run) = find(model, id) {
            run.state = RunState::Held { until: None, why };
        }
        return Vec::new();
    }
    step(model, id, Input::Go)
}

fn find(model: &mut Model, id: RunId) -> Option<&mut Run> {
    model.following.runs.iter_mut().find(|run| run.id == id)
}

/// The person wants a run to go on.
pub(super) fn resume(model: &mut Model, id: RunId) -> Vec<Effect> {
    if model.following.call.is_some() {
        return Vec::new();
    }
    step(model, id, Input::Go)
}

/// The person wants what failed in a run to be tried again. What was taken back as a whole is
/// not added to: it could not be taken back once more.
pub(super) fn retry(model: &mut Model, id: RunId) -> Vec<Effect> {
    if model.following.call.is_some() || is_undone(model, id) {
        return Vec::new();
    }
    step(model, id, Input::RetryFailed)
}

/// Lets a run take a step, and does what it says.
pub(super) fn step(model: &mut Model, id: RunId, input: Input) -> Vec<Effect> {
    let now = model.now;
    let Some(at) = model.following.runs.iter().position(|run| run.id == id) else {
        return Vec::new();
    };
    // Only one run has a call in the air, and another one waits for it.
    let others = model.following.call.is_some_and(|(_, of)| of != id);
    if others && matches!(input, Input::Go | Input::Woke | Input::RetryFailed) {
        return Vec::new();
    }
    let Some(account) = model.following.runs.get(at).map(|run| run.account.clone()) else {
        return Vec::new();
    };
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
    } = run.step(input, now, &followed);
    let state = run.state.clone();
    let mut effects = Vec::new();
    if let Some(at) = wake_at {
        effects.push(Effect::WakeAt { run: id, at });
    }
    if call.is_none() && changed.is_empty() && state == before {
        return effects;
    }
    let request = model.next_request();
    if call.is_some() {
        model.following.call = Some((request, id));
    }
    effects.push(Effect::RunStep {
        id: request,
        account,
        run: id,
        state,
        changed,
        call,
        addresses: Arc::clone(&model.settings.addresses),
    });
    effects
}

/// A call was answered, or the journal of a last step was written.
pub(super) fn answered(
    model: &mut Model,
    request: RequestId,
    answer: Option<Answer>,
) -> Vec<Effect> {
    let Some((expected, id)) = model.following.call else {
        return Vec::new();
    };
    if expected != request {
        return Vec::new();
    }
    model.following.call = None;
    match answer {
        Some(answer) => step(model, id, Input::Answered(answer)),
        None => Vec::new(),
    }
}

/// Somebody signed in: a run that waited for that goes on, else the list is made.
pub(super) fn signed_in(model: &mut Model, key: &AccountKey) -> Vec<Effect> {
    let waiting = model.following.runs.iter().rfind(|run| {
        run.account == *key
            && matches!(&run.state, RunState::Held { why, .. } if why.needs_sign_in())
    });
    match waiting.map(|run| run.id) {
        Some(id) => {
            model.following.stage = Stage::Run(id);
            resume(model, id)
        }
        None => Vec::new(),
    }
}

/// Somebody signed out: nothing more is done on that account.
pub(super) fn signed_out(model: &mut Model, key: &AccountKey) -> Vec<Effect> {
    let here = match &model.following.stage {
        Stage::Choosing => false,
        Stage::Reading { account, .. }
        | Stage::Unread { account, .. }
        | Stage::Confirming { account, .. } => account == key,
        Stage::Run(id) => model
            .following
            .run(*id)
            .is_some_and(|run| run.account == *key),
    };
    let mut effects = if here { leave(model) } else { Vec::new() };
    let running: Vec<RunId> = model
        .following
        .runs
        .iter()
        .filter(|run| run.account == *key && !run.is_finished())
        .map(|run| run.id)
        .collect();
    for id in running {
        effects.extend(step(model, id, Input::Stop));
    }
    effects
}
