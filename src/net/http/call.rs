//! Requests on behalf of an account: with a body and keys, without redirects.

use std::sync::PoisonError;

use bytes::Bytes;
use reqwest::header::{self, HeaderMap};
use reqwest::{Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use url::Url;
use zeroize::Zeroizing;

use super::super::guard::{self, Allowed, Door};
use super::super::hosts::{LONGEST_WAIT_SECS, Purpose, now};
use super::super::wire::parse;
use super::outcome::{failed, spent_until, wait_until};
use super::{Http, broke_off, host_of, is_redirect, read};
use crate::domain::Problem;

/// Most bytes of an answer about an account.
pub(in crate::net) const MAX_BYTES: usize = 1 << 20;
/// Room for most bodies, so that none is copied while it grows: copies would not be wiped.
const USUAL_BYTES: usize = 8 << 10;
/// What servers allow on the whole is counted by minutes; a longer pause after a request that is
/// counted apart is about its sort alone, in seconds.
const ONE_SORT_SECS: i64 = 600;

/// A request. It has no `Debug`: it carries keys.
pub(in crate::net) struct Call<'a> {
    pub(in crate::net) method: Method,
    pub(in crate::net) url: Url,
    pub(in crate::net) purpose: Purpose,
    pub(in crate::net) headers: HeaderMap,
    /// Wiped, as it may carry keys.
    pub(in crate::net) body: Zeroizing<Vec<u8>>,
    pub(in crate::net) allowed: &'a Allowed,
    /// The server counts such requests apart from all others.
    pub(in crate::net) apart: bool,
    /// Sending it twice does no harm.
    again: bool,
}

impl<'a> Call<'a> {
    /// Without keys or a body.
    pub(in crate::net) fn new(
        method: Method,
        url: Url,
        purpose: Purpose,
        allowed: &'a Allowed,
    ) -> Self {
        Self {
            again: method == Method::GET,
            method,
            url,
            purpose,
            headers: HeaderMap::new(),
            body: Zeroizing::default(),
            allowed,
            apart: false,
        }
    }

    /// Something that may be sent once more if the connection breaks off before an answer.
    pub(in crate::net) const fn repeatable(mut self) -> Self {
        self.again = true;
        self
    }

    /// With a JSON body.
    pub(in crate::net) fn json(mut self, value: &impl Serialize) -> Self {
        let mut body = Zeroizing::new(Vec::with_capacity(USUAL_BYTES));
        // What is sent are texts and lists of them; a body that is none is refused by the server.
        if let Err(error) = serde_json::to_writer(&mut *body, value) {
            log::error!("a request without its body: {error}");
        }
        self.body = body;
        self.header(header::CONTENT_TYPE, "application/json")
    }

    /// With a form as its body.
    pub(in crate::net) fn form(mut self, pairs: &[(&str, &str)]) -> Self {
        let text = String::with_capacity(USUAL_BYTES);
        let mut form = url::form_urlencoded::Serializer::new(text);
        form.extend_pairs(pairs);
        self.body = Zeroizing::new(form.finish().into_bytes());
        self.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
    }

    /// With a token in its head.
    pub(in crate::net) fn bearer(self, token: &str) -> Self {
        let text = Zeroizing::new(["Bearer ", token].concat());
        self.header(header::AUTHORIZATION, &text)
    }

    /// With a header; one that cannot stand in a header is left out, and the server refuses.
    pub(in crate::net) fn header(mut self, name: header::HeaderName, value: &str) -> Self {
        if let Ok(mut value) = header::HeaderValue::from_str(value) {
            value.set_sensitive(name == header::AUTHORIZATION || name.as_str() == "dpop");
            self.headers.insert(name, value);
        }
        self
    }
}

/// A whole answer, whatever its status. It has no `Debug`: it may carry keys.
pub(in crate::net) struct Reply {
    pub(in crate::net) status: StatusCode,
    pub(in crate::net) headers: HeaderMap,
    /// Wiped, as it may carry keys.
    pub(in crate::net) bytes: Zeroizing<Vec<u8>>,
    pub(in crate::net) host: String,
}

impl Reply {
    pub(in crate::net) fn is_success(&self) -> bool {
        self.status.is_success()
    }

