//! Rules for the rows of the source files.

use firstfeed::domain::source::Network;

use super::small::{ORIGINS, ROW, TOPICS, faults, good, replaced, with_rows};

#[test]
fn faults_of_rows() {
    let long = "x".repeat(61);
    for (old, new, fault) in [
        ("\tDee", "", "has 9 columns, needs 10"),
        ("person", "hashtag", "unknown kind \"hashtag\""),
        ("\t5", "\t10", "weight \"10\" is not 1 to 9"),
        ("\t5", "\t", "weight \"\" is not 1 to 9"),
        ("d@m.example", "A@M.example", "A@M.example stands twice"),
        ("d@m.example", "d", "\"d\" is not an address"),
        ("Dee", "", "name \"\" is empty"),
        ("Dee", "Dee ", "name \"Dee \" has blanks too many"),
        (
            "Dee",
            "De\u{7}e",
            "name \"De\\u{7}e\" has control characters",
        ),
        (
            "Dee",
            &long,
            &format!("name {long:?} is longer than 60 characters"),
        ),
        (
            "a ward",
            "a ward.",
            "about \"Bakes bread on a ward.\" ends with a stop or shouts",
        ),
        (
            "bread on",
            "bread! on",
            "about \"Bakes bread! on a ward\" ends with a stop or shouts",
        ),
        ("Bakes bread on a ward", "", "about \"\" is empty"),
        ("nursing;baking", "", "needs one to four topics"),
        (
            "nursing;baking",
            "baking;nursing;a;b;c",
            "needs one to four topics",
        ),
        (
            "nursing;baking",
            "nursing;baking;cakes",
            "no topic is called cakes",
        ),
        (
            "nursing;baking",
            "nursing;baking;nursing",
            "topic nursing stands twice",
        ),
        ("\ten\t", "\t\t", "has no language"),
        ("\ten\t", "\ten;EN\t", "\"EN\" is not a language code"),
        ("\ten\t", "\teng\t", "\"eng\" is not a language code"),
        (
            "\t\tsome/list",
            "\tdee\tsome/list",
            "person \"dee\" stands only once",
        ),
        (
            "some/list",
            "other/list",
            "origin \"other/list\" is not in SOURCES.md",
        ),
        ("2026-01", "", "has no date"),
    ] {
        let mut files = good();
        let bad = replaced(ROW, old, new);
        let rows = &mut files.sources.first_mut().unwrap().1;
        *rows = replaced(rows, ROW, &bad);
        let (faults, _) = faults(&files);
        let expected = format!("mastodon.tsv:5: {fault}");
        assert!(faults.contains(&expected), "{new}: {faults:#?}");
    }
    let mut files = good();
    let rows = &mut files.sources.first_mut().unwrap().1;
    *rows = replaced(rows, "address", "adress");
    assert_eq!(faults(&files).0, ["mastodon.tsv:1: wrong header"]);
}

#[test]
fn licences_that_forbid_use() {
    for (old, new, fault) in [
        (
            "list | none",
            "list | CC BY-NC 4.0",
            "\"some/list\" may not be used: its licence \"CC BY-NC 4.0\" has \"NC\"",
        ),
        (
            "list | none",
            "list | by Permission only",
            "\"some/list\" may not be used: its licence \"by Permission only\" has \"permission\"",
        ),
        (
            "list | none",
            "list | ",
            "\"some/list\" has no licence in SOURCES.md",
        ),
        (
            "| origin | licence |",
            "| place | licence |",
            "\"some/list\" is not in SOURCES.md",
        ),
    ] {
        let mut files = good();
        files.origins = replaced(ORIGINS, old, new);
        let expected: Vec<String> = (2..=5)
            .map(|line| format!("mastodon.tsv:{line}: origin {fault}"))
            .collect();
        assert_eq!(faults(&files).0, expected, "{new}");
    }
    let mut files = good();
    files.origins = replaced(ORIGINS, "| a licence with |", "| words |");
    assert_eq!(
        faults(&files).0,
        ["SOURCES.md: no table of licences that forbid use"]
    );
    // Such letters are no such word.
    files.origins = replaced(
        ORIGINS,
        "list | none",
        "list | Incunabula, no permissions file",
    );
    assert_eq!(faults(&files).0, [""; 0]);
}

#[test]
fn the_same_words_on_too_many() {
    let rows = |count: usize, weight: u8| -> Vec<String> {
        (0..count)
            .map(|at| {
                let row = ROW.replace("d@m", &format!("d{at}@m"));
                replaced(&row, "\t5", &format!("\t{weight}"))
            })
            .collect()
    };
    for (count, weight, fault) in [
        (5, 7, None),
        (
            6,
            7,
            Some("7: about \"Bakes bread on a ward\" stands in 6 rows seen first, at most 5"),
        ),
        (20, 6, None),
        (
            21,
            6,
            Some("22: about \"Bakes bread on a ward\" stands in 21 rows, at most 20"),
        ),
    ] {
        let (found, _) = faults(&with_rows(
            Network::Mastodon,
            &rows(count, weight).join("\n"),
        ));
        let expected: Vec<String> = fault
            .map(|fault| format!("mastodon.tsv:{fault}"))
            .into_iter()
            .collect();
        assert_eq!(found, expected, "{count} of weight {weight}");
    }
}

#[test]
fn a_politician_is_found_only_by_those_who_ask() {
    let senator = replaced(ROW, "Bakes bread on a ward", "US senator who bakes");
    let mut files = with_rows(
        Network::Mastodon,
        &format!("{senator}\n{}", ROW.replacen('d', "e", 1)),
    );
    files.topics = replaced(
        TOPICS,
        "near = [\"baking\"]",
        "near = [\"baking\"]\nopt_in = true",
    );
    let fault = "mastodon.tsv:2: a politician carries a topic that need not be asked for";
    let (found, _) = faults(&files);
    assert!(found.contains(&fault.to_owned()), "{found:#?}");
    // The other row is of the same topics, but of no office.
    assert!(!found.iter().any(|told| told.starts_with("mastodon.tsv:3")));
}

#[test]
fn addresses_of_each_network() {
    let long = format!("{}.example", "x".repeat(64));
    for (network, file, bad) in [
        (
            Network::Mastodon,
            "mastodon.tsv",
            ["a@localdomain", "a b@m.example", "@m.example", "#"],
        ),
        (
            Network::Bluesky,
            "bluesky.tsv",
            ["dee", "dee.example:80", "did:plc:", "did:key:abc"],
        ),
        (
            Network::Bluesky,
            "bluesky.tsv",
            ["-dee.example", "dee..example", &long, "@dee.example"],
        ),
        (
            Network::X,
            "x.tsv",
            ["", "dee-x", "a2345678901234567890", "@dee"],
        ),
        (
            Network::Web,
            "feeds.tsv",
            [
                "m.example/feed",
                "ftp://m.example/",
                "javascript:x",
                "https://",
            ],
        ),
    ] {
        for bad in bad {
            let row = ROW.replace("d@m.example", bad);
            let (faults, _) = faults(&with_rows(network, &row));
            let expected = format!("{file}:2: {bad:?} is not an address");
            assert!(faults.contains(&expected), "{faults:#?}");
        }
    }
    let feeds = ["https://www.m.example/feed/", "http://m.example/Feed"]
        .map(|address| ROW.replace("d@m.example", address));
    assert_eq!(
        faults(&with_rows(Network::Web, &feeds.join("\n"))).0,
        ["feeds.tsv:3: http://m.example/Feed stands twice"]
    );
}
