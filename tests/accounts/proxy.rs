//! Stands between the app and a server and spoils some of the answers.

use std::collections::VecDeque;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What becomes of one request and its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// Refused with "too many requests" and a time.
    TooMany,
    /// The same without one.
    TooManyForHowLong,
    /// 500, and the server never sees the request.
    Failed,
    /// The server does its work, but its answer is lost.
    Lost,
    /// Nobody answers for longer than anybody waits; the server has done its work.
    Silent,
    /// The answer breaks off in the middle.
    CutOff,
    /// The answer comes in drops, but in time.
    Slow,
    /// The answer comes in drops, for longer than anybody waits.
    Dripping,
    /// Half of the JSON, as if it were all.
    Truncated,
    /// JSON of something else; the server has done its work.
    Wrong,
    /// JSON of something else; the server never sees the request.
    WrongUndone,
    /// The access token is said to have ended; the server never sees the request.
    Expired,
    /// The person takes all keys back elsewhere, and the access token is said to have ended.
    Revoked,
    /// The proof is said to be from another time, by a clock that is an hour ahead; the server
    /// never sees the request.
    Skewed,
}

/// One of each that every sort of request meets.
pub(crate) const FAULTS: &[Fault] = &[
    Fault::TooMany,
    Fault::Failed,
    Fault::Lost,
    Fault::Silent,
    Fault::CutOff,
    Fault::Slow,
    Fault::Dripping,
    Fault::Truncated,
    Fault::Wrong,
    Fault::WrongUndone,
];

/// What can befall keys.
pub(crate) const OF_KEYS: &[Fault] = &[Fault::Skewed, Fault::Expired, Fault::Revoked];

/// A sort of request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target {
    pub(crate) method: &'static str,
    /// How its path begins and ends, without the query.
    pub(crate) path: (&'static str, &'static str),
    /// What stands in it somewhere.
    pub(crate) says: &'static str,
    /// Which of them meet a fault: the first, and then each one after so many.
    pub(crate) every: usize,
    /// What they meet.
    pub(crate) faults: &'static [&'static [Fault]],
}

impl Target {
    fn fits(self, request: &[u8]) -> bool {
        let request = String::from_utf8_lossy(request);
        let mut words = request.split_whitespace();
        let (method, path) = (words.next(), words.next().unwrap_or_default());
        let path = path.split('?').next().unwrap_or_default();
        method == Some(self.method)
            && path.starts_with(self.path.0)
            && path.ends_with(self.path.1)
            && request.contains(self.says)
    }
}

/// Takes all keys of the person back.
type Revoke = Arc<Mutex<Box<dyn FnMut() + Send>>>;

/// The faults that one sort of request still has to meet.
struct Plan {
    target: Target,
    waiting: VecDeque<Fault>,
    seen: usize,
}

pub(crate) struct Proxy {
    pub(crate) url: String,
    plans: Arc<Mutex<Vec<Plan>>>,
    revoke: Revoke,
}

impl Proxy {
    /// A place for a proxy, with its port.
    pub(crate) fn place() -> (TcpListener, u16) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        (listener, port)
    }

    /// In front of `server` (`http://host:port`).
    pub(crate) fn new(listener: TcpListener, server: &str, targets: &[Target]) -> Self {
        let url = format!("http://{}", listener.local_addr().unwrap());
        let plans = targets.iter().enumerate().map(|(at, target)| Plan {
            target: *target,
            // A pause without a time is a long one: once is enough.
            waiting: target
                .faults
                .concat()
                .into_iter()
                .chain((at == 0).then_some(Fault::TooManyForHowLong))
                .collect(),
            seen: 0,
        });
        let plans = Arc::new(Mutex::new(plans.collect::<Vec<_>>()));
        let revoke: Revoke = Arc::new(Mutex::new(Box::new(|| panic!("nobody can revoke"))));
        let hook = Arc::clone(&revoke);
        let behind = server
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned();
        let all = Arc::clone(&plans);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (behind, plans) = (behind.clone(), Arc::clone(&all));
                let revoke = Arc::clone(&hook);
                thread::spawn(move || {
                    let request = read_message(&stream)?;
                    let mut fault = None;
                    let mut plans = plans.lock().unwrap();
                    if let Some(plan) = plans.iter_mut().find(|plan| plan.target.fits(&request)) {
                        if plan.seen % plan.target.every == 0 {
                            fault = plan.waiting.pop_front();
                        }
                        plan.seen += 1;
                    }
                    drop(plans);
                    if fault == Some(Fault::Revoked) {
                        revoke.lock().unwrap()();
                    }
                    serve(stream, &behind, &request, fault)
                });
            }
        });
        Self { url, plans, revoke }
    }

    /// How the person takes all keys back elsewhere.
    pub(crate) fn revokes(&self, revoke: impl FnMut() + Send + 'static) {
        *self.revoke.lock().unwrap() = Box::new(revoke);
    }

    /// What has not been met yet.
    pub(crate) fn unmet(&self) -> Vec<(Target, Fault)> {
        let plans = self.plans.lock().unwrap();
        plans
            .iter()
            .flat_map(|plan| plan.waiting.iter().map(|fault| (plan.target, *fault)))
            .collect()
    }
}

