//! Runs taking their turns, giving way to one another, and what the journal has to know.

use firstfeed::domain::account::{Account, AccountKey, Act, Follows, Kept, Order, Standing, Way};
use firstfeed::domain::effect::{Effect, RequestId};
use firstfeed::domain::event::{AccountUser, AccountWorld, Event, User, World};
use firstfeed::domain::following::Stage;
use firstfeed::domain::model::Notice;
use firstfeed::domain::run::machine::{Answer, Call, FOLLOWS_A_DAY, Input};
use firstfeed::domain::run::{self, Item, ItemState, Purpose, Run, RunId, RunState};
use firstfeed::domain::sign_in::Mine;
use firstfeed::domain::source::SourceKey;
use firstfeed::domain::{Model, Network, Problem, Slug, update};

use crate::following::{confirming, followed};
use crate::small::{NOW, act, model};

fn bluesky() -> AccountKey {
    AccountKey {
        network: Network::Bluesky,
        id: "did:plc:me".to_owned(),
    }
}

pub(crate) fn mastodon() -> AccountKey {
    AccountKey {
        network: Network::Mastodon,
        id: "me@example.org".to_owned(),
    }
}

pub(crate) fn signed_in(model: &mut Model, key: AccountKey) {
    model.accounts.push(Mine {
        account: Account {
            handle: key.id.clone(),
            key,
            name: String::new(),
            server: "https://example.org".to_owned(),
            way: Way::Browser,
            lists: false,
        },
        kept: Kept::Session,
    });
}

pub(crate) fn item(network: Network, name: &str, act: Act, state: ItemState) -> Item {
    Item {
        number: 0,
        source: SourceKey::new(network, name),
        interests: vec![Slug::new("nursing")],
        name: name.to_owned(),
        order: Order {
            act,
            address: name.to_owned(),
            id: Some(format!("id-{name}")),
            record: None,
            without_boosts: false,
            members: Vec::new(),
        },
        state,
        tries: 0,
        why: None,
        looked: network == Network::Mastodon,
        at: Some(NOW - 86_400),
        let_go: false,
    }
}

pub(crate) fn run(id: u64, account: AccountKey, state: RunState, items: Vec<Item>) -> Run {
    let mut run = Run::new(RunId(id), account, Purpose::Plan, NOW - 86_400, items);
    run.state = state;
    run
}

pub(crate) fn account(model: &mut Model, world: AccountWorld) -> Vec<Effect> {
    update(model, Event::World(World::Account(world)))
}

/// The steps among effects: request, run, items written, call.
pub(crate) fn steps(effects: &[Effect]) -> Vec<(RequestId, RunId, Vec<Item>, Option<Call>)> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::RunStep {
                id,
                run,
                changed,
                call,
                ..
            } => Some((*id, *run, changed.clone(), call.clone())),
            _ => None,
        })
        .collect()
}

fn begun(effects: &[Effect]) -> Option<(RequestId, Run)> {
    effects.iter().find_map(|effect| match effect {
        Effect::BeginRun { id, run } => Some((*id, (**run).clone())),
        _ => None,
    })
}

