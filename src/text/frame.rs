//! Words of the window around every screen.

use crate::domain::model::{Change, Notice};
use crate::domain::step::{Gate, Step};

use super::numbers;
use super::problems::Words;

/// Name of the app.
#[must_use]
pub const fn app_name() -> &'static str {
    "Firstfeed"
}

/// Name of a step in the rail.
#[must_use]
pub const fn step(step: Step) -> &'static str {
    match step {
        Step::Welcome => "Welcome",
        Step::Interests => "Interests",
        Step::People => "People",
        Step::Preview => "Preview",
        Step::Keep => "Keep it",
        Step::Home => "Your feed",
        Step::Follow => "Follow",
    }
}

/// The window at a step, as a screen reader says it.
#[must_use]
pub fn window(name: Step) -> String {
    format!("{}: {}", app_name(), step(name))
}

/// A step of the rail as a screen reader says it.
#[must_use]
pub fn step_spoken(name: Step, number: usize, of: usize, state: StepState) -> String {
    let name = step(name);
    let state = match state {
        StepState::Done => "done",
        StepState::Here => "you are here",
        StepState::ToCome => "to come",
    };
    format!("Step {number} of {of}: {name}, {state}")
}

/// How far a step of the rail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Was here before.
    Done,
    /// Is here.
    Here,
    /// Not yet.
    ToCome,
}

/// Where one is, when there is no room for the whole rail.
#[must_use]
pub fn step_short(number: usize, of: usize) -> String {
    format!("Step {number} of {of}")
}

/// Button back to the step before.
#[must_use]
pub const fn back() -> &'static str {
    "Back"
}

/// Button that opens the settings.
#[must_use]
pub const fn settings() -> &'static str {
    "Settings"
}

/// Button from the wizard back to the kept feed.
#[must_use]
pub const fn to_home() -> &'static str {
    "Back to my feed"
}

/// The main action of a step; `kept` when a plan is kept already.
#[must_use]
pub const fn primary(step: Step, kept: bool) -> &'static str {
    match (step, kept) {
        (Step::Welcome, _) => "Show me what it could look like",
        (Step::Interests, _) => "Find people",
        (Step::People, _) => "Show my feed",
        (Step::Preview, false) => "Keep this feed",
        (Step::Preview, true) => "Keep these changes",
        (Step::Keep, _) => "Keep reading here",
        (Step::Home, _) => "Refresh",
        (Step::Follow, _) => "",
    }
}

/// Why the main action cannot be used yet.
#[must_use]
pub const fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::NoInterest => "Choose at least one interest first.",
        Gate::NobodyChosen => "Choose at least one person first.",
        Gate::NothingKept => "Keep a feed first.",
    }
}

/// Button that puts a banner away.
#[must_use]
pub const fn dismiss() -> &'static str {
    "Dismiss"
}

/// Button that takes the last change back.
#[must_use]
pub const fn undo() -> &'static str {
    "Undo"
}

/// Button that closes a dialog.
#[must_use]
pub const fn close() -> &'static str {
    "Close"
}

/// Button that leaves everything as it is.
#[must_use]
pub const fn cancel() -> &'static str {
    "Cancel"
}

/// A notice; `topic` names the topic of a change.
#[must_use]
pub fn notice(notice: &Notice, topic: impl Fn(&crate::domain::Slug) -> String) -> Words {
    let words = |what| Words {
        what,
        todo: String::new(),
    };
    match notice {
        Notice::Problem(problem) => super::problem(problem),
        Notice::FileWritten {
            path,
            format,
            left_out,
        } => Words {
            what: format!("Saved as {path}."),
            todo: super::keep::left_out(*format, *left_out),
        },
        Notice::PlanOpened { sources, left_out } => Words {
            what: format!("This is now your plan: {}.", numbers::sources(*sources)),
            todo: super::settings::opened_left_out(*left_out),
        },
        Notice::NotRevoked(problem) => Words {
            what: format!(
                "You are signed out here, but the server could not be told. {}",
                super::problem(problem).what
            ),
            todo: "To be sure, take Firstfeed out of the connected apps in your account there."
                .to_owned(),
        },
        Notice::JournalDamaged(rows) => Words {
            what: super::follow::journal_damaged(*rows),
            todo: super::follow::journal_damaged_help().to_owned(),
        },
        Notice::KeptHere => Words {
            what: super::adjust::kept_here().to_owned(),
            todo: super::adjust::kept_here_help().to_owned(),
        },
        Notice::Unfinished(_) => Words {
            what: super::follow::unfinished().to_owned(),
            todo: super::follow::unfinished_help().to_owned(),
        },
        Notice::MostAlready(slug) => Words {
            what: format!("{} already gets as much room as it can.", topic(slug)),
            todo: "For more of it, choose less of something else.".to_owned(),
        },
        Notice::Changed(Change::More(slug)) => {
            words(format!("You will see more about {}.", topic(slug)))
        }
        Notice::Changed(Change::Less(slug)) => {
            words(format!("You will see less about {}.", topic(slug)))
        }
        Notice::Changed(Change::Left(name)) => words(format!("{name} is out of your feed.")),
        Notice::Changed(Change::Brought {
            from,
            added,
            left_out,
        }) => Words {
            what: super::people::brought(from, *added),
            todo: super::people::brought_left_out(*left_out),
        },
        Notice::NothingNew(from) => words(super::people::nothing_new(from)),
        Notice::Changed(Change::Swapped(out, into)) => {
            words(format!("{into} takes the place of {out}."))
        }
    }
}

/// Over the window while a file hovers.
#[must_use]
pub const fn drop_file() -> &'static str {
    "Drop the plan file here to open it"
}
