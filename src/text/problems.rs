//! What went wrong, and what to do about it.

use crate::domain::Problem;

use super::lang::{fill, say};
use super::names;

mod account;

/// A problem in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// What happened.
    pub what: String,
    /// What to do; may be empty where nothing can be done.
    pub todo: String,
}

fn words(what: impl Into<String>, todo: impl Into<String>) -> Words {
    Words {
        what: what.into(),
        todo: todo.into(),
    }
}

/// What happened and what to do, for any problem.
#[must_use]
pub fn problem(problem: &Problem) -> Words {
    match problem {
        Problem::Offline => words(say("problems-offline"), say("problems-offline-todo")),
        Problem::HostNotFound { .. }
        | Problem::Unreachable { .. }
        | Problem::TimedOut { .. }
        | Problem::NotFound { .. }
        | Problem::Gone { .. }
        | Problem::Moved { .. }
        | Problem::RateLimited { .. }
        | Problem::ServerFailed { .. }
        | Problem::SignInNeeded { .. }
        | Problem::HiddenSignedOut
        | Problem::TooLarge { .. }
        | Problem::NotUnderstood { .. }
        | Problem::NoFeed { .. }
        | Problem::BadRedirect { .. }
        | Problem::CannotRead { .. } => reading(problem),
        Problem::FileEmpty
        | Problem::FileTooLarge { .. }
        | Problem::FileNotAPlan
        | Problem::FileDamaged { .. }
        | Problem::FileTooNew { .. }
        | Problem::FileUnreadable { .. }
        | Problem::FileNotWritten { .. }
        | Problem::NoFileDialog => file(problem),
        Problem::BadHandle { typed } => words(
            fill("problems-bad-handle", &[("typed", typed.into())]),
            say("problems-bad-handle-todo"),
        ),
        Problem::BadAddress { typed } => words(
            fill("problems-bad-address", &[("typed", typed.into())]),
            say("problems-bad-address-todo"),
        ),
        Problem::DatabaseDamaged { kept_as } => words(
            say("problems-database-damaged"),
            fill(
                "problems-database-damaged-todo",
                &[("kept_as", kept_as.into())],
            ),
        ),
        Problem::DatabaseTooNew => words(
            say("problems-database-too-new"),
            say("problems-database-too-new-todo"),
        ),
        Problem::NotSaved => words(say("problems-not-saved"), say("problems-not-saved-todo")),
        Problem::AlreadyRunning => words(
            say("problems-already-running"),
            say("problems-already-running-todo"),
        ),
        Problem::Stopped => words(say("problems-stopped"), say("problems-stopped-todo")),
        Problem::NoBrowser => words(say("problems-no-browser"), say("problems-no-browser-todo")),
        Problem::BadServer { .. }
        | Problem::NoSignIn { .. }
        | Problem::SignInDenied { .. }
        | Problem::SignInMismatch { .. }
        | Problem::SignInTooLate { .. }
        | Problem::NoLoopback
        | Problem::WrongPassword { .. }
        | Problem::NotAnAppPassword
        | Problem::SignInExpired { .. }
        | Problem::NotAllowed { .. }
        | Problem::ClockOff { .. }
        | Problem::FollowRefused { .. }
        | Problem::FollowLimit { .. }
        | Problem::KeyringLocked
        | Problem::KeyringMissing
        | Problem::KeyringWithoutCollection
        | Problem::KeyringRefused
        | Problem::KeyringEmptied => account::problem(problem),
        Problem::BadPicture => words(say("problems-bad-picture"), ""),
        Problem::Crashed => words(say("problems-crashed"), say("problems-crashed-todo")),
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`problem` above names every problem and sends the rest elsewhere"
)]
fn reading(problem: &Problem) -> Words {
    match problem {
        Problem::HostNotFound { host } => words(
            fill("problems-host-not-found", &[("host", host.into())]),
            say("problems-host-not-found-todo"),
        ),
        Problem::Unreachable { host } => words(
            fill("problems-unreachable", &[("host", host.into())]),
            say("problems-try-in-minutes"),
        ),
        Problem::TimedOut { host } => words(
            fill("problems-timed-out", &[("host", host.into())]),
            say("problems-try-in-minutes"),
        ),
        Problem::NotFound { address } => words(
            fill("problems-not-found", &[("address", address.into())]),
            say("problems-not-found-todo"),
        ),
        Problem::Gone { address } => words(
            fill("problems-gone", &[("address", address.into())]),
            say("problems-choose-somebody-else"),
        ),
        Problem::Moved { address, to } => words(
            fill(
                "problems-moved",
                &[("address", address.into()), ("to", to.into())],
            ),
            say("problems-moved-todo"),
        ),
        Problem::RateLimited { host, .. } => words(
            fill("problems-rate-limited", &[("host", host.into())]),
            say("problems-rate-limited-todo"),
        ),
        Problem::ServerFailed { host, status } => words(
            fill(
                "problems-server-failed",
                &[("host", host.into()), ("status", status.to_string().into())],
            ),
            say("problems-try-later"),
        ),
        Problem::SignInNeeded { host } => words(
            fill("problems-sign-in-needed", &[("host", host.into())]),
            say("problems-keep-it"),
        ),
        Problem::HiddenSignedOut => words(
            say("problems-hidden-signed-out"),
            say("problems-hidden-signed-out-todo"),
        ),
        Problem::TooLarge { host } => words(
            fill("problems-too-large", &[("host", host.into())]),
            say("problems-too-large-todo"),
        ),
        Problem::NotUnderstood { host } => words(
            fill("problems-not-understood", &[("host", host.into())]),
            say("problems-try-later"),
        ),
        Problem::NoFeed { host } => words(
            fill("problems-no-feed", &[("host", host.into())]),
            say("problems-no-feed-todo"),
        ),
        Problem::BadRedirect { host } => words(
            fill("problems-bad-redirect", &[("host", host.into())]),
            say("problems-bad-redirect-todo"),
        ),
        Problem::CannotRead { network } => words(
            fill(
                "problems-cannot-read",
                &[("network", names::network(*network).into())],
            ),
            say("problems-cannot-read-todo"),
        ),
        _ => fallback(problem),
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`problem` above names every problem and sends the rest elsewhere"
)]
fn file(problem: &Problem) -> Words {
    match problem {
        Problem::FileEmpty => words(
            say("problems-file-empty"),
            say("problems-choose-another-file"),
        ),
        Problem::FileTooLarge { limit_mb } => words(
            fill("problems-file-too-large", &[("limit_mb", limit_mb.into())]),
            say("problems-choose-another-file"),
        ),
        Problem::FileNotAPlan => words(
            say("problems-file-not-a-plan"),
            say("problems-file-not-a-plan-todo"),
        ),
        Problem::FileDamaged { line } => words(
            fill("problems-file-damaged", &[("line", line.into())]),
            say("problems-file-damaged-todo"),
        ),
        Problem::FileTooNew { version } => words(
            fill(
                "problems-file-too-new",
                &[("version", version.to_string().into())],
            ),
            say("problems-file-too-new-todo"),
        ),
        Problem::FileUnreadable { path } => words(
            fill("problems-file-unreadable", &[("path", path.into())]),
            say("problems-file-unreadable-todo"),
        ),
        Problem::FileNotWritten { path } => words(
            fill("problems-file-not-written", &[("path", path.into())]),
            say("problems-file-not-written-todo"),
        ),
        Problem::NoFileDialog => words(
            say("problems-no-file-dialog"),
            say("problems-no-file-dialog-todo"),
        ),
        _ => fallback(problem),
    }
}

/// Only reached if a problem is sorted into the wrong part above.
fn fallback(problem: &Problem) -> Words {
    debug_assert!(false, "no words for {problem:?}");
    words(say("problems-unknown"), retry())
}

/// Button that tries again.
#[must_use]
pub fn retry() -> &'static str {
    say("problems-retry")
}
