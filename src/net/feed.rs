//! Web feeds: RSS, Atom, RDF and JSON Feed.

mod xml;

use feed_rs::model::{Entry, Feed, MediaObject};
use feed_rs::parser::{self, ParseErrorKind, ParseFeedError};
use url::Url;

use super::guard::Allowed;
use super::hosts::{Purpose, now};
use super::http::{Answer, Ask, Body, Http, Validators, host_of};
use super::wire::apart;
use super::{Fresh, MAX_POSTS, html, words};
use crate::domain::Problem;
use crate::domain::model::Addresses;
use crate::domain::post::{Author, Media, MediaKind, Place, Post, Rest, Span, WebLink};
use crate::domain::source::{Network, Source};

/// From this many entries on, a feed may have been cut.
const LEAST_FULL: usize = 5;
/// What a feed reader accepts; pages last, for sites that choose by it.
pub(super) const ACCEPT: &str = "application/atom+xml, application/rss+xml, application/feed+json, \
     application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, \
     text/html;q=0.5, */*;q=0.1";
/// Most entries looked at; feeds are not always newest first.
const MAX_ENTRIES: usize = 500;
/// Longest text of an entry without summary, in characters: a preview, not the article.
const MAX_ARTICLE_CHARS: usize = 1_500;
const MAX_TITLE_CHARS: usize = 300;
const MAX_ALT_CHARS: usize = 1_500;
const MAX_ID_CHARS: usize = 1_000;

/// A feed that was read.
pub(super) struct Parsed {
    /// Its name; may be empty.
    pub(super) title: String,
    /// What it says of itself, one line; may be empty.
    pub(super) about: String,
    pub(super) language: Option<String>,
    pub(super) portrait: Option<WebLink>,
    entries: Vec<Entry>,
    /// When the feed itself was last changed, seconds since 1970.
    updated: Option<i64>,
    base: Url,
}

/// A source's entries.
pub(super) async fn read(
    http: &Http,
    url: Url,
    source: &Source,
    addresses: &Addresses,
    validators: Option<&Validators>,
) -> Result<Fresh, Problem> {
    let host = host_of(&url);
    let shown = source.shown_address();
    let ask = Ask {
        url,
        purpose: Purpose::Posts,
        accept: ACCEPT,
        max_bytes: http.limits.feed_bytes,
        validators,
        allowed: &Allowed::new(addresses),
        address: &shown,
        explain: false,
    };
    let body = match http.get(&ask).await? {
        Answer::Unchanged => return Ok(Fresh::Unchanged),
        Answer::Refused(_) => return Err(Problem::NotUnderstood { host }),
        Answer::Body(body) => body,
    };
    let source = source.clone();
    apart(&host_of(&body.url), move || {
        let parsed = parse(&body)?;
        let posts = parsed.posts(&source);
        Ok(Fresh::Posts {
            rest: Rest {
                // A feed does not say whether it holds all that the site ever published;
                // one with fewer entries is a new or a quiet site's.
                older: posts.len() >= LEAST_FULL,
                ..Rest::default()
            },
            posts,
            validators: body.validators,
        })
    })
    .await
}

/// Reads a feed. This may take a moment: call it apart from the network's threads.
///
/// # Errors
/// [`Problem::NoFeed`] for a web page, [`Problem::NotUnderstood`] for anything else that is
/// no feed or is built to take long.
pub(super) fn parse(body: &Body) -> Result<Parsed, Problem> {
    let host = host_of(&body.url);
    let start = body.bytes.iter().find(|byte| matches!(byte, b'<' | b'{'));
    if start == Some(&b'<') && !xml::is_tame(&body.bytes) {
        log::info!("{host}: a document that is too deep or too wide");
        return Err(Problem::NotUnderstood { host });
    }
    let feed = parser::Builder::new()
        .base_uri(Some(body.url.as_str()))
        // Made further down: the library's last resort is a random one.
        .id_generator(|_, _, _| String::new())
        .build()
        .parse(body.bytes.as_slice())
        .map_err(|error| {
            log::info!("{host}: {error}");
            let no_feed = matches!(
                error,
                ParseFeedError::ParseError(ParseErrorKind::NoFeedRoot)
            );
            if no_feed || is_page(&body.bytes) {
                Problem::NoFeed { host: host.clone() }
            } else {
                Problem::NotUnderstood { host: host.clone() }
            }
        })?;
    Ok(Parsed::new(feed, body.url.clone()))
}

