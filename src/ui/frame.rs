//! The window around every screen: rail of steps, banners, bottom bar.

use egui::{Align, Align2, Layout, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::theme::{self, space};
use super::view::{Dialog, ViewState};
use super::widgets::button::{self, IconPush, Push};
use super::widgets::notice::{self, Banner, Pressed, Tone};
use super::widgets::{chip, focus_ring, layout, topic_name};
use super::{fonts, icons, mark, spoken};
use crate::domain::Model;
use crate::domain::event::{AccountUser, Event, User};
use crate::domain::following::Stage;
use crate::domain::model::Notice;
use crate::domain::run::proposal::Wanted;
use crate::domain::run::{Run, RunState};
use crate::domain::step::{self, Step};
use crate::text;
use crate::text::frame::{self as words, StepState};

/// Room for the buttons of the words and the settings at the end of the rail.
const END_ROOM: f32 = 92.0;
/// Most banners shown at once; older ones wait.
const BANNERS: usize = 3;

/// What the main action of the open step does, if it has one in the bottom bar.
#[must_use]
pub fn primary(model: &Model) -> Option<(User, Result<(), step::Gate>)> {
    let go = |to: Step| (User::GoTo(to), step::gate(model, to));
    match model.step {
        Step::Welcome => Some(go(Step::Interests)),
        Step::Interests => Some(go(Step::People)),
        Step::People => Some(go(Step::Preview)),
        Step::Preview if model.kept => Some((User::KeepReading, step::gate(model, Step::Keep))),
        Step::Preview => Some(go(Step::Keep)),
        Step::Keep => Some((User::KeepReading, step::gate(model, Step::Keep))),
        Step::Follow => match &model.following.stage {
            Stage::Confirming { proposal, .. } if proposal.wanted() != Wanted::default() => {
                Some((User::Account(AccountUser::ConfirmFollows), Ok(())))
            }
            // While a run goes on, one can read; a run that has stopped asks for an answer.
            Stage::Run(id) if model.following.run(*id).is_some_and(may_leave) => {
                let read = if model.kept {
                    User::GoTo(Step::Home)
                } else {
                    User::KeepReading
                };
                Some((read, step::gate(model, Step::Keep)))
            }
            Stage::Choosing
            | Stage::Reading { .. }
            | Stage::Unread { .. }
            | Stage::Confirming { .. }
            | Stage::Run(_) => None,
        },
        Step::Home => None,
    }
}

/// Whether a run needs nothing from the person.
const fn may_leave(run: &Run) -> bool {
    match &run.state {
        RunState::Running | RunState::Finished | RunState::Held { until: Some(_), .. } => true,
        RunState::Held { until: None, .. } | RunState::Stopped => false,
    }
}

/// Draws the slim rail: name of the app, steps, settings.
pub fn rail_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    let bar = ui.max_rect();
    ui.horizontal_centered(|ui| {
        let steps = model.step != Step::Home;
        let taken = if steps {
            let home = if model.kept { theme::TARGET } else { 0.0 };
            steps_room(ui, model, false) + home + END_ROOM + space::M
        } else {
            END_ROOM
        };
        mark::brand_ui(ui, bar.width() - taken);
        let free = bar.right() - END_ROOM - ui.cursor().left();
        let home = Push::quiet(words::to_home()).icon("house-simple").small();
        let home_room = if model.kept { home.width(ui) } else { 0.0 };
        // The names of all steps where there is room for them.
        let wide = bar.width() > 820.0 && home_room + steps_room(ui, model, true) < free;
        if model.kept && steps {
            let clicked = if wide || home_room + steps_room(ui, model, false) < free {
                ui.add(home).clicked()
            } else {
                let home = IconPush::new("house-simple", words::to_home());
                ui.add(home).clicked()
            };
            if clicked {
                out.push(Event::User(User::GoTo(Step::Home)));
            }
        }
        if steps {
            let builder = egui::UiBuilder::new()
                .accessibility_role(Role::Group)
                .accessibility_label(words::steps())
                .max_rect(ui.available_rect_before_wrap());
            let mut group = ui.new_child(builder);
            steps_ui(&mut group, model, bar, wide, out);
        }
        // Their icons, not their unseen edges, end with the content below.
        button::push_to_end(ui, &[36.0, 36.0 - space::S]);
        let explained = IconPush::new("question", text::glossary::open());
        if ui.add(explained).clicked() {
            super::glossary::open(view, None);
        }
        let gear = IconPush::new("gear-six", words::settings());
        if ui.add(gear).clicked() {
            view.dialog = Some(Dialog::Settings);
        }
    });
}

/// Place of the open step among those of the rail.
fn here(model: &Model) -> usize {
    Step::WIZARD
        .iter()
        .position(|step| *step == model.step)
        // Following belongs to the last of them.
        .unwrap_or(Step::WIZARD.len() - 1)
}

