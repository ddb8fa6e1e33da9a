//! A small world that looks like the real one, for pictures of the screens.

use std::sync::Arc;

use firstfeed::catalogue::{Catalogue, Group, Start, Topic};
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{Event, Fetched, User, World};
use firstfeed::domain::model::Model;
use firstfeed::domain::pictures::Pixels;
use firstfeed::domain::post::{Author, Card, Media, MediaKind, Post, Quote, Span, WebLink};
use firstfeed::domain::source::{Kind, Network, Slug, Source};
use firstfeed::domain::step::Step;
use firstfeed::domain::{Problem, update};

/// Seconds since 1970 at which the pictures are taken: a Monday noon, UTC.
pub(crate) const NOW: i64 = 1_795_435_200;

const GROUPS: [(&str, &str, &str, u16); 5] = [
    ("health", "Health and care", "first-aid-kit", 10),
    ("technology", "Technology", "cpu", 250),
    ("science", "Science and nature", "flask", 145),
    ("home", "Home and garden", "house", 75),
    ("culture", "Culture and sport", "palette", 320),
];

const TOPICS: [(&str, &str, &str, &str); 27] = [
    ("nursing", "Nursing", "health", "heartbeat"),
    (
        "emergency-medicine",
        "Emergency medicine",
        "health",
        "ambulance",
    ),
    ("public-health", "Public health", "health", "shield-plus"),
    ("health-it", "Health IT", "health", "desktop-tower"),
    ("mental-health", "Mental health", "health", "brain"),
    ("midwifery", "Midwifery", "health", "baby"),
    ("patient-safety", "Patient safety", "health", "hand-heart"),
    ("software", "Software engineering", "technology", "code"),
    ("privacy", "Privacy and security", "technology", "lock-key"),
    ("open-source", "Open source", "technology", "git-branch"),
    (
        "artificial-intelligence",
        "Artificial intelligence",
        "technology",
        "robot",
    ),
    ("space", "Space and astronomy", "science", "planet"),
    ("climate", "Climate", "science", "cloud-sun"),
    ("birds", "Birdwatching", "science", "bird"),
    ("biology", "Biology", "science", "dna"),
    ("history", "History", "science", "scroll"),
    ("gardening", "Gardening", "home", "flower-tulip"),
    ("baking", "Baking", "home", "bread"),
    ("knitting", "Knitting and crafts", "home", "yarn"),
    ("diy", "Repair and do-it-yourself", "home", "wrench"),
    ("dogs", "Dogs", "home", "dog"),
    ("books", "Books", "culture", "book-open"),
    ("photography", "Photography", "culture", "camera"),
    ("football", "Football", "culture", "soccer-ball"),
    ("running", "Running", "culture", "person-simple-run"),
    ("food", "Food pictures", "culture", "fork-knife"),
    ("celebrities", "Celebrities", "culture", "star"),
];

