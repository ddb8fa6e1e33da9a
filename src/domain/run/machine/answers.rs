//! What a run makes of the network's answers.

use super::super::{ItemState, Run, RunState};
use super::{Answer, Call, DAY_SECS};
use crate::domain::account::{Act, Outcome, Standing};
use crate::domain::problem::Problem;

/// Tries of one item without a clear answer.
const TRIES: u8 = 3;
/// A server is left alone at most so long when it names no time, in seconds.
const LONGEST_PAUSE_SECS: i64 = 900;
/// The same when it asks for patience, at first.
const PATIENCE_SECS: i64 = 60;

impl Run {
    pub(super) fn answered(&mut self, call: Call, answer: Answer, now: i64) {
        match (call, answer) {
            (Call::Find { item, .. }, Answer::Found(result)) => self.found(item, result, now),
            (Call::Send { items, .. }, Answer::Sent(result)) => self.sent(&items, result, now),
            (Call::Look { items, .. }, Answer::Stood(result)) => self.stood(&items, result, now),
            (Call::Find { .. } | Call::Look { .. }, Answer::NotCalled(problem)) => {
                self.streak = self.streak.saturating_add(1);
                self.hold(problem, now);
            }
            (Call::Send { items, .. }, Answer::NotCalled(problem)) => {
                self.wait_again(&items);
                self.streak = self.streak.saturating_add(1);
                self.hold(problem, now);
            }
            // What was sent is looked up; so it is after an answer that belongs to another call.
            (_, Answer::Lost(problem)) => self.hold(problem, now),
            (_, Answer::Found(_) | Answer::Sent(_) | Answer::Stood(_)) => {
                self.hold(Problem::Crashed, now);
            }
        }
    }

    fn found(&mut self, number: u32, result: Result<String, Problem>, now: i64) {
        match result {
            Ok(id) => {
                self.streak = 0;
                // Two addresses of one account are followed once.
                let twin = self.items.iter().any(|other| {
                    other.number != number
                        && other.order.act == Act::Follow
                        && other.order.id.as_ref() == Some(&id)
                });
                if let Some(item) = self.item_mut(number) {
                    item.order.id = Some(id);
                    if twin && item.order.act == Act::Follow {
                        item.state = ItemState::Already;
                    }
                }
            }
            Err(problem) if is_everybodys(&problem) => {
                self.streak = self.streak.saturating_add(1);
                self.hold(problem, now);
            }
            Err(problem) if problem.may_pass() || is_odd(&problem) => {
                self.unclear(&[number], problem, now);
            }
            Err(problem) => {
                self.streak = 0;
                self.fail(number, problem);
            }
        }
    }

    fn sent(
        &mut self,
        items: &[u32],
        result: Result<Vec<Result<Outcome, Problem>>, Problem>,
        now: i64,
    ) {
        let outcomes = match result {
            Ok(outcomes) => outcomes,
            // Refused before anything was done.
            Err(problem) if is_everybodys(&problem) && problem != Problem::Offline => {
                self.wait_again(items);
                self.hold(problem, now);
                return;
            }
            Err(problem) => {
                // They stay `Sending`: looked up first.
                self.unclear(items, problem, now);
                return;
            }
        };
        self.streak = 0;
        for (number, outcome) in items.iter().zip(outcomes) {
            match outcome {
                Ok(outcome) => self.settle(*number, outcome, now),
                Err(problem) if is_everybodys(&problem) => {
                    self.wait_again(&[*number]);
                    self.hold(problem, now);
                }
                Err(problem) if problem.may_pass() => {
                    self.wait_again(&[*number]);
                    self.count(*number, &problem);
                    self.tried(*number);
                }
                Err(problem) => self.fail(*number, problem),
            }
        }
        // Fewer answers than orders: the rest stays `Sending` and is looked up.
    }

    fn stood(&mut self, items: &[u32], result: Result<Vec<Standing>, Problem>, now: i64) {
        let standings = match result {
            Ok(standings) => standings,
            // About the one that was asked for, and nothing that passes: snac, say, knows nothing
            // of hashtags.
            Err(problem)
                if items.len() == 1
                    && !self.is_sending(items)
                    && !is_everybodys(&problem)
                    && !problem.may_pass()
                    && !is_odd(&problem) =>
            {
                self.streak = 0;
                for number in items {
                    self.fail(*number, problem.clone());
                }
                return;
            }
            Err(problem) => {
                // Nothing is decided without knowing: no try is counted.
                self.streak = self.streak.saturating_add(1).max(TRIES);
                self.hold(problem, now);
                return;
            }
        };
        self.streak = 0;
        for (number, standing) in items.iter().zip(standings) {
            let Some((act, sent)) = self
                .item(*number)
                .map(|item| (item.order.act, item.state == ItemState::Sending))
            else {
                continue;
            };
            if !sent {
                self.seen(*number, act, standing, now);
                continue;
            }
            match (act, standing) {
                (Act::Follow, Standing::Following) => self.settle(*number, Outcome::Done, now),
                (Act::Follow, Standing::ByHand) => self.settle(*number, Outcome::Already, now),
                (Act::Follow, Standing::Requested) => {
                    self.settle(*number, Outcome::Requested, now);
                }
                (Act::Unfollow, Standing::Not | Standing::ByHand) => {
                    self.settle(*number, Outcome::Done, now);
                }
                (Act::Follow, Standing::Not)
                | (Act::Unfollow, Standing::Following | Standing::Requested) => {
                    self.wait_again(&[*number]);
                    if let Some(item) = self.item_mut(*number) {
                        // It was sent, whatever came of it: it may still take effect.
                        item.tries = item.tries.max(1);
                    }
                    self.tried(*number);
                }
            }
        }
    }

