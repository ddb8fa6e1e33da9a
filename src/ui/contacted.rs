//! Whom the app has contacted, in the settings.

use egui::Ui;

use super::fonts;
use super::theme::{self, space};
use super::widgets::button::Push;
use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::text::settings as words;

/// The list, or the button that brings it.
pub(super) fn contacted_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    ui.label(fonts::label(words::contacted()));
    ui.label(fonts::small(words::contacted_help()).color(p.quiet));
    ui.add_space(space::S);
    let push = match &model.contacts {
        None => Push::secondary(words::list_contacted()),
        Some(contacts) => {
            if contacts.is_empty() {
                ui.label(fonts::small(words::nobody_contacted()));
            }
            for contact in contacts {
                ui.horizontal(|ui| {
                    ui.label(fonts::small(&contact.host));
                    ui.label(fonts::small(words::requests(contact)).color(p.quiet));
                });
            }
            ui.add_space(space::S);
            Push::quiet(words::list_contacted_again())
        }
    };
    if ui.add(push).clicked() {
        out.push(Event::User(User::ListContacts));
    }
}
