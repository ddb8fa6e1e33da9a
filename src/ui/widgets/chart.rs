//! Small charts, each with its words: a stacked bar and the hours of a day.

use egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::text;
use crate::ui::theme::{self, Tint, size};
use crate::ui::{fonts, script, spoken};

use super::rounding;

/// One part of a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Slice {
    /// Name of the part.
    pub name: String,
    /// Its size.
    pub amount: f32,
    /// Its shades.
    pub tint: Tint,
}

/// Most parts that are told apart; a newcomer's glance takes in no more.
const TOLD_APART: usize = 8;

/// The largest parts first, and all others together as the last one.
fn folded(p: &theme::Palette, mut slices: Vec<Slice>) -> Vec<Slice> {
    slices.sort_by(|a, b| b.amount.total_cmp(&a.amount));
    if slices.len() <= TOLD_APART {
        return slices;
    }
    let others = slices.split_off(TOLD_APART - 1);
    slices.push(Slice {
        name: text::people::more_topics(others.len()),
        amount: others.iter().map(|slice| slice.amount).sum(),
        tint: Tint {
            strong: p.edge,
            ..theme::tint(p, 0)
        },
    });
    slices
}

/// A bar of all parts, and under it each part with its name and value.
pub fn stacked_bar_ui(ui: &mut Ui, name: &str, slices: Vec<Slice>) {
    let slices = folded(theme::palette(ui), slices);
    let total: f32 = slices.iter().map(|slice| slice.amount.max(0.0)).sum();
    let wanted = vec2(ui.available_width(), 12.0);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    // The rows below say the shares.
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let p = theme::palette(ui);
    let painter = ui.painter();
    painter.rect_filled(rect, rounding(6.0), p.sunken);
    if total > 0.0 {
        let mut x = rect.left();
        for (at, slice) in slices.iter().enumerate() {
            let wide = rect.width() * slice.amount.max(0.0) / total;
            let end = if at + 1 == slices.len() {
                rect.right()
            } else {
                (x + wide - 2.0).max(x + 1.0)
            };
            let part = Rect::from_min_max(pos2(x, rect.top()), pos2(end, rect.bottom()));
            let clip = part.intersect(painter.clip_rect());
            painter
                .with_clip_rect(clip)
                .rect_filled(rect, rounding(6.0), slice.tint.strong);
            x += wide;
        }
    }
    ui.add_space(2.0);
    let amounts: Vec<f32> = slices.iter().map(|slice| slice.amount).collect();
    for (slice, value) in slices.iter().zip(text::numbers::percents(&amounts)) {
        super::layout::row_ui(ui, 20.0, |ui| {
            let (dot, _) = ui.allocate_exact_size(vec2(10.0, 20.0), Sense::hover());
            ui.painter().rect_filled(
                Rect::from_center_size(dot.center(), vec2(10.0, 10.0)),
                rounding(3.0),
                slice.tint.strong,
            );
            let value_room = super::chip::label_width(ui, &value);
            let room = ui.available_width() - value_room - 8.0;
            pair_ui(ui, room, &slice.name, &value);
        });
    }
}

/// Posts by hour of the day; `words` say the same.
pub fn hours_ui(ui: &mut Ui, hours: &[u32; 24], words: &str) {
    let p = theme::palette(ui);
    let wanted = vec2(ui.available_width(), 44.0);
    // The words under it say what can be said of it.
    let (rect, _) = ui.allocate_exact_size(wanted, Sense::hover());
    let most = hours.iter().copied().max().unwrap_or(0).max(1);
    let step = rect.width() / 24.0;
    for (hour, &posts) in hours.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let (x, share) = (rect.left() + step * hour as f32, posts as f32 / most as f32);
        let tall = (rect.height() * share).max(3.0);
        let bar = Rect::from_min_max(
            pos2(x + 1.0, rect.bottom() - tall),
            pos2(x + step - 1.0, rect.bottom()),
        );
        let color = if posts == 0 { p.hairline } else { p.accent };
        ui.painter().rect_filled(bar, rounding(2.0), color);
    }
    hours_axis_ui(ui, step);
    ui.label(fonts::small(words).color(p.quiet));
}

