//! X: the sheet that is worked through by hand.

use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{AccountUser, User};
use firstfeed::domain::model::Saved;
use firstfeed::domain::run::sheet::{follow_page, lines};
use firstfeed::domain::{Model, Network, Slug};

use crate::small::{act, catalogue, model};

#[test]
fn only_what_can_be_a_screen_name_gets_a_page() {
    for (name, link) in [
        ("WHO", "https://x.com/intent/follow?screen_name=WHO"),
        ("a_1", "https://x.com/intent/follow?screen_name=a_1"),
        (
            "fifteen_letters",
            "https://x.com/intent/follow?screen_name=fifteen_letters",
        ),
    ] {
        assert_eq!(follow_page(name).unwrap().as_str(), link);
    }
    for name in [
        "",
        "sixteen_letters_",
        "a-b",
        "a b",
        "a.b",
        "@who",
        "who&x=1",
        "who#x",
        "who/../x",
        "who?",
        "wh\u{f6}",
        "who\n",
        "%41",
    ] {
        assert_eq!(follow_page(name), None, "{name:?}");
    }
}

/// The answers as they were saved last.
fn saved(effects: Vec<Effect>) -> Saved {
    let last = effects.into_iter().rev().find_map(|effect| match effect {
        Effect::Save(saved) => Some(*saved),
        _ => None,
    });
    last.unwrap()
}

#[test]
fn what_is_ticked_off_stays_so_over_a_restart() {
    let mut model = model();
    act(
        &mut model,
        [
            User::SetNetwork(Network::X, true),
            User::SetSurprise(0),
            User::CycleTopic(Slug::new("nursing")),
        ],
    );
    let sheet = |model: &Model| lines(&model.plan, &model.following.followed_on_x);
    let all = sheet(&model);
    let planned = model.plan.entries().iter();
    let planned: Vec<_> = planned
        .map(|entry| &entry.source)
        .filter(|source| source.network == Network::X)
        .collect();
    assert_eq!(all.len(), 2);
    for (line, source) in all.iter().zip(planned) {
        assert_eq!((&line.source, &line.name), (&source.key(), &source.name));
        assert_eq!(line.screen_name, source.address);
        assert!(line.link.as_str().ends_with(&source.address) && !line.done);
    }
    let [first, second] = [&all[0], &all[1]].map(|line| line.source.clone());
    let tick = |key, on| User::Account(AccountUser::TickOnX(key, on));
    act(&mut model, [tick(first.clone(), true)]);
    let effects = act(&mut model, [tick(second.clone(), true)]);
    assert!(sheet(&model).iter().all(|line| line.done));
    // As it is on disk.
    let json = serde_json::to_string(&saved(effects)).unwrap();
    let mut again = Model::new(catalogue(), Some(serde_json::from_str(&json).unwrap()));
    assert_eq!(sheet(&again), sheet(&model));
    let effects = act(&mut again, [tick(second, false)]);
    let done: Vec<bool> = sheet(&again).iter().map(|line| line.done).collect();
    assert_eq!(done, [true, false]);
    assert_eq!(saved(effects).followed_on_x, [first].into());
}
