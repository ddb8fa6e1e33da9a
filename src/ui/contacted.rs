//! Whom the app has contacted, in the settings.

use egui::Ui;

use super::theme::{self, space};
use super::widgets::button::Push;
use super::widgets::layout;
use super::{fonts, spoken};
use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::text::people::share;
use crate::text::settings as words;

/// The list, or the button that brings it.
pub(super) fn contacted_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    layout::part_heading_ui(ui, words::contacted());
    ui.label(fonts::small(words::contacted_help()).color(p.quiet));
    ui.add_space(space::S);
    let push = match &model.contacts {
        None => Push::secondary(words::list_contacted()),
        Some(contacts) => {
            if contacts.is_empty() {
                ui.label(fonts::small(words::nobody_contacted()));
            }
            for contact in contacts {
                ui.horizontal_wrapped(|ui| {
                    let first = ui.label(fonts::small(&contact.host));
                    let requests = words::requests(contact);
                    let second = ui.label(fonts::small(&requests).color(p.quiet));
                    let both = || share(&contact.host, &requests);
                    spoken::together(ui, &first, &second, both);
                });
            }
            ui.add_space(space::S);
            Push::secondary(words::list_contacted_again()).small()
        }
    };
    if ui.add(push).clicked() {
        out.push(Event::User(User::ListContacts));
    }
}
