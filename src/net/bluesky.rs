//! Bluesky, through the public `AppView`: no account is needed.

mod facets;
mod pack;
mod post;
mod thread;
mod wire;

use url::Url;

pub(super) use self::pack::pack;
use self::post::{SIGNED_IN_ONLY, author, has, has_handle, post};
use self::wire::{Feed, Item, Profile, Refusal};
use super::guard::Allowed;
use super::hosts::Purpose;
use super::http::{Answer, Ask, Body, Http, Validators, host_of};
use super::wire::{apart, endpoint, parse, sort_out};
use super::{Fresh, words};
use crate::domain::Problem;
use crate::domain::model::Addresses;
use crate::domain::source::{Kind, Network, Source};

/// Posts asked for at a time.
const PAGE: &str = "100";

/// Asks an XRPC method.
async fn ask(
    http: &Http,
    addresses: &Addresses,
    (method, query): (&str, &[(&str, &str)]),
    (purpose, validators): (Purpose, Option<&Validators>),
    address: &str,
) -> Result<Answer, Problem> {
    let mut url = endpoint(&addresses.bluesky, &format!("/xrpc/{method}"))?;
    url.query_pairs_mut().extend_pairs(query);
    http.get(&Ask {
        url,
        purpose,
        accept: "application/json",
        max_bytes: http.limits.json_bytes,
        validators,
        allowed: &Allowed::new(addresses),
        address,
        explain: true,
    })
    .await
}

/// Status 400 covers accounts that do not exist, too.
fn refused(body: &Body, address: &str) -> Problem {
    let host = host_of(&body.url);
    let Ok(refusal) = parse::<Refusal>(&body.bytes, &host) else {
        return Problem::NotUnderstood { host };
    };
    let address = address.to_owned();
    match (refusal.error.as_str(), refusal.message.as_str()) {
        ("AccountTakedown" | "AccountDeactivated" | "AccountSuspended", _) => {
            Problem::Gone { address }
        }
        (_, "Profile not found" | "Actor not found") => Problem::NotFound { address },
        // What can be no handle belongs to nobody; worded so by older and by newer servers.
        (_, message)
            if message.contains("valid did or a handle")
                || message.contains("Invalid AT identifier") =>
        {
            Problem::NotFound { address }
        }
        _ => Problem::NotUnderstood { host },
    }
}

/// An account's posts, replies and reposts.
pub(super) async fn posts(
    http: &Http,
    source: &Source,
    addresses: &Addresses,
    validators: Option<&Validators>,
) -> Result<Fresh, Problem> {
    let query = [
        ("actor", source.address.as_str()),
        ("filter", "posts_with_replies"),
        ("limit", PAGE),
    ];
    let shown = source.shown_address();
    let method = ("app.bsky.feed.getAuthorFeed", &query[..]);
    let answer = ask(
        http,
        addresses,
        method,
        (Purpose::Posts, validators),
        &shown,
    )
    .await?;
    let body = match answer {
        Answer::Unchanged => return Ok(Fresh::Unchanged),
        Answer::Refused(body) => return Err(refused(&body, &shown)),
        Answer::Body(body) => body,
    };
    let key = source.key();
    let host = host_of(&body.url);
    apart(&host.clone(), move || {
        let feed: Feed = parse(&body.bytes, &host)?;
        let items: Vec<Option<Item>> = feed
            .feed
            .into_iter()
            .map(|item| serde_json::from_value(item).ok())
            .collect();
        if !items.is_empty() && items.iter().all(Option::is_none) {
            return Err(Problem::NotUnderstood { host });
        }
        if items
            .iter()
            .flatten()
            .any(|item| has(&actor(item).labels, SIGNED_IN_ONLY))
        {
            return Err(Problem::HiddenSignedOut);
        }
        let items = items.into_iter().map(|item| Some(post(item?, &key)));
        let (posts, rest) = sort_out(items, feed.cursor.is_some());
        Ok(Fresh::Posts {
            posts,
            rest,
            validators: body.validators,
        })
    })
    .await
}

/// Whose feed an item stands in: who reposted it, or who wrote it.
fn actor(item: &Item) -> &Profile {
    item.reason
        .as_ref()
        .and_then(|reason| reason.by.as_ref())
        .unwrap_or(&item.post.author)
}

/// Who an account is.
pub(super) async fn profile(
    http: &Http,
    actor: &str,
    addresses: &Addresses,
) -> Result<Source, Problem> {
    let shown = format!("@{actor}");
    let query = [("actor", actor)];
    let method = ("app.bsky.actor.getProfile", &query[..]);
    let answer = ask(http, addresses, method, (Purpose::LookUp, None), &shown).await?;
    let body = match answer {
        Answer::Refused(body) => return Err(refused(&body, &shown)),
        Answer::Body(body) => body,
        // No validators were sent.
        Answer::Unchanged => {
            return Err(Problem::NotUnderstood {
                host: words::shortened(&addresses.bluesky, 80),
            });
        }
    };
    let profile: Profile = parse(&body.bytes, &host_of(&body.url))?;
    if has(&profile.labels, SIGNED_IN_ONLY) {
        return Err(Problem::HiddenSignedOut);
    }
    Ok(source(profile))
}

fn source(profile: Profile) -> Source {
    let about = profile.description.as_deref().unwrap_or_default();
    let about = words::first_sentence(about, super::ABOUT_CHARS);
    let who = author(&profile);
    let bot = has(&profile.labels, "bot");
    Source {
        network: Network::Bluesky,
        // A handle that is not its owner's any more says nothing; the DID stays.
        address: if has_handle(&profile) {
            profile.handle
        } else {
            profile.did
        },
        name: who.name,
        kind: if bot { Kind::Bot } else { Kind::Person },
        topics: Vec::new(),
        languages: Vec::new(),
        about,
        person: None,
        weight: super::PASTED_WEIGHT,
    }
}

/// Whether it is a page of Bluesky's web app.
pub(super) fn is_app(url: &Url) -> bool {
    matches!(
        url.host_str(),
        Some("bsky.app" | "www.bsky.app" | "staging.bsky.app")
    )
}

/// The account in the address of a page of Bluesky's web app.
pub(super) fn actor_in(url: &Url) -> Option<String> {
    let mut path = url.path_segments()?;
    (is_app(url) && path.next() == Some("profile"))
        .then(|| path.next().map(str::to_owned))
        .flatten()
        .filter(|actor| !actor.is_empty())
}
