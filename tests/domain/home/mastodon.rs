//! Mastodon's home timeline.

use std::sync::Arc;

use firstfeed::domain::Network;
use firstfeed::domain::home::mastodon::{
    Follow, MAX_ITEMS, MERGED, REBLOG_FALLOFF, live, on_new_follows,
};
use firstfeed::domain::home::{Entry, Followed, Rule};
use firstfeed::domain::post::{Post, ReplyTo};
use proptest::prelude::*;

use super::{arcs, shared};

fn post(name: &str, id: &str, minutes: i64) -> Post {
    super::post(Network::Mastodon, name, id, minutes)
}

fn to(mut post: Post, author: Option<&str>) -> Post {
    post.reply_to = Some(ReplyTo {
        parent: "parent".to_owned(),
        author: author.map(str::to_owned),
        ..ReplyTo::default()
    });
    post
}

/// A reply whose server still knows whom it answered, but not what.
fn to_what_is_gone(post: Post, author: &str) -> Post {
    let mut post = to(post, Some(author));
    if let Some(reply) = &mut post.reply_to {
        reply.parent.clear();
    }
    post
}

/// Accounts (or a hashtag, `#`) with their posts.
type Sets = Vec<(&'static str, Vec<Arc<Post>>)>;

fn sets(sets: Vec<(&'static str, Vec<Post>)>) -> Sets {
    sets.into_iter()
        .map(|(name, posts)| (name, arcs(posts)))
        .collect()
}

fn follows(sets: &Sets) -> Vec<Follow<'_>> {
    sets.iter()
        .map(|(name, posts)| Follow {
            account: (*name != "#").then_some(*name),
            posts,
        })
        .collect()
}

fn home(sets: &Sets) -> Vec<Entry> {
    let followed: Followed = sets.iter().map(|(name, _)| (*name).to_owned()).collect();
    live(&follows(sets), &followed)
}

fn ids(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.post.id.as_str()).collect()
}

#[test]
fn replies_to_followed_people_and_to_oneself() {
    let posts = vec![
        to(post("a", "to b", 1), Some("b")),
        to(post("a", "to a stranger", 2), Some("x")),
        to(post("a", "to myself", 3), Some("a")),
        to(post("a", "to nobody knows whom", 4), None),
        to_what_is_gone(post("a", "to what b deleted", 5), "b"),
        to_what_is_gone(post("a", "to what I deleted", 6), "a"),
    ];
    let home = home(&sets(vec![("a", posts), ("b", Vec::new())]));
    assert_eq!(ids(&home), ["to b", "to myself"]);
    let rules: Vec<Rule> = home.iter().map(|entry| entry.rule).collect();
    assert_eq!(rules, [Rule::Reply, Rule::OwnThread]);
}

#[test]
fn boosts_may_answer_anybody() {
    let reply = to(post("x", "reply", 9), Some("y"));
    let home = home(&sets(vec![("a", vec![shared(&reply, "a", 1)])]));
    assert_eq!(ids(&home), ["reply"]);
    assert_eq!(home[0].rule, Rule::Shared);
}

/// So many posts of one account, the newest this many minutes old.
fn many(name: &str, count: usize, newest: i64) -> Vec<Post> {
    (0..count)
        .map(|at| {
            post(
                name,
                &format!("{name}{at}"),
                newest + i64::try_from(at).unwrap(),
            )
        })
        .collect()
}

#[test]
fn a_boost_is_left_out_while_its_original_is_near_the_top() {
    for (between, boosted) in [(REBLOG_FALLOFF - 1, false), (REBLOG_FALLOFF, true)] {
        let original = post("a", "original", 500);
        let mut posts = many("a", between, 100);
        posts.push(original.clone());
        let sets = sets(vec![("a", posts), ("b", vec![shared(&original, "b", 1)])]);
        let home = home(&sets);
        assert_eq!(home[0].post.id == "original", boosted, "{between} between");
        assert!(ids(&home).contains(&"original"));
    }
}

#[test]
fn a_second_boost_is_left_out_while_the_first_is_near_the_top() {
    let original = post("x", "original", 900);
    for (between, times) in [(REBLOG_FALLOFF - 1, 1), (REBLOG_FALLOFF, 2)] {
        let mut posts = many("a", between, 100);
        posts.push(shared(&original, "a", 500));
        let sets = sets(vec![("a", posts), ("b", vec![shared(&original, "b", 1)])]);
        let count = ids(&home(&sets))
            .iter()
            .filter(|id| **id == "original")
            .count();
        assert_eq!(count, times, "{between} between");
    }
}

