//! Icons of the bundled icon font, by name.

use std::collections::HashMap;
use std::sync::LazyLock;

use egui::{Align2, Color32, FontFamily, FontId, Painter, Pos2, Rect};

static TABLE: LazyLock<HashMap<&'static str, char>> = LazyLock::new(|| {
    include_str!("../../assets/icons/phosphor.tsv")
        .lines()
        .filter_map(|line| {
            let (name, hex) = line.split_once('\t')?;
            let code = u32::from_str_radix(hex, 16).ok()?;
            Some((name, char::from_u32(code)?))
        })
        .collect()
});

/// Shown where a name is unknown.
const NEUTRAL: &str = "circle-dashed";

/// Family of the icons drawn in lines.
#[must_use]
pub fn family() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// Family of the few filled icons.
#[must_use]
pub fn filled_family() -> FontFamily {
    FontFamily::Name("icons-fill".into())
}

/// Whether the font has an icon of this name.
#[must_use]
pub fn exists(name: &str) -> bool {
    TABLE.contains_key(name)
}

/// The icon's character; a neutral one for a name the font does not have.
#[must_use]
pub fn glyph(name: &str) -> char {
    TABLE
        .get(name)
        .or_else(|| TABLE.get(NEUTRAL))
        .copied()
        .unwrap_or('\u{2022}')
}

/// Paints an icon around `center`.
#[expect(clippy::must_use_candidate, reason = "the place is rarely of interest")]
pub fn paint(painter: &Painter, center: Pos2, name: &str, size: f32, color: Color32) -> Rect {
    painter.text(
        center,
        Align2::CENTER_CENTER,
        glyph(name),
        FontId::new(size, family()),
        color,
    )
}

/// Paints a filled icon around `center`.
#[expect(clippy::must_use_candidate, reason = "the place is rarely of interest")]
pub fn paint_filled(
    painter: &Painter,
    center: Pos2,
    name: &str,
    size: f32,
    color: Color32,
) -> Rect {
    painter.text(
        center,
        Align2::CENTER_CENTER,
        glyph(name),
        FontId::new(size, filled_family()),
        color,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_whole() {
        assert!(TABLE.len() > 1_000);
        assert!(exists(NEUTRAL));
        assert_eq!(glyph("no such icon"), glyph(NEUTRAL));
    }
}
