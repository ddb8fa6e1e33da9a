//! Following for real: where, the list, the run.

use egui::Ui;

use super::theme::{self, space, width};
use super::view::ViewState;
use super::widgets::button::{self, Push};
use super::widgets::person_card::network_icon;
use super::widgets::{chip, layout, notice, skeleton, term};
use super::{confirm, fonts, icons, run, sheet, sign_in};
use crate::domain::Model;
use crate::domain::account::AccountKey;
use crate::domain::event::{AccountUser, Event, User};
use crate::domain::following::Stage;
use crate::domain::run::{Run, RunState};
use crate::domain::sign_in::{Mine, SignIn};
use crate::domain::source::Network;
use crate::text::{follow as words, names, numbers, sign_in as sign_words};

/// Reports something about accounts.
pub(super) fn act(out: &mut Vec<Event>, user: AccountUser) {
    out.push(Event::User(User::Account(user)));
}

/// Draws the screen.
pub fn follow_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    // Each begins at its top.
    let salt = match &model.following.stage {
        Stage::Choosing => "follow",
        Stage::Reading { .. } | Stage::Unread { .. } | Stage::Confirming { .. } => "follow-list",
        Stage::Run(_) => "follow-run",
    };
    layout::screen_ui(ui, salt, width::CONTENT, layout::NO_SIDE, |ui| {
        match &model.following.stage {
            Stage::Choosing => choosing_ui(ui, model, view, out),
            Stage::Reading { account, .. } => {
                back_ui(ui, out);
                let handle = handle_of(model, account);
                layout::title_ui(
                    ui,
                    &words::confirm_title(account.network),
                    &words::reading(&handle),
                );
                skeleton::rows_ui(ui);
            }
            Stage::Unread { account, problem } => {
                back_ui(ui, out);
                layout::title_ui(ui, &words::confirm_title(account.network), "");
                // Trying again brings nothing while the sign-in is no longer good.
                let expired = problem.needs_sign_in();
                let action = if expired {
                    words::sign_in_again()
                } else {
                    crate::text::problems::retry()
                };
                if notice::problem_ui(ui, problem, Some(action)) {
                    if expired {
                        run::sign_in_again(model, account, out);
                    } else {
                        act(out, AccountUser::Propose(account.clone()));
                    }
                }
            }
            Stage::Confirming {
                account, proposal, ..
            } => {
                back_ui(ui, out);
                confirm::confirm_ui(ui, model, account, proposal, out);
            }
            Stage::Run(id) => {
                back_ui(ui, out);
                if let Some(run) = model.following.run(*id) {
                    run::run_ui(ui, model, run, out);
                }
            }
        }
        ui.add_space(space::XL);
    });
}

/// Handle of an account, or its id once it is signed out.
pub(super) fn handle_of(model: &Model, key: &AccountKey) -> String {
    model
        .accounts
        .iter()
        .find(|mine| mine.account.key == *key)
        .map_or_else(|| key.id.clone(), |mine| mine.account.handle.clone())
}

fn back_ui(ui: &mut Ui, out: &mut Vec<Event>) {
    ui.add_space(space::M);
    let push = Push::quiet(words::back_to_networks())
        .icon("arrow-left")
        .small()
        .flush();
    if ui.add(push).clicked() {
        act(out, AccountUser::LeaveFollowing);
    }
    // The title brings its own room above.
    ui.add_space(-space::L);
}

fn count(model: &Model, network: Network) -> usize {
    model
        .plan
        .entries()
        .iter()
        .filter(|entry| entry.source.network == network)
        .count()
}

fn choosing_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    layout::title_ui(ui, sign_words::title(), sign_words::help());
    for network in [Network::Mastodon, Network::Bluesky] {
        network_ui(ui, model, view, network, out);
        ui.add_space(space::M);
    }
    if count(model, Network::X) > 0 {
        card_ui(
            ui,
            Network::X,
            &words::on_network(count(model, Network::X)),
            |ui| {
                sheet::sheet_ui(ui, model, out);
            },
        );
        ui.add_space(space::M);
    }
    let feeds = count(model, Network::Web);
    if feeds > 0 {
        sign_in::quiet_marked_ui(ui, &words::web_feeds(feeds), Some(Network::Web));
        ui.add_space(space::M);
    }
    earlier_ui(ui, model, out);
}