/// Room between two steps of the rail.
const fn steps_gap(wide: bool) -> f32 {
    if wide { 22.0 } else { 12.0 }
}

/// Room for all steps of the rail, and before them.
fn steps_room(ui: &Ui, model: &Model, wide: bool) -> f32 {
    steps_widths(ui, here(model), wide)
        .iter()
        .map(|width| width + steps_gap(wide))
        .sum()
}

/// Room for each step: a dot, and a name where it is shown.
fn steps_widths(ui: &Ui, here: usize, wide: bool) -> Vec<f32> {
    let p = theme::palette(ui);
    Step::WIZARD
        .iter()
        .enumerate()
        .map(|(index, step)| {
            if wide || index == here {
                let name = words::step(*step);
                let galley =
                    ui.painter()
                        .layout_no_wrap(name.to_owned(), fonts::medium(14.0), p.ink);
                galley.size().x + 30.0
            } else {
                22.0
            }
        })
        .collect()
}

/// The steps in the middle of the rail.
fn steps_ui(ui: &mut Ui, model: &Model, bar: egui::Rect, wide: bool, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let here = here(model);
    let gap = steps_gap(wide);
    let widths = steps_widths(ui, here, wide);
    let total: f32 = widths.iter().sum::<f32>() + gap * 4.0;
    // In the middle of the window, or left of the settings where that is too tight.
    let kept = if model.kept { 300.0 } else { 140.0 };
    let taken = (bar.left() + kept).max(ui.cursor().left());
    let left = (bar.center().x - total / 2.0).max(taken);
    let right = bar.right() - END_ROOM;
    let mut x = if left + total > right {
        right - total
    } else {
        left
    };
    // With text enlarged in a small window there is room for the open one alone.
    let alone = x < ui.cursor().left();
    if alone {
        x = right - widths.get(here).copied().unwrap_or_default();
    }
    for ((index, step), wanted) in Step::WIZARD.iter().enumerate().zip(widths) {
        if alone && index != here {
            continue;
        }
        let place = egui::Rect::from_min_size(pos2(x, bar.center().y - 16.0), vec2(wanted, 32.0));
        step_ui(ui, model, (index, *step), here, place, out);
        if index > 0 && wide && !alone {
            let y = place.center().y;
            let line = (x - gap + 3.0)..=(x - 3.0);
            ui.painter().hline(line, y, Stroke::new(1.0, p.edge));
        }
        x += wanted + gap;
    }
}

fn step_ui(
    ui: &Ui,
    model: &Model,
    (index, step): (usize, Step),
    here: usize,
    place: egui::Rect,
    out: &mut Vec<Event>,
) {
    let p = theme::palette(ui);
    let state = if index == here {
        StepState::Here
    } else if step <= model.furthest {
        StepState::Done
    } else {
        StepState::ToCome
    };
    let open = state == StepState::Done && step::gate(model, step).is_ok();
    let sense = if open { Sense::click() } else { Sense::hover() };
    // A dot alone is smaller than what a finger needs.
    let missing = (theme::SMALL_TARGET - place.width()).max(0.0);
    let target = place.expand2(vec2(missing / 2.0, 0.0));
    let response = ui.interact(target, ui.scope_id().with(("step", index)), sense);
    response.widget_info(|| {
        let spoken = words::step_spoken(step, index + 1, Step::WIZARD.len(), state);
        let role = if open { Role::Button } else { Role::Label };
        WidgetInfo::labeled(role, true, spoken)
    });
    if response.clicked() {
        out.push(Event::User(User::GoTo(step)));
    }
    let painter = ui.painter();
    let dot = pos2(place.left() + 11.0, place.center().y);
    let ink = match state {
        StepState::Here => {
            painter.circle_filled(dot, 11.0, p.accent);
            p.ink
        }
        StepState::Done => {
            painter.circle_filled(dot, 11.0, p.accent_soft);
            p.quiet
        }
        StepState::ToCome => {
            painter.circle_stroke(dot, 10.5, Stroke::new(1.0, p.edge));
            p.quiet
        }
    };
    if state == StepState::Done {
        icons::paint(painter, dot, "check", 13.0, p.accent_ink);
    } else {
        let on = if state == StepState::Here {
            p.on_accent
        } else {
            p.quiet
        };
        let number = text::numbers::bare_count(index + 1);
        painter.text(dot, Align2::CENTER_CENTER, number, fonts::medium(12.0), on);
    }
    if place.width() > 30.0 {
        let ink = if open && response.hovered() {
            p.ink
        } else {
            ink
        };
        painter.text(
            pos2(place.left() + 28.0, place.center().y),
            Align2::LEFT_CENTER,
            words::step(step),
            fonts::medium(14.0),
            ink,
        );
    } else {
        response.clone().on_hover_text(words::step(step));
    }
    focus_ring(ui, &response, place, 8.0);
}

