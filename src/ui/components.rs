//! Every component in every state, on one page: for whoever builds the screens.
//!
//! `firstfeed --components` opens it in a window of its own; the pixel snapshots of the tests are
//! taken from it. All words are some that stand elsewhere, so that they are never invented.

mod more;
mod plain;
mod posts;

use std::sync::Arc;

use egui::Ui;

use super::fonts;
use super::theme::{self, space, width};
use super::view::ViewState;
use super::widgets::chip::{self, Choice, TopicChip};
use super::widgets::field::{Field, field_ui, password_ui};
use super::widgets::{forecast, layout, person_card, post_card, skeleton, topic_tile};
use crate::catalogue::Catalogue;
use crate::domain::event::{Event, User, World};
use crate::domain::home::Rule;
use crate::domain::interests::Strength;
use crate::domain::look::{Desktop, Look};
use crate::domain::plan::Because;
use crate::domain::preview::FeedItem;
use crate::domain::source::{Network, Slug};
use crate::domain::suggest::Suggestion;
use crate::domain::{Effect, Model, update};
use crate::text;
use crate::text::components as words;

/// Topics for which there is a forecast.
const FORETOLD: usize = 4;

/// What the page shows.
pub struct Components {
    model: Model,
    /// The same with people chosen.
    foretold: Model,
    view: ViewState,
    typed: String,
    minutes: u32,
}

