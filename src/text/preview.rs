//! Words of the feed and its summary.

use crate::domain::preview::Unseen;

use super::lang::{Counted, fill, say};
use super::marked::Marked;
use super::numbers;

/// Title.
#[must_use]
pub fn title() -> &'static str {
    say("preview-title")
}

/// Title until the first posts are there.
#[must_use]
pub fn title_loading() -> &'static str {
    say("preview-title-loading")
}

/// Title while there is nothing but examples.
#[must_use]
pub fn title_examples() -> &'static str {
    say("preview-title-examples")
}

/// Title when there is nothing at all.
#[must_use]
pub fn title_empty() -> &'static str {
    say("preview-title-empty")
}

/// Title when a kept plan has been changed.
#[must_use]
pub fn title_changes() -> &'static str {
    say("preview-title-changes")
}

/// Help under the title; another one while there is nothing but examples.
#[must_use]
pub fn help(examples_only: bool) -> &'static str {
    if examples_only {
        say("preview-help-examples")
    } else {
        say("preview-help")
    }
}

/// Choice that shows all networks.
#[must_use]
pub fn all_networks() -> &'static str {
    say("preview-all-networks")
}

/// Name of the switch between networks.
#[must_use]
pub fn network_switch() -> &'static str {
    say("preview-network-switch")
}

/// How far reading has come.
#[must_use]
pub fn progress(answered: usize, readable: usize) -> String {
    fill(
        "preview-progress",
        &[("answered", answered.into()), ("readable", readable.into())],
    )
}

/// Reading has begun.
#[must_use]
pub fn starting() -> &'static str {
    say("preview-starting")
}

/// Button that stops fetching.
#[must_use]
pub fn stop() -> &'static str {
    say("preview-stop")
}

/// Button that fetches again.
#[must_use]
pub fn refresh() -> &'static str {
    say("preview-refresh")
}

/// How many sources could not be read.
#[must_use]
pub fn failed(n: usize) -> String {
    fill("preview-failed", &[("n", n.into())])
}

/// Example posts only.
#[must_use]
pub fn examples_only() -> &'static str {
    say("preview-examples-only")
}

/// Why, and what to do.
#[must_use]
pub fn examples_only_help() -> &'static str {
    say("preview-examples-only-help")
}

/// Some posts are examples.
#[must_use]
pub fn some_examples(n: usize) -> String {
    fill("preview-some-examples", &[("n", n.into())])
}

/// No posts at all, all sources answered.
#[must_use]
pub fn empty() -> &'static str {
    say("preview-empty")
}

/// What to do then.
#[must_use]
pub fn empty_help() -> &'static str {
    say("preview-empty-help")
}

/// Button to the people.
#[must_use]
pub fn to_people() -> &'static str {
    say("preview-to-people")
}

/// Title of the side panel.
#[must_use]
pub fn summary() -> &'static str {
    say("preview-summary")
}

/// The summary in one line, for the folded strip.
#[must_use]
pub fn summary_line(posts_a_day: Option<f32>, hidden: usize, loading: bool) -> String {
    let hidden = hidden.into();
    match posts_a_day {
        Some(n) => fill(
            "preview-line",
            &[("n", numbers::rounded(n)), ("hidden", hidden)],
        ),
        None if loading => fill("preview-line-counting", &[("hidden", hidden)]),
        None => fill("preview-line-none", &[("hidden", hidden)]),
    }
}

/// Nothing has arrived yet.
#[must_use]
pub fn counting() -> &'static str {
    say("preview-counting")
}

/// Nothing real is shown.
#[must_use]
pub fn nothing_to_count() -> &'static str {
    say("preview-nothing-to-count")
}

/// Under the large number, which decides between one and several.
#[must_use]
pub fn posts_a_day(n: f32) -> String {
    let shown = numbers::rounded(n);
    fill("preview-posts-a-day", &[("n", shown)])
}

/// Under the large number of posts.
#[must_use]
pub fn posts_shown(n: usize) -> String {
    fill("preview-posts-shown", &[("n", n.into())])
}

