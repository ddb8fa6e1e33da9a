//! Topics of politics and religion must be asked for.

use super::lines::Lines;
use super::words::says;
use crate::catalogue::read::{Fault, OptIn};
use crate::catalogue::{Catalogue, Topic};

const FILE: &str = "topics.toml";

pub(super) fn check_opt_in(
    catalogue: &Catalogue,
    rule: &OptIn,
    lines: &Lines<'_>,
    faults: &mut Vec<Fault>,
) {
    // Without the table every topic would pass.
    if rule.groups.is_empty() || rule.words.is_empty() {
        faults.push(Fault::new(FILE, 0, "[opt_in] needs groups and words"));
    }
    for group in &rule.groups {
        if catalogue.group(group).is_none() {
            faults.push(Fault::new(
                FILE,
                0,
                format!("[opt_in]: no group is called {group}"),
            ));
        }
    }
    for open in &rule.open {
        let what = match catalogue.topic(open) {
            None => format!("[opt_in]: no topic is called {open}"),
            Some(topic) if topic.opt_in => format!("[opt_in]: {open} is open and opt_in"),
            Some(_) => continue,
        };
        faults.push(Fault::new(FILE, 0, what));
    }
    for (at, topic) in catalogue.topics.iter().enumerate() {
        if topic.opt_in || rule.open.contains(&topic.slug) {
            continue;
        }
        let mut fault = |what: String| {
            let slug = &topic.slug;
            faults.push(Fault::new(
                FILE,
                lines.topic(at),
                format!("topic {slug}: needs opt_in = true, {what}"),
            ));
        };
        if rule.groups.contains(&topic.group) {
            fault(format!("as its group is {}", topic.group));
        } else if let Some(word) = rule.words.iter().find(|word| names(topic, word)) {
            fault(format!("as its words have {word:?}"));
        }
    }
}

/// Whether a topic is called by a word.
fn names(topic: &Topic, word: &str) -> bool {
    let own = [topic.slug.as_str(), &topic.name];
    own.into_iter()
        .chain(topic.synonyms.iter().map(String::as_str))
        .any(|text| says(text, word))
}
