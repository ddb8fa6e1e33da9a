//! What a screen reader finds on every screen, as text that can be reviewed.

use std::fmt::Write as _;

use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;
use firstfeed::domain::Model;
use firstfeed::text;

use crate::states::{STATES, all as all_states};
use crate::{DEFAULT, SMALL, Window};

/// The tree of roles, names and states; containers without a name are left out.
fn tree(window: &Window) -> String {
    let mut text = String::new();
    branch(&window.harness.root(), 0, &mut text);
    text
}

fn branch(node: &Node<'_>, depth: usize, text: &mut String) {
    let kit = node.accesskit_node();
    if kit.is_hidden() {
        return;
    }
    let role = format!("{:?}", kit.role());
    let plain = ["GenericContainer", "Window", "Unknown", "TextRun", "Pane"];
    // A label keeps its words as value.
    let name = kit.label().or_else(|| kit.value()).unwrap_or_default();
    let shown = role != "TextRun" && !(plain.contains(&role.as_str()) && name.is_empty());
    if shown {
        let indent = "  ".repeat(depth);
        write!(text, "{indent}{role} {name:?}").expect("text grows");
        if let Some(on) = kit.toggled() {
            write!(text, " {on:?}").expect("text grows");
        }
        if kit.is_disabled() {
            text.push_str(" disabled");
        }
        if let Some(open) = kit.data().is_expanded() {
            text.push_str(if open { " expanded" } else { " collapsed" });
        }
        more(&kit, text);
        text.push('\n');
    }
    if role == "TextInput" {
        return;
    }
    for child in node.children() {
        let deeper = shown && role != "Window";
        branch(&child, depth + usize::from(deeper), text);
    }
}

/// What is told besides a name and a state: level, value, what is news, and the description.
fn more(kit: &egui_kittest::kittest::AccessKitNode<'_>, text: &mut String) {
    let data = kit.data();
    if let Some(level) = data.level() {
        write!(text, " level {level}").expect("text grows");
    }
    if let Some(value) = kit.numeric_value() {
        write!(text, " at {value}").expect("text grows");
    }
    if let Some(value) = kit.value().filter(|_| kit.label().is_some()) {
        write!(text, " value {value:?}").expect("text grows");
    }
    if let (Some(place), all) = (data.position_in_set(), data.size_of_set()) {
        write!(text, " number {place} of {all:?}").expect("text grows");
    }
    if kit.live() != egui::accesskit::Live::Off {
        text.push_str(" live");
    }
    if data.is_modal() {
        text.push_str(" modal");
    }
    if let Some(said) = data.description().filter(|said| !said.is_empty()) {
        write!(text, " ({said})").expect("text grows");
    }
}

#[test]
fn trees() {
    for state in &STATES {
        let window = Window::show(state, DEFAULT, egui::Theme::Light, 1.0);
        insta::with_settings!({
            snapshot_path => "snapshots",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(state.name, tree(&window));
        });
    }
}

/// Controls that a person can press or type into, with their places.
pub(crate) fn controls(node: &Node<'_>, found: &mut Vec<(String, String, egui::Rect)>) {
    let kit = node.accesskit_node();
    let role = format!("{:?}", kit.role());
    let pressed = [
        "Button",
        "CheckBox",
        "RadioButton",
        "Link",
        "TextInput",
        "PasswordInput",
        "Slider",
    ];
    if pressed.contains(&role.as_str()) && !kit.is_disabled() {
        found.push((role, kit.label().unwrap_or_default(), node.rect()));
    }
    for child in node.children() {
        controls(&child, found);
    }
}

