//! Damaged databases are set aside, and the app begins anew.

use std::fs;
use std::path::{Path, PathBuf};

use firstfeed::domain::{Network, Problem};
use firstfeed::net::Validators;
use firstfeed::shell::now;
use firstfeed::shell::store::{Cached, Store};
use rusqlite::Connection;

use crate::support::{Bench, post, reopen, saved, source};

fn database(folder: &Path) -> PathBuf {
    folder.join("firstfeed.db")
}

/// A database with answers and some pages of posts.
fn filled() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::new(folder.path());
    bench.save(33).unwrap();
    drop(bench);
    let (store, ..) = Store::open(Some(folder.path()));
    let source = source(Network::Web, "https://example.org/feed");
    for at in 0..40 {
        store.posts(format!("web:{at}")).keep(Cached {
            posts: vec![post(&source, "1", &"words ".repeat(2_000))],
            rest: firstfeed::domain::post::Rest::default(),
            validators: Validators::default(),
            fetched_at: now(),
        });
    }
    drop(store);
    assert_eq!(reopen(folder.path()), (Some(33), None));
    folder
}

/// Damages the file, and expects it to be set aside whole and a working one in its place.
fn set_aside_after(damage: impl FnOnce(&Path)) {
    let folder = filled();
    let path = database(folder.path());
    damage(&path);
    let damaged = fs::read(&path).unwrap();
    let begun = now();
    let (answers, problem) = reopen(folder.path());
    assert_eq!(answers, None);
    let Some(Problem::DatabaseDamaged { kept_as }) = problem else {
        panic!("{problem:?}");
    };
    let name = Path::new(&kept_as).file_name().unwrap().to_str().unwrap();
    let stamp = name
        .strip_prefix("damaged-")
        .and_then(|rest| rest.strip_suffix("-firstfeed.db"))
        .unwrap();
    assert!((begun..=now()).contains(&stamp.parse().unwrap()), "{name}");
    assert_eq!(fs::read(&kept_as).unwrap().len(), damaged.len());

    let bench = Bench::new(folder.path());
    assert_eq!(bench.save(44), Ok(()));
    drop(bench);
    assert_eq!(reopen(folder.path()), (Some(44), None));
}

#[test]
fn not_a_database() {
    set_aside_after(|path| fs::write(path, "These are not the bytes.\n".repeat(400)).unwrap());
    set_aside_after(|path| fs::write(path, "x").unwrap());
}

#[test]
fn an_empty_file() {
    set_aside_after(|path| fs::write(path, "").unwrap());
}

#[test]
fn cut_off() {
    for share in [2, 3, 10] {
        set_aside_after(|path| {
            let bytes = fs::read(path).unwrap();
            fs::write(path, &bytes[..bytes.len() / share]).unwrap();
        });
    }
    // In the middle of the header.
    set_aside_after(|path| {
        let bytes = fs::read(path).unwrap();
        fs::write(path, &bytes[..60]).unwrap();
    });
}

#[test]
fn garbage_pages() {
    // The first page after the header, and all but the first.
    set_aside_after(|path| {
        let mut bytes = fs::read(path).unwrap();
        bytes[100..4_096].fill(0xa5);
        fs::write(path, bytes).unwrap();
    });
    set_aside_after(|path| {
        let mut bytes = fs::read(path).unwrap();
        bytes[4_096..].fill(0xa5);
        fs::write(path, bytes).unwrap();
    });
    set_aside_after(|path| {
        let mut bytes = fs::read(path).unwrap();
        bytes.fill(0);
        fs::write(path, bytes).unwrap();
    });
}

