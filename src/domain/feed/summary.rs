//! Counts beside the feed.

use std::collections::BTreeMap;

use super::{DAY_SECS, Parts, WEEK_SECS};
use crate::domain::plan::Because;
use crate::domain::post::Post;
use crate::domain::preview::{FeedItem, Preview, SourcePosts, Status, Summary, Unseen};
use crate::domain::problem::Problem;
use crate::domain::source::{Network, Slug, Source, SourceKey};

pub(super) fn summarise(preview: &Preview, parts: &Parts<'_>, items: &[FeedItem]) -> Summary {
    let since = parts.now - WEEK_SECS;
    let mut summary = Summary {
        posts: items.len(),
        ..Summary::default()
    };
    let mut by_topic: BTreeMap<Option<Slug>, usize> = BTreeMap::new();
    let mut loud: BTreeMap<SourceKey, usize> = BTreeMap::new();
    for item in items {
        match item.because.first() {
            Some(Because::Surprise { .. }) => summary.surprises += 1,
            because => {
                let topic = because.and_then(|because| because.topic().cloned());
                *by_topic.entry(topic).or_default() += 1;
            }
        }
        if item.post.at >= since {
            *loud.entry(item.post.source.clone()).or_default() += 1;
            let local = item.post.at + i64::from(parts.utc_offset_secs);
            let hour = usize::try_from(local.rem_euclid(DAY_SECS) / 3_600).unwrap_or_default();
            if let Some(count) = summary.by_hour.get_mut(hour) {
                *count += 1;
            }
        }
    }
    summary.by_topic = by_topic.into_iter().collect();
    summary
        .by_topic
        .sort_by_key(|share| std::cmp::Reverse(share.1));
    let recent = loud.clone();
    summary.loudest = loud.into_iter().collect();
    summary
        .loudest
        .sort_by_key(|loud| std::cmp::Reverse(loud.1));
    summary.loudest.truncate(5);
    for source in preview.sources.values() {
        match source.status {
            Status::Unreadable => continue,
            Status::Live => summary.answered += 1,
            Status::Failed(_) => summary.failed += 1,
            Status::Waiting | Status::Loading(_) => {}
        }
        summary.readable += 1;
    }
    let rates: Vec<f32> = preview
        .sources
        .iter()
        .filter(|(_, source)| source.fetched_at.is_some())
        .map(|(key, source)| {
            let recent = recent.get(key).copied().unwrap_or_default();
            a_day(recent, span_secs(source, parts.now))
        })
        .collect();
    summary.posts_a_day = (!rates.is_empty()).then(|| rates.iter().sum());
    summary.complete_since = complete_since(preview);
    summary.unseen = unseen(preview, parts);
    summary
}

/// Posts a day that a source brings somebody who follows nobody else, by its network's own rules
/// for home timelines, over the last seven days; over less if what it gave does not reach back so
/// far. `None` before it has answered.
#[must_use]
pub fn rate(source: &Source, posts: &SourcePosts, now: i64) -> Option<f32> {
    posts.fetched_at?;
    let since = now - WEEK_SECS;
    let shown = super::home_of(source.network, &[(source, posts)]);
    let recent = shown.iter().filter(|entry| entry.post.at >= since).count();
    Some(a_day(recent, span_secs(posts, now)))
}

/// How long the posts of a source reach back within the last seven days, in seconds.
fn span_secs(source: &SourcePosts, now: i64) -> i64 {
    let oldest = source.posts.iter().map(|post| post.at).min().unwrap_or(now);
    // A site's feed may end with what was published within an hour.
    let shortest = match source.posts.first().map(|post| post.network) {
        Some(Network::Web) => DAY_SECS,
        Some(Network::Mastodon | Network::Bluesky | Network::X) | None => 3_600,
    };
    if source.rest.older && oldest > now - WEEK_SECS {
        (now - oldest).max(shortest)
    } else {
        WEEK_SECS
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a few posts and seconds of a week"
)]
fn a_day(posts: usize, span_secs: i64) -> f32 {
    posts as f32 * DAY_SECS as f32 / span_secs as f32
}

/// Since when nothing is missing: older posts of somebody loud may not have been given.
fn complete_since(preview: &Preview) -> Option<i64> {
    preview
        .sources
        .values()
        .filter(|source| source.rest.older)
        .filter_map(|source| {
            source
                .posts
                .iter()
                .rfind(|post| post.network != Network::Web)
        })
        .map(|post| post.at)
        .max()
}

/// What nobody can preview.
fn unseen(preview: &Preview, parts: &Parts<'_>) -> Unseen {
    let mut unseen = Unseen::default();
    for entry in parts.plan.entries() {
        let Some(source) = preview.sources.get(&entry.source.key()) else {
            continue;
        };
        let network = entry.source.network;
        unseen.withheld += source.rest.withheld;
        unseen.unread += source.rest.unread;
        unseen.unaddressed += source.posts.iter().filter(|post| unaddressed(post)).count();
        match &source.status {
            Status::Failed(Problem::HiddenSignedOut) => unseen.hidden_people += 1,
            Status::Unreadable => unseen.unreadable += 1,
            Status::Failed(_) if matches!(network, Network::Mastodon | Network::Bluesky) => {
                unseen.failed += 1;
            }
            Status::Failed(_) | Status::Waiting | Status::Loading(_) | Status::Live => {}
        }
        if network == Network::Mastodon && entry.source.hashtag().is_none() {
            unseen.may_write_for_followers += 1;
        }
    }
    unseen
}

/// A Mastodon reply that may be to anybody: the server names authors only by ids of its own.
fn unaddressed(post: &Post) -> bool {
    post.network == Network::Mastodon
        && post.shared_by.is_none()
        && post
            .reply_to
            .as_ref()
            .is_some_and(|reply| reply.author.is_none() && !reply.parent.is_empty())
}
