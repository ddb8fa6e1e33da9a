//! Typefaces: bundled Inter, emoji and icons; everything else from the desktop.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId, RichText};

use super::icons;
use super::theme::size;

/// Medium weight, for names and buttons.
#[must_use]
pub fn medium_family() -> FontFamily {
    FontFamily::Name("medium".into())
}

/// Bold weight, for titles.
#[must_use]
pub fn bold_family() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// The bundled typefaces with egui's own behind them, for rare signs.
pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let bundled: [(&str, &'static [u8]); 6] = [
        (
            "inter",
            include_bytes!("../../assets/fonts/Inter-Regular.otf"),
        ),
        (
            "inter-medium",
            include_bytes!("../../assets/fonts/Inter-Medium.otf"),
        ),
        (
            "inter-bold",
            include_bytes!("../../assets/fonts/Inter-Bold.otf"),
        ),
        (
            "emoji",
            include_bytes!("../../assets/fonts/NotoEmoji-Regular.ttf"),
        ),
        (
            "phosphor",
            include_bytes!("../../assets/icons/Phosphor.ttf"),
        ),
        (
            "phosphor-fill",
            include_bytes!("../../assets/icons/Phosphor-Fill.ttf"),
        ),
    ];
    for (name, bytes) in bundled {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let fallback = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    for (family, name) in [
        (FontFamily::Proportional, "inter"),
        (medium_family(), "inter-medium"),
        (bold_family(), "inter-bold"),
        (icons::family(), "phosphor"),
        (icons::filled_family(), "phosphor-fill"),
    ] {
        let own = [name.to_owned(), "emoji".to_owned()];
        let faces = own.into_iter().chain(fallback.clone());
        fonts.families.insert(family, faces.collect());
    }
    fonts
}

/// Regular weight in this size.
#[must_use]
pub const fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Medium weight in this size.
#[must_use]
pub fn medium(size: f32) -> FontId {
    FontId::new(size, medium_family())
}

/// Bold weight in this size.
#[must_use]
pub fn bold(size: f32) -> FontId {
    FontId::new(size, bold_family())
}

/// Line height that goes with a type size.
#[must_use]
pub fn line_height(size: f32) -> f32 {
    let ratio = if size >= size::TITLE { 1.25 } else { 1.45 };
    (size * ratio).round()
}

/// Text in a font, with the line height that goes with it.
pub fn rich(text: impl Into<String>, font: FontId) -> RichText {
    let height = line_height(font.size);
    RichText::new(text).font(font).line_height(Some(height))
}

/// The promise on the first screen.
pub fn hero(text: impl Into<String>) -> RichText {
    rich(text, bold(size::HERO))
}

/// Title of a screen.
pub fn title(text: impl Into<String>) -> RichText {
    rich(text, bold(size::TITLE))
}

/// Title inside a screen.
pub fn heading(text: impl Into<String>) -> RichText {
    rich(text, bold(size::HEADING))
}

/// Name of a person or a thing.
pub fn name(text: impl Into<String>) -> RichText {
    rich(text, medium(size::BODY))
}

/// Running text.
pub fn body(text: impl Into<String>) -> RichText {
    rich(text, regular(size::BODY))
}

/// Second line.
pub fn small(text: impl Into<String>) -> RichText {
    rich(text, regular(size::SMALL))
}

/// Label over a value.
pub fn label(text: impl Into<String>) -> RichText {
    rich(text, medium(size::SMALL))
}
