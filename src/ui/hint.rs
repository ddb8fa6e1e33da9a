//! A card of the first screen leads to the place that acts on it: what is said there, and what
//! gets the focus.

use egui::{Event as Input, Id, Ui};

use super::theme;
use super::view::ViewState;
use super::widgets::layout;
use super::widgets::notice::{self, Banner, Tone};
use crate::domain::Model;
use crate::domain::step::{self, Step};
use crate::text::welcome::Myth;

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

/// Another step is open: its hint stays, and what it speaks of is to have the focus.
pub(super) fn arrived(ui: &Ui, model: &Model, view: &mut ViewState) {
    view.hint = view.hint.filter(|hint| hint.step == model.step);
    let aim = view.hint.filter(|hint| hint.there).map(|hint| hint.myth);
    if aim == Some(Myth::Time) {
        // In a narrow window the slider is in the strip.
        view.side_open = true;
    }
    ui.data_mut(|data| data.insert_temp(aim_id(), aim));
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
        ui.data_mut(|data| data.insert_temp(aim_id(), None::<Myth>));
    }
}

fn aim_id() -> Id {
    Id::unique("aim")
}

/// Whether what is being drawn is to have the focus because of this card; says so once.
pub(super) fn take_aim(ui: &Ui, myth: Myth) -> bool {
    ui.data_mut(|data| {
        let aim = data.get_temp_mut_or(aim_id(), None::<Myth>);
        let mine = *aim == Some(myth);
        if mine {
            *aim = None;
        }
        mine
    })
}

/// Draws the hint of the open step.
pub(super) fn hint_ui(ui: &mut Ui, view: &mut ViewState) {
    let Some(hint) = view.hint else { return };
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
