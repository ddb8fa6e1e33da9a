//! Changing a kept plan: what it was before, and what would come and go.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::interests::Interests;
use super::model::Model;
use super::plan::{Choices, Plan, Wishes};
use super::source::Source;

/// The answers as they were kept, while they are being changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Before {
    /// Topics wanted and refused.
    pub interests: Interests,
    /// Minutes, surprises, languages, networks.
    pub wishes: Wishes,
    /// What was decided by hand.
    pub choices: Choices,
    /// The plan.
    pub plan: Plan,
}

/// What would come and go.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Sources that the kept plan does not have.
    pub coming: Vec<Arc<Source>>,
    /// Sources that only the kept plan has.
    pub going: Vec<Arc<Source>>,
    /// Posts a day that those to come bring: measured where they were read, else expected.
    pub posts_coming: f32,
    /// Posts a day that go.
    pub posts_going: f32,
}

impl Changes {
    /// Whether nobody comes or goes.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.coming.is_empty() && self.going.is_empty()
    }
}

impl Model {
    /// What the present answers change about the kept plan; `None` while nothing is being
    /// changed.
    #[must_use]
    pub fn changes(&self) -> Option<Changes> {
        let before = self.before.as_ref()?;
        let asked = self.asked();
        let only = |of: &Plan, not: &Plan| -> Vec<Arc<Source>> {
            of.entries()
                .iter()
                .filter(|entry| not.entry(&entry.source.key()).is_none())
                .map(|entry| Arc::clone(&entry.source))
                .collect()
        };
        let posts = |sources: &[Arc<Source>]| sources.iter().map(|one| asked.rate(one).0).sum();
        let (coming, going) = (
            only(&self.plan, &before.plan),
            only(&before.plan, &self.plan),
        );
        Some(Changes {
            posts_coming: posts(&coming),
            posts_going: posts(&going),
            coming,
            going,
        })
    }
}
