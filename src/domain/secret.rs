//! Passwords, codes and tokens on their way: never printed, wiped when dropped.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};

/// Something only the person, the vault and one server may know.
///
/// It prints as `Secret`, cannot be serialised, and its memory is wiped when it is dropped.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Wraps a text; the caller wipes or forgets its own copy.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(SecretString::from(text))
    }

    /// The text itself, for the one place that sends or stores it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// Only so that events can be compared in tests.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}
