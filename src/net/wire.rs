//! Reading servers' JSON with patience: one odd field or item does not spoil the rest.

use chrono::DateTime;
use serde::de::DeserializeOwned;
use serde::{Deserialize as _, Deserializer};
use serde_json::Value;
use url::Url;

use super::words;
use crate::domain::Problem;
use crate::domain::post::{Post, Rest};

/// Reads an answer; `serde_json` refuses nesting deeper than 128.
pub(super) fn parse<T: DeserializeOwned>(bytes: &[u8], host: &str) -> Result<T, Problem> {
    serde_json::from_slice(bytes).map_err(|error| {
        // Where, and not what: the error quotes the answer, in which there may be a key.
        let (line, column) = (error.line(), error.column());
        log::info!("{host}: {:?} at {line}:{column}", error.classify());
        Problem::NotUnderstood {
            host: host.to_owned(),
        }
    })
}

/// A field that counts as missing if it is not what it should be.
pub(super) fn lenient<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    let value = Value::deserialize(from)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

/// A list whose odd items are left out.
pub(super) fn each<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    Ok(match Value::deserialize(from)? {
        Value::Array(items) => items
            .into_iter()
            .filter_map(|item| serde_json::from_value(item).ok())
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            Vec::new()
        }
    })
}

/// Why an item of a server's answer is not among the posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeftOut {
    /// It is not for people who are signed out.
    Withheld,
    /// It could not be understood.
    Unread,
}

/// The posts among a server's items, and how many of the others there are of each kind.
/// Items that were no JSON of the right shape count as `None`.
pub(super) fn sort_out(
    items: impl IntoIterator<Item = Option<Result<Post, LeftOut>>>,
    older: bool,
) -> (Vec<Post>, Rest) {
    let mut rest = Rest {
        older,
        ..Rest::default()
    };
    let mut posts = Vec::new();
    for item in items {
        match item {
            Some(Ok(post)) => posts.push(post),
            Some(Err(LeftOut::Withheld)) => rest.withheld += 1,
            Some(Err(LeftOut::Unread)) | None => rest.unread += 1,
        }
    }
    (posts, rest)
}

/// A date of RFC 3339 in seconds since 1970, and the milliseconds beyond.
pub(super) fn moment(date: &str) -> Option<(i64, u16)> {
    let date = DateTime::parse_from_rfc3339(date.trim()).ok()?;
    // A leap second counts a thousand more.
    let millis = u16::try_from(date.timestamp_subsec_millis().min(999)).unwrap_or_default();
    Some((date.timestamp(), millis))
}

/// An address below a base address of the settings.
pub(super) fn endpoint(base: &str, path: &str) -> Result<Url, Problem> {
    Url::parse(base)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"))
        .map(|mut url| {
            let full = format!("{}{path}", url.path().trim_end_matches('/'));
            url.set_path(&full);
            url.set_query(None);
            url.set_fragment(None);
            url
        })
        .ok_or_else(|| Problem::BadAddress {
            typed: words::shortened(base, 80),
        })
}

/// Runs work on data from outside apart from the network's threads: it may take a moment, and a
/// fault of a library there is no more than an answer that was not understood.
pub(super) async fn apart<T, F>(host: &str, work: F) -> Result<T, Problem>
where
    F: FnOnce() -> Result<T, Problem> + Send + 'static,
    T: Send + 'static,
{
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => {
            log::error!("{host}: {error}");
            Err(Problem::NotUnderstood {
                host: host.to_owned(),
            })
        }
    }
}
