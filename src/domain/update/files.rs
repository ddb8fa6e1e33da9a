//! Taking the plan away as a file, and opening one.

use std::sync::Arc;

use super::people;
use crate::domain::effect::{Effect, Place, RequestId};
use crate::domain::event::{ReadFile, Written};
use crate::domain::export::{self, Format};
use crate::domain::import::{self, Imported};
use crate::domain::model::{Exporting, FileRequest, Model, Notice, Opened, Taken};
use crate::domain::plan::{Because, Choices, Entry, Plan};
use crate::domain::plan_file::PlanFile;
use crate::domain::problem::Problem;
use crate::domain::source::SourceKey;
use crate::domain::step::Step;

/// Makes the file and has it written; a file that is there already stays, unless it may be
/// replaced.
pub(super) fn export(
    model: &mut Model,
    format: Format,
    place: Place,
    replace: bool,
) -> Vec<Effect> {
    let Ok(mut effects) = make_way(model, &place) else {
        return Vec::new();
    };
    model.taken = None;
    let file = export::export(format, model);
    let id = model.next_request();
    model.file_request = Some(FileRequest {
        id,
        export: Some(Exporting {
            format,
            place: place.clone(),
            left_out: file.left_out,
        }),
    });
    effects.push(Effect::SaveFile {
        id,
        suggested: file.name,
        contents: file.contents.into(),
        place,
        replace,
    });
    effects
}

/// One dialog at a time. A path needs no dialog: it goes before one that stands open, or that
/// the desktop never showed.
fn make_way(model: &mut Model, place: &Place) -> Result<Vec<Effect>, ()> {
    match place {
        Place::Dialog if model.file_request.is_some() => Err(()),
        Place::Dialog | Place::Path(_) => Ok(cancel(model)),
    }
}

/// Gives up on the file under way; its answer is not waited for any more.
pub(super) fn cancel(model: &mut Model) -> Vec<Effect> {
    let request = model.file_request.take();
    request
        .into_iter()
        .map(|request| Effect::Cancel(request.id))
        .collect()
}

/// The person said yes to replacing what is there.
pub(super) fn replace(model: &mut Model) -> Vec<Effect> {
    match model.taken.take() {
        Some(taken) => export(model, taken.format, taken.place, true),
        None => Vec::new(),
    }
}

pub(super) fn saved(model: &mut Model, id: RequestId, result: Result<Written, Problem>) {
    let Some(export) = answered(model, id).and_then(|request| request.export) else {
        return;
    };
    forget_file_notices(model);
    match result {
        Ok(Written::Here(path)) => model.notice(Notice::FileWritten {
            path,
            format: export.format,
            left_out: export.left_out,
        }),
        Ok(Written::NotChosen) => {}
        // Who has gone on meanwhile is not asked any more: nothing was written.
        Ok(Written::Taken(path)) => {
            model.taken = (model.step == Step::Keep).then_some(Taken {
                format: export.format,
                place: export.place,
                path,
            });
        }
        Err(problem) => model.notice(Notice::Problem(problem)),
    }
}

/// The request that this answers, if it is the one under way; it is then over.
fn answered(model: &mut Model, id: RequestId) -> Option<FileRequest> {
    model.file_request.take_if(|request| request.id == id)
}

pub(super) fn open(model: &mut Model, place: Place) -> Vec<Effect> {
    let Ok(mut effects) = make_way(model, &place) else {
        return Vec::new();
    };
    let id = model.next_request();
    model.file_request = Some(FileRequest { id, export: None });
    effects.push(Effect::ReadFile { id, place });
    effects
}