    /// How things stand before the first try.
    fn seen(&mut self, number: u32, act: Act, standing: Standing, now: i64) {
        let there = standing != Standing::Not;
        if there == (act == Act::Follow) {
            self.settle(number, Outcome::Already, now);
        } else if let Some(item) = self.item_mut(number) {
            item.looked = true;
            if item.order.list().is_some() && act == Act::Follow {
                // From here on a list of this name is ours.
                item.order.record.get_or_insert_with(|| "own".to_owned());
            }
        }
    }

    fn settle(&mut self, number: u32, outcome: Outcome, now: i64) {
        if let Some(item) = self.item_mut(number) {
            item.state = match outcome {
                Outcome::Done => ItemState::Done,
                Outcome::Already => ItemState::Already,
                Outcome::Requested => ItemState::Requested,
            };
            item.at = Some(now);
        }
    }

    fn fail(&mut self, number: u32, problem: Problem) {
        if let Some(item) = self.item_mut(number) {
            item.state = ItemState::Failed(problem);
        }
    }

    /// One more try that brought nothing.
    fn count(&mut self, number: u32, problem: &Problem) {
        if let Some(item) = self.item_mut(number) {
            item.tries = item.tries.saturating_add(1);
            item.why = Some(problem.clone());
        }
    }

    /// After a few tries the item counts as failed. One that is still `Sending` does not: it has
    /// to be looked up first.
    fn tried(&mut self, number: u32) {
        if let Some(item) = self.item_mut(number)
            && item.state == ItemState::Waiting
            && item.tries >= TRIES
        {
            item.state = ItemState::Failed(item.why.clone().unwrap_or(Problem::Crashed));
        }
    }

    /// No clear answer. While the server answers others, the items are to blame; when it has
    /// failed several times in a row, it is, and the items lose no tries.
    fn unclear(&mut self, items: &[u32], problem: Problem, now: i64) {
        self.streak = self.streak.saturating_add(1);
        if self.streak <= TRIES && problem != Problem::Offline {
            for number in items {
                self.count(*number, &problem);
                self.tried(*number);
            }
        }
        self.hold(problem, now);
    }

    fn wait_again(&mut self, items: &[u32]) {
        let state = if self.given_up {
            ItemState::Skipped
        } else {
            ItemState::Waiting
        };
        for number in items {
            if let Some(item) = self.item_mut(*number)
                && item.state == ItemState::Sending
            {
                item.state = state.clone();
            }
        }
    }

    /// Whether what became of one of them is not known: then it cannot simply count as failed.
    fn is_sending(&self, items: &[u32]) -> bool {
        items.iter().any(|number| {
            self.item(*number)
                .is_some_and(|item| item.state == ItemState::Sending)
        })
    }

    /// Waits: until the server says, or a while that grows, or for the person.
    pub(super) fn hold(&mut self, problem: Problem, now: i64) {
        let streak = self.streak;
        let growing = |first: i64| {
            let doubled = first.saturating_mul(1 << i64::from(streak.min(10)));
            Some(now + doubled.min(LONGEST_PAUSE_SECS))
        };
        let odd = is_odd(&problem);
        let until = if let Problem::RateLimited { until, .. } = &problem {
            let until = until.filter(|until| *until > now);
            let told = until.map(|until| until.min(now + 2 * DAY_SECS));
            self.streak = self.streak.saturating_add(1);
            told.or_else(|| growing(PATIENCE_SECS / 2))
        } else if let Problem::FollowLimit { until, .. } = &problem {
            let until = until.filter(|until| *until > now);
            Some(until.map_or(now + DAY_SECS, |until| until.min(now + 2 * DAY_SECS)))
        } else if odd || problem.may_pass() {
            growing(2)
        } else {
            None
        };
        self.state = RunState::Held {
            until,
            why: problem,
        };
    }
}

/// Answers that are none; a later one may be better.
const fn is_odd(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::NotUnderstood { .. } | Problem::TooLarge { .. }
    )
}

/// Problems of the account or the connection, which every other item would meet as well.
const fn is_everybodys(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::Offline
            | Problem::RateLimited { .. }
            | Problem::FollowLimit { .. }
            | Problem::SignInExpired { .. }
            | Problem::SignInNeeded { .. }
            | Problem::NotAllowed { .. }
            | Problem::ClockOff { .. }
            | Problem::KeyringLocked
            | Problem::KeyringMissing
            | Problem::KeyringWithoutCollection
            | Problem::KeyringRefused
            | Problem::KeyringEmptied
            | Problem::NotSaved
            | Problem::AlreadyRunning
    )
}
