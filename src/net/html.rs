//! HTML as plain text with links.
//!
//! Only html5ever's tokenizer is used: tags come one by one, no tree is built, so nothing nests.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use url::Url;

use super::words::{self, Builder};
use crate::domain::post::{Post, Span, WebLink};

/// Most HTML looked at for one post, in bytes; Mastodon's longest posts need a fraction.
const MAX_BYTES: usize = 64 << 10;
/// Longest stretch without `>`: the tokenizer compares each attribute of a tag with all others.
const MAX_TAG_BYTES: usize = 8 << 10;
/// Most pictures noted of one text.
const MAX_PICTURES: usize = Post::MAX_MEDIA;
/// Longest description of a picture, in characters.
const MAX_ALT_CHARS: usize = 1_500;

/// A text and the pictures in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) spans: Vec<Span>,
    /// Pictures with their descriptions; tracking pixels and emoji left out.
    pub(super) pictures: Vec<(WebLink, String)>,
}

/// HTML as plain text with links, of at most [`Post::MAX_CHARS`] characters.
#[must_use]
pub fn spans(html: &str) -> Vec<Span> {
    text(html, None, Post::MAX_CHARS).spans
}

/// HTML as one line of plain text.
pub(super) fn line(html: &str, max: usize) -> String {
    let text: String = text(html, None, max.saturating_mul(2))
        .spans
        .into_iter()
        .map(|span| span.text)
        .collect();
    words::line(&text, max)
}

/// HTML as plain text of at most `max` characters; relative links are completed with `base`.
pub(super) fn text(html: &str, base: Option<&Url>, max: usize) -> Text {
    let sink = Sink(RefCell::new(Reader {
        builder: Builder::new(max, false),
        pictures: Vec::new(),
        base: base.cloned(),
        link: None,
        spans: Vec::new(),
        dropped: None,
        pre: 0,
    }));
    let reader = tokenize(sink, bounded(html, MAX_BYTES)).0.into_inner();
    Text {
        spans: reader.builder.finish(),
        pictures: reader.pictures,
    }
}

/// Feeds a document through a sink.
pub(super) fn tokenize<S: TokenSink>(sink: S, html: &str) -> S {
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    // It pauses only for sinks that run scripts.
    drop(tokenizer.feed(&queue));
    tokenizer.end();
    tokenizer.sink
}

/// The part of a document that may be tokenized without taking long: at most `max` bytes, and
/// not beyond a tag without end.
pub(super) fn bounded(html: &str, max: usize) -> &str {
    let mut end = html.len().min(max);
    let mut tag = None;
    for (at, byte) in html.bytes().enumerate().take(end) {
        match (byte, tag) {
            (b'<', None) => tag = Some(at),
            (b'>', _) => tag = None,
            (_, Some(start)) if at - start > MAX_TAG_BYTES => {
                end = start;
                break;
            }
            _ => {}
        }
    }
    if end < html.len()
        && let Some(start) = tag
    {
        // No half a tag, which would be taken for text.
        end = end.min(start);
    }
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    html.get(..end).unwrap_or_default()
}

/// The value of an attribute.
pub(super) fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs
        .iter()
        .find(|attribute| &*attribute.name.local == name)
        .map(|attribute| &*attribute.value)
}

/// How the tokenizer has to read the content of an element.
pub(super) fn raw(name: &str) -> Option<RawKind> {
    match name {
        "script" => Some(RawKind::ScriptData),
        "style" | "xmp" | "iframe" | "noembed" | "noframes" => Some(RawKind::Rawtext),
        "title" | "textarea" => Some(RawKind::Rcdata),
        _ => None,
    }
}

struct Sink(RefCell<Reader>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                let name = &*tag.name;
                match tag.kind {
                    TagKind::StartTag => {
                        reader.open(&tag, name);
                        if let Some(kind) = raw(name) {
                            return TokenSinkResult::RawData(kind);
                        }
                    }
                    TagKind::EndTag => reader.close(name),
                }
            }
            Token::CharacterTokens(text) => reader.write(&text),
            Token::DoctypeToken(_)
            | Token::CommentToken(_)
            | Token::NullCharacterToken
            | Token::EOFToken
            | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

/// What a `span` element means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Plain,
    /// Mastodon hides the scheme and the end of long addresses.
    Invisible,
    /// Mastodon puts an ellipsis behind.
    Ellipsis,
}

