//! States of following for real.

use egui_kittest::kittest::Queryable as _;
use firstfeed::domain::account::{Account, AccountKey, Act, Followed, Follows, Kept, Way};
use firstfeed::domain::event::User;
use firstfeed::domain::following::Stage;
use firstfeed::domain::model::Model;
use firstfeed::domain::post::WebLink;
use firstfeed::domain::run::proposal::{Kind, Proposal};
use firstfeed::domain::run::{ItemState, Ours, Purpose, Run, RunId, RunState};
use firstfeed::domain::sign_in::{Ask, Mine, Page, SignIn};
use firstfeed::domain::source::{Network, SourceKey};
use firstfeed::domain::{Problem, RequestId, Slug, Step};
use firstfeed::text;

use crate::Window;
use crate::sample::{self, act};

pub(crate) fn key() -> AccountKey {
    AccountKey {
        network: Network::Mastodon,
        id: "ada@med.example".to_owned(),
    }
}

/// On the screen, signed out.
pub(crate) fn out() -> Model {
    let mut model = sample::with_feed();
    act(&mut model, [User::GoTo(Step::Follow)]);
    assert_eq!(model.step, Step::Follow);
    model
}

fn ask() -> Ask {
    Ask::Mastodon {
        server: "med.example".to_owned(),
        lists: false,
    }
}

/// The browser has the page.
pub(crate) fn in_browser() -> Model {
    let mut model = out();
    model.sign_in = SignIn::Browser {
        id: RequestId(1),
        ask: ask(),
        page: Page {
            link: WebLink::parse("https://med.example/oauth/authorize?state=1").unwrap(),
            host: "med.example".to_owned(),
            takes_code: true,
            broad: false,
        },
        opened: true,
        trying: false,
    };
    model
}

/// Its sign-in page is being looked for.
pub(crate) fn asking() -> Model {
    let mut model = out();
    model.sign_in = SignIn::Asking {
        id: RequestId(1),
        ask: ask(),
    };
    model
}

/// Its page asks for more than is needed.
pub(crate) fn broad() -> Model {
    let mut model = in_browser();
    if let SignIn::Browser { page, opened, .. } = &mut model.sign_in {
        (page.broad, *opened) = (true, false);
    }
    model
}

pub(crate) fn failed() -> Model {
    let mut model = out();
    model.sign_in = SignIn::Failed {
        ask: ask(),
        problem: Problem::NoSignIn {
            host: "med.example".to_owned(),
        },
    };
    model
}

pub(crate) fn signed_in() -> Model {
    let mut model = out();
    model.accounts.push(Mine {
        account: Account {
            key: key(),
            handle: key().id,
            name: "Ada".to_owned(),
            server: "https://med.example".to_owned(),
            way: Way::Browser,
            lists: true,
        },
        kept: Kept::Keyring,
    });
    model
}

pub(crate) fn in_and_done() -> Model {
    let mut model = with_run(RunState::Finished);
    model.following.stage = Stage::Choosing;
    model
}

pub(crate) fn not_kept() -> Model {
    let mut model = signed_in();
    model.sign_in = SignIn::NotKept {
        key: key(),
        problem: Problem::KeyringLocked,
        again: None,
    };
    model
}

/// What the account follows is being read.
pub(crate) fn reading() -> Model {
    let mut model = signed_in();
    model.following.stage = Stage::Reading {
        id: RequestId(1),
        account: key(),
    };
    model
}

/// It could not be read.
pub(crate) fn unread() -> Model {
    let mut model = signed_in();
    model.following.stage = Stage::Unread {
        account: key(),
        problem: Problem::Unreachable {
            host: "med.example".to_owned(),
        },
    };
    model
}

