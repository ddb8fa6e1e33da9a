//! What a typed or pasted text may mean.

mod pack;

use url::{Host, Url};

pub(super) use self::pack::Pack;
use super::{bluesky, words};
use crate::domain::Problem;

/// Longest text that is looked at, in bytes.
const MAX_BYTES: usize = 2_048;

/// A reading of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    /// `user@host`.
    Mastodon { user: String, host: String },
    /// A page `https://host/@user`: Mastodon's, or another site's that writes people so.
    Page {
        user: String,
        host: String,
        url: Url,
    },
    /// A Bluesky handle or DID that can be nothing else.
    Bluesky(String),
    /// A starter pack or list on Bluesky.
    Pack(Pack),
    /// A short link of Bluesky's to a starter pack.
    Short(Url),
    /// `name.tld`: a Bluesky handle or a web site.
    Name(String),
    /// A screen name on X.
    X(String),
    /// A hashtag without `#`.
    Tag(String),
    /// A feed or a page that names one.
    Web(Url),
}

impl Typed {
    /// # Errors
    /// [`Problem::BadHandle`].
    pub(super) fn read(typed: &str) -> Result<Self, Problem> {
        let bad = || Problem::BadHandle {
            typed: words::shortened(typed, 60),
        };
        if typed.len() > MAX_BYTES {
            // Only the beginning is needed for the message.
            let start: String = typed.chars().take(100).collect();
            return Err(Problem::BadHandle {
                typed: words::shortened(&start, 60),
            });
        }
        // Copying from apps brings along marks of the writing direction.
        let text = typed.trim_matches(|c: char| {
            c.is_whitespace() || !words::is_shown(c) || matches!(c, '\u{200b}'..='\u{200f}')
        });
        let clean = !text.is_empty()
            && text
                .chars()
                .all(|c| words::is_shown(c) && !c.is_whitespace());
        if !clean {
            return Err(bad());
        }
        Self::parse(text).ok_or_else(bad)
    }

    fn parse(text: &str) -> Option<Self> {
        if let Some(tag) = text.strip_prefix(['#', '＃']) {
            return is_tag(tag).then(|| Self::Tag(tag.to_owned()));
        }
        if let Some(rest) = text.strip_prefix("at://") {
            if let Some(pack) = Pack::of_record(rest) {
                return Some(Self::Pack(pack));
            }
            return Self::parse(rest.split('/').next()?)
                .filter(|read| matches!(read, Self::Bluesky(_) | Self::Name(_)));
        }
        if text.starts_with("did:") {
            return is_did(text).then(|| Self::Bluesky(text.to_owned()));
        }
        if text.contains("://") {
            return Self::address(&Url::parse(text).ok()?);
        }
        let text = text.strip_prefix("acct:").unwrap_or(text);
        let bare = text.strip_prefix('@').unwrap_or(text);
        match bare.split_once('@') {
            Some((user, host)) => {
                let host = host_name(host)?;
                is_user(user).then(|| Self::Mastodon {
                    user: user.to_owned(),
                    host,
                })
            }
            None if bare.contains('/') && bare == text => {
                let url = Url::parse(&format!("https://{bare}")).ok()?;
                named(&url)?;
                Self::address(&url)
            }
            None => {
                let host = host_name(bare)?;
                (!host.contains(':')).then_some(Self::Name(host))
            }
        }
    }

    /// A web address: an account's page, or anything else.
    fn address(url: &Url) -> Option<Self> {
        let plain = matches!(url.scheme(), "http" | "https")
            && url.username().is_empty()
            && url.password().is_none();
        let host = url.host_str().filter(|host| plain && !host.is_empty())?;
        if host == "go.bsky.app" {
            return Some(Self::Short(url.clone()));
        }
        if bluesky::is_app(url)
            && let Some(pack) = Pack::of_page(url)
        {
            return Some(Self::Pack(pack));
        }
        if let Some(actor) = bluesky::actor_in(url) {
            let is_actor = is_did(&actor) || host_name(&actor).is_some();
            return is_actor.then_some(Self::Bluesky(actor));
        }
        let mut path = url.path_segments()?.filter(|piece| !piece.is_empty());
        let first = path.next().unwrap_or_default();
        let short = ["www.", "mobile.", "m."]
            .iter()
            .find_map(|start| host.strip_prefix(start))
            .unwrap_or(host);
        if matches!(short, "x.com" | "twitter.com") {
            let name = first.strip_prefix('@').unwrap_or(first);
            return is_x_name(name).then(|| Self::X(name.to_owned()));
        }
        let place = match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        };
        let user = match first {
            "users" | "web" | "u" => path
                .next()
                .map(|user| user.strip_prefix('@').unwrap_or(user))
                .filter(|_| first != "u"),
            _ => first.strip_prefix('@'),
        };
        let Some(user) = user else {
            return Some(Self::Web(url.clone()));
        };
        match user.split_once('@') {
            // `https://one.example/@user@other.example`
            Some((user, host)) if is_user(user) => Some(Self::Mastodon {
                user: user.to_owned(),
                host: host_name(host)?,
            }),
            None if is_user(user) => Some(Self::Page {
                user: user.to_owned(),
                host: place,
                url: url.clone(),
            }),
            _ => Some(Self::Web(url.clone())),
        }
    }
}

