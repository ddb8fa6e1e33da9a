//! The side panel of choosing people: how much, how varied, in which languages and where.

use egui::{Align, Id, Layout, Slider, Ui};

use crate::domain::event::{Event, User};
use crate::domain::plan::Wishes;
use crate::domain::source::Network;
use crate::domain::suggest::POSTS_A_MINUTE;
use crate::domain::{Model, Slug};
use crate::text::welcome::Myth;
use crate::text::{self, names, numbers};
use crate::ui::theme::{self, Tint, space};
use crate::ui::{fonts, hint, spoken};

use super::button::Push;
use super::chart::{self, Slice};
use super::chip::{self, Choice};
use super::{layout, share_name, term, topic_hue};

/// Marks of the slider.
const MARKS: [u32; 4] = [5, 10, 20, 40];

/// Draws the panel.
pub fn forecast_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let forecast = &model.forecast;
    let (low, high) = forecast.posts_range;
    layout::heading_ui(ui, text::people::forecast()).on_hover_text(text::people::forecast_help());
    chart::figures_ui(
        ui,
        &[
            (numbers::range(low, high), text::people::posts_unit(high)),
            (
                numbers::range(low / POSTS_A_MINUTE, high / POSTS_A_MINUTE),
                text::people::minutes_unit(high / POSTS_A_MINUTE),
            ),
        ],
    );
    ui.label(fonts::small(text::people::forecast_range()).color(p.quiet));
    if !forecast.by_topic.is_empty() {
        let slices: Vec<Slice> = forecast
            .by_topic
            .iter()
            .map(|(topic, rate)| Slice {
                name: share_name(model, topic.as_ref()),
                amount: *rate,
                tint: slice_tint(p, model, topic.as_ref()),
            })
            .collect();
        ui.add_space(space::XS);
        chart::stacked_bar_ui(ui, text::people::balance(), slices);
    }

    ui.add_space(space::M);
    minutes_ui(ui, model, out);
    ui.add_space(space::M);
    surprise_ui(ui, model, out);
    ui.add_space(space::M);
    networks_ui(ui, model, out);
    ui.add_space(space::M);
    languages_ui(ui, model, out);
}

/// Shades of a topic's part; those of the same group get paler in turn.
pub(super) fn slice_tint(p: &theme::Palette, model: &Model, topic: Option<&Slug>) -> Tint {
    let Some(slug) = topic else {
        return Tint {
            strong: p.quiet,
            ..theme::tint(p, 0)
        };
    };
    let place = model
        .interests
        .chosen()
        .iter()
        .filter(|(other, _)| topic_hue(model, other) == topic_hue(model, slug))
        .position(|(other, _)| other == slug)
        .unwrap_or_default();
    // After three shades the next three take a neighbouring hue.
    let turn = u16::try_from(place / 3 % 4).unwrap_or_default() * 40;
    theme::shade(theme::tint(p, topic_hue(model, slug) + turn), place)
}

fn minutes_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let mut minutes = model.wishes.minutes;
    let name = text::people::minutes_name();
    let top = ui.cursor().top();
    if let Some(said) = hint::over_minutes(ui) {
        hint::over_minutes_ui(ui, said);
    }
    value_line_ui(ui, name, &numbers::minutes(minutes));
    let (low, high) = (*Wishes::MINUTES.start(), *Wishes::MINUTES.end());
    let part = (f64::from(minutes) / f64::from(low)).ln() / (f64::from(high) / f64::from(low)).ln();
    slider_ui(ui, part, |ui| {
        let slider = Slider::new(&mut minutes, Wishes::MINUTES)
            .logarithmic(true)
            .show_value(false);
        let slider = ui.add(slider).accessible_name(name);
        if hint::take_aim(ui, Myth::Time) {
            slider.request_focus();
            let mut seen = slider.rect;
            seen.min.y = top;
            ui.scroll_to_rect(seen, None);
        }
        slider
    });
    ui.horizontal_wrapped(|ui| {
        spoken::part(ui, egui::Role::RadioGroup, name);
        ui.spacing_mut().item_spacing = egui::vec2(space::S, space::S);
        for mark in MARKS {
            let on = minutes == mark;
            let words = numbers::mark(mark);
            if chip::pill_ui(ui, &words, None, on, Choice::One)
                .accessible_name(numbers::minutes(mark))
                .clicked()
            {
                minutes = mark;
            }
        }
    });
    if minutes != model.wishes.minutes {
        out.push(Event::User(User::SetMinutes(minutes)));
    }
}

