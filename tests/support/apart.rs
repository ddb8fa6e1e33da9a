//! Keeps a program apart from the person's own settings, keys and screen reader.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The program finds its home, folders and languages only inside `folder`, which is new.
pub(crate) fn apart<'a>(command: &'a mut Command, folder: &Path) -> &'a mut Command {
    for (name, part) in [
        ("HOME", "home"),
        ("TMPDIR", "tmp"),
        ("XDG_RUNTIME_DIR", "run"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "share"),
    ] {
        let part = folder.join(part);
        fs::create_dir(&part).unwrap();
        command.env(name, part);
    }
    command
        .env("GSETTINGS_BACKEND", "memory")
        .env("LC_ALL", "C.UTF-8")
        .env_remove("LANGUAGE")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("AT_SPI_BUS_ADDRESS")
        .env("PYTHONDONTWRITEBYTECODE", "1")
}
