//! Rules of groups, topics, their examples, and starting points.

use std::collections::BTreeSet;

use super::super::read::{Fault, Files};
use super::super::{Catalogue, Topic};
use super::EXAMPLES_PER_TOPIC;
use super::words::{is_slug, sentence_fault};
use crate::domain::source::Slug;

pub(super) fn check_topics(catalogue: &Catalogue, files: &Files, faults: &mut Vec<Fault>) {
    const FILE: &str = "topics.toml";
    let mut seen = BTreeSet::new();
    let mut texts = BTreeSet::new();
    for group in &catalogue.groups {
        let mut fault = |what: &str| {
            let line = line_of(&files.topics, &group.slug);
            faults.push(Fault::new(
                FILE,
                line,
                format!("group {}: {what}", group.slug),
            ));
        };
        if !seen.insert(&group.slug) {
            fault("stands twice");
        }
        if !is_slug(group.slug.as_str()) {
            fault("is not a slug");
        }
        if group.hue >= 360 {
            fault("hue is not 0 to 359");
        }
    }
    seen.clear();
    for topic in &catalogue.topics {
        let mut fault = |what: String| {
            let line = line_of(&files.topics, &topic.slug);
            faults.push(Fault::new(
                FILE,
                line,
                format!("topic {}: {what}", topic.slug),
            ));
        };
        if !seen.insert(&topic.slug) {
            fault("stands twice".into());
        }
        if !is_slug(topic.slug.as_str()) {
            fault("is not a slug".into());
        }
        if catalogue.group(&topic.group).is_none() {
            fault(format!("no group is called {}", topic.group));
        }
        if let Some(what) = sentence_fault(&topic.see, 20, 90) {
            fault(format!("see: {what}"));
        }
        if topic.name.is_empty() || topic.name.chars().count() > 32 {
            fault("name is empty or longer than 32 characters".into());
        }
        if topic.synonyms.len() < 3 {
            fault("fewer than 3 synonyms".into());
        }
        for word in &topic.synonyms {
            if *word != word.to_lowercase() || word.trim() != word || word.is_empty() {
                fault(format!("synonym {word:?} is not in lower case"));
            }
        }
        for tag in &topic.hashtags {
            if tag.is_empty() || !tag.chars().all(|c| c.is_alphanumeric() || c == '_') {
                fault(format!("hashtag {tag:?} has odd characters"));
            }
        }
        for near in &topic.near {
            if near == &topic.slug || catalogue.topic(near).is_none() {
                fault(format!("near: no other topic is called {near}"));
            }
        }
        check_examples(topic, &files.examples, &mut texts, faults);
    }
}

fn check_examples<'a>(
    topic: &'a Topic,
    file: &str,
    texts: &mut BTreeSet<&'a str>,
    faults: &mut Vec<Fault>,
) {
    let mut fault = |what: String| {
        let begins = format!("{}\t", topic.slug);
        faults.push(Fault::new(
            "examples.tsv",
            line_where(file, |line| line.starts_with(&begins)),
            format!("{}: {what}", topic.slug),
        ));
    };
    if topic.examples.len() != EXAMPLES_PER_TOPIC {
        fault(format!(
            "{} examples, needs {EXAMPLES_PER_TOPIC}",
            topic.examples.len()
        ));
    }
    for text in &topic.examples {
        if let Some(what) = sentence_fault(text, 40, 220) {
            fault(format!("{text:?} {what}"));
        }
        if !texts.insert(text.as_str()) {
            fault(format!("{text:?} stands twice"));
        }
    }
}

pub(super) fn check_starts(catalogue: &Catalogue, files: &Files, faults: &mut Vec<Fault>) {
    for start in &catalogue.starts {
        for topic in &start.topics {
            match catalogue.topic(topic) {
                None => faults.push(Fault::new(
                    "topics.toml",
                    line_of(&files.topics, &start.slug),
                    format!("start {}: no topic is called {topic}", start.slug),
                )),
                Some(topic) if topic.opt_in => faults.push(Fault::new(
                    "topics.toml",
                    line_of(&files.topics, &start.slug),
                    format!(
                        "start {}: {} is only for those who ask",
                        start.slug, topic.slug
                    ),
                )),
                Some(_) => {}
            }
        }
    }
}

/// Line of a slug's own entry, 1-based; 0 if it has none.
fn line_of(file: &str, slug: &Slug) -> usize {
    let entry = format!("slug = \"{slug}\"");
    line_where(file, |line| line.trim() == entry)
}

fn line_where(file: &str, so: impl Fn(&str) -> bool) -> usize {
    file.lines().position(so).map_or(0, |index| index + 1)
}
