//! The bundled catalogue, the rules it obeys, and the commands of its maintainer.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect; the server is shared"
)]

#[expect(
    dead_code,
    reason = "made for the adapters, which misbehave in more ways"
)]
#[path = "../support/web_server.rs"]
mod server;

mod command;
mod desk;
mod finding;
mod rows;
mod search;
mod servers;
mod sizes;
mod small;
mod tongues;
mod topics;
mod translations;
mod verify;
