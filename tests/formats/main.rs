//! The files that people take away and bring back.

#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at what it did not expect"
)]

#[expect(dead_code, reason = "only the catalogue and the model are needed here")]
#[path = "../support/small.rs"]
mod small;

mod exports;
mod hostile;
mod lists;
mod plan_files;
mod round_trip;
