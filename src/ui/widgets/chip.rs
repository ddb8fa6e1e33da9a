//! Chips: small pills that are on or off, and the chosen interests.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use crate::domain::interests::Strength;
use crate::ui::theme::{self, Tint, radius, size};
use crate::ui::{fonts, icons, script};

use super::{focus_ring, rounding};

/// How a row of pills works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Any number of them.
    Any,
    /// Exactly one of them.
    One,
}

/// A pill that is on or off.
pub fn pill_ui(
    ui: &mut Ui,
    text: &str,
    icon: Option<&'static str>,
    on: bool,
    choice: Choice,
) -> Response {
    let p = theme::palette(ui);
    let font = fonts::medium(14.0);
    let lead = match (choice, on, icon) {
        (Choice::Any, true, _) => Some("check"),
        (_, _, icon) => icon,
    };
    let lead_room = if lead.is_some() { 22.0 } else { 0.0 };
    let galley = ui
        .painter()
        .layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER);
    let wanted = vec2(galley.size().x + lead_room + 28.0, 36.0);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    let role = match choice {
        Choice::Any => Role::CheckBox,
        Choice::One => Role::RadioButton,
    };
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), on, text));
    if ui.is_rect_visible(rect) {
        let (fill, stroke, ink) = if on {
            (p.accent_soft, Stroke::new(1.5, p.accent), p.accent_ink)
        } else if response.hovered() {
            (p.hover, Stroke::new(1.0, p.edge), p.ink)
        } else {
            (p.surface, Stroke::new(1.0, p.edge), p.ink)
        };
        ui.painter().rect(
            rect,
            rounding(radius::FULL),
            fill,
            stroke,
            StrokeKind::Inside,
        );
        let mut x = rect.left() + 14.0;
        if let Some(icon) = lead {
            icons::paint(
                ui.painter(),
                pos2(x + 7.0, rect.center().y),
                icon,
                16.0,
                ink,
            );
            x += lead_room;
        }
        let at = pos2(x, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, ink);
        focus_ring(ui, &response, rect, 18.0);
    }
    response
}

/// A box that is ticked or not, with its words.
pub fn check_ui(ui: &mut Ui, text: &str, on: bool) -> Response {
    let p = theme::palette(ui);
    let galley = ui.painter().layout(
        script::line(ui.ctx(), text).into_owned(),
        fonts::regular(size::BODY),
        Color32::PLACEHOLDER,
        (ui.available_width() - 36.0).max(80.0),
    );
    let wanted = vec2(galley.size().x + 36.0, galley.size().y.max(36.0));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, text));
    if ui.is_rect_visible(rect) {
        tick(
            ui.painter(),
            p,
            pos2(rect.left() + 13.0, rect.center().y),
            on,
        );
        let at = pos2(rect.left() + 36.0, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, p.ink);
        focus_ring(ui, &response, rect, radius::CONTROL);
    }
    response
}

/// Paints a box that is ticked or not.
pub fn tick(painter: &Painter, p: &theme::Palette, center: Pos2, on: bool) {
    let place = Rect::from_center_size(center, vec2(26.0, 26.0));
    if on {
        painter.rect_filled(place, rounding(8.0), p.accent);
        icons::paint(painter, center, "check", 18.0, p.on_accent);
    } else {
        let stroke = Stroke::new(1.5, p.edge);
        painter.rect(place, rounding(8.0), p.surface, stroke, StrokeKind::Inside);
    }
}

/// Number of filled steps.
#[must_use]
pub const fn steps(strength: Strength) -> u8 {
    match strength {
        Strength::Little => 1,
        Strength::Some => 2,
        Strength::Lot => 3,
    }
}

/// Three small bars, filled as far as the strength goes; `left` is their left end.
pub fn strength_ui(painter: &Painter, left: Pos2, strength: Strength, tint: Tint) {
    for step in 0..3_u8 {
        let height = f32::from(step).mul_add(3.0, 5.0);
        let min = pos2(f32::from(step).mul_add(5.0, left.x), left.y + 5.5 - height);
        let bar = Rect::from_min_size(min, vec2(3.5, height));
        let color = if step < steps(strength) {
            tint.strong
        } else {
            tint.strong.gamma_multiply(0.28)
        };
        painter.rect_filled(bar, rounding(1.5), color);
    }
}

