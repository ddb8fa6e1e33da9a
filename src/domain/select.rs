//! Chooses the sources of a plan: relevance, variety, minutes a day.
//!
//! A simple choice by turns. It answers the question that the full engine will answer
//! ([`Asked`] → [`Plan`]), so that the engine can take its place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::interests::Interests;
use super::plan::{Because, Choices, Entry, Plan, Wishes};
use super::source::{Kind, Network, Slug, Source, SourceKey};
use super::suggest::POSTS_A_MINUTE;
use crate::catalogue::Catalogue;

/// Most suggestions ranked under one topic.
const RANKED: usize = 60;
/// Most sources chosen by itself; the person may add more by hand.
const MOST_SOURCES: usize = 40;
/// Most sources chosen by itself under one topic.
const MOST_PER_TOPIC: usize = 12;
/// Most surprises chosen by itself.
const MOST_SURPRISES: usize = 10;

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
        self.rates
            .get(&source.key())
            .map_or((prior_rate(source), false), |rate| (*rate, true))
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

    /// People for a topic in a lasting order that puts the best first and mixes
    /// kinds and networks. What was decided by hand does not move anybody.
    #[must_use]
    pub fn ranked(&self, topic: &Slug) -> Vec<Arc<Source>> {
        let mut people: BTreeMap<String, (f32, &Arc<Source>)> = BTreeMap::new();
        for source in self.catalogue.sources_of(topic) {
            if !self.fits(source) {
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

    /// Chooses sources by interest within the minutes, then surprises, then what was
    /// decided by hand. A stand-in for the full engine, with the same question and answer.
    #[must_use]
    pub fn plan(&self) -> Plan {
        let mut entries: Vec<Entry> = Vec::new();
        let mut people: BTreeSet<String> = self
            .choices
            .added
            .iter()
            .map(|source| source.person_key())
            .collect();
        for source in &self.choices.added {
            entries.push(Entry {
                source: Arc::clone(source),
                because: self.reasons(source, true),
            });
        }
        let by_hand: f32 = self
            .choices
            .added
            .iter()
            .map(|source| self.rate(source).0)
            .sum();
        #[expect(clippy::cast_precision_loss, reason = "at most 90 minutes")]
        let budget = (self.wishes.minutes as f32 * POSTS_A_MINUTE - by_hand).max(0.0);
        let surprise = f32::from(self.wishes.surprise.min(Wishes::MAX_SURPRISE)) / 100.0;
        self.choose_by_interest(budget * (1.0 - surprise), &mut entries, &mut people);
        self.choose_surprises(budget * surprise, surprise, &mut entries, &mut people);
        Plan::new(entries)
    }

    fn choose_by_interest(
        &self,
        budget: f32,
        entries: &mut Vec<Entry>,
        people: &mut BTreeSet<String>,
    ) {
        let shares: f64 = self
            .interests
            .chosen()
            .iter()
            .map(|(_, strength)| strength.share())
            .sum();
        let mut queues: Vec<Queue> = self
            .interests
            .chosen()
            .iter()
            .map(|(topic, strength)| Queue {
                #[expect(clippy::cast_possible_truncation, reason = "a share between 0 and 1")]
                left: budget * (strength.share() / shares) as f32,
                taken: 0,
                ranked: self.ranked(topic).into_iter(),
            })
            .collect();
        let mut room = MOST_SOURCES;
        // Turn by turn, so that the last interest is not left with what the others spared.
        loop {
            let mut progress = false;
            for queue in &mut queues {
                if room == 0 || queue.taken >= MOST_PER_TOPIC {
                    continue;
                }
                let next = queue.ranked.by_ref().find(|source| {
                    let rate = self.rate(source).0;
                    // Each interest gets one source even when the day is short.
                    !self.choices.removed.contains(&source.key())
                        && !people.contains(&source.person_key())
                        && (queue.taken == 0 || rate <= queue.left)
                });
                if let Some(source) = next {
                    queue.left -= self.rate(&source).0;
                    queue.taken += 1;
                    room -= 1;
                    progress = true;
                    people.insert(source.person_key());
                    let because = self.reasons(&source, false);
                    entries.push(Entry { source, because });
                }
            }
            if !progress {
                return;
            }
        }
    }

    fn choose_surprises(
        &self,
        budget: f32,
        share: f32,
        entries: &mut Vec<Entry>,
        people: &mut BTreeSet<String>,
    ) {
        if share <= 0.0 || self.interests.is_empty() {
            return;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "at most 40 sources"
        )]
        let wanted = ((entries.len() as f32 * share / (1.0 - share)).round() as usize)
            .clamp(1, MOST_SURPRISES);
        let mut neighbours = self.neighbours();
        // The same interests give the same surprises.
        let seed = neighbours
            .iter()
            .flat_map(|(topic, _)| topic.as_str().bytes())
            .fold(17_u64, |seed, byte| {
                seed.wrapping_mul(31).wrapping_add(u64::from(byte))
            });
        fastrand::Rng::with_seed(seed).shuffle(&mut neighbours);
        let mut left = budget;
        let mut taken = 0;
        for (topic, near) in neighbours {
            if taken == wanted {
                return;
            }
            let next = self.ranked(&topic).into_iter().take(8).find(|source| {
                source.kind != Kind::Hashtag
                    && !self.choices.removed.contains(&source.key())
                    && !people.contains(&source.person_key())
                    && (taken == 0 || self.rate(source).0 <= left)
            });
            if let Some(source) = next {
                left -= self.rate(&source).0;
                taken += 1;
                people.insert(source.person_key());
                let because = vec![Because::Surprise {
                    topic: topic.clone(),
                    near,
                }];
                entries.push(Entry { source, because });
            }
        }
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

    /// Why a source is in the plan.
    fn reasons(&self, source: &Source, by_hand: bool) -> Vec<Because> {
        let mut reasons: Vec<Because> = self
            .interests
            .chosen()
            .iter()
            .filter(|(topic, _)| source.topics.contains(topic))
            .map(|(topic, _)| Because::Interest(topic.clone()))
            .collect();
        if by_hand {
            reasons.push(Because::ByHand);
        }
        reasons
    }
}

/// What is still to be chosen for one interest.
struct Queue {
    left: f32,
    taken: usize,
    ranked: std::vec::IntoIter<Arc<Source>>,
}
