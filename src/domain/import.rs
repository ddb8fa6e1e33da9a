//! Lists that other programs write: Mastodon's CSV of follows and OPML. What they hold joins the
//! plan, added by hand.

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};

use super::plan::Plan;
use super::plan_file::{clean, is_public_address};
use super::source::{Kind, Network, Source};
use crate::catalogue::check::is_address;

/// Longest name, in characters.
const MAX_NAME: usize = 200;
/// Weight of sources that the catalogue does not know: in the middle of 1 to 9.
const WEIGHT: u8 = 5;
/// Most events of an OPML file that are looked at.
const MAX_EVENTS: usize = 200_000;

/// What a list holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    /// What can be followed, in the file's order, each once.
    pub sources: Vec<Source>,
    /// Lines and entries that are not, or are too many.
    pub left_out: usize,
}

/// Reads a list; `None` if it is neither.
#[must_use]
pub fn read(contents: &[u8]) -> Option<Imported> {
    let start = contents
        .iter()
        .position(|byte| !byte.is_ascii_whitespace())?;
    // A byte order mark may stand before the first sign.
    let text = contents.get(start..)?;
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    if text.starts_with(b"<") {
        opml(text)
    } else {
        csv(text)
    }
}

/// A source of which no more is known.
pub(super) fn source(network: Network, address: String, name: String) -> Source {
    Source {
        network,
        address,
        name,
        kind: Kind::Person,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: WEIGHT,
    }
}

/// What a pasted address stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// One source.
    One(Box<Source>),
    /// Several that somebody put together: a Bluesky starter pack or list.
    Several {
        /// Its name.
        name: String,
        /// Who is in it.
        list: Imported,
    },
}

impl Found {
    /// The source, if it is one.
    #[must_use]
    pub fn one(self) -> Option<Source> {
        match self {
            Self::One(source) => Some(*source),
            Self::Several { .. } => None,
        }
    }
}

impl Imported {
    /// Adds a source that is not there yet; `None` is one that cannot be had.
    pub fn add(&mut self, source: Option<Source>) {
        match source {
            Some(source) if self.sources.iter().any(|old| old.key() == source.key()) => {}
            Some(source) if self.sources.len() < Plan::MAX => self.sources.push(source),
            Some(_) | None => self.left_out += 1,
        }
    }
}

/// Mastodon's list: `Account address,Show boosts,…`, or bare addresses, one a line.
fn csv(text: &[u8]) -> Option<Imported> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text);
    let mut imported = Imported::default();
    for (place, record) in reader.byte_records().enumerate() {
        let cell = record
            .ok()
            .and_then(|record| String::from_utf8(record.get(0)?.to_vec()).ok());
        let cell = cell.unwrap_or_default();
        if place == 0 && cell.eq_ignore_ascii_case("account address") {
            continue;
        }
        if cell.trim().is_empty() {
            continue;
        }
        let account = account(&cell);
        if place == 0 && account.is_none() {
            // Some other file.
            return None;
        }
        imported.add(account);
    }
    (!imported.sources.is_empty()).then_some(imported)
}

fn account(cell: &str) -> Option<Source> {
    let address = cell.trim().trim_start_matches('@');
    let address = address.to_lowercase();
    is_address(Network::Mastodon, &address).then(|| {
        let name = address.split('@').next().unwrap_or_default().to_owned();
        source(Network::Mastodon, address.clone(), name)
    })
}

/// The feeds of an OPML list. Nothing is expanded and nothing nests here, whatever the file says.
fn opml(text: &[u8]) -> Option<Imported> {
    let mut reader = Reader::from_reader(text);
    let mut imported = Imported::default();
    let mut is_opml = false;
    let mut buffer = Vec::new();
    for _ in 0..MAX_EVENTS {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                let name = tag.name();
                if name.as_ref().eq_ignore_ascii_case("opml") {
                    is_opml = true;
                } else if is_opml && name.as_ref().eq_ignore_ascii_case("outline") {
                    let mut address = None;
                    let mut shown = None;
                    for attribute in tag.attributes().with_checks(false).flatten() {
                        let key = attribute.key.as_ref().to_ascii_lowercase();
                        let value = attribute
                            .normalized_value(XmlVersion::Implicit1_0)
                            .map(std::borrow::Cow::into_owned);
                        let Ok(value) = value else { continue };
                        match key.as_str() {
                            "xmlurl" => address = Some(value),
                            "title" | "text" if shown.is_none() => shown = Some(value),
                            _ => {}
                        }
                    }
                    if let Some(address) = address {
                        imported.add(feed(&address, &shown.unwrap_or_default()));
                    }
                }
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            // What was read so far counts; the rest is one thing left out.
            Err(_) => {
                imported.left_out += 1;
                break;
            }
        }
    }
    (is_opml && !imported.sources.is_empty()).then_some(imported)
}

fn feed(address: &str, name: &str) -> Option<Source> {
    let address = address.trim();
    if !is_address(Network::Web, address) || !is_public_address(Network::Web, address) {
        return None;
    }
    let name = clean(name, MAX_NAME);
    let mut source = source(Network::Web, address.to_owned(), name);
    source.kind = Kind::Publication;
    if source.name.is_empty() {
        source.name = source.shown_address();
    }
    Some(source)
}
