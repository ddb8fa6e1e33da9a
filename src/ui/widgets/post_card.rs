//! One post, as a real feed shows it.

use std::sync::Arc;

use egui::{Align, Layout, Rect, Role, Sense, Ui, UiBuilder, vec2};

use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::home::Rule;
use crate::domain::post::{Answered, Author, Post, Quote};
use crate::domain::preview::FeedItem;
use crate::text;
use crate::text::welcome::Myth;
use crate::ui::theme::{self, Palette, radius, size, space};
use crate::ui::view::{Shown, ViewState, toggle};
use crate::ui::{fonts, hint, icons, script, spoken};

use super::button::{self, IconPush, Push};
use super::person_card::{PORTRAIT_PIXELS, network_icon};
use super::post_notes::{note_ui, warning_ui};
use super::{author, layout, media, portrait, post_text, rounding, term, topic_name};

/// Draws a post as a card, as wide as there is room; `place` counts from the top of the feed.
pub fn post_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    item: &FeedItem,
    place: usize,
    out: &mut Vec<Event>,
) {
    let translated = text::topics::example(&model.catalogue, &item.post).map(|post| FeedItem {
        post: Arc::new(post),
        ..item.clone()
    });
    let item = translated.as_ref().unwrap_or(item);
    let post = &*item.post;
    let ago = text::numbers::ago(model.now, post.at, model.utc_offset_secs);
    let name = if post.example {
        text::post::example_spoken(author::name(&post.author))
    } else {
        text::post::spoken(author::name(&post.author), post.network, &ago)
    };
    let builder = UiBuilder::new()
        .id_salt((&post.id, post.shared_by.as_ref().map(|by| &by.id)))
        // A stop of the Tab key, so that a screen reader comes past each post and reads it.
        .sense(Sense::focusable_noninteractive())
        .accessibility_role(Role::Article)
        .accessibility_label(name);
    let drawn = ui.scope_builder(builder, |ui| {
        let margin = egui::Margin {
            bottom: 8,
            ..egui::Margin::same(16)
        };
        layout::card(ui).inner_margin(margin).show(ui, |ui| {
            ui.take_available_width();
            ui.spacing_mut().item_spacing = vec2(space::S, 6.0);
            above_ui(ui, model, view, item, out);
            header_ui(ui, model, view, post, &ago, out);
            body_ui(ui, model, view, post, out);
            let before = view.posts.why.contains(&post.id);
            actions_ui(ui, view, post, out);
            if view.posts.why.contains(&post.id) {
                let answer = why_ui(ui, model, item);
                if !before {
                    ui.scroll_to_rect(answer.rect, None);
                }
            }
        });
    });
    let card = drawn.response;
    super::focus_ring(ui, &card, card.rect, radius::CARD);
    let opened = view.posts.warned.contains(&post.id);
    spoken::of_feed(ui, &card, place, || post_text::spoken(post, opened));
}

/// What stands over the post: who passed it on, why it would be hidden, what it answers.
fn above_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    item: &FeedItem,
    out: &mut Vec<Event>,
) {
    let post = &*item.post;
    if let Some(slug) = &item.hidden_by {
        note_ui(
            ui,
            "eye-slash",
            &text::post::hidden_by(&topic_name(model, slug)).into(),
            None,
            None,
        );
    }
    if let Some(sharer) = &post.shared_by {
        note_ui(
            ui,
            "repeat",
            &text::post::shared_by(&author::within(ui, sharer), post.network),
            view.explain.shared.then_some(post.network),
            Some(text::post::shared_help(post.network)),
        );
    } else if let Some(reply) = &post.reply_to {
        let answered = reply.thread.as_ref().map(|thread| &thread.parent);
        let shown = match answered {
            Some(Answered::There { shown, .. }) => shown.as_deref(),
            Some(Answered::Missing | Answered::Blocked) | None => None,
        };
        let words = match shown {
            _ if item.rule == Rule::OwnThread => text::post::own_thread(),
            Some(quote) => text::post::answers(&author::within(ui, &quote.author)),
            None => text::post::reply(),
        };
        let on = view.explain.thread.then_some(post.network);
        note_ui(ui, "arrow-bend-up-left", &words, on, None);
        if let Some(quote) = shown.filter(|_| item.parent_above) {
            quote_ui(ui, model, view, (quote, text::post::earlier_spoken), out);
        }
    }
}

