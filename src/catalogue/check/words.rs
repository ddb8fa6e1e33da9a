//! Rules for slugs and for words on screen.

pub(super) fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 40
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// What is wrong with a few words on screen.
pub(super) fn words_fault(text: &str, most: usize) -> Option<String> {
    if text.trim().is_empty() {
        Some("is empty".into())
    } else if text.trim() != text || text.contains("  ") {
        Some("has blanks too many".into())
    } else if text.chars().count() > most {
        Some(format!("is longer than {most} characters"))
    } else if text.chars().any(char::is_control) {
        Some("has control characters".into())
    } else {
        None
    }
}

/// What is wrong with a whole sentence on screen.
pub(super) fn sentence_fault(text: &str, least: usize, most: usize) -> Option<String> {
    words_fault(text, most).or_else(|| {
        if text.chars().count() < least {
            Some(format!("is shorter than {least} characters"))
        } else if !text.ends_with(['.', '?']) {
            Some("is not a whole sentence".into())
        } else if text.contains('!') {
            Some("shouts".into())
        } else if text.chars().next().is_some_and(char::is_lowercase) {
            Some("begins in lower case".into())
        } else {
            None
        }
    })
}

/// The words of a text in lower case, for finding some of them in it.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether some words stand in a text one after the other.
pub(super) fn says(text: &str, sought: &str) -> bool {
    let sought = words(sought);
    !sought.is_empty()
        && words(text)
            .windows(sought.len())
            .any(|found| *found == *sought)
}
