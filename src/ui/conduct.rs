//! The lines for people who work in healthcare, where they sign in and in the list of words.

use egui::{Role, Ui, UiBuilder};

use super::theme::{self, space, width};
use super::view::ViewState;
use super::widgets::button::{self, Push};
use super::widgets::{layout, term};
use super::{fonts, spoken};
use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::post::WebLink;
use crate::text::conduct as words;
use crate::text::glossary;

/// Whether somebody who searches for this looks for these lines; everybody who searches for
/// nothing sees them.
pub(super) fn fits(query: &str) -> bool {
    glossary::is_among(query, words::also())
}

/// Least width at which the lines stand beside the form.
pub(super) const BESIDE: f32 = width::TEXT + space::XXL + 360.0;

/// Whether somebody is interested in health, and so may work there.
pub(super) fn concerns(model: &Model) -> bool {
    model.interests.is_about(&model.catalogue, "health")
}

/// Draws the lines where somebody signs in; they can be folded.
pub(super) fn folding_ui(ui: &mut Ui, view: &mut ViewState, out: &mut Vec<Event>) {
    let open = !view.follow.conduct_folded;
    layout::heading_ui(ui, words::title());
    let push = Push::quiet(words::fold(open))
        .icon(if open { "caret-up" } else { "caret-down" })
        .small()
        .flush();
    let push = ui.add(push);
    spoken::expanded(ui, &push, open);
    spoken::describe(ui, &push, || words::title().to_owned());
    if push.clicked() {
        view.follow.conduct_folded = open;
    }
    if open {
        lines_ui(ui, out);
    }
}

/// Draws the lines.
pub(super) fn lines_ui(ui: &mut Ui, out: &mut Vec<Event>) {
    // A link is higher than its words.
    const CLOSER: f32 = -6.0;
    let p = theme::palette(ui);
    let builder = UiBuilder::new()
        .accessibility_role(Role::Group)
        .accessibility_label(words::title());
    ui.scope_builder(builder, |ui| {
        ui.set_max_width(ui.available_width().min(width::TEXT));
        ui.spacing_mut().item_spacing.y = 0.0;
        term::small_ui(ui, &words::help(), p.quiet, None);
        ui.add_space(space::S);
        for (number, line) in words::lines().into_iter().enumerate() {
            ui.push_id(number, |ui| {
                ui.label(fonts::small(line.said).color(p.ink));
                ui.add_space(CLOSER);
                let source = words::source(line.source);
                let link = button::link_ui(ui, &source, Some("arrow-square-out"));
                if link.on_hover_text(line.link).clicked() {
                    let link = WebLink::parse(line.link);
                    out.extend(link.map(|link| Event::User(User::OpenLink(link))));
                }
            });
        }
        ui.label(fonts::small(words::no_advice()).color(p.quiet));
    });
}
