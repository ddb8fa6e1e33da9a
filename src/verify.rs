//! Looks the catalogue's sources up over the network, for its maintainers.
//!
//! Slow on purpose: [`Net`] keeps its pauses between requests to one host. What was found is
//! written down after each source, so that a run that was stopped goes on where it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;

use crate::catalogue::read::{Files, Row, rows};
use crate::domain::model::Addresses;
use crate::domain::problem::Problem;
use crate::domain::source::{Network, Slug, Source, SourceKey};
use crate::net::Net;

/// What was found stays true for so long, in seconds: thirty days.
const KEEPS_SECS: i64 = 30 * 86_400;
/// Without a post for so long, in seconds, a source counts as silent: a year.
const SILENT_SECS: i64 = 365 * 86_400;
/// Longest time for one source, waiting for its host's turn included.
const LONGEST: Duration = Duration::from_mins(5);
/// Sources at a time.
const AT_ONCE: usize = 16;
/// Longest line of the file of findings that is read, in bytes.
const MAX_LINE_BYTES: usize = 16 << 10;

/// Which sources are looked up, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// Only sources of these topics; empty for all.
    pub topics: BTreeSet<Slug>,
    /// Only sources of these networks; empty for all.
    pub networks: BTreeSet<Network>,
    /// At most so many in this run.
    pub limit: Option<usize>,
    /// Ask again what was found lately.
    pub fresh: bool,
    /// File of what was found; it is made if need be.
    pub state: PathBuf,
    /// Base addresses of the networks.
    pub addresses: Addresses,
}

/// What is known of a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// Nobody and nothing there any more.
    Dead,
    /// It says that it is elsewhere now.
    Moved {
        /// Where.
        to: String,
    },
    /// The network writes its address in another way now.
    Renamed {
        /// How.
        to: String,
    },
    /// It is there, but has posted nothing for a year.
    Silent {
        /// Its last post, seconds since 1970.
        last_post: i64,
    },
    /// It could not be told; asked again in the next run.
    Unclear {
        /// Why.
        problem: Problem,
    },
    /// All is well.
    Fine,
}

/// A line of the file of findings.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Record {
    network: Network,
    address: String,
    /// When it was asked, seconds since 1970.
    at: i64,
    found: Found,
}

/// What is known of a row of the catalogue.
#[derive(Clone, Debug)]
pub struct Finding {
    /// File of the row.
    pub file: &'static str,
    /// Its line, 1-based.
    pub line: usize,
    /// The source.
    pub source: Source,
    /// What was found.
    pub found: Found,
}

/// The outcome of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What is known of the rows that were meant, found now or lately, in the files' order.
    pub findings: Vec<Finding>,
    /// Rows asked in this run.
    pub asked: usize,
    /// Rows that are still to be asked, because of the limit or because the network went away.
    pub left: usize,
    /// Rows of networks that cannot be asked (X).
    pub unreadable: usize,
    /// The run was broken off: there is no network.
    pub offline: bool,
}

impl Report {
    /// Findings that a maintainer has to act on.
    pub fn faults(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| {
            matches!(
                finding.found,
                Found::Dead | Found::Moved { .. } | Found::Renamed { .. }
            )
        })
    }
}

