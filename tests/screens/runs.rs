//! What can be pressed while following for real, and what is said then.

use egui_kittest::kittest::Queryable as _;
use firstfeed::domain::Problem;
use firstfeed::domain::event::{AccountUser, User};
use firstfeed::domain::following::Stage;
use firstfeed::domain::model::Model;
use firstfeed::domain::post::WebLink;
use firstfeed::domain::run::{ItemState, RunId, RunState};
use firstfeed::domain::sign_in::Ask;
use firstfeed::domain::source::{Network, SourceKey};
use firstfeed::text;

use crate::following::{finished, held, key, press, running, signed_in, stopped, with_sheet};
use crate::sample::act;
use crate::{DEFAULT, Window};

fn open(model: Model) -> Window {
    Window::open(
        model,
        firstfeed::ui::ViewState::default(),
        DEFAULT,
        egui::Theme::Light,
    )
}

fn state(window: &Window) -> RunState {
    let model = window.model.borrow();
    model.following.runs.last().unwrap().state.clone()
}

#[test]
fn the_buttons_of_a_run_do_what_they_say() {
    let id = RunId(1);
    let said = |user| vec![User::Account(user)];
    let mut window = open(held());
    assert_eq!(press(&mut window, "Stop"), said(AccountUser::StopRun(id)));
    assert_eq!(state(&window), RunState::Stopped);
    assert_eq!(
        press(&mut window, "Go on"),
        said(AccountUser::ResumeRun(id))
    );
    assert_eq!(state(&window), RunState::Running);

    let mut window = open(finished());
    let retried = press(&mut window, "Try the failed one again");
    assert_eq!(retried, said(AccountUser::RetryRun(id)));
    assert_eq!(state(&window), RunState::Running);

    let mut window = open(finished());
    let undone = press(&mut window, "Take all of it back");
    assert_eq!(undone, said(AccountUser::UndoRun(id)));
    assert_eq!(window.model.borrow().following.runs.len(), 2);
    // Neither is one sent to read there what is being taken back.
    let title = text::follow::next::title();
    assert!(window.harness.query_by_label(title).is_none());
    // Then it is neither taken back nor added to once more.
    act(
        &mut window.model.borrow_mut(),
        said(AccountUser::ShowRun(id)),
    );
    window.harness.run_steps(4);
    for gone in ["Take all of it back", "Try the failed one again"] {
        assert!(window.harness.query_by_label(gone).is_none(), "{gone}");
    }
    assert!(
        window
            .harness
            .query_by_label(text::follow::undone())
            .is_some()
    );
}

/// Then they go on where those they follow are read.
#[test]
fn a_finished_run_leads_to_the_network() {
    let open_there = text::follow::next::open(Network::Mastodon, "med.example");
    let mut window = open(finished());
    let page = WebLink::parse("https://med.example").unwrap();
    assert_eq!(press(&mut window, &open_there), [User::OpenLink(page)]);
    for not_yet in [running(), stopped(), held()] {
        let window = open(not_yet);
        assert!(window.harness.query_by_label(&open_there).is_none());
    }
    let mut out = finished();
    out.accounts.clear();
    assert!(open(out).harness.query_by_label(&open_there).is_none());
}

#[test]
fn the_sheet_opens_pages_and_is_ticked_off() {
    let mut window = open(with_sheet());
    let name = "World Health Organization";
    let key = SourceKey::new(Network::X, "WHO");
    let page = WebLink::parse("https://x.com/intent/follow?screen_name=WHO").unwrap();
    let opened = press(&mut window, &format!("Open the page of {name}"));
    assert_eq!(opened, [User::OpenLink(page)]);
    for on in [true, false] {
        let ticked = press(&mut window, name);
        assert_eq!(
            ticked,
            [User::Account(AccountUser::TickOnX(key.clone(), on))]
        );
        let all = window.harness.query_by_label(text::sheet::done());
        assert_eq!(all.is_some(), on);
    }
}

/// Trying again would bring the same for ever.
#[test]
fn an_expired_sign_in_is_renewed_from_the_list() {
    let mut model = signed_in();
    let handle = "@ada@med.example".to_owned();
    model.following.stage = Stage::Unread {
        account: key(),
        problem: Problem::SignInExpired { handle },
    };
    let mut window = open(model);
    let done = press(&mut window, text::follow::sign_in_again());
    let signs_in = |user: &User| matches!(user, User::Account(AccountUser::SignIn(Ask::Mastodon { server, .. }, None)) if server.contains("med.example"));
    assert!(done.iter().any(signs_in), "{done:?}");
}

/// Accounts that refuse may have blocked somebody, which is said once and explained.
#[test]
fn what_may_be_behind_a_refusal_is_said_where_an_account_refused() {
    let said = text::follow::refused_help().plain();
    let mut model = finished();
    assert!(
        !crate::explaining::says(&open(model.clone()), &said),
        "for a hashtag"
    );
    for item in &mut model.following.runs[0].items {
        if let ItemState::Failed(Problem::FollowRefused { address }) = &mut item.state {
            "@ada@med.example".clone_into(address);
        }
    }
    let window = open(model);
    window.harness.get_by_label(&said);
    window.harness.get_by_label("blocked: what this means");
}
