//! The file's JSON. Everything is optional and as wide as can be, so that one odd value
//! does not cost the rest of the file.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use crate::domain::plan::Because;
use crate::domain::source::Slug;

/// What tells whether the rest can be read.
#[derive(Deserialize)]
pub(super) struct Head {
    pub(super) format: Option<serde_json::Value>,
    pub(super) version: Option<serde_json::Value>,
}

/// The whole file.
#[derive(Serialize, Deserialize)]
pub(super) struct File {
    pub(super) format: String,
    pub(super) version: u64,
    #[serde(default)]
    pub(super) interests: Vec<Interest>,
    #[serde(default)]
    pub(super) not_for_me: Vec<Slug>,
    pub(super) minutes: Option<serde_json::Number>,
    pub(super) surprise: Option<serde_json::Number>,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    #[serde(default)]
    pub(super) networks: Vec<String>,
    #[serde(default)]
    pub(super) sources: Vec<Source>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Interest {
    pub(super) topic: Slug,
    #[serde(default)]
    pub(super) strength: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Source {
    #[serde(default)]
    pub(super) network: String,
    #[serde(default)]
    pub(super) address: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) kind: String,
    #[serde(default)]
    pub(super) topics: Vec<Slug>,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) about: String,
    #[serde(default)]
    pub(super) because: Vec<Reason>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) by_hand: bool,
}

/// A reason, or something else that is passed over.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Reason {
    Known(Because),
    #[serde(skip_serializing)]
    Other(IgnoredAny),
}
