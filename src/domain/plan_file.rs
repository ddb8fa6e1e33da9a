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
    /// Largest file that is opened, in bytes.
    pub const MAX_BYTES: usize = 5_000_000;

    /// The problem with a file over [`PlanFile::MAX_BYTES`].
    #[must_use]
    pub const fn too_large() -> super::Problem {
        super::Problem::FileTooLarge { limit_mb: 5 }
    }

    /// Stub until the file formats are merged.
    ///
    /// # Errors
    /// Always.
    pub fn parse(_: &[u8], _: &crate::catalogue::Catalogue) -> Result<Self, super::Problem> {
        Err(super::Problem::FileNotAPlan)
    }
}
