//! A few sober lines for people who work in healthcare, each with its public source.

use super::lang::{fill, say};
use super::marked::Marked;

/// Title.
#[must_use]
pub fn title() -> &'static str {
    say("conduct-title")
}

/// Over the lines.
#[must_use]
pub fn help() -> Marked {
    say("conduct-help").into()
}

/// Under the lines.
#[must_use]
pub fn no_advice() -> &'static str {
    say("conduct-no-advice")
}

/// Button that shows or hides the lines.
#[must_use]
pub fn fold(open: bool) -> &'static str {
    if open {
        say("conduct-hide")
    } else {
        say("conduct-show")
    }
}

/// One line and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What the source says.
    pub said: &'static str,
    /// Name of the source.
    pub source: &'static str,
    /// Where it can be read.
    pub link: &'static str,
}

/// Guidelines of the Massachusetts Medical Society.
const MASSACHUSETTS: &str = "https://www.massmed.org/Practice-Support/Legal-and-Regulatory/Social-Media-Guidelines-for-Physicians";
/// Guidance of the regulator of nurses and midwives in the United Kingdom.
const NURSES: &str = "https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/";
/// Standards of the regulator of doctors in the United Kingdom, among them the one on social media.
const DOCTORS: &str = "https://www.gmc-uk.org/professional-standards/the-professional-standards";

/// The lines.
#[must_use]
pub fn lines() -> [Line; 5] {
    let line = |said, source, link| Line { said, source, link };
    [
        line(
            say("conduct-patients"),
            say("conduct-patients-source"),
            MASSACHUSETTS,
        ),
        line(
            say("conduct-register"),
            say("conduct-register-source"),
            NURSES,
        ),
        line(
            say("conduct-credentials"),
            say("conduct-credentials-source"),
            DOCTORS,
        ),
        line(
            say("conduct-employer"),
            say("conduct-employer-source"),
            NURSES,
        ),
        line(
            say("conduct-settings"),
            say("conduct-settings-source"),
            MASSACHUSETTS,
        ),
    ]
}

/// Link to the source of a line.
#[must_use]
pub fn source(name: &str) -> String {
    fill("conduct-source", &[("source", name.into())])
}

/// Words under which people look for these lines.
#[must_use]
pub fn also() -> &'static str {
    say("conduct-also")
}
