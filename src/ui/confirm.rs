//! The list to say yes to.

use egui::Ui;

use super::follow::{act, handle_of};
use super::sign_in::{quiet_marked_ui, quiet_ui};
use super::theme::{self, space};
use super::widgets::button::Push;
use super::widgets::{chip, layout};
use super::{fonts, script, spoken, theme::Palette};
use crate::domain::Model;
use crate::domain::account::AccountKey;
use crate::domain::event::{AccountUser, Event};
use crate::domain::run::proposal::{Kind, Proposal, Row};
use crate::domain::source::Network;
use crate::text::follow as words;
use crate::text::lists;
use crate::text::marked::Marked;

/// Draws the list.
pub(super) fn confirm_ui(
    ui: &mut Ui,
    model: &Model,
    account: &AccountKey,
    proposal: &Proposal,
    out: &mut Vec<Event>,
) {
    let handle = handle_of(model, account);
    layout::title_ui(
        ui,
        &words::confirm_title(account.network),
        &words::confirm_help(&handle),
    );
    let open = proposal
        .rows
        .iter()
        .any(|row| matches!(row.kind, Kind::New | Kind::Leaving));
    if !open {
        ui.label(fonts::body(words::nothing_to_do()));
    } else if proposal.wanted().follow > 0 {
        let seen = words::next::seen(account.network);
        quiet_marked_ui(ui, &seen, Some(account.network));
    }
    if !proposal.complete {
        quiet_ui(ui, words::incomplete());
    }
    if open {
        options_ui(ui, model, account, proposal, out);
    }
    ui.add_space(space::S);
    let part = |wanted: fn(&Kind) -> bool| -> Vec<&Row> {
        proposal
            .rows
            .iter()
            .filter(|row| row.order.list().is_none() && wanted(&row.kind))
            .collect()
    };
    let network = account.network;
    let mut part_ui = |rows: &[&Row], heading: fn(usize) -> String, help: Option<Marked>| {
        part_ui(ui, rows, &heading(rows.len()), help.as_ref(), network, out);
    };
    part_ui(
        &part(|kind| *kind == Kind::Leaving),
        words::leaving,
        Some(words::leaving_help()),
    );
    part_ui(&part(|kind| *kind == Kind::New), words::new, None);
    part_ui(
        &part(|kind| *kind == Kind::Asked),
        words::asked,
        Some(words::asked_help()),
    );
    let already = part(|kind| matches!(kind, Kind::Already { .. }));
    part_ui(&already, words::already, None);
    let cannot = part(|kind| matches!(kind, Kind::Cannot(_)));
    part_ui(&cannot, words::cannot, None);
    let rows = proposal.rows.iter();
    let of_lists: Vec<&Row> = rows.filter(|row| row.order.list().is_some()).collect();
    part_ui(&of_lists, lists::heading, None);
    others_ui(ui, proposal.others.len(), out);
}

/// Choices that have an answer already; folded, so that the names are seen first.
fn options_ui(
    ui: &mut Ui,
    model: &Model,
    account: &AccountKey,
    proposal: &Proposal,
    out: &mut Vec<Event>,
) {
    let boosts = account.network == Network::Mastodon && proposal.wanted().follow > 0;
    if !boosts && !may_list(model, account) {
        return;
    }
    let id = egui::Id::unique("follow-options");
    let open: bool = ui.data(|data| data.get_temp(id).unwrap_or(false));
    let push = Push::quiet(words::options())
        .icon(if open { "caret-up" } else { "caret-down" })
        .small()
        .flush()
        .on(open);
    let push = ui.add(push);
    spoken::expanded(ui, &push, open);
    if push.clicked() {
        ui.data_mut(|data| data.insert_temp(id, !open));
    }
    if !open {
        return;
    }
    if boosts {
        let on = proposal.is_without_boosts();
        if chip::check_ui(ui, words::without_boosts(), on).clicked() {
            act(out, AccountUser::WithoutBoosts(!on));
        }
        under_ui(ui, &words::without_boosts_help(), account.network);
    }
    lists_switch_ui(ui, model, account, proposal, out);
}