#[test]
fn every_control_has_a_name_and_is_large_enough() {
    let mut faults = Vec::new();
    for state in all_states() {
        for size in [DEFAULT, SMALL] {
            let window = Window::show(state, size, egui::Theme::Light, 1.0);
            let mut found = Vec::new();
            controls(&window.harness.root(), &mut found);
            assert!(!found.is_empty(), "{} has no controls", state.name);
            for (role, name, place) in found {
                if name.trim().is_empty() {
                    faults.push(format!("{}: a {role} without a name", state.name));
                }
                // Links and explained words in running text are as high as their line.
                let in_text = role == "Link" && (name.starts_with('#') || name.contains("://"))
                    || name.ends_with(": what this means");
                let least = if in_text { 18.0 } else { 32.0 };
                if place.height() < least || place.width() < least {
                    faults.push(format!("{}: {name:?} is only {place:?}", state.name));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn all<'a>(node: Node<'a>, found: &mut Vec<Node<'a>>) {
    for child in node.children() {
        all(child, found);
    }
    found.push(node);
}

/// What the walks in `tests/spoken` find on the screens that they come past holds for all.
#[test]
fn headings_dialogs_and_choices_say_what_they_are() {
    use egui::accesskit::{Live, Role};
    let mut faults = Vec::new();
    for state in all_states() {
        let window = Window::show(state, DEFAULT, egui::Theme::Light, 1.0);
        let mut nodes = Vec::new();
        all(window.harness.root(), &mut nodes);
        let mut fault = |what: String| faults.push(format!("{}: {what}", state.name));
        let mut titles = 0;
        for node in &nodes {
            let kit = node.accesskit_node();
            let name = kit.label().unwrap_or_default();
            match kit.role() {
                // The value of a heading is not told on every system.
                Role::Heading if name.is_empty() => fault(format!("{:?} unnamed", kit.value())),
                Role::Heading if kit.data().level().is_none() => fault(format!("{name:?}: level?")),
                Role::Heading if kit.data().level() == Some(1) => {
                    titles += 1;
                    if kit.live() != Live::Polite {
                        fault(format!("{name:?} appears in silence"));
                    }
                }
                Role::Dialog if name.is_empty() => fault("a dialog without a name".to_owned()),
                Role::Dialog if !kit.is_modal() => fault(format!("{name:?} is not modal")),
                Role::RadioButton => {
                    let mut up = kit.parent();
                    while up.is_some_and(|it| it.role() == Role::GenericContainer) {
                        up = up.and_then(|it| it.parent());
                    }
                    if up.is_none_or(|it| it.role() != Role::RadioGroup) {
                        fault(format!("{name:?} is a choice of what?"));
                    }
                }
                _ => {}
            }
            let controls = [
                Role::Button,
                Role::CheckBox,
                Role::Link,
                Role::PasswordInput,
                Role::RadioButton,
                Role::Slider,
                Role::TextInput,
                // To be read.
                Role::Article,
            ];
            let focus = kit.data().supports_action(egui::accesskit::Action::Focus);
            if focus && !controls.contains(&kit.role()) {
                fault(format!("{:?} {name:?} takes the focus", kit.role()));
            }
            if !name.is_empty() && kit.description().as_ref() == Some(&name) {
                fault(format!("{name:?} is said twice"));
            }
        }
        if titles == 0 {
            fault("no title".to_owned());
        }
        let root = window.harness.root();
        if root.accesskit_node().label().is_none() {
            fault("the window has no name".to_owned());
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Names of the starting points, which are in one row that scrolls where there is little room.
pub(crate) fn starts(model: &Model) -> Vec<String> {
    let starts = model.catalogue.starts.iter();
    starts
        .map(|start| text::topics::start(&model.catalogue, start).into_owned())
        .collect()
}

/// Nothing that can be pressed lies outside the window at its sides,
/// at the smallest size and at 150 % text size.
#[test]
fn nothing_is_cut_off_at_the_sides() {
    let mut faults = Vec::new();
    for state in all_states() {
        for zoom in [1.0, 1.5] {
            let window = Window::show(state, SMALL, egui::Theme::Light, zoom);
            let room = window.harness.ctx.content_rect();
            let mut found = Vec::new();
            controls(&window.harness.root(), &mut found);
            for (role, name, place) in found {
                // The strip of chosen interests scrolls sideways, and so do the starting points.
                let strip = place.top() > room.bottom() - 120.0
                    || starts(&window.model.borrow()).contains(&name);
                if !strip && (place.left() < -1.0 || place.right() > room.right() + 1.0) {
                    faults.push(format!(
                        "{} at {zoom}: {role} {name:?} {place:?}",
                        state.name
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Drawing alone changes nothing: without input there are no events but wishes for pictures.
#[test]
fn drawing_reports_nothing_by_itself() {
    use firstfeed::domain::event::User;
    for state in all_states() {
        let make: fn() -> Model = state.model;
        let window = Window::open(make(), (state.view)(), DEFAULT, egui::Theme::Light);
        let done = window.done.borrow();
        let others: Vec<&User> = done
            .iter()
            .filter(|user| !matches!(user, User::WantPicture(..) | User::PicturesShown(_)))
            .collect();
        assert!(others.is_empty(), "{}: {others:?}", state.name);
    }
}

/// An icon that the font does not have would be shown as a neutral one.
#[test]
fn every_icon_of_the_catalogue_exists() {
    let catalogue = firstfeed::catalogue::Catalogue::bundled();
    let groups = catalogue.groups.iter().map(|group| &group.icon);
    let topics = catalogue.topics.iter().map(|topic| &topic.icon);
    let starts = catalogue.starts.iter().map(|start| &start.icon);
    let missing: Vec<&String> = groups
        .chain(topics)
        .chain(starts)
        .filter(|icon| !firstfeed::ui::icons::exists(icon))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Icons that the screens name themselves.
#[test]
fn every_icon_of_the_screens_exists() {
    for myth in text::welcome::Myth::ALL {
        let icon = myth.icon();
        assert!(firstfeed::ui::icons::exists(icon), "{icon}");
    }
    for (icon, _) in text::welcome::reassurances() {
        assert!(firstfeed::ui::icons::exists(icon), "{icon}");
    }
}
