//! Plan files written to do harm.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use firstfeed::domain::Problem;
use firstfeed::domain::plan::Plan;
use firstfeed::domain::plan_file::{PlanFile, clean};

use crate::plan_files::{parse, with_sources};

/// Generous, because tests share the machine; the point is not to hang.
const SOON: Duration = Duration::from_secs(20);

#[test]
fn fifty_megabytes() {
    let begun = Instant::now();
    let large = format!(
        r#"{{"format": "firstfeed-plan", "version": 1, "x": "{}"}}"#,
        "a".repeat(50_000_000)
    );
    assert_eq!(parse(&large), Err(Problem::FileTooLarge { limit_mb: 5 }));
    assert!(begun.elapsed() < SOON);
}

#[test]
fn just_within_the_limit() {
    let frame = r#"{"format": "firstfeed-plan", "version": 1, "x": ""}"#;
    let room = PlanFile::MAX_BYTES - frame.len();
    let of =
        |filling: usize| parse(&frame.replace(r#""""#, &format!("\"{}\"", "a".repeat(filling))));
    assert!(of(room).is_ok());
    assert_eq!(of(room + 1), Err(Problem::FileTooLarge { limit_mb: 5 }));
}

#[test]
fn deep_nesting() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = 200_000;
        let bomb = format!("{}1{}", open.repeat(deep), close.repeat(deep));
        assert_eq!(parse(&bomb), Err(Problem::FileNotAPlan));
        let inside = format!(r#"{{"format": "firstfeed-plan", "version": 1, "x": {bomb}}}"#);
        // Passed over like any unknown field, without going down into it.
        assert!(parse(&inside).is_ok());
        let used = inside.replace("\"x\"", "\"sources\"");
        assert!(matches!(parse(&used), Err(Problem::FileDamaged { .. })));
        let version = format!(r#"{{"format": "firstfeed-plan", "version": {bomb}}}"#);
        assert!(matches!(parse(&version), Err(Problem::FileDamaged { .. })));
        let unclosed = format!(
            r#"{{"format": "firstfeed-plan", "x": {}"#,
            open.repeat(deep)
        );
        assert!(matches!(parse(&unclosed), Err(Problem::FileDamaged { .. })));
    }
}

#[test]
fn ten_thousand_sources() {
    let begun = Instant::now();
    let mut sources = String::new();
    for at in 0..10_000 {
        let comma = if at == 0 { "" } else { "," };
        write!(
            sources,
            r#"{comma}{{"network": "mastodon", "address": "user{at}@example.org"}}"#
        )
        .unwrap();
    }
    let file = with_sources(&sources);
    assert_eq!(file.plan.len(), Plan::MAX);
    assert_eq!(file.left_out, 10_000 - Plan::MAX);
    assert!(begun.elapsed() < SOON);
}

#[test]
fn the_same_source_ten_thousand_times() {
    let begun = Instant::now();
    let one = r#"{"network": "x", "address": "someone", "by_hand": true}"#;
    let file = with_sources(&vec![one; 10_000].join(","));
    assert_eq!((file.plan.len(), file.left_out), (1, 0));
    assert_eq!(file.choices.added.len(), 1);
    assert!(begun.elapsed() < SOON);
}

#[test]
fn a_megabyte_of_name() {
    let file = with_sources(&format!(
        r#"{{"network": "bluesky", "address": "ann.example.com", "name": "{}", "about": "{}"}}"#,
        "Ä".repeat(500_000),
        "b ".repeat(500_000)
    ));
    let source = &file.plan.entries().first().unwrap().source;
    assert_eq!(source.name.chars().count(), 200);
    assert!(source.about.chars().count() <= 300);
}

#[test]
fn many_topics_and_reasons() {
    let begun = Instant::now();
    let mut interests = String::new();
    for at in 0..50_000 {
        write!(interests, r#"{{"topic": "topic{at}"}},"#).unwrap();
    }
    let file = parse(&format!(
        r#"{{"format": "firstfeed-plan", "version": 1,
            "interests": [{interests}{{"topic": "nursing"}}],
            "sources": [{{"network": "x", "address": "a", "because": [{}"by-hand"]}}]}}"#,
        r#"{"interest": "nursing"}, "by-hand", 7, {"x": []}, "#.repeat(20_000)
    ))
    .unwrap();
    assert_eq!(file.interests.chosen().len(), 1);
    assert_eq!(file.left_out, 50_000);
    assert_eq!(file.plan.entries().first().unwrap().because.len(), 2);
    assert!(begun.elapsed() < SOON);
}

#[test]
fn addresses_that_are_not_for_following() {
    for (network, address) in [
        ("web", "javascript:alert(1)"),
        ("web", "data:text/html,x"),
        ("web", "file:///etc/passwd"),
        ("web", "ftp://example.org/feed"),
        ("web", "https://user:secret@example.org/feed"),
        ("web", "http://localhost/feed"),
        ("web", "http://localhost.:8080/feed"),
        ("web", "http://LOCALHOST/feed"),
        ("web", "http://printer.local/feed"),
        ("web", "http://a.b.localhost/feed"),
        ("web", "http://router.lan/feed"),
        ("web", "http://nas.home.arpa/feed"),
        ("web", "http://wiki.internal/feed"),
        ("web", "http://intranet/feed"),
        ("web", "http://127.0.0.1/feed"),
        ("web", "http://127.1/feed"),
        ("web", "http://2130706433/feed"),
        ("web", "http://0x7f000001/feed"),
        ("web", "http://192.168.0.1/feed"),
        ("web", "http://8.8.8.8/feed"),
        ("web", "http://[::1]/feed"),
        ("web", "http://[fe80::1]/feed"),
        ("web", "//example.org/feed"),
        ("web", "example.org/feed"),
        ("web", ""),
        ("mastodon", "ann"),
        ("mastodon", "ann@localhost"),
        ("mastodon", "ann@localhost:3000"),
        ("mastodon", "ann@127.0.0.1"),
        ("mastodon", "ann@10.0.0.1:80"),
        ("mastodon", "ann@0x7f.1"),
        ("mastodon", "ann@example.org/../x"),
        ("mastodon", "ann@example.org@evil.example"),
        ("mastodon", "ann@[::1]"),
        ("mastodon", "ann@example.org\r\nX: y"),
        ("mastodon", "#"),
        ("mastodon", "#a/b"),
        ("mastodon", "#a b"),
        ("bluesky", "ann"),
        ("bluesky", "localhost"),
        ("bluesky", "ann.local"),
        ("bluesky", "127.0.0.1"),
        ("bluesky", "did:web:localhost"),
        ("bluesky", "did:web:127.0.0.1"),
        ("bluesky", "did:key:abc"),
        ("bluesky", "did:plc:"),
        ("x", "someone/else"),
        ("x", "sixteen_letters_"),
        ("x", "@someone"),
        ("fax", "1234"),
        ("", ""),
    ] {
        let row = serde_json::json!({ "network": network, "address": address });
        let file = with_sources(&row.to_string());
        assert!(file.plan.is_empty(), "{network} {address}");
        assert_eq!(file.left_out, 1, "{network} {address}");
    }
    let over = format!("https://example.org/{}", "a".repeat(3_000));
    let row = serde_json::json!({ "network": "web", "address": over });
    assert!(with_sources(&row.to_string()).plan.is_empty());
}

#[test]
fn addresses_that_are() {
    for (network, address) in [
        ("web", "https://example.org/feed"),
        ("web", "http://example.org:8080/feed?x=1"),
        ("web", "https://localhost.example.org/"),
        ("mastodon", "ann@example.org"),
        ("mastodon", "ann@local.example.org"),
        ("mastodon", "#Pflege_2026"),
        ("bluesky", "ann.example.org"),
        ("bluesky", "did:plc:z72i7hdynmk6r22z27h6tvur"),
        ("bluesky", "did:web:example.org"),
        ("x", "someone_1"),
    ] {
        let row = serde_json::json!({ "network": network, "address": address });
        let file = with_sources(&row.to_string());
        assert_eq!((file.plan.len(), file.left_out), (1, 0), "{address}");
    }
}

#[test]
fn words_cannot_disguise_themselves() {
    let file = with_sources(
        r#"{"network": "x", "address": "a",
            "name": "\u0000Ann\u001b[31m \u202eDOOG\u202c\u2066\u200b\u200f\ufeff\t\r\n RN ",
            "about": "\u2028one\u2029two\u00a0three"}"#,
    );
    let source = &file.plan.entries().first().unwrap().source;
    assert_eq!(source.name, "Ann[31m DOOG RN");
    assert_eq!(source.about, "one two three");
    let empty = with_sources(r#"{"network": "x", "address": "a", "name": "\u200b\u202e"}"#);
    assert_eq!(empty.plan.entries().first().unwrap().source.name, "@a");
}

#[test]
fn cleaning_keeps_what_scripts_need() {
    assert_eq!(clean("👩\u{200d}⚕️ Zoë  شبكة", 50), "👩\u{200d}⚕️ Zoë شبكة");
    assert_eq!(clean("abcdef", 6), "abcdef");
    assert_eq!(clean("abcdefg", 6), "abcde…");
    assert_eq!(clean("abcd efg", 6), "abcd…");
    assert_eq!(clean("abcdef  \u{200b}", 6), "abcdef");
    assert_eq!(clean("", 6), "");
}
