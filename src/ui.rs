//! Everything on screen. Functions here read the model, draw, and report what the
//! person did as events; they change nothing themselves.

pub mod fonts;
pub mod frame;
pub mod home;
pub mod icons;
pub mod interests;
pub mod keep;
pub mod people;
pub mod preview;
pub mod settings;
mod style;
pub mod theme;
pub mod view;
pub mod welcome;
pub mod widgets;

use egui::{CentralPanel, Frame, Key, Margin, Modifiers, Panel, Stroke, Ui};

pub use style::{apply_settings, install};
pub use view::{Dialog, ViewState};

use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::step::Step;
use crate::text;
use widgets::{forecast, summary};

/// Draws the whole window and reports what the person did.
pub fn root_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    view.textures.forget_dropped(model);
    if view.last_step != Some(model.step) {
        view.last_step = Some(model.step);
        view.side_open = false;
        ui.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
    }
    let dialog = view.dialog.is_some() || model.opened.is_some();
    if !dialog {
        keys(ui, model, view, out);
    }
    let p = theme::palette(ui);
    let room = ui.ctx().content_rect();
    let side = room.width() >= theme::width::WIDE;
    let bar = |fill, vertical| {
        Frame::new()
            .fill(fill)
            .inner_margin(Margin::symmetric(16, vertical))
    };
    Panel::top("rail")
        .frame(bar(p.surface, 8))
        .exact_size(56.0)
        .show_separator_line(false)
        .show(ui, |ui| frame::rail_ui(ui, model, view, out));
    bottom_panels_ui(ui, model, view, side, out);
    CentralPanel::default()
        .frame(Frame::new().fill(p.canvas))
        .show(ui, |ui| {
            frame::notices_ui(ui, model, out);
            match model.step {
                Step::Welcome => welcome::welcome_ui(ui, model, view, out),
                Step::Interests => interests::interests_ui(ui, model, view, out),
                Step::People => people::people_ui(ui, model, view, side, out),
                Step::Preview => preview::preview_ui(ui, model, view, side, out),
                Step::Keep => keep::keep_ui(ui, model, view, out),
                Step::Home => home::home_ui(ui, model, view, side, out),
            }
        });
    settings::dialogs_ui(ui, model, view, out);
    drop_hint_ui(ui);
    view.focus_search = view.focus_search && matches!(model.step, Step::Interests | Step::People);
    view.had_focus = ui.memory(|memory| memory.focused().is_some());
    view.had_popup = egui::Popup::is_any_open(ui.ctx());
}

/// What stays under the content: the bottom bar, over it the strip of the step.
fn bottom_panels_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    side: bool,
    out: &mut Vec<Event>,
) {
    let p = theme::palette(ui);
    let edge = Stroke::new(1.0, p.hairline);
    let frame = |vertical| {
        Frame::new()
            .fill(p.surface)
            .inner_margin(Margin::symmetric(16, vertical))
    };
    let promise_beside = model.step == Step::Welcome && ui.available_width() >= welcome::BESIDE;
    if model.step != Step::Home && !promise_beside {
        Panel::bottom("bottom")
            .frame(frame(8))
            .exact_size(64.0)
            .show_separator_line(false)
            .show(ui, |ui| {
                let top = ui.max_rect().top() - 8.0;
                let across = ui.ctx().content_rect().x_range();
                ui.painter().hline(across, top, edge);
                widgets::layout::middle_ui(ui, |ui| frame::bottom_ui(ui, model, out));
            });
    }
    let strip = |ui: &mut Ui, add: &mut dyn FnMut(&mut Ui)| {
        Panel::bottom("strip")
            .frame(frame(6))
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| {
                let top = ui.max_rect().top() - 6.0;
                let across = ui.ctx().content_rect().x_range();
                ui.painter().hline(across, top, edge);
                widgets::layout::middle_ui(ui, |ui| add(ui));
            });
    };
    match model.step {
        Step::Interests => strip(ui, &mut |ui| interests::chosen_ui(ui, model, out)),
        Step::People if !side => {
            let line = text::people::forecast_line(
                model.forecast.posts_a_day,
                model.forecast.minutes_a_day,
            );
            strip(ui, &mut |ui| {
                frame::strip_ui(ui, view, &line, |ui| {
                    forecast::forecast_ui(ui, model, out);
                });
            });
        }
        Step::Preview | Step::Home if !side => {
            let counts = &model.preview.summary;
            let hidden = counts.hidden.iter().map(|(_, posts)| posts).sum();
            let line =
                text::preview::summary_line(counts.posts_a_day, hidden, model.preview.is_loading());
            strip(ui, &mut |ui| {
                frame::strip_ui(ui, view, &line, |ui| summary::summary_ui(ui, model, out));
            });
        }
        Step::Welcome | Step::People | Step::Preview | Step::Keep | Step::Home => {}
    }
}

/// The keys that work everywhere.
fn keys(ui: &Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let ctrl = |key| ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
    let zoom = model.settings.zoom;
    if ctrl(Key::Plus) || ctrl(Key::Equals) {
        out.push(Event::User(User::SetZoom(settings::next_zoom(zoom, true))));
    }
    if ctrl(Key::Minus) {
        out.push(Event::User(User::SetZoom(settings::next_zoom(zoom, false))));
    }
    if ctrl(Key::Num0) {
        out.push(Event::User(User::SetZoom(100)));
    }
    if ctrl(Key::Comma) {
        view.dialog = Some(Dialog::Settings);
    }
    if ctrl(Key::F) {
        view.focus_search = true;
    }
    let typing = ui.ctx().text_edit_focused();
    if model.undo.is_some() && !typing && ctrl(Key::Z) {
        out.push(Event::User(User::Undo));
    }
    let plain = |key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
    // A control that had the focus takes these keys first, and so does an open menu.
    let free = !view.had_focus && !view.had_popup;
    if free
        && plain(Key::Escape)
        && let Some(back) = model.step.back()
    {
        out.push(Event::User(User::GoTo(back)));
    }
    if free
        && plain(Key::Enter)
        && let Some((wish, Ok(()))) = frame::primary(model)
    {
        out.push(Event::User(wish));
    }
}

/// Says that a plan file may be dropped while one hovers over the window.
fn drop_hint_ui(ui: &Ui) {
    if ui.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let p = theme::palette(ui);
    let room = ui.ctx().content_rect();
    let layer = egui::LayerId::new(egui::Order::Foreground, egui::Id::unique("drop"));
    let painter = ui.ctx().layer_painter(layer);
    painter.rect_filled(room, 0.0, p.scrim);
    let card = egui::Rect::from_center_size(room.center(), egui::vec2(380.0, 140.0));
    painter.rect(
        card,
        widgets::rounding(theme::radius::CARD),
        p.surface,
        Stroke::new(2.0, p.accent),
        egui::StrokeKind::Inside,
    );
    let icon = card.center() - egui::vec2(0.0, 22.0);
    icons::paint(&painter, icon, "file-arrow-down", 36.0, p.accent);
    painter.text(
        card.center() + egui::vec2(0.0, 26.0),
        egui::Align2::CENTER_CENTER,
        text::frame::drop_file(),
        fonts::medium(theme::size::BODY),
        p.ink,
    );
}
