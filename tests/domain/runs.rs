//! Runs of follows against a network that loses answers, asks for patience and goes away, and an
//! app that is killed in between.

mod network;

use std::collections::{BTreeMap, BTreeSet};

use firstfeed::domain::account::{AccountKey, Act, Order, Standing};
use firstfeed::domain::run::machine::{Answer, Call, FOLLOWS_A_DAY, Input};
use firstfeed::domain::run::{Item, ItemState, Purpose, Run, RunId, RunState};
use firstfeed::domain::source::{Network, SourceKey};
use firstfeed::domain::{Problem, Slug};
use proptest::prelude::*;

use network::{Faults, World};

fn account(network: Network) -> AccountKey {
    let id = match network {
        Network::Bluesky => "did:plc:me",
        _ => "me@m.example",
    };
    AccountKey {
        network,
        id: id.to_owned(),
    }
}

fn item(network: Network, name: &str, act: Act) -> Item {
    Item {
        number: 0,
        source: SourceKey::new(network, name),
        interests: vec![Slug::new("nursing")],
        name: name.to_owned(),
        order: Order {
            act,
            address: name.to_owned(),
            id: None,
            record: None,
            without_boosts: false,
            members: Vec::new(),
        },
        state: ItemState::Waiting,
        tries: 0,
        why: None,
        looked: false,
        at: None,
        let_go: false,
    }
}

/// The app: a run, its journal on disk, and a clock.
struct App {
    run: Run,
    disk: Run,
    now: i64,
    kills: usize,
    most_in_flight: usize,
}

impl App {
    fn new(run: Run) -> Self {
        Self {
            disk: run.clone(),
            run,
            now: 1_000_000,
            kills: 0,
            most_in_flight: 0,
        }
    }

    /// What a restart finds.
    fn restart(&mut self) {
        let json = serde_json::to_string(&self.disk).unwrap();
        self.run = serde_json::from_str(&json).unwrap();
        self.kills += 1;
    }

    /// Runs to its end, whatever happens; gives up if it does not come to one.
    fn goes_on(&mut self, world: &mut World) {
        let mut input = Input::Go;
        for _ in 0..5_000 {
            let done: BTreeSet<u32> = settled(&self.run);
            let output = self.run.step(input, self.now, &[]);
            for number in &done {
                let item = &self.run.items[*number as usize];
                assert!(
                    item.state.is_final(),
                    "settled and taken up again: {item:?}"
                );
            }
            // The journal, before the call; killed before, after, or in the middle of it.
            if world.faults.kills_now() {
                self.restart();
                input = Input::Go;
                continue;
            }
            for item in &output.changed {
                self.disk.items[item.number as usize] = item.clone();
            }
            self.disk.state = self.run.state.clone();
            let Some(call) = output.call else {
                match &self.run.state {
                    RunState::Finished => return,
                    RunState::Held { until, .. } => {
                        // Time passes, or the person helps.
                        self.now = until.unwrap_or(self.now + 60);
                        input = if until.is_some() {
                            Input::Woke
                        } else {
                            Input::Go
                        };
                        continue;
                    }
                    RunState::Running | RunState::Stopped => {
                        unreachable!("{:?} without anything to do", self.run.state)
                    }
                }
            };
            self.most_in_flight = self.most_in_flight.max(1);
            assert!(self.run.in_flight().is_some());
            if let Call::Send { items, .. } = &call {
                assert!(
                    items.iter().all(|number| !done.contains(number)),
                    "sent twice"
                );
            }
            let answer = world.answers(&call);
            self.now += 1;
            if world.faults.kills_now() {
                self.restart();
                input = Input::Go;
                continue;
            }
            input = Input::Answered(answer);
        }
        unreachable!("no end: {:?}", self.run.state);
    }
}

fn settled(run: &Run) -> BTreeSet<u32> {
    let items = run.items.iter();
    items
        .filter(|item| item.state.is_final())
        .map(|item| item.number)
        .collect()
}

