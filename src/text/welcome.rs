//! Words of the first screen.

/// The promise.
#[must_use]
pub const fn promise() -> &'static str {
    "See the feed you would get, before you join anything."
}

/// What it takes.
#[must_use]
pub const fn help() -> &'static str {
    "Tell us what you care about. In a minute you see real posts from real people. No account, nothing to post, nobody watching."
}

/// The three things it does not take.
#[must_use]
pub const fn reassurances() -> [(&'static str, &'static str); 3] {
    [
        ("timer", "About a minute"),
        ("user-minus", "No account"),
        ("eye-slash", "Read only, nothing is posted"),
    ]
}

/// Quiet link that opens a plan file.
#[must_use]
pub const fn open_plan() -> &'static str {
    "Open a plan file…"
}

/// Over the cards.
#[must_use]
pub const fn cards_title() -> &'static str {
    "What people get wrong about social media"
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
pub const fn myths() -> [Myth; 7] {
    use crate::domain::Step;
    [
        Myth {
            icon: "fork-knife",
            said: "“It is all food pictures.”",
            answer: "You see what you follow. Name what you do not want, and the preview says how much of it that hides.",
            place: "Choose your interests",
            step: Step::Interests,
        },
        Myth {
            icon: "clock-countdown",
            said: "“It eats your whole day.”",
            answer: "Say how many minutes a day you have. Firstfeed picks only as many people as fit.",
            place: "Set your minutes",
            step: Step::People,
        },
        Myth {
            icon: "pencil-simple-slash",
            said: "“I would have to post.”",
            answer: "Most people only read, and that is fine. Here you can read for ever and never write a word.",
            place: "See your feed",
            step: Step::Preview,
        },
        Myth {
            icon: "megaphone-simple",
            said: "“It is only celebrities and outrage.”",
            answer: "Journals, hospitals, public authorities and colleagues post every day. They are one follow away.",
            place: "Meet the people",
            step: Step::People,
        },
        Myth {
            icon: "mask-happy",
            said: "“I would have to be somebody else.”",
            answer: "Nobody asks you to perform. Follow what you like at work and after work, and be yourself.",
            place: "Choose your interests",
            step: Step::Interests,
        },
        Myth {
            icon: "user-circle-plus",
            said: "“I would have to sign up first.”",
            answer: "No. Keep your feed and read it right here. Join a network later, or not at all.",
            place: "Ways to keep it",
            step: Step::Keep,
        },
        Myth {
            icon: "envelope-simple",
            said: "“Some of it is plain stupid.”",
            answer: "So is some e-mail. You choose who gets through, and you can turn anybody away at any time.",
            place: "See your feed",
            step: Step::Preview,
        },
    ]
}
