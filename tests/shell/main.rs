//! The shell from outside: its store, its files, and its promise to answer each effect once.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at what it did not expect"
)]

mod answers;
mod cancelling;
mod contacts;
mod damage;
mod dialogs;
mod fetching;
mod files;
mod store;
mod support;
mod window;
