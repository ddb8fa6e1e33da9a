//! Words of the window around every screen.

use crate::domain::model::{Change, Notice};
use crate::domain::step::{Gate, Step};

use super::lang::{fill, say};
use super::problems::Words;

/// Name of the app.
#[must_use]
pub fn app_name() -> &'static str {
    say("frame-app-name")
}

/// Name of a step in the rail.
#[must_use]
pub fn step(step: Step) -> &'static str {
    match step {
        Step::Welcome => say("frame-step-welcome"),
        Step::Interests => say("frame-step-interests"),
        Step::People => say("frame-step-people"),
        Step::Preview => say("frame-step-preview"),
        Step::Keep => say("frame-step-keep"),
        Step::Home => say("frame-step-home"),
        Step::Follow => say("frame-step-follow"),
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
    let state = match state {
        StepState::Done => "done",
        StepState::Here => "here",
        StepState::ToCome => "to-come",
    };
    fill(
        "frame-step-spoken",
        &[
            ("number", number.into()),
            ("of", of.into()),
            ("name", step(name).into()),
            ("state", state.into()),
        ],
    )
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
    fill(
        "frame-step-short",
        &[("number", number.into()), ("of", of.into())],
    )
}

/// Button back to the step before.
#[must_use]
pub fn back() -> &'static str {
    say("frame-back")
}

/// Button that opens the settings.
#[must_use]
pub fn settings() -> &'static str {
    say("frame-settings")
}

/// Name of the row of steps.
#[must_use]
pub fn steps() -> &'static str {
    say("frame-steps")
}

/// Main button once a list has been followed.
#[must_use]
pub fn read_feed() -> &'static str {
    say("frame-read-feed")
}

/// Button from the wizard back to the kept feed.
#[must_use]
pub fn to_home() -> &'static str {
    say("frame-to-home")
}

/// The main action of a step; `kept` when a plan is kept already.
#[must_use]
pub fn primary(step: Step, kept: bool) -> &'static str {
    match (step, kept) {
        (Step::Welcome, _) => say("frame-primary-welcome"),
        (Step::Interests, _) => say("frame-primary-interests"),
        (Step::People, _) => say("frame-primary-people"),
        (Step::Preview, false) => say("frame-primary-preview"),
        (Step::Preview, true) => say("frame-primary-preview-changes"),
        (Step::Keep, _) => say("frame-primary-keep"),
        (Step::Home, _) => say("frame-primary-home"),
        (Step::Follow, _) => "",
    }
}

/// Why the main action cannot be used yet.
#[must_use]
pub fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::NoInterest => say("frame-gate-no-interest"),
        Gate::NobodyChosen => say("frame-gate-nobody"),
        Gate::NothingKept => say("frame-gate-nothing-kept"),
    }
}

/// Button that puts a banner away.
#[must_use]
pub fn dismiss() -> &'static str {
    say("frame-dismiss")
}

/// Button that takes the last change back.
#[must_use]
pub fn undo() -> &'static str {
    say("frame-undo")
}

/// Button that closes a dialog.
#[must_use]
pub fn close() -> &'static str {
    say("frame-close")
}

/// Button that leaves everything as it is.
#[must_use]
pub fn cancel() -> &'static str {
    say("frame-cancel")
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
            what: fill("frame-saved-as", &[("path", path.into())]),
            todo: super::keep::left_out(*format, *left_out),
        },
        Notice::PlanOpened { sources, left_out } => Words {
            what: fill("frame-plan-opened", &[("n", sources.into())]),
            todo: super::settings::opened_left_out(*left_out),
        },
        Notice::NotRevoked(problem) => Words {
            what: fill(
                "frame-not-revoked",
                &[("why", super::problem(problem).what.into())],
            ),
            todo: say("frame-not-revoked-help").to_owned(),
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
            what: fill("frame-most-already", &[("topic", topic(slug).into())]),
            todo: say("frame-most-already-help").to_owned(),
        },
        Notice::Changed(Change::More(slug)) => {
            words(fill("frame-more", &[("topic", topic(slug).into())]))
        }
        Notice::Changed(Change::Less(slug)) => {
            words(fill("frame-less", &[("topic", topic(slug).into())]))
        }
        Notice::Changed(Change::Left(name)) => words(fill("frame-left", &[("name", name.into())])),
        Notice::Changed(Change::Brought {
            from,
            added,
            left_out,
        }) => Words {
            what: super::people::brought(from, *added),
            todo: super::people::brought_left_out(*left_out),
        },
        Notice::NothingNew(from) => words(super::people::nothing_new(from)),
        Notice::Changed(Change::Swapped(out, into)) => words(fill(
            "frame-swapped",
            &[("into", into.into()), ("out", out.into())],
        )),
    }
}

/// Over the window while a file hovers.
#[must_use]
pub fn drop_file() -> &'static str {
    say("frame-drop-file")
}

/// Why a button beside an empty field cannot be pressed yet.
#[must_use]
pub fn fill_first() -> &'static str {
    say("frame-fill-first")
}
