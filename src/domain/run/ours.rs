//! What this app follows on an account by its own doing, as the journal has it.

use std::collections::BTreeMap;

use super::{ItemState, Purpose, Run, RunId};
use crate::domain::account::{AccountKey, Act, Order};
use crate::domain::source::{Slug, SourceKey};

/// Something this app follows on an account, and nobody has taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// The source it was followed for.
    pub source: SourceKey,
    /// Name to show.
    pub name: String,
    /// Interests that brought it in.
    pub interests: Vec<Slug>,
    /// The order that did it.
    pub order: Order,
    /// It is a locked account that was asked: the network's own list does not have it yet.
    pub asked: bool,
    /// The run whose doing it is: the one that followed, even if another one let go and that was
    /// taken back.
    pub run: RunId,
    /// The run that followed last.
    pub last: RunId,
}

impl Own {
    /// Whether taking back that run takes this back.
    #[must_use]
    pub fn is_of(&self, run: RunId) -> bool {
        self.run == run || self.last == run
    }
}

/// What this app follows on an account by its own runs, by the target's id.
pub type Ours = BTreeMap<String, Own>;

/// Reads off the journal what this app follows on an account.
#[must_use]
pub fn ours<'a>(runs: impl IntoIterator<Item = &'a Run>, account: &AccountKey) -> Ours {
    let mut runs: Vec<&Run> = runs
        .into_iter()
        .filter(|run| run.account == *account)
        .collect();
    runs.sort_by_key(|run| run.id);
    let mut ours = Ours::new();
    // Whose doing it was that a run let go of.
    let mut former: BTreeMap<(RunId, &str), RunId> = BTreeMap::new();
    for (run, item) in runs
        .iter()
        .flat_map(|run| run.items.iter().map(move |item| (run, item)))
    {
        if item.order.list().is_some() || item.let_go {
            continue;
        }
        let Some(id) = &item.order.id else { continue };
        let done = matches!(item.state, ItemState::Done | ItemState::Requested);
        match (item.order.act, &item.state) {
            (Act::Follow, _) if done || run.may_be_done(item) => {
                let by = match run.purpose {
                    Purpose::Undo(of) => former.get(&(of, id.as_str())).copied(),
                    Purpose::Plan => None,
                };
                let own = Own {
                    source: item.source.clone(),
                    name: item.name.clone(),
                    interests: item.interests.clone(),
                    order: item.order.clone(),
                    asked: item.state == ItemState::Requested,
                    run: by.unwrap_or(run.id),
                    last: run.id,
                };
                ours.insert(id.clone(), own);
            }
            (Act::Unfollow, ItemState::Done | ItemState::Already) => {
                if let Some(own) = ours.remove(id) {
                    former.insert((run.id, id), own.run);
                }
            }
            (Act::Follow | Act::Unfollow, _) => {}
        }
    }
    ours
}

/// The newest run that let go of something on an account.
#[must_use]
pub fn let_go_by<'a>(
    runs: impl IntoIterator<Item = &'a Run>,
    account: &AccountKey,
    id: &str,
) -> Option<RunId> {
    let let_go = |run: &&Run| {
        run.items.iter().any(|item| {
            item.order.act == Act::Unfollow
                && item.order.id.as_deref() == Some(id)
                && (item.state == ItemState::Done || run.may_be_done(item))
        })
    };
    runs.into_iter()
        .filter(|run| run.account == *account)
        .filter(let_go)
        .map(|run| run.id)
        .max()
}

/// Times at which this app followed somebody on an account, for the limits of its server.
#[must_use]
pub fn followed_at<'a>(runs: impl IntoIterator<Item = &'a Run>, account: &AccountKey) -> Vec<i64> {
    runs.into_iter()
        .filter(|run| run.account == *account)
        .flat_map(|run| &run.items)
        .filter(|item| item.order.act == Act::Follow && item.order.list().is_none())
        .filter(|item| matches!(item.state, ItemState::Done | ItemState::Requested))
        .filter_map(|item| item.at)
        .collect()
}
