//! Words on and under a post.

use crate::domain::home::Rule;
use crate::domain::plan::Because;
use crate::domain::post::MediaKind;
use crate::domain::source::{Network, Slug};

use super::names;

/// Who passed the post on, in that network's own word.
#[must_use]
pub fn shared_by(name: &str, network: Network) -> String {
    match network {
        Network::Mastodon => format!("{name} boosted"),
        Network::Bluesky | Network::X => format!("{name} reposted"),
        Network::Web => format!("{name} shared"),
    }
}

/// What passing on means.
#[must_use]
pub fn shared_help(network: Network) -> String {
    let word = match network {
        Network::Mastodon => "Boosted",
        Network::Bluesky | Network::X => "Reposted",
        Network::Web => "Shared",
    };
    format!("{word} means passed on: somebody you follow shows you another person’s post.")
}

/// Answers somebody.
#[must_use]
pub const fn reply() -> &'static str {
    "In reply to another post"
}

/// Answers somebody whose name is known.
#[must_use]
pub fn answers(name: &str) -> String {
    format!("In reply to {name}")
}

/// Goes on in a thread of one's own.
#[must_use]
pub const fn own_thread() -> &'static str {
    "Continues their own thread"
}

/// Mark on examples.
#[must_use]
pub const fn example() -> &'static str {
    "Example"
}

/// What the mark means.
#[must_use]
pub const fn example_help() -> &'static str {
    "Not a real post. It shows the sort of thing you would see."
}

/// Button that shows all of a long post.
#[must_use]
pub const fn show_more() -> &'static str {
    "Show more"
}

/// Button that folds a long post.
#[must_use]
pub const fn show_less() -> &'static str {
    "Show less"
}

/// Link from a quoted post to the whole of it.
#[must_use]
pub const fn read_original() -> &'static str {
    "Read the original"
}

/// Button that shows a post behind its content warning.
#[must_use]
pub const fn show_anyway() -> &'static str {
    "Show it"
}

/// Button that hides it again.
#[must_use]
pub const fn hide_again() -> &'static str {
    "Hide it again"
}

/// What a content warning is.
#[must_use]
pub const fn warning_help() -> &'static str {
    "The author asks before showing this."
}

/// Button that explains why the post is there.
#[must_use]
pub const fn why() -> &'static str {
    "Why this?"
}

/// The explanation: one reason.
#[must_use]
pub fn why_because(because: &Because, who: &str, topic: impl Fn(&Slug) -> String) -> String {
    match because {
        Because::Interest(slug) => {
            format!("You chose {}, and {who} posts about it.", topic(slug))
        }
        Because::Surprise { topic: slug, near } => format!(
            "A surprise. {who} posts about {}, which is next to {}, one of your interests.",
            topic(slug),
            topic(near)
        ),
        Because::ByHand => format!("You added {who} yourself."),
    }
}

/// The rule by which the network shows it to followers, and how the feed is ordered.
#[must_use]
pub fn why_rule(rule: Rule, network: Network, who: &str) -> String {
    let network = names::network(network);
    let rule = match rule {
        Rule::Wrote => format!("{network} shows followers what {who} writes."),
        Rule::OwnThread => {
            format!("{network} shows followers when {who} adds to a thread of their own.")
        }
        Rule::Reply => {
            format!("{who} answers somebody else in your plan, so {network} shows it to you.")
        }
        Rule::Shared => format!("{who} passed this on, and {network} shows that to followers."),
        Rule::Hashtag => format!("{network} shows posts with {who} to those who follow it."),
        Rule::Feed => format!("It is in the feed of {who}."),
    };
    format!("{rule} Newest come first; nothing is ranked by popularity.")
}

/// Hidden by a wish of the person.
#[must_use]
pub fn hidden_by(topic: &str) -> String {
    format!("Usually hidden: {topic} is not for you")
}

/// Button for more of it.
#[must_use]
pub const fn more() -> &'static str {
    "More"
}

/// What it does.
#[must_use]
pub const fn more_help() -> &'static str {
    "More like this"
}

/// Button for less of it.
#[must_use]
pub const fn less() -> &'static str {
    "Less"
}

/// What it does.
#[must_use]
pub const fn less_help() -> &'static str {
    "Less like this"
}

/// Button that turns the person away.
#[must_use]
pub fn not_this(name: &str) -> String {
    format!("Not {name}")
}

/// Button that opens the post in the browser.
#[must_use]
pub fn open_original(network: Network) -> String {
    match network {
        Network::Web => "Open the page in your browser".to_owned(),
        Network::Mastodon | Network::Bluesky | Network::X => {
            format!("Open on {} in your browser", names::network(network))
        }
    }
}

/// A picture without a description.
#[must_use]
pub const fn no_alt() -> &'static str {
    "Picture without a description"
}

/// Something attached, as a screen reader says it.
#[must_use]
pub fn media_spoken(kind: MediaKind, alt: &str) -> String {
    let what = match kind {
        MediaKind::Picture => "Picture",
        MediaKind::Video => "Video",
        MediaKind::Audio => "Sound",
    };
    if alt.is_empty() {
        format!("{what} without a description")
    } else {
        format!("{what}: {alt}")
    }
}

/// Small mark on a picture that has a description.
#[must_use]
pub const fn alt_mark() -> &'static str {
    "ALT"
}

/// A picture is on its way.
#[must_use]
pub const fn picture_loading() -> &'static str {
    "Loading the picture"
}

/// A picture could not be had.
#[must_use]
pub const fn picture_failed() -> &'static str {
    "This picture could not be loaded"
}

/// A video plays elsewhere.
#[must_use]
pub const fn plays_in_browser() -> &'static str {
    "Plays in your browser"
}

/// More attachments than are shown.
#[must_use]
pub fn more_media(n: usize) -> String {
    format!("+{n}")
}

/// An example of a post as a screen reader announces it.
#[must_use]
pub fn example_spoken(topic: &str) -> String {
    format!("{} about {topic}", example())
}

/// A post as a screen reader announces it.
#[must_use]
pub fn spoken(author: &str, network: Network, ago: &str) -> String {
    format!("Post by {author} on {}, {ago}", names::network(network))
}
