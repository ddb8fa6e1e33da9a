//! Words explained in place and in the list of all, and the cards of the first screen.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{AccessKitNode, By, NodeT as _, Queryable as _};
use firstfeed::domain::event::User;
use firstfeed::domain::post::WebLink;
use firstfeed::domain::{Model, Network, Slug, Step, Strength};
use firstfeed::text;
use firstfeed::text::glossary::Term;
use firstfeed::text::marked::Marked;
use firstfeed::text::welcome::Myth;
use firstfeed::ui::ViewState;

use crate::sample::{self, act};
use crate::{DEFAULT, SMALL, Window};

/// Opens the list of words.
pub(crate) fn opens(window: &mut Window) {
    window.harness.get_by_label(text::glossary::open()).click();
    window.harness.run_steps(4);
}

/// Opens it and types something that is found.
pub(crate) fn finds(window: &mut Window) {
    opens(window);
    let boost = Term::Boost.name(Some(Network::Mastodon));
    window.type_in(text::glossary::search_name(), boost);
}

/// Opens it, chooses a network and types something that is not found.
pub(crate) fn finds_nothing(window: &mut Window) {
    opens(window);
    chooses(window, Network::Web);
    window.type_in(text::glossary::search_name(), "zzyzx");
}

/// Opens it and chooses a network.
pub(crate) fn on_bluesky(window: &mut Window) {
    opens(window);
    chooses(window, Network::Bluesky);
}

fn chooses(window: &mut Window, network: Network) {
    let name = text::names::network(network);
    window
        .harness
        .get_by_role_and_label(Role::RadioButton, name)
        .click();
    window.harness.run_steps(3);
}

/// Presses the first of these words that is explained in a sentence.
pub(crate) fn explains(window: &mut Window, sentence: &Marked, term: Term) {
    let spans = sentence.spans();
    let mut spans = spans.iter();
    let span = spans
        .find(|span| span.term == Some(term))
        .expect("a marked word");
    let label = text::glossary::spoken(&span.text);
    let mut words = window.harness.query_all_by_label(&label);
    words.next().expect("an explained word").click();
    drop(words);
    window.harness.run_steps(4);
}

/// Follows a card, wherever it stands on the screen.
pub(crate) fn follows_card(window: &mut Window, myth: Myth) {
    window
        .harness
        .get_by_role_and_label(Role::Link, myth.place().link)
        .focus();
    window.harness.run_steps(4);
    press(window, Key::Enter);
    window.harness.run_steps(4);
}

/// Folds the lines for healthcare.
pub(crate) fn folds(window: &mut Window) {
    window
        .harness
        .get_by_label(text::conduct::fold(true))
        .click();
    window.harness.run_steps(3);
}

/// On the first screen, with everything chosen.
pub(crate) fn back_at_welcome() -> Model {
    let mut model = sample::with_feed();
    act(&mut model, [User::GoTo(Step::Welcome)]);
    model
}

pub(crate) fn press(window: &mut Window, key: Key) {
    window.harness.key_press_modifiers(Modifiers::NONE, key);
    window.harness.run_steps(3);
}

