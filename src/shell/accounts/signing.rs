//! The end of a sign-in: once the server gives out keys it is seen through, whatever the person
//! does meanwhile. Who gave up gets the account late, and signs it out.

use std::sync::Arc;

use tokio::sync::oneshot;

use super::super::Parts;
use super::{Accounts, label};
use crate::domain::account::Account;
use crate::domain::effect::RequestId;
use crate::domain::event::{AccountWorld, Event, World};
use crate::domain::model::Addresses;
use crate::domain::problem::Problem;
use crate::domain::sign_in::SignedIn;
use crate::net::{Keep, Session};

/// Comes true when the person gives up a sign-in that can no longer be stopped.
pub(super) struct GivenUp(oneshot::Receiver<()>);

impl GivenUp {
    async fn wait(self) {
        if self.0.await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

impl Accounts {
    /// Whether this sign-in can no longer be stopped; then it is told that nobody wants it.
    pub(in crate::shell) fn give_up(&self, id: RequestId) -> bool {
        let ending = self.shared().ending.remove(&id);
        // One that is over has nobody to tell.
        ending.is_some_and(|ending| ending.send(()).is_ok())
    }
}

impl Parts {
    /// From here on the sign-in is not stopped any more.
    pub(super) async fn see_through(&self, id: RequestId) -> GivenUp {
        let (ending, given_up) = oneshot::channel();
        {
            let mut shared = self.accounts.shared();
            shared.ending.retain(|_, ending| !ending.is_closed());
            shared.ending.insert(id, ending);
        }
        // Where it was stopped a moment before, it ends here.
        tokio::task::yield_now().await;
        GivenUp(given_up)
    }

    /// Takes over the keys of an account: in memory at once, and into the keyring.
    pub(super) async fn take_in(
        &self,
        session: Session,
        given_up: GivenUp,
        addresses: Arc<Addresses>,
    ) -> Result<SignedIn, Problem> {
        let account = session.account().clone();
        let secret = match session.to_secret() {
            Ok(secret) => secret,
            Err(problem) => {
                self.drop_keys(session, addresses).await;
                return Err(problem);
            }
        };
        // Held from the first moment, so that nothing is lost while the keyring asks for its
        // password; let go of once it is there.
        self.accounts.vault.hold(&account.key, secret.clone());
        let former = self.acting(&account.key);
        self.open_session(session, addresses)?;
        if let Some(former) = former {
            // They may still be good, and nobody could take them back any more.
            if let Err(problem) = former.sign_out().await {
                log::info!("former keys were not revoked: {problem:?}");
            }
        }
        let label = label(&account);
        let kept = tokio::select! {
            biased;
            () = given_up.wait() => Err(Problem::Stopped),
            kept = self.accounts.vault.put(&account.key, &label, secret) => kept,
        };
        Ok(SignedIn { account, kept })
    }

    /// Has the server revoke keys that cannot be kept: nobody will use them.
    async fn drop_keys(&self, session: Session, addresses: Arc<Addresses>) {
        let keep: Keep = Arc::new(|_| Box::pin(std::future::ready(())));
        let revoked = match self.net.signed(session, addresses, keep) {
            Ok(signed) => signed.sign_out().await,
            Err(problem) => Err(problem),
        };
        if let Err(problem) = revoked {
            log::warn!("keys were not revoked: {problem:?}");
        }
    }

    /// Where refreshed keys of an account go: to where its keys are. If the keyring does not
    /// take them any more they are held in memory, and the person is told.
    pub(super) fn keeper(&self, account: Account) -> Keep {
        let vault = self.accounts.vault.clone();
        // Not all the parts: they own the accounts, which own this.
        let (outbox, waker) = (self.outbox.clone(), Arc::clone(&self.waker));
        Arc::new(move |secret| {
            let (vault, account) = (vault.clone(), account.clone());
            let (outbox, waker) = (outbox.clone(), Arc::clone(&waker));
            Box::pin(async move {
                let key = account.key.clone();
                if vault.is_held(&key) {
                    vault.hold(&key, secret);
                } else if let Err(problem) = vault.put(&key, &label(&account), secret.clone()).await
                {
                    log::warn!("refreshed keys are only held in memory: {problem:?}");
                    vault.hold(&key, secret);
                    let world = AccountWorld::OnlyHeld {
                        account: key,
                        problem,
                    };
                    if outbox.send(Event::World(World::Account(world))).is_ok() {
                        waker();
                    }
                }
            })
        })
    }
}
