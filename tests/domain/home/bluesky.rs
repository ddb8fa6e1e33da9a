//! Bluesky's timeline and Following tab.

use std::collections::BTreeSet;
use std::sync::Arc;

use firstfeed::domain::Network;
use firstfeed::domain::home::bluesky::{following, timeline};
use firstfeed::domain::home::{Entry, Followed, Rule};
use firstfeed::domain::post::{Answered, Post};
use proptest::prelude::*;

use super::{answering, arcs, shared, there};

fn post(name: &str, id: &str, minutes: i64) -> Post {
    super::post(Network::Bluesky, name, id, minutes)
}

fn tab(posts: Vec<Post>, followed: &[&str]) -> Vec<Entry> {
    let followed: Followed = followed.iter().map(|name| (*name).to_owned()).collect();
    following(&timeline(arcs(posts)), &followed)
}

fn ids(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.post.id.as_str()).collect()
}

#[test]
fn newest_first_then_milliseconds_then_the_larger_cid() {
    let mut posts = vec![
        post("a", "1", 5),
        post("a", "2", 5),
        post("a", "3", 5),
        post("a", "4", 4),
    ];
    posts[1].place.millis = 7;
    posts[0].place.tie = "bafy-a".to_owned();
    posts[2].place.tie = "bafy-b".to_owned();
    assert_eq!(ids(&tab(posts, &["a"])), ["4", "2", "3", "1"]);
}

#[test]
fn orphans_are_left_out() {
    let gone = || Answered::Missing;
    let blocked = || Answered::Blocked;
    let mut gated = post("a", "gated", 3);
    gated.reply_to = Some(firstfeed::domain::post::ReplyTo::default());
    let posts = vec![
        answering(post("a", "parent gone", 1), there("r", "a"), gone(), None),
        answering(post("a", "root gone", 2), gone(), there("p", "a"), None),
        gated.clone(),
        answering(post("a", "blocked", 4), there("r", "a"), blocked(), None),
        answering(post("a", "fine", 5), there("r", "a"), there("r", "a"), None),
    ];
    assert_eq!(ids(&tab(posts, &["a"])), ["fine"]);
    // Passed on, only the one whose thread the server keeps back goes.
    let orphan = answering(post("x", "passed on", 9), there("r", "x"), gone(), None);
    let posts = vec![shared(&orphan, "a", 1), shared(&gated, "a", 2)];
    assert_eq!(ids(&tab(posts, &["a"])), ["passed on"]);
}

#[test]
fn replies_are_shown_if_somebody_else_above_is_followed() {
    for (root, parent, grandparent, is_shown) in [
        ("a", "a", None, true),
        ("x", "x", None, false),
        ("b", "b", None, true),
        ("x", "b", None, true),
        ("b", "x", None, true),
        ("x", "y", Some("b"), true),
        ("x", "y", Some("z"), false),
        // Going on with one's own answer to a stranger.
        ("x", "a", Some("x"), false),
        ("a", "a", Some("a"), true),
    ] {
        let reply = post("a", "reply", 1);
        let reply = answering(reply, there("r", root), there("p", parent), grandparent);
        let entries = tab(vec![reply], &["a", "b"]);
        assert_eq!(
            entries.len() == 1,
            is_shown,
            "{root} {parent} {grandparent:?}"
        );
        let own = root == "a" && parent == "a";
        let rule = if own { Rule::OwnThread } else { Rule::Reply };
        assert!(entries.iter().all(|entry| entry.rule == rule));
    }
    // What is passed on may answer anybody.
    let reply = answering(
        post("x", "reply", 5),
        there("r", "y"),
        there("r", "y"),
        None,
    );
    let entries = tab(vec![shared(&reply, "a", 1)], &["a"]);
    assert_eq!(
        (ids(&entries), entries[0].rule),
        (vec!["reply"], Rule::Shared)
    );
}

#[test]
fn one_entry_a_thread_with_the_posts_above_it() {
    let root = there("root", "a");
    let second = answering(post("a", "second", 3), root.clone(), root.clone(), None);
    let third = answering(post("a", "third", 1), root, there("second", "a"), Some("a"));
    let entries = tab(vec![post("a", "root", 5), second, third], &["a"]);
    assert_eq!(ids(&entries), ["third"]);
    assert!(entries[0].root_above && entries[0].parent_above);
}

