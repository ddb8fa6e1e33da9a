//! Firstfeed's own mark: three lines of a feed, the first one longest, on a rounded square.
//! Drawn here and nowhere taken from; it is under the project's licence like the code.

use egui::{CornerRadius, IconData, Rect, Ui, Vec2, pos2, vec2};

use super::{fonts, theme};
use crate::text;

/// Side on which the shapes below are drawn.
const GRID: f32 = 28.0;
/// Radius of the square's corners.
const ROUND: f32 = 8.0;
/// Pixels of the window's icon a side: enough for a task switcher on a fine screen.
const ICON_SIDE: usize = 128;

/// The three lines on the grid.
fn lines() -> [Rect; 3] {
    [(0.0, 14.0), (1.0, 9.8), (2.0, 6.3)].map(|(row, wide): (f32, f32)| {
        Rect::from_min_size(pos2(7.0, row.mul_add(5.0, 7.7)), vec2(wide, 2.6))
    })
}

/// Radius of the lines' ends.
const LINE_ROUND: f32 = 1.3;

/// Draws the mark in the row that is being laid out.
pub fn mark_ui(ui: &mut Ui) {
    let p = theme::palette(ui);
    let (spot, _) = ui.allocate_exact_size(Vec2::splat(GRID), egui::Sense::hover());
    let round = super::widgets::rounding(ROUND);
    ui.painter().rect_filled(spot, round, p.accent);
    for line in lines() {
        let line = line.translate(spot.min.to_vec2());
        let round: CornerRadius = super::widgets::rounding(LINE_ROUND);
        ui.painter().rect_filled(line, round, p.on_accent);
    }
}

/// The mark as the window's icon, in the colours of the light theme: it has its own ground.
#[must_use]
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an icon is a few pixels wide, and a share is within 0 and 1"
)]
pub fn icon() -> IconData {
    let scale = ICON_SIDE as f32 / GRID;
    let square = Rect::from_min_size(pos2(0.0, 0.0), Vec2::splat(GRID));
    let lines = lines();
    let mut rgba = Vec::with_capacity(ICON_SIDE * ICON_SIDE * 4);
    for y in 0..ICON_SIDE {
        for x in 0..ICON_SIDE {
            let at = pos2((x as f32 + 0.5) / scale, (y as f32 + 0.5) / scale);
            let on_line = lines
                .iter()
                .map(|line| covered(*line, LINE_ROUND, at, scale))
                .fold(0.0, f32::max);
            let color = theme::LIGHT
                .accent
                .lerp_to_gamma(theme::LIGHT.on_accent, on_line);
            let alpha = covered(square, ROUND, at, scale);
            let [r, g, b, _] = color.to_array();
            rgba.extend([r, g, b, (alpha * 255.0).round() as u8]);
        }
    }
    IconData {
        rgba,
        width: ICON_SIDE as u32,
        height: ICON_SIDE as u32,
    }
}

/// How much of the pixel at a point lies within a rounded rectangle, from 0 to 1.
fn covered(rect: Rect, round: f32, at: egui::Pos2, scale: f32) -> f32 {
    let from_middle = (at - rect.center()).abs() - (rect.size() / 2.0 - Vec2::splat(round));
    let outside = from_middle.max(Vec2::ZERO).length() + from_middle.max_elem().min(0.0) - round;
    (0.5 - outside * scale).clamp(0.0, 1.0)
}

/// The mark, and the name where there is room for it; the window has the name as well.
pub(super) fn brand_ui(ui: &mut Ui, room: f32) {
    let left = ui.cursor().left();
    mark_ui(ui);
    let used = ui.cursor().left() - left;
    let name = text::frame::app_name();
    let font = fonts::bold(16.0);
    let color = theme::palette(ui).ink;
    let galley = ui
        .painter()
        .layout_no_wrap(name.to_owned(), font.clone(), color);
    if used + galley.size().x <= room {
        ui.label(fonts::rich(name, font));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pixel(icon: &IconData, x: u32, y: u32) -> [u8; 4] {
        let side = icon.width;
        let at = |x: u32| (x * side / 28).min(side - 1);
        let start = ((at(y) * side + at(x)) * 4) as usize;
        let pixel = icon.rgba.get(start..start + 4).unwrap();
        [pixel[0], pixel[1], pixel[2], pixel[3]]
    }

    #[test]
    fn the_icon_shows_lines_on_a_rounded_square() {
        let icon = icon();
        assert_eq!(icon.rgba.len(), 128 * 128 * 4);
        let [r, g, b, _] = theme::LIGHT.accent.to_array();
        assert_eq!(pixel(&icon, 14, 3), [r, g, b, 255], "ground");
        for (x, y) in [(0, 0), (28, 0), (0, 28), (28, 28)] {
            assert_eq!(pixel(&icon, x, y)[3], 0, "corner");
        }
        let [r, g, b, _] = theme::LIGHT.on_accent.to_array();
        for (row, end) in [(9, 19), (14, 15), (19, 12)] {
            assert_eq!(pixel(&icon, 9, row), [r, g, b, 255], "line");
            assert_eq!(pixel(&icon, end, row), [r, g, b, 255], "its end");
            assert_ne!(pixel(&icon, end + 3, row), [r, g, b, 255], "beyond it");
        }
    }
}
