//! Stands between the app and a server and spoils some of the answers.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What becomes of one request and its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Refused with "too many requests", with or without a time.
    TooMany(bool),
    /// 500, and the server never sees the request.
    Failed,
    /// The server does its work, but its answer is lost.
    Lost,
    /// Nobody answers for longer than anybody waits; the server has done its work.
    Silent,
    /// The answer breaks off in the middle.
    CutOff,
    /// The answer comes in drops.
    Slow,
    /// Half of the JSON, as if it were all.
    Truncated,
    /// JSON of something else.
    Wrong,
}

/// One of each.
pub(crate) const FAULTS: [Fault; 9] = [
    Fault::TooMany(true),
    Fault::Failed,
    Fault::Lost,
    Fault::Silent,
    Fault::CutOff,
    Fault::Slow,
    Fault::Truncated,
    Fault::Wrong,
    Fault::TooMany(false),
];

pub(crate) struct Proxy {
    pub(crate) url: String,
    met: Arc<Mutex<Vec<Fault>>>,
}

impl Proxy {
    /// In front of `server` (`http://host:port`). Of the requests whose path has `watched` in it,
    /// each one after `every` others meets the next fault.
    pub(crate) fn new(server: &str, watched: &'static str, every: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let met: Arc<Mutex<Vec<Fault>>> = Arc::default();
        let seen = Arc::new(AtomicUsize::new(0));
        let behind = server
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned();
        let faults = Arc::clone(&met);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (behind, faults, seen) =
                    (behind.clone(), Arc::clone(&faults), Arc::clone(&seen));
                thread::spawn(move || {
                    let request = read_message(&stream)?;
                    let line = String::from_utf8_lossy(request.split(|b| *b == b'\n').next()?)
                        .into_owned();
                    let mut fault = None;
                    if line.contains(watched) {
                        let at = seen.fetch_add(1, Ordering::SeqCst);
                        if at % (every + 1) == every {
                            let mut met = faults.lock().unwrap();
                            fault = FAULTS.get(met.len()).copied();
                            met.extend(fault);
                        }
                    }
                    serve(stream, &behind, &request, fault)
                });
            }
        });
        Self { url, met }
    }

    /// Faults that were met.
    pub(crate) fn met(&self) -> Vec<Fault> {
        self.met.lock().unwrap().clone()
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
    match fault {
        Some(Fault::TooMany(timed)) => {
            let header = if timed { "Retry-After: 2\r\n" } else { "" };
            let answer = plain("429 Too Many Requests", header, "{}");
            return stream.write_all(answer.as_bytes()).ok();
        }
        Some(Fault::Failed) => {
            let answer = plain("500 Internal Server Error", "", "{}");
            return stream.write_all(answer.as_bytes()).ok();
        }
        Some(Fault::Wrong) => {
            let answer = plain("200 OK", "", "\"something else\"");
            return stream.write_all(answer.as_bytes()).ok();
        }
        _ => {}
    }
    let answer = ask(behind, request)?;
    match fault {
        Some(Fault::Lost) => None,
        Some(Fault::Silent) => {
            let mut rest = Vec::new();
            stream.read_to_end(&mut rest).ok().map(drop)
        }
        Some(Fault::CutOff) => stream.write_all(&answer[..answer.len() * 2 / 3]).ok(),
        Some(Fault::Truncated) => {
            let end = answer.windows(4).position(|w| w == b"\r\n\r\n")?;
            let body = String::from_utf8_lossy(&answer[end + 4..]).into_owned();
            let half: String = body.chars().take(body.chars().count() / 2).collect();
            stream.write_all(plain("200 OK", "", &half).as_bytes()).ok()
        }
        Some(Fault::Slow) => {
            for piece in answer.chunks(64) {
                stream.write_all(piece).ok()?;
                let (wait, never) = std::sync::mpsc::channel::<()>();
                never.recv_timeout(Duration::from_millis(20)).ok();
                drop(wait);
            }
            Some(())
        }
        _ => stream.write_all(&answer).ok(),
    }
}
