//! Three doors: read here, follow for real, take it along.

use std::path::PathBuf;

use egui::{Ui, UiBuilder, vec2};

use super::theme::{self, space, width};
use super::view::ViewState;
use super::widgets::button::{self, Push};
use super::widgets::field::{Field, field_ui};
use super::widgets::{layout, term};
use super::{fonts, hint, icons, spoken};
use crate::domain::effect::Place;
use crate::domain::event::{Event, User};
use crate::domain::export::Format;
use crate::domain::model::Notice;
use crate::domain::source::Network;
use crate::domain::step::Step;
use crate::domain::{Model, Problem};
use crate::text::keep as words;
use crate::text::welcome::Myth;

/// Draws the screen.
pub fn keep_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    layout::screen_ui(ui, "keep", width::CONTENT, layout::NO_SIDE, |ui| {
        layout::title_ui(ui, words::title(), &words::help(model.plan.len()));
        let gap = space::L;
        let (count, wide) = layout::columns(ui.available_width(), 280.0, gap, 3);
        // All three side by side, or one under the other: each is seen at once.
        let (count, wide) = if count < 3 {
            (1, ui.available_width())
        } else {
            (count, wide)
        };
        let doors = [Door::Here, Door::Follow, Door::Take];
        let mut tallest = 0.0_f32;
        let wanted: f32 = ui.data(|data| data.get_temp(door_id()).unwrap_or(0.0));
        layout::grid_ui(ui, &doors, (count, wide), gap, |ui, door, wide| {
            // Without a height of its own a door is a row.
            let least = if count > 1 { wanted.max(1.0) } else { 0.0 };
            let height = door_ui(ui, model, view, *door, vec2(wide, least), out);
            tallest = tallest.max(height);
        });
        // Doors side by side are equally tall from the second frame on.
        if (tallest - wanted).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(door_id(), tallest));
            ui.ctx().request_discard("doors");
        }
        let on_x = model
            .plan
            .entries()
            .iter()
            .filter(|entry| entry.source.network == Network::X)
            .count();
        if on_x > 0 {
            let p = theme::palette(ui);
            ui.add_space(space::M);
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width().min(width::TEXT));
                ui.label(fonts::small(words::on_x(on_x)).color(p.quiet));
            });
        }
        ui.add_space(space::XL);
    });
}

#[derive(Clone, Copy)]
enum Door {
    Here,
    Take,
    Follow,
}

/// Room for the button of a door that is a row.
const ROW_BUTTON: f32 = 236.0;

fn door_id() -> egui::Id {
    egui::Id::unique("doors")
}

/// Draws a door; returns the height its contents need.
fn door_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    door: Door,
    size: egui::Vec2,
    out: &mut Vec<Event>,
) -> f32 {
    let p = theme::palette(ui);
    let (icon, name, help, hue) = match door {
        Door::Here => (
            "book-open-text",
            words::here(),
            words::here_help().into(),
            180,
        ),
        Door::Take => ("suitcase-simple", words::take(), words::take_help(), 75),
        Door::Follow => ("user-plus", words::follow(), words::follow_help(), 275),
    };
    let mut used = 0.0;
    let builder = UiBuilder::new()
        .id_salt(name)
        .accessibility_role(egui::Role::Group)
        .accessibility_label(name);
    ui.scope_builder(builder, |ui| {
        layout::card(ui)
            .inner_margin(egui::Margin::same(16))
            .show(ui, |ui| {
                ui.set_width(size.x - 34.0);
                let top = ui.cursor().top();
                let mark_ui = |ui: &mut Ui| {
                    let (spot, _) = ui.allocate_exact_size(vec2(48.0, 48.0), egui::Sense::hover());
                    let tint = theme::tint(p, hue);
                    ui.painter()
                        .rect_filled(spot, super::widgets::rounding(14.0), tint.soft);
                    icons::paint(ui.painter(), spot.center(), icon, 26.0, tint.strong);
                };
                let said_ui = |ui: &mut Ui| {
                    layout::heading_ui(ui, name);
                    term::Text::new(&help, fonts::regular(14.0), p.quiet, None).show_ui(ui);
                };
                let mut act_ui = |ui: &mut Ui| match door {
                    Door::Here => here_ui(ui, out),
                    Door::Take => take_ui(ui, model, view, out),
                    Door::Follow => follow_ui(ui, out),
                };
                if size.y > 0.0 {
                    ui.vertical(|ui| {
                        mark_ui(ui);
                        ui.add_space(space::XS);
                        said_ui(ui);
                        ui.add_space(space::S);
                        act_ui(ui);
                    });
                } else {
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = space::L;
                        mark_ui(ui);
                        // The one button stands beside the words, several under them.
                        let aside = match door {
                            Door::Here | Door::Follow
                                if ui.available_width() > 2.0 * ROW_BUTTON =>
                            {
                                ROW_BUTTON
                            }
                            Door::Here | Door::Follow | Door::Take => 0.0,
                        };
                        let room = ui.available_width() - aside;
                        ui.vertical(|ui| {
                            ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
                            ui.set_width(room.min(width::TEXT));
                            said_ui(ui);
                            if aside == 0.0 {
                                ui.add_space(space::S);
                                act_ui(ui);
                            }
                        });
                        if aside > 0.0 {
                            ui.vertical(|ui| {
                                ui.add_space(space::XS);
                                act_ui(ui);
                            });
                        }
                    });
                }
                used = ui.min_rect().bottom() - top;
                ui.set_min_height(size.y);
            });
    });
    used
}

