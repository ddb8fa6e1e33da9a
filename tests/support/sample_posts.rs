//! Posts of many kinds for the small world.

use std::sync::Arc;

use firstfeed::domain::post::{
    Answered, Author, Card, Media, MediaKind, Post, Quote, ReplyTo, Span, Thread, WebLink,
};
use firstfeed::domain::source::{Network, Source};

use super::NOW;

fn author(source: &Source) -> Author {
    let handle = match source.network {
        Network::Web => String::new(),
        Network::Mastodon | Network::Bluesky | Network::X => source.address.clone(),
    };
    person(&source.name, &handle)
}

fn person(name: &str, handle: &str) -> Author {
    Author {
        id: handle.to_owned(),
        name: name.to_owned(),
        handle: handle.to_owned(),
        portrait: None,
    }
}

fn linked(text: &str, address: &str) -> Span {
    Span {
        text: text.to_owned(),
        link: WebLink::parse(address),
    }
}

fn plain(source: &Arc<Source>, number: usize, at: i64, text: &str) -> Post {
    Post {
        id: format!("{}/{number}", source.key()),
        source: source.key(),
        network: source.network,
        author: author(source),
        shared_by: None,
        at,
        place: firstfeed::domain::post::Place::default(),
        title: None,
        text: vec![Span::plain(text)],
        warning: None,
        media: Vec::new(),
        quote: None,
        card: None,
        link: WebLink::parse("https://example.org/post"),
        reply_to: None,
        language: Some("en".to_owned()),
        tags: Vec::new(),
        example: false,
    }
}

/// The newest post: of another kind for each place in the list.
fn first(source: &Arc<Source>, at: usize, time: i64) -> Post {
    let mut post = plain(source, 1, time, "");
    match at % 5 {
        0 => {
            post.text = vec![
                Span::plain(
                    "Night shift, 3 am: the new colleague asked why we label both ends of the \
                     line. Ten minutes later it saved us a very long search. Small rituals are \
                     safety. ",
                ),
                linked("#nursing", "https://example.org/tags/nursing"),
                Span::plain(" "),
                linked("#patientsafety", "https://example.org/tags/patientsafety"),
            ];
        }
        1 => {
            post.title = Some("Safe staffing: what the new guidance asks of every ward".to_owned());
            post.text = vec![Span::plain(
                "The guidance sets out how managers should plan rotas, and what to record when \
                 a shift runs short.",
            )];
            post.card = WebLink::parse("https://www.example.org/staffing").map(|link| Card {
                link,
                title: "Safe staffing: the whole guidance".to_owned(),
                about: "Twelve pages, free to read".to_owned(),
                picture: None,
            });
        }
        2 => {
            post.text = vec![Span::plain(
                "The tulips do not know that it is November. 🌷",
            )];
            post.media = vec![Media {
                kind: MediaKind::Picture,
                preview: WebLink::parse("https://pictures.example/tulips.jpg"),
                alt: "Red tulips in front of a wet allotment hut".to_owned(),
                aspect: Some(1.5),
            }];
        }
        3 => {
            post.warning = Some("Wound care described".to_owned());
            post.text = vec![Span::plain("Notes from today’s dressing round.")];
        }
        _ => {
            post.text = vec![Span::plain(
                "This explains our outage better than our own report did:",
            )];
            post.quote = Some(Box::new(Quote {
                author: person("Jonas Lindqvist", "jonas@health.example"),
                text: vec![Span::plain(
                    "Every interface engine is a promise that somebody made at 5 pm on a Friday.",
                )],
                link: WebLink::parse("https://example.org/q"),
            }));
        }
    }
    post
}

/// Four posts of a source.
pub(crate) fn posts(source: &Arc<Source>, at: usize) -> Vec<Post> {
    let time = |hours: i64| NOW - hours * 3_600 - i64::try_from(at).unwrap() * 420;
    let long = "We tried three formats on two wards and counted what got lost between shifts; \
                the short written one with a spoken summary won clearly, and nobody had \
                expected that. "
        .repeat(6);
    let mut second = plain(source, 2, time(9), &long);
    if at.is_multiple_of(2) {
        second.author = person("Open Ward Notes", "openward@notes.example");
        second.shared_by = Some(author(source));
    }
    if !at.is_multiple_of(2) {
        // Goes on where they left off.
        let before = Answered::There {
            id: format!("before-{at}"),
            author: second.author.id.clone(),
            shown: Some(Box::new(Quote {
                author: second.author.clone(),
                text: vec![Span::plain("Which handover format loses least?")],
                link: WebLink::parse("https://example.org/before"),
            })),
        };
        second.reply_to = Some(ReplyTo {
            parent: format!("before-{at}"),
            root: Some(format!("before-{at}")),
            author: Some(second.author.id.clone()),
            thread: Some(Box::new(Thread {
                root: before.clone(),
                parent: before,
                grandparent_author: None,
            })),
        });
    }
    let morning = "Morning all. Kettle on, rota printed, bed 12 has won at cards again.";
    let lunch = "My lunch, photographed. Food pictures as usual.";
    vec![
        first(source, at, time(1)),
        second,
        plain(source, 3, time(30), morning),
        plain(source, 4, time(50), lunch),
    ]
}
