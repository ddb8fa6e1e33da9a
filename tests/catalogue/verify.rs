//! Looking sources up: what is said of each answer, and what is asked again.

use std::fs;
use std::time::Duration;

use firstfeed::catalogue::read::Files;
use firstfeed::domain::Problem;
use firstfeed::domain::source::{Network, Slug};
use firstfeed::net::Alive;
use firstfeed::verify::{self, Bounds, BoxedAnswer, Failure, NAMES_NEEDED};

use super::desk::{Desk, NOW, files};
use super::server::{Reply, WebServer};

const DAY: i64 = 86_400;

fn feed(year: u16) -> Reply {
    Reply::ok(format!(
        "<rss version=\"2.0\"><channel><title>Bread</title><item><title>Loaf</title>\
         <pubDate>21 Nov {year} 10:00:00 GMT</pubDate></item></channel></rss>"
    ))
}

fn account(more: &str) -> Reply {
    Reply::ok(format!(
        "{{\"id\":\"1\",\"username\":\"ana\",\"acct\":\"ana\",\"display_name\":\"A\",\"note\":\"\"{more}}}"
    ))
}

/// Feeds in every state, and accounts by the name asked for.
fn web() -> WebServer {
    WebServer::new(|request| {
        let path = request.path.as_str();
        match path.split('?').next().unwrap() {
            "/good" => feed(2026),
            "/quiet" => feed(2019),
            "/old" => Reply::to(301, "/good"),
            "/gone" => Reply::status(410),
            // Not for long: all of them are on one host here.
            "/busy" => Reply::status(429).with("retry-after", "0"),
            "/broken" => Reply::status(500),
            "/page" => Reply::ok("<!doctype html><html><body>For sale"),
            "/cut" => Reply::CutOff,
            "/api/v1/accounts/lookup" if path.ends_with("moved") => account(
                ",\"moved\":{\"id\":\"2\",\"username\":\"n\",\"acct\":\"n\\u001b@new.example\"}",
            ),
            "/api/v1/accounts/lookup" if path.ends_with("former") => account(""),
            "/api/v1/accounts/lookup" if path.ends_with("ana") => account(""),
            "/api/v1/accounts/lookup" if path.ends_with("shy") => Reply::ok(
                "{\"id\":\"2\",\"username\":\"shy\",\"acct\":\"shy\",\"display_name\":\"\",\"note\":\"\"}",
            ),
            "/api/v1/accounts/1/statuses" => Reply::ok("[]"),
            "/xrpc/app.bsky.actor.getProfile" if path.contains("nobody") => Reply::Full(
                400,
                Vec::new(),
                b"{\"error\":\"InvalidRequest\",\"message\":\"Profile not found\"}".to_vec(),
            ),
            "/xrpc/app.bsky.actor.getProfile" => {
                Reply::ok("{\"did\":\"did:plc:aaaa\",\"handle\":\"ana.example\"}")
            }
            "/xrpc/app.bsky.feed.getAuthorFeed" => Reply::ok("{\"feed\":[]}"),
            _ => Reply::status(404),
        }
    })
}

fn everything(server: &WebServer) -> Files {
    let accounts =
        ["ana", "moved", "former", "shy", "lost"].map(|name| format!("{name}@{}", server.host()));
    let handles = [
        "ana.example",
        "nobody.example",
        "before.example",
        "did:plc:aaaa",
    ];
    let feeds = [
        "/good", "/old", "/gone", "/missing", "/busy", "/broken", "/quiet", "/page", "/cut",
    ]
    .map(|path| server.url(path));
    files(&[
        (Network::Mastodon, &accounts),
        (Network::Bluesky, &handles.map(str::to_owned)),
        (Network::Web, &feeds),
        (Network::X, &["ana".to_owned(), "bob".to_owned()]),
    ])
}

const REPORT: &str = "\
dead (4)
mastodon.tsv:6 @lost@HOST: There is nothing at @lost@HOST
bluesky.tsv:3 @nobody.example: There is nothing at @nobody.example
feeds.tsv:4 http://HOST/gone: http://HOST/gone no longer exists
feeds.tsv:5 http://HOST/missing: There is nothing at http://HOST/missing

moved (2)
mastodon.tsv:3 @moved@HOST: moved to n@new.example
feeds.tsv:3 http://HOST/old: moved to http://HOST/good

renamed (2)
mastodon.tsv:4 @former@HOST: now called ana@HOST
bluesky.tsv:4 @before.example: now called ana.example

silent (1)
feeds.tsv:8 http://HOST/quiet: no post since 2019-11-21

