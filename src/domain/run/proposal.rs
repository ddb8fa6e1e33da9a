//! What a run would do, before anybody says yes: the plan's difference to what the account
//! follows.

use std::collections::{BTreeMap, BTreeSet};

use super::{Item, ItemState, Ours};
use crate::domain::account::{Account, Act, Followed, Follows, Order};
use crate::domain::import;
use crate::domain::plan::{Entry, Plan};
use crate::domain::problem::Problem;
use crate::domain::source::{self, Network, Slug, Source, SourceKey};

/// What is proposed for one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To be followed.
    New,
    /// Followed by this app, and the plan wants it no longer: to be unfollowed.
    Leaving,
    /// Followed already; by this app, or else by hand.
    Already {
        /// Whether an earlier run of this app did it.
        ours: bool,
    },
    /// A locked account that this app asked; its owner has not answered yet.
    Asked,
    /// Cannot be followed, and why.
    Cannot(Problem),
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is proposed.
    pub kind: Kind,
    /// The source.
    pub source: SourceKey,
    /// Name to show.
    pub name: String,
    /// Interests that bring it in, or brought it in.
    pub interests: Vec<Slug>,
    /// What would be sent.
    pub order: Order,
    /// Whether the person wants it; only new and leaving ones can be wanted.
    pub on: bool,
}

/// Counts of what is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// To be followed.
    pub follow: usize,
    /// To be unfollowed.
    pub unfollow: usize,
    /// Lists to be made or changed.
    pub lists: usize,
}

/// The whole list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// New ones first, then those that leave, those that were asked, those followed already, those
    /// that cannot be.
    pub rows: Vec<Row>,
    /// False when the account follows more than was read: then somebody followed already may
    /// stand among the new ones, and is left alone when it is their turn.
    pub complete: bool,
    /// Who and what the account follows besides: they stay as they are.
    pub others: Vec<Source>,
    /// Whether each interest gets a list.
    pub lists: bool,
}

impl Proposal {
    /// Compares the plan with what the account follows. `ours` is what this app followed there;
    /// `gone` are sources that were found to be no more.
    #[must_use]
    pub fn new(
        plan: &Plan,
        account: &Account,
        follows: &Follows,
        ours: &Ours,
        gone: &BTreeMap<SourceKey, Problem>,
    ) -> Self {
        let network = account.key.network;
        let known = Known::new(account, follows);
        let mut rows = Vec::new();
        let mut planned: BTreeSet<SourceKey> = BTreeSet::new();
        let mut kept: BTreeSet<&str> = BTreeSet::new();
        for entry in plan.entries() {
            let key = entry.source.key();
            planned.insert(key.clone());
            if entry.source.network != network {
                continue;
            }
            let row = row(entry, &known, ours, gone.get(&key));
            if let (Kind::Already { .. }, Some(id)) = (&row.kind, &row.order.id) {
                // Perhaps under another address than it was followed by.
                if let Some((id, _)) = ours.get_key_value(id) {
                    kept.insert(id);
                }
            }
            rows.push(row);
        }
        for (id, own) in ours {
            // Whom one has only asked is not in the list; the asking can be taken back.
            let gone_by_hand =
                follows.complete && !own.asked && !known.has(id, own.order.is_hashtag());
            if planned.contains(&own.source) || kept.contains(id.as_str()) || gone_by_hand {
                continue;
            }
            rows.push(Row {
                kind: Kind::Leaving,
                source: own.source.clone(),
                name: own.name.clone(),
                interests: own.interests.clone(),
                order: Order {
                    act: Act::Unfollow,
                    ..own.order.clone()
                },
                on: true,
            });
        }
        rows.sort_by_key(|row| match row.kind {
            Kind::New => 0,
            Kind::Leaving => 1,
            Kind::Asked => 2,
            Kind::Already { .. } => 3,
            Kind::Cannot(_) => 4,
        });
        Self {
            rows,
            complete: follows.complete,
            others: known.others(plan),
            lists: false,
        }
    }

    /// What was wanted, as items of a run.
    #[must_use]
    pub fn items(&self) -> Vec<Item> {
        self.rows
            .iter()
            .filter(|row| row.on && matches!(row.kind, Kind::New | Kind::Leaving))
            .map(|row| Item {
                number: 0,
                source: row.source.clone(),
                interests: row.interests.clone(),
                name: row.name.clone(),
                order: row.order.clone(),
                state: ItemState::Waiting,
                tries: 0,
                why: None,
                looked: false,
                at: None,
                let_go: false,
            })
            .collect()
    }

    /// How many would be followed and unfollowed, and how many lists would change.
    #[must_use]
    pub fn wanted(&self) -> Wanted {
        let mut wanted = Wanted::default();
        for row in self.rows.iter().filter(|row| row.on) {
            match row.kind {
                Kind::New | Kind::Leaving if row.order.list().is_some() => wanted.lists += 1,
                Kind::New => wanted.follow += 1,
                Kind::Leaving => wanted.unfollow += 1,
                Kind::Already { .. } | Kind::Asked | Kind::Cannot(_) => {}
            }
        }
        wanted
    }

