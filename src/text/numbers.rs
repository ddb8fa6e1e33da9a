//! Numbers with their units, and times, as the language in use writes them.

use chrono::{DateTime, Datelike as _, Utc};
use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use super::lang::{self, fill, say};

/// Number of people, organisations and feeds.
#[must_use]
pub fn sources(n: usize) -> String {
    fill("numbers-sources", &[("n", n.into())])
}

/// Number of people, as the screen calls whoever can be followed.
#[must_use]
pub fn people(n: usize) -> String {
    fill("numbers-people", &[("n", n.into())])
}

/// Number of posts.
#[must_use]
pub fn posts(n: usize) -> String {
    fill("numbers-posts", &[("n", n.into())])
}

/// A count that may be a fraction, as whole as makes sense.
pub(super) fn rounded(n: f32) -> FluentValue<'static> {
    let n = f64::from(if n.is_finite() { n } else { 0.0 });
    if n < 3.0 && (n - n.round()).abs() > 0.25 {
        let options = FluentNumberOptions {
            minimum_fraction_digits: Some(1),
            ..FluentNumberOptions::default()
        };
        FluentNumber::new((n * 10.0).round() / 10.0, options).into()
    } else {
        n.round().into()
    }
}

/// How often somebody posts: "about 3 posts a day", "about 2 posts a week".
#[must_use]
pub fn rate(posts_a_day: f32) -> String {
    let (n, span) = rate_parts(posts_a_day);
    fill("numbers-rate", &[("n", n), ("span", span)])
}

/// The same in fewer letters: "3 a day".
#[must_use]
pub fn rate_short(posts_a_day: f32) -> String {
    let (n, span) = rate_parts(posts_a_day);
    fill("numbers-rate-short", &[("n", n), ("span", span)])
}

/// A whole number, and the span that it is for: day, week or month.
pub(super) fn rate_parts(posts_a_day: f32) -> (FluentValue<'static>, FluentValue<'static>) {
    let whole = |n: f32| f64::from(if n.is_finite() { n.round() } else { 0.0 }).into();
    if posts_a_day >= 0.95 {
        (whole(posts_a_day), "day".into())
    } else if posts_a_day * 7.0 >= 0.95 {
        (whole(posts_a_day * 7.0), "week".into())
    } else {
        (whole((posts_a_day * 30.0).max(1.0)), "month".into())
    }
}

/// From one number to another, as roughly as is known: "80–160".
#[must_use]
pub fn range(low: f32, high: f32) -> String {
    let step = if high < 20.0 { 1.0 } else { 5.0 };
    let round = |n: f32| (n / step).round() * step;
    let (low, high) = (round(low), round(high));
    if low < high {
        fill(
            "numbers-range",
            &[("low", rounded(low)), ("high", rounded(high))],
        )
    } else {
        bare(high)
    }
}

/// A bare number for large type.
#[must_use]
pub fn bare(n: f32) -> String {
    lang::number(rounded(n))
}

/// A bare count.
#[must_use]
pub fn bare_count(n: usize) -> String {
    lang::number(n)
}

/// "10 minutes".
#[must_use]
pub fn minutes(n: u32) -> String {
    fill("numbers-minutes", &[("n", n.into())])
}

/// A choice of minutes a day.
#[must_use]
pub fn mark(n: u32) -> String {
    lang::number(n)
}

/// The share of each part in percent of all of them, so that those that are told add up to 100;
/// zero of nothing.
#[must_use]
pub fn percents(parts: &[f32]) -> Vec<String> {
    let part = |part: f32| if part.is_finite() { part.max(0.0) } else { 0.0 };
    let total: f32 = parts.iter().map(|amount| part(*amount)).sum();
    let exact = |amount: f32| match total {
        total if total > 0.0 => part(amount) / total * 100.0,
        _ => 0.0,
    };
    // Where it stands, the exact share, and that in whole percent.
    let mut shares: Vec<(usize, f32, f32)> = parts
        .iter()
        .map(|amount| exact(*amount))
        .enumerate()
        .map(|(at, share)| (at, share, share.floor()))
        .collect();
    // What rounding down has taken goes to those that have lost most of it.
    let taken: f32 = shares.iter().map(|(_, share, whole)| share - whole).sum();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "less than there are parts"
    )]
    let missing = taken.round() as usize;
    shares.sort_by(|a, b| (b.1 - b.2).total_cmp(&(a.1 - a.2)));
    for (.., whole) in shares.iter_mut().take(missing) {
        *whole += 1.0;
    }
    shares.sort_by_key(|(at, ..)| *at);
    let said = shares.into_iter().map(|(_, share, whole)| {
        if share > 0.0 && whole < 1.0 {
            fill("numbers-percent-under", &[("n", 1.into())])
        } else {
            whole_percent(whole)
        }
    });
    said.collect()
}

/// "33%".
pub(super) fn whole_percent(share: f32) -> String {
    fill("numbers-percent", &[("n", rounded(share))])
}

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;

