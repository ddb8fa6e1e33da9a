//! Every rule an entry must obey, and the counts behind the catalogue's promises.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{self, Fault, Files, Row};
use super::{Catalogue, Topic};
use crate::domain::post::WebLink;
use crate::domain::source::{Kind, Network, Slug, SourceKey};

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
/// Largest share of robots and of the technology group.
const MAX_BOTS: usize = 120;
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
    check_topics(&catalogue, &mut faults);
    check_starts(&catalogue, &mut faults);
    check_rows(&catalogue, &rows, &files.origins, &mut faults);
    let counts = count(&catalogue, &rows);
    check_counts(&catalogue, &counts, &rows, &mut faults);
    (counts, faults)
}

fn check_topics(catalogue: &Catalogue, faults: &mut Vec<Fault>) {
    const FILE: &str = "topics.toml";
    let mut seen = BTreeSet::new();
    let mut texts = BTreeSet::new();
    for group in &catalogue.groups {
        let mut fault = |what: &str| {
            faults.push(Fault::new(FILE, 0, format!("group {}: {what}", group.slug)));
        };
        if !seen.insert(&group.slug) {
            fault("stands twice");
        }
        if !is_slug(group.slug.as_str()) {
            fault("is not a slug");
        }
        if group.hue >= 360 {
            fault("hue is not 0 to 359");
        }
    }
    seen.clear();
    for topic in &catalogue.topics {
        let mut fault = |what: String| {
            faults.push(Fault::new(FILE, 0, format!("topic {}: {what}", topic.slug)));
        };
        if !seen.insert(&topic.slug) {
            fault("stands twice".into());
        }
        if !is_slug(topic.slug.as_str()) {
            fault("is not a slug".into());
        }
        if catalogue.group(&topic.group).is_none() {
            fault(format!("no group is called {}", topic.group));
        }
        if let Some(what) = sentence_fault(&topic.see, 20, 90) {
            fault(format!("see: {what}"));
        }
        if topic.name.is_empty() || topic.name.chars().count() > 32 {
            fault("name is empty or longer than 32 characters".into());
        }
        if topic.synonyms.len() < 3 {
            fault("fewer than 3 synonyms".into());
        }
        for word in &topic.synonyms {
            if *word != word.to_lowercase() || word.trim() != word || word.is_empty() {
                fault(format!("synonym {word:?} is not in lower case"));
            }
        }
        for tag in &topic.hashtags {
            if tag.is_empty() || !tag.chars().all(|c| c.is_alphanumeric() || c == '_') {
                fault(format!("hashtag {tag:?} has odd characters"));
            }
        }
        for near in &topic.near {
            if near == &topic.slug || catalogue.topic(near).is_none() {
                fault(format!("near: no other topic is called {near}"));
            }
        }
        check_examples(topic, &mut texts, faults);
    }
}

fn check_examples<'a>(topic: &'a Topic, texts: &mut BTreeSet<&'a str>, faults: &mut Vec<Fault>) {
    let mut fault = |what: String| {
        faults.push(Fault::new(
            "examples.tsv",
            0,
            format!("{}: {what}", topic.slug),
        ));
    };
    if topic.examples.len() != EXAMPLES_PER_TOPIC {
        fault(format!(
            "{} examples, needs {EXAMPLES_PER_TOPIC}",
            topic.examples.len()
        ));
    }
    for text in &topic.examples {
        if let Some(what) = sentence_fault(text, 40, 220) {
            fault(format!("{text:?} {what}"));
        }
        if !texts.insert(text.as_str()) {
            fault(format!("{text:?} stands twice"));
        }
    }
}

fn check_starts(catalogue: &Catalogue, faults: &mut Vec<Fault>) {
    for start in &catalogue.starts {
        for topic in &start.topics {
            match catalogue.topic(topic) {
                None => faults.push(Fault::new(
                    "topics.toml",
                    0,
                    format!("start {}: no topic is called {topic}", start.slug),
                )),
                Some(topic) if topic.opt_in => faults.push(Fault::new(
                    "topics.toml",
                    0,
                    format!(
                        "start {}: {} is only for those who ask",
                        start.slug, topic.slug
                    ),
                )),
                Some(_) => {}
            }
        }
    }
}

fn check_rows(
    catalogue: &Catalogue,
    rows: &[(Network, Row)],
    origins: &str,
    faults: &mut Vec<Fault>,
) {
    let known_origins = known_origins(origins);
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
        if !known_origins.contains(row.origin.as_str()) {
            fault(format!("origin {:?} is not in SOURCES.md", row.origin));
        }
        if row.seen.is_empty() {
            fault("has no date".into());
        }
    }
}

