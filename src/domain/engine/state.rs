//! A choice in the making: what it holds, what it posts and what one more would add.

use super::SMOOTHING;
use super::pool::{Item, Pool};

/// A set of a pool's items, always with those decided by hand.
#[derive(Clone, Debug)]
pub(super) struct State<'a> {
    pub(super) pool: &'a Pool,
    /// Items chosen, in the order in which they came in: those decided by hand first.
    pub(super) members: Vec<usize>,
    /// Posts a day.
    pub(super) rate: f64,
    /// `ε p + x` of each topic.
    filled: Vec<f64>,
    inside: Vec<bool>,
    /// Chosen items of each person.
    taken: Vec<u32>,
}

impl<'a> State<'a> {
    /// What was decided by hand.
    pub(super) fn new(pool: &'a Pool) -> Self {
        let mut state = Self {
            pool,
            members: Vec::new(),
            rate: 0.0,
            filled: vec![0.0; pool.shares.len()],
            inside: vec![false; pool.items.len()],
            taken: vec![0; pool.persons],
        };
        state.set(&[]);
        state
    }

    /// Holds these items and those decided by hand, whether they fit or not.
    pub(super) fn set(&mut self, members: &[usize]) {
        for (filled, share) in self.filled.iter_mut().zip(&self.pool.shares) {
            *filled = SMOOTHING * share;
        }
        self.inside.fill(false);
        self.taken.fill(0);
        self.rate = 0.0;
        self.members.clear();
        for &member in self.pool.forced.iter().chain(members) {
            self.add(member);
        }
    }

    /// Takes an item in, once.
    pub(super) fn add(&mut self, at: usize) {
        let pool = self.pool;
        let (Some(item), Some(inside)) = (pool.items.get(at), self.inside.get_mut(at)) else {
            return;
        };
        if std::mem::replace(inside, true) {
            return;
        }
        self.members.push(at);
        self.rate += item.rate;
        if let Some(taken) = self.taken.get_mut(item.person) {
            *taken += 1;
        }
        for &(topic, part) in &item.parts {
            if let Some(filled) = self.filled.get_mut(topic) {
                *filled += part;
            }
        }
    }

    /// Whether an item may come in now.
    pub(super) fn fits(&self, at: usize) -> bool {
        self.members.len() < self.pool.most
            && self.inside.get(at) == Some(&false)
            && self.pool.items.get(at).is_some_and(|item| {
                self.rate + item.rate <= self.pool.budget && self.taken.get(item.person) == Some(&0)
            })
    }

    /// Whether an item is in.
    pub(super) fn holds(&self, at: usize) -> bool {
        self.inside.get(at) == Some(&true)
    }

    /// What an item would add to `F`; with a `calm` above 0, to an `F` whose smoothing is larger
    /// by that, which hurries less to have a little of everything.
    pub(super) fn gain(&self, item: &Item, calm: f64) -> f64 {
        item.parts
            .iter()
            .map(|&(topic, part)| match self.topic(topic) {
                Some((share, filled)) => share * (1.0 + part / (filled + calm * share)).ln(),
                None => 0.0,
            })
            .sum()
    }

    /// At least what an item would add, cheaply: `ln(1 + z) <= z`.
    pub(super) fn gain_at_most(&self, item: &Item, calm: f64) -> f64 {
        item.parts
            .iter()
            .map(|&(topic, part)| match self.topic(topic) {
                Some((share, filled)) => share * part / (filled + calm * share),
                None => 0.0,
            })
            .sum()
    }

    fn topic(&self, topic: usize) -> Option<(f64, f64)> {
        Some((*self.pool.shares.get(topic)?, *self.filled.get(topic)?))
    }

    /// `F` of the choice.
    pub(super) fn value(&self) -> f64 {
        self.pool
            .shares
            .iter()
            .zip(&self.filled)
            .filter(|(share, _)| **share > 0.0)
            .map(|(share, filled)| share * (filled / ((1.0 + SMOOTHING) * share)).ln())
            .sum()
    }
}
