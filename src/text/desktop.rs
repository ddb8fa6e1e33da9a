//! Words for what the desktop decides: contrast, motion, and fonts that it has or has not.

use super::lang::{fill, say};

/// Over the choice of more contrast.
#[must_use]
pub fn high_contrast() -> &'static str {
    say("desktop-high-contrast")
}

/// What it does.
#[must_use]
pub fn high_contrast_help() -> &'static str {
    say("desktop-high-contrast-help")
}

/// Whatever the desktop says.
#[must_use]
pub fn always() -> &'static str {
    say("desktop-always")
}

/// One choice under a heading, as a screen reader says it.
#[must_use]
pub fn choice_spoken(heading: &str, choice: &str) -> String {
    let args = [("heading", heading.into()), ("choice", choice.into())];
    fill("desktop-choice-spoken", &args)
}

/// Stands in place of a post, or under it, when no font can draw all of it. Scripts are named by
/// their ISO 15924 codes.
#[must_use]
pub fn no_font(scripts: &[&str], whole: bool) -> String {
    let named: Vec<&str> = scripts.iter().filter_map(|code| script(code)).collect();
    let scripts = named.join(", ");
    let named = [("scripts", scripts.as_str().into())];
    match (scripts.is_empty(), whole) {
        (true, true) => say("desktop-no-font").to_owned(),
        (true, false) => say("desktop-no-font-part").to_owned(),
        (false, true) => fill("desktop-no-font-named", &named),
        (false, false) => fill("desktop-no-font-part-named", &named),
    }
}

/// Under a post with single signs that no font can draw.
#[must_use]
pub fn no_signs() -> &'static str {
    say("desktop-no-signs")
}

/// In place of a name, a title or a warning that no font can draw.
#[must_use]
pub fn written_in(scripts: &[&str]) -> String {
    match scripts.iter().find_map(|code| script(code)) {
        Some(script) => fill("desktop-written-in", &[("script", script.into())]),
        None => say("desktop-written-elsewhere").to_owned(),
    }
}

/// Name of a script, by its ISO 15924 code; those that posts are likely to be written in.
fn script(code: &str) -> Option<&'static str> {
    Some(match code {
        "Arab" => say("desktop-script-arab"),
        "Armn" => say("desktop-script-armn"),
        "Beng" => say("desktop-script-beng"),
        "Cher" => say("desktop-script-cher"),
        "Deva" => say("desktop-script-deva"),
        "Ethi" => say("desktop-script-ethi"),
        "Geor" => say("desktop-script-geor"),
        "Gujr" => say("desktop-script-gujr"),
        "Guru" => say("desktop-script-guru"),
        "Hang" => say("desktop-script-hang"),
        "Hani" => say("desktop-script-hani"),
        "Hebr" => say("desktop-script-hebr"),
        "Hira" => say("desktop-script-hira"),
        "Khmr" => say("desktop-script-khmr"),
        "Knda" => say("desktop-script-knda"),
        "Laoo" => say("desktop-script-laoo"),
        "Mlym" => say("desktop-script-mlym"),
        "Mong" => say("desktop-script-mong"),
        "Mymr" => say("desktop-script-mymr"),
        "Orya" => say("desktop-script-orya"),
        "Sinh" => say("desktop-script-sinh"),
        "Syrc" => say("desktop-script-syrc"),
        "Taml" => say("desktop-script-taml"),
        "Telu" => say("desktop-script-telu"),
        "Thaa" => say("desktop-script-thaa"),
        "Thai" => say("desktop-script-thai"),
        "Tibt" => say("desktop-script-tibt"),
        _ => return None,
    })
}
