//! Words of the command line.

/// All options.
#[must_use]
pub const fn help() -> &'static str {
    "\
Firstfeed: choose what you care about, and see the feed you would get.

firstfeed [OPTIONS] [PLAN]

PLAN                     A Firstfeed plan file to open.
--data-dir FOLDER        Keep answers and saved posts in this folder.
--catalogue FOLDER       Use the topics and sources in this folder, not the bundled ones.
--bluesky ADDRESS        Read Bluesky from this server instead of the public one.
--hashtags ADDRESS       Ask this Mastodon server for hashtags.
--mastodon NAME=ADDRESS  Reach the Mastodon server NAME at this address (may be repeated).
--help                   Show this text.
--version                Show the version.

Addresses given here are saved, as if they had been set in the settings."
}

/// Name and version.
#[must_use]
pub const fn version() -> &'static str {
    concat!("Firstfeed ", env!("CARGO_PKG_VERSION"))
}

/// An option is not understood; `detail` is what the parser says.
#[must_use]
pub fn not_understood(detail: &str) -> String {
    format!("Firstfeed did not understand its options: {detail}.\nTry firstfeed --help.")
}

/// `--mastodon` was not given as a pair.
#[must_use]
pub const fn mastodon_form() -> &'static str {
    "--mastodon needs a name and an address, as in example.org=https://social.example.org"
}

/// A file of a given catalogue cannot be read.
#[must_use]
pub fn unreadable(path: &str, detail: &str) -> String {
    format!("{path} cannot be read ({detail})")
}

/// An address is none.
#[must_use]
pub fn not_an_address(typed: &str) -> String {
    format!("“{typed}” is not a web address; it starts with http:// or https://")
}

/// The program could not begin.
#[must_use]
pub fn no_start(detail: &str) -> String {
    format!("Firstfeed could not start. ({detail})")
}

/// No window could be opened.
#[must_use]
pub fn no_window(detail: &str) -> String {
    format!(
        "Firstfeed could not open a window. It needs a desktop with X11 or Wayland and OpenGL. ({detail})"
    )
}
