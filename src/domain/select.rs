//! What choosing starts from, the plan that the [`engine`] makes of it, and the order in which
//! people are suggested.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::engine;
use super::engine::asked::{LOUDEST, Question};
use super::interests::Interests;
use super::plan::{Because, Choices, Entry, Plan, Wishes};
use super::source::{Kind, Network, Slug, Source, SourceKey};
use super::suggest::POSTS_A_MINUTE;
use crate::catalogue::Catalogue;

/// Most suggestions ranked under one topic.
const RANKED: usize = 60;

/// Posts a day of somebody who was read and has been silent for a week: they may come back.
const QUIETEST: f32 = 0.05;

/// What suggesting starts from.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Topics and sources.
    pub catalogue: &'a Catalogue,
    /// Topics wanted and refused.
    pub interests: &'a Interests,
    /// Minutes, surprises, languages, networks.
    pub wishes: &'a Wishes,
    /// What was decided by hand.
    pub choices: &'a Choices,
    /// Measured posts a day, where posts have been read.
    pub rates: &'a BTreeMap<SourceKey, f32>,
}

/// What was asked, to be taken to another thread.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Topics and sources.
    pub catalogue: Arc<Catalogue>,
    /// Topics wanted and refused.
    pub interests: Interests,
    /// Minutes, surprises, languages, networks.
    pub wishes: Wishes,
    /// What was decided by hand.
    pub choices: Choices,
    /// Measured posts a day.
    pub rates: BTreeMap<SourceKey, f32>,
    /// The plan so far.
    pub previous: Plan,
}

/// The same question to the same catalogue.
impl PartialEq for Wish {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.catalogue, &other.catalogue)
            && self.interests == other.interests
            && self.wishes == other.wishes
            && self.choices == other.choices
            && self.rates == other.rates
            && self.previous == other.previous
    }
}

impl Wish {
    /// Chooses; see [`Asked::plan`].
    #[must_use]
    pub fn choose(&self) -> Plan {
        let asked = Asked {
            catalogue: &self.catalogue,
            interests: &self.interests,
            wishes: &self.wishes,
            choices: &self.choices,
            rates: &self.rates,
        };
        asked.plan(&self.previous)
    }
}

/// Posts a day to expect before any post was read. Rough priors by kind: the median
/// account posts a few times a day at most (Pew Research Center 2019 counted 2 posts a month
/// for the median person and 138 for the loudest tenth), newsrooms and hashtags far more.
#[must_use]
pub const fn prior_rate(source: &Source) -> f32 {
    match (source.network, source.kind) {
        (_, Kind::Hashtag) => 15.0,
        (Network::Web, Kind::Publication) => 4.0,
        (Network::Web, _) => 1.0,
        (_, Kind::Publication) => 8.0,
        (_, Kind::Bot) => 6.0,
        (_, Kind::Government | Kind::Organisation) => 2.5,
        (_, Kind::Person) => 3.0,
        (_, Kind::Project) => 1.5,
    }
}