/// What was clicked on the chip of a chosen or refused topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChipClick {
    /// The chip itself.
    Body,
    /// Its cross.
    Cross,
}

/// A topic in the strip of chosen ones.
pub struct TopicChip<'a> {
    /// Name of the topic.
    pub name: &'a str,
    /// Name of its icon.
    pub icon: &'a str,
    /// Shades of its group.
    pub tint: Tint,
    /// How much, or `None` for a refused one.
    pub strength: Option<Strength>,
    /// What a screen reader says for the chip.
    pub spoken: String,
    /// What a screen reader says for the cross.
    pub cross: String,
}

/// No name in the catalogue is wider in any language; only somebody's own catalogue has such.
const MOST_NAME: f32 = 240.0;

impl TopicChip<'_> {
    /// Draws it; says what was clicked.
    pub fn show_ui(self, ui: &mut Ui) -> Option<ChipClick> {
        let p = theme::palette(ui);
        let (fill, ink) = match self.strength {
            Some(_) => (self.tint.soft, self.tint.ink),
            None => (p.sunken, p.quiet),
        };
        let strike = match self.strength {
            Some(_) => Stroke::NONE,
            None => Stroke::new(1.5, ink),
        };
        let format = TextFormat {
            strikethrough: strike,
            ..TextFormat::simple(fonts::medium(14.0), ink)
        };
        let mut job = LayoutJob::single_section(self.name.to_owned(), format);
        job.wrap = TextWrapping::truncate_at_width(MOST_NAME);
        let galley = ui.painter().layout_job(job);
        let bars = if self.strength.is_some() { 24.0 } else { 0.0 };
        let wanted = vec2(galley.size().x + 34.0 + bars + 36.0, 36.0);
        let (rect, body) = ui.allocate_exact_size(wanted, Sense::click());
        body.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &self.spoken));
        let cross_rect = Rect::from_min_max(pos2(rect.right() - 36.0, rect.top()), rect.max);
        let cross = ui.interact(cross_rect, body.id.with(1), Sense::click());
        cross.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &self.cross));
        if ui.is_rect_visible(rect) {
            let edge = if body.hovered() {
                self.tint.strong
            } else {
                fill
            };
            ui.painter().rect(
                rect,
                rounding(radius::FULL),
                fill,
                Stroke::new(1.0, edge),
                StrokeKind::Inside,
            );
            let mid = rect.center().y;
            let lead = pos2(rect.left() + 20.0, mid);
            let lead_ink = if self.strength.is_some() {
                self.tint.strong
            } else {
                p.quiet
            };
            icons::paint(ui.painter(), lead, self.icon, 17.0, lead_ink);
            let x = rect.left() + 34.0;
            let end = x + galley.size().x;
            ui.painter()
                .galley(pos2(x, mid - galley.size().y / 2.0), galley, ink);
            if let Some(strength) = self.strength {
                strength_ui(ui.painter(), pos2(end + 8.0, mid), strength, self.tint);
            }
            if cross.hovered() {
                ui.painter()
                    .circle_filled(cross_rect.center(), 12.0, p.hover);
            }
            icons::paint(ui.painter(), cross_rect.center(), "x", 13.0, ink);
            focus_ring(ui, &body, rect, 18.0);
            focus_ring(ui, &cross, cross_rect.shrink(5.0), 14.0);
        }
        let crossed = cross.clicked();
        cross.on_hover_text(self.cross);
        if crossed {
            Some(ChipClick::Cross)
        } else if body.clicked() {
            Some(ChipClick::Body)
        } else {
            None
        }
    }
}

/// Room a label of this text takes, for laying rows out.
#[must_use]
pub fn label_width(ui: &Ui, text: &str) -> f32 {
    ui.painter()
        .layout_no_wrap(
            text.to_owned(),
            fonts::regular(size::SMALL),
            Color32::PLACEHOLDER,
        )
        .size()
        .x
}
