//! Everything that can go wrong for a person, as data; `text::problem` words it.

use serde::{Deserialize, Serialize};

use super::source::Network;

/// What went wrong. Fields are for the wording; none holds a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// No network at all.
    Offline,
    /// The name of the server could not be found.
    HostNotFound {
        /// Server's name.
        host: String,
    },
    /// The server did not let us connect.
    Unreachable {
        /// Server's name.
        host: String,
    },
    /// No answer in time.
    TimedOut {
        /// Server's name.
        host: String,
    },
    /// Nobody and nothing at this address (404, or the network's own way of saying so).
    NotFound {
        /// What was looked for, as the person would write it.
        address: String,
    },
    /// It was there and is gone for good (410, suspended, deleted).
    Gone {
        /// What was looked for.
        address: String,
    },
    /// The account has moved to another server and posts there.
    Moved {
        /// What was looked for.
        address: String,
        /// Where it is now, as the person would write it.
        to: String,
    },
    /// The server asks us to wait.
    RateLimited {
        /// Server's name.
        host: String,
        /// When to try again, seconds since 1970, if the server said so.
        until: Option<i64>,
    },
    /// The server failed (5xx).
    ServerFailed {
        /// Server's name.
        host: String,
        /// HTTP status.
        status: u16,
    },
    /// The server shows this only to people who are signed in (401, 403).
    SignInNeeded {
        /// Server's name.
        host: String,
    },
    /// The account asks not to be shown to people who are signed out
    /// (Bluesky's `!no-unauthenticated`).
    HiddenSignedOut,
    /// The answer was larger than we take.
    TooLarge {
        /// Server's name.
        host: String,
    },
    /// The answer was not what the network's rules say.
    NotUnderstood {
        /// Server's name.
        host: String,
    },
    /// The page has no feed.
    NoFeed {
        /// Server's name.
        host: String,
    },
    /// Too many redirects, or a redirect to an address we do not open.
    BadRedirect {
        /// Server's name.
        host: String,
    },
    /// This network cannot be read without paying.
    CannotRead {
        /// The network.
        network: Network,
    },
    /// What was typed is neither a handle nor an address.
    BadHandle {
        /// What was typed, shortened.
        typed: String,
    },
    /// Address in the settings is not an http(s) address.
    BadAddress {
        /// What was typed, shortened.
        typed: String,
    },
    /// The file holds nothing.
    FileEmpty,
    /// The file is larger than we open.
    FileTooLarge {
        /// Limit in megabytes.
        limit_mb: u32,
    },
    /// The file is not a Firstfeed plan.
    FileNotAPlan,
    /// The file ends in the middle or breaks the format.
    FileDamaged {
        /// Line where reading stopped, 1-based.
        line: usize,
    },
    /// The file is from a newer version.
    FileTooNew {
        /// The file's version.
        version: u64,
    },
    /// The file could not be read.
    FileUnreadable {
        /// Its path.
        path: String,
    },
    /// The file could not be written.
    FileNotWritten {
        /// Its path.
        path: String,
    },
    /// The desktop offers no file dialog.
    NoFileDialog,
    /// The saved state was damaged; it was set aside.
    DatabaseDamaged {
        /// Where the old file lies now.
        kept_as: String,
    },
    /// The saved state was written by a newer version; it is left as it is.
    DatabaseTooNew,
    /// Answers cannot be saved: disk full or not allowed.
    NotSaved,
    /// Another Firstfeed window is already using the saved state.
    AlreadyRunning,
    /// The person stopped it.
    Stopped,
    /// The browser could not be asked to open a link.
    NoBrowser,
    /// What was typed is not the name of a server.
    BadServer {
        /// What was typed, shortened.
        typed: String,
    },
    /// The server does not offer signing in the way its network does.
    NoSignIn {
        /// Server's name.
        host: String,
    },
    /// The person, or the server for them, said no on the sign-in page.
    SignInDenied {
        /// Server's name.
        host: String,
    },
    /// The answer of the sign-in page did not match what was asked (`state`, `iss`, `sub`,
    /// account): it is not used.
    SignInMismatch {
        /// Server's name.
        host: String,
    },
    /// The code or the page was not used in time.
    SignInTooLate {
        /// Server's name.
        host: String,
    },
    /// The browser could not reach back to us: no port on 127.0.0.1 could be opened.
    NoLoopback,
    /// Handle or password is wrong.
    WrongPassword {
        /// Server's name.
        host: String,
    },
    /// What was typed is the account's main password or something else, not an app password.
    NotAnAppPassword,
    /// The sign-in has expired or was revoked: sign in again.
    SignInExpired {
        /// Handle of the account.
        handle: String,
    },
    /// The sign-in does not allow what is needed (a scope is missing).
    NotAllowed {
        /// Server's name.
        host: String,
    },
    /// The computer's clock is too far off for signed requests.
    ClockOff {
        /// Server's name.
        host: String,
    },
    /// The network did not take this follow (blocked, suspended, not allowed by the other side).
    FollowRefused {
        /// Who was to be followed, as the person would write it.
        address: String,
    },
    /// The account may follow no more for now.
    FollowLimit {
        /// Server's name.
        host: String,
        /// When it may again, seconds since 1970, if known.
        until: Option<i64>,
    },
    /// The keyring is locked, and was not unlocked.
    KeyringLocked,
    /// The desktop has no keyring.
    KeyringMissing,
    /// There is a keyring service but nowhere in it to keep things.
    KeyringWithoutCollection,
    /// The keyring refused or failed.
    KeyringRefused,
    /// The keyring no longer holds this account's keys.
    KeyringEmptied,
    /// A picture could not be shown.
    BadPicture,
    /// A fault of our own; the rest goes on.
    Crashed,
}

impl Problem {
    /// Whether posts read earlier must not be shown any more: their author has gone, or asks
    /// not to be shown to people who are signed out.
    #[must_use]
    pub const fn takes_posts_back(&self) -> bool {
        matches!(
            self,
            Self::HiddenSignedOut | Self::Gone { .. } | Self::NotFound { .. }
        )
    }

    /// Whether it is about a server, or the way to it, and not about this computer.
    #[must_use]
    pub const fn is_servers(&self) -> bool {
        matches!(
            self,
            Self::Offline
                | Self::HostNotFound { .. }
                | Self::Unreachable { .. }
                | Self::TimedOut { .. }
                | Self::RateLimited { .. }
                | Self::ServerFailed { .. }
                | Self::NotFound { .. }
                | Self::Gone { .. }
                | Self::SignInNeeded { .. }
                | Self::NotUnderstood { .. }
                | Self::TooLarge { .. }
                | Self::BadRedirect { .. }
        )
    }

    /// Whether signing in again helps.
    #[must_use]
    pub const fn needs_sign_in(&self) -> bool {
        matches!(
            self,
            Self::SignInExpired { .. }
                | Self::SignInNeeded { .. }
                | Self::NotAllowed { .. }
                | Self::KeyringEmptied
        )
    }

    /// Whether trying again later can help.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        matches!(
            self,
            Self::Offline
                | Self::HostNotFound { .. }
                | Self::Unreachable { .. }
                | Self::TimedOut { .. }
                | Self::RateLimited { .. }
                | Self::ServerFailed { .. }
                | Self::FollowLimit { .. }
                | Self::NotSaved
                | Self::Crashed
        )
    }
}
