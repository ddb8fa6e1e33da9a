//! Opening the folder and the file in it: lock, checks, tables.

use std::fs::{File, TryLockError};
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension as _, params};

use super::damage::{self, NAME, Trouble};
use super::journal;
use crate::domain::model::Saved;
use crate::domain::problem::Problem;
use crate::shell::now;

/// Version of the tables, in `user_version`.
const VERSION: i64 = 2;
/// What every `SQLite` file begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// The letters `FFd1` in `application_id`: other programs' files are not ours to change.
const APPLICATION: i64 = 0x4646_6431;
/// Held while the database is open.
const LOCK: &str = "firstfeed.lock";
/// Largest file that is checked page by page at the start; damage in a larger one is
/// noticed when it is read.
const CHECKED_BYTES: u64 = 16_000_000;
/// Most sources whose posts are kept.
const MAX_SOURCES: i64 = 2_000;
/// Most bytes of posts kept.
const MAX_BYTES: i64 = 200_000_000;
/// Posts fetched longer ago than this are dropped, in seconds.
const MAX_AGE_SECS: i64 = 30 * 86_400;
/// How long to wait for somebody else's look into the file.
const BUSY: Duration = Duration::from_secs(2);

/// Takes the folder's lock.
fn lock(folder: &Path) -> Result<File, Problem> {
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join(LOCK))
        .map_err(|error| {
            log::warn!("data folder: {error}");
            Problem::NotSaved
        })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Problem::AlreadyRunning),
        // Some network drives know no locks; one window is the usual case.
        Err(TryLockError::Error(error)) => {
            log::warn!("no lock on the data folder: {error}");
            Ok(file)
        }
    }
}

/// An open file, with the answers in it and what has to be told.
pub(super) struct Opened {
    pub(super) connection: Connection,
    pub(super) saved: Option<Saved>,
    pub(super) problem: Option<Problem>,
}

/// Makes sure of the folder and takes its lock.
///
/// # Errors
/// [`Problem::AlreadyRunning`], or [`Problem::NotSaved`] if it cannot be written.
pub(super) fn enter(folder: &Path) -> Result<File, Problem> {
    std::fs::create_dir_all(folder).map_err(|error| {
        log::warn!("data folder {}: {error}", folder.display());
        Problem::NotSaved
    })?;
    lock(folder)
}

/// Opens the file; if it is damaged, sets it aside and begins a fresh one.
///
/// # Errors
/// [`Problem::NotSaved`] if neither works.
pub(super) fn open_or_replace(path: &Path) -> Result<Opened, Problem> {
    let unusable = |what: String| {
        log::warn!("database: {what}");
        Problem::NotSaved
    };
    match open_file(path) {
        Ok((connection, saved)) => Ok(Opened {
            connection,
            saved,
            problem: None,
        }),
        Err(Trouble::Unusable(what)) => Err(unusable(what)),
        Err(Trouble::Newer(version)) => Err(too_new(version)),
        Err(Trouble::Damaged(what)) => {
            log::warn!("database damaged: {what}");
            let kept_as = damage::set_aside(path).ok_or(Problem::NotSaved)?;
            match open_file(path) {
                Ok((connection, _)) => Ok(Opened {
                    connection,
                    saved: None,
                    problem: Some(Problem::DatabaseDamaged { kept_as }),
                }),
                Err(Trouble::Damaged(what) | Trouble::Unusable(what)) => Err(unusable(what)),
                Err(Trouble::Newer(version)) => Err(too_new(version)),
            }
        }
    }
}

fn too_new(version: i64) -> Problem {
    log::warn!("database: version {version} is newer than this program");
    Problem::DatabaseTooNew
}

