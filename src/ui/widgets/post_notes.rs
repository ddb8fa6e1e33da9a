//! Small lines on a post: who passed it on, what it answers, what its author warns of.

use egui::{Align, Layout, Sense, Ui, pos2, vec2};

use crate::domain::source::Network;
use crate::text;
use crate::text::marked::Marked;
use crate::ui::theme::{self, radius, size};
use crate::ui::{fonts, icons, script, spoken};

use super::button::Push;
use super::{layout, post_text, rounding, term};

/// A small line with an icon, indented like the text of the post. Its words are explained in the
/// way of a network, or else `help` is shown on hover.
pub(super) fn note_ui(
    ui: &mut Ui,
    icon: &str,
    words: &Marked,
    on: Option<Network>,
    help: Option<String>,
) {
    let p = theme::palette(ui);
    layout::row_ui(ui, 20.0, |ui| {
        let (spot, _) = ui.allocate_exact_size(vec2(44.0, 20.0), Sense::hover());
        let at = pos2(spot.right() - 8.0, spot.center().y);
        icons::paint(ui.painter(), at, icon, 15.0, p.quiet);
        if on.is_some() {
            let font = fonts::medium(size::SMALL);
            let line = term::Text::new(words, font, p.quiet, on).one_line();
            line.show_ui(ui);
            return;
        }
        let label = script::line_ui(ui, &words.plain(), |words| {
            fonts::label(words).color(p.quiet)
        });
        if let Some(help) = help {
            label.on_hover_text(help);
        }
    });
}

/// What an author wrote in front of a post, and the button that shows the post; says whether that
/// was pressed. What a content warning is, is explained in the way of a network.
pub(super) fn warning_ui(ui: &mut Ui, warning: &str, shown: bool, on: Option<Network>) -> bool {
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
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        let name = text::post::warning_name();
                        if on.is_some() {
                            term::small_ui(ui, &name, p.quiet, on);
                        } else {
                            ui.label(fonts::small(name.plain()).color(p.quiet))
                                .on_hover_text(text::post::warning_help());
                        }
                        post_text::words_ui(ui, warning, &fonts::medium(size::BODY), p.ink);
                    });
                });
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let words = if shown {
                        text::post::hide_again()
                    } else {
                        text::post::show_anyway()
                    };
                    let push = ui.add(Push::secondary(words).small());
                    spoken::describe(ui, &push, || warning.to_owned());
                    pressed = push.clicked();
                });
            });
        });
    pressed
}
