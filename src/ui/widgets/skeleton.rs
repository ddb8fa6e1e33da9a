//! Grey shapes of the real size while content is on its way.

use egui::{Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use crate::ui::theme::{self, radius, space};

use super::{layout, rounding};

/// A post that is on its way; spoken of unless `spoken` is empty.
pub fn post_ui(ui: &mut Ui, spoken: &str) {
    let p = theme::palette(ui);
    // As a post of two lines: portrait, name and handle beside it, text, the row of buttons.
    let wanted = vec2(ui.available_width(), 172.0);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    if !spoken.is_empty() {
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken));
    }
    let painter = ui.painter();
    painter.rect(
        rect,
        rounding(radius::CARD),
        p.surface,
        Stroke::new(1.0, p.hairline),
        StrokeKind::Inside,
    );
    let at = rect.min + vec2(space::L, space::L);
    painter.circle_filled(at + vec2(22.0, 22.0), 22.0, p.hairline);
    let full = rect.width() - 2.0 * space::L;
    for (left, top, wide, tall) in [
        (56.0, 6.0, full * 0.32, 12.0),
        (56.0, 26.0, full * 0.24, 10.0),
        (0.0, 60.0, full * 0.98, 12.0),
        (0.0, 82.0, full * 0.7, 12.0),
        (0.0, 122.0, 76.0, 10.0),
        (full - 132.0, 122.0, 132.0, 10.0),
    ] {
        let bar = egui::Rect::from_min_size(at + vec2(left, top), vec2(wide, tall));
        painter.rect_filled(bar, rounding(6.0), p.hairline);
    }
}

/// Rows of a list that is on its way.
pub fn rows_ui(ui: &mut Ui) {
    let p = theme::palette(ui);
    layout::card(ui).show(ui, |ui| {
        ui.take_available_width();
        ui.spacing_mut().item_spacing.y = space::XS;
        for wide in [0.34, 0.5, 0.28, 0.42, 0.3, 0.46] {
            let wanted = vec2(ui.available_width(), 36.0);
            let (rect, _) = ui.allocate_exact_size(wanted, Sense::hover());
            let middle = rect.center().y;
            let tick = egui::Rect::from_center_size(
                egui::pos2(rect.left() + 13.0, middle),
                vec2(26.0, 26.0),
            );
            ui.painter().rect_filled(tick, rounding(8.0), p.hairline);
            let name = egui::Rect::from_min_size(
                egui::pos2(rect.left() + 36.0, middle - 6.0),
                vec2((rect.width() - 36.0) * wide, 12.0),
            );
            ui.painter().rect_filled(name, rounding(6.0), p.hairline);
        }
    });
}
