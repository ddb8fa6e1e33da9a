//! The pieces that screens are made of.

mod author;
pub mod button;
pub mod chart;
pub mod chip;
pub mod feed;
pub mod field;
pub mod forecast;
pub mod layout;
pub mod media;
pub mod notice;
pub mod person_card;
pub mod portrait;
pub mod post_card;
mod post_notes;
pub mod post_text;
mod right_to_left;
pub mod skeleton;
pub mod summary;
pub mod term;
pub mod topic_tile;

use egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use super::theme;

/// Paints the focus ring around a control that has the keyboard's focus.
pub(super) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: f32) {
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.expand(2.0),
            rounding(radius + 2.0),
            Stroke::new(2.0, theme::palette(ui).accent),
            StrokeKind::Outside,
        );
    }
}

/// A radius as egui wants it.
pub(super) fn rounding(radius: f32) -> CornerRadius {
    CornerRadius::from(radius)
}

/// The name of a topic, or its short name if the catalogue no longer has it.
pub(super) fn topic_name(model: &crate::domain::Model, slug: &crate::domain::Slug) -> String {
    crate::text::topics::name_of(&model.catalogue, slug).into_owned()
}

/// The hue of a topic's group.
pub(super) fn topic_hue(model: &crate::domain::Model, slug: &crate::domain::Slug) -> u16 {
    model
        .catalogue
        .topic(slug)
        .and_then(|topic| model.catalogue.group(&topic.group))
        .map_or(0, |group| group.hue)
}

/// The name of a topic, or "added by you".
pub(super) fn share_name(
    model: &crate::domain::Model,
    slug: Option<&crate::domain::Slug>,
) -> String {
    slug.map_or_else(
        || crate::text::names::by_hand().to_owned(),
        |slug| topic_name(model, slug),
    )
}
