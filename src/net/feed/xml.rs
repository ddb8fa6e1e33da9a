//! Looks an XML document over before anything is built from it.
//!
//! `quick-xml` expands no entities but the five of XML itself, so "billion laughs" stay small.
//! What is left are documents whose reading would take long: very deep ones, and tags with so
//! many attributes or namespaces that comparing each with each never ends.

use quick_xml::Reader;
use quick_xml::encoding::DecodingReader;
use quick_xml::events::Event;

/// Deepest nesting: feeds need about ten, XHTML in them some more.
const MAX_DEPTH: usize = 200;
const MAX_ATTRIBUTES: usize = 100;
/// Most namespaces declared in one document.
const MAX_NAMESPACES: usize = 300;
/// Most elements of one document: a megabyte of empty ones is no feed.
const MAX_ELEMENTS: usize = 400_000;

/// Whether a document may be read. One that breaks XML's rules may: the reader says so itself.
pub(super) fn is_tame(document: &[u8]) -> bool {
    let mut reader = Reader::from_reader(DecodingReader::new(document));
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    let mut buffer = Vec::new();
    let (mut depth, mut elements, mut namespaces) = (0_usize, 0_usize, 0_usize);
    loop {
        buffer.clear();
        let (start, opens) = match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => (start, true),
            Ok(Event::Empty(start)) => (start, false),
            Ok(Event::End(_)) => {
                depth = depth.saturating_sub(1);
                continue;
            }
            Ok(Event::Decl(declaration)) => {
                if let Some(encoding) = declaration.encoder() {
                    reader.get_mut().set_encoding(encoding);
                }
                continue;
            }
            Ok(Event::Eof) | Err(_) => return true,
            Ok(
                Event::Text(_)
                | Event::CData(_)
                | Event::Comment(_)
                | Event::PI(_)
                | Event::DocType(_)
                | Event::GeneralRef(_),
            ) => continue,
        };
        elements += 1;
        depth += usize::from(opens);
        let mut count = 0;
        for attribute in start.attributes().with_checks(false).flatten() {
            count += 1;
            let key = attribute.key.as_ref();
            namespaces += usize::from(key == "xmlns" || key.starts_with("xmlns:"));
            if count > MAX_ATTRIBUTES {
                return false;
            }
        }
        if depth > MAX_DEPTH || namespaces > MAX_NAMESPACES || elements > MAX_ELEMENTS {
            return false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_feeds_pass() {
        assert!(is_tame(
            b"<?xml version='1.0'?><rss version='2.0'><channel/></rss>"
        ));
        assert!(is_tame(b""));
        assert!(is_tame(b"<a><b></a>"));
    }

    #[test]
    fn deep_wide_and_endless_documents_do_not() {
        assert!(!is_tame("<a>".repeat(10_000).as_bytes()));
        let wide = " a='1'".repeat(5_000);
        assert!(!is_tame(format!("<rss{wide}/>").as_bytes()));
        let names = " xmlns:n='x'".repeat(90);
        assert!(!is_tame(format!("<a{names}/>").repeat(5).as_bytes()));
        assert!(!is_tame("<a/>".repeat(500_000).as_bytes()));
    }
}
