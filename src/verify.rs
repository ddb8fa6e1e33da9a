//! Looks the catalogue's sources up over the network, for its maintainer:
//! `cargo run --bin catalogue -- verify`.
//!
//! Sources of one host are asked for one after the other, several hosts at a time. Each answer is
//! kept in a file at once, so that a run that was stopped goes on where it was.

pub mod options;
pub mod report;
pub mod state;
pub mod verdict;

mod asking;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

pub use self::options::Options;
pub use self::report::{Finding, Report};
pub use self::state::State;
pub use self::verdict::Verdict;

use self::asking::Asking;
use crate::catalogue::read::{self, Files};
use crate::domain::Problem;
use crate::domain::model::Addresses;
use crate::domain::source::{Network, Slug, Source};
use crate::net::{Alive, Limits, Net};

/// Servers that must have answered by name before a name that is not known counts as dead:
/// fewer may mean that the look-up of names does not work here.
pub const NAMES_NEEDED: usize = 3;

/// How much is asked at a time, and how long an answer may take.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Hosts asked at a time.
    pub at_once: usize,
    /// Longest time for one source, pauses between its requests included.
    pub each: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            at_once: 8,
            each: Duration::from_mins(2),
        }
    }
}

/// The adapters' limits for this work: nobody waits for it, so that servers are asked far less
/// often than by the app. Mastodon's servers usually allow 300 requests in five minutes.
#[must_use]
pub fn limits() -> Limits {
    Limits {
        per_host: 1,
        spacing: Duration::from_millis(1_100),
        ..Limits::default()
    }
}

/// A row of the catalogue, and where it stands.
#[derive(Clone, Debug)]
pub struct Entry {
    /// File of the catalogue.
    pub file: &'static str,
    /// Line, 1-based.
    pub line: usize,
    /// The source.
    pub source: Arc<Source>,
}

/// Why nothing could be verified.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A topic of the command line is not in the catalogue.
    #[error("no topic is called {0}")]
    NoTopic(Slug),
    /// The file of what was checked cannot be read or written.
    #[error("{path}: {error}")]
    State {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

/// Asks through the adapters; to be given to [`verify`].
pub fn through(
    net: Net,
    addresses: Addresses,
) -> impl Fn(Arc<Source>) -> BoxedAnswer + Clone + Send + 'static {
    let addresses = Arc::new(addresses);
    move |source| {
        let (net, addresses) = (net.clone(), Arc::clone(&addresses));
        Box::pin(async move { net.alive(&source, &addresses).await })
    }
}

/// An answer on its way.
pub type BoxedAnswer = std::pin::Pin<Box<dyn Future<Output = Result<Alive, Problem>> + Send>>;