/// A user name of Mastodon and its relatives.
fn is_user(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-'))
        && name.bytes().any(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Screen names have 1 to 15 letters, digits and underscores; some are pages of the site.
fn is_x_name(name: &str) -> bool {
    const PAGES: [&str; 10] = [
        "home", "explore", "search", "intent", "i", "hashtag", "login", "settings", "share", "tos",
    ];
    (1..=15).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && !PAGES.contains(&name.to_ascii_lowercase().as_str())
}

/// Hashtags have letters, digits and underscores of any script, not digits alone.
fn is_tag(tag: &str) -> bool {
    (1..=100).contains(&tag.chars().count())
        && tag
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '·' | '\u{200c}'))
        && tag.chars().any(char::is_alphabetic)
}

/// `did:plc:` has 24 characters of base 32 (did-method-plc); `did:web:` a host.
fn is_did(text: &str) -> bool {
    match text.strip_prefix("did:plc:") {
        Some(id) => id.len() == 24 && id.bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7')),
        None => text
            .strip_prefix("did:web:")
            .is_some_and(|host| host_name(host).is_some()),
    }
}

/// The host of an address if it is a name with a dot.
fn named(url: &Url) -> Option<&str> {
    match url.host()? {
        Host::Domain(name) if name.contains('.') => Some(name),
        Host::Domain("localhost") if url.port().is_some() => Some("localhost"),
        Host::Domain(_) | Host::Ipv4(_) | Host::Ipv6(_) => None,
    }
}

/// A host as handles hold it: lower case, other scripts as Punycode, with a port if need be.
fn host_name(text: &str) -> Option<String> {
    let odd = |c: char| matches!(c, '/' | '\\' | '?' | '#' | '@' | '%' | '_');
    if text.is_empty() || text.len() > 253 || text.contains(odd) || text.ends_with('.') {
        return None;
    }
    let url = Url::parse(&format!("https://{text}/")).ok()?;
    let name = named(&url)?;
    Some(match url.port() {
        Some(port) => format!("{name}:{port}"),
        None => name.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Typed> {
        Typed::read(text).ok()
    }

    fn mastodon(user: &str, host: &str) -> Typed {
        Typed::Mastodon {
            user: user.to_owned(),
            host: host.to_owned(),
        }
    }

    #[test]
    fn handles_of_the_fediverse() {
        for text in [
            "@ana@one.example",
            "ana@one.example",
            "  ana@ONE.example\n",
            "acct:ana@one.example",
            "\u{202a}@ana@one.example\u{202c}",
            "https://two.example/@ana@one.example",
        ] {
            assert_eq!(read(text), Some(mastodon("ana", "one.example")), "{text}");
        }
        assert_eq!(
            read("bob@localhost:4000"),
            Some(mastodon("bob", "localhost:4000"))
        );
        assert!(matches!(
            read("https://one.example/@ana/1234"),
            Some(Typed::Page { user, host, .. }) if user == "ana" && host == "one.example"
        ));
        assert!(matches!(
            read("https://one.example/users/ana"),
            Some(Typed::Page { user, .. }) if user == "ana"
        ));
    }

    #[test]
    fn lookalike_hosts_are_shown_as_what_they_are() {
        // The first letter is Cyrillic.
        assert_eq!(
            read("ana@\u{430}pple.example"),
            Some(mastodon("ana", "xn--pple-43d.example"))
        );
    }

    #[test]
    fn other_networks() {
        assert_eq!(
            read("@ana.example"),
            Some(Typed::Name("ana.example".to_owned()))
        );
        let did = "did:plc:ewvi7nxzyoun6zhxrhs64oiz";
        assert_eq!(read(did), Some(Typed::Bluesky(did.to_owned())));
        assert_eq!(
            read("https://bsky.app/profile/ana.example/post/3k"),
            Some(Typed::Bluesky("ana.example".to_owned()))
        );
        for text in [
            "https://x.com/Ana_1",
            "http://www.twitter.com/Ana_1/status/9",
        ] {
            assert_eq!(read(text), Some(Typed::X("Ana_1".to_owned())), "{text}");
        }
        for (text, is_list) in [
            ("https://bsky.app/starter-pack/ana.example/3kx", false),
            ("https://bsky.app/start/ana.example/3kx", false),
            ("at://ana.example/app.bsky.graph.starterpack/3kx", false),
            ("https://bsky.app/profile/ana.example/lists/3kx", true),
            ("at://ana.example/app.bsky.graph.list/3kx", true),
        ] {
            let pack = Pack {
                actor: "ana.example".to_owned(),
                is_list,
                key: "3kx".to_owned(),
            };
            assert_eq!(read(text), Some(Typed::Pack(pack)), "{text}");
        }
        assert!(matches!(
            read("https://go.bsky.app/Abc123"),
            Some(Typed::Short(_))
        ));
        let elsewhere = read("https://one.example/start/ana.example/3kx");
        assert!(matches!(elsewhere, Some(Typed::Web(_))));
        assert_eq!(read("#Pflege"), Some(Typed::Tag("Pflege".to_owned())));
        assert!(matches!(read("one.example/feed"), Some(Typed::Web(_))));
    }

    #[test]
    fn everything_else_is_refused() {
        let long = "a".repeat(10_000);
        for text in [
            "",
            "   ",
            "@",
            "@@",
            "#",
            "#123",
            "#a b",
            "ana",
            "@ana",
            "ana@",
            "@@one.example",
            "a b@one.example",
            "ana@one.example/../x",
            "ana@127.0.0.1",
            "ana@[::1]",
            "127.0.0.1",
            "a\u{0}b.example",
            "a\u{202e}b.example",
            "did:plc:short",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "ftp://one.example/",
            "https://me:secret@one.example/",
            "https://x.com/home",
            "http://",
            long.as_str(),
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
        let Err(Problem::BadHandle { typed }) = Typed::read(&long) else {
            panic!("too long a text was read")
        };
        assert_eq!(typed.chars().count(), 60);
    }
}
