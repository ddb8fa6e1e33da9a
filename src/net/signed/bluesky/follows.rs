//! Whom a Bluesky account follows, as anybody may read it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::super::super::sign_in::is_did;
use super::super::super::wire::each;
use super::super::super::words;
use super::super::{Inner, MAX_CURSOR_BYTES, MAX_FOLLOWS, MAX_PAGES};
use super::{FOLLOW, key_of};
use crate::domain::Problem;
use crate::domain::account::{Act, Followed, Follows, Order};

/// Records and profiles asked for at a time.
const PAGE: &str = "100";
/// Accounts compared at a time (`app.bsky.graph.getRelationships`).
const COMPARED: usize = 30;

#[derive(Deserialize)]
struct Records {
    #[serde(deserialize_with = "each")]
    records: Vec<Record>,
    cursor: Option<String>,
}

#[derive(Deserialize)]
struct Record {
    uri: String,
    value: Subject,
}

#[derive(Deserialize)]
struct Subject {
    subject: String,
}

/// The records by which an account follows people, as its own server had them when it was last
/// asked. Some may have gone since.
#[derive(Default)]
pub(in crate::net::signed) struct Recorded {
    /// Keys of the records, by the DIDs they are about.
    keys: BTreeMap<String, String>,
    /// Whether they were read from end to end once: then only new ones are asked for.
    read: bool,
    /// Whether there were no more than are read.
    complete: bool,
}

#[derive(Deserialize)]
struct Known {
    #[serde(default, deserialize_with = "each")]
    follows: Vec<Profile>,
    cursor: Option<String>,
}

#[derive(Deserialize)]
struct Profile {
    did: String,
    handle: String,
    #[serde(rename = "displayName", default)]
    name: String,
}

#[derive(Deserialize)]
struct Relationships {
    #[serde(deserialize_with = "each")]
    relationships: Vec<Relationship>,
}

#[derive(Deserialize)]
struct Relationship {
    did: String,
    following: Option<String>,
}

impl Inner {
    pub(in crate::net::signed) async fn bluesky_follows(&self) -> Result<Follows, Problem> {
        let recorded = self.read_records(Recorded::default()).await?;
        let (complete, keys) = (recorded.complete, recorded.keys.clone());
        *self.recorded.lock().await = recorded;
        let mut list: Vec<Followed> = keys
            .into_iter()
            .map(|(did, key)| Followed {
                address: did.clone(),
                id: did,
                name: String::new(),
                record: Some(key),
            })
            .collect();
        // Newest first: keys of records grow with the time.
        list.sort_by(|one, other| other.record.cmp(&one.record));
        let names = self.names().await?;
        for followed in &mut list {
            if let Some((handle, name)) = names.get(&followed.id) {
                followed.address.clone_from(handle);
                followed.name.clone_from(name);
            }
        }
        Ok(Follows { list, complete })
    }

    /// Reads the records of follows, newest first, until one comes that is known already; all of
    /// them the first time.
    async fn read_records(&self, mut recorded: Recorded) -> Result<Recorded, Problem> {
        let mut cursor = String::new();
        for _page in 0..MAX_PAGES {
            let mut query = vec![
                ("repo", self.did()),
                ("collection", FOLLOW),
                ("limit", PAGE),
            ];
            if !cursor.is_empty() {
                query.push(("cursor", &cursor));
            }
            let method = "com.atproto.repo.listRecords";
            let reply = self.public(&self.account.server, method, &query).await?;
            if !reply.is_success() {
                return Err(self.refused(&reply));
            }
            let page: Records = reply.json()?;
            let empty = page.records.is_empty();
            let mut met = false;
            for record in page.records {
                let did = record.value.subject;
                let Some(key) = key_of(&record.uri).filter(|_| is_did(&did)) else {
                    continue;
                };
                met |= recorded.keys.get(&did).is_some_and(|known| known == key);
                recorded.keys.insert(did, key.to_owned());
            }
            if recorded.read && met {
                return Ok(recorded);
            }
            match page.cursor {
                Some(next) if next != cursor && !empty => cursor = next,
                Some(_) | None => {
                    recorded.read = true;
                    recorded.complete = true;
                    return Ok(recorded);
                }
            }
            if recorded.keys.len() >= MAX_FOLLOWS || cursor.len() > MAX_CURSOR_BYTES {
                break;
            }
        }
        recorded.read = true;
        recorded.complete = false;
        Ok(recorded)
    }

