//! Merges what each network would show into one feed and counts what is in it.

mod examples;
mod refused;
mod summary;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::home::{Entry, Followed, Rule, bearer, bluesky, mastodon};
use super::interests::Interests;
use super::plan::{Because, Plan};
use super::post::Post;
use super::preview::{FeedItem, Preview, SourcePosts};
use super::source::{Network, Slug, Source, SourceKey};
use crate::catalogue::Catalogue;
use examples::examples;
use refused::Refused;
use summary::summarise;

pub use examples::example_of;
pub use summary::rate;

const DAY_SECS: i64 = 86_400;
const WEEK_SECS: i64 = 7 * DAY_SECS;

/// What the feed is made from.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// Topics.
    pub catalogue: &'a Catalogue,
    /// Topics wanted and refused.
    pub interests: &'a Interests,
    /// Who is in the plan.
    pub plan: &'a Plan,
    /// Seconds since 1970.
    pub now: i64,
    /// The person's offset from UTC in seconds.
    pub utc_offset_secs: i32,
}

/// Merges anew after posts arrived or the plan, wishes or filters changed.
pub fn rebuild(preview: &mut Preview, parts: &Parts<'_>) {
    let refused = Refused::new(parts);
    let reasons = Reasons::new(preview, parts);
    let mut entries = timelines(preview, parts);
    entries.sort_by(|a, b| a.post.newest_first(&b.post));

    let mut shown = BTreeSet::new();
    let mut counted = BTreeSet::new();
    let mut hidden: BTreeMap<Slug, usize> = BTreeMap::new();
    let mut items: Vec<FeedItem> = Vec::new();
    for entry in entries {
        // Two feeds of one site may hold the same entry. The networks' own rules say what may
        // stand in their timelines twice.
        if entry.rule == Rule::Feed && !shown.insert(entry.post.id.clone()) {
            continue;
        }
        let hidden_by = refused.topic_of(&entry.post);
        if let Some(topic) = &hidden_by {
            // Several people may have passed it on: counted once, shown or not.
            if counted.insert(entry.post.id.clone()) {
                *hidden.entry(topic.clone()).or_default() += 1;
            }
            if !preview.show_hidden {
                continue;
            }
        }
        items.push(FeedItem {
            because: reasons.of(&entry.post),
            rule: entry.rule,
            root_above: entry.root_above,
            parent_above: entry.parent_above,
            post: entry.post,
            hidden_by,
        });
    }
    let mut summary = summarise(preview, parts, &items);
    summary.hidden = hidden.into_iter().collect();
    summary
        .hidden
        .sort_by_key(|hidden| std::cmp::Reverse(hidden.1));
    let examples = examples(preview, parts);
    summary.examples = examples.len();
    items.extend(examples);
    preview.summary = summary;
    preview.feed = items;
}

/// What each network's home timeline would be, one after the other.
fn timelines(preview: &Preview, parts: &Parts<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for network in [Network::Bluesky, Network::Mastodon, Network::Web] {
        if preview.filter.is_some_and(|only| only != network) {
            continue;
        }
        let sources: Vec<(&Source, &SourcePosts)> = parts
            .plan
            .entries()
            .iter()
            .map(|entry| entry.source.as_ref())
            .filter(|source| source.network == network)
            .filter_map(|source| Some((source, preview.sources.get(&source.key())?)))
            .collect();
        entries.extend(home_of(network, &sources));
    }
    entries
}

/// The timeline of somebody who follows these sources of one network.
fn home_of(network: Network, sources: &[(&Source, &SourcePosts)]) -> Vec<Entry> {
    let accounts: Vec<Option<String>> = sources
        .iter()
        .map(|(source, posts)| account_id(source, posts))
        .collect();
    let followed: Followed = accounts.iter().flatten().cloned().collect();
    match network {
        Network::Bluesky => {
            let posts = sources.iter().flat_map(|(_, posts)| posts.posts.iter());
            bluesky::following(&bluesky::timeline(posts.cloned()), &followed)
        }
        Network::Mastodon => {
            let follows: Vec<mastodon::Follow<'_>> = sources
                .iter()
                .zip(&accounts)
                .map(|((_, posts), account)| mastodon::Follow {
                    account: account.as_deref(),
                    posts: &posts.posts,
                })
                .collect();
            mastodon::live(&follows, &followed)
        }
        // A reader of feeds shows all there is; X shows nothing to anybody signed out.
        Network::Web | Network::X => sources
            .iter()
            .flat_map(|(_, posts)| &posts.posts)
            .map(|post| Entry::alone(Arc::clone(post), Rule::Feed))
            .collect(),
    }
}

/// Id of the account behind a source, as its posts tell it; `None` for a hashtag.
fn account_id(source: &Source, posts: &SourcePosts) -> Option<String> {
    if source.hashtag().is_some() {
        return None;
    }
    Some(match posts.posts.first() {
        Some(post) => bearer(post).id.clone(),
        None => source.address.to_lowercase(),
    })
}

/// Why the sources that bring a post are in the plan.
struct Reasons<'a> {
    sources: BTreeMap<&'a SourceKey, &'a [Because]>,
    /// Sources that bring a post, by its id, where there are several.
    bearers: BTreeMap<&'a str, Vec<&'a SourceKey>>,
}

impl<'a> Reasons<'a> {
    fn new(preview: &'a Preview, parts: &Parts<'a>) -> Self {
        let mut reasons = Self {
            sources: BTreeMap::new(),
            bearers: BTreeMap::new(),
        };
        for entry in parts.plan.entries() {
            let Some((key, source)) = preview.sources.get_key_value(&entry.source.key()) else {
                continue;
            };
            reasons.sources.insert(key, &entry.because);
            for post in &source.posts {
                reasons.bearers.entry(&post.id).or_default().push(key);
            }
        }
        reasons
    }

    /// Those of the source that brought it first, then of the others in the plan's order.
    fn of(&self, post: &Post) -> Vec<Because> {
        let others = self.bearers.get(post.id.as_str()).into_iter().flatten();
        let mut because: Vec<Because> = Vec::new();
        for key in std::iter::once(&post.source).chain(others.copied()) {
            for reason in self.sources.get(key).copied().unwrap_or_default() {
                if !because.contains(reason) {
                    because.push(reason.clone());
                }
            }
        }
        because
    }
}
