//! What is still this app's own to take back.

use firstfeed::domain::account::Act;
use firstfeed::domain::effect::Effect;
use firstfeed::domain::event::{AccountUser, User};
use firstfeed::domain::run::proposal::{Kind, Row};
use firstfeed::domain::run::{Item, ItemState, Purpose, Run, RunId, RunState};
use firstfeed::domain::{Network, Problem};

use crate::following::{confirming, followed, proposal, propose};
use crate::small::{act, model};
use crate::turns::{item, mastodon, run, signed_in};

fn items(act: Act, all: &[(&str, ItemState)]) -> Vec<Item> {
    all.iter()
        .map(|(name, state)| item(Network::Mastodon, name, act, state.clone()))
        .collect()
}

/// What taking back the first of these runs would do.
fn taking_back(runs: Vec<Run>) -> Option<Vec<(Act, String)>> {
    let mut model = model();
    signed_in(&mut model, mastodon());
    model.following.runs = runs;
    let effects = act(&mut model, [User::Account(AccountUser::UndoRun(RunId(1)))]);
    effects.iter().find_map(|effect| match effect {
        Effect::BeginRun { run, .. } => {
            assert_eq!(run.purpose, Purpose::Undo(RunId(1)));
            let said = run.items.iter();
            Some(said.map(|i| (i.order.act, i.name.clone())).collect())
        }
        _ => None,
    })
}

fn finished(id: u64, purpose: Purpose, items: Vec<Item>) -> Run {
    let mut run = run(id, mastodon(), RunState::Finished, items);
    run.purpose = purpose;
    run
}

fn words(all: &[(Act, &str)]) -> Vec<(Act, String)> {
    let one = |(act, name): &(Act, &str)| (*act, (*name).to_owned());
    all.iter().map(one).collect()
}

#[test]
fn what_was_left_of_taking_back_can_still_be_taken_back() {
    use ItemState::{Done, Skipped};
    let first = finished(
        1,
        Purpose::Plan,
        [
            items(Act::Follow, &[("a", Done), ("b", Done), ("c", Done)]),
            items(Act::Unfollow, &[("d", Done), ("e", Done)]),
        ]
        .concat(),
    );
    // In the order in which it is taken back.
    let undo = |states: [ItemState; 5], given_up| {
        let items = ["e", "d", "c", "b", "a"].iter().zip(states);
        let items = items.enumerate().map(|(at, (name, state))| {
            let act = if at < 2 { Act::Follow } else { Act::Unfollow };
            item(Network::Mastodon, name, act, state)
        });
        let mut run = finished(2, Purpose::Undo(RunId(1)), items.collect());
        run.given_up = given_up;
        run
    };
    // Taken back as a whole: there is nothing more to do.
    let whole = undo([Done, Done, Done, Done, Done], false);
    assert_eq!(taking_back(vec![first.clone(), whole.clone()]), None);
    // Even if a list came meanwhile and was too late to change anything.
    let late = undo([Done, Done, Done, Done, Done], true);
    assert_eq!(taking_back(vec![first.clone(), late]), None);
    // Stopped half-way it goes on, instead of beginning anew.
    let stopped = undo([Skipped, Done, Skipped, Skipped, Done], false);
    assert_eq!(taking_back(vec![first.clone(), stopped]), None);

    // Cut short by another list: the rest.
    let half = undo([Skipped, Done, Skipped, Skipped, Done], true);
    assert_eq!(
        taking_back(vec![first.clone(), half.clone()]),
        Some(words(&[
            (Act::Follow, "e"),
            (Act::Unfollow, "c"),
            (Act::Unfollow, "b")
        ]))
    );
    // What that list followed is its own, and so is what it let go of.
    let newer = finished(
        3,
        Purpose::Plan,
        [
            items(Act::Follow, &[("a", Done), ("e", Done)]),
            items(Act::Unfollow, &[("b", Done), ("d", Done)]),
        ]
        .concat(),
    );
    assert_eq!(
        taking_back(vec![first, half, newer]),
        Some(words(&[(Act::Unfollow, "c")]))
    );
}

#[test]
fn what_was_let_go_of_and_given_back_is_still_the_first_ones() {
    use ItemState::Done;
    let first = finished(1, Purpose::Plan, items(Act::Follow, &[("a", Done)]));
    let dropped = finished(2, Purpose::Plan, items(Act::Unfollow, &[("a", Done)]));
    let given_back = finished(
        3,
        Purpose::Undo(RunId(2)),
        items(Act::Follow, &[("a", Done)]),
    );
    let back = Some(words(&[(Act::Unfollow, "a")]));
    assert_eq!(
        taking_back(vec![first.clone(), dropped.clone(), given_back]),
        back
    );
    // Followed again by a list it is that list's.
    let again = finished(3, Purpose::Plan, items(Act::Follow, &[("a", Done)]));
    assert_eq!(taking_back(vec![first, dropped, again]), None);
}

