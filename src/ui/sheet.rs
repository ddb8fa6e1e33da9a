//! The run-sheet for X: one page after the other, ticked off by hand.

use egui::Ui;

use super::follow::act;
use super::sign_in::{quiet_marked_ui, quiet_ui};
use super::theme::{self, space};
use super::widgets::button::{self, Push};
use super::widgets::{chip, layout};
use super::{fonts, script, spoken};
use crate::domain::Model;
use crate::domain::event::{AccountUser, Event, User};
use crate::domain::run::sheet;
use crate::domain::source::Network;
use crate::text::sheet as words;

/// Draws the sheet.
pub(super) fn sheet_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let lines = sheet::lines(&model.plan, &model.following.followed_on_x);
    let done = lines.iter().filter(|line| line.done).count();
    quiet_marked_ui(ui, &words::help(), Some(Network::X));
    ui.label(fonts::small(words::progress(done, lines.len())));
    match lines.iter().find(|line| !line.done) {
        Some(next) => {
            let push = Push::secondary(words::next(&next.name)).icon("arrow-square-out");
            if ui.add(push).clicked() {
                out.push(Event::User(User::OpenLink(next.link.clone())));
            }
        }
        None => quiet_ui(ui, words::done()),
    }
    ui.add_space(space::XS);
    let p = theme::palette(ui);
    for line in &lines {
        ui.push_id(line.source.as_str(), |ui| {
            layout::row_ui(ui, theme::TARGET, |ui| {
                let tick = chip::check_ui(ui, &line.name, line.done);
                if tick
                    .on_hover_text(script::line(ui.ctx(), &words::tick(&line.name)))
                    .clicked()
                {
                    let user = AccountUser::TickOnX(line.source.clone(), !line.done);
                    act(out, user);
                }
                let address = format!("@{}", line.screen_name);
                ui.label(fonts::small(address).color(p.quiet));
                let open = button::link_ui(ui, words::open(), None);
                spoken::describe(ui, &open, || line.name.clone());
                if open.clicked() {
                    out.push(Event::User(User::OpenLink(line.link.clone())));
                }
            });
        });
    }
}
