//! The maintainer's command as it is run: options, exit codes and what is printed where.

use std::ffi::OsString;
use std::process::{Command, Output};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, path::Path};

use firstfeed::domain::source::{Network, Slug};
use firstfeed::verify::Options;

use super::desk::Desk;

fn run(words: &[&str], state: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_catalogue"))
        .args(words)
        .arg("--state")
        .arg(state)
        .output()
        .unwrap()
}

fn read(words: &[&str]) -> Result<Option<Options>, String> {
    let words = words.iter().map(OsString::from).collect();
    Options::read(words).map_err(|error| error.to_string())
}

#[test]
fn options() {
    assert_eq!(read(&[]), Ok(Some(Options::default())));
    assert_eq!(read(&["--fresh", "--help"]), Ok(None));
    let given = [
        "--only",
        "nursing",
        "--only=baking",
        "--network",
        "web",
        "--limit",
        "5",
        "--fresh",
        "--report",
        "r.txt",
        "--state",
        "s.jsonl",
        "--bluesky",
        "http://127.0.0.1:1",
        "--mastodon",
        "m.example=http://127.0.0.1:2",
    ];
    let mut expected = Options {
        only: ["nursing", "baking"].map(Slug::new).to_vec(),
        network: Some(Network::Web),
        limit: Some(5),
        fresh: true,
        report: Some("r.txt".into()),
        state: "s.jsonl".into(),
        ..Options::default()
    };
    expected.addresses.bluesky = "http://127.0.0.1:1".to_owned();
    expected
        .addresses
        .mastodon
        .insert("m.example".to_owned(), "http://127.0.0.1:2".to_owned());
    assert_eq!(read(&given), Ok(Some(expected)));
    for wrong in [
        &["--network", "fax"][..],
        &["--limit", "-1"],
        &["--limit"],
        &["--bluesky", "bsky"],
        &["--mastodon", "m.example"],
        &["--mastodon", "=http://m.example"],
        &["--mastodon", "m.example=m"],
        &["--slow"],
        &["nursing"],
    ] {
        assert!(read(wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn exit_codes() {
    let desk = Desk::new();
    let state = &desk.options.state;
    let done = run(&["verify", "--network", "x"], state);
    assert_eq!(done.status.code(), Some(0));
    let words = String::from_utf8(done.stdout).unwrap();
    assert!(words.ends_with(" on X, which cannot be asked\n"), "{words}");

    for wrong in [
        &["verify", "--slow"][..],
        &["verify", "--only", "no-such-topic"],
        &["verity"],
    ] {
        let done = run(wrong, state);
        assert_eq!(done.status.code(), Some(2), "{wrong:?}");
        assert!(done.stdout.is_empty() && !done.stderr.is_empty());
    }

    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let key = "web:https://www.a11yproject.com/feed/feed.xml";
    let line =
        format!("{{\"key\":\"{key}\",\"at\":{now},\"is\":\"dead\",\"why\":\"It is gone\"}}\n");
    fs::write(state, line).unwrap();
    let report = desk.file("report.txt");
    // Nobody is asked: the limit is nought.
    let words = [
        "verify",
        "--only",
        "accessibility",
        "--limit",
        "0",
        "--report",
        report.to_str().unwrap(),
    ];
    let done = run(&words, state);
    assert_eq!(done.status.code(), Some(1));
    let words = String::from_utf8(done.stdout).unwrap();
    assert!(words.starts_with("dead (1)\nfeeds.tsv:"), "{words}");
    assert_eq!(fs::read_to_string(report).unwrap(), words);

    let done = run(&["verify", "--network", "x", "--report", "/"], state);
    assert_eq!(done.status.code(), Some(2));
    assert!(!done.stdout.is_empty(), "the report is lost");
    let done = run(&["verify", "--network", "x"], Path::new("/"));
    assert_eq!(done.status.code(), Some(2));
}
