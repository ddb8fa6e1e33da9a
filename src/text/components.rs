//! Headings of the page that shows every component, for whoever builds the screens.

use super::lang::say;

/// Title.
#[must_use]
pub fn title() -> &'static str {
    say("components-title")
}

/// Under it.
#[must_use]
pub fn help() -> &'static str {
    say("components-help")
}

/// Heading over a part of the page.
#[must_use]
pub fn text() -> &'static str {
    say("components-text")
}

/// Heading over a part of the page.
#[must_use]
pub fn buttons() -> &'static str {
    say("components-buttons")
}

/// Heading over a part of the page.
#[must_use]
pub fn chips() -> &'static str {
    say("components-chips")
}

/// Heading over a part of the page.
#[must_use]
pub fn fields() -> &'static str {
    say("components-fields")
}

/// Heading over a part of the page.
#[must_use]
pub fn topics() -> &'static str {
    say("components-topics")
}

/// Heading over a part of the page.
#[must_use]
pub fn people() -> &'static str {
    say("components-people")
}

/// Heading over a part of the page.
#[must_use]
pub fn notices() -> &'static str {
    say("components-notices")
}

/// Heading over a part of the page.
#[must_use]
pub fn charts() -> &'static str {
    say("components-charts")
}

/// Heading over a part of the page.
#[must_use]
pub fn posts() -> &'static str {
    say("components-posts")
}

/// Heading over a part of the page.
#[must_use]
pub fn explanation() -> &'static str {
    say("components-explanation")
}

/// Heading over a part of the page.
#[must_use]
pub fn controls() -> &'static str {
    say("components-controls")
}

/// Under the heading of controls.
#[must_use]
pub fn controls_help() -> &'static str {
    say("components-controls-help")
}

/// Heading over a part of the page.
#[must_use]
pub fn empty() -> &'static str {
    say("components-empty")
}

/// Heading over a part of the page.
#[must_use]
pub fn forecast() -> &'static str {
    say("components-forecast")
}

/// Heading over a part of the page.
#[must_use]
pub fn run() -> &'static str {
    say("components-run")
}
