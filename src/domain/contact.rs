//! Whom the app has asked for something.

/// A host that was asked since the app was started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// All requests.
    #[must_use]
    pub const fn requests(&self) -> u64 {
        self.posts + self.look_ups + self.pictures + self.sign_ins + self.follows
    }
}