impl Components {
    /// With some topics of a catalogue in each state.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        let slugs: Vec<Slug> = catalogue.topics.iter().map(|t| t.slug.clone()).collect();
        let mut model = Model::new(catalogue, None);
        let strengths = [Strength::Little, Strength::Some, Strength::Lot];
        for (slug, strength) in slugs.iter().skip(1).zip(strengths) {
            let wish = User::SetStrength(slug.clone(), Some(strength));
            update(&mut model, Event::User(wish));
        }
        if let Some(slug) = slugs.get(4) {
            update(
                &mut model,
                Event::User(User::RefuseTopic(slug.clone(), true)),
            );
        }
        // So many that there are people for some of them, and with them something to foretell.
        let mut foretold = Model::new(Arc::clone(&model.catalogue), None);
        for slug in slugs.into_iter().take(FORETOLD) {
            foretold = after(foretold, Event::User(User::CycleTopic(slug)));
        }
        Self {
            model,
            foretold,
            view: ViewState::default(),
            typed: String::new(),
            minutes: 20,
        }
    }

    /// Draws the page. What is pressed does nothing but change how it looks.
    pub fn page_ui(&mut self, ui: &mut Ui) {
        layout::screen_ui(ui, "components", width::CONTENT, layout::NO_SIDE, |ui| {
            layout::title_ui(ui, words::title(), words::help());
            part_ui(ui, words::text(), plain::text_ui);
            part_ui(ui, words::explanation(), more::explanation_ui);
            part_ui(ui, words::buttons(), plain::buttons_ui);
            part_ui(ui, words::controls(), |ui| {
                ui.label(fonts::small(words::controls_help()).color(theme::palette(ui).quiet));
                self.controls_ui(ui);
            });
            part_ui(ui, words::chips(), |ui| self.chips_ui(ui));
            part_ui(ui, words::fields(), |ui| self.fields_ui(ui));
            part_ui(ui, words::topics(), |ui| self.tiles_ui(ui));
            part_ui(ui, words::people(), |ui| self.cards_ui(ui));
            part_ui(ui, words::notices(), plain::notices_ui);
            part_ui(ui, words::empty(), more::empty_ui);
            part_ui(ui, words::charts(), plain::charts_ui);
            part_ui(ui, words::forecast(), |ui| self.forecast_ui(ui));
            part_ui(ui, words::run(), more::run_ui);
            part_ui(ui, words::posts(), |ui| self.posts_ui(ui));
            ui.add_space(space::XL);
        });
    }

    /// How the page is to look on a desktop that is set like this.
    pub fn look_on(&mut self, desktop: Desktop) -> Look {
        update(&mut self.model, Event::World(World::Desktop(desktop)));
        self.model.look()
    }

    /// Draws one control of each kind, to be pointed at, pressed and walked through.
    pub fn controls_ui(&mut self, ui: &mut Ui) {
        more::controls_ui(ui, &mut self.typed);
    }

    fn forecast_ui(&mut self, ui: &mut Ui) {
        let mut out = Vec::new();
        ui.set_max_width(width::SIDE + 2.0 * space::L);
        layout::card(ui).show(ui, |ui| {
            forecast::forecast_ui(ui, &self.foretold, &mut out);
        });
        // Its sliders and switches move, and the numbers with them.
        for event in out {
            self.foretold = after(self.foretold.clone(), event);
        }
    }

    fn chips_ui(&mut self, ui: &mut Ui) {
        ui.horizontal_wrapped(|ui| {
            for minutes in [5, 10, 20, 40] {
                let on = self.minutes == minutes;
                let said = text::numbers::minutes(minutes);
                if chip::pill_ui(ui, &said, None, on, Choice::One).clicked() {
                    self.minutes = minutes;
                }
            }
            for on in [true, false] {
                chip::pill_ui(
                    ui,
                    text::names::network(Network::Bluesky),
                    None,
                    on,
                    Choice::Any,
                );
            }
        });
        ui.horizontal_wrapped(|ui| {
            let strengths = [Strength::Little, Strength::Some, Strength::Lot];
            let states = strengths.into_iter().map(Some).chain([None]);
            for (topic, strength) in self.model.catalogue.topics.iter().zip(states) {
                let name = text::topics::name(&self.model.catalogue, topic);
                TopicChip {
                    name: &name,
                    icon: strength.map_or("prohibit", |_| topic.icon.as_str()),
                    tint: theme::tint(theme::palette(ui), 330),
                    strength,
                    spoken: name.to_string(),
                    cross: text::interests::remove(&name),
                }
                .show_ui(ui);
            }
        });
    }

    fn fields_ui(&mut self, ui: &mut Ui) {
        ui.set_max_width(width::TEXT);
        let empty = Field {
            salt: "component-empty",
            name: text::interests::search_name(),
            hint: text::interests::search_hint(),
            icon: Some("magnifying-glass"),
            focus: false,
        };
        field_ui(ui, &empty, &mut self.typed);
        let mut filled = text::names::network(Network::Mastodon).to_owned();
        let full = Field {
            salt: "component-full",
            ..empty
        };
        field_ui(ui, &full, &mut filled);
        let secret = Field {
            salt: "component-secret",
            icon: None,
            ..empty
        };
        password_ui(ui, &secret, &mut filled);
        for on in [true, false] {
            chip::check_ui(ui, text::follow::without_boosts(), on);
        }
    }

    fn tiles_ui(&self, ui: &mut Ui) {
        let mut out = Vec::new();
        let (count, wide) = layout::columns(ui.available_width(), topic_tile::MIN_WIDTH, 12.0, 5);
        let topics: Vec<_> = self.model.catalogue.topics.iter().take(5).collect();
        layout::grid_ui(ui, &topics, (count, wide), 12.0, |ui, topic, wide| {
            topic_tile::tile_ui(ui, &self.model, topic, wide, &mut out);
        });
    }

    fn cards_ui(&mut self, ui: &mut Ui) {
        let mut out = Vec::new();
        let sources = self.model.catalogue.sources.clone();
        let topic = self
            .model
            .interests
            .chosen()
            .first()
            .map(|(slug, _)| slug.clone());
        let topic = topic.unwrap_or_else(|| Slug::new(""));
        let reasons = [
            (Because::Interest(topic.clone()), true, 0.4),
            (
                Because::Surprise {
                    topic: topic.clone(),
                    near: topic.clone(),
                },
                true,
                4.0,
            ),
            (Because::ByHand, false, 22.0),
        ];
        let cards: Vec<Suggestion> = Network::ALL
            .iter()
            .filter_map(|network| sources.iter().find(|source| source.network == *network))
            .zip(reasons)
            .map(|(source, (because, ticked, posts_a_day))| Suggestion {
                source: Arc::clone(source),
                elsewhere: Vec::new(),
                because,
                posts_a_day,
                measured: false,
                ticked,
            })
            .collect();
        let (count, wide) = layout::columns(ui.available_width(), person_card::MIN_WIDTH, 12.0, 3);
        layout::grid_ui(ui, &cards, (count, wide), 12.0, |ui, card, wide| {
            let (model, view) = (&self.model, &mut self.view);
            person_card::card_ui(ui, model, view, card, Some(&topic), wide, &mut out);
        });
    }

    fn posts_ui(&mut self, ui: &mut Ui) {
        ui.set_max_width(width::FEED);
        let mut out = Vec::new();
        for (place, post) in posts::posts().into_iter().enumerate() {
            let item = FeedItem {
                post: Arc::new(post),
                because: vec![Because::ByHand],
                rule: Rule::Wrote,
                root_above: false,
                parent_above: false,
                hidden_by: None,
            };
            post_card::post_ui(ui, &self.model, &mut self.view, &item, place, &mut out);
            ui.add_space(space::XS);
        }
        skeleton::post_ui(ui, text::preview::loading());
    }
}

/// The model after an event, without a shell: people are chosen at once, and nothing else is done.
fn after(mut model: Model, event: Event) -> Model {
    let effects = update(&mut model, event);
    effects.into_iter().fold(model, |model, effect| {
        let Effect::Choose { id, wish } = effect else {
            return model;
        };
        let result = Ok(wish.choose());
        after(model, Event::World(World::Chosen { id, result }))
    })
}

fn part_ui(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    ui.add_space(space::L);
    layout::heading_ui(ui, name);
    ui.add_space(space::XS);
    ui.scope(add);
}
