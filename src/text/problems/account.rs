//! What went wrong with signing in, with the keyring, or with a follow.

use super::super::lang::{fill, say};
use super::{Words, fallback, words};
use crate::domain::Problem;

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`super::problem` names every problem and sends these here"
)]
pub(super) fn problem(problem: &Problem) -> Words {
    match problem {
        Problem::BadServer { typed } => words(
            fill("problems-bad-server", &[("typed", typed.into())]),
            say("problems-bad-server-todo"),
        ),
        Problem::NoSignIn { host } => words(
            fill("problems-no-sign-in", &[("host", host.into())]),
            say("problems-no-sign-in-todo"),
        ),
        Problem::SignInDenied { host } => words(
            fill("problems-sign-in-denied", &[("host", host.into())]),
            say("problems-sign-in-denied-todo"),
        ),
        Problem::SignInMismatch { host } => words(
            fill("problems-sign-in-mismatch", &[("host", host.into())]),
            say("problems-sign-in-mismatch-todo"),
        ),
        Problem::SignInTooLate { host } => words(
            fill("problems-sign-in-too-late", &[("host", host.into())]),
            say("problems-sign-in-too-late-todo"),
        ),
        Problem::NoLoopback => words(
            say("problems-no-loopback"),
            say("problems-no-loopback-todo"),
        ),
        Problem::WrongPassword { host } => words(
            fill("problems-wrong-password", &[("host", host.into())]),
            say("problems-wrong-password-todo"),
        ),
        Problem::NotAnAppPassword => words(
            say("problems-not-an-app-password"),
            say("problems-not-an-app-password-todo"),
        ),
        Problem::SignInExpired { handle } => words(
            fill("problems-sign-in-expired", &[("handle", handle.into())]),
            say("problems-sign-in-expired-todo"),
        ),
        Problem::NotAllowed { host } => words(
            fill("problems-not-allowed", &[("host", host.into())]),
            say("problems-not-allowed-todo"),
        ),
        Problem::ClockOff { host } => words(
            fill("problems-clock-off", &[("host", host.into())]),
            say("problems-clock-off-todo"),
        ),
        Problem::FollowRefused { address } => words(
            fill("problems-follow-refused", &[("address", address.into())]),
            say("problems-follow-refused-todo"),
        ),
        Problem::FollowLimit { host, .. } => words(
            fill("problems-follow-limit", &[("host", host.into())]),
            say("problems-follow-limit-todo"),
        ),
        Problem::KeyringLocked => words(
            say("problems-keyring-locked"),
            say("problems-keyring-locked-todo"),
        ),
        Problem::KeyringMissing => words(
            say("problems-keyring-missing"),
            say("problems-keyring-missing-todo"),
        ),
        Problem::KeyringWithoutCollection => words(
            say("problems-keyring-without-collection"),
            say("problems-keyring-without-collection-todo"),
        ),
        Problem::KeyringRefused => words(
            say("problems-keyring-refused"),
            say("problems-keyring-refused-todo"),
        ),
        Problem::KeyringEmptied => words(
            say("problems-keyring-emptied"),
            say("problems-keyring-emptied-todo"),
        ),
        _ => fallback(problem),
    }
}
