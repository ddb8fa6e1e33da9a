//! Pauses that servers ask for, questions that need no answer, and who was asked.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use firstfeed::domain::Problem;
use firstfeed::domain::contact::Contact;
use firstfeed::domain::source::Network;
use firstfeed::net::PostsAnswer;

use super::net;
use super::server::{Reply, WebServer, source};

fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(now.as_secs()).unwrap()
}

#[tokio::test]
async fn a_host_that_asks_for_a_pause_gets_it() {
    let date = chrono::DateTime::from_timestamp(now() + 300, 0).unwrap();
    let date_line = date.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    for (status, name, value) in [
        (429, "retry-after", "300".to_owned()),
        (429, "retry-after", date_line.clone()),
        (429, "ratelimit-reset", (now() + 300).to_string()),
        (429, "x-ratelimit-reset", date.to_rfc3339()),
        (503, "retry-after", "300".to_owned()),
    ] {
        let server = WebServer::always(Reply::status(status).with(name, value));
        let addresses = server.addresses();
        let net = net();
        for source in [server.feed("/feed"), source(Network::Bluesky, "a.example")] {
            match net.posts(&source, &addresses, None).await {
                Err(Problem::RateLimited { host, until }) => {
                    assert_eq!(host, server.host());
                    let wait = until.unwrap() - now();
                    assert!((290..=300).contains(&wait), "{name}: {wait}");
                }
                other => panic!("{name}: {other:?}"),
            }
        }
        assert_eq!(server.log().len(), 1, "{name}: it was asked again");
    }
}

#[tokio::test]
async fn a_pause_without_an_end_lasts_a_minute() {
    let server = WebServer::always(Reply::status(429));
    let net = net();
    let feed = server.feed("/feed");
    for _ in 0..2 {
        let answer = net.posts(&feed, &server.addresses(), None).await;
        let Err(Problem::RateLimited { until, .. }) = answer else {
            panic!("{answer:?}")
        };
        assert!((50..=60).contains(&(until.unwrap() - now())));
    }
    assert_eq!(server.log().len(), 1, "it was asked again");
}

#[tokio::test]
async fn a_pause_ends_and_is_never_longer_than_a_day() {
    let server = WebServer::always(Reply::status(429).with("retry-after", "0"));
    let net = net();
    let feed = server.feed("/feed");
    for asked in 1..=2 {
        net.posts(&feed, &server.addresses(), None)
            .await
            .unwrap_err();
        assert_eq!(server.log().len(), asked);
    }
    let server = WebServer::always(Reply::status(429).with("retry-after", "999999999"));
    let answer = net
        .posts(&server.feed("/feed"), &server.addresses(), None)
        .await;
    let Err(Problem::RateLimited { until, .. }) = answer else {
        panic!("{answer:?}")
    };
    assert!(until.unwrap() <= now() + 86_400);
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again() {
    let server = WebServer::new(|request| {
        let same = request
            .headers
            .get("if-none-match")
            .is_some_and(|tag| tag == "\"one\"")
            && request
                .headers
                .get("if-modified-since")
                .is_some_and(|date| date == "yesterday");
        if same {
            return Reply::status(304);
        }
        let body = if request.path.starts_with("/xrpc") {
            b"{\"feed\":[]}".to_vec()
        } else if request.path.starts_with("/api") {
            b"[]".to_vec()
        } else {
            super::feeds::RSS.into()
        };
        Reply::ok(body)
            .with("etag", "\"one\"")
            .with("last-modified", "yesterday")
    });
    let (addresses, net) = (server.addresses(), net());
    for source in [
        server.feed("/feed"),
        source(Network::Bluesky, "a.example"),
        source(Network::Mastodon, "#tag"),
    ] {
        let first = net.posts(&source, &addresses, None).await.unwrap();
        let PostsAnswer::Posts { validators, .. } = first else {
            panic!("nothing to compare with was given")
        };
        assert_eq!(validators.etag.as_deref(), Some("\"one\""));
        let second = net.posts(&source, &addresses, Some(validators)).await;
        assert_eq!(second, Ok(PostsAnswer::Unchanged));
    }
}

#[tokio::test]
async fn a_host_gets_two_requests_at_a_time() {
    let now = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let (counted, highest) = (Arc::clone(&now), Arc::clone(&most));
    let server = WebServer::new(move |_| {
        let open = counted.fetch_add(1, Ordering::SeqCst) + 1;
        highest.fetch_max(open, Ordering::SeqCst);
        for _ in 0..2_000 {
            std::thread::yield_now();
        }
        counted.fetch_sub(1, Ordering::SeqCst);
        Reply::ok(super::feeds::RSS)
    });
    let (net, addresses) = (net(), Arc::new(server.addresses()));
    let asking: Vec<_> = (0..12)
        .map(|at| {
            let (net, addresses) = (net.clone(), Arc::clone(&addresses));
            let feed = server.feed(&format!("/{at}"));
            tokio::spawn(async move { net.posts(&feed, &addresses, None).await })
        })
        .collect();
    for answer in asking {
        answer.await.unwrap().unwrap();
    }
    assert!(most.load(Ordering::SeqCst) <= 2);
    assert_eq!(server.log().len(), 12);
    let contact = Contact {
        host: server.host(),
        posts: 12,
        look_ups: 0,
        pictures: 0,
        sign_ins: 0,
        follows: 0,
    };
    assert_eq!(net.contacted(), [contact]);
    let agent = &server.log()[0].headers["user-agent"];
    assert!(agent.starts_with("Firstfeed/"), "{agent}");
    assert!(!server.log()[0].headers.contains_key("cookie"));
}
