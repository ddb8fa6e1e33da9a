//! The adapters against a server on this machine: what it says, and how it misbehaves.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::needless_pass_by_value,
    clippy::format_collect,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop where something is not as it should be; values are written in place"
)]

mod acting;
mod acting_more;
mod bluesky;
mod faults;
mod feeds;
mod hostile;
mod looking_up;
mod mastodon;
mod pictures;
mod politeness;
#[path = "../support/web_server.rs"]
mod server;
mod signing_in;
mod text;

use std::time::Duration;

use firstfeed::domain::model::Addresses;
use firstfeed::domain::{Post, Problem, Source};
use firstfeed::net::{Limits, Net, PostsAnswer};

/// The adapters with no pause between requests.
fn net() -> Net {
    Net::with_limits(Limits {
        spacing: Duration::ZERO,
        ..Limits::default()
    })
}

/// A source's posts.
async fn posts(source: &Source, addresses: &Addresses) -> Result<Vec<Post>, Problem> {
    match net().posts(source, addresses, None).await? {
        PostsAnswer::Posts { posts, .. } => Ok(posts),
        PostsAnswer::Unchanged => panic!("nothing to compare with was given"),
    }
}