    fn new_people(&self) -> impl Iterator<Item = &Row> {
        self.rows
            .iter()
            .filter(|row| row.kind == Kind::New && row.order.list().is_none())
    }

    /// Whether what people pass on is left out of the follows to come.
    #[must_use]
    pub fn is_without_boosts(&self) -> bool {
        let mut new = self.new_people();
        new.any(|row| row.order.without_boosts)
    }

    /// Leaves out what people pass on, or not (Mastodon: a parameter of `follow`).
    pub fn set_without_boosts(&mut self, without: bool) {
        for row in &mut self.rows {
            if row.kind == Kind::New && !row.order.is_hashtag() && row.order.list().is_none() {
                row.order.without_boosts = without;
            }
        }
    }

    /// Wants a row, or not.
    pub fn switch(&mut self, source: &SourceKey, on: bool) {
        for row in &mut self.rows {
            if row.source == *source && matches!(row.kind, Kind::New | Kind::Leaving) {
                row.on = on;
            }
        }
    }
}

/// What the account follows, by address and by id.
struct Known<'a> {
    /// The account's own host, for addresses without one.
    host: Option<&'a str>,
    network: Network,
    list: &'a [Followed],
    by_address: BTreeMap<String, &'a Followed>,
    people: BTreeSet<&'a str>,
    tags: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(account: &'a Account, follows: &'a Follows) -> Self {
        let host = match account.key.network {
            Network::Mastodon => account.key.id.split_once('@').map(|(_, host)| host),
            Network::Bluesky | Network::Web | Network::X => None,
        };
        let mut known = Self {
            host,
            network: account.key.network,
            list: &follows.list,
            by_address: BTreeMap::new(),
            people: BTreeSet::new(),
            tags: BTreeSet::new(),
        };
        for followed in &follows.list {
            let address = known.whole(&followed.address);
            known.by_address.insert(address, followed);
            if followed.address.starts_with('#') {
                known.tags.insert(&followed.id);
            } else {
                known.people.insert(&followed.id);
            }
        }
        known
    }

    /// An address as it is compared.
    fn whole(&self, address: &str) -> String {
        let address = address.to_lowercase();
        match self.host {
            Some(host) if !address.starts_with('#') && !address.contains('@') => {
                format!("{address}@{host}")
            }
            Some(_) | None => address,
        }
    }

    /// Follows that the plan does not have, as sources.
    fn others(&self, plan: &Plan) -> Vec<Source> {
        let planned: BTreeSet<(bool, &str)> = plan
            .entries()
            .iter()
            .filter(|entry| entry.source.network == self.network)
            .filter_map(|entry| {
                let (id, _) = self.find(&entry.source.address)?;
                Some((entry.source.hashtag().is_some(), id))
            })
            .collect();
        let others = self.list.iter().filter(|followed| {
            let tag = followed.address.starts_with('#');
            !planned.contains(&(tag, followed.id.as_str()))
        });
        others
            .map(|followed| {
                let address = self.whole(&followed.address);
                let name = match followed.name.trim() {
                    "" => address.clone(),
                    name => name.to_owned(),
                };
                let mut source = import::source(self.network, address, name);
                if source.hashtag().is_some() {
                    source.kind = source::Kind::Hashtag;
                }
                source
            })
            .collect()
    }

    fn has(&self, id: &str, tag: bool) -> bool {
        if tag {
            self.tags.contains(id)
        } else {
            self.people.contains(id)
        }
    }

    /// The follow of an address, which may be a DID.
    fn find(&self, address: &str) -> Option<(&str, Option<&String>)> {
        if let Some(found) = self.by_address.get(&self.whole(address)) {
            return Some((&found.id, found.record.as_ref()));
        }
        let id = self.people.get(address)?;
        let followed = self.by_address.values().find(|known| known.id == **id)?;
        Some((id, followed.record.as_ref()))
    }
}

fn row(entry: &Entry, known: &Known<'_>, ours: &Ours, gone: Option<&Problem>) -> Row {
    let source = &entry.source;
    let found = known.find(&source.address);
    let key = source.key();
    let asked = ours.values().any(|own| own.asked && own.source == key);
    let kind = match (found, gone) {
        (Some((id, _)), _) => Kind::Already {
            ours: ours.contains_key(id),
        },
        (None, _) if asked => Kind::Asked,
        (None, Some(problem)) => Kind::Cannot(problem.clone()),
        (None, None) => Kind::New,
    };
    // Bluesky's ids are public and lasting; an address that is one needs no look-up.
    let id = found.map(|(id, _)| id.to_owned()).or_else(|| {
        let did = source.network == Network::Bluesky && source.address.starts_with("did:");
        did.then(|| source.address.clone())
    });
    Row {
        on: kind == Kind::New,
        kind,
        source: key,
        name: source.name.clone(),
        interests: entry
            .because
            .iter()
            .filter_map(|because| because.topic().cloned())
            .collect(),
        order: Order {
            act: Act::Follow,
            address: source.address.clone(),
            id,
            record: found.and_then(|(_, record)| record.cloned()),
            without_boosts: false,
            members: Vec::new(),
        },
    }
}
