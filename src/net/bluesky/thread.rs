//! What a Bluesky post answers, as the `AppView` hands it over with the post.

use serde_json::Value;

use super::post::quote_of;
use super::wire::{Quoted, Reply, ReplyRef};
use crate::domain::post::{Answered, ReplyTo, Thread};

/// A reply's thread. It has none where the server leaves it out: the thread's gate was shut.
pub(super) fn reply_to(reply: &ReplyRef, hydrated: Option<Reply>) -> ReplyTo {
    let thread = hydrated.map(|hydrated| Thread {
        root: answered(hydrated.root),
        parent: answered(hydrated.parent),
        grandparent_author: hydrated.grandparent_author.map(|who| who.did),
    });
    ReplyTo {
        parent: reply.parent.uri.clone(),
        root: Some(reply.root.uri.clone()),
        author: thread
            .as_ref()
            .and_then(|thread| thread.parent.author())
            .map(str::to_owned),
        thread: thread.map(Box::new),
    }
}

fn answered(mut view: Value) -> Answered {
    match view.get("$type").and_then(Value::as_str) {
        Some("app.bsky.feed.defs#postView") => {}
        Some("app.bsky.feed.defs#blockedPost") => return Answered::Blocked,
        _ => return Answered::Missing,
    }
    let text = |pointer: &str| {
        let text = view.pointer(pointer).and_then(Value::as_str);
        text.filter(|text| text.len() <= MAX_ID_BYTES)
            .map(str::to_owned)
    };
    let (Some(id), Some(author)) = (text("/uri"), text("/author/did")) else {
        return Answered::Missing;
    };
    // A quoted post has its record under another name.
    if let Some(record) = view.get_mut("record").map(Value::take)
        && let Some(view) = view.as_object_mut()
    {
        view.insert("value".to_owned(), record);
    }
    Answered::There {
        id,
        author,
        shown: serde_json::from_value::<Quoted>(view)
            .ok()
            .and_then(|quoted| quote_of(&quoted))
            .map(Box::new),
    }
}

/// Longest AT URI taken, in bytes; the specification allows 8 KiB, posts' need 100.
const MAX_ID_BYTES: usize = 1_000;
