//! What the pure part asks the world to do, as data.

use std::path::PathBuf;
use std::sync::Arc;

use super::account::AccountKey;
use super::model::{Addresses, Saved};
use super::post::WebLink;
use super::run::machine::Call;
use super::run::{Item, Run, RunId, RunState};
use super::secret::Secret;
use super::select::Wish;
use super::sign_in::Ask;
use super::source::Source;

/// Names one request, so that late answers can be told apart and it can be stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u64);

/// Whether saved posts will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Posts fetched within the last ten minutes will do.
    Recent,
    /// Ask the server again (it may answer "unchanged").
    Now,
}

/// Where a file is to be read from or written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Ask with the desktop's file dialog.
    Dialog,
    /// This path, as typed, dropped or given on the command line.
    Path(PathBuf),
}

/// A thing to be done outside. Each produces exactly one final
/// [`World`](super::World) event, named beside it, even when its task panics;
/// an effect that was stopped answers with [`Problem::Stopped`](super::Problem::Stopped).
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Save the answers → `Saved`. A newer save may overtake an older one.
    Save(Box<Saved>),
    /// Delete everything that was saved, posts and keys included, and revoke the keys →
    /// `Erased`.
    Erase {
        /// Base addresses of the networks.
        addresses: Arc<Addresses>,
    },
    /// Choose the plan that fits the wishes, which takes longer than a frame may → `Chosen`.
    Choose {
        /// Id of the request.
        id: RequestId,
        /// What to choose for.
        wish: Box<Wish>,
    },
    /// Read a source's public posts → `PostsFetched`; before it perhaps one `PostsCached`.
    Fetch {
        /// Id of the request.
        id: RequestId,
        /// What to read.
        source: Arc<Source>,
        /// Base addresses of the networks.
        addresses: Arc<Addresses>,
        /// Whether saved posts will do.
        freshness: Freshness,
    },
    /// Find out what a pasted handle or address is → `Resolved`.
    Resolve {
        /// Id of the request.
        id: RequestId,
        /// What the person typed.
        typed: String,
        /// Base addresses of the networks.
        addresses: Arc<Addresses>,
    },
    /// Fetch and shrink a picture → `PictureFetched`.
    FetchPicture {
        /// Where it is.
        link: WebLink,
        /// Longest side wanted, in pixels.
        max_side: u32,
        /// Base addresses of the networks.
        addresses: Arc<Addresses>,
    },
    /// Write a file, whole or not at all → `FileSaved`.
    SaveFile {
        /// Id of the request.
        id: RequestId,
        /// File name to propose.
        suggested: String,
        /// What to write.
        contents: Arc<[u8]>,
        /// Where.
        place: Place,
        /// Whether a file that is there already may be replaced. The desktop's dialog
        /// asks by itself.
        replace: bool,
    },
    /// Read a plan file, within its size limit → `FileRead`.
    ReadFile {
        /// Id of the request.
        id: RequestId,
        /// From where.
        place: Place,
    },
    /// List the hosts that were asked so far → `Contacts`.
    ListContacts,
    /// Open an address in the browser → `LinkOpened`.
    OpenLink(WebLink),
    /// Sign in → `SignedIn`; before it perhaps one `SignInPage`.
    SignIn {
        /// Id of the request.
        id: RequestId,
        /// Where and how.
        ask: Ask,
        /// The app password, where that is the way.
        password: Option<Secret>,
        /// Base addresses of the networks.
        addresses: Arc<Addresses>,
    },
    /// Hand a code to the sign-in that waits for one; that one answers, this has no event.
    GiveCode {
        /// Id of the sign-in.
        id: RequestId,
        /// What the person brought.
        code: Secret,
    },
    /// Ask the keyring again to keep keys that are held in memory → `SessionKept`.
    KeepSession {
        /// Id of the request.
        id: RequestId,
        /// Whose.
        account: AccountKey,
    },
    /// Read what an account follows → `FollowsRead`.
    ReadFollows {
        /// Id of the request.
        id: RequestId,
        /// Whose.
        account: AccountKey,
        /// Base addresses of the networks.
        addresses: Arc<Addresses>,
    },
    /// Write a new run into the journal → `RunBegun`.
    BeginRun {
        /// Id of the request.
        id: RequestId,
        /// The run.
        run: Box<Run>,
    },
    /// Write down what changed in a run; once that is on disk, make the call → `RunAnswered`.
    RunStep {
        /// Id of the request.
        id: RequestId,
        /// On whose behalf.
        account: AccountKey,
        /// The run.
        run: RunId,
        /// How far it is.
        state: RunState,
        /// The items that changed.
        changed: Vec<Item>,
        /// The call.
        call: Option<Call>,
        /// Base addresses of the networks.
        addresses: Arc<Addresses>,
    },
    /// Wait until a time in seconds since 1970 → `RunWoke`.
    WakeAt {
        /// The run that waits.
        run: RunId,
        /// The time.
        at: i64,
    },
    /// Revoke an account's keys and forget them → `SignedOut`.
    SignOut {
        /// Id of the request.
        id: RequestId,
        /// Whose.
        account: AccountKey,
        /// Base addresses of the networks.
        addresses: Arc<Addresses>,
    },
    /// Stop a request; its own final event follows, this one has none.
    Cancel(RequestId),
}
