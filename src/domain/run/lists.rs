//! A list for each interest, where the person wants that.
//!
//! A list is one order of a run, after those that follow people: who is in it is known only then.

use std::collections::{BTreeMap, BTreeSet};

use super::proposal::{Kind, Proposal, Row};
use super::{Item, ItemState, Run};
use crate::domain::account::{AccountKey, Act, LIST, Member, Order};
use crate::domain::plan::{Because, Plan};
use crate::domain::source::{Network, Slug, SourceKey};

/// Most people that this app puts into a list.
const MOST_MEMBERS: usize = 500;

/// A list that this app made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OurList {
    /// [`Order::address`] of it.
    pub address: String,
    /// Name of the interest.
    pub name: String,
    /// [`Order::record`] of it.
    pub record: Option<String>,
    /// Whom this app put in, by their sources.
    pub members: BTreeMap<SourceKey, Member>,
}

/// Lists that this app made on an account, by interest.
pub type OurLists = BTreeMap<Slug, OurList>;

/// Reads off the journal which lists this app made on an account.
#[must_use]
pub fn our_lists<'a>(runs: impl IntoIterator<Item = &'a Run>, account: &AccountKey) -> OurLists {
    let mut runs: Vec<&Run> = runs
        .into_iter()
        .filter(|run| run.account == *account)
        .collect();
    runs.sort_by_key(|run| run.id);
    let mut lists = OurLists::new();
    for item in runs.iter().flat_map(|run| &run.items) {
        let (Some(_), Some(slug)) = (item.order.list(), item.interests.first()) else {
            continue;
        };
        match (item.order.act, &item.state) {
            (Act::Follow, ItemState::Done) => {
                let list = lists.entry(slug.clone()).or_insert_with(|| OurList {
                    address: item.order.address.clone(),
                    name: item.name.clone(),
                    record: item.order.record.clone(),
                    members: BTreeMap::new(),
                });
                let in_it = item
                    .order
                    .members
                    .iter()
                    .filter(|member| member.id.is_some());
                list.members
                    .extend(in_it.map(|member| (member.source.clone(), member.clone())));
            }
            (Act::Unfollow, ItemState::Done | ItemState::Already) => {
                if let Some(list) = lists.get_mut(slug) {
                    for member in &item.order.members {
                        list.members.remove(&member.source);
                    }
                    if list.members.is_empty() {
                        lists.remove(slug);
                    }
                }
            }
            (Act::Follow | Act::Unfollow, _) => {}
        }
    }
    lists
}

impl Run {
    /// Gives the list whose turn it is an id, and its members those that they were followed by.
    pub(super) fn prepare_lists(&mut self) {
        if self
            .items
            .iter()
            .any(|item| item.state == ItemState::Sending)
        {
            return;
        }
        loop {
            let next = self
                .items
                .iter()
                .position(|item| item.state == ItemState::Waiting);
            let Some(item) = next.and_then(|at| self.items.get(at)) else {
                return;
            };
            if item.order.list().is_none() || item.order.id.is_some() {
                return;
            }
            let mut order = item.order.clone();
            for member in &mut order.members {
                if member.id.is_none() {
                    member.id = self.followed_as(&member.source);
                }
            }
            order.id = Some(order.address.clone());
            let nobody = order.members.iter().all(|member| member.id.is_none());
            if let Some(item) = next.and_then(|at| self.items.get_mut(at)) {
                item.order = order;
                if nobody {
                    item.state = ItemState::Already;
                }
            }
        }
    }

    /// The id of somebody whom this run found followed.
    fn followed_as(&self, source: &SourceKey) -> Option<String> {
        let mut items = self.items.iter();
        let item = items.find(|item| {
            item.source == *source
                && item.order.act == Act::Follow
                && matches!(item.state, ItemState::Done | ItemState::Already)
        });
        item.and_then(|item| item.order.id.clone())
    }
}

