//! The adapters and the whole app against real servers: a Bluesky network and two snac servers.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop where something is not as it should be"
)]

mod bluesky;
mod fidelity;
mod journey;
mod mastodon;
/// None are needed here.
const QUIET_ACCOUNTS: usize = 0;

#[path = "../support/servers.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod servers;

use firstfeed::domain::{Kind, Network, Post, Problem, Source};
use firstfeed::net::{Net, PostsAnswer};

use servers::Servers;

fn net() -> Net {
    // A second provider is refused, which is as good.
    drop(rustls::crypto::ring::default_provider().install_default());
    Net::new()
}

fn source(network: Network, address: &str) -> Source {
    Source {
        network,
        address: address.to_owned(),
        name: String::new(),
        kind: Kind::Project,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: 5,
    }
}

/// What an account's own server or the `AppView` gives for it.
async fn posts(network: Network, address: &str) -> Result<Vec<Post>, Problem> {
    let addresses = Servers::shared().addresses();
    let source = source(network, address);
    match net().posts(&source, &addresses, None).await? {
        PostsAnswer::Posts { posts, .. } => Ok(posts),
        PostsAnswer::Unchanged => panic!("nothing to compare with was given"),
    }
}

fn plain(post: &Post) -> String {
    post.text.iter().map(|span| span.text.as_str()).collect()
}
