//! Words explained in place and in the list of all, and the cards of the first screen.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use firstfeed::domain::event::User;
use firstfeed::domain::{Model, Step};

use crate::Window;
use crate::sample::{self, act};

/// Opens the list of words.
pub(crate) fn opens(window: &mut Window) {
    window.harness.get_by_label("Words explained").click();
    window.harness.run_steps(4);
}

/// Opens it and types something that is found.
pub(crate) fn finds(window: &mut Window) {
    opens(window);
    window.type_in("Search words", "repost");
}

/// Opens it, chooses a network and types something that is not found.
pub(crate) fn finds_nothing(window: &mut Window) {
    opens(window);
    window.harness.get_by_role_and_label(Role::RadioButton, "Web").click();
    window.harness.run_steps(2);
    window.type_in("Search words", "zzyzx");
}

/// Opens it and chooses a network.
pub(crate) fn on_bluesky(window: &mut Window) {
    opens(window);
    window
        .harness
        .get_by_role_and_label(Role::RadioButton, "Bluesky")
        .click();
    window.harness.run_steps(3);
}

/// Presses a word that is explained.
pub(crate) fn explains(window: &mut Window, word: &str) {
    let label = format!("{word}, explained word");
    let mut words = window.harness.query_all_by_label(&label);
    words.next().expect("an explained word").click();
    drop(words);
    window.harness.run_steps(4);
}

/// Follows the card with this link.
pub(crate) fn follows_card(window: &mut Window, link: &str) {
    window.harness.get_by_role_and_label(Role::Link, link).click();
    window.harness.run_steps(6);
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
