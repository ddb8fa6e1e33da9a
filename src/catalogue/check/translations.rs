//! Rules for the words in other languages.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{sentence_fault, words_fault};
use crate::catalogue::Catalogue;
use crate::catalogue::read::{EXAMPLES_HEADER, Fault, example_rows};
use crate::catalogue::translation::{Files, Kind, TOPICS_HEADER, TopicRow, topic_rows};
use crate::domain::source::Slug;

/// Most characters of a name: a tile has two lines for it.
const MAX_NAME: usize = 40;
/// Most characters of a group's name, which is a heading, and of a starting point's.
const MAX_LONG_NAME: usize = 60;
/// Most words of a topic's name.
const MAX_NAME_WORDS: usize = 5;
/// Most words of a group's name and of a starting point's.
const MAX_LONG_NAME_WORDS: usize = 8;
/// Characters of what one would see: other languages need more room than English.
const SEE: (usize, usize) = (20, 130);
/// Characters of an example post.
const EXAMPLE: (usize, usize) = (40, 300);
/// Synonyms of a topic.
const SYNONYMS: std::ops::RangeInclusive<usize> = 3..=12;
/// Most characters of a synonym.
const MAX_SYNONYM: usize = 40;

/// Checks the files of one language against the catalogue in English.
pub(super) fn check_translation(
    catalogue: &Catalogue,
    english_examples: &str,
    files: &Files,
    faults: &mut Vec<Fault>,
) {
    check_topics(catalogue, files, faults);
    check_examples(english_examples, files, faults);
}

fn check_topics(catalogue: &Catalogue, files: &Files, faults: &mut Vec<Fault>) {
    let file = Files::place(files.language, "topics.tsv");
    let mut fault = |line: usize, what: String| faults.push(Fault::new(&file, line, what));
    if let Some(what) = text_fault(&files.topics, TOPICS_HEADER) {
        fault(1, what.into());
    }
    let mut missing: BTreeSet<(Kind, &str)> = all(catalogue).collect();
    let mut rows: BTreeSet<(Kind, &str)> = BTreeSet::new();
    let mut names: BTreeMap<(Kind, String), &str> = BTreeMap::new();
    for (line, row) in topic_rows(&files.topics) {
        let row = match row {
            Ok(row) => row,
            Err(what) => {
                fault(line, what);
                continue;
            }
        };
        let slug = row.slug;
        let mut fault = |what: String| fault(line, format!("{slug}: {what}"));
        let known = missing.remove(&(row.kind, slug));
        if !rows.insert((row.kind, slug)) {
            fault("stands twice".into());
        } else if !known {
            fault("is not in the catalogue".into());
        }
        if let Some(other) = names.insert((row.kind, row.name.to_lowercase()), slug)
            && other != slug
        {
            fault(format!("name {:?} is that of {other} too", row.name));
        }
        check_name(&row, &mut fault);
        if row.kind == Kind::Topic {
            let topic = catalogue.topic(&Slug::new(slug));
            check_see(&row, topic.map(|topic| topic.see.as_str()), &mut fault);
            check_synonyms(&row, &mut fault);
        } else if !row.see.is_empty() || !row.synonyms.is_empty() {
            fault("only topics have see and synonyms".into());
        }
    }
    for (kind, slug) in missing {
        fault(0, format!("{kind:?} {slug} is missing").to_lowercase());
    }
}

fn text_fault(text: &str, header: &str) -> Option<&'static str> {
    if text.contains('\r') {
        Some("lines do not end with LF alone")
    } else if text.lines().next() != Some(header) {
        Some("wrong header")
    } else {
        None
    }
}

/// Everything that has a name in the catalogue.
fn all(catalogue: &Catalogue) -> impl Iterator<Item = (Kind, &str)> {
    let groups = catalogue.groups.iter().map(|one| (Kind::Group, &one.slug));
    let topics = catalogue.topics.iter().map(|one| (Kind::Topic, &one.slug));
    let starts = catalogue.starts.iter().map(|one| (Kind::Start, &one.slug));
    let all = groups.chain(topics).chain(starts);
    all.map(|(kind, slug)| (kind, slug.as_str()))
}

