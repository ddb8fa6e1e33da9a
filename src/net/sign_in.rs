//! Signing in: in the browser with OAuth, or with an app password.
//!
//! PKCE, `state` and the exchange of codes are the `oauth2` crate's; its requests go through our
//! own client, with all its limits. What the browser brings back is believed only with the right
//! `state`, and on Bluesky the right `iss` and `sub`.

mod bluesky;
pub(super) mod dpop;
mod identity;
mod loopback;
mod mastodon;
mod password;
mod scopes;

use std::fmt;
use std::future::Future;
use std::time::Duration;

use url::Url;

use self::loopback::{Came, Loopback};
use super::Net;
use super::session::Session;
use crate::domain::Problem;
use crate::domain::model::Addresses;
use crate::domain::post::WebLink;
use crate::domain::secret::Secret;

pub(super) use self::bluesky::{refresh as refresh_bluesky, request_with as dpop_request};
pub(super) use self::identity::{did_of, is_did};

/// Longest time that the sign-in page is waited for.
const PATIENCE: Duration = Duration::from_mins(10);

/// What the program calls itself on sign-in pages.
const APP_NAME: &str = "Firstfeed";

/// Where to sign in with the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Server {
    /// A Mastodon server, as typed: its name, its address, or somebody's whole handle.
    Mastodon(String),
    /// The server that keeps this Bluesky account: a handle or DID, as typed.
    Bluesky(String),
}

/// A sign-in that waits for the browser.
pub struct Begun {
    link: WebLink,
    host: String,
    state: String,
    loopback: Option<Loopback>,
    broad: bool,
    rest: Rest,
}

/// A sign-in whose page has answered with a code.
pub struct Answered {
    code: Secret,
    issuer: Option<String>,
    rest: Rest,
}

impl fmt::Debug for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answered")
    }
}

/// What is needed to turn the code into keys.
enum Rest {
    Mastodon(Box<mastodon::Pending>),
    Bluesky(Box<bluesky::Pending>),
}

impl fmt::Debug for Begun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Begun at {}", self.host)
    }
}

impl Net {
    /// Finds the server, makes the app known to it and opens a port for the browser to come back
    /// to. The right to make lists is asked for only with `lists`.
    ///
    /// # Errors
    /// What went wrong, for the person.
    pub async fn begin_sign_in(
        &self,
        server: &Server,
        lists: bool,
        addresses: &Addresses,
    ) -> Result<Begun, Problem> {
        match server {
            Server::Mastodon(typed) => mastodon::begin(self, typed, lists, addresses).await,
            Server::Bluesky(typed) => bluesky::begin(self, typed, lists, addresses).await,
        }
    }

    /// Signs in to Bluesky with an app password.
    ///
    /// # Errors
    /// What went wrong; [`Problem::NotAnAppPassword`] before anything is sent anywhere.
    pub async fn sign_in_with_app_password(
        &self,
        handle: &str,
        password: &Secret,
        addresses: &Addresses,
    ) -> Result<Session, Problem> {
        password::sign_in(self, handle, password, addresses).await
    }
}

impl Begun {
    /// The page to open in the browser.
    #[must_use]
    pub const fn link(&self) -> &WebLink {
        &self.link
    }

    /// The server it belongs to.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether the page shows a code that the person has to bring here.
    #[must_use]
    pub const fn takes_code(&self) -> bool {
        self.loopback.is_none()
    }

    /// Whether the page asks for more rights than are needed, because the server knows no fine
    /// ones: then the person should know before it is opened.
    #[must_use]
    pub const fn is_broad(&self) -> bool {
        self.broad
    }

