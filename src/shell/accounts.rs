//! Effects about accounts: signing in and out, and the calls of runs.

mod signing;

use std::collections::BTreeMap;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use super::perform::Work;
use super::vault::Vault;
use super::{Parts, now};
use crate::domain::account::{Account, AccountKey, Follows};
use crate::domain::effect::{Effect, RequestId};
use crate::domain::event::{AccountWorld, World};
use crate::domain::model::Addresses;
use crate::domain::problem::Problem;
use crate::domain::run::machine::{Answer, Call};
use crate::domain::secret::Secret;
use crate::domain::sign_in::{Ask, Page, SignedIn};
use crate::net::{Server, Session, Signed};
use crate::text;
use signing::GivenUp;

/// A computer that sleeps, or whose clock is set, is noticed after so many seconds.
const LONGEST_NAP_SECS: u64 = 30;

/// What is known about accounts while the app runs.
#[derive(Clone)]
pub(super) struct Accounts {
    pub(super) vault: Vault,
    shared: Arc<Mutex<Shared>>,
}

#[derive(Default)]
struct Shared {
    /// Accounts whose keys have been fetched.
    open: BTreeMap<AccountKey, Signed>,
    /// Sign-ins that wait for a code.
    waiting: BTreeMap<RequestId, oneshot::Sender<Secret>>,
    /// Sign-ins that can no longer be stopped, only given up.
    ending: BTreeMap<RequestId, oneshot::Sender<()>>,
}

