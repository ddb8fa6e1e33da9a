//! Servers whose accounts have another domain in their handles than the server itself:
//! `@me@example.org` at `social.example.org` (Mastodon's `LOCAL_DOMAIN` and `WEB_DOMAIN`).

use reqwest::Method;
use serde::Deserialize;

use super::super::super::Net;
use super::super::super::guard::Allowed;
use super::super::super::hosts::Purpose;
use super::super::super::http::call::Call;
use super::super::super::http::{Answer, Ask, Body, host_of};
use super::super::super::mastodon::{base, fingered};
use super::super::super::wire::{endpoint, lenient};
use super::server_name;
use crate::domain::model::Addresses;

/// Most bytes of what a domain says about its server.
const MAX_BYTES: usize = 64 << 10;

/// The domain in version 2 of the API, and what stood for it in version 1.
#[derive(Deserialize)]
struct Instance {
    #[serde(default, deserialize_with = "lenient")]
    domain: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    uri: Option<String>,
}

/// Asks a domain for one of its well-known documents, wherever it has it.
async fn well_known(
    net: &Net,
    domain: &str,
    document: &str,
    pairs: &[(&str, &str)],
    addresses: &Addresses,
) -> Option<Body> {
    let mut url = endpoint(
        &base(domain, addresses),
        &format!("/.well-known/{document}"),
    )
    .ok()?;
    if !pairs.is_empty() {
        url.query_pairs_mut().extend_pairs(pairs);
    }
    let ask = Ask {
        url,
        purpose: Purpose::SignIn,
        accept: "*/*",
        max_bytes: MAX_BYTES,
        validators: None,
        allowed: &Allowed::new(addresses),
        address: domain,
        explain: false,
    };
    match net.inner.http.get(&ask).await {
        Ok(Answer::Body(body)) => Some(body),
        Ok(Answer::Unchanged | Answer::Refused(_)) | Err(_) => None,
    }
}

/// The server to which a domain leads that has none itself.
pub(super) async fn server_of(net: &Net, domain: &str, addresses: &Addresses) -> Option<String> {
    let found = well_known(net, domain, "host-meta", &[], addresses).await?;
    Some(host_of(&found.url)).filter(|host| !host.is_empty() && host != domain)
}

/// The whole handle of somebody who has just signed in at `host`. Another domain than the
/// server's own is believed only if it says itself that this server has the account: else any
/// server could pass for another one.
pub(super) async fn handle(
    net: &Net,
    base: &str,
    host: &str,
    acct: &str,
    addresses: &Addresses,
) -> String {
    let (user, named) = match acct.split_once('@') {
        Some((user, named)) => (user, server_name(named)),
        None => (acct, told(net, base, addresses).await),
    };
    let own = format!("{user}@{host}");
    let Some(domain) = named.filter(|named| named != host) else {
        return own;
    };
    let resource = format!("acct:{user}@{domain}");
    let pairs = [("resource", resource.as_str())];
    let finger = well_known(net, &domain, "webfinger", &pairs, addresses).await;
    if finger.and_then(|body| fingered(&body.bytes)).as_deref() == Some(host) {
        format!("{user}@{domain}")
    } else {
        log::info!("{domain} does not say that it is at {host}");
        own
    }
}

/// The domain that a server says its accounts have.
async fn told(net: &Net, base: &str, addresses: &Addresses) -> Option<String> {
    let allowed = Allowed::new(addresses);
    for path in ["/api/v2/instance", "/api/v1/instance"] {
        let url = endpoint(base, path).ok()?;
        let call = Call::new(Method::GET, url, Purpose::SignIn, &allowed);
        let reply = net.inner.http.call(call).await.ok()?;
        if reply.is_success() {
            let instance: Instance = reply.json().ok()?;
            return server_name(&instance.domain.or(instance.uri)?);
        }
    }
    None
}
