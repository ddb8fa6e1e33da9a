//! The settings and the other dialogs.

use std::path::PathBuf;

use egui::{Align, Id, Layout, Modal, Response, Ui};

use super::contacted::contacted_ui;
use super::theme::{self, space};
use super::view::{Dialog, ViewState};
use super::widgets::button::{self, IconPush, Push};
use super::widgets::field::{Field, field_ui};
use super::widgets::{layout, term};
use super::{fonts, glossary, looks, spoken};
use crate::domain::effect::Place;
use crate::domain::event::{Event, User};
use crate::domain::model::{Addresses, Opened};
use crate::domain::post::WebLink;
use crate::domain::{Model, Problem};
use crate::text;
use crate::text::settings as words;

/// Text sizes that are offered, in percent.
pub(super) const ZOOMS: [u16; 6] = [100, 110, 125, 150, 175, 200];

/// Draws whichever dialog is open.
pub fn dialogs_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let appeared = keep_focus(ui, model, view);
    if let Some(opened) = &model.opened {
        opened_ui(ui, opened, appeared, out);
        return;
    }
    match view.dialog {
        None => {}
        Some(Dialog::Settings) => settings_ui(ui, model, view, appeared, out),
        Some(Dialog::StartOver) => start_over_ui(ui, view, appeared, out),
        Some(Dialog::OpenPlan) => open_plan_ui(ui, view, appeared, out),
        Some(Dialog::Glossary) => glossary::glossary_ui(ui, view, out),
    }
}

/// Whether another dialog stands here than in the last frame. The first one takes the focus
/// away from the screen, and the last one gives it back to where it was.
fn keep_focus(ui: &Ui, model: &Model, view: &mut ViewState) -> bool {
    let now = (view.dialog, model.opened.is_some());
    let before = std::mem::replace(&mut view.dialog_before, now);
    if now == before {
        return false;
    }
    let nothing = (None, false);
    ui.memory_mut(|memory| {
        if before == nothing {
            view.focus_before = memory.focused();
        }
        // Where the button that had it is gone, nothing has it.
        if let Some(focused) = memory.focused() {
            memory.surrender_focus(focused);
        }
        if now == nothing
            && let Some(id) = view.focus_before.take()
        {
            memory.request_focus(id);
        }
    });
    now != nothing
}

/// A dialog of this width that scrolls; says whether it wants to be closed.
fn dialog_ui(ui: &Ui, name: &str, wide: f32, add: impl FnOnce(&mut Ui)) -> bool {
    frame_ui(ui, name, wide, |ui, tall| body_ui(ui, tall, add))
}

/// What scrolls in a dialog, at most so tall.
fn body_ui(ui: &mut Ui, tall: f32, add: impl FnOnce(&mut Ui)) {
    egui::ScrollArea::vertical()
        .max_height(tall)
        .min_scrolled_height(tall)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            // Room for the scroll bar.
            ui.set_max_width(ui.available_width() - space::M);
            add(ui);
            layout::follow_focus(ui);
        });
}

/// A dialog of this width, whose contents are told how tall they may be; says whether it wants to
/// be closed.
pub(super) fn frame_ui(ui: &Ui, name: &str, wide: f32, add: impl FnOnce(&mut Ui, f32)) -> bool {
    let p = theme::palette(ui);
    let screen = ui.ctx().content_rect();
    let wide = wide.min(screen.width() - 64.0);
    // Below the rail where there is room for that.
    let spare = if screen.height() < 700.0 { 32.0 } else { 144.0 };
    let tall = screen.height() - spare;
    let frame = layout::card(ui)
        .inner_margin(egui::Margin {
            right: 12,
            ..egui::Margin::same(24)
        })
        .corner_radius(super::widgets::rounding(18.0))
        .shadow(egui::Shadow {
            offset: [0, 8],
            blur: 32,
            spread: 0,
            color: p.shadow,
        });
    // The dialog is what stands in it: one, with a name.
    let area = Modal::default_area(Id::unique(name)).role(egui::Role::GenericContainer);
    let modal = Modal::new(Id::unique(name))
        .area(area)
        .backdrop_color(p.scrim)
        .frame(frame);
    let response = modal.show(ui.ctx(), |ui| {
        ui.set_width(wide - 36.0);
        let builder = egui::UiBuilder::new()
            .accessibility_role(egui::Role::Dialog)
            .accessibility_label(name);
        ui.scope_builder(builder, |ui| {
            spoken::modal(ui);
            add(ui, tall - 48.0);
        });
    });
    response.should_close()
}

