//! Everything on screen. Functions here read the model, draw, and report what the
//! person did as events; they change nothing themselves.

mod changes;
pub mod components;
mod conduct;
mod confirm;
mod contacted;
mod focus;
pub mod follow;
pub mod fonts;
pub mod frame;
mod glossary;
pub mod hint;
pub mod home;
pub mod icons;
pub mod interests;
pub mod keep;
mod looks;
pub mod mark;
mod next;
pub mod people;
pub mod preview;
mod run;
pub mod script;
mod servers;
pub mod settings;
mod sheet;
mod sign_in;
mod spoken;
mod strip;
mod style;
pub mod theme;
pub mod view;
pub mod welcome;
pub mod widgets;

use egui::{Key, Modifiers, Rect, Stroke, Ui, UiBuilder};

pub use style::{apply_look, install};
pub use view::{Dialog, ViewState};

use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::step::Step;
use crate::text;
use widgets::{forecast, summary, term};

/// Draws the whole window and reports what the person did.
pub fn root_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    view.textures.forget_dropped(model);
    if view.last_step == Some(model.step) {
        hint::give_way(ui);
    } else {
        view.last_step = Some(model.step);
        ui.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
        hint::arrived(ui, model, view, ui.max_rect().width() < theme::width::WIDE);
    }
    let dialog = view.dialog.is_some() || model.opened.is_some();
    zoom_keys(ui, model, out);
    if !dialog {
        keys(ui, model, view, out);
    }
    let room = ui.max_rect();
    let side = room.width() >= theme::width::WIDE;
    let places = Places::new(model, view, room);
    // In reading order, which is also the order of the Tab key.
    bar_ui(ui, places.rail, |ui| frame::rail_ui(ui, model, view, out));
    part_ui(ui, places.content, |ui| {
        frame::notices_ui(ui, model, out);
        hint::hint_ui(ui, view);
        // With an id of its own, so that a banner that comes or goes above does not take the
        // focus away from what stands here.
        let own = egui::Id::unique(("step", model.step));
        ui.scope_builder(UiBuilder::new().scope_id(own), |ui| match model.step {
            Step::Welcome => welcome::welcome_ui(ui, model, view, out),
            Step::Interests => interests::interests_ui(ui, model, view, out),
            Step::People => people::people_ui(ui, model, view, side, out),
            Step::Preview => preview::preview_ui(ui, model, view, side, out),
            Step::Keep => keep::keep_ui(ui, model, view, out),
            Step::Home => home::home_ui(ui, model, view, side, out),
            Step::Follow => follow::follow_ui(ui, model, view, out),
        });
    });
    if let Some(strip) = places.strip {
        let used = bar_ui(ui, strip, |ui| strip_ui(ui, model, view, out));
        if (used - view.strip_height).abs() > 0.5 {
            view.strip_height = used;
            ui.ctx().request_discard("strip");
        }
    }
    if let Some(bottom) = places.bottom {
        bar_ui(ui, bottom, |ui| frame::bottom_ui(ui, model, out));
    }
    settings::dialogs_ui(ui, model, view, out);
    spoken::tell(ui, model, &mut view.told);
    if !dialog {
        let panel = widgets::layout::panel(ui);
        let mut content = places.content;
        if let Some(panel) = panel {
            content.max.x = panel.left();
        }
        let bars = [panel, places.strip, places.bottom];
        let parts = [places.rail, content].into_iter();
        let parts: Vec<Rect> = parts.chain(bars.into_iter().flatten()).collect();
        focus::jump(ui, &parts);
    }
    view.textures.tell_shown(out);
    focus::keep(ui, model, view);
    drop_hint_ui(ui);
    if let Some((word, _)) = term::take_wish(ui) {
        glossary::open(view, Some(word));
    }
    view.focus_search = view.focus_search && matches!(model.step, Step::Interests | Step::People);
    view.had_focus = ui.memory(|memory| memory.focused().is_some());
    view.had_popup = egui::Popup::is_any_open(ui.ctx()) || term::is_open(ui);
}

/// Where the parts of the window stand.
struct Places {
    rail: Rect,
    content: Rect,
    strip: Option<Rect>,
    bottom: Option<Rect>,
}

impl Places {
    /// Height of the rail, and where there is little room, as with enlarged text.
    const RAIL: (f32, f32) = (56.0, 44.0);
    /// Height of the bottom bar, and where there is little room.
    const BOTTOM: (f32, f32) = (64.0, 54.0);
    /// Rooms lower than this, in points, have little room.
    const LITTLE: f32 = 460.0;
    /// Height of the folded strip, until it has been measured.
    const STRIP: f32 = 48.0;

