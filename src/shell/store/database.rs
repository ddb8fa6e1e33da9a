//! The `SQLite` file itself.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension as _, params};

use super::Cached;
use super::damage::{self, NAME};
use super::file::{self, Opened};
use crate::domain::model::Saved;
use crate::domain::problem::Problem;

/// Most bytes kept of one source.
const MAX_SOURCE_BYTES: i64 = 8_000_000;
/// The cache is looked through once in so many additions.
const EVICT_EVERY: u32 = 64;

/// An open database.
pub(super) struct Database {
    connection: Option<Connection>,
    folder: Option<PathBuf>,
    /// Why it is not on disk, if so; each save says it again.
    homeless: Option<Problem>,
    /// Answers saved last, to begin a fresh file with.
    last: Option<Saved>,
    /// Damage found since the last save.
    untold: Option<Problem>,
    additions: u32,
    /// Held as long as the database is open, so that a second window notices. The system
    /// frees it when the program ends, however it ends.
    lock: Option<File>,
}

impl Database {
    /// Opens the file of a folder, with the answers in it and what has to be told.
    pub(super) fn open(folder: Option<&Path>) -> (Self, Option<Saved>, Option<Problem>) {
        let mut database = Self {
            connection: None,
            folder: folder.map(Path::to_path_buf),
            homeless: None,
            last: None,
            untold: None,
            additions: 0,
            lock: None,
        };
        match database.enter() {
            Ok(Opened {
                connection,
                saved,
                problem,
            }) => {
                database.connection = Some(connection);
                database.last.clone_from(&saved);
                (database, saved, problem)
            }
            Err(problem) => {
                let connection = Connection::open_in_memory()
                    .and_then(|connection| file::migrate(&connection, 0).map(|()| connection));
                database.connection = connection.ok();
                database.homeless = Some(problem.clone());
                (database, None, Some(problem))
            }
        }
    }

    fn enter(&mut self) -> Result<Opened, Problem> {
        let folder = self.folder.as_deref().ok_or(Problem::NotSaved)?;
        if self.lock.is_none() {
            self.lock = Some(file::enter(folder)?);
        }
        file::open_or_replace(&folder.join(NAME))
    }

    pub(super) fn save(&mut self, saved: Saved) -> Result<(), Problem> {
        let json = serde_json::to_string(&saved).map_err(|error| {
            log::error!("answers cannot be written: {error}");
            Problem::Crashed
        })?;
        self.last = Some(saved);
        if self.homeless.is_some() {
            self.come_home();
        } else if self.path().is_some_and(|path| !path.exists()) {
            // Somebody deleted it under our hands: writing on would go nowhere.
            log::warn!("the database's file is gone");
            self.begin_anew();
        } else {
            let written = self.run(|connection| write_state(connection, &json));
            // After damage, `run` has written the answers into a fresh file.
            if self.untold.is_none() && self.homeless.is_none() {
                written?;
            }
        }
        match (&self.homeless, self.untold.take()) {
            (Some(problem), _) => Err(problem.clone()),
            (None, Some(problem)) => Err(problem),
            (None, None) => Ok(()),
        }
    }

    pub(super) fn erase(&mut self) -> Result<(), Problem> {
        self.last = None;
        self.run(|connection| {
            // Deleted text would else stay readable in the file.
            connection.execute_batch(
                "PRAGMA secure_delete = ON; BEGIN; DELETE FROM state; DELETE FROM posts;
                 DELETE FROM runs; DELETE FROM run_items;
                 DELETE FROM meta WHERE name = 'contacts'; COMMIT;
                 PRAGMA secure_delete = OFF;",
            )
        })?;
        if let Err(error) = self
            .run(|connection| connection.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);"))
        {
            // Gone is gone; only the file did not become smaller.
            log::warn!("the database was not made smaller: {error:?}");
        }
        self.untold = None;
        let folder = match (&self.homeless, &self.folder) {
            // What lies on the disk is out of reach.
            (Some(problem), _) => return Err(problem.clone()),
            (None, None) => return Err(Problem::NotSaved),
            (None, Some(folder)) => folder,
        };
        damage::delete_set_aside(folder).map_err(|error| {
            log::warn!("a damaged database was not deleted: {error}");
            Problem::NotSaved
        })
    }

    /// Posts of a source; damage in a row is as good as no row.
    pub(super) fn posts(&mut self, key: &str) -> Option<Cached> {
        let row = self.run(|connection| {
            connection
                .query_row(
                    "SELECT json, validators, fetched_at FROM posts WHERE source = ?1",
                    params![key],
                    |row| {
                        Ok((
                            row.get::<_, String>(0)?,
                            row.get::<_, String>(1)?,
                            row.get::<_, i64>(2)?,
                        ))
                    },
                )
                .optional()
        });
        let (posts, validators, fetched_at) = row.ok()??;
        let posts = serde_json::from_str(&posts);
        let validators = serde_json::from_str(&validators);
        match (posts, validators) {
            (Ok((posts, rest)), Ok(validators)) => Some(Cached {
                posts,
                rest,
                validators,
                fetched_at,
            }),
            (Err(error), _) | (_, Err(error)) => {
                log::warn!("cached posts of {key}: {error}");
                None
            }
        }
    }

