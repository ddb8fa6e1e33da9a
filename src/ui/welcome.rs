//! The promise, and what people get wrong about social media.

use egui::{Role, Sense, Ui, UiBuilder, pos2, vec2};

use super::theme::{self, space, width};
use super::view::{Dialog, ViewState};
use super::widgets::button::{self, Push};
use super::widgets::layout;
use super::{fonts, icons, spoken};
use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::step::{self, Step};
use crate::text;
use crate::text::welcome as words;

/// Least width at which promise and cards stand side by side.
pub(super) const BESIDE: f32 = 860.0;

/// Draws the screen.
pub fn welcome_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    if ui.available_width() < BESIDE {
        layout::screen_ui(ui, "welcome", width::TEXT, layout::NO_SIDE, |ui| {
            ui.add_space(space::XXL);
            promise_ui(ui, view, None, out);
            ui.add_space(space::XXL);
            cards_ui(ui, model, out);
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
    // Slightly above the middle, where the eye expects it.
    promise.min.y += ((room.height() - 380.0) * 0.42).max(space::XL);
    ui.scope_builder(UiBuilder::new().max_rect(promise), |ui| {
        promise_ui(ui, view, Some(model), out);
    });
    let mut cards = room;
    cards.min.x = left + half + space::XXXL;
    ui.scope_builder(UiBuilder::new().max_rect(cards), |ui| {
        layout::scroll_ui(ui, "welcome-cards", |ui| {
            ui.set_max_width(block - half - space::XXXL);
            ui.add_space(space::XXL);
            cards_ui(ui, model, out);
            ui.add_space(space::XL);
        });
    });
}

/// The promise; with the main button under it if there is a model to ask.
fn promise_ui(ui: &mut Ui, view: &mut ViewState, button_of: Option<&Model>, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let promise = ui.label(fonts::hero(words::promise()));
    spoken::title(ui, promise.id);
    ui.add_space(space::S);
    ui.label(fonts::rich(words::help(), fonts::regular(17.0)).color(p.quiet));
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

fn cards_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    layout::heading_ui(ui, words::cards_title());
    ui.add_space(space::S);
    for myth in words::myths() {
        myth_ui(ui, model, &myth, out);
        ui.add_space(space::XS);
    }
}

fn myth_ui(ui: &mut Ui, model: &Model, myth: &words::Myth, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let builder = UiBuilder::new()
        .id_salt(myth.said)
        .accessibility_role(Role::Article)
        .accessibility_label(myth.said);
    ui.scope_builder(builder, |ui| {
        layout::card(ui).show(ui, |ui| {
            ui.take_available_width();
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                let (spot, _) = ui.allocate_exact_size(vec2(36.0, 36.0), Sense::hover());
                let tint = theme::tint(p, theme::hue_of(myth.icon));
                ui.painter()
                    .rect_filled(spot, super::widgets::rounding(10.0), tint.soft);
                let at = pos2(spot.center().x, spot.center().y);
                icons::paint(ui.painter(), at, myth.icon, 20.0, tint.strong);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    let said = ui.label(fonts::rich(myth.said, fonts::bold(15.0)));
                    spoken::heading(ui, said.id, 3);
                    ui.label(fonts::rich(myth.answer, fonts::regular(14.0)).color(p.quiet));
                    // The place may still be closed; then the first one is a good start.
                    let target = match step::gate(model, myth.step) {
                        Ok(()) => myth.step,
                        Err(_) => Step::Interests,
                    };
                    if button::link_ui(ui, myth.place, Some("arrow-right")).clicked() {
                        out.push(Event::User(User::GoTo(target)));
                    }
                });
            });
        });
    });
}
