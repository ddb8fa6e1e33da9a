//! Words of following for real.

use crate::domain::Problem;
use crate::domain::account::Act;
use crate::domain::run::proposal::Wanted;
use crate::domain::run::{ItemState, Progress, Purpose};
use crate::domain::source::Network;

use super::names;

fn people(n: usize) -> String {
    match n {
        1 => "1 account".to_owned(),
        n => format!("{n} accounts"),
    }
}

/// How much of the plan is on a network.
#[must_use]
pub fn on_network(sources: usize) -> String {
    match sources {
        0 => "Nobody of your plan is here.".to_owned(),
        n => format!("{} of your plan", people(n)),
    }
}

/// Web feeds have no accounts.
#[must_use]
pub fn web_feeds(n: usize) -> String {
    let feeds = if n == 1 {
        "1 web feed".to_owned()
    } else {
        format!("{n} web feeds")
    };
    format!(
        "{feeds} of your plan can be followed nowhere. Keep reading them here, or take them with you."
    )
}

/// Button that makes the list.
#[must_use]
pub const fn propose() -> &'static str {
    "See what would be followed"
}

/// Button that shows a run that is not over.
#[must_use]
pub const fn show_unfinished() -> &'static str {
    "Show the unfinished one"
}

/// Button that makes a new list in the place of what a run has left undone.
#[must_use]
pub const fn propose_anew() -> &'static str {
    "Make a new list"
}

/// What the account follows is being read.
#[must_use]
pub fn reading(handle: &str) -> String {
    format!("Looking up whom @{handle} follows already")
}

/// Link back to the networks.
#[must_use]
pub const fn back_to_networks() -> &'static str {
    "All networks"
}

/// Title of the list.
#[must_use]
pub fn confirm_title(network: Network) -> String {
    format!("Your list for {}", names::network(network))
}

/// Help under it.
#[must_use]
pub fn confirm_help(handle: &str) -> String {
    format!("Nothing has happened yet. This is what Firstfeed would do as @{handle}.")
}

/// Heading of new ones.
#[must_use]
pub fn new(n: usize) -> String {
    format!("To follow ({n})")
}

/// Heading of leaving ones.
#[must_use]
pub fn leaving(n: usize) -> String {
    format!("To stop following ({n})")
}

/// What leaving means.
#[must_use]
pub const fn leaving_help() -> &'static str {
    "Firstfeed followed them for you, and your plan no longer wants them. Whom you follow by hand is never touched."
}

/// Heading of those followed already.
#[must_use]
pub fn already(n: usize) -> String {
    format!("Followed already ({n})")
}

/// Who followed them.
#[must_use]
pub const fn already_by(ours: bool) -> &'static str {
    if ours { "by Firstfeed" } else { "by you" }
}

/// Heading of those that cannot be followed.
#[must_use]
pub fn cannot(n: usize) -> String {
    format!("Cannot be followed ({n})")
}

/// There may be more than was read.
#[must_use]
pub const fn incomplete() -> &'static str {
    "You follow more people than Firstfeed reads at once. Somebody you follow already may stand in this list; they are left as they are."
}

/// Everything is as the plan wants it.
#[must_use]
pub const fn nothing_to_do() -> &'static str {
    "Everything is as your plan wants it. There is nothing to do."
}

/// Button that says yes.
#[must_use]
pub fn confirm(wanted: Wanted) -> String {
    match (wanted.follow, wanted.unfollow) {
        (0, 0) if wanted.lists > 0 => "Change the lists".to_owned(),
        (0, 0) => "Nothing chosen".to_owned(),
        (n, 0) => format!("Follow these {n}"),
        (0, n) => format!("Stop following {n}"),
        (a, b) => format!("Follow {a}, stop following {b}"),
    }
}

/// How long it takes on Mastodon.
#[must_use]
pub const fn one_by_one() -> &'static str {
    "Mastodon takes them one by one, about one a second. You can go on reading meanwhile."
}

/// Title of a run.
#[must_use]
pub fn run_title(purpose: Purpose, finished: bool) -> &'static str {
    match (purpose, finished) {
        (Purpose::Plan, false) => "Following",
        (Purpose::Plan, true) => "Done",
        (Purpose::Undo(_), false) => "Taking it back",
        (Purpose::Undo(_), true) => "Taken back",
    }
}

/// How far it is.
#[must_use]
pub fn progress(progress: Progress) -> String {
    format!("{} of {}", progress.settled(), progress.all())
}

/// Result in one sentence.
#[must_use]
pub fn result(progress: Progress, purpose: Purpose) -> String {
    let mut parts = Vec::new();
    let done = match purpose {
        Purpose::Plan => "done",
        Purpose::Undo(_) => "taken back",
    };
    for (count, what) in [
        (progress.done, done),
        (progress.already, "as it was before"),
        (progress.requested, "asked, waiting for their yes"),
        (progress.failed, "not possible"),
        (progress.open, "still to come"),
        (progress.skipped, "left undone"),
    ] {
        if count > 0 {
            parts.push(format!("{count} {what}"));
        }
    }
    parts.join(", ")
}

