//! What to do on a network once those of the plan are followed there.

use egui::Ui;

use super::servers::BLUESKY;
use super::sign_in::quiet_marked_ui;
use super::theme::space;
use super::widgets::button::Push;
use super::widgets::layout;
use crate::domain::Model;
use crate::domain::account::Act;
use crate::domain::event::{Event, User};
use crate::domain::post::WebLink;
use crate::domain::run::{Item, ItemState, Purpose, Run};
use crate::domain::source::Network;
use crate::text::follow::next as words;

/// Draws it under a run that has followed somebody and was not taken back.
pub(super) fn next_ui(ui: &mut Ui, model: &Model, run: &Run, out: &mut Vec<Event>) {
    let follows = |item: &Item| {
        item.state == ItemState::Done
            && item.order.act == Act::Follow
            && item.order.list().is_none()
    };
    let did = run.is_finished() && run.items.iter().any(follows);
    if !did || run.purpose != Purpose::Plan || model.following.is_undone(run.id) {
        return;
    }
    let Some(page) = page(model, run) else { return };
    let network = run.account.network;
    layout::heading_ui(ui, words::title());
    for said in [words::place(network, &page.host()), words::quiet()] {
        quiet_marked_ui(ui, &said, Some(network));
    }
    ui.add_space(space::XS);
    let push = Push::secondary(words::open(network, &page.host()))
        .icon("arrow-square-out")
        .small();
    if ui.add(push).clicked() {
        out.push(Event::User(User::OpenLink(page)));
    }
    ui.add_space(space::M);
}

/// Where that account reads; nowhere once it is signed out.
fn page(model: &Model, run: &Run) -> Option<WebLink> {
    let mut accounts = model.accounts.iter();
    let mine = accounts.find(|mine| mine.account.key == run.account)?;
    match run.account.network {
        // Whoever is signed in there has their home timeline at the root; not only on Mastodon.
        Network::Mastodon => WebLink::parse(&mine.account.server),
        Network::Bluesky => WebLink::parse(BLUESKY),
        Network::Web | Network::X => None,
    }
}
