//! The list to say yes to, and what an account or a starter pack brings into the plan.

use std::collections::{BTreeMap, VecDeque};

use firstfeed::domain::account::{
    Account, AccountKey, Act, Followed, Follows, Kept, Order, Outcome, Standing, Way,
};
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{AccountUser, AccountWorld, Event, User, World};
use firstfeed::domain::following::Stage;
use firstfeed::domain::import::{Found, Imported};
use firstfeed::domain::model::{Change, Language, Notice};
use firstfeed::domain::run::machine::{Answer, Call};
use firstfeed::domain::run::proposal::{Kind, Proposal};
use firstfeed::domain::run::{Item, ItemState};
use firstfeed::domain::sign_in::Mine;
use firstfeed::domain::{Model, Network, Problem, Slug, Source, Step, update};

use crate::small::{act, model, settle};
use crate::tongues::translated;

pub(crate) fn key() -> AccountKey {
    AccountKey {
        network: Network::Mastodon,
        id: "me@example.org".to_owned(),
    }
}

pub(crate) fn followed(id: &str, address: &str) -> Followed {
    Followed {
        id: id.to_owned(),
        address: address.to_owned(),
        name: String::new(),
        record: None,
    }
}

/// A plan of nursing, an account that follows some already, and the list on the screen.
pub(crate) fn confirming(list: Vec<Followed>) -> Model {
    let mut model = model();
    model.accounts.push(Mine {
        account: Account {
            key: key(),
            handle: key().id,
            name: String::new(),
            server: "https://example.org".to_owned(),
            way: Way::Browser,
            lists: true,
        },
        kept: Kept::Session,
    });
    act(
        &mut model,
        [User::CycleTopic(Slug::new("nursing")), User::SetSurprise(0)],
    );
    propose(&mut model, list);
    model
}

/// The list is made, for an account that follows these.
pub(crate) fn propose(model: &mut Model, list: Vec<Followed>) {
    let effects = act(model, [User::Account(AccountUser::Propose(key()))]);
    let id = effects.iter().find_map(|effect| match effect {
        Effect::ReadFollows { id, .. } => Some(*id),
        _ => None,
    });
    let follows = Follows {
        list,
        complete: true,
    };
    let read = AccountWorld::FollowsRead {
        id: id.unwrap(),
        result: Ok(follows),
    };
    update(model, Event::World(World::Account(read)));
}

pub(crate) fn proposal(model: &Model) -> &Proposal {
    let list = match &model.following.stage {
        Stage::Confirming { proposal, .. } => Some(proposal),
        _ => None,
    };
    list.unwrap()
}

#[test]
fn a_person_with_an_account_starts_from_whom_it_follows() {
    // An address without a host is on the account's own server.
    let list = vec![
        followed("7", "nursing6"),
        followed("8", "old-friend@far.example"),
        followed("bakingtag", "#bakingtag"),
    ];
    let mut model = confirming(list);
    let before = model.plan.clone();
    let others: Vec<&str> = proposal(&model)
        .others
        .iter()
        .map(|source| source.address.as_str())
        .collect();
    assert_eq!(others, ["old-friend@far.example", "#bakingtag"]);
    let off = proposal(&model)
        .rows
        .iter()
        .find(|row| row.kind == Kind::New)
        .map(|row| row.source.clone());
    let off = off.unwrap();
    act(
        &mut model,
        [
            User::Account(AccountUser::SwitchFollow(off.clone(), false)),
            User::Account(AccountUser::BringFollows),
        ],
    );
    for address in ["old-friend@far.example", "#bakingtag"] {
        let added = model.choices.added.iter().any(|one| one.address == address);
        assert!(added, "{address}");
    }
    // Nothing of it is to be followed anew, and what was turned off stays so.
    let list = proposal(&model);
    assert!(list.others.is_empty());
    for row in &list.rows {
        let here = [
            "nursing6@example.org",
            "old-friend@far.example",
            "#bakingtag",
        ]
        .contains(&row.order.address.as_str());
        assert_eq!(row.kind == (Kind::Already { ours: false }), here, "{row:?}");
        assert!(row.source != off || !row.on);
    }
    act(&mut model, [User::Undo]);
    assert_eq!(model.plan, before);
    assert_eq!(proposal(&model).others.len(), 2);
}