#[test]
fn taking_back_includes_what_may_have_been_done() {
    for (key, act_of) in [
        (bluesky(), Act::Follow),
        (mastodon(), Act::Follow),
        (mastodon(), Act::Unfollow),
    ] {
        let network = key.network;
        let mut model = model();
        signed_in(&mut model, key.clone());
        let states = [ItemState::Done, ItemState::Sending, ItemState::Waiting];
        let names = ["done", "unsure", "never"];
        let items = names
            .iter()
            .zip(states)
            .map(|(name, state)| item(network, name, act_of, state))
            .collect();
        let old = run(1, key, RunState::Stopped, items);
        let records: Vec<_> = old
            .items
            .iter()
            .map(|item| item.order.record.clone())
            .collect();
        model.following.runs.push(old);
        let effects = act(&mut model, [User::Account(AccountUser::UndoRun(RunId(1)))]);
        let (_, undo) = begun(&effects).unwrap();
        let names: Vec<&str> = undo.items.iter().map(|item| item.name.as_str()).collect();
        assert_eq!(names, ["unsure", "done"], "{network:?} {act_of:?}");
        for item in &undo.items {
            assert_ne!(item.order.act, act_of);
            if network == Network::Bluesky {
                let at = usize::from(item.name != "done");
                assert_eq!(item.order.record, records[at], "our own record");
            }
        }
        // The old run sends nothing more; what may have been done is looked up.
        let old = model.following.run(RunId(1)).unwrap();
        assert_eq!(old.items[2].state, ItemState::Skipped);
        assert!(old.given_up);
        let looks = steps(&effects);
        assert!(matches!(
            looks.as_slice(),
            [(_, RunId(1), _, Some(Call::Look { items, .. }))] if *items == [1]
        ));
        // It was not done: that ends the old run, and the new one takes its turn.
        let (begin, _) = begun(&effects).unwrap();
        let effects = account(
            &mut model,
            AccountWorld::RunBegun {
                id: begin,
                result: Ok(()),
            },
        );
        assert!(steps(&effects).is_empty(), "one call in the air");
        let stood = if act_of == Act::Follow {
            Standing::Not
        } else {
            Standing::Following
        };
        let effects = account(
            &mut model,
            AccountWorld::RunAnswered {
                id: looks[0].0,
                run: RunId(1),
                written: Ok(()),
                answer: Some(Answer::Stood(Ok(vec![stood]))),
            },
        );
        let old = model.following.run(RunId(1)).unwrap();
        assert!(old.is_finished(), "{:?}", old.state);
        assert_eq!(old.items[1].state, ItemState::Skipped);
        let next: Vec<RunId> = steps(&effects)
            .iter()
            .filter(|(.., call)| call.is_some())
            .map(|(_, run, ..)| *run)
            .collect();
        assert_eq!(next, [RunId(2)]);
    }
}

#[test]
fn a_new_list_takes_the_place_of_what_is_left_of_a_stopped_run() {
    let mut model = confirming(Vec::new());
    let old = item(
        Network::Mastodon,
        "never@far.example",
        Act::Follow,
        ItemState::Waiting,
    );
    model
        .following
        .runs
        .push(run(1, mastodon(), RunState::Stopped, vec![old]));
    let effects = act(&mut model, [User::Account(AccountUser::ConfirmFollows)]);
    assert_eq!(begun(&effects).unwrap().1.id, RunId(2));
    let old = model.following.run(RunId(1)).unwrap();
    assert!(old.is_finished());
    assert_eq!(old.progress().skipped, 1);
    // That is written down, too.
    assert!(matches!(
        steps(&effects).as_slice(),
        [(_, RunId(1), changed, None)] if changed[0].state == ItemState::Skipped
    ));
}

#[test]
fn a_run_that_cannot_be_written_down_does_not_begin_and_its_list_is_shown_again() {
    let mut model = confirming(Vec::new());
    let before = model.following.stage.clone();
    let effects = act(&mut model, [User::Account(AccountUser::ConfirmFollows)]);
    let (id, _) = begun(&effects).unwrap();
    assert!(matches!(model.following.stage, Stage::Run(_)));
    let result = Err(Problem::NotSaved);
    let effects = account(&mut model, AccountWorld::RunBegun { id, result });
    assert!(effects.is_empty());
    assert!(model.following.runs.is_empty());
    assert_eq!(model.following.stage, before);
    let told = model
        .notices
        .iter()
        .any(|(_, notice)| *notice == Notice::Problem(Problem::NotSaved));
    assert!(told);
    // Once the disk has room, it begins.
    let effects = act(&mut model, [User::Account(AccountUser::ConfirmFollows)]);
    assert!(begun(&effects).is_some());
}

