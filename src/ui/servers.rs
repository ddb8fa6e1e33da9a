//! For people without an account: where to get one.

use egui::Ui;

use super::sign_in::quiet_ui;
use super::view::ViewState;
use super::widgets::button::Push;
use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::post::WebLink;
use crate::domain::source::Network;
use crate::text::sign_in as words;

/// Bluesky's own sign-up page.
const BLUESKY: &str = "https://bsky.app";

/// Draws the help.
pub(super) fn no_account_ui(
    ui: &mut Ui,
    _model: &Model,
    _view: &mut ViewState,
    network: Network,
    out: &mut Vec<Event>,
) {
    let (help, link, button) = match network {
        Network::Bluesky => (
            words::no_account_bluesky(),
            BLUESKY,
            words::sign_up_bluesky(),
        ),
        Network::Mastodon | Network::Web | Network::X => (
            words::no_account_mastodon(),
            "https://joinmastodon.org/servers",
            words::sign_up(),
        ),
    };
    quiet_ui(ui, help);
    if ui.add(Push::secondary(button).small()).clicked()
        && let Some(link) = WebLink::parse(link)
    {
        out.push(Event::User(User::OpenLink(link)));
    }
}
