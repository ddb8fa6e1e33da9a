//! Banners: news and problems, said aloud when they appear.

use egui::{Frame, Margin, Role, Stroke, Ui, UiBuilder};

use crate::domain::Problem;
use crate::text;
use crate::ui::theme::{self, radius, space};
use crate::ui::{fonts, icons, script, spoken};

use super::button::{self, IconPush, Push};
use super::{layout, rounding};

/// How much a banner matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    News,
    /// Something worth a look.
    Hint,
    /// Something is under way.
    Busy,
    /// Something to know.
    Attention,
    /// Something failed.
    Danger,
}

/// A banner.
pub struct Banner<'a> {
    /// How much it matters.
    pub tone: Tone,
    /// What happened.
    pub what: &'a str,
    /// What to do.
    pub todo: &'a str,
    /// Words of the one button.
    pub action: Option<&'a str>,
    /// Whether it can be put away.
    pub closable: bool,
}

/// What was pressed on a banner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// Its button.
    Action,
    /// Its cross.
    Close,
}

/// Draws a banner as wide as there is room.
pub fn banner_ui(ui: &mut Ui, banner: &Banner<'_>) -> Option<Pressed> {
    let p = theme::palette(ui);
    let (fill, ink, icon) = match banner.tone {
        Tone::News => (p.accent_soft, p.accent_ink, "check-circle"),
        Tone::Hint => (p.accent_soft, p.accent_ink, "lightbulb"),
        Tone::Busy => (p.accent_soft, p.accent_ink, "magnifying-glass"),
        Tone::Attention => (p.attention_soft, p.attention_ink, "info"),
        Tone::Danger => (p.danger_soft, p.danger_ink, "warning-circle"),
    };
    let role = match banner.tone {
        Tone::News | Tone::Hint | Tone::Busy | Tone::Attention => Role::Status,
        Tone::Danger => Role::Alert,
    };
    let mut pressed = None;
    let builder = UiBuilder::new()
        .accessibility_role(role)
        .accessibility_label(banner.what);
    ui.scope_builder(builder, |ui| {
        Frame::new()
            .fill(fill)
            .stroke(Stroke::NONE)
            .corner_radius(rounding(radius::CARD))
            .inner_margin(Margin::symmetric(14, 8))
            .show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = space::M;
                    let (spot, _) =
                        ui.allocate_exact_size(egui::vec2(22.0, 32.0), egui::Sense::hover());
                    icons::paint(ui.painter(), spot.center(), icon, 22.0, ink);
                    let action = banner.action.map(|name| Push::secondary(name).small());
                    let close = banner
                        .closable
                        .then(|| IconPush::new("x", text::frame::dismiss()).small());
                    let mut widths: Vec<f32> =
                        action.iter().map(|action| action.width(ui)).collect();
                    widths.extend(close.iter().map(|_| 32.0));
                    let taken: f32 = widths.iter().map(|width| width + space::M).sum();
                    let room = (ui.available_width() - taken).max(80.0);
                    let todo = (!banner.todo.is_empty())
                        .then(|| fonts::small(script::line(ui.ctx(), banner.todo)).color(p.ink));
                    let what = fonts::name(script::line(ui.ctx(), banner.what)).color(p.ink);
                    let said = layout::lines_ui(ui, room, what, todo);
                    spoken::news(ui, said.id);
                    button::push_to_end(ui, &widths);
                    if action.is_some_and(|action| ui.add(action).clicked()) {
                        pressed = Some(Pressed::Action);
                    }
                    if let Some(close) = close {
                        let close = ui.add(close);
                        spoken::describe(ui, &close, || banner.what.to_owned());
                        if close.clicked() {
                            pressed = Some(Pressed::Close);
                        }
                    }
                });
            });
    });
    pressed
}

/// A problem beside what failed, with its one button.
pub fn problem_ui(ui: &mut Ui, problem: &Problem, action: Option<&str>) -> bool {
    let words = text::problem(problem);
    let banner = Banner {
        tone: Tone::Danger,
        what: &words.what,
        todo: &words.todo,
        action,
        closable: false,
    };
    banner_ui(ui, &banner) == Some(Pressed::Action)
}
