//! What went wrong, and what to do about it.

use crate::domain::Problem;

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
        Problem::Offline => words(
            "You are offline.",
            "Everything you chose is kept. Connect to the internet and try again.",
        ),
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
            format!("“{typed}” is neither a handle nor an address."),
            "Try something like @name@server.org, name.bsky.social or https://example.org.",
        ),
        Problem::BadAddress { typed } => words(
            format!("“{typed}” is not a web address."),
            "An address starts with https:// and names a server.",
        ),
        Problem::DatabaseDamaged { kept_as } => words(
            "What Firstfeed had saved could not be read, so it begins anew.",
            format!("The old file was kept as {kept_as}."),
        ),
        Problem::DatabaseTooNew => words(
            "Your saved answers were written by a newer Firstfeed, and this one leaves them alone.",
            "Changes made here are not saved. Update Firstfeed, then open it again.",
        ),
        Problem::NotSaved => words(
            "Your answers could not be saved.",
            "Check that the disk has room. Firstfeed tries again with your next change.",
        ),
        Problem::AlreadyRunning => words(
            "Firstfeed is already open in another window.",
            "Changes made here are not saved. Close one of the two windows.",
        ),
        Problem::Stopped => words("Stopped.", "What had arrived is still here."),
        Problem::NoBrowser => words(
            "No browser could be opened.",
            "Copy the link and open it in your browser.",
        ),
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
        Problem::BadPicture => words("A picture could not be shown.", ""),
        Problem::Crashed => words(
            "Something in Firstfeed broke while doing this.",
            "The rest goes on. Try again; nothing you chose is lost.",
        ),
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`problem` above names every problem and sends the rest elsewhere"
)]
fn reading(problem: &Problem) -> Words {
    match problem {
        Problem::HostNotFound { host } => words(
            format!("There is no server called {host}."),
            "Check the spelling, or try again later.",
        ),
        Problem::Unreachable { host } => words(
            format!("{host} cannot be reached right now."),
            "Try again in a few minutes.",
        ),
        Problem::TimedOut { host } => words(
            format!("{host} took too long to answer."),
            "Try again in a few minutes.",
        ),
        Problem::NotFound { address } => words(
            format!("There is nothing at {address}."),
            "Check the spelling, or choose somebody else.",
        ),
        Problem::Gone { address } => words(
            format!("{address} no longer exists."),
            "Choose somebody else.",
        ),
        Problem::Moved { address, to } => words(
            format!("{address} has moved to {to}."),
            "Look up the new address under People to add it.",
        ),
        Problem::RateLimited { host, .. } => words(
            format!("{host} asks us to slow down."),
            "Wait a few minutes, then try again.",
        ),
        Problem::ServerFailed { host, status } => words(
            format!("{host} has a problem of its own ({status})."),
            "Try again later.",
        ),
        Problem::SignInNeeded { host } => words(
            format!("{host} shows this only to people who are signed in."),
            "You can still keep it in your plan.",
        ),
        Problem::HiddenSignedOut => words(
            "This person asks not to be shown without an account.",
            "You can still keep them in your plan.",
        ),
        Problem::TooLarge { host } => words(
            format!("{host} sent more than Firstfeed takes."),
            "Choose somebody else, or try again later.",
        ),
        Problem::NotUnderstood { host } => words(
            format!("{host} answered in a way Firstfeed does not understand."),
            "Try again later.",
        ),
        Problem::NoFeed { host } => words(
            format!("{host} offers no feed to follow."),
            "Try the address of its blog or news page.",
        ),
        Problem::BadRedirect { host } => words(
            format!("{host} sent us somewhere Firstfeed does not go."),
            "Check the address.",
        ),
        Problem::CannotRead { network } => words(
            format!(
                "{} lets nobody read without an account.",
                names::network(*network)
            ),
            "You see examples here; you can follow the real ones there.",
        ),
        _ => fallback(problem),
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`problem` above names every problem and sends the rest elsewhere"
)]
fn file(problem: &Problem) -> Words {
    const ANOTHER: &str = "Choose another file.";
    match problem {
        Problem::FileEmpty => words("The file is empty.", ANOTHER),
        Problem::FileTooLarge { limit_mb } => words(
            format!("The file is larger than {limit_mb} MB, too large for a plan."),
            ANOTHER,
        ),
        Problem::FileNotAPlan => words(
            "The file is not a Firstfeed plan.",
            "Choose a file that was saved with “Take it with me”, Mastodon’s list of follows (CSV), or a feed reader’s list (OPML).",
        ),
        Problem::FileDamaged { line } => words(
            format!("The file is damaged at line {line}."),
            "Ask for a fresh copy, or choose another file.",
        ),
        Problem::FileTooNew { version } => words(
            format!("The file comes from a newer Firstfeed (version {version} of the format)."),
            "Update Firstfeed, then open it again.",
        ),
        Problem::FileUnreadable { path } => words(
            format!("{path} could not be read."),
            "Check that it is there and that you may open it.",
        ),
        Problem::FileNotWritten { path } => words(
            format!("{path} could not be written."),
            "Choose another folder, or check that the disk has room.",
        ),
        Problem::NoFileDialog => words(
            "Your desktop offers no window for choosing files.",
            "Type the path of the file instead.",
        ),
        _ => fallback(problem),
    }
}

/// Only reached if a problem is sorted into the wrong part above.
fn fallback(problem: &Problem) -> Words {
    debug_assert!(false, "no words for {problem:?}");
    words("Something went wrong.", "Try again.")
}

/// Button that tries again.
#[must_use]
pub const fn retry() -> &'static str {
    "Try again"
}
