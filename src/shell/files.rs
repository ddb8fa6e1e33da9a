//! Files the person chooses: written whole or not at all, read within a limit.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::task::spawn_blocking;

use super::desktop::Choice;
use crate::domain::event::{ReadFile, Written};
use crate::domain::plan_file::PlanFile;
use crate::domain::problem::Problem;

/// Where to write.
pub(super) enum Target {
    /// As typed.
    Path(PathBuf),
    /// As chosen in a dialog.
    Chosen(Choice),
}

/// Where to read from.
pub(super) enum Origin {
    /// As typed, dropped or given on the command line.
    Path(PathBuf),
    /// As chosen in a dialog.
    Chosen(Choice),
}

/// Writes a file. One that is there already stays where a path was typed, unless it may be
/// replaced; dialogs ask by themselves.
///
/// # Errors
/// [`Problem::NoFileDialog`], or [`Problem::FileNotWritten`] with the path.
pub(super) async fn save(
    target: Target,
    contents: Arc<[u8]>,
    replace: bool,
) -> Result<Written, Problem> {
    let (path, replace) = match target {
        Target::Path(path) => (path, replace),
        Target::Chosen(choice) => match choice.await? {
            Some(path) => (path, true),
            None => return Ok(Written::NotChosen),
        },
    };
    blocking(move || write(&path, &contents, replace)).await
}

/// Reads a file; `None` when the dialog was closed without choosing.
///
/// # Errors
/// [`Problem::NoFileDialog`], [`Problem::FileUnreadable`], [`Problem::FileEmpty`]
/// or [`Problem::FileTooLarge`].
pub(super) async fn read(origin: Origin) -> Result<Option<ReadFile>, Problem> {
    let path = match origin {
        Origin::Path(path) => path,
        Origin::Chosen(choice) => match choice.await? {
            Some(path) => path,
            None => return Ok(None),
        },
    };
    blocking(move || read_bounded(&path).map(Some)).await
}

/// If the effect is stopped meanwhile, the disk's work still ends by itself: a file is then
/// written whole, or not at all.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    spawn_blocking(work).await.unwrap_or_else(|error| {
        log::error!("work on a file failed: {error}");
        Err(Problem::Crashed)
    })
}

fn write(typed: &Path, contents: &[u8], replace: bool) -> Result<Written, Problem> {
    let failed = |error: io::Error| {
        log::warn!("writing {}: {error}", typed.display());
        Problem::FileNotWritten {
            path: typed.display().to_string(),
        }
    };
    let path = whole_path(typed).map_err(failed)?;
    let shown = path.display().to_string();
    // Only what could be replaced is asked about; for the rest writing tells what is wrong.
    if !replace && fs::metadata(&path).is_ok_and(|there| there.is_file()) {
        return Ok(Written::Taken(shown));
    }
    write_whole(&path, contents).map_err(failed)?;
    Ok(Written::Here(shown))
}

/// Writes beside the target and renames, so that there is the old file or the new one,
/// never half of it.
fn write_whole(path: &Path, contents: &[u8]) -> io::Result<()> {
    // A link stays one: what it leads to is replaced.
    let path = match fs::canonicalize(path) {
        Ok(path) => path,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_path_buf(),
        Err(error) => return Err(error),
    };
    if fs::metadata(&path).is_ok_and(|there| !there.is_file()) {
        return Err(io::Error::other("it is a folder or a device"));
    }
    if path.file_name().is_none() {
        return Err(io::Error::other("it names no file"));
    }
    let (part, mut file) = part_file(&path)?;
    let written = (|| {
        file.write_all(contents)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&part, &path)
    })();
    if written.is_err()
        && let Err(error) = fs::remove_file(&part)
    {
        log::debug!("{}: {error}", part.display());
    }
    written
}

/// A new file beside the target. Its name is short, because the target's may be as long as
/// the file system allows.
fn part_file(path: &Path) -> io::Result<(PathBuf, File)> {
    let own = std::process::id();
    let mut last = io::Error::other("no free name");
    for at in 0..100 {
        let part = path.with_file_name(format!(".firstfeed-{own}-{at}.part"));
        match OpenOptions::new().write(true).create_new(true).open(&part) {
            Ok(file) => return Ok((part, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => last = error,
            Err(error) => return Err(error),
        }
    }
    Err(last)
}

fn read_bounded(typed: &Path) -> Result<ReadFile, Problem> {
    let unreadable = |error: io::Error| {
        log::warn!("reading {}: {error}", typed.display());
        Problem::FileUnreadable {
            path: typed.display().to_string(),
        }
    };
    let path = whole_path(typed).map_err(unreadable)?;
    // Asked before opening: opening a pipe waits for somebody to write into it,
    // and a device may go on for ever.
    if !fs::metadata(&path).map_err(unreadable)?.is_file() {
        return Err(unreadable(io::Error::other("it is no regular file")));
    }
    let limit = PlanFile::MAX_BYTES;
    let mut contents = Vec::new();
    // The size on the label may be wrong (a sparse file, one that grows): one byte more than
    // is allowed tells.
    File::open(&path)
        .and_then(|file| file.take(limit as u64 + 1).read_to_end(&mut contents))
        .map_err(unreadable)?;
    if contents.is_empty() {
        return Err(Problem::FileEmpty);
    }
    if contents.len() > limit {
        return Err(PlanFile::too_large());
    }
    Ok(ReadFile {
        name: path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        contents: contents.into(),
    })
}

/// The path from the root on, so that people are told where a file really lies.
fn whole_path(typed: &Path) -> io::Result<PathBuf> {
    let path = expand(typed)
        .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "there is no home folder"))?;
    std::path::absolute(path)
}

/// `~` at the beginning is the home folder, as people type it; `None` if there is none.
pub(super) fn expand(path: &Path) -> Option<PathBuf> {
    match path.strip_prefix("~") {
        Err(_) => Some(path.to_path_buf()),
        Ok(rest) => directories::BaseDirs::new().map(|dirs| dirs.home_dir().join(rest)),
    }
}
