//! `catalogue verify` against a server on this machine.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use firstfeed::catalogue::read::{Files, HEADER};
use firstfeed::domain::{Network, Problem, Slug};
use firstfeed::net::{Limits, Net};
use firstfeed::verify::{Found, Options, Report, verify};

use super::server::{Reply, WebServer};

/// 23 November 2026.
const NOW: i64 = 1_795_435_200;

fn feed(date: &str) -> Reply {
    Reply::ok(format!(
        "<rss version=\"2.0\"><channel><title>Notes</title><item><guid>1</guid>\
         <title>Entry</title><pubDate>{date}</pubDate></item></channel></rss>"
    ))
}

fn server() -> WebServer {
    WebServer::paths(vec![
        ("/fine", feed("Sun, 22 Nov 2026 10:00:00 GMT")),
        ("/silent", feed("Sun, 01 Jun 2025 10:00:00 GMT")),
        ("/gone", Reply::status(410)),
        ("/old", Reply::to(301, "/fine")),
        ("/busy", Reply::status(429)),
        ("/broken", Reply::status(500)),
    ])
}

/// A catalogue of feeds on the server, and one account on X. All but the last are on nursing.
fn files(server: &WebServer) -> Files {
    let row = |address: &str, topic: &str| {
        format!("{address}\tNotes\tpublication\t{topic}\ten\tNotes\t\ttests\tnow\t5\n")
    };
    let mut web = format!("{HEADER}\n");
    for path in [
        "/fine", "/silent", "/gone", "/missing", "/old", "/busy", "/broken",
    ] {
        web += &row(&server.url(path), "nursing");
    }
    web += &row(&server.url("/fine?elsewhere"), "birds");
    let x = format!("{HEADER}\n{}", row("somebody", "nursing"));
    Files {
        sources: vec![(Network::Web, web), (Network::X, x)],
        ..Files::bundled()
    }
}

fn options(server: &WebServer, folder: &Path) -> Options {
    Options {
        topics: [].into(),
        networks: [].into(),
        limit: None,
        fresh: false,
        state: folder.join("deep/verify.jsonl"),
        addresses: server.addresses(),
    }
}

async fn run(files: &Files, options: &Options, now: i64) -> Report {
    let net = Net::with_limits(Limits {
        spacing: Duration::ZERO,
        ..Limits::default()
    });
    let progress = |done, of, _: &_| assert!(done <= of);
    verify(&net, files, options, now, progress).await.unwrap()
}

fn by_path(report: &Report, server: &WebServer) -> Vec<(String, usize, Found)> {
    let findings = report.findings.iter();
    findings
        .map(|it| {
            let path = it.source.address.replace(&server.url(""), "");
            (path, it.line, it.found.clone())
        })
        .collect()
}

#[tokio::test]
async fn each_answer_has_its_finding() {
    let (server, folder) = (server(), tempfile::tempdir().unwrap());
    let report = run(&files(&server), &options(&server, folder.path()), NOW).await;
    let host = server.host();
    let expected = [
        ("/fine", Found::Fine),
        (
            "/silent",
            Found::Silent {
                last_post: 1_748_772_000,
            },
        ),
        ("/gone", Found::Dead),
        ("/missing", Found::Dead),
        (
            "/old",
            Found::Moved {
                to: server.url("/fine"),
            },
        ),
        (
            "/busy",
            Found::Unclear {
                problem: Problem::RateLimited {
                    host: host.clone(),
                    until: None,
                },
            },
        ),
        (
            "/broken",
            Found::Unclear {
                problem: Problem::ServerFailed { host, status: 500 },
            },
        ),
        ("/fine?elsewhere", Found::Fine),
    ];
    let expected: Vec<_> = expected
        .into_iter()
        .enumerate()
        .map(|(index, (path, found))| (path.to_owned(), index + 2, found))
        .collect();
    assert_eq!(by_path(&report, &server), expected);
    assert_eq!((report.asked, report.left, report.unreadable), (8, 0, 1));
    assert_eq!(report.faults().count(), 3);
    assert!(!report.offline);
}

#[tokio::test]
async fn what_is_known_is_not_asked_again_for_thirty_days() {
    let (server, folder) = (server(), tempfile::tempdir().unwrap());
    let (files, mut options) = (files(&server), options(&server, folder.path()));
    let first = run(&files, &options, NOW).await;
    let asked = server.log().len();
    let again = run(&files, &options, NOW + 29 * 86_400).await;
    // What could not be told is asked again; nothing else.
    let paths: Vec<_> = server
        .log()
        .into_iter()
        .skip(asked)
        .map(|it| it.path)
        .collect();
    let mut paths: Vec<_> = paths.iter().map(String::as_str).collect();
    paths.sort_unstable();
    paths.dedup();
    assert_eq!(paths, ["/broken", "/busy"]);
    assert_eq!(again.asked, 2);
    assert_eq!(by_path(&again, &server), by_path(&first, &server));
    assert_eq!(run(&files, &options, NOW + 31 * 86_400).await.asked, 8);
    options.fresh = true;
    assert_eq!(run(&files, &options, NOW).await.asked, 8);
}

#[tokio::test]
async fn a_run_that_was_stopped_goes_on() {
    let (server, folder) = (server(), tempfile::tempdir().unwrap());
    let (files, mut options) = (files(&server), options(&server, folder.path()));
    options.limit = Some(3);
    let first = run(&files, &options, NOW).await;
    assert_eq!((first.asked, first.left), (3, 5));
    // Killed while it wrote: the last line is half, and its source is asked again.
    let state = std::fs::read(&options.state).unwrap();
    let half = state.len() - 20;
    std::fs::write(&options.state, state.get(..half).unwrap()).unwrap();
    options.limit = None;
    let second = run(&files, &options, NOW).await;
    assert_eq!((second.asked, second.left), (6, 0));
    assert_eq!(second.findings.len(), 8);
    // The half line has spoilt none of the others.
    assert_eq!(run(&files, &options, NOW).await.asked, 2);
}

#[tokio::test]
async fn topics_and_networks_can_be_chosen() {
    let (server, folder) = (server(), tempfile::tempdir().unwrap());
    let (files, mut options) = (files(&server), options(&server, folder.path()));
    options.topics = [Slug::new("birds")].into();
    let report = run(&files, &options, NOW).await;
    assert_eq!(by_path(&report, &server).len(), 1);
    assert_eq!(report.unreadable, 0);
    options.topics.clear();
    options.networks = [Network::X].into();
    let report = run(&files, &options, NOW).await;
    assert_eq!((report.asked, report.unreadable), (0, 1));
}

#[tokio::test]
async fn a_source_that_comes_back_is_fine_again() {
    let status = Arc::new(AtomicU16::new(500));
    let now = Arc::clone(&status);
    let server = WebServer::new(move |_| match now.load(Ordering::SeqCst) {
        200 => feed("Sun, 22 Nov 2026 10:00:00 GMT"),
        status => Reply::status(status),
    });
    let folder = tempfile::tempdir().unwrap();
    let (files, mut options) = (files(&server), options(&server, folder.path()));
    options.topics = [Slug::new("birds")].into();
    let report = run(&files, &options, NOW).await;
    assert_eq!(report.faults().count(), 0);
    status.store(200, Ordering::SeqCst);
    let report = run(&files, &options, NOW).await;
    assert!(report.findings.iter().all(|it| it.found == Found::Fine));
}
