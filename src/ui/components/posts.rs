//! Posts by the app itself, which speak in its own words.

use crate::domain::post::{Author, Card, Media, MediaKind, Place, Post, Quote, Span, WebLink};
use crate::domain::source::{Network, SourceKey};
use crate::text;
use crate::text::welcome::Myth;

/// The posts.
pub(super) fn posts() -> Vec<Post> {
    let link = WebLink::parse("https://example.org/");
    let author = Author {
        id: "firstfeed".to_owned(),
        name: text::frame::app_name().to_owned(),
        handle: "firstfeed.example".to_owned(),
        portrait: None,
    };
    let plain = |myth: Myth| vec![Span::plain(myth.answer())];
    let post = |id: &str, myth: Myth| Post {
        id: id.to_owned(),
        source: SourceKey::new(Network::Bluesky, "firstfeed.example"),
        network: Network::Bluesky,
        author: author.clone(),
        shared_by: None,
        at: 0,
        place: Place::default(),
        title: None,
        text: plain(myth),
        warning: None,
        media: Vec::new(),
        quote: None,
        card: None,
        link: link.clone(),
        reply_to: None,
        language: None,
        tags: Vec::new(),
        example: false,
    };
    let card = link.clone().map(|link| Card {
        link,
        title: Myth::Time.said().to_owned(),
        about: Myth::Time.answer().to_owned(),
        picture: None,
    });
    let mut long = post("long", Myth::Food);
    long.text = Myth::ALL.into_iter().flat_map(plain).collect();
    vec![
        post("plain", Myth::Food),
        Post {
            title: Some(Myth::Time.said().to_owned()),
            card,
            ..post("card", Myth::Time)
        },
        Post {
            warning: Some(Myth::Stupid.said().to_owned()),
            ..post("warned", Myth::Stupid)
        },
        Post {
            shared_by: Some(author.clone()),
            quote: Some(Box::new(Quote {
                author: author.clone(),
                text: plain(Myth::Nobody),
                link: link.clone(),
            })),
            ..post("quote", Myth::Posting)
        },
        Post {
            media: vec![Media {
                kind: MediaKind::Picture,
                preview: None,
                alt: Myth::Food.said().to_owned(),
                aspect: Some(2.0),
            }],
            ..post("picture", Myth::Food)
        },
        long,
        Post {
            example: true,
            ..post("example", Myth::Pretending)
        },
    ]
}
