//! Plan files as people write, edit and break them.

use firstfeed::domain::interests::Strength;
use firstfeed::domain::plan::{Because, Wishes};
use firstfeed::domain::plan_file::PlanFile;
use firstfeed::domain::{Kind, Network, Problem, Slug};

use crate::small;

pub(crate) fn parse(text: &str) -> Result<PlanFile, Problem> {
    PlanFile::parse(text.as_bytes(), &small::catalogue())
}

/// A file with these sources.
pub(crate) fn with_sources(sources: &str) -> PlanFile {
    parse(&format!(
        r#"{{"format": "firstfeed-plan", "version": 1, "sources": [{sources}]}}"#
    ))
    .unwrap()
}

const WHOLE: &str = r##"{
  "format": "firstfeed-plan",
  "version": 1,
  "interests": [
    {"topic": "nursing", "strength": "lot"},
    {"topic": "baking"},
    {"topic": "nothing-like-it", "strength": "little"}
  ],
  "not_for_me": ["politics"],
  "minutes": 25,
  "surprise": 20,
  "languages": ["en", "de", "English"],
  "networks": ["mastodon", "threads"],
  "mood": "cheerful",
  "sources": [
    {"network": "bluesky", "address": "NURSING0.example.com", "name": "Not their name",
     "because": [{"interest": "nursing"}], "by_hand": true},
    {"network": "web", "address": "https://strange.example.net/feed", "name": "  A  strange\nfeed ",
     "kind": "nonsense", "topics": ["baking", "no-topic"], "about": "About",
     "because": [{"surprise": {"topic": "baking", "near": "nursing"}}, "by-hand", "for fun"]},
    {"network": "mastodon", "address": "#tag", "name": "#tag", "kind": "person"}
  ]
}"##;

#[test]
fn a_whole_file() {
    let file = parse(WHOLE).unwrap();
    let chosen = [
        (Slug::new("nursing"), Strength::Lot),
        (Slug::new("baking"), Strength::Some),
    ];
    assert_eq!(file.interests.chosen(), chosen);
    assert!(file.interests.is_refused(&Slug::new("politics")));
    assert_eq!((file.wishes.minutes, file.wishes.surprise), (25, 20));
    assert_eq!(file.wishes.languages.len(), 2);
    assert_eq!(file.wishes.networks.len(), 1);
    // Topics "nothing-like-it" and "no-topic".
    assert_eq!(file.left_out, 2);

    let [known, strange, tag] = file.plan.entries() else {
        panic!("{:?}", file.plan);
    };
    assert_eq!(known.source.name, "nursing 0");
    assert_eq!(known.source.address, "nursing0.example.com");
    assert!(file.choices.is_added(&known.source.key()));
    assert_eq!(strange.source.name, "A strange feed");
    assert_eq!(strange.source.kind, Kind::Publication);
    assert_eq!(strange.source.topics, [Slug::new("baking")]);
    assert_eq!(strange.because.len(), 2);
    assert_eq!(tag.source.kind, Kind::Hashtag);
    assert_eq!(tag.because, [Because::ByHand]);
    assert!(!file.choices.is_added(&tag.source.key()));
}

#[test]
fn the_example_of_the_documentation() {
    let words = include_str!("../../src/plan_file.md");
    let (_, rest) = words.split_once("```json\n").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    let file = parse(example).unwrap();
    assert_eq!((file.plan.len(), file.left_out), (1, 0));
}

