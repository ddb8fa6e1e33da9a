//! Where the keyboard's focus goes when what had it goes away: to what now stands nearest.

use std::mem::{Discriminant, discriminant};

use egui::{Id, Key, LayerId, Modifiers, Rect, Ui, WidgetRect};

use super::view::{Dialog, ViewState};
use crate::domain::Model;
use crate::domain::following::Stage;
use crate::domain::step::Step;

/// What had the focus in the last frame.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Last {
    control: Option<(Id, LayerId, Rect)>,
    page: Option<Page>,
}

/// What is open. On another page the focus begins anew.
type Page = (Step, Discriminant<Stage>, Option<Dialog>, bool);

/// Moves the focus on if its control is no longer drawn; at the end of each frame.
pub(super) fn keep(ui: &Ui, model: &Model, view: &mut ViewState) {
    let page = (
        model.step,
        discriminant(&model.following.stage),
        view.dialog,
        model.opened.is_some(),
    );
    let last = std::mem::take(&mut view.last_focus);
    view.last_focus.page = Some(page);
    let focused = ui.memory(egui::Memory::focused);
    let found = ui.ctx().viewport(|viewport| {
        let drawn = &viewport.this_pass.widgets;
        if let Some(control) = focused.and_then(|id| drawn.get(id)) {
            return Some(*control);
        }
        let (id, layer, place) = last.control?;
        let gone = last.page == Some(page) && drawn.get(id).is_none();
        let free = focused.is_none_or(|focused| focused == id);
        if !(gone && free) {
            return None;
        }
        let there = drawn.get_layer(layer).filter(|it| takes_focus(it)).copied();
        there.min_by(|a, b| {
            let far = |it: &WidgetRect| it.rect.center().distance(place.center());
            far(a).total_cmp(&far(b))
        })
    });
    if let Some(control) = found {
        view.last_focus.control = Some((control.id, control.layer_id, control.rect));
        if focused != Some(control.id) {
            ui.memory_mut(|memory| memory.request_focus(control.id));
        }
    }
}

/// F6 goes on to the next part of the window, and with Shift back: nobody has to pass a hundred
/// controls to come to the bar below them.
pub(super) fn jump(ui: &Ui, parts: &[Rect]) {
    let back = ui.input_mut(|input| {
        if input.consume_key(Modifiers::SHIFT, Key::F6) {
            Some(true)
        } else {
            input.consume_key(Modifiers::NONE, Key::F6).then_some(false)
        }
    });
    let Some(back) = back else { return };
    let focused = ui.memory(egui::Memory::focused);
    let next = ui.ctx().viewport(|viewport| {
        let drawn = &viewport.this_pass.widgets;
        // The first control of each part that has any.
        let firsts: Vec<(Rect, Id)> = parts
            .iter()
            .filter_map(|part| {
                let mut here = drawn.get_layer(ui.layer_id()).filter(|it| takes_focus(it));
                // Of what scrolls, only that which is seen.
                let seen = |it: &&WidgetRect| {
                    it.interact_rect.is_positive() && part.contains(it.interact_rect.center())
                };
                let first = here.find(seen)?;
                Some((*part, first.id))
            })
            .collect();
        let control = focused.and_then(|id| drawn.get(id));
        let at = control.and_then(|control| {
            let center = control.rect.center();
            firsts.iter().position(|(part, _)| part.contains(center))
        });
        let count = firsts.len().max(1);
        let next = match (at, back) {
            (Some(at), false) => (at + 1) % count,
            (Some(at), true) => (at + count - 1) % count,
            (None, false) => 1 % count,
            (None, true) => count - 1,
        };
        firsts.get(next).map(|(_, id)| *id)
    });
    if let Some(next) = next {
        ui.memory_mut(|memory| memory.request_focus(next));
    }
}

fn takes_focus(control: &WidgetRect) -> bool {
    control.enabled && control.visible && control.sense.is_focusable()
}
