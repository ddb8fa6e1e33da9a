//! Who could be in the plan, by interest, and how much it would be a day.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::plan::{Because, Plan};
use super::select::Asked;
use super::source::{Slug, Source, SourceKey};

/// One person or organisation, on one or more networks.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The source that ticking puts into the plan.
    pub source: Arc<Source>,
    /// The same person elsewhere, on the networks in use.
    pub elsewhere: Vec<Arc<Source>>,
    /// Why it is suggested.
    pub because: Because,
    /// Posts a day: measured if posts have been read, else a prior by kind.
    pub posts_a_day: f32,
    /// Whether `posts_a_day` was measured.
    pub measured: bool,
    /// In the plan?
    pub ticked: bool,
}

/// The suggestions under one interest (or under "by hand").
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The interest; `None` for what was added by hand and fits no interest.
    pub topic: Option<Slug>,
    /// Those to show now, in a lasting order: ticking moves nothing.
    pub shown: Vec<Suggestion>,
    /// How many more there are.
    pub more: usize,
}

/// How much the plan would be a day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forecast {
    /// Posts a day.
    pub posts_a_day: f32,
    /// Fewest and most posts that eight of ten days would bring.
    pub posts_range: (f32, f32),
    /// Posts a day by interest, in the order of the interests; `None` is by hand.
    pub by_topic: Vec<(Option<Slug>, f32)>,
    /// Share of surprises, 0 to 1.
    pub surprise: f32,
    /// Number of sources.
    pub sources: usize,
}

/// What the people search shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceSearch {
    /// What was typed.
    pub query: String,
    /// Best first, bounded.
    pub hits: Vec<Suggestion>,
    /// A pasted handle or address being looked up.
    pub pasted: Pasted,
}

/// A pasted handle or address.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Pasted {
    /// Nothing pasted.
    #[default]
    Nothing,
    /// Being looked up under this id.
    Looking(super::effect::RequestId, String),
    /// Found and put into the plan.
    Added(SourceKey),
    /// Could not be found.
    Failed(String, super::problem::Problem),
}

/// Posts that people read in a minute: the middle between glancing (24 to 35 a minute)
/// and reading every word (8 a minute at 238 words a minute; Brysbaert 2019).
pub const POSTS_A_MINUTE: f32 = 12.0;

/// Suggestions shown under a topic before "more" is asked for.
pub const SHOWN_AT_FIRST: usize = 6;
/// Further suggestions that each "more" shows.
pub const SHOWN_MORE: usize = 6;

impl Asked<'_> {
    /// A source as a suggestion.
    #[must_use]
    pub fn suggestion(&self, source: &Arc<Source>, because: Because, plan: &Plan) -> Suggestion {
        let (posts_a_day, measured) = self.rate(source);
        let key = source.key();
        Suggestion {
            elsewhere: self
                .catalogue
                .same_person(source)
                .filter(|other| other.key() != key && self.fits(other))
                .cloned()
                .collect(),
            because,
            posts_a_day,
            measured,
            ticked: plan.entry(&key).is_some(),
            source: Arc::clone(source),
        }
    }

    /// The suggestions to show, by interest; everybody of the plan is among them.
    #[must_use]
    pub fn groups(&self, plan: &Plan, shown: &BTreeMap<Slug, usize>) -> Vec<Group> {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let planned: BTreeMap<String, Arc<Source>> = plan
            .entries()
            .iter()
            .map(|entry| (entry.source.person_key(), Arc::clone(&entry.source)))
            .collect();
        let mut groups = Vec::new();
        for (topic, _) in self.interests.chosen() {
            let ranked: Vec<Arc<Source>> = self
                .ranked(topic)
                .into_iter()
                .filter(|source| seen.insert(source.person_key()))
                // Of somebody on several networks, the account that was chosen.
                .map(|source| planned.get(&source.person_key()).cloned().unwrap_or(source))
                .collect();
            let asked = shown.get(topic).copied().unwrap_or(SHOWN_AT_FIRST);
            let last_ticked = ranked
                .iter()
                .rposition(|source| plan.entry(&source.key()).is_some())
                .map_or(0, |at| at + 1);
            let end = asked.max(last_ticked).min(ranked.len());
            let mut list: Vec<Suggestion> = ranked
                .iter()
                .take(end)
                .map(|source| self.suggestion(source, Because::Interest(topic.clone()), plan))
                .collect();
            for entry in plan.entries() {
                // Those chosen from further down than is ranked, and surprises.
                let here = entry.because.iter().find(|because| match because {
                    Because::Surprise { near, .. } => near == topic,
                    Because::Interest(of) => of == topic,
                    Because::ByHand => false,
                });
                if let Some(because) = here
                    && seen.insert(entry.source.person_key())
                {
                    list.push(self.suggestion(&entry.source, because.clone(), plan));
                }
            }
            groups.push(Group {
                topic: Some(topic.clone()),
                shown: list,
                more: ranked.len() - end,
            });
        }
        let others: Vec<Suggestion> = plan
            .entries()
            .iter()
            .filter(|entry| seen.insert(entry.source.person_key()))
            .map(|entry| {
                let because = entry.because.first().cloned().unwrap_or(Because::ByHand);
                self.suggestion(&entry.source, because, plan)
            })
            .collect();
        if !others.is_empty() {
            groups.insert(
                0,
                Group {
                    topic: None,
                    shown: others,
                    more: 0,
                },
            );
        }
        groups
    }

    /// How much a plan is a day.
    #[must_use]
    pub fn forecast(&self, plan: &Plan) -> Forecast {
        let mut by_topic: Vec<(Option<Slug>, f32)> = self
            .interests
            .chosen()
            .iter()
            .map(|(topic, _)| (Some(topic.clone()), 0.0))
            .collect();
        let (mut all, mut surprises, mut variance) = (0.0, 0.0, 0.0);
        for entry in plan.entries() {
            let (rate, measured) = self.rate(&entry.source);
            all += rate;
            variance += if measured {
                rate * DISPERSION
            } else {
                (rate * GUESS).powi(2)
            };
            let reason = entry.because.first();
            let topic = match reason {
                Some(Because::Interest(topic)) => Some(topic.clone()),
                Some(Because::Surprise { .. }) => {
                    surprises += rate;
                    continue;
                }
                Some(Because::ByHand) | None => None,
            };
            match by_topic.iter_mut().find(|(known, _)| *known == topic) {
                Some((_, sum)) => *sum += rate,
                None => by_topic.push((topic, rate)),
            }
        }
        Forecast {
            posts_a_day: all,
            posts_range: range(all, variance),
            by_topic,
            surprise: if all > 0.0 { surprises / all } else { 0.0 },
            sources: plan.len(),
        }
    }
}

/// Standard deviation of the posts a day of an unread source, as a multiple of what is guessed:
/// that of a lognormal distribution with σ = 1.2, as widely as accounts of one kind differ.
const GUESS: f32 = 1.8;
/// Variance of the posts a day of a source that was read, as a multiple of its rate: people post
/// in bursts, more unevenly than by chance alone (1).
const DISPERSION: f32 = 2.0;
/// So many standard deviations to both sides hold eight of ten cases of a normal distribution.
const EIGHT_OF_TEN: f32 = 1.28;

fn range(mean: f32, variance: f32) -> (f32, f32) {
    let width = EIGHT_OF_TEN * variance.sqrt();
    ((mean - width).max(0.0), mean + width)
}
