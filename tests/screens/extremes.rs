//! The same screens at their limits: the whole catalogue, everything chosen, hardly anything.

use std::sync::{Arc, LazyLock};

use egui_kittest::kittest::Queryable as _;
use firstfeed::catalogue::Catalogue;
use firstfeed::domain::event::{Event, User, World};
use firstfeed::domain::model::Model;
use firstfeed::domain::source::{Network, Slug};
use firstfeed::domain::step::Step;
use firstfeed::domain::{Strength, update};
use firstfeed::text;

use crate::sample::{self, act};
use crate::states::{State, acted, state};
use crate::{Window, following};

/// States at the limits of what a person can choose.
pub(crate) static EXTREMES: [State; 9] = [
    state("full_interests", || FEW.clone()),
    acted(
        "full_interests_found",
        || FEW.clone(),
        |window| {
            window.type_in(text::interests::search_name(), "er nurse who bakes");
        },
    ),
    state("full_people", || FULL_PEOPLE.clone()),
    state("full_preview", || FULL_PREVIEW.clone()),
    state("all_interests", || ALL.clone()),
    state("all_people", || ALL_PEOPLE.clone()),
    state("all_preview", || ALL_PREVIEW.clone()),
    state("two_preview", || sample::previewed(two())),
    acted("follow_bluesky", following::out, opens_bluesky),
];

// Made once: each test looks at each of them, in several sizes.
static FEW: LazyLock<Model> = LazyLock::new(few);
static FULL_PEOPLE: LazyLock<Model> = LazyLock::new(|| at(FEW.clone(), Step::People));
static FULL_PREVIEW: LazyLock<Model> = LazyLock::new(|| sample::previewed(FEW.clone()));
static ALL: LazyLock<Model> = LazyLock::new(every_topic);
static ALL_PEOPLE: LazyLock<Model> = LazyLock::new(|| at(ALL.clone(), Step::People));
static ALL_PREVIEW: LazyLock<Model> = LazyLock::new(|| sample::previewed(ALL.clone()));

fn bundled() -> Model {
    let mut model = Model::new(Arc::new(Catalogue::bundled()), None);
    let clock = World::Clock {
        now: sample::NOW,
        utc_offset_secs: 0,
    };
    update(&mut model, Event::World(clock));
    model
}

fn at(mut model: Model, step: Step) -> Model {
    act(&mut model, [User::GoTo(step)]);
    model
}

fn few() -> Model {
    let mut model = bundled();
    let lots = Some(Strength::Lot);
    act(
        &mut model,
        [
            User::SetMinutes(20),
            User::GoTo(Step::Interests),
            User::SetStrength(Slug::new("nursing"), lots),
            User::CycleTopic(Slug::new("health-it")),
            User::CycleTopic(Slug::new("baking")),
            User::RefuseTopic(Slug::new("football"), true),
        ],
    );
    model
}

fn every_topic() -> Model {
    let mut model = bundled();
    let topics = model.catalogue.topics.clone();
    act(&mut model, [User::GoTo(Step::Interests)]);
    let choices = topics.into_iter().map(|topic| User::CycleTopic(topic.slug));
    act(&mut model, choices);
    act(&mut model, [User::SetMinutes(60)]);
    model
}

fn two() -> Model {
    let mut model = sample::fresh();
    act(
        &mut model,
        [
            User::GoTo(Step::Interests),
            User::CycleTopic(Slug::new("birds")),
            User::CycleTopic(Slug::new("knitting")),
        ],
    );
    model
}

fn opens_bluesky(window: &mut Window) {
    let sign_in = text::sign_in::sign_in(Network::Bluesky);
    window.harness.get_by_label(&sign_in).click();
    window.harness.run_steps(3);
}
