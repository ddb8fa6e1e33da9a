//! A run: how far it is, a row for each account, and what can be done.

use egui::{Rect, Sense, Ui, WidgetInfo, vec2};

use super::follow::act;
use super::next::next_ui;
use super::sign_in::{quiet_marked_ui, quiet_ui};
use super::theme::{self, space, width};
use super::widgets::button::Push;
use super::widgets::notice::{Banner, Pressed, Tone};
use super::widgets::{layout, notice, rounding};
use super::{fonts, icons, script, spoken};
use crate::domain::account::AccountKey;
use crate::domain::event::{AccountUser, Event};
use crate::domain::run::machine::Call;
use crate::domain::run::{Item, ItemState, Progress, Run, RunState};
use crate::domain::sign_in::Ask;
use crate::domain::source::Network;
use crate::domain::{Model, Problem};
use crate::text::{follow as words, lists, numbers};

/// Draws a run.
pub(super) fn run_ui(ui: &mut Ui, model: &Model, run: &Run, out: &mut Vec<Event>) {
    let progress = run.progress();
    layout::title_marked_ui(
        ui,
        if run.state == RunState::Stopped {
            words::stopped_title()
        } else {
            words::run_title(run.purpose, run.is_finished())
        },
        &words::result(progress, run.purpose),
        Some(run.account.network),
    );
    // What is over shows no progress.
    if !run.is_finished() {
        let name = words::run_title(run.purpose, false);
        bar_ui(ui, name, progress);
        ui.add_space(space::S);
    }
    state_ui(ui, model, run, out);
    buttons_ui(ui, model, run, progress, out);
    ui.add_space(space::M);
    next_ui(ui, model, run, out);
    let moving = moving(run);
    layout::card(ui).show(ui, |ui| {
        ui.take_available_width();
        ui.spacing_mut().item_spacing.y = space::XS;
        for item in in_order(run) {
            let now = moving.contains(&item.number);
            ui.push_id(item.number, |ui| item_ui(ui, item, now));
        }
    });
}

/// The rows as they are done; once that is over, what did not work comes first, and then who has
/// still to say yes.
fn in_order(run: &Run) -> Vec<&Item> {
    let mut items: Vec<&Item> = run.items.iter().collect();
    if run.is_finished() {
        items.sort_by_key(|item| match item.state {
            ItemState::Failed(_) => 0,
            ItemState::Requested => 1,
            ItemState::Waiting | ItemState::Sending | ItemState::Skipped => 2,
            ItemState::Done | ItemState::Already => 3,
        });
    }
    items
}

