//! Whether there is room for longer words: every screen with English words a good third longer
//! and full of accents, and in the languages that the app has, in the smallest window and with large
//! text.

use std::collections::BTreeSet;

use firstfeed::domain::{Model, Step};
use firstfeed::text;
use firstfeed::text::lang::{self, Locale};

use crate::extremes::EXTREMES;
use crate::eye::{Painted, Rows, faults_of, is_ours, painted, painted_words};
use crate::states::{STATES, State, all as all_states, state_of};
use crate::{SMALL, Window};

/// The smallest window, also with large text and with all of its content; a wide and low one, and a
/// small screen with large text; the smallest one that has the names of all steps in the rail; and
/// one with a side panel, all of it.
const SIZES: [([f32; 2], f32); 8] = [
    (SMALL, 1.0),
    (SMALL, 1.5),
    ([900.0, 560.0], 1.0),
    ([1_366.0, 768.0], 1.5),
    ([1_100.0, 900.0], 2.0),
    ([720.0, 2_400.0], 1.0),
    ([830.0, 600.0], 1.0),
    ([1_000.0, 2_000.0], 1.0),
];

fn look(state: &State, size: [f32; 2], zoom: f32) -> Vec<String> {
    lang::with(Locale::Pseudo, || {
        let window = Window::show(state, size, egui::Theme::Light, zoom);
        let model = window.model.borrow();
        let rows = Rows::of(&model);
        let name = state.name;
        let faults = faults_of(&window.harness, name, &rows, is_ours).into_iter();
        // Whoever translates the longest names of the whole catalogue has to keep them short, and
        // they are: see `topics_fit_in_every_language`.
        let whole = EXTREMES.iter().any(|extreme| extreme.name == name);
        let topics = if whole {
            shortened_names(&model)
        } else {
            BTreeSet::new()
        };
        let faults = faults.filter(|fault| !topics.contains(fault));
        faults
            .map(|fault| format!("{name} at {size:?} x {zoom}: {fault}"))
            .collect()
    })
}

#[test]
fn longer_words_have_room() {
    let mut faults = Vec::new();
    for state in all_states() {
        for (size, zoom) in SIZES {
            faults.extend(look(state, size, zoom));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Whatever is painted in this language, and not in English, are the app's words.
fn look_translated(
    state: &State,
    (size, zoom): ([f32; 2], f32),
    locale: Locale,
    english: &[String],
) -> Vec<String> {
    lang::with(locale, || {
        let window = Window::show(state, size, egui::Theme::Light, zoom);
        let rows = Rows::of(&window.model.borrow());
        // A post in one line is shortened in every language.
        let post = |line: &str, words: &str| {
            let post = line.split_once(": ").map(|(_, post)| post);
            post.is_some_and(|post| words.ends_with(post))
        };
        let known = |line: &String, words: &str| line == words || post(line, words);
        let ours = |words: &str| !english.iter().any(|line| known(line, words));
        let faults = faults_of(&window.harness, state.name, &rows, ours);
        let faults = faults.into_iter();
        faults
            .map(|fault| format!("{} at {size:?} x {zoom} in {locale:?}: {fault}", state.name))
            .collect()
    })
}

/// Some translations are longer than any English words made longer.
#[test]
fn translated_words_have_room() {
    let mut faults = Vec::new();
    for state in &STATES {
        // The wide window differs where it has a panel at its side.
        let step = (state.model)().step;
        let panel = matches!(step, Step::People | Step::Preview | Step::Home);
        let wide = panel.then_some(([1_000.0, 2_000.0], 1.0));
        for (size, zoom) in [(SMALL, 1.0), (SMALL, 2.0)].into_iter().chain(wide) {
            let english = lang::with(Locale::English, || {
                painted_words(&Window::show(state, size, egui::Theme::Light, zoom).harness)
            });
            for locale in [
                Locale::German,
                Locale::Spanish,
                Locale::French,
                Locale::Portuguese,
            ] {
                faults.extend(look_translated(state, (size, zoom), locale, &english));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn shortened_names(model: &Model) -> BTreeSet<String> {
    let names = model.catalogue.topics.iter();
    let names = names.map(|topic| text::topics::name(&model.catalogue, topic));
    names.map(|name| format!("{name:?} is shortened")).collect()
}

/// The names that the real catalogue has in each language, on tiles, in lists and in charts.
#[test]
fn topics_fit_in_every_language() {
    const REAL: [Locale; 5] = [
        Locale::English,
        Locale::German,
        Locale::Spanish,
        Locale::French,
        Locale::Portuguese,
    ];
    const WIDTHS: [[f32; 2]; 3] = [SMALL, [830.0, 2_400.0], [1_000.0, 2_400.0]];
    let mut faults = Vec::new();
    for locale in REAL {
        lang::with(locale, || {
            for name in ["full_interests", "all_interests", "all_people"] {
                for size in WIDTHS {
                    let window = Window::show(state_of(name), size, egui::Theme::Light, 1.0);
                    let names = shortened_names(&window.model.borrow());
                    let painted = painted(&window.harness).into_iter();
                    let shortened = painted.filter_map(|one| match one {
                        Painted::Words(words) if words.elided => Some(words.text),
                        Painted::Words(_) | Painted::Ground(_) => None,
                    });
                    let shortened = shortened.map(|words| format!("{words:?} is shortened"));
                    faults.extend(shortened.filter(|fault| names.contains(fault)));
                }
            }
        });
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
