//! What is said in banners on top of a step.

use super::export::Format;
use super::problem::Problem;
use super::run::RunId;
use super::source::Slug;

/// Names one notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NoticeId(pub u64);

/// Something said in a banner on top of the step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Something went wrong.
    Problem(Problem),
    /// A file was written.
    FileWritten {
        /// Where.
        path: String,
        /// What it is.
        format: Format,
        /// Sources of the plan that are not in it.
        left_out: usize,
    },
    /// A plan file was opened and is now the plan.
    PlanOpened {
        /// Number of sources in it.
        sources: usize,
        /// Topics and sources of the file that could not be used.
        left_out: usize,
    },
    /// Everybody of the starter pack or account with this name is in the feed already.
    NothingNew(String),
    /// This topic is wanted as much as can be already.
    MostAlready(Slug),
    /// So many entries of the journal of runs could not be read.
    JournalDamaged(usize),
    /// Following is not finished; it can go on.
    Unfinished(RunId),
    /// A changed plan is kept here, while accounts follow as before.
    KeptHere,
    /// Signed out here, but the server could not be told.
    NotRevoked(Problem),
    /// A change that can be taken back with `User::Undo`.
    Changed(Change),
}

/// A change of the feed that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// This topic is now wanted more.
    More(Slug),
    /// This topic is now wanted less.
    Less(Slug),
    /// This source is out; its name.
    Left(String),
    /// Another one (second) stands in the place of the first; their names.
    Swapped(String, String),
    /// Several came in at once.
    Brought {
        /// Where from: the name of a starter pack, or the account that follows them.
        from: String,
        /// How many are new.
        added: usize,
        /// How many could not be taken.
        left_out: usize,
    },
}