could not tell (4)
feeds.tsv:6 http://HOST/busy: HOST asks us to slow down
feeds.tsv:7 http://HOST/broken: HOST has a problem of its own (500)
feeds.tsv:9 http://HOST/page: HOST offers no feed to follow
feeds.tsv:10 http://HOST/cut: HOST cannot be reached right now

5 alive, 4 dead, 2 moved, 2 renamed, 1 silent, 4 could not tell
2 on X, which cannot be asked
";

#[tokio::test]
async fn everything_that_can_be_said_of_a_source() {
    let (server, desk) = (web(), Desk::new());
    let report = desk.ask(&server, &everything(&server), NOW).await;
    let words = report.to_string().replace(&server.host(), "HOST");
    assert_eq!(words, REPORT);
    assert!(report.has_faults());
    let agent = &server.log().first().unwrap().headers.clone()["user-agent"];
    assert!(agent.starts_with("Firstfeed/"), "{agent}");
}

#[tokio::test]
async fn what_was_told_is_not_asked_again_for_thirty_days() {
    let (server, mut desk) = (web(), Desk::new());
    let files = everything(&server);
    let first = desk.ask(&server, &files, NOW).await.to_string();
    let paths = |from: usize| -> Vec<String> {
        let log = server.log();
        log.into_iter().skip(from).map(|asked| asked.path).collect()
    };
    let before = paths(0).len();
    let second = desk.ask(&server, &files, NOW + 29 * DAY).await.to_string();
    assert_eq!(second, first);
    let mut again = paths(before);
    again.dedup();
    // What could not be told. The page is asked for twice: as a feed, and then for its posts.
    assert_eq!(again, ["/busy", "/broken", "/page", "/cut"]);

    let before = paths(0).len();
    desk.ask(&server, &files, NOW + 31 * DAY).await;
    assert!(paths(before).contains(&"/good".to_owned()));

    desk.options.fresh = true;
    let before = paths(0).len();
    desk.ask(&server, &files, NOW + 31 * DAY).await;
    assert!(paths(before).contains(&"/good".to_owned()));
}

#[tokio::test]
async fn a_run_that_was_killed_goes_on() {
    let (server, desk) = (web(), Desk::new());
    let feeds = ["/good", "/quiet"].map(|path| server.url(path));
    let files = files(&[(Network::Web, &feeds)]);
    desk.ask(&server, &files, NOW).await;
    let state = &desk.options.state;
    let text = fs::read_to_string(state).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2);
    // Cut off in the middle of the last line, and even of a character.
    let (whole, half) = (lines[0], &lines[1].as_bytes()[..20]);
    let cut: Vec<u8> = [whole.as_bytes(), b"\n", half, b"\xe2\x82"].concat();
    fs::write(state, cut).unwrap();

    let asked = server.log().len();
    let report = desk.ask(&server, &files, NOW).await;
    let paths: Vec<String> = server
        .log()
        .split_off(asked)
        .into_iter()
        .map(|asked| asked.path)
        .collect();
    assert_eq!(paths, ["/quiet", "/quiet"]);
    assert_eq!(report.findings.len(), 2);

    let asked = server.log().len();
    desk.ask(&server, &files, NOW).await;
    assert_eq!(server.log().len(), asked, "the half line was not mended");
}

#[tokio::test]
async fn nonsense_in_the_state_is_told_and_passed_over() {
    let desk = Desk::new();
    let files = files(&[(Network::Web, &["https://a.example/".to_owned()])]);
    let state = &desk.options.state;
    fs::create_dir_all(state.parent().unwrap()).unwrap();
    let future = format!(
        "{{\"key\":\"web:https://a.example/\",\"at\":{},\"is\":\"alive\"}}",
        NOW + 9
    );
    fs::write(state, format!("nonsense\n\n{future}\n")).unwrap();
    let mut said = Vec::new();
    let ask = |_source| -> BoxedAnswer { Box::pin(async { Err(Problem::Offline) }) };
    let report = verify::verify(
        &desk.options,
        &files,
        NOW,
        Bounds::default(),
        ask,
        &mut |line| said.push(line),
    )
    .await
    .unwrap();
    assert!(
        said.iter()
            .any(|line| line.ends_with("lines that cannot be read: 1")),
        "{said:?}"
    );
    assert_eq!(
        report.findings.len(),
        1,
        "an answer from the future says nothing"
    );
    assert!(!report.has_faults());
}

