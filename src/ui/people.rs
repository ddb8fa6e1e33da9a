//! Choosing people.

use egui::Ui;

use super::theme::{self, space, width};
use super::view::ViewState;
use super::widgets::button::Push;
use super::widgets::field::{Field, field_ui};
use super::widgets::notice::{self, Banner, Pressed, Tone};
use super::widgets::{chart, forecast, layout, person_card, share_name, term};
use super::{fonts, spoken};
use crate::domain::event::{Event, User};
use crate::domain::suggest::{Group, Pasted, Suggestion};
use crate::domain::{Model, Slug};
use crate::text;
use crate::text::people as words;

/// Draws the screen; with the forecast beside it if `side`.
pub fn people_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    side: bool,
    out: &mut Vec<Event>,
) {
    let mut aside_out = Vec::new();
    let aside = side.then_some(|ui: &mut Ui| forecast::forecast_ui(ui, model, &mut aside_out));
    let room = width::CONTENT - width::SIDE - space::XXL;
    layout::screen_ui(ui, "people", room, aside, |ui| {
        layout::title_marked_ui(ui, words::title(), &words::help(), None);
        search_ui(ui, view, out);
        pasted_ui(ui, model, view, out);
        ui.add_space(space::S);
        if view.source_query.trim().is_empty() {
            groups_ui(ui, model, view, out);
        } else {
            hits_ui(ui, model, view, out);
        }
        ui.add_space(space::XL);
    });
    out.append(&mut aside_out);
}

/// Whether the typed words look like a handle or an address rather than a name.
fn looks_like_address(typed: &str) -> bool {
    let typed = typed.trim();
    !typed.contains(char::is_whitespace)
        && (typed.contains('.') || typed.starts_with('@') || typed.starts_with('#'))
        && typed.len() > 2
}

fn search_ui(ui: &mut Ui, view: &mut ViewState, out: &mut Vec<Event>) {
    let field = Field {
        salt: "source-search",
        name: words::search_name(),
        hint: words::search_hint(),
        icon: Some("magnifying-glass"),
        focus: std::mem::take(&mut view.focus_search),
    };
    let address = looks_like_address(&view.source_query);
    let mut look = false;
    let typed = ui
        .horizontal(|ui| {
            let look_up = Push::secondary(words::look_up());
            let button = if address {
                (look_up.width(ui) + ui.spacing().item_spacing.x).max(130.0)
            } else {
                0.0
            };
            let room = (ui.available_width() - button).min(width::TEXT);
            let typed = ui
                .scope(|ui| {
                    ui.set_max_width(room);
                    field_ui(ui, &field, &mut view.source_query)
                })
                .inner;
            if address {
                look = ui
                    .add(look_up)
                    .on_hover_text(words::handle_help())
                    .clicked();
            }
            typed
        })
        .inner;
    if typed.changed {
        out.push(Event::User(User::SearchSources(view.source_query.clone())));
    }
    if look || (typed.submitted && address) {
        let pasted = std::mem::take(&mut view.source_query);
        out.push(Event::User(User::Paste(pasted.trim().to_owned())));
        out.push(Event::User(User::SearchSources(String::new())));
    }
}

fn pasted_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let (tone, what, todo, action) = match &model.source_search.pasted {
        Pasted::Nothing => return,
        Pasted::Looking(_, typed) => (
            Tone::Busy,
            words::looking(typed),
            String::new(),
            Some(words::stop_looking()),
        ),
        Pasted::Added(key) => {
            let name = model
                .plan
                .entry(key)
                .map_or_else(|| key.to_string(), |entry| entry.source.name.clone());
            (Tone::News, words::added(&name), String::new(), None)
        }
        Pasted::Failed(_, problem) => {
            let said = text::problem(problem);
            let action = problem.may_pass().then(text::problems::retry);
            (Tone::Danger, said.what, said.todo, action)
        }
    };
    let looking = matches!(model.source_search.pasted, Pasted::Looking(..));
    let banner = Banner {
        tone,
        what: &what,
        todo: &todo,
        action,
        closable: !looking,
    };
    ui.add_space(space::S);
    match (notice::banner_ui(ui, &banner), &model.source_search.pasted) {
        (Some(Pressed::Action), Pasted::Failed(typed, _)) => {
            view.source_query.clear();
            out.push(Event::User(User::Paste(typed.clone())));
        }
        (Some(_), _) => out.push(Event::User(User::DropPasted)),
        (None, _) => {}
    }
}

fn groups_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    if model.suggestions.iter().all(|group| group.shown.is_empty()) {
        ui.add_space(space::XL);
        layout::heading_ui(ui, words::empty());
        ui.label(fonts::body(words::empty_help()).color(p.quiet));
        return;
    }
    for group in &model.suggestions {
        if group.shown.is_empty() {
            continue;
        }
        ui.add_space(space::M);
        group_ui(ui, model, view, group, out);
    }
}

fn group_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, group: &Group, out: &mut Vec<Event>) {
    let name = share_name(model, group.topic.as_ref());
    let p = theme::palette(ui);
    let ticked = group.shown.iter().filter(|one| one.ticked).count();
    layout::row_ui(ui, 28.0, |ui| {
        chart::topic_mark_ui(ui, model, group.topic.as_ref());
        layout::heading_ui(ui, &name);
        ui.label(fonts::small(words::group_help(ticked)).color(p.quiet));
    });
    cards_ui(ui, model, view, &group.shown, group.topic.as_ref(), out);
    if let (Some(topic), true) = (&group.topic, group.more > 0) {
        let more = Push::quiet(words::more(group.more))
            .icon("caret-down")
            .small()
            .flush()
            .spoken(words::more_spoken(&name));
        if ui.add(more).clicked() {
            out.push(Event::User(User::ShowMore(topic.clone())));
        }
    }
}

fn cards_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    suggestions: &[Suggestion],
    topic: Option<&Slug>,
    out: &mut Vec<Event>,
) {
    let gap = space::M;
    let columns = layout::columns(ui.available_width(), person_card::MIN_WIDTH, gap, 2);
    ui.push_id(topic, |ui| {
        layout::grid_ui(ui, suggestions, columns, gap, |ui, suggestion, wide| {
            person_card::card_ui(ui, model, view, suggestion, topic, wide, out);
        });
    });
}

fn hits_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let hits = &model.source_search.hits;
    if hits.is_empty() {
        ui.add_space(space::L);
        layout::heading_ui(ui, &words::nothing_found(view.source_query.trim()));
        term::body_ui(ui, &words::nothing_found_help(), p.quiet, None);
        return;
    }
    let found = ui.label(fonts::label(words::found(hits.len())).color(p.quiet));
    spoken::news(ui, found.id);
    cards_ui(ui, model, view, hits, None, out);
}
