//! What can happen about accounts: signing in, following for real.

use crate::domain::account::{AccountKey, Follows};
use crate::domain::effect::RequestId;
use crate::domain::problem::Problem;
use crate::domain::run::RunId;
use crate::domain::run::machine::Answer;
use crate::domain::secret::Secret;
use crate::domain::sign_in::{Ask, Page, SignedIn};
use crate::domain::source::SourceKey;

/// What a person can do.
#[derive(Clone, Debug, PartialEq)]
pub enum AccountUser {
    /// Sign in; with a password only where that is the way.
    SignIn(Ask, Option<Secret>),
    /// Open the sign-in page once more.
    OpenSignInPage,
    /// Hand on the code that the sign-in page showed.
    GiveCode(Secret),
    /// Stop signing in, or put what failed away.
    CancelSignIn,
    /// Ask the keyring once more to keep the sign-in.
    KeepAgain,
    /// Stay signed in only until the app closes.
    KeepForNow,
    /// Sign out: the keys are revoked and forgotten.
    SignOut(AccountKey),
    /// Make the list of what would be followed on an account.
    Propose(AccountKey),
    /// Back from the list or the run to choosing where.
    LeaveFollowing,
    /// Wants this line of the list, or not.
    SwitchFollow(SourceKey, bool),
    /// Put those whom the account follows already into the plan.
    BringFollows,
    /// Make a list for each interest, or not.
    WithLists(bool),
    /// Follow without what people pass on, or with it.
    WithoutBoosts(bool),
    /// Yes to the list.
    ConfirmFollows,
    /// Show a run.
    ShowRun(RunId),
    /// Stop a run once the call in the air has answered.
    StopRun(RunId),
    /// Go on with a run.
    ResumeRun(RunId),
    /// Try again what failed in a run.
    RetryRun(RunId),
    /// Take back what a run did.
    UndoRun(RunId),
    /// Followed on X, or not yet.
    TickOnX(SourceKey, bool),
}

/// What the world can answer.
#[derive(Clone, Debug, PartialEq)]
pub enum AccountWorld {
    /// The sign-in page is there; the final answer follows.
    SignInPage {
        /// The request.
        id: RequestId,
        /// The page.
        page: Page,
    },
    /// Signed in, or not.
    SignedIn {
        /// The request.
        id: RequestId,
        /// The account.
        result: Result<SignedIn, Problem>,
    },
    /// The keyring keeps the keys now, or not.
    SessionKept {
        /// The request.
        id: RequestId,
        /// Whose.
        account: AccountKey,
        /// Whether it took them.
        result: Result<(), Problem>,
    },
    /// Keys that were refreshed did not get into the keyring: they are held until the app closes.
    /// Nobody asked for this.
    OnlyHeld {
        /// Whose.
        account: AccountKey,
        /// Why.
        problem: Problem,
    },
    /// What an account follows, or why that could not be read.
    FollowsRead {
        /// The request.
        id: RequestId,
        /// What it follows.
        result: Result<Follows, Problem>,
    },
    /// A new run is in the journal, or not.
    RunBegun {
        /// The request.
        id: RequestId,
        /// Whether it is on disk.
        result: Result<(), Problem>,
    },
    /// A step of a run is in the journal, and its call was answered if it had one.
    RunAnswered {
        /// The request.
        id: RequestId,
        /// The run.
        run: RunId,
        /// Whether the step is in the journal.
        written: Result<(), Problem>,
        /// The answer.
        answer: Option<Answer>,
    },
    /// The time that a run waited for has come.
    RunWoke(RunId),
    /// The keys are gone from here; whether the server has revoked them.
    SignedOut {
        /// The request.
        id: RequestId,
        /// What the server said.
        result: Result<(), Problem>,
    },
}
