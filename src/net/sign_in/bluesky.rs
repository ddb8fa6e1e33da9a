//! Bluesky in the browser: atproto's profile of OAuth ("OAuth" specification).
//!
//! Account → its server → the authorization server that it names. The request is pushed
//! beforehand (PAR), every token is bound to a key pair (`DPoP`), and what comes back must name the
//! right issuer (`iss`) and the right account (`sub`).

mod endpoints;

use oauth2::{PkceCodeChallenge, PkceCodeVerifier};
use reqwest::Method;
use reqwest::header::HeaderName;
use serde::Deserialize;
use url::Url;
use zeroize::Zeroizing;

use self::endpoints::discover;
use super::super::Net;
use super::super::guard::Allowed;
use super::super::hosts::Purpose;
use super::super::http::Http;
use super::super::http::call::{Call, Reply};
use super::super::http::host_of;
use super::super::session::{Keys, OAuthKeys, Session, is_token};
use super::dpop::Prover;
use super::identity::Identity;
use super::loopback::{Loopback, PATH, same};
use super::{Begun, Rest, page, random_state, scopes};
use crate::domain::Problem;
use crate::domain::account::{Account, AccountKey, Way};
use crate::domain::model::Addresses;
use crate::domain::secret::Secret;
use crate::domain::source::Network;

/// What is kept until the browser comes back.
pub(super) struct Pending {
    identity: Identity,
    issuer: String,
    token_url: Url,
    revoke: Option<Url>,
    client_id: String,
    redirect: String,
    verifier: PkceCodeVerifier,
    prover: Prover,
}

#[derive(Deserialize)]
struct Pushed {
    request_uri: String,
}

#[derive(Deserialize)]
struct Token {
    #[serde(rename = "access_token")]
    access: Zeroizing<String>,
    #[serde(rename = "token_type")]
    kind: String,
    #[serde(rename = "refresh_token")]
    refresh: Option<Zeroizing<String>>,
    sub: String,
    #[serde(default)]
    scope: String,
}

/// The loopback client of the specification: it needs no page of its own on the web, and the
/// server ignores the port.
fn client_id(scopes: &str) -> String {
    let mut url = url::form_urlencoded::Serializer::new(String::new());
    url.append_pair("redirect_uri", &format!("http://127.0.0.1{PATH}"));
    url.append_pair("scope", scopes);
    format!("http://localhost?{}", url.finish())
}

pub(super) async fn begin(
    net: &Net,
    typed: &str,
    lists: bool,
    addresses: &Addresses,
) -> Result<Begun, Problem> {
    let identity = Identity::find(net, typed, addresses).await?;
    let allowed = Allowed::new(addresses);
    let endpoints = discover(net, &identity.pds, &allowed).await?;
    let host = endpoints.host;
    let loopback = Loopback::open(&net.inner.http.limits).await?;
    let redirect = loopback.redirect();
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let state = random_state();
    let prover = Prover::new()?;
    let mut pushed = None;
    for scopes in scopes::bluesky(lists) {
        let client_id = client_id(scopes);
        let form = [
            ("client_id", client_id.as_str()),
            ("redirect_uri", &redirect),
            ("response_type", "code"),
            ("response_mode", "query"),
            ("scope", scopes),
            ("state", &state),
            ("code_challenge", challenge.as_str()),
            ("code_challenge_method", "S256"),
            ("login_hint", &identity.handle),
        ];
        let reply = request_with(&net.inner.http, &prover, None, || {
            Call::new(
                Method::POST,
                endpoints.push.clone(),
                Purpose::SignIn,
                &allowed,
            )
            .form(&form)
        })
        .await?;
        if reply.is_success() {
            let answer: Pushed = reply.json()?;
            pushed = Some((answer.request_uri, client_id, scopes));
            break;
        }
        let error = reply.error().unwrap_or_default();
        if !matches!(
            error.as_str(),
            "invalid_scope" | "invalid_client_metadata" | "invalid_request"
        ) {
            return Err(refused(net, &reply, &host, &error));
        }
    }
    let Some((request_uri, client_id, scopes)) = pushed else {
        return Err(Problem::NoSignIn { host });
    };
    let mut link = endpoints.authorize;
    link.query_pairs_mut()
        .append_pair("client_id", &client_id)
        .append_pair("request_uri", &request_uri);
    Ok(Begun {
        link: page(&link, &host, &allowed)?,
        host,
        state,
        loopback: Some(loopback),
        broad: scopes != scopes::bluesky(lists)[0],
        rest: Rest::Bluesky(Box::new(Pending {
            identity,
            issuer: endpoints.issuer,
            token_url: endpoints.token,
            revoke: endpoints.revoke,
            client_id,
            redirect,
            verifier,
            prover,
        })),
    })
}

fn refused(net: &Net, reply: &Reply, host: &str, error: &str) -> Problem {
    let host = host.to_owned();
    match reply.status.as_u16() {
        429 | 500..=599 | 408 => net.inner.http.problem(reply, ""),
        _ if reply.says("invalid_dpop_proof") => Problem::ClockOff { host },
        _ if matches!(error, "access_denied" | "invalid_grant") => Problem::SignInDenied { host },
        _ => Problem::NoSignIn { host },
    }
}