/// Whether this is a web page.
pub(super) fn is_page(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(2_048)).unwrap_or_default();
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    start.contains("<!doctype html") || start.contains("<html") || start.contains("<head")
}

impl Parsed {
    fn new(feed: Feed, base: Url) -> Self {
        let text = |text: &Option<feed_rs::model::Text>, max| {
            text.as_ref()
                .map(|text| html::line(&text.content, max))
                .unwrap_or_default()
        };
        let icon = feed.icon.as_ref().or(feed.logo.as_ref());
        Self {
            title: text(&feed.title, 100),
            about: words::first_sentence(&text(&feed.description, 500), super::ABOUT_CHARS),
            language: feed.language.as_deref().and_then(words::language),
            portrait: icon.and_then(|image| link(&image.uri, &base)),
            updated: feed.updated.or(feed.published).map(|date| date.timestamp()),
            entries: feed.entries,
            base,
        }
    }

    /// The entries as posts of a source, newest first. Those without a date come after
    /// the others, in the feed's order.
    pub(super) fn posts(self, source: &Source) -> Vec<Post> {
        let now = now();
        let author = self.author(source);
        let mut dated = Vec::new();
        let mut undated = Vec::new();
        for entry in self.entries.iter().take(MAX_ENTRIES) {
            match entry.published.or(entry.updated) {
                Some(date) => dated.push((date.timestamp().min(now), entry)),
                None => undated.push(entry),
            }
        }
        dated.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let last = dated.last().map(|(at, _)| *at);
        let last = last.or(self.updated).unwrap_or(now).min(now);
        let undated = (1_i64..)
            .zip(undated)
            .map(|(at, entry)| (last.saturating_sub(at), entry));
        dated
            .into_iter()
            .chain(undated)
            .take(MAX_POSTS)
            .map(|(at, entry)| self.post(entry, at, source, &author))
            .collect()
    }

    fn author(&self, source: &Source) -> Author {
        let account = source.network == Network::Mastodon && source.hashtag().is_none();
        Author {
            id: source.address.to_lowercase(),
            name: if self.title.is_empty() {
                source.name.clone()
            } else {
                self.title.clone()
            },
            handle: if account {
                source.address.clone()
            } else {
                String::new()
            },
            portrait: self.portrait.clone(),
        }
    }

    fn post(&self, entry: &Entry, at: i64, source: &Source, author: &Author) -> Post {
        let to = entry
            .links
            .iter()
            .find(|link| matches!(link.rel.as_deref(), None | Some("alternate")))
            .and_then(|to| link(&to.href, &self.base));
        let title = entry
            .title
            .as_ref()
            .map(|title| html::line(&title.content, MAX_TITLE_CHARS))
            .filter(|title| !title.is_empty());
        let (mut text, pictures) = self.text(entry);
        if title.as_ref().is_some_and(|title| *title == plain(&text)) {
            text.clear();
        }
        let mut media: Vec<Media> = entry
            .media
            .iter()
            .filter_map(|object| medium(object, &self.base))
            .take(Post::MAX_MEDIA)
            .collect();
        if media.is_empty() {
            media.extend(pictures.into_iter().take(1).map(|(preview, alt)| Media {
                kind: MediaKind::Picture,
                preview: Some(preview),
                alt,
                aspect: None,
            }));
        }
        let language = entry.language.as_deref().and_then(words::language);
        Post {
            id: id(entry, source, to.as_ref(), title.as_deref(), &text),
            source: source.key(),
            network: source.network,
            author: author.clone(),
            shared_by: None,
            at,
            place: Place::default(),
            title,
            text,
            warning: None,
            media,
            quote: None,
            card: None,
            link: to,
            reply_to: None,
            language: language.or_else(|| self.language.clone()),
            tags: words::tags(
                entry
                    .categories
                    .iter()
                    .map(|category| category.term.as_str()),
            ),
            example: false,
        }
    }

