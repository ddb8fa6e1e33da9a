//! Words from the networks, in whatever script they are, as they can be drawn here.
//!
//! egui draws a box for what no font has; here such parts are left out and told of instead.
//! It also knows nothing of the order of words in Hebrew and Arabic: see [`order`].

mod clean;
pub(super) mod order;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Context, Id, Response, RichText, Ui, ViewportId};

use super::fonts;
use super::theme::size;
use crate::domain::post::Span;
use crate::text::desktop as words;
pub(super) use clean::Missing;
use clean::{Cleaned, clean, is_plain};

/// Most answers kept of one kind.
const KEPT: usize = 2_000;

/// Running text as it can be drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shown {
    /// What is drawn, span for span; `None` if that is all as it came.
    pub(super) spans: Option<Vec<Span>>,
    /// What cannot be drawn.
    pub(super) missing: Missing,
    /// Nothing worth reading is left.
    pub(super) whole: bool,
    /// Some of it runs from right to left.
    pub(super) right_to_left: bool,
}

/// Until when nothing is said of what is missing.
#[derive(Clone, Copy)]
enum Waiting {
    /// The desktop's fonts are being listed.
    Listed,
    /// They are listed, but the pass of this number was begun without them.
    Pass(u64),
}

/// Tells that the desktop's fonts are still being listed, or are there now.
pub fn set_waiting(ctx: &Context, waiting: bool) {
    let waiting = if waiting {
        Waiting::Listed
    } else {
        Waiting::Pass(ctx.cumulative_pass_nr_for(ViewportId::ROOT))
    };
    ctx.data_mut(|data| data.insert_temp(waiting_id(), waiting));
}

fn is_waiting(ctx: &Context) -> bool {
    generation(ctx).is_none()
}

/// Tells apart which fonts there are; `None` while they are still being listed.
fn generation(ctx: &Context) -> Option<u64> {
    match ctx.data(|data| data.get_temp(waiting_id())) {
        None => Some(0),
        Some(Waiting::Listed) => None,
        Some(Waiting::Pass(number)) => {
            let known = ctx.cumulative_pass_nr_for(ViewportId::ROOT) > number;
            if !known {
                ctx.request_repaint();
            }
            known.then_some(number + 1)
        }
    }
}

fn waiting_id() -> Id {
    Id::unique("fonts-waiting")
}

/// Whether some font has this character; asks the desktop for one if none has it yet.
fn drawable(ctx: &Context, sign: char) -> bool {
    let font = fonts::regular(size::BODY);
    ctx.fonts_mut(|fonts| fonts.has_glyph(&font, sign))
}

/// What was worked out for a text, so that it is not done anew for each frame.
type Cache<T> = BTreeMap<u64, Arc<T>>;

/// The kept answer to a question, or a new one.
pub(super) fn cached<T: Send + Sync + 'static>(
    ctx: &Context,
    question: impl std::hash::Hash,
    make: impl FnOnce() -> T,
) -> Arc<T> {
    let id = Id::unique("scripts");
    let key = egui::util::hash((question, generation(ctx)));
    let known = ctx.data_mut(|data| {
        let cache = data.get_temp_mut_or_default::<Arc<Cache<T>>>(id);
        cache.get(&key).cloned()
    });
    known.unwrap_or_else(|| {
        let answer = Arc::new(make());
        ctx.data_mut(|data| {
            let cache = Arc::make_mut(data.get_temp_mut_or_default::<Arc<Cache<T>>>(id));
            if cache.len() >= KEPT {
                cache.clear();
            }
            cache.insert(key, Arc::clone(&answer));
        });
        answer
    })
}

/// Running text as it can be drawn.
pub(super) fn shown(ctx: &Context, spans: &[Span]) -> Arc<Shown> {
    if spans.iter().all(|span| is_plain(&span.text)) {
        return Arc::default();
    }
    let texts: Vec<&str> = spans.iter().map(|span| span.text.as_str()).collect();
    cached(ctx, ("text", &texts), || {
        let cleaned: Vec<Cleaned> = texts
            .iter()
            .map(|text| clean(text, |sign| drawable(ctx, sign)))
            .collect();
        let kept = cleaned.iter().any(|part| part.kept);
        let mut missing = Missing::default();
        for part in &cleaned {
            missing.add(&part.missing);
        }
        if is_waiting(ctx) {
            missing = Missing::default();
        }
        let changed = cleaned
            .iter()
            .zip(&texts)
            .any(|(new, old)| new.text != *old);
        Shown {
            whole: !kept && !missing.scripts.is_empty(),
            right_to_left: cleaned
                .iter()
                .any(|part| order::runs_from_right(&part.text)),
            spans: changed.then(|| {
                let parts = cleaned.into_iter().zip(spans);
                parts
                    .map(|(part, span)| Span {
                        text: part.text,
                        link: span.link.clone(),
                    })
                    .collect()
            }),
            missing,
        }
    })
}

/// Words without what cannot be drawn, in the order they are read; a name gives way to `instead`
/// (a handle, most often) where nothing of it can be drawn.
pub(super) fn name<'a>(ctx: &Context, name: &'a str, instead: &'a str) -> Cow<'a, str> {
    if is_plain(name) {
        return Cow::Borrowed(name);
    }
    let cleaned = cached(ctx, ("name", name), || {
        clean(name, |sign| drawable(ctx, sign))
    });
    if cleaned.kept || cleaned.missing.is_empty() {
        Cow::Owned(cleaned.text.trim().to_owned())
    } else if is_waiting(ctx) {
        Cow::Borrowed("")
    } else if instead.trim().is_empty() || instead == name {
        let scripts: Vec<&str> = cleaned.missing.scripts.iter().copied().collect();
        Cow::Owned(words::written_in(&scripts))
    } else {
        self::name(ctx, instead, "")
    }
}

/// The same name for the middle of a sentence: it leaves the direction of the sentence alone.
pub(super) fn name_within<'a>(ctx: &Context, name: &'a str, instead: &'a str) -> Cow<'a, str> {
    let name = self::name(ctx, name, instead);
    if order::runs_from_right(&name) {
        Cow::Owned(format!("\u{2068}{name}\u{2069}"))
    } else {
        name
    }
}

/// One line of words as it is drawn from left to right, without what cannot be drawn.
pub(super) fn line<'a>(ctx: &Context, words: &'a str) -> Cow<'a, str> {
    if is_plain(words) {
        return Cow::Borrowed(words);
    }
    let line = cached(ctx, ("line", words), || {
        let text = clean(words, |sign| drawable(ctx, sign)).text;
        order::line(text.trim())
    });
    Cow::Owned(line.to_string())
}

/// Draws one line of words, cut off where there is no more room; they are spoken as they came.
pub(super) fn line_ui(
    ui: &mut Ui,
    words: &str,
    style: impl FnOnce(String) -> RichText,
) -> Response {
    spoken_ui(ui, words, words, style)
}

/// The same for words that are spoken otherwise: a name whose letters no font has, for example.
pub(super) fn spoken_ui(
    ui: &mut Ui,
    words: &str,
    spoken: &str,
    style: impl FnOnce(String) -> RichText,
) -> Response {
    let drawn = line(ui.ctx(), words);
    let same = drawn == spoken;
    let response = ui.add(egui::Label::new(style(drawn.into_owned())).truncate());
    if !same {
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, spoken));
    }
    response
}
