//! Where the browser comes back to: a listener on 127.0.0.1 for one answer (RFC 8252, 7.3).
//!
//! Anybody on this machine may knock, so only a request with the right `state` counts; whatever
//! else comes is answered with a plain page and forgotten.

use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};
use url::Url;
use zeroize::Zeroizing;

use super::super::http::Limits;
use crate::domain::Problem;
use crate::domain::secret::Secret;
use crate::text::{lang, sign_in as words};

/// Path of the redirect address.
pub(super) const PATH: &str = "/callback";
/// Most bytes of a request that are read.
const MAX_BYTES: usize = 8 << 10;
/// Longest time for one request.
const PATIENCE: Duration = Duration::from_secs(10);
/// Most connections at a time.
const MAX_CONNECTIONS: usize = 16;

/// What came back.
pub(super) enum Came {
    /// A code, and who says so.
    Code {
        code: Secret,
        issuer: Option<String>,
    },
    /// No.
    Denied,
}

/// The listener.
pub(super) struct Loopback {
    listener: TcpListener,
    port: u16,
}

impl Loopback {
    /// Opens a free port, where that is wanted.
    pub(super) async fn open(limits: &Limits) -> Result<Self, Problem> {
        if !limits.listens {
            return Err(Problem::NoLoopback);
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .map_err(|_any| Problem::NoLoopback)?;
        let port = listener
            .local_addr()
            .map_err(|_any| Problem::NoLoopback)?
            .port();
        Ok(Self { listener, port })
    }

    /// The address the browser is sent back to.
    pub(super) fn redirect(&self) -> String {
        format!("http://127.0.0.1:{}{PATH}", self.port)
    }

    /// Waits for the answer with this `state`.
    pub(super) async fn answer(self, state: &str) -> Came {
        let mut open: JoinSet<Option<Came>> = JoinSet::new();
        let mut oldest_first: VecDeque<AbortHandle> = VecDeque::new();
        loop {
            tokio::select! {
                Some(done) = open.join_next(), if !open.is_empty() => {
                    if let Ok(Some(came)) = done {
                        return came;
                    }
                }
                accepted = self.listener.accept() => {
                    if let Ok((stream, _)) = accepted {
                        oldest_first.retain(|task| !task.is_finished());
                        // Those who say nothing do not keep the browser out.
                        while oldest_first.len() >= MAX_CONNECTIONS
                            && let Some(oldest) = oldest_first.pop_front()
                        {
                            oldest.abort();
                        }
                        let state = state.to_owned();
                        let task = open.spawn(async move {
                            tokio::time::timeout(PATIENCE, serve(stream, &state))
                                .await
                                .ok()
                                .flatten()
                        });
                        oldest_first.push_back(task);
                    }
                }
            }
        }
    }
}

/// Reads one request and answers it; hands out what counts.
async fn serve(mut stream: TcpStream, state: &str) -> Option<Came> {
    // Wiped, and never copied in growing: the code stands in it.
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES));
    let mut piece = Zeroizing::new([0_u8; 1_024]);
    while !bytes.windows(4).any(|end| end == b"\r\n\r\n") {
        let read = stream.read(&mut piece[..]).await.ok()?;
        if read == 0 || bytes.len() + read > MAX_BYTES {
            return None;
        }
        bytes.extend_from_slice(piece.get(..read)?);
    }
    let came = request(&bytes).and_then(|target| came(&target, state));
    let (status, said) = match &came {
        Some(Came::Code { .. }) => ("200 OK", words::page_done()),
        Some(Came::Denied) => ("200 OK", words::page_denied()),
        None => ("400 Bad Request", words::page_strange()),
    };
    let language = lang::current().tag();
    let page = format!(
        "<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\"><title>Firstfeed</title>\
         <body style=\"font:18px sans-serif;max-width:32em;margin:4em auto;padding:0 1em\">\
         <p>{said}</p></body></html>"
    );
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n\
         Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\
         Connection: close\r\n\r\n",
        page.len()
    );
    // Whether the page arrives or not, the code has.
    if stream.write_all((head + &page).as_bytes()).await.is_ok() {
        stream.shutdown().await.ok();
    }
    came
}

/// The target of a GET request.
fn request(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut line = text.lines().next()?.split(' ');
    (line.next()? == "GET").then_some(())?;
    line.next().map(|target| Zeroizing::new(target.to_owned()))
}

/// What a request to the redirect address says, if it has the right state.
fn came(target: &str, state: &str) -> Option<Came> {
    let url = Url::parse("http://127.0.0.1").ok()?.join(target).ok()?;
    // `//elsewhere/callback` would be another host.
    let here = url.path() == PATH && url.host_str() == Some("127.0.0.1");
    here.then(|| of_query(&url, state))?
}

/// What the query of a redirect says, if it has the right state.
pub(super) fn of_query(url: &Url, state: &str) -> Option<Came> {
    let first = |wanted: &str| {
        url.query_pairs()
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.into_owned())
    };
    let given = first("state")?;
    if !same(&given, state) {
        return None;
    }
    if first("error").is_some() {
        return Some(Came::Denied);
    }
    let code = first("code").filter(|code| !code.is_empty())?;
    Some(Came::Code {
        code: Secret::new(code),
        issuer: first("iss"),
    })
}

/// Compares without telling by the time it takes where the difference is.
pub(super) fn same(a: &str, b: &str) -> bool {
    a.len() == b.len()
        && a.bytes()
            .zip(b.bytes())
            .fold(0, |difference, (a, b)| difference | (a ^ b))
            == 0
}
