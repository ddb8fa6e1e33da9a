//! The catalogue's rules: each is broken once, and the fault is told where it is.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop where something is not as it should be"
)]

mod looking_up;
#[path = "../support/web_server.rs"]
#[expect(dead_code, reason = "made for the tests of the adapters")]
mod server;

use firstfeed::catalogue::check::{check, min_sources};
use firstfeed::catalogue::read::Files;
use firstfeed::domain::Network;

/// The file of a network in a set of files.
fn file(files: &mut Files, network: Network) -> &mut String {
    let found = files.sources.iter_mut().find(|(of, _)| *of == network);
    &mut found.unwrap().1
}

/// The bundled files with one cell of a row changed; the row is found by its address.
fn with_cell(network: Network, address: &str, column: usize, value: &str) -> (Files, usize) {
    let mut files = Files::bundled();
    let text = file(&mut files, network);
    let begins = format!("{address}\t");
    let at = text
        .lines()
        .position(|line| line.starts_with(&begins))
        .unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let line = lines.get_mut(at).unwrap();
    let mut cells: Vec<&str> = line.split('\t').collect();
    *cells.get_mut(column).unwrap() = value;
    *line = cells.join("\t");
    *text = lines.join("\n") + "\n";
    (files, at + 1)
}

fn faults(files: &Files) -> Vec<String> {
    check(files).1.iter().map(ToString::to_string).collect()
}

#[test]
fn the_bundled_catalogue_keeps_every_rule() {
    let (counts, faults) = check(&Files::bundled());
    assert!(faults.is_empty(), "{faults:?}");
    assert!(counts.topics >= 120 && counts.groups >= 14 && counts.health_topics >= 20);
    assert!(counts.sources() >= 5_000);
    for network in Network::ALL {
        let have = counts.by_network.get(&network).copied().unwrap_or_default();
        assert!(have >= min_sources(network), "{network:?}: {have}");
    }
    assert!(counts.thinnest.unwrap().1 >= 8);
}

#[test]
fn a_row_that_breaks_a_rule_is_told_with_its_line() {
    const ADDRESS: &str = "emollick.bsky.social";
    let long = "x".repeat(81);
    for (column, value, what) in [
        (0, "not a handle", "is not an address"),
        (0, "emilymbender.bsky.social", "stands twice"),
        (1, "", "name \"\" is empty"),
        (1, " Two  blanks", "has blanks too many"),
        (2, "robot", "unknown kind"),
        (3, "", "needs one to four topics"),
        (3, "ai;no-such-topic", "no topic is called no-such-topic"),
        (3, "ai;ai", "topic ai stands twice"),
        (4, "", "has no language"),
        (4, "english", "is not a language code"),
        (5, "Buy this now!", "ends with a stop or shouts"),
        (5, &long, "is longer than 80 characters"),
        (6, "nobody-else", "stands only once"),
        (7, "nowhere", "is not in SOURCES.md"),
        (8, "", "has no date"),
        (9, "12", "is not 1 to 9"),
        (9, "5\tmore", "has 11 columns, needs 10"),
    ] {
        let (files, line) = with_cell(Network::Bluesky, ADDRESS, column, value);
        let found = faults(&files);
        let at = format!("bluesky.tsv:{line}: ");
        // Of two rows that are the same, the later one is at fault.
        let twice = what == "stands twice" && column == 0;
        assert!(
            found
                .iter()
                .any(|fault| (twice || fault.starts_with(&at)) && fault.contains(what)),
            "{value:?}: {found:?}"
        );
    }
}

#[test]
fn a_topic_that_breaks_a_rule_is_told_with_its_line() {
    let whole = Files::bundled().topics;
    let line = |text: &str, slug: &str| {
        let entry = format!("slug = \"{slug}\"");
        text.lines().position(|line| line == entry).unwrap() + 1
    };
    for (from, to, what) in [
        ("slug = \"nursing\"", "slug = \"Nursing!\"", "is not a slug"),
        ("name = \"Nursing\"", "name = \"\"", "name is empty"),
        (
            "name = \"Nursing\"\ngroup = \"health\"",
            "name = \"Nursing\"\ngroup = \"wards\"",
            "no group is called wards",
        ),
        (
            "see = \"Ward life,",
            "see = \"ward life,",
            "begins in lower case",
        ),
        (
            "own words.\"\nsynonyms = [\"nurse\"",
            "own words\"\nsynonyms = [\"nurse\"",
            "is not a whole sentence",
        ),
        ("[\"nurse\", ", "[\"Nurse\", ", "is not in lower case"),
        (
            "\"NursesOfMastodon\"",
            "\"Nurses Of\"",
            "has odd characters",
        ),
        (
            "near = [\"patient-safety\"",
            "near = [\"no-such-topic\"",
            "no other topic is called no-such-topic",
        ),
    ] {
        let mut files = Files::bundled();
        assert!(whole.contains(from), "{from}");
        files.topics = whole.replacen(from, to, 1);
        let slug = if to.contains("Nursing!") {
            "Nursing!"
        } else {
            "nursing"
        };
        let at = format!("topics.toml:{}: topic {slug}: ", line(&files.topics, slug));
        let found = faults(&files);
        assert!(
            found
                .iter()
                .any(|fault| fault.starts_with(&at) && fault.contains(what)),
            "{what}: {found:?}"
        );
    }
}

#[test]
fn too_few_are_told() {
    let mut files = Files::bundled();
    let text = file(&mut files, Network::X);
    *text = text.lines().take(500).collect::<Vec<_>>().join("\n");
    let found = faults(&files);
    assert!(
        found.iter().any(|fault| fault.contains("499 x, needs 800")),
        "{found:?}"
    );
}

#[test]
fn robots_must_not_crowd_out_everybody_else() {
    let mut files = Files::bundled();
    let text = file(&mut files, Network::Bluesky);
    *text = text.replace("\torganisation\t", "\tbot\t");
    let found = faults(&files);
    assert!(
        found.iter().any(|fault| fault.contains("robots, at most")),
        "{found:?}"
    );
}

#[test]
fn a_file_that_is_no_toml_is_told_with_its_line() {
    let mut files = Files::bundled();
    files.topics = "[[group]]\nslug = \n".to_owned();
    let found = faults(&files);
    assert!(
        found
            .iter()
            .any(|fault| fault.starts_with("topics.toml:2: ")),
        "{found:?}"
    );
}
