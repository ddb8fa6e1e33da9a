#![doc = include_str!("../plan_file.md")]

mod clean;
mod read;
mod wire;

use std::collections::BTreeSet;

use super::interests::{Interests, Strength};
use super::model::Model;
use super::plan::{Choices, Entry, Plan, Wishes};
use super::problem::Problem;
use crate::catalogue::Catalogue;
pub use clean::clean;
pub(super) use clean::is_public_address;

const FORMAT: &str = "firstfeed-plan";
const VERSION: u64 = 1;
/// What a plan file holds, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanFile {
    /// Topics wanted and refused.
    pub interests: Interests,
    /// Minutes, surprises, languages, networks.
    pub wishes: Wishes,
    /// What was ticked by hand. Who was turned away is not in the file.
    pub choices: Choices,
    /// The sources with their reasons.
    pub plan: Plan,
    /// Topics and sources in the file that could not be used.
    pub left_out: usize,
}

impl PlanFile {
    /// Largest file that is opened, in bytes.
    pub const MAX_BYTES: usize = 5_000_000;

    /// The problem with a file over [`PlanFile::MAX_BYTES`].
    #[must_use]
    pub const fn too_large() -> Problem {
        Problem::FileTooLarge { limit_mb: 5 }
    }

    /// What the person would share.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let ticked = model.plan.entries().iter().map(|entry| &entry.source);
        Self {
            interests: model.interests.clone(),
            wishes: model.wishes.clone(),
            choices: Choices {
                added: ticked
                    .filter(|source| model.choices.is_added(&source.key()))
                    .cloned()
                    .collect(),
                removed: BTreeSet::new(),
            },
            plan: model.plan.clone(),
            left_out: 0,
        }
    }

    /// The file.
    #[must_use]
    pub fn to_json(&self) -> String {
        let interests = self.interests.chosen().iter();
        let entries = self.plan.entries().iter();
        let file = wire::File {
            format: FORMAT.to_owned(),
            version: VERSION,
            interests: interests
                .map(|(topic, strength)| wire::Interest {
                    topic: topic.clone(),
                    strength: strength_code(*strength).to_owned(),
                })
                .collect(),
            not_for_me: self.interests.refused().iter().cloned().collect(),
            minutes: Some(self.wishes.minutes.into()),
            surprise: Some(self.wishes.surprise.into()),
            languages: self.wishes.languages.iter().cloned().collect(),
            networks: self
                .wishes
                .networks
                .iter()
                .map(|network| network.code().to_owned())
                .collect(),
            sources: entries.map(|entry| self.source_to_wire(entry)).collect(),
        };
        // Plain structs with texts as keys: there is nothing in them that could fail.
        let mut json = serde_json::to_string_pretty(&file).unwrap_or_default();
        json.push('\n');
        json
    }

    fn source_to_wire(&self, entry: &Entry) -> wire::Source {
        let source = &entry.source;
        wire::Source {
            network: source.network.code().to_owned(),
            address: source.address.clone(),
            name: source.name.clone(),
            kind: source.kind.code().to_owned(),
            topics: source.topics.clone(),
            languages: source.languages.clone(),
            about: source.about.clone(),
            because: entry
                .because
                .iter()
                .cloned()
                .map(wire::Reason::Known)
                .collect(),
            by_hand: self.choices.is_added(&source.key()),
        }
    }

    /// Reads a file and checks everything in it.
    ///
    /// # Errors
    /// [`Problem::FileTooLarge`], [`Problem::FileEmpty`], [`Problem::FileNotAPlan`],
    /// [`Problem::FileTooNew`], or [`Problem::FileDamaged`] with the line where reading stopped.
    pub fn parse(bytes: &[u8], catalogue: &Catalogue) -> Result<Self, Problem> {
        if bytes.len() > Self::MAX_BYTES {
            return Err(Self::too_large());
        }
        // Some editors put a byte order mark first.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let bytes = bytes.trim_ascii_end();
        if bytes.is_empty() {
            return Err(Problem::FileEmpty);
        }
        let head: wire::Head =
            serde_json::from_slice(bytes).map_err(|error| broken(bytes, &error))?;
        if head.format.as_ref().and_then(|format| format.as_str()) != Some(FORMAT) {
            return Err(Problem::FileNotAPlan);
        }
        match head.version.and_then(|version| version.as_u64()) {
            Some(version) if version > VERSION => return Err(Problem::FileTooNew { version }),
            Some(VERSION) => {}
            Some(_) | None => return Err(Problem::FileDamaged { line: 1 }),
        }
        let file = serde_json::from_slice(bytes).map_err(|error| broken(bytes, &error))?;
        Ok(read::check(file, catalogue))
    }
}

/// What a failure to read means. A file in which our name stands was ours; so may be one that
/// ends before it could.
fn broken(bytes: &[u8], error: &serde_json::Error) -> Problem {
    let ours = bytes
        .windows(FORMAT.len())
        .any(|window| window == FORMAT.as_bytes());
    let cut = error.is_eof() && bytes.trim_ascii_start().starts_with(b"{");
    if ours || cut {
        Problem::FileDamaged {
            line: error.line().max(1),
        }
    } else {
        Problem::FileNotAPlan
    }
}

const fn strength_code(strength: Strength) -> &'static str {
    match strength {
        Strength::Little => "little",
        Strength::Some => "some",
        Strength::Lot => "lot",
    }
}
