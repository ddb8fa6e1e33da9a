//! Adapters to the networks: the only part that knows servers' formats.
//!
//! Everything from outside is bounded in size, depth, count and time, and comes out as values of
//! [`crate::domain`]. Requests stop when their future is dropped.

mod bluesky;
mod discover;
mod feed;
mod guard;
mod hosts;
pub mod html;
mod http;
mod mastodon;
mod picture;
mod resolve;
mod session;
mod sign_in;
mod signed;
mod typed;
mod verify;
mod wire;
pub mod words;

use std::sync::Arc;

use tokio::sync::Semaphore;
use url::Url;

use self::hosts::Purpose;
use self::http::Http;
use crate::domain::Problem;
use crate::domain::contact::Contact;
use crate::domain::import::Found;
use crate::domain::model::Addresses;
use crate::domain::pictures::Pixels;
use crate::domain::post::{Post, Rest, WebLink};
use crate::domain::source::{Network, Source};

pub use self::http::{Limits, Validators};
pub use self::session::Session;
pub use self::sign_in::{Answered, Begun, Server};
pub use self::signed::{Keep, MAX_FOLLOWS, Signed};
pub use self::verify::Alive;

/// Most posts kept of one source.
pub const MAX_POSTS: usize = 60;
/// Longest line about a pasted source, in characters.
const ABOUT_CHARS: usize = 80;
/// Weight of pasted sources: in the middle of 1 to 9.
const PASTED_WEIGHT: u8 = 5;
/// Pictures decoded at a time.
const DECODING: usize = 2;

/// What a source answered.
#[derive(Clone, Debug, PartialEq)]
pub enum PostsAnswer {
    /// Nothing new since the validators were given out.
    Unchanged,
    /// Its posts.
    Posts {
        /// Newest first, at most [`MAX_POSTS`].
        posts: Vec<Post>,
        /// What is behind them.
        rest: Rest,
        /// To be given with the next question, so that the server can say "unchanged".
        validators: Validators,
    },
}

/// What adapters hand over; here it becomes a [`PostsAnswer`].
type Fresh = PostsAnswer;

/// The networks. Cheap to clone; clones share connections, queues and the list of contacts.
#[derive(Clone, Debug)]
pub struct Net {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    http: Http,
    known: mastodon::Known,
    decoding: Semaphore,
}

impl Default for Net {
    fn default() -> Self {
        Self::with_limits(Limits::default())
    }
}

impl Net {
    /// With the usual limits. Nothing is set up before the first request.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With other limits.
    #[must_use]
    pub fn with_limits(limits: Limits) -> Self {
        Self {
            inner: Arc::new(Inner {
                http: Http::new(limits),
                known: mastodon::Known::default(),
                decoding: Semaphore::new(DECODING),
            }),
        }
    }

    fn talk<'a>(
        &'a self,
        addresses: &'a Addresses,
        shown: &'a str,
        purpose: Purpose,
    ) -> mastodon::Talk<'a> {
        mastodon::Talk {
            http: &self.inner.http,
            addresses,
            known: &self.inner.known,
            shown,
            purpose,
        }
    }

    /// Reads a source's public posts. With validators of an earlier answer the server may say
    /// that nothing has changed.
    ///
    /// # Errors
    /// What went wrong, for the person; [`Problem::CannotRead`] for X.
    pub async fn posts(
        &self,
        source: &Source,
        addresses: &Addresses,
        validators: Option<Validators>,
    ) -> Result<PostsAnswer, Problem> {
        let http = &self.inner.http;
        let validators = validators.as_ref();
        let shown = source.shown_address();
        let talk = self.talk(addresses, &shown, Purpose::Posts);
        let mut answer = match (source.network, source.hashtag()) {
            (Network::Mastodon, Some(tag)) => talk.tagged(tag, source, validators).await,
            (Network::Mastodon, None) => talk.posts(source, validators).await,
            (Network::Bluesky, _) => bluesky::posts(http, source, addresses, validators).await,
            (Network::Web, _) => {
                let url = Url::parse(&source.address).map_err(|_any| bad_address(source))?;
                feed::read(http, url, source, addresses, validators).await
            }
            (network @ Network::X, _) => Err(Problem::CannotRead { network }),
        }?;
        if let PostsAnswer::Posts { posts, .. } = &mut answer {
            let now = hosts::now();
            for post in posts.iter_mut() {
                // Nothing may stand on top of the feed by claiming to come from the future.
                post.at = post.at.min(now);
            }
            posts.sort_by(Post::newest_first);
            posts.truncate(MAX_POSTS);
        }
        Ok(answer)
    }

    /// Finds out what a pasted handle or address is.
    ///
    /// # Errors
    /// [`Problem::BadHandle`] if it is neither, else what went wrong in looking it up.
    pub async fn resolve(&self, typed: &str, addresses: &Addresses) -> Result<Found, Problem> {
        resolve::resolve(self, typed, addresses).await
    }

    /// Fetches a picture and makes it fit into a square of `max_side` pixels.
    ///
    /// # Errors
    /// [`Problem::BadPicture`] if it cannot be shown, else what went wrong in fetching it.
    pub async fn picture(
        &self,
        link: &WebLink,
        max_side: u32,
        addresses: &Addresses,
    ) -> Result<Pixels, Problem> {
        picture::fetch(self, link, max_side, addresses).await
    }

    /// Asks whether a source still exists, where it is now and when it last posted.
    ///
    /// # Errors
    /// What went wrong; [`Problem::NotFound`] and [`Problem::Gone`] mean that it is no more.
    pub async fn alive(&self, source: &Source, addresses: &Addresses) -> Result<Alive, Problem> {
        verify::alive(self, source, addresses).await
    }

    /// Every host that was asked for something, by name.
    #[must_use]
    pub fn contacted(&self) -> Vec<Contact> {
        self.inner.http.hosts().contacts()
    }

    /// Adds the hosts that were asked in earlier sessions.
    pub fn remember(&self, earlier: Vec<Contact>) {
        self.inner.http.hosts().remember(earlier);
    }

    /// Forgets who was asked, and for whom. Who wants to be left alone for a while still is.
    pub fn forget(&self) {
        self.inner.http.hosts().forget();
        self.inner.known.forget_all();
    }
}

fn bad_address(source: &Source) -> Problem {
    Problem::BadAddress {
        typed: words::shortened(&source.address, 80),
    }
}
