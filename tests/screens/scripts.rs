//! Posts and names of the world. The window draws no box: egui's harness panics wherever a
//! character without a font comes to be drawn, and it has the bundled fonts only.

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use egui::epaint::text::{FontData, FontInsert, FontPriority, FontProvider, InsertFontFamily};
use egui_kittest::kittest::Queryable as _;
use firstfeed::app::fonts::install_from;
use firstfeed::domain::event::{Event, Fetched, World};
use firstfeed::domain::post::{Card, Rest, Span, WebLink};
use firstfeed::domain::{Effect, Model, Post, update};
use firstfeed::ui::{self, ViewState};

use crate::{Window, sample};

/// Long enough never to be the reason for failing.
const PATIENCE: Duration = Duration::from_mins(1);

const THAI: &str = "สวัสดีครับ วันนี้อากาศดีมาก";
const HEBREW: &str = "שלום עולם, היום כתבנו על אחיות (ועוד 12 דברים) וזה היה טוב מאוד";
const ARABIC: &str = "مرحبا بالعالم، شكرا لكم على القراءة اليوم";
const EMOJI: &str =
    "Families 👨‍👩‍👧, nurses 👩🏽‍⚕️, thumbs 👍🏿, flags 🇩🇪 🇧🇷 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏳️‍🌈, hearts ❤️ 🩷 🫶🏻, keys 1️⃣.";

/// The newest post of each source is in another script.
pub(crate) fn world() -> Model {
    let (mut model, effects) = sample::loading();
    let mut turns = 0..;
    for effect in effects {
        let Effect::Fetch { id, source, .. } = effect else {
            continue;
        };
        let turn = turns.next().unwrap();
        let mut posts = sample::posts(&source, 2);
        posts.truncate(1);
        for post in &mut posts {
            post.at = sample::NOW - 60 * (turn + 1);
            rewrite(post, turn);
        }
        let fetched = Fetched {
            posts,
            rest: Rest::default(),
            at: sample::NOW - 90,
        };
        let result = Ok(fetched);
        let source = source.key();
        update(
            &mut model,
            Event::World(World::PostsFetched { id, source, result }),
        );
    }
    model
}

fn rewrite(post: &mut Post, turn: i64) {
    let link = WebLink::parse("https://example.org/tag");
    post.warning = None;
    post.media.clear();
    post.quote = None;
    post.card = None;
    post.title = None;
    post.shared_by = None;
    post.reply_to = None;
    let (name, text) = match turn {
        0 => ("Emoji day 🎉", vec![Span::plain(EMOJI)]),
        1 => ("สมชาย ใจดี", vec![Span::plain(THAI)]),
        2 => (
            "דנה כהן",
            vec![
                Span::plain(format!("{HEBREW} ")),
                Span {
                    text: "https://example.org/מאמר".to_owned(),
                    link: link.clone(),
                },
            ],
        ),
        3 => ("محمد علي", vec![Span::plain(ARABIC)]),
        4 => (
            "Dr. 山田",
            vec![
                Span::plain(
                    "A colleague in Osaka writes: 夜勤の看護師です。 I could not agree more. ",
                ),
                Span {
                    text: "#看護".to_owned(),
                    link: link.clone(),
                },
            ],
        ),
        5 => ("नमस्ते", vec![Span::plain("नमस्ते दुनिया, यह एक परीक्षा है।")]),
        _ => (
            "Plain",
            vec![Span::plain("A sign of its own: \u{e000}. And that is all.")],
        ),
    };
    post.author.name = name.to_owned();
    post.text = text;
    if turn == 3 {
        post.warning = Some("العالم".to_owned());
    }
    if turn == 5 {
        post.title = Some("नमस्ते".to_owned());
        post.card = link.map(|link| Card {
            title: "नमस्ते".to_owned(),
            about: "Hello, दुनिया".to_owned(),
            picture: None,
            link,
        });
    }
}

/// So tall that every post is in view.
fn open_with(setup: impl FnOnce(&egui::Context) + 'static) -> Window {
    let (view, size) = (ViewState::default(), [1_100.0, 2_600.0]);
    Window::open_with(world(), view, size, egui::Theme::Light, setup)
}

fn open() -> Window {
    open_with(ui::install)
}

