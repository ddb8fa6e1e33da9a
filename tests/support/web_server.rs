//! A small web server on loopback, standard library only: each path has a handler that may
//! answer as it likes, or misbehave.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use firstfeed::domain::model::Addresses;
use firstfeed::domain::source::{Kind, Network, Source};

/// What was asked.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// Path with query.
    pub(crate) path: String,
    /// Header lines, names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    /// What was sent along.
    pub(crate) body: String,
}

/// How a path answers.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// Status, header lines, body.
    Full(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// 200, then this piece over and over until nobody listens; with or without a length.
    Endless(Vec<u8>, Option<u64>),
    /// Packed with gzip: this start, then the piece over and over.
    EndlessGzip,
    /// Takes the request and says nothing until the other side leaves.
    Silent,
    /// Head and half a body, then the end.
    CutOff,
    /// The end, without a word.
    HangUp,
}

impl Reply {
    pub(crate) fn ok(body: impl Into<Vec<u8>>) -> Self {
        Self::Full(200, Vec::new(), body.into())
    }

    pub(crate) fn status(status: u16) -> Self {
        Self::Full(status, Vec::new(), b"{\"error\":\"no\"}".to_vec())
    }

    pub(crate) fn to(status: u16, location: impl Into<String>) -> Self {
        Self::Full(status, vec![("location", location.into())], Vec::new())
    }

    pub(crate) fn with(self, name: &'static str, value: impl Into<String>) -> Self {
        match self {
            Self::Full(status, mut headers, body) => {
                headers.push((name, value.into()));
                Self::Full(status, headers, body)
            }
            other @ (Self::Endless(..)
            | Self::EndlessGzip
            | Self::Silent
            | Self::CutOff
            | Self::HangUp) => other,
        }
    }
}

type Handler = dyn Fn(&Request) -> Reply + Send + Sync;

/// A server; it stops when dropped.
pub(crate) struct WebServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    left: Mutex<mpsc::Receiver<()>>,
}

struct Shared {
    handler: Box<Handler>,
    log: Mutex<Vec<Request>>,
    sent: AtomicU64,
    stop: AtomicBool,
    leaving: Mutex<mpsc::Sender<()>>,
}

impl WebServer {
    pub(crate) fn new(handler: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (leaving, left) = mpsc::channel();
        let shared = Arc::new(Shared {
            handler: Box::new(handler),
            log: Mutex::default(),
            sent: AtomicU64::new(0),
            stop: AtomicBool::new(false),
            leaving: Mutex::new(leaving),
        });
        let serving = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if serving.stop.load(Ordering::SeqCst) {
                    return;
                }
                let serving = Arc::clone(&serving);
                if let Ok(stream) = stream {
                    thread::spawn(move || serving.serve(&stream));
                }
            }
        });
        Self {
            address,
            shared,
            left: Mutex::new(left),
        }
    }

    /// One answer for everything.
    pub(crate) fn always(reply: Reply) -> Self {
        Self::new(move |_| reply.clone())
    }

    /// Answers by path without query; 404 for all others.
    pub(crate) fn paths(replies: Vec<(&'static str, Reply)>) -> Self {
        let replies: BTreeMap<_, _> = replies.into_iter().collect();
        Self::new(move |request| {
            let path = request.path.split('?').next().unwrap();
            replies
                .get(path)
                .cloned()
                .unwrap_or_else(|| Reply::status(404))
        })
    }

    /// `127.0.0.1:PORT`.
    pub(crate) fn host(&self) -> String {
        self.address.to_string()
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) fn log(&self) -> Vec<Request> {
        self.shared.log.lock().unwrap().clone()
    }

    /// Bytes of bodies that the other side took.
    pub(crate) fn sent(&self) -> u64 {
        self.shared.sent.load(Ordering::SeqCst)
    }

    /// Waits until a client of a silent path has gone.
    pub(crate) fn wait_until_left(&self) {
        self.left
            .lock()
            .unwrap()
            .recv_timeout(std::time::Duration::from_secs(20))
            .unwrap();
    }

    /// Settings that name this server for everything.
    pub(crate) fn addresses(&self) -> Addresses {
        Addresses {
            bluesky: self.url(""),
            hashtags: self.url(""),
            mastodon: [(self.host(), self.url(""))].into(),
            plc: self.url(""),
            ..Addresses::default()
        }
    }

    /// A feed on this server.
    pub(crate) fn feed(&self, path: &str) -> Source {
        source(Network::Web, &self.url(path))
    }
}

