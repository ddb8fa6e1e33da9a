//! The side panel where there is no room at the side.

use egui::{Align, Layout, Ui};

use super::theme::{self, space};
use super::view::ViewState;
use super::widgets::button::Push;
use super::widgets::layout;
use super::{fonts, hint, spoken};
use crate::text;

/// Draws the side panel as a strip that unfolds, where the window is narrow.
pub(super) fn strip_ui(ui: &mut Ui, view: &mut ViewState, line: &str, add: impl FnOnce(&mut Ui)) {
    let p = theme::palette(ui);
    let (wanted, name) = if view.side_open {
        ("caret-down", text::people::hide_details())
    } else {
        ("caret-up", text::people::show_details())
    };
    ui.horizontal(|ui| {
        let push = Push::quiet(name).icon(wanted).small();
        let label = egui::Label::new(fonts::label(line).color(p.ink)).wrap();
        let push_room = push.width(ui) + ui.spacing().item_spacing.x;
        let room = ui.available_width() - push_room.max(150.0);
        ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(label);
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let push = ui.add(push);
            spoken::expanded(ui, &push, view.side_open);
            if push.clicked() {
                view.side_open = !view.side_open;
                hint::folded(ui, view);
            }
        });
    });
    if view.side_open {
        // Something of the content stays in view.
        let room = ui.ctx().content_rect().height();
        let most = (room * 0.45).min((room - 300.0).max(100.0));
        egui::ScrollArea::vertical()
            .id_salt("strip")
            .max_height(most)
            .min_scrolled_height(most)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                // Room for the scroll bar.
                ui.set_max_width(ui.available_width() - space::L);
                add(ui);
                ui.add_space(space::M);
                layout::follow_focus(ui);
            });
    }
}
