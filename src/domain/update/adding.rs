//! Sources that the person brings along: pasted, from a starter pack, from an account's follows.

use std::sync::Arc;

use super::people;
use crate::domain::effect::{Effect, RequestId};
use crate::domain::following::Stage;
use crate::domain::import::{Found, Imported};
use crate::domain::model::{Change, Model, Notice};
use crate::domain::plan::Plan;
use crate::domain::problem::Problem;
use crate::domain::source::Source;
use crate::domain::suggest::Pasted;

/// Longest text that is looked up.
const MAX_TYPED_CHARS: usize = 2_000;

pub(super) fn paste(model: &mut Model, typed: String) -> Vec<Effect> {
    let mut effects = drop_pasted(model);
    if typed.trim().is_empty() || typed.len() > MAX_TYPED_CHARS {
        let typed: String = typed.chars().take(60).collect();
        let problem = Problem::BadHandle {
            typed: typed.clone(),
        };
        model.source_search.pasted = Pasted::Failed(typed, problem);
        return effects;
    }
    let id = model.next_request();
    model.source_search.pasted = Pasted::Looking(id, typed.clone());
    effects.push(Effect::Resolve {
        id,
        typed,
        addresses: Arc::clone(&model.settings.addresses),
    });
    effects
}

pub(super) fn drop_pasted(model: &mut Model) -> Vec<Effect> {
    match std::mem::take(&mut model.source_search.pasted) {
        Pasted::Looking(id, _) => vec![Effect::Cancel(id)],
        Pasted::Nothing | Pasted::Added(_) | Pasted::Failed(..) => Vec::new(),
    }
}

pub(super) fn resolved(
    model: &mut Model,
    id: RequestId,
    result: Result<Found, Problem>,
) -> Vec<Effect> {
    let typed = match &model.source_search.pasted {
        Pasted::Looking(expected, typed) if *expected == id => typed.clone(),
        Pasted::Looking(..) | Pasted::Nothing | Pasted::Added(_) | Pasted::Failed(..) => {
            return Vec::new();
        }
    };
    match result {
        Ok(Found::One(source)) => {
            let source = known(model, *source);
            model.source_search.pasted = Pasted::Added(source.key());
            people::tick(model, &source)
        }
        Ok(Found::Several { name, list }) => {
            model.source_search.pasted = Pasted::Nothing;
            bring(model, &name, list)
        }
        Err(problem) => {
            model.source_search.pasted = Pasted::Failed(typed, problem);
            Vec::new()
        }
    }
}

/// What the catalogue knows of somebody is more than a look-up tells.
fn known(model: &Model, source: Source) -> Arc<Source> {
    let known = model.catalogue.source(&source.key());
    known.cloned().unwrap_or_else(|| Arc::new(source))
}

/// Puts several sources into the plan by hand; can be taken back.
fn bring(model: &mut Model, from: &str, list: Imported) -> Vec<Effect> {
    let mut left_out = list.left_out;
    let mut new = Vec::new();
    for source in list.sources {
        let source = known(model, source);
        if model.plan.entry(&source.key()).is_some() {
            continue;
        }
        // The plan's bound holds for what was added by hand as well.
        if model.choices.added.len() + new.len() < Plan::MAX {
            new.push(source);
        } else {
            left_out += 1;
        }
    }
    if new.is_empty() {
        model.notice_once(Notice::NothingNew(from.to_owned()));
        return Vec::new();
    }
    let change = Change::Brought {
        from: from.to_owned(),
        added: new.len(),
        left_out,
    };
    people::remember(model, change);
    for source in &new {
        model.choices.add(source);
    }
    people::replan(model)
}

/// Puts those whom the account follows into the plan, so that it starts from what is there.
pub(super) fn bring_follows(model: &mut Model) -> Vec<Effect> {
    let Stage::Confirming {
        account, proposal, ..
    } = &model.following.stage
    else {
        return Vec::new();
    };
    let mine = model
        .accounts
        .iter()
        .find(|mine| mine.account.key == *account);
    let Some(mine) = mine else { return Vec::new() };
    let from = format!("@{}", mine.account.handle);
    let mut list = Imported::default();
    for source in &proposal.others {
        list.add(Some(source.clone()));
    }
    bring(model, &from, list)
}
