//! The rights that are asked for: the least that is needed, then what servers that do not know
//! fine ones call it.

/// On Mastodon; the right to make lists only where it is wanted.
pub(super) const fn mastodon(lists: bool) -> [&'static str; 2] {
    if lists {
        [
            "read:accounts read:follows read:search read:lists write:follows write:lists",
            "read write:follows write:lists",
        ]
    } else {
        [
            "read:accounts read:follows read:search write:follows",
            "read write:follows",
        ]
    }
}

/// Whether rights that a Mastodon server granted are enough to make lists.
pub(super) fn mastodon_may_list(granted: &str) -> bool {
    granted
        .split(' ')
        .any(|one| matches!(one, "write:lists" | "write"))
}

/// On Bluesky: everything but writing is read without an account.
pub(super) const fn bluesky(lists: bool) -> [&'static str; 2] {
    if lists {
        [
            "atproto repo:app.bsky.graph.follow repo:app.bsky.graph.list repo:app.bsky.graph.listitem",
            "atproto transition:generic",
        ]
    } else {
        [
            "atproto repo:app.bsky.graph.follow",
            "atproto transition:generic",
        ]
    }
}

/// Whether rights that a Bluesky server granted are enough to make lists.
pub(super) fn bluesky_may_list(granted: &str) -> bool {
    granted
        .split(' ')
        .any(|one| matches!(one, "repo:app.bsky.graph.listitem" | "transition:generic"))
}
