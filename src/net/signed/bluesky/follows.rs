//! Whom a Bluesky account follows, as anybody may read it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::super::wire::each;
use super::super::super::words;
use super::super::{Inner, MAX_FOLLOWS, MAX_PAGES, is_id};
use super::FOLLOW;
use crate::domain::Problem;
use crate::domain::account::{Followed, Follows};

/// Records and profiles asked for at a time.
const PAGE: &str = "100";
/// Accounts compared at a time (`app.bsky.graph.getRelationships`).
const COMPARED: usize = 30;

#[derive(Deserialize)]
struct Records {
    #[serde(default, deserialize_with = "each")]
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
    #[serde(default, deserialize_with = "each")]
    relationships: Vec<Relationship>,
}

#[derive(Deserialize)]
struct Relationship {
    did: String,
    following: Option<String>,
}

/// The last part of a record's address.
fn key_of(uri: &str) -> Option<&str> {
    uri.rsplit('/').next().filter(|key| is_id(key))
}

impl Inner {
    pub(in crate::net::signed) async fn bluesky_follows(&self) -> Result<Follows, Problem> {
        let mut complete = true;
        let mut list: Vec<Followed> = Vec::new();
        let mut cursor = String::new();
        let mut pages = 0;
        loop {
            pages += 1;
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
            let known = page.records.iter();
            for record in known.filter(|record| is_id(&record.value.subject)) {
                list.push(Followed {
                    id: record.value.subject.clone(),
                    address: record.value.subject.clone(),
                    name: String::new(),
                    record: key_of(&record.uri).map(str::to_owned),
                });
            }
            match page.cursor {
                Some(next) if next != cursor && !page.records.is_empty() => cursor = next,
                Some(_) | None => break,
            }
            if list.len() >= MAX_FOLLOWS || pages >= MAX_PAGES {
                complete = false;
                break;
            }
        }
        list.truncate(MAX_FOLLOWS);
        let names = self.names().await?;
        for followed in &mut list {
            if let Some(profile) = names.get(&followed.id) {
                followed.address.clone_from(&profile.handle);
                followed.name.clone_from(&profile.name);
            }
        }
        Ok(Follows { list, complete })
    }

    /// Handles and names of the people the account follows, as far as they are known.
    async fn names(&self) -> Result<BTreeMap<String, Profile>, Problem> {
        let mut names = BTreeMap::new();
        let mut cursor = String::new();
        for _page in 0..MAX_PAGES {
            if names.len() >= MAX_FOLLOWS {
                break;
            }
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
                // As short as they are shown, and no longer.
                let profile = Profile {
                    handle: words::line(&profile.handle, 253),
                    name: words::line(&profile.name, 100),
                    did: profile.did,
                };
                if !is_id(&profile.did) {
                    continue;
                }
                names.insert(profile.did.clone(), profile);
            }
            match page.cursor {
                Some(next) if next != cursor && !empty => cursor = next,
                Some(_) | None => break,
            }
        }
        Ok(names)
    }

    /// The records by which the account follows people, by their DIDs.
    pub(super) async fn records_for(
        &self,
        dids: &[&str],
    ) -> Result<BTreeMap<String, String>, Problem> {
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
                if let Some(key) = key {
                    records.insert(one.did, key.to_owned());
                }
            }
        }
        Ok(records)
    }
}
