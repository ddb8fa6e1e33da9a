//! Every component in every state, on one page: for whoever builds the screens.
//!
//! `firstfeed --components` opens it in a window of its own; the pixel snapshots of the tests are
//! taken from it. All words are some that stand elsewhere, so that they are never invented.

use std::sync::Arc;

use egui::Ui;

use super::theme::{self, space, width};
use super::view::ViewState;
use super::widgets::button::{self, IconPush, Push};
use super::widgets::chart::{self, Slice};
use super::widgets::chip::{self, Choice, TopicChip};
use super::widgets::field::{Field, field_ui, password_ui};
use super::widgets::notice::{self, Banner, Tone};
use super::widgets::{layout, person_card, post_card, skeleton, term, topic_tile};
use super::{fonts, icons};
use crate::catalogue::Catalogue;
use crate::domain::event::{Event, User};
use crate::domain::home::Rule;
use crate::domain::interests::Strength;
use crate::domain::plan::Because;
use crate::domain::post::{Author, Card, Media, MediaKind, Place, Post, Quote, Span, WebLink};
use crate::domain::preview::FeedItem;
use crate::domain::source::{Network, Slug, SourceKey};
use crate::domain::suggest::Suggestion;
use crate::domain::{Model, Problem, update};
use crate::text;
use crate::text::components as words;
use crate::text::welcome::Myth;

