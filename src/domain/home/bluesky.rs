//! Bluesky: the server's timeline and what the Following tab makes of it.
//!
//! Sources: bluesky-social/atproto `packages/bsky` (`data-plane/server/routes/feeds.ts`,
//! `api/app/bsky/feed/getTimeline.ts`, `views/index.ts`) for the server, and
//! bluesky-social/social-app `src/lib/api/feed-manip.ts` with
//! `src/state/preferences/feed-tuners.tsx` for the tab, with the settings of a new account:
//! replies, reposts and quotes shown.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Entry, Followed, Rule, bearer};
use crate::domain::post::{Answered, Post, Thread};

/// What `getTimeline` gives somebody who follows exactly those whose author feeds these are:
/// every post, reply and repost, newest first by `sortAt`, then by CID (`feeds.ts`).
#[must_use]
pub fn timeline(posts: impl IntoIterator<Item = Arc<Post>>) -> Vec<Arc<Post>> {
    let mut posts: Vec<Arc<Post>> = posts.into_iter().collect();
    posts.sort_by(|a, b| a.newest_first(b));
    // The same account read under two names.
    posts.dedup_by(|a, b| a.id == b.id && bearer(a).id == bearer(b).id && a.place == b.place);
    posts
}

/// What the Following tab shows of a timeline, which is newest first.
#[must_use]
pub fn following(timeline: &[Arc<Post>], followed: &Followed) -> Vec<Entry> {
    let kept = timeline
        .iter()
        .filter(|post| !is_orphan(post))
        .filter(|post| reply_is_shown(post, followed));
    let mut threads = BTreeSet::new();
    let mut seen = Seen::default();
    kept.filter(|post| is_first_of_thread(post, &mut threads))
        .filter_map(|post| seen.entry(post))
        .collect()
}

fn thread(post: &Post) -> Option<&Thread> {
    post.reply_to
        .as_ref()
        .and_then(|reply| reply.thread.as_deref())
}

/// `removeOrphans`: what a reply answers, or the first post of its thread, is gone or blocked.
/// Reposts only go if the server handed over no thread at all.
fn is_orphan(post: &Post) -> bool {
    let Some(reply) = &post.reply_to else {
        return false;
    };
    match reply.thread.as_deref() {
        None => true,
        Some(thread) => {
            post.shared_by.is_none() && (thread.parent.id().is_none() || thread.root.id().is_none())
        }
    }
}

/// Authors above a reply, as far as the server tells them.
fn authors_above(thread: &Thread) -> impl Iterator<Item = &str> {
    [
        thread.parent.author(),
        thread.grandparent_author.as_deref(),
        thread.root.author(),
    ]
    .into_iter()
    .flatten()
}

fn is_own_thread(post: &Post) -> bool {
    thread(post).is_some_and(|thread| authors_above(thread).all(|above| above == post.author.id))
}

/// `followedRepliesOnly`: a reply is shown if everybody above it is its author, or if somebody
/// else among them is followed. Reposted replies are exempt.
fn reply_is_shown(post: &Post, followed: &Followed) -> bool {
    let Some(thread) = thread(post).filter(|_| post.shared_by.is_none()) else {
        return true;
    };
    followed.contains(&post.author.id)
        && (is_own_thread(post)
            || authors_above(thread)
                .any(|above| above != post.author.id && followed.contains(above)))
}

/// `dedupThreads`: one entry a thread. Reposts always pass, but count as its entry.
fn is_first_of_thread<'a>(post: &'a Post, threads: &mut BTreeSet<&'a str>) -> bool {
    let root = thread(post)
        .and_then(|thread| thread.root.id())
        .unwrap_or(&post.id);
    threads.insert(root) || post.shared_by.is_some()
}

/// What `FeedTuner.tune` has shown already.
#[derive(Default)]
struct Seen<'a> {
    entries: BTreeSet<(&'a str, i64, u16)>,
    posts: BTreeSet<&'a str>,
}

impl<'a> Seen<'a> {
    /// `tune`: the posts above are shown unless they were shown before; the entry goes if its
    /// own post was.
    fn entry(&mut self, post: &'a Arc<Post>) -> Option<Entry> {
        let key = (post.id.as_str(), post.at, post.place.millis);
        if self.entries.contains(&key) {
            return None;
        }
        let mut above: Vec<&str> = above(post);
        let own = post.id.as_str();
        // A reposted reply stays free to be shown where it belongs.
        let remembered = post.reply_to.is_none() || post.shared_by.is_none();
        let mut shown: Vec<&str> = Vec::new();
        above.push(own);
        let last = above.len() - 1;
        for (at, id) in above.into_iter().enumerate() {
            if self.posts.contains(id) {
                if at == last {
                    return None;
                }
                // Only what leads is left out: the rest would hang in the air.
                if !shown.is_empty() {
                    shown.push(id);
                }
            } else {
                shown.push(id);
                if remembered {
                    self.posts.insert(id);
                }
            }
        }
        self.entries.insert(key);
        let thread = thread(post);
        let is_shown = |answered: &Answered| {
            answered
                .id()
                .is_some_and(|id| id != own && shown.contains(&id))
        };
        let parent = thread.map(|thread| &thread.parent);
        let root = thread.map(|thread| &thread.root);
        Some(Entry {
            rule: rule(post),
            parent_above: parent.is_some_and(is_shown),
            root_above: root
                .is_some_and(|root| is_shown(root) && parent.and_then(Answered::id) != root.id()),
            post: Arc::clone(post),
        })
    }
}

/// Ids of the posts that stand above a post: the first of its thread and the one it answers.
/// Nothing stands above a repost.
fn above(post: &Post) -> Vec<&str> {
    let Some(thread) = thread(post).filter(|_| post.shared_by.is_none()) else {
        return Vec::new();
    };
    let mut ids: Vec<&str> = [&thread.root, &thread.parent]
        .into_iter()
        .filter_map(Answered::id)
        .collect();
    ids.dedup();
    ids
}

fn rule(post: &Post) -> Rule {
    if post.shared_by.is_some() {
        Rule::Shared
    } else if post.reply_to.is_none() {
        Rule::Wrote
    } else if is_own_thread(post) {
        Rule::OwnThread
    } else {
        Rule::Reply
    }
}
