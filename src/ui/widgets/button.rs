//! Buttons: primary, secondary, quiet, dangerous, and icons alone.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, FontId, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, WidgetInfo,
    pos2, vec2,
};

use crate::ui::theme::{self, Palette, radius, size, space};
use crate::ui::{fonts, icons, script, spoken};

use super::{focus_ring, rounding};

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

/// A button with words, perhaps with an icon before or after them.
#[derive(Clone, Debug)]
pub struct Push {
    text: String,
    spoken: Option<String>,
    icon: Option<&'static str>,
    after: Option<&'static str>,
    look: Look,
    height: f32,
    font: FontId,
    on: Option<bool>,
    full: bool,
    alone: bool,
    flush: bool,
}

impl Push {
    fn new(text: impl Into<String>, look: Look) -> Self {
        Self {
            text: text.into(),
            spoken: None,
            icon: None,
            after: None,
            look,
            height: 40.0,
            font: fonts::medium(size::BODY),
            on: None,
            full: false,
            alone: false,
            flush: false,
        }
    }

    /// The one main action.
    pub fn primary(text: impl Into<String>) -> Self {
        Self {
            height: theme::TARGET,
            ..Self::new(text, Look::Primary)
        }
    }

    /// Other actions.
    pub fn secondary(text: impl Into<String>) -> Self {
        Self::new(text, Look::Secondary)
    }

    /// Actions that stay in the background.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self::new(text, Look::Quiet)
    }

    /// Deletes something.
    pub fn danger(text: impl Into<String>) -> Self {
        Self::new(text, Look::Danger)
    }

    /// An icon before the words.
    #[must_use]
    pub const fn icon(mut self, name: &'static str) -> Self {
        self.icon = Some(name);
        self
    }

    /// An icon after the words.
    #[must_use]
    pub const fn after(mut self, name: &'static str) -> Self {
        self.after = Some(name);
        self
    }

    /// Smaller, for use inside cards.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.height = 32.0;
        self.font = fonts::medium(size::SMALL);
        self
    }

    /// As large as the promise's button.
    #[must_use]
    pub fn large(mut self) -> Self {
        self.alone = true;
        self.height = 52.0;
        self.font = fonts::medium(17.0);
        self
    }

    /// As wide as there is room.
    #[must_use]
    pub const fn full(mut self) -> Self {
        self.full = true;
        self.alone = true;
        self
    }

    /// What is seen in it, not its unseen edge, stands below what is above.
    #[must_use]
    pub const fn flush(mut self) -> Self {
        self.flush = true;
        self
    }

    /// A button that is on or off.
    #[must_use]
    pub const fn on(mut self, on: bool) -> Self {
        self.on = Some(on);
        self
    }

    /// What a screen reader says, if it has to be more than the words shown.
    #[must_use]
    pub fn spoken(mut self, name: impl Into<String>) -> Self {
        self.spoken = Some(name.into());
        self
    }

    /// Room it takes if nothing is cut.
    #[must_use]
    pub fn width(&self, ui: &Ui) -> f32 {
        let galley =
            ui.painter()
                .layout_no_wrap(self.text.clone(), self.font.clone(), Color32::PLACEHOLDER);
        let edges = if self.flush { 1.0 } else { 2.0 };
        galley.size().x + self.icon_room() + edges * self.padding()
    }

    fn icon_room(&self) -> f32 {
        let icons = [self.icon, self.after].iter().flatten().count();
        #[expect(clippy::cast_precision_loss, reason = "at most two")]
        let icons = icons as f32;
        icons * (self.icon_size() + 6.0)
    }

    fn icon_size(&self) -> f32 {
        self.font.size + 3.0
    }

    /// Room between its edge and what is seen in it.
    #[must_use]
    pub fn padding(&self) -> f32 {
        let share = if self.look == Look::Quiet { 0.28 } else { 0.4 };
        (self.height * share).round()
    }

    fn colors(&self, p: &Palette, response: &Response) -> (Color32, Stroke, Color32) {
        if !response.enabled() {
            // What one will be able to do can be read before it can be done.
            return (p.sunken, Stroke::new(1.0, p.hairline), p.quiet);
        }
        let lit = response.hovered() || response.is_pointer_button_down_on();
        let none = Stroke::NONE;
        match self.look {
            Look::Primary if lit => (p.accent_hover, none, p.on_accent),
            Look::Primary => (p.accent, none, p.on_accent),
            Look::Secondary => {
                let fill = if lit { p.hover } else { p.surface };
                (fill, Stroke::new(1.0, p.edge), p.ink)
            }
            Look::Quiet if self.on == Some(true) => (p.accent_soft, none, p.accent_ink),
            Look::Quiet if lit => (p.hover, none, p.ink),
            Look::Quiet => (Color32::TRANSPARENT, none, p.quiet),
            Look::Danger => {
                let fill = if lit { p.danger_soft } else { p.surface };
                (fill, Stroke::new(1.0, p.danger_ink), p.danger_ink)
            }
        }
    }
}

