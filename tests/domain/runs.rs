//! Runs of follows against a network that loses answers, asks for patience and goes away, and an
//! app that is killed in between.

mod network;
mod pauses;

use std::collections::{BTreeMap, BTreeSet};

use firstfeed::domain::account::{AccountKey, Act, Order};
use firstfeed::domain::run::machine::{Call, Input};
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
        self.begins(Input::Go, world);
    }

    /// The same from this input on.
    fn begins(&mut self, mut input: Input, world: &mut World) {
        for _ in 0..5_000 {
            let mut done: BTreeSet<u32> = settled(&self.run);
            if input == Input::RetryFailed {
                done.retain(|number| {
                    let item = &self.run.items[*number as usize];
                    !matches!(item.state, ItemState::Failed(_))
                });
            }
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

/// Exactly those whose name ends with 7 cannot be followed.
fn only_those_who_are_gone_fail(run: &Run) {
    for item in &run.items {
        let failed = matches!(item.state, ItemState::Failed(Problem::NotFound { .. }));
        assert!(item.state.is_final());
        assert_eq!(failed, item.order.address.ends_with('7'), "{item:?}");
        let other = matches!(item.state, ItemState::Failed(_));
        assert_eq!(failed, other, "{item:?}");
    }
}

/// The journal tells the truth, and nothing is lost or doubled.
fn told_truly(run: &Run, world: &World, start: &BTreeMap<String, String>) {
    world.nobody_twice();
    let followed = world.followed();
    for item in &run.items {
        let id = item.order.id.clone();
        match &item.state {
            ItemState::Done | ItemState::Requested => {
                let id = id.unwrap();
                assert!(followed.contains_key(&id), "lost: {item:?}");
                let asked = item.state == ItemState::Requested;
                assert_eq!(asked, world.is_only_asked(&id), "{item:?}");
                assert!(!start.contains_key(&id), "not ours: {item:?}");
            }
            ItemState::Already => assert!(followed.contains_key(&id.unwrap())),
            ItemState::Failed(_) => {
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
    let ours = run
        .items
        .iter()
        .filter(|item| matches!(item.state, ItemState::Done | ItemState::Requested));
    assert_eq!(followed.len(), start.len() + ours.count());
    for (id, record) in start {
        assert_eq!(
            followed.get(id),
            Some(record),
            "a follow made by hand was touched"
        );
    }
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
    if level == 0 {
        only_those_who_are_gone_fail(&app.run);
    }
    let mut settled = app.run.clone();
    told_truly(&settled, &world, &start);
    // In quiet times whatever failed works out, but for those who are gone.
    if settled.progress().failed > 0 {
        world.faults.calm();
        app.begins(Input::RetryFailed, &mut world);
        only_those_who_are_gone_fail(&app.run);
        for item in &mut settled.items {
            let after = &app.run.items[item.number as usize];
            let failed = matches!(item.state, ItemState::Failed(_));
            assert!(failed || after == item, "settled and changed: {after:?}");
        }
        told_truly(&app.run, &world, &start);
    }

    // By hand since: somebody new, and somebody of ours followed anew elsewhere. Only Bluesky can
    // tell the two follows apart: each is a record.
    world.by_hand("p999");
    let mut elsewhere = BTreeSet::from(["id-p999".to_owned()]);
    if network == Network::Bluesky
        && let Some(item) = app
            .run
            .items
            .iter()
            .find(|item| item.state == ItemState::Done)
    {
        world.leaves(item.order.id.as_ref().unwrap());
        world.by_hand(&item.order.address);
        elsewhere.extend(item.order.id.clone());
    }
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
    expected.extend(
        with_hand
            .into_iter()
            .filter(|(id, _)| elsewhere.contains(id)),
    );
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
