//! The catalogue maintainer's command.

fn main() {}
