//! How a run proceeds: one call in the air at a time, the journal before and after each.
//!
//! - What is done is never sent again.
//! - What was sent without a clear answer is looked up before anything else happens to it.
//! - A server that asks for patience gets it; one that is down does not use up the list.
//!
//! Each step hands out the items that changed, to be written down, and perhaps the next call,
//! which must not be made before they are on disk.

mod answers;

use serde::{Deserialize, Serialize};

use super::{Item, ItemState, Run, RunState};
use crate::domain::account::{Act, Order, Outcome, Standing};
use crate::domain::problem::Problem;
use crate::domain::source::Network;

/// Orders that Bluesky takes at once; its limit is 200 (`com.atproto.repo.applyWrites`).
pub const BATCH: usize = 25;
/// Follows that Mastodon allows an account in 24 hours, hashtags among them
/// (`app/lib/rate_limiter.rb`, `rate_limit` of `Follow` and `TagFollow`).
pub const FOLLOWS_A_DAY: usize = 400;
const DAY_SECS: i64 = 86_400;

/// A call to the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Call {
    /// Find out the id behind an address.
    Find {
        /// The item.
        item: u32,
        /// Its address.
        address: String,
    },
    /// Carry out orders.
    Send {
        /// The items.
        items: Vec<u32>,
        /// Their orders.
        orders: Vec<Order>,
    },
    /// Look up how things stand.
    Look {
        /// The items.
        items: Vec<u32>,
        /// Their orders.
        orders: Vec<Order>,
    },
}

/// What a call brought; an error as a whole means that it is not certain what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Of [`Call::Find`].
    Found(Result<String, Problem>),
    /// Of [`Call::Send`], one for each order.
    Sent(Result<Vec<Result<Outcome, Problem>>, Problem>),
    /// Of [`Call::Look`], one for each order.
    Stood(Result<Vec<Standing>, Problem>),
    /// The journal could not be written, or the keys are not to be had: no call was made.
    NotCalled(Problem),
    /// The call was cut off; what it did is not known.
    Lost(Problem),
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Begin, or go on.
    Go,
    /// The call in the air was answered.
    Answered(Answer),
    /// The time it waited for has come.
    Woke,
    /// The person wants it to stop.
    Stop,
    /// The person wants what failed to be tried again.
    RetryFailed,
    /// Another list takes this one's place: nothing new is sent, and what may have been done is
    /// looked up, so that it ends.
    GiveUp,
}

/// What to do next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// Items to be written down first.
    pub changed: Vec<Item>,
    /// Then this call.
    pub call: Option<Call>,
    /// Wake the run at this time, seconds since 1970.
    pub wake_at: Option<i64>,
}

impl Run {
    /// Takes a step. `followed` are the times at which this app followed somebody on the account
    /// in earlier runs; `now` in seconds since 1970.
    pub fn step(&mut self, input: Input, now: i64, followed: &[i64]) -> Output {
        if matches!(input, Input::Go | Input::Woke) && self.flight.is_some() {
            return Output::default();
        }
        let early =
            !matches!(self.state, RunState::Held { until: Some(until), .. } if until <= now);
        if input == Input::Woke && early {
            return Output::default();
        }
        let before = self.items.clone();
        self.take(input, now);
        let call = if self.flight.is_some() {
            None
        } else {
            self.proceed(now, followed)
        };
        self.output(&before, call)
    }

    /// What changed since, and what comes next.
    fn output(&self, before: &[Item], call: Option<Call>) -> Output {
        let wake_at = match self.state {
            RunState::Held { until, .. } => until,
            RunState::Running | RunState::Stopped | RunState::Finished => None,
        };
        let changed = self
            .items
            .iter()
            .zip(before)
            .filter(|(now, before)| now != before)
            .map(|(now, _)| now.clone())
            .collect();
        Output {
            changed,
            call,
            wake_at,
        }
    }

    /// Takes in what happened.
    fn take(&mut self, input: Input, now: i64) {
        match input {
            Input::Go | Input::Woke => {
                self.look_again();
                self.stopping = false;
                self.state = RunState::Running;
            }
            Input::Stop => {
                self.stopping = true;
            }
            Input::GiveUp => {
                self.given_up = true;
                for item in &mut self.items {
                    if item.state == ItemState::Waiting {
                        item.state = ItemState::Skipped;
                    }
                }
                self.stopping = false;
                self.state = RunState::Running;
            }
            Input::RetryFailed => {
                for item in &mut self.items {
                    if matches!(item.state, ItemState::Failed(_)) {
                        // What was sent may show only now: it is looked up, and still ours.
                        let sent = item.looked && item.tries > 0;
                        item.state = if sent {
                            ItemState::Sending
                        } else {
                            ItemState::Waiting
                        };
                        item.tries = 0;
                        item.why = None;
                        item.looked = sent;
                        if item.order.list().is_some() {
                            // Who is to be in it is found out anew.
                            item.order.id = None;
                        }
                    }
                }
                self.stopping = false;
                self.streak = 0;
                self.state = RunState::Running;
            }
            Input::Answered(answer) => {
                if let Some(call) = self.flight.take() {
                    self.answered(call, answer, now);
                }
            }
        }
    }

    /// Whom the person may have followed by hand during a pause is looked up once more: it would be
    /// taken for this app's doing. What was sent before is known to be this app's.
    fn look_again(&mut self) {
        for item in &mut self.items {
            let unsent = item.state == ItemState::Waiting && item.tries == 0;
            if unsent && item.order.list().is_none() {
                item.looked = false;
            }
        }
    }

