//! Posts from the cache, from the network, and both; against a server of our own.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use firstfeed::domain::effect::{Effect, Freshness, RequestId};
use firstfeed::domain::event::{Fetched, World};
use firstfeed::domain::model::Addresses;
use firstfeed::domain::{Network, Problem, Source};
use firstfeed::net::Validators;
use firstfeed::shell::now;
use firstfeed::shell::store::{Cached, Store};

use crate::support::{Bench, post, source};

/// What the server does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// Gives the feed, or 304 to those who have it.
    Honest,
    /// Says 304 to everybody.
    NothingNew,
    /// Takes the request and says nothing.
    Silent,
    /// Says that there was something once.
    Gone,
}

struct Server {
    addresses: Arc<Addresses>,
    feed: Arc<Source>,
    /// `If-None-Match` of each request.
    asked: Arc<Mutex<Vec<Option<String>>>>,
}

impl Server {
    fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&asked);
        // Ends with the test's process.
        std::thread::spawn(move || {
            let mut open = Vec::new();
            for stream in listener.incoming() {
                let stream = stream.unwrap();
                answer(&stream, manner, &seen);
                if manner == Manner::Silent {
                    open.push(stream);
                }
            }
        });
        Self {
            feed: Arc::new(source(Network::Web, &format!("{base}/feed"))),
            addresses: Arc::new(Addresses {
                // Only a host that the settings name may be on this machine.
                hashtags: base,
                ..Addresses::default()
            }),
            asked,
        }
    }

    fn fetch(&self, id: u64, freshness: Freshness) -> Effect {
        Effect::Fetch {
            id: RequestId(id),
            source: Arc::clone(&self.feed),
            addresses: Arc::clone(&self.addresses),
            freshness,
        }
    }

    fn asked(&self) -> Vec<Option<String>> {
        self.asked.lock().unwrap().clone()
    }
}

fn answer(mut stream: &TcpStream, manner: Manner, seen: &Mutex<Vec<Option<String>>>) {
    let mut known = None;
    for line in BufReader::new(stream).lines() {
        let Ok(line) = line else { return };
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(": ")
            && name.eq_ignore_ascii_case("if-none-match")
        {
            known = Some(value.to_owned());
        }
    }
    seen.lock().unwrap().push(known.clone());
    let body = "<rss version=\"2.0\"><channel><title>Feed</title><link>https://example.org/</link>\
                <description>d</description><item><title>News</title><guid>1</guid>\
                <link>https://example.org/1</link><description>Words</description>\
                <pubDate>Mon, 02 Nov 2026 12:00:00 +0000</pubDate></item></channel></rss>";
    let told = match manner {
        Manner::Silent => return,
        Manner::Gone => "HTTP/1.1 410 Gone\r\nConnection: close\r\n\r\n".to_owned(),
        Manner::NothingNew => "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n".to_owned(),
        Manner::Honest if known.as_deref() == Some("\"v1\"") => {
            "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\nConnection: close\r\n\r\n".to_owned()
        }
        Manner::Honest => format!(
            "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Type: application/rss+xml\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        ),
    };
    stream.write_all(told.as_bytes()).ok();
}

fn fetched(world: World) -> Result<Fetched, Problem> {
    match world {
        World::PostsFetched { result, .. } => result,
        other => panic!("{other:?}"),
    }
}

fn cached(world: World) -> Fetched {
    match world {
        World::PostsCached { fetched, .. } => fetched,
        other => panic!("{other:?}"),
    }
}

/// Puts posts into a folder's cache, fetched so many seconds ago.
fn fill(folder: &std::path::Path, source: &Source, age: i64) {
    let (store, ..) = Store::open(Some(folder));
    store.posts(source.key().to_string()).keep(Cached {
        posts: vec![post(source, "old", "Old words")],
        rest: firstfeed::domain::post::Rest::default(),
        validators: Validators::default(),
        fetched_at: now() - age,
    });
}

#[test]
fn asked_once_and_then_only_whether_there_is_news() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(Manner::Honest);
    let bench = Bench::new(folder.path());
    let begun = now();
    let first = fetched(bench.perform(server.fetch(1, Freshness::Recent))).unwrap();
    assert_eq!(first.posts.len(), 1);
    assert!(first.at >= begun);
    assert_eq!(server.asked(), [None]);

    // Recent enough: no request, and nothing before the answer.
    let second = fetched(bench.perform(server.fetch(2, Freshness::Recent))).unwrap();
    assert_eq!(second, first);
    assert_eq!(server.asked().len(), 1);

    // Asked for by hand: the saved posts first, then "nothing new".
    bench.shell.perform(server.fetch(3, Freshness::Now));
    let mut answers = bench.answers(2);
    bench.nothing_more();
    let third = fetched(answers.remove(1)).unwrap();
    assert_eq!(cached(answers.remove(0)), first);
    assert_eq!(third.posts, first.posts);
    assert!(third.at >= first.at);
    assert_eq!(server.asked(), [None, Some("\"v1\"".to_owned())]);
}

