//! Words of the settings and of the dialogs.

use crate::domain::contact::Contact;
use crate::domain::model::{Language, Theme};

use super::lang::{Counted, fill, say};
use super::marked::Marked;
use super::numbers;

/// Title.
#[must_use]
pub fn title() -> &'static str {
    say("settings-title")
}

/// Over light and dark.
#[must_use]
pub fn theme_name() -> &'static str {
    say("settings-theme-name")
}

/// Light or dark.
#[must_use]
pub fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => say("settings-theme-system"),
        Theme::Light => say("settings-theme-light"),
        Theme::Dark => say("settings-theme-dark"),
    }
}

/// Over the languages of the app.
#[must_use]
pub fn language_name() -> &'static str {
    say("settings-language-name")
}

/// A language in its own words: who cannot read the present one finds their own.
#[must_use]
pub fn language(language: Language) -> &'static str {
    match language {
        Language::System => say("settings-language-system"),
        Language::English => "English",
        Language::German => "Deutsch",
        Language::Spanish => "Español",
        Language::French => "Français",
        Language::Portuguese => "Português (Brasil)",
    }
}

/// Over the text size.
#[must_use]
pub fn zoom_name() -> &'static str {
    say("settings-zoom-name")
}

/// A text size.
#[must_use]
pub fn zoom(percent: u16) -> String {
    numbers::whole_percent(f32::from(percent))
}

/// Button that makes text smaller.
#[must_use]
pub fn smaller() -> &'static str {
    say("settings-smaller")
}

/// Button that makes text larger.
#[must_use]
pub fn larger() -> &'static str {
    say("settings-larger")
}

/// Switch for less motion.
#[must_use]
pub fn reduced_motion() -> &'static str {
    say("settings-reduced-motion")
}

/// What it does.
#[must_use]
pub fn reduced_motion_help() -> &'static str {
    say("settings-reduced-motion-help")
}

/// Over the addresses.
#[must_use]
pub fn addresses() -> &'static str {
    say("settings-addresses")
}

/// When to touch them.
#[must_use]
pub fn addresses_help() -> Marked {
    say("settings-addresses-help").into()
}

/// Name of the field.
#[must_use]
pub fn bluesky_address() -> &'static str {
    say("settings-bluesky-address")
}

/// Name of the field.
#[must_use]
pub fn hashtag_address() -> &'static str {
    say("settings-hashtag-address")
}

/// Button that uses the typed addresses.
#[must_use]
pub fn use_addresses() -> &'static str {
    say("settings-use-addresses")
}

/// Button that goes back to the public ones.
#[must_use]
pub fn default_addresses() -> &'static str {
    say("settings-default-addresses")
}

/// Over the data folder.
#[must_use]
pub fn data() -> &'static str {
    say("settings-data")
}

/// Where it lies.
#[must_use]
pub fn data_help() -> &'static str {
    say("settings-data-help")
}

/// Button that copies the folder's path.
#[must_use]
pub fn copy_path() -> &'static str {
    say("settings-copy-path")
}

/// Button that deletes everything.
#[must_use]
pub fn start_over() -> &'static str {
    say("settings-start-over")
}

/// Title of the confirmation.
#[must_use]
pub fn start_over_title() -> &'static str {
    say("settings-start-over-title")
}

/// What happens.
#[must_use]
pub fn start_over_help() -> &'static str {
    say("settings-start-over-help")
}

/// Button that confirms.
#[must_use]
pub fn start_over_yes() -> &'static str {
    say("settings-start-over-yes")
}

/// Title of the dialog for an opened plan.
#[must_use]
pub fn opened_title() -> &'static str {
    say("settings-opened-title")
}

/// What the plan holds.
#[must_use]
pub fn opened_holds(name: &str, sources: usize, interests: usize) -> String {
    fill(
        "settings-opened-holds",
        &[
            ("name", name.into()),
            ("sources", sources.into()),
            ("interests", interests.into()),
        ],
    )
}

/// How much of an opened file cannot be used; empty when all of it can.
#[must_use]
pub fn opened_left_out(n: usize) -> String {
    match n {
        0 => String::new(),
        n => fill("settings-opened-left-out", &[("n", n.into())]),
    }
}

/// What happens to the present plan.
#[must_use]
pub fn opened_help() -> &'static str {
    say("settings-opened-help")
}

/// Button that uses the plan.
#[must_use]
pub fn opened_use() -> &'static str {
    say("settings-opened-use")
}

/// Button that keeps the present one.
#[must_use]
pub fn opened_keep() -> &'static str {
    say("settings-opened-keep")
}

/// Title of the dialog for opening a plan by path.
#[must_use]
pub fn open_title() -> &'static str {
    say("settings-open-title")
}

/// Button that asks the desktop for a file.
#[must_use]
pub fn open_choose() -> &'static str {
    say("settings-open-choose")
}

/// Button that opens the typed path.
#[must_use]
pub fn open_path() -> &'static str {
    say("settings-open-path")
}

/// Title of the list of contacted hosts.
#[must_use]
pub fn contacted() -> &'static str {
    say("settings-contacted")
}

/// What is in that list.
#[must_use]
pub fn contacted_help() -> &'static str {
    say("settings-contacted-help")
}

/// Button that brings the list.
#[must_use]
pub fn list_contacted() -> &'static str {
    say("settings-list-contacted")
}

/// Button that brings it anew.
#[must_use]
pub fn list_contacted_again() -> &'static str {
    say("settings-list-contacted-again")
}

/// The list is empty.
#[must_use]
pub fn nobody_contacted() -> &'static str {
    say("settings-nobody-contacted")
}

/// What a host was asked for.
#[must_use]
pub fn requests(contact: &Contact) -> String {
    let some = |n: u64, words: Counted| (n > 0).then(|| words(n.into()));
    let parts: Vec<String> = [
        some(contact.posts, |n| {
            fill("settings-requests-posts", &[("n", n)])
        }),
        some(contact.look_ups, |n| {
            fill("settings-requests-look-ups", &[("n", n)])
        }),
        some(contact.pictures, |n| {
            fill("settings-requests-pictures", &[("n", n)])
        }),
        some(contact.sign_ins, |n| {
            fill("settings-requests-sign-ins", &[("n", n)])
        }),
        some(contact.follows, |n| {
            fill("settings-requests-follows", &[("n", n)])
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    parts.join(", ")
}
