//! A post as every network's adapter delivers it.

use serde::{Deserialize, Serialize};

use super::source::{Network, SourceKey};

/// An address that is safe to open: http or https, nothing else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct WebLink(String);

impl WebLink {
    /// Longest address that is accepted, in bytes.
    pub const MAX_BYTES: usize = 2_048;

    /// Accepts http(s) addresses with a host and without sign-in data.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > Self::MAX_BYTES {
            return None;
        }
        let url = url::Url::parse(text).ok()?;
        let safe = matches!(url.scheme(), "http" | "https")
            && url.host_str().is_some_and(|host| !host.is_empty())
            && url.username().is_empty()
            && url.password().is_none();
        safe.then(|| Self(url.into()))
    }

    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Host of the address, for showing where a link leads.
    #[must_use]
    pub fn host(&self) -> String {
        url::Url::parse(&self.0)
            .ok()
            .and_then(|url| url.host_str().map(str::to_owned))
            .unwrap_or_default()
    }
}

impl<'de> Deserialize<'de> for WebLink {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not an http(s) address"))
    }
}

/// Who wrote or shared a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// Stable id on the network (DID, or the account's address); empty for feeds without one.
    pub id: String,
    /// Name to show.
    pub name: String,
    /// Handle without leading `@`; empty for feeds.
    pub handle: String,
    /// Portrait.
    pub portrait: Option<WebLink>,
}

/// A run of text; links, hashtags and mentions carry where they lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Where a click leads.
    pub link: Option<WebLink>,
}

impl Span {
    /// Text without a link.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            link: None,
        }
    }
}

/// What sort of medium is attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MediaKind {
    /// A still picture.
    Picture,
    /// Video or moving picture.
    Video,
    /// Sound.
    Audio,
}

/// Something attached to a post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Media {
    /// What it is.
    pub kind: MediaKind,
    /// A picture small enough to show in the feed (for video: its still).
    pub preview: Option<WebLink>,
    /// Description written by the author; empty if none.
    pub alt: String,
    /// Width over height, where the network says it.
    pub aspect: Option<f32>,
}

/// A link shown as a small card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Where it leads.
    pub link: WebLink,
    /// Title of the page.
    pub title: String,
    /// Its description; may be empty.
    pub about: String,
    /// Picture of the card.
    pub picture: Option<WebLink>,
}

/// A post quoted inside another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Who wrote it.
    pub author: Author,
    /// What it says.
    pub text: Vec<Span>,
    /// Where it can be read.
    pub link: Option<WebLink>,
}

/// What a post answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyTo {
    /// Id of the post that is answered; empty if it is not known any more.
    pub parent: String,
    /// Id of the first post of the thread, where the network says it.
    pub root: Option<String>,
    /// [`Author::id`] of who is answered, where known.
    pub author: Option<String>,
    /// The thread as the network hands it over with the post (Bluesky only).
    pub thread: Option<Box<Thread>>,
}

/// The posts above a reply (`app.bsky.feed.defs#replyRef`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thread {
    /// The first post of the thread.
    pub root: Answered,
    /// The post that is answered.
    pub parent: Answered,
    /// [`Author::id`] of whom the parent answers, if it is a reply itself.
    pub grandparent_author: Option<String>,
}

/// A post above a reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answered {
    /// It is there.
    There {
        /// Its id.
        id: String,
        /// [`Author::id`] of who wrote it.
        author: String,
        /// What it says, if it may be shown to people who are signed out.
        shown: Option<Box<Quote>>,
    },
    /// It was deleted, or cannot be found.
    Missing,
    /// It is on the other side of a block.
    Blocked,
}

impl Answered {
    /// [`Author::id`] of who wrote it, if it is there.
    #[must_use]
    pub fn author(&self) -> Option<&str> {
        match self {
            Self::There { author, .. } => Some(author),
            Self::Missing | Self::Blocked => None,
        }
    }

    /// Its id, if it is there.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::There { id, .. } => Some(id),
            Self::Missing | Self::Blocked => None,
        }
    }
}

/// What is behind the posts that a source gave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rest {
    /// Whether there are older ones: the answer was cut at its limit.
    pub older: bool,
    /// How many were left out because their authors ask not to be shown to people who are
    /// signed out, or write for followers only.
    pub withheld: usize,
    /// How many were left out because they could not be understood.
    #[serde(default)]
    pub unread: usize,
}

/// Where a post stands among those of the same second, as its network orders them.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Milliseconds within the second.
    pub millis: u16,
    /// Settles what is left: the CID of the post or repost on Bluesky, the status id on Mastodon
    /// (filled up with zeros, so that it sorts as a number).
    pub tie: String,
}

/// One post, boost, repost or feed entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Post {
    /// Unique on its network: AT URI, `ActivityPub` URI, or the feed entry's id.
    pub id: String,
    /// The source that brought it.
    pub source: SourceKey,
    /// Network it was read from.
    pub network: Network,
    /// Who wrote it.
    pub author: Author,
    /// Who passed it on (boost or repost), if not the author.
    pub shared_by: Option<Author>,
    /// Time by which feeds sort it, seconds since 1970 (UTC).
    pub at: i64,
    /// Its place within that second.
    pub place: Place,
    /// Title, for feed entries.
    pub title: Option<String>,
    /// The words; never HTML.
    pub text: Vec<Span>,
    /// Content warning: the rest is hidden until asked for.
    pub warning: Option<String>,
    /// What is attached, at most [`Post::MAX_MEDIA`].
    pub media: Vec<Media>,
    /// A quoted post.
    pub quote: Option<Box<Quote>>,
    /// A linked page.
    pub card: Option<Card>,
    /// Where the post can be read in a browser.
    pub link: Option<WebLink>,
    /// What it answers.
    pub reply_to: Option<ReplyTo>,
    /// ISO 639-1 code, where the network says it.
    pub language: Option<String>,
    /// Hashtags in lower case without `#`.
    pub tags: Vec<String>,
    /// An example written for the catalogue, not a real post.
    pub example: bool,
}

impl Post {
    /// Most media kept of one post.
    pub const MAX_MEDIA: usize = 8;
    /// Most characters of text kept of one post.
    pub const MAX_CHARS: usize = 10_000;

    /// Sorts posts newest first, as Bluesky and Mastodon do; the id settles what is left, so
    /// that the order is always the same.
    #[must_use]
    pub fn newest_first(&self, other: &Self) -> std::cmp::Ordering {
        (other.at, &other.place, &other.id).cmp(&(self.at, &self.place, &self.id))
    }

    /// The words alone.
    #[must_use]
    pub fn plain_text(&self) -> String {
        self.text.iter().map(|span| span.text.as_str()).collect()
    }
}
