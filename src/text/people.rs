//! Words of choosing people.

use fluent_bundle::FluentValue;

use crate::domain::source::Network;
use crate::domain::suggest::POSTS_A_MINUTE;

use super::lang::{fill, say};
use super::marked::Marked;
use super::{names, numbers};

/// Title.
#[must_use]
pub fn title() -> &'static str {
    say("people-title")
}

/// Help under the title.
#[must_use]
pub fn help() -> Marked {
    say("people-help").into()
}

/// Name of the search field.
#[must_use]
pub fn search_name() -> &'static str {
    say("people-search-name")
}

/// Hint in the search field.
#[must_use]
pub fn search_hint() -> &'static str {
    say("people-search-hint")
}

/// What a handle is.
#[must_use]
pub fn handle_help() -> &'static str {
    say("people-handle-help")
}

/// Button that looks up what was pasted.
#[must_use]
pub fn look_up() -> &'static str {
    say("people-look-up")
}

/// Being looked up.
#[must_use]
pub fn looking(typed: &str) -> String {
    fill("people-looking", &[("typed", typed.into())])
}

/// Button that stops the look-up.
#[must_use]
pub fn stop_looking() -> &'static str {
    say("people-stop-looking")
}

/// Found and added.
#[must_use]
pub fn added(name: &str) -> String {
    fill("people-added", &[("name", name.into())])
}

/// Over what the search found.
#[must_use]
pub fn found(n: usize) -> String {
    fill("people-found", &[("n", n.into())])
}

/// Nothing was found by this name.
#[must_use]
pub fn nothing_found(query: &str) -> String {
    fill("people-nothing-found", &[("query", query.into())])
}

/// What to try instead.
#[must_use]
pub fn nothing_found_help() -> Marked {
    say("people-nothing-found-help").into()
}

/// Under an interest's name: how many of its people are chosen.
#[must_use]
pub fn group_help(ticked: usize) -> String {
    match ticked {
        0 => say("people-group-none").to_owned(),
        n => fill("people-group-chosen", &[("n", n.into())]),
    }
}

/// Button that shows more suggestions.
#[must_use]
pub fn more(n: usize) -> String {
    fill("people-more", &[("n", n.into())])
}

/// The same as a screen reader says it.
#[must_use]
pub fn more_spoken(topic: &str) -> String {
    fill("people-more-spoken", &[("topic", topic.into())])
}

/// A card as a screen reader says it.
#[must_use]
pub fn card_spoken(name: &str, kind: &str, networks: &str) -> String {
    fill(
        "people-card-spoken",
        &[
            ("name", name.into()),
            ("kind", kind.into()),
            ("networks", networks.into()),
        ],
    )
}

/// What is read after it: who they are, how often they post, why they are here.
#[must_use]
pub fn card_more(about: &str, rate: &str, reason: &str) -> String {
    let more = fill(
        "people-card-more",
        &[
            ("about", about.trim_end_matches('.').into()),
            ("rate", rate.into()),
            ("reason", reason.into()),
        ],
    );
    more.trim_start_matches(['.', ' ']).to_owned()
}

/// Button that suggests somebody else.
#[must_use]
pub fn swap(name: &str) -> String {
    fill("people-swap", &[("name", name.into())])
}

/// Also on another network.
#[must_use]
pub fn elsewhere(network: Network) -> String {
    match network {
        Network::Web => say("people-elsewhere-web").to_owned(),
        Network::Mastodon | Network::Bluesky | Network::X => {
            let network = names::network(network);
            fill("people-elsewhere", &[("network", network.into())])
        }
    }
}

/// How often somebody posts, measured or assumed.
#[must_use]
pub fn rate_help(posts_a_day: f32, measured: bool) -> String {
    let (n, span) = numbers::rate_parts(posts_a_day);
    if measured {
        fill("people-rate-lately", &[("n", n), ("span", span)])
    } else {
        fill("people-rate-usually", &[("n", n), ("span", span)])
    }
}

/// What a hashtag brings, where nobody describes it.
#[must_use]
pub fn hashtag_about() -> &'static str {
    say("people-hashtag-about")
}