/// Sends a request with a proof; once more with the server's nonce, and once more by the server's
/// clock if ours is off.
pub(in crate::net) async fn request_with<'a>(
    http: &Http,
    prover: &Prover,
    token: Option<&str>,
    make: impl Fn() -> Call<'a>,
) -> Result<Reply, Problem> {
    let mut tries = 0;
    loop {
        tries += 1;
        let call = make();
        let url = call.url.clone();
        let proof = prover.proof(call.method.as_str(), &url, token)?;
        let mut call = call.header(HeaderName::from_static("dpop"), &proof);
        if let Some(token) = token {
            call = call.header(reqwest::header::AUTHORIZATION, &format!("DPoP {token}"));
        }
        let reply = http.call(call).await?;
        let new = prover.learn(&url, reply.text("dpop-nonce"));
        if reply.is_success() || tries >= 3 {
            return Ok(reply);
        }
        let again = (reply.says("use_dpop_nonce") && new)
            || (reply.says("invalid_dpop_proof")
                && Http::clock_offset(&reply).is_some_and(|offset| prover.set_offset(offset)));
        if !again {
            return Ok(reply);
        }
    }
}

/// Turns the code into tokens.
pub(super) async fn finish(
    net: &Net,
    pending: Pending,
    code: &Secret,
    issuer: Option<&str>,
    addresses: &Addresses,
) -> Result<Session, Problem> {
    let allowed = Allowed::new(addresses);
    let host = host_of(&pending.token_url);
    let mismatch = || Problem::SignInMismatch { host: host.clone() };
    // RFC 9207: the answer has to come from the server that was asked.
    if !issuer.is_some_and(|issuer| same(issuer, &pending.issuer)) {
        return Err(mismatch());
    }
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code.expose()),
        ("redirect_uri", &pending.redirect),
        ("client_id", &pending.client_id),
        ("code_verifier", pending.verifier.secret()),
    ];
    let reply = request_with(&net.inner.http, &pending.prover, None, || {
        Call::new(
            Method::POST,
            pending.token_url.clone(),
            Purpose::SignIn,
            &allowed,
        )
        .form(&form)
    })
    .await?;
    if !reply.is_success() {
        let error = reply.error().unwrap_or_default();
        return Err(refused(net, &reply, &host, &error));
    }
    let token: Token = reply.json()?;
    // With the refresh token all of them end (RFC 7009, section 2.1).
    let unwanted = token.refresh.clone().filter(|refresh| is_token(refresh));
    let unwanted = unwanted.unwrap_or_else(|| token.access.clone());
    let session = session(&pending, token, &host);
    if session.is_err() && is_token(&unwanted) {
        revoke(net, &pending, &unwanted, &allowed).await;
    }
    session
}

/// Nobody will use it.
async fn revoke(net: &Net, pending: &Pending, token: &str, allowed: &Allowed) {
    let Some(url) = &pending.revoke else { return };
    let told = request_with(&net.inner.http, &pending.prover, None, || {
        Call::new(Method::POST, url.clone(), Purpose::SignIn, allowed)
            .form(&[("client_id", &pending.client_id), ("token", token)])
    });
    if let Err(problem) = told.await {
        log::warn!("a token was not revoked: {problem:?}");
    }
}

/// The session that tokens make, if they are the right account's and of the right sort.
fn session(pending: &Pending, token: Token, host: &str) -> Result<Session, Problem> {
    if token.sub != pending.identity.did {
        // Another account than the one that was asked for; its tokens are not used.
        return Err(Problem::SignInMismatch {
            host: host.to_owned(),
        });
    }
    let not_understood = || Problem::NotUnderstood {
        host: host.to_owned(),
    };
    let refresh = token
        .refresh
        .filter(|refresh| is_token(refresh))
        .ok_or_else(not_understood)?;
    if !token.kind.eq_ignore_ascii_case("dpop")
        || !is_token(&token.access)
        || !token.scope.split(' ').any(|scope| scope == "atproto")
    {
        return Err(not_understood());
    }
    Ok(Session {
        account: Account {
            key: AccountKey {
                network: Network::Bluesky,
                id: pending.identity.did.clone(),
            },
            handle: pending.identity.handle.clone(),
            name: String::new(),
            server: pending.identity.pds.to_string(),
            way: Way::Browser,
            lists: scopes::bluesky_may_list(&token.scope),
        },
        keys: Keys::OAuth(OAuthKeys {
            client_id: pending.client_id.clone(),
            token_url: pending.token_url.to_string(),
            revoke: pending.revoke.as_ref().map(Url::to_string),
            refresh,
            access: Some(token.access),
            pair: pending.prover.to_keep(),
        }),
    })
}

/// New tokens for old ones.
///
/// # Errors
/// [`Problem::SignInExpired`] once the server takes the old ones no longer: after two weeks for
/// a client like this one (`oauth-constants.ts`), or when the person has revoked them.
pub(in crate::net) async fn refresh(
    net: &Net,
    account: &Account,
    keys: &mut OAuthKeys,
    prover: &Prover,
    allowed: &Allowed,
) -> Result<(), Problem> {
    let expired = || Problem::SignInExpired {
        handle: account.handle.clone(),
    };
    let url = Url::parse(&keys.token_url).map_err(|_any| expired())?;
    let host = host_of(&url);
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", keys.refresh.as_str()),
        ("client_id", keys.client_id.as_str()),
    ];
    let reply = request_with(&net.inner.http, prover, None, || {
        Call::new(Method::POST, url.clone(), Purpose::SignIn, allowed).form(&form)
    })
    .await?;
    if !reply.is_success() {
        return Err(match reply.status.as_u16() {
            429 | 500..=599 | 408 => net.inner.http.problem(&reply, ""),
            _ if reply.says("invalid_dpop_proof") => Problem::ClockOff { host },
            _ => expired(),
        });
    }
    let token: Token = reply.json()?;
    if token.sub != account.key.id {
        return Err(Problem::SignInMismatch { host });
    }
    if !is_token(&token.access) {
        return Err(Problem::NotUnderstood { host });
    }
    if let Some(refresh) = token.refresh.filter(|refresh| is_token(refresh)) {
        keys.refresh = refresh;
    }
    keys.access = Some(token.access);
    Ok(())
}