/// Two buttons at the end of a dialog, the one that does something last.
fn pair_ui(ui: &mut Ui, no: Push, yes: Push, possible: bool) -> (Response, Response) {
    layout::row_ui(ui, theme::TARGET, |ui| {
        button::push_to_end(ui, &[no.width(ui), yes.width(ui)]);
        (ui.add(no), ui.add_enabled(possible, yes))
    })
}

fn settings_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    appeared: bool,
    out: &mut Vec<Event>,
) {
    let close = frame_ui(ui, words::title(), 560.0, |ui, tall| {
        let top = ui.cursor().top();
        // The way out stays where it is.
        layout::row_ui(ui, theme::TARGET, |ui| {
            ui.set_max_width(ui.available_width() - space::M);
            let title = ui.label(fonts::title(words::title()));
            spoken::title(ui, title.id);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let close = ui.add(IconPush::new("x", text::frame::close()));
                if appeared {
                    close.request_focus();
                }
                if close.clicked() {
                    ui.close();
                }
            });
        });
        let head = ui.cursor().top() - top;
        body_ui(ui, tall - head, |ui| {
            looks::look_ui(ui, model, out);
            ui.add_space(space::L);
            addresses_ui(ui, model, view, out);
            ui.add_space(space::L);
            contacted_ui(ui, model, out);
            ui.add_space(space::L);
            data_ui(ui, view);
        });
    });
    if close && view.dialog == Some(Dialog::Settings) {
        view.dialog = None;
        view.addresses = None;
    }
}

fn addresses_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    layout::part_heading_ui(ui, words::addresses());
    term::small_ui(ui, &words::addresses_help(), p.quiet, None);
    let now = &*model.settings.addresses;
    let mut draft = view.addresses.clone().unwrap_or_else(|| now.clone());
    let mut bad = None;
    for (salt, name, value) in [
        ("bluesky", words::bluesky_address(), &mut draft.bluesky),
        ("hashtags", words::hashtag_address(), &mut draft.hashtags),
    ] {
        ui.label(fonts::small(name));
        let field = Field {
            salt,
            name,
            hint: "https://",
            icon: Some("globe-simple"),
            focus: false,
        };
        field_ui(ui, &field, value);
        if bad.is_none() && WebLink::parse(value).is_none() {
            bad = Some(Problem::BadAddress {
                typed: value.chars().take(60).collect(),
            });
        }
    }
    if let Some(problem) = &bad {
        let said = text::problem(problem);
        let words = format!("{} {}", said.what, said.todo);
        let label = ui.label(fonts::small(words).color(p.danger_ink));
        spoken::news(ui, label.id);
    }
    let changed = draft != *now;
    let usual = Addresses::default();
    ui.horizontal(|ui| {
        let push = Push::secondary(words::use_addresses());
        if ui.add_enabled(changed && bad.is_none(), push).clicked() {
            out.push(Event::User(User::SetAddresses(draft.clone())));
        }
        let push = Push::quiet(words::default_addresses());
        if draft != usual && ui.add(push).clicked() {
            draft = usual.clone();
            if *now != usual {
                out.push(Event::User(User::SetAddresses(usual)));
            }
        }
    });
    view.addresses = Some(draft);
}

fn data_ui(ui: &mut Ui, view: &mut ViewState) {
    let p = theme::palette(ui);
    layout::part_heading_ui(ui, words::data());
    ui.label(fonts::small(words::data_help()).color(p.quiet));
    ui.horizontal(|ui| {
        let room = ui.available_width() - 44.0;
        ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(egui::Label::new(fonts::small(&view.data_dir)).truncate());
        });
        if !view.data_dir.is_empty()
            && ui
                .add(IconPush::new("copy", words::copy_path()).small())
                .clicked()
        {
            ui.ctx().copy_text(view.data_dir.clone());
        }
    });
    ui.add_space(space::S);
    if ui.add(Push::danger(words::start_over())).clicked() {
        view.dialog = Some(Dialog::StartOver);
    }
}

