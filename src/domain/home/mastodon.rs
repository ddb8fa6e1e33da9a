//! Mastodon: the home timeline of an account on one server.
//!
//! Source: mastodon/mastodon `app/lib/feed_manager.rb` and
//! `app/services/fan_out_on_write_service.rb`, with the settings of a new account: boosts shown
//! and grouped.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Entry, Followed, Rule};
use crate::domain::post::{Place, Post};

/// Most entries of a home timeline (`MAX_ITEMS`).
pub const MAX_ITEMS: usize = 800;
/// Boosts are grouped among so many of the newest entries (`REBLOG_FALLOFF`).
pub const REBLOG_FALLOFF: usize = 40;
/// Most statuses of one account that a new follow brings (`merge_into_home`).
pub const MERGED: usize = MAX_ITEMS / 4;

/// One followed account or hashtag with its public posts.
#[derive(Clone, Debug)]
pub struct Follow<'a> {
    /// [`Author::id`](crate::domain::post::Author::id) of the account; `None` for a hashtag.
    pub account: Option<&'a str>,
    /// Its posts in any order.
    pub posts: &'a [Arc<Post>],
}

/// The timeline of somebody who has followed all of them since before the first post: each post
/// arrives when it is written.
#[must_use]
pub fn live(follows: &[Follow<'_>], followed: &Followed) -> Vec<Entry> {
    let mut arrivals: Vec<(&Arc<Post>, bool)> = follows
        .iter()
        .flat_map(|follow| {
            let tag = follow.account.is_none();
            follow.posts.iter().map(move |post| (post, tag))
        })
        .filter(|(post, tag)| {
            if *tag {
                tag_is_delivered(post)
            } else {
                reply_is_kept(post, followed)
            }
        })
        .collect();
    // Accounts before hashtags, so that a post that comes both ways is theirs.
    arrivals.sort_by(|(a, a_tag), (b, b_tag)| b.newest_first(a).then(a_tag.cmp(b_tag)));
    let mut home = Home::default();
    for (post, tag) in arrivals {
        home.add(post, tag);
        home.trim();
    }
    home.entries()
}

/// The timeline right after following them one after the other, on a server that knows all their
/// posts. A hashtag brings nothing before somebody uses it.
#[must_use]
pub fn on_new_follows(follows: &[Follow<'_>]) -> Vec<Entry> {
    let mut followed = Followed::new();
    let mut home = Home::default();
    for follow in follows {
        let Some(account) = follow.account else {
            continue;
        };
        followed.insert(account.to_owned());
        let mut posts: Vec<&Arc<Post>> = follow.posts.iter().collect();
        posts.sort_by(|a, b| a.newest_first(b));
        posts.truncate(MERGED);
        let oldest = home.oldest_if_filled();
        for post in posts {
            let newer = oldest.as_ref().is_none_or(|oldest| key(post) > *oldest);
            if newer && reply_is_kept(post, &followed) {
                home.add(post, false);
            }
        }
        home.trim();
    }
    home.entries()
}

/// `filter_from_home`: a reply is kept if it answers its own author or somebody who is followed;
/// one whose parent or parent's author cannot be told is dropped. The rule does not apply to
/// boosts.
fn reply_is_kept(post: &Post, followed: &Followed) -> bool {
    match &post.reply_to {
        Some(reply) if post.shared_by.is_none() => {
            !reply.parent.is_empty()
                && reply
                    .author
                    .as_ref()
                    .is_some_and(|author| *author == post.author.id || followed.contains(author))
        }
        Some(_) | None => true,
    }
}

/// `broadcastable?`: boosts do not reach the followers of a hashtag.
fn tag_is_delivered(post: &Post) -> bool {
    post.shared_by.is_none()
}

/// By what a timeline is sorted: the status id, which is made from the time.
type Key = (i64, Place, String);

fn key(post: &Post) -> Key {
    (post.at, post.place.clone(), post.id.clone())
}

#[derive(Default)]
struct Home {
    /// Newest last.
    entries: BTreeMap<Key, (Arc<Post>, bool)>,
    /// Originals by the boost that stands for them, as long as that one is near the top.
    boosts: BTreeMap<String, Key>,
    /// Ids of posts that stand for themselves.
    originals: BTreeMap<String, Key>,
}

impl Home {
    /// `add_to_feed`.
    fn add(&mut self, post: &Arc<Post>, tag: bool) {
        let key = key(post);
        if post.shared_by.is_some() {
            let near = self.entries.keys().rev().take(REBLOG_FALLOFF);
            let original = self.originals.get(&post.id);
            if original.is_some_and(|original| near.clone().any(|near| near == original))
                || self.boosts.contains_key(&post.id)
            {
                return;
            }
            self.boosts.insert(post.id.clone(), key.clone());
        } else {
            if self.boosts.contains_key(&post.id) || self.originals.contains_key(&post.id) {
                return;
            }
            self.originals.insert(post.id.clone(), key.clone());
        }
        self.entries.insert(key, (Arc::clone(post), tag));
    }

    /// `trim`.
    fn trim(&mut self) {
        while self.entries.len() > MAX_ITEMS {
            if let Some((_, (post, _))) = self.entries.pop_first()
                && post.shared_by.is_none()
            {
                self.originals.remove(&post.id);
            }
        }
        let falloff = self.entries.keys().rev().nth(REBLOG_FALLOFF).cloned();
        if let Some(falloff) = falloff {
            self.boosts.retain(|_, boost| *boost > falloff);
        }
    }

    /// Once a quarter is filled, older posts than the oldest entry are not merged any more.
    fn oldest_if_filled(&self) -> Option<Key> {
        (self.entries.len() >= MERGED)
            .then(|| self.entries.keys().next().cloned())
            .flatten()
    }

    fn entries(self) -> Vec<Entry> {
        self.entries
            .into_values()
            .rev()
            .map(|(post, tag)| {
                let rule = rule(&post, tag);
                Entry::alone(post, rule)
            })
            .collect()
    }
}

fn rule(post: &Post, tag: bool) -> Rule {
    match &post.reply_to {
        _ if tag => Rule::Hashtag,
        _ if post.shared_by.is_some() => Rule::Shared,
        None => Rule::Wrote,
        Some(reply) if reply.author.as_ref() == Some(&post.author.id) => Rule::OwnThread,
        Some(_) => Rule::Reply,
    }
}