    /// The body as JSON.
    pub(in crate::net) fn json<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        parse(&self.bytes, &self.host)
    }

    /// The field `error` of a body that says what is wrong.
    pub(in crate::net) fn error(&self) -> Option<String> {
        let value: Value = serde_json::from_slice(&self.bytes).ok()?;
        let error = value.get("error")?.as_str()?;
        Some(super::super::words::line(error, 100))
    }

    /// Whether the answer gives this as the reason for its no, in its body or in its head.
    pub(in crate::net) fn says(&self, what: &str) -> bool {
        self.error().is_some_and(|error| error == what)
            || self
                .text("www-authenticate")
                .is_some_and(|told| told.contains(what))
    }

    /// A header as text.
    pub(in crate::net) fn text(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The server's clock, seconds since 1970.
    pub(in crate::net) fn date(&self) -> Option<i64> {
        chrono::DateTime::parse_from_rfc2822(self.text("date")?)
            .ok()
            .map(|date| date.timestamp())
    }
}

impl Http {
    /// Sends a request once and reads the answer within the limits. Nothing is sent again by
    /// itself but what does no harm twice: after an error it is not certain that nothing happened.
    ///
    /// # Errors
    /// What kept an answer away. A status that says no is an answer.
    pub(in crate::net) async fn call(&self, call: Call<'_>) -> Result<Reply, Problem> {
        let host = host_of(&call.url);
        let door = guard::door(&call.url, Some(call.allowed));
        let Some(door) = door.filter(|door| *door == Door::Own || call.url.scheme() == "https")
        else {
            // Keys go only over https, or to a server that the settings name.
            log::info!("refused to ask {host} with keys");
            return Err(Problem::Unreachable { host });
        };
        let _turn = self.hosts.turn(&host, call.purpose).await?;
        let work = self.send(call, door, &host);
        match tokio::time::timeout(self.limits.total, work).await {
            Ok(result) => result,
            Err(_elapsed) => Err(Problem::TimedOut { host }),
        }
    }

    async fn send(&self, call: Call<'_>, door: Door, host: &str) -> Result<Reply, Problem> {
        let clients = self.clients()?;
        let client = match door {
            Door::Own => &clients.own,
            Door::Public => {
                if let Some(name) = call.url.host_str() {
                    self.targets
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .insert(name.to_owned());
                }
                &clients.public
            }
        };
        let again = call.again;
        // Registering a program, say, is counted apart from what an account does.
        let counted = matches!(call.purpose, Purpose::Follow);
        let longest = if call.apart {
            ONE_SORT_SECS
        } else {
            LONGEST_WAIT_SECS
        };
        let request = client
            .request(call.method, call.url.clone())
            .header(header::ACCEPT, "application/json")
            .headers(call.headers)
            .body(Bytes::from_owner(call.body));
        let again = request.try_clone().filter(|_| again);
        let response = match (request.send().await, again) {
            (Err(error), Some(again)) if broke_off(&error) => again.send().await,
            (result, _) => result,
        };
        let response = response.map_err(|error| {
            let problem = failed(&error, host);
            if let Problem::BadRedirect { host } = problem {
                // A name that leads into a private network.
                return Problem::Unreachable { host };
            }
            problem
        })?;
        let (status, headers) = (response.status(), response.headers().clone());
        if is_redirect(status) {
            return Err(Problem::BadRedirect {
                host: host.to_owned(),
            });
        }
        if counted && status.is_success() {
            self.heed(&headers, host, longest);
        }
        let body = read(response, &call.url, MAX_BYTES).await?;
        Ok(Reply {
            status,
            headers,
            bytes: Zeroizing::new(body.bytes),
            host: host.to_owned(),
        })
    }

    /// Asks no more for a while where a server says that nothing is left of what it allows. A
    /// pause of more than `longest` seconds is about something else than the whole server.
    pub(super) fn heed(&self, headers: &HeaderMap, host: &str, longest: i64) {
        let until = spent_until(headers, now());
        if let Some(until) = until.filter(|until| *until - now() <= longest) {
            log::info!("{host} has nothing left for now");
            self.hosts.close(host, until);
        }
    }

    /// Until when a server takes no more requests of one sort that it counts apart, if that is
    /// what its answer says: then it may be asked for everything else.
    pub(in crate::net) fn spent(reply: &Reply) -> Option<i64> {
        let until = wait_until(&reply.headers, now()).filter(|_| reply.status == 429)?;
        (until - now() > ONE_SORT_SECS).then_some(until)
    }

    /// The problem behind an answer that says no.
    pub(in crate::net) fn problem(&self, reply: &Reply, address: &str) -> Problem {
        self.refused(reply.status, &reply.headers, &reply.host, address)
    }

    /// The same for 429 and 503 alone.
    pub(in crate::net) fn pause(&self, reply: &Reply) -> Option<Problem> {
        let problem = self.problem(reply, "");
        matches!(problem, Problem::RateLimited { .. }).then_some(problem)
    }

    /// How far this computer's clock is behind the server's, in seconds.
    pub(in crate::net) fn clock_offset(reply: &Reply) -> Option<i64> {
        Some(reply.date()? - now())
    }
}
