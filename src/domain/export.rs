//! The plan as files that other programs read.

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

/// Stub until the file formats are merged.
#[must_use]
pub fn export(_format: Format, _model: &super::Model) -> Export {
    Export {
        name: String::new(),
        contents: Vec::new(),
        left_out: 0,
    }
}
