//! The promise, and what people get wrong about social media.

use egui::{Role, Sense, Ui, UiBuilder, pos2, vec2};

use super::hint::Hint;
use super::theme::{self, space, width};
use super::view::{Dialog, ViewState};
use super::widgets::button::{self, Push};
use super::widgets::{layout, term};
use super::{fonts, icons, spoken};
use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::step::Step;
use crate::text;
use crate::text::welcome::{self as words, Myth};

/// Least size of the window at which promise and cards stand side by side: the promise, its button
/// and what goes with it are seen whole.
const BESIDE: egui::Vec2 = vec2(860.0, 680.0);

/// Whether promise and cards stand side by side in a window of this size.
pub(super) fn is_beside(window: egui::Rect) -> bool {
    window.width() >= BESIDE.x && window.height() >= BESIDE.y
}

/// Draws the screen.
pub fn welcome_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    if !is_beside(ui.ctx().content_rect()) {
        layout::screen_ui(ui, "welcome", width::TEXT, layout::NO_SIDE, |ui| {
            ui.add_space(space::XXL);
            promise_ui(ui, view, None, out);
            ui.add_space(space::XXL);
            cards_ui(ui, model, view, out);
            ui.add_space(space::XL);
        });
        return;
    }
    let room = ui.available_rect_before_wrap();
    let block = (room.width() - 2.0 * space::XXXL).min(width::CONTENT);
    let left = (room.left() + (room.width() - block) / 2.0).round();
    let half = (block - space::XXXL) * 0.46;
    let mut promise = room;
    promise.min.x = left;
    promise.max.x = left + half;
    ui.scope_builder(UiBuilder::new().max_rect(promise), |ui| {
        // Messages above may leave it too little room.
        layout::scroll_ui(ui, "welcome-promise", |ui| {
            ui.set_max_width(half);
            // Both columns begin on one line; the ring around a word is seen whole.
            ui.set_clip_rect(ui.clip_rect().expand2(vec2(space::S, 0.0)));
            ui.add_space(space::XXL);
            promise_ui(ui, view, Some(model), out);
            ui.add_space(space::M);
        });
    });
    let mut cards = room;
    cards.min.x = left + half + space::XXXL;
    ui.scope_builder(UiBuilder::new().max_rect(cards), |ui| {
        layout::scroll_ui(ui, "welcome-cards", |ui| {
            ui.set_max_width(block - half - space::XXXL);
            ui.add_space(space::XXL);
            cards_ui(ui, model, view, out);
            ui.add_space(space::XL);
        });
    });
}

/// The promise; with the main button under it if there is a model to ask.
fn promise_ui(ui: &mut Ui, view: &mut ViewState, button_of: Option<&Model>, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let font = fonts::bold(theme::size::HERO);
    let promise = term::Text::new(&words::promise(), font, p.ink, None).show_ui(ui);
    spoken::title(ui, promise.id);
    ui.add_space(space::S);
    term::Text::new(&words::help(), fonts::regular(17.0), p.quiet, None).show_ui(ui);
    ui.add_space(space::L);
    if let Some(model) = button_of {
        let push = Push::primary(text::frame::primary(Step::Welcome, model.kept))
            .large()
            .after("arrow-right");
        if ui.add(push).clicked() {
            out.push(Event::User(User::GoTo(Step::Interests)));
        }
        ui.add_space(space::M);
    }
    for (icon, said) in words::reassurances() {
        layout::row_ui(ui, 24.0, |ui| {
            let (spot, _) = ui.allocate_exact_size(vec2(22.0, 24.0), Sense::hover());
            icons::paint(ui.painter(), spot.center(), icon, 18.0, p.accent_ink);
            ui.label(fonts::body(said));
        });
    }
    ui.add_space(space::M);
    if button::link_ui(ui, words::open_plan(), None).clicked() {
        view.dialog = Some(Dialog::OpenPlan);
    }
}

fn cards_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    layout::heading_ui(ui, words::cards_title());
    ui.label(fonts::small(words::cards_help()).color(p.quiet));
    ui.add_space(space::S);
    for myth in Myth::ALL {
        myth_ui(ui, model, view, myth, out);
        ui.add_space(space::XS);
    }
}

fn myth_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, myth: Myth, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let said = myth.said();
    let builder = UiBuilder::new()
        .id_salt(said)
        .accessibility_role(Role::Article)
        .accessibility_label(said);
    ui.scope_builder(builder, |ui| {
        layout::card(ui).show(ui, |ui| {
            ui.take_available_width();
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                let (spot, _) = ui.allocate_exact_size(vec2(36.0, 36.0), Sense::hover());
                let tint = theme::tint(p, theme::hue_of(myth.icon()));
                ui.painter()
                    .rect_filled(spot, super::widgets::rounding(10.0), tint.soft);
                let at = pos2(spot.center().x, spot.center().y);
                icons::paint(ui.painter(), at, myth.icon(), 20.0, tint.strong);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    let heading = ui.label(fonts::rich(said, fonts::bold(15.0)));
                    spoken::heading(ui, heading.id, 3);
                    ui.label(fonts::rich(myth.answer(), fonts::regular(14.0)).color(p.quiet));
                    let place = myth.place();
                    // A link is higher than its words.
                    ui.add_space(-4.0);
                    if button::link_ui(ui, place.link, Some("arrow-right")).clicked() {
                        view.hint = Some(Hint::of(model, myth));
                        out.extend(view.hint.map(|hint| Event::User(User::GoTo(hint.step))));
                    }
                });
            });
        });
    });
}