    /// The summary if there is one, else the beginning of the article; and the article's pictures.
    fn text(&self, entry: &Entry) -> (Vec<Span>, Vec<(WebLink, String)>) {
        let summary = entry.summary.as_ref().map(|text| text.content.as_str());
        let read = |markup: &str, max| html::text(markup, Some(&self.base), max);
        let content = entry.content.as_ref().and_then(|content| {
            let body = content.body.as_deref()?;
            Some(if content.content_type.subty() == "plain" {
                html::Text {
                    spans: words::plain_spans_within(body, MAX_ARTICLE_CHARS),
                    pictures: Vec::new(),
                }
            } else {
                read(body, MAX_ARTICLE_CHARS)
            })
        });
        let mut text = summary
            .map(|summary| read(summary, Post::MAX_CHARS))
            .unwrap_or_default();
        if let Some(content) = content {
            if text.spans.is_empty() {
                text.spans = content.spans;
            }
            if text.pictures.is_empty() {
                text.pictures = content.pictures;
            }
        }
        (text.spans, text.pictures)
    }
}

fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// The same wherever the entry is met: its own id if that can be unique in the world.
fn id(
    entry: &Entry,
    source: &Source,
    link: Option<&WebLink>,
    title: Option<&str>,
    text: &[Span],
) -> String {
    let own = words::line(&entry.id, MAX_ID_CHARS);
    if own.contains(':') {
        own
    } else if !own.is_empty() {
        format!("{}#{own}", source.address)
    } else if let Some(link) = link {
        link.as_str().to_owned()
    } else {
        let sum = fingerprint(title.unwrap_or_default()) ^ fingerprint(&plain(text)).rotate_left(1);
        format!("{}#{sum:016x}", source.address)
    }
}

/// FNV-1a: ids must be the same in every version of the app.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn link(address: &str, base: &Url) -> Option<WebLink> {
    WebLink::parse(address).or_else(|| WebLink::parse(base.join(address.trim()).ok()?.as_str()))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "sides of pictures are small numbers"
)]
fn medium(object: &MediaObject, base: &Url) -> Option<Media> {
    let still = object
        .thumbnails
        .iter()
        .find_map(|still| link(&still.image.uri, base));
    let content = object.content.iter().find(|content| content.url.is_some());
    let sort = content
        .and_then(|content| content.content_type.as_ref())
        .map(|sort| sort.ty().as_str().to_ascii_lowercase())
        .unwrap_or_default();
    let file = content
        .and_then(|content| content.url.as_ref())
        .and_then(|url| WebLink::parse(url.as_str()));
    let looks_like_picture = file.as_ref().is_some_and(|file| {
        let path = file.as_str().split(['?', '#']).next().unwrap_or_default();
        [".jpg", ".jpeg", ".png", ".webp", ".gif"]
            .iter()
            .any(|ending| path.to_ascii_lowercase().ends_with(ending))
    });
    let (kind, preview) = match sort.as_str() {
        "image" => (MediaKind::Picture, still.or(file)),
        "video" => (MediaKind::Video, still),
        "audio" => (MediaKind::Audio, still),
        _ if looks_like_picture => (MediaKind::Picture, still.or(file)),
        // YouTube calls its films "application/x-shockwave-flash".
        "application" if still.is_some() => (MediaKind::Video, still),
        _ if still.is_some() => (MediaKind::Picture, still),
        _ => return None,
    };
    let about = object.description.as_ref().or(object.title.as_ref());
    let aspect = content
        .and_then(|content| Some(content.width? as f32 / content.height? as f32))
        .filter(|ratio| ratio.is_finite() && *ratio > 0.0);
    Some(Media {
        kind,
        preview,
        alt: about
            .map(|about| html::line(&about.content, MAX_ALT_CHARS))
            .unwrap_or_default(),
        aspect,
    })
}
