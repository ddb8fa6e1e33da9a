//! The instance that a person's answers make of the catalogue.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fastrand::Rng;

use super::{Candidate, Instance};
use crate::domain::plan::Wishes;
use crate::domain::select::Asked;
use crate::domain::source::{Kind, Slug, Source, SourceKey};

/// Most accounts chosen by themselves; the person may add more by hand.
pub const MOST: usize = 40;
/// Most accounts chosen for one topic alone, so that a first list is not endless.
pub const MOST_PER_TOPIC: usize = 12;
/// Most neighbouring topics that surprises are taken from.
pub const MAX_SURPRISES: usize = 10;
/// No account fills more than this part of the day: one voice is no feed.
pub const LOUDEST: f64 = 0.25;
/// No account with more than this share of unwanted posts. None is measured yet.
pub const UNWANTED: f64 = 0.3;
/// Share of its posts that a source is taken to spend on its main topic until they are measured.
const MAIN: f32 = 0.8;
/// The same for each further topic; together never more than all posts.
const FURTHER: f32 = 0.6;

/// Who stands so far down in the order of suggestions is worth half as much as the first.
const HALF: f32 = 20.0;
/// Place of those who are not in that order at all.
const LAST: f32 = 60.0;

/// An instance, with what its numbers stand for.
#[derive(Clone, Debug)]
pub struct Question {
    /// For [`super::choose`].
    pub instance: Instance,
    /// The sources, in the order of the instance's candidates.
    pub sources: Vec<Arc<Source>>,
    /// The topics, in the order of the instance's shares: the chosen ones, then surprises.
    pub topics: Vec<Slug>,
}

impl Question {
    /// Reads off what was asked. Chosen topics share the day by their strengths, less the part
    /// for surprises, which some neighbouring topics share evenly.
    #[must_use]
    pub fn new(asked: &Asked<'_>) -> Self {
        let mut topics: Vec<Slug> = Vec::new();
        let mut shares: Vec<f64> = Vec::new();
        for (topic, strength) in asked.interests.chosen() {
            topics.push(topic.clone());
            shares.push(strength.share());
        }
        let chosen = topics.len();
        let surprise = f64::from(asked.wishes.surprise.min(Wishes::MAX_SURPRISE)) / 100.0;
        let neighbours = surprises(asked, surprise);
        let most = MOST.min(chosen * MOST_PER_TOPIC + neighbours.len());
        if !neighbours.is_empty() {
            let sum: f64 = shares.iter().sum();
            #[expect(clippy::cast_precision_loss, reason = "at most 10")]
            let each = sum * surprise / (1.0 - surprise) / neighbours.len() as f64;
            shares.extend(neighbours.iter().map(|_| each));
            topics.extend(neighbours);
        }
        let mut sources: Vec<(Arc<Source>, Option<bool>)> = Vec::new();
        let mut known: BTreeSet<SourceKey> = BTreeSet::new();
        for source in &asked.choices.added {
            if known.insert(source.key()) {
                sources.push((Arc::clone(source), Some(true)));
            }
        }
        for (at, topic) in topics.iter().enumerate() {
            for source in asked.catalogue.sources_of(topic) {
                // Anybody may post under a hashtag: it is no surprise to be answered for.
                let tag = at >= chosen && source.kind == Kind::Hashtag;
                let fits = asked.fits(source) && !asked.is_busier_elsewhere(source);
                if !tag && fits && known.insert(source.key()) {
                    let out = asked.choices.removed.contains(&source.key());
                    sources.push((Arc::clone(source), out.then_some(false)));
                }
            }
        }
        let ranks: Vec<BTreeMap<String, usize>> = topics
            .iter()
            .map(|topic| {
                let ranked = asked.ranked(topic).into_iter();
                ranked.map(|source| source.person_key()).zip(0..).collect()
            })
            .collect();
        let mut persons: BTreeMap<String, usize> = BTreeMap::new();
        let candidates = sources
            .iter()
            .map(|(source, fixed)| {
                let next = persons.len();
                Candidate {
                    rate: asked.rate(source).0,
                    worth: worth(source, &topics, &ranks),
                    person: *persons.entry(source.person_key()).or_insert(next),
                    unwanted: 0.0,
                    fixed: *fixed,
                }
            })
            .collect();
        Self {
            instance: Instance {
                shares,
                candidates,
                budget: asked.budget(),
                most: most + asked.choices.added.len(),
                loudest: LOUDEST,
                unwanted: UNWANTED,
            },
            sources: sources.into_iter().map(|(source, _)| source).collect(),
            topics,
        }
    }

    /// The previous choice in this question's numbers, for [`super::choose`].
    #[must_use]
    pub fn previous(&self, keys: &[SourceKey]) -> Vec<usize> {
        let known: BTreeSet<&SourceKey> = keys.iter().collect();
        self.sources
            .iter()
            .enumerate()
            .filter(|(_, source)| known.contains(&source.key()))
            .map(|(at, _)| at)
            .collect()
    }
}

/// Neighbouring topics for surprises: about as many as accounts fit into their part of the day.
/// The same interests give the same ones, and a larger part only adds to them.
fn surprises(asked: &Asked<'_>, surprise: f64) -> Vec<Slug> {
    if surprise <= 0.0 {
        return Vec::new();
    }
    let mut neighbours: Vec<Slug> = asked
        .neighbours()
        .into_iter()
        .map(|(topic, _)| topic)
        .collect();
    let seed = neighbours
        .iter()
        .flat_map(|topic| topic.as_str().bytes())
        .fold(17_u64, |seed, byte| {
            seed.wrapping_mul(31).wrapping_add(u64::from(byte))
        });
    Rng::with_seed(seed).shuffle(&mut neighbours);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a part of 40 accounts"
    )]
    let wanted = (MOST as f64 * surprise).round() as usize;
    neighbours.truncate(wanted.clamp(1, MAX_SURPRISES));
    neighbours
}

/// Worth per topic of the question: editorial weight times share of posts, both rough until
/// posts have been read. Posts that cannot be read here are worth less, and so is who stands
/// further down in the order of suggestions, which mixes kinds and networks: a feed of one kind
/// of source is a poor one, however well it fills the day.
fn worth(source: &Source, topics: &[Slug], ranks: &[BTreeMap<String, usize>]) -> Vec<(usize, f32)> {
    let person = source.person_key();
    let share = |at: usize| if at == 0 { MAIN } else { FURTHER };
    let sum: f32 = (0..source.topics.len()).map(share).sum();
    let readable = if source.network.readable() { 1.0 } else { 0.8 };
    let quality = f32::from(source.weight.min(9)) / 9.0 * readable;
    source
        .topics
        .iter()
        .enumerate()
        .filter_map(|(at, topic)| {
            let asked = topics.iter().position(|asked| asked == topic)?;
            let rank = ranks.get(asked)?.get(&person).copied();
            let place = HALF / (HALF + rank.map_or(LAST, rank_as_number));
            Some((asked, quality * place * share(at) / sum.max(1.0)))
        })
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "at most 60 are ranked")]
const fn rank_as_number(rank: usize) -> f32 {
    rank as f32
}
