//! Changing a kept plan: what it was before, and what would come and go.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::feed::{self, Parts};
use super::interests::Interests;
use super::model::Model;
use super::plan::{Choices, Plan, Wishes};
use super::post::Post;
use super::preview::{FeedItem, Preview, SourcePosts};
use super::source::{Source, SourceKey};

/// How far back single posts are compared, in seconds: seven days.
const COMPARED_SECS: i64 = 7 * 86_400;

/// The answers as they were kept, while they are being changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Before {
    /// Topics wanted and refused.
    pub interests: Interests,
    /// Minutes, surprises, languages, networks.
    pub wishes: Wishes,
    /// What was decided by hand.
    pub choices: Choices,
    /// The plan.
    pub plan: Plan,
    /// Posts of its sources as they were read when changing it began; not saved.
    #[serde(skip)]
    pub sources: BTreeMap<SourceKey, SourcePosts>,
    /// Posts that would come and go.
    #[serde(skip)]
    pub moved: Moved,
}

/// Posts of the last seven days that only one of the two feeds has, newest first; of the network
/// on the screen, if it is only one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moved {
    /// Those that the changed plan brings.
    pub coming: Vec<Arc<Post>>,
    /// Those that only the kept plan has.
    pub going: Vec<Arc<Post>>,
}

/// Posts of a feed that are neither examples nor hidden.
fn real(feed: &[FeedItem], since: i64) -> impl Iterator<Item = &Arc<Post>> {
    feed.iter()
        .filter(|item| item.hidden_by.is_none() && !item.post.example)
        .map(|item| &item.post)
        .filter(move |post| post.at >= since)
}

impl Before {
    /// Compares the kept plan's feed with the one on the screen. Who stays brings the same posts
    /// to both, however late they arrive.
    pub fn compare(&mut self, preview: &Preview, parts: &Parts<'_>) {
        let sources = self.plan.entries().iter().filter_map(|entry| {
            let key = entry.source.key();
            let now = preview.sources.get(&key);
            let posts = now.or_else(|| self.sources.get(&key))?;
            Some((key, posts.clone()))
        });
        let mut old = Preview {
            sources: sources.collect(),
            filter: preview.filter,
            ..Preview::default()
        };
        let of_old = Parts {
            interests: &self.interests,
            plan: &self.plan,
            ..*parts
        };
        feed::rebuild(&mut old, &of_old);
        let since = parts.now - COMPARED_SECS;
        let only = |feed: &[FeedItem], not: &[FeedItem]| -> Vec<Arc<Post>> {
            let known: HashSet<&str> = real(not, since).map(|post| post.id.as_str()).collect();
            real(feed, since)
                .filter(|post| !known.contains(post.id.as_str()))
                .map(Arc::clone)
                .collect()
        };
        self.moved = Moved {
            coming: only(&preview.feed, &old.feed),
            going: only(&old.feed, &preview.feed),
        };
    }
}

/// What would come and go.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Sources that the kept plan does not have.
    pub coming: Vec<Arc<Source>>,
    /// Sources that only the kept plan has.
    pub going: Vec<Arc<Source>>,
    /// Posts a day that those to come bring: measured where they were read, else expected.
    pub posts_coming: f32,
    /// Posts a day that go.
    pub posts_going: f32,
}

impl Changes {
    /// Whether nobody comes or goes.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.coming.is_empty() && self.going.is_empty()
    }
}

impl Model {
    /// What the present answers change about the kept plan; `None` while nothing is being
    /// changed.
    #[must_use]
    pub fn changes(&self) -> Option<Changes> {
        let before = self.before.as_ref()?;
        let asked = self.asked();
        let only = |of: &Plan, not: &Plan| -> Vec<Arc<Source>> {
            of.entries()
                .iter()
                .filter(|entry| not.entry(&entry.source.key()).is_none())
                .map(|entry| Arc::clone(&entry.source))
                .collect()
        };
        let posts = |sources: &[Arc<Source>]| sources.iter().map(|one| asked.rate(one).0).sum();
        let (coming, going) = (
            only(&self.plan, &before.plan),
            only(&before.plan, &self.plan),
        );
        Some(Changes {
            posts_coming: posts(&coming),
            posts_going: posts(&going),
            coming,
            going,
        })
    }
}
