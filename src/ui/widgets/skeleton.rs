//! Grey shapes of the real size while content is on its way.

use egui::{Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::ui::theme::{self, radius, space};

use super::rounding;

/// A post that is on its way.
pub fn post_ui(ui: &mut Ui, spoken: &str) {
    let p = theme::palette(ui);
    let wanted = vec2(ui.available_width(), 148.0);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken));
    let painter = ui.painter();
    painter.rect(
        rect,
        rounding(radius::CARD),
        p.surface,
        Stroke::new(1.0, p.hairline),
        StrokeKind::Inside,
    );
    let at = rect.min + vec2(space::L, space::L);
    painter.circle_filled(at + vec2(22.0, 22.0), 22.0, p.sunken);
    let left = at.x + 56.0;
    let full = rect.right() - space::L - left;
    for (row, share) in [(0.0, 0.35), (1.0, 0.95), (2.0, 0.9), (3.0, 0.55)] {
        let top = at.y + 4.0 + row * 26.0 + if row > 0.0 { 12.0 } else { 0.0 };
        let bar = egui::Rect::from_min_size(pos2(left, top), vec2(full * share, 12.0));
        painter.rect_filled(bar, rounding(6.0), p.sunken);
    }
}
