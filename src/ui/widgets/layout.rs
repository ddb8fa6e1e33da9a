//! Where things go: the centred column, rows of equal tiles, cards.

use egui::{Frame, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::domain::source::Network;
use crate::text::marked::Marked;
use crate::ui::spoken;
use crate::ui::theme::{self, radius, space, width};

use super::{rounding, term};

/// A column of at most `max` points in the middle of the room there is.
pub fn centred_ui<R>(ui: &mut Ui, max: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_rect_before_wrap();
    let margin = margin(room.width());
    let wide = (room.width() - 2.0 * margin).clamp(1.0, max);
    let left = (room.left() + (room.width() - wide) / 2.0).round();
    let column = Rect::from_min_max(pos2(left, room.top()), pos2(left + wide, room.bottom()));
    ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
        ui.set_width(wide);
        add(ui)
    })
    .inner
}

/// The middle of a bar across the window, as wide as the widest content.
pub fn middle_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_rect_before_wrap();
    let spare = ((room.width() - width::CONTENT) / 2.0).max(0.0).round();
    let middle = room.shrink2(vec2(spare, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(middle), add)
        .inner
}

/// Margin at the sides of a window of this width.
#[must_use]
pub const fn margin(room: f32) -> f32 {
    if room < 640.0 { space::L } else { space::XL }
}

/// A scrolling screen: content in the middle, and beside it a panel if there is one.
pub fn screen_ui(
    ui: &mut Ui,
    salt: &'static str,
    max: f32,
    side: Option<impl FnOnce(&mut Ui)>,
    content: impl FnOnce(&mut Ui),
) {
    beside_ui(ui, salt, max, side, |ui| {
        scroll_ui(ui, salt, |ui| centred_ui(ui, max, content));
    });
}

/// No panel beside the content.
pub const NO_SIDE: Option<fn(&mut Ui)> = None;

/// Content that scrolls by itself, and beside it a panel, which keeps its place meanwhile.
pub fn beside_ui(
    ui: &mut Ui,
    salt: &'static str,
    max: f32,
    side: Option<impl FnOnce(&mut Ui)>,
    content: impl FnOnce(&mut Ui),
) {
    let Some(side) = side else {
        content(ui);
        return;
    };
    let room = ui.available_rect_before_wrap();
    let margin = margin(room.width());
    // As wide as the bars above and below; what the content does not need, the panel gets.
    let block = (room.width() - 2.0 * margin).min(width::CONTENT);
    let left = (room.left() + (room.width() - block) / 2.0).round();
    let wide = (block - max - space::XXL).max(width::SIDE);
    let side_left = left + block - wide;
    // Both reach into the margins, where their scroll bars are.
    let main = Rect::from_min_max(
        pos2(left - margin, room.top()),
        pos2(side_left - space::XXL + margin, room.bottom()),
    );
    let aside = Rect::from_min_max(
        pos2(side_left, room.top()),
        pos2(left + block + margin, room.bottom()),
    );
    // Two areas that scroll: each shows its bar while the pointer is over it, lest they stand in
    // the middle of the page.
    ui.spacing_mut().scroll.dormant_handle_opacity = 0.0;
    ui.spacing_mut().scroll.dormant_background_opacity = 0.0;
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(panel_id(), (pass, aside)));
    ui.scope_builder(UiBuilder::new().max_rect(main), content);
    ui.scope_builder(UiBuilder::new().max_rect(aside), |ui| {
        scroll_ui(ui, (salt, 1), |ui| {
            ui.set_max_width(wide);
            ui.add_space(space::XL);
            card(ui).show(ui, |ui| {
                ui.take_available_width();
                side(ui);
            });
            ui.add_space(space::XL);
        });
    });
}

fn panel_id() -> egui::Id {
    egui::Id::unique("side-panel")
}

/// Where the panel beside the content stands, if it was drawn in this pass.
#[must_use]
pub fn panel(ui: &Ui) -> Option<Rect> {
    let (pass, place): (u64, Rect) = ui.data(|data| data.get_temp(panel_id()))?;
    (pass == ui.ctx().cumulative_pass_nr()).then_some(place)
}

/// A vertical scroll area that fills its room.
pub fn scroll_ui<R>(ui: &mut Ui, salt: impl egui::AsIdSalt, add: impl FnOnce(&mut Ui) -> R) -> R {
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let inner = add(ui);
            follow_focus(ui);
            inner
        })
        .inner
}

/// Brings the control that has just got the keyboard's focus into view, if it stands in this
/// scroll area; to be called at the end of its contents. egui itself lets the focus wander off.
pub fn follow_focus(ui: &Ui) {
    // The ring, and something of what comes next.
    const AROUND: f32 = 20.0;
    let focused = ui.memory(egui::Memory::focused);
    let Some(control) = focused.and_then(|id| ui.ctx().read_response(id)) else {
        return;
    };
    // What is seen, but not here, stands in a bar over these contents.
    let elsewhere = control.interact_rect.is_positive()
        && !ui.clip_rect().contains(control.interact_rect.center());
    let inside = control.layer_id == ui.layer_id()
        && ui.min_rect().contains(control.rect.center())
        && !elsewhere;
    if inside && control.gained_focus() {
        ui.scroll_to_rect(control.rect.expand(AROUND), None);
    }
}

