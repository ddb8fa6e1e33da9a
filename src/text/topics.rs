//! Names and descriptions of topics, groups and starting points, and example posts: as the
//! catalogue has them in the language in use, else in English.

use std::borrow::Cow;

use super::lang::{besides, current};
use crate::catalogue::translation::Words;
use crate::catalogue::{Catalogue, Group, Start, Topic, Translation};
use crate::domain::feed::example_of;
use crate::domain::post::{Author, Post, Span};
use crate::domain::source::Slug;

fn translation(catalogue: &Catalogue) -> Option<&Translation> {
    catalogue.translation(current().language())
}

fn words<'a>(catalogue: &'a Catalogue, topic: &Slug) -> Option<&'a Words> {
    translation(catalogue)?.topics.get(topic)
}

/// Name of a topic.
#[must_use]
pub fn name<'a>(catalogue: &'a Catalogue, topic: &'a Topic) -> Cow<'a, str> {
    let own = words(catalogue, &topic.slug).map(|words| &words.name);
    besides(own.unwrap_or(&topic.name))
}

/// Name of a topic, or its short name if the catalogue no longer has it.
#[must_use]
pub fn name_of<'a>(catalogue: &'a Catalogue, slug: &'a Slug) -> Cow<'a, str> {
    match catalogue.topic(slug) {
        Some(topic) => name(catalogue, topic),
        None => Cow::Borrowed(slug.as_str()),
    }
}

/// A topic's names by which it may be looked for: in the language in use and in English.
#[must_use]
pub fn names_of(catalogue: &Catalogue, slug: &Slug) -> String {
    let english = catalogue.topic(slug).map_or("", |topic| &topic.name);
    [&*name_of(catalogue, slug), english].join(" ")
}

/// One line of what one would see of a topic.
#[must_use]
pub fn see<'a>(catalogue: &'a Catalogue, topic: &'a Topic) -> Cow<'a, str> {
    let own = words(catalogue, &topic.slug).map(|words| &words.see);
    besides(own.filter(|see| !see.is_empty()).unwrap_or(&topic.see))
}

/// Name of a group of topics.
#[must_use]
pub fn group<'a>(catalogue: &'a Catalogue, group: &'a Group) -> Cow<'a, str> {
    let own = translation(catalogue).and_then(|words| words.groups.get(&group.slug));
    besides(own.unwrap_or(&group.name))
}

/// Words on the button of a starting point.
#[must_use]
pub fn start<'a>(catalogue: &'a Catalogue, start: &'a Start) -> Cow<'a, str> {
    let own = translation(catalogue).and_then(|words| words.starts.get(&start.slug));
    besides(own.unwrap_or(&start.name))
}

/// An example post in the language in use; `None` where it is shown as it is: a real post, and an
/// example whose own words are there already.
#[must_use]
pub fn example(catalogue: &Catalogue, post: &Post) -> Option<Post> {
    let (slug, at) = example_of(post)?;
    let topic = catalogue.topic(&slug)?;
    let own = words(catalogue, &slug).and_then(|words| words.examples.get(at));
    let text = besides(own.or_else(|| topic.examples.get(at))?);
    let name = name(catalogue, topic);
    let as_it_is = own.is_none() && matches!(text, Cow::Borrowed(_)) && *name == topic.name;
    (!as_it_is).then(|| Post {
        author: Author {
            name: name.into_owned(),
            ..post.author.clone()
        },
        text: vec![Span::plain(text.as_ref())],
        ..post.clone()
    })
}
