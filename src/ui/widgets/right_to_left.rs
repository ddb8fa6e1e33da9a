//! Running text with words from right to left in it, piece by piece: egui would set its words in
//! the wrong order. It cannot be selected, because egui's selection knows no such order either.

use egui::text::{LayoutJob, TextFormat};
use egui::{FontId, Rect, Ui, Vec2, pos2, vec2};
use unicode_bidi::{Direction, Level, ParagraphBidiInfo, get_base_direction};

use crate::domain::post::Span;
use crate::ui::fonts;
use crate::ui::script::{self, order};

/// A piece of text and where it stands.
struct Placed {
    at: Vec2,
    width: f32,
    text: String,
    span: usize,
}

/// Which way a text runs as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Base {
    /// Each paragraph as its first letter does: what somebody has written.
    Text,
    /// From left to right: a sentence of the app, even if it begins with a name that does not.
    App,
}

/// Text in lines.
pub(super) struct Flow {
    pieces: Vec<Placed>,
    /// How wide its widest line is, counted from the left edge.
    pub(super) width: f32,
    /// How tall it is.
    pub(super) height: f32,
    /// Some of it is folded away.
    pub(super) elided: bool,
}

/// What stands where a text is folded.
const FOLD: &str = "…";

/// Sets spans in lines of a width; further lines than `most` are folded away.
pub(super) fn flow(
    ui: &Ui,
    spans: &[Span],
    font: &FontId,
    width: f32,
    most: usize,
    base: Base,
) -> std::sync::Arc<Flow> {
    let texts: Vec<&str> = spans.iter().map(|span| span.text.as_str()).collect();
    let scale = ui.ctx().pixels_per_point().to_bits();
    let question = ("flow", &texts, font, width.to_bits(), most, base, scale);
    script::cached(ui.ctx(), question, || {
        set(
            &texts,
            width,
            (most, base),
            fonts::line_height(font.size),
            |words| {
                let painter = ui.painter();
                let galley = painter.layout_no_wrap(
                    words.to_owned(),
                    font.clone(),
                    egui::Color32::PLACEHOLDER,
                );
                galley.intrinsic_size().x
            },
        )
    })
}

fn set(
    texts: &[&str],
    width: f32,
    (most, base): (usize, Base),
    line_height: f32,
    mut measure: impl FnMut(&str) -> f32,
) -> Flow {
    let whole = texts.concat();
    // Where spans begin.
    let starts: Vec<usize> = texts
        .iter()
        .scan(0, |at, text| {
            let start = *at;
            *at += text.len();
            Some(start)
        })
        .collect();
    // Lines without letters, of emoji most often, follow the text.
    let usual = (get_base_direction(whole.as_str()) == Direction::Rtl)
        .then(Level::rtl)
        .unwrap_or_else(Level::ltr);
    let mut flow = Flow {
        pieces: Vec::new(),
        width: 0.0,
        height: 0.0,
        elided: false,
    };
    let mut drawn = 0;
    let mut offset = 0;
    for paragraph in whole.split('\n') {
        let own = get_base_direction(paragraph);
        let level = match base {
            Base::App => Some(Level::ltr()),
            Base::Text => (own == Direction::Mixed).then_some(usual),
        };
        let info = ParagraphBidiInfo::new(paragraph, level);
        let cuts: Vec<usize> = starts
            .iter()
            .filter_map(|start| start.checked_sub(offset))
            .filter(|at| *at < paragraph.len())
            .collect();
        let lines = order::lines(paragraph, width, &mut measure);
        let count = lines.len();
        for (number, line) in lines.into_iter().enumerate() {
            if drawn == most {
                flow.elided = true;
                break;
            }
            let trimmed = paragraph.get(line.clone()).unwrap_or_default().trim_end();
            let line = line.start..line.start + trimmed.len();
            let mut pieces: Vec<(String, usize)> = order::pieces(paragraph, &info, line, &cuts)
                .into_iter()
                .map(|piece| {
                    let at = piece.range.start + offset;
                    let span = starts.partition_point(|start| *start <= at);
                    (piece.text, span.saturating_sub(1))
                })
                .collect();
            let rest = number + 1 < count || offset + paragraph.len() < whole.len();
            let from_right = info.paragraph_level.is_rtl();
            if drawn + 1 == most && rest {
                let at = if from_right { 0 } else { pieces.len() };
                pieces.insert(at, (FOLD.to_owned(), usize::MAX));
            }
            let widths: Vec<f32> = pieces.iter().map(|(text, _)| measure(text)).collect();
            let used: f32 = widths.iter().sum();
            let mut x = if from_right {
                (width - used).max(0.0)
            } else {
                0.0
            };
            for ((text, span), width) in pieces.into_iter().zip(widths) {
                flow.pieces.push(Placed {
                    at: vec2(x, flow.height),
                    width,
                    text,
                    span,
                });
                x += width;
            }
            flow.width = flow.width.max(x);
            flow.height += line_height;
            drawn += 1;
        }
        if flow.elided {
            break;
        }
        offset += paragraph.len() + 1;
    }
    flow
}

