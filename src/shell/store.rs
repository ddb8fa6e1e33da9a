//! The saved answers and the cache of posts: one `SQLite` file, one thread that owns it.

mod contacts;
mod damage;
mod database;
mod file;
mod journal;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::domain::contact::Contact;
use crate::domain::model::Saved;
use crate::domain::post::{Post, Rest};
use crate::domain::problem::Problem;
use crate::domain::run::{Item, Run, RunId, RunState};
use crate::net::Validators;
use database::Database;
pub use journal::Journal;

/// Longest time closing waits for what is still to be written.
const CLOSING: Duration = Duration::from_secs(10);

/// Posts of a source as they were fetched last.
#[derive(Clone, Debug, PartialEq)]
pub struct Cached {
    /// Newest first.
    pub posts: Vec<Post>,
    /// What is behind them.
    pub rest: Rest,
    /// For asking "anything new since?".
    pub validators: Validators,
    /// When the server was last asked, seconds since 1970.
    pub fetched_at: i64,
}

enum Job {
    Save(Box<Saved>, oneshot::Sender<Result<(), Problem>>),
    Erase(u64, oneshot::Sender<Result<(), Problem>>),
    BeginRun(Box<Run>, oneshot::Sender<Result<(), Problem>>),
    NoteRun(
        RunId,
        RunState,
        Vec<Item>,
        oneshot::Sender<Result<(), Problem>>,
    ),
    Journal(Sender<Journal>),
    Contacts(Sender<Vec<Contact>>),
    KeepContacts(u64, Vec<Contact>),
    Read(Arc<str>, oneshot::Sender<Option<Cached>>),
    Keep(Arc<str>, u64, Box<Cached>),
    StillFresh(Arc<str>, u64, i64),
    Drop(Arc<str>),
    Finish(Sender<()>),
    Close,
}

/// Handle of the thread that owns the database; cheap to clone.
/// When the last one goes, what was asked for is written first.
#[derive(Clone)]
pub struct Store {
    jobs: Sender<Job>,
    /// Number of erasures asked for so far.
    epoch: Arc<AtomicU64>,
    _thread: Arc<Closing>,
}

struct Closing {
    jobs: Sender<Job>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Drop for Closing {
    fn drop(&mut self) {
        // If the thread is gone already there is nothing left to write.
        if self.jobs.send(Job::Close).is_ok()
            && let Some(thread) = self
                .thread
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take()
            && thread.join().is_err()
        {
            log::error!("the store's thread panicked");
        }
    }
}

/// The platform's folder for this app's data, if it has one.
#[must_use]
pub fn default_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "firstfeed").map(|dirs| dirs.data_dir().to_path_buf())
}

