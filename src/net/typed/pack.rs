//! Addresses of Bluesky's starter packs and lists.

use url::Url;

use super::{host_name, is_did};

/// Several accounts that somebody on Bluesky put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::net) struct Pack {
    /// Handle or DID of who did.
    pub(in crate::net) actor: String,
    /// Whether it is a list, not a starter pack.
    pub(in crate::net) is_list: bool,
    /// Its record's key.
    pub(in crate::net) key: String,
}

impl Pack {
    fn new(actor: &str, is_list: bool, key: &str) -> Option<Self> {
        // The characters of record keys (atproto, "Record Key").
        let sound = (1..=512).contains(&key.len())
            && key
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"._:~-".contains(&b));
        let actor = if is_did(actor) {
            actor.to_owned()
        } else {
            host_name(actor)?
        };
        sound.then(|| Self {
            actor,
            is_list,
            key: key.to_owned(),
        })
    }

    /// From a page of Bluesky's web app.
    pub(super) fn of_page(url: &Url) -> Option<Self> {
        let pieces: Vec<&str> = url.path_segments()?.collect();
        match pieces.as_slice() {
            ["starter-pack" | "start", actor, key, ..] => Self::new(actor, false, key),
            ["profile", actor, "lists", key, ..] => Self::new(actor, true, key),
            _ => None,
        }
    }

    /// From what stands behind `at://`.
    pub(super) fn of_record(text: &str) -> Option<Self> {
        let mut pieces = text.split('/');
        let (actor, collection, key) = (pieces.next()?, pieces.next()?, pieces.next()?);
        match collection {
            "app.bsky.graph.starterpack" => Self::new(actor, false, key),
            "app.bsky.graph.list" => Self::new(actor, true, key),
            _ => None,
        }
    }
}