const PEOPLE: [(&str, &str, Network, Kind, &str, &str); 19] = [
    (
        "nursing",
        "Nursing Times",
        Network::Web,
        Kind::Publication,
        "https://www.nursingtimes.net/feed/",
        "News and practice for nurses in the United Kingdom",
    ),
    (
        "nursing",
        "Royal College of Nursing",
        Network::Bluesky,
        Kind::Organisation,
        "rcn.example.social",
        "The union and professional body of nursing staff",
    ),
    (
        "nursing",
        "Ada Okafor, RN",
        Network::Mastodon,
        Kind::Person,
        "ada@med.example",
        "Charge nurse on a night shift, writes about staffing and small kindnesses",
    ),
    (
        "nursing",
        "Bedside Notes",
        Network::Mastodon,
        Kind::Project,
        "bedside@notes.example",
        "Short lessons from the ward, one a day",
    ),
    (
        "nursing",
        "American Nurse Journal",
        Network::Web,
        Kind::Publication,
        "https://www.myamericannurse.com/feed/",
        "Peer-reviewed practice articles",
    ),
    (
        "nursing",
        "Evidence-Based Nursing",
        Network::Bluesky,
        Kind::Publication,
        "ebn.example.com",
        "One paper a week, explained in plain words",
    ),
    (
        "nursing",
        "Prof. Dr. Margarethe von Hohenstein-Wallensteinburg",
        Network::Mastodon,
        Kind::Person,
        "margarethe.vonhohenstein@universitaetsklinikum.example",
        "Nursing science, wound care and far too long names",
    ),
    (
        "health-it",
        "HL7 and FHIR news",
        Network::Web,
        Kind::Publication,
        "https://fhir.example.org/feed.xml",
        "What changes in the standards that hospitals exchange data with",
    ),
    (
        "health-it",
        "Jonas Lindqvist",
        Network::Mastodon,
        Kind::Person,
        "jonas@health.example",
        "Runs hospital networks, explains outages calmly",
    ),
    (
        "health-it",
        "NHS Digital people",
        Network::Bluesky,
        Kind::Government,
        "nhsdigital.example.uk",
        "Teams behind the systems of the NHS",
    ),
    (
        "health-it",
        "Clinical informatics",
        Network::Bluesky,
        Kind::Project,
        "informatics.example.com",
        "A community of clinicians who code",
    ),
    (
        "gardening",
        "The Quiet Allotment",
        Network::Mastodon,
        Kind::Person,
        "allotment@plants.example",
        "Vegetables, weather and one very old fork",
    ),
    (
        "gardening",
        "Royal Horticultural Society",
        Network::Bluesky,
        Kind::Organisation,
        "rhs.example.uk",
        "Advice for each month and each soil",
    ),
    (
        "gardening",
        "#gardening",
        Network::Mastodon,
        Kind::Hashtag,
        "#gardening",
        "Whatever anybody posts about gardening",
    ),
    (
        "birds",
        "Bird of the day",
        Network::Bluesky,
        Kind::Bot,
        "birdoftheday.example.com",
        "One photograph each morning",
    ),
    (
        "public-health",
        "World Health Organization",
        Network::X,
        Kind::Government,
        "WHO",
        "Announcements and outbreak news",
    ),
    (
        "mental-health",
        "Mind",
        Network::Bluesky,
        Kind::Organisation,
        "mind.example.org",
        "Better mental health for everybody",
    ),
    (
        "food",
        "Plates of Europe",
        Network::Bluesky,
        Kind::Person,
        "plates.example.com",
        "Lunch, photographed",
    ),
    (
        "baking",
        "Sourdough Diary",
        Network::Mastodon,
        Kind::Person,
        "crumb@baking.example",
        "Bread on days off",
    ),
];

fn topic((slug, name, group, icon): (&str, &str, &str, &str)) -> Topic {
    Topic {
        slug: Slug::new(slug),
        name: name.to_owned(),
        group: Slug::new(group),
        icon: icon.to_owned(),
        see: format!("What people in {name} talk about"),
        synonyms: vec![name.to_lowercase()],
        hashtags: vec![slug.replace('-', "")],
        near: vec![
            Slug::new("baking"),
            Slug::new("birds"),
            Slug::new("mental-health"),
        ],
        opt_in: false,
        examples: vec![
            format!("First week on the job and I already have a favourite corner of {name}."),
            format!("Three things I wish somebody had told me about {name} ten years ago."),
        ],
    }
}