impl Asked<'_> {
    /// Posts a day of a source, and whether that was measured.
    #[must_use]
    pub fn rate(&self, source: &Source) -> (f32, bool) {
        if let Some(rate) = self.rates.get(&source.key()) {
            return (rate.max(QUIETEST), true);
        }
        // Nobody is taken to post more on a network just because nothing was read there.
        let elsewhere = self
            .catalogue
            .same_person(source)
            .filter_map(|other| self.rates.get(&other.key()).copied())
            .fold(f32::INFINITY, f32::min);
        (prior_rate(source).min(elsewhere), false)
    }

    /// Whether a source alone leaves room for others within the minutes a day.
    pub(super) fn fits_the_day(&self, source: &Source) -> bool {
        f64::from(self.rate(source).0) <= self.budget() * LOUDEST
    }

    /// Posts a day for which there is time.
    pub(super) fn budget(&self) -> f64 {
        f64::from(self.wishes.minutes) * f64::from(POSTS_A_MINUTE)
    }

    /// Whether a source may be suggested at all: network and language in use, nothing about
    /// a refused topic, and nothing about a topic that must be asked for but was not.
    pub(super) fn fits(&self, source: &Source) -> bool {
        self.wishes.networks.contains(&source.network)
            && (source.languages.is_empty()
                || source
                    .languages
                    .iter()
                    .any(|language| self.wishes.languages.contains(language)))
            && source.topics.iter().all(|topic| {
                !self.interests.is_refused(topic)
                    && (self.interests.strength(topic).is_some()
                        || self
                            .catalogue
                            .topic(topic)
                            .is_some_and(|topic| !topic.opt_in))
            })
    }

    /// Whether the same person was found to post more on another network in use.
    /// What was never read says nothing.
    pub(super) fn is_busier_elsewhere(&self, source: &Source) -> bool {
        let key = source.key();
        self.rates.get(&key).is_some_and(|here| {
            self.catalogue
                .same_person(source)
                .filter(|other| other.key() != key && self.fits(other))
                .filter_map(|other| self.rates.get(&other.key()))
                .any(|there| there > here)
        })
    }

    /// People for a topic in a lasting order that puts the best first and mixes
    /// kinds and networks. What was decided by hand does not move anybody.
    #[must_use]
    pub fn ranked(&self, topic: &Slug) -> Vec<Arc<Source>> {
        let mut people: BTreeMap<String, (f32, &Arc<Source>)> = BTreeMap::new();
        for source in self.catalogue.sources_of(topic) {
            if !self.fits(source) || self.is_busier_elsewhere(source) {
                continue;
            }
            let score = self.score(source, topic);
            let best = people.entry(source.person_key()).or_insert((score, source));
            if score > best.0 {
                *best = (score, source);
            }
        }
        let mut left: Vec<(f32, &Arc<Source>)> = people.into_values().collect();
        left.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.name.cmp(&b.1.name)));
        left.truncate(RANKED * 3);
        let mut order = Vec::new();
        let mut kinds: BTreeMap<Kind, i32> = BTreeMap::new();
        let mut networks: BTreeMap<Network, i32> = BTreeMap::new();
        while order.len() < RANKED && !left.is_empty() {
            let value = |(score, source): &(f32, &Arc<Source>)| {
                let kind = kinds.get(&source.kind).copied().unwrap_or_default();
                let network = networks.get(&source.network).copied().unwrap_or_default();
                // A second hashtag or robot adds less than a second person does.
                let repeat: f32 = match source.kind {
                    Kind::Hashtag | Kind::Bot => 0.5,
                    Kind::Person
                    | Kind::Organisation
                    | Kind::Publication
                    | Kind::Project
                    | Kind::Government => 0.9,
                };
                score * repeat.powi(kind) * 0.93_f32.powi(network)
            };
            let best = left
                .iter()
                .enumerate()
                .max_by(|a, b| value(a.1).total_cmp(&value(b.1)).then(b.0.cmp(&a.0)))
                .map(|(at, _)| at);
            let Some(at) = best else { break };
            let (_, source) = left.remove(at);
            *kinds.entry(source.kind).or_default() += 1;
            *networks.entry(source.network).or_default() += 1;
            order.push(Arc::clone(source));
        }
        order
    }

    /// How good a source is for a topic: editorial weight, whether the topic is its main one,
    /// and how many other interests it also serves.
    fn score(&self, source: &Source, topic: &Slug) -> f32 {
        let weight = f32::from(source.weight) / 9.0;
        let main = if source.topics.first() == Some(topic) {
            1.0
        } else {
            0.75
        };
        let others = source
            .topics
            .iter()
            .filter(|other| *other != topic && self.interests.strength(other).is_some())
            .count()
            .min(2);
        let also = if others > 0 { 1.1 } else { 1.0 };
        let readable = if source.network.readable() { 1.0 } else { 0.8 };
        weight * main * also * readable
    }

    /// Chooses the sources that fill the day as asked for, what was decided by hand first. As
    /// long as it is as good, what was chosen before stays.
    #[must_use]
    pub fn plan(&self, previous: &Plan) -> Plan {
        let question = Question::new(self);
        let before: Vec<SourceKey> = previous
            .entries()
            .iter()
            .map(|entry| entry.source.key())
            .collect();
        let choice = engine::choose(&question.instance, &question.previous(&before));
        let neighbours = self.neighbours();
        let entries = choice.chosen.iter().filter_map(|at| {
            let source = question.sources.get(*at)?;
            Some(Entry {
                source: Arc::clone(source),
                because: self.reasons(source, &neighbours),
            })
        });
        Plan::new(entries)
    }

    /// Topics next to a chosen one, each once, with the chosen topic.
    pub(super) fn neighbours(&self) -> Vec<(Slug, Slug)> {
        let mut found: Vec<(Slug, Slug)> = Vec::new();
        for (chosen, _) in self.interests.chosen() {
            let Some(topic) = self.catalogue.topic(chosen) else {
                continue;
            };
            for near in &topic.near {
                let known = found.iter().any(|(topic, _)| topic == near);
                let wanted = self.interests.strength(near).is_some();
                let refused = self.interests.is_refused(near);
                let shown = self.catalogue.topic(near).is_some_and(|near| !near.opt_in);
                if !known && !wanted && !refused && shown {
                    found.push((near.clone(), chosen.clone()));
                }
            }
        }
        found
    }

    /// Why a source is in the plan: interests that it serves, else the one next to which it is a
    /// surprise.
    fn reasons(&self, source: &Source, neighbours: &[(Slug, Slug)]) -> Vec<Because> {
        let mut reasons: Vec<Because> = self
            .interests
            .chosen()
            .iter()
            .filter(|(topic, _)| source.topics.contains(topic))
            .map(|(topic, _)| Because::Interest(topic.clone()))
            .collect();
        if self.choices.is_added(&source.key()) {
            reasons.push(Because::ByHand);
        }
        if reasons.is_empty() {
            let surprise = neighbours
                .iter()
                .find(|(topic, _)| source.topics.contains(topic));
            reasons.extend(surprise.map(|(topic, near)| Because::Surprise {
                topic: topic.clone(),
                near: near.clone(),
            }));
        }
        reasons
    }
}
