//! Behaviour of the pure part: events in, effects and visible state out.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test looks at one case and may stop where it is another"
)]

#[path = "../support/small.rs"]
mod small;

mod adjusting;
mod choosing;
mod files;
mod following;
mod home;
mod journal;
mod keeping;
mod looks;
mod plans;
mod previews;
mod properties;
mod running;
mod runs;
mod sheet;
mod signing;
mod starting;
mod steps;
mod taking_back;
mod tongues;
mod turns;
