//! Text fields: with an icon in front and a button that clears.

use egui::{Frame, Id, Key, Margin, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2, vec2};

use crate::text;
use crate::ui::theme::{self, radius, size, space};
use crate::ui::{fonts, icons, spoken};

use super::button::IconPush;
use super::{layout, rounding};

/// What happened in a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The text is another one now.
    pub changed: bool,
    /// Enter was pressed in it.
    pub submitted: bool,
}

/// A field of text.
pub struct Field<'a> {
    /// Salt of its id, unique on the screen.
    pub salt: &'static str,
    /// Its name for screen readers.
    pub name: &'a str,
    /// Shown while it is empty.
    pub hint: &'a str,
    /// Icon in front.
    pub icon: Option<&'static str>,
    /// Take the focus now.
    pub focus: bool,
}

/// Draws a field as wide as there is room.
pub fn field_ui(ui: &mut Ui, field: &Field<'_>, value: &mut String) -> Typed {
    draw_ui(ui, field, value, false)
}

/// Draws a field that shows dots for what is typed.
pub fn password_ui(ui: &mut Ui, field: &Field<'_>, value: &mut String) -> Typed {
    draw_ui(ui, field, value, true)
}

/// Drops what a field remembers of earlier texts, for "undo" in it.
pub fn forget(ctx: &egui::Context, salt: &'static str) {
    let id = Id::unique(salt);
    if let Some(mut state) = egui::text_edit::TextEditState::load(ctx, id) {
        state.clear_undoer();
        state.store(ctx, id);
    }
}

fn draw_ui(ui: &mut Ui, field: &Field<'_>, value: &mut String, password: bool) -> Typed {
    let p = theme::palette(ui);
    let id = Id::unique(field.salt);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let stroke = if focused {
        Stroke::new(2.0, p.accent)
    } else {
        Stroke::new(1.0, p.edge)
    };
    let before = value.clone();
    let mut submitted = false;
    // The edge lies inside, so that nothing moves when it gets thicker.
    let shown = Frame::new()
        .fill(p.surface)
        .corner_radius(rounding(radius::CONTROL))
        .inner_margin(Margin::symmetric(13, 1))
        .show(ui, |ui| {
            layout::row_ui(ui, theme::TARGET, |ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                ui.spacing_mut().interact_size.y = theme::TARGET;
                if let Some(icon) = field.icon {
                    let (rect, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
                    icons::paint(ui.painter(), rect.center(), icon, 18.0, p.quiet);
                }
                let clear_room = if value.is_empty() { 0.0 } else { 40.0 };
                let width = ui.available_width() - clear_room;
                let edit = TextEdit::singleline(value)
                    .id(id)
                    .hint_text(fonts::body(field.hint).color(p.quiet))
                    .font(fonts::regular(size::BODY))
                    .frame(Frame::NONE)
                    .margin(Margin::ZERO)
                    .align(egui::Align2::LEFT_CENTER)
                    .char_limit(2_000)
                    .password(password)
                    .desired_width(width);
                // As high as its frame, so that a click anywhere in it counts.
                let response = ui.add_sized(vec2(width, theme::TARGET), edit);
                let response = response.accessible_name(field.name);
                if field.focus {
                    response.request_focus();
                }
                submitted =
                    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                if clear_room > 0.0 {
                    let clear = IconPush::new("x", text::interests::clear_search()).small();
                    let clear = ui.add(clear);
                    if clear.clicked() {
                        value.clear();
                        response.request_focus();
                    }
                    spoken::describe(ui, &clear, || field.name.to_owned());
                }
            });
        });
    ui.painter().rect_stroke(
        shown.response.rect,
        rounding(radius::CONTROL),
        stroke,
        StrokeKind::Inside,
    );
    Typed {
        changed: *value != before,
        submitted,
    }
}