/// The desktop's fonts, as far as these tests need any.
struct Desktop;

impl FontProvider for Desktop {
    fn font_for(&self, request: &egui::FallbackRequest<'_>) -> Option<FontInsert> {
        let (name, bytes): (_, &[u8]) = match request.cluster.chars().next()? {
            '\u{590}'..='\u{5ff}' => ("hebrew", include_bytes!("fonts/hebrew.ttf")),
            '\u{600}'..='\u{6ff}' => ("arabic", include_bytes!("fonts/arabic.ttf")),
            '\u{e00}'..='\u{e7f}' => ("thai", include_bytes!("fonts/thai.ttf")),
            _ => return None,
        };
        let family = InsertFontFamily {
            family: request.family.clone(),
            priority: FontPriority::Lowest,
        };
        let data = FontData::from_static(bytes);
        Some(FontInsert::new(name, data, vec![family]))
    }
}

/// Gives the window the fonts and draws until it has them.
pub(crate) fn with_fonts(window: &mut Window) {
    install_from(&window.harness.ctx, || Desktop);
    until(window, |window| {
        let found = window
            .harness
            .ctx
            .fonts(|fonts| fonts.discovered_fonts().len());
        found > 0
    });
    window.harness.run_steps(4);
}

fn count(window: &Window, part: &str) -> usize {
    let found = window.harness.query_all_by_label_contains(part);
    found.count()
}

const NOTE: &str = "that your computer has no font for";

#[test]
fn what_no_font_has_is_said() {
    let window = open();
    for script in ["Thai", "Devanagari"] {
        let words = format!("This post is written in a script {NOTE} ({script}).");
        window.harness.get_by_label(&words);
    }
    for script in ["Hebrew", "Japanese"] {
        let words = format!("Part of this post is written in a script {NOTE} ({script}).");
        window.harness.get_by_label(&words);
    }
    assert!(count(&window, "Some signs in this post are missing") > 0);
    // Who cannot see the screen hears all of it all the same.
    window.harness.get_by_label(THAI);
    window
        .harness
        .get_by_label_contains("夜勤の看護師です。 I could not agree more.");
}

#[test]
fn what_a_font_has_is_drawn() {
    let mut window = open();
    // Notes were kept for the fonts there were before: the app tells when that has changed.
    assert_eq!(count(&window, NOTE), 4);
    with_fonts(&mut window);
    // The fonts are there a moment before it is said that they are.
    until(&mut window, |window| count(window, NOTE) == 2);
    window.harness.get_by_label_contains("(Devanagari)");
    window.harness.get_by_label_contains("(Japanese)");
}

/// Draws until something is so.
fn until(window: &mut Window, so: impl Fn(&Window) -> bool) {
    let begun = Instant::now();
    while !so(window) {
        assert!(begun.elapsed() < PATIENCE);
        window.harness.step();
    }
}

#[test]
fn nothing_is_said_of_missing_fonts_before_they_are_listed() {
    let (listed, list) = channel();
    let mut window = open_with(move |ctx| {
        ui::install(ctx);
        install_from(ctx, move || {
            list.recv().unwrap();
            Desktop
        });
    });
    // Drawn, without a box, while fonts are still being listed.
    assert_eq!(count(&window, NOTE), 0);
    listed.send(()).unwrap();
    until(&mut window, |window| count(window, NOTE) == 2);
    window.harness.get_by_label_contains("(Devanagari)");
}

/// The library that lists them panics on a computer without any.
#[test]
fn a_computer_without_any_font_is_no_fault() {
    let mut window = open_with(|ctx| {
        ui::install(ctx);
        install_from(ctx, || -> Desktop { panic!("no fonts at all") });
    });
    until(&mut window, |window| count(window, NOTE) == 4);
    window.harness.get_by_label_contains("(Thai)");
}

