//! Whether there is room for longer words: every screen with English words a good third longer
//! and full of accents, in the smallest window and with large text.
//!
//! What is looked at is what was painted: each piece of text, the place it takes, and the place
//! that is left for it.

use std::collections::BTreeSet;

use egui::{Rect, Shape};
use egui_kittest::kittest::NodeT as _;
use egui_kittest::{Harness, Node};
use firstfeed::domain::{Kind, Model, Step};
use firstfeed::text;
use firstfeed::text::lang::{self, Locale};

use crate::extremes::EXTREMES;
use crate::states::{STATES, State, all as all_states, state_of};
use crate::{SMALL, Window};

/// Overlaps and overhangs up to this many points are not seen.
const SLACK: f32 = 1.5;
/// The rail and the bar of buttons are lower than this, in a low window and in others; whatever
/// scrolls is higher.
const BAR: (f32, f32) = (56.0, 66.0);

/// Words of which the end may be missing, because they stand whole elsewhere or are but examples:
/// the hint in the search field is also its name, that of the glossary has examples, and the cards of a hashtag and of an organisation say them again
/// when they are pointed at.
const MAY_BE_SHORT: [fn() -> &'static str; 4] = [
    text::people::search_hint,
    text::glossary::search_hint,
    text::people::hashtag_about,
    || text::names::kind(Kind::Organisation),
];

/// A piece of text as it was painted.
struct Words {
    text: String,
    place: Rect,
    clip: Rect,
    elided: bool,
}

/// What was painted, in order.
enum Painted {
    Words(Words),
    /// A filled shape that nothing shines through.
    Ground(Rect),
}

/// Letters that only the lengthened messages have.
fn is_ours(text: &str) -> bool {
    ["áá", "éé", "íí", "öö", "üü"]
        .iter()
        .any(|pair| text.contains(pair))
}

fn painted(harness: &Harness<'_>) -> Vec<Painted> {
    let mut found = Vec::new();
    for clipped in &harness.output().shapes {
        take(&clipped.shape, clipped.clip_rect, &mut found);
    }
    found
}

fn take(shape: &Shape, clip: Rect, found: &mut Vec<Painted>) {
    match shape {
        Shape::Vec(shapes) => {
            for shape in shapes {
                take(shape, clip, found);
            }
        }
        Shape::Text(text) => {
            // Line by line: a short last line leaves room beside it.
            for row in &text.galley.rows {
                let at = text.pos.to_vec2() + row.pos.to_vec2();
                let place = row.visuals.mesh_bounds.translate(at);
                let shown = clip.intersect(place);
                if shown.width() > SLACK && shown.height() > SLACK {
                    found.push(Painted::Words(Words {
                        text: text.galley.job.text.clone(),
                        place,
                        clip,
                        elided: text.galley.elided,
                    }));
                }
            }
        }
        Shape::Rect(rect) if rect.fill.a() == u8::MAX => {
            found.push(Painted::Ground(rect.rect.intersect(clip)));
        }
        _ => {}
    }
}

/// What is wrong with the words on one screen; `is_ours` tells the app's own words.
fn faults_of(
    harness: &Harness<'_>,
    state: &str,
    chosen_row: bool,
    is_ours: impl Fn(&str) -> bool,
) -> Vec<String> {
    let painted = painted(harness);
    let low = harness.ctx.content_rect().height() < 460.0;
    let bar = if low { BAR.0 } else { BAR.1 };
    let mut faults = Vec::new();
    for (at, one) in painted.iter().enumerate() {
        let Painted::Words(words) = one else { continue };
        let later = &painted[at + 1..];
        let hidden = |place: Rect| {
            later.iter().any(
                |other| matches!(other, Painted::Ground(ground) if ground.contains_rect(place)),
            )
        };
        if hidden(words.place.intersect(words.clip)) {
            continue;
        }
        let said = &words.text;
        if is_ours(said) {
            if words.elided && !MAY_BE_SHORT.iter().any(|may| may() == said) {
                faults.push(format!("{said:?} is shortened"));
            }
            // A message with marks that is drawn as if it had none.
            if said.contains("</") {
                faults.push(format!("{said:?} shows its marks"));
            }
            let (left, right) = (words.clip.left() - SLACK, words.clip.right() + SLACK);
            // The row of chosen topics scrolls to the side.
            let scrolls = chosen_row && words.clip.height() < bar;
            if !scrolls && (words.place.left() < left || words.place.right() > right) {
                faults.push(format!(
                    "{said:?} is cut off at the side: {:?}",
                    words.place
                ));
            }
            // What is as low as a bar does not scroll.
            let (top, bottom) = (words.clip.top() - SLACK, words.clip.bottom() + SLACK);
            let over = words.place.top() < top || words.place.bottom() > bottom;
            // A card of the first screen leads to the middle of this one.
            let led = state == "people_minutes"
                // A message leaves what scrolls less height than a bar has.
                || low && ["interests_later", "preview_changed"].contains(&state);
            if over && words.clip.height() < bar && !led {
                faults.push(format!("{said:?} is cut off in its bar: {:?}", words.place));
            }
        }
        for (after, other) in later.iter().enumerate() {
            let Painted::Words(other) = other else {
                continue;
            };
            let both = words.place.intersect(words.clip).intersect(other.place);
            let both = both.intersect(other.clip);
            let between = later[..after]
                .iter()
                .any(|p| matches!(p, Painted::Ground(ground) if ground.contains_rect(both)));
            if both.width() > SLACK
                && both.height() > 2.0 * SLACK
                && !between
                && (is_ours(said) || is_ours(&other.text))
            {
                faults.push(format!("{said:?} and {:?} overlap at {both:?}", other.text));
            }
        }
    }
    overhanging(&harness.root(), &painted, &mut faults);
    faults.sort();
    faults.dedup();
    faults
}