impl Drop for WebServer {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        // Wakes the listener.
        drop(TcpStream::connect(self.address));
    }
}

impl Shared {
    fn serve(&self, stream: &TcpStream) -> Option<()> {
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let path = line.split(' ').nth(1)?.to_owned();
        let mut headers = BTreeMap::new();
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            let Some((name, value)) = line.trim().split_once(':') else {
                break;
            };
            headers.insert(name.to_lowercase(), value.trim().to_owned());
        }
        // Bounded, as tests send little.
        let length = headers.get("content-length").and_then(|n| n.parse().ok());
        let mut body = vec![0; length.unwrap_or(0).min(1 << 20)];
        reader.read_exact(&mut body).ok()?;
        let body = String::from_utf8_lossy(&body).into_owned();
        let request = Request {
            path,
            headers,
            body,
        };
        self.log.lock().unwrap().push(request.clone());
        let reply = (self.handler)(&request);
        self.answer(reply, stream)
    }

    fn answer(&self, reply: Reply, mut stream: &TcpStream) -> Option<()> {
        match reply {
            Reply::Full(status, headers, body) => {
                let mut head = format!(
                    "HTTP/1.1 {status} Some\r\nconnection: close\r\ncontent-length: {}\r\n",
                    body.len()
                );
                for (name, value) in headers {
                    head.push_str(&[name, ": ", &value, "\r\n"].concat());
                }
                head.push_str("\r\n");
                stream.write_all(head.as_bytes()).ok()?;
                stream.write_all(&body).ok()
            }
            Reply::Endless(piece, length) => {
                let length = length.map_or_else(String::new, |length| {
                    format!("content-length: {length}\r\n")
                });
                let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n{length}\r\n");
                stream.write_all(head.as_bytes()).ok()?;
                self.pour(&piece, stream)
            }
            Reply::EndlessGzip => {
                let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: gzip\r\n\r\n";
                stream.write_all(head.as_bytes()).ok()?;
                let (start, piece) = bomb();
                stream.write_all(&start).ok()?;
                self.pour(&piece, stream)
            }
            Reply::Silent => {
                let mut rest = Vec::new();
                drop(stream.read_to_end(&mut rest));
                self.leaving.lock().unwrap().send(()).ok()
            }
            Reply::CutOff => stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{\"feed\":[")
                .ok(),
            Reply::HangUp => None,
        }
    }

    fn pour(&self, piece: &[u8], mut stream: &TcpStream) -> Option<()> {
        loop {
            stream.write_all(piece).ok()?;
            self.sent.fetch_add(piece.len() as u64, Ordering::SeqCst);
        }
    }
}

/// A gzip head with the first byte of data, and a piece that repeats it: deflate's fixed codes
/// for "258 bytes from 1 back" take 13 bits, eight of them 13 bytes (RFC 1951, 3.2.6).
fn bomb() -> (Vec<u8>, Vec<u8>) {
    let mut bits = Bits::default();
    bits.push(0b011, 3); // last block, fixed codes: low bit first
    bits.push_reversed(0x30 + u32::from(b' '), 8); // the literal
    // Length 258 is code 285 (0b11000101), distance 1 is code 0 in five bits.
    let mut start = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
    // 11 bits are written; fill up to a multiple of eight matches and bytes.
    while !bits.count.is_multiple_of(8) || bits.count < 200 {
        bits.push_reversed(0b1100_0101, 8);
        bits.push(0, 5);
    }
    start.extend(bits.bytes);
    let mut piece = Bits::default();
    for _ in 0..8 * 5_000 {
        piece.push_reversed(0b1100_0101, 8);
        piece.push(0, 5);
    }
    (start, piece.bytes)
}

#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    count: usize,
}

impl Bits {
    fn push(&mut self, value: u32, width: usize) {
        for bit in 0..width {
            if self.count.is_multiple_of(8) {
                self.bytes.push(0);
            }
            let last = self.bytes.last_mut().unwrap();
            *last |= u8::from(value >> bit & 1 == 1) << (self.count % 8);
            self.count += 1;
        }
    }

    fn push_reversed(&mut self, value: u32, width: usize) {
        for bit in (0..width).rev() {
            self.push(value >> bit & 1, 1);
        }
    }
}

/// A source as the catalogue has them.
pub(crate) fn source(network: Network, address: &str) -> Source {
    Source {
        network,
        address: address.to_owned(),
        name: "Somebody".to_owned(),
        kind: Kind::Person,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: 5,
    }
}