impl Store {
    /// Opens the store in a folder, making it if need be, with the answers of last time and
    /// what the person has to know. It always opens:
    ///
    /// - a damaged file is set aside ([`Problem::DatabaseDamaged`]) and a fresh one begun;
    /// - where the folder cannot be written ([`Problem::NotSaved`]) or another window uses it
    ///   ([`Problem::AlreadyRunning`]), everything is kept in memory, and each save answers
    ///   with that problem.
    #[must_use]
    pub fn open(folder: Option<&Path>) -> (Self, Option<Saved>, Option<Problem>) {
        let (database, saved, problem) = Database::open(folder);
        let (jobs, queue) = channel();
        let thread = std::thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || work(database, &queue));
        let thread = match thread {
            Ok(thread) => Some(thread),
            Err(error) => {
                log::error!("the store's thread did not start: {error}");
                None
            }
        };
        let store = Self {
            jobs: jobs.clone(),
            epoch: Arc::default(),
            _thread: Arc::new(Closing {
                jobs,
                thread: Mutex::new(thread),
            }),
        };
        (store, saved, problem)
    }

    /// Saves the answers. They are in the queue when this returns; the future tells when they
    /// are on disk. While several wait, the newest is written and all are answered.
    ///
    /// # Errors
    /// [`Problem::NotSaved`] or [`Problem::AlreadyRunning`] when they could not be written;
    /// [`Problem::DatabaseDamaged`], once, when the old file was found damaged meanwhile:
    /// then they are in the fresh one.
    pub fn save(
        &self,
        saved: Box<Saved>,
    ) -> impl Future<Output = Result<(), Problem>> + Send + use<> {
        let answer = self.ask(|reply| Job::Save(saved, reply));
        async move { wait(answer).await.unwrap_or(Err(Problem::NotSaved)) }
    }

    /// Deletes the answers, the posts, and damaged files that were set aside.
    ///
    /// # Errors
    /// [`Problem::NotSaved`] when the database refuses.
    pub fn erase(&self) -> impl Future<Output = Result<(), Problem>> + Send + use<> {
        let epoch = self.epoch.fetch_add(1, Ordering::AcqRel) + 1;
        let answer = self.ask(|reply| Job::Erase(epoch, reply));
        async move { wait(answer).await.unwrap_or(Err(Problem::NotSaved)) }
    }

    /// Writes a new run into the journal; the future tells when it is on disk.
    ///
    /// # Errors
    /// Why it is not: then the run must not begin.
    pub fn begin_run(
        &self,
        run: Box<Run>,
    ) -> impl Future<Output = Result<(), Problem>> + Send + use<> {
        let answer = self.ask(|reply| Job::BeginRun(run, reply));
        async move { wait(answer).await.unwrap_or(Err(Problem::NotSaved)) }
    }

    /// Writes down how far a run is; the future tells when it is on disk.
    ///
    /// # Errors
    /// Why it is not: then no call may be made.
    pub fn note_run(
        &self,
        run: RunId,
        state: RunState,
        changed: Vec<Item>,
    ) -> impl Future<Output = Result<(), Problem>> + Send + use<> {
        let answer = self.ask(|reply| Job::NoteRun(run, state, changed, reply));
        async move { wait(answer).await.unwrap_or(Err(Problem::NotSaved)) }
    }

    /// All runs of the journal. Waits for the store's thread: for the start of the program.
    #[must_use]
    pub fn journal(&self) -> Journal {
        let (reply, answer) = channel();
        if self.jobs.send(Job::Journal(reply)).is_err() {
            return Journal::default();
        }
        answer.recv_timeout(CLOSING).unwrap_or_default()
    }

    /// Who was asked in earlier sessions. Waits for the store's thread: for the start of the
    /// program.
    #[must_use]
    pub fn contacts(&self) -> Vec<Contact> {
        let (reply, answer) = channel();
        if self.jobs.send(Job::Contacts(reply)).is_err() {
            return Vec::new();
        }
        answer.recv_timeout(CLOSING).unwrap_or_default()
    }

    /// Keeps the list of who was asked; nobody waits for it.
    pub fn keep_contacts(&self, contacts: Vec<Contact>) {
        let epoch = self.epoch.load(Ordering::Acquire);
        if self.jobs.send(Job::KeepContacts(epoch, contacts)).is_err() {
            log::warn!("the store has closed; who was asked is not kept");
        }
    }

    /// The cache's place for posts, by their source's name. What is kept through it after a
    /// later [`Store::erase`] is dropped.
    #[must_use]
    pub fn posts(&self, key: String) -> Posts {
        Posts {
            store: self.clone(),
            key: key.into(),
            epoch: self.epoch.load(Ordering::Acquire),
        }
    }

    /// Waits until everything asked for so far is written, ten seconds at most.
    pub fn finish(&self) {
        let (reply, answer) = channel();
        if self.jobs.send(Job::Finish(reply)).is_err() || answer.recv_timeout(CLOSING).is_err() {
            log::error!("the store did not finish");
        }
    }

    /// Puts a job into the queue now; `None` if its thread has ended.
    fn ask<T>(&self, job: impl FnOnce(oneshot::Sender<T>) -> Job) -> Option<oneshot::Receiver<T>> {
        let (reply, answer) = oneshot::channel();
        self.jobs.send(job(reply)).is_ok().then_some(answer)
    }
}

