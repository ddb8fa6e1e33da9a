//! An item of Bluesky's feeds as a post.

use super::super::wire::{LeftOut, moment};
use super::super::words;
use super::facets;
use super::thread;
use super::wire::{self, Embed, Item, Label, Profile, Quoted, View};
use crate::domain::post::{Author, Card, Media, MediaKind, Place, Post, Quote, WebLink};
use crate::domain::source::{Network, SourceKey};

const MAX_NAME_CHARS: usize = 100;
const MAX_ALT_CHARS: usize = 2_000;

/// Labels by which an account or post asks to be hidden or covered, with the name that
/// Bluesky's own app gives them (atproto, "Labels and moderation").
const WARNINGS: [(&str, &str); 7] = [
    ("porn", "Adult content"),
    ("sexual", "Sexually suggestive"),
    ("nudity", "Nudity"),
    ("graphic-media", "Graphic media"),
    ("gore", "Graphic media"),
    ("nsfl", "Graphic media"),
    ("!warn", "Content warning"),
];
/// The account asks not to be shown to people who are signed out.
pub(super) const SIGNED_IN_ONLY: &str = "!no-unauthenticated";
/// The network's moderators took it down.
const HIDDEN: &str = "!hide";

pub(super) fn has(labels: &[Label], wanted: &str) -> bool {
    labels.iter().any(|label| label.val == wanted && !label.neg)
}

pub(super) fn has_handle(profile: &Profile) -> bool {
    !profile.handle.is_empty() && profile.handle != "handle.invalid"
}

pub(super) fn author(profile: &Profile) -> Author {
    let handle = if has_handle(profile) {
        &profile.handle
    } else {
        &profile.did
    };
    let handle = words::line(handle, MAX_NAME_CHARS * 3);
    let name = profile.display_name.as_deref().unwrap_or_default();
    let name = words::line(name, MAX_NAME_CHARS);
    Author {
        id: profile.did.clone(),
        name: if name.is_empty() {
            handle.clone()
        } else {
            name
        },
        handle,
        portrait: profile.avatar.as_deref().and_then(WebLink::parse),
    }
}

/// The page of a post in Bluesky's web app.
fn permalink(uri: &str, author: &Author) -> Option<WebLink> {
    let key = uri.rsplit('/').next()?;
    facets::page(&["profile", &author.handle, "post", key])
}

fn warning<'a>(labels: impl IntoIterator<Item = &'a Label>) -> Option<String> {
    let set: Vec<&str> = labels
        .into_iter()
        .filter(|label| !label.neg)
        .map(|label| label.val.as_str())
        .collect();
    WARNINGS
        .iter()
        .find(|(label, _)| set.contains(label))
        .map(|(_, name)| (*name).to_owned())
}

/// An item of a feed as a post.
///
/// # Errors
/// Why it is left out.
pub(super) fn post(item: Item, source: &SourceKey) -> Result<Post, LeftOut> {
    let Item {
        post: view,
        reply: hydrated,
        reason,
    } = item;
    if has(&view.author.labels, SIGNED_IN_ONLY) || has(&view.labels, HIDDEN) {
        return Err(LeftOut::Withheld);
    }
    let repost = reason.filter(|reason| reason.kind == "app.bsky.feed.defs#reasonRepost");
    let View {
        uri,
        cid,
        author: profile,
        record,
        embed,
        indexed_at,
        labels,
    } = view;
    let parsed = |date: &Option<String>| date.as_deref().and_then(moment);
    let written = [parsed(&record.created_at), parsed(&indexed_at)];
    // `sortAt` of the data plane (`indexing/plugins/post.ts` and `repost.ts`).
    let (sort_at, decider) = match &repost {
        Some(repost) => (parsed(&repost.indexed_at), &repost.cid),
        None => (written.into_iter().flatten().min(), &cid),
    };
    let (at, millis) = sort_at.ok_or(LeftOut::Unread)?;
    let place = Place {
        millis,
        tie: words::line(decider, 100),
    };
    let self_labels = record.labels.iter().flat_map(|labels| &labels.values);
    let warning = warning(self_labels.chain(&labels).chain(&profile.labels));
    let who = author(&profile);
    let shown = embed.map(shown).unwrap_or_default();
    let tags = record
        .facets
        .iter()
        .flat_map(|facet| &facet.features)
        .filter_map(facets::Feature::tag)
        .chain(record.tags.iter().map(String::as_str));
    Ok(Post {
        source: source.clone(),
        network: Network::Bluesky,
        shared_by: repost.and_then(|repost| repost.by).as_ref().map(author),
        at,
        place,
        title: None,
        text: facets::spans(&record.text, &record.facets),
        warning,
        media: shown.media,
        quote: shown.quote.map(Box::new),
        card: shown.card,
        link: permalink(&uri, &who),
        reply_to: record
            .reply
            .as_ref()
            .map(|reply| thread::reply_to(reply, hydrated)),
        language: record.langs.first().and_then(|tag| words::language(tag)),
        tags: words::tags(tags),
        example: false,
        author: who,
        id: uri,
    })
}

