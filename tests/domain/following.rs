//! The list to say yes to, and what an account or a starter pack brings into the plan.

use firstfeed::domain::account::{Account, AccountKey, Followed, Follows, Kept, Way};
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{AccountUser, AccountWorld, Event, User, World};
use firstfeed::domain::following::Stage;
use firstfeed::domain::import::{Found, Imported};
use firstfeed::domain::model::{Change, Notice};
use firstfeed::domain::run::proposal::{Kind, Proposal};
use firstfeed::domain::sign_in::Mine;
use firstfeed::domain::{Model, Network, Slug, Source, update};

use crate::small::{act, model, settle};

fn key() -> AccountKey {
    AccountKey {
        network: Network::Mastodon,
        id: "me@example.org".to_owned(),
    }
}

fn followed(id: &str, address: &str) -> Followed {
    Followed {
        id: id.to_owned(),
        address: address.to_owned(),
        name: String::new(),
        record: None,
    }
}

/// A plan of nursing, an account that follows some already, and the list on the screen.
fn confirming(list: Vec<Followed>) -> Model {
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
    let propose = AccountUser::Propose(key());
    let effects = act(
        &mut model,
        [
            User::CycleTopic(Slug::new("nursing")),
            User::SetSurprise(0),
            User::Account(propose),
        ],
    );
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
    update(&mut model, Event::World(World::Account(read)));
    model
}

fn proposal(model: &Model) -> &Proposal {
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
