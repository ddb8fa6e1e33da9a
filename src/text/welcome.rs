//! Words of the first screen.

use super::lang::say;
use super::marked::Marked;
use crate::domain::step::Step;

/// The promise.
#[must_use]
pub fn promise() -> Marked {
    say("welcome-promise").into()
}

/// What it takes.
#[must_use]
pub fn help() -> Marked {
    say("welcome-help").into()
}

/// The three things it does not take: icon and words.
#[must_use]
pub fn reassurances() -> [(&'static str, &'static str); 3] {
    [
        ("coins", say("welcome-minute")),
        ("laptop", say("welcome-no-account")),
        ("eye-slash", say("welcome-read-only")),
    ]
}

/// Quiet link that opens a plan file.
#[must_use]
pub fn open_plan() -> &'static str {
    say("welcome-open-plan")
}

/// Over the cards.
#[must_use]
pub fn cards_title() -> &'static str {
    say("welcome-cards-title")
}

/// Under that title.
#[must_use]
pub fn cards_help() -> &'static str {
    say("welcome-cards-help")
}

/// A common misconception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Myth {
    /// Nothing but pictures of food.
    Food,
    /// It takes the whole day.
    Time,
    /// One has to post.
    Posting,
    /// Nobody important would notice.
    Nobody,
    /// One has to be somebody else.
    Pretending,
    /// One has to sign up first.
    SigningUp,
    /// Some of it is stupid.
    Stupid,
}

/// Where a misconception is answered in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Words of the link that leads there.
    pub link: &'static str,
    /// The step.
    pub step: Step,
    /// What is said there.
    pub there: &'static str,
    /// What is said at the first step while that one cannot be opened; `None` if it always can.
    pub later: Option<&'static str>,
}

impl Myth {
    /// All of them in the order of the cards.
    pub const ALL: [Self; 7] = [
        Self::Food,
        Self::Time,
        Self::Posting,
        Self::Nobody,
        Self::Pretending,
        Self::SigningUp,
        Self::Stupid,
    ];

    /// Icon beside it.
    #[must_use]
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Food => "fork-knife",
            Self::Time => "clock-countdown",
            Self::Posting => "pencil-simple-slash",
            Self::Nobody => "megaphone-simple",
            Self::Pretending => "mask-happy",
            Self::SigningUp => "user-circle-plus",
            Self::Stupid => "envelope-simple",
        }
    }

    /// What people say.
    #[must_use]
    pub fn said(self) -> &'static str {
        match self {
            Self::Food => say("welcome-myth-food"),
            Self::Time => say("welcome-myth-time"),
            Self::Posting => say("welcome-myth-posting"),
            Self::Nobody => say("welcome-myth-nobody"),
            Self::Pretending => say("welcome-myth-pretending"),
            Self::SigningUp => say("welcome-myth-signing-up"),
            Self::Stupid => say("welcome-myth-stupid"),
        }
    }

    /// The plain answer.
    #[must_use]
    pub fn answer(self) -> &'static str {
        match self {
            Self::Food => say("welcome-myth-food-answer"),
            Self::Time => say("welcome-myth-time-answer"),
            Self::Posting => say("welcome-myth-posting-answer"),
            Self::Nobody => say("welcome-myth-nobody-answer"),
            Self::Pretending => say("welcome-myth-pretending-answer"),
            Self::SigningUp => say("welcome-myth-signing-up-answer"),
            Self::Stupid => say("welcome-myth-stupid-answer"),
        }
    }

    /// Where in the app it is answered.
    #[must_use]
    pub fn place(self) -> Place {
        let place = |link, step, there, later| Place {
            link,
            step,
            there,
            later,
        };
        match self {
            Self::Food => place(
                say("welcome-myth-food-place"),
                Step::Interests,
                say("welcome-myth-food-there"),
                None,
            ),
            Self::Time => place(
                say("welcome-myth-time-place"),
                Step::People,
                say("welcome-myth-time-there"),
                Some(say("welcome-myth-time-later")),
            ),
            Self::Posting => place(
                say("welcome-myth-posting-place"),
                Step::Preview,
                say("welcome-myth-posting-there"),
                Some(say("welcome-myth-posting-later")),
            ),
            Self::Nobody => place(
                say("welcome-myth-nobody-place"),
                Step::People,
                say("welcome-myth-nobody-there"),
                Some(say("welcome-myth-nobody-later")),
            ),
            Self::Pretending => place(
                say("welcome-myth-pretending-place"),
                Step::Interests,
                say("welcome-myth-pretending-there"),
                None,
            ),
            Self::SigningUp => place(
                say("welcome-myth-signing-up-place"),
                Step::Keep,
                say("welcome-myth-signing-up-there"),
                Some(say("welcome-myth-signing-up-later")),
            ),
            Self::Stupid => place(
                say("welcome-myth-stupid-place"),
                Step::Preview,
                say("welcome-myth-stupid-there"),
                Some(say("welcome-myth-stupid-later")),
            ),
        }
    }
}