#[tokio::test]
async fn only_what_was_chosen_is_asked_for() {
    let mut desk = Desk::new();
    let names =
        |names: &[&str]| -> Vec<String> { names.iter().map(|name| (*name).to_owned()).collect() };
    let mut files = files(&[
        (
            Network::Mastodon,
            &names(&["a@m.example", "b@m.example", "c@m.example"]),
        ),
        (Network::Bluesky, &names(&["d.example"])),
        (Network::X, &names(&["dee", "eve"])),
    ]);
    for (_, rows) in &mut files.sources {
        // The first row of each file is about baking alone.
        *rows = rows.replacen("nursing;baking", "baking", 1);
    }
    desk.options.only = vec![Slug::new("nursing")];
    let (report, asked) = desk
        .pretend(&files, |_| Err(Problem::HiddenSignedOut))
        .await;
    assert_eq!(asked, ["b@m.example", "c@m.example"]);
    assert_eq!((report.on_x, report.not_asked), (1, 0));

    desk.options.only.push(Slug::new("baking"));
    desk.options.limit = Some(3);
    let (report, asked) = desk
        .pretend(&files, |_| Err(Problem::HiddenSignedOut))
        .await;
    // Those not asked for so far go before the two that said nothing.
    assert_eq!(asked, ["a@m.example", "b@m.example", "d.example"]);
    assert_eq!((report.on_x, report.not_asked), (2, 1));
    assert!(
        report
            .to_string()
            .ends_with("\n1 not asked\n2 on X, which cannot be asked\n")
    );

    desk.options.network = Some(Network::X);
    let (report, asked) = desk
        .pretend(&files, |_| Err(Problem::HiddenSignedOut))
        .await;
    assert_eq!(asked, [""; 0]);
    assert_eq!((report.on_x, report.findings.len()), (2, 0));

    desk.options.only = vec![Slug::new("cakes")];
    let ask = |_source| -> BoxedAnswer { Box::pin(async { Err(Problem::Offline) }) };
    let failed = verify::verify(
        &desk.options,
        &files,
        NOW,
        Bounds::default(),
        ask,
        &mut drop,
    )
    .await;
    assert!(matches!(failed, Err(Failure::NoTopic(topic)) if topic.as_str() == "cakes"));
}

#[tokio::test]
async fn a_name_nobody_knows_is_dead_only_where_other_names_are_found() {
    fn answer(address: &str) -> Result<Alive, Problem> {
        if address.ends_with("closed.example") {
            Err(Problem::HostNotFound {
                host: "closed.example".to_owned(),
            })
        } else {
            Err(Problem::ServerFailed {
                host: "m.example".to_owned(),
                status: 502,
            })
        }
    }
    let closed = "a@closed.example".to_owned();
    for others in [0, NAMES_NEEDED - 1, NAMES_NEEDED] {
        let desk = Desk::new();
        let mut rows: Vec<String> = (0..others).map(|at| format!("a@m{at}.example")).collect();
        rows.push(closed.clone());
        let (report, asked) = desk
            .pretend(&files(&[(Network::Mastodon, &rows)]), answer)
            .await;
        let is_dead = others == NAMES_NEEDED;
        assert_eq!(report.has_faults(), is_dead, "{report}");
        let times = asked.iter().filter(|asked| **asked == closed).count();
        assert_eq!(times, if is_dead { 2 } else { 1 });
        let words = if is_dead {
            "There is no server called closed.example"
        } else {
            "The name closed.example was not found"
        };
        assert!(report.to_string().contains(words), "{report}");
    }
}

#[tokio::test]
async fn without_a_network_nothing_is_dead_and_the_rest_waits() {
    let desk = Desk::new();
    let rows: Vec<String> = (0..50).map(|at| format!("a{at}@m.example")).collect();
    let files = files(&[(Network::Mastodon, &rows)]);
    let (report, asked) = desk.pretend(&files, |_| Err(Problem::Offline)).await;
    assert_eq!(asked.len(), 1);
    assert_eq!((report.findings.len(), report.not_asked), (1, 49));
    assert!(!report.has_faults());
    let (_, asked) = desk.pretend(&files, |_| Err(Problem::Offline)).await;
    assert_eq!(asked, ["a1@m.example"], "the rest was kept waiting");
    let (_, asked) = desk
        .pretend(&files, |_| Err(Problem::HiddenSignedOut))
        .await;
    assert_eq!(asked.len(), 50, "what could not be told is asked again");
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_not_waited_for() {
    let desk = Desk::new();
    let files = files(&[(Network::Web, &["https://a.example/".to_owned()])]);
    let ask = |_source| -> BoxedAnswer { Box::pin(std::future::pending()) };
    let bounds = Bounds {
        each: Duration::ZERO,
        ..Bounds::default()
    };
    let report = verify::verify(&desk.options, &files, NOW, bounds, ask, &mut drop)
        .await
        .unwrap();
    let words =
        "could not tell (1)\nfeeds.tsv:2 https://a.example/: a.example took too long to answer\n";
    assert!(report.to_string().starts_with(words), "{report}");
}