fn is_narrow(ui: &Ui) -> bool {
    ui.available_width() < 400.0
}

/// As wide as its door where that is narrow.
fn wide(push: Push, narrow: bool) -> Push {
    if narrow { push.full() } else { push }
}

fn here_ui(ui: &mut Ui, out: &mut Vec<Event>) {
    let here = ui.add(wide(
        Push::secondary(words::here()).icon("book-open-text"),
        is_narrow(ui),
    ));
    if hint::take_aim(ui, Myth::SigningUp) {
        here.request_focus();
    }
    if here.clicked() {
        out.push(Event::User(User::KeepReading));
    }
}

fn follow_ui(ui: &mut Ui, out: &mut Vec<Event>) {
    let push = wide(
        Push::secondary(words::follow()).icon("user-plus"),
        is_narrow(ui),
    );
    if ui.add(push).clicked() {
        out.push(Event::User(User::GoTo(Step::Follow)));
    }
}

fn take_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let busy = model.file_request.is_some();
    let typed = view.path.trim();
    let place = if view.path_open && !typed.is_empty() {
        Place::Path(PathBuf::from(typed))
    } else {
        Place::Dialog
    };
    let files = [
        (
            Format::PlanFile,
            words::plan_file(),
            words::plan_file_help(),
        ),
        (Format::MastodonCsv, words::csv(), words::csv_help()),
        (Format::Opml, words::opml(), words::opml_help()),
    ];
    let narrow = is_narrow(ui);
    let mut files_ui = |ui: &mut Ui| {
        for (format, name, help) in files {
            let push = wide(Push::secondary(name).icon("download-simple"), narrow);
            // A typed path needs no dialog: it may go before one that stands open.
            let free = !busy || place != Place::Dialog;
            if ui.add_enabled(free, push).on_hover_text(help).clicked() {
                out.push(Event::User(User::Export(format, place.clone())));
            }
        }
    };
    if narrow {
        files_ui(ui);
    } else {
        // A row of its own: in it, what is left of the room says nothing about the door.
        ui.horizontal_wrapped(|ui| {
            ui.set_min_width(ui.available_width());
            files_ui(ui);
        });
    }
    if busy {
        ui.horizontal(|ui| {
            ui.label(fonts::small(words::saving()).color(p.quiet));
            if button::link_ui(ui, words::stop_saving(), None).clicked() {
                out.push(Event::User(User::CancelFile));
            }
        });
    }
    let no_dialog = Notice::Problem(Problem::NoFileDialog);
    if !view.path_open && model.notices.iter().any(|(_, notice)| *notice == no_dialog) {
        // The banner says to type a path: here is where.
        view.path_open = true;
        view.focus_path = true;
    }
    if view.path_open {
        path_ui(ui, model, view, out);
    } else if button::link_ui(ui, words::by_path(), None).clicked() {
        view.path_open = true;
        view.focus_path = true;
    }
}

/// The path field, and the question when a file is there already.
fn path_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let field = Field {
        salt: "export-path",
        name: words::path_name(),
        hint: words::path_hint(),
        icon: None,
        focus: std::mem::take(&mut view.focus_path),
    };
    field_ui(ui, &field, &mut view.path);
    let typed = Place::Path(PathBuf::from(view.path.trim()));
    // Somebody who types another path has answered.
    let taken = model.taken.as_ref().filter(|taken| taken.place == typed);
    let asked_before = std::mem::replace(&mut view.asked_replace, taken.is_some());
    let Some(taken) = taken else {
        ui.label(fonts::small(words::path_help()).color(p.quiet));
        return;
    };
    let question = words::replace(&taken.path);
    let builder = UiBuilder::new()
        .accessibility_role(egui::Role::Alert)
        .accessibility_label(&question);
    let asked = ui.scope_builder(builder, |ui| {
        egui::Frame::new()
            .fill(p.attention_soft)
            .corner_radius(super::widgets::rounding(theme::radius::CONTROL))
            .inner_margin(egui::Margin::same(12))
            .show(ui, |ui| {
                ui.take_available_width();
                let said = ui.label(fonts::small(&question).color(p.ink));
                spoken::news(ui, said.id);
                ui.horizontal_wrapped(|ui| {
                    let no = ui.add(Push::secondary(words::replace_no()).small());
                    if !asked_before {
                        no.request_focus();
                    }
                    if no.clicked() {
                        out.push(Event::User(User::LeaveFile));
                        view.focus_path = true;
                    }
                    if ui.add(Push::danger(words::replace_yes()).small()).clicked() {
                        out.push(Event::User(User::ReplaceFile));
                    }
                });
            });
    });
    if !asked_before {
        asked.response.scroll_to_me(None);
    }
}