#[derive(Default)]
struct Shown {
    media: Vec<Media>,
    quote: Option<Quote>,
    card: Option<Card>,
}

fn aspect(aspect: Option<&wire::Aspect>) -> Option<f32> {
    aspect
        .filter(|aspect| aspect.width >= 1.0 && aspect.height >= 1.0)
        .map(|aspect| aspect.width / aspect.height)
        .filter(|ratio| ratio.is_finite())
}

fn shown(embed: Embed) -> Shown {
    let mut shown = Shown::default();
    match embed.kind.as_str() {
        "app.bsky.embed.images#view" => {
            shown.media = embed
                .images
                .iter()
                .take(Post::MAX_MEDIA)
                .map(|image| Media {
                    kind: MediaKind::Picture,
                    preview: WebLink::parse(&image.thumb),
                    alt: words::line(&image.alt, MAX_ALT_CHARS),
                    aspect: aspect(image.aspect_ratio.as_ref()),
                })
                .collect();
        }
        "app.bsky.embed.video#view" => shown.media.push(Media {
            kind: MediaKind::Video,
            preview: embed.thumbnail.as_deref().and_then(WebLink::parse),
            alt: words::line(&embed.alt, MAX_ALT_CHARS),
            aspect: aspect(embed.aspect_ratio.as_ref()),
        }),
        "app.bsky.embed.external#view" => {
            shown.card = embed.external.and_then(|external| {
                Some(Card {
                    link: WebLink::parse(&external.uri)?,
                    title: words::line(&external.title, 300),
                    about: words::line(&external.description, 500),
                    picture: external.thumb.as_deref().and_then(WebLink::parse),
                })
            });
        }
        "app.bsky.embed.record#view" => shown.quote = embed.record.and_then(quote),
        "app.bsky.embed.recordWithMedia#view" => {
            // Nests once: the media of a quote's post are media, never another quote.
            if let Some(media) = embed.media {
                let inner = self::shown(Embed {
                    record: None,
                    media: None,
                    ..*media
                });
                shown.media = inner.media;
                shown.card = inner.card;
            }
            shown.quote = embed
                .record
                .and_then(|mut record| record.get_mut("record").map(serde_json::Value::take))
                .and_then(quote);
        }
        _ => {}
    }
    shown
}

/// A quoted post; none where it is missing, blocked, detached or not for people signed out.
fn quote(record: serde_json::Value) -> Option<Quote> {
    if record.get("$type")?.as_str()? != "app.bsky.embed.record#viewRecord" {
        return None;
    }
    quote_of(&serde_json::from_value(record).ok()?)
}

/// Another's post beside a post; none where it is covered or not for people signed out.
pub(super) fn quote_of(quoted: &Quoted) -> Option<Quote> {
    let covered = warning(quoted.labels.iter().chain(&quoted.author.labels)).is_some();
    if covered || has(&quoted.author.labels, SIGNED_IN_ONLY) || has(&quoted.labels, HIDDEN) {
        return None;
    }
    let author = author(&quoted.author);
    Some(Quote {
        text: facets::spans(&quoted.value.text, &quoted.value.facets),
        link: permalink(&quoted.uri, &author),
        author,
    })
}
