//! Links, mentions and hashtags of a Bluesky post: byte ranges of its UTF-8 text.

use serde::Deserialize;
use url::Url;

use super::super::wire::{each, lenient};
use super::super::words::Builder;
use crate::domain::post::{Post, Span, WebLink};

/// Most facets looked at; posts have at most 300 characters.
const MAX_FACETS: usize = 200;

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Facet {
    pub(super) index: Range,
    #[serde(default, deserialize_with = "each")]
    pub(super) features: Vec<Feature>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Range {
    pub(super) byte_start: i64,
    pub(super) byte_end: i64,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Feature {
    #[serde(rename = "$type")]
    pub(super) kind: String,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) uri: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) did: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) tag: Option<String>,
}

impl Feature {
    fn link(&self) -> Option<WebLink> {
        match self.kind.as_str() {
            "app.bsky.richtext.facet#link" => WebLink::parse(self.uri.as_deref()?),
            "app.bsky.richtext.facet#mention" => page(&["profile", self.did.as_deref()?]),
            "app.bsky.richtext.facet#tag" => page(&["hashtag", self.tag.as_deref()?]),
            _ => None,
        }
    }

    /// The hashtag, if it is one.
    pub(super) fn tag(&self) -> Option<&str> {
        self.tag
            .as_deref()
            .filter(|_| self.kind == "app.bsky.richtext.facet#tag")
    }
}

/// A page of the Bluesky web app.
pub(super) fn page(path: &[&str]) -> Option<WebLink> {
    let mut url = Url::parse("https://bsky.app/").ok()?;
    url.path_segments_mut().ok()?.clear().extend(path);
    WebLink::parse(url.as_str())
}

/// The text as spans. Ranges that overlap an earlier one, lie outside the text or cut a
/// character are passed over, as the networks' own apps do.
pub(super) fn spans(text: &str, facets: &[Facet]) -> Vec<Span> {
    let mut marks: Vec<(usize, usize, WebLink)> = facets
        .iter()
        .take(MAX_FACETS)
        .filter_map(|facet| {
            let start = usize::try_from(facet.index.byte_start).ok()?;
            let end = usize::try_from(facet.index.byte_end).ok()?;
            let link = facet.features.iter().find_map(Feature::link)?;
            Some((start, end, link))
        })
        .collect();
    marks.sort_by_key(|(start, end, _)| (*start, *end));
    let mut builder = Builder::new(Post::MAX_CHARS, true);
    let mut done = 0;
    for (start, end, link) in marks {
        if start < done || start >= end {
            continue;
        }
        let (Some(before), Some(marked)) = (text.get(done..start), text.get(start..end)) else {
            continue;
        };
        builder.push(before, None);
        builder.push(marked, Some(&link));
        done = end;
    }
    builder.push(text.get(done..).unwrap_or_default(), None);
    builder.finish()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn facet(start: i64, end: i64, uri: &str) -> Facet {
        Facet {
            index: Range {
                byte_start: start,
                byte_end: end,
            },
            features: vec![Feature {
                kind: "app.bsky.richtext.facet#link".to_owned(),
                uri: Some(uri.to_owned()),
                did: None,
                tag: None,
            }],
        }
    }

    fn words(spans: &[Span]) -> String {
        spans.iter().map(|span| span.text.as_str()).collect()
    }

    #[test]
    fn offsets_are_bytes_not_characters() {
        let spans = spans("Käse 🧀 hier", &[facet(11, 15, "https://a.example/")]);
        assert_eq!(words(&spans), "Käse 🧀 hier");
        assert_eq!(spans.last().unwrap().text, "hier");
        assert!(spans.last().unwrap().link.is_some());
    }

    #[test]
    fn ranges_that_cannot_be_are_passed_over() {
        let text = "aé🧀b";
        for (start, end) in [
            (2, 3),
            (1, 2),
            (0, 99),
            (-1, 1),
            (3, 3),
            (5, 1),
            (i64::MAX, i64::MAX),
        ] {
            let spans = spans(text, &[facet(start, end, "https://a.example/")]);
            assert_eq!(spans, [Span::plain(text)], "{start}..{end}");
        }
        let two = [
            facet(0, 3, "https://a.example/"),
            facet(1, 7, "https://b.example/"),
            facet(0, 1, "javascript:alert(1)"),
        ];
        let spans = spans(text, &two);
        assert_eq!(words(&spans), text);
        assert_eq!(spans.iter().filter(|span| span.link.is_some()).count(), 1);
    }

    proptest! {
        #[test]
        fn no_offsets_panic_or_lose_words(
            text in "[a-z \u{e9}\u{1f9c0}\n\u{202e}\u{0}]{0,40}",
            ranges in prop::collection::vec((-3_i64..50, -3_i64..50), 0..12),
        ) {
            let facets: Vec<Facet> = ranges
                .into_iter()
                .map(|(start, end)| facet(start, end, "https://a.example/"))
                .collect();
            let marked = words(&spans(&text, &facets));
            prop_assert_eq!(&marked, &words(&spans(&text, &[])));
            prop_assert!(marked.chars().all(|c| c == '\n' || !c.is_control()));
        }
    }
}
