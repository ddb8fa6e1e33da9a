//! Each effect answers once: when it works, fails, panics or is stopped.
//! (Panics and stops of every kind of effect are tested in `src/shell/tests.rs`.)

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

use firstfeed::domain::Problem;
use firstfeed::domain::effect::{Effect, Place, RequestId};
use firstfeed::domain::event::World;
use firstfeed::shell::store::Store;

use crate::support::{Bench, ID, addresses, link, saved};

#[test]
fn links_reach_the_opener() {
    let (opened, seen) = channel();
    let opened = Mutex::new(opened);
    let store = Store::open(None).0;
    let bench = Bench::with(
        store,
        Arc::new(move |link| {
            opened.lock().unwrap().send(link.clone()).unwrap();
            Ok(())
        }),
    );
    let address = link("https://example.org/a?b=c");
    let answer = bench.perform(Effect::OpenLink(address.clone()));
    assert_eq!(answer, World::LinkOpened(Ok(())));
    assert_eq!(seen.recv().unwrap(), address);
    assert_eq!(bench.wakes.load(Ordering::SeqCst), 1);
}

#[test]
fn without_a_browser_it_is_said() {
    let bench = Bench::with(Store::open(None).0, Arc::new(|_| Err(Problem::NoBrowser)));
    let answer = bench.perform(Effect::OpenLink(link("https://example.org/")));
    assert_eq!(answer, World::LinkOpened(Err(Problem::NoBrowser)));
}

#[test]
fn an_opener_that_panics_is_a_crash_and_the_rest_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::with(
        Store::open(Some(folder.path())).0,
        Arc::new(|_| panic!("as it should")),
    );
    let answer = bench.perform(Effect::OpenLink(link("https://example.org/")));
    assert_eq!(answer, World::LinkOpened(Err(Problem::Crashed)));
    assert_eq!(bench.save(1), Ok(()));
}

#[test]
fn what_fails_answers_once() {
    let bench = Bench::with(Store::open(None).0, Arc::new(|_| Ok(())));
    let typed = Effect::Resolve {
        id: ID,
        typed: "not a handle, nor an address".to_owned(),
        addresses: addresses(),
    };
    let answer = bench.perform(typed);
    assert!(
        matches!(
            answer,
            World::Resolved {
                id: ID,
                result: Err(_)
            }
        ),
        "{answer:?}"
    );
    let picture = link("http://127.0.0.1:9/picture.png");
    let answer = bench.perform(Effect::FetchPicture {
        link: picture.clone(),
        max_side: 96,
        addresses: addresses(),
    });
    match answer {
        World::PictureFetched { link, result } => {
            assert_eq!(link, picture);
            assert!(result.is_err());
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn stopping_what_is_not_there_answers_nothing() {
    let bench = Bench::with(Store::open(None).0, Arc::new(|_| Ok(())));
    bench.shell.perform(Effect::Cancel(RequestId(1)));
    bench.nothing_more();
    let read = Effect::ReadFile {
        id: ID,
        place: Place::Path(PathBuf::from("/nowhere/at/all")),
    };
    bench.perform(read);
    bench.shell.perform(Effect::Cancel(ID));
    bench.nothing_more();
}

/// A reader that is stopped at any moment answers either way, but once.
#[test]
fn stopped_at_any_moment() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.json");
    std::fs::write(&path, "{}").unwrap();
    let bench = Bench::with(Store::open(None).0, Arc::new(|_| Ok(())));
    let mut stopped = 0;
    for id in 0..300 {
        let id = RequestId(id);
        bench.shell.perform(Effect::ReadFile {
            id,
            place: Place::Path(path.clone()),
        });
        for _ in 0..id.0 * 20 {
            std::hint::spin_loop();
        }
        bench.shell.perform(Effect::Cancel(id));
        match bench.answers(1).remove(0) {
            World::FileRead {
                id: told,
                result: Err(Problem::Stopped),
            } if told == id => stopped += 1,
            World::FileRead {
                id: told,
                result: Ok(Some(_)),
            } if told == id => {}
            other => panic!("{other:?}"),
        }
    }
    bench.nothing_more();
    assert!(stopped > 0, "stopping never came in time");
}

#[test]
fn closing_in_the_middle_does_not_hang() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..20 {
        let bench = Bench::new(folder.path());
        for id in 0..20 {
            bench.shell.perform(Effect::Resolve {
                id: RequestId(id),
                typed: "http://127.0.0.1:9/".to_owned(),
                addresses: addresses(),
            });
            bench.shell.perform(Effect::Save(Box::new(saved(5))));
        }
    }
}
