//! The feed made from what arrives.

use std::collections::BTreeSet;

use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{Event, Fetched, User, World};
use firstfeed::domain::post::{Answered, Media, MediaKind, ReplyTo, Thread};
use firstfeed::domain::preview::Status;
use firstfeed::domain::{Model, Network, Problem, Slug, Step, update};

use crate::small::{NOW, act, answer, fail, fetches, model, post};

type Requests = Vec<(
    firstfeed::domain::RequestId,
    std::sync::Arc<firstfeed::domain::Source>,
)>;

/// A preview of nursing and baking with its requests under way.
fn opened() -> (Model, Requests) {
    let mut model = model();
    let effects = act(
        &mut model,
        [
            User::UseStart(Slug::new("start")),
            User::SetSurprise(0),
            User::GoTo(Step::Preview),
        ],
    );
    (model, fetches(&effects))
}

fn texts(model: &Model) -> Vec<String> {
    model
        .preview
        .feed
        .iter()
        .filter(|item| !item.post.example)
        .map(|item| item.post.plain_text())
        .collect()
}

#[test]
fn posts_of_all_sources_stand_newest_first_as_they_arrive() {
    let (mut model, requests) = opened();
    let (a, b) = (&requests[0], &requests[1]);
    let posts = vec![post(&a.1, "1", 5, "five"), post(&a.1, "2", 1, "one")];
    answer(&mut model, a.0, &a.1, posts);
    assert_eq!(texts(&model), ["one", "five"]);
    assert!(model.preview.is_loading());
    answer(&mut model, b.0, &b.1, vec![post(&b.1, "3", 3, "three")]);
    assert_eq!(texts(&model), ["one", "three", "five"]);
}

#[test]
fn one_failure_stays_with_its_source() {
    let (mut model, requests) = opened();
    let (a, b) = (&requests[0], &requests[1]);
    let host = "example.org".to_owned();
    fail(&mut model, a.0, &a.1, Problem::TimedOut { host });
    answer(&mut model, b.0, &b.1, vec![post(&b.1, "1", 1, "here")]);
    assert_eq!(texts(&model), ["here"]);
    assert_eq!(model.preview.summary.failed, 1);
    let effects = act(&mut model, [User::Retry(a.1.key())]);
    assert_eq!(fetches(&effects).len(), 1);
}

#[test]
fn an_answer_nobody_waits_for_is_dropped() {
    let (mut model, requests) = opened();
    let (id, source) = &requests[0];
    act(&mut model, [User::NotThisPerson(source.key())]);
    answer(&mut model, *id, source, vec![post(source, "1", 1, "late")]);
    assert!(texts(&model).is_empty());
}

#[test]
fn saved_posts_show_first_and_fresh_ones_take_their_place() {
    let (mut model, requests) = opened();
    let (id, source) = &requests[0];
    update(
        &mut model,
        Event::World(World::PostsCached {
            id: *id,
            source: source.key(),
            fetched: Fetched {
                posts: vec![post(source, "old", 9, "old")],
                rest: firstfeed::domain::post::Rest::default(),
                at: NOW - 9_000,
            },
        }),
    );
    assert_eq!(texts(&model), ["old"]);
    fail(&mut model, *id, source, Problem::Offline);
    assert_eq!(texts(&model), ["old"], "what has arrived stays");
    assert_eq!(
        model.preview.sources[&source.key()].status,
        Status::Failed(Problem::Offline)
    );
}

#[test]
fn posts_of_somebody_who_has_gone_or_hides_leave_the_feed() {
    for (problem, shown) in [
        (Problem::HiddenSignedOut, 0),
        (
            Problem::Gone {
                address: "a".to_owned(),
            },
            0,
        ),
        (
            Problem::NotFound {
                address: "a".to_owned(),
            },
            0,
        ),
        (Problem::Offline, 1),
    ] {
        let (mut model, requests) = opened();
        let (id, source) = &requests[0];
        let posts = vec![post(source, "1", 1, "here")];
        answer(&mut model, *id, source, posts);
        let effects = act(&mut model, [User::Refresh]);
        let again = fetches(&effects);
        let (id, source) = again
            .iter()
            .find(|(_, asked)| asked.key() == source.key())
            .unwrap();
        fail(&mut model, *id, source, problem.clone());
        assert_eq!(texts(&model).len(), shown, "{problem:?}");
    }
}

