//! Who an account on Bluesky is and which server keeps it: handle → DID → DID document
//! (atproto, "Handle" and "DID" specifications).

use reqwest::Method;
use serde::Deserialize;
use url::Url;

use super::super::guard::Allowed;
use super::super::hosts::Purpose;
use super::super::http::call::{Call, Reply};
use super::super::wire::{each, endpoint};
use super::super::{Net, words};
use crate::domain::Problem;
use crate::domain::model::Addresses;

/// Longest DID taken; the specification allows 2,048 characters.
const MAX_DID_CHARS: usize = 256;

/// An account and its server.
#[derive(Clone, Debug)]
pub(in crate::net) struct Identity {
    pub(in crate::net) did: String,
    pub(in crate::net) handle: String,
    /// Base address of its personal data server.
    pub(in crate::net) pds: Url,
}

#[derive(Deserialize)]
struct Resolved {
    did: String,
}

#[derive(Deserialize)]
struct Document {
    id: String,
    #[serde(rename = "alsoKnownAs", default)]
    names: Vec<String>,
    #[serde(default, deserialize_with = "each")]
    service: Vec<Service>,
}

#[derive(Deserialize)]
struct Service {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(rename = "serviceEndpoint")]
    endpoint: String,
}

/// Whether a text is a DID of a kind that is in use.
pub(in crate::net) fn is_did(text: &str) -> bool {
    let rest = text
        .strip_prefix("did:plc:")
        .or_else(|| text.strip_prefix("did:web:"));
    text.len() <= MAX_DID_CHARS
        && rest.is_some_and(|rest| {
            !rest.is_empty()
                && rest
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b".-_:%".contains(&byte))
        })
}

/// A handle or DID in what a person typed.
pub(super) fn named(typed: &str) -> Option<String> {
    let text = typed.trim();
    let text = text.strip_prefix("at://").unwrap_or(text);
    if is_did(text) {
        return Some(text.to_owned());
    }
    let text = match text.split_once("/profile/") {
        Some((_, rest)) => rest.split(['/', '?', '#']).next()?,
        None => text,
    };
    let text = text.trim_start_matches('@').to_lowercase();
    // "me" is "me.bsky.social" to most people.
    let text = if text.contains('.') {
        text
    } else {
        format!("{text}.bsky.social")
    };
    let labels = text.split('.').all(|label| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    });
    (labels && text.len() <= 253).then_some(text)
}

impl Identity {
    /// Finds an account by what a person typed.
    ///
    /// # Errors
    /// What went wrong; [`Problem::NotFound`] where the handle and the DID document do not name
    /// each other.
    pub(super) async fn find(
        net: &Net,
        typed: &str,
        addresses: &Addresses,
    ) -> Result<Self, Problem> {
        let name = named(typed).ok_or_else(|| Problem::BadHandle {
            typed: words::shortened(typed.trim(), 60),
        })?;
        let did = if is_did(&name) {
            name.clone()
        } else {
            match did_of(net, &name, addresses).await {
                // An account of this minute: its own server knows it first.
                Err(problem @ Problem::NotFound { .. }) => {
                    well_known(net, &name, addresses).await.ok_or(problem)?
                }
                other => other?,
            }
        };
        let document = document(net, &did, addresses).await?;
        let not_found = || Problem::NotFound {
            address: format!("@{name}"),
        };
        if document.id != did {
            return Err(not_found());
        }
        let own_name = document
            .names
            .iter()
            .filter_map(|name| name.strip_prefix("at://"))
            .map(str::to_lowercase)
            .next();
        if !is_did(&name) && own_name.as_deref() != Some(name.as_str()) {
            return Err(not_found());
        }
        let pds = document
            .service
            .iter()
            .find(|service| {
                service.id.ends_with("#atproto_pds") && service.kind == "AtprotoPersonalDataServer"
            })
            .and_then(|service| Url::parse(&service.endpoint).ok())
            .ok_or_else(not_found)?;
        Ok(Self {
            handle: own_name.map_or_else(|| did.clone(), |name| words::line(&name, 253)),
            did,
            pds,
        })
    }
}

async fn get(
    net: &Net,
    url: Url,
    purpose: Purpose,
    addresses: &Addresses,
) -> Result<Reply, Problem> {
    let allowed = Allowed::new(addresses);
    net.inner
        .http
        .call(Call::new(Method::GET, url, purpose, &allowed))
        .await
}

/// The DID behind a handle.
///
/// # Errors
/// [`Problem::NotFound`] if nobody has it.
pub(in crate::net) async fn did_of(
    net: &Net,
    handle: &str,
    addresses: &Addresses,
) -> Result<String, Problem> {
    let mut url = endpoint(
        &addresses.bluesky,
        "/xrpc/com.atproto.identity.resolveHandle",
    )?;
    url.query_pairs_mut().append_pair("handle", handle);
    let reply = get(net, url, Purpose::LookUp, addresses).await?;
    let address = format!("@{handle}");
    if reply.status == 400 {
        return Err(Problem::NotFound { address });
    }
    if !reply.is_success() {
        return Err(net.inner.http.problem(&reply, &address));
    }
    let resolved: Resolved = reply.json()?;
    if is_did(&resolved.did) {
        Ok(resolved.did)
    } else {
        Err(Problem::NotUnderstood { host: reply.host })
    }
}

/// What the handle's own host says (atproto, "Handle", HTTPS method).
async fn well_known(net: &Net, handle: &str, addresses: &Addresses) -> Option<String> {
    let url = Url::parse(&format!("https://{handle}/.well-known/atproto-did")).ok()?;
    let reply = get(net, url, Purpose::SignIn, addresses).await.ok()?;
    let text = std::str::from_utf8(&reply.bytes).ok()?.trim();
    (reply.is_success() && is_did(text)).then(|| text.to_owned())
}

/// The document of a DID.
async fn document(net: &Net, did: &str, addresses: &Addresses) -> Result<Document, Problem> {
    let not_found = || Problem::NotFound {
        address: did.to_owned(),
    };
    let url = match did.strip_prefix("did:web:") {
        // Only whole hosts are allowed in atproto, no paths.
        Some(host) if host.contains([':', '%']) => return Err(not_found()),
        Some(host) => Url::parse(&format!("https://{host}/.well-known/did.json"))
            .map_err(|_any| not_found())?,
        None => endpoint(&addresses.plc, &format!("/{did}"))?,
    };
    let reply = get(net, url, Purpose::SignIn, addresses).await?;
    if reply.is_success() {
        reply.json()
    } else {
        Err(net.inner.http.problem(&reply, did))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_known_in_every_spelling() {
        for (typed, name) in [
            ("alice.test", "alice.test"),
            (" @Alice.Test ", "alice.test"),
            ("alice", "alice.bsky.social"),
            ("https://bsky.app/profile/alice.test?x=1", "alice.test"),
            ("at://alice.test", "alice.test"),
            ("did:plc:abc123", "did:plc:abc123"),
        ] {
            assert_eq!(named(typed).as_deref(), Some(name), "{typed}");
        }
        for typed in ["", "a b", "me@mail.example", "..", "did:key:zabc"] {
            assert_eq!(named(typed), None, "{typed}");
        }
    }
}