impl Widget for Push {
    fn ui(self, ui: &mut Ui) -> Response {
        let icon_size = self.icon_size();
        let pad = self.padding();
        let icon_room = self.icon_room();
        let room = (ui.available_width() - 2.0 * pad - icon_room).max(24.0);
        let shown = script::line(ui.ctx(), &self.text).into_owned();
        let mut job = LayoutJob::single_section(
            shown,
            TextFormat::simple(self.font.clone(), Color32::PLACEHOLDER),
        );
        // A button that stands alone may have two lines; one in a row with others may not.
        job.wrap = if self.alone {
            TextWrapping::wrap_at_width(room)
        } else {
            TextWrapping::truncate_at_width(room)
        };
        let galley = ui.painter().layout_job(job);
        let inner = galley.size().x + icon_room;
        let width = if self.full {
            ui.available_width()
        } else {
            inner + 2.0 * pad
        };
        let height = self.height.max(galley.size().y + space::L);
        let over = if self.flush { pad } else { 0.0 };
        let wanted = vec2(width - over, height);
        let (mut rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        rect.min.x -= over;
        let name = self.spoken.as_ref().unwrap_or(&self.text);
        response.widget_info(|| match self.on {
            None => WidgetInfo::labeled(Role::Button, ui.is_enabled(), name),
            Some(on) => WidgetInfo::selected(Role::Button, ui.is_enabled(), on, name),
        });
        if ui.is_rect_visible(rect) {
            let (fill, stroke, ink) = self.colors(theme::palette(ui), &response);
            let round = rounding(radius::CONTROL);
            ui.painter()
                .rect(rect, round, fill, stroke, StrokeKind::Inside);
            let mut x = rect.center().x - inner / 2.0;
            let mid = rect.center().y;
            if let Some(icon) = self.icon {
                let at = pos2(x + icon_size / 2.0, mid);
                icons::paint(ui.painter(), at, icon, icon_size, ink);
                x += icon_size + 6.0;
            }
            let text_at = pos2(x, mid - galley.size().y / 2.0);
            x += galley.size().x + 6.0;
            ui.painter().galley(text_at, galley, ink);
            if let Some(icon) = self.after {
                let at = pos2(x + icon_size / 2.0, mid);
                icons::paint(ui.painter(), at, icon, icon_size, ink);
            }
            focus_ring(ui, &response, rect, radius::CONTROL);
        }
        response
    }
}

/// Leaves room so that what follows in this row, `widths` wide, ends at its end.
/// Unlike a layout from right to left this keeps the reading order.
pub fn push_to_end(ui: &mut Ui, widths: &[f32]) {
    if widths.is_empty() {
        return;
    }
    let gap = ui.spacing().item_spacing.x;
    let wanted: f32 = widths.iter().map(|width| width + gap).sum();
    let spare = ui.available_width() - (wanted - gap);
    if spare > 0.0 {
        ui.add_space(spare);
    }
}

/// A button that is only an icon; its name is spoken and shown on hover.
#[derive(Clone, Debug)]
pub struct IconPush {
    icon: &'static str,
    name: String,
    side: f32,
    on: Option<bool>,
}

impl IconPush {
    /// An icon button.
    pub fn new(icon: &'static str, name: impl Into<String>) -> Self {
        Self {
            icon,
            name: name.into(),
            side: 36.0,
            on: None,
        }
    }

