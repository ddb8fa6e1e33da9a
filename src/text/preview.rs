//! Words of the feed and its summary.

use super::numbers;
use crate::domain::preview::Unseen;

/// Title.
#[must_use]
pub const fn title() -> &'static str {
    "This is your feed"
}

/// Help under the title; another one while there is nothing but examples.
#[must_use]
pub const fn help(examples_only: bool) -> &'static str {
    if examples_only {
        "This is what a feed about your interests looks like."
    } else {
        "Real posts, newest first. Ask for more or less, and watch it change."
    }
}

/// Choice that shows all networks.
#[must_use]
pub const fn all_networks() -> &'static str {
    "All together"
}

/// Name of the switch between networks.
#[must_use]
pub const fn network_switch() -> &'static str {
    "Show posts from"
}

/// How far reading has come.
#[must_use]
pub fn progress(answered: usize, readable: usize) -> String {
    format!("{answered} of {readable} have answered")
}

/// Reading has begun.
#[must_use]
pub const fn starting() -> &'static str {
    "Asking the first people for their posts…"
}

/// Button that stops fetching.
#[must_use]
pub const fn stop() -> &'static str {
    "Stop"
}

/// Button that fetches again.
#[must_use]
pub const fn refresh() -> &'static str {
    "Refresh"
}

/// How many sources could not be read.
#[must_use]
pub fn failed(n: usize) -> String {
    format!("{n} could not be read")
}

/// Example posts only.
#[must_use]
pub const fn examples_only() -> &'static str {
    "These are examples, not real posts."
}

/// Why, and what to do.
#[must_use]
pub const fn examples_only_help() -> &'static str {
    "No source could be read just now. Connect to the internet and refresh to see the real thing."
}

/// Some posts are examples.
#[must_use]
pub fn some_examples(n: usize) -> String {
    format!(
        "{} at the end stand in for sources that cannot be read here.",
        numbers::count(n, "example", "examples")
    )
}

/// No posts at all, all sources answered.
#[must_use]
pub const fn empty() -> &'static str {
    "Nothing here yet"
}

/// What to do then.
#[must_use]
pub const fn empty_help() -> &'static str {
    "Nobody in your plan has posted lately. Add a few more people, or show all networks."
}

/// Button to the people.
#[must_use]
pub const fn to_people() -> &'static str {
    "Choose more people"
}

/// Title of the side panel.
#[must_use]
pub const fn summary() -> &'static str {
    "Your feed in numbers"
}

/// The summary in one line, for the folded strip.
#[must_use]
pub fn summary_line(posts_a_day: Option<f32>, hidden: usize, loading: bool) -> String {
    let none = if loading {
        "Counting posts"
    } else {
        "No real posts yet"
    };
    let first = posts_a_day.map_or_else(
        || none.to_owned(),
        |n| {
            let mut line = numbers::posts_a_day(n);
            if let Some(head) = line.get_mut(0..1) {
                head.make_ascii_uppercase();
            }
            line
        },
    );
    if hidden == 0 {
        first
    } else {
        format!("{first}, {hidden} hidden")
    }
}

/// Nothing has arrived yet.
#[must_use]
pub const fn counting() -> &'static str {
    "The numbers come with the first posts."
}

/// Nothing real is shown.
#[must_use]
pub const fn nothing_to_count() -> &'static str {
    "There are no real posts to count yet."
}

/// Under the large number.
#[must_use]
pub const fn posts_a_day() -> &'static str {
    "posts a day"
}

/// Under the large number of posts.
#[must_use]
pub const fn posts_shown() -> &'static str {
    "posts shown"
}

/// Over the shares by interest.
#[must_use]
pub const fn by_topic() -> &'static str {
    "What it is about"
}

/// Name of the surprises among the shares.
#[must_use]
pub fn surprises(n: usize) -> String {
    format!("{} among them", numbers::count(n, "surprise", "surprises"))
}

