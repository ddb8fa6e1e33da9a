//! Words explained in place and in the list of all, and the cards of the first screen.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{AccessKitNode, By, NodeT as _, Queryable as _};
use firstfeed::domain::event::User;
use firstfeed::domain::{Model, Network, Step};
use firstfeed::text;
use firstfeed::text::glossary::Term;
use firstfeed::text::marked::Marked;
use firstfeed::text::welcome::Myth;
use firstfeed::ui::ViewState;

use crate::sample::{self, act};
use crate::{DEFAULT, Window};

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
        .scroll_to_me();
    window.harness.run_steps(6);
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

/// Only posts that are passed on, have a warning or answer something.
pub(crate) fn with_words() -> Model {
    let mut model = sample::with_feed();
    let feed = &mut model.preview.feed;
    feed.retain(|item| {
        let post = &item.post;
        post.shared_by.is_some() || post.warning.is_some() || post.reply_to.is_some()
    });
    model
}

pub(crate) fn press(window: &mut Window, key: Key) {
    window.harness.key_press_modifiers(Modifiers::NONE, key);
    window.harness.run_steps(3);
}

/// Name of the control that has the focus.
pub(crate) fn focused(window: &Window) -> Option<String> {
    let mut nodes = window
        .harness
        .query_all(By::new().predicate(|node: &AccessKitNode<'_>| node.is_focused()));
    let node = nodes.next_back()?;
    node.accesskit_node().label()
}

pub(crate) fn open(model: Model) -> Window {
    Window::open(model, ViewState::default(), DEFAULT, egui::Theme::Light)
}

/// Whether something on screen says this.
pub(crate) fn says(window: &Window, words: &str) -> bool {
    window.harness.query_all_by_label(words).next().is_some()
        || window.harness.query_all_by_value(words).next().is_some()
}

const FEED: &str = "feed: what this means";

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
fn escape_puts_an_explanation_under_the_pointer_away_and_nothing_else() {
    let mut window = open(sample::interested());
    window.type_in("Search interests", "zzyzx");
    // Nothing has the focus, so that Escape could go back a step.
    window.harness.ctx.memory_mut(egui::Memory::stop_text_input);
    window.harness.run_steps(2);
    let word = "hashtag: what this means";
    let place = window.harness.get_by_label(word).rect();
    window.harness.hover_at(place.center());
    window.harness.run_steps(6);
    assert!(says(&window, Term::Hashtag.said()));
    press(&mut window, Key::Escape);
    assert!(!says(&window, Term::Hashtag.said()));
    assert_eq!(window.model.borrow().step, Step::Interests);
}

#[test]
fn a_word_with_the_focus_is_explained_and_tab_goes_past_it() {
    let mut window = open(sample::fresh());
    window.harness.get_by_label(FEED).focus();
    window.harness.run_steps(3);
    assert!(feed_is_explained(&window));
    press(&mut window, Key::Tab);
    // The next explained word of the same screen.
    let next = text::glossary::spoken("posts");
    assert_eq!(focused(&window).as_deref(), Some(next.as_str()));
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
    let feed = window.harness.get_by_role_and_label(Role::Heading, "Feed");
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

/// A word is explained where it stands first in the feed, in the words of that network.
#[test]
fn words_on_posts_are_explained_once_in_the_way_of_their_network() {
    let tall = [DEFAULT[0], 9_000.0];
    let view = ViewState::default();
    let mut window = Window::open(with_words(), view, tall, egui::Theme::Light);
    let count = |window: &Window, word: &str| {
        let label = text::glossary::spoken(word);
        window.harness.query_all_by_label(&label).count()
    };
    let passed_on = |model: &Model, network: Network| {
        let feed = &model.preview.feed;
        let shared = feed.iter().filter(|item| item.post.shared_by.is_some());
        shared.filter(|item| item.post.network == network).count()
    };
    for (network, word) in [
        (Network::Mastodon, "boosted"),
        (Network::Bluesky, "reposted"),
    ] {
        assert!(passed_on(&window.model.borrow(), network) > 1);
        assert_eq!(count(&window, word), 1, "{word}");
        explains(
            &mut window,
            &text::post::shared_by("A", network),
            Term::Boost,
        );
        assert!(says(&window, &Term::Boost.heading(Some(network))));
        assert!(says(&window, &Term::Boost.explanation(Some(network))));
    }
    assert_ne!(
        Term::Boost.explanation(Some(Network::Mastodon)),
        Term::Boost.explanation(Some(Network::Bluesky))
    );
    assert_eq!(count(&window, "Content warning"), 1);
    // The others say the same without being stops of the Tab key.
    let lines = window.harness.query_all_by_label_contains(" boosted");
    assert!(lines.count() > 1);
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
        let word = window
            .harness
            .get_by_role_and_label(Role::Heading, "Network");
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

/// The mark on the first picture with a description; the picture around it still opens its post.
#[test]
fn the_mark_on_a_picture_is_explained_once() {
    let mut model = sample::with_feed();
    model.preview.feed.retain(|item| {
        let first = item.post.media.first();
        item.post.warning.is_none() && first.is_some_and(|first| !first.alt.is_empty())
    });
    assert!(model.preview.feed.len() > 1);
    let mut window = open(model);
    let marked = text::glossary::spoken(&text::post::alt_mark().plain());
    let marks = window.harness.query_all_by_label(&marked);
    assert_eq!(marks.count(), 1);
    let place = window.harness.get_by_label(&marked).rect();
    window.harness.hover_at(place.center());
    window.harness.run_steps(6);
    assert!(says(&window, Term::AltText.said()));
    window.harness.get_by_label(&marked).click();
    window.harness.run_steps(3);
    let opened = |window: &Window| {
        let done = window.done.borrow();
        done.iter().any(|user| matches!(user, User::OpenLink(_)))
    };
    assert!(!opened(&window));
}

/// In the list of all words itself, too: Escape is for the explanation first.
#[test]
fn words_in_the_lines_for_healthcare_are_explained_within_the_list() {
    let mut window = open(sample::interested());
    opens(&mut window);
    window.type_in("Search words", "patient");
    let like = text::glossary::spoken("like");
    window.harness.get_by_label(&like).focus();
    window.harness.run_steps(4);
    assert!(says(&window, Term::Like.said()));
    press(&mut window, Key::Escape);
    assert!(!says(&window, Term::Like.said()));
    assert!(says(&window, text::conduct::title()), "the list is open");
    press(&mut window, Key::Escape);
    window.harness.run_steps(4);
    assert!(!says(&window, text::conduct::title()), "the list is closed");
}