#[test]
fn posts_survive_a_restart_and_a_dead_server() {
    let folder = tempfile::tempdir().unwrap();
    // A port where nobody listens any more.
    let gone = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", gone.local_addr().unwrap());
    drop(gone);
    let feed = source(Network::Web, &format!("{base}/feed"));
    fill(folder.path(), &feed, 60);
    let bench = Bench::new(folder.path());
    bench.shell.perform(Effect::Fetch {
        id: RequestId(1),
        source: Arc::new(feed),
        addresses: Arc::new(Addresses {
            hashtags: base,
            ..Addresses::default()
        }),
        freshness: Freshness::Now,
    });
    let mut answers = bench.answers(2);
    bench.nothing_more();
    assert!(fetched(answers.remove(1)).is_err());
    assert_eq!(cached(answers.remove(0)).posts.len(), 1);
}

#[test]
fn posts_of_somebody_who_is_gone_are_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(Manner::Gone);
    fill(folder.path(), &server.feed, 60);
    let bench = Bench::new(folder.path());
    bench.shell.perform(server.fetch(1, Freshness::Now));
    let mut answers = bench.answers(2);
    let answer = fetched(answers.remove(1));
    assert!(matches!(answer, Err(Problem::Gone { .. })), "{answer:?}");
    cached(answers.remove(0));
    // Nothing is there to be shown the next time.
    let answer = fetched(bench.perform(server.fetch(2, Freshness::Recent)));
    assert!(matches!(answer, Err(Problem::Gone { .. })), "{answer:?}");
}

#[test]
fn ten_minutes_are_recent_and_more_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(Manner::Honest);
    fill(folder.path(), &server.feed, 590);
    let bench = Bench::new(folder.path());
    let recent = fetched(bench.perform(server.fetch(1, Freshness::Recent))).unwrap();
    assert_eq!(recent.posts.first().unwrap().plain_text(), "Old words");
    drop(bench);

    for age in [601, -3_600] {
        // A clock that was wrong must not keep posts fresh for ever.
        let folder = tempfile::tempdir().unwrap();
        fill(folder.path(), &server.feed, age);
        let bench = Bench::new(folder.path());
        bench.shell.perform(server.fetch(2, Freshness::Recent));
        let mut answers = bench.answers(2);
        assert!(fetched(answers.remove(1)).is_ok());
        cached(answers.remove(0));
    }
    assert_eq!(server.asked().len(), 2);
}

#[test]
fn nothing_new_for_somebody_who_has_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(Manner::NothingNew);
    let bench = Bench::new(folder.path());
    let answer = fetched(bench.perform(server.fetch(1, Freshness::Now)));
    assert!(answer.is_err(), "{answer:?}");
}

#[test]
fn stopped_while_the_server_is_silent() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(Manner::Silent);
    fill(folder.path(), &server.feed, 5_000);
    let bench = Bench::new(folder.path());
    bench.shell.perform(server.fetch(1, Freshness::Now));
    cached(bench.answers(1).remove(0));
    bench.shell.perform(Effect::Cancel(RequestId(1)));
    let answer = fetched(bench.answers(1).remove(0));
    assert_eq!(answer, Err(Problem::Stopped));
    bench.shell.perform(Effect::Cancel(RequestId(1)));
    bench.nothing_more();
}

/// A whole plan of 500 sources, stopped in the middle: 500 answers.
#[test]
fn five_hundred_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(Manner::Silent);
    let bench = Bench::new(folder.path());
    for id in 0..500 {
        bench.shell.perform(server.fetch(id, Freshness::Now));
    }
    for id in 0..500 {
        bench.shell.perform(Effect::Cancel(RequestId(id)));
    }
    let mut ids: Vec<RequestId> = bench
        .answers(500)
        .into_iter()
        .map(|world| match world {
            World::PostsFetched {
                id,
                result: Err(Problem::Stopped),
                ..
            } => id,
            other => panic!("{other:?}"),
        })
        .collect();
    bench.nothing_more();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 500);
}

#[test]
fn x_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::new(folder.path());
    let answer = bench.perform(Effect::Fetch {
        id: RequestId(1),
        source: Arc::new(source(Network::X, "someone")),
        addresses: Arc::default(),
        freshness: Freshness::Recent,
    });
    let network = Network::X;
    assert_eq!(fetched(answer), Err(Problem::CannotRead { network }));
}
