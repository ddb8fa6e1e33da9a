//! Who could be in the plan, by interest, and how much it would be a day.

use std::sync::Arc;

use super::plan::Because;
use super::source::{Slug, Source, SourceKey};

/// One person or organisation, on one or more networks.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The source that ticking puts into the plan.
    pub source: Arc<Source>,
    /// The same person elsewhere, on the networks in use.
    pub elsewhere: Vec<Arc<Source>>,
    /// Why it is suggested.
    pub because: Because,
    /// Posts a day: measured if posts have been read, else a prior by kind.
    pub posts_a_day: f32,
    /// Whether `posts_a_day` was measured.
    pub measured: bool,
    /// In the plan?
    pub ticked: bool,
}

/// The suggestions under one interest (or under "by hand").
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The interest; `None` for what was added by hand and fits no interest.
    pub topic: Option<Slug>,
    /// Those to show now, ticked ones first.
    pub shown: Vec<Suggestion>,
    /// How many more there are.
    pub more: usize,
}

/// How much the plan would be a day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forecast {
    /// Posts a day.
    pub posts_a_day: f32,
    /// Minutes a day at [`POSTS_A_MINUTE`].
    pub minutes_a_day: f32,
    /// Posts a day by interest, in the order of the interests; `None` is by hand.
    pub by_topic: Vec<(Option<Slug>, f32)>,
    /// Share of surprises, 0 to 1.
    pub surprise: f32,
    /// Number of sources.
    pub sources: usize,
}

/// What the people search shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceSearch {
    /// What was typed.
    pub query: String,
    /// Best first, bounded.
    pub hits: Vec<Suggestion>,
    /// A pasted handle or address being looked up.
    pub pasted: Pasted,
}

/// A pasted handle or address.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Pasted {
    /// Nothing pasted.
    #[default]
    Nothing,
    /// Being looked up under this id.
    Looking(super::effect::RequestId, String),
    /// Found and put into the plan.
    Added(SourceKey),
    /// Could not be found.
    Failed(String, super::problem::Problem),
}

/// Posts that people read in a minute: the middle between glancing (24 to 35 a minute)
/// and reading every word (8 a minute at 238 words a minute; Brysbaert 2019).
pub const POSTS_A_MINUTE: f32 = 12.0;
