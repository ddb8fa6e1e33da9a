//! The desktop's file dialogs, on a desktop made up for the test: `rfd` asks the portal on the
//! session bus, which nobody listens at here, and then the program `zenity`.
//!
//! Each test runs itself again as a child, because the surroundings belong to the whole process.

#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use firstfeed::domain::Problem;
use firstfeed::domain::effect::{Effect, Place};
use firstfeed::domain::event::{World, Written};

use crate::files::bench;
use crate::support::ID;

const CHILD: &str = "FIRSTFEED_TEST_DIALOG";

/// Whether this is the child, in which the dialogs are asked for.
fn is_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

/// Runs a test again in these surroundings.
fn again(name: &str, folder: &Path) {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("dialogs::{name}")])
        .env(CHILD, folder)
        .env("PATH", folder)
        .env("XDG_DATA_DIRS", folder)
        .env("XDG_RUNTIME_DIR", folder)
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{words}");
}

fn zenity(folder: &Path, script: &str) {
    let path = folder.join("zenity");
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

fn open() -> Result<Option<String>, Problem> {
    match bench().perform(Effect::ReadFile {
        id: ID,
        place: Place::Dialog,
    }) {
        World::FileRead { id: ID, result } => result.map(|file| file.map(|file| file.name)),
        other => panic!("{other:?}"),
    }
}

fn save() -> Result<Written, Problem> {
    match bench().perform(Effect::SaveFile {
        id: ID,
        suggested: "plan.json".to_owned(),
        contents: b"{}".as_slice().into(),
        place: Place::Dialog,
        replace: false,
    }) {
        World::FileSaved { id: ID, result } => result,
        other => panic!("{other:?}"),
    }
}

#[test]
fn nothing_can_open_one() {
    if is_child() {
        assert_eq!(open(), Err(Problem::NoFileDialog));
        assert_eq!(save(), Err(Problem::NoFileDialog));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    again("nothing_can_open_one", folder.path());
    // A portal that is announced but cannot be reached.
    let portals = folder.path().join("xdg-desktop-portal/portals");
    let services = folder.path().join("dbus-1/services");
    fs::create_dir_all(&portals).unwrap();
    fs::create_dir_all(&services).unwrap();
    let portal = "Interfaces=org.freedesktop.impl.portal.FileChooser;\n";
    fs::write(portals.join("some.portal"), portal).unwrap();
    let service = services.join("org.freedesktop.portal.Desktop.service");
    fs::write(service, "").unwrap();
    again("nothing_can_open_one", folder.path());
    // A zenity that gives up at once, as without a display.
    zenity(folder.path(), "exit 255");
    again("nothing_can_open_one", folder.path());
}

#[test]
fn closed_without_choosing() {
    if is_child() {
        assert_eq!(open(), Ok(None));
        assert_eq!(save(), Ok(Written::NotChosen));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    zenity(folder.path(), "/bin/sleep 0.5; exit 1");
    again("closed_without_choosing", folder.path());
}

#[test]
fn chosen() {
    if let Some(folder) = std::env::var_os(CHILD) {
        let path = Path::new(&folder).join("chosen.json");
        // The dialog has asked already.
        fs::write(&path, "old").unwrap();
        assert_eq!(save(), Ok(Written::Here(path.display().to_string())));
        assert_eq!(open(), Ok(Some("chosen.json".to_owned())));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chosen.json");
    zenity(folder.path(), &format!("echo '{}'", path.display()));
    again("chosen", folder.path());
    assert_eq!(fs::read(path).unwrap(), b"{}");
}
