//! What is written comes back the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use firstfeed::domain::event::User;
use firstfeed::domain::export::{Format, export};
use firstfeed::domain::interests::{Interests, Strength};
use firstfeed::domain::plan::{Because, Choices, Entry, Plan, Wishes};
use firstfeed::domain::plan_file::{PlanFile, clean};
use firstfeed::domain::{Kind, Network, Slug, Source, Step};
use proptest::prelude::*;

use crate::small;

const TOPICS: [&str; 4] = ["nursing", "baking", "gardening", "politics"];

fn topic() -> impl Strategy<Value = Slug> {
    proptest::sample::select(&TOPICS[..]).prop_map(Slug::new)
}

fn words(max: usize) -> impl Strategy<Value = String> {
    any::<String>().prop_map(move |text| clean(&text, max))
}

fn source() -> impl Strategy<Value = Arc<Source>> {
    let known = (0..40_usize).prop_map(|at| Arc::clone(&small::catalogue().sources[at]));
    let place = prop_oneof![
        "[a-z0-9_]{1,15}@[a-z]{1,10}\\.example".prop_map(|a| (Network::Mastodon, a)),
        "#[\\p{L}0-9]{1,20}".prop_map(|a| (Network::Mastodon, a)),
        "[a-z]{1,10}\\.bsky\\.example".prop_map(|a| (Network::Bluesky, a)),
        "did:plc:[a-z2-7]{24}".prop_map(|a| (Network::Bluesky, a)),
        "https://[a-z]{1,10}\\.example/[A-Za-z0-9?=&%]{0,20}".prop_map(|a| (Network::Web, a)),
        "[A-Za-z0-9_]{1,15}".prop_map(|a| (Network::X, a)),
    ];
    let strange = (
        place,
        words(200),
        words(300),
        proptest::collection::btree_set(topic(), 0..4),
        proptest::collection::btree_set("[a-z]{2}", 0..3),
        proptest::sample::select(&Kind::IN_CATALOGUE[..]),
    )
        .prop_map(
            |((network, address), name, about, topics, languages, kind)| {
                let kind = if address.starts_with('#') {
                    Kind::Hashtag
                } else {
                    kind
                };
                let mut source = Source {
                    network,
                    address,
                    name,
                    kind,
                    topics: topics.into_iter().collect(),
                    languages: languages.into_iter().collect(),
                    about,
                    person: None,
                    weight: 5,
                };
                if source.name.is_empty() {
                    source.name = source.shown_address();
                }
                Arc::new(source)
            },
        );
    prop_oneof![known, strange]
}

fn because() -> impl Strategy<Value = Because> {
    prop_oneof![
        topic().prop_map(Because::Interest),
        (topic(), topic()).prop_map(|(topic, near)| Because::Surprise { topic, near }),
        Just(Because::ByHand),
    ]
}

fn plan_file() -> impl Strategy<Value = PlanFile> {
    let entry = (
        source(),
        proptest::collection::vec(because(), 1..4),
        any::<bool>(),
    );
    (
        proptest::collection::vec(
            (
                topic(),
                proptest::sample::select(&[Strength::Little, Strength::Some, Strength::Lot][..]),
            ),
            0..4,
        ),
        topic(),
        2..=90_u32,
        0..=50_u8,
        proptest::collection::btree_set("[a-z]{2}", 1..5),
        proptest::collection::btree_set(proptest::sample::select(&Network::ALL[..]), 1..4),
        proptest::collection::vec(entry, 0..20),
    )
        .prop_map(
            |(chosen, refused, minutes, surprise, languages, networks, entries)| {
                let mut interests = Interests::default();
                interests.refuse(&refused, true);
                for (topic, strength) in &chosen {
                    interests.set(topic, Some(*strength));
                }
                let ticked: BTreeSet<_> = entries
                    .iter()
                    .filter(|(.., ticked)| *ticked)
                    .map(|(source, ..)| source.key())
                    .collect();
                let mut entries: Vec<Entry> = entries
                    .into_iter()
                    .map(|(source, because, _)| Entry { source, because })
                    .collect();
                for entry in &mut entries {
                    let mut seen = BTreeSet::new();
                    entry.because.retain(|reason| seen.insert(reason.clone()));
                }
                let plan = Plan::new(entries);
                let added = plan
                    .entries()
                    .iter()
                    .map(|entry| Arc::clone(&entry.source))
                    .filter(|source| ticked.contains(&source.key()))
                    .collect();
                PlanFile {
                    interests,
                    wishes: Wishes {
                        minutes,
                        surprise,
                        languages,
                        networks,
                    },
                    choices: Choices {
                        added,
                        removed: BTreeSet::new(),
                    },
                    plan,
                    left_out: 0,
                }
            },
        )
}

proptest! {
    #[test]
    fn written_and_read_again(file in plan_file()) {
        let json = file.to_json();
        let read = PlanFile::parse(json.as_bytes(), &small::catalogue());
        prop_assert_eq!(read.as_ref(), Ok(&file), "{}", json);
    }

    /// Whatever the bytes, there is an answer.
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        drop(PlanFile::parse(&bytes, &small::catalogue()));
    }

    /// A good file with some bytes changed is read, or refused with a line; what is read
    /// can be written and read again.
    #[test]
    fn changed_bytes(file in plan_file(), changes in proptest::collection::vec(any::<(usize, u8)>(), 1..8)) {
        let mut bytes = file.to_json().into_bytes();
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        if let Ok(read) = PlanFile::parse(&bytes, &small::catalogue()) {
            let again = PlanFile::parse(read.to_json().as_bytes(), &small::catalogue());
            prop_assert_eq!(again, Ok(PlanFile { left_out: 0, ..read }));
        }
    }

    #[test]
    fn cleaning_twice_changes_nothing(text in any::<String>(), max in 1..40_usize) {
        let once = clean(&text, max);
        prop_assert!(once.chars().count() <= max);
        prop_assert_eq!(clean(&once, max), once);
    }
}

/// Through the app's own path: choose, take away, open elsewhere.
#[test]
fn a_chosen_plan_comes_back() {
    let mut model = small::model();
    small::act(
        &mut model,
        [
            User::CycleTopic(Slug::new("nursing")),
            User::CycleTopic(Slug::new("baking")),
            User::RefuseTopic(Slug::new("politics"), true),
            User::GoTo(Step::People),
        ],
    );
    let by_hand = Arc::clone(&model.catalogue.sources[25]);
    small::act(&mut model, [User::Tick(by_hand)]);
    assert!(!model.plan.is_empty());
    let file = export(Format::PlanFile, &model);
    let read = PlanFile::parse(&file.contents, &small::catalogue()).unwrap();
    assert_eq!(read, PlanFile::of(&model));
    assert_eq!(read.plan, model.plan);
    assert_eq!(read.choices.added, model.choices.added);
}