/// Name of the control that has the focus.
fn focused(window: &Window) -> Option<String> {
    let mut nodes = window
        .harness
        .query_all(By::new().predicate(|node: &AccessKitNode<'_>| node.is_focused()));
    let node = nodes.next_back()?;
    node.accesskit_node().label()
}

fn open(model: Model) -> Window {
    Window::open(model, ViewState::default(), DEFAULT, egui::Theme::Light)
}

/// Whether something on screen says this.
fn says(window: &Window, words: &str) -> bool {
    window.harness.query_all_by_label(words).next().is_some()
        || window.harness.query_all_by_value(words).next().is_some()
}

const FEED: &str = "feed, explained word";

fn feed_is_explained(window: &Window) -> bool {
    says(window, Term::Feed.said())
}

#[test]
fn a_word_is_explained_on_hover_until_the_pointer_leaves() {
    let mut window = open(sample::fresh());
    let place = window.harness.get_by_label(FEED).rect();
    window.harness.hover_at(place.center());
    window.harness.run_steps(6);
    assert!(feed_is_explained(&window));
    // On the way to the explanation and over it, it stays, so that its link can be pressed.
    let link = window.harness.get_by_label("See all words").rect();
    window.harness.hover_at(link.center());
    window.harness.run_steps(6);
    assert!(feed_is_explained(&window));
    window.harness.hover_at(egui::pos2(700.0, 700.0));
    window.harness.run_steps(6);
    assert!(!feed_is_explained(&window));
}

#[test]
fn a_word_with_the_focus_is_explained_and_tab_goes_past_it() {
    let mut window = open(sample::fresh());
    window.harness.get_by_label(FEED).focus();
    window.harness.run_steps(3);
    assert!(feed_is_explained(&window));
    press(&mut window, Key::Tab);
    let next = text::frame::primary(Step::Welcome, false);
    assert_eq!(focused(&window).as_deref(), Some(next));
    window.harness.run_steps(3);
    assert!(!feed_is_explained(&window));

    // Escape closes the explanation; the word keeps the focus, and the screen stays.
    window.harness.get_by_label(FEED).focus();
    window.harness.run_steps(3);
    press(&mut window, Key::Escape);
    assert!(!feed_is_explained(&window));
    assert_eq!(focused(&window).as_deref(), Some(FEED));
    assert_eq!(window.model.borrow().step, Step::Welcome);
}

#[test]
fn a_pressed_word_leads_to_the_list_of_all_and_has_the_focus_again_after_it() {
    let mut window = open(sample::fresh());
    window.harness.get_by_label(FEED).focus();
    window.harness.run_steps(3);
    press(&mut window, Key::Enter);
    assert!(feed_is_explained(&window));
    assert_eq!(
        window.model.borrow().step,
        Step::Welcome,
        "Enter was for the word"
    );
    press(&mut window, Key::Tab);
    assert_eq!(focused(&window).as_deref(), Some("See all words"));
    // Back to the word by Escape.
    press(&mut window, Key::Escape);
    assert!(!feed_is_explained(&window));
    assert_eq!(focused(&window).as_deref(), Some(FEED));
    // And on to the list by Enter.
    press(&mut window, Key::Enter);
    press(&mut window, Key::Tab);
    press(&mut window, Key::Enter);
    assert!(says(&window, text::glossary::title()));
    assert_eq!(focused(&window).as_deref(), Some("Search words"));
    press(&mut window, Key::Escape);
    assert!(!says(&window, text::glossary::help()));
    assert_eq!(focused(&window).as_deref(), Some(FEED));
}

#[test]
fn a_tap_explains_and_a_tap_elsewhere_closes() {
    let mut window = open(sample::fresh());
    explains(&mut window, &text::welcome::promise(), Term::Feed);
    assert!(feed_is_explained(&window));
    window.harness.get_by_label("See all words").click();
    window.harness.run_steps(4);
    let feed = window.harness.get_by_role_and_label(Role::Label, "Feed");
    let place = feed.rect();
    let room = window.harness.ctx.content_rect();
    assert!(room.contains_rect(place), "the word is in view: {place:?}");
    press(&mut window, Key::Escape);

    explains(&mut window, &text::welcome::promise(), Term::Feed);
    let away = egui::pos2(300.0, 720.0);
    window.harness.hover_at(away);
    window.harness.run_steps(1);
    window.harness.drag_at(away);
    window.harness.run_steps(1);
    window.harness.drop_at(away);
    window.harness.run_steps(4);
    assert!(!feed_is_explained(&window));
}

#[test]
fn a_screen_reader_is_told_that_a_word_is_explained_and_how() {
    let window = open(sample::fresh());
    let word = window.harness.get_by_role_and_label(Role::Button, FEED);
    let node = word.accesskit_node();
    assert_eq!(node.description().as_deref(), Some(Term::Feed.said()));
    // The sentence is read without the marks.
    let promise = "See the feed you would get, before you join anything.";
    assert!(says(&window, promise));
}

#[test]
fn the_list_of_words_is_searched_and_filtered() {
    let mut window = open(sample::interested());
    press(&mut window, Key::F1);
    assert_eq!(focused(&window).as_deref(), Some("Search words"));
    let all = text::glossary::count(Term::ALL.len());
    assert!(says(&window, &all), "{all}");
    assert!(says(&window, text::conduct::title()));
    window.type_in("Search words", "retweet");
    assert!(says(&window, "Boost or repost"));
    assert!(!says(&window, "Keyring"));
    assert!(!says(&window, text::conduct::title()));
    chooses(&mut window, Network::Mastodon);
    assert!(says(&window, "Boost"), "Mastodon's own name for it");
    chooses(&mut window, Network::Web);
    assert!(says(&window, &text::glossary::nothing("retweet")));
    window
        .harness
        .get_by_label(text::glossary::show_all())
        .click();
    window.harness.run_steps(3);
    assert!(says(&window, &all));
    window.type_in("Search words", "patient");
    assert!(says(&window, text::conduct::title()));
}

#[test]
fn the_list_of_words_scrolls_by_keys() {
    let mut window = open(sample::interested());
    press(&mut window, Key::F1);
    let top = |window: &Window| {
        let word = window.harness.get_by_role_and_label(Role::Label, "Network");
        let bounds = word.accesskit_node().raw_bounds();
        bounds.expect("a place on screen").y0
    };
    let before = top(&window);
    press(&mut window, Key::PageDown);
    window.harness.run_steps(6);
    assert!(top(&window) < before - 200.0);
    assert_eq!(focused(&window).as_deref(), Some("Search words"));
    press(&mut window, Key::PageUp);
    window.harness.run_steps(6);
    assert!((top(&window) - before).abs() < 1.0);
    press(&mut window, Key::ArrowDown);
    window.harness.run_steps(6);
    assert!(top(&window) < before - 20.0);
}

/// Where each card leads once everything is there: the step, and what has the focus.
#[test]
fn cards_lead_to_the_place_that_acts_on_them() {
    for myth in Myth::ALL {
        let mut window = open(back_at_welcome());
        let place = myth.place();
        follows_card(&mut window, myth);
        let (step, control) = match myth {
            Myth::Food => (Step::Interests, Some("Not for me: ")),
            Myth::Time => (Step::People, Some("Minutes a day you have")),
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
    assert_eq!(focused(&window).as_deref(), Some("Minutes a day you have"));
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