fn check_name(row: &TopicRow<'_>, fault: &mut impl FnMut(String)) {
    let (chars, words) = match row.kind {
        Kind::Topic => (MAX_NAME, MAX_NAME_WORDS),
        Kind::Group | Kind::Start => (MAX_LONG_NAME, MAX_LONG_NAME_WORDS),
    };
    if let Some(what) = words_fault(row.name, chars) {
        fault(format!("name {:?} {what}", row.name));
    } else if row.name.split(' ').count() > words {
        fault(format!("name {:?} has more than {words} words", row.name));
    } else if row.name.ends_with('.') || row.name.contains('!') {
        fault(format!("name {:?} ends with a stop or shouts", row.name));
    } else if row.name.chars().next().is_some_and(char::is_lowercase) {
        fault(format!("name {:?} begins in lower case", row.name));
    }
}

fn check_see(row: &TopicRow<'_>, english: Option<&str>, fault: &mut impl FnMut(String)) {
    if let Some(what) = translated_fault(row.see, SEE) {
        fault(format!("see: {what}"));
    } else if Some(row.see) == english {
        fault("see: is as in English".into());
    }
}

fn check_synonyms(row: &TopicRow<'_>, fault: &mut impl FnMut(String)) {
    let count = row.synonyms.len();
    if !SYNONYMS.contains(&count) {
        let (least, most) = (SYNONYMS.start(), SYNONYMS.end());
        fault(format!("{count} synonyms, needs {least} to {most}"));
    }
    let name = row.name.to_lowercase();
    for (at, word) in row.synonyms.iter().enumerate() {
        if let Some(what) = words_fault(word, MAX_SYNONYM) {
            fault(format!("synonym {word:?} {what}"));
        } else if *word != word.to_lowercase() {
            fault(format!("synonym {word:?} is not in lower case"));
        } else if *word == name {
            fault(format!("synonym {word:?} is the name"));
        } else if row.synonyms.iter().take(at).any(|other| other == word) {
            fault(format!("synonym {word:?} stands twice"));
        }
    }
}

/// What is wrong with a sentence that may end with a closing quote.
fn translated_fault(text: &str, (least, most): (usize, usize)) -> Option<String> {
    let bare = text.trim_end_matches(['“', '”', '»', '’', '\u{a0}', '\u{202f}']);
    if bare == text {
        sentence_fault(text, least, most)
    } else {
        words_fault(text, most).or_else(|| sentence_fault(bare, least, most))
    }
}

/// Row by row as in English, so that each example has its counterpart.
fn check_examples(english: &str, files: &Files, faults: &mut Vec<Fault>) {
    let file = Files::place(files.language, "examples.tsv");
    let mut fault = |line: usize, what: String| faults.push(Fault::new(&file, line, what));
    if let Some(what) = text_fault(&files.examples, EXAMPLES_HEADER) {
        fault(1, what.into());
    }
    let mut wanted = example_rows(english).filter_map(|(_, row)| row);
    let mut texts = BTreeSet::new();
    for (line, row) in example_rows(&files.examples) {
        let Some((topic, text)) = row else {
            fault(line, "needs two columns".into());
            wanted.next();
            continue;
        };
        match wanted.next() {
            None => fault(line, "is more than there are in English".into()),
            Some((known, _)) if known != topic => {
                // What follows would all stand one row off.
                fault(line, format!("is of {topic}, in English of {known}"));
                return;
            }
            Some((_, known)) if known == text => fault(line, "is as in English".into()),
            Some(_) => {}
        }
        if let Some(what) = translated_fault(text, EXAMPLE) {
            fault(line, format!("{topic}: {text:?} {what}"));
        }
        if !texts.insert(text) {
            fault(line, format!("{topic}: {text:?} stands twice"));
        }
    }
    let lacking = wanted.count();
    if lacking > 0 {
        fault(0, format!("{lacking} examples are missing"));
    }
}
