//! Where a Bluesky account signs in.

use reqwest::Method;
use serde::Deserialize;
use url::Url;

use super::super::super::Net;
use super::super::super::guard::Allowed;
use super::super::super::hosts::Purpose;
use super::super::super::http::call::Call;
use super::super::super::http::host_of;
use super::super::super::wire::endpoint;
use crate::domain::Problem;

#[derive(Deserialize)]
struct Resource {
    #[serde(default)]
    authorization_servers: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    issuer: String,
    #[serde(rename = "authorization_endpoint")]
    authorize: String,
    #[serde(rename = "token_endpoint")]
    token: String,
    #[serde(rename = "pushed_authorization_request_endpoint")]
    push: String,
    #[serde(rename = "revocation_endpoint")]
    revoke: Option<String>,
}

/// A server's endpoints, all of them its own.
pub(super) struct Endpoints {
    pub(super) host: String,
    pub(super) issuer: String,
    pub(super) authorize: Url,
    pub(super) token: Url,
    pub(super) push: Url,
    pub(super) revoke: Option<Url>,
}

/// The authorization server that a personal data server names.
pub(super) async fn discover(
    net: &Net,
    pds: &Url,
    allowed: &Allowed,
) -> Result<Endpoints, Problem> {
    let no_sign_in = || Problem::NoSignIn { host: host_of(pds) };
    let url = endpoint(pds.as_str(), "/.well-known/oauth-protected-resource")?;
    let resource: Option<Resource> = get(net, url, allowed).await?;
    let issuer = resource
        .as_ref()
        .and_then(|resource| resource.authorization_servers.first())
        .and_then(|server| Url::parse(server).ok())
        .filter(|server| server.path() == "/" && server.query().is_none())
        .ok_or_else(no_sign_in)?;
    let url = endpoint(issuer.as_str(), "/.well-known/oauth-authorization-server")?;
    let metadata: Option<Metadata> = get(net, url, allowed).await?;
    let metadata = metadata.ok_or_else(no_sign_in)?;
    let host = host_of(&issuer);
    // RFC 8414, 3.3: whoever answers must be who was asked.
    let claimed = Url::parse(&metadata.issuer).ok();
    if claimed.is_none_or(|claimed| claimed.origin() != issuer.origin()) {
        return Err(Problem::SignInMismatch { host });
    }
    let own = |named: &str| {
        Url::parse(named)
            .ok()
            .filter(|url| url.origin() == issuer.origin() && url.username().is_empty())
            .ok_or_else(|| Problem::NoSignIn { host: host.clone() })
    };
    Ok(Endpoints {
        authorize: own(&metadata.authorize)?,
        token: own(&metadata.token)?,
        push: own(&metadata.push)?,
        revoke: metadata.revoke.as_deref().map(own).transpose()?,
        issuer: metadata.issuer,
        host,
    })
}

/// A document of the server; `None` where there is none.
async fn get<T: serde::de::DeserializeOwned>(
    net: &Net,
    url: Url,
    allowed: &Allowed,
) -> Result<Option<T>, Problem> {
    let call = Call::new(Method::GET, url, Purpose::SignIn, allowed);
    let reply = net.inner.http.call(call).await?;
    match reply.status.as_u16() {
        200..=299 => reply.json().map(Some),
        429 | 500..=599 => Err(net.inner.http.problem(&reply, "")),
        _ => Ok(None),
    }
}
