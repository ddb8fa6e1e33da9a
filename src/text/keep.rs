//! Words of keeping the feed.

use crate::domain::export::Format;

use super::numbers;

/// Title.
#[must_use]
pub const fn title() -> &'static str {
    "How would you like to keep it?"
}

/// Help under the title.
#[must_use]
pub fn help(sources: usize) -> String {
    format!(
        "Your plan holds {}. All three ways are good, and you can switch later.",
        numbers::sources(sources)
    )
}

/// First door.
#[must_use]
pub const fn here() -> &'static str {
    "Keep reading here"
}

/// What it means.
#[must_use]
pub const fn here_help() -> &'static str {
    "Firstfeed opens on your feed from now on. No account, no sign-in, nothing posted."
}

/// Second door.
#[must_use]
pub const fn follow() -> &'static str {
    "Follow these for real"
}

/// What it means.
#[must_use]
pub const fn follow_help() -> &'static str {
    "Join Mastodon or Bluesky and follow everybody in one go. You see the whole list before anything happens, and can undo it."
}

/// Third door.
#[must_use]
pub const fn take() -> &'static str {
    "Take it with me"
}

/// What it means.
#[must_use]
pub const fn take_help() -> &'static str {
    "Save your plan as a file for another program, or to share with a colleague."
}

/// Button of the file for Mastodon.
#[must_use]
pub const fn csv() -> &'static str {
    "For Mastodon (CSV)"
}

/// What is in it.
#[must_use]
pub const fn csv_help() -> &'static str {
    "A list of accounts that Mastodon’s import page takes"
}

/// Button of the file for feed readers.
#[must_use]
pub const fn opml() -> &'static str {
    "For a feed reader (OPML)"
}

/// What is in it.
#[must_use]
pub const fn opml_help() -> &'static str {
    "Works in Feedly, NetNewsWire, Thunderbird and many others"
}

/// Button of our own file.
#[must_use]
pub const fn plan_file() -> &'static str {
    "Firstfeed plan"
}

/// What is in it.
#[must_use]
pub const fn plan_file_help() -> &'static str {
    "Everything: interests, people and wishes. A colleague can open it."
}

/// How much of the plan is not in a file that was written; empty when all of it is.
#[must_use]
pub fn left_out(format: Format, n: usize) -> String {
    let (verb, they, feed) = if n == 1 {
        ("is", "it offers", "feed")
    } else {
        ("are", "they offer", "feeds")
    };
    let sources = numbers::sources(n);
    match format {
        _ if n == 0 => String::new(),
        Format::MastodonCsv => format!(
            "{sources} {verb} not in this file: Mastodon’s list takes Mastodon accounts only."
        ),
        Format::Opml => format!("{sources} {verb} not in this file: {they} no {feed} to read."),
        Format::PlanFile => format!("{sources} {verb} not in this file."),
    }
}

/// A file is being written.
#[must_use]
pub const fn saving() -> &'static str {
    "Saving…"
}

/// Gives up on the file that is being chosen or written.
#[must_use]
pub const fn stop_saving() -> &'static str {
    "Cancel"
}

/// Link that opens the path field.
#[must_use]
pub const fn by_path() -> &'static str {
    "Type a path instead"
}

/// Name of the path field.
#[must_use]
pub const fn path_name() -> &'static str {
    "Path of the file"
}

/// Hint in the path field.
#[must_use]
pub const fn path_hint() -> &'static str {
    "/home/you/my-plan.json"
}

/// How the path field works.
#[must_use]
pub const fn path_help() -> &'static str {
    "The buttons above save to this path while it is filled in."
}

/// Question before a file is replaced; `path` is where it lies.
#[must_use]
pub fn replace(path: &str) -> String {
    format!("{path} is there already. Replace it?")
}

/// Button that replaces it.
#[must_use]
pub const fn replace_yes() -> &'static str {
    "Replace it"
}

/// Button that leaves it as it is.
#[must_use]
pub const fn replace_no() -> &'static str {
    "Leave it"
}

/// Accounts on X in the plan.
#[must_use]
pub fn on_x(n: usize) -> String {
    if n == 1 {
        "One account of your plan is on X. X lets nobody read or import from outside, so you would follow it there by hand.".to_owned()
    } else {
        format!(
            "{n} accounts of your plan are on X. X lets nobody read or import from outside, so you would follow them there by hand."
        )
    }
}