/// The small catalogue.
pub(crate) fn catalogue() -> Arc<Catalogue> {
    let groups = GROUPS.map(|(slug, name, icon, hue)| Group {
        slug: Slug::new(slug),
        name: name.to_owned(),
        icon: icon.to_owned(),
        hue,
    });
    let start = |slug: &str, name: &str, icon: &str, topics: &[&str]| Start {
        slug: Slug::new(slug),
        name: name.to_owned(),
        icon: icon.to_owned(),
        topics: topics.iter().map(|slug| Slug::new(slug)).collect(),
    };
    let starts = vec![
        start(
            "care",
            "I work in healthcare",
            "stethoscope",
            &["nursing", "public-health", "patient-safety"],
        ),
        start(
            "software",
            "I build software",
            "code",
            &["software", "open-source", "privacy"],
        ),
        start(
            "teach",
            "I teach",
            "chalkboard-teacher",
            &["history", "books", "biology"],
        ),
        start(
            "good",
            "Just the good stuff",
            "sun",
            &["dogs", "birds", "baking"],
        ),
    ];
    let sources =
        PEOPLE
            .iter()
            .enumerate()
            .map(
                |(at, &(topic, name, network, kind, address, about))| Source {
                    network,
                    address: address.to_owned(),
                    name: name.to_owned(),
                    kind,
                    topics: vec![Slug::new(topic)],
                    languages: vec!["en".to_owned()],
                    about: about.to_owned(),
                    person: None,
                    weight: u8::try_from(9 - at % 7).unwrap_or(5),
                },
            );
    let topics = TOPICS.map(topic).to_vec();
    Arc::new(Catalogue::new(
        groups.to_vec(),
        topics,
        starts,
        sources.collect(),
    ))
}

/// Lets things happen; the effects are returned, nobody performs them.
pub(crate) fn act(model: &mut Model, users: impl IntoIterator<Item = User>) -> Vec<Effect> {
    users
        .into_iter()
        .flat_map(|user| update(model, Event::User(user)))
        .collect()
}

/// A fresh model that knows the time.
pub(crate) fn fresh() -> Model {
    let mut model = Model::new(catalogue(), None);
    update(
        &mut model,
        Event::World(World::Clock {
            now: NOW,
            utc_offset_secs: 0,
        }),
    );
    model
}

/// Interests are chosen, food pictures refused.
pub(crate) fn interested() -> Model {
    let mut model = fresh();
    act(
        &mut model,
        [
            User::GoTo(Step::Interests),
            User::CycleTopic(Slug::new("nursing")),
            User::CycleTopic(Slug::new("nursing")),
            User::CycleTopic(Slug::new("health-it")),
            User::CycleTopic(Slug::new("gardening")),
            User::SetStrength(
                Slug::new("gardening"),
                Some(firstfeed::domain::Strength::Little),
            ),
            User::RefuseTopic(Slug::new("food"), true),
            User::RefuseTopic(Slug::new("celebrities"), true),
        ],
    );
    model
}

/// The people are suggested.
pub(crate) fn with_people() -> Model {
    let mut model = interested();
    act(&mut model, [User::SetMinutes(20), User::GoTo(Step::People)]);
    model
}

/// The feed is being read: nobody has answered yet.
pub(crate) fn loading() -> (Model, Vec<Effect>) {
    let mut model = with_people();
    let effects = act(&mut model, [User::GoTo(Step::Preview)]);
    (model, effects)
}

/// Everybody but one has answered.
pub(crate) fn with_feed() -> Model {
    let (mut model, effects) = loading();
    for (at, effect) in effects.into_iter().enumerate() {
        let Effect::Fetch { id, source, .. } = effect else {
            continue;
        };
        let result = if at == 3 {
            Err(Problem::TimedOut {
                host: "med.example".to_owned(),
            })
        } else {
            Ok(Fetched {
                posts: posts(&source, at),
                at: NOW - 90,
            })
        };
        update(
            &mut model,
            Event::World(World::PostsFetched {
                id,
                source: source.key(),
                result,
            }),
        );
    }
    picture(&mut model);
    model
}

/// A picture that needs no network: a soft gradient.
fn picture(model: &mut Model) {
    let Some(link) = WebLink::parse("https://pictures.example/tulips.jpg") else {
        return;
    };
    update(model, Event::User(User::WantPicture(link.clone(), 600)));
    let (width, height) = (300_u32, 200_u32);
    let rgba = (0..width * height).flat_map(|at| {
        let (x, y) = (at % width, at / width);
        [
            (90 + x / 3) as u8,
            (150 - y / 3) as u8,
            (120 + y / 4) as u8,
            255,
        ]
    });
    let pixels = Pixels {
        width,
        height,
        rgba: rgba.collect(),
    };
    update(
        model,
        Event::World(World::PictureFetched {
            link,
            result: Ok(Arc::new(pixels)),
        }),
    );
}