/// Whether the right to make lists was given.
fn may_list(model: &Model, account: &AccountKey) -> bool {
    let mut accounts = model.accounts.iter();
    accounts.any(|mine| mine.account.key == *account && mine.account.lists)
}

/// What a box to tick means, under its words.
fn under_ui(ui: &mut Ui, help: &Marked, network: Network) {
    // Right below, and as far in as the words of the box.
    ui.add_space(-space::S);
    ui.horizontal(|ui| {
        ui.add_space(36.0);
        ui.vertical(|ui| quiet_marked_ui(ui, help, Some(network)));
    });
    ui.add_space(space::XS);
}

/// Whether each topic gets a list; only where the right to make some was given.
fn lists_switch_ui(
    ui: &mut Ui,
    model: &Model,
    account: &AccountKey,
    proposal: &Proposal,
    out: &mut Vec<Event>,
) {
    if !may_list(model, account) {
        return;
    }
    let on = proposal.lists;
    if chip::check_ui(ui, lists::switch(), on).clicked() {
        act(out, AccountUser::WithLists(!on));
    }
    if on {
        under_ui(ui, &lists::help(account.network), account.network);
    }
}

/// Whom the account follows besides, and the way to take them into the plan.
fn others_ui(ui: &mut Ui, others: usize, out: &mut Vec<Event>) {
    if others == 0 {
        return;
    }
    layout::heading_ui(ui, &words::others(others));
    quiet_ui(ui, words::others_help());
    let push = Push::secondary(words::bring_others()).icon("plus");
    if ui.add(push.small()).clicked() {
        act(out, AccountUser::BringFollows);
    }
    ui.add_space(space::M);
}

fn part_ui(
    ui: &mut Ui,
    rows: &[&Row],
    heading: &str,
    help: Option<&Marked>,
    network: Network,
    out: &mut Vec<Event>,
) {
    if rows.is_empty() {
        return;
    }
    layout::heading_ui(ui, heading);
    if let Some(help) = help {
        quiet_marked_ui(ui, help, Some(network));
    }
    let p = theme::palette(ui);
    layout::card(ui).show(ui, |ui| {
        ui.take_available_width();
        ui.spacing_mut().item_spacing.y = space::XS;
        for row in rows {
            let id = (row.source.as_str(), row.kind == Kind::New);
            ui.push_id(id, |ui| row_ui(ui, p, row, out));
        }
    });
    ui.add_space(space::M);
}

fn row_ui(ui: &mut Ui, p: &Palette, row: &Row, out: &mut Vec<Event>) {
    let address = if row.order.list().is_some() {
        lists::change(row.order.act, row.order.members.len())
    } else {
        crate::text::names::address(&row.order.address)
    };
    match &row.kind {
        Kind::New | Kind::Leaving => {
            layout::row_ui(ui, 36.0, |ui| {
                let list = row.order.list().is_some();
                let spoken = words::spoken::row(row.order.act, list, &row.name, &address);
                let check = chip::check_ui(ui, &row.name, row.on).accessible_name(spoken);
                if check.clicked() {
                    act(out, AccountUser::SwitchFollow(row.source.clone(), !row.on));
                }
                // A hashtag's name is its address.
                if address != row.name {
                    let shown = egui::Label::new(fonts::small(address).color(p.quiet)).truncate();
                    let shown = ui.add(shown);
                    spoken::hide(ui, &shown);
                }
            });
        }
        Kind::Already { ours } => {
            ui.horizontal_wrapped(|ui| {
                ui.label(fonts::small(script::line(ui.ctx(), &row.name)));
                ui.label(fonts::small(address).color(p.quiet));
                ui.label(fonts::small(words::already_by(*ours)).color(p.quiet));
            });
        }
        Kind::Asked => {
            ui.horizontal_wrapped(|ui| {
                ui.label(fonts::small(script::line(ui.ctx(), &row.name)));
                ui.label(fonts::small(address).color(p.quiet));
            });
        }
        Kind::Cannot(problem) => {
            ui.horizontal_wrapped(|ui| {
                ui.label(fonts::small(script::line(ui.ctx(), &row.name)));
                ui.label(fonts::small(words::why(problem)).color(p.danger_ink));
            });
        }
    }
}