    /// The same while another run has a call in the air: what can be done without one is done,
    /// and the rest waits for its turn.
    pub fn step_without_call(&mut self, input: Input, now: i64) -> Output {
        if self.flight.is_some() {
            return self.step(input, now, &[]);
        }
        if input == Input::Woke {
            // It is asked again once the other one has nothing more to do.
            return Output::default();
        }
        let before = self.items.clone();
        self.take(input, now);
        if self.items.iter().all(|item| item.state.is_final()) {
            self.state = RunState::Finished;
        } else if self.stopping {
            self.stopping = false;
            self.state = RunState::Stopped;
        }
        self.output(&before, None)
    }

    /// Writing down a step without a call has failed: it is tried again, a little later each
    /// time. Gives that time, seconds since 1970.
    pub fn not_written(&mut self, problem: Problem, now: i64) -> Option<i64> {
        self.streak = self.streak.saturating_add(1);
        self.hold(problem, now);
        match self.state {
            RunState::Held { until, .. } => until,
            RunState::Running | RunState::Stopped | RunState::Finished => None,
        }
    }

    /// The next call, or the state that there is none in.
    fn proceed(&mut self, now: i64, followed: &[i64]) -> Option<Call> {
        self.prepare_lists();
        if self.items.iter().all(|item| item.state.is_final()) {
            self.state = RunState::Finished;
            return None;
        }
        if self.stopping {
            self.stopping = false;
            self.state = RunState::Stopped;
            return None;
        }
        if self.state != RunState::Running {
            return None;
        }
        let batch = match self.account.network {
            Network::Bluesky => BATCH,
            Network::Mastodon | Network::Web | Network::X => 1,
        };
        let unsure = self.alike(batch, |item| item.state == ItemState::Sending);
        if !unsure.is_empty() {
            return Some(self.fly(Call::Look {
                orders: self.orders(&unsure),
                items: unsure,
            }));
        }
        let next = self.alike(batch, |item| item.state == ItemState::Waiting);
        let unknown = next
            .iter()
            .filter_map(|number| self.item(*number))
            .find(|item| item.order.id.is_none());
        if let Some(item) = unknown {
            let call = Call::Find {
                item: item.number,
                address: item.order.address.clone(),
            };
            return Some(self.fly(call));
        }
        // A follow on Mastodon does not say whose it is: how things stand is written down first.
        // On Bluesky each follow is a record, and ours has its own key.
        let unseen = next.iter().any(|number| {
            self.item(*number)
                .is_some_and(|item| !item.looked && self.account.network == Network::Mastodon)
        });
        if unseen {
            return Some(self.fly(Call::Look {
                orders: self.orders(&next),
                items: next,
            }));
        }
        if let Some(until) = self.full_until(&next, now, followed) {
            let host = host_of(&self.account.id);
            self.state = RunState::Held {
                until: Some(until),
                why: Problem::FollowLimit {
                    host,
                    until: Some(until),
                },
            };
            return None;
        }
        for number in &next {
            if let Some(item) = self.item_mut(*number) {
                item.state = ItemState::Sending;
            }
        }
        Some(self.fly(Call::Send {
            orders: self.orders(&next),
            items: next,
        }))
    }

    fn fly(&mut self, call: Call) -> Call {
        self.flight = Some(call.clone());
        call
    }

    /// When there is room for another follow, if there is none now.
    fn full_until(&self, next: &[u32], now: i64, followed: &[i64]) -> Option<i64> {
        let follows = |number: &u32| {
            self.item(*number)
                .is_some_and(|item| item.order.act == Act::Follow && item.order.list().is_none())
        };
        if self.account.network != Network::Mastodon || !next.iter().any(follows) {
            return None;
        }
        let own = self
            .items
            .iter()
            .filter(|item| item.order.act == Act::Follow && item.order.list().is_none())
            .filter(|item| matches!(item.state, ItemState::Done | ItemState::Requested))
            .filter_map(|item| item.at);
        let mut recent: Vec<i64> = followed
            .iter()
            .copied()
            .chain(own)
            .filter(|at| now - DAY_SECS < *at)
            .collect();
        recent.sort_unstable();
        // The one that has to grow a day old first.
        let first = recent.len().checked_sub(FOLLOWS_A_DAY)?;
        recent.get(first).map(|at| at + DAY_SECS)
    }

    pub(super) fn item(&self, number: u32) -> Option<&Item> {
        self.items.get(usize::try_from(number).ok()?)
    }

    pub(super) fn item_mut(&mut self, number: u32) -> Option<&mut Item> {
        self.items.get_mut(usize::try_from(number).ok()?)
    }

    /// The first items of a sort, no more than go together: a list goes alone.
    fn alike(&self, most: usize, wanted: impl Fn(&Item) -> bool) -> Vec<u32> {
        let mut first = self.items.iter().filter(|item| wanted(item)).peekable();
        let alone = first.peek().is_some_and(|item| item.order.list().is_some());
        first
            .take(if alone { 1 } else { most })
            .take_while(|item| alone || item.order.list().is_none())
            .map(|item| item.number)
            .collect()
    }

    fn orders(&self, numbers: &[u32]) -> Vec<Order> {
        numbers
            .iter()
            .filter_map(|number| Some(self.item(*number)?.order.clone()))
            .collect()
    }
}

fn host_of(id: &str) -> String {
    id.rsplit('@').next().unwrap_or(id).to_owned()
}