fn change(path: &Path, sql: &str) {
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn answers_that_are_not_ours() {
    set_aside_after(|path| change(path, "UPDATE state SET json = '{\"step\": \"nowhere\"}'"));
    set_aside_after(|path| change(path, "UPDATE state SET json = substr(json, 1, 50)"));
    set_aside_after(|path| change(path, "UPDATE state SET json = x'00ff'"));
    set_aside_after(|path| change(path, "UPDATE state SET json = ''"));
}

#[test]
fn a_file_from_before_there_was_a_journal_gets_one() {
    let folder = filled();
    let path = database(folder.path());
    change(
        &path,
        "DROP TABLE runs; DROP TABLE run_items; PRAGMA user_version = 1",
    );
    assert_eq!(reopen(folder.path()), (Some(33), None));
    change(&path, "SELECT json FROM run_items; SELECT state FROM runs");
}

#[test]
fn a_newer_version_is_left_as_it_is() {
    let folder = filled();
    let path = database(folder.path());
    change(&path, "PRAGMA user_version = 99");
    assert_eq!(reopen(folder.path()), (None, Some(Problem::DatabaseTooNew)));
    let bench = Bench::new(folder.path());
    assert_eq!(bench.save(44), Err(Problem::DatabaseTooNew));
    drop(bench);
    // The newer program finds everything as it was.
    change(&path, "PRAGMA user_version = 2");
    assert_eq!(reopen(folder.path()), (Some(33), None));
}

#[test]
fn another_programs_file() {
    set_aside_after(|path| change(path, "PRAGMA application_id = 99"));
    set_aside_after(|path| {
        fs::remove_file(path).unwrap();
        change(
            path,
            "CREATE TABLE photos (id INTEGER); PRAGMA user_version = 1",
        );
    });
    set_aside_after(|path| change(path, "DROP TABLE state"));
}

#[test]
fn answers_of_an_older_version_are_kept() {
    let folder = filled();
    // Fields that came later take their usual values.
    change(
        &database(folder.path()),
        "UPDATE state SET json = '{\"wishes\": {\"minutes\": 5, \"surprise\": 1,
          \"languages\": [\"en\"], \"networks\": [\"web\"]}, \"later\": 1}'",
    );
    assert_eq!(reopen(folder.path()), (Some(5), None));
}

#[test]
fn companions_go_along() {
    let folder = filled();
    let path = database(folder.path());
    fs::write(&path, "broken").unwrap();
    fs::write(folder.path().join("firstfeed.db-wal"), "wal").unwrap();
    let (_, problem) = reopen(folder.path());
    let Some(Problem::DatabaseDamaged { kept_as }) = problem else {
        panic!("{problem:?}");
    };
    assert_eq!(fs::read(format!("{kept_as}-wal")).unwrap(), b"wal");
}

#[test]
fn damaged_twice_keeps_both() {
    let folder = filled();
    let mut kept = Vec::new();
    for _ in 0..2 {
        fs::write(database(folder.path()), "broken").unwrap();
        let Some(Problem::DatabaseDamaged { kept_as }) = reopen(folder.path()).1 else {
            panic!("not told");
        };
        kept.push(kept_as);
    }
    assert_ne!(kept[0], kept[1]);
    assert!(kept.iter().all(|path| Path::new(path).exists()));
}

#[test]
fn broken_off_while_being_made() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("new-firstfeed.db"), "half").unwrap();
    assert_eq!(reopen(folder.path()), (None, None));
    assert!(!folder.path().join("new-firstfeed.db").exists());
}

/// Damage that shows only later: the answers go into a fresh file, and the person is told once.
#[test]
fn damage_under_our_hands() {
    let folder = filled();
    let bench = Bench::new(folder.path());
    bench.save(50).unwrap();
    let path = database(folder.path());
    let length = fs::metadata(&path).unwrap().len();
    // Without the log the broken pages are all there is.
    Connection::open(&path)
        .unwrap()
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes[4_096..].fill(0xa5);
    fs::write(&path, bytes).unwrap();
    assert!(length > 100_000);

    let mut told = 0;
    for minutes in 51..=60 {
        match bench.save(minutes) {
            Ok(()) => {}
            Err(Problem::DatabaseDamaged { kept_as }) => {
                assert!(Path::new(&kept_as).exists());
                told += 1;
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(told, 1);
    drop(bench);
    assert_eq!(reopen(folder.path()), (Some(60), None));
}

/// The same, noticed while reading posts.
#[test]
fn damage_among_the_posts() {
    let folder = filled();
    let (store, answers, _) = Store::open(Some(folder.path()));
    assert!(answers.is_some());
    let path = database(folder.path());
    let mut bytes = fs::read(&path).unwrap();
    bytes[4_096..].fill(0xa5);
    fs::write(&path, bytes).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    for at in 0..40 {
        let posts = store.posts(format!("web:{at}"));
        assert_eq!(runtime.block_on(posts.read()), None);
    }
    let told = runtime.block_on(store.save(Box::new(saved(34))));
    assert!(
        matches!(told, Err(Problem::DatabaseDamaged { .. })),
        "{told:?}"
    );
    assert_eq!(runtime.block_on(store.save(Box::new(saved(35)))), Ok(()));
    drop(store);
    assert_eq!(reopen(folder.path()), (Some(35), None));
}

#[test]
fn one_bad_row_of_posts_costs_only_that_row() {
    let folder = filled();
    change(
        &database(folder.path()),
        "UPDATE posts SET json = '[{' WHERE source = 'web:1';
         UPDATE posts SET json = x'00' WHERE source = 'web:2';
         UPDATE posts SET validators = '' WHERE source = 'web:3';",
    );
    let (store, answers, problem) = Store::open(Some(folder.path()));
    assert_eq!((answers.is_some(), problem), (true, None));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let there = |at: usize| {
        let posts = store.posts(format!("web:{at}"));
        runtime.block_on(posts.read()).is_some()
    };
    assert_eq!(
        [0, 1, 2, 3, 4].map(there),
        [true, false, false, false, true]
    );
    assert_eq!(runtime.block_on(store.save(Box::new(saved(36)))), Ok(()));
}

#[test]
fn deleted_under_our_hands() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("data");
    let bench = Bench::new(&place);
    bench.save(1).unwrap();
    fs::remove_dir_all(&place).unwrap();
    assert_eq!(bench.save(2), Ok(()));
    drop(bench);
    assert_eq!(reopen(&place), (Some(2), None));
}