/// Over the hours.
#[must_use]
pub const fn by_hour() -> &'static str {
    "When people post"
}

/// The hours in words.
#[must_use]
pub fn by_hour_words(busiest: usize, posts: u32) -> String {
    if posts == 0 {
        "No posts in the last seven days".to_owned()
    } else {
        format!("Busiest around {busiest}:00 your time")
    }
}

/// Over the hidden ones.
#[must_use]
pub const fn hidden() -> &'static str {
    "Kept away from you"
}

/// Posts hidden by one refused topic.
#[must_use]
pub fn hidden_topic(topic: &str, n: usize) -> String {
    format!("{topic}: {}", numbers::posts(n))
}

/// Nothing hidden.
#[must_use]
pub const fn nothing_hidden() -> &'static str {
    "No post about what is not for you has turned up."
}

/// Button that shows hidden posts.
#[must_use]
pub const fn show_hidden() -> &'static str {
    "Show them"
}

/// Button that hides them again.
#[must_use]
pub const fn hide_hidden() -> &'static str {
    "Hide them again"
}

/// Over the loudest sources.
#[must_use]
pub const fn loudest() -> &'static str {
    "Posts the most"
}

/// Posts of the last week.
#[must_use]
pub fn this_week(n: usize) -> String {
    format!("{n} this week")
}

/// The feed's end.
#[must_use]
pub const fn end() -> &'static str {
    "You are all caught up."
}

/// Name of the feed for screen readers.
#[must_use]
pub const fn feed_name() -> &'static str {
    "Feed"
}

/// Posts are on their way.
#[must_use]
pub const fn loading() -> &'static str {
    "Loading posts"
}

/// Heading over what nobody can see in advance.
#[must_use]
pub const fn unseen() -> &'static str {
    "What this cannot show"
}

/// What nobody can see in advance, with numbers; empty if there is nothing.
#[must_use]
pub fn unseen_words(unseen: &Unseen) -> Vec<String> {
    let mut words = Vec::new();
    match unseen.hidden_people {
        0 => {}
        1 => words.push("1 person asks not to be shown without an account.".to_owned()),
        n => words.push(format!(
            "{n} people ask not to be shown without an account."
        )),
    }
    match unseen.withheld {
        0 => {}
        1 => words.push("1 post is only for people who are signed in.".to_owned()),
        n => words.push(format!("{n} posts are only for people who are signed in.")),
    }
    match unseen.unreadable {
        0 => {}
        1 => words.push("1 account is on X, which cannot be read.".to_owned()),
        n => words.push(format!("{n} accounts are on X, which cannot be read.")),
    }
    match unseen.may_write_for_followers {
        0 => {}
        1 => words.push("1 Mastodon account may also write for followers only.".to_owned()),
        n => words.push(format!(
            "{n} Mastodon accounts may also write for followers only."
        )),
    }
    match unseen.unaddressed {
        0 => {}
        1 => words.push("1 reply is left out: its server does not say to whom it is.".to_owned()),
        n => words.push(format!(
            "{n} replies are left out: their servers do not say to whom they are."
        )),
    }
    match unseen.unread {
        0 => {}
        1 => words.push("1 post could not be understood.".to_owned()),
        n => words.push(format!("{n} posts could not be understood.")),
    }
    match unseen.failed {
        0 => {}
        1 => words.push(
            "1 person could not be read; what others answer them may be missing too.".to_owned(),
        ),
        n => words.push(format!(
            "{n} people could not be read; what others answer them may be missing too."
        )),
    }
    if unseen.may_write_for_followers > 0 {
        words.push(
            "Just after you follow, Mastodon fills in older posts person by person, so the first hours may look a little different."
                .to_owned(),
        );
    }
    words
}

/// For how long nothing is missing, in seconds.
#[must_use]
pub fn complete_for(secs: i64) -> String {
    let span = numbers::span(secs);
    format!("Complete for the last {span}. Before that, some people may have posted more.")
}
