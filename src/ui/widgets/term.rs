//! Sentences with words of the networks in them: a dotted underline, and the explanation on
//! hover, on focus and on a click.

use std::ops::Range;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, EventFilter, FontId, Id, Key, Modifiers, Rect, Response, Role, Sense, Shape, Stroke,
    StrokeKind, Tooltip, Ui, WidgetInfo, accesskit, vec2,
};

use crate::domain::post::Span;
use crate::domain::source::Network;
use crate::text::glossary::{self, Term};
use crate::text::marked::Marked;
use crate::ui::theme::{self, Palette, size, space};
use crate::ui::{fonts, script};

use super::button::link_of_ui;
use super::right_to_left::{self, Base};
use super::{post_text, rounding};

/// Width of an explanation.
const WIDE: f32 = 300.0;
/// Least width of a word for the mouse.
const LEAST: f32 = 24.0;

/// What is open, kept between frames.
#[derive(Clone, Copy, Debug, Default)]
struct Open {
    /// The word whose explanation stays until something else is clicked.
    pinned: Option<Id>,
    /// The word whose explanation was closed, until focus and pointer have left it.
    dismissed: Option<Id>,
    /// The link in the explanation that is shown, and its word.
    link: Option<(Id, Id)>,
    /// Pass in which an explanation was shown last.
    pass: Option<u64>,
    /// Somebody wants to see all words, beginning at this one.
    wish: Option<(Term, Option<Network>)>,
}

fn open_id() -> Id {
    Id::unique("explained")
}

fn load(ui: &Ui) -> Open {
    ui.data(|data| data.get_temp(open_id()).unwrap_or_default())
}

fn change(ui: &Ui, change: impl FnOnce(&mut Open)) {
    ui.data_mut(|data| change(data.get_temp_mut_or_default(open_id())));
}

/// Whether an explanation is shown, so that Escape is for it.
pub(in crate::ui) fn is_open(ui: &Ui) -> bool {
    let now = ui.ctx().cumulative_pass_nr();
    load(ui).pass.is_some_and(|pass| pass + 1 >= now)
}

/// The word at which the list of all words is to open, if "See all words" was pressed.
pub(in crate::ui) fn take_wish(ui: &Ui) -> Option<(Term, Option<Network>)> {
    load(ui).wish?;
    let mut wish = None;
    change(ui, |open| wish = open.wish.take());
    wish
}

/// Running text in which words are explained, as those of `network` use them.
pub fn body_ui(ui: &mut Ui, words: &Marked, ink: Color32, network: Option<Network>) -> Response {
    Text::new(words, fonts::regular(size::BODY), ink, network).show_ui(ui)
}

/// The same as a second line.
pub fn small_ui(ui: &mut Ui, words: &Marked, ink: Color32, network: Option<Network>) -> Response {
    Text::new(words, fonts::regular(size::SMALL), ink, network).show_ui(ui)
}

/// The same as a label over something.
pub fn label_ui(ui: &mut Ui, words: &Marked, ink: Color32, network: Option<Network>) -> Response {
    Text::new(words, fonts::medium(size::SMALL), ink, network).show_ui(ui)
}

/// Words to be drawn.
pub struct Text<'a> {
    words: &'a Marked,
    font: FontId,
    ink: Color32,
    network: Option<Network>,
    one_line: bool,
}

impl<'a> Text<'a> {
    /// Words in this font and colour, explained as those of `network` use them.
    #[must_use]
    pub const fn new(
        words: &'a Marked,
        font: FontId,
        ink: Color32,
        network: Option<Network>,
    ) -> Self {
        Self {
            words,
            font,
            ink,
            network,
            one_line: false,
        }
    }

    /// In one line, cut off at its end where there is no room.
    #[must_use]
    pub const fn one_line(mut self) -> Self {
        self.one_line = true;
        self
    }

