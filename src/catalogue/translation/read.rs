//! Reads the files of a translation. What cannot be read is left out, and is then shown in
//! English; `catalogue -- check` tells of it.

use super::{Files, Translation, Words};
use crate::catalogue::read::example_rows;
use crate::domain::source::Slug;

/// What a row of `topics.tsv` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::catalogue) enum Kind {
    Group,
    Topic,
    Start,
}

/// A row of `topics.tsv`.
#[derive(Clone, Debug)]
pub(in crate::catalogue) struct TopicRow<'a> {
    pub(in crate::catalogue) kind: Kind,
    pub(in crate::catalogue) slug: &'a str,
    pub(in crate::catalogue) name: &'a str,
    pub(in crate::catalogue) see: &'a str,
    pub(in crate::catalogue) synonyms: Vec<&'a str>,
}

/// The rows below the header with their lines, 1-based, or what is wrong with them.
pub(in crate::catalogue) fn topic_rows(
    text: &str,
) -> impl Iterator<Item = (usize, Result<TopicRow<'_>, String>)> {
    let lines = text.lines().enumerate().skip(1);
    lines.map(|(index, line)| (index + 1, topic_row(line)))
}

fn topic_row(line: &str) -> Result<TopicRow<'_>, String> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [kind, slug, name, see, synonyms] = <[&str; 5]>::try_from(cells)
        .map_err(|cells| format!("has {} columns, needs 5", cells.len()))?;
    let kind = match kind {
        "group" => Kind::Group,
        "topic" => Kind::Topic,
        "start" => Kind::Start,
        _ => return Err(format!("unknown kind {kind:?}")),
    };
    Ok(TopicRow {
        kind,
        slug,
        name,
        see,
        synonyms: synonyms
            .split(';')
            .filter(|_| !synonyms.is_empty())
            .collect(),
    })
}

/// Reads the words of a language.
pub(in crate::catalogue) fn read(files: &Files) -> Translation {
    let mut translation = Translation::default();
    for row in topic_rows(&files.topics).filter_map(|(_, row)| row.ok()) {
        if row.name.is_empty() {
            continue;
        }
        let (slug, name) = (Slug::new(row.slug), row.name.to_owned());
        match row.kind {
            Kind::Group => {
                translation.groups.insert(slug, name);
            }
            Kind::Start => {
                translation.starts.insert(slug, name);
            }
            Kind::Topic => {
                let words = Words {
                    name,
                    see: row.see.to_owned(),
                    synonyms: row.synonyms.into_iter().map(str::to_owned).collect(),
                    examples: Vec::new(),
                };
                translation.topics.insert(slug, words);
            }
        }
    }
    for (topic, text) in example_rows(&files.examples).filter_map(|(_, row)| row) {
        if let Some(words) = translation.topics.get_mut(&Slug::new(topic)) {
            words.examples.push(text.to_owned());
        }
    }
    translation
}
