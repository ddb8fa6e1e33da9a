//! The messages of all languages, compared with each other and with the code that says them.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop where a file cannot be read"
)]

mod calls;
mod choice;
mod marking;
mod plurals;
mod resources;
mod topics;

use std::collections::{BTreeMap, BTreeSet};

use calls::calls;
use firstfeed::text::marked::{self, Marked};
use resources::{Language, Message, folder, languages};

/// Languages of which every message has to be there. A translation joins once it is done.
const COMPLETE: [&str; 5] = ["en", "de", "es", "fr", "pt-BR"];

/// Messages that may be written as in English: names and marks. A line is an id, a tab, and the
/// languages in which it is so, with spaces between.
const SAME: &str = include_str!("same.tsv");

fn english() -> Language {
    Language::read("en")
}

fn complete_translations() -> impl Iterator<Item = Language> {
    let complete = COMPLETE.into_iter().filter(|tag| *tag != "en");
    complete.map(Language::read)
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_resource_can_be_read() {
    let mut faults = Vec::new();
    for tag in languages() {
        faults.extend(Language::read(&tag).faults);
    }
    none(&faults);
}

/// Files that are not compiled in would be translated in vain.
#[test]
fn every_resource_is_part_of_the_program() {
    let source = include_str!("../../src/text/lang/messages.rs");
    let names = resources::files("en");
    let mut faults = Vec::new();
    for name in &names {
        if !source.contains(&format!("\"{name}\"")) {
            faults.push(format!("{name}.ftl is not named in messages.rs"));
        }
    }
    for tag in languages() {
        if resources::files(&tag) != names {
            faults.push(format!("{tag} has other files than en"));
        }
        if !source.contains(&format!("\"{tag}\")")) {
            faults.push(format!("{tag} is not named in messages.rs"));
        }
    }
    for tag in COMPLETE {
        assert!(folder(tag).is_dir(), "no folder {tag}");
    }
    none(&faults);
}

#[test]
fn every_call_has_its_message_with_just_these_variables() {
    let english = english();
    let calls = calls();
    assert!(calls.len() > 20, "only {} calls found", calls.len());
    let mut faults = Vec::new();
    for call in &calls {
        let place = &call.place;
        let Some(id) = &call.id else {
            faults.push(format!("{place}: the id is not written out"));
            continue;
        };
        let Some(message) = english.messages.get(id) else {
            faults.push(format!("{place}: there is no message {id}"));
            continue;
        };
        let takes = english.variables(message);
        if takes != call.variables {
            faults.push(format!(
                "{place}: {id} takes {takes:?} and is given {:?}",
                call.variables
            ));
        }
    }
    none(&faults);
}

/// Ids that are made from names and stand in a table instead of a call.
fn listed() -> impl Iterator<Item = String> {
    let ids = firstfeed::text::glossary::message_ids().into_iter();
    ids.map(str::to_owned)
}

#[test]
fn every_listed_message_is_there_and_takes_no_variables() {
    let english = english();
    let mut faults = Vec::new();
    for id in listed() {
        match english.messages.get(&id) {
            None => faults.push(format!("there is no message {id}")),
            Some(message) if !english.variables(message).is_empty() => {
                faults.push(format!("{id} takes variables"));
            }
            Some(_) => {}
        }
    }
    none(&faults);
}

/// Words are marked with names that exist, and in each language the same ones.
#[test]
fn marks_name_words_that_are_explained_and_are_the_same_in_each_language() {
    let english = english();
    let mut faults = Vec::new();
    for tag in languages() {
        for (id, message) in Language::read(&tag).messages {
            let text = message.words.join(" ");
            let wrong = marked::faults(&text);
            faults.extend(wrong.iter().map(|fault| format!("{tag}: {id}: {fault}")));
            let terms = |words: &str| {
                let mut terms = Marked::from(words.to_owned()).terms();
                terms.sort_unstable();
                terms.dedup();
                terms
            };
            let original = english.messages.get(&id);
            let wanted = original.map(|original| terms(&original.words.join(" ")));
            if wanted.is_some_and(|wanted| wanted != terms(&text)) {
                faults.push(format!("{tag}: {id} marks other words than en"));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_message_is_said_somewhere() {
    let english = english();
    let mut said: BTreeSet<String> = calls().into_iter().filter_map(|call| call.id).collect();
    said.extend(listed());
    let unused = english.messages.iter().filter(|(id, message)| {
        let from_others = english.refers_to(id);
        assert!(message.text.is_some(), "{id} says nothing");
        !said.contains(*id) && !from_others
    });
    let faults: Vec<String> = unused
        .map(|(id, message)| format!("{}: nothing says {id}", message.file))
        .collect();
    none(&faults);
}

/// Names that are the same in every language, and languages in their own words.
const NAMES: [&str; 24] = [
    "Mastodon",
    "Bluesky",
    "X",
    "Firstfeed ",
    "CARGO_PKG_VERSION",
    "English",
    "Deutsch",
    "Español",
    "Français",
    "Português",
    "Português (Brasil)",
    "Italiano",
    "Nederlands",
    "Polski",
    "Svenska",
    "Dansk",
    "Українська",
    "X (Twitter)",
    "Čeština",
    "Magyar",
    "Română",
    "Русский",
    "Српски",
    "Ελληνικά",
];

#[test]
fn no_words_stand_in_the_code() {
    let words = calls::words_in_code().into_iter();
    let faults: Vec<String> = words
        .filter(|(_, words)| !NAMES.contains(&words.as_str()))
        .map(|(place, words)| format!("{place}: {words:?}"))
        .collect();
    none(&faults);
}

/// Ids begin with the name of their file, so that whoever sees one knows where to look.
#[test]
fn ids_tell_their_file() {
    let mut faults = Vec::new();
    for tag in languages() {
        for (id, message) in Language::read(&tag).messages {
            if !id.starts_with(&format!("{}-", message.file)) {
                faults.push(format!("{tag}/{}.ftl: {id}", message.file));
            }
        }
    }
    none(&faults);
}

#[test]
fn complete_languages_have_the_same_messages_and_variables() {
    let english = english();
    let mut faults = Vec::new();
    for other in complete_translations() {
        let tag = &other.tag;
        for (id, message) in &english.messages {
            match other.messages.get(id) {
                None => faults.push(format!("{tag}: {id} is missing")),
                Some(translated) => {
                    compare(&english, message, &other, translated, id, &mut faults);
                }
            }
        }
        let more = other.messages.keys();
        let more = more.filter(|id| !english.messages.contains_key(*id));
        faults.extend(more.map(|id| format!("{tag}: {id} is not in en")));
    }
    none(&faults);
}

fn compare(
    english: &Language,
    message: &Message,
    other: &Language,
    translated: &Message,
    id: &str,
    faults: &mut Vec<String>,
) {
    let tag = &other.tag;
    if message.file != translated.file {
        faults.push(format!("{tag}: {id} belongs in {}.ftl", message.file));
    }
    let (expected, found) = (english.variables(message), other.variables(translated));
    if expected != found {
        faults.push(format!("{tag}: {id} uses {found:?}, not {expected:?}"));
    }
    // Words to choose by come from the code: a translated one would never be met.
    for (variable, keys) in &translated.keys {
        let known = message.keys.get(variable);
        for key in keys {
            let plural = ["one", "many", "other"].contains(&key.as_str());
            let number = key.parse::<f64>().is_ok();
            let same = known.is_some_and(|known| known.contains(key));
            let words = known.is_some_and(|known| {
                known
                    .iter()
                    .any(|key| key != "one" && key != "other" && key.parse::<f64>().is_err())
            });
            if !(same || ((plural || number) && !words)) {
                faults.push(format!("{tag}: {id} chooses by [{key}] of ${variable}"));
            }
        }
    }
}

/// A message that was copied and forgotten reads as English.
#[test]
fn complete_languages_have_no_english_left() {
    let english = english();
    let mut allowed: BTreeMap<(String, String), bool> = BTreeMap::new();
    for line in SAME.lines().filter(|line| !line.starts_with('#')) {
        let (id, tags) = line
            .split_once('\t')
            .unwrap_or_else(|| panic!("no tab in {line:?}"));
        for tag in tags.split_whitespace() {
            allowed.insert((id.to_owned(), tag.to_owned()), false);
        }
    }
    let mut faults = Vec::new();
    for other in complete_translations() {
        for (id, message) in &english.messages {
            let Some(translated) = other.messages.get(id) else {
                continue;
            };
            if message.has_words && message.text == translated.text {
                let key = (id.clone(), other.tag.clone());
                match allowed.get_mut(&key) {
                    Some(met) => *met = true,
                    None => faults.push(format!("{}: {id} is as in English", other.tag)),
                }
            }
        }
    }
    let stale = allowed.iter().filter(|(_, met)| !**met);
    faults.extend(stale.map(|((id, tag), _)| format!("{tag}: {id} differs, take it off same.tsv")));
    none(&faults);
}

/// What the checks above stand on: they see what is wrong when it is there.
#[test]
fn the_checks_see_faults() {
    let wrong = Language::of(
        "xx",
        &[(
            "frame",
            "frame-a = { $n } { frame-b }\nframe-b = { frame-a } { -nothing }\nframe-c = {",
        )],
    );
    let faults = wrong.faults.join("\n");
    for part in ["frame.ftl: line", "-nothing", "refers to itself"] {
        assert!(faults.contains(part), "{part} is not in\n{faults}");
    }
    let message = wrong.messages.get("frame-b").unwrap();
    let variables: Vec<String> = wrong.variables(message).into_iter().collect();
    assert_eq!(variables, ["n"]);

    let english = Language::of(
        "en",
        &[("a", "a-b = { $n ->\n [yes] Yes { $m }\n *[no] No\n }")],
    );
    let other = "a-b = { $n ->\n [ja] Ja\n [one] Eins\n *[no] Nein\n }";
    let other = Language::of("xx", &[("b", other)]);
    let mut found = Vec::new();
    let (id, message) = english.messages.iter().next().unwrap();
    let translated = other.messages.get(id).unwrap();
    compare(&english, message, &other, translated, id, &mut found);
    let found = found.join("\n");
    for part in ["belongs in a.ftl", "uses {\"n\"}", "[ja]", "[one]"] {
        assert!(found.contains(part), "{part} is not in\n{found}");
    }

    let found = calls::in_source(
        "x.rs",
        r#"
        // say("not-this")
        fn a() { say("frame-a"); resay("no"); }
        fn b() { fill("frame-b", &[("n", f("(", 1).into()), ("m", "z".into())]) + &say(other) }
        "#,
    );
    let found: Vec<(Option<&str>, Vec<&str>)> = found
        .iter()
        .map(|call| {
            let variables = call.variables.iter().map(String::as_str).collect();
            (call.id.as_deref(), variables)
        })
        .collect();
    assert_eq!(
        found,
        [
            (Some("frame-a"), vec![]),
            (Some("frame-b"), vec!["m", "n"]),
            (None, vec![]),
        ]
    );
}