    /// Draws them in the room there is.
    pub fn show_ui(self, ui: &mut Ui) -> Response {
        let marked = self.words.spans();
        let spans: Vec<Span> = marked.iter().map(|span| Span::plain(&*span.text)).collect();
        // A name in the sentence may be in any script.
        let shown = script::shown(ui.ctx(), &spans);
        let drawn = shown.spans.as_deref().unwrap_or(&spans);
        let (response, places) = if shown.right_to_left {
            self.right_to_left_ui(ui, drawn)
        } else {
            self.left_to_right_ui(ui, drawn)
        };
        let spoken = self.words.plain();
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
        let terms = marked.iter().zip(places);
        let terms = terms.filter_map(|(span, places)| Some((span.term?, &span.text, places)));
        for (number, (term, word, places)) in terms.enumerate() {
            let places = places.iter();
            let places: Vec<Rect> = places
                .map(|at| at.translate(response.rect.min.to_vec2()))
                .collect();
            if !places.is_empty() {
                let id = response.id.with(("term", number));
                word_ui(ui, id, &places, (term, word), self.network);
            }
        }
        response
    }

    /// Draws what egui can set by itself; tells where each span stands.
    fn left_to_right_ui(&self, ui: &mut Ui, spans: &[Span]) -> (Response, Vec<Vec<Rect>>) {
        let format = TextFormat {
            line_height: Some(fonts::line_height(self.font.size)),
            ..TextFormat::simple(self.font.clone(), self.ink)
        };
        let mut job = LayoutJob::default();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut chars = 0;
        for span in spans {
            let count = span.text.chars().count();
            ranges.push(chars..chars + count);
            job.append(&span.text, 0.0, format.clone());
            chars += count;
        }
        let room = ui.available_width();
        if self.one_line {
            job.wrap = TextWrapping::truncate_at_width(room);
        } else {
            job.wrap.max_width = room;
        }
        let galley = ui.painter().layout_job(job);
        let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
        let ranges = ranges.iter();
        let places = ranges.map(|range| post_text::places(&galley, range));
        let places = places.collect();
        if ui.is_rect_visible(rect) {
            ui.painter().galley(rect.min, galley, self.ink);
        }
        (response, places)
    }

    /// Draws sentences with words from right to left in them; tells where each span stands.
    fn right_to_left_ui(&self, ui: &mut Ui, spans: &[Span]) -> (Response, Vec<Vec<Rect>>) {
        let room = ui.available_width();
        let most = if self.one_line { 1 } else { usize::MAX };
        let flow = right_to_left::flow(ui, spans, &self.font, room, most, Base::App);
        let size = vec2(flow.width.min(room), flow.height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        if ui.is_rect_visible(rect) {
            flow.paint(ui, rect, &self.font, |_| self.ink);
        }
        let height = fonts::line_height(self.font.size);
        let places = (0..spans.len()).map(|span| flow.places(span, height));
        (response, places.collect())
    }
}

/// A marked word that was painted somewhere else, as on a picture.
pub(super) fn mark_ui(ui: &Ui, id: Id, place: Rect, words: &Marked, network: Option<Network>) {
    let spans = words.spans();
    let marked = spans
        .iter()
        .find_map(|span| Some((span.term?, &*span.text)));
    if let Some(marked) = marked {
        word_ui(ui, id, &[place], marked, network);
    }
}

/// A marked word, in one place a row.
fn word_ui(ui: &Ui, id: Id, places: &[Rect], (term, word): (Term, &str), network: Option<Network>) {
    let p = theme::palette(ui);
    let parts = places.iter().enumerate().map(|(part, place)| {
        // A word of one letter is hard to hit.
        let place = &place.expand2(vec2((LEAST - place.width()).max(0.0) / 2.0, 0.0));
        // Only the first row of a word takes the focus; the others only the mouse.
        if part == 0 {
            ui.interact(*place, id, Sense::click())
        } else {
            ui.interact(*place, id.with(part), Sense::CLICK)
        }
    });
    let Some(response) = parts.reduce(|all, part| all | part) else {
        return;
    };
    response
        .widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), glossary::spoken(word)));
    let open = shown(ui, &response);
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_has_popup(accesskit::HasPopup::Dialog);
        node.set_expanded(open);
        node.set_description(term.explanation(network));
    });
    for place in places {
        paint(ui, p, *place, &response);
    }
    if open {
        explain_ui(ui, &response, term, network);
    }
}

