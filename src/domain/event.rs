//! Everything that can happen.

mod account;

use std::path::PathBuf;
use std::sync::Arc;

use super::contact::Contact;
use super::effect::{Place, RequestId};
use super::export::Format;
use super::import::Found;
use super::interests::Strength;
use super::look::Desktop;
use super::model::{Addresses, Language, NoticeId, Theme, WindowPlace};
use super::pictures::Pixels;
use super::plan::Plan;
use super::post::{Post, Rest, WebLink};
use super::problem::Problem;
use super::source::{Network, Slug, Source, SourceKey};
use super::step::Step;
pub use account::{AccountUser, AccountWorld};

/// Something happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The person did something.
    User(User),
    /// The world answered.
    World(World),
}

/// What a person can do.
#[derive(Clone, Debug, PartialEq)]
pub enum User {
    /// Go to a step, if its gate is open.
    GoTo(Step),
    /// Typed in the search field of the interests.
    SearchTopics(String),
    /// Clicked a topic: not chosen → some → a lot → a little → not chosen.
    CycleTopic(Slug),
    /// Set a topic's strength, or took it away.
    SetStrength(Slug, Option<Strength>),
    /// "Not for me", or took that back.
    RefuseTopic(Slug, bool),
    /// Took a starting point.
    UseStart(Slug),
    /// Ticked a person: put this source into the plan by hand.
    Tick(Arc<Source>),
    /// Unticked a source.
    Untick(SourceKey),
    /// Wants somebody else in this source's place under this topic.
    Swap(SourceKey, Slug),
    /// Show more suggestions under this topic.
    ShowMore(Slug),
    /// Typed in the search field of the people.
    SearchSources(String),
    /// Asked to look up a handle or address.
    Paste(String),
    /// Stopped the look-up, or put its result away.
    DropPasted,
    /// Minutes a day.
    SetMinutes(u32),
    /// Share of surprises in percent.
    SetSurprise(u8),
    /// Reads this language or not.
    SetLanguage(String, bool),
    /// Suggest from this network or not.
    SetNetwork(Network, bool),
    /// Fetch all sources again.
    Refresh,
    /// Stop fetching; what has arrived stays.
    StopFetching,
    /// Fetch one source again.
    Retry(SourceKey),
    /// Show only one network, or all.
    ShowNetwork(Option<Network>),
    /// Show also what "not for me" hides.
    ShowHidden(bool),
    /// More like this post of this source.
    MoreLike(SourceKey),
    /// Less like this post of this source.
    LessLike(SourceKey),
    /// Not this person.
    NotThisPerson(SourceKey),
    /// Take the last change of interests, wishes or people back.
    Undo,
    /// Keep the plan and read here from now on.
    KeepReading,
    /// Change the kept plan.
    Adjust,
    /// Leave the kept plan as it was before the changes.
    DiscardChanges,
    /// Take the plan away as a file.
    Export(Format, Place),
    /// Replace the file that is where the export is to go.
    ReplaceFile,
    /// Leave that file as it is.
    LeaveFile,
    /// Give up on the file that is being chosen, read or written.
    CancelFile,
    /// Open a plan file.
    OpenPlan(Place),
    /// Dropped a file on the window.
    Dropped(PathBuf),
    /// Use the opened plan instead of the present one.
    AcceptPlan,
    /// Leave the present plan as it is.
    DeclinePlan,
    /// Light or dark.
    SetTheme(Theme),
    /// The language of the app's words.
    SetAppLanguage(Language),
    /// Text size in percent, 100 to 200.
    SetZoom(u16),
    /// Always more contrast, or as the desktop is set.
    SetHighContrast(bool),
    /// Never any motion, or as the desktop is set.
    SetReducedMotion(bool),
    /// Base addresses of the networks.
    SetAddresses(Addresses),
    /// Where the window is now.
    Window(WindowPlace),
    /// Wants to see whom the app has contacted.
    ListContacts,
    /// Delete everything and begin again.
    StartOver,
    /// Open a link in the browser.
    OpenLink(WebLink),
    /// A picture came into view.
    WantPicture(WebLink, u32),
    /// These are in view while another comes into view.
    PicturesShown(Vec<WebLink>),
    /// Put a notice away.
    Dismiss(NoticeId),
    /// Something about accounts, signing in or following.
    Account(AccountUser),
}

/// Posts of one source as they arrived.
#[derive(Clone, Debug, PartialEq)]
pub struct Fetched {
    /// Newest first.
    pub posts: Vec<Post>,
    /// What is behind them.
    pub rest: Rest,
    /// When the server was last asked, seconds since 1970.
    pub at: i64,
}

/// A file that was chosen and read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFile {
    /// Its name without folders.
    pub name: String,
    /// What it holds.
    pub contents: Arc<[u8]>,
}

/// What became of a file that was to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// It lies here now.
    Here(String),
    /// The dialog was closed without choosing; nothing was written.
    NotChosen,
    /// There is a file already, here; nothing was written.
    Taken(String),
}

/// What the world can answer.
#[derive(Clone, Debug, PartialEq)]
pub enum World {
    /// The time, before anything else that depends on it.
    Clock {
        /// Seconds since 1970.
        now: i64,
        /// The person's offset from UTC, in seconds.
        utc_offset_secs: i32,
    },
    /// How the desktop is set; comes again whenever that changes.
    Desktop(Desktop),
    /// The answers were saved, or not.
    Saved(Result<(), Problem>),
    /// Everything was deleted, or not.
    Erased(Result<(), Problem>),
    /// A plan was chosen, or not.
    Chosen {
        /// The request.
        id: RequestId,
        /// The plan.
        result: Result<Plan, Problem>,
    },
    /// Posts that were saved earlier; the final answer follows.
    PostsCached {
        /// The request.
        id: RequestId,
        /// The source.
        source: SourceKey,
        /// What was saved.
        fetched: Fetched,
    },
    /// A source answered, or not.
    PostsFetched {
        /// The request.
        id: RequestId,
        /// The source.
        source: SourceKey,
        /// Its posts.
        result: Result<Fetched, Problem>,
    },
    /// A pasted handle or address was looked up.
    Resolved {
        /// The request.
        id: RequestId,
        /// What it is.
        result: Result<Found, Problem>,
    },
    /// A picture arrived.
    PictureFetched {
        /// Which.
        link: WebLink,
        /// Its pixels.
        result: Result<Arc<Pixels>, Problem>,
    },
    /// A file was written, or not.
    FileSaved {
        /// The request.
        id: RequestId,
        /// What became of it.
        result: Result<Written, Problem>,
    },
    /// A file was read; `None` when the dialog was closed without choosing.
    FileRead {
        /// The request.
        id: RequestId,
        /// What it holds.
        result: Result<Option<ReadFile>, Problem>,
    },
    /// Something about accounts, signing in or following.
    Account(AccountWorld),
    /// The browser was asked to open a link, or could not be.
    LinkOpened(Result<(), Problem>),
    /// Hosts that were asked so far, by name.
    Contacts(Result<Vec<Contact>, Problem>),
}
