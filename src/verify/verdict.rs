//! What an answer says about a source.

use chrono::DateTime;
use serde::{Deserialize, Serialize};

use crate::domain::Problem;
use crate::domain::source::{Network, Source};
use crate::net::{Alive, words};
use crate::text;

/// Without a post for this long a source counts as silent, in seconds.
pub const SILENT_SECS: i64 = 365 * 86_400;
/// Longest text from a server that is kept, in characters.
const MAX_CHARS: usize = 300;

/// What is known of a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Verdict {
    /// It is where it was, and not silent as far as one can tell.
    Alive,
    /// It is no more.
    Dead {
        /// What the server says.
        why: String,
    },
    /// It is elsewhere: another account, or another address of the feed.
    Moved {
        /// Where.
        to: String,
    },
    /// Its handle has changed.
    Renamed {
        /// What it is called now.
        to: String,
    },
    /// No post for over a year.
    Silent {
        /// Its last post, seconds since 1970.
        since: i64,
    },
    /// The network, the server or this program failed: nothing is known.
    Untold {
        /// What happened.
        why: String,
    },
}

impl Verdict {
    /// Judges an answer that came at `now`, seconds since 1970.
    #[must_use]
    pub fn of(source: &Source, answer: Result<Alive, Problem>, now: i64) -> Self {
        let alive = match answer {
            Ok(alive) => alive,
            Err(problem) => {
                let why = why(&problem);
                let is_dead = matches!(problem, Problem::NotFound { .. } | Problem::Gone { .. });
                return if is_dead {
                    Self::Dead { why }
                } else {
                    Self::Untold { why }
                };
            }
        };
        // A DID stays; that its owner also has a handle is no news.
        let has_did = source.network == Network::Bluesky && source.address.starts_with("did:");
        let renamed = alive.renamed.filter(|_| !has_did);
        match (alive.moved_to, renamed, alive.last_post) {
            (Some(to), _, _) => Self::Moved { to: clean(&to) },
            (None, Some(to), _) => Self::Renamed { to: clean(&to) },
            (None, None, Some(since)) if now.saturating_sub(since) > SILENT_SECS => {
                Self::Silent { since }
            }
            (None, None, _) => Self::Alive,
        }
    }

    /// The server's name is not known any more.
    #[must_use]
    pub fn no_server(host: &str) -> Self {
        Self::Dead {
            why: clean(&format!("There is no server called {host}")),
        }
    }

    /// In words, for one line.
    #[must_use]
    pub fn what(&self) -> String {
        match self {
            Self::Alive => "alive".to_owned(),
            Self::Dead { why } | Self::Untold { why } => why.clone(),
            Self::Moved { to } => format!("moved to {to}"),
            Self::Renamed { to } => format!("now called {to}"),
            Self::Silent { since } => match DateTime::from_timestamp(*since, 0) {
                Some(date) => format!("no post since {}", date.format("%Y-%m-%d")),
                None => "no post for over a year".to_owned(),
            },
        }
    }
}

fn why(problem: &Problem) -> String {
    if let Problem::HostNotFound { host } = problem {
        // The words for people say more than one look-up can tell.
        return clean(&format!("The name {host} was not found"));
    }
    clean(text::problem(problem).what.trim_end_matches('.'))
}

/// Servers choose these words: nothing in them may play tricks on a terminal.
fn clean(text: &str) -> String {
    words::shortened(text, MAX_CHARS)
}
