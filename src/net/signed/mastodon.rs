//! Acting on Mastodon and the servers that speak its API.

mod follows;
mod lists;

use reqwest::Method;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use url::Url;

use super::super::hosts::Purpose;
use super::super::http::Http;
use super::super::http::call::{Call, Reply};
use super::super::mastodon::full_address;
use super::super::session::{Keys, MastodonKeys};
use super::super::wire::{each, endpoint, lenient};
use super::Inner;
use crate::domain::Problem;
use crate::domain::account::{Act, Order, Outcome, Standing};

/// Longest id and longest name of a hashtag, in bytes. Ids go into the journal.
const MAX_ID_BYTES: usize = 100;

/// Whether a server's word can be an id, or the name of a hashtag.
fn is_short(id: &str) -> bool {
    (1..=MAX_ID_BYTES).contains(&id.len())
}

#[derive(Deserialize)]
struct Someone {
    id: String,
    acct: String,
    #[serde(default)]
    display_name: String,
}

#[derive(Deserialize)]
struct Found {
    #[serde(deserialize_with = "each")]
    accounts: Vec<Someone>,
}

#[derive(Deserialize)]
struct Relationship {
    id: String,
    #[serde(default, deserialize_with = "lenient")]
    following: bool,
    #[serde(default, deserialize_with = "lenient")]
    requested: bool,
}

#[derive(Deserialize)]
struct Tag {
    name: String,
    #[serde(default, deserialize_with = "lenient")]
    following: bool,
}

impl Inner {
    fn domain(&self) -> &str {
        self.account
            .key
            .id
            .rsplit_once('@')
            .map_or("", |(_, domain)| domain)
    }

    async fn mastodon_keys(&self) -> Result<MastodonKeys, Problem> {
        match &*self.keys.lock().await {
            Keys::Mastodon(keys) => Ok(keys.clone()),
            Keys::OAuth(_) | Keys::Password(_) => Err(Problem::KeyringEmptied),
        }
    }

    /// Asks the person's own server, in the person's name.
    async fn ask(
        &self,
        method: Method,
        path: &str,
        pairs: &[(&str, &str)],
    ) -> Result<Reply, Problem> {
        let mut url = endpoint(&self.account.server, path)?;
        if method == Method::GET && !pairs.is_empty() {
            url.query_pairs_mut().extend_pairs(pairs);
        }
        self.ask_at(method, url, pairs).await
    }

