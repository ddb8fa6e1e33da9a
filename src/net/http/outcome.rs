//! What an answer's headers or a failed request mean.

use std::error::Error as StdError;
use std::io;

use chrono::DateTime;
use reqwest::header::HeaderMap;

use super::super::guard::{self, LookUpError};
use crate::domain::Problem;

/// When the server wants to be asked again, seconds since 1970.
///
/// `Retry-After` counts seconds or names a date (RFC 9110, 10.2.3). Reset headers count seconds
/// (IETF draft), name a moment in Unix time (Bluesky) or in ISO form (Mastodon).
pub(super) fn wait_until(headers: &HeaderMap, now: i64) -> Option<i64> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let moment = |text: &str| -> Option<i64> {
        let text = text.trim();
        if let Ok(number) = text.parse::<i64>() {
            // No server asks for a pause of thirty years.
            let is_date = number > 1_000_000_000;
            return Some(if is_date {
                number
            } else {
                now.saturating_add(number.max(0))
            });
        }
        DateTime::parse_from_rfc2822(text)
            .or_else(|_| DateTime::parse_from_rfc3339(text))
            .ok()
            .map(|date| date.timestamp())
    };
    ["retry-after", "ratelimit-reset", "x-ratelimit-reset"]
        .into_iter()
        .find_map(|name| text(name).and_then(moment))
}

/// The problem behind a request that brought no complete answer.
pub(super) fn failed(error: &reqwest::Error, host: &str) -> Problem {
    log::info!("{host}: {}", innermost(error));
    let host = host.to_owned();
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<LookUpError>() {
            return match error {
                LookUpError::NotFound => Problem::HostNotFound { host },
                LookUpError::Offline => Problem::Offline,
                // Told apart by the caller: at the first address it is out of reach.
                LookUpError::Private => Problem::BadRedirect { host },
            };
        }
        if let Some(error) = error.downcast_ref::<io::Error>() {
            let cut_off = matches!(
                error.kind(),
                io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown
            );
            if cut_off && !guard::has_route() {
                return Problem::Offline;
            }
        }
        cause = error.source();
    }
    if error.is_timeout() {
        Problem::TimedOut { host }
    } else if error.is_decode() && is_nonsense(error) {
        Problem::NotUnderstood { host }
    } else {
        Problem::Unreachable { host }
    }
}

/// Whether a body could not be unpacked, as against one that was cut off on the way.
fn is_nonsense(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = cause {
        let kind = error.downcast_ref::<io::Error>().map(io::Error::kind);
        if matches!(
            kind,
            Some(io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput)
        ) {
            return true;
        }
        cause = error.source();
    }
    false
}

fn innermost(error: &reqwest::Error) -> String {
    let mut last: &dyn StdError = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_name_the_end_of_a_pause_in_five_ways() {
        const NOW: i64 = 1_795_435_200;
        for (name, value, until) in [
            ("retry-after", "120", Some(NOW + 120)),
            ("retry-after", "-5", Some(NOW)),
            (
                "retry-after",
                "Mon, 23 Nov 2026 12:05:00 GMT",
                Some(NOW + 300),
            ),
            ("retry-after", "soon", None),
            ("ratelimit-reset", "60", Some(NOW + 60)),
            ("ratelimit-reset", "1795435800", Some(NOW + 600)),
            (
                "x-ratelimit-reset",
                "2026-11-23T12:05:00.123456Z",
                Some(NOW + 300),
            ),
            ("etag", "60", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            assert_eq!(wait_until(&headers, NOW), until, "{name}: {value}");
        }
    }
}