/// Looks up the rows that are meant and not known yet. `progress` hears of each one asked,
/// with how many are done and how many there are in this run.
///
/// # Errors
/// When the file of findings cannot be read or written.
pub async fn verify(
    net: &Net,
    files: &Files,
    options: &Options,
    now: i64,
    mut progress: impl FnMut(usize, usize, &Finding),
) -> io::Result<Report> {
    let mut known = read_state(&options.state)?;
    let mut report = Report::default();
    let mut meant = Vec::new();
    for (network, row) in meant_rows(files, options) {
        if network == Network::X {
            report.unreadable += 1;
        } else {
            meant.push((network, row));
        }
    }
    let is_known = |source: &Source| {
        known.get(&source.key()).is_some_and(|record: &Record| {
            now - record.at < KEEPS_SECS && !matches!(record.found, Found::Unclear { .. })
        })
    };
    let mut todo: Vec<(Network, Row)> = meant
        .iter()
        .filter(|(_, row)| options.fresh || !is_known(&row.source))
        .cloned()
        .collect();
    let all = todo.len();
    todo.truncate(options.limit.unwrap_or(usize::MAX));
    let planned = todo.len();
    let mut state = append_to(&options.state)?;
    let addresses = Arc::new(options.addresses.clone());
    let mut todo = todo.into_iter();
    let mut running = JoinSet::new();
    loop {
        while running.len() < AT_ONCE
            && !report.offline
            && let Some((network, row)) = todo.next()
        {
            let (net, addresses) = (net.clone(), Arc::clone(&addresses));
            running.spawn(async move {
                let found = look_up(&net, &row.source, &addresses, now).await;
                (network, row, found)
            });
        }
        let Some(done) = running.join_next().await else {
            break;
        };
        // A task that panicked leaves its row for the next run.
        let Ok((network, row, found)) = done else {
            continue;
        };
        let offline = Problem::Offline;
        report.offline |= matches!(&found, Found::Unclear { problem } if *problem == offline);
        report.asked += 1;
        let record = Record {
            network,
            address: row.source.address.clone(),
            at: now,
            found: found.clone(),
        };
        write_record(&mut state, &record)?;
        known.insert(row.source.key(), record);
        let finding = Finding {
            file: Files::name(network),
            line: row.line,
            source: row.source,
            found,
        };
        progress(report.asked, planned, &finding);
    }
    report.left = all - report.asked;
    report.findings = meant
        .into_iter()
        .filter_map(|(network, row)| {
            let record = known.get(&row.source.key())?;
            Some(Finding {
                file: Files::name(network),
                line: row.line,
                found: record.found.clone(),
                source: row.source,
            })
        })
        .collect();
    Ok(report)
}

/// The rows that the options mean.
fn meant_rows(files: &Files, options: &Options) -> Vec<(Network, Row)> {
    files
        .sources
        .iter()
        .filter(|(network, _)| options.networks.is_empty() || options.networks.contains(network))
        .flat_map(|(network, text)| {
            // Faults of the files are told by `check`.
            let rows = rows(*network, text, &mut Vec::new());
            rows.into_iter().map(|row| (*network, row))
        })
        .filter(|(_, row)| {
            let topics = &row.source.topics;
            options.topics.is_empty() || topics.iter().any(|topic| options.topics.contains(topic))
        })
        .collect()
}

async fn look_up(net: &Net, source: &Source, addresses: &Addresses, now: i64) -> Found {
    let asked = tokio::time::timeout(LONGEST, net.alive(source, addresses));
    let alive = match asked.await {
        Ok(Ok(alive)) => alive,
        Ok(Err(Problem::NotFound { .. } | Problem::Gone { .. })) => return Found::Dead,
        Ok(Err(problem)) => return Found::Unclear { problem },
        Err(_elapsed) => {
            let host = source.address.clone();
            let problem = Problem::TimedOut { host };
            return Found::Unclear { problem };
        }
    };
    if let Some(to) = alive.moved_to {
        Found::Moved { to }
    } else if let Some(to) = alive.renamed {
        Found::Renamed { to }
    } else {
        match alive.last_post {
            Some(last_post) if now - last_post > SILENT_SECS => Found::Silent { last_post },
            Some(_) | None => Found::Fine,
        }
    }
}

/// The newest record of each source. A line that a stopped run left half is passed over.
fn read_state(path: &Path) -> io::Result<BTreeMap<SourceKey, Record>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(error),
    };
    let mut known = BTreeMap::new();
    for line in BufReader::new(file).split(b'\n') {
        let line = line?;
        if line.len() > MAX_LINE_BYTES {
            continue;
        }
        if let Ok(record) = serde_json::from_slice::<Record>(&line) {
            known.insert(SourceKey::new(record.network, &record.address), record);
        }
    }
    Ok(known)
}

fn append_to(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().create(true).append(true).open(path)?;
    // Ends a line that a stopped run left half.
    if file.metadata()?.len() > 0 {
        file.write_all(b"\n")?;
    }
    Ok(file)
}

fn write_record(file: &mut File, record: &Record) -> io::Result<()> {
    let mut line = serde_json::to_vec(record)?;
    line.push(b'\n');
    file.write_all(&line)
}
