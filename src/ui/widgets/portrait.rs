//! Round portraits, and initials where there is none.

use egui::epaint::RectShape;
use egui::{Align2, Painter, Rect, TextureId, pos2};

use crate::ui::fonts;
use crate::ui::theme::{self, Palette};

use super::rounding;

/// First letters of the first two words.
#[must_use]
pub fn initials(name: &str) -> String {
    let letters: String = name
        .split(|sign: char| !sign.is_alphanumeric())
        .filter_map(|word| word.chars().next())
        .take(2)
        .flat_map(char::to_uppercase)
        .collect();
    if letters.is_empty() {
        "\u{2022}".to_owned()
    } else {
        letters
    }
}

/// Paints a portrait, or the initials on a hue of their own.
pub fn paint(painter: &Painter, p: &Palette, rect: Rect, name: &str, texture: Option<TextureId>) {
    let round = rounding(rect.height() / 2.0);
    if let Some(texture) = texture {
        painter.add(picture(rect, round, texture));
        return;
    }
    let tint = theme::tint(p, theme::hue_of(name));
    painter.rect_filled(rect, round, tint.mid);
    painter.text(
        rect.center(),
        Align2::CENTER_CENTER,
        initials(name),
        fonts::medium((rect.height() * 0.36).round()),
        tint.ink,
    );
}

/// A picture with rounded corners that fills the rectangle.
#[must_use]
pub fn picture(rect: Rect, round: egui::CornerRadius, texture: TextureId) -> RectShape {
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    RectShape::filled(rect, round, theme::AS_IS).with_texture(texture, whole)
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_short() {
        assert_eq!(initials("Nursing Times"), "NT");
        assert_eq!(initials("world health organization"), "WH");
        assert_eq!(initials("#nursing"), "N");
        assert_eq!(initials("🌍"), "\u{2022}");
    }
}
