//! Words of following for real.

pub mod next;
pub mod spoken;

use crate::domain::Problem;
use crate::domain::account::Act;
use crate::domain::run::proposal::Wanted;
use crate::domain::run::{ItemState, Progress, Purpose};
use crate::domain::source::Network;

use super::lang::{Counted, fill, say};
use super::marked::Marked;
use super::names;

/// How much of the plan is on a network.
#[must_use]
pub fn on_network(sources: usize) -> String {
    match sources {
        0 => say("follow-none-here").to_owned(),
        n => fill("follow-some-here", &[("n", n.into())]),
    }
}

/// Web feeds have no accounts.
#[must_use]
pub fn web_feeds(n: usize) -> Marked {
    fill("follow-web-feeds", &[("n", n.into())]).into()
}

/// Button that makes the list.
#[must_use]
pub fn propose() -> &'static str {
    say("follow-propose")
}

/// Button that shows a run that is not over.
#[must_use]
pub fn show_unfinished() -> &'static str {
    say("follow-show-unfinished")
}

/// Button that makes a new list in the place of what a run has left undone.
#[must_use]
pub fn propose_anew() -> &'static str {
    say("follow-propose-anew")
}

/// What the account follows is being read.
#[must_use]
pub fn reading(handle: &str) -> String {
    fill("follow-reading", &[("handle", handle.into())])
}

/// Link back to the networks.
#[must_use]
pub fn back_to_networks() -> &'static str {
    say("follow-back-to-networks")
}

/// Title of the list.
#[must_use]
pub fn confirm_title(network: Network) -> String {
    let network = names::network(network);
    fill("follow-confirm-title", &[("network", network.into())])
}

/// Help under it.
#[must_use]
pub fn confirm_help(handle: &str) -> String {
    fill("follow-confirm-help", &[("handle", handle.into())])
}

/// Heading of new ones.
#[must_use]
pub fn new(n: usize) -> String {
    fill("follow-new", &[("n", n.into())])
}

/// Heading of leaving ones.
#[must_use]
pub fn leaving(n: usize) -> String {
    fill("follow-leaving", &[("n", n.into())])
}

/// What leaving means.
#[must_use]
pub fn leaving_help() -> Marked {
    say("follow-leaving-help").into()
}

/// Heading of those followed already.
#[must_use]
pub fn already(n: usize) -> String {
    fill("follow-already", &[("n", n.into())])
}

/// Heading of those who were asked and have not answered yet.
#[must_use]
pub fn asked(n: usize) -> String {
    fill("follow-asked", &[("n", n.into())])
}

/// Why those have not answered yet.
#[must_use]
pub fn asked_help() -> Marked {
    say("follow-asked-help").into()
}

/// Who followed them.
#[must_use]
pub fn already_by(ours: bool) -> &'static str {
    if ours {
        say("follow-already-by-app")
    } else {
        say("follow-already-by-you")
    }
}

/// Heading of those that cannot be followed.
#[must_use]
pub fn cannot(n: usize) -> String {
    fill("follow-cannot", &[("n", n.into())])
}

/// There may be more than was read.
#[must_use]
pub fn incomplete() -> &'static str {
    say("follow-incomplete")
}

/// Everything is as the plan wants it.
#[must_use]
pub fn nothing_to_do() -> &'static str {
    say("follow-nothing-to-do")
}

/// Button that says yes.
#[must_use]
pub fn confirm(wanted: Wanted) -> String {
    match (wanted.follow, wanted.unfollow) {
        (0, 0) if wanted.lists > 0 => say("follow-confirm-lists").to_owned(),
        (0, 0) => say("follow-confirm-nothing").to_owned(),
        (n, 0) => fill("follow-confirm-follow", &[("n", n.into())]),
        (0, n) => fill("follow-confirm-unfollow", &[("n", n.into())]),
        (follow, unfollow) => fill(
            "follow-confirm-both",
            &[("follow", follow.into()), ("unfollow", unfollow.into())],
        ),
    }
}

/// How long it takes on Mastodon.
#[must_use]
pub fn one_by_one() -> &'static str {
    say("follow-one-by-one")
}

/// Title of a run.
#[must_use]
pub fn run_title(purpose: Purpose, finished: bool) -> &'static str {
    match (purpose, finished) {
        (Purpose::Plan, false) => say("follow-run-following"),
        (Purpose::Plan, true) => say("follow-run-done"),
        (Purpose::Undo(_), false) => say("follow-run-taking-back"),
        (Purpose::Undo(_), true) => say("follow-run-taken-back"),
    }
}

/// Title of a run that was stopped.
#[must_use]
pub fn stopped_title() -> &'static str {
    say("follow-run-stopped")
}

/// How far it is.
#[must_use]
pub fn progress(progress: Progress) -> String {
    let (done, all) = (progress.settled(), progress.all());
    fill(
        "follow-progress",
        &[("done", done.into()), ("all", all.into())],
    )
}

