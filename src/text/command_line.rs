//! Words of the command line.

use super::lang::{Locale, fill, say};

/// All options.
#[must_use]
pub fn help() -> &'static str {
    say("command-line-help")
}

/// Name and version.
#[must_use]
pub const fn version() -> &'static str {
    concat!("Firstfeed ", env!("CARGO_PKG_VERSION"))
}

/// An option is not understood; `detail` is what the parser says.
#[must_use]
pub fn not_understood(detail: &str) -> String {
    fill("command-line-not-understood", &[("detail", detail.into())])
}

/// `--language` was given something else.
#[must_use]
pub fn no_language(typed: &str) -> String {
    let known: Vec<&str> = Locale::ALL.into_iter().map(Locale::tag).collect();
    fill(
        "command-line-no-language",
        &[("typed", typed.into()), ("known", known.join(", ").into())],
    )
}

/// `--mastodon` was not given as a pair.
#[must_use]
pub fn mastodon_form() -> &'static str {
    say("command-line-mastodon-form")
}

/// A file of a given catalogue cannot be read.
#[must_use]
pub fn unreadable(path: &str, detail: &str) -> String {
    fill(
        "command-line-unreadable",
        &[("path", path.into()), ("detail", detail.into())],
    )
}

/// An address is none.
#[must_use]
pub fn not_an_address(typed: &str) -> String {
    fill("command-line-not-an-address", &[("typed", typed.into())])
}

/// The program could not begin.
#[must_use]
pub fn no_start(detail: &str) -> String {
    fill("command-line-no-start", &[("detail", detail.into())])
}

/// No window could be opened.
#[must_use]
pub fn no_window(detail: &str) -> String {
    fill("command-line-no-window", &[("detail", detail.into())])
}
