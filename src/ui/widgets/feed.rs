//! A long feed of which only the visible cards are laid out.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use egui::style::ScrollAnimation;
use egui::{Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2};

use crate::domain::Model;
use crate::domain::event::Event;
use crate::domain::home::Rule;
use crate::domain::preview::FeedItem;
use crate::domain::source::Network;
use crate::text;
use crate::ui::theme::{self, space, width};
use crate::ui::view::{Explain, ViewState};
use crate::ui::{fonts, spoken};

use super::{layout, post_card, skeleton};

/// Cards this far outside the viewport are laid out too, so that they are
/// measured before they are seen.
const AROUND: f32 = 200.0;

/// Gap between two cards.
const GAP: f32 = 12.0;

/// Heights of cards, measured once they were drawn, guessed until then.
#[derive(Default)]
pub(in crate::ui) struct Rows {
    /// By hash of the post's id.
    measured: HashMap<u64, f32>,
    /// Width for which the heights hold.
    width: f32,
    /// The feed as it was last laid out: address of the post, hash of its id, height.
    laid: Vec<(usize, u64, f32)>,
    /// The card at the top of the viewport, once scrolled: hash of its id, its top.
    anchor: Option<(u64, f32)>,
    /// Where words of the networks stand first.
    first: First,
    /// The card that holds the keyboard's focus, which it would lose if it were not drawn.
    focused: Option<u64>,
}

/// The first cards of the feed with a word of the networks on them: hashes of their ids.
#[derive(Default)]
struct First {
    /// Passed on, on each network in its own words.
    shared: Vec<(Network, u64)>,
    warning: Option<u64>,
    thread: Option<u64>,
    reply: Option<u64>,
    alt: Option<u64>,
}

impl First {
    fn met(&mut self, item: &FeedItem, id: u64) {
        let post = &item.post;
        let known = |on: &(Network, u64)| on.0 == post.network;
        if post.shared_by.is_some() && !self.shared.iter().any(known) {
            self.shared.push((post.network, id));
        }
        if post.warning.is_some() {
            self.warning.get_or_insert(id);
        } else if post
            .media
            .first()
            .is_some_and(|first| !first.alt.is_empty())
        {
            self.alt.get_or_insert(id);
        }
        if post.shared_by.is_none() && post.reply_to.is_some() {
            let first = if item.rule == Rule::OwnThread {
                &mut self.thread
            } else {
                &mut self.reply
            };
            first.get_or_insert(id);
        }
    }

    fn on(&self, id: u64) -> Explain {
        Explain {
            shared: self.shared.iter().any(|(_, first)| *first == id),
            warning: self.warning == Some(id),
            thread: [self.thread, self.reply].contains(&Some(id)),
            alt: self.alt == Some(id),
        }
    }
}

impl Rows {
    /// Most heights remembered.
    const MAX: usize = 50_000;

    /// Lays the feed out anew if it changed; says by how much the card
    /// that was at the top has moved since.
    fn prepare(&mut self, feed: &[FeedItem], width: f32) -> f32 {
        #[expect(clippy::float_cmp, reason = "any change of width counts")]
        let other_width = self.width != width;
        if other_width || self.measured.len() > Self::MAX {
            self.measured.clear();
            self.laid.clear();
            self.width = width;
        }
        let address = |item: &FeedItem| Arc::as_ptr(&item.post).addr();
        let same = self.laid.len() == feed.len()
            && self
                .laid
                .iter()
                .zip(feed)
                .all(|(row, item)| row.0 == address(item));
        if same {
            return 0.0;
        }
        self.laid.clear();
        self.first = First::default();
        let anchor = self.anchor.take();
        let mut moved = 0.0;
        let mut top = 0.0;
        for item in feed {
            let hash = hash(&item_id(item));
            let height = self
                .measured
                .get(&hash)
                .copied()
                .unwrap_or_else(|| guess(item, width));
            self.first.met(item, hash);
            self.laid.push((address(item), hash, height));
            if let Some((id, old_top)) = anchor
                && id == hash
            {
                moved = top - old_top;
            }
            top += height + GAP;
        }
        moved
    }

    /// Keeps a measured height; says by how much the guess was wrong.
    fn measure(&mut self, index: usize, height: f32) -> f32 {
        let Some(row) = self.laid.get_mut(index) else {
            return 0.0;
        };
        let wrong = height - row.2;
        row.2 = height;
        self.measured.insert(row.1, height);
        wrong
    }
}

/// A post may stand in the feed more than once: passed on by several people.
fn item_id(item: &FeedItem) -> (&str, Option<&str>) {
    let by = item.post.shared_by.as_ref().map(|by| by.id.as_str());
    (&item.post.id, by)
}

fn hash(id: &(&str, Option<&str>)) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