/// What the main action of the open step is called.
fn primary_name(model: &Model) -> String {
    match &model.following.stage {
        Stage::Confirming { proposal, .. } if model.step == Step::Follow => {
            text::follow::confirm(proposal.wanted())
        }
        Stage::Run(_) if model.step == Step::Follow => words::read_feed().to_owned(),
        Stage::Choosing
        | Stage::Reading { .. }
        | Stage::Unread { .. }
        | Stage::Confirming { .. }
        | Stage::Run(_) => words::primary(model.step, model.kept).to_owned(),
    }
}

/// Draws the bottom bar: Back at the left, the main action at the right.
pub fn bottom_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    layout::middle_ui(ui, |ui| {
        ui.horizontal_centered(|ui| {
            let primary = primary(model);
            let main = || Push::primary(primary_name(model)).after("arrow-right");
            let main = primary.as_ref().map(|_| main());
            if let Some(back) = model.step.back() {
                let push = Push::quiet(words::back()).icon("arrow-left");
                let main = main.as_ref().map_or(0.0, |main| main.width(ui));
                // With text enlarged in a small window, the main action has the room.
                let clicked = if push.width(ui) + main < ui.available_width() {
                    // Its arrow, not its unseen edge, stands below what is above.
                    ui.add_space(-push.padding());
                    ui.add(push).clicked()
                } else {
                    ui.add(IconPush::new("arrow-left", words::back())).clicked()
                };
                if clicked {
                    out.push(Event::User(User::GoTo(back)));
                }
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let (Some((wish, gate)), Some(push)) = (primary, main) else {
                    return;
                };
                let mut button = ui.add_enabled(gate.is_ok(), push);
                if let Err(gate) = gate {
                    let why = words::gate(gate);
                    spoken::describe(ui, &button, || why.to_owned());
                    button = button.on_disabled_hover_text(why);
                    ui.add_space(space::S);
                    // In two lines at most; the button itself says it, too.
                    if chip::label_width(ui, why) < 1.8 * ui.available_width() {
                        ui.add(egui::Label::new(fonts::small(why).color(p.quiet)).wrap());
                    }
                }
                if button.clicked() {
                    out.push(Event::User(wish));
                }
            });
        });
    });
}

/// Draws the banners.
pub fn notices_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let skip = model.notices.len().saturating_sub(BANNERS);
    for (id, notice) in model.notices.iter().skip(skip) {
        let said = words::notice(notice, |slug| topic_name(model, slug));
        let undo = matches!(notice, Notice::Changed(change)
            if model.undo.as_ref().is_some_and(|undo| undo.change == *change));
        let undone = undo.then(|| (words::undo(), User::Undo));
        let action = undone.or_else(|| action_of(notice));
        let banner = Banner {
            tone: match notice {
                Notice::Problem(_) => Tone::Danger,
                Notice::JournalDamaged(_) | Notice::Unfinished(_) => Tone::Attention,
                Notice::FileWritten { .. }
                | Notice::PlanOpened { .. }
                | Notice::KeptHere
                | Notice::MostAlready(_)
                | Notice::NotRevoked(_)
                | Notice::NothingNew(_)
                | Notice::Changed(_) => Tone::News,
            },
            what: &said.what,
            todo: &said.todo,
            action: action.as_ref().map(|(name, _)| *name),
            closable: true,
        };
        let pressed = ui
            .push_id(id.0, |ui| {
                ui.add_space(space::S);
                layout::centred_ui(ui, theme::width::CONTENT, |ui| {
                    notice::banner_ui(ui, &banner)
                })
            })
            .inner;
        match pressed {
            Some(Pressed::Action) => {
                if let Some((_, user)) = action {
                    let undoes = user == User::Undo;
                    out.push(Event::User(user));
                    if !undoes {
                        out.push(Event::User(User::Dismiss(*id)));
                    }
                }
            }
            Some(Pressed::Close) => out.push(Event::User(User::Dismiss(*id))),
            None => {}
        }
    }
}

/// The button of a notice, besides "Undo".
fn action_of(notice: &Notice) -> Option<(&'static str, User)> {
    match notice {
        Notice::Unfinished(run) => Some((
            text::follow::show_run(),
            User::Account(AccountUser::ShowRun(*run)),
        )),
        Notice::KeptHere => Some((text::adjust::change_there(), User::GoTo(Step::Follow))),
        Notice::Problem(_)
        | Notice::FileWritten { .. }
        | Notice::PlanOpened { .. }
        | Notice::JournalDamaged(_)
        | Notice::NotRevoked(_)
        | Notice::MostAlready(_)
        | Notice::NothingNew(_)
        | Notice::Changed(_) => None,
    }
}
