//! What was found out when: a file of JSON lines, only ever added to.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::Verdict;
use crate::domain::source::SourceKey;

/// For this long a source is not asked again, in seconds.
pub const LATELY_SECS: i64 = 30 * 86_400;

/// One line of the file. Later lines count more.
#[derive(Debug, Serialize, Deserialize)]
struct Line {
    key: SourceKey,
    /// Seconds since 1970.
    at: i64,
    #[serde(flatten)]
    verdict: Verdict,
}

/// The open file and what it says.
#[derive(Debug)]
pub struct State {
    known: BTreeMap<SourceKey, (i64, Verdict)>,
    file: File,
    /// Lines that make no sense. A last line cut off in the middle is not counted: that is how a
    /// run ends that was killed.
    pub unreadable: usize,
}

impl State {
    /// Reads the file, or makes it together with its folder.
    ///
    /// # Errors
    /// What the system says if it cannot be read or written.
    pub fn open(path: &Path) -> io::Result<Self> {
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            fs::create_dir_all(folder)?;
        }
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(error),
        };
        let mut file = OpenOptions::new().append(true).create(true).open(path)?;
        let cut_off = bytes.last().is_some_and(|last| *last != b'\n');
        if cut_off {
            // What comes next must not be glued to it.
            file.write_all(b"\n")?;
        }
        let text = String::from_utf8_lossy(&bytes);
        let mut known = BTreeMap::new();
        let mut unreadable = 0;
        let mut last_is_readable = true;
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let read = serde_json::from_str::<Line>(line);
            last_is_readable = read.is_ok();
            match read {
                Ok(line) => {
                    known.insert(line.key, (line.at, line.verdict));
                }
                Err(_) => unreadable += 1,
            }
        }
        if cut_off && !last_is_readable {
            unreadable -= 1;
        }
        Ok(Self {
            known,
            file,
            unreadable,
        })
    }

    /// What was found out within the last 30 days before `now`, unless nothing could be told.
    #[must_use]
    pub fn lately(&self, key: &SourceKey, now: i64) -> Option<&Verdict> {
        let (at, verdict) = self.known.get(key)?;
        let is_lately = (0..LATELY_SECS).contains(&now.saturating_sub(*at));
        let is_told = !matches!(verdict, Verdict::Untold { .. });
        (is_lately && is_told).then_some(verdict)
    }

    /// When a source was last asked for, seconds since 1970, even if nothing could be told.
    #[must_use]
    pub fn asked_at(&self, key: &SourceKey) -> Option<i64> {
        self.known.get(key).map(|(at, _)| *at)
    }

    /// Adds what was found out at `at`, seconds since 1970, in one write.
    ///
    /// # Errors
    /// What the system says if it cannot be written.
    pub fn put(&mut self, key: &SourceKey, at: i64, verdict: &Verdict) -> io::Result<()> {
        let line = Line {
            key: key.clone(),
            at,
            verdict: verdict.clone(),
        };
        let mut text = serde_json::to_string(&line)?;
        text.push('\n');
        self.file.write_all(text.as_bytes())?;
        self.file.flush()?;
        self.known.insert(line.key, (line.at, line.verdict));
        Ok(())
    }
}