#[test]
fn whose_time_comes_while_another_run_is_at_work_takes_its_turn_afterwards() {
    let mut model = model();
    signed_in(&mut model, bluesky());
    signed_in(&mut model, mastodon());
    let held = RunState::Held {
        until: Some(NOW + 60),
        why: Problem::FollowLimit {
            host: "example.org".to_owned(),
            until: Some(NOW + 60),
        },
    };
    let waiting = |network| vec![item(network, "somebody", Act::Follow, ItemState::Waiting)];
    model.following.runs = vec![
        run(1, mastodon(), held, waiting(Network::Mastodon)),
        run(2, bluesky(), RunState::Stopped, waiting(Network::Bluesky)),
    ];
    let effects = act(
        &mut model,
        [User::Account(AccountUser::ResumeRun(RunId(2)))],
    );
    let (id, ..) = steps(&effects)[0].clone();
    model.now = NOW + 61;
    assert!(account(&mut model, AccountWorld::RunWoke(RunId(1))).is_empty());
    let outcomes = Ok(vec![Ok(firstfeed::domain::account::Outcome::Done)]);
    let effects = account(
        &mut model,
        AccountWorld::RunAnswered {
            id,
            run: RunId(2),
            written: Ok(()),
            answer: Some(Answer::Sent(outcomes)),
        },
    );
    assert!(model.following.run(RunId(2)).unwrap().is_finished());
    let called: Vec<RunId> = steps(&effects)
        .iter()
        .filter(|(.., call)| call.is_some())
        .map(|(_, run, ..)| *run)
        .collect();
    assert_eq!(called, [RunId(1)]);
}

#[test]
fn whom_the_person_has_let_go_of_is_not_ours_when_followed_again() {
    let mut model = confirming(Vec::new());
    let ours = ["kept", "gone"];
    let items = ours
        .iter()
        .map(|name| item(Network::Mastodon, name, Act::Follow, ItemState::Done))
        .collect();
    model.following.runs = vec![run(1, mastodon(), RunState::Finished, items)];
    let mut read = |list: &[&str]| {
        let effects = act(
            &mut model,
            [User::Account(AccountUser::Propose(mastodon()))],
        );
        let id = effects.iter().find_map(|effect| match effect {
            Effect::ReadFollows { id, .. } => Some(*id),
            _ => None,
        });
        let list = list
            .iter()
            .map(|name| followed(&format!("id-{name}"), name));
        let follows = Follows {
            list: list.collect(),
            complete: true,
        };
        let result = Ok(follows);
        let effects = account(
            &mut model,
            AccountWorld::FollowsRead {
                id: id.unwrap(),
                result,
            },
        );
        (
            run::ours(&model.following.runs, &mastodon()).len(),
            steps(&effects),
        )
    };
    let (left, written) = read(&["kept"]);
    assert_eq!(left, 1);
    assert!(matches!(
        written.as_slice(),
        [(_, RunId(1), changed, None)] if changed[0].name == "gone" && changed[0].let_go
    ));
    let (left, written) = read(&["kept", "gone"]);
    assert_eq!((left, written.len()), (1, 0), "by hand from now on");
}

#[test]
fn hashtags_count_towards_the_follows_of_a_day() {
    let tag = item(
        Network::Mastodon,
        "#nursing",
        Act::Follow,
        ItemState::Waiting,
    );
    let mut run = run(1, mastodon(), RunState::Running, vec![tag]);
    let followed = vec![NOW - 60; FOLLOWS_A_DAY];
    run.step(Input::Go, NOW, &followed);
    let not = Answer::Stood(Ok(vec![Standing::Not]));
    let output = run.step(Input::Answered(not), NOW, &followed);
    assert_eq!(output.call, None);
    assert!(matches!(
        run.state,
        RunState::Held {
            why: Problem::FollowLimit { .. },
            ..
        }
    ));
}

#[test]
fn trying_again_finds_what_took_effect_late_and_keeps_it_ours() {
    let mut late = item(
        Network::Mastodon,
        "late",
        Act::Follow,
        ItemState::Failed(Problem::Crashed),
    );
    late.tries = 3;
    let mut run = run(1, mastodon(), RunState::Finished, vec![late]);
    let output = run.step(Input::RetryFailed, NOW, &[]);
    assert!(
        matches!(output.call, Some(Call::Look { .. })),
        "{:?}",
        output.call
    );
    let stood = Answer::Stood(Ok(vec![Standing::Following]));
    run.step(Input::Answered(stood), NOW, &[]);
    assert_eq!(run.items[0].state, ItemState::Done);
    assert_eq!(run::ours([&run], &mastodon()).len(), 1);
}
