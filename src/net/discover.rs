//! Finds the feeds that a web page names (RSS Board, "RSS Autodiscovery").

use std::cell::RefCell;

use html5ever::tokenizer::{TagKind, Token, TokenSink, TokenSinkResult};
use url::Url;

use super::html;

/// How much of a page is looked at, in bytes: links to feeds stand in its head, which is long
/// on some sites.
const MAX_BYTES: usize = 1 << 20;
/// Most feeds noted.
const MAX_FEEDS: usize = 20;

/// Addresses of the feeds named in a page, the most likely one first.
pub(super) fn feeds(page: &[u8], base: &Url) -> Vec<Url> {
    let page = String::from_utf8_lossy(page.get(..page.len().min(MAX_BYTES)).unwrap_or_default());
    let sink = Sink(RefCell::new(Vec::new()));
    let found = html::tokenize(sink, html::bounded(&page, MAX_BYTES))
        .0
        .into_inner();
    let mut feeds: Vec<(bool, Url)> = Vec::new();
    for (href, title) in found {
        let Ok(url) = base.join(href.trim()) else {
            continue;
        };
        if matches!(url.scheme(), "http" | "https") && !feeds.iter().any(|(_, known)| *known == url)
        {
            // WordPress names the comments' feed right behind the articles'.
            let comments = title.to_lowercase().contains("comment") || href.contains("/comments/");
            feeds.push((comments, url));
        }
    }
    feeds.sort_by_key(|(comments, _)| *comments);
    feeds.into_iter().map(|(_, url)| url).collect()
}

/// Address and title of each `<link>` to a feed.
struct Sink(RefCell<Vec<(String, String)>>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let Token::TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        if tag.kind == TagKind::EndTag {
            return TokenSinkResult::Continue;
        }
        if let Some(kind) = html::raw(&tag.name) {
            return TokenSinkResult::RawData(kind);
        }
        let attribute = |name| html::attribute(&tag, name).unwrap_or_default();
        let kind = attribute("type").to_ascii_lowercase();
        let is_feed = &*tag.name == "link"
            && attribute("rel")
                .split_ascii_whitespace()
                .any(|rel| rel.eq_ignore_ascii_case("alternate"))
            && [
                "application/rss+xml",
                "application/atom+xml",
                "application/feed+json",
                "application/rdf+xml",
            ]
            .contains(&kind.trim());
        let mut found = self.0.borrow_mut();
        if is_feed && !attribute("href").is_empty() && found.len() < MAX_FEEDS {
            found.push((attribute("href").to_owned(), attribute("title").to_owned()));
        }
        TokenSinkResult::Continue
    }
}
