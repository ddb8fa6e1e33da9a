//! A status of the Mastodon API as a post.

use std::collections::BTreeMap;

use super::super::wire::{LeftOut, moment};
use super::super::{html, words};
use super::wire::{Account, Attachment, Poll, PreviewCard, Quoted, Size, Status};
use crate::domain::post::{
    Author, Card, Media, MediaKind, Place, Post, Quote, ReplyTo, Span, WebLink,
};
use crate::domain::source::{Network, SourceKey};

const MAX_NAME_CHARS: usize = 100;
const MAX_ALT_CHARS: usize = 2_000;
const MAX_WARNING_CHARS: usize = 500;
const MAX_POLL_OPTIONS: usize = 20;
/// What Mastodon itself writes over media that are marked without words.
const SENSITIVE: &str = "Sensitive content";

/// An account's whole address. Servers give only the name for their own accounts.
pub(in crate::net) fn full_address(acct: &str, domain: &str) -> String {
    if acct.contains('@') {
        acct.to_owned()
    } else {
        format!("{acct}@{domain}")
    }
}

/// An account as an author; the id is its address in lower case, the same on every server.
pub(super) fn author(account: &Account, domain: &str) -> Author {
    let handle = words::line(&full_address(&account.acct, domain), 300);
    let name = words::line(&account.display_name, MAX_NAME_CHARS);
    Author {
        id: handle.to_lowercase(),
        name: if name.is_empty() {
            words::line(&account.username, MAX_NAME_CHARS)
        } else {
            name
        },
        handle,
        // The still one, if there is: portraits should not move.
        portrait: WebLink::parse(&account.avatar_static)
            .or_else(|| WebLink::parse(&account.avatar)),
    }
}

fn is_public(status: &Status) -> bool {
    matches!(
        status.visibility.as_deref(),
        None | Some("public" | "unlisted")
    )
}

/// The statuses of one answer as posts, in their order; those that are none stay so.
pub(super) fn posts(
    statuses: Vec<Option<Status>>,
    source: &SourceKey,
    domain: &str,
) -> Vec<Option<Result<Post, LeftOut>>> {
    // Replies name the answered post by the server's own id.
    let uris: BTreeMap<String, String> = statuses
        .iter()
        .flatten()
        .map(|status| (status.id.clone(), status.uri.clone()))
        .collect();
    statuses
        .into_iter()
        .map(|status| Some(post(status?, source, domain, &uris)))
        .collect()
}

fn post(
    outer: Status,
    source: &SourceKey,
    domain: &str,
    uris: &BTreeMap<String, String>,
) -> Result<Post, LeftOut> {
    if !is_public(&outer) {
        return Err(LeftOut::Withheld);
    }
    let (at, millis) = moment(&outer.created_at).ok_or(LeftOut::Unread)?;
    let place = Place {
        millis,
        // Ids are numbers in a text; a boost sorts by its own.
        tie: format!("{:0>20}", words::line(&outer.id, 100)),
    };
    let (status, shared_by) = match outer.reblog {
        Some(inner) => (*inner, Some(author(&outer.account, domain))),
        None => (outer, None),
    };
    if !is_public(&status) {
        return Err(LeftOut::Withheld);
    }
    let who = author(&status.account, domain);
    let reply_to = reply_to(&status, &who, domain, uris);
    let quote = status.quote.and_then(|quote| self::quote(quote, domain));
    let mut text = if quote.is_some() {
        html::spans_beside_quote(&status.content)
    } else {
        html::spans(&status.content)
    };
    if let Some(poll) = &status.poll {
        add_poll(&mut text, poll);
    }
    let media: Vec<Media> = status
        .media_attachments
        .iter()
        .filter_map(media)
        .take(Post::MAX_MEDIA)
        .collect();
    let spoiler = words::line(&status.spoiler_text, MAX_WARNING_CHARS);
    let warning = if spoiler.is_empty() {
        (status.sensitive && !media.is_empty()).then(|| SENSITIVE.to_owned())
    } else {
        Some(spoiler)
    };
    let link = status.url.as_deref().and_then(WebLink::parse);
    Ok(Post {
        id: if status.uri.is_empty() {
            format!("{domain}/{}", status.id)
        } else {
            status.uri.clone()
        },
        source: source.clone(),
        network: Network::Mastodon,
        author: who,
        shared_by,
        at,
        place,
        title: None,
        text,
        warning,
        // As on Mastodon: no card beside pictures.
        card: status
            .card
            .as_ref()
            .filter(|_| media.is_empty() && quote.is_none())
            .and_then(card),
        media,
        quote: quote.map(Box::new),
        link: link.or_else(|| WebLink::parse(&status.uri)),
        reply_to,
        language: status.language.as_deref().and_then(words::language),
        tags: words::tags(status.tags.iter().map(|tag| tag.name.as_str())),
        example: false,
    })
}

