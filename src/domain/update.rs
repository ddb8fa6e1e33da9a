//! The one place where the model changes.

mod accounts;
mod adding;
mod adjusting;
mod files;
mod following;
mod people;
mod proposing;
mod reading;
mod running;
mod signing;

use std::sync::Arc;

use super::effect::Effect;
use super::event::{Event, User, World};
use super::model::{Addresses, Language, Model, Notice, Saved, Settings};
use super::plan::Wishes;
use super::post::WebLink;
use super::problem::Problem;
use super::step::{Step, gate};

/// What to do once when the app starts: read the feed if it is on screen.
pub fn start(model: &mut Model) -> Vec<Effect> {
    people::refresh_suggestions(model);
    let mut effects = following::start(model);
    effects.extend(match model.step {
        Step::Preview | Step::Home => reading::read_plan(model),
        // It ended before the plan had come.
        Step::Interests | Step::People if model.plan.is_empty() && !model.interests.is_empty() => {
            people::replan(model)
        }
        Step::Welcome | Step::Interests | Step::People | Step::Keep | Step::Follow => Vec::new(),
    });
    effects
}

/// Applies an event and says what to do in the world.
pub fn update(model: &mut Model, event: Event) -> Vec<Effect> {
    match event {
        Event::User(user) => {
            let save = changes_answers(&user);
            if changes_plan(&user) {
                people::forget_undo(model);
            }
            let mut effects = by_person(model, user);
            // While a plan is awaited, the answers are saved together with it.
            if save && model.choosing.is_none() {
                effects.push(Effect::Save(Box::new(model.saved())));
            }
            effects
        }
        Event::World(world) => by_world(model, world),
    }
}

fn by_person(model: &mut Model, user: User) -> Vec<Effect> {
    match user {
        User::GoTo(step) => go_to(model, step),
        User::SearchTopics(query) => search_topics(model, query),
        User::CycleTopic(topic) => people::change_interests(model, |i| i.cycle(&topic)),
        User::SetStrength(topic, strength) => {
            people::change_interests(model, |i| i.set(&topic, strength))
        }
        User::RefuseTopic(topic, refused) => {
            people::change_interests(model, |i| i.refuse(&topic, refused))
        }
        User::UseStart(slug) => people::use_start(model, &slug),
        User::Tick(source) => people::tick(model, &source),
        User::Untick(key) => people::untick(model, &key),
        User::Swap(key, topic) => people::swap(model, &key, &topic),
        User::ShowMore(topic) => people::show_more(model, &topic),
        User::SearchSources(query) => people::search(model, query),
        User::Paste(typed) => adding::paste(model, typed),
        User::DropPasted => adding::drop_pasted(model),
        User::SetMinutes(minutes) => people::change_wishes(model, |wishes| {
            wishes.minutes = minutes.clamp(*Wishes::MINUTES.start(), *Wishes::MINUTES.end());
        }),
        User::SetSurprise(percent) => people::change_wishes(model, |wishes| {
            wishes.surprise = percent.min(Wishes::MAX_SURPRISE);
        }),
        User::SetLanguage(code, on) => people::change_wishes(model, |wishes| {
            set_member(&mut wishes.languages, code, on);
        }),
        User::SetNetwork(network, on) => people::change_wishes(model, |wishes| {
            set_member(&mut wishes.networks, network, on);
        }),
        User::Refresh => {
            model.pictures.forget_failed();
            reading::refresh(model)
        }
        User::StopFetching => reading::stop(model),
        User::Retry(key) => reading::retry(model, &key),
        User::ShowNetwork(network) => {
            model.preview.filter = network;
            reading::rebuild(model);
            Vec::new()
        }
        User::ShowHidden(show) => {
            model.preview.show_hidden = show;
            reading::rebuild(model);
            Vec::new()
        }
        User::MoreLike(key) => people::more_like(model, &key),
        User::LessLike(key) => people::less_like(model, &key),
        User::NotThisPerson(key) => people::not_this_person(model, &key),
        User::Undo => people::undo(model),
        User::KeepReading => adjusting::keep(model),
        User::Adjust => {
            adjusting::adjust(model);
            go_to(model, Step::Interests)
        }
        User::DiscardChanges => adjusting::discard(model),
        User::Export(format, place) => files::export(model, format, place, false),
        User::ReplaceFile => files::replace(model),
        User::CancelFile => files::cancel(model),
        User::LeaveFile => {
            model.taken = None;
            Vec::new()
        }
        User::OpenPlan(place) => files::open(model, place),
        User::Dropped(path) => files::open(model, super::effect::Place::Path(path)),
        User::AcceptPlan => files::accept(model),
        User::DeclinePlan => {
            model.opened = None;
            Vec::new()
        }
        User::SetTheme(theme) => set(model, |settings| settings.theme = theme),
        User::SetAppLanguage(language) => set_language(model, language),
        User::SetZoom(percent) => set(model, |settings| {
            settings.zoom = percent.clamp(*Settings::ZOOM.start(), *Settings::ZOOM.end());
        }),
        User::SetHighContrast(on) => set(model, |settings| settings.high_contrast = on),
        User::SetReducedMotion(on) => set(model, |settings| settings.reduced_motion = on),
        User::SetAddresses(addresses) => set_addresses(model, addresses),
        User::Window(place) => set(model, |settings| settings.window = Some(place)),
        User::StartOver => start_over(model),
        User::ListContacts => vec![Effect::ListContacts],
        User::OpenLink(link) => vec![Effect::OpenLink(link)],
        User::WantPicture(link, max_side) => reading::want_picture(model, &link, max_side),
        User::PicturesShown(links) => {
            model.pictures.shown(&links);
            Vec::new()
        }
        User::Dismiss(id) => {
            model.notices.retain(|(known, _)| *known != id);
            Vec::new()
        }
        User::Account(user) => accounts::by_person(model, user),
    }
}

