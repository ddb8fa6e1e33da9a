//! Everything by keyboard.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use firstfeed::domain::event::{Event, User, World, Written};
use firstfeed::domain::model::Notice;
use firstfeed::domain::{Problem, Slug, Step, update};
use firstfeed::text;
use firstfeed::ui::{Dialog, ViewState};

use crate::sample;
use crate::states::state_of as state;
use crate::{DEFAULT, SMALL, Window};

fn open(model: firstfeed::domain::Model) -> Window {
    Window::open(model, ViewState::default(), DEFAULT, egui::Theme::Light)
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.harness.key_press_modifiers(modifiers, key);
    window.harness.run_steps(3);
}

/// What has the focus.
fn focus(window: &Window) -> Option<egui_kittest::Node<'_>> {
    let is_focused = |node: &egui_kittest::kittest::AccessKitNode<'_>| node.is_focused();
    let mut nodes = window
        .harness
        .query_all(egui_kittest::kittest::By::new().predicate(is_focused));
    nodes.next_back()
}

/// Name of the control that has the focus.
fn focused(window: &Window) -> Option<String> {
    focus(window)?.accesskit_node().label()
}

#[test]
fn enter_goes_on_and_escape_goes_back() {
    let mut window = open(sample::fresh());
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(window.model.borrow().step, Step::Interests);
    // The gate is shut: nothing chosen yet.
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(window.model.borrow().step, Step::Interests);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(window.model.borrow().step, Step::Welcome);
}

#[test]
fn search_by_keyboard_takes_the_best_hit() {
    let mut window = open(sample::fresh());
    press(&mut window, Modifiers::NONE, Key::Enter);
    press(&mut window, Modifiers::COMMAND, Key::F);
    assert_eq!(focused(&window).as_deref(), Some("Search interests"));
    window.type_in("Search interests", "nursing");
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(window.model.borrow().step, Step::Interests);
    assert!(
        window
            .model
            .borrow()
            .interests
            .strength(&Slug::new("nursing"))
            .is_some()
    );
    // The field is empty again and keeps the focus: a list can be typed.
    assert_eq!(focused(&window).as_deref(), Some("Search interests"));
}

#[test]
fn tab_walks_in_reading_order() {
    let mut window = open(sample::interested());
    let mut order = Vec::new();
    for _ in 0..12 {
        press(&mut window, Modifiers::NONE, Key::Tab);
        order.extend(focused(&window));
    }
    let expected = [
        "Step 1 of 5: Welcome, done",
        "Words explained",
        "Settings",
        "Search interests",
        "I work in healthcare",
        "I build software",
        "I teach",
        "Just the good stuff",
        "Nursing, a lot",
        "Not for me: Nursing",
        "Emergency medicine",
        "Not for me: Emergency medicine",
    ];
    assert_eq!(order, expected);
}

#[test]
fn a_focused_tile_is_chosen_and_refused() {
    let mut window = open(sample::fresh());
    press(&mut window, Modifiers::NONE, Key::Enter);
    window.harness.get_by_label("Birdwatching").focus();
    window.harness.run_steps(2);
    press(&mut window, Modifiers::NONE, Key::Enter);
    let birds = Slug::new("birds");
    assert!(window.model.borrow().interests.strength(&birds).is_some());
    press(&mut window, Modifiers::NONE, Key::Delete);
    assert!(window.model.borrow().interests.is_refused(&birds));
    assert_eq!(
        focused(&window).as_deref(),
        Some("Birdwatching, not for me")
    );
}

#[test]
fn arrows_move_between_tiles() {
    let mut window = open(sample::fresh());
    press(&mut window, Modifiers::NONE, Key::Enter);
    window.harness.get_by_label("Nursing").focus();
    window.harness.run_steps(2);
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(focused(&window).as_deref(), Some("Midwifery"));
}

#[test]
fn settings_open_and_close_by_keyboard() {
    let mut window = open(sample::interested());
    press(&mut window, Modifiers::COMMAND, Key::Comma);
    assert!(
        window
            .harness
            .query_all_by_label("Text size")
            .next()
            .is_some()
    );
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(
        window
            .harness
            .query_all_by_label("Text size")
            .next()
            .is_none()
    );
    assert_eq!(window.model.borrow().step, Step::Interests);
    press(&mut window, Modifiers::COMMAND, Key::Plus);
    press(&mut window, Modifiers::COMMAND, Key::Num0);
    let zooms: Vec<User> = window.done.borrow().clone();
    assert_eq!(zooms, [User::SetZoom(110), User::SetZoom(100)]);
}

