//! Interests, people and the plan that follows from them.

use std::sync::Arc;

use super::{proposing, reading};
use crate::domain::effect::{Effect, RequestId};
use crate::domain::interests::{Interests, Strength};
use crate::domain::model::{Change, Model, Notice, Undo};
use crate::domain::plan::{Because, Plan, Wishes};
use crate::domain::problem::Problem;
use crate::domain::source::{Slug, Source, SourceKey};
use crate::domain::step::Step;
use crate::domain::suggest::{SHOWN_AT_FIRST, SHOWN_MORE};

/// Most hits of a search that are shown.
const MOST_HITS: usize = 24;

pub(super) fn change_interests(
    model: &mut Model,
    change: impl FnOnce(&mut Interests),
) -> Vec<Effect> {
    change(&mut model.interests);
    replan(model)
}

pub(super) fn change_wishes(model: &mut Model, change: impl FnOnce(&mut Wishes)) -> Vec<Effect> {
    change(&mut model.wishes);
    replan(model)
}

/// Has the plan chosen anew, off the drawing thread. An answer to an older question is dropped.
pub(super) fn replan(model: &mut Model) -> Vec<Effect> {
    let id = model.next_request();
    model.choosing = Some(id);
    vec![Effect::Choose {
        id,
        wish: Box::new(model.wish()),
    }]
}

/// Takes the plan in, if it answers the newest question. While the feed is on screen, it follows
/// at once.
pub(super) fn chosen(
    model: &mut Model,
    id: RequestId,
    result: Result<Plan, Problem>,
) -> Vec<Effect> {
    if model.choosing != Some(id) {
        return Vec::new();
    }
    model.choosing = None;
    match result {
        Ok(plan) => model.plan = plan,
        Err(problem) => model.notice_once(Notice::Problem(problem)),
    }
    let mut effects = after_plan(model);
    effects.push(Effect::Save(Box::new(model.saved())));
    effects
}

/// Brings what is derived from the plan up to date.
pub(super) fn after_plan(model: &mut Model) -> Vec<Effect> {
    refresh_suggestions(model);
    proposing::plan_changed(model);
    match model.step {
        Step::Preview | Step::Home => reading::read_plan(model),
        Step::Welcome | Step::Interests | Step::People | Step::Keep | Step::Follow => Vec::new(),
    }
}

pub(super) fn refresh_suggestions(model: &mut Model) {
    let asked = model.asked();
    let groups = asked.groups(&model.plan, &model.shown);
    let forecast = asked.forecast(&model.plan);
    model.suggestions = groups;
    model.forecast = forecast;
    refresh_hits(model);
}

/// What the search finds; the rest does not depend on what is typed.
fn refresh_hits(model: &mut Model) {
    let asked = model.asked();
    let hits = model
        .catalogue
        .search_sources(&model.source_search.query, MOST_HITS)
        .iter()
        .map(|source| {
            let because = source
                .topics
                .first()
                .map_or(Because::ByHand, |topic| Because::Interest(topic.clone()));
            asked.suggestion(source, because, &model.plan)
        })
        .collect();
    model.source_search.hits = hits;
}

/// Takes a starting point: adds its topics; if all are chosen already, takes them away again.
pub(super) fn use_start(model: &mut Model, slug: &Slug) -> Vec<Effect> {
    let Some(start) = model.catalogue.start(slug) else {
        return Vec::new();
    };
    let topics = start.topics.clone();
    let all = topics
        .iter()
        .all(|topic| model.interests.strength(topic).is_some());
    change_interests(model, |interests| {
        for topic in &topics {
            if all {
                interests.set(topic, None);
            } else if interests.strength(topic).is_none() {
                interests.set(topic, Some(Strength::Some));
            }
        }
    })
}

pub(super) fn tick(model: &mut Model, source: &Arc<Source>) -> Vec<Effect> {
    model.choices.add(source);
    replan(model)
}

pub(super) fn untick(model: &mut Model, key: &SourceKey) -> Vec<Effect> {
    leave(model, key);
    replan(model)
}

/// Keeps a person out, on whatever network: who was turned away must not come back under another
/// address. Accounts of theirs that were ticked by hand stay.
fn leave(model: &mut Model, key: &SourceKey) {
    let source = match model.plan.entry(key) {
        Some(entry) => Some(&entry.source),
        None => model.catalogue.source(key),
    };
    let elsewhere: Vec<SourceKey> = source
        .into_iter()
        .flat_map(|source| model.catalogue.same_person(source))
        .map(|other| other.key())
        .filter(|other| !model.choices.is_added(other))
        .collect();
    model.choices.remove(key);
    for other in elsewhere {
        model.choices.remove(&other);
    }
}