#[test]
fn no_more_than_fit() {
    let home = home(&sets(vec![("a", many("a", MAX_ITEMS + 50, 1))]));
    assert_eq!(home.len(), MAX_ITEMS);
    assert_eq!(home[0].post.id, "a0");
}

#[test]
fn hashtags_bring_posts_but_no_boosts_and_nothing_twice() {
    let own = post("a", "own", 2);
    let tagged = post("x", "tagged", 3);
    let sets = sets(vec![
        (
            "#",
            vec![
                own.clone(),
                tagged.clone(),
                shared(&post("y", "boosted", 9), "x", 1),
            ],
        ),
        ("a", vec![own]),
    ]);
    let entries = home(&sets);
    assert_eq!(ids(&entries), ["own", "tagged"]);
    assert_eq!(
        [entries[0].rule, entries[1].rule],
        [Rule::Wrote, Rule::Hashtag]
    );
    // Following a hashtag brings nothing that is there already.
    assert_eq!(ids(&on_new_follows(&follows(&sets))), ["own"]);
}

#[test]
fn right_after_following_the_newest_boost_stands_for_its_post() {
    let original = post("b", "original", 9);
    let boosts = vec![shared(&original, "a", 5), shared(&original, "a", 2)];
    let sets = sets(vec![("a", boosts), ("b", vec![original])]);
    let entries = on_new_follows(&follows(&sets));
    assert_eq!(ids(&entries), ["original"]);
    assert_eq!(entries[0].post.at, crate::small::NOW - 120);
    // Had they been followed all along, the original would have come first.
    assert_eq!(home(&sets)[0].rule, Rule::Wrote);
}

#[test]
fn right_after_following_replies_count_by_who_is_followed_so_far() {
    let first = vec![to(post("a", "a to b", 1), Some("b"))];
    let second = vec![to(post("b", "b to a", 2), Some("a"))];
    let sets = sets(vec![("a", first), ("b", second)]);
    assert_eq!(ids(&on_new_follows(&follows(&sets))), ["b to a"]);
    assert_eq!(ids(&home(&sets)), ["a to b", "b to a"]);
}

#[test]
fn right_after_following_old_posts_are_brought_only_while_there_is_room() {
    let loud = many("a", MERGED + 100, 1);
    let sets = sets(vec![
        ("a", loud),
        ("b", vec![post("b", "old", 10_000), post("b", "new", 5)]),
    ]);
    let entries = on_new_follows(&follows(&sets));
    assert_eq!(entries.len(), MERGED + 1);
    assert!(ids(&entries).contains(&"new") && !ids(&entries).contains(&"old"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_written(
        steps in prop::collection::vec((0_usize..3, 0_usize..5, any::<prop::sample::Index>(), 0_i64..60), 0..150),
        seed in any::<u64>(),
    ) {
        let names = ["a", "b", "c"];
        let mut written: Vec<Vec<Post>> = vec![Vec::new(); 3];
        let mut originals: Vec<Post> = Vec::new();
        for (number, (by, what, which, minutes)) in steps.into_iter().enumerate() {
            let new = post(names[by], &number.to_string(), minutes);
            let made = match what {
                0 => to(new, Some(names[which.index(3)])),
                1 => to(new, Some("x")),
                2 if !originals.is_empty() => {
                    shared(&originals[which.index(originals.len())], names[by], minutes)
                }
                _ => new,
            };
            if made.shared_by.is_none() {
                originals.push(made.clone());
            }
            written[by].push(made);
        }
        let make = |written: &[Vec<Post>]| -> Sets {
            names.iter().zip(written).map(|(name, posts)| (*name, arcs(posts.clone()))).collect()
        };
        let entries = home(&make(&written));
        prop_assert!(entries.len() <= MAX_ITEMS);
        prop_assert!(entries.is_sorted_by(|a, b| a.post.newest_first(&b.post).is_lt()));
        for entry in &entries {
            prop_assert!(entry.post.shared_by.is_some()
                || entry.post.reply_to.as_ref().is_none_or(|reply| reply.author.as_deref() != Some("x")));
        }
        // Among any so many newest, no post stands for itself and in a boost, or in two boosts.
        for window in entries.windows(REBLOG_FALLOFF.min(entries.len().max(1))) {
            for entry in window.iter().take(1).filter(|entry| entry.post.shared_by.is_some()) {
                let same = window.iter().filter(|other| other.post.id == entry.post.id).count();
                prop_assert_eq!(same, 1);
            }
        }
        for posts in &mut written {
            fastrand::Rng::with_seed(seed).shuffle(posts);
        }
        prop_assert_eq!(home(&make(&written)), entries);
    }
}
