//! Acting on Bluesky. A follow is a record in the account's own repository, so only writing needs
//! the keys: everything else is read as anybody may.

mod follows;
mod keys;
mod lists;

use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::hosts::{Purpose, now};
use super::super::http::call::{Call, Reply};
use super::super::sign_in::is_did;
use super::super::wire::endpoint;
use super::Inner;
use crate::domain::Problem;
use crate::domain::account::{Act, Order, Outcome, Standing};

pub(super) use self::follows::Recorded;

/// The collection of follows.
const FOLLOW: &str = "app.bsky.graph.follow";

/// Longest key of a record (atproto, "Record Key").
const MAX_KEY_BYTES: usize = 512;

/// Of `com.atproto.repo.getRecord`.
#[derive(Deserialize)]
struct Record {
    uri: String,
}

impl Inner {
    fn did(&self) -> &str {
        &self.account.key.id
    }

    /// Asks as anybody may.
    async fn public(
        &self,
        base: &str,
        method: &str,
        query: &[(&str, &str)],
    ) -> Result<Reply, Problem> {
        let mut url = endpoint(base, &format!("/xrpc/{method}"))?;
        url.query_pairs_mut().extend_pairs(query);
        let call = Call::new(Method::GET, url, Purpose::Follow, &self.allowed);
        self.net.inner.http.call(call).await
    }

    fn refused(&self, reply: &Reply) -> Problem {
        self.net.inner.http.problem(reply, &self.account.handle)
    }

    pub(super) async fn bluesky_find(&self, address: &str) -> Result<String, Problem> {
        if is_did(address) {
            return Ok(address.to_owned());
        }
        super::super::sign_in::did_of(&self.net, address, &self.addresses).await
    }

    /// Whether the account's repository has this very record.
    async fn has_record(&self, collection: &str, key: &str) -> Result<bool, Problem> {
        let query = [
            ("repo", self.did()),
            ("collection", collection),
            ("rkey", key),
        ];
        let method = "com.atproto.repo.getRecord";
        let reply = self.public(&self.account.server, method, &query).await?;
        match reply.status.as_u16() {
            // Believed only if it is about this very record: something on the way may have
            // answered in the server's place.
            200..=299 => {
                let record: Record = reply.json()?;
                let wanted = format!("at://{}/{collection}/{key}", self.did());
                if record.uri == wanted {
                    Ok(true)
                } else {
                    Err(Problem::NotUnderstood { host: reply.host })
                }
            }
            // "RecordNotFound", in some versions "InvalidRequest".
            400 | 404 if reply.error().is_some() => Ok(false),
            400 | 404 => Err(Problem::NotUnderstood { host: reply.host }),
            _ => Err(self.refused(&reply)),
        }
    }

    pub(super) async fn bluesky_standing(
        &self,
        orders: &[Order],
    ) -> Result<Vec<Standing>, Problem> {
        // A list goes alone.
        if let [order] = orders
            && order.list().is_some()
        {
            return Ok(vec![self.list_standing(order).await?]);
        }
        let by_hand = self.by_hand(orders).await?;
        let mut standings = Vec::new();
        for order in orders {
            let record = order.record.as_deref().ok_or(Problem::Crashed)?;
            let id = order.id.as_deref().unwrap_or_default();
            standings.push(if self.has_record(FOLLOW, record).await? {
                Standing::Following
            } else if order.act == Act::Follow && by_hand.contains(id) {
                Standing::ByHand
            } else {
                Standing::Not
            });
        }
        Ok(standings)
    }