#[test]
fn whom_one_has_only_asked_is_not_asked_any_more() {
    let mut model = confirming(Vec::new());
    let asked = items(Act::Follow, &[("locked", ItemState::Requested)]);
    model.following.runs = vec![finished(1, Purpose::Plan, asked)];
    // The plan has no use for it, and the network's own list does not have it yet.
    propose(&mut model, Vec::new());
    let leaving: Vec<&str> = proposal(&model)
        .rows
        .iter()
        .filter(|row| row.kind == Kind::Leaving && row.on)
        .map(|row| row.name.as_str())
        .collect();
    assert_eq!(leaving, ["locked"]);
    // Once that is done it is over.
    let taken = items(Act::Unfollow, &[("locked", ItemState::Done)]);
    model.following.runs.push(finished(2, Purpose::Plan, taken));
    propose(&mut model, Vec::new());
    let leaving = |row: &Row| row.kind == Kind::Leaving;
    assert!(!proposal(&model).rows.iter().any(leaving));
}

#[test]
fn who_could_not_be_found_lately_is_not_proposed_again() {
    let mut model = confirming(Vec::new());
    let whom = proposal(&model).rows[0].source.clone();
    let kind = |model: &firstfeed::domain::Model| {
        let mut rows = proposal(model).rows.iter();
        rows.find(|row| row.source == whom).unwrap().kind.clone()
    };
    assert_eq!(kind(&model), Kind::New);
    let problem = Problem::NotFound {
        address: "x".to_owned(),
    };
    let mut lost = items(Act::Follow, &[("x", ItemState::Failed(problem.clone()))]);
    lost[0].source = whom.clone();
    // After a restart as well: the journal knows it.
    model.following.runs = vec![finished(1, Purpose::Plan, lost)];
    model.following.runs[0].begun += 80_000;
    propose(&mut model, Vec::new());
    assert_eq!(kind(&model), Kind::Cannot(problem));
    // They may be back some day.
    model.following.runs[0].begun -= 8 * 86_400;
    propose(&mut model, Vec::new());
    assert_eq!(kind(&model), Kind::New);
}

#[test]
fn who_has_not_answered_yet_is_not_asked_again() {
    let mut model = confirming(Vec::new());
    let whom = proposal(&model).rows[0].source.clone();
    let mut asked = items(Act::Follow, &[("x", ItemState::Requested)]);
    asked[0].source = whom.clone();
    model.following.runs = vec![finished(1, Purpose::Plan, asked)];
    propose(&mut model, Vec::new());
    let mut rows = proposal(&model).rows.iter();
    let row = rows.find(|row| row.source == whom).unwrap();
    assert_eq!((&row.kind, row.on), (&Kind::Asked, false));
    let sent = proposal(&model).items();
    assert!(sent.iter().all(|item| item.source != whom));
}

#[test]
fn what_this_app_let_go_of_is_no_hands_doing() {
    let days_ago = |mut run: Run| {
        for item in &mut run.items {
            item.at = Some(crate::small::NOW - 3 * 86_400);
        }
        run
    };
    let mut model = confirming(Vec::new());
    model.following.runs = vec![
        days_ago(finished(
            1,
            Purpose::Plan,
            items(Act::Follow, &[("a", ItemState::Done)]),
        )),
        days_ago(finished(
            2,
            Purpose::Plan,
            items(Act::Unfollow, &[("a", ItemState::Done)]),
        )),
    ];
    // The list is only looked at, and then the second run is taken back.
    propose(&mut model, Vec::new());
    let mut runs = model.following.runs.clone();
    runs.push(finished(
        3,
        Purpose::Undo(RunId(2)),
        items(Act::Follow, &[("a", ItemState::Done)]),
    ));
    assert_eq!(taking_back(runs), Some(words(&[(Act::Unfollow, "a")])));
}

#[test]
fn who_has_said_yes_is_followed_and_can_be_let_go_of_by_hand() {
    let mut model = confirming(Vec::new());
    let asked = items(Act::Follow, &[("locked", ItemState::Requested)]);
    model.following.runs = vec![finished(1, Purpose::Plan, asked)];
    propose(&mut model, vec![followed("id-locked", "locked")]);
    assert_eq!(model.following.runs[0].items[0].state, ItemState::Done);
    propose(&mut model, Vec::new());
    assert!(model.following.runs[0].items[0].let_go);
}

#[test]
fn a_topic_that_is_dropped_while_the_list_is_open_takes_its_people_along() {
    use firstfeed::domain::Slug;
    let mut model = confirming(Vec::new());
    let whom = proposal(&model).rows[0].source.clone();
    let mut ours = items(Act::Follow, &[("ours", ItemState::Done)]);
    ours[0].source = whom.clone();
    ours[0].order.id = Some("7".to_owned());
    model.following.runs = vec![finished(1, Purpose::Plan, ours)];
    let address = whom.to_string().split_once(':').unwrap().1.to_owned();
    propose(&mut model, vec![followed("7", &address)]);
    let kind = |model: &firstfeed::domain::Model| {
        let mut rows = proposal(model).rows.iter();
        let row = rows.find(|row| row.source == whom);
        row.map(|row| (row.kind.clone(), row.on))
    };
    assert_eq!(kind(&model), Some((Kind::Already { ours: true }, false)));
    act(&mut model, [User::SetStrength(Slug::new("nursing"), None)]);
    assert_eq!(kind(&model), Some((Kind::Leaving, true)));
}