#[test]
fn a_repost_stands_for_its_post_and_its_thread() {
    let original = post("b", "original", 9);
    let reply = answering(
        post("b", "reply", 4),
        there("original", "b"),
        there("original", "b"),
        None,
    );
    let posts = vec![
        shared(&original, "a", 1),
        original.clone(),
        reply.clone(),
        shared(&original, "c", 12),
    ];
    // The reply's thread has its entry; the post itself was shown.
    let entries = tab(posts, &["a", "b", "c"]);
    assert_eq!(ids(&entries), ["original"]);
    assert_eq!(entries[0].post.shared_by.as_ref().unwrap().id, "a");
    // A repost below still passes if its post was not shown.
    let posts = vec![reply, shared(&post("x", "other", 20), "a", 30)];
    assert_eq!(ids(&tab(posts, &["a", "b"])), ["reply", "other"]);
}

#[test]
fn a_reposted_reply_stays_free_for_its_place() {
    let reply = answering(
        post("b", "reply", 9),
        there("root", "b"),
        there("root", "b"),
        None,
    );
    let next = answering(
        post("b", "next", 5),
        there("other", "b"),
        there("reply", "b"),
        None,
    );
    let posts = vec![shared(&reply, "a", 1), shared(&reply, "c", 2), next];
    let entries = tab(posts, &["a", "b", "c"]);
    assert_eq!(ids(&entries), ["reply", "reply", "next"]);
    assert!(entries[2].parent_above, "it was not shown in its place yet");
}

#[test]
fn what_was_shown_is_not_shown_above_again() {
    let root = post("b", "root", 2);
    let reply = answering(
        post("a", "reply", 5),
        there("root", "b"),
        there("root", "b"),
        None,
    );
    // The root was passed on above: its thread has an entry.
    let posts = vec![shared(&root, "c", 1), reply.clone()];
    assert_eq!(ids(&tab(posts, &["a", "b", "c"])), ["root"]);
    // A post of another thread quotes nothing above but what is new.
    let other = answering(
        post("a", "other", 4),
        there("elsewhere", "b"),
        there("root", "b"),
        None,
    );
    let entries = tab(vec![root, other], &["a", "b"]);
    assert_eq!(ids(&entries), ["root", "other"]);
    assert!(entries[1].root_above);
}

/// Posts that hang together at random.
fn goings_on() -> impl Strategy<Value = Vec<Post>> {
    let step = (
        0_usize..4,
        0_usize..5,
        any::<prop::sample::Index>(),
        0_i64..40,
    );
    prop::collection::vec(step, 0..40).prop_map(|steps| {
        let names = ["a", "b", "c", "d"];
        let mut posts: Vec<Post> = Vec::new();
        for (number, (by, what, which, minutes)) in steps.into_iter().enumerate() {
            let name = names[by];
            let new = post(name, &number.to_string(), minutes);
            let originals: Vec<&Post> = posts.iter().filter(|p| p.shared_by.is_none()).collect();
            let made = match (what, originals.as_slice()) {
                (0 | 1, [_, ..]) => {
                    let other = originals[which.index(originals.len())];
                    let parent = there(&other.id, &other.author.id);
                    let thread = other.reply_to.as_ref().and_then(|r| r.thread.as_ref());
                    let root = thread.map_or_else(|| parent.clone(), |t| t.root.clone());
                    let above = thread.and_then(|t| t.parent.author()).map(str::to_owned);
                    answering(new, root, parent, above.as_deref())
                }
                (2, [_, ..]) => shared(originals[which.index(originals.len())], name, minutes),
                _ => new,
            };
            posts.push(made);
        }
        posts
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_goes_on(posts in goings_on(), seed in any::<u64>()) {
        let all = timeline(arcs(posts.clone()));
        let followed: Followed = ["a", "b"].iter().map(|name| (*name).to_owned()).collect();
        let shown = following(&all, &followed);
        // A part of the timeline, in its order.
        let mut rest = all.iter();
        for entry in &shown {
            prop_assert!(rest.any(|post| Arc::ptr_eq(post, &entry.post)));
        }
        // Nothing but reposted replies stands there twice.
        let mut seen = BTreeSet::new();
        for entry in &shown {
            let free = entry.post.reply_to.is_some() && entry.post.shared_by.is_some();
            prop_assert!(free || seen.insert(&entry.post.id));
        }
        // The order of arrival does not matter.
        let mut mixed = posts;
        fastrand::Rng::with_seed(seed).shuffle(&mut mixed);
        let again = following(&timeline(arcs(mixed)), &followed);
        prop_assert_eq!(again, shown);
    }
}
