//! The parts of the `AppView`'s answers that are used. Lexicons: `app.bsky.feed.defs`,
//! `app.bsky.actor.defs`, `app.bsky.embed.*`.

use serde::Deserialize;
use serde_json::Value;

use super::super::wire::{each, lenient};
use super::facets::Facet;

#[derive(Deserialize)]
pub(super) struct Feed {
    /// Items are read one by one, so that an odd one does not spoil the rest.
    pub(super) feed: Vec<Value>,
    /// There when there is more.
    #[serde(default, deserialize_with = "lenient")]
    pub(super) cursor: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Refusal {
    #[serde(default)]
    pub(super) error: String,
    #[serde(default)]
    pub(super) message: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Profile {
    pub(super) did: String,
    pub(super) handle: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) display_name: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) description: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) avatar: Option<String>,
    #[serde(default, deserialize_with = "each")]
    pub(super) labels: Vec<Label>,
}

/// `app.bsky.graph.getStarterPack`
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct StarterPack {
    pub(super) starter_pack: StarterPackView,
}

#[derive(Deserialize)]
pub(super) struct StarterPackView {
    #[serde(default, deserialize_with = "lenient")]
    pub(super) record: Named,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) list: Option<Pinned>,
}

#[derive(Default, Deserialize)]
pub(super) struct Named {
    #[serde(default, deserialize_with = "lenient")]
    pub(super) name: Option<String>,
}

/// Where a record is.
#[derive(Deserialize)]
pub(super) struct Pinned {
    pub(super) uri: String,
}

/// `app.bsky.graph.getList`
#[derive(Deserialize)]
pub(super) struct Members {
    #[serde(default, deserialize_with = "lenient")]
    pub(super) list: Named,
    #[serde(default, deserialize_with = "each")]
    pub(super) items: Vec<Member>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) cursor: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Member {
    pub(super) subject: Profile,
}

#[derive(Deserialize)]
pub(super) struct Label {
    pub(super) val: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) neg: bool,
}

#[derive(Deserialize)]
pub(super) struct Item {
    pub(super) post: View,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) reply: Option<Reply>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) reason: Option<Reason>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct View {
    pub(super) uri: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) cid: String,
    pub(super) author: Profile,
    pub(super) record: Record,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) embed: Option<Embed>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) indexed_at: Option<String>,
    #[serde(default, deserialize_with = "each")]
    pub(super) labels: Vec<Label>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Record {
    #[serde(default, deserialize_with = "lenient")]
    pub(super) text: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) created_at: Option<String>,
    #[serde(default, deserialize_with = "each")]
    pub(super) facets: Vec<Facet>,
    #[serde(default, deserialize_with = "each")]
    pub(super) langs: Vec<String>,
    #[serde(default, deserialize_with = "each")]
    pub(super) tags: Vec<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) reply: Option<ReplyRef>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) labels: Option<SelfLabels>,
}

#[derive(Deserialize)]
pub(super) struct SelfLabels {
    #[serde(default, deserialize_with = "each")]
    pub(super) values: Vec<Label>,
}

#[derive(Deserialize)]
pub(super) struct ReplyRef {
    pub(super) root: Ref,
    pub(super) parent: Ref,
}

#[derive(Deserialize)]
pub(super) struct Ref {
    pub(super) uri: String,
}

/// What was answered, as far as the server may show it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Reply {
    #[serde(default, deserialize_with = "lenient")]
    pub(super) root: Value,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) parent: Value,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) grandparent_author: Option<Who>,
}

#[derive(Deserialize)]
pub(super) struct Who {
    pub(super) did: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Reason {
    #[serde(rename = "$type")]
    pub(super) kind: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) by: Option<Profile>,
    /// Of the repost's record.
    #[serde(default, deserialize_with = "lenient")]
    pub(super) cid: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) indexed_at: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Embed {
    #[serde(rename = "$type")]
    pub(super) kind: String,
    #[serde(default, deserialize_with = "each")]
    pub(super) images: Vec<Image>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) thumbnail: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) alt: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) aspect_ratio: Option<Aspect>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) external: Option<External>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) record: Option<Value>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) media: Option<Box<Self>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Image {
    pub(super) thumb: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) alt: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) aspect_ratio: Option<Aspect>,
}

#[derive(Deserialize)]
pub(super) struct Aspect {
    pub(super) width: f32,
    pub(super) height: f32,
}

#[derive(Deserialize)]
pub(super) struct External {
    pub(super) uri: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) title: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) description: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) thumb: Option<String>,
}

/// A quoted post (`app.bsky.embed.record#viewRecord`). Quotes that are missing, blocked or
/// detached have another `$type` and no `value`.
#[derive(Deserialize)]
pub(super) struct Quoted {
    pub(super) uri: String,
    pub(super) author: Profile,
    pub(super) value: Record,
    #[serde(default, deserialize_with = "each")]
    pub(super) labels: Vec<Label>,
}
