//! For people without an account: where to get one.

use egui::Ui;

use super::fonts;
use super::sign_in::{quiet_marked_ui, quiet_ui};
use super::theme::{self, space};
use super::view::ViewState;
use super::widgets::button::{self, Push};
use super::widgets::field::{Field, field_ui};
use super::widgets::{chip, layout, topic_name};
use crate::catalogue::servers::{self, Server};
use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::post::WebLink;
use crate::domain::source::{Network, Slug};
use crate::text;
use crate::text::sign_in as words;

/// Bluesky's own page, which offers to sign up.
pub(super) const BLUESKY: &str = "https://bsky.app";
/// Most servers shown.
const SHOWN: usize = 8;

/// Draws the help.
pub(super) fn no_account_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    network: Network,
    out: &mut Vec<Event>,
) {
    match network {
        Network::Bluesky => {
            quiet_ui(ui, words::no_account_bluesky());
            if ui
                .add(Push::secondary(words::sign_up_bluesky()).small())
                .clicked()
            {
                open(BLUESKY, out);
            }
        }
        Network::Mastodon => {
            quiet_marked_ui(ui, &words::no_account_mastodon(), Some(network));
            servers_ui(ui, model, view, out);
        }
        Network::Web | Network::X => {}
    }
}

fn open(link: &str, out: &mut Vec<Event>) {
    if let Some(link) = WebLink::parse(link) {
        out.push(Event::User(User::OpenLink(link)));
    }
}

fn servers_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, out: &mut Vec<Event>) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(theme::width::TEXT));
        let field = Field {
            salt: "find-server",
            name: words::find_server_name(),
            hint: words::find_server_hint(),
            icon: Some("magnifying-glass"),
            focus: false,
        };
        field_ui(ui, &field, &mut view.follow.find_server);
    });
    let interests: Vec<Slug> = model
        .interests
        .chosen()
        .iter()
        .map(|(topic, _)| topic.clone())
        .collect();
    let name = |slug: &Slug| text::topics::names_of(&model.catalogue, slug);
    let found = servers::find(
        &view.follow.find_server,
        &interests,
        &model.wishes.languages,
        name,
    );
    if found.is_empty() {
        quiet_ui(ui, words::no_server());
    }
    for server in found.into_iter().take(SHOWN) {
        ui.push_id(&server.domain, |ui| server_ui(ui, model, view, server, out));
    }
    ui.add_space(space::XS);
}

fn server_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    server: &Server,
    out: &mut Vec<Event>,
) {
    let p = theme::palette(ui);
    let topics: Vec<String> = server
        .topics
        .iter()
        .map(|topic| topic_name(model, topic))
        .collect();
    let about = words::server_about(&topics, &server.region);
    // Its two links stand below the name where the row has no room for them.
    let links = [words::sign_up(), words::i_have_one()];
    let gap = ui.spacing().item_spacing.x;
    let names = [server.domain.as_str(), &about].map(|said| chip::label_width(ui, said) + gap);
    let taken = links.map(|said| chip::label_width(ui, said) + 2.0 * gap);
    let one_row = names.iter().chain(&taken).sum::<f32>() < ui.available_width();
    let name_ui = |ui: &mut Ui| {
        ui.label(fonts::body(&server.domain));
        ui.add(egui::Label::new(fonts::small(&about).color(p.quiet)).truncate());
    };
    if !one_row {
        layout::row_ui(ui, 28.0, name_ui);
    }
    layout::row_ui(ui, theme::TARGET, |ui| {
        if one_row {
            name_ui(ui);
        }
        let here = words::sign_up_at(&server.domain);
        if button::link_ui(ui, words::sign_up(), None)
            .accessible_name(words::server_spoken(words::sign_up(), &server.domain))
            .on_hover_text(&here)
            .clicked()
        {
            open(&format!("https://{}/auth/sign_up", server.domain), out);
        }
        let mine = button::link_ui(ui, words::i_have_one(), None);
        let mine = mine.accessible_name(words::server_spoken(words::i_have_one(), &server.domain));
        if mine.clicked() {
            view.follow.server.clone_from(&server.domain);
            view.follow.no_account = None;
            view.follow.focus = true;
        }
    });
}
