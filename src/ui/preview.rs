//! Seeing the feed.

use egui::Ui;

use super::changes::changes_ui;
use super::theme::{self, space, width};
use super::view::ViewState;
use super::widgets::button::{self, Push};
use super::widgets::chip::{self, Choice};
use super::widgets::notice::{self, Banner, Tone};
use super::widgets::{feed, layout, summary};
use super::{fonts, script, spoken};
use crate::domain::event::{Event, User};
use crate::domain::preview::Status;
use crate::domain::source::Network;
use crate::domain::step::Step;
use crate::domain::{Model, Problem, SourceKey};
use crate::text::preview as words;
use crate::text::{self, names};

/// Draws the screen; with the summary beside it if `side`.
pub fn preview_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    side: bool,
    out: &mut Vec<Event>,
) {
    beside_ui(ui, "preview", model, view, side, out, |ui, view, out| {
        let summary = &model.preview.summary;
        let help = words::help(summary.posts == 0 && summary.examples > 0);
        layout::title_ui(ui, title(model), help);
        changes_ui(ui, model, out);
        head_ui(ui, model, view, out);
    });
}

/// What the screen shows now.
fn title(model: &Model) -> &'static str {
    let summary = &model.preview.summary;
    if model.changes().is_some() {
        words::title_changes()
    } else if summary.posts > 0 {
        words::title()
    } else if model.preview.is_loading() {
        words::title_loading()
    } else if summary.examples > 0 {
        words::title_examples()
    } else {
        words::title_empty()
    }
}

/// The feed with `head` above it and the summary beside it.
pub(super) fn beside_ui(
    ui: &mut Ui,
    salt: &'static str,
    model: &Model,
    view: &mut ViewState,
    side: bool,
    out: &mut Vec<Event>,
    head: impl FnOnce(&mut Ui, &mut ViewState, &mut Vec<Event>),
) {
    let mut aside_out = Vec::new();
    layout::beside_ui(
        ui,
        salt,
        width::FEED,
        side.then_some(|ui: &mut Ui| summary::summary_ui(ui, model, &mut aside_out)),
        |ui| feed::feed_ui(ui, salt, model, view, out, head),
    );
    out.append(&mut aside_out);
}

/// What stands above the feed: the switch, progress, what failed.
pub(super) fn head_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    switch_ui(ui, model, out);
    progress_ui(ui, model, view, out);
    examples_ui(ui, model, out);
    if model.preview.feed.is_empty() && !model.preview.is_loading() {
        empty_ui(ui, out);
    }
    ui.add_space(space::XS);
}

fn switch_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let mut networks: Vec<Network> = Network::ALL
        .into_iter()
        .filter(|network| {
            model
                .plan
                .entries()
                .iter()
                .any(|entry| entry.source.network == *network)
        })
        .collect();
    networks.dedup();
    if networks.len() < 2 {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        spoken::part(ui, egui::Role::RadioGroup, words::network_switch());
        let filter = model.preview.filter;
        let all = std::iter::once(None).chain(networks.into_iter().map(Some));
        for choice in all {
            let name = choice.map_or(words::all_networks(), names::network_alone);
            if chip::pill_ui(ui, name, None, filter == choice, Choice::One).clicked() {
                out.push(Event::User(User::ShowNetwork(choice)));
            }
        }
    });
}

fn progress_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let summary = &model.preview.summary;
    let loading = model.preview.is_loading();
    if summary.readable == 0 {
        return;
    }
    let said = if loading && summary.answered == 0 {
        words::starting().to_owned()
    } else {
        words::progress(summary.answered, summary.readable)
    };
    let said_room = chip::label_width(ui, &said);
    let said = fonts::small(said).color(p.quiet);
    let say_ui = |ui: &mut Ui| {
        let label = ui.label(said);
        spoken::news(ui, label.id);
    };
    // Where there are examples only, their banner has that button.
    let offered = !loading && summary.posts == 0 && summary.examples > 0;
    let push = if loading {
        Push::quiet(words::stop()).icon("stop")
    } else {
        Push::quiet(words::refresh()).icon("arrows-clockwise")
    };
    let push = (!offered).then(|| push.small());
    let failed = (summary.failed > 0).then(|| {
        let push = Push::quiet(words::failed(summary.failed)).icon("warning-circle");
        push.small().on(view.failed_open)
    });
    let mut widths: Vec<f32> = push.iter().map(|push| push.width(ui)).collect();
    widths.extend(failed.iter().map(|push| push.width(ui)));
    let gap = ui.spacing().item_spacing.x;
    let wanted: f32 = widths.iter().map(|width| width + gap).sum();
    let mut say_ui = Some(say_ui);
    // Where there is no room beside the buttons, the words stand over them.
    if said_room + wanted > ui.available_width()
        && let Some(say_ui) = say_ui.take()
    {
        say_ui(ui);
    }
    layout::row_ui(ui, 32.0, |ui| {
        if let Some(say_ui) = say_ui {
            say_ui(ui);
        }
        button::push_to_end(ui, &widths);
        if let Some(failed) = failed {
            let failed = ui.add(failed);
            spoken::expanded(ui, &failed, view.failed_open);
            if failed.clicked() {
                view.failed_open = !view.failed_open;
            }
        }
        if push.is_some_and(|push| ui.add(push).clicked()) {
            out.push(Event::User(if loading {
                User::StopFetching
            } else {
                User::Refresh
            }));
        }
    });
    if loading {
        bar_ui(ui, summary.answered + summary.failed, summary.readable);
    }
    if view.failed_open {
        failed_ui(ui, model, out);
    }
}