fn surprise_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let mut percent = model.wishes.surprise;
    let name = text::people::surprise_name();
    value_line_ui(ui, name, &text::people::surprise_value(percent));
    let part = f64::from(percent) / f64::from(Wishes::MAX_SURPRISE);
    slider_ui(ui, part, |ui| {
        let slider = Slider::new(&mut percent, 0..=Wishes::MAX_SURPRISE)
            .step_by(5.0)
            .show_value(false);
        ui.add(slider).accessible_name(name)
    });
    ui.label(fonts::small(text::people::surprise_help()).color(p.quiet));
    if percent != model.wishes.surprise {
        out.push(Event::User(User::SetSurprise(percent)));
    }
}

fn networks_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let heading = term::label_ui(ui, &text::people::networks(), p.ink, None);
    spoken::heading(ui, heading.id, 3);
    ui.horizontal_wrapped(|ui| {
        spoken::part(ui, egui::Role::Group, text::people::networks().plain());
        for network in Network::ALL {
            let on = model.wishes.networks.contains(&network);
            let last = on && model.wishes.networks.len() == 1;
            let help = if last {
                text::people::keep_one()
            } else {
                names::network_help(network)
            };
            let pill = chip::pill_ui(ui, names::network_alone(network), None, on, Choice::Any)
                .on_hover_text(help);
            // Said as well as shown on hover.
            ui.ctx().accesskit_node_builder(pill.id, |node| {
                node.set_description(help);
            });
            if pill.clicked() && !last {
                out.push(Event::User(User::SetNetwork(network, !on)));
            }
        }
    });
}

fn languages_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    layout::part_heading_ui(ui, text::people::languages());
    let chosen = &model.wishes.languages;
    let id = Id::unique("languages");
    let all: bool = ui.data(|data| data.get_temp(id).unwrap_or(false));
    let known = || names::LANGUAGES.into_iter();
    ui.horizontal_wrapped(|ui| {
        spoken::part(ui, egui::Role::Group, text::people::languages());
        for code in known().filter(|code| all || chosen.contains(*code)) {
            language_ui(ui, model, code, out);
        }
        for code in chosen {
            if !known().any(|other| other == code) {
                language_ui(ui, model, code, out);
            }
        }
        if !all {
            let push = Push::quiet(text::people::more_languages()).icon("plus");
            if ui.add(push.small()).clicked() {
                ui.data_mut(|data| data.insert_temp(id, true));
            }
        }
    });
}

fn language_ui(ui: &mut Ui, model: &Model, code: &str, out: &mut Vec<Event>) {
    let chosen = &model.wishes.languages;
    let on = chosen.contains(code);
    let last = on && chosen.len() == 1;
    let mut pill = chip::pill_ui(ui, names::language(code), None, on, Choice::Any);
    if last {
        pill = pill.on_hover_text(text::people::keep_one());
    }
    if pill.clicked() && !last {
        out.push(Event::User(User::SetLanguage(code.to_owned(), !on)));
    }
}

/// A name at the left and its value at the right.
pub(super) fn value_line_ui(ui: &mut Ui, name: &str, value: &str) {
    let p = theme::palette(ui);
    layout::row_ui(ui, 20.0, |ui| {
        let room = ui.available_width() - chip::label_width(ui, value) - space::M;
        let first = ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(egui::Label::new(fonts::label(name)).wrap())
        });
        let first = first.inner;
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let second = ui.label(fonts::label(value).color(p.accent_ink));
            spoken::together(ui, &first, &second, || text::people::share(name, value));
        });
    });
}

/// A slider as wide as there is room, whose handle stands at `part` of the way.
fn slider_ui(ui: &mut Ui, part: f64, add: impl FnOnce(&mut Ui) -> egui::Response) {
    let p = theme::palette(ui);
    ui.scope(|ui| {
        ui.spacing_mut().slider_width = ui.available_width();
        ui.spacing_mut().interact_size.y = 32.0;
        let visuals = ui.visuals_mut();
        visuals.selection.bg_fill = p.accent;
        // The rail takes the fill of the inactive state, the handle that of its own.
        visuals.widgets.inactive.bg_fill = p.hairline;
        visuals.widgets.inactive.fg_stroke = egui::Stroke::new(3.0, p.accent);
        for state in [&mut visuals.widgets.hovered, &mut visuals.widgets.active] {
            state.bg_fill = p.accent;
            state.fg_stroke = egui::Stroke::new(3.0, p.accent_hover);
        }
        let response = add(ui);
        // egui gives the resting handle the colour of the rail; ours is a light knob.
        if !response.dragged() && !response.changed() {
            let radius = response.rect.height() / 2.5;
            let range = response.rect.x_range().shrink(radius);
            #[expect(clippy::cast_possible_truncation, reason = "a position on screen")]
            let x = egui::lerp(range.min..=range.max, part as f32);
            let center = egui::pos2(x, response.rect.center().y);
            let stroke = egui::Stroke::new(3.0, p.accent);
            ui.painter().circle(center, radius, p.surface, stroke);
        }
        super::focus_ring(ui, &response, response.rect, 12.0);
    });
}
