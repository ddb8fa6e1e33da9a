//! Each word of the list is explained where it stands on a screen.

use std::collections::BTreeSet;

use firstfeed::domain::source::Network;
use firstfeed::text::glossary::Term;
use firstfeed::text::lang::{Locale, with};
use firstfeed::text::marked::Marked;

use crate::{english, none};

/// Words that no sentence of the app has: people meet them on the networks and look them up in the
/// list of all.
const NOWHERE: [&str; 12] = [
    "activitypub",
    "at-protocol",
    "bookmark",
    "did",
    "domain-handle",
    "doomscrolling",
    "mention",
    "muted-words",
    "pds",
    "pinned-post",
    "report",
    "verification",
];

/// Words that stand only where a mark cannot be: the word, a message that has it, and why.
const ELSEWHERE: [(&str, &str, &str); 2] = [
    (
        "bot",
        "names-kind-bot",
        "the kind on a card, which is one control; its tip explains the kind",
    ),
    (
        "quote-post",
        "post-quote-spoken",
        "a name for screen readers; on screen a frame within the post says it",
    ),
];

/// The name of the word in the list, and what each network calls it.
fn names(term: Term) -> BTreeSet<&'static str> {
    let networks = Network::ALL.into_iter().map(Some);
    let all = std::iter::once(None).chain(networks);
    all.map(|network| term.name(network)).collect()
}

/// Whether a sentence has this name, as one word or several, in the singular or plural.
fn has(sentence: &str, name: &str) -> bool {
    let edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    sentence.match_indices(name).any(|(at, _)| {
        let after = sentence.get(at + name.len()..).unwrap_or_default();
        let after = after.strip_prefix('s').unwrap_or(after);
        let before = sentence.get(..at).unwrap_or_default();
        edge(before.chars().next_back()) && edge(after.chars().next())
    })
}

/// Names of words are those of the language in use, which other tests change.
#[test]
fn every_word_is_marked_where_it_stands() {
    with(Locale::English, words_are_marked);
}

fn words_are_marked() {
    let english = english();
    let outside = english.messages.iter();
    let outside: Vec<(&String, String)> = outside
        .filter(|(_, message)| message.file != "glossary")
        .map(|(id, message)| (id, message.words.join(" ")))
        .collect();
    let marked: BTreeSet<Term> = outside
        .iter()
        .flat_map(|(_, words)| Marked::from(words.clone()).terms())
        .collect();
    // Small letters alone, but for what is short: "X" and "list" are not the same kind of word.
    let plain = |words: &str, name: &str| {
        let words = Marked::from(words.to_owned()).plain();
        if name.len() < 4 {
            has(&words, name)
        } else {
            has(&words.to_lowercase(), &name.to_lowercase())
        }
    };
    let mut faults = Vec::new();
    for term in Term::ALL {
        let slug = term.slug();
        let stands = outside
            .iter()
            .find(|(_, words)| names(term).iter().any(|name| plain(words, name)))
            .map(|(id, _)| id);
        let nowhere = NOWHERE.contains(&slug);
        let elsewhere = ELSEWHERE.iter().find(|(word, ..)| *word == slug);
        match (marked.contains(&term), nowhere, elsewhere) {
            (true, false, None) => {}
            (true, ..) => faults.push(format!("{slug} is marked: take it off the lists")),
            (false, true, None) => {
                faults.extend(stands.map(|id| format!("{slug} stands in {id}")));
            }
            (false, false, Some((_, id, why))) => {
                assert!(!why.is_empty());
                let words = english.messages.get(*id).map(|said| said.words.join(" "));
                let also = term.also().split(',').map(str::trim);
                let stands = |words: &String| {
                    names(term)
                        .into_iter()
                        .chain(also)
                        .any(|name| plain(words, name))
                };
                if !words.as_ref().is_some_and(stands) {
                    faults.push(format!("{slug} does not stand in {id}: {words:?}"));
                }
            }
            (false, false, None) => faults.push(format!("{slug} is never marked: {stands:?}")),
            (false, true, Some(_)) => faults.push(format!("{slug} is on both lists")),
        }
    }
    none(&faults);
    assert!(marked.len() >= 40, "only {} are marked", marked.len());
}

#[test]
fn names_are_found_as_words() {
    for (sentence, name, found) in [
        ("two lists", "list", true),
        ("a listing", "list", false),
        ("the enlisted", "list", false),
        ("muted words,", "muted word", true),
        ("list", "list", true),
        ("a twist", "list", false),
    ] {
        assert_eq!(has(sentence, name), found, "{name} in {sentence:?}");
    }
}
