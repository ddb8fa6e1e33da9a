//! Signing in and out.

use std::sync::Arc;

use crate::domain::account::{AccountKey, Kept};
use crate::domain::effect::{Effect, RequestId};
use crate::domain::model::{Model, Notice};
use crate::domain::problem::Problem;
use crate::domain::secret::Secret;
use crate::domain::sign_in::{Ask, Mine, Page, SignIn, SignedIn};

/// Longest text that is taken for a server, a handle, a password or a code.
const MAX_TYPED_CHARS: usize = 2_000;

/// Begins to sign in; what was begun before is dropped.
pub(super) fn begin(model: &mut Model, ask: Ask, password: Option<Secret>) -> Vec<Effect> {
    let mut effects = cancel(model);
    let typed = ask.typed().trim();
    if typed.is_empty() || typed.len() > MAX_TYPED_CHARS {
        let typed: String = typed.chars().take(60).collect();
        let problem = match &ask {
            Ask::Mastodon { .. } => Problem::BadServer { typed },
            Ask::Bluesky { .. } | Ask::AppPassword { .. } => Problem::BadHandle { typed },
        };
        model.sign_in = SignIn::Failed { ask, problem };
        return effects;
    }
    let id = model.next_request();
    model.sign_in = SignIn::Asking {
        id,
        ask: ask.clone(),
    };
    effects.push(Effect::SignIn {
        id,
        ask,
        password,
        addresses: Arc::clone(&model.settings.addresses),
    });
    effects
}

/// Stops what is under way, and puts what failed away.
pub(super) fn cancel(model: &mut Model) -> Vec<Effect> {
    match &model.sign_in {
        SignIn::Asking { id, .. } | SignIn::Browser { id, .. } => {
            let id = *id;
            model.sign_in = SignIn::Out;
            vec![Effect::Cancel(id)]
        }
        SignIn::Failed { .. } => {
            model.sign_in = SignIn::Out;
            Vec::new()
        }
        // The person is signed in: there is something to decide.
        SignIn::Out | SignIn::NotKept { .. } => Vec::new(),
    }
}

/// The page is there: the browser opens it.
pub(super) fn page(model: &mut Model, id: RequestId, page: Page) -> Vec<Effect> {
    let SignIn::Asking { id: expected, ask } = &model.sign_in else {
        return Vec::new();
    };
    if *expected != id {
        return Vec::new();
    }
    let opened = !page.broad;
    let link = page.link.clone();
    model.sign_in = SignIn::Browser {
        id,
        ask: ask.clone(),
        page,
        opened,
        trying: false,
    };
    if opened {
        vec![Effect::OpenLink(link)]
    } else {
        Vec::new()
    }
}

/// Opens the page: once more, or the first time where the person was asked before.
pub(super) fn open_page(model: &mut Model) -> Vec<Effect> {
    match &mut model.sign_in {
        SignIn::Browser { page, opened, .. } => {
            *opened = true;
            vec![Effect::OpenLink(page.link.clone())]
        }
        SignIn::Out | SignIn::Asking { .. } | SignIn::Failed { .. } | SignIn::NotKept { .. } => {
            Vec::new()
        }
    }
}

/// Hands on a code that the person brought from the page.
pub(super) fn code(model: &mut Model, code: Secret) -> Vec<Effect> {
    let SignIn::Browser { id, trying, .. } = &mut model.sign_in else {
        return Vec::new();
    };
    if *trying || code.expose().trim().is_empty() || code.expose().len() > MAX_TYPED_CHARS {
        return Vec::new();
    }
    *trying = true;
    vec![Effect::GiveCode { id: *id, code }]
}

/// It worked, or not.
pub(super) fn signed_in(
    model: &mut Model,
    id: RequestId,
    result: Result<SignedIn, Problem>,
) -> Vec<Effect> {
    let ask = match &model.sign_in {
        SignIn::Asking { id: expected, ask }
        | SignIn::Browser {
            id: expected, ask, ..
        } if *expected == id => ask.clone(),
        SignIn::Out
        | SignIn::Asking { .. }
        | SignIn::Browser { .. }
        | SignIn::Failed { .. }
        | SignIn::NotKept { .. } => {
            // It was given up just as it succeeded: the keys must not stay behind.
            return result.map_or_else(|_problem| Vec::new(), |late| forget_late(model, &late));
        }
    };
    let signed = match result {
        Ok(signed) => signed,
        Err(Problem::Stopped) => {
            model.sign_in = SignIn::Out;
            return Vec::new();
        }
        Err(problem) => {
            model.sign_in = SignIn::Failed { ask, problem };
            return Vec::new();
        }
    };
    let key = signed.account.key.clone();
    let kept = if signed.kept.is_ok() {
        Kept::Keyring
    } else {
        Kept::Session
    };
    let mine = Mine {
        account: signed.account,
        kept,
    };
    match model
        .accounts
        .iter_mut()
        .find(|known| known.account.key == key)
    {
        // Signed in again, because the former sign-in had ended.
        Some(known) => *known = mine,
        None => model.accounts.push(mine),
    }
    model.sign_in = match signed.kept {
        Ok(()) => SignIn::Out,
        Err(problem) => SignIn::NotKept {
            key: key.clone(),
            problem,
            again: None,
        },
    };
    let mut effects = super::following::signed_in(model, &key);
    effects.push(Effect::Save(Box::new(model.saved())));
    effects
}