fn pack(addresses: &[&str]) -> Found {
    let mut list = Imported {
        left_out: 1,
        ..Imported::default()
    };
    for address in addresses {
        list.add(Some(Source {
            network: Network::Bluesky,
            address: (*address).to_owned(),
            name: (*address).to_owned(),
            kind: firstfeed::domain::Kind::Person,
            topics: Vec::new(),
            languages: Vec::new(),
            about: String::new(),
            person: None,
            weight: 5,
        }));
    }
    Found::Several {
        name: "A quiet start".to_owned(),
        list,
    }
}

fn paste(model: &mut Model, found: Found) {
    let typed = "https://bsky.app/start/x.example/1".to_owned();
    let effects = act(model, [User::Paste(typed)]);
    let id = effects.iter().find_map(|effect| match effect {
        Effect::Resolve { id, .. } => Some(*id),
        _ => None,
    });
    let id = id.unwrap();
    let result = Ok(found);
    settle(model, Event::World(World::Resolved { id, result }));
}

#[test]
fn a_starter_pack_comes_in_whole_and_can_be_taken_back() {
    let mut model = model();
    act(&mut model, [User::CycleTopic(Slug::new("baking"))]);
    let before = model.plan.clone();
    let known = "nursing0.example.com";
    paste(&mut model, pack(&[known, "stranger.example"]));
    let mut added = model.choices.added.iter();
    // What the catalogue knows of somebody is more than the pack tells.
    assert_eq!(added.next().unwrap().name, "nursing 0");
    assert_eq!(added.next().unwrap().address, "stranger.example");
    assert!(matches!(
        model.notices.as_slice(),
        [(_, Notice::Changed(Change::Brought { from, added: 2, left_out: 1 }))]
            if from == "A quiet start"
    ));
    paste(&mut model, pack(&[known]));
    assert!(matches!(
        model.notices.as_slice(),
        [_, (_, Notice::NothingNew(_))]
    ));
    act(&mut model, [User::Undo]);
    assert_eq!(model.plan, before);
}

#[test]
fn each_interest_has_its_list_and_undo_takes_it_back() {
    let mut model = confirming(vec![followed("7", "nursing6")]);
    act(&mut model, [User::Account(AccountUser::WithLists(true))]);
    let wanted = proposal(&model).wanted();
    assert_eq!(wanted.lists, 1);
    let effects = act(&mut model, [User::Account(AccountUser::ConfirmFollows)]);
    let mut network = ListServer::default();
    network.carries_out(&mut model, effects);
    let run = model.following.runs.last().unwrap();
    assert!(run.is_finished());
    let list = run.items.last().unwrap();
    assert_eq!(list.order.list(), Some("Nursing"));
    // Who was followed before is in it as well; the answer to the first try was lost, and it was
    // looked up.
    let people = model.plan.entries().iter().filter(|entry| {
        entry.source.network == Network::Mastodon && entry.source.hashtag().is_none()
    });
    assert_eq!(list.members(), people.count());
    assert_eq!(
        network.lists,
        [("list:Nursing".to_owned(), list.members())].into()
    );
    assert_eq!(network.made, 1);
    let id = run.id;
    // Seen, left and come back to: where to follow is chosen anew, the run can be shown.
    act(
        &mut model,
        [User::GoTo(Step::Keep), User::GoTo(Step::Follow)],
    );
    assert_eq!(model.following.stage, Stage::Choosing);
    act(&mut model, [User::Account(AccountUser::ShowRun(id))]);
    assert_eq!(model.following.stage, Stage::Run(id));
    let effects = act(&mut model, [User::Account(AccountUser::UndoRun(id))]);
    network.carries_out(&mut model, effects);
    let undone = model.following.runs.last().unwrap();
    assert!(undone.is_finished());
    assert!(network.lists.is_empty());
    // The other way round, whom the list takes in is followed first.
    let again = undone.inverse();
    assert!(again.len() > 1 && again.last().unwrap().order.list().is_some());
}

