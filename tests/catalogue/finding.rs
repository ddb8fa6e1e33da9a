//! Finding sources by name, handle, description and misspelling, in the order people expect.

use firstfeed::catalogue::Catalogue;
use firstfeed::catalogue::search::{Row, Sources};

/// Finds among these rows: name, address, about, weight. Gives the places in the list.
fn found(rows: &[(&str, &str, &str, u8)], query: &str) -> Vec<usize> {
    let rows = rows.iter().map(|&(name, address, about, weight)| Row {
        name,
        address,
        about,
        weight,
    });
    Sources::new(rows).find(query, 10)
}

#[test]
fn exact_then_begun_then_in_the_name_then_in_the_description_then_misspelt() {
    let rows = [
        ("Morine Oak", "oak@host.example", "", 9),
        ("Sea News", "sea@host.example", "All about marine life", 9),
        ("Royal Marine Museum", "royal@host.example", "", 1),
        ("Marines Today", "today@host.example", "", 3),
        ("Marine Life", "life@host.example", "", 2),
        ("Marine", "m@host.example", "", 1),
    ];
    assert_eq!(found(&rows, "marine"), [5, 4, 3, 2, 1, 0]);
}

#[test]
fn weight_decides_between_equals_and_then_the_earlier() {
    let rows = [
        ("Ann Oak", "x@host.example", "", 3),
        ("Ann Elm", "y@host.example", "", 7),
        ("Ann Ash", "z@host.example", "", 3),
    ];
    assert_eq!(found(&rows, "ann"), [1, 0, 2]);
    assert_eq!(found(&rows, "a"), [1, 0, 2]);
}

#[test]
fn handles_are_found_as_they_are_written() {
    let rows = [
        ("Dr Roe", "@jane_doe@mastodon.example", "", 5),
        ("Roe Writes", "roe.host.social", "", 5),
        ("Notes", "https://www.notes.example/feed.xml", "", 5),
        ("Tag", "#NurseLife", "", 5),
        ("J.", "janedoe.host.social", "", 5),
    ];
    for (query, expected) in [
        ("@jane_doe@mastodon.example", 0),
        ("jane_doe", 0),
        ("@jane", 0),
        ("roe.host.social", 1),
        ("roe.ho", 1),
        ("https://www.notes.example/feed.xml", 2),
        ("notes.example", 2),
        ("#nurselife", 3),
        ("nurse", 3),
        ("Janedoe", 4),
    ] {
        assert_eq!(found(&rows, query).first(), Some(&expected), "{query}");
    }
    // A name may be written as one word in a handle.
    assert!(found(&rows, "jane doe").contains(&4));
}

#[test]
fn all_words_must_fit_one_source() {
    let rows = [
        ("Ann Oak", "a@host.example", "Gardens and bees", 3),
        ("Ben Oak", "b@host.example", "Trains", 9),
        ("Ann Elm", "c@host.example", "Trains", 9),
    ];
    assert_eq!(found(&rows, "ann oak"), [0]);
    assert_eq!(found(&rows, "oak ann"), [0]);
    assert_eq!(found(&rows, "oak gardening"), [0]);
    assert_eq!(found(&rows, "ann trai"), [2]);
    assert!(found(&rows, "ben bees").is_empty());
}

#[test]
fn one_letter_wrong_is_forgiven_anywhere_and_two_in_long_words() {
    let rows = [("Physiotherapy Weekly", "p@host.example", "Movement", 5)];
    for query in [
        "hysiotherapy",
        "pysiotherapy",
        "physiotherapi",
        "phsyiotherapy",
        "bhysiotherapy",
        "physiottherapy",
        "physioterapi",
        "physiotherapy wekly",
        "phisiother",
        "phydio",
        "movment",
    ] {
        assert_eq!(found(&rows, query), [0], "{query}");
    }
    for query in ["phxxxother", "xyz", "wek", "physiotherapy monthly"] {
        assert!(found(&rows, query).is_empty(), "{query}");
    }
}

/// Every name and every address of the bundled catalogue leads to its source, whatever the
/// length of the lists its words stand in.
#[test]
fn every_name_and_address_finds_its_source() {
    let catalogue = Catalogue::bundled();
    for source in &catalogue.sources {
        let named = catalogue.search_sources(&source.name, 24);
        assert!(
            named.iter().any(|found| found.name == source.name),
            "{:?}",
            source.name
        );
        let addressed = catalogue.search_sources(&source.address, 24);
        assert!(
            addressed.iter().any(|found| found.key() == source.key()),
            "{:?}",
            source.address
        );
    }
}

#[test]
fn nothing_typed_or_nothing_there_finds_nothing() {
    let rows = [("Ann Oak", "a@host.example", "", 3)];
    for query in ["", "  ", "@", "...", "https://", "www"] {
        assert!(found(&rows, query).is_empty(), "{query:?}");
    }
    assert!(found(&[], "ann").is_empty());
    assert!(found(&[("", "", "", 0)], "ann").is_empty());
}

/// The very short queries cover nearly everything; they still give the best only.
#[test]
fn two_letters_give_the_weightiest_of_thousands() {
    let names: Vec<String> = (0..5_000)
        .map(|number| format!("Mara{number} Oak"))
        .collect();
    let rows = names.iter().zip(0_u32..).map(|(name, number)| Row {
        name,
        address: "",
        about: "",
        weight: u8::from(number % 1_000 == 7),
    });
    let sources = Sources::new(rows);
    assert_eq!(sources.find("ma", 5), [7, 1_007, 2_007, 3_007, 4_007]);
    assert_eq!(sources.find("ma oak", 5), [7, 1_007, 2_007, 3_007, 4_007]);
    assert_eq!(sources.find("oak", 3), [7, 1_007, 2_007]);
    assert_eq!(sources.find("mara1234 o", 3).first(), Some(&1_234));
}

mod random {
    use firstfeed::catalogue::search::{Row, Sources};
    use proptest::prelude::*;

    proptest! {
        /// No text makes the search stop, give too much, or give the same source twice.
        #[test]
        fn any_text_is_answered(
            rows in prop::collection::vec(("\\PC{0,12}", "[a-c@. ]{0,12}", "[a-c ]{0,20}", 0_u8..10), 0..40),
            query in "[a-cé@. ]{0,14}|\\PC{0,14}",
            limit in 0_usize..50,
        ) {
            let sources = Sources::new(rows.iter().map(|(name, address, about, weight)| Row {
                name, address, about, weight: *weight,
            }));
            let found = sources.find(&query, limit);
            prop_assert!(found.len() <= limit);
            prop_assert!(found.iter().all(|&at| at < rows.len()));
            let mut once = found.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), found.len());
        }
    }
}