fn forget_late(model: &mut Model, late: &SignedIn) -> Vec<Effect> {
    let key = &late.account.key;
    let known = model
        .accounts
        .iter_mut()
        .find(|mine| mine.account.key == *key);
    if let Some(mine) = known {
        // The app acts with these keys now, wherever they are.
        mine.kept = if late.kept.is_ok() {
            Kept::Keyring
        } else {
            Kept::Session
        };
        return vec![Effect::Save(Box::new(model.saved()))];
    }
    let id = model.next_request();
    vec![Effect::SignOut {
        id,
        account: key.clone(),
        addresses: Arc::clone(&model.settings.addresses),
    }]
}

/// Asks the keyring once more.
pub(super) fn keep_again(model: &mut Model) -> Vec<Effect> {
    let id = model.next_request();
    let SignIn::NotKept { key, again, .. } = &mut model.sign_in else {
        return Vec::new();
    };
    if again.is_some() {
        return Vec::new();
    }
    *again = Some(id);
    vec![Effect::KeepSession {
        id,
        account: key.clone(),
    }]
}

/// Refreshed keys are in memory only; the person decides, unless something else is asked already.
pub(super) fn only_held(model: &mut Model, key: AccountKey, problem: Problem) -> Vec<Effect> {
    let mut accounts = model.accounts.iter_mut();
    let Some(mine) = accounts.find(|mine| mine.account.key == key) else {
        return Vec::new();
    };
    mine.kept = Kept::Session;
    if model.sign_in == SignIn::Out {
        model.sign_in = SignIn::NotKept {
            key,
            problem,
            again: None,
        };
    }
    vec![Effect::Save(Box::new(model.saved()))]
}

/// The person stays signed in until the app closes. A keyring that is being asked is not waited
/// for any more; what it takes late is taken out of it again.
pub(super) fn keep_for_now(model: &mut Model) -> Vec<Effect> {
    let SignIn::NotKept { again, .. } = model.sign_in else {
        return Vec::new();
    };
    model.sign_in = SignIn::Out;
    again.map(Effect::Cancel).into_iter().collect()
}

/// The keyring answered.
pub(super) fn kept(
    model: &mut Model,
    id: RequestId,
    account: &AccountKey,
    result: &Result<(), Problem>,
) -> Vec<Effect> {
    let awaited = match &mut model.sign_in {
        SignIn::NotKept { problem, again, .. } if *again == Some(id) => {
            *again = None;
            if let Err(new) = result {
                *problem = new.clone();
            }
            true
        }
        SignIn::Out
        | SignIn::Asking { .. }
        | SignIn::Browser { .. }
        | SignIn::Failed { .. }
        | SignIn::NotKept { .. } => false,
    };
    if result.is_err() {
        return Vec::new();
    }
    if awaited {
        model.sign_in = SignIn::Out;
    }
    // The keys are there, even where the person decided otherwise in that very moment: what is
    // said of them has to be true.
    for mine in &mut model.accounts {
        if mine.account.key == *account {
            mine.kept = Kept::Keyring;
        }
    }
    vec![Effect::Save(Box::new(model.saved()))]
}

/// Revokes the keys and forgets them. What was followed stays followed.
pub(super) fn sign_out(model: &mut Model, key: &AccountKey) -> Vec<Effect> {
    let before = model.accounts.len();
    model.accounts.retain(|mine| mine.account.key != *key);
    if model.accounts.len() == before {
        return Vec::new();
    }
    if matches!(&model.sign_in, SignIn::NotKept { key: asked, .. } if asked == key) {
        model.sign_in = SignIn::Out;
    }
    let mut effects = super::following::signed_out(model, key);
    let id = model.next_request();
    effects.push(Effect::SignOut {
        id,
        account: key.clone(),
        addresses: Arc::clone(&model.settings.addresses),
    });
    effects
}

/// The keys are gone; a server that could not be told to revoke them is worth a word.
pub(super) fn signed_out(model: &mut Model, result: Result<(), Problem>) {
    if let Err(problem) = result {
        model.notice_once(Notice::NotRevoked(problem));
    }
}
