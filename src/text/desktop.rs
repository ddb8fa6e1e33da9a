//! Words for what the desktop decides: contrast, motion, and fonts that it has or has not.

/// Over the choice of more contrast.
#[must_use]
pub const fn high_contrast() -> &'static str {
    "High contrast"
}

/// What it does.
#[must_use]
pub const fn high_contrast_help() -> &'static str {
    "Text and lines stand out more clearly from what is behind them."
}

/// Whatever the desktop says.
#[must_use]
pub const fn always() -> &'static str {
    "Always"
}

/// One choice under a heading, as a screen reader says it.
#[must_use]
pub fn choice_spoken(heading: &str, choice: &str) -> String {
    format!("{heading}: {choice}")
}
