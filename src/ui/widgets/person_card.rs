//! Somebody who can be followed.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, FontId, Galley, Painter, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::domain::event::{Event, User};
use crate::domain::plan::Because;
use crate::domain::source::{Network, Source};
use crate::domain::suggest::Suggestion;
use crate::domain::{Kind, Model, Slug};
use crate::text;
use crate::text::welcome::Myth;
use crate::ui::theme::{self, Palette, radius, size};
use crate::ui::view::{Shown, ViewState};
use crate::ui::{fonts, hint, icons, script, spoken};

use super::button::IconPush;
use super::{chip, focus_ring, portrait, post_text, rounding, topic_name};

/// Height of a card.
pub const HEIGHT: f32 = 108.0;
/// Least width of a card.
pub const MIN_WIDTH: f32 = 320.0;
/// Longest side of a portrait, in pixels.
pub const PORTRAIT_PIXELS: u32 = 96;

/// Hue of a network's badge.
const fn network_hue(network: Network) -> u16 {
    match network {
        Network::Mastodon => 290,
        Network::Bluesky => 250,
        Network::Web => 60,
        Network::X => 200,
    }
}

/// Icon of a network.
#[must_use]
pub const fn network_icon(network: Network) -> &'static str {
    match network {
        Network::Mastodon => "mastodon-logo",
        Network::Bluesky => "butterfly",
        Network::Web => "globe-simple",
        Network::X => "x-logo",
    }
}

/// Draws a card of this width; `topic` is the interest under which it is suggested.
pub fn card_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    suggestion: &Suggestion,
    topic: Option<&Slug>,
    width: f32,
    out: &mut Vec<Event>,
) {
    let source = &suggestion.source;
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    response.widget_info(|| {
        let spoken = text::people::card_spoken(
            &source.name,
            text::names::kind(source.kind),
            &networks_spoken(suggestion),
        );
        WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), suggestion.ticked, spoken)
    });
    let body = matches!(
        source.kind,
        Kind::Organisation | Kind::Publication | Kind::Government
    );
    if body && hint::take_aim(ui, Myth::Nobody) {
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.clicked() {
        out.push(Event::User(if suggestion.ticked {
            User::Untick(source.key())
        } else {
            User::Tick(Arc::clone(source))
        }));
    }
    if ui.is_rect_visible(rect) {
        let texture = portrait_link(model, suggestion).and_then(|link| {
            match view
                .textures
                .get(ui.ctx(), model, &link, PORTRAIT_PIXELS, out)
            {
                Shown::Ready(texture, _) => Some(texture),
                Shown::Loading | Shown::Failed => None,
            }
        });
        paint(ui, rect, &response, suggestion, texture);
    }
    let reason = || match &suggestion.because {
        // Found in a search.
        Because::Interest(topic) if model.interests.strength(topic).is_none() => {
            text::names::under_topic(&topic_name(model, topic))
        }
        because @ (Because::Interest(_) | Because::Surprise { .. } | Because::ByHand) => {
            text::names::because(because, |slug| topic_name(model, slug))
        }
    };
    spoken::describe(ui, &response, || {
        // Under the heading of its topic there is no need to say it again.
        let reason = match &suggestion.because {
            Because::Interest(of) if Some(of) == topic => String::new(),
            Because::Interest(_) | Because::Surprise { .. } | Because::ByHand => reason(),
        };
        let rate = text::people::rate_help(suggestion.posts_a_day, suggestion.measured);
        text::people::card_more(about(source), &rate, &reason)
    });
    if let (Some(topic), true) = (topic, suggestion.ticked) {
        let middle = pos2(rect.right() - 66.0, rect.top() + 28.0);
        let place = Rect::from_center_size(middle, vec2(32.0, 32.0));
        let swap = IconPush::new("arrows-left-right", text::people::swap(&source.name));
        if swap.put(ui, place, response.id.with(1)).clicked() {
            out.push(Event::User(User::Swap(source.key(), topic.clone())));
        }
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(300.0);
        let ink = theme::palette(ui).ink;
        let name = shown_name(ui, source);
        post_text::words_ui(ui, &name, &fonts::medium(size::BODY), ink);
        let about = about(source);
        if !about.is_empty() {
            post_text::words_ui(ui, about, &fonts::regular(size::SMALL), ink);
        }
        let p = theme::palette(ui);
        // Where the card is narrow, it has no room for the whole of it.
        ui.label(fonts::small(text::names::kind(source.kind)).color(p.quiet));
        ui.label(fonts::small(reason()).color(p.quiet));
        let rate = text::people::rate_help(suggestion.posts_a_day, suggestion.measured);
        ui.label(fonts::small(rate).color(p.quiet));
        if let Some(help) = text::names::kind_help(source.kind) {
            ui.label(fonts::small(help).color(p.quiet));
        }
    });
}

