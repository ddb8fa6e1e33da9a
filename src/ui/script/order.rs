//! The order in which Hebrew, Arabic and their like stand on a line.
//!
//! egui shapes each run of one font by itself and sets the runs from left to right: within a
//! word the letters come out right, but the words of a line do not. So a line is cut into pieces
//! that egui does draw right, in the order of Unicode's bidirectional algorithm.

use std::ops::Range;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};
use unicode_segmentation::UnicodeSegmentation as _;

/// A part of a line that egui draws as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Piece {
    /// What it is in the paragraph, in bytes.
    pub(in crate::ui) range: Range<usize>,
    /// What egui is to draw.
    pub(in crate::ui) text: String,
}

/// Whether some of it is written from right to left.
pub(in crate::ui) fn runs_from_right(words: &str) -> bool {
    words.chars().any(from_right)
}

fn from_right(sign: char) -> bool {
    sign >= '\u{590}' && matches!(bidi_class(sign), BidiClass::R | BidiClass::AL)
}

/// One line as a single string for egui. Between pieces stands a space of no width, at which
/// egui begins a run of its own.
pub(super) fn line(words: &str) -> String {
    if !runs_from_right(words) {
        return words.to_owned();
    }
    let words = words.replace('\n', " ");
    let info = ParagraphBidiInfo::new(&words, None);
    let pieces = pieces(&words, &info, 0..words.len(), &[]);
    let texts: Vec<String> = pieces.into_iter().map(|piece| piece.text).collect();
    texts.join("\u{200b}")
}

/// The pieces of a line of a paragraph, from left to right. None goes across a cut.
pub(in crate::ui) fn pieces(
    paragraph: &str,
    info: &ParagraphBidiInfo<'_>,
    line: Range<usize>,
    cuts: &[usize],
) -> Vec<Piece> {
    if line.is_empty() {
        return Vec::new();
    }
    let (levels, runs) = info.visual_runs(line);
    let mut found = Vec::new();
    for run in runs {
        let from_right = levels.get(run.start).is_some_and(Level::is_rtl);
        let mut parts = Vec::new();
        for part in cut(run, cuts) {
            let words = paragraph.get(part.clone()).unwrap_or_default();
            if from_right {
                parts.extend(tokens(words, part.start));
            } else {
                let text = words.to_owned();
                parts.push(Piece { range: part, text });
            }
        }
        if from_right {
            parts.reverse();
        }
        found.extend(parts);
    }
    found
}

/// A range in pieces that end at cuts.
fn cut(range: Range<usize>, cuts: &[usize]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = range.start;
    for at in cuts.iter().copied().filter(|at| range.contains(at)) {
        if at > start {
            parts.push(start..at);
            start = at;
        }
    }
    parts.push(start..range.end);
    parts
}

/// Cuts a run from right to left into words, which the shaper turns round itself, and what stands
/// between them, which is turned round here.
fn tokens(words: &str, offset: usize) -> Vec<Piece> {
    let mut found: Vec<(bool, Range<usize>, Vec<&str>)> = Vec::new();
    for (at, cluster) in words.grapheme_indices(true) {
        let letters = cluster.chars().next().is_some_and(from_right);
        let end = at + cluster.len();
        match found.last_mut() {
            Some((same, range, clusters)) if *same == letters => {
                range.end = end;
                clusters.push(cluster);
            }
            _ => found.push((letters, at..end, vec![cluster])),
        }
    }
    let piece = |(letters, range, clusters): (bool, Range<usize>, Vec<&str>)| Piece {
        range: range.start + offset..range.end + offset,
        text: if letters {
            clusters.concat()
        } else {
            clusters.into_iter().rev().map(mirrored).collect()
        },
    };
    found.into_iter().map(piece).collect()
}

/// Brackets look the other way in text from right to left.
fn mirrored(cluster: &str) -> &str {
    const PAIRS: [(&str, &str); 7] = [
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("<", ">"),
        ("«", "»"),
        ("‹", "›"),
        ("≤", "≥"),
    ];
    PAIRS
        .iter()
        .find_map(|(open, close)| match cluster {
            _ if cluster == *open => Some(*close),
            _ if cluster == *close => Some(*open),
            _ => None,
        })
        .unwrap_or(cluster)
}

/// Breaks a paragraph into lines at spaces, and words that are too wide anywhere.
pub(in crate::ui) fn lines(
    paragraph: &str,
    width: f32,
    mut measure: impl FnMut(&str) -> f32,
) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut end = 0;
    let mut used = 0.0;
    let part = |range: Range<usize>| paragraph.get(range).unwrap_or_default();
    for word in words(paragraph) {
        let bare = part(word.clone()).trim_end();
        let wide = measure(bare);
        if used + wide > width && end > start {
            lines.push(start..end);
            start = word.start;
            used = 0.0;
        }
        if wide > width {
            // A word of its own lines: an address, most often.
            let mut room = width;
            for (at, cluster) in bare.grapheme_indices(true) {
                let step = measure(cluster);
                let at = word.start + at;
                if step > room && at > start {
                    lines.push(start..at);
                    start = at;
                    room = width;
                }
                room -= step;
            }
            used = width - room;
            used += measure(part(word.start + bare.len()..word.end));
        } else {
            used += measure(part(word.clone()));
        }
        end = word.end;
    }
    lines.push(start..end);
    lines
}

