//! The steps of the wizard, and whether one may go there.

use serde::{Deserialize, Serialize};

use super::model::Model;

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// What this is.
    Welcome,
    /// Choosing topics.
    Interests,
    /// Choosing people.
    People,
    /// Seeing the feed.
    Preview,
    /// Keeping it, or taking it away.
    Keep,
    /// Reading here, on later launches.
    Home,
    /// Following for real.
    Follow,
}

/// Why a step cannot be opened yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// No interest chosen yet.
    NoInterest,
    /// Nobody chosen yet.
    NobodyChosen,
    /// Nothing is kept yet, so there is no home.
    NothingKept,
}

impl Step {
    /// The wizard's steps in order; Home and Follow are not among them.
    pub const WIZARD: [Self; 5] = [
        Self::Welcome,
        Self::Interests,
        Self::People,
        Self::Preview,
        Self::Keep,
    ];

    /// The step after this one in the wizard.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Welcome => Some(Self::Interests),
            Self::Interests => Some(Self::People),
            Self::People => Some(Self::Preview),
            Self::Preview => Some(Self::Keep),
            Self::Keep | Self::Home | Self::Follow => None,
        }
    }

    /// The step before this one in the wizard.
    #[must_use]
    pub const fn back(self) -> Option<Self> {
        match self {
            Self::Welcome | Self::Home => None,
            Self::Interests => Some(Self::Welcome),
            Self::People => Some(Self::Interests),
            Self::Preview => Some(Self::People),
            Self::Keep => Some(Self::Preview),
            Self::Follow => Some(Self::Keep),
        }
    }
}

/// May the person go to `step`? Asked by the button and again by `update`.
///
/// # Errors
/// The reason why not.
pub fn gate(model: &Model, step: Step) -> Result<(), Gate> {
    match step {
        Step::Welcome | Step::Interests => Ok(()),
        // A plan that was opened from a file may hold people without any interest.
        Step::People if model.interests.is_empty() && model.plan.is_empty() => {
            Err(Gate::NoInterest)
        }
        Step::People => Ok(()),
        // It will be there in a moment.
        Step::Preview if model.choosing.is_some() => Ok(()),
        Step::Preview | Step::Keep if model.plan.is_empty() => {
            if model.interests.is_empty() {
                Err(Gate::NoInterest)
            } else {
                Err(Gate::NobodyChosen)
            }
        }
        Step::Preview | Step::Keep => Ok(()),
        // Somebody who is signed in may sign out, or take a run back, whatever the plan holds.
        Step::Follow if model.plan.is_empty() && model.accounts.is_empty() => {
            Err(Gate::NobodyChosen)
        }
        Step::Follow => Ok(()),
        Step::Home if model.kept => Ok(()),
        Step::Home => Err(Gate::NothingKept),
    }
}
