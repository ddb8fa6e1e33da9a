//! How far following for real has come.

use std::collections::BTreeSet;

use super::account::{AccountKey, Follows};
use super::effect::RequestId;
use super::problem::Problem;
use super::run::proposal::Proposal;
use super::run::{Purpose, Run, RunId};
use super::source::SourceKey;

/// What is on the screen of following.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Stage {
    /// Choosing where: accounts, signing in, the sheet for X.
    #[default]
    Choosing,
    /// Reading what the account follows.
    Reading {
        /// The request.
        id: RequestId,
        /// The account.
        account: AccountKey,
    },
    /// That could not be read.
    Unread {
        /// The account.
        account: AccountKey,
        /// Why.
        problem: Problem,
    },
    /// The list to say yes to.
    Confirming {
        /// The account.
        account: AccountKey,
        /// What it follows.
        follows: Follows,
        /// What would be done.
        proposal: Proposal,
    },
    /// A run is going on or over.
    Run(RunId),
}

/// A new run on its way into the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Beginning {
    /// The request.
    pub id: RequestId,
    /// The run.
    pub run: RunId,
    /// What was on the screen before, and is again if the run cannot begin.
    pub stage: Box<Stage>,
}

/// Following for real.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Following {
    /// What is on the screen.
    pub stage: Stage,
    /// Every run of the journal, oldest first.
    pub runs: Vec<Run>,
    /// The call in the air, and whose. One at a time: other runs wait for their turn.
    pub call: Option<(RequestId, RunId)>,
    /// A new run on its way into the journal.
    pub beginning: Option<Beginning>,
    /// What was wrong with the journal at the start.
    pub journal: Option<Problem>,
    /// Accounts on X that the person has ticked off.
    pub followed_on_x: BTreeSet<SourceKey>,
}

impl Following {
    /// A run by its id.
    #[must_use]
    pub fn run(&self, id: RunId) -> Option<&Run> {
        self.runs.iter().find(|run| run.id == id)
    }

    /// Whether a run was taken back, or is being taken back. Where another list took the place of
    /// that half-way, what is left can still be.
    #[must_use]
    pub fn is_undone(&self, id: RunId) -> bool {
        self.runs.iter().any(|run| {
            let left = run.given_up && run.progress().skipped > 0;
            run.purpose == Purpose::Undo(id) && !left
        })
    }

    /// The newest run of an account.
    #[must_use]
    pub fn last_of(&self, account: &AccountKey) -> Option<&Run> {
        self.runs.iter().rfind(|run| run.account == *account)
    }

    /// The newest run that is not finished.
    #[must_use]
    pub fn unfinished(&self) -> Option<&Run> {
        self.runs.iter().rfind(|run| !run.is_finished())
    }
}
