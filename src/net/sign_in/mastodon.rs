//! Mastodon: the app is registered with each server, which then asks the person.
//!
//! Rules: Mastodon's `spec/oauth.md`, `methods/apps.md` and `methods/oauth.md`. Servers before 4.3
//! and other software have no metadata; then the usual places are taken. PKCE is always sent;
//! servers that do not know it ignore it.

mod home;
mod register;

use oauth2::{PkceCodeChallenge, PkceCodeVerifier};
use reqwest::Method;
use serde::Deserialize;
use url::Url;
use zeroize::Zeroizing;

use self::register::{BY_HAND, register};
use super::super::guard::Allowed;
use super::super::hosts::Purpose;
use super::super::http::call::{Call, Reply};
use super::super::http::host_of;
use super::super::mastodon::base as base_of;
use super::super::session::{Keys, MastodonKeys, Session, is_token};
use super::super::wire::endpoint;
use super::super::{Net, words};
use super::loopback::Loopback;
use super::{Begun, Rest, page, random_state, scopes};
use crate::domain::Problem;
use crate::domain::account::{Account, AccountKey, Way};
use crate::domain::model::Addresses;
use crate::domain::secret::Secret;
use crate::domain::source::Network;

/// What is kept until the browser comes back.
pub(super) struct Pending {
    base: String,
    domain: String,
    token_url: Url,
    revoke: Url,
    client_id: String,
    client_secret: Zeroizing<String>,
    redirect: String,
    verifier: PkceCodeVerifier,
    lists: bool,
}

#[derive(Deserialize)]
struct Metadata {
    #[serde(rename = "authorization_endpoint")]
    authorize: String,
    #[serde(rename = "token_endpoint")]
    token: String,
    #[serde(rename = "revocation_endpoint")]
    revoke: Option<String>,
}

#[derive(Deserialize)]
struct Token {
    #[serde(rename = "access_token")]
    access: Zeroizing<String>,
    #[serde(rename = "token_type")]
    kind: String,
    scope: Option<String>,
}

#[derive(Deserialize)]
struct Me {
    id: String,
    acct: String,
    #[serde(default)]
    display_name: String,
}

/// The server's name in what a person typed.
fn server_name(typed: &str) -> Option<String> {
    let text = typed.trim().to_lowercase();
    let text = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .unwrap_or(&text);
    let text = text.split(['/', '?', '#']).next()?;
    let name = text.rsplit('@').next()?.trim_end_matches('.');
    let url = Url::parse(&format!("https://{name}")).ok()?;
    let host = host_of(&url);
    // Only what can be a name: something with a dot, or a server of the settings with its port.
    let fits = !host.is_empty() && (host.contains('.') || host.contains(':'));
    fits.then_some(host)
}

/// An endpoint that a server names: it has to be its own.
fn own(named: &str, base: &Url) -> Option<Url> {
    Url::parse(named)
        .ok()
        .filter(|url| url.origin() == base.origin() && url.username().is_empty())
}

pub(super) async fn begin(
    net: &Net,
    typed: &str,
    lists: bool,
    addresses: &Addresses,
) -> Result<Begun, Problem> {
    let mut domain = server_name(typed).ok_or_else(|| Problem::BadServer {
        typed: words::shortened(typed.trim(), 60),
    })?;
    let mut base = base_of(&domain, addresses);
    let allowed = Allowed::new(addresses);
    let mut told = metadata(net, &base, &allowed).await;
    if matches!(told, Err(Problem::BadRedirect { .. }))
        && let Some(server) = home::server_of(net, &domain, addresses).await
    {
        base = base_of(&server, addresses);
        domain = server;
        told = metadata(net, &base, &allowed).await;
    }
    let metadata = match told {
        // Some send everything they do not know to their front page.
        Err(Problem::BadRedirect { .. } | Problem::TooLarge { .. }) => None,
        told => told?,
    };
    let start = Url::parse(&base).map_err(|_any| Problem::BadServer {
        typed: domain.clone(),
    })?;
    let named = |name: Option<&str>, usual: &str| -> Result<Url, Problem> {
        match name {
            Some(name) => own(name, &start).ok_or_else(|| Problem::NoSignIn {
                host: domain.clone(),
            }),
            None => endpoint(&base, usual),
        }
    };
    let known = metadata.as_ref();
    let authorize = named(
        known.map(|known| known.authorize.as_str()),
        "/oauth/authorize",
    )?;
    let token_url = named(known.map(|known| known.token.as_str()), "/oauth/token")?;
    let revoke = named(
        known.and_then(|known| known.revoke.as_deref()),
        "/oauth/revoke",
    )?;
    let mut loopback = Loopback::open(&net.inner.http.limits).await.ok();
    let wished = loopback.as_ref().map(Loopback::redirect);
    let (app, redirect, scopes) = register(net, &base, &domain, wished, lists, &allowed).await?;
    if redirect == BY_HAND {
        loopback = None;
    }

    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let state = random_state();
    let mut link = authorize;
    link.query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &app.client_id)
        .append_pair("redirect_uri", &redirect)
        .append_pair("scope", scopes)
        .append_pair("state", &state)
        .append_pair("code_challenge", challenge.as_str())
        .append_pair("code_challenge_method", "S256");
    Ok(Begun {
        link: page(&link, &domain, &allowed)?,
        host: domain.clone(),
        state,
        loopback,
        broad: scopes != scopes::mastodon(lists)[0],
        rest: Rest::Mastodon(Box::new(Pending {
            base,
            domain,
            token_url,
            revoke,
            client_id: app.client_id,
            client_secret: app.client_secret,
            redirect,
            verifier,
            lists,
        })),
    })
}

