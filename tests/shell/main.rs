//! The shell from outside: its store, its files, and its promise to answer each effect once.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at what it did not expect"
)]

#[path = "../support/account.rs"]
mod account;
mod accounts;
mod answers;
mod cancelling;
mod contacts;
mod damage;
mod dialogs;
mod fetching;
mod files;
#[path = "../support/web_server.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod server;
mod store;
mod support;
mod window;
