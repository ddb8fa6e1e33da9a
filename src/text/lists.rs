//! Words of lists, one for each topic.

use super::numbers;
use crate::domain::account::Act;
use crate::domain::run::ItemState;
use crate::domain::source::Network;

/// Box to tick: each interest gets a list.
#[must_use]
pub const fn switch() -> &'static str {
    "Make a list for each topic"
}

/// What lists are, and who sees them.
#[must_use]
pub const fn help(network: Network) -> &'static str {
    match network {
        Network::Bluesky => {
            "A list is a feed of its own. Lists on Bluesky are public: others can see them on your profile."
        }
        Network::Mastodon | Network::Web | Network::X => {
            "A list is a feed of its own. Only you can see your lists."
        }
    }
}

/// Heading of the lists.
#[must_use]
pub fn heading(n: usize) -> String {
    format!("Lists ({n})")
}

/// What happens to a list.
#[must_use]
pub fn change(act: Act, members: usize) -> String {
    let people = numbers::people(members);
    match act {
        Act::Follow => format!("{people} go in"),
        Act::Unfollow => format!("{people} come out"),
    }
}

/// A list's name in the rows of a run.
#[must_use]
pub fn name(name: &str) -> String {
    format!("List “{name}”")
}

/// State of a list's row.
#[must_use]
pub fn state(state: &ItemState, act: Act, members: usize, in_flight: bool) -> String {
    let people = numbers::people(members);
    match (state, act) {
        (
            ItemState::Waiting
            | ItemState::Sending
            | ItemState::Failed(_)
            | ItemState::Requested
            | ItemState::Skipped,
            _,
        ) => super::follow::state(state, act, in_flight).to_owned(),
        (ItemState::Done, Act::Follow) => format!("{people} put in"),
        (ItemState::Done, Act::Unfollow) => format!("{people} taken out"),
        (ItemState::Already, Act::Follow) => "Left alone".to_owned(),
        (ItemState::Already, Act::Unfollow) => "Not there any more".to_owned(),
    }
}
