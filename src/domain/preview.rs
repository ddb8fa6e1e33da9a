//! The feed that the plan would give, from posts that were really fetched.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::effect::RequestId;
use super::home::Rule;
use super::plan::Because;
use super::post::{Post, Rest};
use super::problem::Problem;
use super::source::{Network, Slug, SourceKey};

/// How far reading one source has come. Posts that are there stay there meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Its turn has not come.
    Waiting,
    /// Being asked under this id.
    Loading(RequestId),
    /// Answered.
    Live,
    /// Could not be read; posts of an earlier time may still be there.
    Failed(Problem),
    /// Cannot be read without paying or signing in (X): examples only.
    Unreadable,
}

/// One source's posts.
#[derive(Clone, Debug, PartialEq)]
pub struct SourcePosts {
    /// Its posts, newest first.
    pub posts: Vec<Arc<Post>>,
    /// What is behind them.
    pub rest: Rest,
    /// How far reading has come.
    pub status: Status,
    /// When the posts were fetched, seconds since 1970.
    pub fetched_at: Option<i64>,
}

/// One card of the feed.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedItem {
    /// What is shown.
    pub post: Arc<Post>,
    /// Why its source is in the plan.
    pub because: Vec<Because>,
    /// By which rule its network shows it to followers.
    pub rule: Rule,
    /// Whether the network shows the first post of its thread above it.
    pub root_above: bool,
    /// Whether the network shows the post that it answers above it.
    pub parent_above: bool,
    /// The refused topic that would hide it; such items are there only while
    /// [`Preview::show_hidden`] is on.
    pub hidden_by: Option<Slug>,
}

/// Counts beside the feed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// Posts shown that are real.
    pub posts: usize,
    /// Posts shown that are examples.
    pub examples: usize,
    /// Real posts by interest, largest first; `None` is what was added by hand.
    pub by_topic: Vec<(Option<Slug>, usize)>,
    /// Real posts that are surprises.
    pub surprises: usize,
    /// Posts hidden by each refused topic.
    pub hidden: Vec<(Slug, usize)>,
    /// Posts a day over the last seven days; `None` before anything has arrived.
    pub posts_a_day: Option<f32>,
    /// Posts of the last seven days by hour of the person's day.
    pub by_hour: [u32; 24],
    /// Loudest sources with their posts of the last seven days, loudest first, at most five.
    pub loudest: Vec<(SourceKey, usize)>,
    /// Sources that answered, out of those that can be read.
    pub answered: usize,
    /// Sources that can be read.
    pub readable: usize,
    /// Sources that failed.
    pub failed: usize,
    /// Since when nothing is missing, seconds since 1970; before that, people who post a lot may
    /// have posted more than they were asked for. `None` if everything is there.
    pub complete_since: Option<i64>,
    /// What cannot be previewed.
    pub unseen: Unseen,
}

/// What nobody can preview without an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unseen {
    /// People who ask not to be shown to anybody signed out.
    pub hidden_people: usize,
    /// Posts that people of the plan passed on, by others who ask for that, or for followers only.
    pub withheld: usize,
    /// Sources on networks that cannot be read.
    pub unreadable: usize,
    /// Mastodon accounts: each may write for followers only, and nobody else learns how much.
    pub may_write_for_followers: usize,
    /// Mastodon replies that are left out because their server does not say publicly whom they
    /// answer; those to people of the plan would be shown.
    pub unaddressed: usize,
    /// Posts that could not be understood.
    pub unread: usize,
    /// People who could not be read: what others answer them is missing as well.
    pub failed: usize,
}

/// The feed and how it came about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    /// State of each source of the plan.
    pub sources: BTreeMap<SourceKey, SourcePosts>,
    /// The feed, newest first; examples come last.
    pub feed: Vec<FeedItem>,
    /// Show only this network.
    pub filter: Option<Network>,
    /// Show also what is hidden by "not for me".
    pub show_hidden: bool,
    /// The counts.
    pub summary: Summary,
}

impl Preview {
    /// Whether any source is still being asked.
    #[must_use]
    pub fn is_loading(&self) -> bool {
        self.sources
            .values()
            .any(|source| matches!(source.status, Status::Loading(_) | Status::Waiting))
    }
}
