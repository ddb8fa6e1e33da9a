//! Servers that fail, lie or never end.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use firstfeed::domain::Problem;
use firstfeed::domain::model::Addresses;
use firstfeed::domain::source::Network;
use firstfeed::net::{Limits, Net};

use super::server::{Reply, WebServer, source};
use super::{net, posts};

/// More than any limit and the buffers on the way.
const LITTLE: u64 = 32 << 20;

#[tokio::test]
async fn each_status_has_its_problem() {
    for status in [400, 401, 403, 404, 410, 418, 500, 502, 503, 504] {
        let server = WebServer::always(Reply::status(status));
        let host = server.host();
        let feed = server.feed("/feed");
        let address = feed.shown_address();
        let expected = match status {
            401 | 403 => Problem::SignInNeeded { host },
            404 => Problem::NotFound { address },
            410 => Problem::Gone { address },
            504 => Problem::TimedOut { host },
            500 | 502 | 503 => Problem::ServerFailed { host, status },
            _ => Problem::NotUnderstood { host },
        };
        let answer = posts(&feed, &server.addresses()).await;
        assert_eq!(answer, Err(expected), "{status}");
    }
}

#[tokio::test]
async fn bodies_beyond_the_limit_are_not_read() {
    let gigabyte = Some(1_u64 << 30);
    for (name, reply) in [
        ("length told", Reply::Endless(vec![b' '; 65_536], gigabyte)),
        ("no length", Reply::Endless(vec![b' '; 65_536], None)),
        ("gzip", Reply::EndlessGzip),
    ] {
        let server = WebServer::always(reply);
        let host = server.host();
        for source in [server.feed("/feed"), source(Network::Bluesky, "a.example")] {
            let answer = posts(&source, &server.addresses()).await;
            let expected = Problem::TooLarge { host: host.clone() };
            assert_eq!(answer, Err(expected), "{name}");
        }
        assert!(server.sent() < LITTLE, "{name}: {} bytes", server.sent());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_server_is_left_at_the_deadline() {
    let server = WebServer::always(Reply::Silent);
    let net = Net::with_limits(Limits {
        total: Duration::from_millis(200),
        ..Limits::default()
    });
    let answer = net
        .posts(&server.feed("/feed"), &server.addresses(), None)
        .await;
    let host = server.host();
    assert_eq!(answer, Err(Problem::TimedOut { host }));
    server.wait_until_left();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_question_ends_the_connection() {
    let server = WebServer::always(Reply::Silent);
    let addresses = server.addresses();
    let feed = server.feed("/feed");
    let net = net();
    let asking = tokio::spawn({
        let net = net.clone();
        async move { net.posts(&feed, &addresses, None).await }
    });
    while server.log().is_empty() {
        tokio::task::yield_now().await;
    }
    asking.abort();
    server.wait_until_left();
    assert_eq!(server.log().len(), 1);
}

#[tokio::test]
async fn a_connection_that_breaks_off_is_tried_once_more() {
    let empty = Reply::ok(r#"{"feed": []}"#);
    for (breaks, expected) in [(1, true), (2, false)] {
        let asked = AtomicUsize::new(0);
        let reply = empty.clone();
        let server = WebServer::new(move |_| {
            if asked.fetch_add(1, Ordering::SeqCst) < breaks {
                Reply::HangUp
            } else {
                reply.clone()
            }
        });
        let source = source(Network::Bluesky, "a.example");
        let answer = posts(&source, &server.addresses()).await;
        assert_eq!(answer.is_ok(), expected, "{answer:?}");
        assert_eq!(server.log().len(), 2);
    }
}

#[tokio::test]
async fn a_body_that_ends_too_early_may_come_whole_later() {
    let server = WebServer::always(Reply::CutOff);
    let source = source(Network::Bluesky, "a.example");
    let host = server.host();
    let answer = posts(&source, &server.addresses()).await;
    assert_eq!(answer, Err(Problem::Unreachable { host }));
}

#[tokio::test]
async fn a_body_that_is_packed_wrongly() {
    let reply = Reply::ok("this is no gzip").with("content-encoding", "gzip");
    let server = WebServer::always(reply);
    let host = server.host();
    let answer = posts(&server.feed("/feed"), &server.addresses()).await;
    assert_eq!(answer, Err(Problem::NotUnderstood { host }));
}

#[tokio::test]
async fn nobody_listens() {
    // A port that was just given back might be another test's by now; this one is nobody's.
    let mut addresses = Addresses::default();
    let host = "127.0.0.1:1".to_owned();
    let base = format!("http://{host}");
    let feed = source(Network::Web, &base);
    addresses.mastodon.insert(host.clone(), base);
    let answer = posts(&feed, &addresses).await;
    assert_eq!(answer, Err(Problem::Unreachable { host }));
}

#[tokio::test]
async fn answers_that_are_no_json_or_not_the_right_one() {
    let deep = format!(
        "{{\"feed\":{}1{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    for body in [
        "",
        "{\"feed\":[{\"post\":",
        "<html>no</html>",
        "null",
        "[]",
        "{\"feed\":7}",
        "{\"feed\":[7,{\"post\":{}},{\"post\":null}]}",
        "{\"feed\":[{\"post\":{\"uri\":3}}]}",
        "\u{feff}\u{0}",
        &deep,
    ] {
        let server = WebServer::always(Reply::ok(body));
        let host = server.host();
        let bluesky = source(Network::Bluesky, "a.example");
        let answer = posts(&bluesky, &server.addresses()).await;
        let start: String = body.chars().take(40).collect();
        assert_eq!(answer, Err(Problem::NotUnderstood { host }), "{start}");
        let mastodon = source(Network::Mastodon, "#tag");
        let answer = posts(&mastodon, &server.addresses()).await;
        if body != "[]" {
            assert!(answer.is_err(), "{start}");
        }
    }
}

#[tokio::test]
async fn redirects_are_followed_five_times_at_most() {
    let server = WebServer::new(|request| match request.path.as_str() {
        "/loop" => Reply::to(302, "/loop"),
        "/feed" => Reply::ok(super::feeds::RSS),
        "/files" => Reply::to(302, "file:///etc/passwd"),
        "/key" => Reply::to(302, "http://me:secret@127.0.0.1/"),
        "/nowhere" => Reply::to(301, "http://"),
        path => {
            let left: u32 = path.trim_start_matches('/').parse().unwrap();
            Reply::to(
                308,
                if left == 1 {
                    "/feed".to_owned()
                } else {
                    format!("/{}", left - 1)
                },
            )
        }
    });
    let addresses = server.addresses();
    assert_eq!(
        posts(&server.feed("/5"), &addresses).await.unwrap().len(),
        2
    );
    let bad = Err(Problem::BadRedirect {
        host: server.host(),
    });
    for path in ["/6", "/loop", "/files", "/key"] {
        assert_eq!(posts(&server.feed(path), &addresses).await, bad, "{path}");
    }
    let host = server.host();
    let answer = posts(&server.feed("/nowhere"), &addresses).await;
    assert_eq!(answer, Err(Problem::NotUnderstood { host }));
}

#[tokio::test]
async fn private_addresses_are_not_asked_unless_the_settings_name_them() {
    let inner = WebServer::always(Reply::ok(super::feeds::RSS));
    let elsewhere = inner.url("/feed");
    let server = WebServer::always(Reply::to(302, elsewhere));
    let answer = posts(&server.feed("/feed"), &server.addresses()).await;
    let host = server.host();
    assert_eq!(answer, Err(Problem::BadRedirect { host }));
    // Straight, without any settings; by number, by name and by a look-up.
    let port = inner.host();
    let port = port.rsplit(':').next().unwrap();
    for host in ["127.0.0.1", "localhost", "[::1]", "a.localhost"] {
        let source = source(Network::Web, &format!("http://{host}:{port}/feed"));
        let answer = posts(&source, &Addresses::default()).await;
        let host = format!("{host}:{port}");
        assert_eq!(answer, Err(Problem::Unreachable { host }));
    }
    assert!(inner.log().is_empty());
}

#[tokio::test]
async fn settings_that_are_no_addresses_say_so() {
    for bad in ["", "bsky", "ftp://one.example", "http://"] {
        let addresses = Addresses {
            bluesky: bad.to_owned(),
            ..Addresses::default()
        };
        let answer = posts(&source(Network::Bluesky, "a.example"), &addresses).await;
        let typed = bad.to_owned();
        assert_eq!(answer, Err(Problem::BadAddress { typed }));
    }
}

#[tokio::test]
async fn x_cannot_be_read() {
    let answer = posts(&source(Network::X, "somebody"), &Addresses::default()).await;
    let network = Network::X;
    assert_eq!(answer, Err(Problem::CannotRead { network }));
}
