//! Lists on Mastodon (`methods/lists.md`): only who is followed can be put in.

use std::collections::BTreeSet;
use std::time::Duration;

use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::super::hosts::Purpose;
use super::super::super::http::call::{Call, Reply};
use super::super::super::wire::endpoint;
use super::super::Inner;
use super::{encoded, is_short};
use crate::domain::Problem;
use crate::domain::account::{Act, Order, Outcome, Standing};

/// Pause before a list is made.
const APART: Duration = Duration::from_millis(1_100);

#[derive(Deserialize)]
struct List {
    id: String,
    title: String,
}

#[derive(Deserialize)]
struct Member {
    id: String,
}

/// Those of an order who are known by an id.
fn ids(order: &Order) -> Vec<&str> {
    let members = order.members.iter();
    members.filter_map(|member| member.id.as_deref()).collect()
}

impl Inner {
    /// The list of that name, with who is in it.
    async fn list_named(&self, name: &str) -> Result<Option<(String, BTreeSet<String>)>, Problem> {
        let lists: Vec<List> = self.get_json("/api/v1/lists", &[], name).await?;
        let mut lists = lists.into_iter().filter(|list| is_short(&list.id));
        let Some(list) = lists.find(|list| list.title == name) else {
            return Ok(None);
        };
        let path = format!("/api/v1/lists/{}/accounts", encoded(&list.id));
        // All of them at once.
        let members: Vec<Member> = self.get_json(&path, &[("limit", "0")], name).await?;
        let members = members.into_iter().map(|member| member.id).collect();
        Ok(Some((list.id, members)))
    }

    pub(super) async fn mastodon_list_standing(
        &self,
        order: &Order,
        name: &str,
    ) -> Result<Standing, Problem> {
        let Some((_, members)) = self.list_named(name).await? else {
            return Ok(Standing::Not);
        };
        let ids = ids(order);
        let mut known = ids.iter().map(|id| members.contains(*id));
        Ok(match order.act {
            // One that the person made.
            Act::Follow if order.record.is_none() => Standing::ByHand,
            Act::Follow if known.all(|known| known) => Standing::Following,
            Act::Unfollow if members.is_empty() || known.any(|known| known) => Standing::Following,
            Act::Follow | Act::Unfollow => Standing::Not,
        })
    }

    pub(super) async fn mastodon_send_list(
        &self,
        order: &Order,
        name: &str,
    ) -> Result<Result<Outcome, Problem>, Problem> {
        match order.act {
            Act::Follow => self.fill_list(order, name).await,
            Act::Unfollow => self.empty_list(order, name).await,
        }
    }

    async fn fill_list(
        &self,
        order: &Order,
        name: &str,
    ) -> Result<Result<Outcome, Problem>, Problem> {
        let refused = || Problem::FollowRefused {
            address: name.to_owned(),
        };
        let mut found = self.list_named(name).await?;
        if found.is_none() {
            // snac names lists by the second: two of one second would be one.
            tokio::time::sleep(APART).await;
            let reply = self
                .ask(Method::POST, "/api/v1/lists", &[("title", name)])
                .await?;
            if !self.is_done(&reply)? {
                return Ok(Err(refused()));
            }
            // Not every server tells its id in the answer.
            found = self.list_named(name).await?;
        }
        let Some((list, members)) = found else {
            return Ok(Err(refused()));
        };
        let new: Vec<&str> = ids(order)
            .into_iter()
            .filter(|id| !members.contains(*id))
            .collect();
        if new.is_empty() {
            return Ok(Ok(Outcome::Done));
        }
        let reply = self.list_members(Method::POST, &list, &new).await?;
        if self.is_done(&reply)? {
            return Ok(Ok(Outcome::Done));
        }
        // One who is no longer followed spoils all: then each goes alone.
        let mut taken = false;
        for one in new {
            let reply = self.list_members(Method::POST, &list, &[one]).await?;
            taken |= self.is_done(&reply)?;
        }
        Ok(if taken {
            Ok(Outcome::Done)
        } else {
            Err(refused())
        })
    }

    async fn empty_list(
        &self,
        order: &Order,
        name: &str,
    ) -> Result<Result<Outcome, Problem>, Problem> {
        let Some((list, mut members)) = self.list_named(name).await? else {
            return Ok(Ok(Outcome::Already));
        };
        let refused = || Problem::FollowRefused {
            address: name.to_owned(),
        };
        let out: Vec<&str> = ids(order)
            .into_iter()
            .filter(|id| members.contains(*id))
            .collect();
        if !out.is_empty() {
            let reply = self.list_members(Method::DELETE, &list, &out).await?;
            if !self.is_done(&reply)? {
                return Ok(Err(refused()));
            }
            members.retain(|member| !out.contains(&member.as_str()));
        }
        // Whom the person put in keeps the list alive.
        if members.is_empty() {
            let path = format!("/api/v1/lists/{}", encoded(&list));
            let reply = self.ask(Method::DELETE, &path, &[]).await?;
            if !self.is_done(&reply)? {
                return Ok(Err(refused()));
            }
        }
        Ok(Ok(Outcome::Done))
    }

    async fn list_members(
        &self,
        method: Method,
        list: &str,
        ids: &[&str],
    ) -> Result<Reply, Problem> {
        let url = endpoint(
            &self.account.server,
            &format!("/api/v1/lists/{}/accounts", encoded(list)),
        )?;
        // snac reads only the name that forms have.
        let body: Value = json!({"account_ids": ids, "account_ids[]": ids});
        let keys = self.mastodon_keys().await?;
        let call = Call::new(method, url, Purpose::Follow, &self.allowed).bearer(&keys.token);
        let reply = self.net.inner.http.call(call.json(&body)).await?;
        if reply.status == 401 {
            return Err(self.expired());
        }
        Ok(reply)
    }

    /// Whether it was done; false if the refusal is about the one order.
    fn is_done(&self, reply: &Reply) -> Result<bool, Problem> {
        if reply.is_success() {
            return Ok(true);
        }
        self.common(reply).map_or(Ok(false), Err)
    }
}
