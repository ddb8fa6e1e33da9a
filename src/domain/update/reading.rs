//! Asking the plan's sources for posts and taking in their answers.

use std::sync::Arc;

use crate::domain::effect::{Effect, Freshness, RequestId};
use crate::domain::event::Fetched;
use crate::domain::feed;
use crate::domain::model::Model;
use crate::domain::pictures::Pixels;
use crate::domain::post::{Rest, WebLink};
use crate::domain::preview::{SourcePosts, Status};
use crate::domain::problem::Problem;
use crate::domain::source::{Source, SourceKey};

/// Asks every source of the plan that has not been asked yet; forgets those that left it.
pub(super) fn read_plan(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    let plan = &model.plan;
    model.preview.sources.retain(|key, source| {
        let stays = plan.entry(key).is_some();
        if !stays && let Status::Loading(id) = source.status {
            effects.push(Effect::Cancel(id));
        }
        stays
    });
    let new: Vec<Arc<Source>> = model
        .plan
        .entries()
        .iter()
        .map(|entry| &entry.source)
        .filter(|source| !model.preview.sources.contains_key(&source.key()))
        .map(Arc::clone)
        .collect();
    for source in new {
        effects.extend(ask(model, &source, Freshness::Recent));
    }
    rebuild(model);
    effects
}

/// Fetches a picture as soon as it is its turn.
pub(super) fn want_picture(model: &mut Model, link: &WebLink, max_side: u32) -> Vec<Effect> {
    model.pictures.want(link, max_side);
    next_pictures(model)
}

/// One has come, or not: the next ones have their turn.
pub(super) fn picture_arrived(
    model: &mut Model,
    link: &WebLink,
    pixels: Option<Arc<Pixels>>,
) -> Vec<Effect> {
    model.pictures.arrived(link, pixels);
    next_pictures(model)
}

fn next_pictures(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    while let Some((link, max_side)) = model.pictures.next_to_fetch() {
        effects.push(Effect::FetchPicture {
            link,
            max_side,
            addresses: Arc::clone(&model.settings.addresses),
        });
    }
    effects
}

fn ask(model: &mut Model, source: &Arc<Source>, freshness: Freshness) -> Option<Effect> {
    let id = source.network.readable().then(|| model.next_request());
    let state = model
        .preview
        .sources
        .entry(source.key())
        .or_insert_with(|| SourcePosts {
            posts: Vec::new(),
            status: Status::Waiting,
            rest: Rest::default(),
            fetched_at: None,
        });
    let Some(id) = id else {
        state.status = Status::Unreadable;
        return None;
    };
    state.status = Status::Loading(id);
    Some(Effect::Fetch {
        id,
        source: Arc::clone(source),
        addresses: Arc::clone(&model.settings.addresses),
        freshness,
    })
}

pub(super) fn refresh(model: &mut Model) -> Vec<Effect> {
    let sources: Vec<Arc<Source>> = model
        .plan
        .entries()
        .iter()
        .map(|entry| Arc::clone(&entry.source))
        .collect();
    sources
        .iter()
        .filter(|source| {
            !model
                .preview
                .sources
                .get(&source.key())
                .is_some_and(|state| matches!(state.status, Status::Loading(_)))
        })
        .cloned()
        .collect::<Vec<_>>()
        .iter()
        .filter_map(|source| ask(model, source, Freshness::Now))
        .collect()
}

pub(super) fn retry(model: &mut Model, key: &SourceKey) -> Vec<Effect> {
    let failed = model
        .preview
        .sources
        .get(key)
        .is_some_and(|state| matches!(state.status, Status::Failed(_)));
    let source = model
        .plan
        .entry(key)
        .filter(|_| failed)
        .map(|entry| Arc::clone(&entry.source));
    let effects = source
        .and_then(|source| ask(model, &source, Freshness::Now))
        .into_iter()
        .collect();
    rebuild(model);
    effects
}

/// Stops what is under way; each request still answers with [`Problem::Stopped`].
pub(super) fn stop(model: &mut Model) -> Vec<Effect> {
    model
        .preview
        .sources
        .values()
        .filter_map(|source| match source.status {
            Status::Loading(id) => Some(Effect::Cancel(id)),
            Status::Waiting | Status::Live | Status::Failed(_) | Status::Unreadable => None,
        })
        .collect()
}

/// The source's state, if this is the answer it waits for.
fn expected<'a>(
    model: &'a mut Model,
    id: RequestId,
    key: &SourceKey,
) -> Option<&'a mut SourcePosts> {
    model
        .preview
        .sources
        .get_mut(key)
        .filter(|source| source.status == Status::Loading(id))
}

pub(super) fn cached(model: &mut Model, id: RequestId, key: &SourceKey, fetched: Fetched) {
    if let Some(source) = expected(model, id, key) {
        take(source, fetched);
        model.measure(key);
        rebuild(model);
    }
}

pub(super) fn fetched(
    model: &mut Model,
    id: RequestId,
    key: &SourceKey,
    result: Result<Fetched, Problem>,
) {
    let Some(source) = expected(model, id, key) else {
        return;
    };
    match result {
        Ok(fetched) => {
            take(source, fetched);
            source.status = Status::Live;
        }
        Err(problem) => {
            if problem.takes_posts_back() {
                source.posts.clear();
                source.fetched_at = None;
            }
            source.status = Status::Failed(problem);
        }
    }
    model.measure(key);
    rebuild(model);
}

fn take(source: &mut SourcePosts, fetched: Fetched) {
    source.posts = fetched.posts.into_iter().map(Arc::new).collect();
    source.posts.sort_by(|a, b| a.newest_first(b));
    source.rest = fetched.rest;
    source.fetched_at = Some(fetched.at);
}

/// Merges the feed anew.
pub(super) fn rebuild(model: &mut Model) {
    let parts = feed::Parts {
        catalogue: &model.catalogue,
        interests: &model.interests,
        plan: &model.plan,
        now: model.now,
        utc_offset_secs: model.utc_offset_secs,
    };
    feed::rebuild(&mut model.preview, &parts);
    if let Some(before) = &mut model.before {
        before.compare(&model.preview, &parts);
    }
}
