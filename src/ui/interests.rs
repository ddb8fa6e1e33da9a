//! Choosing interests.

use egui::scroll_area::ScrollBarVisibility;
use egui::{ScrollArea, Ui, vec2};

use super::theme::{self, size, space, width};
use super::view::ViewState;
use super::widgets::button::Push;
use super::widgets::chip::{ChipClick, TopicChip};
use super::widgets::field::{Field, field_ui};
use super::widgets::{layout, term, topic_hue, topic_tile};
use super::{fonts, hint, spoken};
use crate::catalogue::{Group, Start, Topic};
use crate::domain::event::{Event, User};
use crate::domain::{Model, Slug};
use crate::text;
use crate::text::interests as words;
use crate::text::welcome::Myth;

/// Topics about food, the most likely one to be turned away first.
const FOOD: [&str; 4] = ["food-culture", "food", "cooking", "baking"];

/// Windows lower than this have little room above the first topics.
const LOW: f32 = 640.0;

/// Draws the screen.
pub fn interests_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    view.focus_search |= hint::take_aim(ui, Myth::Pretending);
    layout::screen_ui(ui, "interests", width::CONTENT, layout::NO_SIDE, |ui| {
        if model.kept {
            layout::title_ui(ui, words::title(), words::help_adjust());
        } else {
            layout::title_spoken_ui(ui, words::title(), words::help(), words::help_spoken());
        }
        search_ui(ui, model, view, out);
        ui.add_space(space::M);
        if view.topic_query.trim().is_empty() {
            starts_ui(ui, model, out);
            for group in &model.catalogue.groups {
                let topics: Vec<&Topic> = model
                    .catalogue
                    .topics
                    .iter()
                    .filter(|topic| topic.group == group.slug && is_open(model, topic))
                    .collect();
                if !topics.is_empty() {
                    ui.add_space(space::L);
                    group_ui(ui, model, view, group, &topics, out);
                }
            }
        } else {
            hits_ui(ui, model, view, out);
        }
        ui.add_space(space::XL);
    });
}

/// A group of topics: the first ones and those with an answer, the rest on demand.
fn group_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    group: &Group,
    topics: &[&Topic],
    out: &mut Vec<Event>,
) {
    let name = text::topics::group(&model.catalogue, group);
    layout::heading_ui(ui, &name);
    let (columns, _) = columns(ui);
    let first = columns * if columns < 4 { 3 } else { 2 };
    let open = view.open_groups.contains(&group.slug);
    // One more tile takes less room than the button that would show it.
    if topics.len() <= first + 1 {
        tiles_ui(ui, model, topics, out);
        return;
    }
    let aim = view
        .hint
        .filter(|hint| hint.myth == Myth::Food)
        .and_then(|_| refusable(model));
    let shown: Vec<&Topic> = topics
        .iter()
        .enumerate()
        .filter(|(at, topic)| {
            let answered = model.interests.strength(&topic.slug).is_some()
                || model.interests.is_refused(&topic.slug);
            let aimed = Some(&topic.slug) == aim;
            open || *at < first || answered || aimed
        })
        .map(|(_, topic)| *topic)
        .collect();
    tiles_ui(ui, model, &shown, out);
    let (said, icon) = if open {
        (words::fewer(), "caret-up")
    } else {
        (words::all(topics.len()), "caret-down")
    };
    let push = Push::quiet(said)
        .icon(icon)
        .small()
        .flush()
        .spoken(words::all_spoken(&name, open));
    let push = ui.add(push);
    spoken::expanded(ui, &push, open);
    if push.clicked() {
        if open {
            view.open_groups.remove(&group.slug);
        } else {
            view.open_groups.insert(group.slug.clone());
        }
    }
}

/// Whether a topic is shown without being searched for.
fn is_open(model: &Model, topic: &Topic) -> bool {
    !topic.opt_in
        || model.interests.strength(&topic.slug).is_some()
        || model.interests.is_refused(&topic.slug)
}

