//! Searching the list of words.

use super::Term;
use crate::domain::source::Network;

/// How well a word fits, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is what was typed.
    Whole,
    /// It begins like that.
    Begins,
    /// One of its other names is, or begins like, what was typed.
    Also,
    /// It stands somewhere in its name.
    Within,
    /// Its explanation speaks of it.
    Explained,
}

/// The words that fit what was typed, best first; all in the order of the list if nothing was.
/// With a network only those that it knows.
#[must_use]
pub fn find(query: &str, network: Option<Network>) -> Vec<Term> {
    let typed = folded(query);
    let known = Term::ALL
        .into_iter()
        .filter(|term| network.is_none_or(|network| term.networks().contains(&network)));
    if typed.is_empty() {
        return known.collect();
    }
    let mut found: Vec<(Fit, Term)> = known
        .filter_map(|term| Some((fit(term, network, &typed)?, term)))
        .collect();
    found.sort_by_key(|(fit, _)| *fit);
    found.into_iter().map(|(_, term)| term).collect()
}

fn fit(term: Term, network: Option<Network>, typed: &str) -> Option<Fit> {
    let asked: Vec<Network> = match network {
        Some(network) => vec![network],
        None => Network::ALL.to_vec(),
    };
    let on = || asked.iter().copied();
    let names: Vec<String> = std::iter::once(None)
        .chain(on().map(Some))
        .map(|network| folded(term.name(network)))
        .collect();
    let also: Vec<String> = term.also().split(',').map(folded).collect();
    let begins = |name: &String| {
        name.starts_with(typed) || name.split(' ').any(|word| word.starts_with(typed))
    };
    if names.iter().any(|name| name == typed) {
        return Some(Fit::Whole);
    }
    if names.iter().any(begins) {
        return Some(Fit::Begins);
    }
    if also.iter().any(begins) {
        return Some(Fit::Also);
    }
    // A letter or two stand within almost everything.
    if typed.chars().count() < 3 {
        return None;
    }
    if names.iter().chain(&also).any(|name| name.contains(typed)) {
        return Some(Fit::Within);
    }
    let told = std::iter::once(Some(term.said())).chain(on().map(|network| term.there(network)));
    let mut told = told.flatten().map(folded);
    told.any(|said| said.contains(typed))
        .then_some(Fit::Explained)
}

/// Whether what was typed is, or begins like, one of these words with commas between them;
/// nothing typed always is.
#[must_use]
pub fn is_among(query: &str, words: &str) -> bool {
    let typed = folded(query);
    typed.is_empty()
        || words
            .split(',')
            .any(|word| folded(word).starts_with(&typed))
}

/// Words as they are compared: lower case, without accents, with single spaces.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase).map(plain));
    }
    folded
}

/// The letter under the accents of the languages that the words exist in.
const fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        '-' | '‑' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_finds_everything() {
        assert_eq!(find("  ", None), Term::ALL);
    }

    #[test]
    fn names_come_before_other_names_and_explanations() {
        let found = find("list", None);
        assert_eq!(found.first(), Some(&Term::List));
        assert!(found.contains(&Term::Opml), "its explanation: {found:?}");
        assert_eq!(find("repost", None).first(), Some(&Term::Boost));
        assert_eq!(find("RSS", None).first(), Some(&Term::WebFeed));
    }

    #[test]
    fn other_names_and_the_names_of_each_network_find_a_word() {
        for (typed, term) in [
            ("retweet", Term::Boost),
            ("instance", Term::Server),
            ("DM", Term::DirectMessage),
            ("private mention", Term::DirectMessage),
            ("favorite", Term::Like),
            ("CW", Term::ContentWarning),
            ("username", Term::Handle),
            ("federated", Term::Fediverse),
            ("blue tick", Term::Verification),
            ("Kwallet", Term::Keyring),
            ("tweet", Term::Post),
            ("ALT", Term::AltText),
            ("oauth", Term::Permission),
        ] {
            let found = find(typed, None);
            assert!(
                found.iter().take(3).any(|found| *found == term),
                "{typed}: {found:?}"
            );
        }
    }

    #[test]
    fn a_network_keeps_the_words_that_it_knows() {
        let web = find("", Some(Network::Web));
        assert!(web.contains(&Term::FeedReader));
        assert!(!web.contains(&Term::Boost));
        assert_eq!(find("boost", Some(Network::Web)), []);
        // By the name of another network it is found there too.
        assert!(find("boost", Some(Network::Bluesky)).contains(&Term::Boost));
        assert_eq!(find("did", Some(Network::Mastodon)), []);
    }

    #[test]
    fn case_accents_hyphens_and_spaces_do_not_matter() {
        assert_eq!(folded("  Sécurité   d’abord "), "securite d’abord");
        assert_eq!(find("ALT-TEXT", None), find("alt  text", None));
        assert_eq!(find("zzyzx", None), []);
    }
}