fn header_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    post: &Post,
    ago: &str,
    out: &mut Vec<Event>,
) {
    let p = theme::palette(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        let (face, _) = ui.allocate_exact_size(vec2(44.0, 44.0), Sense::hover());
        let name = author::shown(ui, &post.author);
        portrait_at(ui, model, view, face, &post.author, out);
        let time_room = super::chip::label_width(ui, ago) + 44.0;
        let time_room = if post.example {
            (super::chip::label_width(ui, text::post::example()) + 30.0).max(84.0)
        } else {
            time_room
        };
        let room = ui.available_width() - time_room;
        ui.allocate_ui_with_layout(vec2(room, 44.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            ui.spacing_mut().item_spacing.y = 0.0;
            let shown = script::spoken_ui(ui, &name, author::name(&post.author), fonts::name);
            // So that one can go from post to post.
            spoken::heading(ui, shown.id, 3);
            let handle = author::handle(post);
            let handle = script::line(ui.ctx(), &handle).into_owned();
            let handle = egui::Label::new(fonts::small(handle).color(p.quiet));
            // Our own words are whole.
            ui.add(if post.example {
                handle.wrap().selectable(false)
            } else {
                handle.truncate()
            });
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if post.example {
                example_ui(ui, p);
                return;
            }
            let (spot, badge) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
            let icon = network_icon(post.network);
            icons::paint(ui.painter(), spot.center(), icon, 16.0, p.quiet);
            badge.on_hover_text(text::names::network(post.network));
            ui.label(fonts::small(ago).color(p.quiet));
        });
    });
}

fn example_ui(ui: &mut Ui, p: &Palette) {
    let words = text::post::example();
    let galley =
        ui.painter()
            .layout_no_wrap(words.to_owned(), fonts::medium(12.0), p.attention_ink);
    let (rect, mark) = ui.allocate_exact_size(galley.size() + vec2(14.0, 6.0), Sense::hover());
    mark.widget_info(|| egui::WidgetInfo::labeled(Role::Label, true, words));
    ui.painter()
        .rect_filled(rect, rounding(radius::FULL), p.attention_soft);
    ui.painter()
        .galley(rect.min + vec2(7.0, 3.0), galley, p.attention_ink);
    mark.on_hover_text(text::post::example_help());
}

fn portrait_at(
    ui: &Ui,
    model: &Model,
    view: &mut ViewState,
    face: Rect,
    author: &Author,
    out: &mut Vec<Event>,
) {
    if !ui.is_rect_visible(face) {
        return;
    }
    let texture = author.portrait.as_ref().and_then(|link| {
        match view
            .textures
            .get(ui.ctx(), model, link, PORTRAIT_PIXELS, out)
        {
            Shown::Ready(texture, _) => Some(texture),
            Shown::Loading | Shown::Failed => None,
        }
    });
    let p = theme::palette(ui);
    portrait::paint(ui.painter(), p, face, &author::shown(ui, author), texture);
}

fn body_ui(ui: &mut Ui, model: &Model, view: &mut ViewState, post: &Post, out: &mut Vec<Event>) {
    if let Some(warning) = &post.warning {
        let shown = view.posts.warned.contains(&post.id);
        let on = view.explain.warning.then_some(post.network);
        if warning_ui(ui, warning, shown, on) {
            toggle(&mut view.posts.warned, &post.id);
        }
        if !shown {
            return;
        }
    }
    if let Some(title) = &post.title {
        let p = theme::palette(ui);
        post_text::words_ui(ui, title, &fonts::bold(16.0), p.ink);
    }
    if post.text.iter().any(|span| !span.text.trim().is_empty()) {
        let whole = view.posts.whole.contains(&post.id);
        let folded = post_text::text_ui(ui, &post.text, whole, out);
        if folded || whole {
            let words = if whole {
                text::post::show_less()
            } else {
                text::post::show_more()
            };
            if button::link_ui(ui, words, None).clicked() {
                toggle(&mut view.posts.whole, &post.id);
            }
        }
    }
    if !post.media.is_empty() {
        media::media_ui(ui, model, view, post, out);
    }
    if let Some(quote) = &post.quote {
        quote_ui(ui, model, view, (quote, text::post::quote_spoken), out);
    }
    if let (Some(card), true) = (&post.card, post.media.is_empty()) {
        media::link_card_ui(ui, model, view, card, out);
    }
}

/// Another post within a post, named as what it is.
fn quote_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    (quote, named): (&Quote, fn(&str) -> String),
    out: &mut Vec<Event>,
) {
    let builder = UiBuilder::new()
        .accessibility_role(Role::Group)
        .accessibility_label(named(author::name(&quote.author)));
    ui.scope_builder(builder, |ui| framed_ui(ui, model, view, quote, out));
}