#[test]
fn emoji_of_several_parts_are_one_sign() {
    let window = open();
    let font = egui::FontId::proportional(15.0);
    for emoji in [
        "🙂",
        "👨‍👩‍👧",
        "👩‍⚕️",
        "👩🏽‍⚕️",
        "👍🏿",
        "🤝🏽",
        "🧑🏻‍🤝‍🧑🏿",
        "🇩🇪",
        "🇪🇺",
        "🇧🇷",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "🏳️‍🌈",
        "🏳️‍⚧️",
        "❤️",
        "☎️",
        "🩷",
        "🫶🏻",
        "🫡",
        "🫨",
        "🐦‍⬛",
        "🐻‍❄️",
        "👁️‍🗨️",
        "🧑‍🧑‍🧒",
        "🏋🏾‍♀️",
    ] {
        let galley = window.harness.ctx.fonts_mut(|fonts| {
            let color = egui::Color32::PLACEHOLDER;
            fonts.layout_no_wrap(emoji.to_owned(), font.clone(), color)
        });
        let glyphs = galley.rows.iter().flat_map(|row| &row.row.glyphs);
        let seen = glyphs.filter(|glyph| !glyph.uv_rect.is_nothing()).count();
        assert_eq!(seen, 1, "{emoji}");
    }
}

/// Parts of emoji on their own, as they come out of posts that were cut short.
#[test]
fn stray_parts_of_emoji_are_no_boxes() {
    let mut model = world();
    let mut item = model.preview.feed[0].clone();
    let mut post = (*item.post).clone();
    post.author.name = "\u{fe0f}\u{200d}\u{e0067}Ana\u{20e3}".to_owned();
    post.text = vec![Span::plain(
        "\u{fe0f} \u{200d}\u{1f3fd} \u{1f1e9} \u{20e3} \u{e0067}\u{e007f} a\u{200d}\u{fe0f}b \u{feff}",
    )];
    item.post = Arc::new(post);
    model.preview.feed = vec![item];
    // It would panic.
    let window = Window::open(
        model,
        ViewState::default(),
        [900.0, 700.0],
        egui::Theme::Dark,
    );
    assert_eq!(count(&window, "Some signs"), 0);
}

#[test]
fn a_message_leaves_out_what_no_font_has() {
    let mut model = sample::interested();
    let path = "/home/ada/สมชาย plan.csv".to_owned();
    model.notice(firstfeed::domain::model::Notice::FileWritten {
        path: path.clone(),
        format: firstfeed::domain::export::Format::MastodonCsv,
        left_out: 0,
    });
    let size = [1_100.0, 760.0];
    let window = Window::open(model, ViewState::default(), size, egui::Theme::Light);
    let painted = crate::eye::painted_words(&window.harness);
    assert!(painted.iter().any(|words| words.contains("plan.csv")));
    assert!(
        !painted.iter().any(|words| words.contains('ส')),
        "{painted:?}"
    );
    // A screen reader gets the whole name.
    assert!(count(&window, &path) > 0);
}

/// A marked word in a sentence with a name from right to left: the words of the name stand in
/// their order, and the marked word has its place beside it.
#[test]
fn names_from_right_to_left_stand_in_sentences_with_explained_words() {
    let mut model = world();
    let mut item = model.preview.feed[0].clone();
    let mut post = (*item.post).clone();
    let mut sharer = post.author.clone();
    sharer.name = "דנה כהן".to_owned();
    post.shared_by = Some(sharer);
    post.network = firstfeed::domain::source::Network::Bluesky;
    item.post = Arc::new(post);
    model.preview.feed = vec![item];
    let view = ViewState::default();
    let mut window = Window::open(model, view, [900.0, 700.0], egui::Theme::Light);
    with_fonts(&mut window);
    let painted = crate::eye::painted_words(&window.harness);
    let at = |name: &str| painted.iter().position(|words| words == name);
    let (first, second) = (at("דנה"), at("כהן"));
    assert!(first.is_some() && second < first, "{painted:?}");
    let said = firstfeed::text::post::shared_by(
        "\u{2068}דנה כהן\u{2069}",
        firstfeed::domain::source::Network::Bluesky,
    );
    let line = window.harness.get_by_label(&said.plain()).rect();
    let marked = "reposted: what this means";
    let word = window.harness.get_by_label(marked).rect();
    assert!(
        line.contains_rect(word) && word.left() > line.left() + 20.0,
        "{word:?} in {line:?}"
    );
    // What explains the word is open for it as anywhere else.
    window.harness.hover_at(word.center());
    window.harness.run_steps(6);
    window
        .harness
        .get_by_label_contains(firstfeed::text::glossary::Term::Boost.said());
}
