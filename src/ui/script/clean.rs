//! Leaves out what no font can draw, and says what that was.

use std::collections::BTreeSet;

use unicode_script::{Script, UnicodeScript as _};
use unicode_segmentation::UnicodeSegmentation as _;

/// Stands where something was left out.
const GAP: &str = "…";

/// What of some words no font can draw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct Missing {
    /// Its scripts, by their ISO 15924 codes.
    pub(in crate::ui) scripts: BTreeSet<&'static str>,
    /// Also signs that belong to no script.
    pub(in crate::ui) signs: bool,
}

impl Missing {
    /// Whether nothing is missing.
    pub(in crate::ui) fn is_empty(&self) -> bool {
        self.scripts.is_empty() && !self.signs
    }

    /// Takes in what else is missing.
    pub(super) fn add(&mut self, other: &Self) {
        self.scripts.extend(&other.scripts);
        self.signs |= other.signs;
        // Kana say which language the other signs are.
        if self.scripts.contains(Script::Hiragana.short_name()) {
            self.scripts.remove(Script::Han.short_name());
        }
    }

    fn add_sign(&mut self, sign: char) {
        let script = sign.script();
        if [Script::Common, Script::Inherited, Script::Unknown].contains(&script) {
            self.signs = true;
            return;
        }
        // Those that are only ever written together with others.
        let script = if script == Script::Katakana {
            Script::Hiragana
        } else if script == Script::Bopomofo {
            Script::Han
        } else {
            script
        };
        self.add(&Self {
            scripts: BTreeSet::from([script.short_name()]),
            signs: false,
        });
    }
}

/// Words without what cannot be drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cleaned {
    /// What is left, with an ellipsis in place of what is not.
    pub(super) text: String,
    /// What was left out.
    pub(super) missing: Missing,
    /// Letters or emoji are left.
    pub(super) kept: bool,
}

/// Whether the bundled face has all of it, and it runs from left to right.
pub(super) fn is_plain(words: &str) -> bool {
    words.chars().all(|sign| {
        matches!(
            sign,
            '\n' | ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '–' | '—' | '‘' | '’'
                | '“' | '”' | '•' | '…' | '€'
        )
    })
}

/// Leaves out what cannot be drawn. Whole characters as people see them are asked for by what
/// they begin with: marks without a glyph are left out by egui itself, without a box.
pub(super) fn clean(words: &str, mut drawable: impl FnMut(char) -> bool) -> Cleaned {
    let mut cleaned = Cleaned::default();
    // What stands between two gaps goes with them, unless letters come before the second one.
    let mut between = String::new();
    let mut after_gap = false;
    for cluster in words.graphemes(true) {
        let Some(first) = cluster.chars().next() else {
            continue;
        };
        let neutral = first.is_whitespace() || first.is_ascii_punctuation();
        if matches!(first, '\u{2028}' | '\u{2029}' | '\u{85}') || cluster == "\r\n" {
            between.push('\n');
        } else if first.is_control() && !matches!(first, '\n' | '\t') {
            // Nothing to be seen.
        } else if neutral {
            between.push_str(cluster);
        } else if is_invisible(first) || drawable(first) {
            cleaned.text.push_str(&between);
            between.clear();
            cleaned.text.push_str(cluster);
            cleaned.kept |= !is_invisible(first) && (first.is_alphabetic() || is_picture(first));
            after_gap &= is_invisible(first);
        } else {
            let before = cleaned.missing.scripts.len();
            cleaned.missing.add_sign(first);
            let of_script = first.is_alphabetic() || cleaned.missing.scripts.len() > before;
            if after_gap && of_script {
                between.clear();
            } else {
                cleaned.text.push_str(&between);
                between.clear();
            }
            if of_script && !after_gap {
                cleaned.text.push_str(GAP);
                after_gap = true;
            }
        }
    }
    cleaned.text.push_str(&between);
    cleaned
}

/// Signs that are never seen themselves, such as joiners and marks of direction.
const fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Emoji and other pictures: worth seeing, though no letters.
const fn is_picture(sign: char) -> bool {
    matches!(sign, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As on a computer with fonts for Latin, Greek and the older emoji only.
    fn cleaned(words: &str) -> Cleaned {
        clean(
            words,
            |sign| matches!(sign, '\u{0}'..='\u{3ff}' | '\u{2000}'..='\u{2bff}' | '\u{1f300}'..='\u{1f64f}'),
        )
    }

    fn codes(words: &str) -> Vec<&'static str> {
        cleaned(words).missing.scripts.into_iter().collect()
    }

    #[test]
    fn what_can_be_drawn_stays_as_it_is() {
        for words in [
            "Night shift, 3 am.\nSecond line\tand more",
            "Καλημέρα 🙂 σε όλους",
            "e\u{301}crire, 👨\u{200d}👩\u{200d}👧, ❤\u{fe0f}",
            "",
        ] {
            let found = cleaned(words);
            assert_eq!(found.text, words);
            assert!(found.missing.is_empty());
        }
        assert!(cleaned("a").kept);
        assert!(cleaned("🙂").kept);
        assert!(!cleaned("1, 2!").kept);
    }

    #[test]
    fn other_scripts_leave_one_gap_and_are_named() {
        let found = cleaned("He said ‘สวัสดี ครับ’ and left");
        assert_eq!(found.text, "He said ‘…’ and left");
        assert!(found.kept);
        assert_eq!(codes("สวัสดี"), ["Thai"]);
        // Across lines, commas and spaces it is still one.
        let found = cleaned("नमस्ते, दुनिया!\nफिर मिलेंगे");
        assert_eq!(found.text, "…");
        assert!(!found.kept);
        assert_eq!(found.missing.scripts, BTreeSet::from(["Deva"]));
        assert!(!found.missing.signs);
    }

    #[test]
    fn digits_between_are_kept_but_are_nothing_to_read() {
        let found = cleaned("ปี 2026 นี้");
        assert_eq!(found.text, "… 2026 …");
        assert!(!found.kept);
    }

    #[test]
    fn scripts_of_east_asia_are_told_apart() {
        assert_eq!(codes("日本語です"), ["Hira"]);
        assert_eq!(codes("你好"), ["Hani"]);
        assert_eq!(codes("안녕"), ["Hang"]);
        assert_eq!(codes("你好 สวัสดี"), ["Hani", "Thai"]);
    }

    #[test]
    fn signs_of_no_script_go_without_a_gap() {
        let found = cleaned("Well done \u{1faf6}\u{1f3fd} all \u{e000}");
        assert_eq!(found.text, "Well done  all ");
        assert!(found.missing.signs);
        assert!(found.missing.scripts.is_empty());
    }

    #[test]
    fn control_signs_are_never_boxes() {
        let found = cleaned("a\u{1}b\u{2028}c\r\nd\u{fffc}");
        assert_eq!(found.text, "ab\nc\nd\u{fffc}".replace('\u{fffc}', ""));
        assert!(cleaned("\u{200f}").missing.is_empty());
    }

    #[test]
    fn plain_words_are_known_at_once() {
        assert!(is_plain("Zażółć gęślą jaźń – “naïve” café…"));
        for words in ["日", "ש", "🙂", "e\u{301}", "\u{200f}a", "\u{ad}"] {
            assert!(!is_plain(words), "{words}");
        }
    }
}
