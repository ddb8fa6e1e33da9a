//! A small catalogue and small answers for tests of the pure part.

#[path = "settle.rs"]
mod settle;

use std::sync::Arc;

use firstfeed::catalogue::{Catalogue, Group, Start, Topic};
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{Event, Fetched, User, World};
use firstfeed::domain::model::Model;
use firstfeed::domain::post::{Author, Post, Span};
use firstfeed::domain::{Kind, Network, Problem, RequestId, Slug, Source, SourceKey, update};

pub(crate) use settle::settle;

/// Seconds since 1970 at which the tests take place: 2026-11-23 12:00 UTC.
pub(crate) const NOW: i64 = 1_795_435_200;

fn topic(slug: &str, name: &str, synonyms: &[&str], near: &[&str], opt_in: bool) -> Topic {
    Topic {
        slug: Slug::new(slug),
        name: name.to_owned(),
        group: Slug::new("all"),
        icon: "star".to_owned(),
        see: format!("What there is about {slug}."),
        synonyms: synonyms.iter().map(|word| (*word).to_owned()).collect(),
        hashtags: vec![format!("{slug}tag")],
        near: near.iter().map(|slug| Slug::new(slug)).collect(),
        opt_in,
        examples: (1..=3)
            .map(|at| format!("Somebody shows something about {slug}, number {at}."))
            .collect(),
    }
}

/// Ten sources for each topic on three networks, two of them on X; "nursing" and "baking"
/// are neighbours of "gardening", "politics" has to be asked for.
pub(crate) fn catalogue() -> Arc<Catalogue> {
    let topics = vec![
        topic(
            "nursing",
            "Nursing",
            &["nurse", "er nurse", "rn"],
            &["gardening"],
            false,
        ),
        topic(
            "baking",
            "Baking",
            &["bread", "bakes", "cakes"],
            &["gardening"],
            false,
        ),
        topic(
            "gardening",
            "Gardening",
            &["garden", "plants", "allotment"],
            &["nursing", "baking", "politics"],
            false,
        ),
        topic(
            "politics",
            "Politics",
            &["parliament", "elections"],
            &["gardening"],
            true,
        ),
    ];
    let mut sources = Vec::new();
    for topic in ["nursing", "baking", "gardening", "politics"] {
        for at in 0_u8..10 {
            let (network, address) = match at % 5 {
                0 | 3 => (Network::Bluesky, format!("{topic}{at}.example.com")),
                1 => (Network::Mastodon, format!("{topic}{at}@example.org")),
                2 => (
                    Network::Web,
                    format!("https://{topic}{at}.example.net/feed"),
                ),
                _ => (Network::X, format!("{topic}{at}")),
            };
            sources.push(Source {
                network,
                address,
                name: format!("{topic} {at}"),
                kind: if at % 2 == 0 {
                    Kind::Person
                } else {
                    Kind::Organisation
                },
                topics: vec![Slug::new(topic)],
                languages: vec![if at == 8 { "de" } else { "en" }.to_owned()],
                about: format!("Number {at} about {topic}"),
                // The first two of each topic are the same person on two networks.
                person: (at < 2).then(|| format!("{topic}-first")),
                weight: 9 - at.min(8),
            });
        }
    }
    let group = Group {
        slug: Slug::new("all"),
        name: "All".to_owned(),
        icon: "star".to_owned(),
        hue: 0,
    };
    let start = Start {
        slug: Slug::new("start"),
        name: "A start".to_owned(),
        icon: "star".to_owned(),
        topics: vec![Slug::new("nursing"), Slug::new("baking")],
    };
    Arc::new(Catalogue::new(vec![group], topics, vec![start], sources))
}

/// A fresh model that knows the time.
pub(crate) fn model() -> Model {
    let mut model = Model::new(catalogue(), None);
    update(
        &mut model,
        Event::World(World::Clock {
            now: NOW,
            utc_offset_secs: 0,
        }),
    );
    model
}

/// Lets the person do things; all effects in order.
pub(crate) fn act(model: &mut Model, users: impl IntoIterator<Item = User>) -> Vec<Effect> {
    users
        .into_iter()
        .flat_map(|user| settle(model, Event::User(user)))
        .collect()
}

/// A post of a source, `hours` old.
pub(crate) fn post(source: &Source, id: &str, hours: i64, text: &str) -> Post {
    Post {
        id: format!("{}/{id}", source.address),
        source: source.key(),
        network: source.network,
        author: Author {
            id: source.address.clone(),
            name: source.name.clone(),
            handle: source.address.clone(),
            portrait: None,
        },
        shared_by: None,
        at: NOW - hours * 3_600,
        place: firstfeed::domain::post::Place::default(),
        title: None,
        text: vec![Span::plain(text)],
        warning: None,
        media: Vec::new(),
        quote: None,
        card: None,
        link: None,
        reply_to: None,
        language: None,
        tags: Vec::new(),
        example: false,
    }
}

/// The requests among effects.
pub(crate) fn fetches(effects: &[Effect]) -> Vec<(RequestId, Arc<Source>)> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Fetch { id, source, .. } => Some((*id, Arc::clone(source))),
            _ => None,
        })
        .collect()
}

/// A source answers with posts.
pub(crate) fn answer(
    model: &mut Model,
    id: RequestId,
    source: &Source,
    posts: Vec<Post>,
) -> Vec<Effect> {
    let result = Ok(Fetched {
        posts,
        rest: firstfeed::domain::post::Rest::default(),
        at: NOW,
    });
    reply(model, id, &source.key(), result)
}

/// A source fails.
pub(crate) fn fail(
    model: &mut Model,
    id: RequestId,
    source: &Source,
    problem: Problem,
) -> Vec<Effect> {
    reply(model, id, &source.key(), Err(problem))
}

fn reply(
    model: &mut Model,
    id: RequestId,
    source: &SourceKey,
    result: Result<Fetched, Problem>,
) -> Vec<Effect> {
    let source = source.clone();
    update(
        model,
        Event::World(World::PostsFetched { id, source, result }),
    )
}
