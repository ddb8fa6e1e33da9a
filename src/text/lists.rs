//! Words of lists, one for each topic.

use crate::domain::account::Act;
use crate::domain::run::ItemState;
use crate::domain::source::Network;

use super::lang::{fill, say};
use super::marked::Marked;

/// Box to tick: each interest gets a list.
#[must_use]
pub fn switch() -> &'static str {
    say("lists-switch")
}

/// What lists are, and who sees them.
#[must_use]
pub fn help(network: Network) -> Marked {
    let words = match network {
        Network::Bluesky => say("lists-help-bluesky"),
        Network::Mastodon | Network::Web | Network::X => say("lists-help-mastodon"),
    };
    words.into()
}

/// Heading of the lists.
#[must_use]
pub fn heading(n: usize) -> String {
    fill("lists-heading", &[("n", n.into())])
}

/// What happens to a list.
#[must_use]
pub fn change(act: Act, members: usize) -> String {
    match act {
        Act::Follow => fill("lists-change-in", &[("n", members.into())]),
        Act::Unfollow => fill("lists-change-out", &[("n", members.into())]),
    }
}

/// A list's name in the rows of a run.
#[must_use]
pub fn name(name: &str) -> String {
    fill("lists-name", &[("name", name.into())])
}

/// State of a list's row.
#[must_use]
pub fn state(state: &ItemState, act: Act, members: usize, in_flight: bool) -> String {
    match (state, act) {
        (
            ItemState::Waiting
            | ItemState::Sending
            | ItemState::Failed(_)
            | ItemState::Requested
            | ItemState::Skipped,
            _,
        ) => super::follow::state(state, act, in_flight).to_owned(),
        (ItemState::Done, Act::Follow) => fill("lists-put-in", &[("n", members.into())]),
        (ItemState::Done, Act::Unfollow) => fill("lists-taken-out", &[("n", members.into())]),
        (ItemState::Already, Act::Follow) => say("lists-left-alone").to_owned(),
        (ItemState::Already, Act::Unfollow) => say("lists-not-there").to_owned(),
    }
}
