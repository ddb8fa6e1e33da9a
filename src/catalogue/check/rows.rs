//! Rules for the rows of the source files.

use std::collections::{BTreeMap, BTreeSet};

use super::address::is_address;
use super::words::words_fault;
use super::{MAX_SAME_ABOUT, MAX_SAME_ABOUT_SEEN_FIRST, SEEN_FIRST};
use crate::catalogue::Catalogue;
use crate::catalogue::read::{Fault, Files, Row};
use crate::domain::source::{Network, SourceKey};

pub(super) fn check_rows(catalogue: &Catalogue, rows: &[(Network, Row)], faults: &mut Vec<Fault>) {
    let mut keys = BTreeSet::new();
    let mut people: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, row) in rows {
        if let Some(person) = &row.source.person {
            *people.entry(person.as_str()).or_default() += 1;
        }
    }
    for (network, row) in rows {
        let source = &row.source;
        let mut fault = |what: String| {
            faults.push(Fault::new(Files::name(*network), row.line, what));
        };
        if !keys.insert(same_address_key(*network, &source.address)) {
            fault(format!("{} stands twice", source.address));
        }
        if !is_address(*network, &source.address) {
            fault(format!("{:?} is not an address", source.address));
        }
        if let Some(what) = words_fault(&source.name, 60) {
            fault(format!("name {:?} {what}", source.name));
        }
        if let Some(what) = words_fault(&source.about, 80) {
            fault(format!("about {:?} {what}", source.about));
        } else if source.about.ends_with('.') || source.about.contains('!') {
            fault(format!(
                "about {:?} ends with a stop or shouts",
                source.about
            ));
        }
        if source.topics.is_empty() || source.topics.len() > 4 {
            fault("needs one to four topics".into());
        }
        for (at, topic) in source.topics.iter().enumerate() {
            if catalogue.topic(topic).is_none() {
                fault(format!("no topic is called {topic}"));
            }
            if source.topics.iter().take(at).any(|other| other == topic) {
                fault(format!("topic {topic} stands twice"));
            }
        }
        if source.languages.is_empty() {
            fault("has no language".into());
        }
        for language in &source.languages {
            if language.len() != 2 || !language.bytes().all(|b| b.is_ascii_lowercase()) {
                fault(format!("{language:?} is not a language code"));
            }
        }
        if let Some(person) = &source.person
            && people.get(person.as_str()) == Some(&1)
        {
            fault(format!("person {person:?} stands only once"));
        }
        if row.seen.is_empty() {
            fault("has no date".into());
        }
    }
}

/// Words on who somebody is say little when too many rows share them.
pub(super) fn check_repeats(rows: &[(Network, Row)], faults: &mut Vec<Fault>) {
    for (least_weight, most, whose) in [
        (SEEN_FIRST, MAX_SAME_ABOUT_SEEN_FIRST, "rows seen first"),
        (0, MAX_SAME_ABOUT, "rows"),
    ] {
        let mut same: BTreeMap<&str, Vec<&(Network, Row)>> = BTreeMap::new();
        for row in rows {
            if row.1.source.weight >= least_weight {
                same.entry(&row.1.source.about).or_default().push(row);
            }
        }
        for (about, rows) in same {
            if let Some((network, row)) = rows.get(most) {
                let have = rows.len();
                faults.push(Fault::new(
                    Files::name(*network),
                    row.line,
                    format!("about {about:?} stands in {have} {whose}, at most {most}"),
                ));
            }
        }
    }
}

/// The same for addresses that lead to the same place.
fn same_address_key(network: Network, address: &str) -> SourceKey {
    match network {
        Network::Web => {
            let bare = address
                .trim_start_matches("https://")
                .trim_start_matches("http://")
                .trim_start_matches("www.")
                .trim_end_matches('/');
            SourceKey::new(network, &bare.to_lowercase())
        }
        Network::Mastodon | Network::Bluesky | Network::X => SourceKey::new(network, address),
    }
}
