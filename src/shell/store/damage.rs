//! Telling damage from other trouble, and setting damaged files aside.

use std::path::{Path, PathBuf};

use crate::shell::now;

/// File name of the database.
pub(super) const NAME: &str = "firstfeed.db";
/// What a damaged file's new name begins with.
const PREFIX: &str = "damaged-";
/// `SQLite` keeps these beside the file.
const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// What stands in the way of using a file.
#[derive(Debug)]
pub(super) enum Trouble {
    /// Its contents are not ours or are broken.
    Damaged(String),
    /// The folder or disk cannot be used.
    Unusable(String),
    /// Its tables are of this newer version.
    Newer(i64),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{
            CannotOpen, DatabaseBusy, DatabaseLocked, DiskFull, FileLockingProtocolFailed,
            OutOfMemory, PermissionDenied, ReadOnly, SystemIoFailure,
        };
        // Error codes come from SQLite; unknown ones speak of what is in the file.
        match error.sqlite_error_code() {
            Some(
                CannotOpen
                | DatabaseBusy
                | DatabaseLocked
                | DiskFull
                | FileLockingProtocolFailed
                | OutOfMemory
                | PermissionDenied
                | ReadOnly,
            ) => Self::Unusable(error.to_string()),
            // A file that ends too early is reported as a failure to read.
            Some(SystemIoFailure) if !is_short_read(&error) => Self::Unusable(error.to_string()),
            _ => Self::Damaged(error.to_string()),
        }
    }
}

pub(super) fn is_short_read(error: &rusqlite::Error) -> bool {
    matches!(error, rusqlite::Error::SqliteFailure(code, _)
        if code.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ)
}

/// Renames a damaged file and its companions; the new path of the file.
pub(super) fn set_aside(path: &Path) -> Option<String> {
    let stamp = now();
    let kept = (0..100)
        .map(|at| match at {
            0 => path.with_file_name(format!("{PREFIX}{stamp}-{NAME}")),
            at => path.with_file_name(format!("{PREFIX}{stamp}-{at}-{NAME}")),
        })
        .find(|kept| !kept.exists())?;
    if let Err(error) = std::fs::rename(path, &kept) {
        log::warn!("the damaged database cannot be set aside: {error}");
        return None;
    }
    for ending in COMPANIONS {
        let from = with_ending(path, ending);
        if from.exists()
            && let Err(error) = std::fs::rename(&from, with_ending(&kept, ending))
        {
            log::warn!("{}: {error}", from.display());
        }
    }
    Some(kept.display().to_string())
}

/// Deletes files that were set aside: whoever deletes everything means them, too.
///
/// # Errors
/// The first one that could not be deleted.
pub(super) fn delete_set_aside(folder: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let bare = COMPANIONS
            .into_iter()
            .find_map(|ending| name.strip_suffix(ending))
            .unwrap_or(&name);
        if bare.starts_with(PREFIX) && bare.ends_with(NAME) {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(ending);
    PathBuf::from(name)
}
