//! The plan as files that other programs read.

mod csv_file;
mod opml;

use super::model::Model;
use super::plan_file::PlanFile;

/// A file format the plan can be taken away in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Follow list that Mastodon's import page takes.
    MastodonCsv,
    /// OPML 2.0, for feed readers.
    Opml,
    /// Firstfeed's own plan file.
    PlanFile,
}

/// A file made from the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// File name to propose.
    pub name: String,
    /// What to write.
    pub contents: Vec<u8>,
    /// Sources of the plan that this format cannot hold.
    pub left_out: usize,
}

/// Makes a file from the plan:
///
/// - Mastodon's CSV holds Mastodon accounts; hashtags are not in that file.
/// - OPML holds web feeds, and the feeds that Mastodon and Bluesky offer of accounts and
///   hashtags; X has none.
/// - The plan file holds everything.
#[must_use]
pub fn export(format: Format, model: &Model) -> Export {
    let (name, made) = match format {
        Format::MastodonCsv => ("firstfeed-mastodon.csv", csv_file::write(&model.plan)),
        Format::Opml => ("firstfeed.opml", opml::write(model)),
        Format::PlanFile => {
            let json = PlanFile::of(model).to_json();
            ("firstfeed-plan.json", Made::all(json.into_bytes()))
        }
    };
    Export {
        name: name.to_owned(),
        contents: made.contents,
        left_out: made.left_out,
    }
}

/// A file's contents.
struct Made {
    contents: Vec<u8>,
    left_out: usize,
}

impl Made {
    const fn all(contents: Vec<u8>) -> Self {
        Self {
            contents,
            left_out: 0,
        }
    }
}