    async fn ask_at(
        &self,
        method: Method,
        url: Url,
        pairs: &[(&str, &str)],
    ) -> Result<Reply, Problem> {
        let keys = self.mastodon_keys().await?;
        let is_get = method == Method::GET;
        // Follows of a day are counted apart, with headers of their own (`rate_limiter.rb`).
        let apart = url.path().ends_with("/follow");
        let mut call = Call::new(method, url, Purpose::Follow, &self.allowed).bearer(&keys.token);
        if !is_get {
            // Never without a body: snac refuses that.
            let body: serde_json::Map<String, Value> = pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).into()))
                .collect();
            call = call.json(&Value::Object(body));
        }
        call.apart = apart;
        let reply = self.net.inner.http.call(call).await?;
        // snac says 422 without a word where Mastodon says 401.
        let unknown = reply.status == 422 && reply.bytes.is_empty();
        if reply.status == 401 || unknown {
            return Err(self.expired());
        }
        Ok(reply)
    }

    /// What a refusal means for the whole call; `None` if it is about the one order.
    fn common(&self, reply: &Reply) -> Option<Problem> {
        match reply.status.as_u16() {
            429 | 500..=599 | 408 | 413 => Some(self.net.inner.http.problem(reply, "")),
            403 if reply.error().is_some_and(|error| is_scope(&error)) => {
                Some(Problem::NotAllowed {
                    host: reply.host.clone(),
                })
            }
            _ => None,
        }
    }

    async fn get_json<T: DeserializeOwned>(
        &self,
        path: &str,
        pairs: &[(&str, &str)],
        address: &str,
    ) -> Result<T, Problem> {
        let reply = self.ask(Method::GET, path, pairs).await?;
        if reply.is_success() {
            return reply.json();
        }
        Err(self
            .common(&reply)
            .unwrap_or_else(|| self.net.inner.http.problem(&reply, address)))
    }

    pub(super) async fn mastodon_find(&self, address: &str) -> Result<String, Problem> {
        if let Some(tag) = address.strip_prefix('#') {
            return Ok(tag.to_lowercase());
        }
        let whole = full_address(address, self.domain()).to_lowercase();
        let (name, host) = whole.rsplit_once('@').unwrap_or((&whole, ""));
        let shown = format!("@{whole}");
        let matches =
            |one: &Someone| full_address(&one.acct, self.domain()).to_lowercase() == whole;
        // One's own server knows its people without looking around.
        if host == self.domain() {
            let found: Result<Someone, Problem> = self
                .get_json("/api/v1/accounts/lookup", &[("acct", name)], &shown)
                .await;
            return match found {
                Ok(one) if matches(&one) => self.id_of(one),
                Ok(_) => Err(Problem::NotFound { address: shown }),
                Err(problem) => Err(problem),
            };
        }
        let query = [
            ("q", shown.as_str()),
            ("type", "accounts"),
            ("resolve", "true"),
            ("limit", "5"),
        ];
        let found: Found = self.get_json("/api/v2/search", &query, &shown).await?;
        let one = found.accounts.into_iter().find(matches);
        self.id_of(one.ok_or(Problem::NotFound { address: shown })?)
    }

    /// Somebody's id, if it is one: it is kept on disk, so it must not be just anything.
    fn id_of(&self, one: Someone) -> Result<String, Problem> {
        if is_short(&one.id) {
            Ok(one.id)
        } else {
            let host = self.domain().to_owned();
            Err(Problem::NotUnderstood { host })
        }
    }

    async fn standing_of(&self, order: &Order, id: &str) -> Result<Standing, Problem> {
        if order.is_hashtag() {
            let tag: Tag = self
                .get_json(
                    &format!("/api/v1/tags/{}", encoded(id)),
                    &[],
                    &order.address,
                )
                .await?;
            return Ok(if tag.following {
                Standing::Following
            } else {
                Standing::Not
            });
        }
        let list: Vec<Relationship> = self
            .get_json(
                "/api/v1/accounts/relationships",
                &[("id[]", id)],
                &order.address,
            )
            .await?;
        Ok(list
            .iter()
            .find(|one| one.id == id)
            .map_or(Standing::Not, standing))
    }

    pub(super) async fn mastodon_standing(
        &self,
        orders: &[Order],
    ) -> Result<Vec<Standing>, Problem> {
        let mut standings = Vec::new();
        for order in orders {
            if let Some(name) = order.list() {
                standings.push(self.mastodon_list_standing(order, name).await?);
                continue;
            }
            let id = order.id.as_deref().ok_or(Problem::Crashed)?;
            standings.push(self.standing_of(order, id).await?);
        }
        Ok(standings)
    }

    pub(super) async fn mastodon_send(
        &self,
        orders: &[Order],
    ) -> Result<Vec<Result<Outcome, Problem>>, Problem> {
        let mut outcomes = Vec::new();
        for order in orders {
            outcomes.push(match order.list() {
                Some(name) => self.mastodon_send_list(order, name).await?,
                None => self.send_one(order).await?,
            });
        }
        Ok(outcomes)
    }

    async fn send_one(&self, order: &Order) -> Result<Result<Outcome, Problem>, Problem> {
        let id = order.id.as_deref().ok_or(Problem::Crashed)?;
        let verb = match order.act {
            Act::Follow => "follow",
            Act::Unfollow => "unfollow",
        };
        let path = if order.is_hashtag() {
            format!("/api/v1/tags/{}/{verb}", encoded(id))
        } else {
            format!("/api/v1/accounts/{}/{verb}", encoded(id))
        };
        let quiet = order.act == Act::Follow && order.without_boosts && !order.is_hashtag();
        let pairs: &[(&str, &str)] = if quiet { &[("reblogs", "false")] } else { &[] };
        let reply = self.ask(Method::POST, &path, pairs).await?;
        if !reply.is_success() {
            if let Some(until) = Http::spent(&reply).filter(|_| order.act == Act::Follow) {
                return Err(Problem::FollowLimit {
                    host: reply.host,
                    until: Some(until),
                });
            }
            if let Some(problem) = self.common(&reply) {
                return Err(problem);
            }
            let gone = matches!(reply.status.as_u16(), 404 | 410);
            if gone && order.act == Act::Unfollow {
                return Ok(Ok(Outcome::Already));
            }
            return Ok(Err(match reply.status.as_u16() {
                404 | 410 => self.net.inner.http.problem(&reply, &order.address),
                _ => Problem::FollowRefused {
                    address: order.address.clone(),
                },
            }));
        }
        if order.is_hashtag() {
            return Ok(Ok(Outcome::Done));
        }
        let told: Relationship = reply.json()?;
        let wanted = order.act == Act::Follow;
        let after = if (standing(&told) != Standing::Not) == wanted {
            standing(&told)
        } else {
            // snac answers with how things stood before.
            self.standing_of(order, id).await?
        };
        Ok(match (order.act, after) {
            (Act::Follow, Standing::Following | Standing::ByHand)
            | (Act::Unfollow, Standing::Not) => Ok(Outcome::Done),
            // Taken, but it does not show yet: the other side has not answered.
            (Act::Follow, Standing::Requested | Standing::Not) => Ok(Outcome::Requested),
            (Act::Unfollow, Standing::Following | Standing::Requested | Standing::ByHand) => {
                Err(Problem::FollowRefused {
                    address: order.address.clone(),
                })
            }
        })
    }

    pub(super) async fn mastodon_sign_out(&self) -> Result<(), Problem> {
        let keys = self.mastodon_keys().await?;
        let url = Url::parse(&keys.revoke).map_err(|_any| Problem::KeyringEmptied)?;
        let call = Call::new(Method::POST, url, Purpose::SignIn, &self.allowed).form(&[
            ("client_id", &keys.client_id),
            ("client_secret", &keys.client_secret),
            ("token", &keys.token),
        ]);
        let reply = self.net.inner.http.call(call).await?;
        // A token that is unknown there is one that no longer works.
        if reply.is_success() || matches!(reply.status.as_u16(), 400 | 401 | 403) {
            Ok(())
        } else {
            Err(self.net.inner.http.problem(&reply, &self.account.handle))
        }
    }
}

const fn standing(relationship: &Relationship) -> Standing {
    if relationship.following {
        Standing::Following
    } else if relationship.requested {
        Standing::Requested
    } else {
        Standing::Not
    }
}

/// Doorkeeper's words for a missing scope; everything else with 403 is about the order.
fn is_scope(error: &str) -> bool {
    error.contains("scope")
}

fn encoded(part: &str) -> String {
    url::form_urlencoded::byte_serialize(part.as_bytes()).collect()
}
