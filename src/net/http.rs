//! The one way out: asks a server for something, within limits.

pub(super) mod call;
mod clients;
mod outcome;

use std::sync::{OnceLock, PoisonError};
use std::time::Duration;

use reqwest::header::{self, HeaderMap};
use reqwest::{Response, StatusCode};
use serde::{Deserialize, Serialize};
use tokio::time::Instant;
use url::Url;

use self::clients::Clients;
use self::outcome::{failed, wait_until};
use super::guard::{self, Allowed, Door, Targets};
use super::hosts::{Hosts, LONGEST_WAIT_SECS, Purpose, Turn, now};
use crate::domain::Problem;

/// How long a server is left alone that asks us to slow down without saying how long, in seconds.
const UNNAMED_WAIT_SECS: i64 = 60;
const MAX_REDIRECTS: usize = 5;
/// Longest `ETag` or date kept, in bytes.
const MAX_VALIDATOR_BYTES: usize = 512;

/// How long and how much, for everything that comes from outside.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Longest time to connect.
    pub connect: Duration,
    /// Longest time from sending a request to the end of its answer, redirects included;
    /// waiting for a turn is not counted.
    pub total: Duration,
    /// Requests at a time to one host.
    pub per_host: usize,
    /// Requests at a time.
    pub at_once: usize,
    /// Shortest time between the starts of two requests to one host.
    pub spacing: Duration,
    /// Most bytes of a JSON answer, unpacked.
    pub json_bytes: usize,
    /// Most bytes of a feed, unpacked.
    pub feed_bytes: usize,
    /// Most bytes of a web page, unpacked.
    pub page_bytes: usize,
    /// Most bytes of a picture's file.
    pub picture_bytes: usize,
    /// Whether a browser may come back to a port of this computer; else the person carries a
    /// code over.
    pub listens: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(8),
            total: Duration::from_secs(20),
            per_host: 2,
            at_once: 8,
            spacing: Duration::from_millis(100),
            json_bytes: 4 << 20,
            feed_bytes: 8 << 20,
            page_bytes: 2 << 20,
            picture_bytes: 8 << 20,
            listens: true,
        }
    }
}

