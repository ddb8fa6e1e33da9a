//! The cards of the first screen and where they lead, and the lines for people in healthcare.

use egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use firstfeed::domain::event::User;
use firstfeed::domain::post::WebLink;
use firstfeed::domain::{Slug, Step, Strength};
use firstfeed::text;
use firstfeed::text::lang::{Locale, with};
use firstfeed::text::welcome::Myth;
use firstfeed::ui::ViewState;

use crate::explaining::{back_at_welcome, focused, follows_card, open, press, says};
use crate::sample::{self, act};
use crate::{SMALL, Window};

/// Where each card leads once everything is there: the step, and what has the focus.
#[test]
fn cards_lead_to_the_place_that_acts_on_them() {
    for myth in Myth::ALL {
        let mut window = open(back_at_welcome());
        let place = myth.place();
        follows_card(&mut window, myth);
        let (step, control) = match myth {
            Myth::Food => (Step::Interests, Some("Not for me: ")),
            Myth::Time => (Step::People, Some("Your minutes a day")),
            Myth::Posting => (Step::Preview, None),
            Myth::Nobody => (Step::People, Some("Nursing Times, Publication")),
            Myth::Pretending => (Step::Interests, Some("Search interests")),
            Myth::SigningUp => (Step::Keep, Some("Keep reading here")),
            Myth::Stupid => (Step::Preview, Some("Less like this")),
        };
        assert_eq!(window.model.borrow().step, step, "{myth:?}");
        let found = focused(&window);
        match control {
            Some(control) => assert!(
                found.as_ref().is_some_and(|name| name.starts_with(control)),
                "{myth:?}: {found:?}"
            ),
            None => assert_eq!(found, None, "{myth:?}"),
        }
        assert!(says(&window, place.there), "{myth:?}");
        // What was said goes with the step.
        press(&mut window, Key::Escape);
        press(&mut window, Key::Escape);
        assert!(!says(&window, place.there), "{myth:?}");
    }
}

#[test]
fn cards_lead_to_the_first_step_while_theirs_is_closed_and_say_what_will_be_there() {
    for myth in Myth::ALL {
        let mut window = open(sample::fresh());
        let place = myth.place();
        follows_card(&mut window, myth);
        assert_eq!(window.model.borrow().step, Step::Interests, "{myth:?}");
        let said = place.later.unwrap_or(place.there);
        assert!(says(&window, said), "{myth:?}");
        window.harness.get_by_label("Dismiss").click();
        window.harness.run_steps(3);
        assert!(!says(&window, said), "{myth:?}");
    }
}

#[test]
fn in_a_narrow_window_the_minutes_are_unfolded() {
    let view = ViewState::default();
    let mut window = Window::open(back_at_welcome(), view, SMALL, egui::Theme::Light);
    follows_card(&mut window, Myth::Time);
    assert_eq!(focused(&window).as_deref(), Some("Your minutes a day"));
}

/// There what was said stands over the slider, and can be put away like anywhere else.
#[test]
fn in_a_narrow_window_the_hint_over_the_minutes_can_be_closed() {
    let said = Myth::Time.place().there;
    let led = || {
        let view = ViewState::default();
        let mut window = Window::open(back_at_welcome(), view, SMALL, egui::Theme::Light);
        follows_card(&mut window, Myth::Time);
        assert!(says(&window, said));
        window
    };
    let mut window = led();
    window.harness.get_by_label("Dismiss").click();
    window.harness.run_steps(4);
    assert!(!says(&window, said), "by its cross");
    assert!(
        says(&window, "Your minutes a day"),
        "the strip stays unfolded"
    );

    // The first Escape leaves the slider, the second puts the hint away, the third goes back.
    let mut window = led();
    for (said_still, step) in [
        (true, Step::People),
        (false, Step::People),
        (false, Step::Interests),
    ] {
        press(&mut window, Key::Escape);
        assert_eq!(says(&window, said), said_still);
        assert_eq!(window.model.borrow().step, step);
    }
}