/// Height of a card that was never drawn.
fn guess(item: &FeedItem, width: f32) -> f32 {
    let post = &item.post;
    let chars: usize = post.text.iter().map(|span| span.text.len()).sum();
    #[expect(clippy::cast_precision_loss, reason = "a guess")]
    let lines = (chars as f32 * 7.4 / (width - 32.0)).ceil().clamp(1.0, 8.0);
    let media = if post.media.is_empty() { 0.0 } else { 300.0 };
    let card = if post.card.is_some() { 90.0 } else { 0.0 };
    let quote = if post.quote.is_some() { 120.0 } else { 0.0 };
    lines.mul_add(22.0, 130.0) + media + card + quote
}

/// Draws the feed in a column of its own, with what stands above it in `head`.
pub fn feed_ui(
    ui: &mut Ui,
    salt: &'static str,
    model: &Model,
    view: &mut ViewState,
    out: &mut Vec<Event>,
    head: impl FnOnce(&mut Ui, &mut ViewState, &mut Vec<Event>),
) {
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink([false, false])
        .show_viewport(ui, |ui, viewport| {
            layout::centred_ui(ui, width::FEED, |ui| {
                let top = ui.cursor().top();
                head(ui, view, out);
                let head_height = ui.cursor().top() - top;
                let viewport = viewport.translate(-Vec2::new(0.0, head_height));
                // With an id of its own, whatever stands above it.
                ui.scope_builder(UiBuilder::new().id_salt("posts"), |ui| {
                    spoken::feed(ui, model.preview.feed.len());
                    cards_ui(ui, model, view, viewport, out);
                });
                foot_ui(ui, model);
                layout::follow_focus(ui);
            });
        });
}

fn cards_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    viewport: Rect,
    out: &mut Vec<Event>,
) {
    let feed = &model.preview.feed;
    let wide = ui.available_width();
    let mut moved = view.rows.prepare(feed, wide);
    let origin = ui.cursor().min;
    let mut top = 0.0;
    let mut anchor = None;
    let near = viewport.y_range().expand(AROUND);
    let is_near = |top: f32, height: f32| top <= near.max && top + height >= near.min;
    let mut before = false;
    let focused = view.rows.focused.take();
    for (index, item) in feed.iter().enumerate() {
        let Some(&(_, id, height)) = view.rows.laid.get(index) else {
            break;
        };
        let mut bottom = top + height;
        let here = is_near(top, height);
        let next = view.rows.laid.get(index + 1);
        let next = next.is_some_and(|next| is_near(bottom + GAP, next.2));
        let last = std::mem::replace(&mut before, here);
        // One more at each end, so that the keyboard's focus can go on to it.
        if here || next || last || focused == Some(id) {
            let place =
                Rect::from_min_size(pos2(origin.x, origin.y + top), egui::vec2(wide, height));
            // Of its own, not counted from the cards above: those come and go while one
            // scrolls, and a control whose id changes loses the focus.
            let own = ui.scope_id().with(("post", item_id(item)));
            let builder = UiBuilder::new().max_rect(place).scope_id(own);
            let mut child = ui.new_child(builder);
            view.explain = view.rows.first.on(id);
            post_card::post_ui(&mut child, model, view, item, index, out);
            if layout::holds_focus(&child) {
                view.rows.focused = Some(id);
            }
            let drawn = child.min_rect().height();
            let wrong = view.rows.measure(index, drawn);
            // Cards above the top that turn out taller or shorter than guessed
            // must not move what the person looks at.
            if bottom < viewport.top() {
                moved += wrong;
            }
            bottom += wrong;
            if anchor.is_none() && viewport.top() > 0.0 && bottom >= viewport.top() {
                anchor = Some((id, top));
            }
        }
        top = bottom + GAP;
    }
    view.rows.anchor = anchor;
    ui.allocate_space(egui::vec2(wide, top));
    if moved.abs() > 0.5 {
        ui.scroll_with_delta_animation(Vec2::new(0.0, -moved), ScrollAnimation::none());
        ui.ctx().request_discard("heights");
    }
}

fn foot_ui(ui: &mut Ui, model: &Model) {
    let p = theme::palette(ui);
    if model.preview.is_loading() {
        let count = if model.preview.feed.is_empty() { 4 } else { 1 };
        for place in 0..count {
            // Said once.
            let spoken = if place == 0 {
                text::preview::loading()
            } else {
                ""
            };
            skeleton::post_ui(ui, spoken);
            ui.add_space(space::XS);
        }
    } else if !model.preview.feed.is_empty() {
        ui.add_space(space::M);
        // Only where the last post is: posts out of sight are not there for a screen reader.
        let room = egui::vec2(ui.available_width(), 24.0);
        if ui.is_rect_visible(Rect::from_min_size(ui.cursor().min, room)) {
            ui.vertical_centered(|ui| {
                ui.label(fonts::small(text::preview::end()).color(p.quiet));
            });
        } else {
            ui.allocate_space(room);
        }
    }
    ui.add_space(space::XL);
}
