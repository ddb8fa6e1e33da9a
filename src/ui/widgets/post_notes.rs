//! What an author wrote in front of a post.

use egui::{Align, Layout, Ui};

use super::button::Push;
use super::rounding;
use crate::text;
use crate::ui::fonts;
use crate::ui::theme::{self, radius};

/// The warning and the button that shows the post; says whether that was pressed.
pub(super) fn warning_ui(ui: &mut Ui, warning: &str, shown: bool) -> bool {
    let p = theme::palette(ui);
    let mut pressed = false;
    egui::Frame::new()
        .fill(p.sunken)
        .corner_radius(rounding(radius::CONTROL))
        .inner_margin(egui::Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let room = ui.available_width() - 130.0;
                ui.scope(|ui| {
                    ui.set_width(room);
                    ui.label(fonts::name(warning))
                        .on_hover_text(text::post::warning_help());
                });
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let words = if shown {
                        text::post::hide_again()
                    } else {
                        text::post::show_anyway()
                    };
                    pressed = ui.add(Push::secondary(words).small()).clicked();
                });
            });
        });
    pressed
}
