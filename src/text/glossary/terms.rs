//! The table of words: where each stands in the list, which networks know it, and what is
//! different where. The messages are named after it, see [`super::message_ids`].

use super::Group;
use crate::domain::source::Network;

/// What is known of a word besides its messages.
pub(super) struct Entry {
    pub(super) slug: &'static str,
    pub(super) group: Group,
    pub(super) on: &'static [Network],
    pub(super) name: &'static str,
    pub(super) said: &'static str,
    pub(super) also: &'static str,
    pub(super) dialects: &'static [Dialect],
}

/// What is different on a network: its own name for the thing, or something to add.
pub(super) struct Dialect {
    pub(super) network: Network,
    pub(super) name: Option<&'static str>,
    pub(super) said: Option<&'static str>,
}

const ALL: &[Network] = &Network::ALL;
const SOCIAL: &[Network] = &[Network::Mastodon, Network::Bluesky, Network::X];
const FEDERATED: &[Network] = &[Network::Mastodon, Network::Bluesky];
const LOCKED: &[Network] = &[Network::Mastodon, Network::X];
const FEEDS: &[Network] = &[Network::Mastodon, Network::Web];
const ON_MASTODON: &[Network] = &[Network::Mastodon];
const ON_BLUESKY: &[Network] = &[Network::Bluesky];
const ON_WEB: &[Network] = &[Network::Web];
const ON_X: &[Network] = &[Network::X];
/// Words of the computer: they concern whoever signs in, wherever that is.
const NOWHERE: &[Network] = &[];

macro_rules! dialect_id {
    ($slug:literal Mastodon $end:literal) => {
        Some(concat!("glossary-", $slug, "-mastodon", $end))
    };
    ($slug:literal Bluesky $end:literal) => {
        Some(concat!("glossary-", $slug, "-bluesky", $end))
    };
    ($slug:literal Web $end:literal) => {
        Some(concat!("glossary-", $slug, "-web", $end))
    };
    ($slug:literal X $end:literal) => {
        Some(concat!("glossary-", $slug, "-x", $end))
    };
}

macro_rules! dialect {
    ($slug:literal $network:ident both) => {
        dialect!(@ $network, dialect_id!($slug $network "-name"), dialect_id!($slug $network ""))
    };
    ($slug:literal $network:ident name) => {
        dialect!(@ $network, dialect_id!($slug $network "-name"), None)
    };
    ($slug:literal $network:ident said) => {
        dialect!(@ $network, None, dialect_id!($slug $network ""))
    };
    (@ $network:ident, $name:expr, $said:expr) => {
        Dialect {
            network: Network::$network,
            name: $name,
            said: $said,
        }
    };
}

