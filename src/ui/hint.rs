//! A card of the first screen leads to the place that acts on it: what is said there, and what
//! gets the focus.

use egui::{Event as Input, Id, Ui};

use super::theme;
use super::view::ViewState;
use super::widgets::button::IconPush;
use super::widgets::layout;
use super::widgets::notice::{self, Banner, Tone};
use super::{fonts, spoken};
use crate::domain::Model;
use crate::domain::step::{self, Step};
use crate::text;
use crate::text::welcome::Myth;

/// Width of the cross.
const CROSS: f32 = 32.0;

/// What is said at the step that a card has led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The card.
    pub myth: Myth,
    /// The step.
    pub step: Step,
    /// Whether this is the place itself and not the first step on the way to it.
    pub there: bool,
}

impl Hint {
    /// Where a card leads now: to its place, or to the first step as long as that is closed.
    #[must_use]
    pub fn of(model: &Model, myth: Myth) -> Self {
        let wanted = myth.place().step;
        let there = step::gate(model, wanted).is_ok();
        let step = if there { wanted } else { Step::Interests };
        Self { myth, step, there }
    }

    fn words(self) -> &'static str {
        let place = self.myth.place();
        match place.later {
            Some(later) if !self.there => later,
            Some(_) | None => place.there,
        }
    }
}

/// Another step is open: its hint stays, and what it speaks of is to have the focus. In a narrow
/// window the slider of minutes is in the strip, which is unfolded for it.
pub(super) fn arrived(ui: &Ui, model: &Model, view: &mut ViewState, narrow: bool) {
    view.hint = view.hint.filter(|hint| hint.step == model.step);
    let aim = view.hint.filter(|hint| hint.there).map(|hint| hint.myth);
    let in_strip = narrow && aim == Some(Myth::Time);
    view.side_open = in_strip;
    ui.data_mut(|data| data.insert_temp(strip_id(), in_strip));
    let frame = ui.ctx().cumulative_frame_nr();
    ui.data_mut(|data| data.insert_temp(aim_id(), aim.map(|myth| (myth, frame))));
    ui.ctx().request_repaint();
}

/// Whoever does something has found a way: nothing takes the focus from there any more.
pub(super) fn give_way(ui: &Ui) {
    let acted = ui.input(|input| {
        input.events.iter().any(|event| {
            matches!(
                event,
                Input::Key { pressed: true, .. } | Input::PointerButton { pressed: true, .. }
            )
        })
    });
    if acted {
        ui.data_mut(|data| data.insert_temp(aim_id(), None::<Aim>));
    }
}

fn strip_id() -> Id {
    Id::unique("hint-in-strip")
}

/// What is said over the slider of minutes instead of at the top: the strip leaves no room there.
pub(super) fn over_minutes(ui: &Ui) -> Option<&'static str> {
    let in_strip = ui.data(|data| data.get_temp(strip_id()).unwrap_or(false));
    in_strip.then(|| Myth::Time.place().there)
}

/// The strip was folded or unfolded: with the slider goes what was said over it.
pub(super) fn folded(ui: &Ui, view: &mut ViewState) {
    if !view.side_open && over_minutes(ui).is_some() {
        view.hint = None;
    }
}

/// Draws what is said over the slider of minutes, with a cross that puts it away.
pub(super) fn over_minutes_ui(ui: &mut Ui, said: &str) {
    let p = theme::palette(ui);
    ui.horizontal(|ui| {
        let close = IconPush::new("x", text::frame::dismiss()).small();
        let room = ui.available_width() - CROSS - ui.spacing().item_spacing.x;
        let words = fonts::small(said).color(p.accent_ink);
        let label = layout::lines_ui(ui, room, words, None);
        ui.ctx().accesskit_node_builder(label.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
        let close = ui.add(close);
        spoken::describe(ui, &close, || said.to_owned());
        if close.clicked() {
            ui.data_mut(|data| data.insert_temp(closed_id(), true));
        }
    });
}

/// Somebody has pressed that cross.
fn closed_id() -> Id {
    Id::unique("hint-closed")
}

fn take_closed(ui: &Ui) -> bool {
    ui.data_mut(|data| std::mem::take(data.get_temp_mut_or_default(closed_id())))
}

fn refusing_id() -> Id {
    Id::unique("hint-refusing")
}

/// Whether "Not for me" is what the hint speaks of: then it is seen on every topic.
pub(super) fn shows_refusing(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(refusing_id()).unwrap_or(false))
}

/// A card whose place is to have the focus, and the frame in which its step was opened.
type Aim = (Myth, u64);

fn aim_id() -> Id {
    Id::unique("aim")
}

/// Whether what is being drawn is to have the focus because of this card; says so once. Not in
/// the first frame: only then has everything its place, and can be scrolled to.
pub(super) fn take_aim(ui: &Ui, myth: Myth) -> bool {
    let now = ui.ctx().cumulative_frame_nr();
    ui.data_mut(|data| {
        let aim = data.get_temp_mut_or(aim_id(), None::<Aim>);
        let mine = aim.is_some_and(|(wanted, since)| wanted == myth && since < now);
        if mine {
            *aim = None;
        }
        mine
    })
}

/// Draws the hint of the open step.
pub(super) fn hint_ui(ui: &mut Ui, view: &mut ViewState) {
    if take_closed(ui) {
        view.hint = None;
    }
    if view.hint.is_none() {
        ui.data_mut(|data| data.insert_temp(strip_id(), false));
    }
    let refusing = view.hint.is_some_and(|hint| hint.myth == Myth::Food);
    ui.data_mut(|data| data.insert_temp(refusing_id(), refusing));
    let Some(hint) = view.hint else { return };
    if over_minutes(ui).is_some() {
        return;
    }
    let banner = Banner {
        tone: Tone::Hint,
        what: hint.words(),
        todo: "",
        action: None,
        closable: true,
    };
    ui.add_space(theme::space::S);
    let pressed = layout::centred_ui(ui, theme::width::CONTENT, |ui| {
        notice::banner_ui(ui, &banner)
    });
    if pressed.is_some() {
        view.hint = None;
    }
}