struct Reader {
    builder: Builder,
    pictures: Vec<(WebLink, String)>,
    base: Option<Url>,
    link: Option<WebLink>,
    spans: Vec<Class>,
    /// Element whose content is dropped, and how often it is open.
    dropped: Option<(String, usize)>,
    pre: usize,
}

/// Elements whose content is not text of the post.
fn is_dropped(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "template"
            | "title"
            | "textarea"
            | "iframe"
            | "noembed"
            | "noframes"
            | "object"
            | "svg"
            | "math"
            | "select"
            | "button"
            | "audio"
            | "video"
            | "canvas"
    )
}

/// Line breaks before and after an element.
fn breaks(name: &str) -> u8 {
    match name {
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "ul" | "ol" | "dl"
        | "table" | "pre" | "figure" | "hr" => 2,
        "div" | "li" | "tr" | "dt" | "dd" | "section" | "article" | "header" | "footer"
        | "aside" | "main" | "nav" | "figcaption" | "address" | "details" | "summary" => 1,
        _ => 0,
    }
}

impl Reader {
    fn open(&mut self, tag: &Tag, name: &str) {
        if let Some((dropped, depth)) = &mut self.dropped {
            if dropped == name && !tag.self_closing {
                *depth += 1;
            }
            return;
        }
        let class = attribute(tag, "class").unwrap_or_default();
        let is = |wanted: &str| class.split_ascii_whitespace().any(|class| class == wanted);
        // Mastodon repeats a quoted post's address for servers that know no quotes.
        if is_dropped(name) || is("quote-inline") {
            if !tag.self_closing {
                self.dropped = Some((name.to_owned(), 1));
            }
            return;
        }
        let count = breaks(name);
        if count > 0 {
            self.builder.break_lines(count);
        }
        match name {
            "br" => self.builder.add_line(),
            "li" => self.builder.push("• ", None),
            "td" | "th" => self.builder.push(" ", None),
            "pre" => {
                self.pre += 1;
                self.builder.keep_lines(true);
            }
            "a" => self.link = attribute(tag, "href").and_then(|href| self.complete(href)),
            "img" => self.picture(tag, is("emoji") || is("wp-smiley")),
            "span" if !tag.self_closing => self.spans.push(if is("invisible") {
                Class::Invisible
            } else if is("ellipsis") {
                Class::Ellipsis
            } else {
                Class::Plain
            }),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if let Some((dropped, depth)) = &mut self.dropped {
            if dropped == name {
                *depth -= 1;
                if *depth == 0 {
                    self.dropped = None;
                }
            }
            return;
        }
        let count = breaks(name);
        if count > 0 {
            self.builder.break_lines(count);
        }
        match name {
            "a" => self.link = None,
            // The tokenizer reports a lone </br> as it is; browsers take it for <br>.
            "br" => self.builder.add_line(),
            "pre" => {
                self.pre = self.pre.saturating_sub(1);
                self.builder.keep_lines(self.pre > 0);
            }
            "span" if self.spans.pop() == Some(Class::Ellipsis) => self.write("…"),
            _ => {}
        }
    }

    fn write(&mut self, text: &str) {
        if self.dropped.is_none() && !self.spans.contains(&Class::Invisible) {
            self.builder.push(text, self.link.as_ref());
        }
    }

    fn complete(&self, href: &str) -> Option<WebLink> {
        WebLink::parse(href).or_else(|| {
            let full = self.base.as_ref()?.join(href.trim()).ok()?;
            WebLink::parse(full.as_str())
        })
    }

    fn picture(&mut self, tag: &Tag, emoji: bool) {
        let alt = attribute(tag, "alt").unwrap_or_default();
        if emoji {
            self.write(alt);
            return;
        }
        // Pixels that only count readers.
        let tiny = ["width", "height"]
            .into_iter()
            .filter_map(|side| attribute(tag, side)?.parse::<u32>().ok())
            .any(|side| side < 8);
        if tiny || self.pictures.len() >= MAX_PICTURES {
            return;
        }
        if let Some(link) = attribute(tag, "src").and_then(|src| self.complete(src)) {
            self.pictures.push((link, words::line(alt, MAX_ALT_CHARS)));
        }
    }
}
