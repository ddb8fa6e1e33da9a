//! Files that people choose.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::process::Command;
use std::sync::Arc;

use firstfeed::domain::Problem;
use firstfeed::domain::effect::{Effect, Place};
use firstfeed::domain::event::{ReadFile, World, Written};
use firstfeed::domain::plan_file::PlanFile;
use firstfeed::shell::store::Store;

use crate::support::{Bench, ID};

pub(crate) fn bench() -> Bench {
    Bench::with(Store::open(None).0, Arc::new(|_| Ok(())))
}

fn write(path: impl Into<PathBuf>, contents: &[u8]) -> Result<Written, Problem> {
    save(path, contents, true)
}

fn save(path: impl Into<PathBuf>, contents: &[u8], replace: bool) -> Result<Written, Problem> {
    let answer = bench().perform(Effect::SaveFile {
        id: ID,
        suggested: "plan.json".to_owned(),
        contents: contents.into(),
        place: Place::Path(path.into()),
        replace,
    });
    match answer {
        World::FileSaved { id: ID, result } => result,
        other => panic!("{other:?}"),
    }
}

fn read(path: impl Into<PathBuf>) -> Result<Option<ReadFile>, Problem> {
    let answer = bench().perform(Effect::ReadFile {
        id: ID,
        place: Place::Path(path.into()),
    });
    match answer {
        World::FileRead { id: ID, result } => result,
        other => panic!("{other:?}"),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn here(path: &Path) -> Written {
    Written::Here(shown(path))
}

fn not_written(path: &Path) -> Result<Written, Problem> {
    Err(Problem::FileNotWritten { path: shown(path) })
}

fn unreadable(path: &Path) -> Result<Option<ReadFile>, Problem> {
    Err(Problem::FileUnreadable { path: shown(path) })
}

/// Names in a folder, so that leftovers are noticed.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn written_and_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Mein Plan, für dich.json");
    assert_eq!(save(&path, b"{}\n", false), Ok(here(&path)));
    assert_eq!(names(folder.path()), ["Mein Plan, für dich.json"]);
    let file = read(&path).unwrap().unwrap();
    assert_eq!(file.name, "Mein Plan, für dich.json");
    assert_eq!(&*file.contents, b"{}\n");
}

#[test]
fn an_older_file_is_replaced_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.json");
    write(&path, &[b'a'; 10_000]).unwrap();
    write(&path, b"short").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"short");
    assert_eq!(names(folder.path()), ["plan.json"]);
}

#[test]
fn a_file_that_is_there_is_replaced_only_after_a_yes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.json");
    fs::write(&path, "mine").unwrap();
    let taken = Ok(Written::Taken(shown(&path)));
    assert_eq!(save(&path, b"new", false), taken);
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    assert_eq!(names(folder.path()), ["plan.json"]);
    assert_eq!(save(&path, b"new", true), Ok(here(&path)));
    assert_eq!(fs::read(&path).unwrap(), b"new");
    // A folder is never replaced, so it is not asked about.
    let inside = folder.path().join("folder");
    fs::create_dir(&inside).unwrap();
    assert_eq!(save(&inside, b"new", false), not_written(&inside));
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_is_asked_about_too() {
    let folder = tempfile::tempdir().unwrap();
    let real = folder.path().join("real.json");
    fs::write(&real, "mine").unwrap();
    let link = folder.path().join("link.json");
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let taken = Ok(Written::Taken(shown(&link)));
    assert_eq!(save(&link, b"new", false), taken);
    assert_eq!(fs::read(&real).unwrap(), b"mine");
}

#[test]
fn the_longest_name_works() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a".repeat(255));
    assert_eq!(write(&path, b"x"), Ok(here(&path)));
    let longer = folder.path().join("a".repeat(256));
    assert_eq!(write(&longer, b"x"), not_written(&longer));
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn places_that_take_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    for place in [
        folder.path().to_path_buf(),
        folder.path().join("no/such/folder/plan.json"),
        file.join("plan.json"),
        folder.path().join(".."),
        PathBuf::from("/"),
        PathBuf::from(""),
        PathBuf::from("/proc/plan.json"),
        folder.path().join("nul\0byte"),
    ] {
        assert_eq!(write(&place, b"x"), not_written(&place), "{place:?}");
    }
    assert_eq!(names(folder.path()), ["file"]);
    assert_eq!(fs::read(&file).unwrap(), b"mine");
}

#[cfg(unix)]
#[test]
fn links_stay_links() {
    let folder = tempfile::tempdir().unwrap();
    let real = folder.path().join("real.json");
    fs::write(&real, "old").unwrap();
    let link = folder.path().join("link.json");
    std::os::unix::fs::symlink(&real, &link).unwrap();
    write(&link, b"new").unwrap();
    assert_eq!(fs::read(&real).unwrap(), b"new");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    for place in [
        pipe.as_path(),
        Path::new("/dev/zero"),
        Path::new("/dev/null"),
    ] {
        assert_eq!(read(place), unreadable(place), "{place:?}");
        assert_eq!(write(place, b"x"), not_written(place), "{place:?}");
    }
    let link = folder.path().join("link");
    std::os::unix::fs::symlink("/dev/zero", &link).unwrap();
    assert_eq!(read(&link), unreadable(&link));
    let round = folder.path().join("round");
    std::os::unix::fs::symlink(&round, &round).unwrap();
    assert_eq!(read(&round), unreadable(&round));
    assert_eq!(write(&round, b"x"), not_written(&round));
}

#[test]
fn what_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    for place in [
        folder.path().join("missing"),
        folder.path().to_path_buf(),
        PathBuf::from(""),
        folder.path().join("nul\0byte"),
    ] {
        assert_eq!(read(&place), unreadable(&place), "{place:?}");
    }
}

#[test]
fn sizes() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty");
    fs::write(&empty, "").unwrap();
    assert_eq!(read(&empty), Err(Problem::FileEmpty));

    let limit = PlanFile::MAX_BYTES;
    let most = folder.path().join("most");
    fs::write(&most, vec![b' '; limit]).unwrap();
    assert_eq!(read(&most).unwrap().unwrap().contents.len(), limit);

    let over = folder.path().join("over");
    fs::write(&over, vec![b' '; limit + 1]).unwrap();
    let too_large = Err(Problem::FileTooLarge { limit_mb: 5 });
    assert_eq!(read(&over), too_large);

    // A terabyte of nothing takes no room on the disk, and must take none in memory.
    let sparse = folder.path().join("sparse");
    File::create(&sparse)
        .and_then(|file| file.set_len(1 << 40))
        .unwrap();
    assert_eq!(read(&sparse), too_large);
}

#[test]
fn a_tilde_is_the_home_folder() {
    let home = directories::BaseDirs::new().unwrap();
    let missing = PathBuf::from("~/no-such-folder-of-firstfeed/plan.json");
    assert_eq!(read(&missing), unreadable(&missing));
    assert_eq!(write("~", b"x"), not_written(Path::new("~")));
    // Nothing is written into the home folder of whoever runs the tests: this only looks.
    let known = fs::read_dir(home.home_dir())
        .unwrap()
        .filter_map(Result::ok)
        .find(|entry| {
            entry
                .metadata()
                .is_ok_and(|data| data.is_file() && data.len() > 0)
        });
    if let Some(known) = known {
        let typed = Path::new("~").join(known.file_name());
        match read(typed) {
            Ok(Some(file)) => assert_eq!(file.name, known.file_name().to_string_lossy()),
            Err(Problem::FileTooLarge { .. }) => {}
            other => panic!("{other:?}"),
        }
    }
}