/// The name as it can be drawn; the address where nothing of the name can.
fn shown_name(ui: &Ui, source: &Source) -> String {
    let address = source.shown_address();
    script::name(ui.ctx(), &source.name, &address).into_owned()
}

/// The portrait that came with the source's own posts, if any did.
fn portrait_link(model: &Model, suggestion: &Suggestion) -> Option<crate::domain::post::WebLink> {
    if suggestion.source.kind == Kind::Hashtag {
        return None;
    }
    let posts = &model.preview.sources.get(&suggestion.source.key())?.posts;
    let own = posts.iter().find(|post| post.shared_by.is_none())?;
    own.author.portrait.clone()
}

fn networks_spoken(suggestion: &Suggestion) -> String {
    let source = &suggestion.source;
    let mut line = text::names::on_network(&source.shown_address(), source.network);
    for other in &suggestion.elsewhere {
        line.push_str(" · ");
        line.push_str(&text::people::elsewhere(other.network));
    }
    line
}

/// Who they are in a few words; nobody writes them for hashtags.
fn about(source: &Source) -> &str {
    if source.about.is_empty() && source.kind == Kind::Hashtag {
        text::people::hashtag_about()
    } else {
        &source.about
    }
}

fn line(
    painter: &Painter,
    words: impl Into<String>,
    font: FontId,
    ink: Color32,
    room: f32,
) -> Arc<Galley> {
    let words: String = words.into();
    let words = script::line(painter.ctx(), &words).into_owned();
    let mut job = LayoutJob::single_section(words, TextFormat::simple(font, ink));
    job.wrap = TextWrapping::truncate_at_width(room.max(8.0));
    painter.layout_job(job)
}

