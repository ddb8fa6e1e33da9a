//! What went wrong with signing in, with the keyring, or with a follow.

use super::{Words, fallback, words};
use crate::domain::Problem;

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`super::problem` names every problem and sends these here"
)]
pub(super) fn problem(problem: &Problem) -> Words {
    match problem {
        Problem::BadServer { typed } => words(
            format!("“{typed}” is not the name of a server."),
            "Type a name like mastodon.social, or choose one from the list.",
        ),
        Problem::NoSignIn { host } => words(
            format!("{host} offers no sign-in that Firstfeed knows."),
            "Check the server's name, or choose another one.",
        ),
        Problem::SignInDenied { host } => words(
            format!("{host} did not let Firstfeed in."),
            "Nothing was changed. Sign in again when you want to.",
        ),
        Problem::SignInMismatch { host } => words(
            format!("The answer did not come from the sign-in you began at {host}."),
            "It was thrown away. Begin again from here.",
        ),
        Problem::SignInTooLate { host } => words(
            format!("The sign-in page of {host} waited too long."),
            "Begin again; the page is good for a few minutes.",
        ),
        Problem::NoLoopback => words(
            "Your computer did not let the browser answer Firstfeed.",
            "Close other sign-in windows and try again.",
        ),
        Problem::WrongPassword { host } => words(
            format!("{host} does not know this handle with this password."),
            "Check both, or make a new app password in the settings of Bluesky.",
        ),
        Problem::NotAnAppPassword => words(
            "This does not look like an app password.",
            "An app password has four groups of four, like abcd-efgh-ijkl-mnop. Make one in Bluesky under Settings, Privacy and security.",
        ),
        Problem::SignInExpired { handle } => words(
            format!("The sign-in of {handle} has ended."),
            "Sign in again; what was begun goes on from there.",
        ),
        Problem::NotAllowed { host } => words(
            format!("{host} did not give Firstfeed the right to do this."),
            "Sign out, sign in again and agree to what is asked.",
        ),
        Problem::ClockOff { host } => words(
            format!("{host} says the clock of this computer is wrong."),
            "Set the date and time, then try again.",
        ),
        Problem::FollowRefused { address } => words(
            format!("{address} cannot be followed from your account."),
            "They may have blocked your server. Leave them out, or choose somebody else.",
        ),
        Problem::FollowLimit { host, .. } => words(
            format!("{host} lets an account follow only so many people a day."),
            "The rest follows tomorrow when Firstfeed is open.",
        ),
        Problem::KeyringLocked => words(
            "Your keyring is locked.",
            "Unlock it and try again, or stay signed in only until you close Firstfeed.",
        ),
        Problem::KeyringMissing => words(
            "This desktop has no keyring to keep the sign-in in.",
            "Stay signed in only until you close Firstfeed, or install a keyring and try again.",
        ),
        Problem::KeyringWithoutCollection => words(
            "Your keyring has no place to keep the sign-in in yet.",
            "Make a keyring in your desktop's password settings and try again, or stay signed in only until you close Firstfeed.",
        ),
        Problem::KeyringRefused => words(
            "Your keyring did not take the sign-in.",
            "Try again, or stay signed in only until you close Firstfeed.",
        ),
        Problem::KeyringEmptied => words(
            "Your keyring no longer holds this sign-in.",
            "Sign in again.",
        ),
        _ => fallback(problem),
    }
}
