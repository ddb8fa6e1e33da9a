//! Numbers with their units, and times.

use chrono::{DateTime, Datelike as _};

/// "1 post", "12 posts".
#[must_use]
pub fn count(n: usize, one: &str, many: &str) -> String {
    let unit = if n == 1 { one } else { many };
    format!("{n} {unit}")
}

/// Number of people, organisations and feeds.
#[must_use]
pub fn sources(n: usize) -> String {
    count(n, "source", "sources")
}

/// Number of people, as the screen calls whoever can be followed.
#[must_use]
pub fn people(n: usize) -> String {
    count(n, "person", "people")
}

/// Number of posts.
#[must_use]
pub fn posts(n: usize) -> String {
    count(n, "post", "posts")
}

/// A count that may be a fraction, as whole as makes sense.
fn rounded(n: f32) -> String {
    if n < 3.0 && (n - n.round()).abs() > 0.25 {
        format!("{n:.1}")
    } else {
        format!("{:.0}", n.round())
    }
}

/// How often somebody posts: "about 3 posts a day", "about 2 posts a week".
#[must_use]
pub fn rate(posts_a_day: f32) -> String {
    let (amount, span) = rate_parts(posts_a_day);
    if amount == "1" {
        format!("about 1 post a {span}")
    } else {
        format!("about {amount} posts a {span}")
    }
}

/// The same in fewer letters: "3 a day".
#[must_use]
pub fn rate_short(posts_a_day: f32) -> String {
    let (amount, span) = rate_parts(posts_a_day);
    format!("{amount} a {span}")
}

fn rate_parts(posts_a_day: f32) -> (String, &'static str) {
    if posts_a_day >= 0.95 {
        (format!("{:.0}", posts_a_day.round()), "day")
    } else if posts_a_day * 7.0 >= 0.95 {
        (format!("{:.0}", (posts_a_day * 7.0).round()), "week")
    } else {
        let monthly = (posts_a_day * 30.0).round().max(1.0);
        (format!("{monthly:.0}"), "month")
    }
}

/// "about 42 posts a day".
#[must_use]
pub fn posts_a_day(n: f32) -> String {
    format!("about {} posts a day", rounded(n))
}

/// From one number to another, as roughly as is known: "80–160".
#[must_use]
pub fn range(low: f32, high: f32) -> String {
    let step = if high < 20.0 { 1.0 } else { 5.0 };
    let round = |n: f32| (n / step).round() * step;
    let (low, high) = (round(low), round(high));
    if low < high {
        format!("{low:.0}–{high:.0}")
    } else {
        format!("{high:.0}")
    }
}

/// A bare number for large type.
#[must_use]
pub fn bare(n: f32) -> String {
    rounded(n)
}

/// A bare count.
#[must_use]
pub fn bare_count(n: usize) -> String {
    n.to_string()
}

/// "10 minutes".
#[must_use]
pub fn minutes(n: u32) -> String {
    if n == 1 {
        "1 minute".to_owned()
    } else {
        format!("{n} minutes")
    }
}

/// A mark on the slider of minutes.
#[must_use]
pub fn mark(n: u32) -> String {
    n.to_string()
}

/// A share in percent of a whole; zero of nothing.
#[must_use]
pub fn percent(part: f32, whole: f32) -> String {
    let share = if whole > 0.0 {
        part / whole * 100.0
    } else {
        0.0
    };
    if share > 0.0 && share < 1.0 {
        "under 1 %".to_owned()
    } else {
        format!("{:.0} %", share.round())
    }
}

/// How long ago, as feeds say it: "now", "5 min", "3 h", "2 days", then the date.
#[must_use]
pub fn ago(now: i64, at: i64, utc_offset_secs: i32) -> String {
    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    let secs = now.saturating_sub(at);
    if secs < MINUTE {
        "now".to_owned()
    } else if secs < HOUR {
        format!("{} min", secs / MINUTE)
    } else if secs < DAY {
        format!("{} h", secs / HOUR)
    } else if secs < 2 * DAY {
        "1 day".to_owned()
    } else if secs < 7 * DAY {
        format!("{} days", secs / DAY)
    } else {
        date(now, at, utc_offset_secs)
    }
}

/// The same inside a sentence: "5 minutes ago".
#[must_use]
pub fn ago_long(now: i64, at: i64, utc_offset_secs: i32) -> String {
    let secs = now.saturating_sub(at);
    let some = |n: i64, one: &str, many: &str| {
        let n = usize::try_from(n).unwrap_or_default();
        format!("{} ago", count(n, one, many))
    };
    match secs {
        i64::MIN..60 => "just now".to_owned(),
        60..3_600 => some(secs / 60, "minute", "minutes"),
        3_600..86_400 => some(secs / 3_600, "hour", "hours"),
        86_400..604_800 => some(secs / 86_400, "day", "days"),
        _ => format!("on {}", date(now, at, utc_offset_secs)),
    }
}

/// A time of the day to come: "14:05", or with the day if that is not today's.
#[must_use]
pub fn clock(at: i64, now: i64, utc_offset_secs: i32) -> String {
    let offset = i64::from(utc_offset_secs);
    let local = |secs: i64| DateTime::from_timestamp(secs.saturating_add(offset), 0);
    match (local(at), local(now)) {
        (Some(at), Some(now)) if at.date_naive() == now.date_naive() => {
            at.format("%H:%M").to_string()
        }
        (Some(at), _) => at.format("%H:%M on %-d %b").to_string(),
        (None, _) => String::new(),
    }
}

/// A length of time in its largest unit: "3 days".
#[must_use]
pub fn span(secs: i64) -> String {
    let some =
        |n: i64, one: &str, many: &str| count(usize::try_from(n).unwrap_or_default(), one, many);
    match secs {
        i64::MIN..5_400 => some((secs / 60).max(1), "minute", "minutes"),
        5_400..129_600 => some(secs / 3_600, "hour", "hours"),
        _ => some(secs / 86_400, "day", "days"),
    }
}

fn date(now: i64, at: i64, utc_offset_secs: i32) -> String {
    let offset = i64::from(utc_offset_secs);
    let local = |secs: i64| DateTime::from_timestamp(secs.saturating_add(offset), 0);
    match (local(at), local(now)) {
        (Some(at), Some(now)) if at.year() == now.year() => at.format("%-d %b").to_string(),
        (Some(at), _) => at.format("%-d %b %Y").to_string(),
        (None, _) => String::new(),
    }
}

/// A large number and the unit under it, as a screen reader says them.
#[must_use]
pub fn figure(number: &str, unit: &str) -> String {
    format!("{number} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(percent(1.0, 3.0), "33 %");
        assert_eq!(percent(0.0, 0.0), "0 %");
        assert_eq!(percent(1.0, 900.0), "under 1 %");
    }
}
