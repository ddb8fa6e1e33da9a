//! Topics, groups, starting points and examples in the language in use, on every screen.

use std::sync::Arc;

use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use firstfeed::catalogue::Catalogue;
use firstfeed::catalogue::read::EXAMPLES_HEADER;
use firstfeed::catalogue::translation::{Files, TOPICS_HEADER};
use firstfeed::domain::event::User;
use firstfeed::domain::model::{Language, Model};
use firstfeed::domain::{Slug, Strength};
use firstfeed::text;
use firstfeed::text::lang::{Locale, with};

use crate::sample::{self, act};
use crate::states::{all, state_of};
use crate::{DEFAULT, Window};

/// English names that stand in no source's name and in no sentence.
const NAMES: [&str; 9] = [
    "Health IT",
    "Gardening",
    "Emergency medicine",
    "Food pictures",
    "Celebrities",
    "Health and care",
    "Science and nature",
    "I work in healthcare",
    "Just the good stuff",
];

/// Made-up German words for some of the sample's topics.
fn german() -> Arc<Catalogue> {
    let rows = "group\thealth\tGesundheit\t\t\n\
                topic\tnursing\tPflege\tWas man auf Station erlebt.\tschwester\n\
                topic\thealth-it\tIT im Krankenhaus\t\tkis\n\
                topic\tgardening\tGarten\t\tgärtner\n\
                topic\tfood\tEssensfotos\t\tteller\n\
                start\tcare\tIch arbeite im Gesundheitswesen\t\t\n";
    let examples = "nursing\tEine Pflegerin zeigt ihre Liste für die Übergabe.\n";
    let files = Files {
        language: Language::German,
        topics: format!("{TOPICS_HEADER}\n{rows}").into(),
        examples: format!("{EXAMPLES_HEADER}\n{examples}").into(),
    };
    let catalogue = Arc::into_inner(sample::catalogue()).unwrap();
    Arc::new(catalogue.with_translations([files]))
}

fn in_german(mut model: Model) -> Window {
    model.catalogue = german();
    act(&mut model, [User::SetAppLanguage(Language::German)]);
    Window::open(
        model,
        firstfeed::ui::ViewState::default(),
        DEFAULT,
        egui::Theme::Light,
    )
}

/// Everything that is said on the screen.
fn said(node: &Node<'_>, all: &mut Vec<String>) {
    let kit = node.accesskit_node();
    all.extend(kit.label());
    all.extend(kit.value());
    for child in node.children() {
        said(&child, all);
    }
}

/// The names of lists are those that the networks have; they are on the last screens alone.
fn has_lists(name: &str) -> bool {
    [
        "follow_confirm",
        "follow_options",
        "follow_running",
        "follow_stopped",
        "follow_held",
        "follow_done",
    ]
    .contains(&name)
}

/// In the test language, whatever is still called by its English name passes by the words.
#[test]
fn no_screen_takes_a_name_from_the_catalogue() {
    let mut faults = Vec::new();
    let mut longer = 0;
    for state in all().filter(|state| !has_lists(state.name)) {
        with(Locale::Pseudo, || {
            let window = Window::open(
                (state.model)(),
                (state.view)(),
                [1_900.0, 2_400.0],
                egui::Theme::Light,
            );
            let mut all = Vec::new();
            said(&window.harness.root(), &mut all);
            let model = window.model.borrow();
            let sources = model.catalogue.sources.iter();
            // Names that people and papers gave themselves are in no language.
            let own: Vec<&str> = sources
                .map(|source| source.name.as_str())
                .filter(|own| NAMES.iter().any(|name| own.contains(name)))
                .collect();
            for words in &mut all {
                for own in &own {
                    *words = words.replace(own, "");
                }
            }
            for words in &all {
                longer += usize::from(words.contains("Gáárdééñííñg"));
                for name in NAMES.iter().filter(|name| words.contains(**name)) {
                    faults.push(format!("{}: {name} in {words:?}", state.name));
                }
            }
        });
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(longer > 20, "only {longer} of them were seen at all");
}

#[test]
fn interests_are_called_and_found_in_german() {
    with(Locale::German, || {
        let mut window = in_german(sample::interested());
        let mut all = Vec::new();
        said(&window.harness.root(), &mut all);
        let nursing = Slug::new("nursing");
        let strength = window.model.borrow().interests.strength(&nursing);
        assert!(strength.is_some());
        for words in [
            text::interests::tile_spoken("Pflege", strength, false),
            text::interests::tile_spoken("Essensfotos", None, true),
            "Gesundheit".to_owned(),
            "Ich arbeite im Gesundheitswesen".to_owned(),
            // Not translated, so in English.
            "Emergency medicine".to_owned(),
        ] {
            assert!(all.contains(&words), "{words} is not in {all:?}");
        }

        window.type_in(text::interests::search_name(), "gaertner");
        let hits = window.model.borrow().topic_search.hits.clone();
        let hits: Vec<&str> = hits.iter().map(Slug::as_str).collect();
        assert_eq!(hits, ["gardening"]);
        let tile = text::interests::tile_spoken("Garten", Some(Strength::Little), false);
        window.harness.get_by_label(&tile);
    });
}

#[test]
fn examples_speak_the_language() {
    with(Locale::German, || {
        let window = in_german((state_of("preview_offline").model)());
        let harness = &window.harness;
        harness.get_by_label("Eine Pflegerin zeigt ihre Liste für die Übergabe.");
        // The second one has no German words and still stands under the German name.
        let english = "Three things I wish somebody had told me about Nursing ten years ago.";
        harness.get_by_label(english);
        let mut all = Vec::new();
        said(&harness.root(), &mut all);
        assert!(!all.iter().any(|words| words == "Nursing"), "{all:?}");
        assert!(all.iter().any(|words| words == "Pflege"));
    });
}
