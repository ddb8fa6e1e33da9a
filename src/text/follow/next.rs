//! Words of what comes of following: who gets to know of it, and where one reads afterwards.

use crate::domain::source::Network;
use crate::text::lang::{fill, say};
use crate::text::marked::{Marked, foreign};

/// Who gets to know whom one follows.
#[must_use]
pub fn seen(network: Network) -> Marked {
    match network {
        Network::Mastodon => say("follow-seen-mastodon"),
        Network::Bluesky | Network::Web | Network::X => say("follow-seen-bluesky"),
    }
    .into()
}

/// Heading.
#[must_use]
pub fn title() -> &'static str {
    say("follow-next-title")
}

/// Where on the network their posts are; `host` is the name of the account's server.
#[must_use]
pub fn place(network: Network, host: &str) -> Marked {
    match network {
        Network::Mastodon => fill("follow-next-mastodon", &[("host", foreign(host).into())]),
        Network::Bluesky | Network::Web | Network::X => say("follow-next-bluesky").to_owned(),
    }
    .into()
}

/// How to keep it quiet there.
#[must_use]
pub fn quiet() -> Marked {
    say("follow-next-quiet").into()
}

/// Button that opens it in the browser.
#[must_use]
pub fn open(network: Network, host: &str) -> String {
    let place = match network {
        Network::Mastodon => host,
        Network::Bluesky | Network::Web | Network::X => super::names::network(network),
    };
    fill("follow-next-open", &[("place", place.into())])
}