fn bar_ui(ui: &mut Ui, done: usize, of: usize) {
    let p = theme::palette(ui);
    let wanted = egui::vec2(ui.available_width(), 4.0);
    let (rect, _) = ui.allocate_exact_size(wanted, egui::Sense::hover());
    #[expect(clippy::cast_precision_loss, reason = "at most some hundred")]
    let share = (done as f32 / of.max(1) as f32).clamp(0.02, 1.0);
    let round = super::widgets::rounding(2.0);
    ui.painter().rect_filled(rect, round, p.sunken);
    let filled =
        egui::Rect::from_min_size(rect.min, egui::vec2(rect.width() * share, rect.height()));
    ui.painter().rect_filled(filled, round, p.accent);
}

fn failed_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let failed: Vec<(&SourceKey, &Problem)> = model
        .preview
        .sources
        .iter()
        .filter_map(|(key, source)| match &source.status {
            Status::Failed(problem) => Some((key, problem)),
            Status::Waiting | Status::Loading(_) | Status::Live | Status::Unreadable => None,
        })
        .collect();
    layout::card(ui).show(ui, |ui| {
        ui.take_available_width();
        for (key, problem) in failed {
            let entry = model.plan.entry(key);
            let name = entry.map_or_else(|| key.to_string(), |entry| entry.source.name.clone());
            let said = text::problem(problem);
            ui.push_id(key, |ui| {
                ui.horizontal(|ui| {
                    let retry = Push::secondary(text::problems::retry()).small();
                    let gap = ui.spacing().item_spacing.x;
                    let room = ui.available_width() - retry.width(ui) - gap;
                    let what = fonts::small(&said.what).color(p.quiet);
                    layout::lines_ui(
                        ui,
                        room,
                        fonts::name(script::line(ui.ctx(), &name)),
                        Some(what),
                    )
                    .on_hover_text(&said.todo);
                    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                        let retry = ui.add(retry);
                        spoken::describe(ui, &retry, || name.clone());
                        if retry.clicked() {
                            out.push(Event::User(User::Retry(key.clone())));
                        }
                    });
                });
            });
        }
    });
}

fn examples_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let summary = &model.preview.summary;
    if summary.examples == 0 || model.preview.is_loading() {
        return;
    }
    if summary.posts == 0 {
        let banner = Banner {
            tone: Tone::Attention,
            what: words::examples_only(),
            todo: words::examples_only_help(),
            action: Some(words::refresh()),
            closable: false,
        };
        if notice::banner_ui(ui, &banner).is_some() {
            out.push(Event::User(User::Refresh));
        }
    } else {
        let p = theme::palette(ui);
        let said = words::some_examples(summary.examples);
        ui.label(fonts::small(said).color(p.quiet));
    }
}

/// What is said where there is no post at all.
pub(super) fn empty_ui(ui: &mut Ui, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    ui.add_space(space::XXL);
    ui.vertical_centered(|ui| {
        let (spot, _) = ui.allocate_exact_size(egui::vec2(64.0, 64.0), egui::Sense::hover());
        ui.painter()
            .circle_filled(spot.center(), 32.0, p.accent_soft);
        super::icons::paint(ui.painter(), spot.center(), "coffee", 30.0, p.accent_ink);
        ui.label(fonts::heading(words::empty()));
        ui.label(fonts::body(words::empty_help()).color(p.quiet));
        ui.add_space(space::S);
        if ui.add(Push::secondary(words::to_people())).clicked() {
            out.push(Event::User(User::GoTo(Step::People)));
        }
    });
}
