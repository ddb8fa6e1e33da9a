//! The follow list of Mastodon's export and import pages.

use super::Made;
use crate::catalogue::check::is_address;
use crate::domain::plan::Plan;
use crate::domain::source::{Network, Source};

/// Mastodon tells its kinds of files apart by this line.
const HEADER: [&str; 4] = [
    "Account address",
    "Show boosts",
    "Notify on new posts",
    "Languages",
];

pub(super) fn write(plan: &Plan) -> Made {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut left_out = 0;
    // Writing to memory cannot fail; if it did, the row would count as left out.
    let mut row = |cells: [&str; 4]| writer.write_record(cells).is_ok();
    row(HEADER);
    for entry in plan.entries() {
        let source = &entry.source;
        // As Mastodon follows by itself: with boosts, without a bell, in all languages.
        if !(is_account(source) && row([&source.address, "true", "false", ""])) {
            left_out += 1;
        }
    }
    Made {
        contents: writer.into_inner().unwrap_or_default(),
        left_out,
    }
}

/// Whether the row would be an account. Names and other free words never get into this file:
/// a spreadsheet would take a cell that begins with `=`, `+`, `-` or `@` for a formula.
fn is_account(source: &Source) -> bool {
    source.network == Network::Mastodon
        && source.hashtag().is_none()
        && source
            .address
            .starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        && is_address(source.network, &source.address)
}