/// Result in one sentence.
#[must_use]
pub fn result(progress: Progress, purpose: Purpose) -> Marked {
    let some = |n: usize, words: Counted| (n > 0).then(|| words(n.into()));
    let done: Counted = match purpose {
        Purpose::Plan => |n| fill("follow-result-done", &[("n", n)]),
        Purpose::Undo(_) => |n| fill("follow-result-taken-back", &[("n", n)]),
    };
    let parts: Vec<String> = [
        some(progress.done, done),
        some(progress.already, |n| {
            fill("follow-result-already", &[("n", n)])
        }),
        some(progress.requested, |n| {
            fill("follow-result-requested", &[("n", n)])
        }),
        some(progress.failed, |n| {
            fill("follow-result-failed", &[("n", n)])
        }),
        some(progress.open, |n| fill("follow-result-open", &[("n", n)])),
        some(progress.skipped, |n| {
            fill("follow-result-skipped", &[("n", n)])
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    parts.join(" · ").into()
}

/// Button that unfolds the choices above the list.
#[must_use]
pub fn options() -> &'static str {
    say("follow-options")
}

/// State of a row.
#[must_use]
pub fn state(state: &ItemState, act: Act, in_flight: bool) -> &'static str {
    match (state, act) {
        (ItemState::Waiting, _) if in_flight => say("follow-state-looking-up"),
        (ItemState::Waiting, Act::Follow) => say("follow-state-waiting"),
        (ItemState::Waiting, Act::Unfollow) => say("follow-state-to-leave"),
        (ItemState::Sending, _) if in_flight => say("follow-state-sending"),
        (ItemState::Sending, _) => say("follow-state-to-check"),
        (ItemState::Done, Act::Follow) => say("follow-state-followed"),
        (ItemState::Done, Act::Unfollow) => say("follow-state-unfollowed"),
        (ItemState::Already, Act::Follow) => say("follow-state-followed-before"),
        (ItemState::Already, Act::Unfollow) => say("follow-state-not-followed"),
        (ItemState::Requested, _) => say("follow-state-requested"),
        (ItemState::Failed(_), _) => say("follow-state-failed"),
        (ItemState::Skipped, _) => say("follow-state-skipped"),
    }
}

/// It waits until a time.
#[must_use]
pub fn goes_on_at(clock: &str) -> String {
    fill("follow-goes-on-at", &[("clock", clock.into())])
}

/// Button that stops.
#[must_use]
pub fn stop() -> &'static str {
    say("follow-stop")
}

/// It is stopping.
#[must_use]
pub fn stopping() -> &'static str {
    say("follow-stopping")
}

/// It was stopped.
#[must_use]
pub fn stopped() -> &'static str {
    say("follow-stopped")
}

/// Another run is at work.
#[must_use]
pub fn waits_its_turn() -> &'static str {
    say("follow-waits-its-turn")
}

/// Button that goes on.
#[must_use]
pub fn resume() -> &'static str {
    say("follow-resume")
}

/// Button that tries failed ones again.
#[must_use]
pub fn retry(failed: usize) -> String {
    fill("follow-retry", &[("n", failed.into())])
}

/// Button that takes back.
#[must_use]
pub fn undo() -> &'static str {
    say("follow-undo")
}

/// What that means.
#[must_use]
pub fn undo_help() -> &'static str {
    say("follow-undo-help")
}

/// It was taken back.
#[must_use]
pub fn undone() -> &'static str {
    say("follow-undone")
}

/// Why accounts may have refused.
#[must_use]
pub fn refused_help() -> Marked {
    say("follow-refused-help").into()
}

/// Button that signs in again.
#[must_use]
pub fn sign_in_again() -> &'static str {
    say("follow-sign-in-again")
}

/// Heading of earlier runs.
#[must_use]
pub fn earlier() -> &'static str {
    say("follow-earlier")
}

/// One earlier run.
#[must_use]
pub fn earlier_run(purpose: Purpose, network: Network, when: &str) -> String {
    let (network, when) = (names::network(network).into(), when.into());
    match purpose {
        Purpose::Plan => fill(
            "follow-earlier-followed",
            &[("network", network), ("when", when)],
        ),
        Purpose::Undo(_) => fill(
            "follow-earlier-taken-back",
            &[("network", network), ("when", when)],
        ),
    }
}

/// Button that shows a run.
#[must_use]
pub fn show_run() -> &'static str {
    say("follow-show-run")
}

/// A run was cut off.
#[must_use]
pub fn unfinished() -> &'static str {
    say("follow-unfinished")
}

/// What to do about it.
#[must_use]
pub fn unfinished_help() -> &'static str {
    say("follow-unfinished-help")
}

/// Some of the journal could not be read.
#[must_use]
pub fn journal_damaged(rows: usize) -> String {
    fill("follow-journal-damaged", &[("n", rows.into())])
}

/// What that means.
#[must_use]
pub fn journal_damaged_help() -> &'static str {
    say("follow-journal-damaged-help")
}

/// Why a row failed, in one line.
#[must_use]
pub fn why(problem: &Problem) -> String {
    super::problem(problem).what
}

/// Switch that leaves out what people pass on.
#[must_use]
pub fn without_boosts() -> &'static str {
    say("follow-without-boosts")
}

/// What it means.
#[must_use]
pub fn without_boosts_help() -> Marked {
    say("follow-without-boosts-help").into()
}

/// Heading of those whom the account follows besides.
#[must_use]
pub fn others(n: usize) -> String {
    fill("follow-others", &[("n", n.into())])
}

/// What becomes of them.
#[must_use]
pub fn others_help() -> &'static str {
    say("follow-others-help")
}

/// Button that brings them into the plan.
#[must_use]
pub fn bring_others() -> &'static str {
    say("follow-bring-others")
}