impl Flow {
    /// Paints the text; `ink` says in which colour a span is.
    pub(super) fn paint(
        &self,
        ui: &Ui,
        rect: Rect,
        font: &FontId,
        ink: impl Fn(usize) -> egui::Color32,
    ) {
        let line_height = Some(fonts::line_height(font.size));
        for piece in &self.pieces {
            let ink = ink(piece.span);
            let format = TextFormat {
                line_height,
                ..TextFormat::simple(font.clone(), ink)
            };
            let job = LayoutJob::single_section(piece.text.clone(), format);
            let galley = ui.painter().layout_job(job);
            ui.painter().galley(rect.min + piece.at, galley, ink);
        }
    }

    /// Where a span stands, relative to the text.
    pub(super) fn places(&self, span: usize, line_height: f32) -> Vec<Rect> {
        let mut places: Vec<Rect> = Vec::new();
        for piece in self.pieces.iter().filter(|piece| piece.span == span) {
            let min = pos2(piece.at.x, piece.at.y);
            let place = Rect::from_min_size(min, vec2(piece.width, line_height));
            match places.last_mut() {
                // One rectangle a line, unless something stands in between.
                Some(last)
                    if (last.top() - place.top()).abs() < 0.5
                        && (last.right() - place.left()).abs() < 0.5 =>
                {
                    *last = last.union(place);
                }
                _ => places.push(place),
            }
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::cast_precision_loss, reason = "a few letters")]
    fn set_as(base: Base, texts: &[&str], width: f32, most: usize) -> Flow {
        set(texts, width, (most, base), 10.0, |words| {
            words.chars().count() as f32
        })
    }

    fn set_in(texts: &[&str], width: f32, most: usize) -> Flow {
        set_as(Base::Text, texts, width, most)
    }

    /// Lines from left to right, and how far each is from the left edge.
    fn drawn(flow: &Flow) -> Vec<(f32, String)> {
        let mut lines: Vec<(f32, f32, String)> = Vec::new();
        for piece in &flow.pieces {
            match lines.last_mut() {
                Some((top, _, line)) if (*top - piece.at.y).abs() < 0.5 => {
                    line.push('|');
                    line.push_str(&piece.text);
                }
                _ => lines.push((piece.at.y, piece.at.x, piece.text.clone())),
            }
        }
        lines.into_iter().map(|(_, x, line)| (x, line)).collect()
    }

    fn line(x: f32, words: &str) -> (f32, String) {
        (x, words.to_owned())
    }

    #[test]
    fn lines_begin_at_the_right_and_keep_their_words() {
        let flow = set_in(&["שלום עולם טוב מאוד"], 10.0, 9);
        // The first two words are on the first line, the first of them at the right.
        assert_eq!(
            drawn(&flow),
            [line(1.0, "עולם| |שלום"), line(2.0, "מאוד| |טוב")]
        );
        assert!(!flow.elided);
        assert!((flow.height - 20.0).abs() < 0.1);
    }

    #[test]
    fn each_paragraph_has_its_own_direction() {
        let flow = set_in(&["one two\nשלום\n🙂"], 10.0, 9);
        let usual = [line(0.0, "one two"), line(6.0, "שלום"), line(0.0, "🙂")];
        assert_eq!(drawn(&flow), usual);
        // A paragraph without letters follows the text.
        let flow = set_in(&["שלום\n🙂"], 10.0, 9);
        assert_eq!(drawn(&flow), [line(6.0, "שלום"), line(9.0, "🙂")]);
    }

    /// Its full stop is at its right end, and what follows it in the row stands close by.
    #[test]
    fn a_sentence_of_the_app_runs_from_left_to_right_after_any_name() {
        let flow = set_as(Base::App, &["דנה", " wrote this."], 40.0, 1);
        assert_eq!(drawn(&flow), [line(0.0, "דנה| wrote this.")]);
        assert!((flow.width - 15.0).abs() < 0.1);
        let flow = set_in(&["דנה", " wrote this."], 40.0, 1);
        assert_eq!(drawn(&flow), [line(25.0, ".|wrote this| |דנה")]);
        assert!((flow.width - 40.0).abs() < 0.1);
    }

    #[test]
    fn long_text_is_folded_at_its_end() {
        let flow = set_in(&["אחת שתיים שלוש ארבע"], 10.0, 1);
        assert!(flow.elided);
        let folded = drawn(&flow);
        assert_eq!(folded.len(), 1);
        assert_eq!(folded[0].1, "…|שתיים| |אחת");
        let flow = set_in(&["one two שלום", "\nthree"], 14.0, 1);
        assert!(flow.elided);
        assert_eq!(drawn(&flow)[0].1, "one two |שלום|…");
    }

    #[test]
    fn links_have_their_places() {
        let flow = set_in(&["ראו ", "example.org", " היום"], 30.0, 9);
        // From the left: the last word, the address, the first word; aligned right.
        let link = flow.places(1, 10.0);
        let expected = Rect::from_min_size(pos2(10.0 + 5.0, 0.0), vec2(11.0, 10.0));
        assert_eq!(link, [expected]);
        // Two words from right to left with their space are one place.
        let flow = set_in(&["", "דנה כהן", " כתבה"], 20.0, 9);
        assert_eq!(flow.places(1, 10.0).len(), 1);
        assert_eq!(flow.places(0, 10.0), []);
    }
}