/// Words with the spaces after them.
fn words(paragraph: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut space = false;
    for (at, sign) in paragraph.char_indices() {
        let blank = sign.is_whitespace() && sign != '\u{a0}';
        if space && !blank {
            found.push(start..at);
            start = at;
        }
        space = blank;
    }
    if start < paragraph.len() {
        found.push(start..paragraph.len());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(words: &str) -> String {
        line(words).replace('\u{200b}', "|")
    }

    #[test]
    fn words_from_right_to_left_stand_in_their_order() {
        // Each word is left for the shaper to turn round.
        assert_eq!(shown("שלום עולם טוב"), "טוב| |עולם| |שלום");
        assert_eq!(shown("مرحبا بالعالم"), "بالعالم| |مرحبا");
        // What stands after the last word stands at its left.
        assert_eq!(shown("שלום, עולם!"), "!|עולם| ,|שלום");
    }

    #[test]
    fn numbers_and_latin_words_within_keep_their_own_direction() {
        assert_eq!(shown("ביום 12.5 בשעה 7"), "7| |בשעה| |12.5| |ביום");
        assert_eq!(
            shown("קראו את Nursing Times היום"),
            "היום| |Nursing Times| |את| |קראו"
        );
    }

    #[test]
    fn brackets_look_the_other_way() {
        assert_eq!(shown("שלום (עולם)"), "(|עולם|) |שלום");
    }

    #[test]
    fn a_name_set_apart_leaves_the_sentence_as_it_is() {
        let apart = |words: &str| {
            let words = words.replace('[', "\u{2068}").replace(']', "\u{2069}");
            let drawn = shown(&words);
            let drawn = drawn.replace(['\u{2068}', '\u{2069}'], "");
            drawn.trim_matches('|').to_owned()
        };
        let words = "In reply to [דנה כהן] today";
        assert_eq!(apart(words), "In reply to |כהן| |דנה| today");
        assert_eq!(apart("[דנה כהן] boosted"), "כהן| |דנה| boosted");
        // Otherwise it would be the other way round.
        assert_eq!(shown("דנה כהן boosted"), "boosted| |כהן| |דנה");
    }

    #[test]
    fn what_runs_from_left_to_right_is_left_alone() {
        for words in ["Night shift", "日本語 です", "", "🙂"] {
            assert_eq!(line(words), words);
            assert!(!runs_from_right(words));
        }
    }

    #[test]
    fn pieces_end_where_links_begin_and_end() {
        let words = "שלום עולם";
        let info = ParagraphBidiInfo::new(words, None);
        // A link over the last letter of the first word and the second word.
        let cuts = [6];
        let found = pieces(words, &info, 0..words.len(), &cuts);
        let texts: Vec<&str> = found.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(texts, ["עולם", " ", "ם", "שלו"]);
        assert_eq!(found.last().unwrap().range, 0..6);
    }

    #[test]
    fn nothing_is_lost_whatever_comes() {
        for words in [
            "\u{202e}abc\u{202c} שלום \u{2067}x\u{2069}",
            "א\u{5b0}\u{5bc}ב 1,000.5% (–) «ג»",
            "\u{2068}\u{2068}\u{2067}\u{202b}",
            "סוף\u{200f}.",
        ] {
            let info = ParagraphBidiInfo::new(words, None);
            let cuts: Vec<usize> = words.char_indices().skip(2).map(|(at, _)| at).collect();
            let mut covered: Vec<Range<usize>> = pieces(words, &info, 0..words.len(), &cuts[..2])
                .into_iter()
                .map(|piece| piece.range)
                .collect();
            covered.sort_by_key(|range| range.start);
            let ends: Vec<usize> = covered.iter().map(|range| range.end).collect();
            let starts: Vec<usize> = covered.iter().map(|range| range.start).collect();
            assert_eq!(starts.first(), Some(&0), "{words:?}");
            assert_eq!(ends.last(), Some(&words.len()), "{words:?}");
            assert_eq!(starts[1..], ends[..ends.len() - 1], "{words:?}");
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "a few letters")]
    fn broken(words: &str, width: f32) -> Vec<&str> {
        lines(words, width, |part| part.chars().count() as f32)
            .into_iter()
            .map(|range| words.get(range).unwrap().trim_end())
            .collect()
    }

    #[test]
    fn lines_break_at_spaces_and_long_words_anywhere() {
        assert_eq!(broken("one two three", 8.0), ["one two", "three"]);
        assert_eq!(broken("one two three", 3.0), ["one", "two", "thr", "ee"]);
        assert_eq!(broken("a abcdefgh b", 4.0), ["a", "abcd", "efgh", "b"]);
        assert_eq!(broken("", 4.0), [""]);
        assert_eq!(broken("one   ", 3.0), ["one"]);
    }
}