/// What the page shows.
pub struct Components {
    model: Model,
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
        Self {
            model,
            view: ViewState::default(),
            typed: String::new(),
            minutes: 20,
        }
    }

    /// Draws the page. What is pressed does nothing but change how it looks.
    pub fn page_ui(&mut self, ui: &mut Ui) {
        layout::screen_ui(ui, "components", width::CONTENT, layout::NO_SIDE, |ui| {
            layout::title_ui(ui, words::title(), words::help());
            part_ui(ui, words::text(), text_ui);
            part_ui(ui, words::buttons(), buttons_ui);
            part_ui(ui, words::chips(), |ui| self.chips_ui(ui));
            part_ui(ui, words::fields(), |ui| self.fields_ui(ui));
            part_ui(ui, words::topics(), |ui| self.tiles_ui(ui));
            part_ui(ui, words::people(), |ui| self.cards_ui(ui));
            part_ui(ui, words::notices(), notices_ui);
            part_ui(ui, words::charts(), charts_ui);
            part_ui(ui, words::posts(), |ui| self.posts_ui(ui));
            ui.add_space(space::XL);
        });
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
        for (place, post) in posts().into_iter().enumerate() {
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

fn part_ui(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    ui.add_space(space::L);
    layout::heading_ui(ui, name);
    ui.add_space(space::XS);
    ui.scope(add);
}

fn text_ui(ui: &mut Ui) {
    let p = theme::palette(ui);
    let said = text::welcome::promise();
    ui.label(fonts::rich(said.plain(), fonts::bold(theme::size::HERO)));
    ui.label(fonts::title(text::preview::title()));
    ui.label(fonts::heading(text::preview::summary()));
    ui.label(fonts::name(text::preview::by_topic()));
    ui.label(fonts::body(text::welcome::help().plain()));
    ui.label(fonts::small(text::welcome::help().plain()).color(p.quiet));
    term::body_ui(ui, &said, p.ink, None);
    button::link_ui(ui, text::welcome::open_plan(), Some("arrow-right"));
}

fn buttons_ui(ui: &mut Ui) {
    let said = text::home::adjust();
    for possible in [true, false] {
        ui.horizontal_wrapped(|ui| {
            for push in [
                Push::primary(said).after("arrow-right"),
                Push::secondary(said).icon("sliders-horizontal"),
                Push::quiet(said).icon("sliders-horizontal"),
                Push::danger(said),
            ] {
                ui.add_enabled(possible, push.clone());
                ui.add_enabled(possible, push.small());
            }
        });
    }
    ui.horizontal_wrapped(|ui| {
        ui.add(Push::quiet(said).icon("question").small().on(true));
        ui.add(IconPush::new("x", text::frame::close()));
        ui.add(IconPush::new("x", text::frame::close()).small());
        ui.add(IconPush::new("x", text::frame::close()).on(true));
    });
    ui.add(Push::primary(said).large().after("arrow-right"));
}

fn notices_ui(ui: &mut Ui) {
    let myth = Myth::Time;
    for (tone, action, closable) in [
        (Tone::News, Some(text::frame::undo()), true),
        (Tone::Hint, None, true),
        (Tone::Busy, None, false),
        (Tone::Attention, Some(text::preview::refresh()), false),
    ] {
        let banner = Banner {
            tone,
            what: myth.said(),
            todo: myth.answer(),
            action,
            closable,
        };
        ui.push_id(banner.tone as u8, |ui| notice::banner_ui(ui, &banner));
        ui.add_space(space::XS);
    }
    notice::problem_ui(ui, &Problem::NotSaved, Some(text::problems::retry()));
}

fn charts_ui(ui: &mut Ui) {
    ui.set_max_width(width::SIDE);
    let p = theme::palette(ui);
    let figures = [
        (
            text::numbers::range(80.0, 160.0),
            text::people::posts_a_day().to_owned(),
        ),
        (
            text::numbers::range(10.0, 20.0),
            text::people::minutes_a_day().to_owned(),
        ),
    ];
    chart::figures_ui(ui, &figures);
    let slices = |count: u16| -> Vec<Slice> {
        let total = f32::from(count * (count + 1)) / 2.0;
        (0..count)
            .map(|at| Slice {
                name: text::people::more_topics(usize::from(at) + 1),
                amount: f32::from(count - at),
                tint: theme::tint(p, at * 40),
                value: text::numbers::percent(f32::from(count - at), total),
            })
            .collect()
    };
    chart::stacked_bar_ui(ui, text::preview::by_topic(), slices(3));
    ui.add_space(space::M);
    chart::stacked_bar_ui(ui, text::preview::by_topic(), slices(12));
    ui.add_space(space::M);
    let mut hours = [0; 24];
    for (hour, posts) in (7..20).zip([1, 3, 5, 4, 2, 6, 9, 7, 5, 3, 4, 2, 1]) {
        if let Some(bar) = hours.get_mut(hour) {
            *bar = posts;
        }
    }
    chart::hours_ui(ui, &hours, &text::preview::by_hour_words(13, 9));
    let mut spot = ui.available_rect_before_wrap();
    spot.set_height(32.0);
    ui.allocate_rect(spot, egui::Sense::hover());
    for (at, name) in (0_u8..).zip(["heartbeat", "bread", "code", "planet"]) {
        let center = spot.left_center() + egui::vec2(f32::from(at).mul_add(32.0, 12.0), 0.0);
        icons::paint(ui.painter(), center, name, 20.0, p.ink);
    }
}

/// Posts by the app itself, which speak in its own words.
fn posts() -> Vec<Post> {
    let link = WebLink::parse("https://example.org/");
    let author = Author {
        id: "firstfeed".to_owned(),
        name: text::frame::app_name().to_owned(),
        handle: "firstfeed.example".to_owned(),
        portrait: None,
    };
    let plain = |myth: Myth| vec![Span::plain(myth.answer())];
    let post = |id: &str, myth: Myth| Post {
        id: id.to_owned(),
        source: SourceKey::new(Network::Bluesky, "firstfeed.example"),
        network: Network::Bluesky,
        author: author.clone(),
        shared_by: None,
        at: 0,
        place: Place::default(),
        title: None,
        text: plain(myth),
        warning: None,
        media: Vec::new(),
        quote: None,
        card: None,
        link: link.clone(),
        reply_to: None,
        language: None,
        tags: Vec::new(),
        example: false,
    };
    let card = link.clone().map(|link| Card {
        link,
        title: Myth::Time.said().to_owned(),
        about: Myth::Time.answer().to_owned(),
        picture: None,
    });
    let mut long = post("long", Myth::Food);
    long.text = Myth::ALL.into_iter().flat_map(plain).collect();
    vec![
        post("plain", Myth::Food),
        Post {
            title: Some(Myth::Time.said().to_owned()),
            card,
            ..post("card", Myth::Time)
        },
        Post {
            warning: Some(Myth::Stupid.said().to_owned()),
            ..post("warned", Myth::Stupid)
        },
        Post {
            shared_by: Some(author.clone()),
            quote: Some(Box::new(Quote {
                author: author.clone(),
                text: plain(Myth::Nobody),
                link: link.clone(),
            })),
            ..post("quote", Myth::Posting)
        },
        Post {
            media: vec![Media {
                kind: MediaKind::Picture,
                preview: None,
                alt: Myth::Food.said().to_owned(),
                aspect: Some(2.0),
            }],
            ..post("picture", Myth::Food)
        },
        long,
        Post {
            example: true,
            ..post("example", Myth::Pretending)
        },
    ]
}
