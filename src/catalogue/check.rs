//! Every rule an entry must obey, and the counts behind the catalogue's promises.

mod address;
mod caps;
mod counts;
mod lines;
mod opt_in;
mod origins;
mod rows;
mod topics;
mod translations;
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
/// Largest share of robots, in 100 rows.
const MAX_BOTS_IN_100: usize = 2;
/// Largest share of rows that are mainly about technology or software, in 100 rows.
const MAX_TECHNOLOGY_IN_100: usize = 30;
/// Largest share of rows that are mainly about software, in 100 rows: programmers keep the
/// longest public rosters.
const MAX_SOFTWARE_IN_100: usize = 15;
/// Largest share of rows of one origin, in 100 rows.
const MAX_ORIGIN_IN_100: usize = 15;
/// Most rows of one origin whose licence nobody knows.
const MAX_OF_UNKNOWN_LICENCE: usize = 225;
/// Largest share of all rows whose origin has a licence that nobody knows, in 100 rows.
const MAX_UNKNOWN_LICENCE_IN_100: usize = 12;
/// Most politicians, members of parliament among them.
const MAX_POLITICIANS: usize = 125;
/// From this weight on a source is among those that people see first.
const SEEN_FIRST: u8 = 7;
/// Most rows of that weight with the same words on who they are.
const MAX_SAME_ABOUT_SEEN_FIRST: usize = 5;
/// Most rows with the same words on who they are.
const MAX_SAME_ABOUT: usize = 20;

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
    opt_in::check_opt_in(&catalogue, &read::opt_in(files), &lines, &mut faults);
    rows::check_rows(&catalogue, &rows, &mut faults);
    rows::check_repeats(&rows, &mut faults);
    origins::check_origins(&rows, &files.origins, &mut faults);
    let counts = counts::count(&catalogue, &rows);
    counts::check_counts(&catalogue, &counts, &lines, &mut faults);
    caps::check_caps(&catalogue, &rows, &mut faults);
    for translation in &files.translations {
        translations::check_translation(&catalogue, &files.examples, translation, &mut faults);
    }
    (counts, faults)
}
