//! Mastodon servers to sign up at, for people who have no account yet.
//!
//! All of them stood in the directory of joinmastodon.org in June 2026, so they have accepted its
//! covenant (moderation, backups, three months' notice before closing). Whether one takes new
//! people today only its own page tells.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::domain::source::Slug;

/// The header of the file.
pub const HEADER: &str = "domain\ttopics\tregion\tlanguages\torigin\tseen";
/// In the place of topics: a server for everybody.
const GENERAL: &str = "general";
/// Servers for everybody that are large and old, in this order when nothing else decides.
const LARGE: [&str; 2] = ["mastodon.social", "mstdn.social"];

/// A server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Its name, as in handles.
    pub domain: String,
    /// What its people care about; empty for everybody.
    pub topics: Vec<Slug>,
    /// Country and perhaps city; may be empty.
    pub region: String,
    /// ISO 639-1 codes; empty when unknown.
    pub languages: Vec<String>,
}

static SERVERS: LazyLock<Vec<Server>> =
    LazyLock::new(|| read(include_str!("../../assets/catalogue/servers.tsv")).0);

/// The bundled servers, by name.
#[must_use]
pub fn all() -> &'static [Server] {
    &SERVERS
}

/// Reads the file, with the lines (from 1) that are no servers.
#[must_use]
pub fn read(text: &str) -> (Vec<Server>, Vec<usize>) {
    let mut servers = Vec::new();
    let mut faults = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        if line == HEADER {
            continue;
        }
        match server(line) {
            Some(server) => servers.push(server),
            None => faults.push(number),
        }
    }
    (servers, faults)
}

fn server(line: &str) -> Option<Server> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [domain, topics, region, languages, _, _] = cells.as_slice() else {
        return None;
    };
    let named = domain.contains('.')
        && domain.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte)
        });
    let list = |text: &str| -> Vec<String> {
        text.split(';')
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    named.then(|| Server {
        domain: (*domain).to_owned(),
        topics: list(topics)
            .iter()
            .filter(|topic| *topic != GENERAL)
            .map(|topic| Slug::new(topic))
            .collect(),
        region: (*region).to_owned(),
        languages: list(languages),
    })
}

/// Servers for somebody, best first: by what was typed (a part of the name, a place, a topic's
/// name), else by the topics and languages of the person; then those for everybody.
/// `topic_name` gives the names by which a topic may be looked for.
pub fn find(
    typed: &str,
    interests: &[Slug],
    languages: &BTreeSet<String>,
    topic_name: impl Fn(&Slug) -> String,
) -> Vec<&'static Server> {
    let typed = typed.trim().to_lowercase();
    let mut found: Vec<(i32, &Server)> = all()
        .iter()
        .filter_map(|server| {
            let spoken = server.languages.is_empty()
                || server.languages.iter().any(|code| languages.contains(code));
            let shared = server
                .topics
                .iter()
                .filter(|topic| interests.contains(topic))
                .count();
            let large = LARGE.iter().position(|name| *name == server.domain);
            let mut score = i32::try_from(shared).unwrap_or(0) * 4 + i32::from(spoken) * 2;
            if let Some(place) = large {
                score += 3 - i32::try_from(place).unwrap_or(0);
            }
            if typed.is_empty() {
                // Without a word, only what suits.
                return (spoken && (shared > 0 || large.is_some())).then_some((score, server));
            }
            let says = |text: &str| text.to_lowercase().contains(&typed);
            let by_name = says(&server.domain);
            let fits = by_name
                || says(&server.region)
                || server.topics.iter().any(|topic| says(&topic_name(topic)));
            fits.then_some((score + i32::from(by_name) * 8, server))
        })
        .collect();
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.domain.cmp(&b.1.domain)));
    found.into_iter().map(|(_, server)| server).collect()
}
