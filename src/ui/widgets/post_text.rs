//! Running text with links that can be clicked, folded when it is long.

use std::ops::Range;

use egui::text::{LayoutJob, TextFormat};
use egui::text_selection::LabelSelectionState;
use egui::{Color32, FontId, Galley, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::domain::event::{Event, User};
use crate::domain::post::{Post, Span, WebLink};
use crate::text;
use crate::ui::script::{self, Shown};
use crate::ui::theme::{self, radius, size};
use crate::ui::{fonts, icons};

use super::right_to_left::{self, Base};
use super::rounding;

/// Lines shown of a long post.
pub const FOLD_LINES: usize = 8;

/// Draws the text of a post, which can be selected and copied unless it runs from right to left;
/// returns whether some of it is folded away. Where no font has its script, that is said instead.
pub fn text_ui(ui: &mut Ui, spans: &[Span], whole: bool, out: &mut Vec<Event>) -> bool {
    let shown = script::shown(ui.ctx(), spans);
    let font = fonts::regular(size::BODY);
    let folded = if shown.whole {
        false
    } else if shown.right_to_left {
        from_right_ui(ui, spans, &shown, &font, whole, out)
    } else {
        from_left_ui(ui, spans, &shown, &font, whole, out)
    };
    missing_ui(ui, spans, &shown);
    folded
}

/// Draws words of somebody else in one style, over as many lines as they need.
pub fn words_ui(ui: &mut Ui, words: &str, font: &FontId, ink: Color32) -> egui::Response {
    let spans = [Span::plain(words)];
    let shown = script::shown(ui.ctx(), &spans);
    let drawn = shown.spans.as_deref().unwrap_or(&spans);
    if shown.right_to_left {
        let width = ui.available_width();
        let flow = right_to_left::flow(ui, drawn, font, width, usize::MAX, Base::Text);
        let (rect, response) = ui.allocate_exact_size(vec2(width, flow.height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
        flow.paint(ui, rect, font, |_| ink);
        return response;
    }
    let drawn = if shown.whole {
        let scripts: Vec<&str> = shown.missing.scripts.iter().copied().collect();
        text::desktop::written_in(&scripts)
    } else {
        plain(drawn)
    };
    let label = egui::Label::new(fonts::rich(drawn, font.clone()).color(ink));
    let response = ui.add(label.selectable(true));
    if shown.spans.is_some() {
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    }
    response
}

/// Says what of a post cannot be drawn: in its place if that is all of it, else below.
fn missing_ui(ui: &mut Ui, spans: &[Span], shown: &Shown) {
    let missing = &shown.missing;
    if missing.is_empty() {
        return;
    }
    let p = theme::palette(ui);
    let scripts: Vec<&str> = missing.scripts.iter().copied().collect();
    let words = if scripts.is_empty() {
        text::desktop::no_signs().to_owned()
    } else {
        text::desktop::no_font(&scripts, shown.whole)
    };
    if !shown.whole {
        ui.label(fonts::small(words).color(p.quiet));
        return;
    }
    egui::Frame::new()
        .fill(p.sunken)
        .corner_radius(rounding(radius::CONTROL))
        .inner_margin(egui::Margin::symmetric(12, 10))
        .show(ui, |ui| {
            ui.take_available_width();
            ui.horizontal(|ui| {
                let (spot, said) = ui.allocate_exact_size(vec2(24.0, 20.0), Sense::hover());
                // Who hears the post can hear all of it.
                said.widget_info(|| WidgetInfo::labeled(Role::Label, true, plain(spans)));
                icons::paint(ui.painter(), spot.center(), "translate", 18.0, p.quiet);
                let label = egui::Label::new(fonts::small(words).color(p.quiet));
                ui.add(label.wrap());
            });
        });
}

fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// Draws text with words from right to left.
fn from_right_ui(
    ui: &mut Ui,
    spans: &[Span],
    shown: &Shown,
    font: &FontId,
    whole: bool,
    out: &mut Vec<Event>,
) -> bool {
    let p = theme::palette(ui);
    let drawn = shown.spans.as_deref().unwrap_or(spans);
    let width = ui.available_width();
    let most = if whole { usize::MAX } else { FOLD_LINES };
    let flow = right_to_left::flow(ui, drawn, font, width, most, Base::Text);
    let (rect, response) = ui.allocate_exact_size(vec2(width, flow.height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, plain(spans)));
    let link = |span: usize| spans.get(span).and_then(|span| span.link.as_ref());
    if ui.is_rect_visible(rect) {
        flow.paint(ui, rect, font, |span| {
            if link(span).is_some() {
                p.accent_ink
            } else {
                p.ink
            }
        });
    }
    let height = fonts::line_height(font.size);
    let links = spans.iter().enumerate();
    let links = links.filter_map(|(at, span)| Some((at, span.link.as_ref()?, &span.text)));
    for (number, (at, link, words)) in links.enumerate() {
        let places = flow.places(at, height);
        link_ui(ui, &response, number, &places, (link, words), out);
    }
    flow.elided
}

/// Draws text that egui can set by itself.
fn from_left_ui(
    ui: &mut Ui,
    spans: &[Span],
    shown: &Shown,
    font: &FontId,
    whole: bool,
    out: &mut Vec<Event>,
) -> bool {
    let p = theme::palette(ui);
    let format = |color: Color32| TextFormat {
        line_height: Some(fonts::line_height(size::BODY)),
        ..TextFormat::simple(font.clone(), color)
    };
    let mut job = LayoutJob {
        break_on_newline: true,
        ..LayoutJob::default()
    };
    let drawn = shown.spans.as_deref().unwrap_or(spans);
    let mut links: Vec<(Range<usize>, &WebLink, &str)> = Vec::new();
    let mut chars = 0;
    for (span, spoken) in drawn.iter().zip(spans) {
        let count = span.text.chars().count();
        let color = match &span.link {
            Some(link) => {
                links.push((chars..chars + count, link, &spoken.text));
                p.accent_ink
            }
            None => p.ink,
        };
        job.append(&span.text, 0.0, format(color));
        chars += count;
    }
    job.wrap.max_width = ui.available_width();
    if !whole {
        job.wrap.max_rows = FOLD_LINES;
    }
    let galley = ui.painter().layout_job(job);
    let elided = galley.elided;
    let size = vec2(ui.available_width(), galley.size().y);
    // Selected with the mouse; the keyboard has the links to go to.
    let sense = Sense::click_and_drag() - Sense::FOCUSABLE;
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, plain(spans)));
    let places: Vec<_> = links
        .iter()
        .map(|(range, link, words)| (places(&galley, range), *link, *words))
        .collect();
    if ui.is_rect_visible(rect) {
        LabelSelectionState::label_text_selection(
            ui,
            &response,
            rect.min,
            galley,
            p.ink,
            Stroke::NONE,
        );
    }
    for (number, (places, link, words)) in places.into_iter().enumerate() {
        link_ui(ui, &response, number, &places, (link, words), out);
    }
    elided
}

/// Where the characters of a range stand, one rectangle a row, relative to the text.
pub(super) fn places(galley: &Galley, range: &Range<usize>) -> Vec<Rect> {
    let mut places = Vec::new();
    let mut start = 0;
    for row in &galley.rows {
        let count = row.row.char_count_excluding_newline().0;
        let from = range.start.max(start);
        let to = range.end.min(start + count);
        if from < to {
            let x = |at: usize| row.row.x_offset(egui::text::CharIndex(at - start)) + row.pos.x;
            places.push(Rect::from_min_max(
                pos2(x(from), row.pos.y),
                pos2(x(to), row.pos.y + row.row.height()),
            ));
        }
        start += row.char_count_including_newline().0;
    }
    places
}

fn link_ui(
    ui: &Ui,
    text: &egui::Response,
    number: usize,
    places: &[Rect],
    (link, words): (&WebLink, &str),
    out: &mut Vec<Event>,
) {
    let p = theme::palette(ui);
    let mut hovered = false;
    let mut focused = false;
    for (part, place) in places.iter().enumerate() {
        let place = place.translate(text.rect.min.to_vec2());
        let id = text.id.with((number, part));
        // Only the first row of a link takes the focus; the others only the mouse.
        let sense = if part == 0 {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui.interact(place, id, sense);
        if part == 0 {
            response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), words));
        }
        if response.clicked() {
            out.push(Event::User(User::OpenLink(link.clone())));
        }
        hovered |= response.hovered();
        focused |= response.has_focus();
        response.on_hover_text(link.as_str());
    }
    for place in places {
        let place = place.translate(text.rect.min.to_vec2());
        if hovered {
            ui.painter().hline(
                place.x_range(),
                place.bottom() - 3.0,
                Stroke::new(1.0, p.accent_ink),
            );
        }
        if focused {
            ui.painter().rect_stroke(
                place.expand(1.0),
                rounding(4.0),
                Stroke::new(2.0, p.accent),
                egui::StrokeKind::Outside,
            );
        }
    }
}

/// What stands in a post, for a screen reader that comes to it; of one with a content warning
/// that only, until it is opened.
#[must_use]
pub fn spoken(post: &Post, opened: bool) -> String {
    if let Some(warning) = &post.warning
        && !opened
    {
        return warning.clone();
    }
    let pictures = post.media.iter();
    let pictures = pictures.map(|media| text::post::media_spoken(media.kind, &media.alt));
    let parts: Vec<String> = post
        .title
        .iter()
        .cloned()
        .chain([post.plain_text()])
        .chain(pictures)
        .filter(|part| !part.trim().is_empty())
        .collect();
    parts.join(". ")
}
