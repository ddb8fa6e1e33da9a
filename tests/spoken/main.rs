//! The real program on a virtual screen and a bus of its own, by a screen reader's actions alone
//! and by the keyboard alone. Nothing outside this machine is asked.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test may stop where something is not as it should be"
)]

#[path = "../support/apart.rs"]
mod apart;
#[path = "../support/screen.rs"]
#[expect(dead_code, reason = "the walks press their keys themselves")]
mod screen;
mod words;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use apart::apart;
use screen::Screen;

/// Walks through the program; `how` is one of the ways that `walk.py` knows.
fn walk(how: &str) {
    let screen = Screen::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let inside = |name: &str| {
        let folder = folder.join(name);
        fs::create_dir(&folder).unwrap();
        folder
    };
    let words_file = folder.join("words.json");
    fs::write(&words_file, words::words()).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spoken/walk.py");
    let nowhere = "http://127.0.0.1:9";

    let mut command = Command::new("dbus-run-session");
    // Debian's own Python has the bindings to its libraries; another one in the path may not.
    command.args(["--", "/usr/bin/python3"]).arg(script);
    command.arg(how).arg(words_file);
    command.arg(env!("CARGO_BIN_EXE_firstfeed"));
    command.arg("--data-dir").arg(inside("data"));
    command.args(["--bluesky", nowhere, "--hashtags", nowhere]);
    let mut command = screen.command(&mut command);
    // The person's own settings, keys and screen reader stay out of it.
    apart(&mut command, folder);
    // Whoever else would be asked is asked through a proxy that is not there.
    for proxy in ["http_proxy", "https_proxy", "all_proxy"] {
        command
            .env(proxy, nowhere)
            .env(proxy.to_uppercase(), nowhere);
    }
    for direct in ["no_proxy", "NO_PROXY"] {
        command.env_remove(direct);
    }
    // The script bounds itself in time. What it says goes into files, as children that outlive
    // it would hold a pipe open.
    let (out, err) = (folder.join("out"), folder.join("err"));
    let status = command
        .stdout(Stdio::from(fs::File::create(&out).unwrap()))
        .stderr(Stdio::from(fs::File::create(&err).unwrap()))
        .status()
        .expect("dbus-run-session, which packaging/needs.sh brings");
    let said = fs::read_to_string(out).unwrap() + &fs::read_to_string(err).unwrap();
    assert!(status.success(), "the walk by {how} ends early:\n{said}");
}

#[test]
fn by_a_screen_readers_actions_alone() {
    walk("actions");
}

#[test]
fn by_the_keyboard_alone() {
    walk("keys");
}
