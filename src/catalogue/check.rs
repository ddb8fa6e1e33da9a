//! Every rule an entry must obey, and the counts behind the catalogue's promises.

mod address;
mod counts;
mod lines;
mod rows;
mod topics;
mod words;

pub use address::is_address;
pub use counts::Counts;

use super::read::{self, Fault, Files, Row};
use crate::domain::source::Network;

/// Fewest topics.
pub const MIN_TOPICS: usize = 120;
/// Fewest groups.
pub const MIN_GROUPS: usize = 14;
/// Fewest topics of the health group.
pub const MIN_HEALTH_TOPICS: usize = 20;
/// Fewest sources of all networks.
pub const MIN_SOURCES: usize = 5_000;
/// Fewest sources of a topic, hashtags included.
pub const MIN_SOURCES_PER_TOPIC: usize = 8;
/// Fewest accounts and feeds of a topic, hashtags left out.
pub const MIN_ACCOUNTS_PER_TOPIC: usize = 4;
/// Example posts of each topic.
pub const EXAMPLES_PER_TOPIC: usize = 3;
/// Most robots.
const MAX_BOTS: usize = 120;
/// Most politicians: there are rosters of thousands.
const MAX_POLITICIANS: usize = 100;
/// Most rows that one list may bring, in percent of all: no single list decides what there is.
const MAX_ORIGIN_PERCENT: usize = 15;
/// Largest share of rows that are mainly about technology, 0 to 1.
const MAX_TECHNOLOGY_SHARE: f64 = 0.30;

/// Fewest sources of a network.
#[must_use]
pub const fn min_sources(network: Network) -> usize {
    match network {
        Network::Mastodon | Network::Bluesky => 1_200,
        Network::Web => 2_000,
        Network::X => 800,
    }
}

/// Checks the files; no faults means that they may be released.
#[must_use]
pub fn check(files: &Files) -> (Counts, Vec<Fault>) {
    let (catalogue, mut faults) = read::read(files);
    let rows: Vec<(Network, Row)> = files
        .sources
        .iter()
        .flat_map(|(network, text)| {
            // The faults of reading are in the list already.
            read::rows(*network, text, &mut Vec::new())
                .into_iter()
                .map(|row| (*network, row))
        })
        .collect();
    let lines = lines::Lines::new(files);
    topics::check_topics(&catalogue, &lines, &mut faults);
    topics::check_starts(&catalogue, &lines, &mut faults);
    rows::check_rows(&catalogue, &rows, &files.origins, &mut faults);
    let counts = counts::count(&catalogue, &rows);
    counts::check_counts(&catalogue, &counts, &rows, &lines, &mut faults);
    (counts, faults)
}
