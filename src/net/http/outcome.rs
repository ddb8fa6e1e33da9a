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
    moment(headers, "retry-after", now).or_else(|| reset(headers, now))
}

/// Until when a server wants to be left alone that has answered but says that this was the last
/// answer for now: waiting before it refuses is politer than being refused.
pub(super) fn spent_until(headers: &HeaderMap, now: i64) -> Option<i64> {
    let left = ["ratelimit-remaining", "x-ratelimit-remaining"]
        .into_iter()
        .find_map(|name| text(headers, name)?.trim().parse::<u64>().ok())?;
    reset(headers, now).filter(|until| left == 0 && *until > now)
}

fn reset(headers: &HeaderMap, now: i64) -> Option<i64> {
    ["ratelimit-reset", "x-ratelimit-reset"]
        .into_iter()
        .find_map(|name| moment(headers, name, now))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// What a header names, by this computer's clock.
fn moment(headers: &HeaderMap, name: &str, now: i64) -> Option<i64> {
    let said = text(headers, name)?.trim();
    let date = |text: &str| {
        DateTime::parse_from_rfc2822(text)
            .or_else(|_| DateTime::parse_from_rfc3339(text))
            .ok()
            .map(|date| date.timestamp())
    };
    let by_their_clock = match said.parse::<i64>() {
        // No server asks for a pause of thirty years.
        Ok(number) if number > 1_000_000_000 => number,
        Ok(seconds) => return Some(now.saturating_add(seconds.max(0))),
        Err(_) => date(said)?,
    };
    // The two clocks may differ: what counts is how far off it is for the server.
    let theirs = text(headers, "date").and_then(date).unwrap_or(now);
    Some(now.saturating_add(by_their_clock.saturating_sub(theirs)))
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

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                let name = reqwest::header::HeaderName::from_static(name);
                (name, value.parse().unwrap())
            })
            .collect()
    }

    #[test]
    fn moments_are_by_the_clock_of_whoever_names_them() {
        // Theirs is an hour ahead.
        let told = headers(&[
            ("date", "Mon, 23 Nov 2026 13:00:00 GMT"),
            ("x-ratelimit-reset", "2026-11-23T13:05:00Z"),
        ]);
        assert_eq!(wait_until(&told, 1_795_435_200), Some(1_795_435_200 + 300));
    }

    #[test]
    fn the_last_answer_for_now_is_told_by_two_headers_together() {
        const NOW: i64 = 1_795_435_200;
        let at = (NOW + 60).to_string();
        for (left, reset, until) in [
            (Some("0"), Some(at.as_str()), Some(NOW + 60)),
            (Some("1"), Some(at.as_str()), None),
            (Some("0"), None, None),
            (None, Some(at.as_str()), None),
            // It is over already.
            (Some("0"), Some("1795435200"), None),
            (Some("none"), Some(at.as_str()), None),
        ] {
            for prefix in ["", "x-"] {
                let mut told = HeaderMap::new();
                for (name, value) in [("remaining", left), ("reset", reset)] {
                    if let Some(value) = value {
                        let name = format!("{prefix}ratelimit-{name}");
                        let name: reqwest::header::HeaderName = name.parse().unwrap();
                        told.insert(name, value.parse().unwrap());
                    }
                }
                assert_eq!(spent_until(&told, NOW), until, "{left:?} {reset:?}");
            }
        }
    }
}