/// A card with the network's name.
fn card_ui(ui: &mut Ui, network: Network, said: &str, add: impl FnOnce(&mut Ui)) {
    let p = theme::palette(ui);
    let name = names::network_alone(network);
    let builder = egui::UiBuilder::new()
        .id_salt(name)
        .accessibility_role(egui::Role::Group)
        .accessibility_label(name);
    ui.scope_builder(builder, |ui| {
        layout::card(ui)
            .inner_margin(egui::Margin::same(20))
            .show(ui, |ui| {
                ui.take_available_width();
                ui.horizontal(|ui| {
                    let (spot, _) =
                        ui.allocate_exact_size(egui::vec2(28.0, 28.0), egui::Sense::hover());
                    icons::paint(
                        ui.painter(),
                        spot.center(),
                        network_icon(network),
                        24.0,
                        p.ink,
                    );
                    layout::heading_ui(ui, name);
                    ui.label(fonts::small(said).color(p.quiet));
                });
                ui.add_space(space::XS);
                add(ui);
            });
    });
}

fn network_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    network: Network,
    out: &mut Vec<Event>,
) {
    let planned = count(model, network);
    card_ui(ui, network, &words::on_network(planned), |ui| {
        let mine: Vec<&Mine> = model
            .accounts
            .iter()
            .filter(|mine| mine.account.key.network == network)
            .collect();
        let undecided = |mine: &Mine| matches!(&model.sign_in, SignIn::NotKept { key, .. } if *key == mine.account.key);
        for mine in mine.iter().filter(|mine| !undecided(mine)) {
            account_ui(ui, model, mine, out);
        }
        let busy = is_signing_in(model, network);
        if !mine.is_empty() && !busy {
            return;
        }
        if busy || view.follow.open == Some(network) {
            sign_in::sign_in_ui(ui, model, view, network, out);
        } else {
            let push = Push::secondary(sign_words::sign_in(network)).icon("user-plus");
            if ui.add(push).clicked() {
                view.follow.open = Some(network);
                view.follow.focus = true;
            }
        }
    });
}

/// Whether signing in to this network is under way or has left something to decide.
fn is_signing_in(model: &Model, network: Network) -> bool {
    match &model.sign_in {
        SignIn::Out => false,
        SignIn::Asking { ask, .. } | SignIn::Browser { ask, .. } | SignIn::Failed { ask, .. } => {
            ask.network() == network
        }
        SignIn::NotKept { key, .. } => key.network == network,
    }
}

fn account_ui(ui: &mut Ui, model: &Model, mine: &Mine, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    ui.label(fonts::body(sign_words::signed_in_as(&mine.account.handle)));
    term::small_ui(ui, &sign_words::kept(mine.kept), p.quiet, None);
    ui.add_space(space::XS);
    let key = &mine.account.key;
    ui.horizontal_wrapped(|ui| {
        let open = model
            .following
            .runs
            .iter()
            .rfind(|run| run.account == *key && !run.is_finished());
        if let Some(run) = open {
            let push = Push::primary(words::show_unfinished()).after("arrow-right");
            if ui.add(push).on_hover_text(words::unfinished()).clicked() {
                act(out, AccountUser::ShowRun(run.id));
            }
        }
        // A new list takes the place of what is left of the run.
        if open.is_none_or(|run| run.state != RunState::Running) {
            let push = if open.is_some() {
                Push::secondary(words::propose_anew())
            } else {
                Push::primary(words::propose()).after("arrow-right")
            };
            if ui.add(push).clicked() {
                act(out, AccountUser::Propose(key.clone()));
            }
        }
        let push = Push::quiet(sign_words::sign_out());
        if ui
            .add(push)
            .on_hover_text(sign_words::sign_out_help())
            .clicked()
        {
            act(out, AccountUser::SignOut(key.clone()));
        }
    });
}

/// Runs of the past.
fn earlier_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let runs: Vec<&Run> = model.following.runs.iter().rev().take(10).collect();
    if runs.is_empty() {
        return;
    }
    layout::part_heading_ui(ui, words::earlier());
    for run in runs {
        ui.push_id(run.id.0, |ui| {
            layout::row_ui(ui, theme::TARGET, |ui| {
                let when = numbers::ago_long(model.now, run.begun, model.utc_offset_secs);
                let said = words::earlier_run(run.purpose, run.account.network, &when);
                let show = button::link_ui(ui, words::show_run(), None);
                let show = show.accessible_name(words::spoken::show(&said));
                if show.clicked() {
                    act(out, AccountUser::ShowRun(run.id));
                }
                let result = words::result(run.progress(), run.purpose).plain();
                let room = ui.available_width();
                let gap = ui.spacing().item_spacing.x;
                let wanted = chip::label_width(ui, &said) + gap + chip::label_width(ui, &result);
                let result = fonts::small(result).color(p.quiet);
                if wanted > room {
                    layout::lines_ui(ui, room, fonts::small(said), Some(result));
                } else {
                    ui.label(fonts::small(said));
                    ui.label(result);
                }
            });
        });
    }
}
