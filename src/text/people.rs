//! Words of choosing people.

use super::{names, numbers};
use crate::domain::source::Network;
use crate::domain::suggest::POSTS_A_MINUTE;

/// Title.
#[must_use]
pub const fn title() -> &'static str {
    "Who would you like to hear from?"
}

/// Help under the title.
#[must_use]
pub const fn help() -> &'static str {
    "A few picks for each interest. Untick, swap, or add your own."
}

/// Name of the search field.
#[must_use]
pub const fn search_name() -> &'static str {
    "Search people, or paste a handle or address"
}

/// Hint in the search field.
#[must_use]
pub const fn search_hint() -> &'static str {
    "Search by name, or paste a handle or web address"
}

/// What a handle is.
#[must_use]
pub const fn handle_help() -> &'static str {
    "A handle is somebody’s address on a network, such as @name@server.org or name.bsky.social."
}

/// Button that looks up what was pasted.
#[must_use]
pub const fn look_up() -> &'static str {
    "Look it up"
}

/// Being looked up.
#[must_use]
pub fn looking(typed: &str) -> String {
    format!("Looking up {typed}…")
}

/// Button that stops the look-up.
#[must_use]
pub const fn stop_looking() -> &'static str {
    "Stop"
}

/// Found and added.
#[must_use]
pub fn added(name: &str) -> String {
    format!("{name} is in your feed now.")
}

/// Over what the search found.
#[must_use]
pub fn found(n: usize) -> String {
    numbers::count(n, "match", "matches")
}

/// Nothing was found by this name.
#[must_use]
pub fn nothing_found(query: &str) -> String {
    format!("Nobody called “{query}” in our list")
}

/// What to try instead.
#[must_use]
pub const fn nothing_found_help() -> &'static str {
    "Paste a handle or a web address, and we look it up for you."
}

/// Under an interest's name: how many of its people are chosen.
#[must_use]
pub fn group_help(ticked: usize) -> String {
    match ticked {
        0 => "nobody chosen".to_owned(),
        n => format!("{n} chosen"),
    }
}

/// Button that shows more suggestions.
#[must_use]
pub fn more(n: usize) -> String {
    format!("Show more ({n})")
}

/// The same as a screen reader says it.
#[must_use]
pub fn more_spoken(topic: &str) -> String {
    format!("Show more people for {topic}")
}

/// A card as a screen reader says it.
#[must_use]
pub fn card_spoken(name: &str, kind: &str, networks: &str, about: &str, rate: &str) -> String {
    if about.is_empty() {
        format!("{name}, {kind}, {networks}. {rate}.")
    } else {
        format!("{name}, {kind}, {networks}. {about}. {rate}.")
    }
}

/// Button that suggests somebody else.
#[must_use]
pub fn swap(name: &str) -> String {
    format!("Suggest somebody else instead of {name}")
}

/// Also on another network.
#[must_use]
pub fn elsewhere(network: Network) -> String {
    format!("also on {}", names::network(network))
}

/// How often somebody posts, measured or assumed.
#[must_use]
pub fn rate_help(posts_a_day: f32, measured: bool) -> String {
    let rate = numbers::rate(posts_a_day);
    if measured {
        format!("Posted {rate} lately")
    } else {
        format!("Usually {rate}")
    }
}

/// What a hashtag brings, where nobody describes it.
#[must_use]
pub const fn hashtag_about() -> &'static str {
    "Whatever anybody posts with this keyword"
}

/// Mark on a surprise.
#[must_use]
pub const fn surprise_mark() -> &'static str {
    "A surprise"
}

/// Nothing to suggest.
#[must_use]
pub const fn empty() -> &'static str {
    "Nobody to suggest yet"
}

/// What to do then.
#[must_use]
pub const fn empty_help() -> &'static str {
    "Choose another interest or another network, or search for somebody above."
}

/// Title of the side panel.
#[must_use]
pub const fn forecast() -> &'static str {
    "What this adds up to"
}

/// What its numbers mean.
#[must_use]
pub const fn forecast_help() -> &'static str {
    "Eight days in ten should lie between the two numbers. Nobody posts evenly, and people whose posts were not read yet are guessed by their kind."
}

/// The whole forecast in one line, for the folded strip.
#[must_use]
pub fn forecast_line((low, high): (f32, f32)) -> String {
    format!(
        "{} posts, {} minutes a day",
        numbers::range(low, high),
        numbers::range(low / POSTS_A_MINUTE, high / POSTS_A_MINUTE)
    )
}

/// Under the large number of posts.
#[must_use]
pub const fn posts_a_day() -> &'static str {
    "posts a day"
}

/// Under the large number of minutes.
#[must_use]
pub const fn minutes_a_day() -> &'static str {
    "minutes a day"
}

/// Under the large number of people.
#[must_use]
pub const fn people_chosen() -> &'static str {
    "sources"
}

/// Name of the slider.
#[must_use]
pub const fn minutes_name() -> &'static str {
    "Minutes a day you have"
}

/// Name of the surprise dial.
#[must_use]
pub const fn surprise_name() -> &'static str {
    "Surprises"
}

/// What surprises are.
#[must_use]
pub const fn surprise_help() -> &'static str {
    "Some posts from topics next to yours. Each one says why it is there."
}

/// Value of the surprise dial.
#[must_use]
pub fn surprise_value(percent: u8) -> String {
    if percent == 0 {
        "none".to_owned()
    } else {
        format!("{percent} %")
    }
}

/// Over the stacked bar.
#[must_use]
pub const fn balance() -> &'static str {
    "Balance"
}

/// Over the languages.
#[must_use]
pub const fn languages() -> &'static str {
    "Languages you read"
}

/// Button that shows more languages.
#[must_use]
pub const fn more_languages() -> &'static str {
    "Add a language"
}

/// Over the networks.
#[must_use]
pub const fn networks() -> &'static str {
    "Suggest from"
}

/// Why the last language or network cannot be switched off.
#[must_use]
pub const fn keep_one() -> &'static str {
    "At least one has to stay."
}

/// A share of the stacked bar.
#[must_use]
pub fn share(name: &str, percent: &str) -> String {
    format!("{name}, {percent}")
}

/// Button that opens the folded panel.
#[must_use]
pub const fn show_details() -> &'static str {
    "Show details"
}

/// Button that folds the panel.
#[must_use]
pub const fn hide_details() -> &'static str {
    "Hide details"
}

/// Several came in at once.
#[must_use]
pub fn brought(from: &str, added: usize) -> String {
    format!(
        "{} from {from} came into your feed.",
        numbers::sources(added)
    )
}

/// How many of them could not.
#[must_use]
pub fn brought_left_out(left_out: usize) -> String {
    match left_out {
        0 => String::new(),
        n => format!("{} could not be taken: {BROUGHT_WHY}", numbers::sources(n)),
    }
}

const BROUGHT_WHY: &str =
    "they do not want to be shown to people who are not signed in, or your feed is full.";

/// Nobody new came in.
#[must_use]
pub fn nothing_new(from: &str) -> String {
    format!("Everybody from {from} is in your feed already.")
}
