//! Words on and under a post.

use crate::domain::home::Rule;
use crate::domain::plan::Because;
use crate::domain::post::MediaKind;
use crate::domain::source::{Network, Slug};

use super::lang::{fill, say};
use super::marked::{Marked, foreign};
use super::names;

/// Another post within a post.
#[must_use]
pub fn quote_spoken(name: &str) -> String {
    fill("post-quote-spoken", &[("name", name.into())])
}

/// The post that a post answers.
#[must_use]
pub fn earlier_spoken(name: &str) -> String {
    fill("post-earlier-spoken", &[("name", name.into())])
}

/// Who passed the post on, in that network's own word.
#[must_use]
pub fn shared_by(name: &str, network: Network) -> Marked {
    let name = foreign(name);
    let words = match network {
        Network::Mastodon => fill("post-boosted-by", &[("name", name.into())]),
        Network::Bluesky | Network::X => fill("post-reposted-by", &[("name", name.into())]),
        Network::Web => fill("post-shared-by", &[("name", name.into())]),
    };
    words.into()
}

/// What passing on means.
#[must_use]
pub fn shared_help(network: Network) -> String {
    let words = match network {
        Network::Mastodon => say("post-boosted-help"),
        Network::Bluesky | Network::X => say("post-reposted-help"),
        Network::Web => say("post-shared-help"),
    };
    words.to_owned()
}

/// Answers somebody.
#[must_use]
pub fn reply() -> Marked {
    say("post-reply").into()
}

/// Answers somebody whose name is known.
#[must_use]
pub fn answers(name: &str) -> Marked {
    let name = foreign(name);
    fill("post-answers", &[("name", name.into())]).into()
}

/// Goes on in a thread of one's own.
#[must_use]
pub fn own_thread() -> Marked {
    say("post-own-thread").into()
}

/// Mark on examples.
#[must_use]
pub fn example() -> &'static str {
    say("post-example")
}

/// What the mark means.
#[must_use]
pub fn example_help() -> &'static str {
    say("post-example-help")
}

/// Button that shows all of a long post.
#[must_use]
pub fn show_more() -> &'static str {
    say("post-show-more")
}

/// Button that folds a long post.
#[must_use]
pub fn show_less() -> &'static str {
    say("post-show-less")
}

/// Link from a quoted post to the whole of it.
#[must_use]
pub fn read_original() -> &'static str {
    say("post-read-original")
}

/// Button that shows a post behind its content warning.
#[must_use]
pub fn show_anyway() -> &'static str {
    say("post-show-anyway")
}

/// Button that hides it again.
#[must_use]
pub fn hide_again() -> &'static str {
    say("post-hide-again")
}

/// Over what an author wrote in front of a post.
#[must_use]
pub fn warning_name() -> Marked {
    say("post-warning-name").into()
}

/// What a content warning is.
#[must_use]
pub fn warning_help() -> &'static str {
    say("post-warning-help")
}

/// Button that explains why the post is there.
#[must_use]
pub fn why() -> &'static str {
    say("post-why")
}

/// The explanation: one reason.
#[must_use]
pub fn why_because(because: &Because, who: &str, topic: impl Fn(&Slug) -> String) -> String {
    let who = who.into();
    match because {
        Because::Interest(slug) => fill(
            "post-why-interest",
            &[("topic", topic(slug).into()), ("who", who)],
        ),
        Because::Surprise { topic: slug, near } => fill(
            "post-why-surprise",
            &[
                ("who", who),
                ("topic", topic(slug).into()),
                ("near", topic(near).into()),
            ],
        ),
        Because::ByHand => fill("post-why-by-hand", &[("who", who)]),
    }
}

