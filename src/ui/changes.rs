//! Before a changed plan is kept: who would come and go.

use std::sync::Arc;

use egui::Ui;

use super::fonts;
use super::sign_in::quiet_ui;
use super::theme::{self, space};
use super::widgets::button::Push;
use super::widgets::layout;
use crate::domain::Model;
use crate::domain::adjust::Changes;
use crate::domain::event::{Event, User};
use crate::domain::source::Source;
use crate::text::adjust as words;

/// Names shown on each side.
const SHOWN: usize = 6;

/// Draws the card, if a kept plan is being changed.
pub(super) fn changes_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let Some(changes) = model.changes() else {
        return;
    };
    layout::card(ui).show(ui, |ui| {
        ui.take_available_width();
        layout::heading_ui(ui, words::title());
        if changes.is_empty() {
            quiet_ui(ui, words::nothing());
        } else {
            sides_ui(ui, &changes);
        }
        ui.add_space(space::XS);
        let push = Push::secondary(words::discard()).icon("arrow-u-up-left");
        if ui.add(push.small()).clicked() {
            out.push(Event::User(User::DiscardChanges));
        }
    });
    ui.add_space(space::M);
}

fn sides_ui(ui: &mut Ui, changes: &Changes) {
    let (count, wide) = layout::columns(ui.available_width(), 200.0, space::L, 2);
    let sides = [
        (
            words::coming(changes.coming.len()),
            &changes.coming,
            words::posts_coming(changes.posts_coming),
        ),
        (
            words::going(changes.going.len()),
            &changes.going,
            words::posts_going(changes.posts_going),
        ),
    ];
    layout::grid_ui(ui, &sides, (count, wide), space::L, |ui, side, wide| {
        let (heading, sources, posts) = side;
        ui.vertical(|ui| {
            ui.set_width(wide);
            side_ui(ui, heading, sources, posts);
        });
    });
}

fn side_ui(ui: &mut Ui, heading: &str, sources: &[Arc<Source>], posts: &str) {
    let p = theme::palette(ui);
    ui.label(fonts::label(heading));
    for source in sources.iter().take(SHOWN) {
        ui.add(egui::Label::new(fonts::small(&source.name)).truncate());
    }
    if sources.len() > SHOWN {
        ui.label(fonts::small(words::more(sources.len() - SHOWN)).color(p.quiet));
    }
    if !sources.is_empty() {
        ui.label(fonts::small(posts).color(p.quiet));
    }
}
