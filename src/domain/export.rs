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
