//! Firstfeed's own plan file: versioned JSON that can be shared and opened again.

use super::interests::Interests;
use super::plan::{Choices, Plan, Wishes};

/// What a plan file holds, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanFile {
    /// Topics wanted and refused.
    pub interests: Interests,
    /// Minutes, surprises, languages, networks.
    pub wishes: Wishes,
    /// What was decided by hand.
    pub choices: Choices,
    /// The sources with their reasons.
    pub plan: Plan,
}

impl PlanFile {
    /// Stub until the file formats are merged.
    ///
    /// # Errors
    /// Always.
    pub fn parse(_: &[u8], _: &crate::catalogue::Catalogue) -> Result<Self, super::Problem> {
        Err(super::Problem::FileNotAPlan)
    }
}
