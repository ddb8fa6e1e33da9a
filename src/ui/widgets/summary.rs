//! The side panel of the feed: how much, about what, what was kept away, when, by whom.

use egui::Ui;

use crate::domain::Model;
use crate::domain::event::{Event, User};
use crate::domain::source::Network;
use crate::domain::suggest::POSTS_A_MINUTE;
use crate::text::{self, numbers};
use crate::ui::fonts;
use crate::ui::theme::{self, space};

use super::chart::{self, Slice};
use super::forecast::{slice_tint, value_line_ui};
use super::{button, layout, share_name, term, topic_name};

/// Draws the panel.
pub fn summary_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    let p = theme::palette(ui);
    let summary = &model.preview.summary;
    layout::heading_ui(ui, text::preview::summary());
    if summary.posts == 0 {
        let words = if model.preview.is_loading() {
            text::preview::counting()
        } else {
            text::preview::nothing_to_count()
        };
        ui.label(fonts::small(words).color(p.quiet));
        return;
    }
    let mut figures = Vec::new();
    if let Some(rate) = summary.posts_a_day {
        figures.push((numbers::bare(rate), text::preview::posts_a_day(rate)));
        // As the forecast counts them, so that the two can be compared.
        let minutes = (rate / POSTS_A_MINUTE).ceil();
        figures.push((numbers::bare(minutes), text::people::minutes_unit(minutes)));
    }
    let shown = numbers::bare_count(summary.posts);
    figures.push((shown, text::preview::posts_shown(summary.posts)));
    chart::figures_ui(ui, &figures);

    if !summary.by_topic.is_empty() {
        ui.add_space(space::M);
        layout::part_heading_ui(ui, text::preview::by_topic());
        let slices: Vec<Slice> = summary
            .by_topic
            .iter()
            .map(|(topic, posts)| Slice {
                name: share_name(model, topic.as_ref()),
                amount: amount(*posts),
                tint: slice_tint(p, model, topic.as_ref()),
            })
            .collect();
        chart::stacked_bar_ui(ui, text::preview::by_topic(), slices);
        if summary.surprises > 0 {
            let words = text::preview::surprises(summary.surprises);
            ui.label(fonts::small(words).color(p.quiet));
        }
    }
    hidden_ui(ui, model, out);
    {
        ui.add_space(space::M);
        layout::part_heading_ui(ui, text::preview::by_hour());
        let (hour, posts) = summary
            .by_hour
            .iter()
            .copied()
            .enumerate()
            .max_by_key(|(hour, posts)| (*posts, usize::MAX - hour))
            .unwrap_or((0, 0));
        let words = text::preview::by_hour_words(hour, posts);
        chart::hours_ui(ui, &summary.by_hour, &words);
    }
    if !summary.loudest.is_empty() {
        ui.add_space(space::M);
        layout::part_heading_ui(ui, text::preview::loudest());
        for (key, posts) in &summary.loudest {
            let name = model
                .plan
                .entry(key)
                .map_or_else(|| key.to_string(), |entry| entry.source.name.clone());
            let value = text::preview::this_week(*posts);
            chart::row_ui(ui, &name, &value);
        }
    }
    unseen_ui(ui, model);
}

/// What nobody can see in advance, with numbers.
fn unseen_ui(ui: &mut Ui, model: &Model) {
    let p = theme::palette(ui);
    let summary = &model.preview.summary;
    let mut lines = text::preview::unseen_words(&summary.unseen);
    if let Some(since) = summary.complete_since {
        lines.push(text::preview::complete_for(model.now - since).into());
    }
    if lines.is_empty() {
        return;
    }
    ui.add_space(space::M);
    layout::part_heading_ui(ui, text::preview::unseen());
    for line in lines {
        term::small_ui(ui, &line, p.quiet, Some(Network::Mastodon));
    }
}

fn hidden_ui(ui: &mut Ui, model: &Model, out: &mut Vec<Event>) {
    if model.interests.refused().is_empty() {
        return;
    }
    let p = theme::palette(ui);
    let hidden = &model.preview.summary.hidden;
    let total: usize = hidden.iter().map(|(_, posts)| posts).sum();
    ui.add_space(space::M);
    value_line_ui(ui, text::preview::hidden(), &numbers::posts(total));
    if hidden.is_empty() {
        let words = text::preview::nothing_hidden();
        ui.label(fonts::small(words).color(p.quiet));
    }
    for (slug, posts) in hidden {
        chart::row_ui(ui, &topic_name(model, slug), &numbers::posts(*posts));
    }
    let shown = model.preview.show_hidden;
    if total > 0 || shown {
        let words = if shown {
            text::preview::hide_hidden()
        } else {
            text::preview::show_hidden()
        };
        if button::link_ui(ui, words, None).clicked() {
            out.push(Event::User(User::ShowHidden(!shown)));
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "shares of a bar")]
const fn amount(n: usize) -> f32 {
    n as f32
}
