//! A small world that looks like the real one, for pictures of the screens.

#[path = "settle.rs"]
mod settle;

use std::sync::Arc;

use firstfeed::catalogue::{Catalogue, Group, Start, Topic};
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{Event, Fetched, User, World};
use firstfeed::domain::model::Model;
use firstfeed::domain::pictures::Pixels;
use firstfeed::domain::post::WebLink;
use firstfeed::domain::source::{Kind, Network, Slug, Source};
use firstfeed::domain::step::Step;
use firstfeed::domain::{Problem, update};

#[path = "sample_posts.rs"]
mod sample_posts;

pub(crate) use sample_posts::posts;

pub(crate) use settle::settle;

/// Seconds since 1970 at which the pictures are taken: a Monday noon, UTC.
pub(crate) const NOW: i64 = 1_795_435_200;

const GROUPS: [(&str, &str, &str, u16); 5] = [
    ("health", "Health and care", "first-aid-kit", 10),
    ("technology", "Technology", "cpu", 250),
    ("science", "Science and nature", "flask", 145),
    ("home", "Home and garden", "house", 75),
    ("culture", "Culture and sport", "palette", 320),
];

/// Short name, name, group, icon.
const TOPICS: &str = "\
nursing|Nursing|health|heartbeat
emergency-medicine|Emergency medicine|health|ambulance
public-health|Public health|health|shield-plus
health-it|Health IT|health|desktop-tower
mental-health|Mental health|health|brain
midwifery|Midwifery|health|baby
patient-safety|Patient safety|health|hand-heart
software|Software engineering|technology|code
privacy|Privacy and security|technology|lock-key
open-source|Open source|technology|git-branch
artificial-intelligence|Artificial intelligence|technology|robot
space|Space and astronomy|science|planet
climate|Climate|science|cloud-sun
birds|Birdwatching|science|bird
biology|Biology|science|dna
history|History|science|scroll
gardening|Gardening|home|flower-tulip
baking|Baking|home|bread
knitting|Knitting and crafts|home|yarn
diy|Repair and do-it-yourself|home|wrench
dogs|Dogs|home|dog
books|Books|culture|book-open
photography|Photography|culture|camera
football|Football|culture|soccer-ball
running|Running|culture|person-simple-run
food|Food pictures|culture|fork-knife
celebrities|Celebrities|culture|star";

/// Topic, name, network, kind, address, what they are.
const PEOPLE: &str = "\
nursing|Nursing Times|Web|Publication|https://www.nursingtimes.net/feed/|News and practice for nurses in the United Kingdom
nursing|Royal College of Nursing|Bluesky|Organisation|rcn.example.social|The union and professional body of nursing staff
nursing|Ada Okafor, RN|Mastodon|Person|ada@med.example|Charge nurse on a night shift, writes about staffing and small kindnesses
nursing|Bedside Notes|Mastodon|Project|bedside@notes.example|Short lessons from the ward, one a day
nursing|American Nurse Journal|Web|Publication|https://www.myamericannurse.com/feed/|Peer-reviewed practice articles
nursing|Evidence-Based Nursing|Bluesky|Publication|ebn.example.com|One paper a week, explained in plain words
nursing|Prof. Dr. Margarethe von Hohenstein-Wallensteinburg|Mastodon|Person|margarethe.vonhohenstein@universitaetsklinikum.example|Nursing science, wound care and far too long names
health-it|HL7 and FHIR news|Web|Publication|https://fhir.example.org/feed.xml|What changes in the standards that hospitals exchange data with
health-it|Jonas Lindqvist|Mastodon|Person|jonas@health.example|Runs hospital networks, explains outages calmly
health-it|NHS Digital people|Bluesky|Government|nhsdigital.example.uk|Teams behind the systems of the NHS
health-it|Clinical informatics|Bluesky|Project|informatics.example.com|A community of clinicians who code
gardening|The Quiet Allotment|Mastodon|Person|allotment@plants.example|Vegetables, weather and one very old fork
gardening|Royal Horticultural Society|Bluesky|Organisation|rhs.example.uk|Advice for each month and each soil
gardening|#gardening|Mastodon|Hashtag|#gardening|Whatever anybody posts about gardening
birds|Bird of the day|Bluesky|Bot|birdoftheday.example.com|One photograph each morning
public-health|World Health Organization|X|Government|WHO|Announcements and outbreak news
mental-health|Mind|Bluesky|Organisation|mind.example.org|Better mental health for everybody
food|Plates of Europe|Bluesky|Person|plates.example.com|Lunch, photographed
baking|Sourdough Diary|Mastodon|Person|crumb@baking.example|Bread on days off";

fn topic(line: &str) -> Topic {
    let [slug, name, group, icon] = fields(line);
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

fn fields<const N: usize>(line: &str) -> [&str; N] {
    let parts: Vec<&str> = line.split('|').collect();
    parts.try_into().unwrap()
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
    let sources = PEOPLE.lines().enumerate().map(|(at, line)| {
        let [topic, name, network, kind, address, about] = fields(line);
        Source {
            network: Network::from_code(&network.to_lowercase()).unwrap(),
            address: address.to_owned(),
            name: name.to_owned(),
            kind: Kind::from_code(&kind.to_lowercase()).unwrap(),
            topics: vec![Slug::new(topic)],
            languages: vec!["en".to_owned()],
            about: about.to_owned(),
            person: None,
            weight: u8::try_from(9 - at % 7).unwrap(),
        }
    });
    let topics = TOPICS.lines().map(topic).collect();
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
        .flat_map(|user| settle(model, Event::User(user)))
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
    let (model, effects) = loading();
    answer(model, effects)
}

/// The preview is opened, and everybody but one has answered.
pub(crate) fn previewed(mut model: Model) -> Model {
    let effects = act(&mut model, [User::GoTo(Step::Preview)]);
    answer(model, effects)
}

fn answer(mut model: Model, effects: Vec<Effect>) -> Model {
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
                rest: firstfeed::domain::post::Rest::default(),
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