fn search_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let field = Field {
        salt: "topic-search",
        name: words::search_name(),
        hint: words::search_hint(),
        icon: Some("magnifying-glass"),
        focus: std::mem::take(&mut view.focus_search),
    };
    let typed = ui
        .scope(|ui| {
            ui.set_max_width(ui.available_width().min(width::TEXT));
            field_ui(ui, &field, &mut view.topic_query)
        })
        .inner;
    if typed.changed {
        out.push(Event::User(User::SearchTopics(view.topic_query.clone())));
    }
    // Enter takes the best hit, so that a list of interests can be typed.
    if typed.submitted
        && let Some(best) = model.topic_search.hits.first()
        && model.topic_search.query == view.topic_query
        && model.interests.strength(best).is_none()
    {
        out.push(Event::User(User::CycleTopic(best.clone())));
        view.topic_query.clear();
        view.focus_search = true;
        out.push(Event::User(User::SearchTopics(String::new())));
    }
}

fn starts_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    if model.catalogue.starts.is_empty() {
        return;
    }
    let p = theme::palette(ui);
    ui.label(fonts::label(words::starts()).color(p.quiet));
    // In a low window they take one row, so that the first topics are seen.
    if ui.ctx().content_rect().height() >= LOW {
        ui.horizontal_wrapped(|ui| start_row_ui(ui, model, out));
        return;
    }
    ScrollArea::horizontal()
        .id_salt("starts")
        .scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.horizontal(|ui| start_row_ui(ui, model, out));
            layout::follow_focus(ui);
        });
}

fn start_row_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    spoken::part(ui, egui::Role::Group, words::starts());
    ui.spacing_mut().item_spacing = vec2(space::S, space::S);
    for start in &model.catalogue.starts {
        let taken = start
            .topics
            .iter()
            .all(|topic| model.interests.strength(topic).is_some());
        let name = text::topics::start(&model.catalogue, start);
        if start_ui(ui, start, &name, taken) {
            out.push(Event::User(User::UseStart(start.slug.clone())));
        }
    }
}

/// A starting point; ticked once all its topics are chosen.
fn start_ui(ui: &mut Ui, start: &Start, name: &str, taken: bool) -> bool {
    let p = theme::palette(ui);
    let galley =
        ui.painter()
            .layout_no_wrap(name.to_owned(), fonts::medium(size::BODY), p.accent_ink);
    let wanted = vec2(galley.size().x + 60.0, theme::TARGET);
    let (rect, response) = ui.allocate_exact_size(wanted, egui::Sense::click());
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::Button, ui.is_enabled(), taken, name)
    });
    if ui.is_rect_visible(rect) {
        let (fill, edge) = match (taken, response.hovered()) {
            (true, _) => (p.accent_soft, egui::Stroke::new(1.5, p.accent)),
            (false, true) => (p.hover, egui::Stroke::new(1.0, p.edge)),
            (false, false) => (p.surface, egui::Stroke::new(1.0, p.edge)),
        };
        ui.painter().rect(
            rect,
            super::widgets::rounding(theme::radius::FULL),
            fill,
            edge,
            egui::StrokeKind::Inside,
        );
        let icon = if taken { "check" } else { &start.icon };
        let at = egui::pos2(rect.left() + 27.0, rect.center().y);
        super::icons::paint(ui.painter(), at, icon, 20.0, p.accent_ink);
        let at = egui::pos2(rect.left() + 44.0, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, p.accent_ink);
        super::widgets::focus_ring(ui, &response, rect, 22.0);
    }
    response.clicked()
}

/// The topic about food whose "Not for me" a card of the first screen leads to.
fn refusable(model: &Model) -> Option<&Slug> {
    let mut food = FOOD.into_iter().map(Slug::new);
    let found = food.find_map(|slug| {
        let topic = model.catalogue.topic(&slug)?;
        (!model.interests.is_refused(&slug)).then_some(topic)
    });
    found.map(|topic| &topic.slug)
}