/// Over the shares by interest.
#[must_use]
pub fn by_topic() -> &'static str {
    say("preview-by-topic")
}

/// Name of the surprises among the shares.
#[must_use]
pub fn surprises(n: usize) -> String {
    fill("preview-surprises", &[("n", n.into())])
}

/// Over the hours.
#[must_use]
pub fn by_hour() -> &'static str {
    say("preview-by-hour")
}

/// The hours in words.
#[must_use]
pub fn by_hour_words(busiest: usize, posts: u32) -> String {
    if posts == 0 {
        say("preview-no-hours").to_owned()
    } else {
        fill("preview-busiest", &[("hour", busiest.into())])
    }
}

/// An hour of the day, 0 to 24, under the chart.
#[must_use]
pub fn hour(hour: u32) -> String {
    fill("preview-hour", &[("hour", hour.into())])
}

/// Over the hidden ones.
#[must_use]
pub fn hidden() -> &'static str {
    say("preview-hidden")
}

/// Posts hidden by one refused topic.
#[must_use]
pub fn hidden_topic(topic: &str, n: usize) -> String {
    fill(
        "preview-hidden-topic",
        &[("topic", topic.into()), ("n", n.into())],
    )
}

/// Nothing hidden.
#[must_use]
pub fn nothing_hidden() -> &'static str {
    say("preview-nothing-hidden")
}

/// Button that shows hidden posts.
#[must_use]
pub fn show_hidden() -> &'static str {
    say("preview-show-hidden")
}

/// Button that hides them again.
#[must_use]
pub fn hide_hidden() -> &'static str {
    say("preview-hide-hidden")
}

/// Over the loudest sources.
#[must_use]
pub fn loudest() -> &'static str {
    say("preview-loudest")
}

/// Posts of the last week.
#[must_use]
pub fn this_week(n: usize) -> String {
    fill("preview-this-week", &[("n", n.into())])
}

/// The feed's end.
#[must_use]
pub fn end() -> &'static str {
    say("preview-end")
}

/// Name of the feed for screen readers.
#[must_use]
pub fn feed_name() -> &'static str {
    say("preview-feed-name")
}

/// Posts are on their way.
#[must_use]
pub fn loading() -> &'static str {
    say("preview-loading")
}

/// Heading over what nobody can see in advance.
#[must_use]
pub fn unseen() -> &'static str {
    say("preview-unseen")
}

/// What nobody can see in advance, with numbers; empty if there is nothing.
#[must_use]
pub fn unseen_words(unseen: &Unseen) -> Vec<Marked> {
    let some = |n: usize, words: Counted| (n > 0).then(|| words(n.into()));
    let filled_in = unseen.may_write_for_followers > 0;
    [
        some(unseen.hidden_people, |n| {
            fill("preview-unseen-hidden-people", &[("n", n)])
        }),
        some(unseen.withheld, |n| {
            fill("preview-unseen-withheld", &[("n", n)])
        }),
        some(unseen.unreadable, |n| {
            fill("preview-unseen-unreadable", &[("n", n)])
        }),
        some(unseen.may_write_for_followers, |n| {
            fill("preview-unseen-for-followers", &[("n", n)])
        }),
        some(unseen.unaddressed, |n| {
            fill("preview-unseen-unaddressed", &[("n", n)])
        }),
        some(unseen.unread, |n| {
            fill("preview-unseen-unread", &[("n", n)])
        }),
        some(unseen.failed, |n| {
            fill("preview-unseen-failed", &[("n", n)])
        }),
        filled_in.then(|| say("preview-unseen-first-hours").to_owned()),
    ]
    .into_iter()
    .flatten()
    .map(Marked::from)
    .collect()
}

/// For how long nothing is missing, in seconds.
#[must_use]
pub fn complete_for(secs: i64) -> String {
    let n = |unit: i64| (secs / unit).max(1).into();
    match secs {
        i64::MIN..5_400 => fill("preview-complete-minutes", &[("n", n(60))]),
        5_400..129_600 => fill("preview-complete-hours", &[("n", n(3_600))]),
        129_600.. => fill("preview-complete-days", &[("n", n(86_400))]),
    }
}