/// How long ago, as feeds say it: "now", "5 min", "3 h", "2 days", then the date.
#[must_use]
pub fn ago(now: i64, at: i64, utc_offset_secs: i32) -> String {
    match now.saturating_sub(at) {
        i64::MIN..MINUTE => say("numbers-ago-now").to_owned(),
        secs @ MINUTE..HOUR => fill("numbers-ago-minutes", &[("n", (secs / MINUTE).into())]),
        secs @ HOUR..DAY => fill("numbers-ago-hours", &[("n", (secs / HOUR).into())]),
        secs @ DAY..WEEK => fill("numbers-ago-days", &[("n", (secs / DAY).into())]),
        WEEK.. => date(now, at, utc_offset_secs),
    }
}

/// The same inside a sentence: "5 minutes ago".
#[must_use]
pub fn ago_long(now: i64, at: i64, utc_offset_secs: i32) -> String {
    match now.saturating_sub(at) {
        i64::MIN..MINUTE => say("numbers-since-now").to_owned(),
        secs @ MINUTE..HOUR => fill("numbers-since-minutes", &[("n", (secs / MINUTE).into())]),
        secs @ HOUR..DAY => fill("numbers-since-hours", &[("n", (secs / HOUR).into())]),
        secs @ DAY..WEEK => fill("numbers-since-days", &[("n", (secs / DAY).into())]),
        WEEK.. => {
            let date = date(now, at, utc_offset_secs);
            fill("numbers-since-date", &[("date", date.into())])
        }
    }
}

/// A time of the day to come: "14:05", or with the day if that is not today's.
#[must_use]
pub fn clock(at: i64, now: i64, utc_offset_secs: i32) -> String {
    match (local(at, utc_offset_secs), local(now, utc_offset_secs)) {
        (Some(at), Some(now)) if at.date_naive() == now.date_naive() => lang::clock(at),
        (Some(at), _) => fill(
            "numbers-clock-on",
            &[
                ("time", lang::clock(at).into()),
                ("date", lang::day(at, false).into()),
            ],
        ),
        (None, _) => String::new(),
    }
}

fn local(secs: i64, utc_offset_secs: i32) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(secs.saturating_add(i64::from(utc_offset_secs)), 0)
}

fn date(now: i64, at: i64, utc_offset_secs: i32) -> String {
    match (local(at, utc_offset_secs), local(now, utc_offset_secs)) {
        (Some(at), Some(now)) => lang::day(at, at.year() != now.year()),
        (Some(at), None) => lang::day(at, true),
        (None, _) => String::new(),
    }
}

/// A large number and the unit under it, as a screen reader says them.
#[must_use]
pub fn figure(number: &str, unit: &str) -> String {
    fill(
        "numbers-figure",
        &[("number", number.into()), ("unit", unit.into())],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lang::Locale;

    #[test]
    fn rates_choose_their_span() {
        assert_eq!(rate(3.2), "about 3 posts a day");
        assert_eq!(rate(1.0), "about 1 post a day");
        assert_eq!(rate(0.3), "about 2 posts a week");
        assert_eq!(rate(0.05), "about 2 posts a month");
        assert_eq!(rate(0.0), "about 1 post a month");
    }

    #[test]
    fn times_are_short() {
        let now = 1_790_000_000;
        assert_eq!(ago(now, now + 5, 0), "now");
        assert_eq!(ago(now, now - 300, 0), "5 min");
        assert_eq!(ago(now, now - 7_300, 0), "2 h");
        assert_eq!(ago(now, now - 90_000, 0), "1 day");
        assert_eq!(ago(now, now - 30 * 86_400, 0), "22 Aug");
        assert_eq!(ago(now, 0, 0), "1 Jan 1970");
        assert_eq!(ago_long(now, now - 61, 0), "1 minute ago");
    }

    #[test]
    fn times_to_come_name_the_day_if_it_is_another() {
        let now = 1_790_000_000;
        assert_eq!(clock(now + 60, now, 0), "14:14");
        assert_eq!(clock(now + 86_400, now, 3_600), "15:13 on 22 Sep");
    }

    #[test]
    fn shares_are_whole() {
        assert_eq!(percents(&[1.0, 1.0, 1.0]), ["34%", "33%", "33%"]);
        assert_eq!(percents(&[42.5, 30.2, 27.3]), ["43%", "30%", "27%"]);
        assert_eq!(percents(&[0.0, 0.0]), ["0%", "0%"]);
        assert_eq!(percents(&[1.0, 899.0]), ["under 1%", "100%"]);
        assert!(percents(&[]).is_empty());
    }

    #[test]
    fn numbers_and_dates_are_written_as_the_language_has_them() {
        let now = 1_790_000_000;
        for (locale, number, fraction, day) in [
            (Locale::English, "1,234", "1.5", "22 Aug"),
            (Locale::German, "1.234", "1,5", "22. Aug."),
            (Locale::Spanish, "1234", "1,5", "22 ago"),
            (Locale::French, "1\u{202f}234", "1,5", "22 août"),
            (Locale::Portuguese, "1.234", "1,5", "22 de ago."),
        ] {
            lang::with(locale, || {
                assert_eq!(bare_count(1_234), number);
                assert_eq!(bare(1.5), fraction);
                assert_eq!(ago(now, now - 30 * DAY, 0), day);
            });
        }
    }

    #[test]
    fn what_is_no_number_does_no_harm() {
        assert_eq!(bare(f32::NAN), "0");
        assert_eq!(rate(f32::INFINITY), "about 0 posts a day");
        assert_eq!(percents(&[f32::NAN, 1.0]), ["0%", "100%"]);
    }
}
