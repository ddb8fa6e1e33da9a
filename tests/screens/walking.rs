//! Every screen walked with the Tab key.

use std::collections::BTreeSet;

use egui::{Key, Modifiers, Rect};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;

use crate::spoken::controls;
use crate::states::all as all_states;
use crate::{SMALL, Window};

/// Most presses of Tab on one screen.
const MOST: usize = 1_700;
/// The one screen of which only the beginning is walked, and how far: it is the same as
/// `full_people` with some hundred cards more, and takes as long as all others together.
const ENDLESS: (&str, usize) = ("all_people", 100);

/// The control that has the focus: name and place.
fn focused(node: &Node<'_>) -> Option<(String, Rect)> {
    let inside = node.children().find_map(|child| focused(&child));
    inside.or_else(|| {
        let kit = node.accesskit_node();
        (kit.is_focused() && kit.parent().is_some())
            .then(|| (kit.label().unwrap_or_default(), node.rect()))
    })
}

/// Controls of the bars above and below, which do not scroll.
fn in_a_bar(name: &str) -> bool {
    let bars = [
        "Step ",
        "Settings",
        "Words explained",
        "Back",
        "Show details",
        "Hide details",
        "Show me",
        "Find people",
        "Show my feed",
        "Keep this feed",
        "Keep these changes",
        "Keep reading here",
        "Follow 8",
        "Read my feed",
    ];
    bars.iter().any(|bar| name.starts_with(bar))
}

fn has_dialog(node: &Node<'_>) -> bool {
    node.accesskit_node().role() == egui::accesskit::Role::Dialog
        || node.children().any(|child| has_dialog(&child))
}

#[test]
fn tab_reaches_every_control_and_brings_it_into_view() {
    let mut faults = Vec::new();
    for state in all_states() {
        let mut window = Window::show(state, SMALL, egui::Theme::Light, 1.0);
        let mut wanted = BTreeSet::new();
        let mut all = Vec::new();
        controls(&window.harness.root(), &mut all);
        let dialog = has_dialog(&window.harness.root());
        if !dialog {
            wanted.extend(all.into_iter().map(|(_, name, _)| name));
        }
        let mut seen = BTreeSet::new();
        let mut first = None;
        let endless = state.name == ENDLESS.0;
        let most = if endless { ENDLESS.1 } else { MOST };
        for at in 0..most {
            window
                .harness
                .key_press_modifiers(Modifiers::NONE, Key::Tab);
            window.harness.run_steps(3);
            let Some((name, place)) = focused(&window.harness.root()) else {
                continue;
            };
            let here = (name.clone(), place.left());
            if at > 3 && first.as_ref() == Some(&here) && wanted.is_subset(&seen) {
                break;
            }
            first.get_or_insert(here);
            let shown = Rect::from_min_max(egui::pos2(-1.0, 54.0), egui::pos2(721.0, 498.0));
            // A large picture may have less room than it is high.
            let fits = place.height() < 300.0;
            if fits && !in_a_bar(&name) && !dialog && !shown.contains_rect(place) {
                faults.push(format!(
                    "{}: {name:?} at {place:?} is out of view",
                    state.name
                ));
            }
            seen.insert(name);
        }
        for name in wanted.difference(&seen).filter(|_| !endless) {
            faults.push(format!("{}: {name:?} is not reached", state.name));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
