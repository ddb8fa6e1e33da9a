//! Whether a source of the catalogue still is what it was.

use url::Url;

use super::hosts::Purpose;
use super::{Net, PostsAnswer, bluesky, resolve};
use crate::domain::Problem;
use crate::domain::model::Addresses;
use crate::domain::source::{Network, Source};

/// A source that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alive {
    /// Where it has moved to: another account, or the feed's new address.
    pub moved_to: Option<String>,
    /// How the network writes its address now, if that differs by more than case.
    pub renamed: Option<String>,
    /// When it last posted something of its own, seconds since 1970.
    pub last_post: Option<i64>,
}

/// Asks after a source and its newest posts.
pub(super) async fn alive(
    net: &Net,
    source: &Source,
    addresses: &Addresses,
) -> Result<Alive, Problem> {
    let mut alive = Alive {
        moved_to: None,
        renamed: None,
        last_post: None,
    };
    match source.network {
        Network::Mastodon if source.hashtag().is_none() => {
            let shown = source.shown_address();
            let who = net
                .talk(addresses, &shown, Purpose::LookUp)
                .who(&source.address)
                .await?;
            alive.renamed = other(&source.address, who.source.address);
            alive.moved_to = who.moved_to;
            if alive.moved_to.is_some() {
                // Its posts are elsewhere now.
                return Ok(alive);
            }
        }
        Network::Mastodon => {}
        Network::Bluesky => {
            let profile = bluesky::profile(&net.inner.http, &source.address, addresses).await?;
            alive.renamed = other(&source.address, profile.address);
        }
        Network::Web => {
            let now = resolve::feed_at(net, &source.address, addresses).await?;
            let same = Url::parse(&source.address).is_ok_and(|url| url == now);
            alive.moved_to = (!same).then(|| now.into());
        }
        Network::X => {
            return Err(Problem::CannotRead {
                network: Network::X,
            });
        }
    }
    let is_account = source.network != Network::Web && source.hashtag().is_none();
    match net.posts(source, addresses, None).await {
        Ok(PostsAnswer::Posts { posts, .. }) => {
            alive.last_post = posts
                .iter()
                .filter(|post| post.shared_by.is_none())
                .map(|post| post.at)
                .max();
        }
        Ok(PostsAnswer::Unchanged) => {}
        // The account is there, as was said above; it only shows nothing to people without one.
        Err(Problem::NotFound { .. } | Problem::SignInNeeded { .. }) if is_account => {}
        Err(problem) => return Err(problem),
    }
    Ok(alive)
}

fn other(before: &str, now: String) -> Option<String> {
    (!now.eq_ignore_ascii_case(before)).then_some(now)
}
