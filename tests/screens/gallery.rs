//! Pictures of every screen in every state, for `tests/gallery.sh`.

use std::path::{Path, PathBuf};

use firstfeed::text::lang::{self, Locale};

use crate::states::{State, all, state_of};
use crate::{DEFAULT, SMALL, Window};

const THEMES: [(&str, egui::Theme); 2] =
    [("light", egui::Theme::Light), ("dark", egui::Theme::Dark)];

/// Screens that are shown in each language, and at the ends of what a window can be.
const SPOKEN: [&str; 3] = ["welcome", "full_interests", "full_people"];
/// A large screen, and text at one and a half times and twice its size in the smallest window.
const ENDS: [(&str, [f32; 2], f32); 3] = [
    ("large", [2_560.0, 1_440.0], 1.0),
    ("zoomed", SMALL, 1.5),
    ("doubled", SMALL, 2.0),
];
/// What is shown at these ends.
const AT_ENDS: [&str; 9] = [
    "welcome",
    "full_interests",
    "full_people",
    "full_preview",
    "keep",
    "home",
    "follow",
    "settings",
    "glossary",
];

/// Writes pictures into the folder that `FIRSTFEED_GALLERY` names; `FIRSTFEED_ONLY` names a part
/// of the file names, `FIRSTFEED_LANGUAGE` another language for all of them.
#[test]
fn gallery() {
    let Ok(folder) = std::env::var("FIRSTFEED_GALLERY") else {
        return;
    };
    let only = std::env::var("FIRSTFEED_ONLY").unwrap_or_default();
    let language = std::env::var("FIRSTFEED_LANGUAGE").unwrap_or_default();
    let language = Locale::of_tag(&language).unwrap_or(Locale::English);
    let folder = PathBuf::from(folder);
    lang::with(language, || {
        for state in all() {
            for (size, room) in [("usual", DEFAULT), ("small", SMALL)] {
                write(
                    &folder,
                    &only,
                    state,
                    &format!("{}-{size}", state.name),
                    room,
                    1.0,
                );
            }
        }
        for name in AT_ENDS {
            for (end, room, zoom) in ENDS {
                write(
                    &folder,
                    &only,
                    state_of(name),
                    &format!("{name}-{end}"),
                    room,
                    zoom,
                );
            }
        }
    });
    for (word, theme) in THEMES {
        let file = format!("components-{word}.png");
        if file.contains(&only) {
            let image = crate::parts::page(theme).render().expect("a picture");
            image.save(folder.join(file)).expect("saved");
        }
    }
    let spoken = [
        Locale::German,
        Locale::Spanish,
        Locale::French,
        Locale::Portuguese,
    ];
    for language in spoken {
        lang::with(language, || {
            for name in SPOKEN {
                for (size, room) in [("usual", DEFAULT), ("small", SMALL)] {
                    let file = format!("{name}-{}-{size}", language.tag());
                    write(&folder, &only, state_of(name), &file, room, 1.0);
                }
            }
        });
    }
}

/// One state in both themes.
fn write(folder: &Path, only: &str, state: &State, file: &str, room: [f32; 2], zoom: f32) {
    for (word, theme) in THEMES {
        let file = format!("{file}-{word}.png");
        if file.contains(only) {
            let mut window = Window::show(state, room, theme, zoom);
            let image = window.harness.render().expect("a picture");
            image.save(folder.join(file)).expect("saved");
        }
    }
}