impl Accounts {
    pub(super) fn new(vault: Vault) -> Self {
        Self {
            vault,
            shared: Arc::default(),
        }
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands a code to the sign-in that waits for it.
    pub(super) fn give_code(&self, id: RequestId, code: Secret) {
        if let Some(waiting) = self.shared().waiting.remove(&id)
            && waiting.send(code).is_err()
        {
            log::debug!("nobody waits for the code any more");
        }
    }

    /// Forgets everything that is in memory.
    pub(super) fn forget_open(&self) {
        *self.shared() = Shared::default();
    }
}

impl Parts {
    /// Begins an effect about accounts.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "`begin` names every effect and sends these here"
    )]
    pub(super) fn begin_account(&self, effect: Effect) -> Work {
        let parts = self.clone();
        match effect {
            Effect::SignIn {
                id,
                ask,
                password,
                addresses,
            } => Box::pin(async move {
                let result = parts.sign_in(id, ask, password, addresses).await;
                World::Account(AccountWorld::SignedIn { id, result })
            }),
            Effect::KeepSession { id, account } => Box::pin(async move {
                let result = parts.keep_session(&account).await;
                World::Account(AccountWorld::SessionKept {
                    id,
                    account,
                    result,
                })
            }),
            Effect::SignOut {
                id,
                account,
                addresses,
            } => Box::pin(async move {
                let result = parts.sign_out(&account, addresses).await;
                World::Account(AccountWorld::SignedOut { id, result })
            }),
            Effect::ReadFollows {
                id,
                account,
                addresses,
            } => Box::pin(async move {
                let result = parts.read_follows(&account, addresses).await;
                World::Account(AccountWorld::FollowsRead { id, result })
            }),
            Effect::BeginRun { id, run } => {
                let answer = self.store.begin_run(run);
                Box::pin(async move {
                    let result = answer.await;
                    World::Account(AccountWorld::RunBegun { id, result })
                })
            }
            Effect::RunStep {
                id,
                account,
                run,
                state,
                changed,
                call,
                addresses,
            } => {
                // In the queue before this returns: closing the app writes it in any case.
                let written = self.store.note_run(run, state, changed);
                Box::pin(async move {
                    let written = written.await;
                    let answer = match (call, &written) {
                        (None, _) => None,
                        (Some(_), Err(problem)) => Some(Answer::NotCalled(problem.clone())),
                        (Some(call), Ok(())) => {
                            Some(parts.run_call(account, call, addresses).await)
                        }
                    };
                    World::Account(AccountWorld::RunAnswered {
                        id,
                        run,
                        written,
                        answer,
                    })
                })
            }
            Effect::WakeAt { run, at } => Box::pin(async move {
                // In pieces: a computer that sleeps meanwhile does not count.
                while let Some(nap) = nap(now(), at) {
                    tokio::time::sleep(nap).await;
                }
                World::Account(AccountWorld::RunWoke(run))
            }),
            _ => Box::pin(ready(World::LinkOpened(Err(Problem::Crashed)))),
        }
    }

    /// Signs in, and has the keyring keep the keys.
    pub(super) async fn sign_in(
        &self,
        id: RequestId,
        ask: Ask,
        password: Option<Secret>,
        addresses: Arc<Addresses>,
    ) -> Result<SignedIn, Problem> {
        let (session, given_up) = match ask {
            Ask::Mastodon { server, lists } => {
                self.in_browser(id, Server::Mastodon(server), lists, &addresses)
                    .await?
            }
            Ask::Bluesky { handle, lists } => {
                self.in_browser(id, Server::Bluesky(handle), lists, &addresses)
                    .await?
            }
            Ask::AppPassword { handle } => {
                let password = password.ok_or(Problem::NotAnAppPassword)?;
                let given_up = self.see_through(id).await;
                let session = self
                    .net
                    .sign_in_with_app_password(&handle, &password, &addresses)
                    .await?;
                (session, given_up)
            }
        };
        self.take_in(session, given_up, addresses).await
    }

    async fn in_browser(
        &self,
        id: RequestId,
        server: Server,
        lists: bool,
        addresses: &Addresses,
    ) -> Result<(Session, GivenUp), Problem> {
        let begun = self.net.begin_sign_in(&server, lists, addresses).await?;
        let (code, pasted) = oneshot::channel();
        {
            let mut shared = self.accounts.shared();
            // Sign-ins that were given up.
            shared.waiting.retain(|_, code| !code.is_closed());
            shared.waiting.insert(id, code);
        }
        self.send(World::Account(AccountWorld::SignInPage {
            id,
            page: Page {
                link: begun.link().clone(),
                host: begun.host().to_owned(),
                takes_code: begun.takes_code(),
                broad: begun.is_broad(),
            },
        }));
        let pasted = async move {
            match pasted.await {
                Ok(code) => code,
                // Nobody will bring one.
                Err(_gone) => std::future::pending().await,
            }
        };
        let answered = begun.answer(pasted).await;
        self.accounts.shared().waiting.remove(&id);
        let answered = answered?;
        let given_up = self.see_through(id).await;
        let session = answered.exchange(&self.net, addresses).await?;
        Ok((session, given_up))
    }

    /// Makes an account ready to act for. Refreshed keys go to where the keys are.
    fn open_session(&self, session: Session, addresses: Arc<Addresses>) -> Result<Signed, Problem> {
        let account = session.account().clone();
        let key = account.key.clone();
        let keep = self.keeper(account);
        let signed = self.net.signed(session, addresses, keep)?;
        self.accounts.shared().open.insert(key, signed.clone());
        Ok(signed)
    }

    /// An account that is being acted for at this moment.
    fn acting(&self, key: &AccountKey) -> Option<Signed> {
        self.accounts.shared().open.get(key).cloned()
    }

    /// An account to act for; its keys are fetched when they are first needed.
    async fn signed(&self, key: &AccountKey, addresses: Arc<Addresses>) -> Result<Signed, Problem> {
        if let Some(signed) = self.acting(key) {
            return Ok(signed);
        }
        let secret = self.accounts.vault.get(key).await?;
        let session = Session::from_secret(&secret)?;
        if session.key() != key {
            return Err(Problem::KeyringEmptied);
        }
        self.open_session(session, addresses)
    }

    /// Asks the keyring again to keep keys that are held in memory.
    pub(super) async fn keep_session(&self, key: &AccountKey) -> Result<(), Problem> {
        let vault = &self.accounts.vault;
        if !vault.is_held(key) {
            return Ok(());
        }
        let secret = vault.get(key).await?;
        let account = Session::from_secret(&secret)?.account().clone();
        vault.put(key, &label(&account), secret).await
    }

    /// Revokes and forgets an account's keys. They go from here in any case.
    pub(super) async fn sign_out(
        &self,
        key: &AccountKey,
        addresses: Arc<Addresses>,
    ) -> Result<(), Problem> {
        let revoked = match self.signed(key, addresses).await {
            Ok(signed) => signed.sign_out().await,
            // Nothing to revoke.
            Err(Problem::KeyringEmptied) => Ok(()),
            Err(problem) => Err(problem),
        };
        self.accounts.shared().open.remove(key);
        self.accounts.vault.delete(key).await?;
        revoked
    }

    pub(super) async fn read_follows(
        &self,
        key: &AccountKey,
        addresses: Arc<Addresses>,
    ) -> Result<Follows, Problem> {
        self.signed(key, addresses).await?.follows().await
    }

    /// A call of a run that the journal knows of.
    async fn run_call(&self, account: AccountKey, call: Call, addresses: Arc<Addresses>) -> Answer {
        let signed = match self.signed(&account, addresses).await {
            Ok(signed) => signed,
            Err(problem) => return Answer::NotCalled(problem),
        };
        match call {
            Call::Find { address, .. } => Answer::Found(signed.find(&address).await),
            Call::Send { orders, .. } => Answer::Sent(signed.send(&orders).await),
            Call::Look { orders, .. } => Answer::Stood(signed.standing(&orders).await),
        }
    }

    /// Signs out everywhere and empties the keyring of what is ours.
    pub(super) async fn forget_accounts(&self, addresses: &Arc<Addresses>) -> Result<(), Problem> {
        let vault = &self.accounts.vault;
        let mut keys: Vec<AccountKey> = self.accounts.shared().open.keys().cloned().collect();
        // Without a keyring there is nothing in it.
        for key in vault.list().await.unwrap_or_default() {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        let mut result = Ok(());
        for key in keys {
            if let Err(problem) = self.sign_out(&key, Arc::clone(addresses)).await {
                result = Err(problem);
            }
        }
        self.accounts.forget_open();
        match vault.delete_all().await {
            Ok(()) | Err(Problem::KeyringMissing) => result,
            Err(problem) => Err(problem),
        }
    }
}

/// How long to sleep before looking at the clock again; `None` once the time has come.
fn nap(now: i64, at: i64) -> Option<Duration> {
    let left = u64::try_from(at.saturating_sub(now)).ok()?;
    (left > 0).then(|| Duration::from_secs(left.min(LONGEST_NAP_SECS)))
}

/// What the desktop's password manager shows.
fn label(account: &Account) -> String {
    text::sign_in::label(&account.handle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_computer_that_sleeps_wakes_a_run_late_by_seconds_only() {
        const AT: i64 = 1_000_000;
        let secs = |nap: Option<Duration>| nap.map(|nap| nap.as_secs());
        // However far off it is, the clock is looked at again soon.
        assert_eq!(secs(nap(0, AT)), Some(30));
        assert_eq!(secs(nap(AT - 7, AT)), Some(7));
        // It woke up long after the time, or the clock was put forward.
        for now in [AT, AT + 1, AT + 86_400, i64::MAX] {
            assert_eq!(nap(now, AT), None, "{now}");
        }
        // Put back.
        assert_eq!(secs(nap(i64::MIN, AT)), Some(30));
    }
}