#[test]
fn who_was_measured_once_is_not_judged_by_a_guess_again() {
    let (mut model, requests) = opened();
    let (id, source) = &requests[0];
    let posts = (0..14)
        .map(|at| post(source, &at.to_string(), at * 12, "words"))
        .collect();
    answer(&mut model, *id, source, posts);
    let rate = model.rates[&source.key()];
    assert!((rate - 2.0).abs() < 0.01, "{rate} a day");
    act(&mut model, [User::NotThisPerson(source.key())]);
    assert!(model.plan.entry(&source.key()).is_none());
    assert_eq!(model.asked().rate(source), (rate, true));
    let later = Model::new(std::sync::Arc::clone(&model.catalogue), Some(model.saved()));
    assert_eq!(later.asked().rate(source), (rate, true));
}

#[test]
fn replies_to_strangers_are_not_counted_in_the_rate() {
    let (mut model, requests) = opened();
    let (id, source) = &requests[0];
    let mut posts: Vec<_> = (0..14)
        .map(|at| post(source, &at.to_string(), at * 12, "words"))
        .collect();
    for reply in posts.iter_mut().step_by(2) {
        reply.reply_to = Some(ReplyTo {
            parent: "theirs".to_owned(),
            root: None,
            author: Some("stranger".to_owned()),
            thread: None,
        });
    }
    answer(&mut model, *id, source, posts);
    let rate = model.rates[&source.key()];
    assert!((rate - 1.0).abs() < 0.01, "{rate} a day");
}

#[test]
fn refused_topics_hide_posts_and_are_counted() {
    let (mut model, requests) = opened();
    let (id, source) = &requests[0];
    let mut tagged = post(source, "1", 1, "Look at this");
    tagged.tags = vec!["gardeningtag".to_owned()];
    let posts = vec![
        tagged,
        post(source, "2", 2, "My allotment is under water."),
        post(source, "3", 3, "A quiet night shift."),
    ];
    answer(&mut model, *id, source, posts);
    act(
        &mut model,
        [User::RefuseTopic(Slug::new("gardening"), true)],
    );
    assert_eq!(texts(&model), ["A quiet night shift."]);
    assert_eq!(model.preview.summary.hidden, [(Slug::new("gardening"), 2)]);
    act(&mut model, [User::ShowHidden(true)]);
    assert_eq!(texts(&model).len(), 3);
}

#[test]
fn a_hidden_post_of_several_sources_counts_once() {
    let (mut model, requests) = opened();
    act(
        &mut model,
        [User::RefuseTopic(Slug::new("gardening"), true)],
    );
    for (id, source) in requests.iter().take(2) {
        let mut same = post(source, "same", 1, "My allotment is under water.");
        same.id = "at://same".to_owned();
        answer(&mut model, *id, source, vec![same]);
    }
    let once = [(Slug::new("gardening"), 1)];
    assert_eq!(model.preview.summary.hidden, once);
    act(&mut model, [User::ShowHidden(true)]);
    assert_eq!(model.preview.summary.hidden, once);
}

#[test]
fn warnings_and_descriptions_of_pictures_give_a_refused_topic_away() {
    let (mut model, requests) = opened();
    act(
        &mut model,
        [User::RefuseTopic(Slug::new("gardening"), true)],
    );
    let (id, source) = &requests[0];
    let mut warned = post(source, "1", 1, "");
    warned.warning = Some("Allotment talk".to_owned());
    let mut pictured = post(source, "2", 2, "Look!");
    pictured.media = vec![Media {
        kind: MediaKind::Picture,
        preview: None,
        alt: "My allotment in the rain".to_owned(),
        aspect: None,
    }];
    answer(&mut model, *id, source, vec![warned, pictured]);
    assert_eq!(model.preview.summary.hidden, [(Slug::new("gardening"), 2)]);
}

