//! Words of changing a kept plan.

use super::numbers;
use crate::domain::post::Post;

/// Longest line of a post, in characters.
const MAX_LINE: usize = 160;

/// Heading of the card.
#[must_use]
pub const fn title() -> &'static str {
    "What would change"
}

/// Nobody comes or goes.
#[must_use]
pub const fn nothing() -> &'static str {
    "Nobody comes or goes so far."
}

/// Heading of those to come.
#[must_use]
pub fn coming(n: usize) -> String {
    format!("Coming ({n})")
}

/// Heading of those to go.
#[must_use]
pub fn going(n: usize) -> String {
    format!("Going ({n})")
}

/// How many more there are.
#[must_use]
pub fn more(n: usize) -> String {
    format!("and {n} more")
}

/// What they bring.
#[must_use]
pub fn posts_coming(a_day: f32) -> String {
    format!("They bring {}.", numbers::rate(a_day))
}

/// What goes with them.
#[must_use]
pub fn posts_going(a_day: f32) -> String {
    format!("With them go {}.", numbers::rate(a_day))
}

/// Heading of the posts that come or go.
#[must_use]
pub fn posts_of_week(n: usize) -> String {
    format!("{} of the last seven days", numbers::posts(n))
}

/// A post in one line; without words, what is attached.
#[must_use]
pub fn post_line(post: &Post) -> String {
    let who = &post.author.name;
    let said = post.warning.clone().or_else(|| post.title.clone());
    let said = said.unwrap_or_else(|| post.plain_text());
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let said: String = said.chars().take(MAX_LINE).collect();
    match post.media.first() {
        Some(media) if said.is_empty() => {
            format!(
                "{who}: {}",
                super::post::media_spoken(media.kind, &media.alt)
            )
        }
        _ => format!("{who}: {said}"),
    }
}

/// Button that leaves everything as it was.
#[must_use]
pub const fn discard() -> &'static str {
    "Leave everything as it was"
}

/// The changes are kept here; accounts are another matter.
#[must_use]
pub const fn kept_here() -> &'static str {
    "Your changes are kept here. Your accounts still follow as before."
}

/// What to do about that.
#[must_use]
pub const fn kept_here_help() -> &'static str {
    "You see the list of what would change there before anything happens."
}

/// Button that goes on to the accounts.
#[must_use]
pub const fn change_there() -> &'static str {
    "Change it there too"
}
