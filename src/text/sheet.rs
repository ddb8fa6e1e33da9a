//! Words of the run-sheet for X.

use super::lang::{fill, say};
use super::marked::Marked;

/// What the sheet for X is.
#[must_use]
pub fn help() -> Marked {
    say("follow-sheet-help").into()
}

/// How far the sheet is.
#[must_use]
pub fn progress(done: usize, all: usize) -> String {
    fill(
        "follow-sheet-progress",
        &[("done", done.into()), ("all", all.into())],
    )
}

/// Button that opens the next page.
#[must_use]
pub fn next(name: &str) -> String {
    fill("follow-sheet-next", &[("name", name.into())])
}

/// All are ticked off.
#[must_use]
pub fn done() -> &'static str {
    say("follow-sheet-done")
}

/// Button that opens one page.
#[must_use]
pub fn open() -> &'static str {
    say("follow-sheet-open")
}

/// Spoken name of a tick.
#[must_use]
pub fn tick(name: &str) -> String {
    fill("follow-sheet-tick", &[("name", name.into())])
}
