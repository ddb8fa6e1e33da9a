//! Words of changing a kept plan.

use crate::domain::post::Post;

use super::lang::{fill, say};
use super::numbers;

/// Longest line of a post, in characters.
const MAX_LINE: usize = 160;

/// Heading of the card.
#[must_use]
pub fn title() -> &'static str {
    say("adjust-title")
}

/// Nobody comes or goes.
#[must_use]
pub fn nothing() -> &'static str {
    say("adjust-nothing")
}

/// Heading of those to come.
#[must_use]
pub fn coming(n: usize) -> String {
    fill("adjust-coming", &[("n", n.into())])
}

/// Heading of those to go.
#[must_use]
pub fn going(n: usize) -> String {
    fill("adjust-going", &[("n", n.into())])
}

/// How many more there are.
#[must_use]
pub fn more(n: usize) -> String {
    fill("adjust-more", &[("n", n.into())])
}

/// What they bring.
#[must_use]
pub fn posts_coming(a_day: f32) -> String {
    let (n, span) = numbers::rate_parts(a_day);
    fill("adjust-posts-coming", &[("n", n), ("span", span)])
}

/// What goes with them.
#[must_use]
pub fn posts_going(a_day: f32) -> String {
    let (n, span) = numbers::rate_parts(a_day);
    fill("adjust-posts-going", &[("n", n), ("span", span)])
}

/// Heading of the posts that come or go.
#[must_use]
pub fn posts_of_week(n: usize) -> String {
    fill("adjust-posts-of-week", &[("n", n.into())])
}

/// A post in one line; without words, what is attached.
#[must_use]
pub fn post_line(post: &Post) -> String {
    let said = post.warning.clone().or_else(|| post.title.clone());
    let said = said.unwrap_or_else(|| post.plain_text());
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let said: String = said.chars().take(MAX_LINE).collect();
    let line = match post.media.first() {
        Some(media) if said.is_empty() => super::post::media_spoken(media.kind, &media.alt),
        _ => said,
    };
    // Whoever comes or goes is the one who passes it on.
    let who = post.shared_by.as_ref().unwrap_or(&post.author);
    let who = who.name.as_str();
    fill(
        "adjust-post-line",
        &[("who", who.into()), ("line", line.into())],
    )
}

/// Button that leaves everything as it was.
#[must_use]
pub fn discard() -> &'static str {
    say("adjust-discard")
}

/// The changes are kept here; accounts are another matter.
#[must_use]
pub fn kept_here() -> &'static str {
    say("adjust-kept-here")
}

/// What to do about that.
#[must_use]
pub fn kept_here_help() -> &'static str {
    say("adjust-kept-here-help")
}

/// Button that goes on to the accounts.
#[must_use]
pub fn change_there() -> &'static str {
    say("adjust-change-there")
}