    fn new(model: &Model, view: &mut ViewState, room: Rect) -> Self {
        let wide = room.width() >= theme::width::WIDE;
        let with_strip = match model.step {
            Step::Interests => true,
            Step::People | Step::Preview | Step::Home => !wide,
            Step::Welcome | Step::Keep | Step::Follow => false,
        };
        // The promise has the main button beside it where there is room.
        let with_bottom = match model.step {
            Step::Welcome => !welcome::is_beside(room),
            Step::Home => false,
            Step::Interests | Step::People | Step::Preview | Step::Keep | Step::Follow => true,
        };
        if view.strip_height <= 0.0 {
            view.strip_height = Self::STRIP;
        }
        let high = |(usual, little)| {
            if room.height() < Self::LITTLE {
                little
            } else {
                usual
            }
        };
        let (rail, rest) = room.split_top_bottom_at_y(room.top() + high(Self::RAIL));
        let cut = |rest: Rect, height: f32, wanted: bool| {
            if !wanted {
                return (rest, None);
            }
            let (above, below) = rest.split_top_bottom_at_y(rest.bottom() - height);
            (above, Some(below))
        };
        let (rest, bottom) = cut(rest, high(Self::BOTTOM), with_bottom);
        let (content, strip) = cut(rest, view.strip_height, with_strip);
        Self {
            rail,
            content,
            strip,
            bottom,
        }
    }
}

/// Draws a part of the window, cut off at its edges.
fn part_ui<R>(ui: &mut Ui, place: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        ui.set_clip_rect(place.intersect(ui.clip_rect()));
        add(ui)
    })
    .inner
}

/// Draws a bar across the window with a hairline towards the content;
/// returns the height that its contents need.
fn bar_ui(ui: &mut Ui, place: Rect, add: impl FnOnce(&mut Ui)) -> f32 {
    const PADDING: f32 = 6.0;
    part_ui(ui, place, |ui| {
        let p = theme::palette(ui);
        ui.painter().rect_filled(place, 0.0, p.surface);
        let edge = if place.top() <= ui.ctx().content_rect().top() {
            place.bottom() - 0.5
        } else {
            place.top() + 0.5
        };
        let line = Stroke::new(1.0, p.hairline);
        ui.painter().hline(place.x_range(), edge, line);
        let margin = widgets::layout::margin(place.width());
        let inside = place.shrink2(egui::vec2(margin, PADDING));
        let inner = ui.scope_builder(UiBuilder::new().max_rect(inside), add);
        inner.response.rect.height() + 2.0 * PADDING
    })
}

/// What stays in view between the content and the bottom bar.
fn strip_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    widgets::layout::middle_ui(ui, |ui| match model.step {
        Step::Interests => interests::chosen_ui(ui, model, out),
        Step::People => {
            let line = text::people::forecast_line(model.forecast.posts_range);
            strip::strip_ui(ui, view, &line, |ui| {
                forecast::forecast_ui(ui, model, out);
            });
        }
        Step::Preview | Step::Home => {
            let counts = &model.preview.summary;
            let hidden = counts.hidden.iter().map(|(_, posts)| posts).sum();
            let line =
                text::preview::summary_line(counts.posts_a_day, hidden, model.preview.is_loading());
            strip::strip_ui(ui, view, &line, |ui| summary::summary_ui(ui, model, out));
        }
        Step::Welcome | Step::Keep | Step::Follow => {}
    });
}

/// The keys for the size of the text, also in a dialog that somebody cannot read.
fn zoom_keys(ui: &Ui, model: &Model, out: &mut Vec<Event>) {
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
}

/// The keys that work wherever no dialog is open.
fn keys(ui: &Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let ctrl = |key| ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F1)) {
        glossary::open(view, None);
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
    if model.taken.is_some() && plain(Key::Escape) {
        out.push(Event::User(User::LeaveFile));
        view.focus_path = true;
        return;
    }
    // A control that had the focus takes these keys first, and so does an open menu.
    let free = !view.had_focus && !view.had_popup;
    if free && plain(Key::Escape) && view.hint.is_some() {
        view.hint = None;
    } else if free
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
    let card = Rect::from_center_size(room.center(), egui::vec2(380.0, 140.0));
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
