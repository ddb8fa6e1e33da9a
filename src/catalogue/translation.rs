//! What topics, groups, starting points and example posts are called in languages other than
//! English, as it stands in `assets/i18n`.
//!
//! The catalogue itself stays in English; this is laid over it. Whatever a translation lacks is
//! shown in English.

mod read;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::search::Topics;
use crate::domain::model::Language;
use crate::domain::source::Slug;

pub(super) use read::{Kind, TopicRow, topic_rows};

/// The header of `topics.tsv`.
pub const TOPICS_HEADER: &str = "kind\tslug\tname\tsee\tsynonyms";

/// Names the languages of which the files are there, and takes these files into the program.
macro_rules! complete {
    ($($language:ident $tag:literal),* $(,)?) => {
        /// Languages whose topics and example posts are translated.
        pub const COMPLETE: &[Language] = &[$(Language::$language),*];

        /// The translations that come with the program.
        #[must_use]
        pub fn bundled() -> Vec<Files> {
            vec![$(Files {
                language: Language::$language,
                topics: include_str!(concat!("../../assets/i18n/", $tag, "/topics.tsv")).into(),
                examples: include_str!(concat!("../../assets/i18n/", $tag, "/examples.tsv")).into(),
            }),*]
        }
    };
}

// To take in a translation: German "de", Spanish "es", French "fr", Portuguese "pt-BR".
complete![German "de", Spanish "es", French "fr", Portuguese "pt-BR"];

/// The texts of one language's files.
#[derive(Clone, Debug)]
pub struct Files {
    /// The language.
    pub language: Language,
    /// Names of groups, topics and starting points; descriptions and synonyms of topics (TSV).
    pub topics: Cow<'static, str>,
    /// Example posts (TSV), row by row as in the catalogue's own file.
    pub examples: Cow<'static, str>,
}

impl Files {
    /// Where a language's file lies, for messages.
    #[must_use]
    pub fn place(language: Language, name: &str) -> String {
        format!("i18n/{}/{name}", language.code())
    }
}

/// The words of one language.
#[derive(Clone, Debug, Default)]
pub struct Translation {
    /// Topics by slug.
    pub topics: BTreeMap<Slug, Words>,
    /// Names of groups by slug.
    pub groups: BTreeMap<Slug, String>,
    /// Names of starting points by slug.
    pub starts: BTreeMap<Slug, String>,
}

/// What a topic is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Name to show.
    pub name: String,
    /// One line of what one would see.
    pub see: String,
    /// Words that people may type, in lower case.
    pub synonyms: Vec<String>,
    /// Example posts in the order of the English ones.
    pub examples: Vec<String>,
}

/// Files with what is made of them when it is first asked for.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) files: Files,
    read: OnceLock<Translation>,
    pub(super) index: OnceLock<Topics>,
}

impl Held {
    pub(super) const fn new(files: Files) -> Self {
        Self {
            files,
            read: OnceLock::new(),
            index: OnceLock::new(),
        }
    }

    pub(super) fn translation(&self) -> &Translation {
        self.read.get_or_init(|| read::read(&self.files))
    }
}
