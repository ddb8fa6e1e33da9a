//! Whom the app has asked for something.

/// A host that was asked since the app was started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Host, with its port if it is not the usual one.
    pub host: String,
    /// Requests for posts.
    pub posts: u64,
    /// Requests that looked somebody up.
    pub look_ups: u64,
    /// Requests for pictures.
    pub pictures: u64,
}

impl Contact {
    /// All requests.
    #[must_use]
    pub const fn requests(&self) -> u64 {
        self.posts + self.look_ups + self.pictures
    }
}
