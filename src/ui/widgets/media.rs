//! Pictures of a post, and the card of a linked page.

use egui::{
    Align2, Color32, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::post::{Card, Media, MediaKind, Post};
use crate::text;
use crate::ui::theme::{self, radius, size};
use crate::ui::view::{Shown, ViewState};
use crate::ui::{fonts, icons, script};

use super::{focus_ring, portrait, post_text, rounding, term};

/// Longest side of a picture in the feed, in pixels.
pub const PICTURE_PIXELS: u32 = 1_000;
/// Pictures drawn of one post.
const MOST: usize = 4;
/// Tallest a single picture is drawn.
const TALLEST: f32 = 420.0;

/// Draws what is attached to a post.
pub fn media_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    post: &Post,
    out: &mut Vec<Event>,
) {
    let shown: Vec<&Media> = post.media.iter().take(MOST).collect();
    let hidden = post.media.len().saturating_sub(MOST);
    let room = ui.available_width();
    let gap = 4.0;
    if let [only] = shown.as_slice() {
        let aspect = only.aspect.unwrap_or(1.6).clamp(0.4, 3.0);
        let tall = (room / aspect).min(TALLEST);
        one_ui(ui, model, view, post, only, vec2(room, tall), 0, out);
        return;
    }
    let side = ((room - gap) / 2.0).floor();
    for (row, pair) in shown.chunks(2).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(gap);
            let wide = if pair.len() == 1 { room } else { side };
            for (column, media) in pair.iter().enumerate() {
                let last = row * 2 + column + 1 == shown.len();
                let more = if last { hidden } else { 0 };
                let wanted = vec2(wide, side * 0.7);
                one_ui(ui, model, view, post, media, wanted, more, out);
            }
        });
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
}

#[expect(
    clippy::too_many_arguments,
    reason = "a picture, its place and its post"
)]
fn one_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    post: &Post,
    media: &Media,
    wanted: Vec2,
    more: usize,
    out: &mut Vec<Event>,
) {
    let p = theme::palette(ui);
    // It leads to the post, where there is a page of it.
    let (role, sense) = match post.link {
        Some(_) => (Role::Link, Sense::click()),
        None => (Role::Image, Sense::focusable_noninteractive()),
    };
    let (rect, response) = ui.allocate_exact_size(wanted, sense);
    let spoken = text::post::media_spoken(media.kind, &media.alt);
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), &spoken));
    if ui.is_rect_visible(rect) {
        let round = rounding(radius::CONTROL);
        let state = match &media.preview {
            Some(link) => view
                .textures
                .get(ui.ctx(), model, link, PICTURE_PIXELS, out),
            None => Shown::Failed,
        };
        let painter = ui.painter();
        painter.rect_filled(rect, round, p.sunken);
        match state {
            Shown::Ready(texture, pixels) => {
                let mut shape = portrait::picture(rect, round, texture);
                shape = shape.with_texture(texture, cover(pixels, rect.size()));
                painter.add(shape);
            }
            Shown::Loading => {
                icons::paint(painter, rect.center(), "image", 28.0, p.quiet);
            }
            Shown::Failed => {
                let icon = match media.kind {
                    MediaKind::Picture => "image-broken",
                    MediaKind::Video => "video",
                    MediaKind::Audio => "speaker-high",
                };
                icons::paint(painter, rect.center(), icon, 28.0, p.quiet);
            }
        }
        if media.kind == MediaKind::Video {
            painter.circle_filled(rect.center(), 26.0, p.surface);
            icons::paint_filled(painter, rect.center(), "play", 24.0, p.ink);
        }
        if more > 0 {
            let words = text::post::more_media(more);
            badge(
                ui,
                rect.right_bottom() + vec2(-8.0, -8.0),
                Align2::RIGHT_BOTTOM,
                &words,
            );
        } else if !media.alt.is_empty() {
            let mark = text::post::alt_mark();
            let place = badge(
                ui,
                rect.left_bottom() + vec2(8.0, -8.0),
                Align2::LEFT_BOTTOM,
                &mark.plain(),
            );
            let first = post.media.first().is_some_and(|it| std::ptr::eq(it, media));
            if view.explain.alt && first {
                let id = response.id.with("alt");
                term::mark_ui(ui, id, place, &mark, Some(post.network));
            }
        }
        focus_ring(ui, &response, rect, radius::CONTROL);
    }
    let clicked = response.clicked();
    let tip = |ui: &mut Ui| {
        ui.set_max_width(320.0);
        let alt = if media.alt.is_empty() {
            text::post::no_alt()
        } else {
            media.alt.as_str()
        };
        post_text::words_ui(ui, alt, &fonts::regular(size::SMALL), p.ink);
        if media.kind != MediaKind::Picture {
            ui.label(fonts::small(text::post::plays_in_browser()).color(p.quiet));
        }
    };
    // Whoever comes here by keyboard sees the description, too.
    if response.has_focus() {
        response.show_tooltip_ui(tip);
    } else {
        response.on_hover_ui(tip);
    }
    if let (true, Some(link)) = (clicked, &post.link) {
        out.push(Event::User(User::OpenLink(link.clone())));
    }
}