/// Words that begin in a control and end outside of it.
fn overhanging(node: &Node<'_>, painted: &[Painted], faults: &mut Vec<String>) {
    let kit = node.accesskit_node();
    let role = format!("{:?}", kit.role());
    if ["Button", "CheckBox", "RadioButton"].contains(&role.as_str()) {
        let name = kit.label().unwrap_or_default();
        let control = node.rect().expand(SLACK);
        // Something else may lie over a part of it.
        let open = painted.iter().all(|one| match one {
            Painted::Ground(ground) => {
                !ground.intersects(control)
                    || control.contains_rect(*ground)
                    || ground.contains_rect(control)
            }
            Painted::Words(_) => true,
        });
        for one in painted.iter().filter(|_| open) {
            let Painted::Words(words) = one else { continue };
            let own = words.text == name || name.starts_with(&words.text);
            if own && control.contains(words.place.center()) && !control.contains_rect(words.place)
            {
                faults.push(format!(
                    "{:?} at {:?} does not fit into its {role} {control:?}",
                    words.text, words.place
                ));
            }
        }
    }
    for child in node.children() {
        overhanging(&child, painted, faults);
    }
}

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
        let chosen_row = model.step == Step::Interests;
        let name = state.name;
        let faults = faults_of(&window.harness, name, chosen_row, is_ours).into_iter();
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
        let chosen_row = window.model.borrow().step == Step::Interests;
        // A post in one line is shortened in every language.
        let post = |line: &str, words: &str| {
            let post = line.split_once(": ").map(|(_, post)| post);
            post.is_some_and(|post| words.ends_with(post))
        };
        let known = |line: &String, words: &str| line == words || post(line, words);
        let ours = |words: &str| !english.iter().any(|line| known(line, words));
        let faults = faults_of(&window.harness, state.name, chosen_row, ours);
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
        for (size, zoom) in [(SMALL, 1.0), (SMALL, 2.0), ([1_000.0, 2_000.0], 1.0)] {
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

/// The eye of this test: it sees each kind of fault when it is there, and none where all is well.
#[test]
fn the_eye_sees_what_is_wrong() {
    const LONG: &str = "Áá lööng lííne thát hás nöö rööm";
    type Draw = fn(&mut egui::Ui);
    fn seen(draw: Draw) -> Vec<String> {
        let mut harness = Harness::builder()
            .with_size([400.0, 300.0])
            .with_context_setup(firstfeed::ui::install)
            .build_ui(draw);
        harness.run_steps(2);
        faults_of(&harness, "", false, is_ours)
    }
    let fine = seen(|ui| {
        ui.label(LONG);
        ui.add(egui::Button::new(LONG));
    });
    assert!(fine.is_empty(), "{fine:?}");
    let expected: [(&str, Draw); 5] = [
        ("is shortened", |ui| {
            ui.set_max_width(80.0);
            ui.add(egui::Label::new(LONG).truncate());
        }),
        ("cut off at the side", |ui| {
            let room = egui::vec2(60.0, 200.0);
            ui.set_clip_rect(Rect::from_min_size(ui.max_rect().min, room));
            ui.add(egui::Label::new(LONG).extend());
        }),
        ("cut off in its bar", |ui| {
            let room = egui::vec2(300.0, 8.0);
            ui.set_clip_rect(Rect::from_min_size(ui.max_rect().min, room));
            ui.add(egui::Label::new(LONG).extend());
        }),
        ("overlap", |ui| {
            let place = ui.label(LONG).rect;
            let place = place.translate(egui::vec2(9.0, 4.0));
            ui.put(place, egui::Label::new("other"));
        }),
        ("does not fit into its Button", |ui| {
            let (rect, response) =
                ui.allocate_exact_size(egui::vec2(60.0, 32.0), egui::Sense::click());
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, LONG));
            let (at, ink) = (rect.center(), egui::Color32::GRAY);
            let font = egui::FontId::proportional(14.0);
            let middle = egui::Align2::CENTER_CENTER;
            ui.painter().text(at, middle, LONG, font, ink);
        }),
    ];
    for (fault, draw) in expected {
        let seen = seen(draw).join("\n");
        assert!(seen.contains(fault), "{fault}: {seen:?}");
    }
}

/// All words that are painted now.
pub(crate) fn painted_words(harness: &Harness<'_>) -> Vec<String> {
    let painted = painted(harness).into_iter();
    let words = painted.filter_map(|one| match one {
        Painted::Words(words) => Some(words.text),
        Painted::Ground(_) => None,
    });
    words.collect()
}
