//! What a run waits for, and how it ends.

use std::collections::BTreeSet;

use firstfeed::domain::Problem;
use firstfeed::domain::account::{Act, Standing};
use firstfeed::domain::run::machine::{Answer, Call, FOLLOWS_A_DAY, Input};
use firstfeed::domain::run::{ItemState, Purpose, Run, RunId, RunState};
use firstfeed::domain::source::Network;

use super::{account, item};

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
    assert!(matches!(output.call, Some(Call::Look { .. })));
    let not = Input::Answered(Answer::Stood(Ok(vec![Standing::Not])));
    let output = run.step(not, 1_000_100, &followed);
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

#[test]
fn who_is_followed_by_hand_during_a_pause_is_not_taken_for_ours() {
    let busy = Problem::RateLimited {
        host: "m.example".to_owned(),
        until: Some(900),
    };
    for (pause, goes_on) in [(true, Input::Woke), (false, Input::Go)] {
        let mut run = run_of(Network::Mastodon, &["a"]);
        run.step(Input::Go, 0, &[]);
        let answered = |answer| Input::Answered(answer);
        run.step(answered(Answer::Found(Ok("1".to_owned()))), 0, &[]);
        let output = if pause {
            // Sent, and refused for now.
            let not = Answer::Stood(Ok(vec![Standing::Not]));
            let sent = run.step(answered(not), 0, &[]);
            assert!(matches!(sent.call, Some(Call::Send { .. })));
            run.step(answered(Answer::Sent(Err(busy.clone()))), 0, &[])
        } else {
            // The person stopped it just before it was sent.
            run.step(Input::Stop, 0, &[]);
            run.step(answered(Answer::Stood(Ok(vec![Standing::Not]))), 0, &[])
        };
        assert_eq!(output.call, None);
        let again = run.step(goes_on, 901, &[]);
        assert!(
            matches!(again.call, Some(Call::Look { .. })),
            "{:?}",
            again.call
        );
        let by_hand = Answer::Stood(Ok(vec![Standing::Following]));
        run.step(answered(by_hand), 901, &[]);
        assert!(run.is_finished());
        assert_eq!(run.items[0].state, ItemState::Already);
        assert!(run.inverse().is_empty(), "it is the person's own");
    }
}

#[test]
fn what_was_sent_once_stays_ours_however_late_it_takes_effect() {
    let mut run = run_of(Network::Mastodon, &["a"]);
    let answered = |answer| Input::Answered(answer);
    let not = || Answer::Stood(Ok(vec![Standing::Not]));
    run.step(Input::Go, 0, &[]);
    run.step(answered(Answer::Found(Ok("1".to_owned()))), 0, &[]);
    run.step(answered(not()), 0, &[]);
    run.step(answered(Answer::Lost(Problem::Offline)), 0, &[]);
    // It does not show yet, and the person stops just then.
    run.step(Input::Go, 0, &[]);
    run.step(Input::Stop, 0, &[]);
    run.step(answered(not()), 0, &[]);
    assert_eq!(run.state, RunState::Stopped);
    let again = run.step(Input::Go, 60, &[]);
    assert!(
        matches!(again.call, Some(Call::Send { .. })),
        "not looked up anew"
    );
}
