//! The parts of the Mastodon API's entities that are used
//! (mastodon/documentation, `content/en/entities`), and WebFinger's answer (RFC 7033).

use serde::Deserialize;
use serde_json::Value;

use super::super::wire::{each, lenient};

#[derive(Deserialize)]
pub(super) struct Account {
    pub(super) id: String,
    /// `user` for accounts of the server itself (`user@host` on snac), else `user@host`.
    pub(super) acct: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) username: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) display_name: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) note: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) avatar: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) avatar_static: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) bot: bool,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) group: bool,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) suspended: bool,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) moved: Option<Box<Self>>,
}

/// A list whose items are read one by one, so that an odd one does not spoil the rest.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Statuses(pub(super) Vec<Value>);

#[derive(Deserialize)]
pub(super) struct Status {
    pub(super) id: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) uri: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) url: Option<String>,
    pub(super) created_at: String,
    pub(super) account: Account,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) content: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) spoiler_text: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) sensitive: bool,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) visibility: Option<String>,
    #[serde(default, deserialize_with = "each")]
    pub(super) media_attachments: Vec<Attachment>,
    #[serde(default, deserialize_with = "each")]
    pub(super) mentions: Vec<Mention>,
    #[serde(default, deserialize_with = "each")]
    pub(super) tags: Vec<Tag>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) reblog: Option<Box<Self>>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) in_reply_to_id: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) in_reply_to_account_id: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) poll: Option<Poll>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) card: Option<PreviewCard>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) language: Option<String>,
    /// Since Mastodon 4.5.
    #[serde(default, deserialize_with = "lenient")]
    pub(super) quote: Option<Quoted>,
}

#[derive(Deserialize)]
pub(super) struct Attachment {
    #[serde(rename = "type", default)]
    pub(super) kind: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) url: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) preview_url: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) description: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) meta: Meta,
}

#[derive(Default, Deserialize)]
pub(super) struct Meta {
    #[serde(default, deserialize_with = "lenient")]
    pub(super) small: Size,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) original: Size,
}

#[derive(Default, Deserialize)]
pub(super) struct Size {
    #[serde(default, deserialize_with = "lenient")]
    pub(super) aspect: Option<f32>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) width: Option<f32>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) height: Option<f32>,
}

#[derive(Deserialize)]
pub(super) struct Mention {
    pub(super) id: String,
    pub(super) acct: String,
}

#[derive(Deserialize)]
pub(super) struct Tag {
    pub(super) name: String,
}

#[derive(Deserialize)]
pub(super) struct Poll {
    #[serde(default, deserialize_with = "each")]
    pub(super) options: Vec<PollOption>,
}

#[derive(Deserialize)]
pub(super) struct PollOption {
    pub(super) title: String,
}

#[derive(Deserialize)]
pub(super) struct PreviewCard {
    pub(super) url: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) title: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) description: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) image: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Quoted {
    #[serde(default, deserialize_with = "lenient")]
    pub(super) state: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) quoted_status: Option<Box<Status>>,
}

#[derive(Deserialize)]
pub(super) struct Finger {
    #[serde(default, deserialize_with = "lenient")]
    pub(super) subject: String,
    #[serde(default, deserialize_with = "each")]
    pub(super) links: Vec<FingerLink>,
}

#[derive(Deserialize)]
pub(super) struct FingerLink {
    #[serde(default)]
    pub(super) rel: String,
    #[serde(rename = "type", default, deserialize_with = "lenient")]
    pub(super) kind: String,
    pub(super) href: String,
}
