//! Carrying out a plan's difference on a network: following, unfollowing and taking that back are
//! all runs of orders.
//!
//! A run is journalled before and after each call, so that it goes on where it stood after
//! anything at all; see [`machine`] for how it proceeds and what it never does.

pub mod lists;
pub mod machine;
mod ours;
pub mod proposal;
pub mod sheet;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::ours::{Ours, Own, followed_at, let_go_by, ours};
use super::account::{AccountKey, Act, Order};
use super::effect::RequestId;
use super::problem::Problem;
use super::source::{Network, Slug, SourceKey};

/// Names a run; later ones have larger numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RunId(pub u64);

/// What a run is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Making the network follow the plan.
    Plan,
    /// Taking back what an earlier run did.
    Undo(RunId),
}

/// How far one item is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Its turn has not come.
    Waiting,
    /// It was sent, and it is not known yet what became of it: looked up before it is sent again.
    Sending,
    /// This app did it.
    Done,
    /// It was so before.
    Already,
    /// A locked account was asked; its owner decides.
    Requested,
    /// It could not be done.
    Failed(Problem),
    /// The run was given up before its turn came.
    Skipped,
}

impl ItemState {
    /// Whether nothing more happens to it by itself.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        !matches!(self, Self::Waiting | Self::Sending)
    }
}

/// One order of a run with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Position in the run, from 0.
    pub number: u32,
    /// The plan's source.
    pub source: SourceKey,
    /// Interests that brought it in.
    pub interests: Vec<Slug>,
    /// Name to show.
    pub name: String,
    /// What to do.
    pub order: Order,
    /// How far it is.
    pub state: ItemState,
    /// Tries that failed without a clear answer.
    pub tries: u8,
    /// What was in the way at the last try.
    pub why: Option<Problem>,
    /// Mastodon: looked up and found to be otherwise before the first try. Only then what is
    /// found done after an answer was lost is this app's doing.
    pub looked: bool,
    /// When it was done, seconds since 1970.
    pub at: Option<i64>,
    /// It was found to be so no longer: the person has let go of it by hand, and what is followed
    /// there later is theirs.
    #[serde(default)]
    pub let_go: bool,
}

/// How far a run is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunState {
    /// Going on.
    Running,
    /// Waiting for something to pass.
    Held {
        /// When it goes on by itself, seconds since 1970; `None` if somebody has to do something.
        until: Option<i64>,
        /// What for.
        why: Problem,
    },
    /// Stopped by the person, or by closing the app.
    Stopped,
    /// Nothing is left to do.
    Finished,
}

/// A run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Which.
    pub id: RunId,
    /// On whose behalf.
    pub account: AccountKey,
    /// What for.
    pub purpose: Purpose,
    /// When it was confirmed, seconds since 1970.
    pub begun: i64,
    /// How far it is.
    pub state: RunState,
    /// What there is to do.
    pub items: Vec<Item>,
    /// Nothing new is sent any more; what was sent without a clear answer is still looked up.
    #[serde(default)]
    pub given_up: bool,
    /// Items whose state the journal may not have, with the request that last tried to write it.
    #[serde(skip)]
    pub(super) unsaved: BTreeMap<u32, RequestId>,
    /// What is in the air; after a restart nothing is.
    #[serde(skip)]
    pub(super) flight: Option<machine::Call>,
    /// Whether to stop once the call in the air has answered.
    #[serde(skip)]
    pub(super) stopping: bool,
    /// Calls in a row that brought no clear answer.
    #[serde(skip)]
    pub(super) streak: u8,
}

/// Counts of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Waiting or being sent.
    pub open: usize,
    /// Done by this app.
    pub done: usize,
    /// So before.
    pub already: usize,
    /// Asked.
    pub requested: usize,
    /// Failed.
    pub failed: usize,
    /// Given up before their turn came.
    pub skipped: usize,
}

impl Progress {
    /// All items.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.open + self.done + self.already + self.requested + self.failed + self.skipped
    }

    /// Items that are settled.
    #[must_use]
    pub const fn settled(&self) -> usize {
        self.all() - self.open
    }
}

impl Run {
    /// Most items of a run; the plan holds fewer.
    pub const MAX: usize = 2_000;