/// Who and what is answered. The server's id of the author is known only of the author
/// themselves and of those mentioned.
fn reply_to(
    status: &Status,
    who: &Author,
    domain: &str,
    uris: &BTreeMap<String, String>,
) -> Option<ReplyTo> {
    // The account may be known while the post is gone, and the other way round.
    let account = status.in_reply_to_account_id.as_deref();
    let parent = status.in_reply_to_id.as_deref();
    if account.is_none() && parent.is_none() {
        return None;
    }
    let author = account.and_then(|id| {
        if id == status.account.id {
            return Some(who.id.clone());
        }
        status
            .mentions
            .iter()
            .find(|mention| mention.id == id)
            // snac gives every mentioned account the id 0.
            .or_else(|| match status.mentions.as_slice() {
                [only] if only.id == "0" => Some(only),
                _ => None,
            })
            .map(|mention| full_address(&mention.acct, domain).to_lowercase())
    });
    let parent = parent.map(|parent| {
        uris.get(parent)
            .filter(|uri| !uri.is_empty())
            .cloned()
            .unwrap_or_else(|| format!("{domain}/{parent}"))
    });
    Some(ReplyTo {
        parent: parent.unwrap_or_default(),
        root: None,
        author,
        thread: None,
    })
}

fn add_poll(text: &mut Vec<Span>, poll: &Poll) {
    let mut lines = String::new();
    for option in poll.options.iter().take(MAX_POLL_OPTIONS) {
        if !text.is_empty() || !lines.is_empty() {
            lines.push('\n');
        }
        lines.push_str("○ ");
        lines.push_str(&words::line(&option.title, 200));
    }
    if !lines.is_empty() {
        text.push(Span::plain(lines));
    }
}

fn aspect(size: &Size) -> Option<f32> {
    size.aspect
        .or_else(|| Some(size.width? / size.height?))
        .filter(|ratio| ratio.is_finite() && *ratio > 0.0)
}

fn media(attachment: &Attachment) -> Option<Media> {
    let kind = match attachment.kind.as_str() {
        "image" => MediaKind::Picture,
        "video" | "gifv" => MediaKind::Video,
        "audio" => MediaKind::Audio,
        _ => return None,
    };
    let parsed = |link: &Option<String>| link.as_deref().and_then(WebLink::parse);
    let preview = parsed(&attachment.preview_url);
    // snac gives the film itself as its still.
    let preview = match kind {
        MediaKind::Picture => preview.or_else(|| parsed(&attachment.url)),
        MediaKind::Video | MediaKind::Audio => {
            preview.filter(|preview| Some(preview) != parsed(&attachment.url).as_ref())
        }
    };
    Some(Media {
        kind,
        preview,
        alt: words::line(
            attachment.description.as_deref().unwrap_or_default(),
            MAX_ALT_CHARS,
        ),
        aspect: aspect(&attachment.meta.small).or_else(|| aspect(&attachment.meta.original)),
    })
}

fn card(card: &PreviewCard) -> Option<Card> {
    Some(Card {
        link: WebLink::parse(&card.url)?,
        title: words::line(&card.title, 300),
        about: words::line(&card.description, 500),
        picture: card.image.as_deref().and_then(WebLink::parse),
    })
}

/// A quoted post; none where its author has not agreed, or it is hidden or covered.
fn quote(quoted: Quoted, domain: &str) -> Option<Quote> {
    let status = quoted
        .quoted_status
        .filter(|_| quoted.state == "accepted")?;
    if !is_public(&status) || !status.spoiler_text.is_empty() {
        return None;
    }
    Some(Quote {
        author: author(&status.account, domain),
        text: html::spans(&status.content),
        link: status
            .url
            .as_deref()
            .and_then(WebLink::parse)
            .or_else(|| WebLink::parse(&status.uri)),
    })
}