fn proposal(model: &Model) -> Proposal {
    let mine = model.accounts.first().unwrap();
    let on_mastodon = model.plan.entries().iter();
    let first = on_mastodon
        .map(|entry| &entry.source)
        .find(|source| source.network == Network::Mastodon)
        .unwrap();
    let follows = Follows {
        list: vec![
            Followed {
                id: "1".to_owned(),
                address: first.address.clone(),
                name: first.name.clone(),
                record: None,
            },
            Followed {
                id: "2".to_owned(),
                address: "old-friend@med.example".to_owned(),
                name: "Old friend".to_owned(),
                record: None,
            },
        ],
        complete: false,
    };
    let mut proposal = Proposal::new(
        &model.plan,
        &mine.account,
        &follows,
        &Ours::new(),
        &[].into(),
    );
    let row = proposal.rows.first().unwrap().clone();
    let mut leaving = row.clone();
    leaving.kind = Kind::Leaving;
    leaving.order.act = Act::Unfollow;
    leaving.name = String::from("Somebody with a rather long name who is no longer wanted");
    leaving.source = SourceKey::new(Network::Mastodon, "long@med.example");
    proposal.rows.push(leaving);
    let mut asked = row.clone();
    (asked.on, asked.kind) = (false, Kind::Asked);
    asked.name = String::from("Somebody who looks first");
    asked.source = SourceKey::new(Network::Mastodon, "locked@med.example");
    proposal.rows.push(asked);
    let mut cannot = row;
    cannot.on = false;
    cannot.name = String::from("Somebody who has gone");
    cannot.source = SourceKey::new(Network::Mastodon, "gone@med.example");
    cannot.kind = Kind::Cannot(Problem::Gone {
        address: "@gone@med.example".to_owned(),
    });
    proposal.rows.push(cannot);
    let name = |topic: &Slug| model.catalogue.topic(topic).unwrap().name.clone();
    proposal.add_lists(&model.plan, Network::Mastodon, &[].into(), name);
    proposal
}

pub(crate) fn confirming() -> Model {
    let mut model = signed_in();
    model.following.stage = Stage::Confirming {
        account: key(),
        follows: Follows::default(),
        proposal: proposal(&model),
    };
    model
}

fn with_run(state: RunState) -> Model {
    let mut model = signed_in();
    let mut items = proposal(&model).items();
    let many = items.clone();
    for (at, item) in many.into_iter().enumerate() {
        let mut item = item;
        item.source = SourceKey::new(Network::Mastodon, &format!("{at}@med.example"));
        items.push(item);
    }
    let over = state == RunState::Finished;
    for (at, item) in items.iter_mut().enumerate() {
        item.state = match at {
            0 => ItemState::Done,
            1 => ItemState::Requested,
            2 => ItemState::Failed(Problem::FollowRefused {
                address: item.order.address.clone(),
            }),
            3 => ItemState::Already,
            _ if over => ItemState::Done,
            4 => ItemState::Sending,
            _ => ItemState::Waiting,
        };
    }
    let mut run = Run::new(RunId(1), key(), Purpose::Plan, model.now - 600, items);
    run.state = state;
    model.following.runs.push(run);
    model.following.stage = Stage::Run(RunId(1));
    model
}

pub(crate) fn held() -> Model {
    let until = Some(sample::with_feed().now + 600);
    let host = "med.example".to_owned();
    with_run(RunState::Held {
        until,
        why: Problem::RateLimited { host, until },
    })
}

pub(crate) fn running() -> Model {
    with_run(RunState::Running)
}

pub(crate) fn stopped() -> Model {
    with_run(RunState::Stopped)
}

pub(crate) fn finished() -> Model {
    with_run(RunState::Finished)
}

/// People on X are in the plan.
pub(crate) fn with_sheet() -> Model {
    let mut model = sample::with_feed();
    act(
        &mut model,
        [
            User::SetNetwork(Network::X, true),
            User::CycleTopic(Slug::new("public-health")),
            User::GoTo(Step::Follow),
        ],
    );
    model
}

/// The form for Mastodon, with help for people without an account.
pub(crate) fn opens_form(window: &mut Window) {
    let sign_in = text::sign_in::sign_in(Network::Mastodon);
    for label in [sign_in.as_str(), text::sign_in::no_account()] {
        press(window, label);
    }
}

pub(crate) fn press(window: &mut Window, label: &str) -> Vec<User> {
    window.done.borrow_mut().clear();
    window.harness.get_by_label(label).scroll_to_me();
    window.harness.run_steps(6);
    window.harness.get_by_label(label).click();
    window.harness.run_steps(4);
    window.done.borrow().clone()
}
