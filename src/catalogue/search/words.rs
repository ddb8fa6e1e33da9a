//! Text taken apart into comparable words.

/// Longest query that is looked at, in characters.
const MAX_QUERY_CHARS: usize = 120;
/// Most words of a query that are looked at.
const MAX_WORDS: usize = 12;

/// Words that say nothing about a topic, in order.
const STOP_WORDS: [&str; 68] = [
    "a",
    "about",
    "after",
    "all",
    "also",
    "am",
    "an",
    "and",
    "any",
    "are",
    "as",
    "at",
    "be",
    "but",
    "by",
    "do",
    "for",
    "from",
    "has",
    "have",
    "how",
    "i",
    "im",
    "in",
    "interested",
    "into",
    "is",
    "it",
    "its",
    "like",
    "likes",
    "love",
    "loves",
    "me",
    "more",
    "my",
    "not",
    "of",
    "on",
    "or",
    "our",
    "so",
    "some",
    "stuff",
    "that",
    "the",
    "their",
    "these",
    "they",
    "things",
    "this",
    "to",
    "use",
    "using",
    "want",
    "we",
    "what",
    "when",
    "where",
    "which",
    "who",
    "why",
    "with",
    "work",
    "working",
    "works",
    "you",
    "your",
];

pub(super) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

/// The words of a name written together like `SportsMedicine`, of three letters and more;
/// none if it is one word.
pub(super) fn humps(text: &str) -> impl Iterator<Item = &str> {
    let mut low = false;
    let mut cuts = Vec::new();
    for (at, c) in text.char_indices() {
        if low && c.is_uppercase() {
            cuts.push(at);
        }
        low = c.is_lowercase();
    }
    if !cuts.is_empty() {
        cuts.insert(0, 0);
        cuts.push(text.len());
    }
    cuts.into_iter()
        .scan(None, |last: &mut Option<usize>, cut| {
            Some((last.replace(cut), cut))
        })
        .filter_map(|(start, end)| text.get(start?..end))
        .filter(|part| part.chars().count() >= 3)
}

/// Common English endings, longer before shorter.
pub(super) const ENDINGS: [&str; 10] =
    ["ings", "ing", "ers", "er", "ies", "es", "ed", "s", "y", "e"];

/// Cuts common English endings, so that "bakes", "baker" and "baking" meet.
pub(super) fn stem(word: &str) -> &str {
    for ending in ENDINGS {
        if let Some(start) = word.strip_suffix(ending)
            && start.chars().count() >= 3
        {
            return start;
        }
    }
    word
}

pub(super) fn prepare(query: &str) -> String {
    let short: String = query.chars().take(MAX_QUERY_CHARS).collect();
    fold(&short)
}

/// Lower case, accents of Latin letters dropped, everything but letters and digits a blank.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            folded.push(c.to_ascii_lowercase());
        } else {
            c.to_lowercase().for_each(|c| fold_letter(c, &mut folded));
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn fold_letter(c: char, folded: &mut String) {
    match c {
        '\'' | '’' => {}
        'à'..='å' => folded.push('a'),
        'ç' => folded.push('c'),
        'è'..='ë' => folded.push('e'),
        'ì'..='ï' => folded.push('i'),
        'ñ' => folded.push('n'),
        'ò'..='ö' | 'ø' => folded.push('o'),
        'ù'..='ü' => folded.push('u'),
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        // An accent of its own, as some keyboards and files have it.
        '\u{300}'..='\u{36f}' => {}
        c if c.is_alphanumeric() => folded.push(c),
        _ => {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        }
    }
}

pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

/// The words that count; if only stop words were typed, those.
pub(super) fn meaningful(query: &str) -> Vec<&str> {
    meaningful_besides(query, |_| false)
}

/// The same where a language has further stop words.
pub(super) fn meaningful_besides(query: &str, further: impl Fn(&str) -> bool) -> Vec<&str> {
    let words: Vec<&str> = split(query).take(MAX_WORDS).collect();
    let useful: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !is_stop_word(word) && !further(word))
        .collect();
    if useful.is_empty() { words } else { useful }
}

/// Whether `phrase` stands in `text` as whole words.
#[must_use]
pub fn contains_phrase(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, found)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at + found.len()..)
            .and_then(|text| text.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Text made comparable for [`contains_phrase`].
#[must_use]
pub fn folded(text: &str) -> String {
    fold(text)
}