/// Checks the file. It changes nothing before the person has said yes, unless there is
/// nothing that it could change.
pub(super) fn read(
    model: &mut Model,
    id: RequestId,
    result: Result<Option<ReadFile>, Problem>,
) -> Vec<Effect> {
    if answered(model, id).is_none() {
        return Vec::new();
    }
    forget_file_notices(model);
    let file = match result {
        Ok(Some(file)) => file,
        Ok(None) => return Vec::new(),
        Err(problem) => {
            model.notice(Notice::Problem(problem));
            return Vec::new();
        }
    };
    let parsed = PlanFile::parse(&file.contents, &model.catalogue);
    // Perhaps a list of another program.
    let parsed = match parsed {
        Err(Problem::FileNotAPlan | Problem::FileDamaged { .. }) => {
            import::read(&file.contents).map_or(parsed, |list| Ok(joined(model, list)))
        }
        other => other,
    };
    match parsed {
        Ok(plan) => {
            model.opened = Some(Opened {
                name: file.name,
                plan,
            });
            if model.plan.is_empty() && model.interests.is_empty() {
                let mut effects = accept(model);
                effects.push(Effect::Save(Box::new(model.saved())));
                return effects;
            }
        }
        Err(problem) => model.notice(Notice::Problem(problem)),
    }
    Vec::new()
}

/// The present plan with what a list holds, added by hand.
fn joined(model: &Model, list: Imported) -> PlanFile {
    let mut file = PlanFile {
        left_out: list.left_out,
        ..PlanFile::of(model)
    };
    let mut entries: Vec<Entry> = file.plan.entries().to_vec();
    for source in list.sources {
        // What the catalogue knows of somebody is more than a list tells.
        let known = model.catalogue.source(&source.key()).cloned();
        let source = known.unwrap_or_else(|| Arc::new(source));
        file.choices.add(&source);
        entries.push(Entry {
            source,
            because: vec![Because::ByHand],
        });
    }
    file.plan = Plan::new(entries);
    file
}

/// Uses the opened plan exactly as it is in the file.
pub(super) fn accept(model: &mut Model) -> Vec<Effect> {
    let Some(opened) = model.opened.take() else {
        return Vec::new();
    };
    let file = opened.plan;
    model.interests = file.interests;
    model.wishes = file.wishes;
    model.undo = None;
    // Where this catalogue would choose otherwise, the file's choice counts as made by hand,
    // so that a later change of one topic leaves the rest alone.
    model.choices = Choices::default();
    let own = model.asked().plan(&Plan::default());
    let by_hand = |key: &SourceKey| file.choices.is_added(key) || own.entry(key).is_none();
    let mut choices = Choices {
        removed: file.choices.removed.clone(),
        ..Choices::default()
    };
    for entry in file.plan.entries() {
        if by_hand(&entry.source.key()) {
            choices.add(&entry.source);
        }
    }
    for entry in own.entries() {
        let key = entry.source.key();
        if file.plan.entry(&key).is_none() {
            choices.remove(&key);
        }
    }
    model.choices = choices;
    model.notice(Notice::PlanOpened {
        sources: file.plan.len(),
        left_out: file.left_out,
    });
    model.plan = file.plan;
    model.choosing = None;
    model.preview.sources.clear();
    model.step = if model.plan.is_empty() {
        Step::Interests
    } else {
        Step::Preview
    };
    model.furthest = model.furthest.max(model.step);
    people::after_plan(model)
}

fn forget_file_notices(model: &mut Model) {
    model.notices.retain(|(_, notice)| match notice {
        Notice::FileWritten { .. } | Notice::PlanOpened { .. } => false,
        Notice::Problem(problem) => !matches!(
            problem,
            Problem::FileEmpty
                | Problem::FileTooLarge { .. }
                | Problem::FileNotAPlan
                | Problem::FileDamaged { .. }
                | Problem::FileTooNew { .. }
                | Problem::FileUnreadable { .. }
                | Problem::FileNotWritten { .. }
                | Problem::NoFileDialog
        ),
        Notice::MostAlready(_)
        | Notice::NothingNew(_)
        | Notice::JournalDamaged(_)
        | Notice::Unfinished(_)
        | Notice::KeptHere
        | Notice::NotRevoked(_)
        | Notice::Changed(_) => true,
    });
}
