//! All words of the networks, explained: searchable, by network.

use egui::{Align, Id, Key, Layout, Modifiers, Role, ScrollArea, Ui, UiBuilder};

use super::theme::{self, radius, space};
use super::view::{Dialog, GlossaryView, ViewState};
use super::widgets::button::{IconPush, Push};
use super::widgets::chip::{self, Choice};
use super::widgets::field::{Field, field_ui};
use super::widgets::{layout, rounding};
use super::{conduct, fonts, settings, spoken};
use crate::domain::event::Event;
use crate::domain::source::Network;
use crate::text;
use crate::text::glossary::{self as words, Group, Term};
use crate::text::names;

/// Width of the dialog.
const WIDE: f32 = 610.0;
/// Salt of the search field's id.
const FIELD: &str = "glossary-search";
/// With less room than this the search scrolls with the words.
const LEAST: f32 = 400.0;
/// How far an arrow key scrolls.
const LINE: f32 = 60.0;

/// Opens the list, perhaps at a word.
pub(super) fn open(view: &mut ViewState, at: Option<Term>) {
    view.dialog = Some(Dialog::Glossary);
    view.glossary = GlossaryView {
        at,
        scroll: at.is_some(),
        focus: true,
        ..GlossaryView::default()
    };
}

/// Draws the dialog.
pub(super) fn glossary_ui(ui: &mut Ui, view: &mut ViewState, out: &mut Vec<Event>) {
    let glossary = &mut view.glossary;
    let close = settings::frame_ui(ui, words::title(), WIDE, |ui, tall| {
        let fixed = tall >= LEAST;
        if fixed {
            head_ui(ui, glossary);
        }
        let rest = tall - (ui.cursor().top() - ui.min_rect().top());
        ScrollArea::vertical()
            .id_salt(("words", &glossary.query, glossary.network))
            .max_height(rest)
            .min_scrolled_height(rest)
            .auto_shrink([false, false])
            .show(ui, |ui| {
                keys(ui);
                // Room for the scroll bar.
                ui.set_max_width(ui.available_width() - space::M);
                if !fixed {
                    head_ui(ui, glossary);
                }
                found_ui(ui, glossary, out);
                ui.add_space(space::XL);
                layout::follow_focus(ui);
            });
    });
    if close && view.dialog == Some(Dialog::Glossary) {
        view.dialog = None;
    }
}

/// What was found, or everything.
fn found_ui(ui: &mut Ui, glossary: &mut GlossaryView, out: &mut Vec<Event>) {
    let Some(known) = glossary.found.take() else {
        return;
    };
    let (typed, _, found) = &known;
    let with_conduct = conduct::fits(typed);
    if found.is_empty() && !with_conduct {
        nothing_ui(ui, glossary);
    } else if typed.is_empty() {
        groups_ui(ui, glossary, found);
    } else {
        for term in found {
            term_ui(ui, glossary, *term);
        }
    }
    if with_conduct {
        ui.add_space(space::M);
        layout::heading_ui(ui, text::conduct::title());
        conduct::lines_ui(ui, out);
    }
    glossary.found = glossary.found.take().or(Some(known));
}

/// Looks for what is typed now, unless that was found already; says how many words there are.
fn find(glossary: &mut GlossaryView) -> usize {
    let typed = glossary.query.trim();
    let found = match glossary.found.take() {
        Some((query, network, found)) if query == typed && network == glossary.network => found,
        Some(_) | None => words::find(typed, glossary.network),
    };
    let n = found.len();
    glossary.found = Some((typed.to_owned(), glossary.network, found));
    n
}

