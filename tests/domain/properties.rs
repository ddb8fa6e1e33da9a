//! What holds after any list of events.

use std::collections::BTreeSet;
use std::sync::Arc;

use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{Event, User};
use firstfeed::domain::interests::Strength;
use firstfeed::domain::{Model, Network, Problem, RequestId, Slug, Source, Step};
use proptest::prelude::*;

use crate::small::{answer, fail, model, post, settle};

#[derive(Clone, Debug)]
enum Act {
    User(User),
    /// Answers the nth request under way with this many posts; none is a failure.
    Answer(usize, u8),
    /// Acts on the nth source of the plan.
    OnPlan(usize, u8),
}

fn slug() -> impl Strategy<Value = Slug> {
    prop::sample::select(vec![
        "nursing",
        "baking",
        "gardening",
        "politics",
        "unknown",
    ])
    .prop_map(Slug::new)
}

fn act() -> impl Strategy<Value = Act> {
    let strength = prop::option::of(prop::sample::select(vec![
        Strength::Little,
        Strength::Some,
        Strength::Lot,
    ]));
    let step = prop::sample::select(vec![
        Step::Welcome,
        Step::Interests,
        Step::People,
        Step::Preview,
        Step::Keep,
        Step::Home,
    ]);
    let user = prop_oneof![
        step.prop_map(User::GoTo),
        slug().prop_map(User::CycleTopic),
        (slug(), strength).prop_map(|(topic, strength)| User::SetStrength(topic, strength)),
        (slug(), any::<bool>()).prop_map(|(topic, on)| User::RefuseTopic(topic, on)),
        Just(User::UseStart(Slug::new("start"))),
        any::<u32>().prop_map(User::SetMinutes),
        any::<u8>().prop_map(User::SetSurprise),
        (prop::sample::select(Network::ALL.to_vec()), any::<bool>())
            .prop_map(|(network, on)| User::SetNetwork(network, on)),
        (prop::sample::select(vec!["en", "de"]), any::<bool>())
            .prop_map(|(code, on)| User::SetLanguage(code.to_owned(), on)),
        ".{0,40}".prop_map(User::SearchTopics),
        ".{0,40}".prop_map(User::SearchSources),
        ".{0,40}".prop_map(User::Paste),
        Just(User::Undo),
        Just(User::Refresh),
        Just(User::StopFetching),
        Just(User::KeepReading),
        Just(User::ReplaceFile),
        Just(User::LeaveFile),
        any::<bool>().prop_map(User::ShowHidden),
    ];
    prop_oneof![
        4 => user.prop_map(Act::User),
        2 => (any::<usize>(), 0_u8..4).prop_map(|(nth, posts)| Act::Answer(nth, posts)),
        1 => (any::<usize>(), 0_u8..5).prop_map(|(nth, what)| Act::OnPlan(nth, what)),
    ]
}

fn holds(model: &Model) {
    let keys: BTreeSet<_> = model
        .plan
        .entries()
        .iter()
        .map(|entry| entry.source.key())
        .collect();
    assert_eq!(keys.len(), model.plan.len(), "each source once");
    for entry in model.plan.entries() {
        assert!(!entry.because.is_empty(), "each source has a reason");
        let key = entry.source.key();
        assert!(!model.choices.removed.contains(&key) || model.choices.is_added(&key));
        if !model.choices.is_added(&key) {
            assert!(model.wishes.networks.contains(&entry.source.network));
            for topic in &entry.source.topics {
                assert!(!model.interests.is_refused(topic), "{topic} is refused");
            }
        }
    }
    for (topic, _) in model.interests.chosen() {
        assert!(!model.interests.is_refused(topic));
    }
    assert!(!model.wishes.networks.is_empty() && !model.wishes.languages.is_empty());
    assert!((2..=90).contains(&model.wishes.minutes));
    let mut last = i64::MAX;
    for item in &model.preview.feed {
        assert!(item.post.at <= last, "newest first");
        last = item.post.at;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_list_of_events_keeps_the_model_sound(acts in prop::collection::vec(act(), 1..60)) {
        let mut model = model();
        let mut under_way: Vec<(RequestId, Arc<Source>)> = Vec::new();
        let mut ids = BTreeSet::new();
        for act in acts {
            let effects = match act {
                Act::User(user) => settle(&mut model, Event::User(user)),
                Act::Answer(nth, posts) => {
                    if under_way.is_empty() {
                        continue;
                    }
                    let at = nth % under_way.len();
                    let (id, source) = under_way.swap_remove(at);
                    if posts == 0 {
                        fail(&mut model, id, &source, Problem::Offline)
                    } else {
                        let posts = (0..posts)
                            .map(|n| post(&source, &n.to_string(), i64::from(n), "words"))
                            .collect();
                        answer(&mut model, id, &source, posts)
                    }
                }
                Act::OnPlan(nth, what) => {
                    if model.plan.is_empty() {
                        continue;
                    }
                    let entry = &model.plan.entries()[nth % model.plan.len()];
                    let key = entry.source.key();
                    let user = match what {
                        0 => User::MoreLike(key),
                        1 => User::LessLike(key),
                        2 => User::NotThisPerson(key),
                        3 => User::Untick(key),
                        _ => User::Swap(key, Slug::new("nursing")),
                    };
                    settle(&mut model, Event::User(user))
                }
            };
            for effect in effects {
                if let Effect::Fetch { id, source, .. } = effect {
                    prop_assert!(ids.insert(id), "an id is used once");
                    prop_assert!(source.network.readable());
                    under_way.push((id, source));
                }
            }
            holds(&model);
        }
    }
}