fn check(network: Network, before: &[usize], wanted: &[usize], seed: u64, level: u32) {
    let mut world = World::new(network, before, Faults::new(seed, level));
    let names: BTreeSet<usize> = wanted.iter().copied().collect();
    let items = names
        .iter()
        .map(|name| item(network, &format!("p{name}"), Act::Follow))
        .collect();
    let start = world.followed();
    let run = Run::new(RunId(1), account(network), Purpose::Plan, 1_000_000, items);
    let mut app = App::new(run);
    app.goes_on(&mut world);
    assert!(app.run.is_finished());

    // The journal tells the truth, and nothing is lost or doubled.
    world.nobody_twice();
    let followed = world.followed();
    for item in &app.run.items {
        let id = item.order.id.clone();
        match &item.state {
            ItemState::Done | ItemState::Requested => {
                let id = id.unwrap();
                assert!(followed.contains_key(&id), "lost: {item:?}");
                assert!(!start.contains_key(&id), "not ours: {item:?}");
            }
            ItemState::Already => assert!(followed.contains_key(&id.unwrap())),
            ItemState::Failed(problem) => {
                assert!(!problem.may_pass() || level > 0, "{item:?}");
                if let Some(id) = id {
                    assert_eq!(
                        followed.contains_key(&id),
                        start.contains_key(&id),
                        "{item:?}"
                    );
                }
            }
            ItemState::Waiting | ItemState::Sending | ItemState::Skipped => {
                unreachable!("{item:?}")
            }
        }
    }
    let ours = app
        .run
        .items
        .iter()
        .filter(|item| matches!(item.state, ItemState::Done | ItemState::Requested));
    assert_eq!(followed.len(), start.len() + ours.count());
    for (id, record) in &start {
        assert_eq!(
            followed.get(id),
            Some(record),
            "a follow made by hand was touched"
        );
    }

    // By hand since: somebody new, and somebody of ours followed anew elsewhere on Bluesky.
    world.by_hand("p999");
    let with_hand = world.followed();
    world.faults.calm();
    let undo = Run::new(
        RunId(2),
        account(network),
        Purpose::Undo(RunId(1)),
        app.now,
        app.run.inverse(),
    );
    let mut undo = App::new(undo);
    undo.goes_on(&mut world);
    let mut expected: BTreeMap<String, String> = start;
    expected.extend(with_hand.into_iter().filter(|(id, _)| id == "id-p999"));
    assert_eq!(world.followed(), expected);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_bluesky_whatever_goes_wrong(
        before in prop::collection::vec(0_usize..60, 0..20),
        wanted in prop::collection::vec(0_usize..60, 1..60),
        seed in any::<u64>(),
        level in 0_u32..4,
    ) {
        check(Network::Bluesky, &before, &wanted, seed, level);
    }

    #[test]
    fn on_mastodon_whatever_goes_wrong(
        before in prop::collection::vec(0_usize..30, 0..10),
        wanted in prop::collection::vec(0_usize..30, 1..30),
        seed in any::<u64>(),
        level in 0_u32..4,
    ) {
        check(Network::Mastodon, &before, &wanted, seed, level);
    }
}

fn run_of(network: Network, names: &[&str]) -> Run {
    let items = names
        .iter()
        .map(|name| item(network, name, Act::Follow))
        .collect();
    Run::new(RunId(7), account(network), Purpose::Plan, 1_000, items)
}