fn framed_ui(
    ui: &mut Ui,
    model: &Model,
    view: &mut ViewState,
    quote: &Quote,
    out: &mut Vec<Event>,
) {
    let p = theme::palette(ui);
    egui::Frame::new()
        .stroke(egui::Stroke::new(1.0, p.hairline))
        .fill(p.canvas)
        .corner_radius(rounding(radius::CONTROL))
        .inner_margin(egui::Margin::same(12))
        .show(ui, |ui| {
            ui.take_available_width();
            layout::row_ui(ui, 24.0, |ui| {
                let (face, _) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
                portrait_at(ui, model, view, face, &quote.author, out);
                let name = author::shown(ui, &quote.author);
                script::spoken_ui(ui, &name, author::name(&quote.author), |name| {
                    fonts::rich(name, fonts::medium(14.0))
                });
            });
            post_text::text_ui(ui, &quote.text, false, out);
            if let Some(link) = &quote.link
                && button::link_ui(ui, text::post::read_original(), None).clicked()
            {
                out.push(Event::User(User::OpenLink(link.clone())));
            }
        });
}

fn actions_ui(ui: &mut Ui, view: &mut ViewState, post: &Post, out: &mut Vec<Event>) {
    let why = view.posts.why.contains(&post.id);
    let roomy = ui.available_width() > 440.0;
    layout::row_ui(ui, 32.0, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let push = Push::quiet(text::post::why()).icon("question").small();
        let push = push.flush();
        let push = ui.add(push.on(why));
        spoken::expanded(ui, &push, why);
        if push.clicked() {
            toggle(&mut view.posts.why, &post.id);
        }
        // Nobody stands behind an example: there is no one to want more or less of.
        if post.example {
            return;
        }
        let more = small_quiet("thumbs-up", text::post::more(), text::post::more_help());
        let less = small_quiet("thumbs-down", text::post::less(), text::post::less_help());
        let mut widths = if roomy {
            vec![more.width(ui), less.width(ui)]
        } else {
            vec![32.0, 32.0]
        };
        widths.push(32.0);
        widths.extend(post.link.iter().map(|_| 32.0));
        button::push_to_end(ui, &widths);
        let (more, less) = if roomy {
            (ui.add(more), ui.add(less))
        } else {
            let more = IconPush::new("thumbs-up", text::post::more_help());
            let less = IconPush::new("thumbs-down", text::post::less_help());
            (ui.add(more.small()), ui.add(less.small()))
        };
        if hint::take_aim(ui, Myth::Stupid) {
            less.request_focus();
            less.scroll_to_me(None);
        }
        if more.clicked() {
            out.push(Event::User(User::MoreLike(post.source.clone())));
        }
        if less.clicked() {
            out.push(Event::User(User::LessLike(post.source.clone())));
        }
        let not_this = text::post::not_this(&author::source(ui, post));
        // Spoken as it is, whatever of it can be drawn.
        let spoken = text::post::not_this(author::source_spoken(post));
        let push = IconPush::new("user-minus", not_this).small();
        if ui.add(push).accessible_name(spoken).clicked() {
            out.push(Event::User(User::NotThisPerson(post.source.clone())));
        }
        if let Some(link) = &post.link {
            let words = text::post::open_original(post.network);
            if ui
                .add(IconPush::new("arrow-square-out", words).small())
                .clicked()
            {
                out.push(Event::User(User::OpenLink(link.clone())));
            }
        }
    });
}

fn small_quiet(icon: &'static str, words: &str, spoken: &str) -> Push {
    Push::quiet(words).icon(icon).small().spoken(spoken)
}

fn why_ui(ui: &mut Ui, model: &Model, item: &FeedItem) -> egui::Response {
    let p = theme::palette(ui);
    let who = &*author::source(ui, &item.post);
    egui::Frame::new()
        .fill(p.accent_soft)
        .corner_radius(rounding(radius::CONTROL))
        .inner_margin(egui::Margin::same(12))
        .show(ui, |ui| {
            ui.take_available_width();
            ui.spacing_mut().item_spacing.y = space::XS;
            let ink = p.ink;
            for because in &item.because {
                let topic = |slug: &crate::domain::Slug| topic_name(model, slug);
                // Nobody stands behind an example.
                let words = if item.post.example {
                    text::names::because(because, topic)
                } else {
                    text::post::why_because(because, who, topic)
                };
                post_text::words_ui(ui, &words, &fonts::regular(size::SMALL + 1.0), ink);
            }
            let rule = text::post::why_rule(item.rule, item.post.network, who);
            term::small_ui(ui, &rule, p.quiet, Some(item.post.network));
        })
        .response
}
