//! Text from outside made harmless: no control characters, no direction overrides, bounded.

use crate::domain::post::{Post, Span, WebLink};

/// Most spans kept of one text; what comes after is cut off.
const MAX_SPANS: usize = 400;
/// Most hashtags kept of one post.
const MAX_TAGS: usize = 30;
/// Longest hashtag, in characters.
const MAX_TAG_CHARS: usize = 100;

/// Whether a character may be shown. Overrides of the writing direction can make a text read
/// other than it is ("Trojan source"); left-to-right and right-to-left marks are harmless.
pub(super) fn is_shown(c: char) -> bool {
    !c.is_control()
        && !matches!(
            c,
            '\u{202a}'..='\u{202e}' // embeddings and overrides
            | '\u{2066}'..='\u{2069}' // isolates
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        )
}

/// One line: blanks folded, at most `max` characters, the last an ellipsis if something is missing.
pub(super) fn line(text: &str, max: usize) -> String {
    let mut builder = Builder::new(max, false);
    builder.push(text, None);
    builder.finish().into_iter().map(|span| span.text).collect()
}

/// The first `max` characters as one harmless line, with an ellipsis if that is not all.
#[must_use]
pub fn shortened(text: &str, max: usize) -> String {
    line(text, max)
}

/// The first sentence of a text, as one line of at most `max` characters.
pub(super) fn first_sentence(text: &str, max: usize) -> String {
    let text = text.trim();
    let first = text.lines().next().unwrap_or_default();
    let mut end = first.len();
    let mut before = None;
    for (at, c) in first.char_indices() {
        if c.is_whitespace()
            && let Some(('.' | '!' | '?' | '…', stop)) = before
        {
            end = stop;
            break;
        }
        if matches!(c, '。' | '！' | '？') {
            end = at + c.len_utf8();
            break;
        }
        before = Some((c, at + c.len_utf8()));
    }
    line(first.get(..end).unwrap_or(first), max)
}

/// Hashtags in lower case without `#`, each once.
pub(super) fn tags<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for name in names {
        let tag: String = name
            .trim_start_matches(['#', '＃'])
            .chars()
            .filter(|c| is_shown(*c) && !c.is_whitespace())
            .flat_map(char::to_lowercase)
            .take(MAX_TAG_CHARS)
            .collect();
        if !tag.is_empty() && !tags.contains(&tag) {
            tags.push(tag);
        }
        if tags.len() >= MAX_TAGS {
            break;
        }
    }
    tags
}

/// The ISO 639-1 code in a language tag such as `en-GB`.
pub(super) fn language(tag: &str) -> Option<String> {
    let code = tag.split(['-', '_']).next()?.trim().to_ascii_lowercase();
    (code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase())).then_some(code)
}

/// Plain text as spans: bare http(s) addresses become links, everything else stays as it is.
#[must_use]
pub fn plain_spans(text: &str) -> Vec<Span> {
    plain_spans_within(text, Post::MAX_CHARS)
}

pub(super) fn plain_spans_within(text: &str, max: usize) -> Vec<Span> {
    let mut builder = Builder::new(max, true);
    let mut rest = text;
    while let Some(start) = next_address(rest) {
        let (before, from) = rest.split_at(start);
        let end = address_end(from);
        let (address, after) = from.split_at(end);
        builder.push(before, None);
        builder.push(address, WebLink::parse(address).as_ref());
        rest = after;
        if builder.is_full() {
            break;
        }
    }
    builder.push(rest, None);
    builder.finish()
}

/// Where the next address begins, at the start of a word.
fn next_address(text: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.find("http")?;
        let rest = text.get(at..)?;
        let starts = rest.starts_with("https://") || rest.starts_with("http://");
        let word = text
            .get(..at)
            .and_then(|before| before.chars().next_back())
            .is_none_or(|c| !c.is_alphanumeric());
        if starts && word {
            return Some(at);
        }
        from = at + "http".len();
    }
}

/// Length of the address at the start of a text, closing punctuation left out.
fn address_end(text: &str) -> usize {
    let end = text
        .find(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"'))
        .unwrap_or(text.len());
    let mut address = text.get(..end).unwrap_or(text);
    while let Some(last) = address.chars().next_back() {
        let drop = match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | '”' | '»' | '…' | ']' | '}' => {
                true
            }
            ')' => address.matches('(').count() < address.matches(')').count(),
            _ => false,
        };
        if !drop {
            break;
        }
        address = address
            .get(..address.len() - last.len_utf8())
            .unwrap_or_default();
    }
    address.len()
}

/// Blank space not yet written: it is dropped at the ends.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Space,
    Lines(u8),
}

/// Puts spans together, with blanks folded and within limits.
pub(super) struct Builder {
    spans: Vec<Span>,
    gap: Gap,
    /// Characters written, and how many there may be.
    chars: usize,
    max: usize,
    /// Line breaks of the text stay.
    lines: bool,
    full: bool,
}