/// State of a row.
#[must_use]
pub const fn state(state: &ItemState, act: Act, in_flight: bool) -> &'static str {
    match (state, act) {
        (ItemState::Waiting, _) if in_flight => "Looking them up",
        (ItemState::Waiting, _) => "Waiting",
        (ItemState::Sending, _) if in_flight => "Being sent",
        (ItemState::Sending, _) => "To be checked",
        (ItemState::Done, Act::Follow) => "Followed",
        (ItemState::Done, Act::Unfollow) => "No longer followed",
        (ItemState::Already, Act::Follow) => "Followed before",
        (ItemState::Already, Act::Unfollow) => "Not followed any more",
        (ItemState::Requested, _) => "Asked; they decide",
        (ItemState::Failed(_), _) => "Not possible",
        (ItemState::Skipped, _) => "Left undone",
    }
}

/// It waits until a time.
#[must_use]
pub fn goes_on_at(clock: &str) -> String {
    format!("Firstfeed goes on by itself at {clock}, if it is open.")
}

/// Button that stops.
#[must_use]
pub const fn stop() -> &'static str {
    "Stop"
}

/// It is stopping.
#[must_use]
pub const fn stopping() -> &'static str {
    "Stopping after this one"
}

/// It was stopped.
#[must_use]
pub const fn stopped() -> &'static str {
    "Stopped. Nothing is lost: it goes on where it stood."
}

/// Another run is at work.
#[must_use]
pub const fn waits_its_turn() -> &'static str {
    "This begins once the other one has nothing more to do."
}

/// Button that goes on.
#[must_use]
pub const fn resume() -> &'static str {
    "Go on"
}

/// Button that tries failed ones again.
#[must_use]
pub fn retry(failed: usize) -> String {
    if failed == 1 {
        "Try the failed one again".to_owned()
    } else {
        format!("Try the {failed} failed ones again")
    }
}

/// Button that takes back.
#[must_use]
pub const fn undo() -> &'static str {
    "Take all of it back"
}

/// What that means.
#[must_use]
pub const fn undo_help() -> &'static str {
    "Only what this run did is taken back. Whom you followed before, or by hand since, stays."
}

/// It was taken back.
#[must_use]
pub const fn undone() -> &'static str {
    "This was taken back later."
}

/// Button that signs in again.
#[must_use]
pub const fn sign_in_again() -> &'static str {
    "Sign in again"
}

/// Heading of earlier runs.
#[must_use]
pub const fn earlier() -> &'static str {
    "Earlier"
}

/// One earlier run.
#[must_use]
pub fn earlier_run(purpose: Purpose, network: Network, when: &str) -> String {
    let what = match purpose {
        Purpose::Plan => "Followed",
        Purpose::Undo(_) => "Taken back",
    };
    format!("{what} on {}, {when}", names::network(network))
}

/// Button that shows a run.
#[must_use]
pub const fn show_run() -> &'static str {
    "Show"
}

/// A run was cut off.
#[must_use]
pub const fn unfinished() -> &'static str {
    "Following was cut off before it was finished."
}

/// What to do about it.
#[must_use]
pub const fn unfinished_help() -> &'static str {
    "Nothing is lost. It goes on where it stood when you want it to."
}

/// Some of the journal could not be read.
#[must_use]
pub fn journal_damaged(rows: usize) -> String {
    if rows == 1 {
        "One entry in the list of what Firstfeed followed for you could not be read.".to_owned()
    } else {
        format!("{rows} entries in the list of what Firstfeed followed for you could not be read.")
    }
}

/// What that means.
#[must_use]
pub const fn journal_damaged_help() -> &'static str {
    "Those follows stay as they are; Firstfeed treats them as yours."
}

/// What the sheet for X is.
#[must_use]
pub const fn sheet_help() -> &'static str {
    "X lets no program follow for you. Open each page, press Follow there, and tick it off here."
}

/// How far the sheet is.
#[must_use]
pub fn sheet_progress(done: usize, all: usize) -> String {
    format!("{done} of {all} ticked off")
}

/// Button that opens the next page.
#[must_use]
pub fn sheet_next(name: &str) -> String {
    format!("Open the page of {name}")
}

/// All are ticked off.
#[must_use]
pub const fn sheet_done() -> &'static str {
    "All of them are ticked off."
}

/// Button that opens one page.
#[must_use]
pub const fn sheet_open() -> &'static str {
    "Open"
}

/// Spoken name of a tick.
#[must_use]
pub fn sheet_tick(name: &str) -> String {
    format!("Followed {name} on X")
}

/// Why a row failed, in one line.
#[must_use]
pub fn why(problem: &Problem) -> String {
    super::problem(problem).what
}

/// Switch that leaves out what people pass on.
#[must_use]
pub const fn without_boosts() -> &'static str {
    "Only what they write themselves"
}

/// What it means.
#[must_use]
pub const fn without_boosts_help() -> &'static str {
    "People on Mastodon also pass on posts of others, which it calls boosting. Without those your feed is quieter, and shows less than the preview did."
}

/// Heading of those whom the account follows besides.
#[must_use]
pub fn others(n: usize) -> String {
    format!("Others you follow there ({n})")
}

/// What becomes of them.
#[must_use]
pub const fn others_help() -> &'static str {
    "They stay as they are. Bring them into your feed here to see the whole of it; they count towards your minutes a day."
}

/// Button that brings them into the plan.
#[must_use]
pub const fn bring_others() -> &'static str {
    "Bring them into my feed here"
}
