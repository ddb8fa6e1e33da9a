//! The bundled catalogue, the rules it obeys, and the commands of its maintainer.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod rows;
mod search;
mod sizes;
mod small;
mod topics;
