//! What to answer if an effect's task does not answer itself.

use crate::domain::account::AccountKey;
use crate::domain::effect::{Effect, RequestId};
use crate::domain::event::{AccountWorld, World};
use crate::domain::post::WebLink;
use crate::domain::problem::Problem;
use crate::domain::run::RunId;
use crate::domain::run::machine::Answer;
use crate::domain::source::SourceKey;

const fn account(world: AccountWorld) -> World {
    World::Account(world)
}

/// What to answer if an effect's task does not answer itself.
pub(super) enum Fallback {
    Saved,
    Erased,
    Choose(RequestId),
    Fetch(RequestId, SourceKey),
    Resolve(RequestId),
    Picture(WebLink),
    SaveFile(RequestId),
    ReadFile(RequestId),
    Contacts,
    Link,
    SignIn(RequestId),
    Keep(RequestId, AccountKey),
    SignOut(RequestId),
    Follows(RequestId),
    BeginRun(RequestId),
    RunStep(RequestId, RunId, bool),
    Woke(RunId),
}

impl Fallback {
    pub(super) fn of(effect: &Effect) -> Self {
        match effect {
            Effect::Save(_) => Self::Saved,
            Effect::Erase { .. } => Self::Erased,
            Effect::Choose { id, .. } => Self::Choose(*id),
            Effect::Fetch { id, source, .. } => Self::Fetch(*id, source.key()),
            Effect::Resolve { id, .. } => Self::Resolve(*id),
            Effect::FetchPicture { link, .. } => Self::Picture(link.clone()),
            Effect::SaveFile { id, .. } => Self::SaveFile(*id),
            Effect::ReadFile { id, .. } => Self::ReadFile(*id),
            Effect::ListContacts => Self::Contacts,
            Effect::OpenLink(_) | Effect::Cancel(_) | Effect::GiveCode { .. } => Self::Link,
            Effect::SignIn { id, .. } => Self::SignIn(*id),
            Effect::KeepSession { id, account } => Self::Keep(*id, account.clone()),
            Effect::SignOut { id, .. } => Self::SignOut(*id),
            Effect::ReadFollows { id, .. } => Self::Follows(*id),
            Effect::BeginRun { id, .. } => Self::BeginRun(*id),
            Effect::RunStep { id, run, call, .. } => Self::RunStep(*id, *run, call.is_some()),
            Effect::WakeAt { run, .. } => Self::Woke(*run),
        }
    }

    pub(super) const fn request_id(&self) -> Option<RequestId> {
        match self {
            Self::Choose(id)
            | Self::Fetch(id, _)
            | Self::Resolve(id)
            | Self::SaveFile(id)
            | Self::ReadFile(id)
            | Self::SignIn(id)
            | Self::Keep(id, _)
            | Self::SignOut(id)
            | Self::Follows(id)
            | Self::BeginRun(id)
            | Self::RunStep(id, ..) => Some(*id),
            Self::Saved
            | Self::Erased
            | Self::Picture(_)
            | Self::Contacts
            | Self::Link
            | Self::Woke(_) => None,
        }
    }

    pub(super) fn with(self, problem: Problem) -> World {
        match self {
            Self::Saved => World::Saved(Err(problem)),
            Self::Erased => World::Erased(Err(problem)),
            Self::Choose(id) => World::Chosen {
                id,
                result: Err(problem),
            },
            Self::Fetch(id, source) => World::PostsFetched {
                id,
                source,
                result: Err(problem),
            },
            Self::Resolve(id) => World::Resolved {
                id,
                result: Err(problem),
            },
            Self::Picture(link) => World::PictureFetched {
                link,
                result: Err(problem),
            },
            Self::SaveFile(id) => World::FileSaved {
                id,
                result: Err(problem),
            },
            Self::ReadFile(id) => World::FileRead {
                id,
                result: Err(problem),
            },
            Self::Contacts => World::Contacts(Err(problem)),
            Self::Link => World::LinkOpened(Err(problem)),
            Self::SignIn(id) => account(AccountWorld::SignedIn {
                id,
                result: Err(problem),
            }),
            Self::Keep(id, key) => account(AccountWorld::SessionKept {
                id,
                account: key,
                result: Err(problem),
            }),
            Self::SignOut(id) => account(AccountWorld::SignedOut {
                id,
                result: Err(problem),
            }),
            Self::Follows(id) => account(AccountWorld::FollowsRead {
                id,
                result: Err(problem),
            }),
            Self::BeginRun(id) => account(AccountWorld::RunBegun {
                id,
                result: Err(problem),
            }),
            // What the call did is not known: the run looks it up.
            Self::RunStep(id, run, called) => account(AccountWorld::RunAnswered {
                id,
                run,
                written: Err(problem.clone()),
                answer: called.then_some(Answer::Lost(problem)),
            }),
            Self::Woke(run) => account(AccountWorld::RunWoke(run)),
        }
    }
}
