//! Reads the catalogue's files. A faulty row is left out and reported, never fatal.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use super::Catalogue;
use super::topic::{Group, Start, Topic};
use super::translation;
use crate::domain::source::{Kind, Network, Slug, Source};

/// The header of the four source files.
pub const HEADER: &str =
    "address\tname\tkind\ttopics\tlanguages\tabout\tperson\torigin\tseen\tweight";
/// The header of the file of example posts.
pub const EXAMPLES_HEADER: &str = "topic\ttext";

/// The texts of the catalogue's files.
#[derive(Clone, Debug)]
pub struct Files {
    /// Groups, topics and starting points (TOML).
    pub topics: String,
    /// Source files with the network of their rows (TSV).
    pub sources: Vec<(Network, String)>,
    /// Example posts (TSV).
    pub examples: String,
    /// Where the sources come from (Markdown with a table).
    pub origins: String,
    /// What topics and examples are called in other languages.
    pub translations: Vec<translation::Files>,
}

impl Files {
    /// Name of a network's source file.
    #[must_use]
    pub const fn name(network: Network) -> &'static str {
        match network {
            Network::Mastodon => "mastodon.tsv",
            Network::Bluesky => "bluesky.tsv",
            Network::X => "x.tsv",
            Network::Web => "feeds.tsv",
        }
    }

    /// The files that come with the program.
    #[must_use]
    pub fn bundled() -> Self {
        Self {
            topics: include_str!("../../assets/catalogue/topics.toml").to_owned(),
            sources: vec![
                (
                    Network::Mastodon,
                    include_str!("../../assets/catalogue/mastodon.tsv").to_owned(),
                ),
                (
                    Network::Bluesky,
                    include_str!("../../assets/catalogue/bluesky.tsv").to_owned(),
                ),
                (
                    Network::Web,
                    include_str!("../../assets/catalogue/feeds.tsv").to_owned(),
                ),
                (
                    Network::X,
                    include_str!("../../assets/catalogue/x.tsv").to_owned(),
                ),
            ],
            examples: include_str!("../../assets/catalogue/examples.tsv").to_owned(),
            origins: include_str!("../../assets/catalogue/SOURCES.md").to_owned(),
            translations: translation::bundled(),
        }
    }
}

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// File it is in.
    pub file: String,
    /// Line, 1-based; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong, for the maintainer.
    pub what: String,
}

impl Fault {
    pub(crate) fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            what: what.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.what),
            line => write!(f, "{}:{line}: {}", self.file, self.what),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicsFile {
    #[serde(default)]
    opt_in: OptIn,
    group: Vec<Group>,
    topic: Vec<Topic>,
    #[serde(default)]
    start: Vec<Start>,
}

/// Which topics must be asked for: the table `[opt_in]` of `topics.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptIn {
    /// Groups whose topics must be asked for.
    pub groups: Vec<Slug>,
    /// Words, in lower case, of topics that must be asked for in whatever group they are.
    pub words: Vec<String>,
    /// Topics that need not be asked for all the same.
    pub open: Vec<Slug>,
}

/// Reads that table; empty if there is none or the file cannot be read, which [`read`] reports.
#[must_use]
pub fn opt_in(files: &Files) -> OptIn {
    toml::from_str::<TopicsFile>(&files.topics)
        .map(|parsed| parsed.opt_in)
        .unwrap_or_default()
}

/// A row of a source file with what only maintainers need.
#[derive(Clone, Debug)]
pub struct Row {
    /// Line, 1-based.
    pub line: usize,
    /// The source.
    pub source: Source,
    /// Key of the place it comes from, as in `SOURCES.md`.
    pub origin: String,
    /// Date or version of that place.
    pub seen: String,
}