fn paint(
    ui: &Ui,
    rect: Rect,
    response: &Response,
    suggestion: &Suggestion,
    texture: Option<egui::TextureId>,
) {
    let p = theme::palette(ui);
    let painter = ui.painter();
    let source = &suggestion.source;
    let edge = if response.hovered() {
        p.edge
    } else {
        p.hairline
    };
    // Those who are not chosen step back into the window.
    let fill = if suggestion.ticked {
        p.surface
    } else {
        p.canvas
    };
    let round = rounding(radius::CARD);
    painter.rect(
        rect,
        round,
        fill,
        Stroke::new(1.0, edge),
        StrokeKind::Inside,
    );

    let face = Rect::from_min_size(rect.min + vec2(14.0, 14.0), vec2(44.0, 44.0));
    if source.kind == Kind::Hashtag {
        let tint = theme::tint(p, theme::hue_of(&source.name));
        painter.rect_filled(face, rounding(12.0), tint.mid);
        icons::paint(painter, face.center(), "hash", 22.0, tint.ink);
    } else {
        portrait::paint(painter, p, face, &shown_name(ui, source), texture);
    }

    let left = face.right() + 12.0;
    let swap_room = if suggestion.ticked { 36.0 } else { 0.0 };
    let head_room = rect.right() - 50.0 - swap_room - left;
    let name = line(
        painter,
        shown_name(ui, source),
        fonts::medium(size::BODY),
        p.ink,
        head_room,
    );
    painter.galley(pos2(left, rect.top() + 14.0), name, p.ink);

    let second = pos2(left, rect.top() + 36.0);
    let after = badges(painter, p, second, suggestion);
    let handle = source.shown_address();
    let handle = line(
        painter,
        handle,
        fonts::regular(size::SMALL),
        p.quiet,
        rect.right() - 48.0 - after,
    );
    painter.galley(pos2(after, second.y), handle, p.quiet);

    let room = rect.right() - 14.0 - left;
    let base = rect.bottom() - 22.0;
    let (words, font, ink) = match &suggestion.because {
        Because::Interest(_) => {
            let kind = text::names::kind(source.kind);
            (kind, fonts::regular(size::SMALL), p.quiet)
        }
        Because::Surprise { .. } => {
            let mark = text::people::surprise_mark();
            (mark, fonts::medium(size::SMALL), p.accent_ink)
        }
        Because::ByHand => {
            let mark = text::names::by_hand();
            (mark, fonts::medium(size::SMALL), p.accent_ink)
        }
    };
    // One form on all cards, whatever room there is.
    let rate = text::numbers::rate_short(suggestion.posts_a_day);
    let volume_end = volume(painter, p, pos2(left, base), &rate, suggestion.posts_a_day);
    let note = line(painter, words, font, ink, rect.right() - volume_end - 28.0);
    let at = pos2(rect.right() - 14.0 - note.size().x, base - 8.0);
    painter.galley(at, note, ink);
    let about = line(
        painter,
        about(source),
        fonts::regular(size::SMALL),
        p.ink,
        room,
    );
    painter.galley(pos2(left, rect.top() + 57.0), about, p.ink);

    chip::tick(
        painter,
        p,
        pos2(rect.right() - 28.0, rect.top() + 28.0),
        suggestion.ticked,
    );
    focus_ring(ui, response, rect, radius::CARD);
}

/// Small signs of the networks; returns where they end.
fn badges(painter: &Painter, p: &Palette, at: egui::Pos2, suggestion: &Suggestion) -> f32 {
    let mut x = at.x;
    let others = suggestion.elsewhere.iter().map(|source| source.network);
    let mut seen = Vec::new();
    for network in std::iter::once(suggestion.source.network).chain(others) {
        if seen.contains(&network) {
            continue;
        }
        seen.push(network);
        let tint = theme::tint(p, network_hue(network));
        let center = pos2(x + 8.0, at.y + 8.0);
        icons::paint(painter, center, network_icon(network), 16.0, tint.strong);
        x += 21.0;
    }
    x + 1.0
}

/// A small bar, longer the more they post, and the words; returns where they end.
fn volume(painter: &Painter, p: &Palette, at: egui::Pos2, words: &str, rate: f32) -> f32 {
    const WIDE: f32 = 44.0;
    // Each doubling is a step: one in three days is hardly any, twenty a day is full.
    let share = ((rate.max(0.1) / 0.3).log2() / (20.0_f32 / 0.3).log2()).clamp(0.08, 1.0);
    let rail = Rect::from_min_size(pos2(at.x, at.y - 3.0), vec2(WIDE, 6.0));
    painter.rect_filled(rail, rounding(3.0), p.hairline);
    let full = Rect::from_min_size(rail.min, vec2(WIDE * share, 6.0));
    painter.rect_filled(full, rounding(3.0), p.accent);
    let words = line(painter, words, fonts::regular(size::SMALL), p.quiet, 200.0);
    let end = at.x + WIDE + 10.0 + words.size().x;
    painter.galley(pos2(at.x + WIDE + 10.0, at.y - 8.0), words, p.quiet);
    end
}
