//! Words of reading here.

use super::lang::{fill, say};
use super::numbers;

/// Title.
#[must_use]
pub fn title() -> &'static str {
    say("home-title")
}

/// When the feed was last refreshed.
#[must_use]
pub fn refreshed(now: i64, at: i64, utc_offset_secs: i32) -> String {
    let ago = numbers::ago_long(now, at, utc_offset_secs);
    fill("home-refreshed", &[("ago", ago.into())])
}

/// It was not yet.
#[must_use]
pub fn not_refreshed() -> &'static str {
    say("home-not-refreshed")
}

/// Button that changes the plan.
#[must_use]
pub fn adjust() -> &'static str {
    say("home-adjust")
}

/// What it does.
#[must_use]
pub fn adjust_help() -> &'static str {
    say("home-adjust-help")
}

/// Button to the ways of taking the plan away.
#[must_use]
pub fn take() -> &'static str {
    say("home-take")
}