/// Puts the next best source of the topic into this one's place.
pub(super) fn swap(model: &mut Model, key: &SourceKey, topic: &Slug) -> Vec<Effect> {
    let asked = model.asked();
    let mut free = asked.ranked(topic);
    let person = model.plan.entry(key).map(|entry| entry.source.person_key());
    free.retain(|source| {
        let other = source.key();
        other != *key
            && Some(source.person_key()) != person
            && model.plan.entry(&other).is_none()
            && !model.choices.removed.contains(&other)
    });
    // One that is not too loud for the day, if there is any.
    let quiet = free.iter().position(|source| asked.fits_the_day(source));
    let next = free.into_iter().nth(quiet.unwrap_or_default());
    let old = model.source_name(key);
    let Some(next) = next else {
        return Vec::new();
    };
    remember(model, Change::Swapped(old, next.name.clone()));
    leave(model, key);
    model.choices.add(&next);
    replan(model)
}

pub(super) fn show_more(model: &mut Model, topic: &Slug) -> Vec<Effect> {
    let now = model
        .suggestions
        .iter()
        .find(|group| group.topic.as_ref() == Some(topic))
        .map_or(SHOWN_AT_FIRST, |group| group.shown.len());
    model.shown.insert(topic.clone(), now + SHOWN_MORE);
    refresh_suggestions(model);
    Vec::new()
}

pub(super) fn search(model: &mut Model, query: String) -> Vec<Effect> {
    model.source_search.query = query;
    refresh_hits(model);
    Vec::new()
}

/// The topic that a source's posts count for.
fn topic_of(model: &Model, key: &SourceKey) -> Option<Slug> {
    model
        .plan
        .entry(key)?
        .because
        .iter()
        .find_map(|because| because.topic().cloned())
}

/// Raises the strength of the source's topic; a surprise becomes an interest.
pub(super) fn more_like(model: &mut Model, key: &SourceKey) -> Vec<Effect> {
    let Some(topic) = topic_of(model, key) else {
        return Vec::new();
    };
    let strength = match model.interests.strength(&topic) {
        None => Some(Strength::Little),
        Some(strength) => strength.more(),
    };
    let Some(strength) = strength else {
        model.notice_once(Notice::MostAlready(topic));
        return Vec::new();
    };
    remember(model, Change::More(topic.clone()));
    change_interests(model, |interests| interests.set(&topic, Some(strength)))
}

/// Lowers the strength of the source's topic; at the lowest, the source itself goes.
pub(super) fn less_like(model: &mut Model, key: &SourceKey) -> Vec<Effect> {
    let lower = topic_of(model, key).and_then(|topic| {
        let strength = model.interests.strength(&topic)?.less()?;
        Some((topic, strength))
    });
    match lower {
        Some((topic, strength)) => {
            remember(model, Change::Less(topic.clone()));
            change_interests(model, |interests| interests.set(&topic, Some(strength)))
        }
        None => not_this_person(model, key),
    }
}

/// Takes the person out, wherever they are.
pub(super) fn not_this_person(model: &mut Model, key: &SourceKey) -> Vec<Effect> {
    let Some(entry) = model.plan.entry(key) else {
        return Vec::new();
    };
    let source = Arc::clone(&entry.source);
    remember(model, Change::Left(source.name.clone()));
    let elsewhere: Vec<SourceKey> = model
        .catalogue
        .same_person(&source)
        .map(|other| other.key())
        .collect();
    model.choices.remove(key);
    for other in elsewhere {
        model.choices.remove(&other);
    }
    replan(model)
}

/// Remembers the answers as they are before a change that can be taken back.
pub(super) fn remember(model: &mut Model, change: Change) {
    model.undo = Some(Undo {
        change: change.clone(),
        interests: model.interests.clone(),
        wishes: model.wishes.clone(),
        choices: model.choices.clone(),
        plan: model.plan.clone(),
        awaited: model.choosing.is_some(),
    });
    model
        .notices
        .retain(|(_, notice)| !matches!(notice, Notice::Changed(_)));
    model.notice(Notice::Changed(change));
}

pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    let Some(undo) = model.undo.take() else {
        return Vec::new();
    };
    model.interests = undo.interests;
    model.wishes = undo.wishes;
    model.choices = undo.choices;
    model.plan = undo.plan;
    model.choosing = None;
    model
        .notices
        .retain(|(_, notice)| !matches!(notice, Notice::Changed(_)));
    if undo.awaited {
        // That plan was still the one of an earlier wish.
        return replan(model);
    }
    after_plan(model)
}

/// What was remembered is forgotten once something else has changed: taking back the former would
/// take the latter with it.
pub(super) fn forget_undo(model: &mut Model) {
    if model.undo.take().is_some() {
        model
            .notices
            .retain(|(_, notice)| !matches!(notice, Notice::Changed(_)));
    }
}
