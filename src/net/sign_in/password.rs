//! Bluesky with an app password (`com.atproto.server.createSession`).

use reqwest::Method;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::super::Net;
use super::super::guard::Allowed;
use super::super::hosts::Purpose;
use super::super::http::call::Call;
use super::super::http::host_of;
use super::super::session::{Keys, PasswordKeys, Session, is_token};
use super::super::wire::endpoint;
use super::identity::Identity;
use crate::domain::Problem;
use crate::domain::account::{Account, AccountKey, Way};
use crate::domain::model::Addresses;
use crate::domain::secret::Secret;
use crate::domain::source::Network;

#[derive(Serialize)]
struct Asked<'a> {
    identifier: &'a str,
    password: &'a str,
}

#[derive(Deserialize)]
struct Made {
    did: String,
    #[serde(rename = "accessJwt")]
    access: Zeroizing<String>,
    #[serde(rename = "refreshJwt")]
    refresh: Zeroizing<String>,
}

/// Whether a text has the form of an app password: four groups of four letters or digits.
fn is_app_password(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.len() == 4
        && groups
            .iter()
            .all(|group| group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

pub(super) async fn sign_in(
    net: &Net,
    handle: &str,
    password: &Secret,
    addresses: &Addresses,
) -> Result<Session, Problem> {
    let password = password.expose().trim();
    if !is_app_password(password) {
        // Perhaps the main password: it goes nowhere.
        return Err(Problem::NotAnAppPassword);
    }
    let identity = Identity::find(net, handle, addresses).await?;
    let allowed = Allowed::new(addresses);
    let host = host_of(&identity.pds);
    let url = endpoint(
        identity.pds.as_str(),
        "/xrpc/com.atproto.server.createSession",
    )?;
    let call = Call::new(Method::POST, url, Purpose::SignIn, &allowed).json(&Asked {
        identifier: &identity.did,
        password,
    });
    let reply = net.inner.http.call(call).await?;
    match reply.status.as_u16() {
        200..=299 => {}
        400 | 401 | 403 => return Err(Problem::WrongPassword { host }),
        _ => return Err(net.inner.http.problem(&reply, &identity.handle)),
    }
    let made: Made = reply.json()?;
    if made.did != identity.did {
        return Err(Problem::SignInMismatch { host });
    }
    if !is_token(&made.access) || !is_token(&made.refresh) {
        return Err(Problem::NotUnderstood { host });
    }
    Ok(Session {
        account: Account {
            key: AccountKey {
                network: Network::Bluesky,
                id: identity.did,
            },
            handle: identity.handle,
            name: String::new(),
            server: identity.pds.to_string(),
            way: Way::AppPassword,
            // It may do everything but change the account.
            lists: true,
        },
        keys: Keys::Password(PasswordKeys {
            refresh: made.refresh,
            access: Some(made.access),
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_looks_like_an_app_password_is_sent() {
        assert!(is_app_password("abcd-ef12-ghij-klmn"));
        for other in [
            "",
            "hunter2",
            "abcd-efgh-ijkl",
            "abcd-efgh-ijkl-mnop-qrst",
            "abcd-efgh-ijkl-mno!",
        ] {
            assert!(!is_app_password(other), "{other}");
        }
    }
}