/// Reads all files; what cannot be read is left out and listed.
#[must_use]
pub fn read(files: &Files) -> (Catalogue, Vec<Fault>) {
    let mut faults = Vec::new();
    let parsed = match toml::from_str::<TopicsFile>(&files.topics) {
        Ok(parsed) => parsed,
        Err(error) => {
            let line = error
                .span()
                .and_then(|span| files.topics.get(..span.start))
                .map_or(0, |before| before.matches('\n').count() + 1);
            faults.push(Fault::new("topics.toml", line, error.message()));
            return (Catalogue::default(), faults);
        }
    };
    let mut topics = parsed.topic;
    let mut examples = examples(&files.examples, &mut faults);
    for topic in &mut topics {
        topic.examples = examples
            .remove(&topic.slug)
            .map_or_else(Vec::new, |found| found.texts);
    }
    for (slug, found) in examples {
        faults.push(Fault::new(
            "examples.tsv",
            found.line,
            format!("no topic is called {slug}"),
        ));
    }
    let sources = files
        .sources
        .iter()
        .flat_map(|(network, text)| rows(*network, text, &mut faults))
        .map(|row| row.source)
        .collect();
    let catalogue = Catalogue::new(parsed.group, topics, parsed.start, sources)
        .with_translations(files.translations.iter().cloned());
    (catalogue, faults)
}

/// Example posts of one topic, and the line of the first.
struct Examples {
    line: usize,
    texts: Vec<String>,
}

fn examples(text: &str, faults: &mut Vec<Fault>) -> BTreeMap<Slug, Examples> {
    if text.lines().next() != Some(EXAMPLES_HEADER) {
        faults.push(Fault::new("examples.tsv", 1, "wrong header"));
    }
    let mut examples: BTreeMap<Slug, Examples> = BTreeMap::new();
    for (line, row) in example_rows(text) {
        let Some((topic, text)) = row else {
            faults.push(Fault::new("examples.tsv", line, "needs two columns"));
            continue;
        };
        let found = examples
            .entry(Slug::new(topic))
            .or_insert_with(|| Examples {
                line,
                texts: Vec::new(),
            });
        found.texts.push(text.to_owned());
    }
    examples
}

/// The rows of `examples.tsv` below the header with their lines, 1-based: topic and text,
/// or nothing where they cannot be told.
pub(super) fn example_rows(text: &str) -> impl Iterator<Item = (usize, Option<(&str, &str)>)> {
    text.lines().enumerate().skip(1).map(|(index, line)| {
        let row = line
            .split_once('\t')
            .filter(|(_, text)| !text.is_empty() && !text.contains('\t'));
        (index + 1, row)
    })
}

/// Reads the rows of one source file.
pub fn rows(network: Network, text: &str, faults: &mut Vec<Fault>) -> Vec<Row> {
    let file = Files::name(network);
    let mut rows = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if index == 0 {
            if line != HEADER {
                faults.push(Fault::new(file, 1, "wrong header"));
            }
            continue;
        }
        match row(network, index + 1, line) {
            Ok(row) => rows.push(row),
            Err(what) => faults.push(Fault::new(file, index + 1, what)),
        }
    }
    rows
}

fn row(network: Network, line: usize, text: &str) -> Result<Row, String> {
    let cells: Vec<&str> = text.split('\t').collect();
    let [
        address,
        name,
        kind,
        topics,
        languages,
        about,
        person,
        origin,
        seen,
        weight,
    ] = <[&str; 10]>::try_from(cells)
        .map_err(|cells| format!("has {} columns, needs 10", cells.len()))?;
    let kind = Kind::from_code(kind)
        .filter(|kind| Kind::IN_CATALOGUE.contains(kind))
        .ok_or_else(|| format!("unknown kind {kind:?}"))?;
    let weight = weight
        .parse()
        .ok()
        .filter(|weight| (1..=9).contains(weight))
        .ok_or_else(|| format!("weight {weight:?} is not 1 to 9"))?;
    Ok(Row {
        line,
        source: Source {
            network,
            address: address.to_owned(),
            name: name.to_owned(),
            kind,
            topics: list(topics).map(Slug::new).collect(),
            languages: list(languages).map(str::to_owned).collect(),
            about: about.to_owned(),
            person: (!person.is_empty()).then(|| person.to_owned()),
            weight,
        },
        origin: origin.to_owned(),
        seen: seen.to_owned(),
    })
}

fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').filter(|part| !part.is_empty())
}
