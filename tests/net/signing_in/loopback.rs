//! The port that the browser comes back to, while others knock.

use std::future::pending;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use url::Url;

use super::fake::*;
use super::net;

/// Longest time for one knock to be sent away.
const PATIENCE: Duration = Duration::from_mins(1);

fn knock(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_else_keeps_the_browser_out() {
    let server = with_self(unchanged(), mastodon);
    let net = net();
    let begun = begin(&server, mastodon, &net).await.unwrap();
    let asked = asked(&server, &begun);
    let redirect = Url::parse(&asked.one("redirect_uri")).unwrap();
    let port = redirect.port().unwrap();
    let mut back = redirect.clone();
    back.set_query(Some(&format!("code={CODE}&state={}", asked.one("state"))));
    let others = tokio::task::spawn_blocking(move || {
        // Some say nothing, some say half of it.
        let mut idle = Vec::new();
        for at in 0..200 {
            let mut stream = knock(port);
            if at % 2 == 0 {
                stream.write_all(b"GET /callback?code=").unwrap();
            }
            idle.push(stream);
        }
        // One talks without end: it is sent away.
        let mut endless = knock(port);
        let mut sent = 0_usize;
        let begun = std::time::Instant::now();
        while endless.write_all(&[b'a'; 1 << 10]).is_ok() {
            sent += 1;
            assert!(begun.elapsed() < PATIENCE, "{sent} kB and still heard");
        }
        // All of them are still there while the browser comes.
        let mut stream = knock(port);
        let target = &back[url::Position::BeforePath..];
        write!(stream, "GET {target} HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let mut said = String::new();
        stream.read_to_string(&mut said).unwrap();
        drop(idle);
        said
    });
    let begun_at = std::time::Instant::now();
    let addresses = server.addresses();
    let (session, said) = tokio::join!(begun.finish(&net, &addresses, pending()), others);
    assert!(said.unwrap().starts_with("HTTP/1.1 200 "));
    assert!(session.is_ok(), "{session:?}");
    // Nobody had to grow tired first: each of the others is heard for ten seconds, few at a time.
    assert!(begun_at.elapsed() < PATIENCE);
    // One answer, then the port is closed.
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}