impl Item {
    /// How many people a list's order puts in or takes out.
    #[must_use]
    pub fn members(&self) -> usize {
        let members = self.order.members.iter();
        members.filter(|member| member.id.is_some()).count()
    }

    /// Of the inverse of a list's order, leaves what is not so already by a later run, and takes
    /// over the records of that one. False if nothing is left.
    pub(in crate::domain) fn still_to_take_back(&mut self, ours: &OurLists) -> bool {
        let list = self.interests.first().and_then(|topic| ours.get(topic));
        let known = |source: &SourceKey| list.and_then(|list| list.members.get(source));
        let act = self.order.act;
        self.order
            .members
            .retain_mut(|member| match (act, known(&member.source)) {
                (Act::Unfollow, Some(own)) => {
                    member.record.clone_from(&own.record);
                    true
                }
                (Act::Unfollow, None) | (Act::Follow, Some(_)) => false,
                (Act::Follow, None) => member.id.is_some(),
            });
        if let Some(list) = list {
            self.order.record.clone_from(&list.record);
        }
        !self.order.members.is_empty()
    }
}

impl Proposal {
    /// Adds what is to be done to lists, so that each interest has one with its people in it.
    /// `name` gives an interest's name.
    pub fn add_lists(
        &mut self,
        plan: &Plan,
        network: Network,
        ours: &OurLists,
        name: impl Fn(&Slug) -> String,
    ) {
        self.lists = true;
        let known: BTreeMap<SourceKey, Option<String>> = self
            .rows
            .iter()
            .filter(|row| !row.order.is_hashtag())
            .filter_map(|row| match row.kind {
                Kind::New => Some((row.source.clone(), None)),
                Kind::Already { .. } => Some((row.source.clone(), row.order.id.clone())),
                Kind::Leaving | Kind::Asked | Kind::Cannot(_) => None,
            })
            .collect();
        let mut wanted: BTreeMap<Slug, Vec<Member>> = BTreeMap::new();
        for entry in plan.entries() {
            let source = entry.source.key();
            let Some(id) = known.get(&source) else {
                continue;
            };
            for because in &entry.because {
                let Because::Interest(topic) = because else {
                    continue;
                };
                let list = wanted.entry(topic.clone()).or_default();
                if list.len() < MOST_MEMBERS {
                    list.push(Member {
                        source: source.clone(),
                        id: id.clone(),
                        record: None,
                    });
                }
            }
        }
        let topics: BTreeSet<&Slug> = wanted.keys().chain(ours.keys()).collect();
        let mut rows = Vec::new();
        for topic in topics {
            let want = wanted.get(topic).map_or(&[][..], Vec::as_slice);
            let have = ours.get(topic);
            let fresh = || {
                let name = name(topic);
                (format!("{LIST}{name}"), name, None)
            };
            let (address, name, record) = have.map_or_else(fresh, |list| {
                (list.address.clone(), list.name.clone(), list.record.clone())
            });
            let missing: Vec<Member> = want
                .iter()
                .filter(|member| {
                    !have.is_some_and(|list| list.members.contains_key(&member.source))
                })
                .cloned()
                .collect();
            let extra: Vec<Member> = have
                .iter()
                .flat_map(|list| list.members.values())
                .filter(|member| !want.iter().any(|one| one.source == member.source))
                .cloned()
                .collect();
            for (act, members) in [(Act::Follow, missing), (Act::Unfollow, extra)] {
                if members.is_empty() {
                    continue;
                }
                let kind = match act {
                    Act::Follow => Kind::New,
                    Act::Unfollow => Kind::Leaving,
                };
                rows.push(Row {
                    kind,
                    // A list is no source; this only tells the rows apart.
                    source: SourceKey::new(network, &format!("{LIST}{topic}")),
                    name: name.clone(),
                    interests: vec![topic.clone()],
                    order: Order {
                        act,
                        address: address.clone(),
                        id: None,
                        record: record.clone(),
                        without_boosts: false,
                        members,
                    },
                    on: true,
                });
            }
        }
        self.rows.extend(rows);
    }
}