/// What a server gave along with an answer, by which it can later say "unchanged".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validators {
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`.
    pub modified: Option<String>,
}

impl Validators {
    fn read(headers: &HeaderMap) -> Self {
        let text = |name| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .filter(|value| value.len() <= MAX_VALIDATOR_BYTES)
                .map(str::to_owned)
        };
        Self {
            etag: text(header::ETAG),
            modified: text(header::LAST_MODIFIED),
        }
    }
}

/// A question to a server.
#[derive(Clone, Debug)]
pub(super) struct Ask<'a> {
    pub(super) url: Url,
    pub(super) purpose: Purpose,
    /// Value of `Accept`.
    pub(super) accept: &'static str,
    pub(super) max_bytes: usize,
    pub(super) validators: Option<&'a Validators>,
    pub(super) allowed: &'a Allowed,
    /// What is looked for, as the person would write it.
    pub(super) address: &'a str,
    /// Hand out the body of a 400: some APIs say there what is wrong.
    pub(super) explain: bool,
}

/// A body, complete.
#[derive(Clone, Debug)]
pub(super) struct Body {
    pub(super) bytes: Vec<u8>,
    /// Where it came from in the end.
    pub(super) url: Url,
    pub(super) validators: Validators,
}

/// What a server answered.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    /// Same as last time.
    Unchanged,
    /// Here it is.
    Body(Body),
    /// Status 400, with an explanation.
    Refused(Body),
}

/// The client of all adapters.
#[derive(Debug)]
pub(super) struct Http {
    /// Made at the first request: reading the system's TLS roots takes some milliseconds,
    /// which the window need not wait for.
    clients: OnceLock<Option<Clients>>,
    targets: Targets,
    hosts: Hosts,
    pub(super) limits: Limits,
}

/// Host of an address, with its port if it is not the usual one.
pub(super) fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

/// The outcome of one request on the way.
enum Hop {
    Done(Answer),
    Moved(Url),
}

impl Http {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            clients: OnceLock::new(),
            targets: Targets::default(),
            hosts: Hosts::new(&limits),
            limits,
        }
    }

    /// # Errors
    /// [`Problem::Crashed`] if the system's TLS roots cannot be set up.
    fn clients(&self) -> Result<&Clients, Problem> {
        let clients = self.clients.get_or_init(|| {
            Clients::new(&self.limits, &self.targets)
                .inspect_err(|error| log::error!("no HTTP client: {error:?}"))
                .ok()
        });
        clients.as_ref().ok_or(Problem::Crashed)
    }

    pub(super) const fn hosts(&self) -> &Hosts {
        &self.hosts
    }

    /// Asks, follows up to five redirects and reads the body within the limits.
    pub(super) async fn get(&self, ask: &Ask<'_>) -> Result<Answer, Problem> {
        let mut url = ask.url.clone();
        let mut left = self.limits.total;
        // Only from a host of the settings may a redirect lead to a private address.
        let mut allowed = Some(ask.allowed);
        for hop in 0..=MAX_REDIRECTS {
            let host = host_of(&url);
            let Some(door) = guard::door(&url, allowed) else {
                log::info!("refused to ask {host}");
                return Err(if hop == 0 {
                    Problem::Unreachable { host }
                } else {
                    bad_redirect(&ask.url)
                });
            };
            let turn = self.hosts.turn(&host, ask.purpose).await?;
            let started = Instant::now();
            let sent = tokio::time::timeout(left, self.hop(ask, &url, door, turn)).await;
            match sent {
                Ok(Ok(Hop::Done(answer))) => return Ok(answer),
                Ok(Ok(Hop::Moved(next))) => {
                    if is_lowered(&url, &next) {
                        return Err(bad_redirect(&ask.url));
                    }
                    if door == Door::Public {
                        allowed = None;
                    }
                    url = next;
                }
                Ok(Err(Problem::BadRedirect { .. })) => {
                    return Err(if hop == 0 {
                        Problem::Unreachable { host }
                    } else {
                        bad_redirect(&ask.url)
                    });
                }
                Ok(Err(problem)) => return Err(problem),
                Err(_elapsed) => return Err(Problem::TimedOut { host }),
            }
            left = left.saturating_sub(started.elapsed());
        }
        Err(bad_redirect(&ask.url))
    }

    async fn hop(&self, ask: &Ask<'_>, url: &Url, door: Door, _turn: Turn) -> Result<Hop, Problem> {
        let host = host_of(url);
        let client = match door {
            Door::Own => &self.clients()?.own,
            Door::Public => {
                if let Some(name) = url.host_str() {
                    self.targets
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .insert(name.to_owned());
                }
                &self.clients()?.public
            }
        };
        let mut request = client.get(url.clone()).header(header::ACCEPT, ask.accept);
        if let Some(validators) = ask.validators {
            if let Some(etag) = &validators.etag {
                request = request.header(header::IF_NONE_MATCH, etag);
            }
            if let Some(modified) = &validators.modified {
                request = request.header(header::IF_MODIFIED_SINCE, modified);
            }
        }
        let again = request.try_clone();
        let response = match (request.send().await, again) {
            // Many servers close connections that rest, just as the next request is on its way.
            (Err(error), Some(again)) if broke_off(&error) => again.send().await,
            (result, _) => result,
        };
        let response = response.map_err(|error| failed(&error, &host))?;
        let status = response.status();
        if status == StatusCode::NOT_MODIFIED && ask.validators.is_some() {
            return Ok(Hop::Done(Answer::Unchanged));
        }
        if is_redirect(status) {
            return location(&response, url)
                .map(Hop::Moved)
                .ok_or(Problem::NotUnderstood { host });
        }
        if status == StatusCode::BAD_REQUEST && ask.explain {
            let body = read(response, url, ask.max_bytes).await?;
            return Ok(Hop::Done(Answer::Refused(body)));
        }
        if !status.is_success() {
            return Err(self.refused(status, response.headers(), &host, ask.address));
        }
        self.heed(response.headers(), &host, LONGEST_WAIT_SECS);
        let body = read(response, url, ask.max_bytes).await?;
        Ok(Hop::Done(Answer::Body(body)))
    }

    fn refused(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        host: &str,
        address: &str,
    ) -> Problem {
        let host = host.to_owned();
        let until = wait_until(headers, now());
        match status.as_u16() {
            429 => Problem::RateLimited {
                until: Some(
                    self.hosts
                        .close(&host, until.unwrap_or(now() + UNNAMED_WAIT_SECS)),
                ),
                host,
            },
            503 if headers.contains_key(header::RETRY_AFTER) && until.is_some() => {
                Problem::RateLimited {
                    until: until.map(|until| self.hosts.close(&host, until)),
                    host,
                }
            }
            401 | 403 => Problem::SignInNeeded { host },
            404 => Problem::NotFound {
                address: address.to_owned(),
            },
            410 => Problem::Gone {
                address: address.to_owned(),
            },
            408 | 504 => Problem::TimedOut { host },
            413 => Problem::TooLarge { host },
            status @ 500..=599 => Problem::ServerFailed { host, status },
            _ => Problem::NotUnderstood { host },
        }
    }
}

/// Whether a connection that stood broke off before any answer came.
fn broke_off(error: &reqwest::Error) -> bool {
    error.is_request() && !error.is_connect() && !error.is_timeout()
}

fn bad_redirect(asked: &Url) -> Problem {
    Problem::BadRedirect {
        host: host_of(asked),
    }
}

/// Whether a redirect gives up encryption.
fn is_lowered(from: &Url, to: &Url) -> bool {
    from.scheme() == "https" && to.scheme() != "https"
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// Most bytes of the address that a redirect leads to, as long as browsers have agreed on.
const MAX_LOCATION: usize = 8_000;

fn location(response: &Response, url: &Url) -> Option<Url> {
    let to = response.headers().get(header::LOCATION)?.to_str().ok()?;
    if to.len() > MAX_LOCATION {
        return None;
    }
    let mut to = url.join(to).ok()?;
    to.set_fragment(None);
    Some(to)
}

/// Reads a body piece by piece, so that neither a false length nor packing can exceed the limit.
async fn read(mut response: Response, url: &Url, max_bytes: usize) -> Result<Body, Problem> {
    let host = host_of(url);
    let too_large = || Problem::TooLarge { host: host.clone() };
    if response
        .content_length()
        .is_some_and(|length| usize::try_from(length).is_ok_and(|length| length > max_bytes))
    {
        return Err(too_large());
    }
    let validators = Validators::read(response.headers());
    let told = response.content_length().unwrap_or_default();
    let mut bytes = Vec::with_capacity(usize::try_from(told).unwrap_or_default().min(64 << 10));
    while let Some(chunk) = response
        .chunk()
        .await
        .map_err(|error| failed(&error, &host))?
    {
        if bytes.len() + chunk.len() > max_bytes {
            return Err(too_large());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Body {
        bytes,
        url: url.clone(),
        validators,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_redirect_gives_up_encryption() {
        let url = |text| Url::parse(text).unwrap();
        for (from, to, lowered) in [
            ("https://a.example/", "http://a.example/", true),
            ("https://a.example/", "https://b.example/", false),
            ("http://a.example/", "https://a.example/", false),
            ("http://a.example/", "http://b.example/", false),
        ] {
            assert_eq!(is_lowered(&url(from), &url(to)), lowered, "{from} {to}");
        }
    }
}
