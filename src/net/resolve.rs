//! Finds out what a pasted handle or address is.

use url::Url;

use super::guard::Allowed;
use super::hosts::Purpose;
use super::http::{Answer, Ask, Body, host_of};
use super::typed::Typed;
use super::wire::apart;
use super::{ABOUT_CHARS, Net, PASTED_WEIGHT, bluesky, discover, feed, words};
use crate::domain::Problem;
use crate::domain::import::Found;
use crate::domain::model::Addresses;
use crate::domain::source::{Kind, Network, Source};

/// Most feeds of one page that are tried.
const MAX_TRIES: usize = 3;

/// What a typed text is.
pub(super) async fn resolve(
    net: &Net,
    typed: &str,
    addresses: &Addresses,
) -> Result<Found, Problem> {
    let one = match Typed::read(typed)? {
        Typed::Pack(pack) => return bluesky::pack(&net.inner.http, &pack, addresses).await,
        Typed::Short(url) => {
            // Where it leads is all that is wanted.
            let led = fetch(net, url, addresses).await?.url;
            let Typed::Pack(pack) = Typed::read(led.as_str())? else {
                return Err(Problem::BadHandle {
                    typed: words::shortened(typed, 60),
                });
            };
            return bluesky::pack(&net.inner.http, &pack, addresses).await;
        }
        Typed::Mastodon { user, host } => account(net, &user, &host, addresses).await,
        Typed::Page { user, host, url } => {
            // Many sites write people as /@name; those that are no servers may have a feed.
            match account(net, &user, &host, addresses).await {
                Err(problem @ (Problem::NotFound { .. } | Problem::SignInNeeded { .. })) => {
                    site(net, url, addresses).await.map_err(|_no_site| problem)
                }
                other => other,
            }
        }
        Typed::Bluesky(actor) => bluesky::profile(&net.inner.http, &actor, addresses).await,
        Typed::Name(name) => match bluesky::profile(&net.inner.http, &name, addresses).await {
            // Only where Bluesky knows for sure: a name must not lead elsewhere on a bad day.
            Err(problem @ Problem::NotFound { .. }) => {
                match Url::parse(&format!("https://{name}/")) {
                    Ok(url) => site(net, url, addresses).await.map_err(|_no_site| problem),
                    Err(_) => Err(problem),
                }
            }
            other => other,
        },
        Typed::X(name) => Ok(plain(Network::X, name.clone(), name, Kind::Person)),
        Typed::Tag(tag) => {
            let tag = format!("#{tag}");
            Ok(plain(Network::Mastodon, tag.clone(), tag, Kind::Hashtag))
        }
        Typed::Web(url) => site(net, url, addresses).await,
    };
    one.map(|source| Found::One(Box::new(source)))
}

fn plain(network: Network, address: String, name: String, kind: Kind) -> Source {
    Source {
        network,
        address,
        name,
        kind,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: PASTED_WEIGHT,
    }
}

async fn account(
    net: &Net,
    user: &str,
    host: &str,
    addresses: &Addresses,
) -> Result<Source, Problem> {
    let address = format!("{user}@{host}");
    let shown = format!("@{address}");
    let who = net
        .talk(addresses, &shown, Purpose::LookUp)
        .who(&address)
        .await?;
    // An account that has moved says where to; following it there is the person's choice.
    if let Some(to) = who.moved_to {
        return Err(Problem::Moved {
            address: shown,
            to: format!("@{to}"),
        });
    }
    Ok(who.source)
}

/// A feed, or the feed that a page names.
async fn site(net: &Net, url: Url, addresses: &Addresses) -> Result<Source, Problem> {
    let body = fetch(net, url, addresses).await?;
    let host = host_of(&body.url);
    let (found, body) = read(&host, body).await;
    let problem = match found {
        Ok(source) => return Ok(source),
        Err(problem) => problem,
    };
    if !feed::is_page(&body.bytes) {
        return Err(problem);
    }
    let named = apart(&host, move || Ok(discover::feeds(&body.bytes, &body.url))).await?;
    let mut problem = Problem::NoFeed { host };
    for url in named.into_iter().take(MAX_TRIES) {
        let host = host_of(&url);
        match fetch(net, url, addresses).await {
            Ok(body) => match read(&host, body).await.0 {
                Ok(source) => return Ok(source),
                Err(other) => problem = other,
            },
            Err(other) => problem = other,
        }
    }
    Err(problem)
}

async fn fetch(net: &Net, url: Url, addresses: &Addresses) -> Result<Body, Problem> {
    let http = &net.inner.http;
    let host = host_of(&url);
    let address = words::shortened(url.as_str(), 200);
    let ask = Ask {
        url,
        purpose: Purpose::LookUp,
        accept: feed::ACCEPT,
        // It may be a feed.
        max_bytes: http.limits.feed_bytes,
        validators: None,
        allowed: &Allowed::new(addresses),
        address: &address,
        explain: false,
    };
    match http.get(&ask).await? {
        Answer::Body(body)
            if feed::is_page(&body.bytes) && body.bytes.len() > http.limits.page_bytes =>
        {
            Err(Problem::TooLarge { host })
        }
        Answer::Body(body) => Ok(body),
        Answer::Unchanged | Answer::Refused(_) => Err(Problem::NotUnderstood { host }),
    }
}

/// The source a feed is; the body is handed back, because it may be a page.
async fn read(host: &str, body: Body) -> (Result<Source, Problem>, Body) {
    let kept = body.clone();
    let source = apart(host, move || {
        let parsed = feed::parse(&body)?;
        let host = host_of(&body.url);
        Ok(Source {
            languages: parsed.language.into_iter().collect(),
            about: words::first_sentence(&parsed.about, ABOUT_CHARS),
            ..plain(
                Network::Web,
                body.url.into(),
                if parsed.title.is_empty() {
                    host
                } else {
                    parsed.title
                },
                Kind::Publication,
            )
        })
    })
    .await;
    (source, kept)
}

/// Where a feed is now, after redirects.
pub(super) async fn feed_at(
    net: &Net,
    address: &str,
    addresses: &Addresses,
) -> Result<Url, Problem> {
    let url = Url::parse(address).map_err(|_any| Problem::BadAddress {
        typed: words::shortened(address, 80),
    })?;
    fetch(net, url, addresses).await.map(|body| body.url)
}