/// Head and body of a request.
fn read_message(mut stream: &TcpStream) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4_096];
    loop {
        let read = stream.read(&mut piece).ok()?;
        if read == 0 {
            return None;
        }
        bytes.extend_from_slice(&piece[..read]);
        let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length:"))
            .and_then(|length| length.trim().parse().ok())
            .unwrap_or(0);
        if bytes.len() >= end + 4 + length {
            return Some(bytes);
        }
    }
}

/// The server's whole answer; it is asked to close afterwards.
fn ask(behind: &str, request: &[u8]) -> Option<Vec<u8>> {
    let end = request.windows(4).position(|w| w == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&request[..end]).into_owned();
    let mut lines: Vec<&str> = head
        .lines()
        .filter(|line| {
            let line = line.to_lowercase();
            !line.starts_with("connection:")
                && !line.starts_with("host:")
                && !line.starts_with("accept-encoding:")
        })
        .collect();
    let host = format!("Host: {behind}");
    lines.extend([host.as_str(), "Connection: close"]);
    let mut stream = TcpStream::connect(behind.replace("localhost", "127.0.0.1")).ok()?;
    stream.write_all(lines.join("\r\n").as_bytes()).ok()?;
    stream.write_all(&request[end..]).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    Some(answer)
}

fn serve(mut stream: TcpStream, behind: &str, request: &[u8], fault: Option<Fault>) -> Option<()> {
    let plain = |status: &str, header: &str, body: &str| {
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\n{header}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        )
    };
    let wrong = plain("200 OK", "", "{\"something\":\"else\"}");
    match fault {
        Some(Fault::TooMany | Fault::TooManyForHowLong) => {
            let timed = fault == Some(Fault::TooMany);
            let header = if timed { "Retry-After: 2\r\n" } else { "" };
            let answer = plain("429 Too Many Requests", header, "{}");
            return stream.write_all(answer.as_bytes()).ok();
        }
        Some(Fault::Failed) => {
            let answer = plain("500 Internal Server Error", "", "{}");
            return stream.write_all(answer.as_bytes()).ok();
        }
        Some(Fault::Expired | Fault::Revoked) => {
            let header = "WWW-Authenticate: DPoP error=\"invalid_token\"\r\n";
            let body = "{\"error\":\"invalid_token\",\"message\":\"it has ended\"}";
            let answer = plain("401 Unauthorized", header, body);
            return stream.write_all(answer.as_bytes()).ok();
        }
        Some(Fault::Skewed) => {
            let ahead = chrono::Utc::now() + chrono::Duration::hours(1);
            let header = format!(
                "Date: {}\r\nWWW-Authenticate: DPoP error=\"invalid_dpop_proof\"\r\n",
                ahead.format("%a, %d %b %Y %H:%M:%S GMT")
            );
            let body = "{\"error\":\"invalid_dpop_proof\",\"message\":\"not of now\"}";
            let answer = plain("401 Unauthorized", &header, body);
            return stream.write_all(answer.as_bytes()).ok();
        }
        Some(Fault::WrongUndone) => return stream.write_all(wrong.as_bytes()).ok(),
        _ => {}
    }
    let answer = ask(behind, request)?;
    let head = answer.windows(4).position(|w| w == b"\r\n\r\n")? + 4;
    match fault {
        Some(Fault::Lost) => None,
        Some(Fault::Silent) => {
            let mut rest = Vec::new();
            stream.read_to_end(&mut rest).ok().map(drop)
        }
        // Inside the body, which is announced as longer than what comes.
        Some(Fault::CutOff) => {
            let body = &answer[head..];
            let announced = plain("200 OK", "", &String::from_utf8_lossy(body));
            let sent = announced.len() - body.len().div_ceil(2);
            stream.write_all(&announced.as_bytes()[..sent]).ok()
        }
        Some(Fault::Truncated) => {
            let body = String::from_utf8_lossy(&answer[head..]).into_owned();
            let half: String = body.chars().take(body.chars().count() / 2).collect();
            stream.write_all(plain("200 OK", "", &half).as_bytes()).ok()
        }
        Some(Fault::Wrong) => stream.write_all(wrong.as_bytes()).ok(),
        Some(Fault::Slow) => drips(&stream, &answer, answer.len().div_ceil(10)),
        Some(Fault::Dripping) => drips(&stream, &answer, 1),
        _ => stream.write_all(&answer).ok(),
    }
}

/// Sends in pieces, ten a second.
fn drips(mut stream: &TcpStream, answer: &[u8], piece: usize) -> Option<()> {
    let (_kept, never) = std::sync::mpsc::channel::<()>();
    for piece in answer.chunks(piece) {
        stream.write_all(piece).ok()?;
        never.recv_timeout(Duration::from_millis(100)).ok();
    }
    Some(())
}