    /// Handles and names of the people the account follows, as far as they are known.
    async fn names(&self) -> Result<BTreeMap<String, (String, String)>, Problem> {
        let mut names = BTreeMap::new();
        let mut cursor = String::new();
        for _page in 0..MAX_PAGES {
            let mut query = vec![("actor", self.did()), ("limit", PAGE)];
            if !cursor.is_empty() {
                query.push(("cursor", &cursor));
            }
            let base = &self.addresses.bluesky;
            let reply = self
                .public(base, "app.bsky.graph.getFollows", &query)
                .await?;
            if !reply.is_success() {
                // An account that is only minutes old may not be known there yet.
                return match reply.status.as_u16() {
                    400 | 404 => Ok(names),
                    _ => Err(self.refused(&reply)),
                };
            }
            let page: Known = reply.json()?;
            let empty = page.follows.is_empty();
            for profile in page.follows {
                if is_did(&profile.did) {
                    let handle = words::line(&profile.handle, 253);
                    let name = words::line(&profile.name, 100);
                    names.insert(profile.did, (handle, name));
                }
            }
            match page.cursor {
                Some(next) if next != cursor && !empty => cursor = next,
                Some(_) | None => break,
            }
            if names.len() >= MAX_FOLLOWS || cursor.len() > MAX_CURSOR_BYTES {
                break;
            }
        }
        Ok(names)
    }

    /// Those whom the account follows by another record than the one that an order names: the
    /// person's own. What the network's view says lags behind the account's own server, so only
    /// that one is believed.
    pub(super) async fn by_hand(&self, orders: &[Order]) -> Result<BTreeSet<String>, Problem> {
        let wanted: Vec<(&str, &str)> = orders
            .iter()
            .filter(|order| order.act == Act::Follow)
            .filter_map(|order| Some((order.id.as_deref()?, order.record.as_deref()?)))
            .collect();
        let mut by_hand = BTreeSet::new();
        if wanted.is_empty() {
            return Ok(by_hand);
        }
        let mut recorded = self.recorded.lock().await;
        let mut known = std::mem::take(&mut *recorded);
        if known.keys.len() >= 2 * MAX_FOLLOWS {
            known = Recorded::default();
        }
        *recorded = self.read_records(known).await?;
        let mut others: BTreeMap<String, String> = wanted
            .iter()
            .filter_map(|(did, _)| Some(((*did).to_owned(), recorded.keys.get(*did)?.clone())))
            .collect();
        if !recorded.complete {
            let rest: Vec<&str> = wanted
                .iter()
                .map(|(did, _)| *did)
                .filter(|did| !others.contains_key(*did))
                .collect();
            others.extend(self.viewed(&rest).await?);
        }
        for (did, own) in wanted {
            let Some(other) = others.get(did).filter(|other| *other != own) else {
                continue;
            };
            if self.has_record(FOLLOW, other).await? {
                by_hand.insert(did.to_owned());
            } else {
                recorded.keys.remove(did);
            }
        }
        Ok(by_hand)
    }

    /// The records by which the account follows people as the network sees it, by their DIDs.
    async fn viewed(&self, dids: &[&str]) -> Result<BTreeMap<String, String>, Problem> {
        let mut records = BTreeMap::new();
        for some in dids.chunks(COMPARED) {
            let mut query = vec![("actor", self.did())];
            query.extend(some.iter().map(|did| ("others", *did)));
            let reply = self
                .public(
                    &self.addresses.bluesky,
                    "app.bsky.graph.getRelationships",
                    &query,
                )
                .await?;
            if !reply.is_success() {
                return match reply.status.as_u16() {
                    400 | 404 => Ok(records),
                    _ => Err(self.refused(&reply)),
                };
            }
            let found: Relationships = reply.json()?;
            for one in found.relationships {
                let key = one.following.as_deref().and_then(key_of);
                if let Some(key) = key.filter(|_| some.contains(&one.did.as_str())) {
                    records.insert(one.did, key.to_owned());
                }
            }
        }
        Ok(records)
    }
}
