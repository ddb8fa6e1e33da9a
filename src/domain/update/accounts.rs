//! Accounts: which part takes what.

use super::{following, proposing, running, signing};
use crate::domain::effect::Effect;
use crate::domain::event::{AccountUser, AccountWorld};
use crate::domain::following::Stage;
use crate::domain::model::Model;
use crate::domain::run::machine::Input;
use crate::domain::step::Step;

pub(super) fn by_person(model: &mut Model, user: AccountUser) -> Vec<Effect> {
    match user {
        AccountUser::SignIn(ask, password) => signing::begin(model, ask, password),
        AccountUser::OpenSignInPage => signing::open_page(model),
        AccountUser::GiveCode(code) => signing::code(model, code),
        AccountUser::CancelSignIn => signing::cancel(model),
        AccountUser::KeepAgain => signing::keep_again(model),
        AccountUser::KeepForNow => signing::keep_for_now(model),
        AccountUser::SignOut(key) => signing::sign_out(model, &key),
        AccountUser::Propose(key) => following::propose(model, &key),
        AccountUser::LeaveFollowing => following::leave(model),
        AccountUser::SwitchFollow(key, on) => {
            proposing::switch(model, &key, on);
            Vec::new()
        }
        AccountUser::BringFollows => super::adding::bring_follows(model),
        AccountUser::WithLists(lists) => {
            proposing::with_lists(model, lists);
            Vec::new()
        }
        AccountUser::WithoutBoosts(without) => {
            proposing::without_boosts(model, without);
            Vec::new()
        }
        AccountUser::ConfirmFollows => following::confirm(model),
        AccountUser::ShowRun(id) => {
            let mut effects = following::leave(model);
            effects.extend(super::go_to(model, Step::Follow));
            model.following.stage = Stage::Run(id);
            effects
        }
        AccountUser::StopRun(id) => running::step(model, id, Input::Stop),
        AccountUser::ResumeRun(id) => running::step(model, id, Input::Go),
        AccountUser::RetryRun(id) => following::retry(model, id),
        AccountUser::UndoRun(id) => following::undo(model, id),
        AccountUser::TickOnX(key, on) => {
            if on {
                model.following.followed_on_x.insert(key);
            } else {
                model.following.followed_on_x.remove(&key);
            }
            Vec::new()
        }
    }
}

pub(super) fn by_world(model: &mut Model, world: AccountWorld) -> Vec<Effect> {
    match world {
        AccountWorld::SignInPage { id, page } => signing::page(model, id, page),
        AccountWorld::SignedIn { id, result } => signing::signed_in(model, id, result),
        AccountWorld::SessionKept {
            id,
            account,
            result,
        } => signing::kept(model, id, &account, &result),
        AccountWorld::OnlyHeld { account, problem } => signing::only_held(model, account, problem),
        AccountWorld::FollowsRead { id, result } => following::follows_read(model, id, result),
        AccountWorld::RunBegun { id, result } => running::begun(model, id, result),
        AccountWorld::RunAnswered {
            id,
            run,
            written,
            answer,
        } => running::answered(model, id, (run, written), answer),
        AccountWorld::RunWoke(id) => running::step(model, id, Input::Woke),
        AccountWorld::SignedOut { id: _, result } => {
            signing::signed_out(model, result);
            Vec::new()
        }
    }
}

/// Events after which the saved answers differ.
pub(super) const fn changes_answers(user: &AccountUser) -> bool {
    matches!(
        user,
        AccountUser::SignOut(_) | AccountUser::ShowRun(_) | AccountUser::TickOnX(..)
    )
}

/// Stops everything that is under way; the answers are dropped with the model.
pub(super) fn drop_all(model: &mut Model) -> Vec<Effect> {
    let mut effects = signing::cancel(model);
    effects.extend(following::leave(model));
    effects
}
