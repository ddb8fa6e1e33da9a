//! Rules for groups, topics, their examples and the starting points.

use std::collections::BTreeSet;

use super::EXAMPLES_PER_TOPIC;
use super::lines::Lines;
use super::words::{is_slug, sentence_fault};
use crate::catalogue::read::Fault;
use crate::catalogue::{Catalogue, Topic};

const FILE: &str = "topics.toml";
const EXAMPLES: &str = "examples.tsv";

pub(super) fn check_topics(catalogue: &Catalogue, lines: &Lines<'_>, faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    let mut texts = BTreeSet::new();
    for (at, group) in catalogue.groups.iter().enumerate() {
        let mut fault = |what: &str| {
            faults.push(Fault::new(
                FILE,
                lines.group(at),
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
    for (at, topic) in catalogue.topics.iter().enumerate() {
        let mut fault = |what: String| {
            faults.push(Fault::new(
                FILE,
                lines.topic(at),
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
        // Without examples there is no line to name but the topic's own.
        let examples = lines.examples(&topic.slug);
        check_examples(topic, (lines.topic(at), &examples), &mut texts, faults);
    }
}

fn check_examples<'a>(
    topic: &'a Topic,
    (topic_line, lines): (usize, &[usize]),
    texts: &mut BTreeSet<&'a str>,
    faults: &mut Vec<Fault>,
) {
    if topic.examples.len() != EXAMPLES_PER_TOPIC {
        let (file, line) = lines
            .first()
            .map_or((FILE, topic_line), |first| (EXAMPLES, *first));
        let have = topic.examples.len();
        faults.push(Fault::new(
            file,
            line,
            format!(
                "{}: {have} examples, needs {EXAMPLES_PER_TOPIC}",
                topic.slug
            ),
        ));
    }
    for (at, text) in topic.examples.iter().enumerate() {
        let mut fault = |what: String| {
            let line = lines.get(at).copied().unwrap_or_default();
            faults.push(Fault::new(
                EXAMPLES,
                line,
                format!("{}: {what}", topic.slug),
            ));
        };
        if let Some(what) = sentence_fault(text, 40, 220) {
            fault(format!("{text:?} {what}"));
        }
        if !texts.insert(text.as_str()) {
            fault(format!("{text:?} stands twice"));
        }
    }
}

pub(super) fn check_starts(catalogue: &Catalogue, lines: &Lines<'_>, faults: &mut Vec<Fault>) {
    for (at, start) in catalogue.starts.iter().enumerate() {
        for topic in &start.topics {
            match catalogue.topic(topic) {
                None => faults.push(Fault::new(
                    FILE,
                    lines.start(at),
                    format!("start {}: no topic is called {topic}", start.slug),
                )),
                Some(topic) if topic.opt_in => faults.push(Fault::new(
                    FILE,
                    lines.start(at),
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
