//! A network of which everything is known: who is followed, by which record.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use firstfeed::domain::Problem;
use firstfeed::domain::account::{Act, Order, Outcome, Standing};
use firstfeed::domain::run::machine::{Answer, Call};
use firstfeed::domain::source::Network;

/// What goes wrong, by chance.
pub(crate) struct Faults {
    random: Rng,
    level: u32,
    /// Kills that are left; a run that is always killed never ends.
    kills: u32,
}

impl Faults {
    pub(crate) fn new(seed: u64, level: u32) -> Self {
        Self {
            random: Rng::with_seed(seed),
            level,
            kills: 40,
        }
    }

    pub(crate) fn calm(&mut self) {
        self.level = 0;
        self.kills = 0;
    }

    pub(crate) fn kills_now(&mut self) -> bool {
        let now = self.kills > 0 && self.random.u32(0..100) < self.level * 8;
        self.kills -= u32::from(now);
        now
    }

    /// Something that keeps the answer away; whether the server did its work is another question.
    fn problem(&mut self) -> Option<Problem> {
        if self.random.u32(0..100) >= self.level * 12 {
            return None;
        }
        let host = || "m.example".to_owned();
        Some(match self.random.u32(0..8) {
            0 => Problem::Offline,
            1 => Problem::TimedOut { host: host() },
            2 => Problem::Unreachable { host: host() },
            3 => Problem::ServerFailed {
                host: host(),
                status: 500,
            },
            4 => Problem::RateLimited {
                host: host(),
                until: None,
            },
            5 => Problem::SignInExpired {
                handle: "me".to_owned(),
            },
            6 => Problem::NotUnderstood { host: host() },
            _ => Problem::Crashed,
        })
    }
}

pub(crate) struct World {
    network: Network,
    /// Records by target; more than one would be a doubled follow.
    records: BTreeMap<String, Vec<String>>,
    /// Targets that were asked and have not decided; Mastodon alone has them.
    asked: BTreeSet<String>,
    next: u32,
    pub(crate) faults: Faults,
}

/// Refused before anything is done.
const fn is_early(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::RateLimited { .. } | Problem::SignInExpired { .. }
    )
}

impl World {
    pub(crate) fn new(network: Network, before: &[usize], faults: Faults) -> Self {
        let mut world = Self {
            network,
            records: BTreeMap::new(),
            asked: BTreeSet::new(),
            next: 0,
            faults,
        };
        for name in before {
            world.by_hand(&format!("p{name}"));
        }
        world
    }

    pub(crate) fn by_hand(&mut self, name: &str) {
        self.next += 1;
        let record = format!("hand{}", self.next);
        let id = format!("id-{name}");
        if !self.records.contains_key(&id) {
            self.records.insert(id.clone(), vec![record]);
            self.asks(&id);
        }
    }

    /// On Mastodon everybody whose name ends with 3 decides who follows them.
    fn asks(&mut self, id: &str) {
        if self.network == Network::Mastodon && id.ends_with('3') {
            self.asked.insert(id.to_owned());
        }
    }

    /// The person leaves somebody by hand.
    pub(crate) fn leaves(&mut self, id: &str) {
        self.records.remove(id);
        self.asked.remove(id);
    }

    pub(crate) fn is_only_asked(&self, id: &str) -> bool {
        self.asked.contains(id)
    }

    pub(crate) fn followed(&self) -> BTreeMap<String, String> {
        let some = self.records.iter();
        some.filter_map(|(id, records)| Some((id.clone(), records.first()?.clone())))
            .collect()
    }

    pub(crate) fn nobody_twice(&self) {
        for (id, records) in &self.records {
            assert!(records.len() <= 1, "{id} is followed twice: {records:?}");
        }
    }

    pub(crate) fn answers(&mut self, call: &Call) -> Answer {
        let problem = self.faults.problem();
        match call {
            Call::Find { address, .. } => Answer::Found(match problem {
                Some(problem) => Err(problem),
                // Everybody whose name ends with 7 is gone.
                None if address.ends_with('7') => Err(Problem::NotFound {
                    address: address.clone(),
                }),
                None => Ok(format!("id-{address}")),
            }),
            Call::Send { orders, .. } => {
                let early = problem.as_ref().is_some_and(is_early);
                // An answer that is lost may have been given.
                let done = problem.is_none() || (!early && self.faults.random.bool());
                let outcomes = if done {
                    orders
                        .iter()
                        .map(|order| Ok(self.carry_out(order)))
                        .collect()
                } else {
                    Vec::new()
                };
                Answer::Sent(problem.map_or(Ok(outcomes), Err))
            }
            Call::Look { orders, .. } => Answer::Stood(match problem {
                Some(problem) => Err(problem),
                None => Ok(orders.iter().map(|order| self.standing(order)).collect()),
            }),
        }
    }

    fn carry_out(&mut self, order: &Order) -> Outcome {
        let id = order.id.clone().unwrap();
        let own = order.record.clone();
        if order.act == Act::Follow && !self.records.contains_key(&id) {
            self.asks(&id);
        }
        let asked = self.asked.contains(&id);
        let records = self.records.entry(id.clone()).or_default();
        let outcome = match (order.act, self.network) {
            (Act::Follow, Network::Bluesky) => {
                if records.iter().any(|known| known.starts_with("hand")) {
                    Outcome::Already
                } else {
                    // Each key is a record of its own: another one for the same target doubles it.
                    let own = own.unwrap();
                    if !records.contains(&own) {
                        records.push(own);
                    }
                    Outcome::Done
                }
            }
            (Act::Follow, _) => {
                if records.is_empty() {
                    self.next += 1;
                    records.push(format!("app{}", self.next));
                }
                // It does not say how things stood before.
                if asked {
                    Outcome::Requested
                } else {
                    Outcome::Done
                }
            }
            (Act::Unfollow, Network::Bluesky) => {
                records.retain(|known| Some(known) != own.as_ref());
                Outcome::Done
            }
            (Act::Unfollow, _) => {
                records.clear();
                Outcome::Done
            }
        };
        if records.is_empty() {
            self.leaves(&id);
        }
        outcome
    }

    fn standing(&self, order: &Order) -> Standing {
        let records = order.id.as_ref().and_then(|id| self.records.get(id));
        let own = records.is_some_and(|records| {
            self.network != Network::Bluesky
                || records
                    .iter()
                    .any(|known| Some(known) == order.record.as_ref())
        });
        let asked = order.id.as_ref().is_some_and(|id| self.asked.contains(id));
        match (own, records) {
            (true, _) if asked => Standing::Requested,
            (true, _) => Standing::Following,
            (false, Some(_)) => Standing::ByHand,
            (false, None) => Standing::Not,
        }
    }
}
