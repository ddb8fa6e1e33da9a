//! Words of reading here.

use super::numbers;

/// Title.
#[must_use]
pub const fn title() -> &'static str {
    "Your feed"
}

/// When the feed was last refreshed.
#[must_use]
pub fn refreshed(now: i64, at: i64, utc_offset_secs: i32) -> String {
    format!("Refreshed {}", numbers::ago_long(now, at, utc_offset_secs))
}

/// It was not yet.
#[must_use]
pub const fn not_refreshed() -> &'static str {
    "Not refreshed yet"
}

/// Button that changes the plan.
#[must_use]
pub const fn adjust() -> &'static str {
    "Adjust"
}

/// What it does.
#[must_use]
pub const fn adjust_help() -> &'static str {
    "Change interests, people and minutes"
}

/// Button to the ways of taking the plan away.
#[must_use]
pub const fn take() -> &'static str {
    "Take it with me"
}
