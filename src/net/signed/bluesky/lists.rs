//! Lists on Bluesky: a record for the list and one for each member, all of them public. Each has
//! a key of ours, so that what was put in by hand is told apart and stays.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::super::super::sign_in::is_did;
use super::super::super::wire::each;
use super::super::super::words;
use super::super::{Inner, MAX_CURSOR_BYTES, MAX_FOLLOWS, MAX_PAGES};
use super::{created_at, key_of};
use crate::domain::Problem;
use crate::domain::account::{Act, Order, Outcome, Standing};

const LIST: &str = "app.bsky.graph.list";
const ITEM: &str = "app.bsky.graph.listitem";
/// Records asked for at a time.
const PAGE: &str = "100";
/// Writes at once; the limit is 200 (`com.atproto.repo.applyWrites`).
const BATCH: usize = 100;
/// Longest name of a list (`app.bsky.graph.list`), in characters.
const MAX_NAME: usize = 64;

#[derive(Deserialize)]
struct Records {
    #[serde(deserialize_with = "each")]
    records: Vec<Record>,
    cursor: Option<String>,
}

#[derive(Deserialize)]
struct Record {
    uri: String,
    value: Item,
}

#[derive(Deserialize)]
struct Item {
    subject: String,
    list: String,
}

fn delete(collection: &str, key: &str) -> Value {
    json!({
        "$type": "com.atproto.repo.applyWrites#delete",
        "collection": collection,
        "rkey": key,
    })
}

fn create(collection: &str, key: &str, value: &Value) -> Value {
    json!({
        "$type": "com.atproto.repo.applyWrites#create",
        "collection": collection,
        "rkey": key,
        "value": value,
    })
}

impl Inner {
    fn list_uri(&self, key: &str) -> String {
        format!("at://{}/{LIST}/{key}", self.did())
    }

    /// Who is in a list: DIDs by the keys of their records.
    async fn list_items(&self, key: &str) -> Result<BTreeMap<String, String>, Problem> {
        let list = self.list_uri(key);
        let mut items = BTreeMap::new();
        let mut cursor = String::new();
        let mut read = 0;
        for _page in 0..MAX_PAGES {
            let mut query = vec![("repo", self.did()), ("collection", ITEM), ("limit", PAGE)];
            if !cursor.is_empty() {
                query.push(("cursor", &cursor));
            }
            let method = "com.atproto.repo.listRecords";
            let reply = self.public(&self.account.server, method, &query).await?;
            if !reply.is_success() {
                return Err(self.refused(&reply));
            }
            let page: Records = reply.json()?;
            read += page.records.len();
            let empty = page.records.is_empty();
            for record in page.records {
                let Some(key) = key_of(&record.uri) else {
                    continue;
                };
                if record.value.list == list && is_did(&record.value.subject) {
                    items.insert(key.to_owned(), record.value.subject);
                }
            }
            match page.cursor {
                Some(next)
                    if next != cursor
                        && !empty
                        && read < MAX_FOLLOWS
                        && next.len() <= MAX_CURSOR_BYTES =>
                {
                    cursor = next;
                }
                Some(_) | None => break,
            }
        }
        Ok(items)
    }

    pub(super) async fn list_standing(&self, order: &Order) -> Result<Standing, Problem> {
        let key = order.record.as_deref().ok_or(Problem::Crashed)?;
        if !self.has_record(LIST, key).await? {
            return Ok(Standing::Not);
        }
        let items = self.list_items(key).await?;
        let mut members = order.members.iter().filter(|member| member.id.is_some());
        Ok(match order.act {
            Act::Follow
                if members.all(|one| items.values().any(|did| one.id.as_ref() == Some(did))) =>
            {
                Standing::Following
            }
            Act::Unfollow
                if items.is_empty()
                    || members.any(|one| {
                        one.record
                            .as_ref()
                            .is_some_and(|key| items.contains_key(key))
                    }) =>
            {
                Standing::Following
            }
            Act::Follow | Act::Unfollow => Standing::Not,
        })
    }

    pub(super) async fn send_list(
        &self,
        order: &Order,
        name: &str,
    ) -> Result<Result<Outcome, Problem>, Problem> {
        let key = order.record.as_deref().ok_or(Problem::Crashed)?;
        let there = self.has_record(LIST, key).await?;
        let mut items = self.list_items(key).await?;
        let mut writes = Vec::new();
        match order.act {
            Act::Follow => {
                if !there {
                    let list = json!({
                        "$type": LIST,
                        "purpose": "app.bsky.graph.defs#curatelist",
                        "name": words::shortened(name, MAX_NAME),
                        "createdAt": created_at(),
                    });
                    writes.push(create(LIST, key, &list));
                }
                for member in &order.members {
                    let (Some(did), Some(record)) = (&member.id, &member.record) else {
                        continue;
                    };
                    // Somebody may be in it by hand.
                    if items.values().any(|known| known == did) {
                        continue;
                    }
                    let item = json!({
                        "$type": ITEM,
                        "subject": did,
                        "list": self.list_uri(key),
                        "createdAt": created_at(),
                    });
                    writes.push(create(ITEM, record, &item));
                }
            }
            Act::Unfollow => {
                for member in &order.members {
                    let own = member.record.as_deref().unwrap_or_default();
                    if items.remove(own).is_some() {
                        writes.push(delete(ITEM, own));
                    }
                }
                // Whom the person put in keeps the list alive.
                if there && items.is_empty() {
                    writes.push(delete(LIST, key));
                }
            }
        }
        for batch in writes.chunks(BATCH) {
            let reply = self.apply(&Value::from(batch)).await?;
            if reply.status == 400 {
                return Ok(Err(Problem::FollowRefused {
                    address: name.to_owned(),
                }));
            }
            if !reply.is_success() {
                return Err(self.failed(&reply));
            }
        }
        Ok(Ok(Outcome::Done))
    }
}