#[test]
fn the_least_file() {
    let file = parse(r#"{"version":1,"format":"firstfeed-plan"}"#).unwrap();
    assert!(file.plan.is_empty() && file.interests.is_empty());
    assert_eq!(file.wishes, Wishes::default());
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let windows = format!("\u{feff}{}\r\n", WHOLE.replace('\n', "\r\n"));
    assert_eq!(parse(&windows), parse(WHOLE));
}

#[test]
fn nothing_in_it() {
    for nothing in ["", " \n\t\r\n", "\u{feff}", "\u{feff}\n"] {
        assert_eq!(parse(nothing), Err(Problem::FileEmpty), "{nothing:?}");
    }
}

#[test]
fn other_files() {
    for other in [
        "hello",
        "null",
        "[]",
        "[1, 2",
        "\"firstfeed\"",
        "{}",
        r#"{"format": "opml"}"#,
        r#"{"format": 1, "version": 1}"#,
        r#"{"format": ["firstfeed-plan-not"], "version": 1}"#,
        "<?xml version=\"1.0\"?><opml/>",
        "Account address,Show boosts\nann@example.org,true\n",
        "\u{0}\u{1}\u{2}PNG",
    ] {
        assert_eq!(parse(other), Err(Problem::FileNotAPlan), "{other:?}");
    }
    let utf16: Vec<u8> = WHOLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(
        PlanFile::parse(&utf16, &small::catalogue()),
        Err(Problem::FileNotAPlan)
    );
}

#[test]
fn versions() {
    let of = |version: &str| {
        parse(&format!(
            r#"{{"format": "firstfeed-plan", "version": {version}}}"#
        ))
    };
    assert_eq!(of("2"), Err(Problem::FileTooNew { version: 2 }));
    let most = u64::MAX;
    let newest = Problem::FileTooNew { version: most };
    assert_eq!(of(&most.to_string()), Err(newest));
    for odd in ["0", "-1", "1.5", "\"1\"", "null", "[1]"] {
        assert_eq!(of(odd), Err(Problem::FileDamaged { line: 1 }), "{odd}");
    }
    // A newer file is recognised even if the rest has changed beyond recognition.
    let newer = r#"{"format": "firstfeed-plan", "version": 9, "sources": {"a": 1}}"#;
    assert_eq!(parse(newer), Err(Problem::FileTooNew { version: 9 }));
}

/// Every beginning of a file is damaged at a line, and none panics.
#[test]
fn half_files() {
    for end in 1..WHOLE.len() {
        let half = &WHOLE[..end];
        let line = half.matches('\n').count() + 1;
        match parse(half) {
            Err(Problem::FileDamaged { line: told }) => {
                assert!(told.abs_diff(line) <= 1, "{told} {line} {half}");
            }
            other => panic!("{other:?} of {half}"),
        }
    }
}

#[test]
fn damaged_in_the_middle() {
    let broken = WHOLE.replace("\"minutes\": 25,", "\"minutes\": 25 oops");
    assert_eq!(parse(&broken), Err(Problem::FileDamaged { line: 10 }));
    let wrong = WHOLE.replace("[\"politics\"]", "7");
    assert_eq!(parse(&wrong), Err(Problem::FileDamaged { line: 9 }));
    let bytes = WHOLE.replace("cheerful", "\u{1}");
    assert!(matches!(parse(&bytes), Err(Problem::FileDamaged { .. })));
    let mut latin = WHOLE.as_bytes().to_vec();
    let at = WHOLE.find("Not their name").unwrap();
    latin[at] = 0xe9;
    assert!(matches!(
        PlanFile::parse(&latin, &small::catalogue()),
        Err(Problem::FileDamaged { .. })
    ));
}

#[test]
fn wishes_stay_within_bounds() {
    let of = |minutes: &str, surprise: &str| {
        let file = parse(&format!(
            r#"{{"format": "firstfeed-plan", "version": 1, "minutes": {minutes},
                "surprise": {surprise}, "languages": [], "networks": ["fax"]}}"#
        ))
        .unwrap();
        assert_eq!(file.wishes.languages, Wishes::default().languages);
        assert_eq!(file.wishes.networks, Wishes::default().networks);
        (file.wishes.minutes, file.wishes.surprise)
    };
    assert_eq!(of("0", "0"), (2, 0));
    assert_eq!(of("-5", "-5"), (2, 0));
    assert_eq!(of("12.9", "49.9"), (12, 49));
    assert_eq!(of("1e300", "99999999999999999999"), (90, 50));
    assert_eq!(of("null", "null"), (10, 10));
}

#[test]
fn wanted_wins_over_refused() {
    let file = parse(
        r#"{"format": "firstfeed-plan", "version": 1,
            "interests": [{"topic": "nursing"}], "not_for_me": ["nursing"]}"#,
    )
    .unwrap();
    assert!(!file.interests.is_refused(&Slug::new("nursing")));
    assert_eq!(file.interests.chosen().len(), 1);
}

#[test]
fn doubles_are_merged() {
    let file = with_sources(
        r#"{"network": "mastodon", "address": "ann@example.com", "name": "Ann",
            "because": [{"interest": "nursing"}]},
           {"network": "mastodon", "address": "ANN@example.com", "name": "Anna",
            "because": [{"interest": "baking"}, {"interest": "nursing"}], "by_hand": true}"#,
    );
    let [ann] = file.plan.entries() else {
        panic!("{:?}", file.plan);
    };
    assert_eq!(ann.source.name, "Ann");
    assert_eq!(ann.because.len(), 2);
    assert_eq!(file.choices.added.len(), 1);
    assert_eq!(file.left_out, 0);
    assert_eq!(ann.source.network, Network::Mastodon);
}