/// Number of columns of tiles, and their width.
fn columns(ui: &Ui) -> (usize, f32) {
    layout::columns(ui.available_width(), topic_tile::MIN_WIDTH, space::M, 5)
}

fn tiles_ui(ui: &mut Ui, model: &Model, topics: &[&Topic], out: &mut Vec<Event>) {
    let columns = columns(ui);
    layout::grid_ui(ui, topics, columns, space::M, |ui, topic, wide| {
        let tile = topic_tile::tile_ui(ui, model, topic, wide, out);
        if refusable(model) == Some(&topic.slug) && hint::take_aim(ui, Myth::Food) {
            tile.scroll_to_me(None);
            ui.memory_mut(|memory| memory.request_focus(topic_tile::aside_id(&tile)));
        }
    });
}

fn hits_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let hits: Vec<&Topic> = model
        .topic_search
        .hits
        .iter()
        .filter_map(|slug| model.catalogue.topic(slug))
        .collect();
    if hits.is_empty() {
        ui.add_space(space::L);
        layout::heading_ui(ui, &words::nothing_found(view.topic_query.trim()));
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(width::TEXT));
            term::body_ui(ui, &words::nothing_found_help(), p.quiet, None);
        });
        ui.add_space(space::S);
        if ui.add(Push::secondary(words::clear_search())).clicked() {
            view.topic_query.clear();
            out.push(Event::User(User::SearchTopics(String::new())));
        }
        return;
    }
    let found = ui.label(fonts::label(words::found(hits.len())).color(p.quiet));
    spoken::news(ui, found.id);
    tiles_ui(ui, model, &hits, out);
}

/// Draws the strip of chosen and refused topics, which stays in view under the content.
pub fn chosen_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let empty = model.interests.is_empty() && model.interests.refused().is_empty();
    if empty {
        ui.horizontal(|ui| {
            ui.set_min_height(36.0);
            ui.label(fonts::small(words::nothing_chosen()).color(p.quiet));
        });
        return;
    }
    ScrollArea::horizontal()
        .id_salt("chosen")
        .scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                spoken::part(ui, egui::Role::Group, words::chosen());
                ui.spacing_mut().item_spacing.x = space::S;
                for (slug, strength) in model.interests.chosen() {
                    chip_ui(ui, model, slug, Some(*strength), out);
                }
                for slug in model.interests.refused() {
                    chip_ui(ui, model, slug, None, out);
                }
            });
            layout::follow_focus(ui);
        });
}

fn chip_ui(
    ui: &mut Ui,
    model: &Model,
    slug: &Slug,
    strength: Option<crate::domain::Strength>,
    out: &mut Vec<Event>,
) {
    let name = super::widgets::topic_name(model, slug);
    let icon = match (strength, model.catalogue.topic(slug)) {
        (Some(_), Some(topic)) => topic.icon.as_str(),
        (Some(_), None) => "",
        (None, _) => "prohibit",
    };
    let (spoken, cross) = match strength {
        Some(strength) => (words::chip_spoken(&name, strength), words::remove(&name)),
        None => (words::tile_spoken(&name, None, true), words::allow(&name)),
    };
    let chip = TopicChip {
        name: &name,
        icon,
        tint: theme::tint(theme::palette(ui), topic_hue(model, slug)),
        strength,
        spoken,
        cross,
    };
    let wish = match (chip.show_ui(ui), strength) {
        (Some(ChipClick::Body), Some(_)) => User::CycleTopic(slug.clone()),
        (Some(ChipClick::Cross), Some(_)) => User::SetStrength(slug.clone(), None),
        (Some(_), None) => User::RefuseTopic(slug.clone(), false),
        (None, _) => return,
    };
    out.push(Event::User(wish));
}
