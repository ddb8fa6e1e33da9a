//! The desktop: opening links, and its file dialogs.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use winit::raw_window_handle::{HasDisplayHandle, HasWindowHandle};

use super::files::{Origin, Target, expand};
use crate::domain::effect::Place;
use crate::domain::post::WebLink;
use crate::domain::problem::Problem;

/// Opens a link in the browser; may block while the browser starts.
pub type Opener = Arc<dyn Fn(&WebLink) -> Result<(), Problem> + Send + Sync>;

/// A dialog that closes by itself sooner than this was never open: nobody closes one
/// within a blink.
const NEVER_OPEN: Duration = Duration::from_millis(150);

/// The path that was chosen; `None` when the dialog was closed without choosing.
pub(super) type Choice = Pin<Box<dyn Future<Output = Result<Option<PathBuf>, Problem>> + Send>>;

/// Opens links in the person's usual browser; [`Problem::NoBrowser`] if there is none.
#[must_use]
pub fn opener() -> Opener {
    Arc::new(|link| {
        webbrowser::open(link.as_str()).map_err(|error| {
            log::warn!("no browser: {error}");
            Problem::NoBrowser
        })
    })
}

/// Makes the desktop's file dialogs.
#[derive(Clone, Debug, Default)]
pub struct Dialogs {
    /// Dialogs are made from this one.
    pattern: rfd::AsyncFileDialog,
}

impl Dialogs {
    /// Dialogs that belong to a window, which must live as long as they do.
    #[must_use]
    pub fn of(window: &(impl HasWindowHandle + HasDisplayHandle)) -> Self {
        Self {
            pattern: rfd::AsyncFileDialog::new().set_parent(window),
        }
    }

    /// Where to write. Dialogs are made here, on the caller's thread, because macOS allows
    /// no other than the main one; on Linux they open only when they are waited for.
    pub(super) fn target(&self, place: Place, suggested: &str) -> Target {
        match place {
            Place::Path(path) => Target::Path(path),
            Place::Dialog => {
                let dialog = self.pattern.clone().set_file_name(suggested);
                Target::Chosen(asked(dialog.save_file()))
            }
        }
    }

    /// Where to read from; as above.
    pub(super) fn origin(&self, place: Place) -> Origin {
        match place {
            Place::Path(path) => Origin::Path(path),
            Place::Dialog => Origin::Chosen(asked(self.pattern.clone().pick_file())),
        }
    }
}

fn asked(dialog: impl Future<Output = Option<rfd::FileHandle>> + Send + 'static) -> Choice {
    Box::pin(async move {
        // rfd gives the same answer to "closed" and to "could not be opened".
        // Told apart twice: before, by looking for what could open one,
        // and after, by how soon the answer came.
        if !available() {
            return Err(Problem::NoFileDialog);
        }
        let opened = Instant::now();
        match dialog.await {
            Some(file) => Ok(Some(file.path().to_path_buf())),
            None if opened.elapsed() < NEVER_OPEN => Err(Problem::NoFileDialog),
            None => Ok(None),
        }
    })
}

/// Whether something here can open a file dialog. On Linux rfd asks the desktop portal over
/// the session bus, then the program `zenity`. The bus starts the portal when it is asked for,
/// so what counts is the file that tells the bus how, and a portal's part for files.
#[cfg(target_os = "linux")]
fn available() -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let paths = |name: &str, usual: &str| -> Vec<PathBuf> {
        let value = set(name).unwrap_or_else(|| usual.into());
        std::env::split_paths(&value).collect()
    };
    if paths("PATH", "/usr/bin:/bin")
        .iter()
        .any(|folder| folder.join("zenity").is_file())
    {
        return true;
    }
    let bus = set("DBUS_SESSION_BUS_ADDRESS").is_some()
        || set("XDG_RUNTIME_DIR").is_some_and(|folder| Path::new(&folder).join("bus").exists());
    if !bus {
        return false;
    }
    // In a sandbox the portal is there, although its files are not.
    if Path::new("/.flatpak-info").exists() || set("SNAP").is_some() {
        return true;
    }
    let mut folders = paths("XDG_DATA_DIRS", "/usr/local/share:/usr/share");
    folders.extend(expand(Path::new("~/.local/share")));
    // NixOS and others put the list of portals elsewhere.
    let lists = paths("XDG_DESKTOP_PORTAL_DIR", "").into_iter().chain(
        folders
            .iter()
            .map(|at| at.join("xdg-desktop-portal/portals")),
    );
    folders.iter().any(|folder| {
        folder
            .join("dbus-1/services/org.freedesktop.portal.Desktop.service")
            .is_file()
    }) && lists.into_iter().any(|folder| choose_files(&folder))
}

/// Whether one of the portals listed in a folder can choose files.
#[cfg(target_os = "linux")]
fn choose_files(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|entries| {
        entries.flatten().any(|entry| {
            let path = entry.path();
            path.extension().is_some_and(|ending| ending == "portal")
                && std::fs::read_to_string(path)
                    .is_ok_and(|text| text.contains("org.freedesktop.impl.portal.FileChooser"))
        })
    })
}

#[cfg(not(target_os = "linux"))]
const fn available() -> bool {
    true
}