impl Builder {
    /// A text of at most `max` characters; with `lines`, its line breaks stay.
    pub(super) const fn new(max: usize, lines: bool) -> Self {
        Self {
            spans: Vec::new(),
            gap: Gap::None,
            chars: 0,
            max,
            lines,
            full: false,
        }
    }

    /// Whether the limit is reached.
    pub(super) const fn is_full(&self) -> bool {
        self.full
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// Whether line breaks in the text are kept from now on.
    pub(super) const fn keep_lines(&mut self, lines: bool) {
        self.lines = lines;
    }

    /// At least this many line breaks before what follows, at most two.
    pub(super) fn break_lines(&mut self, count: u8) {
        let before = match self.gap {
            Gap::Lines(lines) => lines,
            Gap::None | Gap::Space => 0,
        };
        self.gap = Gap::Lines(before.max(count).min(2));
    }

    /// One line break more, at most two.
    pub(super) fn add_line(&mut self) {
        self.gap = match self.gap {
            Gap::Lines(lines) => Gap::Lines((lines + 1).min(2)),
            Gap::None | Gap::Space => Gap::Lines(1),
        };
    }

    pub(super) fn push(&mut self, text: &str, link: Option<&WebLink>) {
        for c in text.chars() {
            if self.full {
                return;
            }
            if matches!(c, '\n' | '\u{2028}' | '\u{2029}') && self.lines {
                self.add_line();
            } else if c.is_whitespace() {
                self.gap = self.gap.max(Gap::Space);
            } else if is_shown(c) {
                self.write(c, link);
            }
        }
    }

    fn write(&mut self, c: char, link: Option<&WebLink>) {
        let gap = match self.gap {
            _ if self.is_empty() => "",
            Gap::None => "",
            Gap::Space => " ",
            Gap::Lines(1) => "\n",
            Gap::Lines(_) => "\n\n",
        };
        self.gap = Gap::None;
        let same = self
            .spans
            .last()
            .is_some_and(|span| span.link.as_ref() == link);
        // Room for the ellipsis is kept: it stands in the place of the last character.
        let too_long = self.chars + gap.len() + 1 > self.max;
        // A new link may need a span for the blanks before it.
        let too_many = !same && self.spans.len() + 2 > MAX_SPANS;
        if too_long || too_many {
            self.cut();
            return;
        }
        self.chars += gap.len() + 1;
        if !gap.is_empty() && !same && link.is_some() {
            // Blanks before a link do not belong to it.
            match self.spans.last_mut().filter(|span| span.link.is_none()) {
                Some(span) => span.text.push_str(gap),
                None => self.spans.push(Span::plain(gap)),
            }
        } else if !gap.is_empty() && same {
            if let Some(span) = self.spans.last_mut() {
                span.text.push_str(gap);
            }
        } else if !gap.is_empty() {
            self.spans.push(Span::plain(gap));
        }
        match self
            .spans
            .last_mut()
            .filter(|span| span.link.as_ref() == link)
        {
            Some(span) => span.text.push(c),
            None => self.spans.push(Span {
                text: c.to_string(),
                link: link.cloned(),
            }),
        }
    }

    fn cut(&mut self) {
        self.full = true;
        if let Some(span) = self.spans.last_mut() {
            if self.chars >= self.max {
                span.text.pop();
            }
            span.text.push('…');
        }
    }

    pub(super) fn finish(self) -> Vec<Span> {
        self.spans
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_and_shortened() {
        assert_eq!(line("  a \n\t b\u{0}\u{202e} ", 10), "a b");
        assert_eq!(line("abcdef", 6), "abcdef");
        assert_eq!(line("abcdefg", 6), "abcde…");
    }

    #[test]
    fn the_first_sentence_ends_where_a_blank_follows() {
        assert_eq!(
            first_sentence("Nurse, v1.5 of me. She likes cake.\nMore", 80),
            "Nurse, v1.5 of me."
        );
        assert_eq!(first_sentence("One\nTwo", 80), "One");
        assert_eq!(first_sentence("科学です。次", 80), "科学です。");
        assert_eq!(first_sentence("", 80), "");
    }

    #[test]
    fn bare_addresses_become_links() {
        let spans = plain_spans("See (https://a.example/x_(y)), xhttp://no and https://b.example.");
        let links: Vec<_> = spans
            .iter()
            .filter_map(|span| span.link.as_ref().map(|link| link.as_str().to_owned()))
            .collect();
        assert_eq!(links, ["https://a.example/x_(y)", "https://b.example/"]);
        let text: String = spans.into_iter().map(|span| span.text).collect();
        assert_eq!(
            text,
            "See (https://a.example/x_(y)), xhttp://no and https://b.example."
        );
    }

    #[test]
    fn languages_are_two_letters() {
        assert_eq!(language("en-GB").as_deref(), Some("en"));
        assert_eq!(language("DE").as_deref(), Some("de"));
        assert_eq!(language("gsw"), None);
        assert_eq!(language(""), None);
    }
}