fn count(catalogue: &Catalogue, rows: &[(Network, Row)]) -> Counts {
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

fn check_counts(
    catalogue: &Catalogue,
    counts: &Counts,
    rows: &[(Network, Row)],
    faults: &mut Vec<Fault>,
) {
    let mut need = |what: &str, have: usize, least: usize| {
        if have < least {
            faults.push(Fault::new(
                "catalogue",
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
    for topic in &catalogue.topics {
        let all = catalogue.sources_of(&topic.slug).count();
        let accounts = catalogue
            .sources_of(&topic.slug)
            .filter(|source| source.kind != Kind::Hashtag)
            .count();
        need(
            &format!("sources of {}", topic.slug),
            all,
            MIN_SOURCES_PER_TOPIC,
        );
        need(
            &format!("accounts and feeds of {}", topic.slug),
            accounts,
            MIN_ACCOUNTS_PER_TOPIC,
        );
    }
    let bots = rows
        .iter()
        .filter(|(_, row)| row.source.kind == Kind::Bot)
        .count();
    if bots > MAX_BOTS {
        faults.push(Fault::new(
            "catalogue",
            0,
            format!("{bots} robots, at most {MAX_BOTS}"),
        ));
    }
    let technology = rows
        .iter()
        .filter(|(_, row)| {
            row.source
                .topics
                .first()
                .and_then(|topic| catalogue.topic(topic))
                .is_some_and(|topic| topic.group.as_str() == "technology")
        })
        .count();
    #[expect(clippy::cast_precision_loss, reason = "thousands of rows")]
    let share = technology as f64 / rows.len().max(1) as f64;
    if share > MAX_TECHNOLOGY_SHARE {
        faults.push(Fault::new(
            "catalogue",
            0,
            format!("{technology} rows are mainly about technology, more than 30 in 100"),
        ));
    }
}

/// Keys in the first column of the table in `SOURCES.md`.
fn known_origins(markdown: &str) -> BTreeSet<&str> {
    markdown
        .lines()
        .filter_map(|line| line.strip_prefix('|'))
        .filter_map(|line| line.split('|').next())
        .map(|cell| cell.trim().trim_matches('`'))
        .collect()
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

fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 40
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether an address obeys its network's rules.
#[must_use]
pub fn is_address(network: Network, address: &str) -> bool {
    match network {
        Network::Mastodon => match address.strip_prefix('#') {
            Some(tag) => {
                !tag.is_empty()
                    && tag.chars().count() <= 100
                    && tag.chars().all(|c| c.is_alphanumeric() || c == '_')
            }
            None => address.split_once('@').is_some_and(|(user, host)| {
                !user.is_empty()
                    && user.len() <= 64
                    && user
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
                    && is_host(host)
            }),
        },
        // atproto: a DID, or a handle, which is a host name of at most 253 characters.
        Network::Bluesky => match address.strip_prefix("did:") {
            Some(rest) => {
                address.len() <= 256
                    && rest.split_once(':').is_some_and(|(method, id)| {
                        matches!(method, "plc" | "web")
                            && !id.is_empty()
                            && id
                                .bytes()
                                .all(|b| b.is_ascii_alphanumeric() || b"._:%-".contains(&b))
                    })
            }
            None => is_host(address) && !address.contains(':'),
        },
        Network::X => {
            (1..=15).contains(&address.len())
                && address
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'_')
        }
        Network::Web => WebLink::parse(address).is_some(),
    }
}

/// A host name with a dot, or `localhost`, perhaps with a port.
fn is_host(host: &str) -> bool {
    let (name, port) = host
        .split_once(':')
        .map_or((host, None), |(name, port)| (name, Some(port)));
    let port_ok = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    let labels_ok = name.split('.').all(|label| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    });
    let dotted = name.contains('.') || name == "localhost";
    name.len() <= 253 && labels_ok && port_ok && dotted
}

/// What is wrong with a few words on screen.
fn words_fault(text: &str, most: usize) -> Option<String> {
    if text.trim().is_empty() {
        Some("is empty".into())
    } else if text.trim() != text || text.contains("  ") {
        Some("has blanks too many".into())
    } else if text.chars().count() > most {
        Some(format!("is longer than {most} characters"))
    } else if text.chars().any(char::is_control) {
        Some("has control characters".into())
    } else {
        None
    }
}

/// What is wrong with a whole sentence on screen.
fn sentence_fault(text: &str, least: usize, most: usize) -> Option<String> {
    words_fault(text, most).or_else(|| {
        if text.chars().count() < least {
            Some(format!("is shorter than {least} characters"))
        } else if !text.ends_with(['.', '?']) {
            Some("is not a whole sentence".into())
        } else if text.contains('!') {
            Some("shouts".into())
        } else if text.chars().next().is_some_and(char::is_lowercase) {
            Some("begins in lower case".into())
        } else {
            None
        }
    })
}
