//! How much there must be, and how much of one kind.

use firstfeed::catalogue::check::check;
use firstfeed::catalogue::read::Files;
use firstfeed::domain::source::Network;

use super::small::{ORIGINS, ROW, TOPICS, faults, good, replaced, with_rows};

#[test]
fn the_bundled_catalogue_has_no_faults() {
    let (counts, faults) = check(&Files::bundled());
    assert_eq!(faults, []);
    assert!(counts.sources() >= 5_000);
}

/// More than a handful of sources in a language can be asked for.
#[test]
fn languages_of_many_sources_are_offered() {
    let catalogue = firstfeed::catalogue::Catalogue::bundled();
    let mut sources: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for source in &catalogue.sources {
        for language in &source.languages {
            *sources.entry(language).or_default() += 1;
        }
    }
    let many = sources.into_iter().filter(|(_, count)| *count >= 8);
    let codes: Vec<&str> = many.map(|(code, _)| code).collect();
    assert!(codes.len() > 10, "{codes:?}");
    for code in codes {
        assert!(
            firstfeed::text::names::LANGUAGES.contains(&code),
            "{code} is not offered"
        );
        assert_ne!(firstfeed::text::names::language(code), code);
    }
}

#[test]
fn a_small_one_lacks_nothing_but_size() {
    let (faults, sizes) = faults(&good());
    assert_eq!(faults, [""; 0]);
    assert_eq!(
        sizes,
        [
            "catalogue: 4 rows of some/list, more than 15 in 100",
            "catalogue: 2 topics, needs 120",
            "catalogue: 2 groups, needs 14",
            "catalogue: 2 health topics, needs 20",
            "catalogue: 4 sources, needs 5000",
            "catalogue: 4 mastodon, needs 1200",
            "catalogue: 0 bluesky, needs 1200",
            "catalogue: 0 web, needs 2000",
            "catalogue: 0 x, needs 800",
        ]
    );
}

#[test]
fn too_few_of_a_topic() {
    let (found, _) = faults(&with_rows(Network::Mastodon, ROW));
    assert_eq!(
        found,
        [
            "topics.toml:7: 5 sources of nursing, needs 8",
            "topics.toml:7: 1 accounts and feeds of nursing, needs 4",
            "topics.toml:17: 5 sources of baking, needs 8",
            "topics.toml:17: 1 accounts and feeds of baking, needs 4",
        ]
    );
}

/// Rows whose addresses and words differ.
fn rows(count: usize, row: &str) -> String {
    let rows: Vec<String> = (0..count)
        .map(|at| {
            let row = replaced(row, "@m", &format!("{at}@m"));
            replaced(&row, " a ward", &format!(" ward {at}"))
        })
        .collect();
    rows.join("\n")
}

/// The sizes that are told of rows for a file of one network, and of its topics.
fn sizes(rows: &str, topics: &str, origins: &str) -> Vec<String> {
    let mut files = with_rows(Network::Mastodon, rows);
    topics.clone_into(&mut files.topics);
    origins.clone_into(&mut files.origins);
    let (_, sizes) = faults(&files);
    sizes
}

/// What is over a limit is told, and what is within it is not.
#[track_caller]
fn limit(within: &[String], over: &[String], fault: &str) {
    assert!(over.contains(&format!("catalogue: {fault}")), "{over:#?}");
    // The same words with any count.
    let (_, words) = fault.split_once(' ').unwrap();
    assert!(
        !within.iter().any(|told| told.ends_with(words)),
        "{within:#?}"
    );
}

#[test]
fn too_many_of_a_kind() {
    let told = |rows: &str| sizes(rows, TOPICS, ORIGINS);
    let bot = replaced(&replaced(ROW, "d@m", "bot@m"), "person", "bot");
    let people = rows(6_000, ROW);
    let with_bots = |count| {
        let bots = rows(count, &bot);
        told(&format!("{people}\n{bots}"))
    };
    limit(&with_bots(120), &with_bots(121), "121 robots, at most 120");
    let few = |count: usize| {
        let bots = rows(count, &bot);
        told(&format!("{}\n{bots}", rows(98, ROW)))
    };
    limit(&few(2), &few(3), "3 robots, more than 2 in 100");

    let opt_in = TOPICS.replace("near = [", "opt_in = true\nnear = [");
    let senator = replaced(ROW, "Bakes bread on", "US senator of");
    limit(
        &sizes(&rows(125, &senator), &opt_in, ORIGINS),
        &sizes(&rows(126, &senator), &opt_in, ORIGINS),
        "126 politicians, at most 125",
    );
    // Who writes about them is none of them.
    let reporter = replaced(ROW, "Bakes bread on", "Reporter of");
    limit(
        &sizes(&rows(126, &reporter), &opt_in, ORIGINS),
        &sizes(&rows(126, &senator), &opt_in, ORIGINS),
        "126 politicians, at most 125",
    );
}

#[test]
fn too_much_of_software_and_technology() {
    for (group, most, what) in [
        ("software", 15, "rows are mainly about software"),
        (
            "technology",
            30,
            "rows are mainly about technology or software",
        ),
    ] {
        // Only the first topic counts, so only nursing is moved to that group.
        let topics = replaced(
            TOPICS,
            "group = \"health\"",
            &format!("group = \"{group}\""),
        );
        let told = |count: usize| {
            let others = ROW.replace("nursing;baking", "baking;nursing");
            let others = others.replace("d@m", "o@m");
            let all = format!("{}\n{}", rows(count, ROW), rows(100 - count, &others));
            sizes(&all, &topics, ORIGINS)
        };
        let over = most + 1;
        let fault = format!("{over} {what}, more than {most} in 100");
        limit(&told(most), &told(over), &fault);
    }
}

#[test]
fn too_much_of_one_origin() {
    let others: Vec<String> = (0..10).map(|at| format!("some/list{at}")).collect();
    let told = |count: usize, total: usize, origin: &str, licence: &str| {
        let mut all = rows(count, &ROW.replace("some/list", origin));
        for at in count..total {
            let row = ROW.replace("d@m", &format!("o{at}@m"));
            let row = row.replace(" a ward", &format!(" ward {at}"));
            all += "\n";
            all += &row.replace("some/list", others.get(at % 10).unwrap());
        }
        let mut table = format!("| origin | licence |\n| --- | --- |\n| {origin} | {licence} |\n");
        table.extend(others.iter().map(|other| format!("| {other} | MIT |\n")));
        let origins = replaced(ORIGINS, "| origin | licence |\n| --- | --- |\n", &table);
        sizes(&all, TOPICS, &origins)
    };
    limit(
        &told(15, 100, "big/list", "MIT"),
        &told(16, 100, "big/list", "MIT"),
        "16 rows of big/list, more than 15 in 100",
    );
    limit(
        &told(225, 5_000, "odd/list", "unknown"),
        &told(226, 5_000, "odd/list", "unknown"),
        "226 rows of odd/list, at most 225 of an unknown licence",
    );
    limit(
        &told(12, 100, "odd/list", "unknown"),
        &told(13, 100, "odd/list", "unknown"),
        "13 rows of an unknown licence, more than 12 in 100",
    );
    limit(
        &told(1, 100, "some/roster", "MIT"),
        &told(2, 100, "some/roster", "MIT"),
        "2 rows of some/roster, at most 1",
    );
    let bad = replaced(ORIGINS, "`some/roster` | 1 |", "`some/roster` | few |");
    let fault = "catalogue: SOURCES.md: some/roster: \"few\" is not a number";
    assert!(sizes(ROW, TOPICS, &bad).contains(&fault.to_owned()));
}