/// Whoever cannot read a dialog enlarges it where it is.
#[test]
fn text_is_enlarged_in_a_dialog_too() {
    let mut window = open(sample::interested());
    for key in [Key::F1, Key::Escape, Key::Comma] {
        let modifiers = if key == Key::Comma {
            Modifiers::COMMAND
        } else {
            Modifiers::NONE
        };
        press(&mut window, modifiers, key);
        window.done.borrow_mut().clear();
        press(&mut window, Modifiers::COMMAND, Key::Plus);
        press(&mut window, Modifiers::COMMAND, Key::Num0);
        let done = window.done.borrow().clone();
        assert_eq!(done, [User::SetZoom(110), User::SetZoom(100)], "{key:?}");
    }
}

#[test]
fn undo_takes_the_last_change_back() {
    let mut window = open(sample::with_feed());
    let before = window.model.borrow().interests.clone();
    window
        .harness
        .query_all_by_label("Less like this")
        .next()
        .expect("a post")
        .click();
    window.harness.run_steps(3);
    assert_ne!(window.model.borrow().interests, before);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(window.model.borrow().interests, before);
}

#[test]
fn replacing_a_file_is_asked_and_answered_by_keyboard() {
    let mut window = open(sample::with_feed());
    let question = "/home/ada/plan.csv is there already. Replace it?";
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(window.model.borrow().step, Step::Keep);
    window.harness.get_by_label("Type a path instead").click();
    window.harness.run_steps(3);
    assert_eq!(focused(&window).as_deref(), Some("Path of the file"));
    window.type_in("Path of the file", "~/plan.csv");
    for answer in [Key::Escape, Key::Enter, Key::Tab] {
        window.harness.get_by_label("For Mastodon (CSV)").click();
        window.harness.run_steps(2);
        let id = window.model.borrow().file_request.as_ref().map(|it| it.id);
        let taken = World::FileSaved {
            id: id.expect("a request"),
            result: Ok(Written::Taken("/home/ada/plan.csv".to_owned())),
        };
        update(&mut window.model.borrow_mut(), Event::World(taken));
        window.harness.run_steps(3);
        assert!(window.harness.query_all_by_label(question).next().is_some());
        assert_eq!(focused(&window).as_deref(), Some("Leave it"));
        press(&mut window, Modifiers::NONE, answer);
        if answer == Key::Tab {
            assert_eq!(focused(&window).as_deref(), Some("Replace it"));
            press(&mut window, Modifiers::NONE, Key::Enter);
        } else {
            assert_eq!(focused(&window).as_deref(), Some("Path of the file"));
        }
        assert!(window.harness.query_by_label(question).is_none());
        assert_eq!(window.model.borrow().step, Step::Keep, "{answer:?}");
    }
    let done = window.done.borrow().clone();
    let answers: Vec<_> = done.iter().rev().take(6).rev().collect();
    assert!(matches!(
        answers.as_slice(),
        [
            User::Export(..),
            User::LeaveFile,
            User::Export(..),
            User::LeaveFile,
            User::Export(..),
            User::ReplaceFile
        ]
    ));
}

#[test]
fn a_dialog_takes_the_focus_and_gives_it_back() {
    let mut window = open(sample::interested());
    window.harness.get_by_label("Settings").focus();
    window.harness.run_steps(2);
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(
        window
            .harness
            .query_all_by_label("Text size")
            .next()
            .is_some()
    );
    let mut inside = Vec::new();
    for _ in 0..32 {
        press(&mut window, Modifiers::NONE, Key::Tab);
        inside.extend(focused(&window));
    }
    assert!(inside.iter().any(|name| name == "Close"), "{inside:?}");
    assert!(inside.iter().all(|name| name != "Settings"), "{inside:?}");
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(
        window
            .harness
            .query_all_by_label("Text size")
            .next()
            .is_none()
    );
    assert_eq!(focused(&window).as_deref(), Some("Settings"));
}

#[test]
fn dialogs_begin_at_their_usual_answer() {
    let with = |dialog| {
        let mut view = ViewState::default();
        view.dialog = Some(dialog);
        Window::open(sample::interested(), view, DEFAULT, egui::Theme::Light)
    };
    let mut window = with(Dialog::StartOver);
    assert_eq!(focused(&window).as_deref(), Some("Cancel"));
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(window.done.borrow().is_empty(), "nothing is deleted");
    let window = with(Dialog::OpenPlan);
    let choose = text::settings::open_choose();
    assert_eq!(focused(&window).as_deref(), Some(choose));

    let mut window = open((state("opened_plan").model)());
    assert_eq!(focused(&window).as_deref(), Some("Use this plan"));
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(*window.done.borrow(), [User::AcceptPlan]);
}