/// Mark on a surprise.
#[must_use]
pub fn surprise_mark() -> &'static str {
    say("people-surprise-mark")
}

/// Nothing to suggest.
#[must_use]
pub fn empty() -> &'static str {
    say("people-empty")
}

/// What to do then.
#[must_use]
pub fn empty_help() -> &'static str {
    say("people-empty-help")
}

/// Title of the side panel.
#[must_use]
pub fn forecast() -> &'static str {
    say("people-forecast")
}

/// What its numbers mean.
#[must_use]
pub fn forecast_help() -> &'static str {
    say("people-forecast-help")
}

/// What its ranges reach from and to.
#[must_use]
pub fn forecast_range() -> &'static str {
    say("people-forecast-range")
}

/// The whole forecast in one line, for the folded strip.
#[must_use]
pub fn forecast_line((low, high): (f32, f32)) -> String {
    let (shortest, longest) = (low / POSTS_A_MINUTE, high / POSTS_A_MINUTE);
    let posts = numbers::range(low, high);
    let minutes = numbers::range(shortest, longest);
    fill(
        "people-forecast-line",
        &[
            ("posts", posts.into()),
            ("most_posts", most(high)),
            ("minutes", minutes.into()),
            ("most_minutes", most(longest)),
        ],
    )
}

/// The larger number of a range as [`numbers::range`] writes it, to choose between one and several.
fn most(high: f32) -> FluentValue<'static> {
    numbers::rounded(high.round())
}

/// Under the large number of posts, or under a range up to `high`, which decides between one and
/// several.
#[must_use]
pub fn posts_unit(high: f32) -> String {
    fill("people-posts-a-day", &[("n", most(high))])
}

/// The same for minutes.
#[must_use]
pub fn minutes_unit(high: f32) -> String {
    fill("people-minutes-a-day", &[("n", most(high))])
}

/// Name of the slider.
#[must_use]
pub fn minutes_name() -> &'static str {
    say("people-minutes-name")
}

/// Name of the surprise dial.
#[must_use]
pub fn surprise_name() -> &'static str {
    say("people-surprise-name")
}

/// What surprises are.
#[must_use]
pub fn surprise_help() -> &'static str {
    say("people-surprise-help")
}

/// Value of the surprise dial.
#[must_use]
pub fn surprise_value(percent: u8) -> String {
    match percent {
        0 => say("people-surprise-none").to_owned(),
        percent => numbers::whole_percent(f32::from(percent)),
    }
}

/// Over the stacked bar.
#[must_use]
pub fn balance() -> &'static str {
    say("people-balance")
}

/// Over the languages.
#[must_use]
pub fn languages() -> &'static str {
    say("people-languages")
}

/// Button that shows more languages.
#[must_use]
pub fn more_languages() -> &'static str {
    say("people-more-languages")
}

/// Over the networks.
#[must_use]
pub fn networks() -> Marked {
    say("people-networks").into()
}

/// Why the last language or network cannot be switched off.
#[must_use]
pub fn keep_one() -> &'static str {
    say("people-keep-one")
}

/// All the smaller shares together.
#[must_use]
pub fn more_topics(n: usize) -> String {
    fill("people-more-topics", &[("n", n.into())])
}

/// A share of the stacked bar.
#[must_use]
pub fn share(name: &str, percent: &str) -> String {
    fill(
        "people-share",
        &[("name", name.into()), ("percent", percent.into())],
    )
}

/// Button that opens the folded panel.
#[must_use]
pub fn show_details() -> &'static str {
    say("people-show-details")
}

/// Button that folds the panel.
#[must_use]
pub fn hide_details() -> &'static str {
    say("people-hide-details")
}

/// Several came in at once.
#[must_use]
pub fn brought(from: &str, added: usize) -> String {
    fill(
        "people-brought",
        &[("n", added.into()), ("from", from.into())],
    )
}

/// How many of them could not.
#[must_use]
pub fn brought_left_out(left_out: usize) -> String {
    match left_out {
        0 => String::new(),
        n => fill("people-brought-left-out", &[("n", n.into())]),
    }
}

/// Nobody new came in.
#[must_use]
pub fn nothing_new(from: &str) -> String {
    fill("people-nothing-new", &[("from", from.into())])
}
