//! Making the app known to a server.

use reqwest::Method;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::super::super::Net;
use super::super::super::guard::Allowed;
use super::super::super::hosts::Purpose;
use super::super::super::http::call::Call;
use super::super::super::session::is_token;
use super::super::super::wire::endpoint;
use super::super::{APP_NAME, scopes};
use super::refused;
use crate::domain::Problem;

/// For servers to which no browser can come back: the page shows a code.
pub(super) const BY_HAND: &str = "urn:ietf:wg:oauth:2.0:oob";

#[derive(Deserialize)]
pub(super) struct App {
    pub(super) client_id: String,
    pub(super) client_secret: Zeroizing<String>,
}

/// Makes the app known: with the least rights that the server knows, and with a way back from the
/// browser that it takes.
pub(super) async fn register<'s>(
    net: &Net,
    base: &str,
    domain: &str,
    wished: Option<String>,
    lists: bool,
    allowed: &Allowed,
) -> Result<(App, String, &'s str), Problem> {
    let url = endpoint(base, "/api/v1/apps")?;
    let mut problem = Problem::NoSignIn {
        host: domain.to_owned(),
    };
    for redirect in wished.into_iter().chain([BY_HAND.to_owned()]) {
        for scopes in scopes::mastodon(lists) {
            let form = [
                ("client_name", APP_NAME),
                ("redirect_uris", &redirect),
                ("scopes", scopes),
            ];
            let call = Call::new(Method::POST, url.clone(), Purpose::SignIn, allowed);
            // Twice registered would only be a name that nobody uses.
            let call = call.form(&form).repeatable();
            let reply = net.inner.http.call(call).await?;
            if reply.is_success() {
                let fits = |app: &App| is_token(&app.client_id) && is_token(&app.client_secret);
                return match reply.json().ok().filter(fits) {
                    Some(app) => Ok((app, redirect, scopes)),
                    None => Err(Problem::NoSignIn {
                        host: domain.to_owned(),
                    }),
                };
            }
            problem = refused(net, &reply, domain);
            if !matches!(reply.status.as_u16(), 400 | 422) {
                return Err(problem);
            }
        }
    }
    Err(problem)
}
