//! A control of each kind, an explanation, an empty screen and the rows of a run.

use egui::Ui;

use crate::domain::Problem;
use crate::domain::account::{Act, Order};
use crate::domain::run::{Item, ItemState};
use crate::domain::source::{Network, SourceKey};
use crate::text;
use crate::text::glossary::Term;
use crate::ui::theme::space;
use crate::ui::widgets::button::{self, IconPush, Push};
use crate::ui::widgets::chip::{self, Choice};
use crate::ui::widgets::field::{Field, field_ui};
use crate::ui::widgets::{layout, term};
use crate::ui::{preview, run};

/// Width of the field among the controls.
const FIELD: f32 = 280.0;

/// One control of each kind.
pub(super) fn controls_ui(ui: &mut Ui, typed: &mut String) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::L, space::M);
        ui.add(Push::primary(text::frame::settings()));
        ui.add(Push::secondary(text::frame::undo()));
        ui.add(Push::quiet(text::home::adjust()).icon("sliders-horizontal"));
        ui.add(Push::danger(text::settings::start_over()));
        ui.add(IconPush::new("x", text::frame::close()));
        button::link_ui(ui, text::welcome::open_plan(), Some("arrow-right"));
        let network = text::names::network(Network::Bluesky);
        chip::pill_ui(ui, network, None, false, Choice::Any);
        chip::pill_ui(ui, &text::numbers::minutes(20), None, true, Choice::One);
        chip::check_ui(ui, text::follow::without_boosts(), true);
    });
    ui.scope(|ui| {
        ui.set_max_width(FIELD);
        let field = Field {
            salt: "component-control",
            name: text::people::search_name(),
            hint: text::people::search_name(),
            icon: Some("magnifying-glass"),
            focus: false,
        };
        field_ui(ui, &field, typed);
    });
}

/// The explanation of a word that is the same everywhere, and of one that is not.
pub(super) fn explanation_ui(ui: &mut Ui) {
    ui.horizontal_top(|ui| {
        for (term, network) in [
            (Term::Lurking, None),
            (Term::Boost, Some(Network::Mastodon)),
        ] {
            ui.push_id(term, |ui| {
                egui::Frame::popup(ui.style()).show(ui, |ui| {
                    ui.vertical(|ui| {
                        term::explanation_ui(ui, term, network, egui::Sense::click());
                    });
                });
            });
        }
    });
}

/// A screen with nothing to show.
pub(super) fn empty_ui(ui: &mut Ui) {
    preview::empty_ui(ui, &mut Vec::new());
}

/// Rows of a run, in each state.
pub(super) fn run_ui(ui: &mut Ui) {
    let states = [
        ItemState::Done,
        ItemState::Already,
        ItemState::Requested,
        ItemState::Failed(Problem::Offline),
        ItemState::Sending,
        ItemState::Waiting,
        ItemState::Skipped,
    ];
    layout::card(ui).show(ui, |ui| {
        ui.take_available_width();
        ui.spacing_mut().item_spacing.y = space::XS;
        for (number, state) in (0..).zip(states) {
            let now = state == ItemState::Sending;
            ui.push_id(number, |ui| run::item_ui(ui, &item(number, state), now));
        }
    });
}

fn item(number: u32, state: ItemState) -> Item {
    let address = "firstfeed.example";
    Item {
        number,
        source: SourceKey::new(Network::Bluesky, address),
        interests: Vec::new(),
        name: text::frame::app_name().to_owned(),
        order: Order {
            act: Act::Follow,
            address: address.to_owned(),
            id: None,
            record: None,
            without_boosts: false,
            members: Vec::new(),
        },
        state,
        tries: 0,
        why: None,
        looked: false,
        at: None,
        let_go: false,
    }
}