/// Whether the explanation of a word is shown; follows clicks and Escape.
fn shown(ui: &Ui, word: &Response) -> bool {
    let id = word.id;
    let before = load(ui);
    let link = before.link.filter(|(_, word)| *word == id);
    let link_focused = link.is_some_and(|(link, _)| ui.memory(|memory| memory.has_focus(link)));
    // In the frame in which the focus moves on, its next stop may be the link.
    let focused =
        word.has_focus() || ui.memory(|memory| memory.had_focus_last_frame(id)) || link_focused;
    let hovered = Tooltip::should_show_tooltip(word, true);
    let pinned = before.pinned == Some(id);
    let dismissed = before.dismissed == Some(id);
    let was_open = (focused || hovered || pinned) && !dismissed;
    if word.has_focus() && was_open {
        // Escape closes the explanation first; egui would take the focus away as well.
        keep_escape(ui, id);
    }
    if let (true, Some((link, _))) = (link_focused, link) {
        keep_escape(ui, link);
    }
    if was_open && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        if focused {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        close(ui, id);
        return false;
    }
    if word.clicked() {
        word.request_focus();
        if pinned {
            close(ui, id);
            return false;
        }
        change(ui, |open| {
            open.pinned = Some(id);
            open.dismissed = None;
        });
        return true;
    }
    if dismissed && !focused && !word.contains_pointer() {
        change(ui, |open| open.dismissed = None);
    }
    if pinned && !focused && !hovered {
        change(ui, |open| open.pinned = None);
    }
    (focused || hovered) && !dismissed
}

fn close(ui: &Ui, id: Id) {
    change(ui, |open| {
        open.pinned = None;
        open.dismissed = Some(id);
    });
}

fn keep_escape(ui: &Ui, id: Id) {
    let filter = EventFilter {
        escape: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

fn paint(ui: &Ui, p: &Palette, place: Rect, word: &Response) {
    let y = place.bottom() - 2.5;
    let (left, right) = (place.left() + 1.0, place.right() - 1.0);
    let ink = if word.hovered() { p.accent } else { p.edge };
    let line = [egui::pos2(left, y), egui::pos2(right, y)];
    ui.painter()
        .extend(Shape::dotted_line(&line, ink, 3.2, 0.9));
    if word.has_focus() {
        ui.painter().rect_stroke(
            place.expand(1.0),
            rounding(4.0),
            Stroke::new(2.0, p.accent),
            StrokeKind::Outside,
        );
    }
}

/// What an explanation says, and the link to the list of all words, which senses what `sense` says.
pub(in crate::ui) fn explanation_ui(
    ui: &mut Ui,
    term: Term,
    network: Option<Network>,
    sense: Sense,
) -> Response {
    let p = theme::palette(ui);
    ui.set_max_width(WIDE);
    ui.spacing_mut().item_spacing.y = space::XS;
    ui.add_space(space::XS);
    ui.label(fonts::name(term.heading(network)));
    ui.label(fonts::small(term.explanation(network)).color(p.ink));
    link_of_ui(ui, glossary::see_all(), Some("arrow-right"), sense)
}

fn explain_ui(ui: &Ui, word: &Response, term: Term, network: Option<Network>) {
    let pinned = load(ui).pinned == Some(word.id);
    let name = term.heading(network);
    let tip = Tooltip::for_widget(word).width(WIDE).accessible_name(&name);
    // The Tab key comes to the link only once the word was pressed; until then it goes on to what
    // comes after the word.
    let sense = if pinned { Sense::click() } else { Sense::CLICK };
    let shown = tip.show(|ui| explanation_ui(ui, term, network, sense));
    let pass = ui.ctx().cumulative_pass_nr();
    change(ui, |open| {
        open.pass = Some(pass);
        open.link = shown.as_ref().map(|link| (link.inner.id, word.id));
    });
    if shown.is_some_and(|link| link.inner.clicked()) {
        // Where the focus comes back to when the list is closed.
        word.request_focus();
        close(ui, word.id);
        change(ui, |open| open.wish = Some((term, network)));
    }
}