    /// A confirmed run. Orders that follow on Bluesky get their record keys here, so that
    /// sending one again cannot make a second record.
    #[must_use]
    pub fn new(
        id: RunId,
        account: AccountKey,
        purpose: Purpose,
        begun: i64,
        mut items: Vec<Item>,
    ) -> Self {
        items.truncate(Self::MAX);
        // Behind the numbers of the items.
        let mut next = 10_000;
        for (number, item) in (0_u32..).zip(&mut items) {
            item.number = number;
            if account.network != Network::Bluesky || item.order.act != Act::Follow {
                continue;
            }
            // A list that is there already keeps its key.
            if item.order.list().is_none() || item.order.record.is_none() {
                item.order.record = Some(record_key(id, begun, number));
            }
            for member in &mut item.order.members {
                member.record = Some(record_key(id, begun, next));
                next += 1;
            }
        }
        Self {
            id,
            account,
            purpose,
            begun,
            state: RunState::Running,
            items,
            given_up: false,
            unsaved: BTreeMap::new(),
            flight: None,
            stopping: false,
            streak: 0,
        }
    }

    /// The run without its items.
    #[must_use]
    pub fn head(&self) -> Self {
        Self {
            items: Vec::new(),
            flight: None,
            unsaved: BTreeMap::new(),
            account: self.account.clone(),
            state: self.state.clone(),
            ..*self
        }
    }

    /// Whether it was sent without a clear answer, and would be this app's doing.
    pub(super) fn may_be_done(&self, item: &Item) -> bool {
        let own = self.account.network == Network::Bluesky || item.looked;
        item.state == ItemState::Sending && own
    }

    /// Counts.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let mut progress = Progress::default();
        for item in &self.items {
            match item.state {
                ItemState::Waiting | ItemState::Sending => progress.open += 1,
                ItemState::Done => progress.done += 1,
                ItemState::Already => progress.already += 1,
                ItemState::Requested => progress.requested += 1,
                ItemState::Failed(_) => progress.failed += 1,
                ItemState::Skipped => progress.skipped += 1,
            }
        }
        progress
    }

    /// Whether everything is settled.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.state == RunState::Finished
    }

    /// What is being sent or looked up at this moment.
    #[must_use]
    pub const fn in_flight(&self) -> Option<&machine::Call> {
        self.flight.as_ref()
    }

    /// The items that take back what this run itself achieved, the last one first; what was so
    /// before, or what the person did by hand, is not among them. What was sent without a clear
    /// answer may have been done, so it is: taking back what is not there does no harm.
    #[must_use]
    pub fn inverse(&self) -> Vec<Item> {
        let mut items: Vec<Item> = self
            .items
            .iter()
            .rev()
            .filter(|item| {
                matches!(item.state, ItemState::Done | ItemState::Requested)
                    || self.may_be_done(item)
            })
            .map(|item| {
                let act = match item.order.act {
                    Act::Follow => Act::Unfollow,
                    Act::Unfollow => Act::Follow,
                };
                Item {
                    order: Order {
                        act,
                        ..item.order.clone()
                    },
                    state: ItemState::Waiting,
                    tries: 0,
                    why: None,
                    looked: false,
                    at: None,
                    let_go: false,
                    ..item.clone()
                }
            })
            .collect();
        // Whom a list takes in has to be followed first.
        items.sort_by_key(|item| item.order.list().is_some() && item.order.act == Act::Follow);
        items
    }
}

/// A TID (atproto, "Timestamp Identifiers"): 53 bits of microseconds and 10 bits of a clock's
/// id in sortable base 32. Unique for each item of each run of a person.
fn record_key(run: RunId, begun: i64, number: u32) -> String {
    const ALPHABET: &[u8; 32] = b"234567abcdefghijklmnopqrstuvwxyz";
    let secs = u64::try_from(begun).unwrap_or_default();
    let micros = (secs * 1_000_000 + u64::from(number)) & ((1 << 53) - 1);
    let value = (micros << 10) | (run.0 & 0x3ff);
    (0..13)
        .rev()
        .map(|place| {
            let digit = usize::try_from((value >> (place * 5)) & 31).unwrap_or_default();
            ALPHABET.get(digit).copied().map_or('2', char::from)
        })
        .collect()
}