#[test]
fn record_keys_are_tids_of_their_own() {
    let names: Vec<String> = (0..500).map(|at| format!("p{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut keys = BTreeSet::new();
    for id in [1, 2] {
        let items = names
            .iter()
            .map(|name| item(Network::Bluesky, name, Act::Follow))
            .collect();
        let run = Run::new(
            RunId(id),
            account(Network::Bluesky),
            Purpose::Plan,
            1_795_485_638,
            items,
        );
        for item in &run.items {
            let key = item.order.record.clone().unwrap();
            assert_eq!(key.len(), 13);
            assert!(
                key.bytes()
                    .all(|byte| b"234567abcdefghijklmnopqrstuvwxyz".contains(&byte))
            );
            assert!(key.as_bytes()[0] <= b'j', "the first bit is nought: {key}");
            assert!(keys.insert(key), "twice");
        }
    }
}

#[test]
fn a_pause_that_the_server_asks_for_is_kept_to() {
    let mut run = run_of(Network::Mastodon, &["a"]);
    let output = run.step(Input::Go, 100, &[]);
    assert!(matches!(output.call, Some(Call::Find { .. })));
    let limited = |until| Problem::RateLimited {
        host: "m.example".to_owned(),
        until,
    };
    let answer = Answer::Found(Err(limited(Some(400))));
    let output = run.step(Input::Answered(answer), 100, &[]);
    assert_eq!((output.call, output.wake_at), (None, Some(400)));
    assert_eq!(run.step(Input::Woke, 399, &[]).call, None);
    assert!(run.step(Input::Woke, 400, &[]).call.is_some());
    // Without a time: a minute, and longer each time, but never more than a quarter of an hour.
    let mut pauses = Vec::new();
    let mut now = 400;
    for _ in 0..8 {
        let output = run.step(Input::Answered(Answer::Found(Err(limited(None)))), now, &[]);
        let until = output.wake_at.unwrap();
        pauses.push(until - now);
        now = until;
        assert!(run.step(Input::Woke, now, &[]).call.is_some());
    }
    assert!(pauses.is_sorted(), "{pauses:?}");
    assert_eq!((pauses[0] >= 60, pauses[7]), (true, 900));
}

#[test]
fn mastodons_follows_a_day_are_not_exceeded() {
    let mut run = run_of(Network::Mastodon, &["a"]);
    run.step(Input::Go, 1_000_000, &[]);
    let found = Input::Answered(Answer::Found(Ok("1".to_owned())));
    // The first of them is a day old in a hundred seconds.
    let mut followed = vec![1_000_000 - 86_400 + 100];
    followed.extend(vec![999_000; FOLLOWS_A_DAY - 1]);
    assert!(matches!(
        run.step(found, 1_000_000, &followed).call,
        Some(Call::Look { .. })
    ));
    let not = Input::Answered(Answer::Stood(Ok(vec![Standing::Not])));
    let output = run.step(not, 1_000_000, &followed);
    assert_eq!((output.call, output.wake_at), (None, Some(1_000_100)));
    assert!(matches!(
        &run.state,
        RunState::Held {
            why: Problem::FollowLimit { .. },
            ..
        }
    ));
    let output = run.step(Input::Woke, 1_000_100, &followed);
    assert!(matches!(output.call, Some(Call::Send { .. })));
}

#[test]
fn a_server_that_is_down_does_not_use_up_the_list() {
    let mut run = run_of(Network::Mastodon, &["a", "b", "c", "d", "e", "f"]);
    let down = || {
        Input::Answered(Answer::Found(Err(Problem::ServerFailed {
            host: "m.example".to_owned(),
            status: 500,
        })))
    };
    let mut now = 0;
    let mut output = run.step(Input::Go, now, &[]);
    for _ in 0..50 {
        assert!(output.call.is_some());
        now = run.step(down(), now, &[]).wake_at.unwrap();
        output = run.step(Input::Woke, now, &[]);
    }
    assert_eq!(run.progress().failed, 1, "the one that was tried first");
    // Once it answers again, the rest goes on, and the failed one can be tried again.
    run.step(
        Input::Answered(Answer::Found(Err(Problem::NotFound {
            address: String::new(),
        }))),
        now,
        &[],
    );
    assert_eq!(run.progress().failed, 2);
}

#[test]
fn stopping_lets_the_call_in_the_air_finish_and_going_on_goes_on() {
    let mut run = run_of(Network::Bluesky, &["a", "b"]);
    assert!(run.step(Input::Go, 0, &[]).call.is_some());
    let output = run.step(Input::Stop, 0, &[]);
    assert_eq!((output.call, &run.state), (None, &RunState::Running));
    let found = Input::Answered(Answer::Found(Ok("did:plc:a".to_owned())));
    let output = run.step(found, 0, &[]);
    assert_eq!((output.call, &run.state), (None, &RunState::Stopped));
    assert_eq!(
        output.changed.len(),
        1,
        "what was found out is written down"
    );
    assert!(run.step(Input::Go, 0, &[]).call.is_some());
}

#[test]
fn a_sign_in_that_has_ended_holds_the_run_until_somebody_signs_in() {
    let mut run = run_of(Network::Mastodon, &["a", "b"]);
    run.step(Input::Go, 0, &[]);
    let expired = Problem::SignInExpired {
        handle: "me@m.example".to_owned(),
    };
    let output = run.step(Input::Answered(Answer::Found(Err(expired.clone()))), 0, &[]);
    assert_eq!((output.call, output.wake_at), (None, None));
    assert_eq!(
        run.state,
        RunState::Held {
            until: None,
            why: expired
        }
    );
    assert_eq!(run.progress().failed, 0);
    assert!(run.step(Input::Go, 0, &[]).call.is_some());
}