    /// Waits for the browser, or for what the person pastes: a code, or the whole address that
    /// the browser was sent to. Dropping the future gives up.
    ///
    /// # Errors
    /// What went wrong; [`Problem::SignInTooLate`] after ten minutes.
    pub async fn answer(
        self,
        pasted: impl Future<Output = Secret> + Send,
    ) -> Result<Answered, Problem> {
        let Self {
            host,
            state,
            loopback,
            rest,
            ..
        } = self;
        let by_browser = async {
            match loopback {
                Some(loopback) => Ok(loopback.answer(&state).await),
                None => std::future::pending().await,
            }
        };
        let by_hand = async { pasted_answer(&pasted.await, &state, &host) };
        let came = async {
            tokio::select! {
                came = by_browser => came,
                came = by_hand => came,
            }
        };
        let came = tokio::time::timeout(PATIENCE, came)
            .await
            .map_err(|_elapsed| Problem::SignInTooLate { host: host.clone() })??;
        match came {
            Came::Code { code, issuer } => Ok(Answered { code, issuer, rest }),
            Came::Denied => Err(Problem::SignInDenied { host }),
        }
    }

    /// [`Begun::answer`] and [`Answered::exchange`] in one.
    ///
    /// # Errors
    /// As theirs.
    pub async fn finish(
        self,
        net: &Net,
        addresses: &Addresses,
        pasted: impl Future<Output = Secret> + Send,
    ) -> Result<Session, Problem> {
        self.answer(pasted).await?.exchange(net, addresses).await
    }
}

impl Answered {
    /// Turns the code into keys. Dropping the future may leave keys behind that nobody has: see
    /// it through, and sign out.
    ///
    /// # Errors
    /// What went wrong, for the person.
    pub async fn exchange(self, net: &Net, addresses: &Addresses) -> Result<Session, Problem> {
        let Self { code, issuer, rest } = self;
        match rest {
            Rest::Mastodon(pending) => {
                mastodon::finish(net, *pending, &code, issuer.as_deref(), addresses).await
            }
            Rest::Bluesky(pending) => {
                bluesky::finish(net, *pending, &code, issuer.as_deref(), addresses).await
            }
        }
    }
}

/// What the person pasted: an address has to carry the right state.
///
/// A bare code carries none. It may count all the same: the code goes with the verifier of this
/// very sign-in, and on Mastodon with the client that was registered for it, so that somebody
/// else's code brings nothing. On Bluesky it lacks the issuer as well, and is refused.
fn pasted_answer(pasted: &Secret, state: &str, host: &str) -> Result<Came, Problem> {
    let text = pasted.expose().trim();
    if text.contains("://") || text.contains('?') {
        let mismatch = || Problem::SignInMismatch {
            host: host.to_owned(),
        };
        let url = Url::parse(text).map_err(|_any| mismatch())?;
        return loopback::of_query(&url, state).ok_or_else(mismatch);
    }
    Ok(Came::Code {
        code: Secret::new(text.to_owned()),
        issuer: None,
    })
}

/// Whether the one who says to have issued a code is where one of these addresses is. Mastodon
/// itself does not say who it is.
fn has_origin(issuer: &str, addresses: &[&str]) -> bool {
    let origin = |address: &str| Url::parse(address).ok().map(|url| url.origin());
    let issuer = origin(issuer);
    issuer.is_some() && addresses.iter().any(|address| origin(address) == issuer)
}

/// A link that may be opened: http only to a server of the settings.
fn page(url: &Url, host: &str, allowed: &super::guard::Allowed) -> Result<WebLink, Problem> {
    let door = super::guard::door(url, Some(allowed));
    let fits = match door {
        Some(super::guard::Door::Own) => true,
        Some(super::guard::Door::Public) => url.scheme() == "https",
        None => false,
    };
    WebLink::parse(url.as_str())
        .filter(|_| fits)
        .ok_or_else(|| Problem::NoSignIn {
            host: host.to_owned(),
        })
}

/// Random text for `state`, from the crate that also makes the PKCE pair.
fn random_state() -> String {
    oauth2::CsrfToken::new_random_len(32).secret().clone()
}
