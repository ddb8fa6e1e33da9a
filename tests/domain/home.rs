//! Home timelines: one case a rule of each network, and what holds for any posts.

mod bluesky;
mod mastodon;

use std::sync::Arc;

use firstfeed::domain::post::{Answered, Author, Post, ReplyTo, Thread};
use firstfeed::domain::{Kind, Network, Source};

use crate::small;

fn who(name: &str) -> Author {
    Author {
        id: name.to_owned(),
        name: name.to_owned(),
        handle: name.to_owned(),
        portrait: None,
    }
}

/// What somebody wrote so many minutes before the others begin.
fn post(network: Network, name: &str, id: &str, minutes: i64) -> Post {
    let source = Source {
        network,
        address: name.to_owned(),
        name: name.to_owned(),
        kind: Kind::Person,
        topics: Vec::new(),
        languages: Vec::new(),
        about: String::new(),
        person: None,
        weight: 5,
    };
    let mut post = small::post(&source, id, 0, id);
    id.clone_into(&mut post.id);
    post.at -= minutes * 60;
    post.place.tie = format!("{id}-{minutes}");
    post
}

/// The same passed on by somebody, so many minutes before the others begin.
fn shared(original: &Post, by: &str, minutes: i64) -> Post {
    let mut post = original.clone();
    post.shared_by = Some(who(by));
    post.at = small::NOW - minutes * 60;
    post.place.tie = format!("{}-{by}", original.id);
    post
}

fn there(id: &str, author: &str) -> Answered {
    Answered::There {
        id: id.to_owned(),
        author: author.to_owned(),
        shown: None,
    }
}

/// As an answer to a post in a thread.
fn answering(mut post: Post, root: Answered, parent: Answered, grandparent: Option<&str>) -> Post {
    post.reply_to = Some(ReplyTo {
        parent: parent.id().unwrap_or("gone").to_owned(),
        root: root.id().map(str::to_owned),
        author: parent.author().map(str::to_owned),
        thread: Some(Box::new(Thread {
            root,
            parent,
            grandparent_author: grandparent.map(str::to_owned),
        })),
    });
    post
}

fn arcs(posts: Vec<Post>) -> Vec<Arc<Post>> {
    posts.into_iter().map(Arc::new).collect()
}
