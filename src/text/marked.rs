//! Sentences in which words of the networks are marked, to be explained where they stand.
//!
//! A message marks a word as `<boost>boosted</boost>`: the name of a [`Term`] in angle brackets
//! around the word as the sentence has it, so that the mark survives translation.

use std::borrow::Cow;

use super::glossary::Term;

/// Stands for an angle bracket that is no mark: of the private use area, so that nobody types it.
const BRACKET: char = '\u{E000}';

/// A sentence with marked words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked(Cow<'static, str>);

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span<'a> {
    /// The words as they are shown.
    pub text: Cow<'a, str>,
    /// What they are a word of, if they are marked.
    pub term: Option<Term>,
}

impl From<&'static str> for Marked {
    fn from(message: &'static str) -> Self {
        Self(Cow::Borrowed(message))
    }
}

impl From<String> for Marked {
    fn from(message: String) -> Self {
        Self(Cow::Owned(message))
    }
}

impl Marked {
    /// The pieces in order. What is not a mark of a known word stays as it stands.
    #[must_use]
    pub fn spans(&self) -> Vec<Span<'_>> {
        let mut spans = Vec::new();
        let mut plain = 0;
        let mut at = 0;
        while let Some(found) = next_mark(&self.0, at) {
            at = found.after;
            let (Some(term), Some(before), Some(word)) = (
                Term::of_slug(found.name),
                self.0.get(plain..found.start),
                self.0.get(found.word.clone()),
            ) else {
                continue;
            };
            if !before.is_empty() {
                spans.push(span(before, None));
            }
            spans.push(span(word, Some(term)));
            plain = found.after;
        }
        match self.0.get(plain..) {
            Some(rest) if !rest.is_empty() => spans.push(span(rest, None)),
            Some(_) | None => {}
        }
        spans
    }

    /// The sentence without its marks.
    #[must_use]
    pub fn plain(&self) -> String {
        let spans = self.spans();
        spans.iter().map(|span| span.text.as_ref()).collect()
    }

    /// The marked words.
    #[must_use]
    pub fn terms(&self) -> Vec<Term> {
        self.spans().iter().filter_map(|span| span.term).collect()
    }
}

fn span(text: &str, term: Option<Term>) -> Span<'_> {
    let text = if text.contains(BRACKET) {
        Cow::Owned(text.replace(BRACKET, "<"))
    } else {
        Cow::Borrowed(text)
    };
    Span { text, term }
}

/// `<name>word</name>` in a message.
struct Mark<'a> {
    start: usize,
    name: &'a str,
    word: std::ops::Range<usize>,
    after: usize,
}

/// The next mark of any name at or after a place.
fn next_mark(message: &str, from: usize) -> Option<Mark<'_>> {
    let mut from = from;
    loop {
        let start = from + message.get(from..)?.find('<')?;
        from = start + 1;
        let inside = message.get(from..)?;
        let Some((name, rest)) = inside.split_once('>') else {
            continue;
        };
        let close = format!("</{name}>");
        let Some(length) = rest.find(&close) else {
            continue;
        };
        if name.is_empty() || name.starts_with('/') || length == 0 {
            continue;
        }
        let word = from + name.len() + 1;
        return Some(Mark {
            start,
            name,
            word: word..word + length,
            after: word + length + close.len(),
        });
    }
}

/// A value from elsewhere (a person's name) for a message with marks: no mark is read into it.
pub(super) fn foreign(value: &str) -> Cow<'_, str> {
    if value.contains('<') {
        Cow::Owned(value.replace('<', BRACKET.encode_utf8(&mut [0; 4])))
    } else {
        Cow::Borrowed(value)
    }
}

/// Parts of a message in which something is wrong with the marks: one that names no known word,
/// or has spaces inside. For the test that reads all messages.
#[must_use]
pub fn faults(message: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let marked = Marked(Cow::Owned(message.to_owned()));
    for span in marked.spans() {
        if span.text.contains(['<', '>']) {
            faults.push(span.text.to_string());
        }
        if span.term.is_some() && span.text.trim() != span.text {
            faults.push(span.text.to_string());
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(message: &'static str) -> Vec<(String, Option<Term>)> {
        Marked::from(message)
            .spans()
            .into_iter()
            .map(|span| (span.text.into_owned(), span.term))
            .collect()
    }

    fn piece(text: &str, term: Option<Term>) -> (String, Option<Term>) {
        (text.to_owned(), term)
    }

    #[test]
    fn marked_words_are_found_and_the_marks_are_gone() {
        let message = "A <list>list</list> is a <feed>feed</feed> of its own.";
        assert_eq!(
            pieces(message),
            [
                piece("A ", None),
                piece("list", Some(Term::List)),
                piece(" is a ", None),
                piece("feed", Some(Term::Feed)),
                piece(" of its own.", None),
            ]
        );
        let marked = Marked::from(message);
        assert_eq!(marked.plain(), "A list is a feed of its own.");
        assert_eq!(marked.terms(), [Term::List, Term::Feed]);
    }

    #[test]
    fn a_mark_may_stand_at_either_end_and_hold_letters_of_any_kind() {
        assert_eq!(
            pieces("<boost>Geteiltes für später</boost>"),
            [piece("Geteiltes für später", Some(Term::Boost))]
        );
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn what_is_not_a_mark_stays_as_it_stands() {
        for message in [
            "1 < 2 > 0",
            "<nonsense>x</nonsense>",
            "<list>never closed",
            "<list></list>",
            "<>x</>",
            "a < b",
            "</list>",
        ] {
            assert_eq!(pieces(message), [piece(message, None)], "{message}");
            assert!(!faults(message).is_empty(), "{message}");
        }
        assert_eq!(
            pieces("<no><list>list</list>"),
            [piece("<no>", None), piece("list", Some(Term::List))]
        );
    }

    #[test]
    fn faults_are_told() {
        assert!(faults("A <list>list</list>.").is_empty());
        assert!(faults("Nothing marked.").is_empty());
        assert_eq!(faults("A <list>list </list>").len(), 1);
        assert_eq!(faults("<lists>list</lists>").len(), 1);
    }

    #[test]
    fn no_mark_is_read_into_a_name() {
        let name = "Ada <boost>B</boost> <3";
        let message = format!("{} <boost>boosted</boost>", foreign(name));
        let marked = Marked::from(message);
        assert_eq!(marked.terms(), [Term::Boost]);
        assert_eq!(marked.plain(), format!("{name} boosted"));
    }
}
