//! HTML as plain text with links.
//!
//! Only html5ever's tokenizer is used: tags come one by one, no tree is built, so nothing nests.

use std::cell::{Cell, RefCell};

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
/// Size of the pieces that the tokenizer is given.
const PIECE_BYTES: usize = 4 << 10;
/// Most blanks, slashes and quotes without a token: more means a tag with as many attributes.
const MAX_PARTS: usize = 4_000;
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

/// As [`spans`], without the line that repeats a quoted post's address for servers that know
/// no quotes (`class="quote-inline"`): the quote itself is shown.
pub(super) fn spans_beside_quote(html: &str) -> Vec<Span> {
    read(html, None, Post::MAX_CHARS, true).spans
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
    read(html, base, max, false)
}

fn read(html: &str, base: Option<&Url>, max: usize, beside_quote: bool) -> Text {
    let sink = Sink(RefCell::new(Reader {
        builder: Builder::new(max, false),
        pictures: Vec::new(),
        base: base.cloned(),
        link: None,
        spans: Vec::new(),
        dropped: None,
        beside_quote,
        pre: 0,
    }));
    let reader = tokenize(sink, bounded(html, MAX_BYTES)).0.into_inner();
    Text {
        spans: reader.builder.finish(),
        pictures: reader.pictures,
    }
}

/// Feeds a document through a sink, piece by piece. A tag with thousands of attributes ends it:
/// the tokenizer compares each attribute with all others.
pub(super) fn tokenize<S: TokenSink>(sink: S, html: &str) -> S {
    let sink = Counted {
        sink,
        tokens: Cell::new(0),
    };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    let mut rest = html;
    // What could part attributes, since the last token.
    let mut parts = 0;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE_BYTES));
        rest = after;
        let before = tokenizer.sink.tokens.get();
        queue.push_back(StrTendril::from(piece));
        // It pauses only for sinks that run scripts.
        drop(tokenizer.feed(&queue));
        let here = piece
            .bytes()
            .filter(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\''))
            .count();
        let inside = tokenizer.sink.tokens.get() == before;
        parts = if inside { parts + here } else { here };
        if inside && parts > MAX_PARTS {
            break;
        }
    }
    tokenizer.end();
    tokenizer.sink.sink
}

/// Counts what a sink is given.
struct Counted<S> {
    sink: S,
    tokens: Cell<u64>,
}

impl<S: TokenSink> TokenSink for Counted<S> {
    type Handle = S::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<S::Handle> {
        // Errors are told in the middle of a tag, too.
        if !matches!(token, Token::ParseError(_)) {
            self.tokens.set(self.tokens.get() + 1);
        }
        self.sink.process_token(token, line)
    }
}

/// The first `max` bytes of a document, without half a tag at the end.
pub(super) fn bounded(html: &str, max: usize) -> &str {
    let start = html
        .get(..html.floor_char_boundary(max))
        .unwrap_or_default();
    match start.rfind('<') {
        Some(open) if start.len() < html.len() => {
            let closed = start.get(open..).is_some_and(|tag| tag.contains('>'));
            start.get(..open).filter(|_| !closed).unwrap_or(start)
        }
        _ => start,
    }
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
    /// The quoted post is shown, its address need not be.
    beside_quote: bool,
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
        if is_dropped(name) || (self.beside_quote && is("quote-inline")) {
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