fn head_ui(ui: &mut Ui, glossary: &mut GlossaryView) {
    let p = theme::palette(ui);
    ui.horizontal(|ui| {
        // Beside the cross, in as many lines as it takes.
        let room = ui.available_width() - CROSS;
        let title = ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(egui::Label::new(fonts::title(words::title())).wrap())
        });
        spoken::title(ui, title.inner.id);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.add(IconPush::new("x", text::frame::close())).clicked() {
                ui.close();
            }
        });
    });
    ui.label(fonts::small(words::help()).color(p.quiet));
    ui.add_space(space::S);
    // The click that opened the list takes the focus away again from what it was not on, and so
    // the field asks until it has it.
    let has_focus = ui.memory(|memory| memory.has_focus(Id::unique(FIELD)));
    glossary.focus &= !has_focus;
    let field = Field {
        salt: FIELD,
        name: words::search_name(),
        hint: words::search_hint(),
        icon: Some("magnifying-glass"),
        focus: glossary.focus,
    };
    if field_ui(ui, &field, &mut glossary.query).changed {
        glossary.at = None;
    }
    let builder = UiBuilder::new()
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(words::filter_name());
    ui.scope_builder(builder, |ui| {
        ui.horizontal_wrapped(|ui| {
            let all = std::iter::once(None).chain(Network::ALL.into_iter().map(Some));
            for choice in all {
                let name = choice.map_or(words::filter_all(), names::network_alone);
                let on = glossary.network == choice;
                if chip::pill_ui(ui, name, None, on, Choice::One).clicked() {
                    glossary.network = choice;
                    glossary.at = None;
                }
            }
        });
    });
    let count = ui.label(fonts::label(words::count(find(glossary))).color(p.quiet));
    ui.ctx().accesskit_node_builder(count.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
}

/// Room for the cross beside the title.
const CROSS: f32 = 44.0;

/// The list has nothing that takes the focus; it scrolls by the keys that a field leaves alone.
fn keys(ui: &Ui) {
    let page = ui.clip_rect().height() - LINE;
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, down) in [
        (Key::PageDown, page),
        (Key::PageUp, -page),
        (Key::ArrowDown, LINE),
        (Key::ArrowUp, -LINE),
    ] {
        if pressed(key) {
            ui.scroll_with_delta(egui::vec2(0.0, -down));
        }
    }
}

fn nothing_ui(ui: &mut Ui, glossary: &mut GlossaryView) {
    let p = theme::palette(ui);
    let filtered = glossary.network.is_some();
    ui.add_space(space::L);
    layout::heading_ui(ui, &words::nothing(glossary.query.trim()));
    ui.label(fonts::body(words::nothing_help(filtered)).color(p.quiet));
    ui.add_space(space::S);
    if ui.add(Push::secondary(words::show_all())).clicked() {
        *glossary = GlossaryView {
            focus: true,
            ..GlossaryView::default()
        };
    }
}

fn groups_ui(ui: &mut Ui, glossary: &mut GlossaryView, found: &[Term]) {
    for part in Group::ALL {
        let mut terms = found.iter().filter(|term| term.group() == part).peekable();
        if terms.peek().is_none() {
            continue;
        }
        ui.add_space(space::M);
        layout::heading_ui(ui, part.name());
        ui.add_space(space::XS);
        for term in terms {
            term_ui(ui, glossary, *term);
        }
    }
}

fn term_ui(ui: &mut Ui, glossary: &mut GlossaryView, term: Term) {
    let p = theme::palette(ui);
    let network = glossary.network;
    let name = term.name(network);
    let lit = glossary.at == Some(term);
    let fill = if lit { p.accent_soft } else { p.surface };
    let builder = UiBuilder::new()
        .id_salt(term.slug())
        .accessibility_role(Role::GenericContainer);
    let drawn = ui.scope_builder(builder, |ui| {
        egui::Frame::new()
            .fill(fill)
            .corner_radius(rounding(radius::CONTROL))
            .inner_margin(egui::Margin::symmetric(if lit { 8 } else { 0 }, 6))
            .show(ui, |ui| {
                ui.take_available_width();
                ui.spacing_mut().item_spacing.y = 2.0;
                let heading = ui.label(fonts::name(name));
                spoken::heading(ui, heading.id, 3);
                ui.label(fonts::rich(term.explanation(network), fonts::regular(14.0)));
                if network.is_none() {
                    there_ui(ui, term);
                }
            });
    });
    if lit && std::mem::take(&mut glossary.scroll) {
        drawn.response.scroll_to_me(Some(Align::Center));
    }
}

/// How it is on each network, where they differ.
fn there_ui(ui: &mut Ui, term: Term) {
    let p = theme::palette(ui);
    for network in Network::ALL {
        let own = term.name(Some(network));
        let own = (own != term.name(None)).then_some(own);
        let there = term.there(network);
        if own.is_none() && there.is_none() {
            continue;
        }
        let said = words::on_network(network, own, there);
        ui.label(fonts::small(said).color(p.quiet));
    }
}