#[test]
fn a_banner_that_appears_leaves_the_focus_where_it_is() {
    let mut window = open(sample::with_feed());
    window.harness.get_by_label("Refresh").focus();
    window.harness.run_steps(2);
    let path = "/home/ada/plan.json".to_owned();
    let problem = Notice::Problem(Problem::FileNotWritten { path });
    window.model.borrow_mut().notice(problem);
    window.harness.run_steps(3);
    assert!(window.harness.query_by_label("Dismiss").is_some());
    assert_eq!(focused(&window).as_deref(), Some("Refresh"));
}

/// Of a long feed only some posts are laid out; the focus finds the others, down and up again.
#[test]
fn tab_comes_past_every_post_and_back() {
    let mut window = Window::open(
        sample::with_feed(),
        ViewState::default(),
        SMALL,
        egui::Theme::Light,
    );
    let posts = window.model.borrow().preview.feed.len();
    let mut way = Vec::new();
    let mut walk = |window: &mut Window, modifiers, end: &str| {
        for _ in 0..10 * posts {
            press(window, modifiers, Key::Tab);
            window.harness.run_steps(3);
            let node = focus(window).expect("a focus");
            let node = node.accesskit_node();
            if node.label().as_deref() == Some(end) {
                return std::mem::take(&mut way);
            }
            way.push((node.role(), node.id()));
        }
        panic!("no {end}");
    };
    window.harness.get_by_label("Refresh").focus();
    window.harness.run_steps(2);
    let down = walk(&mut window, Modifiers::NONE, "Show details");
    let articles = |way: &[(Role, _)]| way.iter().filter(|it| it.0 == Role::Article).count();
    assert_eq!(articles(&down), posts);
    let mut up = walk(&mut window, Modifiers::SHIFT, "Refresh");
    up.reverse();
    assert_eq!(articles(&up), posts);
    assert_eq!(up, down);
}

#[test]
fn the_focus_stays_near_what_goes_away() {
    let mut window = open(sample::interested());
    let goes = "Take Gardening off my list";
    window.harness.get_by_label(goes).focus();
    window.harness.run_steps(2);
    press(&mut window, Modifiers::NONE, Key::Space);
    assert!(window.harness.query_by_label(goes).is_none());
    let next = focused(&window).expect("a focus");
    assert!(
        next.ends_with("off my list") || next.starts_with("Allow"),
        "{next}"
    );

    let mut window = open(sample::with_feed());
    let path = "/home/ada/plan.json".to_owned();
    let problem = Notice::Problem(Problem::FileNotWritten { path });
    window.model.borrow_mut().notice(problem);
    window.harness.run_steps(3);
    window.harness.get_by_label("Dismiss").focus();
    window.harness.run_steps(2);
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(window.harness.query_by_label("Dismiss").is_none());
    assert!(focused(&window).is_some());
    assert_eq!(window.model.borrow().step, Step::Preview);
    // To let go of it on purpose is another thing.
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(focused(&window), None);
}

#[test]
fn f6_goes_from_part_to_part() {
    let mut window = open(sample::interested());
    let mut seen = Vec::new();
    for _ in 0..4 {
        press(&mut window, Modifiers::NONE, Key::F6);
        seen.extend(focused(&window));
    }
    let search = text::interests::search_name();
    let first = seen.first().map(String::as_str);
    assert_eq!(first, Some(search), "the content first: {seen:?}");
    assert!(seen[1].starts_with("Nursing"), "what is chosen: {seen:?}");
    assert_eq!(seen[2], text::frame::back(), "the bar below: {seen:?}");
    assert!(seen[3].starts_with("Step 1"), "the steps: {seen:?}");
    press(&mut window, Modifiers::SHIFT, Key::F6);
    assert_eq!(focused(&window).as_deref(), Some(text::frame::back()));
}

#[test]
fn f6_comes_to_the_panel_at_the_side() {
    let mut window = open(sample::with_people());
    for _ in 0..2 {
        press(&mut window, Modifiers::NONE, Key::F6);
    }
    let minutes = text::people::minutes_name();
    assert_eq!(focused(&window).as_deref(), Some(minutes));
}
