//! Numbers and dates as each language writes them (CLDR, by ICU4X).

use std::sync::LazyLock;

use chrono::{DateTime, Datelike as _, Timelike as _, Utc};
use fluent_bundle::FluentValue;
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{MD, T, YMD};
use icu_datetime::input::Time;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;

use super::{Locale, current};

type Dates<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// What writes numbers, days and times of one language.
struct Formats {
    number: DecimalFormatter,
    time: NoCalendarFormatter<T>,
    day: Dates<MD>,
    day_and_year: Dates<YMD>,
}

impl Formats {
    fn read(tag: &str) -> Option<Self> {
        let locale: icu_locale_core::Locale = tag.parse().ok()?;
        Some(Self {
            number: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
                .ok()?,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok()?,
            day: Dates::try_new((&locale).into(), MD::medium()).ok()?,
            day_and_year: Dates::try_new((&locale).into(), YMD::medium()).ok()?,
        })
    }

    fn of(locale: Locale) -> Option<&'static Self> {
        // "hc-h23": all of them write 15:13. The English of "AE" writes "22 Sep": the day before
        // the month as most of the world does, and names of months of three letters.
        static ENGLISH: LazyLock<Option<Formats>> =
            LazyLock::new(|| Formats::read("en-AE-u-hc-h23"));
        static GERMAN: LazyLock<Option<Formats>> = LazyLock::new(|| Formats::read("de-u-hc-h23"));
        static SPANISH: LazyLock<Option<Formats>> = LazyLock::new(|| Formats::read("es-u-hc-h23"));
        static FRENCH: LazyLock<Option<Formats>> = LazyLock::new(|| Formats::read("fr-u-hc-h23"));
        static PORTUGUESE: LazyLock<Option<Formats>> =
            LazyLock::new(|| Formats::read("pt-BR-u-hc-h23"));
        match locale {
            Locale::English | Locale::Pseudo => ENGLISH.as_ref(),
            Locale::German => GERMAN.as_ref(),
            Locale::Spanish => SPANISH.as_ref(),
            Locale::French => FRENCH.as_ref(),
            Locale::Portuguese => PORTUGUESE.as_ref(),
        }
    }
}

/// A number within a message.
pub(super) fn written(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let digits = number.options.minimum_fraction_digits;
            Some(digits_of(locale, number.value, digits.unwrap_or_default()))
        }
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

fn digits_of(locale: Locale, value: f64, fraction: usize) -> String {
    let plain = format!("{value:.fraction$}");
    match (Formats::of(locale), plain.parse::<Decimal>()) {
        (Some(formats), Ok(decimal)) => formats.number.format(&decimal).to_string(),
        (None, _) | (_, Err(_)) => plain,
    }
}

/// A number that stands alone.
pub(crate) fn number(value: impl Into<FluentValue<'static>>) -> String {
    written(current(), &value.into()).unwrap_or_default()
}

/// A time of the day: "15:13".
pub(crate) fn clock(at: DateTime<Utc>) -> String {
    let plain = || at.format("%H:%M").to_string();
    let hour = u8::try_from(at.hour()).unwrap_or_default();
    let minute = u8::try_from(at.minute()).unwrap_or_default();
    match (Formats::of(current()), Time::try_new(hour, minute, 0, 0)) {
        (Some(formats), Ok(time)) => formats.time.format(&time).to_string(),
        (None, _) | (_, Err(_)) => plain(),
    }
}

/// A day: "22 Sep", or with its year.
pub(crate) fn day(at: DateTime<Utc>, with_year: bool) -> String {
    let month = u8::try_from(at.month()).unwrap_or_default();
    let day = u8::try_from(at.day()).unwrap_or_default();
    let date = Date::try_new_gregorian(at.year(), month, day);
    match (Formats::of(current()), date) {
        (Some(formats), Ok(date)) if with_year => formats.day_and_year.format(&date).to_string(),
        (Some(formats), Ok(date)) => formats.day.format(&date).to_string(),
        (None, _) | (_, Err(_)) => at.format("%Y-%m-%d").to_string(),
    }
}
