//! Whom the app has asked for something.

use serde::{Deserialize, Serialize};

/// A host that was asked, and how often for what, since the app was first started or everything
/// was forgotten.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Host, with its port if it is not the usual one.
    pub host: String,
    /// Requests for posts.
    pub posts: u64,
    /// Requests that looked somebody up.
    pub look_ups: u64,
    /// Requests for pictures.
    pub pictures: u64,
    /// Requests for signing in and out.
    pub sign_ins: u64,
    /// Requests for following.
    pub follows: u64,
}

impl Contact {
    /// Counts in what the same host was asked at another time.
    pub const fn add(&mut self, other: &Self) {
        self.posts = self.posts.saturating_add(other.posts);
        self.look_ups = self.look_ups.saturating_add(other.look_ups);
        self.pictures = self.pictures.saturating_add(other.pictures);
        self.sign_ins = self.sign_ins.saturating_add(other.sign_ins);
        self.follows = self.follows.saturating_add(other.follows);
    }

    /// All requests.
    #[must_use]
    pub const fn requests(&self) -> u64 {
        self.posts
            .saturating_add(self.look_ups)
            .saturating_add(self.pictures)
            .saturating_add(self.sign_ins)
            .saturating_add(self.follows)
    }
}
