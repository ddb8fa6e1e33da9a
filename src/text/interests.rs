//! Words of choosing interests.

use crate::domain::interests::Strength;

use super::names;

/// Title.
#[must_use]
pub const fn title() -> &'static str {
    "What do you care about?"
}

/// Help under the title.
#[must_use]
pub const fn help() -> &'static str {
    "Pick a few. Click again for more of it, and turn away the rest."
}

/// Name of the search field.
#[must_use]
pub const fn search_name() -> &'static str {
    "Search interests"
}

/// Hint in the search field.
#[must_use]
pub const fn search_hint() -> &'static str {
    "Try: nursing, gardening, my football club"
}

/// Over the starting points.
#[must_use]
pub const fn starts() -> &'static str {
    "Start with one click"
}

/// Over what the search found.
#[must_use]
pub fn found(n: usize) -> String {
    super::numbers::count(n, "match", "matches")
}

/// Nothing was found.
#[must_use]
pub fn nothing_found(query: &str) -> String {
    format!("Nothing for “{query}” yet")
}

/// What to try instead.
#[must_use]
pub const fn nothing_found_help() -> &'static str {
    "Try a broader word, for example “science” or “sport”. On the next screen you can add any person, hashtag or website yourself."
}

/// Button that clears the search.
#[must_use]
pub const fn clear_search() -> &'static str {
    "Clear this field"
}

/// Over the chosen interests.
#[must_use]
pub const fn chosen() -> &'static str {
    "Your interests"
}

/// Nothing is chosen yet.
#[must_use]
pub const fn nothing_chosen() -> &'static str {
    "What you choose gathers here."
}

/// Button that shows all topics of a group.
#[must_use]
pub fn all(n: usize) -> String {
    format!("Show all {n}")
}

/// Button that shows only the first ones again.
#[must_use]
pub fn fewer() -> String {
    "Show fewer".to_owned()
}

/// The same as a screen reader says it.
#[must_use]
pub fn all_spoken(group: &str, open: bool) -> String {
    if open {
        format!("Show fewer topics of {group}")
    } else {
        format!("Show all topics of {group}")
    }
}

/// State of a topic as a screen reader says it.
#[must_use]
pub fn tile_spoken(topic: &str, strength: Option<Strength>, refused: bool) -> String {
    match (strength, refused) {
        (_, true) => format!("{topic}, {}", names::not_for_me().to_lowercase()),
        (Some(strength), _) => format!("{topic}, {}", names::strength(strength).to_lowercase()),
        (None, _) => topic.to_owned(),
    }
}

/// A topic that is no longer chosen, nor refused, as a screen reader says it.
#[must_use]
pub fn not_chosen(topic: &str) -> String {
    format!("{topic}, not chosen")
}

/// Button that turns a topic away.
#[must_use]
pub fn refuse(topic: &str) -> String {
    format!("Not for me: {topic}")
}

/// Menu entry that turns a topic away.
#[must_use]
pub const fn refuse_short() -> &'static str {
    "Not for me"
}

/// Button that takes a refusal back.
#[must_use]
pub fn allow(topic: &str) -> String {
    format!("Allow {topic} again")
}

/// Menu entry that takes a refusal back.
#[must_use]
pub const fn allow_short() -> &'static str {
    "Allow again"
}

/// Menu entry that takes a choice back.
#[must_use]
pub const fn remove_short() -> &'static str {
    "Take it off my list"
}

/// Button that takes a choice back.
#[must_use]
pub fn remove(topic: &str) -> String {
    format!("Take {topic} off my list")
}

/// A chosen interest's chip as a screen reader says it.
#[must_use]
pub fn chip_spoken(topic: &str, strength: Strength) -> String {
    format!(
        "{topic}, {}. Click to change how much.",
        names::strength(strength).to_lowercase()
    )
}

/// Over the refused topics.
#[must_use]
pub const fn refused() -> &'static str {
    "Not for me"
}
