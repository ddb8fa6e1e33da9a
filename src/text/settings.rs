//! Words of the settings and of the dialogs.

use crate::domain::contact::Contact;
use crate::domain::model::Theme;

use super::numbers;

/// Title.
#[must_use]
pub const fn title() -> &'static str {
    "Settings"
}

/// Over light and dark.
#[must_use]
pub const fn theme_name() -> &'static str {
    "Appearance"
}

/// Light or dark.
#[must_use]
pub const fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "As my desktop",
        Theme::Light => "Light",
        Theme::Dark => "Dark",
    }
}

/// Over the text size.
#[must_use]
pub const fn zoom_name() -> &'static str {
    "Text size"
}

/// A text size.
#[must_use]
pub fn zoom(percent: u16) -> String {
    format!("{percent} %")
}

/// Button that makes text smaller.
#[must_use]
pub const fn smaller() -> &'static str {
    "Smaller text"
}

/// Button that makes text larger.
#[must_use]
pub const fn larger() -> &'static str {
    "Larger text"
}

/// Switch for less motion.
#[must_use]
pub const fn reduced_motion() -> &'static str {
    "Reduce motion"
}

/// What it does.
#[must_use]
pub const fn reduced_motion_help() -> &'static str {
    "Things appear at once instead of gliding in."
}

/// Over the addresses.
#[must_use]
pub const fn addresses() -> &'static str {
    "Network addresses"
}

/// When to touch them.
#[must_use]
pub const fn addresses_help() -> &'static str {
    "Change these only if your institution runs its own servers."
}

/// Name of the field.
#[must_use]
pub const fn bluesky_address() -> &'static str {
    "Bluesky is read from"
}

/// Name of the field.
#[must_use]
pub const fn hashtag_address() -> &'static str {
    "Mastodon hashtags are read from"
}

/// Button that uses the typed addresses.
#[must_use]
pub const fn use_addresses() -> &'static str {
    "Use these addresses"
}

/// Button that goes back to the public ones.
#[must_use]
pub const fn default_addresses() -> &'static str {
    "Use the public ones"
}

/// Over the data folder.
#[must_use]
pub const fn data() -> &'static str {
    "Your data"
}

/// Where it lies.
#[must_use]
pub const fn data_help() -> &'static str {
    "Everything Firstfeed knows about you lies in this folder on your computer, and nowhere else."
}

/// Button that copies the folder's path.
#[must_use]
pub const fn copy_path() -> &'static str {
    "Copy the path"
}

/// Button that deletes everything.
#[must_use]
pub const fn start_over() -> &'static str {
    "Start over…"
}

/// Title of the confirmation.
#[must_use]
pub const fn start_over_title() -> &'static str {
    "Delete everything and start over?"
}

/// What happens.
#[must_use]
pub const fn start_over_help() -> &'static str {
    "Your interests, people and settings are deleted from this computer. This cannot be undone."
}

/// Button that confirms.
#[must_use]
pub const fn start_over_yes() -> &'static str {
    "Delete everything"
}

/// Title of the dialog for an opened plan.
#[must_use]
pub const fn opened_title() -> &'static str {
    "Use this plan?"
}

/// What the plan holds.
#[must_use]
pub fn opened_holds(name: &str, sources: usize, interests: usize) -> String {
    format!(
        "{name} holds {} for {}.",
        numbers::sources(sources),
        numbers::count(interests, "interest", "interests")
    )
}

/// How much of an opened file cannot be used; empty when all of it can.
#[must_use]
pub fn opened_left_out(n: usize) -> String {
    match n {
        0 => String::new(),
        1 => "One topic or source of the file is left out: Firstfeed cannot use it.".to_owned(),
        _ => format!("{n} topics or sources of the file are left out: Firstfeed cannot use them."),
    }
}

/// What happens to the present plan.
#[must_use]
pub const fn opened_help() -> &'static str {
    "It takes the place of your present interests and people."
}

/// Button that uses the plan.
#[must_use]
pub const fn opened_use() -> &'static str {
    "Use this plan"
}

/// Button that keeps the present one.
#[must_use]
pub const fn opened_keep() -> &'static str {
    "Keep mine"
}

/// Title of the dialog for opening a plan by path.
#[must_use]
pub const fn open_title() -> &'static str {
    "Open a plan file"
}

/// Button that asks the desktop for a file.
#[must_use]
pub const fn open_choose() -> &'static str {
    "Choose a file…"
}

/// Button that opens the typed path.
#[must_use]
pub const fn open_path() -> &'static str {
    "Open this path"
}

/// Title of the list of contacted hosts.
#[must_use]
pub const fn contacted() -> &'static str {
    "Who was contacted"
}

/// What is in that list.
#[must_use]
pub const fn contacted_help() -> &'static str {
    "Every server that Firstfeed has asked for something since you began."
}

/// Button that brings the list.
#[must_use]
pub const fn list_contacted() -> &'static str {
    "Show the list"
}

/// Button that brings it anew.
#[must_use]
pub const fn list_contacted_again() -> &'static str {
    "Bring the list up to date"
}

/// The list is empty.
#[must_use]
pub const fn nobody_contacted() -> &'static str {
    "Nobody so far."
}

/// What a host was asked for.
#[must_use]
pub fn requests(contact: &Contact) -> String {
    let kinds = [
        (contact.posts, "for posts"),
        (contact.look_ups, "to look somebody up"),
        (contact.pictures, "for pictures"),
        (contact.sign_ins, "to sign in or out"),
        (contact.follows, "to follow"),
    ];
    let parts: Vec<String> = kinds
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| {
            let times = if count == 1 {
                "once".to_owned()
            } else {
                format!("{count} times")
            };
            format!("{times} {what}")
        })
        .collect();
    parts.join(", ")
}
