//! The home timelines that the networks themselves would show to somebody who follows the plan,
//! computed from public author feeds.
//!
//! Pure functions over posts and a set of followed accounts, one rule a function, each with its
//! source. What they do not know is said where it matters: posts for followers only, and people
//! who ask not to be shown to anybody signed out.

pub mod bluesky;
pub mod mastodon;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::post::{Author, Post};

/// [`Author::id`]s of the followed accounts.
pub type Followed = BTreeSet<String>;

/// By which rule a post is in the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Somebody who is followed wrote it.
    Wrote,
    /// Somebody who is followed goes on in a thread of their own.
    OwnThread,
    /// Somebody who is followed answers somebody else who is followed.
    Reply,
    /// Somebody who is followed passed it on.
    Shared,
    /// It carries a followed hashtag.
    Hashtag,
    /// It stands in a followed web feed.
    Feed,
}

/// One entry of a timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What is shown.
    pub post: Arc<Post>,
    /// Why.
    pub rule: Rule,
    /// Whether the first post of its thread is shown above it.
    pub root_above: bool,
    /// Whether the post that it answers is shown above it.
    pub parent_above: bool,
}

impl Entry {
    pub(super) const fn alone(post: Arc<Post>, rule: Rule) -> Self {
        Self {
            post,
            rule,
            root_above: false,
            parent_above: false,
        }
    }
}

/// Who brought a post into the timeline: who passed it on, or else who wrote it.
#[must_use]
pub fn bearer(post: &Post) -> &Author {
    post.shared_by.as_ref().unwrap_or(&post.author)
}