#[test]
fn replies_to_strangers_are_left_out() {
    let (mut model, requests) = opened();
    let (id, source) = &requests[0];
    let reply = |author: &str| {
        let answered = Answered::There {
            id: format!("p-{author}"),
            author: author.to_owned(),
            shown: None,
        };
        Some(ReplyTo {
            parent: format!("p-{author}"),
            root: None,
            author: Some(author.to_owned()),
            thread: Some(Box::new(Thread {
                root: answered.clone(),
                parent: answered,
                grandparent_author: None,
            })),
        })
    };
    let mut stranger = post(source, "1", 1, "to a stranger");
    stranger.reply_to = reply("stranger");
    let mut own = post(source, "2", 2, "to myself");
    own.reply_to = reply(&source.address);
    answer(&mut model, *id, source, vec![stranger, own]);
    assert_eq!(texts(&model), ["to myself"]);
}

#[test]
fn offline_every_card_is_an_example_and_says_so() {
    let (mut model, requests) = opened();
    for (id, source) in &requests {
        fail(&mut model, *id, source, Problem::Offline);
    }
    assert!(!model.preview.feed.is_empty());
    assert!(model.preview.feed.iter().all(|item| item.post.example));
    assert_eq!(model.preview.summary.posts, 0);
    assert_eq!(model.preview.summary.examples, 6);
}

#[test]
fn x_is_never_asked_and_shows_examples() {
    let mut model = model();
    let effects = act(
        &mut model,
        [
            User::SetNetwork(Network::X, true),
            User::SetNetwork(Network::Mastodon, false),
            User::SetNetwork(Network::Bluesky, false),
            User::SetNetwork(Network::Web, false),
            User::CycleTopic(Slug::new("nursing")),
            User::GoTo(Step::Preview),
        ],
    );
    assert!(fetches(&effects).is_empty());
    assert!(!model.preview.feed.is_empty());
    assert!(model.preview.feed.iter().all(|item| item.post.example));
}

#[test]
fn examples_of_two_networks_are_two_posts() {
    let (mut model, requests) = opened();
    act(&mut model, [User::SetNetwork(Network::X, true)]);
    for (id, source) in &requests {
        fail(&mut model, *id, source, Problem::Offline);
    }
    let ids = |model: &Model| -> BTreeSet<String> {
        let examples = model.preview.feed.iter().filter(|item| item.post.example);
        examples.map(|item| item.post.id.clone()).collect()
    };
    let all = ids(&model);
    assert_eq!(all.len(), model.preview.feed.len(), "each its own");
    act(&mut model, [User::ShowNetwork(Some(Network::X))]);
    let on_x = ids(&model);
    assert!(!on_x.is_empty());
    assert!(all.is_disjoint(&on_x), "{on_x:?}");
}

#[test]
fn stopping_cancels_what_is_under_way() {
    let (mut model, requests) = opened();
    let effects = act(&mut model, [User::StopFetching]);
    assert_eq!(effects.len(), requests.len());
    for (id, _) in &requests {
        assert!(effects.contains(&Effect::Cancel(*id)));
    }
}

#[test]
fn the_summary_counts_what_is_shown() {
    let (mut model, requests) = opened();
    let (id, source) = &requests[0];
    let posts = (0..14)
        .map(|at| post(source, &at.to_string(), at * 12 + 1, "post"))
        .collect();
    answer(&mut model, *id, source, posts);
    let summary = &model.preview.summary;
    assert_eq!(summary.posts, 14);
    assert_eq!(summary.answered, 1);
    assert_eq!(summary.posts_a_day, Some(2.0));
    assert_eq!(summary.by_hour.iter().sum::<u32>(), 14);
    assert_eq!(
        summary.by_hour[11], 7,
        "one hour before noon, every other one at 23"
    );
    assert_eq!(summary.loudest, [(source.key(), 14)]);
}

#[test]
fn what_a_network_shows_twice_stands_there_twice() {
    let (mut model, requests) = opened();
    let (id, source) = requests
        .iter()
        .find(|(_, source)| source.network == Network::Mastodon)
        .unwrap();
    // Mastodon groups a boost with its original only among the newest forty.
    let original = post(source, "original", 100, "again");
    let mut boost = original.clone();
    boost.shared_by = Some(original.author.clone());
    boost.at = NOW;
    let mut posts: Vec<_> = (1..=40)
        .map(|at| post(source, &at.to_string(), at, "between"))
        .collect();
    posts.extend([original, boost]);
    answer(&mut model, *id, source, posts);
    let again = texts(&model).iter().filter(|text| *text == "again").count();
    assert_eq!(again, 2);
}