    /// Smaller, for use inside cards.
    #[must_use]
    pub const fn small(mut self) -> Self {
        self.side = 32.0;
        self
    }

    /// On or off.
    #[must_use]
    pub const fn on(mut self, on: bool) -> Self {
        self.on = Some(on);
        self
    }

    /// Paints the button in a place of its own over other things.
    #[must_use]
    pub fn put(self, ui: &Ui, rect: Rect, id: egui::Id) -> Response {
        let response = ui.interact(rect, id, Sense::click());
        self.paint(ui, rect, response)
    }

    /// The button while it is not painted: the mouse goes through it, the keyboard and a screen
    /// reader find it. Says whether it was pressed.
    #[must_use]
    pub fn put_unseen(self, ui: &Ui, rect: Rect, id: egui::Id) -> bool {
        // Nowhere: so arrow keys, which go by places, pass it over.
        let sense = Sense::focusable_noninteractive();
        let response = ui.interact(Rect::NOTHING, id, sense);
        self.tell(ui, &response);
        spoken::pressed(ui, id, rect)
    }

    fn tell(&self, ui: &Ui, response: &Response) {
        response.widget_info(|| match self.on {
            None => WidgetInfo::labeled(Role::Button, ui.is_enabled(), &self.name),
            Some(on) => WidgetInfo::selected(Role::Button, ui.is_enabled(), on, &self.name),
        });
    }

    fn paint(self, ui: &Ui, rect: Rect, response: Response) -> Response {
        self.tell(ui, &response);
        if ui.is_rect_visible(rect) {
            let p = theme::palette(ui);
            let lit = response.hovered() || response.is_pointer_button_down_on();
            let (fill, ink) = match (self.on, lit) {
                (Some(true), _) => (p.accent_soft, p.accent_ink),
                (_, true) => (p.hover, p.ink),
                (_, false) => (Color32::TRANSPARENT, p.quiet),
            };
            ui.painter()
                .rect_filled(rect, rounding(radius::CONTROL), fill);
            let icon_size = (rect.height() * 0.56).min(20.0);
            icons::paint(ui.painter(), rect.center(), self.icon, icon_size, ink);
            focus_ring(ui, &response, rect, radius::CONTROL);
        }
        // A name in it may be in any script.
        let shown = script::line(ui.ctx(), &self.name).into_owned();
        response.on_hover_text(shown)
    }
}

impl Widget for IconPush {
    fn ui(self, ui: &mut Ui) -> Response {
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(self.side), Sense::click());
        self.paint(ui, rect, response)
    }
}

/// Words that lead somewhere inside the app or to the browser.
pub fn link_ui(ui: &mut Ui, text: &str, icon: Option<&'static str>) -> Response {
    link_of_ui(ui, text, icon, Sense::click())
}

/// The same with another sense, for example for the pointer alone.
pub(super) fn link_of_ui(
    ui: &mut Ui,
    text: &str,
    icon: Option<&'static str>,
    sense: Sense,
) -> Response {
    let p = theme::palette(ui);
    let font = fonts::medium(size::SMALL);
    let galley = ui
        .painter()
        .layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER);
    let icon_room = if icon.is_some() { 20.0 } else { 0.0 };
    let height = galley.size().y.max(32.0);
    let wanted = vec2(galley.size().x + icon_room, height);
    let (rect, response) = ui.allocate_exact_size(wanted, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), text));
    if ui.is_rect_visible(rect) {
        let ink = p.accent_ink;
        let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
        let under = Rect::from_min_size(at, galley.size());
        ui.painter().galley(at, galley, ink);
        if response.hovered() {
            ui.painter()
                .hline(under.x_range(), under.bottom(), Stroke::new(1.0, ink));
        }
        if let Some(icon) = icon {
            let at = pos2(under.right() + space::XS + 8.0, rect.center().y);
            icons::paint(ui.painter(), at, icon, 14.0, ink);
        }
        focus_ring(ui, &response, rect, 6.0);
    }
    response
}
