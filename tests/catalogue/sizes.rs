//! How much there must be, and how much of one kind.

use firstfeed::catalogue::check::check;
use firstfeed::catalogue::read::Files;
use firstfeed::domain::source::Network;

use super::small::{ROW, TOPICS, faults, good, with_rows};

#[test]
fn the_bundled_catalogue_has_no_faults() {
    let (counts, faults) = check(&Files::bundled());
    assert_eq!(faults, []);
    assert!(counts.sources() >= 5_000);
}

#[test]
fn a_small_one_lacks_nothing_but_size() {
    let (faults, sizes) = faults(&good());
    assert_eq!(faults, [""; 0]);
    assert_eq!(
        sizes,
        [
            "catalogue: 2 topics, needs 120",
            "catalogue: 1 groups, needs 14",
            "catalogue: 2 health topics, needs 20",
            "catalogue: 4 sources, needs 5000",
            "catalogue: 4 mastodon, needs 1200",
            "catalogue: 0 bluesky, needs 1200",
            "catalogue: 0 web, needs 2000",
            "catalogue: 0 x, needs 800",
            "catalogue: 4 rows come from some/list, more than 15 in 100",
        ]
    );
}

#[test]
fn too_few_too_many_and_too_much_of_one_kind() {
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

    let bots: Vec<String> = (0..121)
        .map(|at| {
            ROW.replace("d@m", &format!("d{at}@m"))
                .replace("person", "bot")
        })
        .collect();
    let (found, sizes) = faults(&with_rows(Network::Mastodon, &bots.join("\n")));
    assert_eq!(found, [""; 0]);
    assert!(sizes.contains(&"catalogue: 121 robots, at most 120".to_owned()));

    let mut files = good();
    let origins: Vec<String> = (0..101)
        .map(|at| ROW.replace("d@m", &format!("d{at}@m")))
        .map(|row| row.replace("Bakes bread on a ward", "State senator and baker"))
        .collect();
    let (found, sizes) = faults(&with_rows(Network::Mastodon, &origins.join("\n")));
    assert_eq!(found, [""; 0]);
    assert!(sizes.contains(&"catalogue: 101 politicians, at most 100".to_owned()));
    let one_list = "catalogue: 101 rows come from some/list, more than 15 in 100";
    assert!(sizes.contains(&one_list.to_owned()), "{sizes:?}");

    files.topics = TOPICS.replace("\"health\"", "\"technology\"");
    let (found, sizes) = faults(&files);
    assert_eq!(found, [""; 0]);
    let share = "catalogue: 4 rows are mainly about technology, more than 30 in 100";
    assert!(sizes.contains(&share.to_owned()), "{sizes:?}");
}