/// What is not seen any more takes no key: the first Escape goes back.
#[test]
fn folding_the_minutes_away_puts_the_hint_away() {
    let view = ViewState::default();
    let mut window = Window::open(back_at_welcome(), view, SMALL, egui::Theme::Light);
    follows_card(&mut window, Myth::Time);
    let said = Myth::Time.place().there;
    window
        .harness
        .get_by_label(text::people::hide_details())
        .click();
    window.harness.run_steps(4);
    assert!(!says(&window, said));
    // It does not come back with the slider either.
    for label in [text::people::show_details(), text::people::hide_details()] {
        window.harness.get_by_label(label).click();
        window.harness.run_steps(4);
        assert!(!says(&window, said), "{label}");
    }
    press(&mut window, Key::Escape);
    assert_eq!(window.model.borrow().step, Step::Interests);
}

/// In a window that is wide and low, or with large text, the button is seen, and what goes with it.
#[test]
fn the_promise_has_room_in_low_windows() {
    for (locale, size, zoom) in [
        (Locale::English, [900.0, 560.0], 1.0),
        (Locale::French, [900.0, 560.0], 1.0),
        (Locale::German, [1_366.0, 768.0], 1.5),
        (Locale::French, [1_100.0, 760.0], 1.25),
        (Locale::French, [1_100.0, 760.0], 1.0),
    ] {
        with(locale, || {
            let state = crate::states::state_of("welcome");
            let mut window = Window::show(state, size, egui::Theme::Light, zoom);
            let room = window.harness.ctx.content_rect();
            let go = text::frame::primary(Step::Welcome, false);
            let button = window.harness.get_by_label(go).rect();
            assert!(room.contains_rect(button), "{locale:?} {size:?} x {zoom}");
            let plan = text::welcome::open_plan();
            let clip = room.shrink2(egui::vec2(0.0, 8.0));
            window.harness.get_by_label(plan).scroll_to_me();
            window.harness.run_steps(6);
            let plan = window.harness.get_by_label(plan).rect();
            assert!(clip.contains_rect(plan), "{locale:?} {size:?} x {zoom}");
        });
    }
}

/// Whoever has found another way keeps the focus there.
#[test]
fn a_card_does_not_take_the_focus_from_somebody_who_goes_on() {
    let mut model = sample::loading().0;
    act(&mut model, [User::GoTo(Step::Welcome)]);
    let mut window = open(model);
    follows_card(&mut window, Myth::Stupid);
    assert_eq!(window.model.borrow().step, Step::Preview);
    press(&mut window, Key::Tab);
    let before = focused(&window);
    assert!(before.is_some());
    let feed = sample::with_feed().preview;
    window.model.borrow_mut().preview = feed;
    window.harness.run_steps(4);
    assert_eq!(focused(&window), before);
}

#[test]
fn lines_for_healthcare_are_for_those_interested_in_health_who_sign_in() {
    let shown = |interest: &str| {
        let mut model = sample::with_feed();
        for (slug, _) in model.interests.clone().chosen() {
            model.interests.set(slug, None);
        }
        model
            .interests
            .set(&Slug::new(interest), Some(Strength::Little));
        act(&mut model, [User::GoTo(Step::Follow)]);
        let mut window = open(model);
        assert!(!says(&window, text::conduct::title()), "before signing in");
        window.harness.get_by_label("Sign in to Mastodon").click();
        window.harness.run_steps(4);
        window
    };
    let window = shown("gardening");
    assert!(!says(&window, text::conduct::title()));
    let mut window = shown("health-it");
    for line in text::conduct::lines() {
        assert!(says(&window, line.said), "{}", line.said);
        let link = WebLink::parse(line.link).expect("a link");
        let name = text::conduct::source(line.source);
        let mut sources = window.harness.query_all_by_label(&name);
        assert!(sources.any(|node| node.accesskit_node().role() == Role::Link));
        assert!(link.as_str().starts_with("https://"));
    }
    let credentials = text::conduct::lines()[2];
    let name = text::conduct::source(credentials.source);
    window.harness.get_by_label(&name).focus();
    window.harness.run_steps(3);
    press(&mut window, Key::Enter);
    let link = WebLink::parse(credentials.link).expect("a link");
    assert_eq!(window.done.borrow().last(), Some(&User::OpenLink(link)));
    // They fold, and unfold again, by the same button.
    let fold = text::conduct::fold(true);
    window.harness.get_by_label(fold).focus();
    window.harness.run_steps(2);
    press(&mut window, Key::Enter);
    assert!(!says(&window, credentials.said));
    assert_eq!(
        focused(&window).as_deref(),
        Some(text::conduct::fold(false))
    );
    press(&mut window, Key::Enter);
    assert!(says(&window, credentials.said));
}
