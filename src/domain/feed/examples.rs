//! Example posts, where nothing real can be shown.

use std::sync::Arc;

use super::Parts;
use crate::domain::home::Rule;
use crate::domain::plan::Because;
use crate::domain::post::{Author, Place, Post, Span};
use crate::domain::preview::{FeedItem, Preview, Status};
use crate::domain::source::{Network, Slug, SourceKey};

/// What is unfolded on a card is remembered by id: the example that stands for X must not share
/// one with the example that stands for all networks.
fn example_id(network: Network, topic: &Slug, at: usize) -> String {
    format!("example:{}:{topic}:{at}", network.code())
}

/// Which example of which topic a post is; `None` for a real one.
#[must_use]
pub fn example_of(post: &Post) -> Option<(Slug, usize)> {
    if !post.example {
        return None;
    }
    let (_, rest) = post.id.strip_prefix("example:")?.split_once(':')?;
    let (topic, at) = rest.rsplit_once(':')?;
    Some((Slug::new(topic), at.parse().ok()?))
}

/// Example posts for interests of which nothing real can be shown, and for sources
/// on networks that cannot be read.
pub(super) fn examples(preview: &Preview, parts: &Parts<'_>) -> Vec<FeedItem> {
    let mut items = Vec::new();
    let wanted: Vec<&Slug> = parts
        .interests
        .chosen()
        .iter()
        .map(|(topic, _)| topic)
        .collect();
    for topic in wanted {
        let mut real = false;
        let mut pending = false;
        let mut unreadable = false;
        for entry in parts.plan.entries() {
            let about = entry
                .because
                .iter()
                .any(|because| because.topic() == Some(topic));
            let Some(source) = preview.sources.get(&entry.source.key()).filter(|_| about) else {
                continue;
            };
            real |= !source.posts.is_empty();
            pending |= matches!(source.status, Status::Waiting | Status::Loading(_));
            unreadable |= source.status == Status::Unreadable;
        }
        let Some(topic) = parts.catalogue.topic(topic) else {
            continue;
        };
        let because = Because::Interest(topic.slug.clone());
        if !real && !pending && preview.filter != Some(Network::X) {
            for (at, text) in topic.examples.iter().enumerate() {
                items.push(example(topic, at, text, Network::Web, &because));
            }
        } else if unreadable && matches!(preview.filter, None | Some(Network::X)) {
            items.extend(
                topic
                    .examples
                    .first()
                    .map(|text| example(topic, 0, text, Network::X, &because)),
            );
        }
    }
    items
}

fn example(
    topic: &crate::catalogue::Topic,
    at: usize,
    text: &str,
    network: Network,
    because: &Because,
) -> FeedItem {
    FeedItem {
        post: Arc::new(Post {
            id: example_id(network, &topic.slug, at),
            source: SourceKey::new(network, &format!("example-{}", topic.slug)),
            network,
            author: Author {
                id: String::new(),
                name: topic.name.clone(),
                handle: String::new(),
                portrait: None,
            },
            shared_by: None,
            at: 0,
            place: Place::default(),
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
            example: true,
        }),
        because: vec![because.clone()],
        rule: Rule::Feed,
        root_above: false,
        parent_above: false,
        hidden_by: None,
    }
}