/// Items of the call in the air.
fn moving(run: &Run) -> Vec<u32> {
    match run.in_flight() {
        None => Vec::new(),
        Some(Call::Find { item, .. }) => vec![*item],
        Some(Call::Send { items, .. } | Call::Look { items, .. }) => items.clone(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a length in points")]
fn bar_ui(ui: &mut Ui, name: &str, progress: Progress) {
    let p = theme::palette(ui);
    let size = vec2(ui.available_width(), 10.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let share = progress.settled() as f32 / progress.all().max(1) as f32;
    let said = words::progress(progress);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::ProgressIndicator, true, name);
        info.value = Some(f64::from(share));
        info
    });
    ui.painter().rect_filled(rect, rounding(5.0), p.hairline);
    if share > 0.0 {
        let done = Rect::from_min_size(rect.min, vec2(rect.width() * share, rect.height()));
        ui.painter().rect_filled(done, rounding(5.0), p.accent);
    }
    // A screen reader tells of a bar as often as its owner likes, not with every step.
    spoken::say(ui, &response, &said);
    let label = ui.label(fonts::small(said).color(p.quiet));
    spoken::hide(ui, &label);
}

fn state_ui(ui: &mut Ui, model: &Model, run: &Run, out: &mut Vec<Event>) {
    match &run.state {
        RunState::Held { until, why } => {
            let said = crate::text::problem(why);
            let goes_on = until.map(|until| {
                words::goes_on_at(&numbers::clock(until, model.now, model.utc_offset_secs))
            });
            let banner = Banner {
                tone: if goes_on.is_some() {
                    Tone::Attention
                } else {
                    Tone::Danger
                },
                what: &said.what,
                todo: goes_on.as_deref().unwrap_or(&said.todo),
                action: why.needs_sign_in().then_some(words::sign_in_again()),
                closable: false,
            };
            let pressed = ui.scope(|ui| {
                ui.set_max_width(ui.available_width().min(width::TEXT));
                notice::banner_ui(ui, &banner)
            });
            if pressed.inner == Some(Pressed::Action) {
                sign_in_again(model, &run.account, out);
            }
        }
        RunState::Stopped => quiet_ui(ui, words::stopped()),
        RunState::Running if run.in_flight().is_none() && model.following.call.is_some() => {
            quiet_ui(ui, words::waits_its_turn());
        }
        RunState::Running if run.account.network == Network::Mastodon => {
            quiet_ui(ui, words::one_by_one());
        }
        RunState::Running | RunState::Finished => {}
    }
    if model.following.is_undone(run.id) {
        quiet_ui(ui, words::undone());
    }
    // Each row says what happened; what may be the reason is said once for all of them.
    let refused = |item: &Item| match &item.state {
        // A hashtag blocks nobody.
        ItemState::Failed(Problem::FollowRefused { address }) => !address.starts_with('#'),
        ItemState::Failed(_)
        | ItemState::Waiting
        | ItemState::Sending
        | ItemState::Done
        | ItemState::Already
        | ItemState::Requested
        | ItemState::Skipped => false,
    };
    if run.items.iter().any(refused) {
        let network = run.account.network;
        quiet_marked_ui(ui, &words::refused_help(), Some(network));
    }
}

pub(super) fn sign_in_again(model: &Model, account: &AccountKey, out: &mut Vec<Event>) {
    let mine = model
        .accounts
        .iter()
        .find(|mine| mine.account.key == *account);
    let handle = mine.map_or_else(|| account.id.clone(), |mine| mine.account.handle.clone());
    let lists = mine.is_some_and(|mine| mine.account.lists);
    let ask = match account.network {
        Network::Mastodon => Ask::Mastodon {
            server: handle,
            lists,
        },
        Network::Bluesky | Network::Web | Network::X => Ask::Bluesky { handle, lists },
    };
    act(out, AccountUser::LeaveFollowing);
    act(out, AccountUser::SignIn(ask, None));
}

fn buttons_ui(ui: &mut Ui, model: &Model, run: &Run, progress: Progress, out: &mut Vec<Event>) {
    let signed_in = model
        .accounts
        .iter()
        .any(|mine| mine.account.key == run.account);
    let free = model.following.call.is_none() && signed_in;
    let undone = model.following.is_undone(run.id);
    ui.horizontal_wrapped(|ui| {
        match run.state {
            RunState::Running | RunState::Held { until: Some(_), .. } => {}
            // Taken back, it goes on no more.
            RunState::Held { until: None, .. } | RunState::Stopped if !undone => {
                let push = Push::primary(words::resume()).after("arrow-right");
                if ui.add_enabled(signed_in, push).clicked() {
                    act(out, AccountUser::ResumeRun(run.id));
                }
            }
            RunState::Held { until: None, .. } | RunState::Stopped | RunState::Finished => {}
        }
        if matches!(run.state, RunState::Running | RunState::Held { .. }) {
            let push = Push::secondary(words::stop()).icon("stop");
            if ui.add(push).clicked() {
                act(out, AccountUser::StopRun(run.id));
            }
        }
        let over = matches!(run.state, RunState::Finished | RunState::Stopped);
        if over && !undone && progress.failed > 0 {
            let push = Push::secondary(words::retry(progress.failed));
            if ui.add_enabled(free, push).clicked() {
                act(out, AccountUser::RetryRun(run.id));
            }
        }
        if over && !undone && !run.inverse().is_empty() {
            let push = Push::secondary(words::undo()).icon("arrow-u-up-left");
            let button = ui.add_enabled(free, push);
            if button.on_hover_text(words::undo_help()).clicked() {
                act(out, AccountUser::UndoRun(run.id));
            }
        }
    });
}

/// Draws a row; `now` says whether it is just being done.
pub(super) fn item_ui(ui: &mut Ui, item: &Item, now: bool) {
    let p = theme::palette(ui);
    let (icon, ink) = match &item.state {
        ItemState::Done => ("check-circle", p.accent_ink),
        ItemState::Already => ("check", p.quiet),
        ItemState::Requested => ("hourglass", p.attention_ink),
        ItemState::Failed(_) => ("warning-circle", p.danger_ink),
        ItemState::Waiting | ItemState::Sending => ("circle-dashed", p.quiet),
        ItemState::Skipped => ("minus-circle", p.quiet),
    };
    layout::row_ui(ui, 30.0, |ui| {
        let (spot, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
        icons::paint(ui.painter(), spot.center(), icon, 18.0, ink);
        let list = item.order.list().is_some();
        let (name, said) = if list {
            let said = lists::state(&item.state, item.order.act, item.members(), now);
            (lists::name(&item.name), said)
        } else {
            let said = words::state(&item.state, item.order.act, now);
            (item.name.clone(), said.to_owned())
        };
        let drawn = script::line(ui.ctx(), &name).into_owned();
        let first = ui.label(fonts::body(drawn));
        let said = match &item.state {
            ItemState::Failed(problem) => words::why(problem),
            ItemState::Waiting
            | ItemState::Sending
            | ItemState::Done
            | ItemState::Already
            | ItemState::Requested
            | ItemState::Skipped => said,
        };
        let second = ui.add(egui::Label::new(fonts::small(&*said).color(ink)).wrap());
        spoken::together(ui, &first, &second, || words::spoken::item(&name, &said));
    });
}