    pub(super) async fn bluesky_send(
        &self,
        orders: &[Order],
    ) -> Result<Vec<Result<Outcome, Problem>>, Problem> {
        if let [order] = orders
            && let Some(name) = order.list()
        {
            return Ok(vec![self.send_list(order, name).await?]);
        }
        // A second follow of somebody makes the server delete the first one, the person's own.
        let by_hand = self.by_hand(orders).await?;
        let mut writes = Vec::new();
        let mut outcomes: Vec<Option<Result<Outcome, Problem>>> = Vec::new();
        for order in orders {
            let (Some(id), Some(record)) = (&order.id, &order.record) else {
                outcomes.push(Some(Err(Problem::Crashed)));
                continue;
            };
            let already = match order.act {
                Act::Follow => by_hand.contains(id),
                // Somebody whom the person has left already must not come back with an undo.
                Act::Unfollow => !self.has_record(FOLLOW, record).await?,
            };
            if already {
                outcomes.push(Some(Ok(Outcome::Already)));
                continue;
            }
            writes.push(write(order.act, id, record));
            outcomes.push(None);
        }
        if !writes.is_empty() {
            let reply = self.apply(&Value::Array(writes)).await?;
            let whole = reply.is_success();
            if !whole && reply.status != 400 {
                return Err(self.failed(&reply));
            }
            for (at, order) in orders.iter().enumerate() {
                let told = match outcomes.get(at) {
                    Some(None) if whole => Ok(Outcome::Done),
                    // One bad write spoils all: then each goes alone.
                    Some(None) => match self.send_alone(order).await {
                        Ok(told) => told,
                        Err(problem) if at == 0 => return Err(problem),
                        Err(problem) => {
                            // Those before are settled; the rest is looked up.
                            log::info!("one of several was not answered: {problem:?}");
                            outcomes.truncate(at);
                            break;
                        }
                    },
                    Some(Some(_)) | None => continue,
                };
                if let Some(outcome) = outcomes.get_mut(at) {
                    *outcome = Some(told);
                }
            }
        }
        Ok(outcomes
            .into_iter()
            .map(|outcome| outcome.unwrap_or(Err(Problem::Crashed)))
            .collect())
    }

    async fn send_alone(&self, order: &Order) -> Result<Result<Outcome, Problem>, Problem> {
        let (Some(id), Some(record)) = (&order.id, &order.record) else {
            return Ok(Err(Problem::Crashed));
        };
        if order.act == Act::Follow && self.has_record(FOLLOW, record).await? {
            return Ok(Ok(Outcome::Done));
        }
        let reply = self.apply(&json!([write(order.act, id, record)])).await?;
        match reply.status.as_u16() {
            200..=299 => Ok(Ok(Outcome::Done)),
            400 => Ok(Err(Problem::FollowRefused {
                address: format!("@{}", order.address),
            })),
            _ => Err(self.failed(&reply)),
        }
    }

    /// # Errors
    /// What kept the answer away, or made it none: then it has to be looked up what happened.
    async fn apply(&self, writes: &Value) -> Result<Reply, Problem> {
        let body = json!({"repo": self.did(), "writes": writes});
        let reply = self
            .with_keys("com.atproto.repo.applyWrites", &body)
            .await?;
        if reply.is_success() {
            let told = reply.json::<serde_json::Map<String, Value>>()?;
            // Something on the way may have answered in the server's place.
            if !told.contains_key("results") && !told.contains_key("commit") {
                return Err(Problem::NotUnderstood { host: reply.host });
            }
        }
        Ok(reply)
    }

    fn failed(&self, reply: &Reply) -> Problem {
        let scope = reply.status == 403
            || reply
                .error()
                .is_some_and(|error| error.contains("Scope") || error == "insufficient_scope");
        if scope {
            return Problem::NotAllowed {
                host: reply.host.clone(),
            };
        }
        // Made again by the server's clock, if it told that, and refused again.
        if reply.status == 401 && reply.says("invalid_dpop_proof") {
            return Problem::ClockOff {
                host: reply.host.clone(),
            };
        }
        self.refused(reply)
    }
}

/// The last part of a record's address, if it can be the key of one.
fn key_of(uri: &str) -> Option<&str> {
    uri.rsplit('/').next().filter(|key| {
        (1..=MAX_KEY_BYTES).contains(&key.len())
            && key
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b".-_:~".contains(&byte))
    })
}

fn write(act: Act, did: &str, record: &str) -> Value {
    match act {
        Act::Follow => json!({
            "$type": "com.atproto.repo.applyWrites#create",
            "collection": FOLLOW,
            "rkey": record,
            "value": {
                "$type": FOLLOW,
                "subject": did,
                "createdAt": created_at(),
            },
        }),
        Act::Unfollow => json!({
            "$type": "com.atproto.repo.applyWrites#delete",
            "collection": FOLLOW,
            "rkey": record,
        }),
    }
}

/// The present time, as records hold it.
fn created_at() -> String {
    chrono::DateTime::from_timestamp(now(), 0)
        .unwrap_or_default()
        .to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}
