//! The counts behind the catalogue's promises.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::Lines;
use super::{
    MIN_ACCOUNTS_PER_TOPIC, MIN_GROUPS, MIN_HEALTH_TOPICS, MIN_SOURCES, MIN_SOURCES_PER_TOPIC,
    MIN_TOPICS, min_sources,
};
use crate::catalogue::Catalogue;
use crate::catalogue::read::{Fault, Row};
use crate::domain::source::{Kind, Network, Slug};

/// Named in messages about all files together.
pub(super) const WHOLE: &str = "catalogue";

/// What was counted.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// Topics.
    pub topics: usize,
    /// Groups.
    pub groups: usize,
    /// Topics of the health group.
    pub health_topics: usize,
    /// Rows by network (hashtags left out).
    pub by_network: BTreeMap<Network, usize>,
    /// Hashtags.
    pub hashtags: usize,
    /// Sources of the thinnest topic, hashtags included.
    pub thinnest: Option<(Slug, usize)>,
    /// People and organisations that are on several networks.
    pub on_several: usize,
}

impl Counts {
    /// Accounts and feeds of all networks.
    #[must_use]
    pub fn sources(&self) -> usize {
        self.by_network.values().sum()
    }
}

pub(super) fn count(catalogue: &Catalogue, rows: &[(Network, Row)]) -> Counts {
    let health = Slug::new("health");
    let mut by_network = BTreeMap::new();
    let mut people: BTreeMap<&str, BTreeSet<Network>> = BTreeMap::new();
    for (network, row) in rows {
        *by_network.entry(*network).or_default() += 1;
        if let Some(person) = &row.source.person {
            people.entry(person).or_default().insert(*network);
        }
    }
    Counts {
        topics: catalogue.topics.len(),
        groups: catalogue.groups.len(),
        health_topics: catalogue
            .topics
            .iter()
            .filter(|topic| topic.group == health)
            .count(),
        by_network,
        hashtags: catalogue
            .sources
            .iter()
            .filter(|source| source.kind == Kind::Hashtag)
            .count(),
        thinnest: catalogue
            .topics
            .iter()
            .map(|topic| {
                (
                    topic.slug.clone(),
                    catalogue.sources_of(&topic.slug).count(),
                )
            })
            .min_by_key(|(_, sources)| *sources),
        on_several: people
            .values()
            .filter(|networks| networks.len() > 1)
            .count(),
    }
}

pub(super) fn check_counts(
    catalogue: &Catalogue,
    counts: &Counts,
    lines: &Lines<'_>,
    faults: &mut Vec<Fault>,
) {
    let mut need = |what: &str, have: usize, least: usize| {
        if have < least {
            faults.push(Fault::new(
                WHOLE,
                0,
                format!("{have} {what}, needs {least}"),
            ));
        }
    };
    need("topics", counts.topics, MIN_TOPICS);
    need("groups", counts.groups, MIN_GROUPS);
    need("health topics", counts.health_topics, MIN_HEALTH_TOPICS);
    need("sources", counts.sources(), MIN_SOURCES);
    for network in Network::ALL {
        let have = counts.by_network.get(&network).copied().unwrap_or_default();
        need(network.code(), have, min_sources(network));
    }
    for (at, topic) in catalogue.topics.iter().enumerate() {
        let all = catalogue.sources_of(&topic.slug).count();
        let accounts = catalogue
            .sources_of(&topic.slug)
            .filter(|source| source.kind != Kind::Hashtag)
            .count();
        for (what, have, least) in [
            ("sources", all, MIN_SOURCES_PER_TOPIC),
            ("accounts and feeds", accounts, MIN_ACCOUNTS_PER_TOPIC),
        ] {
            if have < least {
                faults.push(Fault::new(
                    "topics.toml",
                    lines.topic(at),
                    format!("{have} {what} of {}, needs {least}", topic.slug),
                ));
            }
        }
    }
}
