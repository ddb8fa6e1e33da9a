//! Asking with a Bluesky account's keys, which end after an hour or two and are renewed.

use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;
use url::Url;
use zeroize::Zeroizing;

use super::super::super::hosts::Purpose;
use super::super::super::http::call::{Call, Reply};
use super::super::super::http::host_of;
use super::super::super::session::{Keys, is_token};
use super::super::super::sign_in::{dpop_request, refresh_bluesky};
use super::super::super::wire::endpoint;
use super::super::Inner;
use crate::domain::Problem;

#[derive(Deserialize)]
struct Refreshed {
    did: String,
    #[serde(rename = "accessJwt")]
    access: Zeroizing<String>,
    #[serde(rename = "refreshJwt")]
    refresh: Zeroizing<String>,
}

impl Inner {
    /// Asks with the account's keys; with fresh ones once they have ended.
    pub(super) async fn with_keys(&self, method: &str, body: &Value) -> Result<Reply, Problem> {
        let url = endpoint(&self.account.server, &format!("/xrpc/{method}"))?;
        let mut used = self.access(None).await?;
        for again in [true, false] {
            let make =
                || Call::new(Method::POST, url.clone(), Purpose::Follow, &self.allowed).json(body);
            let reply = if let Some(prover) = &self.prover {
                let http = &self.net.inner.http;
                proven(dpop_request(http, prover, Some(&used), make).await?)?
            } else {
                let call = make().bearer(&used);
                self.net.inner.http.call(call).await?
            };
            if !is_stale(&reply) {
                return understood(reply);
            }
            if again {
                used = self.access(Some(&used)).await?;
            }
        }
        Err(self.expired())
    }

    /// An access token other than the stale one.
    async fn access(
        &self,
        stale: Option<&Zeroizing<String>>,
    ) -> Result<Zeroizing<String>, Problem> {
        let mut keys = self.keys.lock().await;
        let present = match &*keys {
            Keys::OAuth(keys) => keys.access.as_ref(),
            Keys::Password(keys) => keys.access.as_ref(),
            Keys::Mastodon(_) => return Err(Problem::KeyringEmptied),
        };
        // Somebody else may have fetched a fresh one meanwhile.
        if let Some(present) = present.filter(|present| Some(*present) != stale) {
            return Ok(present.clone());
        }
        match (&mut *keys, &self.prover) {
            (Keys::OAuth(oauth), Some(prover)) => {
                refresh_bluesky(&self.net, &self.account, oauth, prover, &self.allowed).await?;
            }
            (Keys::Password(password), _) => {
                let made = self.refresh_password(&password.refresh).await?;
                password.access = Some(made.access);
                password.refresh = made.refresh;
            }
            (Keys::OAuth(_), None) | (Keys::Mastodon(_), _) => {
                return Err(Problem::KeyringEmptied);
            }
        }
        self.keep(&keys).await?;
        match &*keys {
            Keys::OAuth(keys) => keys.access.clone(),
            Keys::Password(keys) => keys.access.clone(),
            Keys::Mastodon(_) => None,
        }
        .ok_or_else(|| self.expired())
    }

    /// `refreshSession`, which refuses a body.
    async fn refresh_password(&self, refresh: &Zeroizing<String>) -> Result<Refreshed, Problem> {
        let reply = self
            .with_refresh("com.atproto.server.refreshSession", refresh)
            .await?;
        match reply.status.as_u16() {
            200..=299 => {}
            400 | 401 | 403 => return Err(self.expired()),
            _ => return Err(self.refused(&reply)),
        }
        let made: Refreshed = reply.json()?;
        if made.did != self.did() {
            Err(Problem::SignInMismatch { host: reply.host })
        } else if is_token(&made.access) && is_token(&made.refresh) {
            Ok(made)
        } else {
            Err(Problem::NotUnderstood { host: reply.host })
        }
    }

    async fn with_refresh(
        &self,
        method: &str,
        refresh: &Zeroizing<String>,
    ) -> Result<Reply, Problem> {
        let url = endpoint(&self.account.server, &format!("/xrpc/{method}"))?;
        let call = Call::new(Method::POST, url, Purpose::SignIn, &self.allowed).bearer(refresh);
        self.net.inner.http.call(call).await
    }

    pub(in crate::net::signed) async fn bluesky_sign_out(&self) -> Result<(), Problem> {
        let keys = self.keys.lock().await.clone();
        let reply = match (&keys, &self.prover) {
            (Keys::OAuth(keys), Some(prover)) => {
                // A server without revocation lets tokens end by themselves.
                let Some(revoke) = &keys.revoke else {
                    return Ok(());
                };
                let url = Url::parse(revoke).map_err(|_any| Problem::KeyringEmptied)?;
                log::debug!("revoking at {}", host_of(&url));
                let form = [
                    ("token", keys.refresh.as_str()),
                    ("client_id", keys.client_id.as_str()),
                ];
                dpop_request(&self.net.inner.http, prover, None, || {
                    Call::new(Method::POST, url.clone(), Purpose::SignIn, &self.allowed).form(&form)
                })
                .await?
            }
            (Keys::Password(keys), _) => {
                self.with_refresh("com.atproto.server.deleteSession", &keys.refresh)
                    .await?
            }
            (Keys::OAuth(_), None) | (Keys::Mastodon(_), _) => {
                return Err(Problem::KeyringEmptied);
            }
        };
        // Tokens that are unknown there no longer work.
        if reply.is_success() || matches!(reply.status.as_u16(), 400 | 401) {
            Ok(())
        } else {
            Err(self.refused(&reply))
        }
    }
}

/// Proofs that are refused to the end are not made good by signing in again.
fn proven(reply: Reply) -> Result<Reply, Problem> {
    let error = reply.error().unwrap_or_default();
    let told = reply.text("www-authenticate").unwrap_or_default();
    let says = |what: &str| error == what || told.contains(what);
    let host = || reply.host.clone();
    if reply.is_success() {
        Ok(reply)
    } else if says("invalid_dpop_proof") {
        Err(Problem::ClockOff { host: host() })
    } else if says("use_dpop_nonce") {
        Err(Problem::NotUnderstood { host: host() })
    } else {
        Ok(reply)
    }
}

/// A yes that is none, from something in between, say, is not believed: then it is looked up.
/// Servers have said yes with an object or, formerly, with nothing at all.
fn understood(reply: Reply) -> Result<Reply, Problem> {
    if reply.is_success() && !reply.bytes.is_empty() {
        reply.json::<serde_json::Map<String, Value>>()?;
    }
    Ok(reply)
}

/// Whether the answer says that the access token has ended.
fn is_stale(reply: &Reply) -> bool {
    let error = reply.error().unwrap_or_default();
    let about_proof = reply.says("use_dpop_nonce") || reply.says("invalid_dpop_proof");
    // With app passwords a 400 says so (`ExpiredToken`, `InvalidToken`).
    reply.status == 401 && !about_proof
        || matches!(
            error.as_str(),
            "ExpiredToken" | "InvalidToken" | "invalid_token"
        )
}
