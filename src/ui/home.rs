//! Reading here, on later launches.

use egui::Ui;

use super::theme::{self, space};
use super::view::ViewState;
use super::widgets::button::{self, Push};
use super::{fonts, preview, spoken};
use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::step::Step;
use crate::text::home as words;

/// Draws the screen; with the summary beside it if `side`.
pub fn home_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, side: bool, out: &mut Vec<Event>) {
    preview::beside_ui(ui, "home", model, view, side, out, |ui, view, out| {
        let p = theme::palette(ui);
        ui.add_space(space::XL);
        let adjust = Push::secondary(words::adjust()).icon("sliders-horizontal");
        let take = Push::quiet(words::take()).icon("suitcase-simple");
        let widths = [take.width(ui), adjust.width(ui)];
        let beside = ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let title = ui.label(fonts::title(words::title()));
                spoken::title(ui, title.id);
                let said = refreshed_at(model).map_or_else(
                    || words::not_refreshed().to_owned(),
                    |at| words::refreshed(model.now, at, model.utc_offset_secs),
                );
                ui.label(fonts::small(said).color(p.quiet));
            });
            let room = ui.available_width() - 2.0 * space::S;
            let beside = widths.iter().sum::<f32>() < room;
            if beside {
                button::push_to_end(ui, &widths);
                take_ui(ui, take.clone(), out);
                adjust_ui(ui, adjust.clone(), out);
            }
            beside
        });
        if !beside.inner {
            ui.horizontal_wrapped(|ui| {
                adjust_ui(ui, adjust, out);
                take_ui(ui, take, out);
            });
        }
        ui.add_space(space::S);
        preview::head_ui(ui, model, view, out);
    });
}

fn adjust_ui(ui: &mut Ui, push: Push, out: &mut Vec<Event>) {
    if ui.add(push).on_hover_text(words::adjust_help()).clicked() {
        out.push(Event::User(User::Adjust));
    }
}

fn take_ui(ui: &mut Ui, push: Push, out: &mut Vec<Event>) {
    if ui.add(push).clicked() {
        out.push(Event::User(User::GoTo(Step::Keep)));
    }
}

/// When the newest answer of any source arrived.
fn refreshed_at(model: &Model) -> Option<i64> {
    model
        .preview
        .sources
        .values()
        .filter_map(|source| source.fetched_at)
        .max()
}