/// Looks up what the options select, unless it was checked lately, and reports on all of it.
/// `now` is in seconds since 1970; `progress` is told each step in a line of words.
///
/// # Errors
/// [`Failure`], before anything was asked or when an answer cannot be kept.
pub async fn verify<A>(
    options: &Options,
    files: &Files,
    now: i64,
    bounds: Bounds,
    ask: A,
    progress: &mut dyn FnMut(String),
) -> Result<Report, Failure>
where
    A: Fn(Arc<Source>) -> BoxedAnswer + Clone + Send + 'static,
{
    let (entries, on_x) = selected(options, files)?;
    let failed = |error| Failure::State {
        path: options.state.clone(),
        error,
    };
    let mut state = State::open(&options.state).map_err(failed)?;
    if state.unreadable > 0 {
        let path = options.state.display();
        progress(format!(
            "{path}: lines that cannot be read: {}",
            state.unreadable
        ));
    }

    let mut verdicts: BTreeMap<usize, Verdict> = BTreeMap::new();
    let mut to_ask = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        match state.lately(&entry.source.key(), now) {
            Some(verdict) if !options.fresh => {
                verdicts.insert(at, verdict.clone());
            }
            Some(_) | None => to_ask.push(at),
        }
    }
    // Those never asked for come first, so that runs with a limit get through the list.
    to_ask.sort_by_key(|at| {
        entries
            .get(*at)
            .and_then(|entry| state.asked_at(&entry.source.key()))
    });
    to_ask.truncate(options.limit.unwrap_or(usize::MAX));
    progress(format!(
        "{} to ask, {} checked lately",
        to_ask.len(),
        verdicts.len()
    ));

    let asking = Asking {
        entries: &entries,
        bounds,
        ask,
    };
    let total = to_ask.len();
    let mut count = 0;
    let mut nameless = Vec::new();
    let mut answered = BTreeSet::new();
    asking
        .all(to_ask, |at, entry, answer| {
            count += 1;
            match &answer {
                Err(Problem::HostNotFound { .. }) => nameless.push(at),
                answer if has_answered(answer) => {
                    answered.extend(public_name(&entry.source, &options.addresses));
                }
                Ok(_) | Err(_) => {}
            }
            let verdict = Verdict::of(&entry.source, answer, now);
            progress(format!("{count}/{total} {entry}: {}", verdict.what()));
            state.put(&entry.source.key(), now, &verdict)?;
            verdicts.insert(at, verdict);
            Ok(())
        })
        .await
        .map_err(failed)?;

    // A name that nobody knows, twice, while other names are found, is a server that has closed.
    if answered.len() >= NAMES_NEEDED {
        asking
            .all(nameless, |at, entry, answer| {
                let verdict = match &answer {
                    Err(Problem::HostNotFound { host }) => Verdict::no_server(host),
                    Ok(_) | Err(_) => Verdict::of(&entry.source, answer, now),
                };
                progress(format!("again {entry}: {}", verdict.what()));
                state.put(&entry.source.key(), now, &verdict)?;
                verdicts.insert(at, verdict);
                Ok(())
            })
            .await
            .map_err(failed)?;
    }

    let not_asked = entries.len() - verdicts.len();
    let findings = entries
        .into_iter()
        .enumerate()
        .filter_map(|(at, entry)| Some((entry, verdicts.remove(&at)?)))
        .map(|(entry, verdict)| Finding { entry, verdict })
        .collect();
    Ok(Report {
        findings,
        on_x,
        not_asked,
    })
}

/// What the options select in the order of the files, and the number of rows on X among it.
fn selected(options: &Options, files: &Files) -> Result<(Vec<Entry>, usize), Failure> {
    let (catalogue, _) = read::read(files);
    if let Some(unknown) = options
        .only
        .iter()
        .find(|topic| catalogue.topic(topic).is_none())
    {
        return Err(Failure::NoTopic(unknown.clone()));
    }
    let (entries, on_x): (Vec<Entry>, Vec<Entry>) = files
        .sources
        .iter()
        .filter(|(network, _)| options.network.is_none_or(|only| only == *network))
        .flat_map(|(network, text)| {
            // Faulty rows are for the other command.
            read::rows(*network, text, &mut Vec::new())
                .into_iter()
                .map(|row| Entry {
                    file: Files::name(*network),
                    line: row.line,
                    source: Arc::new(row.source),
                })
        })
        .filter(|entry| {
            let topics = &entry.source.topics;
            options.only.is_empty() || topics.iter().any(|topic| options.only.contains(topic))
        })
        .partition(|entry| entry.source.network.readable());
    Ok((entries, on_x.len()))
}

/// Whether a server said anything at all.
fn has_answered(answer: &Result<Alive, Problem>) -> bool {
    match answer {
        Ok(_) => true,
        Err(problem) => matches!(
            problem,
            Problem::NotFound { .. }
                | Problem::Gone { .. }
                | Problem::RateLimited { .. }
                | Problem::ServerFailed { .. }
                | Problem::SignInNeeded { .. }
                | Problem::HiddenSignedOut
                | Problem::TooLarge { .. }
                | Problem::NotUnderstood { .. }
                | Problem::NoFeed { .. }
        ),
    }
}

/// The server's name, if it had to be looked up where everybody's names are.
fn public_name(source: &Source, addresses: &Addresses) -> Option<String> {
    let url = match source.network {
        Network::Web => Url::parse(&source.address).ok()?,
        Network::Mastodon => {
            let host = source.address.split_once('@')?.1;
            if addresses.mastodon.contains_key(host) {
                return None;
            }
            Url::parse(&format!("https://{host}/")).ok()?
        }
        Network::Bluesky | Network::X => return None,
    };
    url.domain().map(str::to_owned)
}
