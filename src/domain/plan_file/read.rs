//! Checking what a file holds: whoever wrote it is not trusted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::clean::{clean, is_public_address};
use super::{PlanFile, strength_code, wire};
use crate::catalogue::Catalogue;
use crate::domain::interests::{Interests, Strength};
use crate::domain::plan::{Because, Choices, Entry, Plan, Wishes};
use crate::domain::source::{Kind, Network, Slug, Source, SourceKey};

/// Longest name, in characters.
const MAX_NAME: usize = 200;
/// Longest line about a source, in characters.
const MAX_ABOUT: usize = 300;
/// Most languages of a person or a source.
const MAX_LANGUAGES: usize = 20;
/// Most topics, and most reasons, of one source.
const MAX_TOPICS: usize = 12;
/// Weight of sources that the catalogue does not know: in the middle of 1 to 9.
const WEIGHT: u8 = 5;

/// Keeps of a file what can be used, and counts the rest.
pub(super) fn check(file: wire::File, catalogue: &Catalogue) -> PlanFile {
    let mut unknown: BTreeSet<Slug> = BTreeSet::new();
    let mut known = |topic: &Slug| {
        let known = catalogue.topic(topic).is_some();
        if !known {
            unknown.insert(topic.clone());
        }
        known
    };
    let wishes = wishes(&file);
    let mut interests = Interests::default();
    let mut seen = BTreeSet::new();
    for topic in file.not_for_me {
        if known(&topic) {
            interests.refuse(&topic, true);
        }
    }
    for interest in file.interests {
        if known(&interest.topic) && seen.insert(interest.topic.clone()) {
            interests.set(&interest.topic, Some(strength(&interest.strength)));
        }
    }

    let mut entries: Vec<Entry> = Vec::new();
    let mut by_hand: Vec<bool> = Vec::new();
    let mut places: BTreeMap<SourceKey, usize> = BTreeMap::new();
    let mut left_out = 0;
    for wire in file.sources {
        let ticked = wire.by_hand;
        let Some(entry) = entry(wire, catalogue, &mut known) else {
            left_out += 1;
            continue;
        };
        let key = entry.source.key();
        match places.get(&key) {
            Some(&place) => {
                if let (Some(old), Some(old_ticked)) =
                    (entries.get_mut(place), by_hand.get_mut(place))
                {
                    for reason in entry.because {
                        if !old.because.contains(&reason) && old.because.len() < MAX_TOPICS {
                            old.because.push(reason);
                        }
                    }
                    *old_ticked |= ticked;
                }
            }
            None if entries.len() < Plan::MAX => {
                places.insert(key, entries.len());
                entries.push(entry);
                by_hand.push(ticked);
            }
            None => left_out += 1,
        }
    }
    let added = entries
        .iter()
        .zip(by_hand)
        .filter(|(_, ticked)| *ticked)
        .map(|(entry, _)| Arc::clone(&entry.source))
        .collect();
    PlanFile {
        interests,
        wishes,
        choices: Choices {
            added,
            removed: BTreeSet::new(),
        },
        plan: Plan::new(entries),
        left_out: left_out + unknown.len(),
    }
}

/// A source with its reasons; `None` if its address cannot be used.
fn entry(
    wire: wire::Source,
    catalogue: &Catalogue,
    known: &mut impl FnMut(&Slug) -> bool,
) -> Option<Entry> {
    let network = Network::from_code(&wire.network)?;
    let key = SourceKey::new(network, &wire.address);
    let source = match catalogue.source(&key) {
        Some(source) => Arc::clone(source),
        None => Arc::new(stranger(network, &wire, known)?),
    };
    let mut because: Vec<Because> = Vec::new();
    for reason in wire.because {
        let wire::Reason::Known(reason) = reason else {
            continue;
        };
        let usable = match &reason {
            Because::Interest(topic) => known(topic),
            Because::Surprise { topic, near } => known(topic) & known(near),
            Because::ByHand => true,
        };
        if usable && !because.contains(&reason) && because.len() < MAX_TOPICS {
            because.push(reason);
        }
    }
    if because.is_empty() {
        // Somebody wrote it into the file.
        because.push(Because::ByHand);
    }
    Some(Entry { source, because })
}

/// A source that the catalogue does not know.
fn stranger(
    network: Network,
    wire: &wire::Source,
    known: &mut impl FnMut(&Slug) -> bool,
) -> Option<Source> {
    if !is_public_address(network, &wire.address) {
        return None;
    }
    let hashtag = network == Network::Mastodon && wire.address.starts_with('#');
    let kind = match Kind::from_code(&wire.kind) {
        Some(kind) if (kind == Kind::Hashtag) == hashtag => kind,
        Some(_) | None if hashtag => Kind::Hashtag,
        Some(_) | None if network == Network::Web => Kind::Publication,
        Some(_) | None => Kind::Person,
    };
    let mut topics: Vec<Slug> = Vec::new();
    for topic in &wire.topics {
        if topics.len() < MAX_TOPICS && known(topic) && !topics.contains(topic) {
            topics.push(topic.clone());
        }
    }
    let mut source = Source {
        network,
        address: wire.address.clone(),
        name: clean(&wire.name, MAX_NAME),
        kind,
        topics,
        languages: languages(&wire.languages),
        about: clean(&wire.about, MAX_ABOUT),
        person: None,
        weight: WEIGHT,
    };
    if source.name.is_empty() {
        source.name = source.shown_address();
    }
    Some(source)
}

fn wishes(file: &wire::File) -> Wishes {
    let mut wishes = Wishes::default();
    if let Some(minutes) = file.minutes.as_ref().and_then(whole) {
        let most = *Wishes::MINUTES.end();
        wishes.minutes = u32::try_from(minutes)
            .unwrap_or(most)
            .clamp(*Wishes::MINUTES.start(), most);
    }
    if let Some(surprise) = file.surprise.as_ref().and_then(whole) {
        wishes.surprise = u8::try_from(surprise)
            .unwrap_or(Wishes::MAX_SURPRISE)
            .min(Wishes::MAX_SURPRISE);
    }
    let languages = languages(&file.languages);
    if !languages.is_empty() {
        wishes.languages = languages.into_iter().collect();
    }
    let networks: BTreeSet<Network> = file
        .networks
        .iter()
        .filter_map(|code| Network::from_code(code))
        .collect();
    if !networks.is_empty() {
        wishes.networks = networks;
    }
    wishes
}

/// A number without its fraction, and none below zero.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "casts of floats stay within the bounds"
)]
fn whole(number: &serde_json::Number) -> Option<u64> {
    number.as_f64().map(|number| number.max(0.0) as u64)
}

fn languages(codes: &[String]) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for code in codes {
        let valid = code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase());
        if valid && !languages.contains(code) && languages.len() < MAX_LANGUAGES {
            languages.push(code.clone());
        }
    }
    languages
}

fn strength(code: &str) -> Strength {
    [Strength::Little, Strength::Lot]
        .into_iter()
        .find(|strength| strength_code(*strength) == code)
        .unwrap_or(Strength::Some)
}