macro_rules! words {
    ($(
        $(#[$doc:meta])*
        $term:ident $slug:literal $group:ident $on:ident [$($network:ident $what:ident),*]
    )+) => {
        /// A word of the networks that is explained.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Term {
            $($(#[$doc])* $term,)+
        }

        impl Term {
            /// All words in the order of the list.
            pub const ALL: [Self; [$(Self::$term),+].len()] = [$(Self::$term),+];

            pub(super) const fn entry(self) -> &'static Entry {
                match self {
                    $(Self::$term => {
                        const ENTRY: Entry = Entry {
                            slug: $slug,
                            group: Group::$group,
                            on: $on,
                            name: concat!("glossary-", $slug, "-name"),
                            said: concat!("glossary-", $slug),
                            also: concat!("glossary-", $slug, "-also"),
                            dialects: &[$(dialect!($slug $network $what)),*],
                        };
                        &ENTRY
                    })+
                }
            }
        }
    };
}

words! {
    /// Network.
    Network "network" Basics SOCIAL []
    /// Mastodon.
    Mastodon "mastodon" Basics ON_MASTODON []
    /// Bluesky.
    Bluesky "bluesky" Basics ON_BLUESKY []
    /// X, formerly Twitter.
    X "x" Basics ON_X []
    /// Account.
    Account "account" Basics SOCIAL []
    /// Profile.
    Profile "profile" Basics SOCIAL []
    /// Handle.
    Handle "handle" Basics SOCIAL [Mastodon said, Bluesky said, X said]
    /// Post.
    Post "post" Basics ALL [Mastodon said, Bluesky said, Web both, X said]
    /// Feed.
    Feed "feed" Basics ALL [Mastodon said, Bluesky said, Web said, X said]
    /// Timeline.
    Timeline "timeline" Basics SOCIAL [Mastodon said, X said]
    /// Follow.
    Follow "follow" Basics ALL [Mastodon said, Bluesky said, Web both, X said]
    /// Follower.
    Follower "follower" Basics SOCIAL []
    /// Only reading.
    Lurking "lurking" Basics ALL []
    /// Boost or repost.
    Boost "boost" Talk SOCIAL [Mastodon both, Bluesky both, X both]
    /// Quote post.
    QuotePost "quote-post" Talk SOCIAL [Mastodon said, Bluesky said]
    /// Reply.
    Reply "reply" Talk SOCIAL [Mastodon said, Bluesky said]
    /// Thread.
    Thread "thread" Talk SOCIAL []
    /// Mention.
    Mention "mention" Talk SOCIAL []
    /// Direct message.
    DirectMessage "direct-message" Talk SOCIAL [Mastodon both, Bluesky both]
    /// Like.
    Like "like" Talk SOCIAL [Mastodon both, Bluesky said, X said]
    /// Bookmark.
    Bookmark "bookmark" Talk SOCIAL [Bluesky name]
    /// Notification.
    Notification "notification" Talk SOCIAL []
    /// Hashtag.
    Hashtag "hashtag" Talk SOCIAL [Mastodon said]
    /// Alt text.
    AltText "alt-text" Talk SOCIAL []
    /// Content warning.
    ContentWarning "content-warning" Talk SOCIAL [Mastodon said, Bluesky both, X said]
    /// Pinned post.
    PinnedPost "pinned-post" Talk SOCIAL []
    /// Visibility.
    Visibility "visibility" Talk SOCIAL [Mastodon said, Bluesky said, X said]
    /// List.
    List "list" Find SOCIAL [Mastodon said, Bluesky said, X said]
    /// Starter pack.
    StarterPack "starter-pack" Find FEDERATED [Mastodon both, Bluesky said]
    /// Custom feed.
    CustomFeed "custom-feed" Find ON_BLUESKY []
    /// Algorithm.
    Algorithm "algorithm" Find ALL [Mastodon said, Bluesky said, Web said, X said]
    /// Trending.
    Trending "trending" Find SOCIAL []
    /// Verification.
    Verification "verification" Find SOCIAL [Mastodon said, Bluesky said, X said]
    /// Bot.
    Bot "bot" Find SOCIAL [Mastodon said, X said]
    /// Locked account.
    LockedAccount "locked-account" Find LOCKED [Mastodon said, X both]
    /// Follow request.
    FollowRequest "follow-request" Find LOCKED []
    /// Mute.
    Mute "mute" Quiet SOCIAL [Mastodon said]
    /// Block.
    Block "block" Quiet SOCIAL [Mastodon said, Bluesky said, X said]
    /// Muted words.
    MutedWords "muted-words" Quiet SOCIAL [Mastodon both]
    /// Report.
    Report "report" Quiet SOCIAL [Mastodon said, Bluesky said]
    /// Moderation.
    Moderation "moderation" Quiet SOCIAL [Mastodon said, Bluesky said]
    /// Doomscrolling.
    Doomscrolling "doomscrolling" Quiet ALL []
    /// Web feed.
    WebFeed "web-feed" Keep FEEDS [Mastodon said]
    /// Feed reader.
    FeedReader "feed-reader" Keep ON_WEB []
    /// OPML.
    Opml "opml" Keep ON_WEB []
    /// CSV.
    Csv "csv" Keep ON_MASTODON [Mastodon said]
    /// App password.
    AppPassword "app-password" Keep ON_BLUESKY []
    /// Keyring.
    Keyring "keyring" Keep NOWHERE []
    /// Permission.
    Permission "permission" Keep SOCIAL []
    /// Moving an account.
    Moving "moving" Keep FEDERATED [Mastodon said, Bluesky said]
    /// Server.
    Server "server" Inside FEDERATED [Mastodon said, Bluesky said]
    /// Fediverse.
    Fediverse "fediverse" Inside ON_MASTODON []
    /// `ActivityPub`.
    Activitypub "activitypub" Inside ON_MASTODON []
    /// AT Protocol.
    AtProtocol "at-protocol" Inside ON_BLUESKY []
    /// Personal data server.
    Pds "pds" Inside ON_BLUESKY []
    /// DID.
    Did "did" Inside ON_BLUESKY []
    /// Domain as a handle.
    DomainHandle "domain-handle" Inside ON_BLUESKY []
}
