//! Starter packs and lists: several accounts that somebody put together.

use super::super::typed::Pack;
use super::post::{SIGNED_IN_ONLY, has};
use super::wire::{Members, Pinned, Profile, StarterPack};
use super::{ask, refused, source};
use crate::domain::Problem;
use crate::domain::import::{Found, Imported};
use crate::domain::model::Addresses;
use crate::domain::plan::Plan;
use crate::net::hosts::Purpose;
use crate::net::http::{Answer, Body, Http, host_of};
use crate::net::wire::parse;
use crate::net::words;

/// Members asked for at a time, the most there may be (`app.bsky.graph.getList`).
const PAGE: usize = 100;
/// Longest name, in characters.
const MAX_NAME: usize = 80;

async fn body(
    http: &Http,
    addresses: &Addresses,
    method: (&str, &[(&str, &str)]),
    shown: &str,
) -> Result<Body, Problem> {
    let answer = ask(http, addresses, method, (Purpose::LookUp, None), shown).await?;
    match answer {
        Answer::Body(body) => Ok(body),
        Answer::Refused(body) => {
            let problem = refused(&body, shown);
            // "Starter pack not found", "List not found": worded otherwise by each method.
            Err(if matches!(problem, Problem::NotUnderstood { .. }) {
                Problem::NotFound {
                    address: shown.to_owned(),
                }
            } else {
                problem
            })
        }
        // No validators were sent.
        Answer::Unchanged => Err(Problem::NotUnderstood {
            host: words::shortened(&addresses.bluesky, 80),
        }),
    }
}

/// Who is in it, as many as a plan can hold. Those who ask not to be shown to people who are
/// signed out are left out and counted.
pub(in crate::net) async fn pack(
    http: &Http,
    pack: &Pack,
    addresses: &Addresses,
) -> Result<Found, Problem> {
    let shown = format!("@{}", pack.actor);
    // Records are addressed by DID; a handle may belong to somebody else by now.
    let query = [("actor", pack.actor.as_str())];
    let who = body(
        http,
        addresses,
        ("app.bsky.actor.getProfile", &query),
        &shown,
    )
    .await?;
    let who: Profile = parse(&who.bytes, &host_of(&who.url))?;
    let kind = if pack.is_list { "list" } else { "starterpack" };
    let mut list = format!("at://{}/app.bsky.graph.{kind}/{}", who.did, pack.key);
    let mut name = String::new();
    if !pack.is_list {
        let query = [("starterPack", list.as_str())];
        let method = ("app.bsky.graph.getStarterPack", &query[..]);
        let answer = body(http, addresses, method, &shown).await?;
        let answer: StarterPack = parse(&answer.bytes, &host_of(&answer.url))?;
        name = answer.starter_pack.record.name.unwrap_or_default();
        let Some(Pinned { uri }) = answer.starter_pack.list else {
            return Err(Problem::NotFound { address: shown });
        };
        list = uri;
    }
    let mut members = Imported::default();
    let mut cursor: Option<String> = None;
    for _ in 0..Plan::MAX.div_ceil(PAGE) {
        let limit = PAGE.to_string();
        let mut query = vec![("list", list.as_str()), ("limit", limit.as_str())];
        if let Some(cursor) = &cursor {
            query.push(("cursor", cursor));
        }
        let answer = body(http, addresses, ("app.bsky.graph.getList", &query), &shown).await?;
        let answer: Members = parse(&answer.bytes, &host_of(&answer.url))?;
        if name.is_empty() {
            name = answer.list.name.unwrap_or_default();
        }
        for member in answer.items {
            let hidden = has(&member.subject.labels, SIGNED_IN_ONLY);
            members.add((!hidden).then(|| source(member.subject)));
        }
        cursor = answer.cursor.filter(|next| Some(next) != cursor.as_ref());
        if cursor.is_none() {
            break;
        }
    }
    let name = words::shortened(&name, MAX_NAME);
    Ok(Found::Several {
        name: if name.trim().is_empty() { shown } else { name },
        list: members,
    })
}
