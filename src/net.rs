//! Provisional seam until the adapters are merged: every question is answered "offline".

use serde::{Deserialize, Serialize};

use crate::domain::model::Addresses;
use crate::domain::pictures::Pixels;
use crate::domain::post::{Post, WebLink};
use crate::domain::{Problem, Source};

/// What a server gave us for asking "anything new since?".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validators {
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`.
    pub modified: Option<String>,
}

/// Answer to a request for posts.
#[derive(Clone, Debug, PartialEq)]
pub enum PostsAnswer {
    /// Nothing new.
    Unchanged,
    /// Posts, newest first.
    Posts {
        /// The posts.
        posts: Vec<Post>,
        /// For the next time.
        validators: Validators,
    },
}

/// Reads public posts.
#[derive(Clone, Debug)]
pub struct Net;

#[expect(clippy::unused_async, reason = "the adapters are async")]
impl Net {
    /// Ready to ask.
    ///
    /// # Errors
    /// None yet.
    pub const fn new() -> Result<Self, Problem> {
        Ok(Self)
    }

    /// Posts of a source.
    ///
    /// # Errors
    /// Always, for now.
    pub async fn posts(
        &self,
        _: &Source,
        _: &Addresses,
        _: Option<Validators>,
    ) -> Result<PostsAnswer, Problem> {
        Err(Problem::Offline)
    }

    /// What a typed text is.
    ///
    /// # Errors
    /// Always, for now.
    pub async fn resolve(&self, _: &str, _: &Addresses) -> Result<Source, Problem> {
        Err(Problem::Offline)
    }

    /// A picture, made small.
    ///
    /// # Errors
    /// Always, for now.
    pub async fn picture(&self, _: &WebLink, _: u32, _: &Addresses) -> Result<Pixels, Problem> {
        Err(Problem::Offline)
    }
}
