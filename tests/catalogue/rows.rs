//! Rules for the rows of the source files.

use firstfeed::domain::source::Network;

use super::small::{ROW, faults, good, replaced, with_rows};

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
fn those_suggested_first_have_words_of_their_own() {
    let rows = |weight: u8| -> Vec<String> {
        (0..6)
            .map(|at| ROW.replace("d@m", &format!("d{at}@m")))
            .map(|row| row.replace("\t5", &format!("\t{weight}")))
            .collect()
    };
    let (found, _) = faults(&with_rows(Network::Mastodon, &rows(7).join("\n")));
    assert_eq!(
        found,
        ["mastodon.tsv:7: about \"Bakes bread on a ward\" stands more than 5 times"]
    );
    let (found, _) = faults(&with_rows(Network::Mastodon, &rows(6).join("\n")));
    assert_eq!(found, [""; 0]);
}

#[test]
fn lists_whose_licence_forbids_it_are_refused() {
    for licence in ["CC BY-NC 4.0", "by permission only", "All rights reserved"] {
        let mut files = good();
        files.origins = replaced(&files.origins, "| none |", &format!("| {licence} |"));
        let (found, _) = faults(&files);
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(
            found
                .iter()
                .all(|fault| fault.contains("the licence of \"some/list\" forbids it")),
            "{found:?}"
        );
    }
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
