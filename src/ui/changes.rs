//! Before a changed plan is kept: who would come and go.

use std::sync::Arc;

use egui::Ui;

use super::sign_in::quiet_ui;
use super::theme::{self, space};
use super::widgets::button::Push;
use super::widgets::layout;
use super::{fonts, script};
use crate::domain::Model;
use crate::domain::adjust::{Changes, Moved};
use crate::domain::event::{Event, User};
use crate::domain::post::Post;
use crate::domain::source::Source;
use crate::text::adjust as words;

/// Names shown on each side.
const SHOWN: usize = 6;
/// Posts shown on each side.
const SHOWN_POSTS: usize = 4;

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
            let moved = model.before.as_ref().map(|before| &before.moved);
            sides_ui(ui, &changes, moved.unwrap_or(&Moved::default()));
        }
        ui.add_space(space::XS);
        let push = Push::secondary(words::discard()).icon("arrow-u-up-left");
        if ui.add(push.small()).clicked() {
            out.push(Event::User(User::DiscardChanges));
        }
    });
    ui.add_space(space::M);
}

fn sides_ui(ui: &mut Ui, changes: &Changes, moved: &Moved) {
    let (count, wide) = layout::columns(ui.available_width(), 200.0, space::L, 2);
    let sides = [
        (
            words::coming(changes.coming.len()),
            &changes.coming,
            words::posts_coming(changes.posts_coming),
            &moved.coming,
        ),
        (
            words::going(changes.going.len()),
            &changes.going,
            words::posts_going(changes.posts_going),
            &moved.going,
        ),
    ];
    layout::grid_ui(ui, &sides, (count, wide), space::L, |ui, side, wide| {
        let (heading, sources, rate, posts) = side;
        ui.vertical(|ui| {
            ui.set_width(wide);
            side_ui(ui, heading, sources, rate);
            posts_ui(ui, posts);
        });
    });
}

fn side_ui(ui: &mut Ui, heading: &str, sources: &[Arc<Source>], rate: &str) {
    let p = theme::palette(ui);
    layout::part_heading_ui(ui, heading);
    for source in sources.iter().take(SHOWN) {
        script::line_ui(ui, &source.name, fonts::small);
    }
    if sources.len() > SHOWN {
        ui.label(fonts::small(words::more(sources.len() - SHOWN)).color(p.quiet));
    }
    if !sources.is_empty() {
        ui.label(fonts::small(rate).color(p.quiet));
    }
}

/// Some of the posts that come or go, a line each.
fn posts_ui(ui: &mut Ui, posts: &[Arc<Post>]) {
    if posts.is_empty() {
        return;
    }
    let p = theme::palette(ui);
    ui.add_space(space::XS);
    layout::part_heading_ui(ui, &words::posts_of_week(posts.len()));
    for post in posts.iter().take(SHOWN_POSTS) {
        let line = words::post_line(post);
        script::line_ui(ui, &line, |line| fonts::small(line).color(p.quiet))
            .on_hover_text(script::line(ui.ctx(), &line));
    }
}
