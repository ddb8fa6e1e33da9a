//! The language of the words: which one is in use, and the messages of each.
//!
//! The messages lie in `assets/i18n` as Fluent resources and come with the program. The functions
//! of the other modules of [`super`] ask for them by id with `say` and `fill`; a test
//! compares the ids and variables of all languages with the calls.

mod formats;
mod messages;
mod pseudo;

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::atomic::{AtomicU8, Ordering};

use fluent_bundle::FluentValue;

use crate::domain::model::Language;
pub(super) use formats::{clock, day, number};
use messages::Messages;

/// A language that the words exist in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Locale {
    /// English, the language the words are written in.
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Portuguese as it is written in Brazil.
    Portuguese,
    /// English with accents and longer words, to see whether there is room for other languages.
    Pseudo,
}

impl Locale {
    /// The languages that people can choose, and the one for tests.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::German,
        Self::Spanish,
        Self::French,
        Self::Portuguese,
        Self::Pseudo,
    ];

    /// Its code (BCP 47), which is also the name of its folder.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Portuguese => "pt-BR",
            Self::Pseudo => "en-XA",
        }
    }

    /// The language of this very code.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|locale| locale.tag().eq_ignore_ascii_case(tag))
    }

    /// The first of the wanted languages that there are words in, else English.
    ///
    /// The part before the region decides: somebody in Austria or Portugal reads the German or
    /// Brazilian words more easily than the English ones.
    #[must_use]
    pub fn best<T: AsRef<str>>(wanted: impl IntoIterator<Item = T>) -> Self {
        let offered = |tag: &str| {
            let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
            match language.to_ascii_lowercase().as_str() {
                "en" => Some(Self::English),
                "de" => Some(Self::German),
                "es" => Some(Self::Spanish),
                "fr" => Some(Self::French),
                "pt" => Some(Self::Portuguese),
                _ => None,
            }
        };
        let mut wanted = wanted.into_iter();
        wanted
            .find_map(|tag| offered(tag.as_ref()))
            .unwrap_or(Self::English)
    }

    /// The language of the topics' words; that of the test language is English.
    #[must_use]
    pub const fn language(self) -> Language {
        match self {
            Self::English | Self::Pseudo => Language::English,
            Self::German => Language::German,
            Self::Spanish => Language::Spanish,
            Self::French => Language::French,
            Self::Portuguese => Language::Portuguese,
        }
    }

    const fn of_number(number: u8) -> Self {
        match number {
            1 => Self::German,
            2 => Self::Spanish,
            3 => Self::French,
            4 => Self::Portuguese,
            5 => Self::Pseudo,
            _ => Self::English,
        }
    }
}

/// The system's language, as far as there are words in it.
static SYSTEM: AtomicU8 = AtomicU8::new(0);
/// The language in use.
static CHOSEN: AtomicU8 = AtomicU8::new(0);

thread_local! {
    /// Another language on this thread alone.
    static HERE: Cell<Option<Locale>> = const { Cell::new(None) };
}

/// Tells which language the system has; it is in use until another one is chosen.
pub fn system_is(locale: Locale) {
    SYSTEM.store(locale as u8, Ordering::Relaxed);
    CHOSEN.store(locale as u8, Ordering::Relaxed);
}

/// The system's language.
#[must_use]
pub fn system() -> Locale {
    Locale::of_number(SYSTEM.load(Ordering::Relaxed))
}

/// From now on the words are in this language.
pub fn choose(language: Language) {
    let locale = match language {
        Language::System => SYSTEM.load(Ordering::Relaxed),
        Language::English => Locale::English as u8,
        Language::German => Locale::German as u8,
        Language::Spanish => Locale::Spanish as u8,
        Language::French => Locale::French as u8,
        Language::Portuguese => Locale::Portuguese as u8,
    };
    CHOSEN.store(locale, Ordering::Relaxed);
}

/// The language in use.
#[must_use]
pub fn current() -> Locale {
    HERE.get()
        .unwrap_or_else(|| Locale::of_number(CHOSEN.load(Ordering::Relaxed)))
}

/// Does something with all words in this language, on this thread alone: tests in several
/// languages run side by side.
pub fn with<T>(locale: Locale, act: impl FnOnce() -> T) -> T {
    /// Puts the former language back, also when `act` panics.
    struct Former(Option<Locale>);
    impl Drop for Former {
        fn drop(&mut self) {
            HERE.set(self.0);
        }
    }
    let _former = Former(HERE.replace(Some(locale)));
    act()
}

/// A message that takes one number.
pub(super) type Counted = fn(FluentValue<'static>) -> String;

/// Words that do not come from the messages, lengthened where these are.
pub(super) fn besides(words: &str) -> Cow<'_, str> {
    if current() == Locale::Pseudo {
        pseudo::lengthened(words)
    } else {
        Cow::Borrowed(words)
    }
}

/// A message without variables.
pub(super) fn say(id: &'static str) -> &'static str {
    let locale = current();
    Messages::of(locale)
        .said(id)
        .or_else(|| Messages::of(Locale::English).said(id))
        .unwrap_or_else(|| missing(id))
}

/// A message without variables whose id is made from a name and stands in a table, for example
/// in [`super::glossary::message_ids`].
pub(super) fn say_listed(id: &'static str) -> &'static str {
    say(id)
}

/// A message with variables.
pub(super) fn fill(id: &'static str, args: &[(&'static str, FluentValue<'_>)]) -> String {
    let locale = current();
    Messages::of(locale)
        .filled(id, args)
        .or_else(|| Messages::of(Locale::English).filled(id, args))
        .unwrap_or_else(|| missing(id).to_owned())
}

/// Only reached with an id that no test has seen.
fn missing(id: &'static str) -> &'static str {
    debug_assert!(false, "no message {id}");
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_languages_are_matched_by_their_first_part() {
        assert_eq!(Locale::best(["pt_PT.UTF-8", "en"]), Locale::Portuguese);
        assert_eq!(Locale::best(["pl-PL", "de-AT", "en-GB"]), Locale::German);
        assert_eq!(Locale::best(["C"]), Locale::English);
        assert_eq!(Locale::best([""; 0]), Locale::English);
    }

    #[test]
    fn numbers_and_codes_lead_back() {
        for locale in Locale::ALL {
            assert_eq!(Locale::of_number(locale as u8), locale);
            assert_eq!(Locale::of_tag(locale.tag()), Some(locale));
        }
        assert_eq!(Locale::of_tag("xx"), None);
    }

    #[test]
    fn a_language_holds_for_its_thread_and_no_longer_than_asked() {
        with(Locale::German, || {
            assert_eq!(current(), Locale::German);
            let elsewhere = std::thread::spawn(current).join();
            assert_eq!(elsewhere.ok(), Some(Locale::English));
            with(Locale::French, || assert_eq!(current(), Locale::French));
            assert_eq!(current(), Locale::German);
        });
        assert_eq!(current(), Locale::English);
    }
}
