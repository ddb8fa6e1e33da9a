//! The real program in a real window on a virtual screen, killed at each step.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop where something is not as it should be"
)]

#[path = "../support/screen.rs"]
mod screen;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use firstfeed::domain::model::{Saved, WindowPlace};
use firstfeed::domain::{Slug, Step};
use screen::{PATIENCE, Running, Screen};

const TITLE: &str = "^Firstfeed$";

/// The bundled topics with a few accounts of one network only.
fn catalogue(folder: &Path) -> PathBuf {
    let bundled = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalogue");
    let folder = folder.join("catalogue");
    fs::create_dir_all(&folder).unwrap();
    for file in fs::read_dir(bundled).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let kept = match name {
            "bluesky.tsv" | "mastodon.tsv" | "feeds.tsv" | "x.tsv" => {
                let mut kept: Vec<&str> = text.lines().collect();
                let heading = kept.iter().position(|line| line.starts_with("address\t"));
                kept.truncate(heading.unwrap() + 1);
                let row = "project\tnursing\ten\tA test account\t\ttests\tnow\t5";
                let rows: Vec<String> = (0..if name == "bluesky.tsv" { 9 } else { 0 })
                    .map(|at| format!("ward{at}.example.com\tWard {at}\t{row}"))
                    .collect();
                kept.extend(rows.iter().map(String::as_str));
                kept.join("\n") + "\n"
            }
            _ => text,
        };
        fs::write(folder.join(name), kept).unwrap();
    }
    folder
}

fn start(screen: &Screen, folder: &Path) -> Running {
    let mut command = Command::new(env!("CARGO_BIN_EXE_firstfeed"));
    command.arg("--data-dir").arg(folder);
    // Nothing outside this machine is asked: all accounts are on a network that is not there.
    command.arg("--catalogue").arg(catalogue(folder));
    let nowhere = "http://127.0.0.1:9";
    command.args(["--bluesky", nowhere, "--hashtags", nowhere]);
    let child = Running(screen.command(&mut command).spawn().unwrap());
    screen.wait_for(TITLE).unwrap();
    child
}

/// What is on disk, read beside the running program.
fn saved(folder: &Path) -> Option<Saved> {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let file = rusqlite::Connection::open_with_flags(folder.join("firstfeed.db"), flags).ok()?;
    let query = "SELECT json FROM state WHERE id = 1";
    let json: String = file.query_row(query, [], |row| row.get(0)).ok()?;
    serde_json::from_str(&json).ok()
}

fn wait_until(folder: &Path, so: impl Fn(&Saved) -> bool) {
    let begun = Instant::now();
    while !saved(folder).is_some_and(|saved| so(&saved)) {
        assert!(begun.elapsed() < PATIENCE, "{:?}", saved(folder));
    }
}

/// Puts the window's place into what is saved, as if it had been there last time.
fn put(folder: &Path, place: WindowPlace) {
    let file = rusqlite::Connection::open(folder.join("firstfeed.db")).unwrap();
    let mut state = saved(folder).unwrap();
    state.settings.window = Some(place);
    let json = serde_json::to_string(&state).unwrap();
    let changed = file.execute("UPDATE state SET json = ?1 WHERE id = 1", [json]);
    assert_eq!(changed.unwrap(), 1);
}

/// Moves the window of this name.
fn move_to(screen: &Screen, [x, y]: [i32; 2]) {
    let mut command = Command::new("xdotool");
    command.args(["search", "--onlyvisible", "--name", TITLE, "windowmove"]);
    command.args([x.to_string(), y.to_string()]);
    assert!(screen.command(&mut command).status().unwrap().success());
}

/// Where the window of this name is, and how large.
fn place(screen: &Screen) -> [i32; 4] {
    let mut command = Command::new("xdotool");
    command.args(["search", "--onlyvisible", "--name", TITLE]);
    command.args(["getwindowgeometry", "--shell"]);
    let output = screen.command(&mut command).stdout(Stdio::piped()).output();
    let said = String::from_utf8(output.unwrap().stdout).unwrap();
    ["X=", "Y=", "WIDTH=", "HEIGHT="].map(|name| {
        let line = said.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap().parse().unwrap()
    })
}

#[test]
fn it_opens_where_it_was_but_never_out_of_sight() {
    let screen = Screen::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let child = start(&screen, folder);
    screen.press(TITLE, &["Return"]).unwrap();
    wait_until(folder, |saved| saved.step == Step::Interests);
    // Moved by hand, so to speak; the app sees it and remembers.
    move_to(&screen, [120, 90]);
    wait_until(folder, |saved| {
        saved
            .settings
            .window
            .is_some_and(|w| w.at == Some([120.0, 90.0]))
    });
    drop(child);
    let child = start(&screen, folder);
    assert_eq!(place(&screen), [120, 90, 1100, 760]);
    drop(child);

    // The monitor it was on has gone: it comes to the middle of the one that is left.
    let gone = WindowPlace {
        width: 800.0,
        height: 600.0,
        maximized: false,
        at: Some([3000.0, 400.0]),
    };
    put(folder, gone);
    let _child = start(&screen, folder);
    assert_eq!(place(&screen), [300, 200, 800, 600]);
}

#[test]
fn killed_at_any_step_it_goes_on_there() {
    let screen = Screen::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let nursing = Slug::new("nursing");

    let child = start(&screen, folder);
    screen.press(TITLE, &["Return"]).unwrap();
    wait_until(folder, |saved| saved.step == Step::Interests);
    drop(child);

    // Each key only does what is waited for if the program goes on where it was killed.
    let child = start(&screen, folder);
    screen.press(TITLE, &["ctrl+f"]).unwrap();
    screen.write(TITLE, "nursing").unwrap();
    screen.press(TITLE, &["Return"]).unwrap();
    wait_until(folder, |saved| saved.interests.strength(&nursing).is_some());
    drop(child);

    let path = [
        (Step::People, Step::Interests),
        (Step::Preview, Step::People),
        (Step::Keep, Step::Preview),
        (Step::Home, Step::Keep),
    ];
    for (next, before) in path {
        assert_eq!(saved(folder).unwrap().step, before);
        let child = start(&screen, folder);
        screen.press(TITLE, &["Return"]).unwrap();
        wait_until(folder, |saved| saved.step == next);
        assert!(
            saved(folder)
                .unwrap()
                .interests
                .strength(&nursing)
                .is_some()
        );
        drop(child);
    }
    // Once kept, the feed is where it opens.
    let _child = start(&screen, folder);
    assert_eq!(saved(folder).unwrap().step, Step::Home);
}
