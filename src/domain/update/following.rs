//! Following for real: from the list to the run, its journal and back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::proposing;
use super::running::{begin, note, step};
use crate::domain::account::{AccountKey, Act, Follows};
use crate::domain::effect::{Effect, RequestId};
use crate::domain::following::Stage;
use crate::domain::model::{Model, Notice};
use crate::domain::problem::Problem;
use crate::domain::run::machine::Input;
use crate::domain::run::{self, ItemState, Purpose, Run, RunId, RunState};

/// A follow that is so old, in seconds, stands in the network's own list.
const SETTLED_SECS: i64 = 600;

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
pub(super) fn follows_read(
    model: &mut Model,
    id: RequestId,
    result: Result<Follows, Problem>,
) -> Vec<Effect> {
    let account = match &model.following.stage {
        Stage::Reading {
            id: expected,
            account,
        } if *expected == id => account.clone(),
        Stage::Choosing
        | Stage::Reading { .. }
        | Stage::Unread { .. }
        | Stage::Confirming { .. }
        | Stage::Run(_) => return Vec::new(),
    };
    let mut effects = Vec::new();
    model.following.stage = match result {
        Ok(follows) => {
            effects = let_go(model, &account, &follows);
            let Some(proposal) = proposing::proposal(model, &account, &follows, None) else {
                model.following.stage = Stage::Choosing;
                return effects;
            };
            Stage::Confirming {
                account,
                follows,
                proposal,
            }
        }
        Err(problem) => Stage::Unread { account, problem },
    };
    effects
}

/// Writes down what this app followed and the person has let go of by hand since: whoever is
/// followed there again is the person's own. Who was asked and is followed by now has said yes.
fn let_go(model: &mut Model, account: &AccountKey, follows: &Follows) -> Vec<Effect> {
    let known: BTreeSet<&str> = follows.list.iter().map(|one| one.id.as_str()).collect();
    // What a later run of this app let go of is no hand's doing.
    let last: BTreeMap<String, RunId> = run::ours(&model.following.runs, account)
        .into_iter()
        .map(|(id, own)| (id, own.last))
        .collect();
    // A fresh follow may show a moment later, one that was asked for only after the yes.
    let settled = model.now - SETTLED_SECS;
    let mut written = Vec::new();
    for run in model
        .following
        .runs
        .iter_mut()
        .filter(|run| run.account == *account)
    {
        let mut changed = Vec::new();
        for item in &mut run.items {
            let Some(id) = item.order.id.as_deref() else {
                continue;
            };
            let ours = last.get(id) == Some(&run.id);
            if item.order.act != Act::Follow || item.order.list().is_some() || !ours {
                continue;
            }
            let old = item.at.is_some_and(|at| at < settled);
            match item.state {
                ItemState::Requested if known.contains(id) => item.state = ItemState::Done,
                ItemState::Done if follows.complete && old && !known.contains(id) => {
                    item.let_go = true;
                }
                ItemState::Waiting
                | ItemState::Sending
                | ItemState::Done
                | ItemState::Already
                | ItemState::Requested
                | ItemState::Failed(_)
                | ItemState::Skipped => continue,
            }
            changed.push(item.clone());
        }
        if !changed.is_empty() {
            written.push((run.id, changed));
        }
    }
    written
        .into_iter()
        .filter_map(|(id, changed)| note(model, id, changed, None))
        .collect()
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
    if items.is_empty() || model.following.beginning.is_some() {
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
    // What is no longer ours was taken back already, or by hand; what a later list followed, or let
    // go of, is that one's. What was let go of and followed again by taking that back has another
    // record by now.
    let ours = run::ours(&model.following.runs, &account);
    let lists = run::lists::our_lists(&model.following.runs, &account);
    // Those it may have unfollowed count as ours until they are looked up.
    let unsure: BTreeSet<u32> = run
        .items
        .iter()
        .filter(|item| run.may_be_done(item))
        .map(|item| item.number)
        .collect();
    let mut items = run.inverse();
    items.retain_mut(|item| {
        if item.order.list().is_some() {
            return item.still_to_take_back(&lists);
        }
        let own = item.order.id.as_ref().and_then(|id| ours.get(id));
        match (item.order.act, own) {
            (Act::Unfollow, Some(own)) if own.is_of(id) => {
                item.order.record.clone_from(&own.order.record);
                true
            }
            (Act::Unfollow, Some(_) | None) => false,
            (Act::Follow, Some(_)) => unsure.contains(&item.number),
            (Act::Follow, None) => {
                let target = item.order.id.as_deref().unwrap_or_default();
                run::let_go_by(&model.following.runs, &account, target) == Some(id)
            }
        }
    });
    let busy = model.following.beginning.is_some() || !is_signed_in(model, &account);
    if items.is_empty() || busy || model.following.is_undone(id) {
        return Vec::new();
    }
    begin(model, account, Purpose::Undo(id), items)
}

/// The person wants what failed in a run to be tried again. What was taken back as a whole is
/// not added to: it could not be taken back once more.
pub(super) fn retry(model: &mut Model, id: RunId) -> Vec<Effect> {
    if model.following.is_undone(id) {
        return Vec::new();
    }
    step(model, id, Input::RetryFailed)
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
            step(model, id, Input::Go)
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
