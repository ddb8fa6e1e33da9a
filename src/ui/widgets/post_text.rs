//! Running text with links that can be clicked, folded when it is long.

use std::ops::Range;

use egui::text::{LayoutJob, TextFormat};
use egui::text_selection::LabelSelectionState;
use egui::{Color32, Galley, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::domain::event::{Event, User};
use crate::domain::post::{Post, Span, WebLink};
use crate::text;
use crate::ui::fonts;
use crate::ui::theme::{self, size};

use super::rounding;

/// Lines shown of a long post.
pub const FOLD_LINES: usize = 8;

/// Draws the text, which can be selected and copied; returns whether some of it is folded away.
pub fn text_ui(ui: &mut Ui, spans: &[Span], whole: bool, out: &mut Vec<Event>) -> bool {
    let p = theme::palette(ui);
    let font = fonts::regular(size::BODY);
    let format = |color: Color32| TextFormat {
        line_height: Some(fonts::line_height(size::BODY)),
        ..TextFormat::simple(font.clone(), color)
    };
    let mut job = LayoutJob {
        break_on_newline: true,
        ..LayoutJob::default()
    };
    let mut links: Vec<(Range<usize>, &WebLink, &str)> = Vec::new();
    let mut chars = 0;
    for span in spans {
        let count = span.text.chars().count();
        let color = match &span.link {
            Some(link) => {
                links.push((chars..chars + count, link, &span.text));
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
    response.widget_info(|| {
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        WidgetInfo::labeled(Role::Label, true, text)
    });
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
