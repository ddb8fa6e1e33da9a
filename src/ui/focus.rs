//! Where the keyboard's focus goes when what had it goes away: to what now stands nearest.

use std::mem::{Discriminant, discriminant};

use egui::{Id, LayerId, Rect, Ui, WidgetRect};

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

fn takes_focus(control: &WidgetRect) -> bool {
    control.enabled && control.visible && control.sense.is_focusable()
}
