//! Bluesky's Following tab, computed a second time and another way: from what the server tells
//! somebody who is signed in, with its own word on who is followed. After
//! bluesky-social/social-app `src/lib/api/feed-manip.ts`.

use std::collections::HashSet;

use firstfeed::domain::Post;
use firstfeed::domain::home::Entry;
use firstfeed::domain::post::Answered;
use serde_json::Value;

fn at<'a>(value: &'a Value, pointer: &str) -> Option<&'a str> {
    value.pointer(pointer).and_then(Value::as_str)
}

fn is_view(value: Option<&Value>) -> bool {
    value.and_then(|value| at(value, "/$type")) == Some("app.bsky.feed.defs#postView")
}

/// Ids of the posts of each entry of the tab, from top to bottom.
pub(super) fn entries(timeline: &[Value], viewer: &str) -> Vec<Vec<String>> {
    let follows = |profile: &Value| {
        at(profile, "/did") == Some(viewer) || at(profile, "/viewer/following").is_some()
    };
    let (mut roots, mut seen, mut keys) = (HashSet::new(), HashSet::new(), HashSet::new());
    let mut entries = Vec::new();
    for item in timeline {
        let post = &item["post"];
        let uri = at(post, "/uri").unwrap().to_owned();
        let is_reply = post.pointer("/record/reply").is_some();
        let is_repost = item.get("reason").is_some();
        let (parent, root) = (item.pointer("/reply/parent"), item.pointer("/reply/root"));

        let mut posts = vec![uri.clone()];
        let hydrated = item.get("reply").is_some();
        let mut orphan = is_reply && !hydrated;
        if hydrated && !is_repost {
            orphan = !is_view(parent) || !is_view(root);
            if is_view(parent) {
                posts.insert(0, at(parent.unwrap(), "/uri").unwrap().to_owned());
            }
            if is_view(parent) && is_view(root) {
                let root = at(root.unwrap(), "/uri").unwrap();
                if posts[0] != root {
                    posts.insert(0, root.to_owned());
                }
            }
        }
        if orphan {
            continue;
        }
        if is_reply && !is_repost {
            let author = &post["author"];
            let above = [
                parent
                    .filter(|_| is_view(parent))
                    .map(|post| &post["author"]),
                item.pointer("/reply/grandparentAuthor"),
                root.filter(|_| is_view(root)).map(|post| &post["author"]),
            ];
            let mut others = above
                .into_iter()
                .flatten()
                .filter(|other| other["did"] != author["did"])
                .peekable();
            let own = others.peek().is_none();
            if !follows(author) || !(own || others.any(follows)) {
                continue;
            }
        }
        let thread = root
            .filter(|_| is_view(root))
            .map_or(uri.as_str(), |root| at(root, "/uri").unwrap())
            .to_owned();
        if !is_repost && roots.contains(&thread) {
            continue;
        }
        roots.insert(thread);

        let time = at(item, "/reason/indexedAt").or_else(|| at(post, "/indexedAt"));
        let key = format!("{uri} {}", time.unwrap());
        if keys.contains(&key) || !show(&mut posts, &mut seen, is_reply && is_repost) {
            continue;
        }
        keys.insert(key);
        entries.push(posts);
    }
    entries
}

/// Cuts what leads and was shown; false if the last was.
fn show(posts: &mut Vec<String>, seen: &mut HashSet<String>, forgotten: bool) -> bool {
    let mut at = 0;
    while at < posts.len() {
        if seen.contains(&posts[at]) {
            if at + 1 == posts.len() {
                return false;
            }
            if at == 0 {
                posts.remove(0);
                continue;
            }
        } else if !forgotten {
            seen.insert(posts[at].clone());
        }
        at += 1;
    }
    true
}

/// The same of an entry of ours.
pub(super) fn ids(entry: &Entry) -> Vec<String> {
    ids_of(&entry.post, entry.root_above, entry.parent_above)
}

/// Ids of a post and of what is shown above it.
pub(super) fn ids_of(post: &Post, root_above: bool, parent_above: bool) -> Vec<String> {
    let thread = post
        .reply_to
        .as_ref()
        .and_then(|reply| reply.thread.as_ref());
    let mut ids = Vec::new();
    if let Some(thread) = thread {
        for (above, answered) in [(root_above, &thread.root), (parent_above, &thread.parent)] {
            if let (true, Answered::There { id, .. }) = (above, answered) {
                ids.push(id.clone());
            }
        }
    }
    ids.push(post.id.clone());
    ids
}
