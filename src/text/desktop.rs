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

/// Stands in place of a post, or under it, when no font can draw all of it. Scripts are named by
/// their ISO 15924 codes.
#[must_use]
pub fn no_font(scripts: &[&str], whole: bool) -> String {
    let named: Vec<&str> = scripts.iter().filter_map(|code| script(code)).collect();
    let scripts = named.join(", ");
    match (scripts.is_empty(), whole) {
        (true, true) => say("desktop-no-font").to_owned(),
        (true, false) => say("desktop-no-font-part").to_owned(),
        (false, true) => fill("desktop-no-font-named", &[("scripts", scripts.into())]),
        (false, false) => fill("desktop-no-font-part-named", &[("scripts", scripts.into())]),
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
    Some(match code.to_ascii_lowercase().as_str() {
        "arab" => say("desktop-script-arab"),
        "armn" => say("desktop-script-armn"),
        "beng" => say("desktop-script-beng"),
        "cher" => say("desktop-script-cher"),
        "deva" => say("desktop-script-deva"),
        "ethi" => say("desktop-script-ethi"),
        "geor" => say("desktop-script-geor"),
        "gujr" => say("desktop-script-gujr"),
        "guru" => say("desktop-script-guru"),
        "hang" => say("desktop-script-hang"),
        "hani" => say("desktop-script-hani"),
        "hebr" => say("desktop-script-hebr"),
        "hira" => say("desktop-script-hira"),
        "khmr" => say("desktop-script-khmr"),
        "knda" => say("desktop-script-knda"),
        "laoo" => say("desktop-script-laoo"),
        "mlym" => say("desktop-script-mlym"),
        "mong" => say("desktop-script-mong"),
        "mymr" => say("desktop-script-mymr"),
        "orya" => say("desktop-script-orya"),
        "sinh" => say("desktop-script-sinh"),
        "syrc" => say("desktop-script-syrc"),
        "taml" => say("desktop-script-taml"),
        "telu" => say("desktop-script-telu"),
        "thaa" => say("desktop-script-thaa"),
        "thai" => say("desktop-script-thai"),
        "tibt" => say("desktop-script-tibt"),
        _ => return None,
    })
}