fn open_file(path: &Path) -> Result<(Connection, Option<Saved>), Trouble> {
    let size = match std::fs::metadata(path) {
        Ok(file) => file.len(),
        Err(_) => create(path)?,
    };
    if size == 0 || !begins_as_database(path)? {
        // `SQLite` would take an empty file for a fresh one, and the answers would be lost
        // unsaid; and it would clear away a log that belongs to a broken one.
        return Err(Trouble::Damaged("it is no database".to_owned()));
    }
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    let number = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, i64>(0));
    if number("PRAGMA application_id")? != APPLICATION {
        return Err(Trouble::Damaged("it is another program's".to_owned()));
    }
    let version = number("PRAGMA user_version")?;
    if version > VERSION {
        return Err(Trouble::Newer(version));
    }
    connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;")?;
    if size <= CHECKED_BYTES {
        let check: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if check != "ok" {
            return Err(Trouble::Damaged(check));
        }
    }
    migrate(&connection, version)?;
    let json: Option<String> = connection
        .query_row("SELECT json FROM state WHERE id = 1", [], |row| row.get(0))
        .optional()?;
    let saved = match json {
        None => None,
        Some(json) => {
            Some(serde_json::from_str(&json).map_err(|error| Trouble::Damaged(error.to_string()))?)
        }
    };
    // Writes, so that a disk that cannot be written to is noticed now.
    connection.execute(
        "INSERT OR REPLACE INTO meta (name, value) VALUES ('opened', ?1)",
        params![now()],
    )?;
    evict(&connection)?;
    Ok((connection, saved))
}

fn begins_as_database(path: &Path) -> Result<bool, Trouble> {
    let mut begin = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MAGIC.len() as u64).read_to_end(&mut begin))
        .map_err(|error| Trouble::Unusable(error.to_string()))?;
    Ok(begin == MAGIC)
}

/// Makes a fresh file under another name first: one that was broken off in the middle must
/// not look like a damaged one. Gives its size in bytes.
fn create(path: &Path) -> Result<u64, Trouble> {
    let unusable = |error: std::io::Error| Trouble::Unusable(error.to_string());
    let new = path.with_file_name(format!("new-{NAME}"));
    if new.exists() {
        std::fs::remove_file(&new).map_err(unusable)?;
    }
    let connection = Connection::open(&new)?;
    migrate(&connection, 0)?;
    connection.close().map_err(|(_, error)| error)?;
    std::fs::rename(&new, path).map_err(unusable)?;
    Ok(std::fs::metadata(path).map_err(unusable)?.len())
}

/// Brings the tables from a version to the present one.
pub(super) fn migrate(connection: &Connection, from: i64) -> rusqlite::Result<()> {
    if from < 1 {
        // Sizes and times stand before the posts, so that they are read without them.
        connection.execute_batch(&format!(
            "BEGIN;
             CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
             CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL);
             CREATE TABLE posts (
                 source TEXT PRIMARY KEY,
                 fetched_at INTEGER NOT NULL,
                 size INTEGER NOT NULL,
                 validators TEXT NOT NULL,
                 json TEXT NOT NULL
             );
             PRAGMA application_id = {APPLICATION};
             PRAGMA user_version = 1;
             COMMIT;"
        ))?;
    }
    if from < 2 {
        let tables = journal::TABLES;
        connection.execute_batch(&format!(
            "BEGIN; {tables} PRAGMA user_version = {VERSION}; COMMIT;"
        ))?;
    }
    Ok(())
}

/// Drops what is old or too much, the longest unread sources first.
pub(super) fn evict(connection: &Connection) -> rusqlite::Result<()> {
    connection
        .execute(
            "DELETE FROM posts WHERE fetched_at < ?1 OR source IN (
                 SELECT source FROM (
                     SELECT source,
                            row_number() OVER newest AS place,
                            sum(size) OVER newest AS bytes
                     FROM posts
                     WINDOW newest AS (ORDER BY fetched_at DESC, source)
                 ) WHERE place > ?2 OR bytes > ?3
             )",
            params![now() - MAX_AGE_SECS, MAX_SOURCES, MAX_BYTES],
        )
        .map(drop)
}
