//! What screen readers are told beyond what egui tells them by itself.

use egui::accesskit::{Action, Live, Node, Role};
use egui::{Context, FullOutput, Id, Plugin, Rect, Response, Ui};

use crate::domain::interests::Interests;
use crate::domain::step::Step;
use crate::domain::{Model, Slug};
use crate::text;
use crate::text::lang::Locale;

use super::widgets::topic_name;

/// Goes over each tree before a screen reader gets it.
pub(super) struct Finish;

impl Plugin for Finish {
    fn debug_name(&self) -> &'static str {
        "spoken"
    }

    fn output_hook(&mut self, _: &Context, output: &mut FullOutput) {
        if let Some(update) = &mut output.platform_output.accesskit_update {
            for (_, node) in &mut update.nodes {
                finish(node);
            }
        }
    }
}

fn finish(node: &mut Node) {
    if node.role() == Role::Heading {
        name_heading(node);
    }
    // For the mouse alone: without a name, a value and a place in the order of the Tab key.
    if node.role() == Role::ScrollBar {
        node.set_hidden();
    }
    // The tooltip of an icon says its name again.
    if node.label().is_some() && node.label() == node.description() {
        node.clear_description();
    }
}

/// egui keeps a text's words as its value; of a heading a screen reader reads the label.
fn name_heading(node: &mut Node) {
    if let Some(words) = node.value().map(str::to_owned) {
        node.clear_value();
        node.set_label(words);
    }
}

/// Makes a drawn text the title of what is on screen, told when it appears.
pub(super) fn title(ui: &Ui, text: Id) {
    heading(ui, text, 1);
    news(ui, text);
}

/// Makes a drawn text a heading of this level; the title has the first.
pub(super) fn heading(ui: &Ui, text: Id, level: usize) {
    ui.ctx().accesskit_node_builder(text, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        name_heading(node);
    });
}

/// What a text says is told as soon as it changes.
pub(super) fn news(ui: &Ui, text: Id) {
    ui.ctx()
        .accesskit_node_builder(text, |node| node.set_live(Live::Polite));
}

/// Names the part of the window that is drawn into `ui`.
pub(super) fn part(ui: &Ui, role: Role, name: impl Into<String>) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name.into());
    });
}

/// The feed is drawn into `ui`; only some of its posts are there at a time.
pub(super) fn feed(ui: &Ui, posts: usize) {
    part(ui, Role::Feed, text::preview::feed_name());
    ui.ctx()
        .accesskit_node_builder(ui.unique_id(), |node| node.set_size_of_set(posts));
}

/// A post of the feed: which it is, and what stands in it.
pub(super) fn of_feed(ui: &Ui, card: &Response, place: usize, words: impl FnOnce() -> String) {
    let at = card.rect;
    ui.ctx().accesskit_node_builder(card.id, |node| {
        node.set_description(words());
        node.set_position_in_set(place);
        // egui tells where a control is, but not where what stands around several is.
        stands(node, at);
    });
}

/// The dialog drawn into `ui` is all that counts while it is there.
pub(super) fn modal(ui: &Ui) {
    ui.ctx()
        .accesskit_node_builder(ui.unique_id(), Node::set_modal);
}

/// What belongs together is said together, in the place of the first.
pub(super) fn together(
    ui: &Ui,
    first: &Response,
    second: &Response,
    words: impl FnOnce() -> String,
) {
    ui.ctx()
        .accesskit_node_builder(first.id, |node| node.set_value(words()));
    ui.ctx().accesskit_node_builder(second.id, Node::set_hidden);
}

/// A text is read aloud in other words than those on screen.
pub(super) fn say(ui: &Ui, text: &Response, words: &str) {
    ui.ctx()
        .accesskit_node_builder(text.id, |node| node.set_value(words));
}

/// What something else says already is not read aloud once more.
pub(super) fn hide(ui: &Ui, text: &Response) {
    ui.ctx().accesskit_node_builder(text.id, Node::set_hidden);
}

/// Whether a control has unfolded what it unfolds. `AccessKit` does not tell AT-SPI of this yet:
/// the words of the control change as well, or it is pressed or not.
pub(super) fn expanded(ui: &Ui, control: &Response, open: bool) {
    ui.ctx()
        .accesskit_node_builder(control.id, |node| node.set_expanded(open));
}

/// More about a control than its name.
pub(super) fn describe(ui: &Ui, control: &Response, words: impl FnOnce() -> String) {
    ui.ctx()
        .accesskit_node_builder(control.id, |node| node.set_description(words()));
}

fn stands(node: &mut Node, at: Rect) {
    node.set_bounds(egui::accesskit::Rect {
        x0: at.min.x.into(),
        y0: at.min.y.into(),
        x1: at.max.x.into(),
        y1: at.max.y.into(),
    });
}

/// A press by a screen reader on something that is not painted now, but would stand there.
pub(super) fn pressed(ui: &Ui, control: Id, at: Rect) -> bool {
    ui.ctx().accesskit_node_builder(control, |node| {
        node.add_action(Action::Click);
        stands(node, at);
    });
    ui.input(|input| input.has_accesskit_action_request(control, Action::Click))
}

/// What has been told.
#[derive(Default)]
pub(super) struct Told {
    step: Option<Step>,
    interests: Interests,
    forecast: (f32, f32),
    words: String,
    language: Option<Locale>,
}

/// Names the window and tells what has changed elsewhere than at the focus: an interest,
/// the forecast.
pub(super) fn tell(ui: &Ui, model: &Model, told: &mut Told) {
    ui.ctx()
        .accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(text::frame::window(model.step));
        });
    let language = Some(text::lang::current());
    let other = std::mem::replace(&mut told.language, language) != language;
    if other || told.step != Some(model.step) {
        told.step = Some(model.step);
        told.words.clear();
    } else if told.interests != model.interests {
        told.words = changed(model, &told.interests);
    } else if model.step == Step::People && told.forecast != model.forecast.posts_range {
        told.words = text::people::forecast_line(model.forecast.posts_range);
    }
    if told.interests != model.interests {
        told.interests.clone_from(&model.interests);
    }
    told.forecast = model.forecast.posts_range;
    if told.words.is_empty() {
        return;
    }
    ui.ctx().accesskit_node_builder(Id::unique("told"), |node| {
        node.set_role(Role::Status);
        node.set_label(told.words.as_str());
        node.set_live(Live::Polite);
    });
}

/// Each topic whose answer is another one now, with that answer.
fn changed(model: &Model, before: &Interests) -> String {
    let now = &model.interests;
    let mut topics: Vec<&Slug> = Vec::new();
    for interests in [now, before] {
        let chosen = interests.chosen().iter().map(|(topic, _)| topic);
        for topic in chosen.chain(interests.refused()) {
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
    }
    let mut said: Vec<String> = Vec::new();
    for topic in topics {
        let (strength, refused) = (now.strength(topic), now.is_refused(topic));
        if (strength, refused) == (before.strength(topic), before.is_refused(topic)) {
            continue;
        }
        let name = topic_name(model, topic);
        said.push(if strength.is_none() && !refused {
            text::interests::not_chosen(&name)
        } else {
            text::interests::tile_spoken(&name, strength, refused)
        });
    }
    said.join(". ")
}