fn start_over_ui(ui: &mut Ui, view: &mut ViewState, appeared: bool, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let mut done = false;
    let close = dialog_ui(ui, words::start_over_title(), 460.0, |ui| {
        layout::heading_ui(ui, words::start_over_title());
        ui.label(fonts::body(words::start_over_help()).color(p.quiet));
        ui.add_space(space::M);
        let no = Push::secondary(text::frame::cancel());
        let yes = Push::danger(words::start_over_yes());
        let (no, yes) = pair_ui(ui, no, yes, true);
        if appeared {
            no.request_focus();
        }
        if yes.clicked() {
            out.push(Event::User(User::StartOver));
        }
        done = yes.clicked() || no.clicked();
    });
    if close || done {
        view.dialog = None;
    }
}

fn open_plan_ui(ui: &mut Ui, view: &mut ViewState, appeared: bool, out: &mut Vec<Event>) {
    let mut place = None;
    let mut done = false;
    let close = dialog_ui(ui, words::open_title(), 460.0, |ui| {
        layout::heading_ui(ui, words::open_title());
        ui.add_space(space::S);
        let choose = Push::secondary(words::open_choose()).icon("folder-open");
        let choose = ui.add(choose.full());
        if appeared {
            choose.request_focus();
        }
        if choose.clicked() {
            place = Some(Place::Dialog);
        }
        ui.add_space(space::S);
        let p = theme::palette(ui);
        ui.label(fonts::small(text::keep::by_path()).color(p.quiet));
        let field = Field {
            salt: "plan-path",
            name: text::keep::path_name(),
            hint: text::keep::path_hint(),
            icon: None,
            focus: false,
        };
        let typed = field_ui(ui, &field, &mut view.path);
        ui.add_space(space::S);
        let path = view.path.trim().to_owned();
        let no = Push::quiet(text::frame::cancel());
        let yes = Push::secondary(words::open_path());
        let (no, yes) = pair_ui(ui, no, yes, !path.is_empty());
        if !path.is_empty() && (yes.clicked() || typed.submitted) {
            place = Some(Place::Path(PathBuf::from(path)));
        }
        done = no.clicked();
    });
    let chosen = place.is_some();
    out.extend(place.map(|place| Event::User(User::OpenPlan(place))));
    if close || done || chosen {
        view.dialog = None;
    }
}

fn opened_ui(ui: &Ui, opened: &Opened, appeared: bool, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let mut answer = None;
    let close = dialog_ui(ui, words::opened_title(), 460.0, |ui| {
        layout::heading_ui(ui, words::opened_title());
        let holds = words::opened_holds(
            &opened.name,
            opened.plan.plan.len(),
            opened.plan.interests.chosen().len(),
        );
        ui.label(fonts::body(holds));
        let left_out = words::opened_left_out(opened.plan.left_out);
        if !left_out.is_empty() {
            ui.label(fonts::body(left_out));
        }
        ui.label(fonts::body(words::opened_help()).color(p.quiet));
        ui.add_space(space::M);
        let no = Push::secondary(words::opened_keep());
        let yes = Push::primary(words::opened_use());
        let (no, yes) = pair_ui(ui, no, yes, true);
        if appeared {
            yes.request_focus();
        }
        if yes.clicked() {
            answer = Some(User::AcceptPlan);
        } else if no.clicked() {
            answer = Some(User::DeclinePlan);
        }
    });
    if close && answer.is_none() {
        answer = Some(User::DeclinePlan);
    }
    out.extend(answer.map(Event::User));
}

/// The next text size in a direction.
pub(super) fn next_zoom(now: u16, larger: bool) -> u16 {
    if larger {
        ZOOMS.into_iter().find(|zoom| *zoom > now).unwrap_or(now)
    } else {
        ZOOMS
            .into_iter()
            .rev()
            .find(|zoom| *zoom < now)
            .unwrap_or(now)
    }
}
