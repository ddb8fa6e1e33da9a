//! OPML 2.0, the list of subscriptions that feed readers import.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use url::Url;

use super::Made;
use crate::catalogue::check::is_address;
use crate::domain::model::{Addresses, Model};
use crate::domain::plan::Entry;
use crate::domain::plan_file::clean;
use crate::domain::post::WebLink;
use crate::domain::source::{Network, Slug, Source};

/// Where Bluesky's own web app offers feeds of accounts.
const BLUESKY: &str = "https://bsky.app/";
/// Longest name, in characters.
const MAX_NAME: usize = 200;

/// One subscription.
struct Feed {
    name: String,
    /// The feed.
    xml: String,
    /// The page it belongs to.
    html: Option<String>,
}

pub(super) fn write(model: &Model) -> Made {
    let mut folders: Vec<(Option<&Slug>, Vec<Feed>)> = Vec::new();
    let mut left_out = 0;
    for entry in model.plan.entries() {
        let Some(feed) = feed(&entry.source, &model.settings.addresses) else {
            left_out += 1;
            continue;
        };
        let topic = topic(entry);
        match folders.iter_mut().find(|(known, _)| *known == topic) {
            Some((_, feeds)) => feeds.push(feed),
            None => folders.push((topic, vec![feed])),
        }
    }
    let mut contents = Vec::new();
    // Writing to memory cannot fail.
    if let Err(error) = document(&mut contents, model, &folders) {
        log::error!("OPML: {error}");
    }
    Made { contents, left_out }
}

/// The interest that a source stands under: readers would take two places for two feeds.
fn topic(entry: &Entry) -> Option<&Slug> {
    entry.because.iter().find_map(|because| because.topic())
}

fn document(
    contents: &mut Vec<u8>,
    model: &Model,
    folders: &[(Option<&Slug>, Vec<Feed>)],
) -> io::Result<()> {
    let mut writer = Writer::new_with_indent(&mut *contents, b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element("opml")
        .with_attribute(("version", "2.0"))
        .write_inner_content(|writer| {
            writer
                .create_element("head")
                .write_inner_content(|writer| head(writer, model.now))?;
            writer
                .create_element("body")
                .write_inner_content(|writer| body(writer, model, folders))?;
            Ok(())
        })?;
    contents.push(b'\n');
    Ok(())
}

fn head(writer: &mut Writer<&mut Vec<u8>>, now: i64) -> io::Result<()> {
    writer
        .create_element("title")
        .write_text_content(BytesText::new("Firstfeed"))?;
    if let Some(time) = chrono::DateTime::from_timestamp(now, 0).filter(|_| now > 0) {
        writer
            .create_element("dateCreated")
            .write_text_content(BytesText::new(&time.to_rfc2822()))?;
    }
    Ok(())
}

fn body(
    writer: &mut Writer<&mut Vec<u8>>,
    model: &Model,
    folders: &[(Option<&Slug>, Vec<Feed>)],
) -> io::Result<()> {
    for (topic, feeds) in folders {
        match topic {
            // What was added by hand stands outside the folders.
            None => outlines(writer, feeds)?,
            Some(topic) => {
                let name = model
                    .catalogue
                    .topic(topic)
                    .map_or_else(|| topic.to_string(), |topic| topic.name.clone());
                let name = clean(&name, MAX_NAME);
                writer
                    .create_element("outline")
                    .with_attribute(("text", name.as_str()))
                    .with_attribute(("title", name.as_str()))
                    .write_inner_content(|writer| outlines(writer, feeds))?;
            }
        }
    }
    Ok(())
}

fn outlines(writer: &mut Writer<&mut Vec<u8>>, feeds: &[Feed]) -> io::Result<()> {
    for feed in feeds {
        let mut outline = writer
            .create_element("outline")
            .with_attribute(("type", "rss"))
            .with_attribute(("text", feed.name.as_str()))
            .with_attribute(("title", feed.name.as_str()))
            .with_attribute(("xmlUrl", feed.xml.as_str()));
        if let Some(html) = &feed.html {
            outline = outline.with_attribute(("htmlUrl", html.as_str()));
        }
        outline.write_empty()?;
    }
    Ok(())
}

/// The source's feed; `None` if its network offers none.
fn feed(source: &Source, addresses: &Addresses) -> Option<Feed> {
    if !is_address(source.network, &source.address) {
        return None;
    }
    let (xml, html) = match source.network {
        Network::Web => (WebLink::parse(&source.address)?.as_str().to_owned(), None),
        Network::Bluesky => {
            let page = page(BLUESKY, &["profile", &source.address])?;
            (self::page(&page, &["rss"])?, Some(page))
        }
        Network::Mastodon => {
            let page = mastodon_page(source, addresses)?;
            (format!("{page}.rss"), Some(page))
        }
        Network::X => return None,
    };
    let name = clean(&source.name, MAX_NAME);
    Some(Feed {
        name: if name.is_empty() {
            source.shown_address()
        } else {
            name
        },
        xml,
        html,
    })
}

fn mastodon_page(source: &Source, addresses: &Addresses) -> Option<String> {
    if let Some(tag) = source.hashtag() {
        return page(&addresses.hashtags, &["tags", tag]);
    }
    let (user, host) = source.address.split_once('@')?;
    let usual = format!("https://{host}");
    let base = addresses.mastodon.get(host).unwrap_or(&usual);
    page(base, &[&format!("@{user}")])
}

/// The address of a page, its parts escaped.
fn page(base: &str, parts: &[&str]) -> Option<String> {
    let mut url = Url::parse(WebLink::parse(base)?.as_str()).ok()?;
    url.path_segments_mut().ok()?.pop_if_empty().extend(parts);
    Some(url.into())
}
