//! Words of the first screen.

use super::lang::say;

/// The promise.
#[must_use]
pub fn promise() -> &'static str {
    say("welcome-promise")
}

/// What it takes.
#[must_use]
pub fn help() -> &'static str {
    say("welcome-help")
}

/// The three things it does not take.
#[must_use]
pub fn reassurances() -> [(&'static str, &'static str); 3] {
    [
        ("timer", say("welcome-minute")),
        ("user-minus", say("welcome-no-account")),
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

/// One common misconception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Myth {
    /// Icon beside it.
    pub icon: &'static str,
    /// What people say.
    pub said: &'static str,
    /// The plain answer.
    pub answer: &'static str,
    /// Where in the app it is answered.
    pub place: &'static str,
    /// The step that is.
    pub step: crate::domain::Step,
}

/// The misconceptions.
#[must_use]
pub fn myths() -> [Myth; 7] {
    use crate::domain::Step;
    [
        Myth {
            icon: "fork-knife",
            said: say("welcome-myth-food"),
            answer: say("welcome-myth-food-answer"),
            place: say("welcome-myth-food-place"),
            step: Step::Interests,
        },
        Myth {
            icon: "clock-countdown",
            said: say("welcome-myth-time"),
            answer: say("welcome-myth-time-answer"),
            place: say("welcome-myth-time-place"),
            step: Step::People,
        },
        Myth {
            icon: "pencil-simple-slash",
            said: say("welcome-myth-posting"),
            answer: say("welcome-myth-posting-answer"),
            place: say("welcome-myth-posting-place"),
            step: Step::Preview,
        },
        Myth {
            icon: "megaphone-simple",
            said: say("welcome-myth-outrage"),
            answer: say("welcome-myth-outrage-answer"),
            place: say("welcome-myth-outrage-place"),
            step: Step::People,
        },
        Myth {
            icon: "mask-happy",
            said: say("welcome-myth-pretending"),
            answer: say("welcome-myth-pretending-answer"),
            place: say("welcome-myth-pretending-place"),
            step: Step::Interests,
        },
        Myth {
            icon: "user-circle-plus",
            said: say("welcome-myth-signing-up"),
            answer: say("welcome-myth-signing-up-answer"),
            place: say("welcome-myth-signing-up-place"),
            step: Step::Keep,
        },
        Myth {
            icon: "envelope-simple",
            said: say("welcome-myth-stupid"),
            answer: say("welcome-myth-stupid-answer"),
            place: say("welcome-myth-stupid-place"),
            step: Step::Preview,
        },
    ]
}