/// The rule by which the network shows it to followers, and how the feed is ordered.
#[must_use]
pub fn why_rule(rule: Rule, network: Network, who: &str) -> Marked {
    let who = foreign(who).into();
    let network = names::network(network).into();
    let words = match rule {
        Rule::Wrote => fill("post-rule-wrote", &[("network", network), ("who", who)]),
        Rule::OwnThread => fill(
            "post-rule-own-thread",
            &[("network", network), ("who", who)],
        ),
        Rule::Reply => fill("post-rule-reply", &[("who", who), ("network", network)]),
        Rule::Shared => fill("post-rule-shared", &[("who", who), ("network", network)]),
        Rule::Hashtag => fill("post-rule-hashtag", &[("network", network), ("who", who)]),
        Rule::Feed => fill("post-rule-feed", &[("who", who)]),
    };
    words.into()
}

/// Hidden by a wish of the person.
#[must_use]
pub fn hidden_by(topic: &str) -> String {
    fill("post-hidden-by", &[("topic", topic.into())])
}

/// Button for more of it.
#[must_use]
pub fn more() -> &'static str {
    say("post-more")
}

/// What it does.
#[must_use]
pub fn more_help() -> &'static str {
    say("post-more-help")
}

/// Button for less of it.
#[must_use]
pub fn less() -> &'static str {
    say("post-less")
}

/// What it does.
#[must_use]
pub fn less_help() -> &'static str {
    say("post-less-help")
}

/// Button that turns the person away.
#[must_use]
pub fn not_this(name: &str) -> String {
    fill("post-not-this", &[("name", name.into())])
}

/// Button that opens the post in the browser.
#[must_use]
pub fn open_original(network: Network) -> String {
    match network {
        Network::Web => say("post-open-page").to_owned(),
        Network::Mastodon | Network::Bluesky | Network::X => {
            let network = names::network(network);
            fill("post-open-on", &[("network", network.into())])
        }
    }
}

/// A picture without a description.
#[must_use]
pub fn no_alt() -> &'static str {
    say("post-no-alt")
}

/// Something attached, as a screen reader says it.
#[must_use]
pub fn media_spoken(kind: MediaKind, alt: &str) -> String {
    match (kind, alt) {
        (MediaKind::Picture, "") => no_alt().to_owned(),
        (MediaKind::Video, "") => say("post-video-no-alt").to_owned(),
        (MediaKind::Audio, "") => say("post-sound-no-alt").to_owned(),
        (MediaKind::Picture, alt) => fill("post-picture", &[("alt", alt.into())]),
        (MediaKind::Video, alt) => fill("post-video", &[("alt", alt.into())]),
        (MediaKind::Audio, alt) => fill("post-sound", &[("alt", alt.into())]),
    }
}

/// Small mark on a picture that has a description.
#[must_use]
pub fn alt_mark() -> Marked {
    say("post-alt-mark").into()
}

/// A picture is on its way.
#[must_use]
pub fn picture_loading() -> &'static str {
    say("post-picture-loading")
}

/// A picture could not be had.
#[must_use]
pub fn picture_failed() -> &'static str {
    say("post-picture-failed")
}

/// A video plays elsewhere.
#[must_use]
pub fn plays_in_browser() -> &'static str {
    say("post-plays-in-browser")
}

/// More attachments than are shown.
#[must_use]
pub fn more_media(n: usize) -> String {
    fill("post-more-media", &[("n", n.into())])
}

/// An example of a post as a screen reader announces it.
#[must_use]
pub fn example_spoken(topic: &str) -> String {
    fill("post-example-spoken", &[("topic", topic.into())])
}

/// A post as a screen reader announces it.
#[must_use]
pub fn spoken(author: &str, network: Network, ago: &str) -> String {
    let (author, ago) = (author.into(), ago.into());
    match network {
        Network::Web => fill("post-spoken-web", &[("author", author), ("ago", ago)]),
        Network::Mastodon | Network::Bluesky | Network::X => {
            let network = names::network(network).into();
            fill(
                "post-spoken",
                &[("author", author), ("network", network), ("ago", ago)],
            )
        }
    }
}