async fn wait<T>(answer: Option<oneshot::Receiver<T>>) -> Option<T> {
    answer?.await.ok()
}

/// One source's place in the cache. A cache that cannot be read or written is an empty one:
/// that is logged, and damage is told with the next save.
pub struct Posts {
    store: Store,
    key: Arc<str>,
    epoch: u64,
}

impl Posts {
    /// Posts as fetched last.
    pub async fn read(&self) -> Option<Cached> {
        let key = Arc::clone(&self.key);
        wait(self.store.ask(|reply| Job::Read(key, reply)))
            .await
            .flatten()
    }

    /// Keeps posts for later; nobody waits for it.
    pub fn keep(&self, cached: Cached) {
        let key = Arc::clone(&self.key);
        self.send(Job::Keep(key, self.epoch, Box::new(cached)));
    }

    /// Notes that the server had nothing new at that time, in seconds since 1970.
    pub fn still_fresh(&self, at: i64) {
        let key = Arc::clone(&self.key);
        self.send(Job::StillFresh(key, self.epoch, at));
    }

    /// Deletes what is kept; nobody waits for it.
    pub fn forget(&self) {
        self.send(Job::Drop(Arc::clone(&self.key)));
    }

    fn send(&self, job: Job) {
        if self.store.jobs.send(job).is_err() {
            log::warn!("the store has closed; posts are not kept");
        }
    }
}

/// A save that waits, with everybody who waits for it or for an older one.
type Pending = Option<(Box<Saved>, Vec<oneshot::Sender<Result<(), Problem>>>)>;

/// The thread: jobs in order; of saves that wait, the newest is written for all.
fn work(mut database: Database, queue: &Receiver<Job>) {
    let mut epoch = 0;
    let mut pending: Pending = None;
    while let Ok(first) = queue.recv() {
        let mut next = Some(first);
        while let Some(job) = next {
            match job {
                Job::Save(saved, reply) => {
                    let mut waiting = pending.take().map_or_else(Vec::new, |(_, old)| old);
                    waiting.push(reply);
                    pending = Some((saved, waiting));
                }
                Job::Erase(now, reply) => {
                    write(&mut database, &mut pending);
                    epoch = now;
                    answer(reply, database.erase());
                }
                Job::BeginRun(run, reply) => answer(reply, database.begin_run(&run)),
                Job::NoteRun(run, state, changed, reply) => {
                    answer(reply, database.note_run(run, &state, &changed));
                }
                Job::Journal(reply) => {
                    if reply.send(database.journal()).is_err() {
                        log::debug!("nobody waits for the journal any more");
                    }
                }
                Job::Contacts(reply) => {
                    if reply.send(database.contacts()).is_err() {
                        log::debug!("nobody waits for the contacts any more");
                    }
                }
                Job::KeepContacts(then, contacts) if then == epoch => {
                    database.keep_contacts(&contacts);
                }
                Job::Read(key, reply) => answer(reply, database.posts(&key)),
                Job::Keep(key, then, cached) if then == epoch => database.keep(&key, &cached),
                Job::StillFresh(key, then, at) if then == epoch => database.touch(&key, at),
                Job::Keep(..) | Job::StillFresh(..) | Job::KeepContacts(..) => {}
                Job::Drop(key) => database.forget(&key),
                Job::Finish(reply) => {
                    write(&mut database, &mut pending);
                    if reply.send(()).is_err() {
                        log::debug!("nobody waits for the end any more");
                    }
                }
                Job::Close => {
                    write(&mut database, &mut pending);
                    return;
                }
            }
            next = queue.try_recv().ok();
        }
        write(&mut database, &mut pending);
    }
}

fn write(database: &mut Database, pending: &mut Pending) {
    if let Some((saved, waiting)) = pending.take() {
        let result = database.save(*saved);
        for reply in waiting {
            answer(reply, result.clone());
        }
    }
}

fn answer<T>(reply: oneshot::Sender<T>, value: T) {
    if reply.send(value).is_err() {
        log::debug!("nobody waits for the store's answer any more");
    }
}
