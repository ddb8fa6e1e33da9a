//! Words of choosing interests.

use crate::domain::interests::Strength;

use super::lang::{fill, say};
use super::marked::Marked;

/// Title.
#[must_use]
pub fn title() -> &'static str {
    say("interests-title")
}

/// Help under the title.
#[must_use]
pub fn help() -> &'static str {
    say("interests-help")
}

/// The same for those who have no pointer.
#[must_use]
pub fn help_spoken() -> &'static str {
    say("interests-help-spoken")
}

/// The same where a feed that is kept is changed.
#[must_use]
pub fn help_adjust() -> &'static str {
    say("interests-help-adjust")
}

/// Name of the search field.
#[must_use]
pub fn search_name() -> &'static str {
    say("interests-search-name")
}

/// Hint in the search field.
#[must_use]
pub fn search_hint() -> &'static str {
    say("interests-search-hint")
}

/// Over the starting points.
#[must_use]
pub fn starts() -> &'static str {
    say("interests-starts")
}

/// Over what the search found.
#[must_use]
pub fn found(n: usize) -> String {
    fill("interests-found", &[("n", n.into())])
}

/// Nothing was found.
#[must_use]
pub fn nothing_found(query: &str) -> String {
    fill("interests-nothing-found", &[("query", query.into())])
}

/// What to try instead.
#[must_use]
pub fn nothing_found_help() -> Marked {
    say("interests-nothing-found-help").into()
}

/// Button that clears the search.
#[must_use]
pub fn clear_search() -> &'static str {
    say("interests-clear-search")
}

/// Over the chosen interests.
#[must_use]
pub fn chosen() -> &'static str {
    say("interests-chosen")
}

/// Nothing is chosen yet.
#[must_use]
pub fn nothing_chosen() -> &'static str {
    say("interests-nothing-chosen")
}

/// Button that shows all topics of a group.
#[must_use]
pub fn all(n: usize) -> String {
    fill("interests-all", &[("n", n.into())])
}

/// Button that shows only the first ones again.
#[must_use]
pub fn fewer() -> String {
    say("interests-fewer").to_owned()
}

/// The same as a screen reader says it.
#[must_use]
pub fn all_spoken(group: &str, open: bool) -> String {
    if open {
        fill("interests-fewer-spoken", &[("group", group.into())])
    } else {
        fill("interests-all-spoken", &[("group", group.into())])
    }
}

/// How the messages choose by it.
const fn key(strength: Strength) -> &'static str {
    match strength {
        Strength::Little => "little",
        Strength::Some => "some",
        Strength::Lot => "lot",
    }
}

/// State of a topic as a screen reader says it.
#[must_use]
pub fn tile_spoken(topic: &str, strength: Option<Strength>, refused: bool) -> String {
    let state = match (strength, refused) {
        (_, true) => "refused",
        (Some(strength), _) => key(strength),
        (None, _) => return topic.to_owned(),
    };
    fill(
        "interests-tile-spoken",
        &[("topic", topic.into()), ("state", state.into())],
    )
}

/// What a tile's topic is about, and what the next press makes of it.
#[must_use]
pub fn tile_help(see: &str, next: Option<Strength>) -> String {
    let next = next.map_or("off", key);
    fill(
        "interests-tile-help",
        &[("see", see.into()), ("next", next.into())],
    )
}

/// A topic that is no longer chosen, nor refused, as a screen reader says it.
#[must_use]
pub fn not_chosen(topic: &str) -> String {
    fill("interests-not-chosen", &[("topic", topic.into())])
}

/// Button that turns a topic away.
#[must_use]
pub fn refuse(topic: &str) -> String {
    fill("interests-refuse", &[("topic", topic.into())])
}

/// Menu entry that turns a topic away.
#[must_use]
pub fn refuse_short() -> &'static str {
    say("interests-refuse-short")
}

/// Button that takes a refusal back.
#[must_use]
pub fn allow(topic: &str) -> String {
    fill("interests-allow", &[("topic", topic.into())])
}

/// Menu entry that takes a refusal back.
#[must_use]
pub fn allow_short() -> &'static str {
    say("interests-allow-short")
}

/// Menu entry that takes a choice back.
#[must_use]
pub fn remove_short() -> &'static str {
    say("interests-remove-short")
}

/// Button that takes a choice back.
#[must_use]
pub fn remove(topic: &str) -> String {
    fill("interests-remove", &[("topic", topic.into())])
}

/// A chosen interest's chip as a screen reader says it.
#[must_use]
pub fn chip_spoken(topic: &str, strength: Strength) -> String {
    fill(
        "interests-chip-spoken",
        &[("topic", topic.into()), ("strength", key(strength).into())],
    )
}

/// Over the refused topics.
#[must_use]
pub fn refused() -> &'static str {
    say("interests-refused")
}