/// What the server says about its OAuth; `None` where it says nothing.
async fn metadata(net: &Net, base: &str, allowed: &Allowed) -> Result<Option<Metadata>, Problem> {
    let url = endpoint(base, "/.well-known/oauth-authorization-server")?;
    let call = Call::new(Method::GET, url, Purpose::SignIn, allowed);
    let reply = net.inner.http.call(call).await?;
    if let Some(problem) = net.inner.http.pause(&reply) {
        return Err(problem);
    }
    if !reply.is_success() {
        return Ok(None);
    }
    Ok(reply.json().ok())
}

/// What it means that a server says no in the course of signing in.
fn refused(net: &Net, reply: &Reply, domain: &str) -> Problem {
    let host = domain.to_owned();
    match reply.status.as_u16() {
        429 | 500..=599 | 408 => net.inner.http.problem(reply, domain),
        _ => Problem::NoSignIn { host },
    }
}

/// Turns the code into a token, and asks whose it is.
pub(super) async fn finish(
    net: &Net,
    pending: Pending,
    code: &Secret,
    issuer: Option<&str>,
    addresses: &Addresses,
) -> Result<Session, Problem> {
    let own = [pending.base.as_str(), pending.token_url.as_str()];
    if !issuer.is_none_or(|issuer| super::has_origin(issuer, &own)) {
        // The code is another server's: this one must not get it (RFC 9207, section 2.4).
        return Err(Problem::SignInMismatch {
            host: pending.domain,
        });
    }
    let allowed = Allowed::new(addresses);
    let http = &net.inner.http;
    let host = pending.domain.clone();
    let call = Call::new(
        Method::POST,
        pending.token_url.clone(),
        Purpose::SignIn,
        &allowed,
    )
    .form(&[
        ("grant_type", "authorization_code"),
        ("code", code.expose()),
        ("client_id", &pending.client_id),
        ("client_secret", &pending.client_secret),
        ("redirect_uri", &pending.redirect),
        ("code_verifier", pending.verifier.secret()),
    ]);
    let reply = http.call(call).await?;
    if !reply.is_success() {
        return Err(match reply.status.as_u16() {
            400 | 401 | 403 | 422 => Problem::SignInDenied { host },
            _ => http.problem(&reply, &host),
        });
    }
    let token: Token = reply.json()?;
    if !token.kind.eq_ignore_ascii_case("bearer") || !is_token(&token.access) {
        return Err(Problem::NotUnderstood { host });
    }
    let access = token.access.clone();
    let (client, secret) = (pending.client_id.clone(), pending.client_secret.clone());
    let revoke = pending.revoke.clone();
    let session = whose(net, pending, token, addresses).await;
    if session.is_err() {
        // Nobody will use it.
        let call = Call::new(Method::POST, revoke, Purpose::SignIn, &allowed).form(&[
            ("client_id", &client),
            ("client_secret", &secret),
            ("token", &access),
        ]);
        if let Err(problem) = http.call(call).await {
            log::warn!("a token was not revoked: {problem:?}");
        }
    }
    session
}

/// Asks whose a token is.
async fn whose(
    net: &Net,
    pending: Pending,
    token: Token,
    addresses: &Addresses,
) -> Result<Session, Problem> {
    let allowed = Allowed::new(addresses);
    let http = &net.inner.http;
    let host = pending.domain.clone();
    let url = endpoint(&pending.base, "/api/v1/accounts/verify_credentials")?;
    let call = Call::new(Method::GET, url, Purpose::SignIn, &allowed).bearer(&token.access);
    let reply = http.call(call).await?;
    if !reply.is_success() {
        return Err(refused(net, &reply, &host));
    }
    let me: Me = reply.json()?;
    let acct = words::line(&me.acct, 300);
    // A name that had to be cut would be somebody else's.
    let whole = acct.len() == me.acct.len();
    if me.id.is_empty() || acct.is_empty() || acct.starts_with('@') || !whole {
        return Err(Problem::NotUnderstood { host });
    }
    let handle = home::handle(net, &pending.base, &host, &acct, addresses).await;
    Ok(Session {
        account: Account {
            key: AccountKey {
                network: Network::Mastodon,
                id: handle.to_lowercase(),
            },
            name: words::line(&me.display_name, 100),
            handle,
            server: pending.base,
            way: Way::Browser,
            // Not every server says what it granted.
            lists: pending.lists && token.scope.as_deref().is_none_or(scopes::mastodon_may_list),
        },
        keys: Keys::Mastodon(MastodonKeys {
            client_id: pending.client_id,
            client_secret: pending.client_secret,
            token: token.access,
            own_id: words::line(&me.id, 100),
            revoke: pending.revoke.to_string(),
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_known_in_every_spelling() {
        for typed in [
            "mastodon.social",
            " Mastodon.Social/ ",
            "https://mastodon.social/@somebody",
            "@me@mastodon.social",
            "me@mastodon.social",
        ] {
            assert_eq!(
                server_name(typed).as_deref(),
                Some("mastodon.social"),
                "{typed}"
            );
        }
        assert_eq!(
            server_name("localhost:3000").as_deref(),
            Some("localhost:3000")
        );
        for typed in ["", "mastodon", "my server", "https://"] {
            assert_eq!(server_name(typed), None, "{typed}");
        }
    }

    #[test]
    fn keys_go_nowhere_but_to_the_server_itself() {
        let base = Url::parse("https://m.example").unwrap();
        assert!(own("https://m.example/oauth/token", &base).is_some());
        for other in [
            "https://elsewhere.example/oauth/token",
            "http://m.example/oauth/token",
            "https://m.example:444/oauth/token",
            "https://me@m.example/oauth/token",
            "/oauth/token",
            "javascript:alert(1)",
        ] {
            assert!(own(other, &base).is_none(), "{other}");
        }
    }
}
