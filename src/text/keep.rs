//! Words of keeping the feed.

use crate::domain::export::Format;

use super::lang::{fill, say};
use super::marked::Marked;

/// Title.
#[must_use]
pub fn title() -> &'static str {
    say("keep-title")
}

/// Help under the title.
#[must_use]
pub fn help(sources: usize) -> String {
    fill("keep-help", &[("n", sources.into())])
}

/// First door.
#[must_use]
pub fn here() -> &'static str {
    say("keep-here")
}

/// What it means.
#[must_use]
pub fn here_help() -> &'static str {
    say("keep-here-help")
}

/// Second door.
#[must_use]
pub fn follow() -> &'static str {
    say("keep-follow")
}

/// What it means.
#[must_use]
pub fn follow_help() -> Marked {
    say("keep-follow-help").into()
}

/// Third door.
#[must_use]
pub fn take() -> &'static str {
    say("keep-take")
}

/// What it means.
#[must_use]
pub fn take_help() -> Marked {
    say("keep-take-help").into()
}

/// Button of the file for Mastodon.
#[must_use]
pub fn csv() -> &'static str {
    say("keep-csv")
}

/// What is in it.
#[must_use]
pub fn csv_help() -> &'static str {
    say("keep-csv-help")
}

/// Button of the file for feed readers.
#[must_use]
pub fn opml() -> &'static str {
    say("keep-opml")
}

/// What is in it.
#[must_use]
pub fn opml_help() -> &'static str {
    say("keep-opml-help")
}

/// Button of our own file.
#[must_use]
pub fn plan_file() -> &'static str {
    say("keep-plan-file")
}

/// What is in it.
#[must_use]
pub fn plan_file_help() -> &'static str {
    say("keep-plan-file-help")
}

/// How much of the plan is not in a file that was written; empty when all of it is.
#[must_use]
pub fn left_out(format: Format, n: usize) -> String {
    match format {
        _ if n == 0 => String::new(),
        Format::MastodonCsv => fill("keep-left-out-csv", &[("n", n.into())]),
        Format::Opml => fill("keep-left-out-opml", &[("n", n.into())]),
        Format::PlanFile => fill("keep-left-out-plan", &[("n", n.into())]),
    }
}

/// A file is being written.
#[must_use]
pub fn saving() -> &'static str {
    say("keep-saving")
}

/// Gives up on the file that is being chosen or written.
#[must_use]
pub fn stop_saving() -> &'static str {
    say("keep-stop-saving")
}

/// Link that opens the path field.
#[must_use]
pub fn by_path() -> &'static str {
    say("keep-by-path")
}

/// Name of the path field.
#[must_use]
pub fn path_name() -> &'static str {
    say("keep-path-name")
}

/// Hint in the path field.
#[must_use]
pub fn path_hint() -> &'static str {
    say("keep-path-hint")
}

/// How the path field works.
#[must_use]
pub fn path_help() -> &'static str {
    say("keep-path-help")
}

/// Question before a file is replaced; `path` is where it lies.
#[must_use]
pub fn replace(path: &str) -> String {
    fill("keep-replace", &[("path", path.into())])
}

/// Button that replaces it.
#[must_use]
pub fn replace_yes() -> &'static str {
    say("keep-replace-yes")
}

/// Button that leaves it as it is.
#[must_use]
pub fn replace_no() -> &'static str {
    say("keep-replace-no")
}

/// Accounts on X in the plan.
#[must_use]
pub fn on_x(n: usize) -> String {
    fill("keep-on-x", &[("n", n.into())])
}
