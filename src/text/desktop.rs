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

/// Stands in place of a post, or under it, when no font can draw all of it. Scripts are named by
/// their ISO 15924 codes.
#[must_use]
pub fn no_font(scripts: &[&str], whole: bool) -> String {
    let what = if whole { "This" } else { "Part of this" };
    let named: Vec<&str> = scripts.iter().filter_map(|code| script(code)).collect();
    let named = match named.as_slice() {
        [] => String::new(),
        some => format!(" ({})", some.join(", ")),
    };
    format!("{what} post is written in a script that your computer has no font for{named}.")
}

/// Under a post with single signs that no font can draw.
#[must_use]
pub const fn no_signs() -> &'static str {
    "Some signs in this post are missing, because your computer has no font for them."
}

/// In place of a name, a title or a warning that no font can draw.
#[must_use]
pub fn written_in(scripts: &[&str]) -> String {
    match scripts.iter().find_map(|code| script(code)) {
        Some(script) => format!("Written in {script}"),
        None => "Written in another script".to_owned(),
    }
}

/// Name of a script, by its ISO 15924 code; those that posts are likely to be written in.
fn script(code: &str) -> Option<&'static str> {
    Some(match code {
        "Arab" => "Arabic",
        "Armn" => "Armenian",
        "Beng" => "Bengali",
        "Cher" => "Cherokee",
        "Deva" => "Devanagari",
        "Ethi" => "Ethiopic",
        "Geor" => "Georgian",
        "Gujr" => "Gujarati",
        "Guru" => "Gurmukhi",
        "Hang" => "Korean",
        "Hani" => "Chinese",
        "Hebr" => "Hebrew",
        "Hira" => "Japanese",
        "Khmr" => "Khmer",
        "Knda" => "Kannada",
        "Laoo" => "Lao",
        "Mlym" => "Malayalam",
        "Mong" => "Mongolian",
        "Mymr" => "Burmese",
        "Orya" => "Odia",
        "Sinh" => "Sinhala",
        "Syrc" => "Syriac",
        "Taml" => "Tamil",
        "Telu" => "Telugu",
        "Thaa" => "Thaana",
        "Thai" => "Thai",
        "Tibt" => "Tibetan",
        _ => return None,
    })
}