fn author(source: &Source) -> Author {
    Author {
        id: source.address.clone(),
        name: source.name.clone(),
        handle: if source.network == Network::Web {
            String::new()
        } else {
            source.address.clone()
        },
        portrait: None,
    }
}

fn link(address: &str) -> Option<WebLink> {
    WebLink::parse(address)
}

/// Some posts of a source, of many kinds.
fn posts(source: &Arc<Source>, at: usize) -> Vec<Post> {
    let plain = |number: usize, hours: i64, text: &str| Post {
        id: format!("{}/{number}", source.key()),
        source: source.key(),
        network: source.network,
        author: author(source),
        shared_by: None,
        at: NOW - hours * 3_600 - i64::try_from(at).unwrap_or(0) * 420,
        title: None,
        text: vec![Span::plain(text)],
        warning: None,
        media: Vec::new(),
        quote: None,
        card: None,
        link: link("https://example.org/post"),
        reply_to: None,
        language: Some("en".to_owned()),
        tags: Vec::new(),
        example: false,
    };
    let mut first = plain(1, 1, "");
    match at % 5 {
        0 => {
            first.text = vec![
                Span::plain(
                    "Night shift, 3 am: the new colleague asked why we label both ends of the line. Ten minutes later it saved us a very long search. Small rituals are safety. ",
                ),
                Span {
                    text: "#nursing".to_owned(),
                    link: link("https://example.org/tags/nursing"),
                },
                Span::plain(" "),
                Span {
                    text: "#patientsafety".to_owned(),
                    link: link("https://example.org/tags/patientsafety"),
                },
            ];
        }
        1 => {
            first.title =
                Some("Safe staffing: what the new guidance asks of every ward".to_owned());
            first.text = vec![Span::plain(
                "The guidance sets out how managers should plan rotas, and what to record when a shift runs short.",
            )];
            first.card = link("https://www.example.org/staffing").map(|link| Card {
                link,
                title: "Safe staffing: the whole guidance".to_owned(),
                about: "Twelve pages, free to read".to_owned(),
                picture: None,
            });
        }
        2 => {
            first.text = vec![Span::plain(
                "The tulips do not know that it is November. 🌷",
            )];
            first.media = vec![Media {
                kind: MediaKind::Picture,
                preview: link("https://pictures.example/tulips.jpg"),
                alt: "Red tulips in front of a wet allotment hut".to_owned(),
                aspect: Some(1.5),
            }];
        }
        3 => {
            first.warning = Some("Wound photographs described".to_owned());
            first.text = vec![Span::plain("Notes from today’s dressing round.")];
        }
        _ => {
            first.text = vec![Span::plain(
                "This explains our outage better than our own report did:",
            )];
            first.quote = Some(Box::new(Quote {
                author: Author {
                    id: "q".to_owned(),
                    name: "Jonas Lindqvist".to_owned(),
                    handle: "jonas@health.example".to_owned(),
                    portrait: None,
                },
                text: vec![Span::plain(
                    "Every interface engine is a promise that somebody made at 5 pm on a Friday.",
                )],
                link: link("https://example.org/q"),
            }));
        }
    }
    let long = "Long thread on handovers, collected. ".to_owned() + &"We tried three formats on two wards and counted what got lost between shifts; the short written one with a spoken summary won clearly, and nobody had expected that. ".repeat(6);
    let mut second = plain(2, 9, &long);
    if at % 2 == 0 {
        second.author = Author {
            id: "other".to_owned(),
            name: "Open Ward Notes".to_owned(),
            handle: "openward@notes.example".to_owned(),
            portrait: None,
        };
        second.shared_by = Some(author(source));
    }
    let third = plain(
        3,
        30,
        "Morning all. Kettle on, rota printed, bed 12 has won at cards again.",
    );
    let food = plain(4, 50, "My lunch, photographed: #foodpictures");
    vec![first, second, third, food]
}
