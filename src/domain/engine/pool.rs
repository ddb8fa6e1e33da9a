//! The candidates that may be chosen, in the units of the search: parts of the day.

use std::collections::{BTreeMap, BTreeSet};

use super::{Candidate, Instance, MAX_ACCOUNTS, MAX_CANDIDATES};

/// More candidates than this are thinned out before the search.
const MOST: usize = 2_500;
/// How many remain then, about.
const THINNED: usize = 1_800;

/// A candidate as the search sees it.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Position in the instance.
    pub(super) position: usize,
    /// Posts a day.
    pub(super) rate: f64,
    /// What it adds to topics that are wanted, as parts of the day.
    pub(super) parts: Vec<(usize, f64)>,
    /// Who is behind it, counted from 0.
    pub(super) person: usize,
}

/// The candidates that may be chosen, and the limits.
#[derive(Debug)]
pub(super) struct Pool {
    /// Share of each topic; the sum is 1.
    pub(super) shares: Vec<f64>,
    pub(super) items: Vec<Item>,
    /// The items decided by hand: always chosen.
    pub(super) forced: Vec<usize>,
    /// How many persons there are.
    pub(super) persons: usize,
    /// Posts a day.
    pub(super) budget: f64,
    /// Most accounts, those decided by hand included.
    pub(super) most: usize,
}

impl Pool {
    /// All that may be chosen and is of any use. Of very many candidates the most promising remain, and those of
    /// `keep`.
    pub(super) fn new(instance: &Instance, keep: &[usize]) -> Self {
        let shares = instance.wanted();
        let mut positions: Vec<usize> = Vec::new();
        let mut free: Vec<usize> = Vec::new();
        for (position, candidate) in instance.candidates.iter().enumerate().take(MAX_CANDIDATES) {
            if candidate.fixed == Some(true) {
                positions.push(position);
            } else if instance.allows(candidate) && worth(candidate, &shares).next().is_some() {
                free.push(position);
            }
        }
        if free.len() > MOST {
            let keep: BTreeSet<usize> = keep.iter().copied().collect();
            let mut thinned = thin(instance, &shares, &free);
            thinned.extend(free.into_iter().filter(|position| keep.contains(position)));
            free = thinned;
        }
        positions.extend(free);
        positions.sort_unstable();
        positions.dedup();
        // By hand too much may have been chosen: then parts are of all that is posted.
        let by_hand = |candidate: &&Candidate| candidate.fixed == Some(true);
        let posted = total(instance.candidates.iter().filter(by_hand));
        Self::build(instance, shares, &positions, posted)
    }

    /// Just these candidates, whether they may be chosen or not.
    pub(super) fn of(instance: &Instance, positions: &[usize]) -> Self {
        let mut positions = positions.to_vec();
        positions.sort_unstable();
        positions.dedup();
        let posted = total(
            positions
                .iter()
                .filter_map(|&position| instance.candidates.get(position)),
        );
        Self::build(instance, instance.wanted(), &positions, posted)
    }

    /// `posted`: parts are of so many posts a day, if that is more than the budget.
    fn build(instance: &Instance, shares: Vec<f64>, positions: &[usize], posted: f64) -> Self {
        let candidates: Vec<(usize, &Candidate)> = positions
            .iter()
            .filter_map(|&position| Some((position, instance.candidates.get(position)?)))
            .collect();
        let budget = instance.budget.clamp(0.0, 1e9);
        let budget = if budget > 0.0 { budget } else { 0.0 };
        let day = budget.max(posted).max(f64::MIN_POSITIVE);
        let mut persons: BTreeMap<usize, usize> = BTreeMap::new();
        let mut items = Vec::with_capacity(candidates.len());
        let mut forced = Vec::new();
        for (position, candidate) in candidates {
            if candidate.fixed == Some(true) {
                forced.push(items.len());
            }
            let next = persons.len();
            items.push(Item {
                position,
                rate: clean_rate(candidate),
                parts: parts(candidate, &shares, day),
                person: *persons.entry(candidate.person).or_insert(next),
            });
        }
        Self {
            shares,
            items,
            forced,
            persons: persons.len(),
            budget,
            most: instance.most.min(MAX_ACCOUNTS),
        }
    }

    /// Positions in the instance.
    pub(super) fn positions(&self, members: &[usize]) -> Vec<usize> {
        members
            .iter()
            .filter_map(|&member| Some(self.items.get(member)?.position))
            .collect()
    }
}

/// Posts a day; nothing where there is no sensible number.
fn clean_rate(candidate: &Candidate) -> f64 {
    let rate = f64::from(candidate.rate).min(1e9);
    if rate > 0.0 { rate } else { 0.0 }
}

fn total<'a>(candidates: impl Iterator<Item = &'a Candidate>) -> f64 {
    candidates.map(clean_rate).sum()
}

/// Worth per topic that is wanted; never more than 1 in all.
fn worth<'a>(
    candidate: &'a Candidate,
    shares: &'a [f64],
) -> impl Iterator<Item = (usize, f64)> + Clone + 'a {
    let sound = |&(topic, worth): &(usize, f32)| {
        let worth = f64::from(worth).min(1.0);
        (worth > 0.0).then_some((topic, worth))
    };
    let sum: f64 = candidate
        .worth
        .iter()
        .filter_map(sound)
        .map(|(_, worth)| worth)
        .sum();
    candidate
        .worth
        .iter()
        .filter_map(sound)
        .filter(|(topic, _)| shares.get(*topic).is_some_and(|share| *share > 0.0))
        .map(move |(topic, worth)| (topic, worth / sum.max(1.0)))
}

fn parts(candidate: &Candidate, shares: &[f64], day: f64) -> Vec<(usize, f64)> {
    let rate = clean_rate(candidate);
    worth(candidate, shares)
        .map(|(topic, worth)| (topic, rate * worth / day))
        .collect()
}

/// The most promising of very many candidates: for each topic and each size the worthiest, by
/// their worth for that topic and by their worth for all wanted topics. In a good choice all
/// topics are filled about as asked, where a post is worth the same whatever its topic; and only
/// candidates of one size can stand for each other.
fn thin(instance: &Instance, shares: &[f64], free: &[usize]) -> Vec<usize> {
    // One list for each topic, size and measure.
    let mut lists: BTreeMap<(usize, i32, bool), Vec<(f64, usize)>> = BTreeMap::new();
    for &position in free {
        let Some(candidate) = instance.candidates.get(position) else {
            continue;
        };
        let size = size(f64::from(candidate.rate) / instance.budget);
        let mut all = 0.0;
        let mut main = (0.0, 0);
        let mut topics = 0;
        for (topic, worth) in worth(candidate, shares) {
            all += worth;
            topics += 1;
            if worth > main.0 {
                main = (worth, topic);
            }
            lists
                .entry((topic, size, false))
                .or_default()
                .push((worth, position));
        }
        // With one topic both measures are the same.
        if topics > 1 {
            lists
                .entry((main.1, size, true))
                .or_default()
                .push((all, position));
        }
    }
    let each = (THINNED / lists.len().max(1)).max(2);
    let mut kept = Vec::new();
    for list in lists.values_mut() {
        if list.len() > each {
            list.select_nth_unstable_by(each, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            list.truncate(each);
        }
        kept.extend(list.iter().map(|(_, position)| *position));
    }
    kept
}

/// Size class of a part of the day: two for each doubling.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the logarithm of a positive number lies between -2,200 and 2,200"
)]
fn size(part: f64) -> i32 {
    (part.log2() * 2.0).clamp(-24.0, 0.0).floor() as i32
}
