//! Keeping a plan, changing a kept one, leaving it as it was.

use super::{people, proposing};
use crate::domain::adjust::{Before, Moved};
use crate::domain::effect::Effect;
use crate::domain::model::{Model, Notice};
use crate::domain::step::Step;

/// Reads here from now on; a kept plan's changes hold from now on.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    model.kept |= !model.plan.is_empty();
    let changed = model.changes().is_some_and(|changes| !changes.is_empty());
    let effects = super::go_to(model, Step::Home);
    if model.step == Step::Home {
        model.before = None;
        if changed && !model.accounts.is_empty() {
            model.notice_once(Notice::KeptHere);
        }
    }
    effects
}

/// Remembers what is kept, so that the changes can be shown and left.
pub(super) fn adjust(model: &mut Model) {
    if model.kept && model.before.is_none() {
        model.before = Some(Before {
            interests: model.interests.clone(),
            wishes: model.wishes.clone(),
            choices: model.choices.clone(),
            plan: model.plan.clone(),
            sources: model.preview.sources.clone(),
            moved: Moved::default(),
        });
    }
}

pub(super) fn discard(model: &mut Model) -> Vec<Effect> {
    let Some(before) = model.before.take() else {
        return Vec::new();
    };
    model.interests = before.interests;
    model.wishes = before.wishes;
    model.choices = before.choices;
    model.plan = before.plan;
    model.choosing = None;
    people::forget_undo(model);
    people::refresh_suggestions(model);
    // The list that may be on the screen was made of the plan that is given up.
    proposing::plan_changed(model);
    super::go_to(model, Step::Home)
}