/// Hours under the bars, each at its place; the words under the chart are what is spoken.
fn hours_axis_ui(ui: &mut Ui, step: f32) {
    let p = theme::palette(ui);
    let wanted = vec2(ui.available_width(), fonts::line_height(size::SMALL));
    let (rect, _) = ui.allocate_exact_size(wanted, Sense::hover());
    for (hour, at, align) in [
        (0, 0.0, egui::Align2::LEFT_TOP),
        (6, 6.0, egui::Align2::CENTER_TOP),
        (12, 12.0, egui::Align2::CENTER_TOP),
        (18, 18.0, egui::Align2::CENTER_TOP),
        (24, 24.0, egui::Align2::RIGHT_TOP),
    ] {
        let spot = pos2(step.mul_add(at, rect.left()), rect.top());
        let font = fonts::regular(size::SMALL);
        ui.painter()
            .text(spot, align, text::preview::hour(hour), font, p.quiet);
    }
}

/// Large numbers with a word under each, side by side.
pub fn figures_ui(ui: &mut Ui, figures: &[(String, String)]) {
    let p = theme::palette(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        for (number, unit) in figures {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let first = ui.label(fonts::rich(number, fonts::bold(24.0)));
                let second = ui.label(fonts::small(unit).color(p.quiet));
                let words = || text::numbers::figure(number, unit);
                spoken::together(ui, &first, &second, words);
            });
        }
    });
}

/// A name at the left, cut if it is long, and its value at the right.
pub fn row_ui(ui: &mut Ui, name: &str, value: &str) {
    super::layout::row_ui(ui, 20.0, |ui| {
        let value_room = super::chip::label_width(ui, value);
        let room = ui.available_width() - value_room - 8.0;
        pair_ui(ui, room, name, value);
    });
}

fn pair_ui(ui: &mut Ui, room: f32, name: &str, value: &str) {
    let p = theme::palette(ui);
    let first = ui
        .scope(|ui| {
            ui.set_max_width(room);
            script::line_ui(ui, name, fonts::small)
        })
        .inner;
    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
        let second = ui.label(fonts::small(value).color(p.quiet));
        let words = || text::people::share(name, value);
        spoken::together(ui, &first, &second, words);
    });
}

/// The icon of a topic on its hue, in front of its name.
pub fn topic_mark_ui(
    ui: &mut Ui,
    model: &crate::domain::Model,
    slug: Option<&crate::domain::Slug>,
) {
    let p = theme::palette(ui);
    let topic = slug.and_then(|slug| model.catalogue.topic(slug));
    let icon = topic.map_or("hand-pointing", |topic| topic.icon.as_str());
    let hue = slug.map_or(180, |slug| super::topic_hue(model, slug));
    let tint = theme::tint(p, hue);
    let (rect, _) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::hover());
    ui.painter().rect_filled(rect, rounding(8.0), tint.soft);
    crate::ui::icons::paint(ui.painter(), rect.center(), icon, 17.0, tint.strong);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slice(name: usize, amount: f32) -> Slice {
        Slice {
            name: name.to_string(),
            amount,
            tint: theme::tint(&theme::LIGHT, 0),
        }
    }

    #[test]
    fn the_largest_parts_are_told_apart_whatever_comes_before_them() {
        let amounts = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 9.0, 5.0];
        let slices = (0..).zip(amounts).map(|(at, amount)| slice(at, amount));
        let folded = folded(&theme::LIGHT, slices.collect());
        assert_eq!(folded.len(), TOLD_APART);
        let kept: Vec<f32> = folded.iter().map(|slice| slice.amount).collect();
        assert_eq!(kept, [9.0, 5.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    }

    #[test]
    fn few_parts_stay_as_they_are() {
        let slices: Vec<Slice> = (0..TOLD_APART).map(|at| slice(at, 1.0)).collect();
        assert_eq!(folded(&theme::LIGHT, slices.clone()), slices);
    }
}
