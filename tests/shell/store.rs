//! Saving, erasing, caching, locking, and surviving.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::Arc;

use firstfeed::domain::Problem;
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::World;
use firstfeed::net::Validators;
use firstfeed::shell::now;
use firstfeed::shell::store::{Cached, Store};

use crate::support::{Bench, post, reopen, saved, source};
use firstfeed::domain::Network;

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(future)
}

fn cached(text: &str, at: i64) -> Cached {
    let source = source(Network::Web, "https://example.org/feed");
    Cached {
        posts: vec![post(&source, "1", text)],
        rest: firstfeed::domain::post::Rest::default(),
        validators: Validators {
            etag: Some("\"1\"".to_owned()),
            ..Validators::default()
        },
        fetched_at: at,
    }
}

#[test]
fn a_fresh_folder_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("not/yet/there");
    assert_eq!(reopen(&deep), (None, None));
    assert!(deep.join("firstfeed.db").is_file());
    assert_eq!(reopen(&deep), (None, None));
}

#[test]
fn what_is_saved_is_there_again() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::new(folder.path());
    assert_eq!(bench.save(21), Ok(()));
    assert_eq!(bench.save(22), Ok(()));
    drop(bench);
    assert_eq!(reopen(folder.path()), (Some(22), None));
}

/// Closing the window at once after a click: nobody has waited for the answer.
#[test]
fn closing_writes_what_waits() {
    let folder = tempfile::tempdir().unwrap();
    for round in 10..20 {
        let bench = Bench::new(folder.path());
        for step in 0..50 {
            bench.shell.perform(Effect::Save(Box::new(saved(step))));
        }
        bench.shell.perform(Effect::Save(Box::new(saved(round))));
        drop(bench);
        assert_eq!(reopen(folder.path()), (Some(round), None));
    }
}

#[test]
fn each_save_is_answered_and_the_newest_stays() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::new(folder.path());
    for step in 1..=500 {
        bench.shell.perform(Effect::Save(Box::new(saved(step))));
    }
    for answer in bench.answers(500) {
        assert_eq!(answer, World::Saved(Ok(())));
    }
    bench.nothing_more();
    drop(bench);
    assert_eq!(reopen(folder.path()), (Some(500), None));
}

#[test]
fn saves_and_erasures_keep_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::new(folder.path());
    bench.shell.perform(Effect::Save(Box::new(saved(1))));
    bench.shell.perform(Effect::Erase {
        addresses: Arc::default(),
    });
    bench.shell.perform(Effect::Save(Box::new(saved(2))));
    bench.answers(3);
    drop(bench);
    assert_eq!(reopen(folder.path()), (Some(2), None));

    let bench = Bench::new(folder.path());
    bench.shell.perform(Effect::Save(Box::new(saved(3))));
    bench.shell.perform(Effect::Erase {
        addresses: Arc::default(),
    });
    bench.answers(2);
    drop(bench);
    assert_eq!(reopen(folder.path()), (None, None));
}

#[test]
fn erased_words_are_gone_from_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let (store, ..) = Store::open(Some(folder.path()));
    let secret = "hyperspecific-interest";
    let mut answers = saved(1);
    answers.wishes.languages.insert(secret.to_owned());
    wait(store.save(Box::new(answers))).unwrap();
    let late = store.posts("web:late".to_owned());
    store
        .posts("web:a".to_owned())
        .keep(cached(&secret.repeat(2_000), now()));
    store.finish();
    let aside = folder.path().join("damaged-1-firstfeed.db");
    std::fs::write(&aside, secret).unwrap();
    std::fs::write(folder.path().join("damaged-1-firstfeed.db-wal"), secret).unwrap();
    let foreign = folder.path().join("damaged-notes.txt");
    std::fs::write(&foreign, "mine").unwrap();
    assert!(holds(folder.path(), secret));

    wait(store.erase()).unwrap();
    // A request that was under way meanwhile must not bring anything back.
    late.keep(cached(secret, now()));
    store.finish();
    assert!(!holds(folder.path(), secret));
    assert!(foreign.exists());
    drop((store, late));
    assert!(!holds(folder.path(), secret));
}

/// Whether any file of the folder holds the words.
fn holds(folder: &std::path::Path, words: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        bytes
            .windows(words.len())
            .any(|window| window == words.as_bytes())
    })
}

#[test]
fn posts_are_kept_between_starts() {
    let folder = tempfile::tempdir().unwrap();
    let kept = cached("Hello", now());
    {
        let (store, ..) = Store::open(Some(folder.path()));
        let posts = store.posts("web:a".to_owned());
        assert_eq!(wait(posts.read()), None);
        posts.keep(kept.clone());
        assert_eq!(wait(posts.read()), Some(kept.clone()));
    }
    let (store, ..) = Store::open(Some(folder.path()));
    let posts = store.posts("web:a".to_owned());
    assert_eq!(wait(posts.read()), Some(kept.clone()));
    posts.still_fresh(kept.fetched_at + 100);
    let read = wait(posts.read()).unwrap();
    assert_eq!(read.fetched_at, kept.fetched_at + 100);
    assert_eq!(wait(store.posts("web:b".to_owned()).read()), None);
}

