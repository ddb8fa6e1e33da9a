//! Names of those who write and pass on.

use std::borrow::Cow;

use egui::Ui;

use crate::domain::post::{Author, Post};
use crate::domain::source::Network;
use crate::text;
use crate::ui::script;

/// The name, or the handle of those who have given none.
pub(super) fn name(author: &Author) -> &str {
    if author.name.trim().is_empty() {
        &author.handle
    } else {
        &author.name
    }
}

/// The name as it can be drawn; the handle where nothing of the name can.
pub(super) fn shown<'a>(ui: &Ui, author: &'a Author) -> Cow<'a, str> {
    script::name(ui.ctx(), name(author), &author.handle)
}

/// The same within a sentence.
pub(super) fn within<'a>(ui: &Ui, author: &'a Author) -> Cow<'a, str> {
    script::name_within(ui.ctx(), name(author), &author.handle)
}

/// Name of what is followed, as it came.
pub(super) fn source_spoken(post: &Post) -> &str {
    post.source
        .hashtag()
        .unwrap_or_else(|| name(post.shared_by.as_ref().unwrap_or(&post.author)))
}

/// Name of what is followed, within a sentence: a hashtag, or who passed the post on, or else who
/// wrote it.
pub(super) fn source<'a>(ui: &Ui, post: &'a Post) -> Cow<'a, str> {
    match post.source.hashtag() {
        Some(tag) => script::name_within(ui.ctx(), tag, ""),
        None => within(ui, post.shared_by.as_ref().unwrap_or(&post.author)),
    }
}

/// What stands under the name: the handle, or where the post is from.
pub(super) fn handle(post: &Post) -> String {
    if post.example {
        text::post::example_help().to_owned()
    } else if post.author.handle.is_empty() {
        post.link.as_ref().map_or_else(
            || text::names::network(post.network).to_owned(),
            |link| link.host().trim_start_matches("www.").to_owned(),
        )
    } else if post.network == Network::Web {
        post.author.handle.clone()
    } else {
        format!("@{}", post.author.handle)
    }
}