fn by_world(model: &mut Model, world: World) -> Vec<Effect> {
    match world {
        World::Clock {
            now,
            utc_offset_secs,
        } => {
            model.now = now;
            model.utc_offset_secs = utc_offset_secs;
            Vec::new()
        }
        World::Desktop(desktop) => {
            model.desktop = desktop;
            Vec::new()
        }
        World::Saved(result) => {
            model.tell_saved(result);
            Vec::new()
        }
        World::Erased(result) => {
            match result {
                // Everything is gone from here: it is a server that does not know yet.
                Err(problem) if problem.is_servers() => {
                    model.notice_once(Notice::NotRevoked(problem));
                }
                result => model.tell_saved(result),
            }
            Vec::new()
        }
        World::Chosen { id, result } => people::chosen(model, id, result),
        World::PostsCached {
            id,
            source,
            fetched,
        } => {
            reading::cached(model, id, &source, fetched);
            Vec::new()
        }
        World::PostsFetched { id, source, result } => {
            reading::fetched(model, id, &source, result);
            Vec::new()
        }
        World::Resolved { id, result } => adding::resolved(model, id, result),
        World::PictureFetched { link, result } => {
            reading::picture_arrived(model, &link, result.ok())
        }
        World::FileSaved { id, result } => {
            files::saved(model, id, result);
            Vec::new()
        }
        World::FileRead { id, result } => files::read(model, id, result),
        World::Contacts(contacts) => {
            match contacts {
                Ok(contacts) => model.contacts = Some(contacts),
                Err(problem) => model.notice_once(Notice::Problem(problem)),
            }
            Vec::new()
        }
        World::Account(world) => accounts::by_world(model, world),
        World::LinkOpened(result) => {
            if let Err(problem) = result {
                model.notice_once(Notice::Problem(problem));
            }
            Vec::new()
        }
    }
}

/// Events after which the answers differ from what was saved.
const fn changes_answers(user: &User) -> bool {
    match user {
        User::SearchTopics(_)
        | User::ShowMore(_)
        | User::SearchSources(_)
        | User::Paste(_)
        | User::DropPasted
        | User::Refresh
        | User::StopFetching
        | User::Retry(_)
        | User::ShowNetwork(_)
        | User::ShowHidden(_)
        | User::Export(..)
        | User::ReplaceFile
        | User::LeaveFile
        | User::CancelFile
        | User::OpenPlan(_)
        | User::Dropped(_)
        | User::DeclinePlan
        | User::StartOver
        | User::ListContacts
        | User::OpenLink(_)
        | User::WantPicture(..)
        | User::PicturesShown(_)
        | User::Dismiss(_) => false,
        User::Account(user) => accounts::changes_answers(user),
        User::GoTo(_)
        | User::CycleTopic(_)
        | User::SetStrength(..)
        | User::RefuseTopic(..)
        | User::UseStart(_)
        | User::Tick(_)
        | User::Untick(_)
        | User::Swap(..)
        | User::SetMinutes(_)
        | User::SetSurprise(_)
        | User::SetLanguage(..)
        | User::SetNetwork(..)
        | User::MoreLike(_)
        | User::LessLike(_)
        | User::NotThisPerson(_)
        | User::Undo
        | User::KeepReading
        | User::Adjust
        | User::DiscardChanges
        | User::AcceptPlan
        | User::SetTheme(_)
        | User::SetAppLanguage(_)
        | User::SetZoom(_)
        | User::SetHighContrast(_)
        | User::SetReducedMotion(_)
        | User::SetAddresses(_)
        | User::Window(_) => true,
    }
}

