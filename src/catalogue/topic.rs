//! Topics, their groups and the starting points.

use serde::Deserialize;

use crate::domain::source::Slug;

/// A group of topics, for example "Health and care".
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Short name.
    pub slug: Slug,
    /// Name to show.
    pub name: String,
    /// Name of its icon in the icon font.
    pub icon: String,
    /// Its quiet hue, degrees 0 to 359.
    pub hue: u16,
}

/// Something a person can be interested in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Short name.
    pub slug: Slug,
    /// Name to show.
    pub name: String,
    /// The group it sits in.
    pub group: Slug,
    /// Name of its icon in the icon font.
    pub icon: String,
    /// One line of what one would see.
    pub see: String,
    /// Lay words, job titles and abbreviations, in lower case.
    pub synonyms: Vec<String>,
    /// Mastodon hashtags without `#`.
    pub hashtags: Vec<String>,
    /// Neighbouring topics.
    pub near: Vec<Slug>,
    /// Shown only when asked for (politics, religion); never a surprise.
    #[serde(default)]
    pub opt_in: bool,
    /// Example posts, for when no live ones can be shown (filled from `examples.tsv`).
    #[serde(skip)]
    pub examples: Vec<String>,
}

/// A starting point: several topics in one click.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Short name.
    pub slug: Slug,
    /// Words on the button.
    pub name: String,
    /// Name of its icon in the icon font.
    pub icon: String,
    /// Topics it chooses.
    pub topics: Vec<Slug>,
}