/// Whether what has the keyboard's focus stands in what is drawn so far.
pub fn holds_focus(ui: &Ui) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    let control = focused.and_then(|id| ui.ctx().read_response(id));
    control.is_some_and(|control| {
        control.layer_id == ui.layer_id() && ui.min_rect().contains(control.rect.center())
    })
}

/// The frame of a card.
pub fn card(ui: &Ui) -> Frame {
    let p = theme::palette(ui);
    Frame::new()
        .fill(p.surface)
        .stroke(egui::Stroke::new(1.0, p.hairline))
        .corner_radius(rounding(radius::CARD))
        .inner_margin(Margin::same(16))
}

/// Number of columns of at least `min` points, and their width.
#[must_use]
pub fn columns(room: f32, min: f32, gap: f32, most: usize) -> (usize, f32) {
    let mut count = 1_u16;
    while usize::from(count) < most
        && min.mul_add(f32::from(count + 1), gap * f32::from(count)) <= room
    {
        count += 1;
    }
    let n = f32::from(count);
    (usize::from(count), (room - gap * (n - 1.0)) / n)
}

/// Draws things in rows of equal columns, in reading order.
pub fn grid_ui<T>(
    ui: &mut Ui,
    things: &[T],
    (count, width): (usize, f32),
    gap: f32,
    mut one: impl FnMut(&mut Ui, &T, f32),
) {
    let inside = ui.spacing().item_spacing;
    for row in things.chunks(count.max(1)) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(gap, 0.0);
            for thing in row {
                ui.scope(|ui| {
                    ui.spacing_mut().item_spacing = inside;
                    one(ui, thing, width);
                });
            }
        });
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
}

/// A row of this height with everything centred in it; egui's own rows are
/// never lower than a button.
pub fn row_ui<R>(ui: &mut Ui, height: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let wanted = vec2(ui.available_width(), height);
    let layout = egui::Layout::left_to_right(egui::Align::Center);
    ui.allocate_ui_with_layout(wanted, layout, |ui| {
        ui.set_min_height(height);
        ui.spacing_mut().interact_size.y = height;
        add(ui)
    })
    .inner
}

/// Two texts one under the other that can be selected and copied, as high as they are and no higher, so that a
/// row can centre them.
pub fn lines_ui(
    ui: &mut Ui,
    room: f32,
    first: egui::RichText,
    second: Option<egui::RichText>,
) -> egui::Response {
    let wrap = Some(egui::TextWrapMode::Wrap);
    let style = egui::TextStyle::Body;
    let lay = |text: egui::RichText| {
        egui::WidgetText::from(text).into_galley(ui, wrap, room, style.clone())
    };
    let first = lay(first);
    let second = second.map(lay);
    let height = first.size().y + second.as_ref().map_or(0.0, |galley| galley.size().y);
    ui.allocate_ui_with_layout(
        vec2(room, height),
        egui::Layout::top_down(egui::Align::Min),
        |ui| {
            ui.set_width(room);
            ui.spacing_mut().item_spacing.y = 0.0;
            let words = second.as_ref();
            let words = words.map(|second| format!("{} {}", first.text(), second.text()));
            let said = ui.add(egui::Label::new(first).selectable(true));
            if let (Some(second), Some(words)) = (second, words) {
                let second = ui.add(egui::Label::new(second).selectable(true));
                spoken::together(ui, &said, &second, || words);
            }
            said
        },
    )
    .inner
}

/// Title and help of a screen.
pub fn title_ui(ui: &mut Ui, title: &str, help: &str) {
    titled_ui(ui, title, |ui| {
        if !help.is_empty() {
            let p = theme::palette(ui);
            ui.label(crate::ui::fonts::body(help).color(p.quiet));
        }
    });
}

/// The same with other words for the help where it is read aloud.
pub fn title_spoken_ui(ui: &mut Ui, title: &str, help: &str, spoken: &str) {
    titled_ui(ui, title, |ui| {
        let p = theme::palette(ui);
        let help = ui.label(crate::ui::fonts::body(help).color(p.quiet));
        spoken::say(ui, &help, spoken);
    });
}

/// The same with help in which words are explained, as those of `network` use them.
pub fn title_marked_ui(ui: &mut Ui, title: &str, help: &Marked, network: Option<Network>) {
    titled_ui(ui, title, |ui| {
        let p = theme::palette(ui);
        term::body_ui(ui, help, p.quiet, network);
    });
}

fn titled_ui(ui: &mut Ui, title: &str, help: impl FnOnce(&mut Ui)) {
    ui.add_space(space::XL);
    ui.spacing_mut().item_spacing.y = space::XS;
    let heading = ui.label(crate::ui::fonts::title(title));
    spoken::title(ui, heading.id);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(width::TEXT));
        help(ui);
    });
    ui.spacing_mut().item_spacing.y = space::S;
    ui.add_space(space::S);
}

/// Small heading of a part of a panel or a dialog.
pub fn part_heading_ui(ui: &mut Ui, text: &str) {
    let heading = ui.label(crate::ui::fonts::label(text));
    spoken::heading(ui, heading.id, 3);
}

/// Heading of a part of a screen.
pub fn heading_ui(ui: &mut Ui, text: &str) -> egui::Response {
    let heading = ui.label(crate::ui::fonts::heading(text));
    spoken::heading(ui, heading.id, 2);
    heading
}