/// A list is made once, so it is named once.
#[test]
fn a_list_gets_its_name_in_the_language_in_use_and_keeps_it() {
    let names = |model: &Model| -> Vec<String> {
        let rows = proposal(model).rows.iter();
        let lists = rows.filter(|row| row.order.list().is_some());
        lists.map(|row| row.name.clone()).collect()
    };
    let mut model = confirming(Vec::new());
    model.catalogue = translated();
    act(&mut model, [User::Account(AccountUser::WithLists(true))]);
    assert_eq!(names(&model), ["Nursing"]);
    // Not made yet, so it follows the language.
    act(&mut model, [User::SetAppLanguage(Language::German)]);
    assert_eq!(names(&model), ["Pflege"]);
    let effects = act(&mut model, [User::Account(AccountUser::ConfirmFollows)]);
    let mut network = ListServer::default();
    network.carries_out(&mut model, effects);
    let made: Vec<&String> = network.lists.keys().collect();
    assert_eq!(made, ["list:Pflege"]);

    // Somebody leaves: that goes to the list that is there, whatever the language.
    let entries = model.plan.entries().iter();
    let mut people = entries.filter(|entry| {
        entry.source.network == Network::Mastodon && entry.source.hashtag().is_none()
    });
    let leaving = people.next().unwrap().source.key();
    act(
        &mut model,
        [
            User::SetAppLanguage(Language::English),
            User::Untick(leaving),
        ],
    );
    propose(&mut model, Vec::new());
    assert!(!names(&model).is_empty());
    assert!(names(&model).iter().all(|name| name == "Pflege"));
    let effects = act(&mut model, [User::Account(AccountUser::ConfirmFollows)]);
    network.carries_out(&mut model, effects);
    assert_eq!(network.made, 1);
}

#[test]
fn a_server_without_hashtags_stops_nothing_else() {
    let mut model = confirming(Vec::new());
    let effects = act(&mut model, [User::Account(AccountUser::ConfirmFollows)]);
    let mut network = ListServer {
        without_tags: true,
        ..ListServer::default()
    };
    network.carries_out(&mut model, effects);
    let run = model.following.runs.last().unwrap();
    assert!(run.is_finished());
    let (tags, people): (Vec<&Item>, Vec<&Item>) =
        run.items.iter().partition(|item| item.order.is_hashtag());
    assert!(!tags.is_empty() && !people.is_empty());
    assert!(
        tags.iter()
            .all(|item| matches!(item.state, ItemState::Failed(_)))
    );
    assert!(people.iter().all(|item| item.state == ItemState::Done));
}

/// A network with lists, which loses the first answer about one.
#[derive(Default)]
struct ListServer {
    /// Lists with how many are in each.
    lists: BTreeMap<String, usize>,
    made: usize,
    /// Like snac, it knows nothing of hashtags.
    without_tags: bool,
}

impl ListServer {
    /// Answers until nothing more is asked.
    fn carries_out(&mut self, model: &mut Model, effects: Vec<Effect>) {
        let mut open: VecDeque<Effect> = effects.into();
        while let Some(effect) = open.pop_front() {
            let world = match effect {
                Effect::BeginRun { id, .. } => AccountWorld::RunBegun { id, result: Ok(()) },
                Effect::RunStep { id, run, call, .. } => AccountWorld::RunAnswered {
                    id,
                    run,
                    written: Ok(()),
                    answer: call.map(|call| self.answers(&call)),
                },
                Effect::WakeAt { run, at } => {
                    model.now = at;
                    AccountWorld::RunWoke(run)
                }
                _ => continue,
            };
            open.extend(settle(model, Event::World(World::Account(world))));
        }
    }

    fn answers(&mut self, call: &Call) -> Answer {
        match call {
            Call::Find { address, .. } => Answer::Found(Ok(format!("id-{address}"))),
            Call::Look { orders, .. }
                if self.without_tags && orders.iter().any(Order::is_hashtag) =>
            {
                let address = orders[0].address.clone();
                Answer::Stood(Err(Problem::NotFound { address }))
            }
            Call::Look { orders, .. } => {
                let there = |order: &Order| self.lists.contains_key(&order.address);
                Answer::Stood(Ok(orders
                    .iter()
                    .map(|order| match (order.list(), order.act) {
                        (Some(_), _) if there(order) => Standing::Following,
                        (None, Act::Unfollow) => Standing::Following,
                        _ => Standing::Not,
                    })
                    .collect()))
            }
            Call::Send { orders, .. } => {
                for order in orders.iter().filter(|order| order.list().is_some()) {
                    if order.act == Act::Follow {
                        self.made += 1;
                        self.lists
                            .insert(order.address.clone(), order.members.len());
                        let host = "example.org".to_owned();
                        return Answer::Sent(Err(Problem::TimedOut { host }));
                    }
                    self.lists.remove(&order.address);
                }
                Answer::Sent(Ok(orders.iter().map(|_| Ok(Outcome::Done)).collect()))
            }
        }
    }
}
