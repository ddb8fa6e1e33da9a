//! What WebFinger says of an account (RFC 7033, Mastodon's `spec/webfinger.md`).

use url::Url;

use super::super::http::host_of;
use super::super::wire::endpoint;
use super::super::words;
use super::wire::Finger;

/// The server that has the account. Whether it may be asked is decided where it is asked.
pub(super) fn server(finger: &Finger) -> Option<String> {
    let own = finger.links.iter().find(|link| {
        link.rel == "self"
            && (link.kind.starts_with("application/activity+json")
                || link.kind.starts_with("application/ld+json"))
    })?;
    let url = Url::parse(&own.href).ok()?;
    Some(host_of(&url)).filter(|host| !host.is_empty())
}

/// The same, from an answer as it came.
pub(in crate::net) fn fingered(answer: &[u8]) -> Option<String> {
    server(&serde_json::from_slice(answer).ok()?)
}

/// The host in WebFinger's subject: the one that belongs into handles.
pub(super) fn domain(finger: &Finger) -> Option<String> {
    let (_, host) = finger
        .subject
        .strip_prefix("acct:")?
        .rsplit_once('@')
        .filter(|(user, host)| !user.is_empty() && !host.is_empty())?;
    Some(words::line(host, 253).to_lowercase())
}

/// Where the account's feed may be: beside its page, as on Mastodon and snac.
pub(super) fn feeds(finger: &Finger, base: &str, user: &str) -> Vec<Url> {
    let page = finger
        .links
        .iter()
        .find(|link| link.rel == "http://webfinger.net/rel/profile-page")
        .and_then(|link| Url::parse(&link.href).ok())
        .filter(|url| url.path().len() > 1)
        .map(|mut url| {
            let path = format!("{}.rss", url.path().trim_end_matches('/'));
            url.set_path(&path);
            url.set_query(None);
            url
        });
    let mut urls: Vec<Url> = page.into_iter().collect();
    for url in guesses(base, user) {
        if !urls.contains(&url) {
            urls.push(url);
        }
    }
    urls
}

pub(super) fn guesses(base: &str, user: &str) -> Vec<Url> {
    [format!("/@{user}.rss"), format!("/{user}.rss")]
        .iter()
        .filter_map(|path| endpoint(base, path).ok())
        .collect()
}