    pub(super) fn keep(&mut self, key: &str, cached: &Cached) {
        let (Ok(posts), Ok(validators)) = (
            serde_json::to_string(&(&cached.posts, cached.rest)),
            serde_json::to_string(&cached.validators),
        ) else {
            return;
        };
        let Some(size) = i64::try_from(posts.len())
            .ok()
            .filter(|size| *size <= MAX_SOURCE_BYTES)
        else {
            return;
        };
        self.additions += 1;
        let full = self.additions.is_multiple_of(EVICT_EVERY);
        let kept = self.run(|connection| {
            connection.execute(
                "INSERT OR REPLACE INTO posts (source, fetched_at, size, validators, json)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                params![key, cached.fetched_at, size, validators, posts],
            )?;
            if full {
                file::evict(connection)
            } else {
                Ok(())
            }
        });
        if let Err(problem) = kept {
            log::warn!("posts of {key} are not kept: {problem:?}");
        }
    }

    pub(super) fn touch(&mut self, key: &str, at: i64) {
        let touched = self.run(|connection| {
            connection.execute(
                "UPDATE posts SET fetched_at = ?2 WHERE source = ?1",
                params![key, at],
            )
        });
        if let Err(problem) = touched {
            log::warn!("posts of {key} are not kept: {problem:?}");
        }
    }

    pub(super) fn forget(&mut self, key: &str) {
        let forgotten = self.run(|connection| {
            connection.execute("DELETE FROM posts WHERE source = ?1", params![key])
        });
        if let Err(problem) = forgotten {
            log::warn!("posts of {key} are still kept: {problem:?}");
        }
    }

    /// # Errors
    /// Why nothing is on disk, if so.
    pub(super) fn at_home(&self) -> Result<(), Problem> {
        let there = self.path().is_some_and(|path| path.exists());
        match &self.homeless {
            Some(problem) => Err(problem.clone()),
            None if there => Ok(()),
            None => Err(Problem::NotSaved),
        }
    }

    /// Does something with the database. If that shows damage, the file is set aside, a fresh
    /// one gets the last answers, and the next save tells.
    pub(super) fn run<T>(
        &mut self,
        job: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Problem> {
        let connection = self.connection.as_ref().ok_or(Problem::NotSaved)?;
        job(connection).map_err(|error| {
            log::warn!("database: {error}");
            if is_damage(&error) && self.homeless.is_none() {
                self.begin_anew();
            }
            Problem::NotSaved
        })
    }

    /// Sets a damaged file aside and writes the last answers into a fresh one.
    fn begin_anew(&mut self) {
        let Some(path) = self.path() else {
            return;
        };
        self.connection = None;
        if path.exists() {
            self.untold =
                damage::set_aside(&path).map(|kept_as| Problem::DatabaseDamaged { kept_as });
        } else {
            // The lock went with the folder.
            self.lock = None;
        }
        match self.enter().and_then(|opened| self.hand_over(opened)) {
            Ok(()) => {}
            Err(problem) => self.homeless = Some(problem),
        }
    }

    /// Tries the disk again. Answers that lie there are older, but nobody has seen them
    /// in this session: they are never written over.
    fn come_home(&mut self) {
        if self.homeless != Some(Problem::NotSaved) {
            return;
        }
        let Ok(opened) = self.enter() else { return };
        if opened.saved.is_none() {
            match self.hand_over(opened) {
                Ok(()) => self.homeless = None,
                Err(problem) => self.homeless = Some(problem),
            }
        }
    }

    fn hand_over(&mut self, opened: Opened) -> Result<(), Problem> {
        if let Some(Ok(json)) = self.last.as_ref().map(serde_json::to_string) {
            write_state(&opened.connection, &json).map_err(|error| {
                log::warn!("database: {error}");
                Problem::NotSaved
            })?;
        }
        self.connection = Some(opened.connection);
        Ok(())
    }

    fn path(&self) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join(NAME))
    }
}

fn write_state(connection: &Connection, json: &str) -> rusqlite::Result<()> {
    connection
        .execute(
            "INSERT INTO state (id, json) VALUES (1, ?1)
             ON CONFLICT (id) DO UPDATE SET json = ?1",
            params![json],
        )
        .map(drop)
}

/// Whether the file is broken, as opposed to the disk being full or the like.
fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
    damage::is_short_read(error)
        || matches!(
            error.sqlite_error_code(),
            Some(DatabaseCorrupt | NotADatabase)
        )
}
