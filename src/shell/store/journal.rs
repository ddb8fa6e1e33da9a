//! The journal of runs, in the same file as the answers.
//!
//! Each write is on disk before it is answered (`synchronous = FULL` makes `SQLite` sync its log
//! at every commit): no call goes out that the journal does not know of, whatever happens next.

use rusqlite::{Connection, params};

use super::database::Database;
use crate::domain::problem::Problem;
use crate::domain::run::{Item, Run, RunId, RunState};

/// Most runs that are read; the newest count.
const MAX_RUNS: i64 = 1_000;

/// The tables.
pub(super) const TABLES: &str = "
    CREATE TABLE runs (
        id INTEGER PRIMARY KEY,
        head TEXT NOT NULL,
        state TEXT NOT NULL
    );
    CREATE TABLE run_items (
        run INTEGER NOT NULL,
        number INTEGER NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (run, number)
    ) WITHOUT ROWID;";

/// All runs, oldest first, and whether some could not be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journal {
    /// The runs.
    pub runs: Vec<Run>,
    /// Rows that could not be read; the runs they belong to are left out or shorter.
    pub damaged: usize,
}

impl Database {
    /// Writes a new run down.
    ///
    /// # Errors
    /// [`Problem::NotSaved`] or [`Problem::AlreadyRunning`] if it is not on disk: then the run
    /// must not begin.
    pub(super) fn begin_run(&mut self, run: &Run) -> Result<(), Problem> {
        let items = rows(&run.items)?;
        let (head, state) = (json(&run.head())?, json(&run.state)?);
        self.durably(|connection| {
            connection.execute(
                "INSERT INTO runs (id, head, state) VALUES (?1, ?2, ?3)",
                params![number(run.id), head, state],
            )?;
            write_items(connection, run.id, &items)
        })
    }

    /// Writes down how far a run and some of its items are.
    ///
    /// # Errors
    /// As for [`Database::begin_run`]; then no call may be made.
    pub(super) fn note_run(
        &mut self,
        run: RunId,
        state: &RunState,
        changed: &[Item],
    ) -> Result<(), Problem> {
        let items = rows(changed)?;
        let state = json(state)?;
        self.durably(|connection| {
            let known = connection.execute(
                "UPDATE runs SET state = ?2 WHERE id = ?1",
                params![number(run), state],
            )?;
            if known == 0 {
                // Everything was deleted meanwhile.
                return Err(rusqlite::Error::QueryReturnedNoRows);
            }
            write_items(connection, run, &items)
        })
    }

    /// Everything in the journal.
    pub(super) fn journal(&mut self) -> Journal {
        self.run(read).unwrap_or_default()
    }

    /// One transaction that is on disk when this returns.
    fn durably(
        &mut self,
        job: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<(), Problem> {
        self.at_home()?;
        self.run(|connection| {
            connection.execute_batch("PRAGMA synchronous = FULL; BEGIN IMMEDIATE;")?;
            let done = job(connection).and_then(|()| connection.execute_batch("COMMIT;"));
            if done.is_err() {
                connection.execute_batch("ROLLBACK;").ok();
            }
            connection
                .execute_batch("PRAGMA synchronous = NORMAL;")
                .ok();
            done
        })
    }
}

fn number(run: RunId) -> i64 {
    i64::try_from(run.0).unwrap_or(i64::MAX)
}

fn json<T: serde::Serialize>(value: &T) -> Result<String, Problem> {
    serde_json::to_string(value).map_err(|error| {
        log::error!("a run cannot be written: {error}");
        Problem::Crashed
    })
}

fn rows(items: &[Item]) -> Result<Vec<(u32, String)>, Problem> {
    items
        .iter()
        .map(|item| Ok((item.number, json(item)?)))
        .collect()
}

fn write_items(
    connection: &Connection,
    run: RunId,
    items: &[(u32, String)],
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(
        "INSERT INTO run_items (run, number, json) VALUES (?1, ?2, ?3)
         ON CONFLICT (run, number) DO UPDATE SET json = ?3",
    )?;
    for (item, json) in items {
        statement.execute(params![number(run), item, json])?;
    }
    Ok(())
}

fn read(connection: &Connection) -> rusqlite::Result<Journal> {
    let mut journal = Journal::default();
    let mut heads = connection.prepare(
        "SELECT id, head, state FROM
             (SELECT id, head, state FROM runs ORDER BY id DESC LIMIT ?1) ORDER BY id",
    )?;
    let mut items =
        connection.prepare("SELECT json FROM run_items WHERE run = ?1 ORDER BY number LIMIT ?2")?;
    let most = i64::try_from(Run::MAX).unwrap_or(i64::MAX);
    let mut found = heads.query(params![MAX_RUNS])?;
    while let Some(row) = found.next()? {
        let (id, head, state): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let run = serde_json::from_str::<Run>(&head)
            .and_then(|run| Ok((run, serde_json::from_str::<RunState>(&state)?)));
        let Ok((mut run, state)) = run else {
            log::warn!("run {id} in the journal cannot be read");
            journal.damaged += 1;
            continue;
        };
        run.state = state;
        let lines = items.query_map(params![id, most], |row| row.get::<_, String>(0))?;
        for line in lines {
            match serde_json::from_str::<Item>(&line?) {
                // Numbers are places: what comes after a gap would stand at another's.
                Ok(item) if usize::try_from(item.number) == Ok(run.items.len()) => {
                    run.items.push(item);
                }
                Ok(_) | Err(_) => {
                    log::warn!("an item of run {id} cannot be read");
                    journal.damaged += 1;
                }
            }
        }
        journal.runs.push(run);
    }
    Ok(journal)
}
