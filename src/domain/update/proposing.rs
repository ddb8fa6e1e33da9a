//! The list to say yes to, and what the person changes in it.

use std::collections::BTreeMap;

use crate::domain::account::{AccountKey, Follows};
use crate::domain::following::Stage;
use crate::domain::model::Model;
use crate::domain::preview::Status;
use crate::domain::problem::Problem;
use crate::domain::run::proposal::{Kind, Proposal};
use crate::domain::run::{self, ItemState};
use crate::domain::source::{Slug, SourceKey};

/// Who could not be found is looked for again after so many seconds: a day. Their server may only
/// have been out of reach.
const GONE_SECS: i64 = 86_400;

/// The list of what would be done; with lists of each interest, without, or as before.
pub(super) fn proposal(
    model: &Model,
    account: &AccountKey,
    follows: &Follows,
    lists: Option<bool>,
) -> Option<Proposal> {
    let mine = model
        .accounts
        .iter()
        .find(|mine| mine.account.key == *account)?;
    let ours = run::ours(&model.following.runs, account);
    let gone = gone(model, account);
    let mut proposal = Proposal::new(&model.plan, &mine.account, follows, &ours, &gone);
    let our_lists = run::lists::our_lists(&model.following.runs, account);
    // Who has lists by us keeps them up to date.
    if lists.unwrap_or(!our_lists.is_empty()) && mine.account.lists {
        // A list that is there keeps the name that it was made with, whatever language is in use
        // by now: it is the person's own by then, and may have been given another name there.
        let translation = model.catalogue.translation(model.language());
        let name = |topic: &Slug| {
            let own = translation.and_then(|words| words.topics.get(topic));
            let own = own.map(|words| &words.name);
            let known = own.or_else(|| model.catalogue.topic(topic).map(|topic| &topic.name));
            known.map_or_else(|| topic.to_string(), Clone::clone)
        };
        proposal.add_lists(&model.plan, account.network, &our_lists, name);
    }
    Some(proposal)
}

/// Whom nobody can follow, and why: who could not be found when their posts were asked for, or
/// when they were to be followed within a day.
fn gone(model: &Model, account: &AccountKey) -> BTreeMap<SourceKey, Problem> {
    let is_gone = |problem: &Problem| {
        matches!(
            problem,
            Problem::NotFound { .. } | Problem::Gone { .. } | Problem::Moved { .. }
        )
    };
    let mut gone = BTreeMap::new();
    let runs = model.following.runs.iter();
    for run in runs.filter(|run| run.account == *account && run.begun > model.now - GONE_SECS) {
        for item in run.items.iter().filter(|item| item.order.list().is_none()) {
            match &item.state {
                ItemState::Failed(problem) if is_gone(problem) => {
                    gone.insert(item.source.clone(), problem.clone());
                }
                ItemState::Done | ItemState::Already | ItemState::Requested => {
                    gone.remove(&item.source);
                }
                ItemState::Waiting
                | ItemState::Sending
                | ItemState::Failed(_)
                | ItemState::Skipped => {}
            }
        }
    }
    // What was seen just now counts more.
    for (key, source) in &model.preview.sources {
        match &source.status {
            Status::Failed(problem) if is_gone(problem) => {
                gone.insert(key.clone(), problem.clone());
            }
            Status::Live => {
                gone.remove(key);
            }
            Status::Failed(_) | Status::Waiting | Status::Loading(_) | Status::Unreadable => {}
        }
    }
    gone
}

/// The plan has changed while its list is on the screen.
pub(super) fn plan_changed(model: &mut Model) {
    propose_anew(model, None);
}

/// Wants a list for each interest, or not.
pub(super) fn with_lists(model: &mut Model, lists: bool) {
    propose_anew(model, Some(lists));
}

/// Makes the list that is on the screen anew: what was turned off stays so.
fn propose_anew(model: &mut Model, lists: Option<bool>) {
    let Stage::Confirming {
        account,
        follows,
        proposal: old,
    } = &model.following.stage
    else {
        return;
    };
    let (account, follows) = (account.clone(), follows.clone());
    // Of the rows that have a box, and only while they mean the same.
    let off: Vec<(SourceKey, Kind)> = old
        .rows
        .iter()
        .filter(|row| !row.on && matches!(row.kind, Kind::New | Kind::Leaving))
        .map(|row| (row.source.clone(), row.kind.clone()))
        .collect();
    let without = old.is_without_boosts();
    let lists = lists.unwrap_or(old.lists);
    if let Some(mut proposal) = proposal(model, &account, &follows, Some(lists)) {
        for row in &mut proposal.rows {
            if off
                .iter()
                .any(|(source, kind)| *source == row.source && *kind == row.kind)
            {
                row.on = false;
            }
        }
        proposal.set_without_boosts(without);
        model.following.stage = Stage::Confirming {
            account,
            follows,
            proposal,
        };
    }
}

/// Wants a row of the list, or not.
pub(super) fn switch(model: &mut Model, source: &SourceKey, on: bool) {
    if let Stage::Confirming { proposal, .. } = &mut model.following.stage {
        proposal.switch(source, on);
    }
}

/// Follows to come leave out what people pass on, or not.
pub(super) fn without_boosts(model: &mut Model, without: bool) {
    if let Stage::Confirming { proposal, .. } = &mut model.following.stage {
        proposal.set_without_boosts(without);
    }
}
