//! What counts: messages that tell one from several.

use std::collections::{BTreeMap, BTreeSet};

use crate::resources::Language;
use crate::{COMPLETE, none};

/// A message, a variable of it that some languages tell one from several by, those in which the
/// words are the same for any number (with spaces between), and why they are.
type Unchanged = [&'static str; 4];

/// In the order of ids and variables.
const UNCHANGED: &[Unchanged] = &[
    ["adjust-coming", "n", "en de", ONE_FORM],
    ["adjust-going", "n", "en de", ONE_FORM],
    ["follow-already", "n", "en de pt-BR", ONE_FORM],
    ["follow-cannot", "n", "en de pt-BR", ONE_FORM],
    ["follow-result-done", "n", "en de", ONE_FORM],
    ["follow-result-failed", "n", "en de es pt-BR", ONE_FORM],
    ["follow-result-requested", "n", "en es fr pt-BR", ONE_FORM],
    ["follow-result-skipped", "n", "en de es", ONE_FORM],
    ["follow-result-taken-back", "n", "en de", ONE_FORM],
    ["follow-sheet-progress", "all", "en de es fr", OTHER_NUMBER],
    [
        "follow-sheet-progress",
        "done",
        "en de es pt-BR",
        OTHER_NUMBER,
    ],
    ["preview-busiest", "hour", "en de fr", NO_ARTICLE],
    ["preview-line", "hidden", "en de", ONE_FORM],
    ["preview-line-counting", "hidden", "en de", ONE_FORM],
    ["preview-line-none", "hidden", "en de", ONE_FORM],
];

const ONE_FORM: &str = "no word of it goes by the number: done, kommt dazu, sem sucesso";
const OTHER_NUMBER: &str = "its words have one form, or go by the other number";
const NO_ARTICLE: &str = "the hour has no article there, as \"la 1:00\" and \"las 2:00\" have";

/// What of this counts in one of the languages and not in another, or is listed and counts.
fn faults(languages: &[Language], unchanged: &[Unchanged]) -> Vec<String> {
    let mut counting: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for language in languages {
        for (id, message) in &language.messages {
            for (variable, keys) in &message.keys {
                if keys.contains("one") {
                    let tags = counting.entry((id.as_str(), variable.as_str()));
                    tags.or_default().insert(language.tag.as_str());
                }
            }
        }
    }
    let mut faults = Vec::new();
    for ((id, variable), tags) in &counting {
        for language in languages {
            let tag = language.tag.as_str();
            let listed = unchanged.iter().find(|[known, by, same, _]| {
                known == id && by == variable && same.split(' ').any(|same| same == tag)
            });
            match (tags.contains(tag), listed) {
                (false, None) => faults.push(format!("{tag}: {id} lacks [one] of ${variable}")),
                (true, Some([.., why])) => {
                    faults.push(format!(
                        "{tag}: {id} has [one] of ${variable}, though {why}"
                    ));
                }
                (false, Some(_)) | (true, None) => {}
            }
        }
    }
    for [id, variable, ..] in unchanged {
        if !counting.contains_key(&(*id, *variable)) {
            faults.push(format!("{id} has no [one] of ${variable} in any language"));
        }
    }
    faults
}

#[test]
fn what_counts_in_one_language_counts_in_all() {
    assert!(UNCHANGED.is_sorted_by_key(|[id, variable, ..]| (*id, *variable)));
    none(&faults(&COMPLETE.map(Language::read), UNCHANGED));
}

#[test]
fn the_check_sees_what_does_not_count() {
    let counts = "a-b = { $n ->\n [one] One\n *[other] { $n }\n }\na-c = { $n }";
    let languages = [
        Language::of("xx", &[("a", counts)]),
        Language::of("yy", &[("a", "a-b = { $n }\na-c = { $n }")]),
    ];
    assert_eq!(faults(&languages, &[]), ["yy: a-b lacks [one] of $n"]);
    let fine: Unchanged = ["a-b", "n", "yy", "so it is"];
    assert!(faults(&languages, &[fine]).is_empty());
    let stale: Unchanged = ["a-b", "n", "xx yy", "so it is"];
    let idle: Unchanged = ["a-c", "n", "xx", "so it is"];
    let found = faults(&languages, &[stale, idle]).join("\n");
    for part in ["xx: a-b has [one] of $n, though", "a-c has no [one]"] {
        assert!(found.contains(part), "{part} is not in\n{found}");
    }
}