/// Events that change what "Undo" would bring back, without being undone themselves.
const fn changes_plan(user: &User) -> bool {
    matches!(
        user,
        User::CycleTopic(_)
            | User::SetStrength(..)
            | User::RefuseTopic(..)
            | User::UseStart(_)
            | User::Tick(_)
            | User::Untick(_)
            | User::SetMinutes(_)
            | User::SetSurprise(_)
            | User::SetLanguage(..)
            | User::SetNetwork(..)
            | User::AcceptPlan
    )
}

fn go_to(model: &mut Model, step: Step) -> Vec<Effect> {
    if gate(model, step).is_err() {
        return Vec::new();
    }
    model.step = step;
    model.taken = None;
    if Step::WIZARD.contains(&step) {
        model.furthest = model.furthest.max(step);
    }
    match step {
        Step::Preview | Step::Home => reading::read_plan(model),
        Step::People => {
            people::refresh_suggestions(model);
            Vec::new()
        }
        Step::Follow => {
            following::entered(model);
            Vec::new()
        }
        Step::Welcome | Step::Interests | Step::Keep => Vec::new(),
    }
}

fn search_topics(model: &mut Model, query: String) -> Vec<Effect> {
    let language = model.language();
    model.topic_search.hits = model.catalogue.search_topics_in(language, &query);
    model.topic_search.query = query;
    Vec::new()
}

/// What was made in the former language and stands on the screen is made anew.
fn set_language(model: &mut Model, language: Language) -> Vec<Effect> {
    model.settings.language = language;
    // Where one has been asked which languages one reads, that stands.
    if model.furthest < Step::People {
        model.wishes.read_in(model.language());
    }
    proposing::plan_changed(model);
    search_topics(model, model.topic_search.query.clone())
}

fn set(model: &mut Model, change: impl FnOnce(&mut Settings)) -> Vec<Effect> {
    change(&mut model.settings);
    Vec::new()
}

/// Takes new base addresses if all of them can be used.
fn set_addresses(model: &mut Model, addresses: Addresses) -> Vec<Effect> {
    let all = [&addresses.bluesky, &addresses.hashtags, &addresses.plc];
    let bad = all
        .into_iter()
        .chain(&addresses.own)
        .chain(addresses.mastodon.values())
        .find(|address| WebLink::parse(address).is_none());
    if let Some(bad) = bad {
        let typed = bad.chars().take(80).collect();
        model.notice_once(Notice::Problem(Problem::BadAddress { typed }));
        return Vec::new();
    }
    if *model.settings.addresses == addresses {
        return Vec::new();
    }
    let mut effects = reading::stop(model);
    model.settings.addresses = Arc::new(addresses);
    model.preview.sources.clear();
    reading::rebuild(model);
    if matches!(model.step, Step::Preview | Step::Home) {
        effects.extend(reading::read_plan(model));
    }
    effects
}

/// Forgets every answer; requests under way are stopped and their answers dropped.
fn start_over(model: &mut Model) -> Vec<Effect> {
    let mut effects = reading::stop(model);
    effects.extend(adding::drop_pasted(model));
    effects.extend(accounts::drop_all(model));
    let addresses = Arc::clone(&model.settings.addresses);
    let fresh = Model::new(Arc::clone(&model.catalogue), Some(Saved::default()));
    *model = Model {
        now: model.now,
        utc_offset_secs: model.utc_offset_secs,
        system: model.system,
        desktop: model.desktop,
        next_id: model.next_id,
        ..fresh
    };
    model.wishes.read_in(model.system);
    effects.push(Effect::Erase { addresses });
    effects
}

/// Adds or takes away a member; the last one stays, because an empty set chooses nothing.
fn set_member<T: Ord>(set: &mut std::collections::BTreeSet<T>, member: T, on: bool) {
    if on {
        set.insert(member);
    } else if set.len() > 1 {
        set.remove(&member);
    }
}