/// Part of a picture that covers a place without distorting it.
fn cover(pixels: Vec2, place: Vec2) -> Rect {
    let picture = pixels.x / pixels.y.max(1.0);
    let wanted = place.x / place.y.max(1.0);
    let share = if picture > wanted {
        vec2(wanted / picture, 1.0)
    } else {
        vec2(1.0, picture / wanted)
    };
    Rect::from_center_size(pos2(0.5, 0.5), share)
}

fn badge(ui: &Ui, corner: egui::Pos2, align: Align2, words: &str) -> Rect {
    let p = theme::palette(ui);
    let painter = ui.painter();
    let galley =
        painter.layout_no_wrap(words.to_owned(), fonts::medium(12.0), Color32::PLACEHOLDER);
    let place = align.anchor_size(corner, galley.size() + vec2(12.0, 6.0));
    painter.rect_filled(place, rounding(6.0), p.surface);
    painter.galley(place.min + vec2(6.0, 3.0), galley, p.ink);
    place
}

/// Draws the card of a linked page.
pub fn link_card_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    card: &Card,
    out: &mut Vec<Event>,
) {
    let p = theme::palette(ui);
    let room = ui.available_width();
    let wanted = vec2(room, 84.0);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), &card.title));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        let stroke = if response.hovered() {
            Stroke::new(1.0, p.edge)
        } else {
            Stroke::new(1.0, p.hairline)
        };
        let round = rounding(radius::CONTROL);
        painter.rect(rect, round, p.canvas, stroke, StrokeKind::Inside);
        let face = Rect::from_min_size(rect.min + vec2(1.0, 1.0), vec2(82.0, 82.0));
        let texture = card.picture.as_ref().and_then(|link| {
            match view.textures.get(ui.ctx(), model, link, 300, out) {
                Shown::Ready(texture, pixels) => Some((texture, pixels)),
                Shown::Loading | Shown::Failed => None,
            }
        });
        let corners = egui::CornerRadius {
            nw: 9,
            sw: 9,
            ne: 0,
            se: 0,
        };
        painter.rect_filled(face, corners, p.sunken);
        if let Some((texture, pixels)) = texture {
            let shape = portrait::picture(face, corners, texture)
                .with_texture(texture, cover(pixels, face.size()));
            painter.add(shape);
        } else {
            icons::paint(painter, face.center(), "article", 26.0, p.quiet);
        }
        let left = face.right() + 12.0;
        let room = rect.right() - 12.0 - left;
        let mut y = rect.top() + 11.0;
        let host = card.link.host();
        let lines = [
            (
                host.trim_start_matches("www."),
                fonts::regular(12.0),
                p.quiet,
            ),
            (card.title.as_str(), fonts::medium(14.0), p.ink),
            (card.about.as_str(), fonts::regular(size::SMALL), p.quiet),
        ];
        for (words, font, ink) in lines {
            let format = egui::text::TextFormat::simple(font, ink);
            let words = script::line(painter.ctx(), words).into_owned();
            let mut job = egui::text::LayoutJob::single_section(words, format);
            job.wrap = egui::text::TextWrapping::truncate_at_width(room);
            let galley = painter.layout_job(job);
            let tall = galley.size().y;
            painter.galley(pos2(left, y), galley, ink);
            y += tall + 4.0;
        }
        focus_ring(ui, &response, rect, radius::CONTROL);
    }
    if response.clicked() {
        out.push(Event::User(User::OpenLink(card.link.clone())));
    }
    response.on_hover_text(card.link.as_str());
}