#[test]
fn the_cache_drops_what_is_old_or_too_much() {
    let folder = tempfile::tempdir().unwrap();
    let (store, ..) = Store::open(Some(folder.path()));
    let old = store.posts("web:old".to_owned());
    old.keep(cached("old", now() - 31 * 86_400));
    for at in 0..2_010_i64 {
        let posts = store.posts(format!("web:{at}"));
        posts.keep(cached("x", now() - 5_000 + at));
    }
    store.finish();
    drop((store, old));
    let (store, ..) = Store::open(Some(folder.path()));
    let there = |key: &str| wait(store.posts(key.to_owned()).read()).is_some();
    assert!(!there("web:old"));
    assert!(!there("web:0"));
    assert!(!there("web:9"));
    assert!(there("web:10"));
    assert!(there("web:2009"));
}

#[test]
fn the_cache_stays_under_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let (store, ..) = Store::open(Some(folder.path()));
    // 30 times 7.5 MB; and one that is too large by itself.
    let text = "x".repeat(7_500_000);
    for at in 0..30_i64 {
        let posts = store.posts(format!("web:{at}"));
        posts.keep(cached(&text, now() - 1_000 + at));
    }
    store
        .posts("web:large".to_owned())
        .keep(cached(&"x".repeat(8_100_000), now()));
    store.finish();
    drop(store);
    let (store, ..) = Store::open(Some(folder.path()));
    let there = |key: &str| wait(store.posts(key.to_owned()).read()).is_some();
    assert!(!there("web:0") && !there("web:3"));
    assert!(there("web:29") && there("web:4"));
    assert!(!there("web:large"));
}

#[test]
fn a_second_window_notices_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let first = Bench::new(folder.path());
    first.save(11).unwrap();
    let (store, answers, problem) = Store::open(Some(folder.path()));
    assert_eq!((answers, problem), (None, Some(Problem::AlreadyRunning)));
    let second = Bench::with(store, Arc::new(|_| Ok(())));
    assert_eq!(second.save(12), Err(Problem::AlreadyRunning));
    assert_eq!(first.save(13), Ok(()));
    drop(second);
    drop(first);
    assert_eq!(reopen(folder.path()), (Some(13), None));
}

#[test]
fn a_lock_file_left_behind_locks_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("firstfeed.lock"), "12345").unwrap();
    assert_eq!(reopen(folder.path()), (None, None));
}

/// Folders that cannot be written, in ways that hold for the superuser, too.
#[test]
fn without_a_folder_everything_works_but_saving() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let mut places = vec![Some(file.join("sub")), Some(file), None];
    if cfg!(target_os = "linux") {
        places.push(Some("/proc/firstfeed".into()));
    }
    for place in places {
        let (store, answers, problem) = Store::open(place.as_deref());
        assert_eq!(
            (answers, problem),
            (None, Some(Problem::NotSaved)),
            "{place:?}"
        );
        let posts = store.posts("web:a".to_owned());
        let kept = cached("Hello", now());
        posts.keep(kept.clone());
        assert_eq!(wait(posts.read()), Some(kept));
        drop(posts);
        let bench = Bench::with(store, Arc::new(|_| Ok(())));
        assert_eq!(bench.save(1), Err(Problem::NotSaved));
        assert_eq!(
            bench.perform(Effect::Erase {
                addresses: Arc::default()
            }),
            World::Erased(Err(Problem::NotSaved))
        );
    }
}

/// "Firstfeed tries again with your next change."
#[test]
fn saving_begins_once_the_folder_can_be_used() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("data");
    std::fs::write(&place, "in the way").unwrap();
    let (store, _, problem) = Store::open(Some(&place));
    assert_eq!(problem, Some(Problem::NotSaved));
    assert_eq!(wait(store.save(Box::new(saved(1)))), Err(Problem::NotSaved));
    std::fs::remove_file(&place).unwrap();
    assert_eq!(wait(store.save(Box::new(saved(2)))), Ok(()));
    assert_eq!(wait(store.save(Box::new(saved(3)))), Ok(()));
    drop(store);
    assert_eq!(reopen(&place), (Some(3), None));
}

/// The child of [`killed_after_saved`]; by itself it does nothing.
#[test]
fn child_that_saves_and_waits() {
    let Some(folder) = std::env::var_os("FIRSTFEED_TEST_SAVE") else {
        return;
    };
    let (store, ..) = Store::open(Some(folder.as_ref()));
    for minutes in 1..=77 {
        wait(store.save(Box::new(saved(minutes)))).unwrap();
    }
    println!("saved");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
}

#[test]
fn killed_after_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "store::child_that_saves_and_waits",
            "--nocapture",
        ])
        .env("FIRSTFEED_TEST_SAVE", folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let words = BufReader::new(child.stdout.take().unwrap());
    let told = words
        .lines()
        .map_while(Result::ok)
        .any(|line| line.ends_with("saved"));
    assert!(told, "the child ended without saving");
    // While it lives, its lock holds.
    assert_eq!(reopen(folder.path()).1, Some(Problem::AlreadyRunning));
    // SIGKILL, as `kill -9`.
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(reopen(folder.path()), (Some(77), None));
}
